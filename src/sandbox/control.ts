/** The control API: what a test in another process tells the sandbox to do, and what it may see. */
import { invalidOption, isAntomError } from "../errors.ts";
import { isObject, own } from "../json.ts";
import { bytesWithin } from "../platform/bytes.ts";
import { jsonIn, mediaTypeOf } from "./call.ts";
import type { Input } from "./control-input.ts";
import { type ControlOptions, createReads, createVerbs } from "./control-verbs.ts";
import { SECURITY_HEADERS } from "./security.ts";

/** Everything below this path is the control API's. */
export const CONTROL_BASE = "/_sandbox/";

/** Answers a request of the control API. */
export type Control = (request: Request) => Promise<Response>;

const MAX_BODY_BYTES = 262_144;

/** Answers in JSON: what was asked for, or `{ error: { code, message } }`. */
export function createControl(options: ControlOptions): Control {
  const { guard } = options.stage;
  const [reads, verbs] = [createReads(options.stage), createVerbs(options)];
  return async (request) => {
    if (!guard.isAuthorised(request)) {
      return failure(401, "unauthorized", "Send Authorization: Bearer and the token that the sandbox printed at its start.");
    }
    const name = new URL(request.url).pathname.slice(CONTROL_BASE.length);
    const [read, verb] = [own(reads, name), own(verbs, name)];
    if (read === undefined && verb === undefined) {
      return failure(404, "notFound", `There is GET ${Object.keys(reads).join(", ")}; POST ${Object.keys(verbs).join(", ")}.`);
    }
    const method = verb === undefined ? "GET" : "POST";
    if (request.method !== method) return failure(405, "methodNotAllowed", `Use ${method}.`);
    try {
      if (verb === undefined) return success(read?.());
      const input = await inputOf(request);
      if (input instanceof Response) return input;
      const isStrange = Object.keys(input).some((field) => !verb.takes.includes(field));
      if (isStrange) throw invalidOption(`${name} takes ${verb.takes.join(", ") || "no fields"}`);
      return success(await verb.run(input));
    } catch (error) {
      if (isAntomError(error)) return failure(400, "badRequest", error.message);
      return failure(500, "internal", "Something unforeseen went wrong.");
    }
  };
}

function success(result: unknown): Response {
  return Response.json(result ?? {}, { headers: SECURITY_HEADERS });
}

function failure(status: number, code: string, message: string): Response {
  return Response.json({ error: { code, message } }, { status, headers: SECURITY_HEADERS });
}

/** The JSON object that a request brings, none at all being an empty one; or why it can't be taken. */
async function inputOf(request: Request): Promise<Input | Response> {
  const bytes = await bytesWithin(MAX_BODY_BYTES, request.body);
  if (bytes === undefined) return failure(413, "tooLarge", `At most ${MAX_BODY_BYTES} bytes.`);
  if (bytes.length === 0) return {};
  if (mediaTypeOf(request.headers.get("content-type")) !== "application/json") {
    return failure(415, "mediaType", "Send application/json.");
  }
  const input = jsonIn(bytes);
  if (input === undefined) throw invalidOption("The body is no JSON.");
  if (!isObject(input)) throw invalidOption("The body has to be a JSON object.");
  return input;
}
