/** fetch with real Request and Response over the signed connection. */
import { unanswered, type Wire } from "./call.ts";
import { within } from "./deadline.ts";
import { AntomError, invalidOption } from "./errors.ts";
import type { Settings } from "./options.ts";
import { resultOf } from "./outcome.ts";

/**
 * A fetch that signs the request's bytes and verifies the answer's before anybody reads them.
 *
 * @throws {AntomError} `ANTOM_BAD_SIGNATURE`, `ANTOM_UNSIGNED_RESPONSE`, `ANTOM_NETWORK`, `ANTOM_TIMEOUT`, `ANTOM_ABORTED`, `ANTOM_TOO_LARGE`.
 */
export function createSignedFetch(
  { authentication, transport, maxResponseBytes }: Wire,
  { baseUrl, timeoutMs }: Pick<Settings, "baseUrl" | "timeoutMs">,
): (request: Request) => Promise<Response> {
  return async (request) => {
    if (!request.url.startsWith(`${baseUrl}/`))
      throw invalidOption("http calls the gateway of the client only; a call's own baseUrl is refused");
    const { pathname, search } = new URL(request.url);
    const path = pathname + search;
    const body = new Uint8Array(await request.arrayBuffer());
    const headers = new Headers(request.headers);
    const signed = await within(authentication.sign(path, body, true), timeoutMs, request.signal);
    if ("reason" in signed) throw unanswered({ answered: false, sent: false, ...signed });
    for (const [name, value] of Object.entries(signed.value.headers)) headers.set(name, value);
    const answer = await transport({
      url: request.url,
      headers: Object.fromEntries(headers),
      body,
      signal: request.signal,
      timeoutMs,
      maxResponseBytes,
    });
    if (!answer.answered) throw unanswered(answer);
    const verdict = await authentication.judge(path, answer);
    if (verdict === "unsigned" && saysSuccess(answer.body, answer.status)) {
      throw new AntomError("ANTOM_UNSIGNED_RESPONSE", "The answer says success and is not signed.", {
        maybeExecuted: true,
        httpStatus: answer.status,
      });
    }
    // A Response of such a status can't be made, or only without the body that was signed.
    if (answer.status < 200 || [204, 205, 304].includes(answer.status)) {
      throw new AntomError("ANTOM_HTTP_STATUS", `HTTP ${answer.status} is no answer of Antom's.`, {
        maybeExecuted: true,
        httpStatus: answer.status,
      });
    }
    return new Response(answer.body as Uint8Array<ArrayBuffer>, {
      status: answer.status,
      headers: { "Content-Type": answer.header("content-type") ?? "application/json" },
    });
  };
}

/** An unsigned answer may only be a refusal; what can't be read as one passes only where the HTTP status is no success either. */
function saysSuccess(body: Uint8Array, status: number): boolean {
  try {
    return resultOf(JSON.parse(new TextDecoder().decode(body)), "", status).resultStatus === "S";
  } catch {
    return status >= 200 && status <= 299;
  }
}
