/** The check of requests before they leave, against ajv's verdict on the same bodies. */
import { createAntomClient, isAntomError } from "antom-client";
import type { Setting } from "../setting.ts";
import { same } from "./expect.ts";

type AnyMethod = (body: unknown) => Promise<unknown>;

export async function requestBodies({ gateway, clientId, privateKey, antomPublicKey, bodies }: Setting): Promise<void> {
  const fetch = (): Promise<Response> => Promise.reject(new Error("it would have been sent"));
  const antom = createAntomClient({ gateway, clientId, privateKey, antomPublicKey, retries: 0, fetch });
  const methods = antom as unknown as Readonly<Record<string, AnyMethod>>;
  for (const { operation, kind, body, taken, pointer } of bodies) {
    const error = await methods[operation]?.(body).catch((reason: unknown) => reason);
    if (!isAntomError(error)) throw new Error(`${operation}, ${kind}: ${error}`);
    same(error.code, taken ? "ANTOM_NETWORK" : "ANTOM_INVALID_REQUEST", `${operation}, ${kind}`);
    const found = error.violations?.map((violation) => violation.pointer) ?? [];
    if (pointer !== undefined) same(found.includes(pointer), true, `${operation}, ${kind}: ${pointer} among ${found}`);
  }
}
