/** openapi-fetch, with real Request and Response, over the signed connection. */
import { invalidOption, unknownEnd } from "./errors.ts";
import { headersOf } from "./headers.ts";
import type { HttpClient } from "./late-http.ts";
import type { Settings } from "./options.ts";
import { resultOf } from "./outcome.ts";
import { signedExchange, unsignedSuccess, type Wire } from "./signed-exchange.ts";

/** What `http` of a client is, once it is used. */
export async function createHttp<Paths extends object>(wire: Wire, settings: Settings): Promise<HttpClient<Paths>> {
  // By itself: hooks come with this part of the code, and have no need of it.
  const { default: createOpenapiClient } = await import("openapi-fetch");
  return createOpenapiClient<Paths, "application/json">({
    baseUrl: settings.baseUrl,
    headers: headersOf(settings),
    fetch: (request) => signedFetch(request, wire, settings),
  });
}

/**
 * Signs the request's bytes, sends them, and verifies the answer's before anybody reads them.
 *
 * @throws {AntomError} `ANTOM_BAD_SIGNATURE`, `ANTOM_UNSIGNED_RESPONSE`, `ANTOM_NETWORK`, `ANTOM_TIMEOUT`, `ANTOM_ABORTED`, `ANTOM_TOO_LARGE`.
 */
async function signedFetch(
  request: Request,
  wire: Wire,
  { baseUrl, timeoutMs }: Pick<Settings, "baseUrl" | "timeoutMs">,
): Promise<Response> {
  if (!request.url.startsWith(`${baseUrl}/`)) throw invalidOption("http calls the client's own gateway only: no baseUrl of a call's");
  const bytes = new Uint8Array(await request.arrayBuffer());
  const headers = Object.fromEntries(request.headers);
  // Said by the client itself, in whatever spelling the caller said it.
  for (const name of ["client-id", "request-time", "signature"]) delete headers[name];
  const { url, signal } = request;
  const { exchange: answer, verdict, error } = await signedExchange({ url, headers, bytes, signal, timeoutMs, alone: true }, wire);
  if (error !== undefined) throw error;
  if (verdict === "unsigned" && saysSuccess(answer.body, answer.status)) throw unsignedSuccess(answer.status);
  // A Response of such a status can't be made, or only without the body that was signed.
  if (answer.status < 200 || [204, 205, 304].includes(answer.status)) {
    throw unknownEnd("ANTOM_HTTP_STATUS", `HTTP ${answer.status} without an answer of Antom's.`, { httpStatus: answer.status });
  }
  return new Response(answer.body as Uint8Array<ArrayBuffer>, {
    status: answer.status,
    headers: { "Content-Type": answer.header("content-type") ?? "application/json" },
  });
}

/** An unsigned answer may only be a refusal; what can't be read as one passes only where the HTTP status is no success either. */
function saysSuccess(body: Uint8Array, status: number): boolean {
  try {
    return resultOf(JSON.parse(new TextDecoder().decode(body)), "", status).resultStatus === "S";
  } catch {
    return status >= 200 && status <= 299;
  }
}
