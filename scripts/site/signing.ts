/** The worked example of the page on signing: every number in it is computed when the site is built, from the published throw-away keys. */
import { createHash, createPrivateKey, createSign, createVerify } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../repository.ts";
import { code, escapeHtml, table } from "./markup.ts";

interface Text {
  readonly text: string;
  readonly base64: string;
}

interface RequestVector {
  readonly name: string;
  readonly path: string;
  readonly clientId: string;
  readonly time: string;
  readonly body: Text;
  readonly signature: string;
  readonly header: { readonly blanks: string };
}

interface AnswerVector {
  readonly name: string;
  readonly path: string;
  readonly clientId: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Text;
}

const read = <T>(file: string): T => JSON.parse(readFileSync(join(ROOT, "vectors", file), "utf8")) as T;

/**
 * What the page shows, by name.
 *
 * @throws where what is computed here is not what the openssl command line made of the same: the vectors, or this page, would be wrong.
 */
export function workedExample(): Record<"example-request" | "example-answer", string> {
  const { pairs } = read<{ pairs: Record<"merchant" | "antom", { pkcs8Pem: string; spkiPem: string }> }>("keys.json");
  return {
    "example-request": requestExample(pick(read<{ vectors: RequestVector[] }>("signing.json").vectors, "ascii"), pairs.merchant.pkcs8Pem),
    "example-answer": answerExample(pick(read<{ vectors: AnswerVector[] }>("answers.json").vectors, "plain"), pairs.antom.spkiPem),
  };
}

function requestExample(vector: RequestVector, privateKey: string): string {
  const { path, clientId, time, body } = vector;
  const content = contentOf(path, clientId, time, body);
  const signature = createSign("sha256").update(content).sign(createPrivateKey(privateKey), "base64");
  const header = `algorithm=RSA256, keyVersion=1, signature=${encodeURIComponent(signature)}`;
  if (signature !== vector.signature || header !== vector.header.blanks)
    throw new Error(`signing.json: ${vector.name} is not what was computed`);
  return (
    steps("The request, part by part", [
      ["path, with its query", code(path)],
      ["<code>Client-Id</code>", code(clientId)],
      ["<code>Request-Time</code>", code(time)],
      ["body", code(body.text)],
    ]) +
    steps("What is made of it", [
      [`content, ${content.length} bytes`, shown(content)],
      ["its SHA-256", code(createHash("sha256").update(content).digest("hex"))],
      ["signature, base64", code(signature)],
      ["header <code>Signature</code>", code(header)],
    ])
  );
}

function answerExample({ name, path, clientId, headers, body }: AnswerVector, publicKey: string): string {
  const values = new Map(headers.map(([header, value]) => [header.toLowerCase(), value]));
  const time = values.get("response-time") ?? "";
  const header = values.get("signature") ?? "";
  const signature = decodeURIComponent(/signature=(.*)$/.exec(header)?.[1] ?? "");
  const content = contentOf(path, clientId, time, body);
  if (!createVerify("sha256").update(content).verify(publicKey, signature, "base64"))
    throw new Error(`answers.json: ${name} does not verify`);
  return steps("The answer, part by part", [
    ["path that was called", code(path)],
    ["our own client id", code(clientId)],
    ["header <code>response-time</code>", code(time)],
    ["body, as it came", code(body.text)],
    [`content, ${content.length} bytes`, shown(content)],
    ["its SHA-256", code(createHash("sha256").update(content).digest("hex"))],
    ["signature, decoded to base64", code(signature)],
    ["verdict", "genuine: the gateway's public key verifies it"],
  ]);
}

function contentOf(path: string, clientId: string, time: string, body: Text): Buffer {
  return Buffer.concat([Buffer.from(`POST ${path}\n${clientId}.${time}.`), Buffer.from(body.base64, "base64")]);
}

function pick<T extends { readonly name: string }>(vectors: readonly T[], name: string): T {
  const found = vectors.find((vector) => vector.name === name);
  if (found === undefined) throw new Error(`there is no vector ${name}`);
  return found;
}

function steps(name: string, rows: readonly (readonly [string, string])[]): string {
  return table({ name, head: ["What", name], rows }).replace('class="scroll"', 'class="scroll steps"');
}

/** The content with its line feed to be seen. */
function shown(content: Buffer): string {
  return `<code>${escapeHtml(content.toString()).replace("\n", '<span class="mark">line feed</span><br>')}</code>`;
}
