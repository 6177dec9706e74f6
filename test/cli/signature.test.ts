/** `antom-client signature explain`: messages in every form in which they are received. */
import { sign } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { signatureExplainCommand } from "../../src/cli/signature.ts";
import answers from "../../vectors/answers.json" with { type: "json" };
import keys from "../../vectors/keys.json" with { type: "json" };
import { tracesIn } from "../support/leaks.ts";
import { antomClient } from "./run.ts";

const { merchant, antom, other } = keys.pairs;
const PATH = "/ams/sandbox/api/v1/vaults/inquireVaulting";
const ID = "SANDBOX_5X00000000000000";
const TIME = "2019-05-28T12:12:14+08:00";
const BODY = '{"cardNo":"4054695723100768","note":"é"}\n';

let folder: string;
const at = (name: string): string => join(folder, name);
/** `@name` stands for a file, which has no folder before the tests begin. */
const filed = (args: readonly string[]): string[] => args.map((arg) => arg.replace(/@(\S+)$/, (_, name: string) => at(name)));
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "antom-signature-"));
  for (const [name, { spkiPem, pkcs8Pem }] of Object.entries(keys.pairs)) {
    await writeFile(at(`${name}.pem`), spkiPem);
    await writeFile(at(`${name}.private.pem`), pkcs8Pem);
  }
  await writeFile(at("antom.der"), Buffer.from(antom.spkiBase64, "base64"));
});
afterAll(() => rm(folder, { recursive: true }));

interface Message {
  readonly start?: string;
  readonly path?: string;
  readonly clientId?: string;
  readonly timeName?: string;
  readonly pem?: string;
  readonly body?: string | Buffer;
  readonly signed?: string;
  readonly more?: readonly string[];
  readonly end?: string;
}

/** An HTTP message whose signature is that of its parts. */
function http(of: Message = {}): Buffer {
  const {
    start = "HTTP/1.1 200 OK",
    path = PATH,
    clientId = ID,
    timeName = "Response-Time",
    body = BODY,
    signed = BODY,
    more = [],
    end = "\r\n",
  } = of;
  const signature = sign("sha256", Buffer.from(`POST ${path}\n${clientId}.${TIME}.${signed}`), of.pem ?? antom.pkcs8Pem).toString("base64");
  const header = `Signature: algorithm=RSA256, keyVersion=1, signature=${encodeURIComponent(signature)}`;
  const head = [start, `Client-Id: ${clientId}`, `${timeName}:${TIME}`, "a line that is no header", header, ...more, "", ""].join(end);
  return Buffer.concat([Buffer.from(head), Buffer.from(body)]);
}

async function run(args: readonly string[], input: Uint8Array | string = ""): Promise<{ code: number; stdout: string }> {
  let stdout = "";
  const output = { write: (text: string) => (stdout += text) };
  const readInput = async (): Promise<Uint8Array> => Buffer.from(input);
  const code = await signatureExplainCommand.run(filed(args), { stdout: output, stderr: output, readInput, fetch, noColor: true });
  return { code, stdout };
}

const withKey = (...args: string[]): string[] => ["--public-key", "@antom.pem", ...args];
const answer = (...args: string[]): string[] => withKey("--path", PATH, ...args);

test("the help fits on a screen", () => {
  const { help, summary } = signatureExplainCommand;
  const lines = help.trimEnd().split("\n");
  expect(lines.length).toBeLessThanOrEqual(24);
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(80);
  expect(help.startsWith("Usage: antom-client signature explain ")).toBe(true);
  expect(summary.length).toBeLessThan(60);
});

test("as a process: verifies, does not, could not run", async () => {
  await writeFile(at("answer.http"), http());
  const [good, bad, none] = await Promise.all([
    antomClient(filed(["signature", "explain", "@answer.http", ...answer()])),
    antomClient(filed(["signature", "explain", "-", ...withKey("--path", PATH.replace("/sandbox", ""))]), { input: http() }),
    antomClient(filed(["signature", "explain", "@answer.http", ...withKey()])),
  ]);
  expect(good).toMatchObject({ code: 0, stderr: "" });
  expect(good.stdout).toMatch(/^It verifies\.\n\n {2}kind {6}answer\n {2}path {6}\/ams\/sandbox\/api/);
  expect(bad).toMatchObject({ code: 1, stderr: "" });
  expect(bad.stdout).toMatch(/^It does not verify: pathSandbox\.\nIt verifies for the path \/ams\/sandbox/);
  expect(none).toEqual({ code: 2, stdout: "", stderr: "antom-client: an answer needs --path, the path of its request\n" });
});

describe("HTTP", () => {
  test.each<[string, Message, string[]]>([
    ["an answer", {}, answer()],
    ["an answer of HTTP/2", { start: "HTTP/2 200" }, answer()],
    ["an answer after another that says go on", { start: "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK" }, answer()],
    ["line feeds alone in the head", { end: "\n" }, answer()],
    ["a mark of the editor in front", { start: "\uFEFFHTTP/1.1 200 OK" }, answer()],
    ["a key in DER", {}, ["--public-key", "@antom.der", "--path", PATH]],
    ["keys twice, and with =", {}, ["--public-key", "@other.pem", "--public-key=@antom.pem", `--path=${PATH}`]],
    ["another id of the header's", {}, answer("--client-id", ID)],
    ["an answer in chunks", { more: ["Transfer-Encoding: chunked"], body: `2a;x=1\r\n${BODY}\r\n0\r\n\r\n` }, answer()],
    ["an answer whose chunks were joined", { more: ["Transfer-Encoding: chunked"] }, answer()],
    ["an answer whose compression was undone", { more: ["Content-Encoding: gzip"] }, answer()],
    ["a request", { start: `POST ${PATH} HTTP/1.1`, timeName: "Request-Time", pem: merchant.pkcs8Pem }, ["--public-key", "@merchant.pem"]],
    ["a request to a proxy", { start: `POST https://open.example${PATH} HTTP/1.1`, timeName: "Request-Time" }, withKey()],
    ["a notification", { start: "POST /antom/notify?shop=1", path: "/antom/notify?shop=1", timeName: "Request-Time" }, withKey()],
  ])("%s verifies", async (_, message, args) => {
    const { code, stdout } = await run(args, http(message));
    expect(stdout).toContain("It verifies.");
    expect(code).toBe(0);
  });

  test("what a start line tells of its kind", async () => {
    const request = http({ start: `POST ${PATH}/?a=1 HTTP/1.1`, timeName: "Request-Time" });
    expect((await run(withKey(), request)).stdout).toMatch(/kind {6}request\n/);
    expect((await run(withKey("--kind", "notification"), request)).stdout).toMatch(/kind {6}notification\n/);
    const notification = http({ start: "POST /n HTTP/1.1", timeName: "Request-Time" });
    expect((await run(withKey(), notification)).stdout).toMatch(/kind {6}notification\n/);
  });

  test.each<[string, Message, string[], RegExp]>([
    [
      "a proxy's prefix, known by the start line",
      { start: "POST /shop/n HTTP/1.1", path: "/shop/n", timeName: "Request-Time" },
      ["--path", "/n"],
      /pathPrefix/,
    ],
    ["another client id", {}, ["--path", PATH, "--client-id", "5X1", "--client-id", ID], /clientIdOther.*\n.*for the client id SANDBOX_5X/],
    ["the time of the other header", { timeName: "Request-Time", more: ["Response-Time: 1"] }, ["--path", PATH], /timeOther/],
    ["a header twice", { more: [`response-time: ${TIME}`] }, ["--path", PATH], /timeTwice/],
    ["a body cut at its end", { body: BODY.trim() }, ["--path", PATH], /bodyNewline/],
    ["the own key", { pem: merchant.pkcs8Pem }, ["--path", PATH, "--own-public-key", "@merchant.pem"], /keyOwnSigned/],
    [
      "another key",
      { pem: other.pkcs8Pem },
      ["--path", PATH, "--other-public-key", "@merchant.pem", "--other-public-key=@other.pem"],
      /keyOther/,
    ],
    [
      "a body of other bytes",
      { body: Buffer.from([0xff]) },
      ["--path", PATH],
      /It does not verify\.\n(.|\n)*body {6}1 byte\n(.|\n)*remaining bytesChanged/,
    ],
    ["chunks that end in the midst", { more: ["Transfer-Encoding: chunked"], body: "5\r\nabc" }, ["--path", PATH], /body {6}6 bytes/],
  ])("%s is named", async (_, message, args, expected) => {
    const { code, stdout } = await run(withKey(...args), http(message));
    expect(stdout).toMatch(expected);
    expect(code).toBe(1);
  });
});

describe("JSON", () => {
  const json = (change: object): string =>
    JSON.stringify({ kind: "answer", path: PATH, clientId: ID, headers: {}, bodyBase64: "", ...change });

  test.each(answers.vectors.slice(0, 6).map((vector) => [vector.name, vector] as const))("%s verifies", async (_, vector) => {
    const { path, clientId, headers, body } = vector;
    for (const form of [headers, Object.fromEntries(headers) as object]) {
      const { code } = await run(withKey(), ` ${json({ path, clientId, headers: form, bodyBase64: body.base64 })}`);
      expect(code).toBe(0);
    }
  });

  test("options stand above what it says", async () => {
    const { stdout } = await run(withKey("--kind", "notification", "--path", "/n", "--client-id", "5X1"), json({ headers: undefined }));
    expect(stdout).toMatch(/signatureMissing(.|\n)*notification\n {2}path {6}\/n\n/);
  });

  test.each([
    ["{", "the message is neither HTTP nor JSON that can be read"],
    ['{"a":"\u00ff', "the message is neither HTTP nor JSON that can be read"],
    [json({ kind: "x" }), "the message's kind has to be request, answer, notification"],
    [json({ bodyBase64: "?" }), "the message's bodyBase64 has to be the body in base64"],
    [json({ bodyBase64: 1 }), "the message's bodyBase64 has to be the body in base64"],
    [json({ path: 1 }), "an answer needs --path, the path of its request"],
    [json({ path: "x" }), "a path begins with a slash"],
    [json({ clientId: 1, headers: [["x"], 1] }), "the message names no client id; give --client-id"],
  ])("%s is refused", async (text, message) => {
    await expect(run(withKey(), text)).rejects.toMatchObject({ name: "CommandError", message });
  });
});

describe("is refused", () => {
  test.each<[string[], string | Buffer, string]>([
    [[], "", "signature explain needs --public-key, the file of a key; see --help"],
    [["a", "b", "--public-key", "c"], "", "signature explain takes one message; see --help"],
    [["--", "a", "b"], "", "signature explain takes one message; see --help"],
    [["--public-key"], "", "an option lacks its value;"],
    [["--public-key", "--path", "x"], "", "an option lacks its value;"],
    [["--kind", "letter", "--public-key", "x"], "", "--kind takes request, answer, notification"],
    [["--secret", "x"], "", "unknown option --secret;"],
    [["--public-key", antom.spkiPem.replaceAll("\n", " ").replace("-----", "")], "", "can't read the file that --public-key names: "],
    [["--public-key", "."], "", "can't read the file that --public-key names: it is a folder"],
    [["--public-key", "\0"], "", "can't read the file that --public-key names: "],
    [
      ["--public-key", "@antom.pem", "--own-public-key", "nowhere"],
      "",
      "can't read the file that --own-public-key names: there is no such file",
    ],
    [["--public-key", "@antom.pem", "--other-public-key", "nowhere"], "", "can't read the file that --other-public-key names: there is no"],
    [["--public-key", "@antom.pem", "nowhere"], "", "can't read the message: there is no such file"],
    [["--public-key", "@antom.pem"], "GET / HTTP/1.1\r\n\r\n", "the message begins neither with a status line, nor with POST"],
    [["--public-key", "@antom.pem"], "POST /n HTTP/1.1\r\nClient-Id: x", "the message has no empty line between headers and body"],
    [["--public-key", "@antom.pem"], Buffer.alloc(16 * 1024 * 1024 + 1), "the message is too long"],
    [
      ["--public-key", "@antom.pem"],
      http({ more: ["Content-Encoding: gzip"], body: Buffer.from([0x1f, 0x8b]) }),
      "the message's body is compressed",
    ],
    [["--public-key", "@antom.private.pem", "--path", PATH], http(), "publicKey holds a private key"],
  ])("%j", async (args, input, message) => {
    const refusal = run(args, input);
    await expect(refusal).rejects.toThrow(message);
    const said = await refusal.catch(String);
    expect(tracesIn(String(said), { key: antom.spkiBase64.slice(40, 80), private: antom.pkcs8Base64.slice(40, 80) })).toEqual([]);
  });
});

describe("what is printed", () => {
  test("holds nothing of the body, the signature or a key, and no line that is too long", async () => {
    const messages = [http(), http({ body: BODY.trim() }), http({ body: "x" }), http({ pem: other.pkcs8Pem })];
    for (const message of messages) {
      const { stdout } = await run(answer("--own-public-key", "@merchant.pem"), message);
      const value = decodeURIComponent(/signature=(\S+)/.exec(message.toString())?.[1] ?? "");
      const secrets = {
        card: "4054695723100768",
        value: value.slice(8, 40),
        key: antom.spkiBase64.slice(60, 90),
        own: merchant.spkiBase64.slice(60, 90),
      };
      expect(tracesIn(stdout, secrets)).toEqual([]);
      expect(Math.max(...stdout.split("\n").map(({ length }) => length))).toBeLessThanOrEqual(80);
    }
  });

  test.each([
    [1, /1 s before/],
    [300, /5 min before/],
    [7300, /2 h before/],
    [200_000, /2 days before/],
    [-1000, /17 min after/],
  ])("the time of a message, %i seconds ago", async (seconds, expected) => {
    const headers = { "request-time": String(Date.now() - 1000 * seconds), signature: "x" };
    const message = JSON.stringify({ kind: "request", path: PATH, clientId: ID, headers, bodyBase64: "" });
    expect((await run(withKey(), message)).stdout).toMatch(expected);
  });

  test("a key that was used, without its time", async () => {
    const message = JSON.stringify({ kind: "request", path: PATH, clientId: ID, headers: { signature: "x" }, bodyBase64: "" });
    const { stdout } = await run(withKey(), message);
    expect(stdout).toMatch(/ {2}key {7}4736 0d40 e7ee b9c1\n {2}body {6}0 bytes\n$/);
  });
});
