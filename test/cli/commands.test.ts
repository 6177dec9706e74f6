/** The commands, without a process around them. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { formatReport, type ReportFormat } from "../../src/checks/report.ts";
import { checkContractCommand } from "../../src/cli/check-contract.ts";
import { checkExchangesCommand } from "../../src/cli/check-exchanges.ts";
import { checkPagesCommand } from "../../src/cli/check-pages.ts";
import type { Command, Terminal } from "../../src/cli/terminal.ts";

const COMMANDS = { "check pages": checkPagesCommand, "check exchanges": checkExchangesCommand, "check contract": checkContractCommand };
const unknown = JSON.stringify({ operation: "nothing", request: {} });

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "antom-commands-"));
  await writeFile(join(folder, "bytes"), new Uint8Array([0xff, 0xfe, 0x00]));
  await writeFile(join(folder, "old.json"), contract("S", true));
  await writeFile(join(folder, "new.json"), contract("F", false));
});
afterAll(() => rm(folder, { recursive: true }));

const contract = (status: string, sandbox: boolean): string =>
  JSON.stringify({
    openapi: "3.1.0",
    info: { title: "t", version: "1" },
    servers: [{ url: "https://live.example" }, ...(sandbox ? [] : [{ url: "https://sandbox.example" }])],
    paths: { "/a": { post: { operationId: "a", "x-antom-result-codes": { OK: { status } }, responses: { 200: { description: "ok" } } } } },
  });

async function run(command: Command, args: readonly string[], isTTY = false): Promise<{ code: number; stdout: string }> {
  let stdout = "";
  const output = { isTTY, write: (text: string) => (stdout += text) };
  const readInput = async (): Promise<Uint8Array> => new TextEncoder().encode(unknown);
  const terminal: Terminal = { stdout: output, stderr: { write: () => {} }, readInput, fetch, noColor: false };
  const code = await command.run(args, terminal);
  return { code, stdout };
}

test.each(Object.entries(COMMANDS))("the help of %s fits on a screen", (name, { help, summary }) => {
  const lines = help.trimEnd().split("\n");
  expect(lines.length).toBeLessThan(24);
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(80);
  expect(help.startsWith(`Usage: antom-client ${name} `)).toBe(true);
  expect(summary.length).toBeLessThan(60);
});

describe("is refused", () => {
  test.each<[keyof typeof COMMANDS, string[], string]>([
    ["check pages", [], "check pages needs a file or an address; see --help"],
    ["check pages", ["x", "--format", "xml"], "--format takes text, json, github"],
    ["check pages", ["http://docs.antom.com/ac/x?key=1"], "can't fetch http://docs.antom.com/ac/x: only https is"],
    ["check exchanges", [], "check exchanges needs a file; see --help"],
    ["check exchanges", ["--product"], "an option lacks its value; --product, --format take one"],
    ["check exchanges", ["--product", "--format", "json"], "an option lacks its value; --product, --format take one"],
    ["check exchanges", ["-x", "secret"], "unknown option -x; it takes --product, --format"],
    ["check exchanges", ["--SECRET1234=x"], "unknown option; it takes --product, --format"],
    ["check exchanges", ["https://docs.antom.com/x"], "can't read https://docs.antom.com/x: there is no such file"],
    ["check exchanges", ["."], "can't read .: it is a folder"],
    ["check contract", ["a"], "check contract needs two documents; see --help"],
    ["check contract", ["a", "b", "c"], "check contract needs two documents; see --help"],
    ["check contract", ["a", "b", "--fail-on", "neutral"], "--fail-on takes breaking, additive, never"],
    ["check contract", ["/nowhere/a", "/nowhere/b"], "can't read /nowhere/a: there is no such file"],
  ])("%s %j", async (name, args, message) => {
    await expect(run(COMMANDS[name], args)).rejects.toMatchObject({ name: "CommandError", message });
  });

  test("what is no text", async () => {
    await expect(run(checkExchangesCommand, [join(folder, "bytes")])).rejects.toThrow("it is no text in UTF-8");
  });
});

describe("findings are told", () => {
  const message = "is not in the contract of ams";
  test("to people, with the place in bold on a terminal", async () => {
    const { code, stdout } = await run(checkExchangesCommand, ["-"], true);
    expect(code).toBe(1);
    expect(stdout).toContain(`\u001B[1m-:1\u001B[22m  operation  ${message}\n`);
  });
  test("to programs", async () => {
    const { code, stdout } = await run(checkExchangesCommand, ["-", "--format", "json"], true);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ findings: [{ file: "-", line: 1, subject: "operation", message }], troubles: [] });
  });
  test("to workflows", async () => {
    const { code, stdout } = await run(checkExchangesCommand, ["-", "--format=github"], true);
    expect(code).toBe(1);
    expect(stdout).toMatch(new RegExp(`^::error file=-,line=1,title=operation::${message}\n`));
  });
  test.each<ReportFormat>(["text", "github"])("as %s in one line each, and no name of a file is a command of a workflow", (format) => {
    const file = "::error::a\nb,c";
    const report = { findings: [{ file, line: 1, subject: "a:b", message: "50%\r\nof it" }], troubles: [], summary: [`${file}: 1 of 2`] };
    expect(formatReport(report, format)).toBe(
      format === "text"
        ? ": :error::a b,c:1  a:b  50% of it\n: :error::a b,c: 1 of 2\n"
        : "::error file=%3A%3Aerror%3A%3Aa%0Ab%2Cc,line=1,title=a%3Ab::50%25%0D%0Aof it\n: :error::a b,c: 1 of 2\n",
    );
  });
});

describe("changes", () => {
  const files = (): string[] => [join(folder, "old.json"), join(folder, "new.json")];
  test.each<[string, number]>([
    ["breaking", 1],
    ["additive", 1],
    ["never", 0],
  ])("fail on %s with %i", async (failOn, expected) => {
    const { code, stdout } = await run(checkContractCommand, [...files(), "--fail-on", failOn, "--format", "json"]);
    expect(code).toBe(expected);
    expect(JSON.parse(stdout)).toMatchObject({ findings: [{ rating: "breaking" }, { rating: "additive" }] });
  });
  test("that are only more do not fail", async () => {
    const [old = "", now = ""] = files();
    await writeFile(now, contract("S", false));
    expect(await run(checkContractCommand, [old, now, "--format", "github"])).toEqual({
      code: 0,
      stdout: "0 breaking, 1 additive, 0 neutral\n",
    });
    expect(await run(checkContractCommand, [old, now, "--fail-on", "additive"])).toMatchObject({ code: 1 });
  });
});
