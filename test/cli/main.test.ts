/** The command line as a process: what it prints where, and how it ends. Few runs, because each takes half a second. */
import { existsSync, readdirSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { products } from "../../generated/products.ts";
import { ROOT } from "../../scripts/repository.ts";
import { antomClient, type Ran } from "./run.ts";

/** Passes Luhn's check, and is nobody's. */
const CARD = "4000001234567899";
const session = products.ams.examples["createVaultingSession"];
const good = JSON.stringify({
  operation: "createVaultingSession",
  request: session?.requests["minimal"],
  response: session?.answers["proceed"],
});
const bad = JSON.stringify({ operation: "createVaultingSession", request: { ...session?.requests["minimal"], extra: "x" } });
const contract = join(ROOT, "generated/ams.openapi.json");
const PAGES = join(ROOT, "../shared/pages");

const yaml = (status: string): string => `openapi: 3.1.0
info: { title: t, version: '1' }
paths:
  /a:
    post:
      operationId: a
      x-antom-result-codes:
        OK: { status: ${status}, next: proceed }
      responses: { '200': { description: ok } }
`;

let folder: string;
const at = (name: string): string => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "antom-cli-"));
  await Promise.all([
    writeFile(at("bad.jsonl"), `${good}\n${bad}\n`),
    writeFile(at("card.jsonl"), `{"operation":"createVaultingSession","request":{"${CARD}":"${CARD}"}}`),
    writeFile(at("broken.jsonl"), `{"operation": "${CARD}"`),
    writeFile(at("many.jsonl"), `${bad}\n`.repeat(2_000)),
    writeFile(at("old.yaml"), yaml("S")),
    writeFile(at("new.yaml"), yaml("F")),
    writeFile(at("broken.yaml"), "openapi: 3.1.0\n  x: [\n"),
  ]);
});
afterAll(() => rm(folder, { recursive: true }));

/** What holds of every run. */
function expectTidy({ stdout, stderr }: Ran): void {
  const all = stdout + stderr;
  expect(all, "no colours where there is no terminal").not.toContain("\u001B");
  expect(all, "no card number").not.toContain(CARD);
  expect(stderr, "errors are one line without a stack").toMatch(/^(?:antom-client: [^\n]+\n)?$/);
}

test("--help lists the commands, and fits on a screen", async () => {
  const ran = await antomClient(["check", "--help"]);
  expect(ran).toMatchObject({ code: 0, stderr: "", stdout: expect.stringMatching(/^Usage: antom-client COMMAND/) });
  for (const command of ["check pages", "check exchanges", "check contract"]) expect(ran.stdout).toContain(`\n  ${command} `);
  const lines = ran.stdout.trimEnd().split("\n");
  expect(lines.length).toBeLessThan(24);
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(80);
  expectTidy(ran);
});

test("--help after a command is that command's", async () => {
  const stdout = expect.stringMatching(/^Usage: antom-client check exchanges FILE/);
  expect(await antomClient(["check", "exchanges", "x", "--help"])).toEqual({ code: 0, stderr: "", stdout });
});

test("--version is that of the package", async () => {
  const stdout = expect.stringMatching(/^\d+\.\d+\.\d+\n$/);
  expect(await antomClient(["--version"], { cwd: folder })).toEqual({ code: 0, stdout, stderr: "" });
});

test("without a command there is help, on standard error", async () => {
  expect(await antomClient([])).toEqual({ code: 2, stdout: "", stderr: expect.stringMatching(/^Usage: antom-client COMMAND/) });
});

test.each<[string, string[], string]>([
  ["an unknown command", ["chekc"], "there is no such command: chekc; see --help"],
  ["what was pasted as a command", ["MIIEvQIBADANBgkqhkiG9w0"], "there is no such command; see --help"],
  ["an unknown option", ["check", "pages", "x", `--key=${CARD}`], "unknown option --key; it takes --edition, --format"],
  ["a file that is not there", ["check", "pages", `/nowhere/${CARD}\nx`], "can't read /nowhere/[16 digits] x: there is no such file"],
  ["an unknown product", ["check", "exchanges", "-", "--product", "x"], "There is no such product; there are ams, apo."],
])("%s is told in one line", async (_, args, message) => {
  const ran = await antomClient(args);
  expect(ran).toEqual({ code: 2, stdout: "", stderr: `antom-client: ${message}\n` });
  expectTidy(ran);
});

describe("check exchanges", () => {
  test("without findings ends with 0; - is standard input", async () => {
    const stdout = "1 of 1 recorded exchanges compared with the contract of ams, 1 operations\n";
    expect(await antomClient(["check", "exchanges", "-"], { input: good })).toEqual({ code: 0, stderr: "", stdout });
  });

  test("with findings ends with 1", async () => {
    const ran = await antomClient(["check", "exchanges", at("bad.jsonl")]);
    expect(ran).toMatchObject({ code: 1, stderr: "" });
    expect(ran.stdout).toContain("bad.jsonl:2  createVaultingSession request/extra  is not known to Antom; remove it\n");
    expectTidy(ran);
  });

  test.each(["text", "json", "github"])("never prints a card number, as %s", async (format) => {
    const ran = await antomClient(["check", "exchanges", at("card.jsonl"), at("broken.jsonl"), "--format", format]);
    expect(ran).toMatchObject({ code: 2, stderr: "" });
    expect(ran.stdout).toContain("holds a number that passes Luhn's check");
    expectTidy(ran);
  });

  test("bears it when nobody reads to the end", async () => {
    expect(await antomClient(["check", "exchanges", at("many.jsonl")], { leaves: true })).toMatchObject({ code: 1, stderr: "" });
  });
});

describe("check pages", () => {
  test("of what is no page ends with 2", async () => {
    const ran = await antomClient(["check", "pages", "-"], { input: "Hello.\n" });
    expect(ran).toMatchObject({ code: 2, stderr: "", stdout: expect.stringMatching(/^-:\d+ {2}can't be checked: /) });
    expectTidy(ran);
  });

  test.skipIf(!existsSync(PAGES))("of the published pages ends with 0", async () => {
    const pages = readdirSync(PAGES).filter((name) => name.endsWith(".txt"));
    const ran = await antomClient(["check", "pages", ...pages.map((name) => join(PAGES, name))]);
    expect(ran).toMatchObject({ code: 0, stderr: "" });
    expect(ran.stdout.trimEnd().split("\n")).toHaveLength(pages.length);
  });
});

describe("check contract", () => {
  test("of one against itself ends with 0", async () => {
    const stdout = "0 breaking, 0 additive, 0 neutral\n";
    expect(await antomClient(["check", "contract", contract, contract])).toEqual({ code: 0, stderr: "", stdout });
  });

  test("of YAML ends with 1 on a breaking change", async () => {
    const ran = await antomClient(["check", "contract", at("old.yaml"), at("new.yaml")]);
    const change = `${at("new.yaml")}:8  a x-antom-result-codes OK status  breaking: status of result code OK was S, is F\n`;
    expect(ran).toEqual({ code: 1, stderr: "", stdout: `${change}1 breaking, 0 additive, 0 neutral\n` });
  });

  test("says what it lacks where Redocly is not installed", async () => {
    const ran = await antomClient(["check", "contract", contract, contract], { cwd: folder });
    const stderr = expect.stringContaining("needs @redocly/cli, which is not installed here: npm install");
    expect(ran).toEqual({ code: 2, stdout: "", stderr });
    expectTidy(ran);
  });

  test("says what Redocly can't read", async () => {
    const ran = await antomClient(["check", "contract", contract, at("broken.yaml")]);
    expect(ran).toEqual({ code: 2, stdout: "", stderr: expect.stringMatching(/redocly \w+ failed: bad indentation/) });
    expectTidy(ran);
  });
});
