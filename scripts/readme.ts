/** Writes the parts of README that repeat the source: examples, and the table of error codes. With `--check`, writes nothing and fails where one is stale. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { ROOT } from "./bundle.ts";

const FILE = join(ROOT, "README.md");

const found = readFileSync(FILE, "utf8");
const fresh = found
  .replace(/(<!-- from (\S+) -->\n)[\s\S]*?(<!-- end -->)/g, (_, start: string, file: string, end: string) => {
    return `${start}\`\`\`ts\n${shownOf(readFileSync(join(ROOT, file), "utf8"))}\`\`\`\n${end}`;
  })
  .replace(/(<!-- errors -->\n)[\s\S]*?(<!-- end -->)/, (_, start: string, end: string) => `${start}${errorTable()}${end}`);

if (fresh === found) console.log("README.md is up to date");
else if (process.argv.includes("--check")) {
  console.error("README.md is stale\nRun: npx tsx scripts/readme.ts");
  process.exitCode = 1;
} else {
  writeFileSync(FILE, fresh);
  console.log("written: README.md");
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
