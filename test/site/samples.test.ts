/** The reference's samples, in TypeScript and for curl, run as they are copied. */
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { PRODUCTS, ROOT } from "../../scripts/repository.ts";
import type { Contract } from "../../scripts/site/contract.ts";
import { samplesOf } from "../../scripts/site/samples.ts";
import { createAntomClient } from "../../src/apo.ts";
import { createSandbox, type ListeningSandbox, type Sandbox } from "../../src/sandbox/index.ts";
import { GATEWAY, MERCHANT } from "../support/key-pairs.ts";

const run = promisify(execFile);
const contracts = await Promise.all(
  PRODUCTS.map(async (product) => JSON.parse(await readFile(join(ROOT, `generated/${product}.openapi.json`), "utf8")) as Contract),
);
const samples = contracts.flatMap((contract) =>
  Object.entries(contract.paths).map(([path, { post }]) => {
    const [typeScript, curl] = samplesOf(contract, path, post);
    return { name: `${contract["x-antom-product"]} ${post.operationId}`, operation: post.operationId, typeScript, curl };
  }),
);

let folder: string;
let sandbox: Sandbox;
let server: ListeningSandbox;
let env: NodeJS.ProcessEnv;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "antom-samples-"));
  const clients = PRODUCTS.map((product, index) => ({
    product,
    clientId: `SANDBOX_5X${String(index).padStart(14, "0")}`,
    publicKey: MERCHANT.publicKey,
  }));
  // Strict, as Antom may be; tokens of examples were never made here.
  sandbox = await createSandbox({
    clients,
    keyPair: GATEWAY,
    strict: true,
    assume: { unknownTokens: "taken" },
    deliver: async () => new Response(),
  });
  server = await sandbox.listen();
  // What APO's sample asks for; in AMS the sample of vaultPaymentMethod has made it.
  const { fetch } = sandbox;
  const keys = { privateKey: MERCHANT.privateKey, antomPublicKey: GATEWAY.publicKey };
  const orchestration = createAntomClient({ ...keys, fetch, gateway: server.url, clientId: "SANDBOX_5X00000000000001" });
  await orchestration.createVaultingSession({ paymentMethodType: "CARD", vaultingRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c05" });
  env = { ...process.env, ANTOM_GATEWAY: server.url, ANTOM_PRIVATE_KEY: MERCHANT.privateKey, ANTOM_PUBLIC_KEY: GATEWAY.publicKey };
  await writeFile(join(folder, "private.pem"), pem("PRIVATE", MERCHANT.privateKey));
  await writeFile(join(folder, "antom.pem"), pem("PUBLIC", GATEWAY.publicKey));
  await mkdir(join(folder, "node_modules"));
  for (const [name, target] of [
    ["antom-client", ROOT],
    ["@types", join(ROOT, "node_modules/@types")],
  ] as const)
    await symlink(target, join(folder, "node_modules", name));
  await writeFile(join(folder, "package.json"), JSON.stringify({ type: "module", private: true }));
  for (const [index, { typeScript }] of samples.entries()) await writeFile(join(folder, `sample-${index}.ts`), typeScript.source);
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

/** What the sandbox thought of the calls that something made. */
async function callsOf(made: () => Promise<unknown>): Promise<string[]> {
  const before = sandbox.exchanges.list().length;
  await made();
  return sandbox.exchanges
    .list()
    .slice(before)
    .map(
      ({ operation, signature, violations, resultCode }) => `${operation}: ${signature}, ${violations.length} violations, ${resultCode}`,
    );
}

// What these samples name by the gateway's ids was never paid here: they are understood, and nothing is found.
const NOTHING_FOUND: Readonly<Record<string, string>> = {
  capture: "AUTH_NOT_FOUND",
  refund: "ORDER_NOT_EXIST",
  inquiryRefund: "REFUND_NOT_EXIST",
};

/** A taken call: genuine, nothing to complain of, and answered by a code of success where what it names is there. */
const taken = (operation: string): string => `${operation}: genuine, 0 violations, ${NOTHING_FOUND[operation] ?? "SUCCESS"}`;

test("every operation of both products has samples", () => {
  expect(samples.map(({ name }) => name)).toEqual(
    contracts.flatMap(({ paths, "x-antom-product": product }) => Object.values(paths).map(({ post }) => `${product} ${post.operationId}`)),
  );
});

test("the samples in TypeScript compile, strictly", async () => {
  const compilerOptions = {
    strict: true,
    module: "nodenext",
    target: "es2023",
    lib: ["es2023", "dom", "dom.iterable"],
    types: ["node"],
    customConditions: ["antom-source"],
    allowImportingTsExtensions: true,
    resolveJsonModule: true,
    noEmit: true,
    skipLibCheck: true,
    exactOptionalPropertyTypes: true,
  };
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["sample-*.ts"] }));
  await run(process.execPath, [join(ROOT, "node_modules/typescript/bin/tsc"), "-p", folder]);
}, 60_000);

test("the samples in TypeScript run, and the sandbox takes each", async () => {
  // One process for all of them: what is tested is their code, not a start.
  await writeFile(join(folder, "all.ts"), samples.map((_, index) => `await import("./sample-${index}.ts");\n`).join(""));
  const calls = await callsOf(() =>
    run(process.execPath, ["--import", import.meta.resolve("tsx"), "-C", "antom-source", join(folder, "all.ts")], { cwd: folder, env }),
  );
  expect(calls).toEqual(samples.map(({ operation }) => taken(operation)));
}, 60_000);

describe("the samples for curl and openssl", () => {
  test.each(samples)("$name: the sandbox takes it", async ({ operation, curl }) => {
    const calls = await callsOf(() => run("bash", ["-euo", "pipefail", "-c", curl.source], { cwd: folder, env }));
    expect(calls).toEqual([taken(operation)]);
  });

  test("one whose body is changed after it was signed is refused: what was taken above was verified", async () => {
    const [{ operation, curl }] = samples as [(typeof samples)[number]];
    const changed = curl.source.replace('--data-raw "$body"', '--data-raw "$body "');
    const calls = await callsOf(() => run("bash", ["-euo", "pipefail", "-c", changed], { cwd: folder, env }));
    expect(calls).toEqual([`${operation}: refused, 0 violations, INVALID_SIGNATURE`]);
  });
});

test("the page on signing: its script sends a call that is taken, and verifies the answer; not one that was changed", async () => {
  const script = join(ROOT, "examples/guides/verify.sh");
  const { stdout } = await run("bash", [script], { cwd: folder, env });
  expect(stdout).toContain("Verified OK");
  sandbox.failNext("inquireVaulting", "badSignature");
  await expect(run("bash", [script], { cwd: folder, env })).rejects.toMatchObject({
    stdout: expect.stringContaining("Verification failure"),
  });
});

function pem(kind: "PRIVATE" | "PUBLIC", base64: string): string {
  return `-----BEGIN ${kind} KEY-----\n${base64.match(/.{1,64}/g)?.join("\n")}\n-----END ${kind} KEY-----\n`;
}
