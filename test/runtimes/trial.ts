/** A runtime on trial: its checks, and its server as the receiver of notifications. */
import { fail } from "node:assert/strict";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { inspect } from "node:util";
import fc from "fast-check";
import { createSandbox, type ListeningSandbox, type Sandbox } from "../../src/sandbox/index.ts";
import { mutationsOf, validBody } from "../contract/bodies.ts";
import { contractOperations } from "../contract/operations.ts";
import { antom, type Forms, merchant, privateForms, publicForms } from "../support/key-forms.ts";
import { type Runtime, type Server, start } from "./runtimes.ts";
import type { Checked, Handled, JudgedBody, KeyForm, Setting } from "./setting.ts";

/** Fixed, so that a run that fails fails again. */
const SEED = 20261120;
/** As many spoilt bodies of each operation, spread over all the ways to spoil it. */
const SPOILT = 12;

type Told = Pick<Setting, "privateForms" | "publicForms" | "bodies">;

/** What takes the same for every runtime: made once. */
export async function material(): Promise<Told> {
  return {
    privateForms: await asJson(privateForms(merchant.pkcs8Pem)),
    publicForms: await asJson(publicForms(antom.pkcs8Pem)),
    bodies: contractOperations.filter(({ product }) => product === "ams").flatMap(bodiesOf),
  };
}

/** Those forms that are text, bytes or JSON; the others a runtime makes itself. */
async function asJson(forms: Forms<unknown>): Promise<KeyForm[]> {
  const found: KeyForm[] = [];
  for (const [name, make] of Object.entries(forms)) {
    const input = await make();
    if (typeof input === "string") found.push({ name, text: input });
    else if (ArrayBuffer.isView(input)) found.push({ name, base64: base64(input.buffer, input.byteOffset, input.byteLength) });
    else if (input instanceof ArrayBuffer) found.push({ name, base64: base64(input) });
    else if (typeof input === "object" && input !== null && Object.hasOwn(input, "kty")) found.push({ name, jwk: input });
  }
  return found;
}

function base64(...[buffer, offset, length]: [ArrayBufferLike, number?, number?]): string {
  return Buffer.from(buffer as ArrayBuffer, offset, length).toString("base64");
}

/** Valid bodies, and every so-manieth way to spoil them, with ajv's verdict. */
function bodiesOf({ document, requestSchema, operation, takesRequest, shapeOf }: (typeof contractOperations)[number]): JudgedBody[] {
  const judged = (kind: string, body: unknown, pointer?: string): JudgedBody => {
    const taken = takesRequest(body);
    return { operation: operation.id, kind, body, taken, ...(taken || pointer === undefined ? {} : { pointer }) };
  };
  const valid = fc.sample(validBody(document, requestSchema), { seed: SEED, numRuns: 3 });
  const spoilt = valid.flatMap((body) => {
    const shape = shapeOf(body);
    const all = [...mutationsOf(document, shape, body)].filter(({ value }) => shapeOf(value) === shape);
    const step = Math.max(1, Math.floor(all.length / SPOILT));
    return all.filter((_, index) => index % step === 0);
  });
  return [
    ...valid.map((body) => judged("valid", body)),
    // Names of unknown fields may be data, which is not told.
    ...spoilt.map(({ kind, value, pointer }) => judged(kind, value, kind === "unknown field" ? undefined : pointer)),
  ];
}

/** Runs everything in one runtime. Every check is in the result, also where the first of them fails. */
export async function tryOut(runtime: Runtime, folder: string, told: Told): Promise<Checked[]> {
  const deliveries: Request[] = [];
  const sandbox = await createSandbox({
    // Vaultings and payments of the checks name an address that nobody has.
    deliver: async (request) => {
      if (new URL(request.url).hostname !== "127.0.0.1") return new Response();
      deliveries.push(request.clone());
      return fetch(request);
    },
  });
  const [gateway, nobody, server] = await Promise.all([sandbox.listen(), unusedAddress(), start(runtime, folder)]);
  try {
    const setting = settingOf(runtime, { sandbox, gateway, nobody, told });
    const checked = (await (await post(server, "/checks", setting)).json()) as Checked[];
    return [...checked, await named("notifications by its own server", () => notified({ sandbox, server, setting, deliveries }))];
  } finally {
    await Promise.all([gateway.close(), server.close()]);
  }
}

interface Surroundings {
  readonly sandbox: Sandbox;
  readonly gateway: ListeningSandbox;
  readonly nobody: string;
  readonly told: Told;
}

function settingOf({ platform }: Runtime, { sandbox, gateway, nobody, told }: Surroundings): Setting {
  const { clientId, privateKey, antomPublicKey } = sandbox.clientOptions;
  return { platform, gateway: gateway.url, token: gateway.token, nobody, clientId, privateKey, antomPublicKey, ...told };
}

function post({ url }: Server, path: string, body: object): Promise<Response> {
  return fetch(`${url}${path}`, { method: "POST", body: JSON.stringify(body) });
}

async function named(name: string, check: () => Promise<void>): Promise<Checked> {
  try {
    await check();
    return { name };
  } catch (error) {
    return { name, error: inspect(error) };
  }
}

interface Delivering {
  readonly sandbox: Sandbox;
  readonly server: Server;
  readonly setting: Setting;
  /** What the sandbox has sent. */
  readonly deliveries: Request[];
}

/** A genuine one twice, and a forged one: handled once. */
async function notified({ sandbox, server, setting, deliveries }: Delivering): Promise<void> {
  await post(server, "/start", setting);
  const { clientId } = setting;
  const url = `${server.url}/notify?shop=7`;
  const { id } = sandbox.notify({ clientId, url, operation: "notifyVaulting" });
  await sandbox.settled();
  expectEqual(sandbox.notifications.get(id)?.state, "acknowledged", "the sandbox's reading of the answer");
  const again = await sandbox.notifications.redeliver(id);
  expectEqual(again.acknowledged, true, "a second delivery is acknowledged");
  const [genuine] = deliveries;
  if (genuine === undefined) fail("nothing was delivered");
  const body = new Uint8Array(await genuine.arrayBuffer());
  body[20] = Number(body[20]) ^ 1;
  const forged = await fetch(genuine.url, { method: "POST", headers: genuine.headers, body });
  expectEqual(forged.status, 401, "the answer to a forged one");
  expectEqual(((await forged.json()) as { code: string }).code, "ANTOM_BAD_SIGNATURE", "the refusal of a forged one");
  const handled = (await (await fetch(`${server.url}/handled`)).json()) as Handled[];
  expectEqual(handled.length, 1, "handled");
  expectEqual(handled[0]?.operation, "notifyVaulting", "what was handled");
  expectEqual(handled[0]?.key.length, 43, "its key, by the runtime's own SHA-256");
}

function expectEqual(actual: unknown, expected: unknown, what: string): void {
  if (actual !== expected) fail(`${what}: expected ${expected}, got ${actual}`);
}

/** A port that was free a moment ago. */
function unusedAddress(): Promise<string> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(`http://127.0.0.1:${port}`));
    });
  });
}
