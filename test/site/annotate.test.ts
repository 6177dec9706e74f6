/** What the reference shows of the contract's extensions: all of it, each in its place. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { PRODUCTS, ROOT } from "../../scripts/repository.ts";
import { annotate } from "../../scripts/site/annotate.ts";
import type { Contract } from "../../scripts/site/contract.ts";
import { code, sentence } from "../../scripts/site/markup.ts";

interface Annotated {
  readonly info: { readonly description: string };
  readonly paths: Readonly<Record<string, { readonly post: AnnotatedOperation }>>;
  readonly webhooks: Readonly<Record<string, { readonly post: AnnotatedOperation }>>;
  readonly components: { readonly schemas: Readonly<Record<string, { readonly description?: string }>> };
}

interface AnnotatedOperation {
  readonly summary: string;
  readonly description: string;
}

const contracts = await Promise.all(
  PRODUCTS.map(async (product) => {
    const contract = JSON.parse(await readFile(join(ROOT, `generated/${product}.openapi.json`), "utf8")) as Contract;
    return { product, contract, annotated: annotate(contract) as unknown as Annotated };
  }),
);

describe.each(contracts)("the reference of $product", ({ contract, annotated }) => {
  const operations = [
    ...Object.entries(contract.paths).map(([path, { post }]) => ({ post, shown: annotated.paths[path]?.post.description ?? "" })),
    ...Object.entries(contract.webhooks ?? {}).map(([name, { post }]) => ({
      post,
      shown: annotated.webhooks[name]?.post.description ?? "",
    })),
  ];

  test("every result code stands in its operation, with meaning, action and what to do", () => {
    for (const { post, shown } of operations) {
      for (const [resultCode, { status, meaning, action, next }] of Object.entries(post["x-antom-result-codes"])) {
        for (const part of [code(resultCode), `status ${status}`, sentence(meaning), sentence(action), `>${next}</a>`])
          expect(shown).toContain(part);
      }
    }
  });

  test("every rule is a line of the decision table, those that name a code first", () => {
    for (const { post, shown } of operations) {
      const table = shown.slice(shown.indexOf("How an answer of"));
      const rules = post["x-antom-result-logic"];
      for (const { next, ifItPersists } of rules) {
        expect(table).toContain(`>${next}</a>`);
        if (ifItPersists !== undefined) expect(table).toContain(`>${ifItPersists}</a>`);
      }
      expect([...table.matchAll(/<b>\d+\.<\/b>/g)].length).toBeGreaterThanOrEqual(rules.length);
      const own = table.indexOf("any other code of the tables");
      const named = table.lastIndexOf(", code <code>");
      if (own !== -1) expect(named).toBeLessThan(own);
    }
  });

  test("what is missing, how it repeats and where it comes from stand there as well", () => {
    for (const { post, shown } of operations) {
      const coverage = post["x-antom-coverage"];
      if (coverage !== "complete") for (const line of coverage.partial) expect(shown).toContain(sentence(line));
      for (const { path } of post["x-antom-source"].pages) expect(shown).toContain(code(path));
      for (const { why } of post["x-antom-source"].decisions ?? []) expect(shown).toContain(sentence(why));
      if ("x-antom-notification-key" in post) {
        for (const field of post["x-antom-notification-key"]) expect(shown).toContain(code(field));
        expect(shown).toContain(code(JSON.stringify(post["x-antom-acknowledgement"])));
        expect(shown).toContain("at once, then after 2&nbsp;min, 10&nbsp;min, 10&nbsp;min, 1&nbsp;h, 2&nbsp;h, 6&nbsp;h, 15&nbsp;h");
      } else {
        expect(shown).toMatch(/never by itself|may be sent again/);
      }
    }
  });

  test("the gateway's own codes stand at the top", () => {
    for (const resultCode of Object.keys(contract["x-antom-gateway-codes"])) expect(annotated.info.description).toContain(code(resultCode));
    expect(annotated.info.description).toContain("may come unsigned");
  });

  test("every mark of a field stands in its description, and no extension is left for nobody to see", () => {
    for (const [name, schema] of Object.entries(contract.components.schemas)) {
      const shown = JSON.stringify(annotated.components.schemas[name]);
      for (const [, why] of JSON.stringify(schema).matchAll(/"x-antom-evidence":\{"level":"\w+","why":"((?:[^"\\]|\\.)*)"/g))
        expect(shown).toContain(JSON.stringify(sentence(JSON.parse(`"${why}"`) as string)).slice(1, -1));
      for (const reason of Object.keys(schema["x-antom-reason-codes"] ?? {})) expect(shown).toContain(code(reason));
    }
    expect(JSON.stringify(annotated).match(/"x-(antom|extensible)-[\w-]+/g) ?? []).toEqual([]);
  });

  test("operations are called by their names", () => {
    for (const { post } of [...Object.values(annotated.paths), ...Object.values(annotated.webhooks)])
      expect(post.summary).toMatch(/^[a-zA-Z]+$/);
  });

  test("HTML within Markdown has no empty line, which would end it", () => {
    for (const { shown } of operations)
      for (const block of shown.split("\n\n")) expect(block.split("<div").length).toBe(block.split("</div>").length);
  });
});

test("text of the contract is escaped", () => {
  expect(sentence('a < b & "c" in `<d>`')).toBe("a &lt; b &amp; &quot;c&quot; in <code>&lt;d&gt;</code>");
});
