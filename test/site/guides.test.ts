/** The guides: their code is that of examples/ and runs, what they name exists, and how Markdown becomes a page. */
import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { PRODUCTS, ROOT } from "../../scripts/repository.ts";
import { highlight } from "../../scripts/site/highlight.ts";
import { anchorOf, readGuide } from "../../scripts/site/markdown.ts";
import { workedExample } from "../../scripts/site/signing.ts";
import { FAULTS } from "../../src/sandbox/index.ts";
import "../../examples/guides/testing.test.ts";

const run = promisify(execFile);
const read = (...path: string[]): string => readFileSync(join(ROOT, ...path), "utf8");
const guides = readdirSync(join(ROOT, "site/guides")).map((name) => ({ name, guide: readGuide(read("site/guides", name), name) }));
const signing = readGuide(read("site/signing.md"), "signing.md", workedExample());
const examples = [...new Set([...guides.flatMap(({ guide }) => guide.examples), ...signing.examples])];

// What README shows is run by its own test.
const inReadme = [...read("README.md").matchAll(/<!-- from (\S+) -->/g)].map(([, file = ""]) => file);
// Each of these is run or compiled somewhere else.
const ELSEWHERE: Readonly<Record<string, string>> = {
  "examples/fastify.ts": "test/notifications/frameworks.test.ts",
  "examples/guides/antom.ts": "npx tsc: it takes real keys",
  "examples/guides/stores.ts": "npx tsc: it takes servers; test/stores has them",
  "examples/guides/testing.test.ts": "imported above",
  "examples/guides/verify.sh": "test/site/samples.test.ts",
  "examples/guides/checks.yml": "below",
};

test.each(examples.filter((file) => ELSEWHERE[file] === undefined && !inReadme.includes(file)))("%s runs", async (file) => {
  const { stdout, stderr } = await run(process.execPath, ["--import", "tsx", "-C", "antom-source", file], { cwd: ROOT });
  expect(stderr).toBe("");
  expect(stdout).not.toBe("");
});

test("what is shown and not run here is named, and shown", () => {
  for (const file of Object.keys(ELSEWHERE)) expect(examples).toContain(file);
});

test("the workflow is YAML, with no right that it does not need", () => {
  expect(parse(read("examples/guides/checks.yml"))).toMatchObject({ permissions: { contents: "read" } });
});

test("every command that a guide or a workflow names exists", async () => {
  const texts = [...guides.map(({ name }) => read("site/guides", name)), read("site/signing.md"), read("examples/guides/checks.yml")];
  const named = texts.flatMap((text) =>
    [...text.matchAll(/antom-client ((?:sandbox|[a-z]+ [a-z]+))\b/g)].map(([, command = ""]) => command),
  );
  const { stdout } = await run(process.execPath, ["--import", "tsx", "-C", "antom-source", "src/cli/main.ts", "--help"], { cwd: ROOT });
  expect(named.length).toBeGreaterThan(4);
  for (const command of new Set(named)) expect(stdout).toContain(`  ${command} `);
});

test("every next of the contract has its heading: the reference leads there", () => {
  const { html } = guides.find(({ name }) => name.includes("outcomes"))?.guide ?? { html: "" };
  const nexts = PRODUCTS.flatMap((product) =>
    [...read(`generated/${product}.openapi.json`).matchAll(/"(?:next|ifItPersists)": "(\w+)"/g)].map(([, next = ""]) => next),
  );
  for (const next of new Set([...nexts, "inquire", "stop"])) expect(html).toContain(`<h3 id="${next.toLowerCase()}">`);
});

test("the guide on testing knows every fault", () => {
  const text = read("site/guides/60-testing.md");
  for (const fault of Object.keys(FAULTS)) expect(text).toContain(`\`${fault}\``);
});

describe("a guide", () => {
  const wrap = (body: string): string => `# Title\n\nA first paragraph.\n\n${body}\n`;

  test("with code that is typed in is refused", () => {
    expect(() => readGuide(wrap("```ts\nlet a = 1;\n```"), "x.md")).toThrow("x.md: code stands in examples/");
    expect(() => readGuide(wrap("~~~\nlet a = 1;\n~~~"), "x.md")).toThrow("x.md");
    expect(() => readGuide(wrap("- list\n\n  ```sh\n  ls\n  ```"), "x.md")).toThrow("x.md");
  });

  test("that asks for a part that an example lacks, for no example, or for a text that nobody made, is refused", () => {
    expect(() => readGuide(wrap("<!-- from examples/guides/errors.ts elsewhere -->"), "x.md")).toThrow("has no part elsewhere");
    expect(() => readGuide(wrap("<!-- from examples/none.ts -->"), "x.md")).toThrow("ENOENT");
    expect(() => readGuide(wrap("<!-- nothing -->"), "x.md")).toThrow("nothing was made for nothing");
  });

  test("without a title or a first paragraph is refused", () => {
    expect(() => readGuide("text", "x.md")).toThrow("no title");
    expect(() => readGuide("# Title\n\n## Part\n\ntext\n\n", "x.md")).toThrow("no first paragraph");
  });

  test("shows a part without its indentation, and nothing of the rest", () => {
    const { html } = readGuide(wrap("<!-- from examples/signature-doctor.ts -->"), "x.md");
    expect(html).toMatch(/<code class="language-ts"><span class="k">const<\/span> \[time/);
    expect(html).not.toContain("createSandbox");
  });

  test("has headings that can be linked to, and tables that scroll by themselves", () => {
    const { html, title, summary } = readGuide(wrap("## Keys & `code`\n\n| a | b |\n| --- | --- |\n| 1 | 2 |"), "x.md");
    expect({ title, summary }).toEqual({ title: "Title", summary: "A first paragraph." });
    expect(html).toContain('<h2 id="keys-code">');
    expect(html).toContain('<div class="scroll" role="region" aria-label="Keys &amp; code" tabindex="0"><table>');
    expect(anchorOf("What's new? 2 things")).toBe("whats-new-2-things");
  });
});

test("code keeps its text, whatever is coloured", () => {
  const text = (html: string): string =>
    html
      .replace(/<[^>]+>/g, "")
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&quot;", '"')
      .replaceAll("&amp;", "&");
  for (const file of examples) {
    const source = read(file);
    expect(text(highlight(source, file.endsWith(".ts") ? "ts" : "sh"))).toBe(source);
  }
  const nested = ["`a $", "{`b $", "{{ c: `d` }.c} e`} f` + { g: 1 } // h"].join("");
  expect(text(highlight(nested, "ts"))).toBe(nested);
  expect(highlight("<b>", "text")).toBe("&lt;b&gt;");
});
