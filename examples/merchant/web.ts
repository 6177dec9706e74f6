/** What a shop needs of HTTP: where a request belongs, who asks, what a form says, and an answer. */
import { randomUUID } from "node:crypto";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { messagePage } from "./html.ts";

/** Leads Antom's notifications to who takes them, and every other request to the pages. */
export function doorTo(
  pages: (...request: Parameters<RequestListener>) => Promise<void>,
  notifications: { readonly path: string; readonly listener: RequestListener },
): RequestListener {
  return (request, response) => {
    if (request.url?.split("?")[0] === notifications.path) return notifications.listener(request, response);
    pages(request, response).catch(() => {
      // What went wrong stands in the logs, by onExchange; what was begun is stored, so nothing is lost.
      if (!response.headersSent) sendPage(response, 500, messagePage("We will look into it. Whatever was done will appear here."));
    });
  };
}

/** A shop would have a login; this cookie stands in for it. */
export function customerOf(request: IncomingMessage, response: ServerResponse): string {
  const known = /(?:^|; )customer=([0-9a-f-]{36})/.exec(request.headers.cookie ?? "")?.[1];
  const customer = known ?? randomUUID();
  if (known === undefined) response.setHeader("Set-Cookie", `customer=${customer}; Path=/; HttpOnly; SameSite=Lax`);
  return customer;
}

/** A form of another site can neither add cards nor buy in a customer's name. */
export function isOwnForm({ headers }: IncomingMessage, origin: string): boolean {
  return headers.origin === undefined || headers.origin === origin;
}

const LONGEST_FORM = 10_000;

export async function formIn(request: IncomingMessage): Promise<URLSearchParams> {
  let text = "";
  for await (const piece of request.setEncoding("utf8")) {
    text += String(piece);
    if (text.length > LONGEST_FORM) throw new Error("no form of the shop's is that long");
  }
  return new URLSearchParams(text);
}

export function sendPage(response: ServerResponse, status: number, page: string): void {
  // Other sites learn no address of the shop's. `no-referrer` would hide the origin of its own forms as well.
  const headers = { "Content-Type": "text/html; charset=UTF-8", "Cache-Control": "no-store", "Referrer-Policy": "same-origin" };
  response.writeHead(status, headers).end(page);
}

export function nothingHere(response: ServerResponse): void {
  sendPage(response, 404, messagePage("There is nothing here."));
}

/** Sends the browser on. What it asks for there can be asked for again: a page that is loaded anew repeats no form. */
export function sendOn(response: ServerResponse, location: string): void {
  response.writeHead(303, { Location: location, "Referrer-Policy": "same-origin" }).end();
}
