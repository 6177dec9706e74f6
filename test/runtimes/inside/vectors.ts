/** The golden vectors and the forms of keys, through what the package exports. */
import { type AntomClientOptions, createAntomClient, createNotificationHandler, isAntomError } from "antom-client";
import { explainSignature } from "antom-client/doctor";
import answers from "antom-client/vectors/answers.json" with { type: "json" };
import keys from "antom-client/vectors/keys.json" with { type: "json" };
import notifications from "antom-client/vectors/notifications.json" with { type: "json" };
import signing from "antom-client/vectors/signing.json" with { type: "json" };
import type { KeyForm, Setting } from "../setting.ts";
import { bytesOf, refusalOf, same } from "./expect.ts";

const { merchant, antom } = keys.pairs;
const GATEWAY = "https://gateway.example";
const RSA = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" };

type Signed = Pick<(typeof signing.vectors)[number], "path" | "clientId" | "time" | "keyVersion" | "body">;
type Answer = (typeof answers.vectors)[number];
type Fetch = NonNullable<AntomClientOptions["fetch"]>;

/** A client of the vectors' merchant, whose requests a function answers. */
function clientOf(clientId: string, fetch: Fetch, more: Partial<AntomClientOptions> = {}) {
  const pair = { privateKey: merchant.pkcs8Pem, antomPublicKey: antom.spkiPem };
  return createAntomClient({ clientId, gateway: GATEWAY, ...pair, ...more, fetch });
}

/** Sends bytes as they are to a path of the vectors', which is whole; undefined where a client of this id never calls it. */
function callOf(client: ReturnType<typeof clientOf>, clientId: string, path: string) {
  const base = clientId.startsWith("SANDBOX_") ? "/ams/sandbox/api" : "/ams/api";
  if (!path.startsWith(`${base}/`)) return undefined;
  const below = path.slice(base.length) as "/v1/vaults/vaultPaymentMethod";
  return (body: Uint8Array<ArrayBuffer>) =>
    client.http.POST(below, { body: {} as never, bodySerializer: () => body, parseAs: "arrayBuffer" });
}

/** What the client says in the header `Signature`. */
async function headerFor({ path, clientId, time, keyVersion, body }: Signed, privateKey: AntomClientOptions["privateKey"]) {
  let sent: Request | undefined;
  const stop: Fetch = async (request) => {
    sent = request;
    throw new Error("seen");
  };
  const client = clientOf(clientId, stop, { privateKey, keyVersion, now: () => Number(time) });
  await refusalOf(async () => callOf(client, clientId, path)?.(bytesOf(body.base64)));
  return sent?.headers.get("signature") ?? null;
}

/** `passed`, or the code of the refusal. */
async function verdictOn(answer: Answer, antomPublicKey: NonNullable<AntomClientOptions["antomPublicKey"]>): Promise<string> {
  const { path, clientId, status, headers, body } = answer;
  const received = new Headers(headers as [string, string][]);
  const bytes = bytesOf(body.base64);
  const antomOf = clientOf(clientId, async () => new Response(bytes, { status, headers: received }), { antomPublicKey });
  const call = callOf(antomOf, clientId, path);
  if (call === undefined) {
    // No client of this id calls such a path: only the doctor can be asked.
    const [time, signature] = [received.get("response-time") ?? "", received.get("signature") ?? ""];
    const explained = await explainSignature({ kind: "answer", path, clientId, time, signature, body: bytes, publicKey: antomPublicKey });
    return explained.verifies ? "passed" : "ANTOM_BAD_SIGNATURE";
  }
  try {
    const { data, response } = await call(bytesOf("e30="));
    same(response.status, status, "the status as it came");
    // Of other answers openapi-fetch gives the text.
    if (response.ok) same(Array.from(new Uint8Array(data ?? new ArrayBuffer())), Array.from(bytes), "the body as it was signed");
    return "passed";
  } catch (error) {
    if (isAntomError(error)) return error.code;
    throw error;
  }
}

/** Requests carry milliseconds, so a vector with another time can be verified only. */
export async function signingVectors(): Promise<void> {
  let signed = 0;
  for (const vector of signing.vectors) {
    const { name, path, clientId, time, body, header } = vector;
    for (const signature of [header.blanks, header.noBlanks]) {
      const message = { path, clientId, time, signature, body: bytesOf(body.base64) };
      const { verifies } = await explainSignature({ kind: "request", ...message, publicKey: merchant.spkiPem });
      same(verifies, true, `${name} verifies`);
    }
    if (!/^\d+$/.test(time)) continue;
    signed++;
    same(await headerFor(vector, merchant.pkcs8Pem), header.blanks, `${name} is signed`);
  }
  same(signed > signing.vectors.length / 2, true, "most are signed");
}

export async function answerVectors(): Promise<void> {
  for (const vector of answers.vectors) {
    const { name, verdict } = vector;
    const passes = verdict === "verified" || (verdict === "unsigned" && name !== "unsigned-success");
    const expected = passes ? "passed" : verdict === "unsigned" ? "ANTOM_UNSIGNED_RESPONSE" : verdict;
    same(await verdictOn(vector, antom.spkiPem), expected, name);
  }
}

export async function notificationVectors(): Promise<void> {
  for (const { name, verdict, path, clientId, now, method, headers, body } of notifications.vectors) {
    let handled = 0;
    const handler = createNotificationHandler({
      clientId,
      antomPublicKey: antom.spkiPem,
      now: () => Date.parse(now),
      on: { notifyVaulting: () => void handled++ },
    });
    const delivered = { method, headers: headers as [string, string][], ...(method === "GET" ? {} : { body: bytesOf(body.base64) }) };
    const reply = await handler(new Request(`https://shop.example${path}`, delivered));
    const said = (await reply.json()) as { code?: string; result?: { resultCode: string } };
    same([said.code ?? "accepted", reply.ok, handled], [verdict, verdict === "accepted", verdict === "accepted" ? 1 : 0], name);
  }
}

export async function privateKeyForms({ privateForms, platform }: Setting): Promise<void> {
  const vector = signing.vectors.find(({ name }) => name === "ascii");
  if (vector === undefined) throw new Error("there is no such vector");
  const importKey = (extractable: boolean) => crypto.subtle.importKey("pkcs8", bytesOf(merchant.pkcs8Base64), RSA, extractable, ["sign"]);
  const forms: [string, AntomClientOptions["privateKey"]][] = [
    ...privateForms.map((form): [string, AntomClientOptions["privateKey"]] => [form.name, inputOf(form)]),
    ["CryptoKey", await importKey(true)],
    ["CryptoKey that can't be exported", await importKey(false)],
  ];
  if (platform === "node") forms.push(["KeyObject", (await import("node:crypto")).createPrivateKey(merchant.pkcs8Pem)]);
  for (const [name, form] of forms) same(await headerFor(vector, form), vector.header.blanks, name);
}

export async function publicKeyForms({ publicForms, platform }: Setting): Promise<void> {
  const [genuine, forged] = ["plain", "body-cut"].map((wanted) => answers.vectors.find(({ name }) => name === wanted));
  if (genuine === undefined || forged === undefined) throw new Error("there are no such vectors");
  const importKey = (extractable: boolean) => crypto.subtle.importKey("spki", bytesOf(antom.spkiBase64), RSA, extractable, ["verify"]);
  const forms: [string, NonNullable<AntomClientOptions["antomPublicKey"]>][] = [
    ...publicForms.map((form): [string, NonNullable<AntomClientOptions["antomPublicKey"]>] => [form.name, inputOf(form)]),
    ["CryptoKey", await importKey(true)],
    ["CryptoKey that can't be exported", await importKey(false)],
  ];
  if (platform === "node") forms.push(["KeyObject", (await import("node:crypto")).createPublicKey(antom.spkiPem)]);
  for (const [name, form] of forms) {
    same(await verdictOn(genuine, form), "passed", name);
    same(await verdictOn(forged, form), "ANTOM_BAD_SIGNATURE", name);
  }
}

export async function keyMistakes(): Promise<void> {
  const never: Fetch = () => Promise.reject(new Error("nothing is to be sent"));
  const mistakes: Partial<AntomClientOptions>[] = [
    { privateKey: merchant.spkiPem },
    { privateKey: merchant.pkcs8Base64.slice(0, -9) },
    { antomPublicKey: antom.spkiBase64.slice(9) },
    { antomPublicKey: merchant.spkiPem },
  ];
  for (const [index, mistake] of mistakes.entries()) {
    const { code } = await refusalOf(async () => clientOf("5X00000000000000", never, mistake));
    same(code, "ANTOM_INVALID_KEY", `mistake ${index + 1}`);
  }
}

function inputOf(form: KeyForm) {
  if ("text" in form) return form.text;
  return "base64" in form ? bytesOf(form.base64) : form.jwk;
}
