/** Writes the parts of README that repeat the source: examples, the table of error codes, what the sandbox does. With `--check`, writes nothing and fails where one is stale. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { ASSUMPTIONS, FAULTS, PAYMENT_OUTCOMES, TEST_OUTCOMES } from "../src/sandbox/index.ts";
import { ROOT } from "./repository.ts";

const FILE = join(ROOT, "README.md");

/** Headings first. */
const SANDBOX_TABLES: { readonly [name: string]: readonly (readonly string[])[] } = {
  outcomes: [["enter, or do", "card", "an inquiry then says"], ...TEST_OUTCOMES.map(({ what, card, becomes }) => [what, card, becomes])],
  payments: [
    ["pay with, or do", "the answer says", "an inquiry then says"],
    ...PAYMENT_OUTCOMES.map(({ what, answer, becomes }) => [what, answer, becomes]),
  ],
  faults: [
    ["fault", "carried out", "what a client meets"],
    ...Object.entries(FAULTS).map(([name, { executed, either, what }]) => [
      `\`${name}\``,
      `${executed ? "yes" : "no"}${either ? ", or as ordered" : ""}`,
      what,
    ]),
  ],
  assumptions: [
    ["assumption", "assumed", "why", "instead"],
    ...Object.entries(ASSUMPTIONS).map(([name, { assumed, why, default: usual, alternatives }]) => [
      `\`${name}\``,
      assumed,
      why,
      typeof usual === "number" ? "any time" : alternatives.map((choice) => `\`${choice}\``).join(", "),
    ]),
  ],
};

const found = readFileSync(FILE, "utf8");
const fresh = found
  .replace(/(<!-- from (\S+) -->\n)[\s\S]*?(<!-- end -->)/g, (_, start: string, file: string, end: string) => {
    return `${start}\`\`\`ts\n${shownOf(readFileSync(join(ROOT, file), "utf8"))}\`\`\`\n${end}`;
  })
  .replace(/(<!-- errors -->\n)[\s\S]*?(<!-- end -->)/, (_, start: string, end: string) => `${start}${errorTable()}${end}`)
  .replace(/(<!-- sandbox (\w+) -->\n)[\s\S]*?(<!-- end -->)/g, (_, start: string, name: string, end: string) => {
    const rows = SANDBOX_TABLES[name];
    if (rows === undefined) throw new Error(`there is no table of the sandbox's called ${name}`);
    return `${start}${tableOf(rows)}${end}`;
  });

if (fresh === found) console.log("README.md is up to date");
else if (process.argv.includes("--check")) {
  console.error("README.md is stale\nRun: npx tsx -C antom-source scripts/readme.ts");
  process.exitCode = 1;
} else {
  writeFileSync(FILE, fresh);
  console.log("written: README.md");
}

function tableOf([head = [], ...rows]: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |\n`).join("");
}

/** What README shows of an example: what stands between two comments that say so, without its indentation; else all of it. */
function shownOf(example: string): string {
  const [, indent = "", part] = /^( *)\/\/ README shows from here\n([\s\S]*?)^ *\/\/ to here$/m.exec(example) ?? [];
  return part === undefined ? example : part.replaceAll(new RegExp(`^${indent}`, "gm"), "");
}

/** The comments of the members of AntomErrorCode: the first paragraph says why, the second what to do. */
function errorTable(): string {
  const path = join(ROOT, "src/errors.ts");
  const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);
  const union = source.statements.filter(ts.isTypeAliasDeclaration).find(({ name }) => name.text === "AntomErrorCode")?.type;
  if (union === undefined || !ts.isUnionTypeNode(union)) throw new Error("src/errors.ts has no union AntomErrorCode");
  const rows = union.types.map((member) => {
    const code = member.getText(source).replaceAll('"', "");
    // The comment stands before the bar, which belongs to no member.
    const before = source.text.slice(0, member.getStart(source)).trimEnd();
    const comment = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*\|$/.exec(before)?.[1] ?? "";
    const [why, cure] = comment
      .replace(/^\s*\* ?/gm, "")
      .trim()
      .split(/\n\s*\n/);
    if (why === undefined || cure === undefined) throw new Error(`${code} has no comment with two paragraphs`);
    return `| \`${code}\` | ${why.replaceAll("\n", " ")} | ${cure.replaceAll("\n", " ")} |`;
  });
  return `| \`code\` | why | do |\n| --- | --- | --- |\n${rows.join("\n")}\n`;
}
