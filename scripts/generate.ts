/** Writes `generated/` from `openapi/`. Called with `--check`, writes nothing and fails where a file is stale. */
import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { bundle } from "./bundle.ts";
import { currenciesOf, LIST_DATE } from "./currencies.ts";
import type { Content, Document } from "./document.ts";
import { editionsOf } from "./editions.ts";
import { literal } from "./literal.ts";
import { PRODUCTS, ROOT } from "./repository.ts";
import { reasonsOf, statesOf, tablesOf } from "./tables.ts";
import { typesOf } from "./types.ts";

const HEADER = "// Made by `npm run generate` from openapi/. Do not edit.\n\n";
const CHECK = process.argv.includes("--check");
const TARGET = join(ROOT, "generated");

const documents = await Promise.all(PRODUCTS.map(bundle));
const files = new Map<string, string>();
for (const document of documents) {
  const product = document["x-antom-product"];
  files.set(`${product}.openapi.json`, `${JSON.stringify(document, null, 2)}\n`);
  files.set(`${product}.types.ts`, HEADER + (await typesOf(document)));
  files.set(`${product}.contract.ts`, HEADER + tablesOf(document));
}
files.set("texts.ts", HEADER + textsOf(documents));
files.set("products.ts", HEADER + (await productsOf(documents)));
files.set("editions.ts", HEADER + (await editionsOf(documents)));
files.set("currencies.ts", HEADER.replace("openapi/", `openapi/ and ISO 4217, the list of ${LIST_DATE}`) + currenciesOf(documents));

// In a folder beside the target, so that Biome formats by the project's configuration.
const folder = await mkdtemp(join(ROOT, ".generated-"));
try {
  for (const [name, text] of files) await writeFile(join(folder, name), text);
  execFileSync(join(ROOT, "node_modules/.bin/biome"), ["format", "--write", "--files-max-size=268435456", "--log-level=error", folder], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  const stale: string[] = [];
  await mkdir(TARGET, { recursive: true });
  for (const name of files.keys()) {
    const fresh = await readFile(join(folder, name), "utf8");
    const found = await readFile(join(TARGET, name), "utf8").catch(() => undefined);
    if (found === fresh) continue;
    stale.push(name);
    if (!CHECK) await writeFile(join(TARGET, name), fresh);
  }
  for (const name of await readdir(TARGET)) {
    if (files.has(name)) continue;
    stale.push(`${name} (nothing makes it any more)`);
    if (!CHECK) await rm(join(TARGET, name));
  }
  if (CHECK && stale.length > 0) {
    console.error(`generated/ is stale: ${stale.join(", ")}\nRun: npm run generate`);
    process.exitCode = 1;
  } else {
    console.log(stale.length === 0 ? "generated/ is up to date" : `written: ${stale.join(", ")}`);
  }
} finally {
  await rm(folder, { recursive: true });
}

/** Meanings and actions, apart from the tables, so that they weigh only on who explains outcomes. */
function textsOf(documents: Document[]): string {
  const texts: Record<string, Record<string, { meaning: string; action: string }>> = {};
  const add = (operation: string, code: string, { meaning, action }: { meaning: string; action: string }): void => {
    texts[operation] ??= {};
    const known = texts[operation][code];
    if (known !== undefined && (known.meaning !== meaning || known.action !== action)) {
      throw new Error(`two products explain ${operation} ${code} differently: give the texts of each product a place of their own`);
    }
    texts[operation][code] = { meaning, action };
  };
  let gateway: Record<string, { meaning: string; action: string }> = {};
  for (const document of documents) {
    const bodies = [
      ...Object.values(document.paths).map(({ post }) => ({ post, body: post.responses["200"] })),
      ...Object.values(document.webhooks ?? {}).map(({ post }) => ({ post, body: post.requestBody })),
    ];
    for (const { post, body } of bodies) {
      for (const [code, row] of Object.entries(post["x-antom-result-codes"])) add(post.operationId, code, row);
      for (const [field, rows] of Object.entries(reasonsOf(document, statesOf(document, body.content["application/json"].schema)))) {
        for (const [code, row] of Object.entries(rows)) add(post.operationId, `${field}/${code}`, row);
      }
    }
    for (const [code, { meaning, action }] of Object.entries(document["x-antom-gateway-codes"])) {
      gateway = { ...gateway, [code]: { meaning, action } };
    }
  }
  return [
    "/** What a result code means and what to do about it, by operation; `field/code` is a reason code. */",
    `export const texts: { readonly [operation: string]: { readonly [code: string]: { readonly meaning: string; readonly action: string } } } = ${literal(texts)};`,
    "",
    "/** What any gateway may say, whatever was called. */",
    `export const gatewayTexts: { readonly [code: string]: { readonly meaning: string; readonly action: string } } = ${literal(gateway)};`,
    "",
  ].join("\n");
}

/** All products with their examples and the published test cards: what a gateway needs to play Antom. */
async function productsOf(documents: Document[]): Promise<string> {
  const { cards } = parse(await readFile(join(ROOT, "openapi/test-cards.yaml"), "utf8")) as { cards: object[] };
  const names = documents.map((document) => document["x-antom-product"]);
  return [
    `import type { Notification, Operation, Product } from "../src/contract.ts";`,
    ...names.map(
      (name) =>
        `import { notifications as ${name}Notifications, operations as ${name}Operations, product as ${name}Product } from "./${name}.contract.ts";`,
    ),
    "",
    "/** An answer of the contract's examples. */",
    "export interface AnswerExample { readonly result: { readonly resultCode: string; readonly resultStatus: string; readonly resultMessage: string }; readonly [field: string]: unknown }",
    "",
    "/** A product with everything that is needed to answer for it. */",
    "export interface ProductEntry { readonly product: Product; readonly operations: { readonly [id: string]: Operation }; readonly notifications: { readonly [id: string]: Notification }; readonly examples: { readonly [id: string]: { readonly requests: { readonly [name: string]: object }; readonly answers: { readonly [name: string]: AnswerExample } } }; readonly payloads: { readonly [id: string]: { readonly [name: string]: AnswerExample } } }",
    "",
    `/** The names of the products. */`,
    `export type ProductName = ${names.map((name) => JSON.stringify(name)).join(" | ")};`,
    "",
    "/** Every product, by name. */",
    `export const products: { readonly [name in ProductName]: ProductEntry } = { ${documents
      .map(
        (document) =>
          `${document["x-antom-product"]}: { product: ${document["x-antom-product"]}Product, operations: ${document["x-antom-product"]}Operations, notifications: ${document["x-antom-product"]}Notifications, examples: ${literal(examplesOf(document))}, payloads: ${literal(payloadsOf(document))} }`,
      )
      .join(", ")} };`,
    "",
    "/** Card numbers that Antom publishes for tests. */",
    `export const testCards: readonly { readonly id: string; readonly number: string; readonly brand: string; readonly region: string; readonly result: "approved" | "declined" }[] = ${literal(cards)};`,
    "",
  ].join("\n");
}

function examplesOf(document: Document): unknown {
  return Object.fromEntries(
    Object.values(document.paths).map(({ post }) => [
      post.operationId,
      { requests: valuesOf(post.requestBody), answers: valuesOf(post.responses["200"]) },
    ]),
  );
}

function payloadsOf(document: Document): unknown {
  return Object.fromEntries(Object.values(document.webhooks ?? {}).map(({ post }) => [post.operationId, valuesOf(post.requestBody)]));
}

function valuesOf(body: Content): unknown {
  return Object.fromEntries(Object.entries(body.content["application/json"].examples).map(([name, { value }]) => [name, value]));
}
