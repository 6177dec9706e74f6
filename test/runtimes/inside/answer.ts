/** What the server of every runtime answers: it runs the checks when it is told to, and takes notifications. */
import { createNotificationHandler, type NotificationHandler } from "antom-client";
import type { Handled, Setting } from "../setting.ts";
import { runChecks } from "./checks.ts";

let handler: NotificationHandler | undefined;
const handled: Handled[] = [];

export async function answer(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  if (pathname === "/notify" && handler !== undefined) return handler(request);
  if (pathname === "/handled") return Response.json(handled);
  if (pathname !== "/start" && pathname !== "/checks") return new Response(null, { status: 404 });
  const setting = (await request.json()) as Setting;
  if (pathname === "/checks") return Response.json(await runChecks(setting));
  handler = createNotificationHandler({
    clientId: setting.clientId,
    antomPublicKey: setting.antomPublicKey,
    on: { notifyVaulting: ({ operation, outcome, key }) => void handled.push({ operation, next: outcome.next, key }) },
  });
  return Response.json({});
}
