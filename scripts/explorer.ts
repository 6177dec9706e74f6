/** Builds the explorer, one static page, into a folder: `dist/explorer` unless told otherwise. */
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build, transform } from "esbuild";
import { testCards } from "../generated/products.ts";
import type { FieldText, Material, OperationText } from "../site/explorer/material.ts";
import { STYLE } from "../src/sandbox/pages/style.ts";
import { type JsonSchema, PRODUCTS, ROOT } from "./bundle.ts";

const SOURCES = join(ROOT, "site/explorer");
/** In the order in which they overrule each other. */
const STYLES = ["page.css", "form.css", "results.css"];
/** All that a browser loads, compressed. */
export const BUDGET_BYTES = 60_000;

/** What was built: the bytes of each file as gzip sends them. */
export type BuiltFiles = Readonly<Record<string, number>>;

/** Builds the page, its style and its script. */
export async function buildExplorer(folder: string): Promise<BuiltFiles> {
  const [page, ownStyles, material] = await Promise.all([
    readFile(join(SOURCES, "index.html"), "utf8"),
    Promise.all(STYLES.map((name) => readFile(join(SOURCES, name), "utf8"))),
    materialOf(),
  ]);
  const [{ outputFiles }, { code: style }] = await Promise.all([
    build({
      entryPoints: [join(SOURCES, "main.ts")],
      bundle: true,
      format: "esm",
      platform: "browser",
      conditions: ["source"],
      target: "es2022",
      minify: true,
      // Texts of the contract, which the client's tables leave out.
      define: { MATERIAL: JSON.stringify(material) },
      legalComments: "none",
      write: false,
    }),
    transform([STYLE, ...ownStyles].join("\n"), { loader: "css", minify: true }),
  ]);
  const files: Record<string, string> = { "index.html": page, "style.css": style, "main.js": outputFiles[0]?.text ?? "" };
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [name, gzipSync(text, { level: 9 }).length]));
}

interface Bundle {
  readonly info: { readonly title: string };
  readonly paths: Readonly<Record<string, { readonly post: Post }>>;
  readonly components: { readonly schemas: Readonly<Record<string, JsonSchema>> };
}

interface Post {
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  readonly requestBody: { readonly content: { readonly "application/json": RequestContent } };
}

interface RequestContent {
  readonly schema: JsonSchema;
  readonly examples: Readonly<Record<string, { readonly summary?: string; readonly value: object }>>;
}

async function materialOf(): Promise<Material> {
  const products = await Promise.all(
    PRODUCTS.map(async (name) => {
      const bundle = JSON.parse(await readFile(join(ROOT, "generated", `${name}.openapi.json`), "utf8")) as Bundle;
      const operations = Object.values(bundle.paths).map(({ post }) => [post.operationId, textOf(post, bundle)] as const);
      return [name, { title: bundle.info.title, operations: Object.fromEntries(operations) }] as const;
    }),
  );
  return { products: Object.fromEntries(products), cards: testCards.map(({ number, brand, result }) => ({ number, brand, result })) };
}

function textOf({ summary, description = "", requestBody }: Post, bundle: Bundle): OperationText {
  const { schema, examples } = requestBody.content["application/json"];
  const fields: Record<string, FieldText> = {};
  describe(schema, "", bundle, fields);
  const entries = Object.entries(examples);
  return {
    summary,
    description,
    fields,
    examples: entries.map(([name, example]) => ({ name, summary: example.summary ?? "", value: example.value })),
  };
}

/** Every field's text, by its pointer; an item of a list has `*` for its number. */
function describe(schema: JsonSchema, pointer: string, bundle: Bundle, fields: Record<string, FieldText>): void {
  const target = schema.$ref === undefined ? schema : { ...bundle.components.schemas[schema.$ref.split("/").pop() ?? ""], ...schema };
  const evidence = target["x-antom-evidence"];
  const text: FieldText = {
    ...(target.description === undefined ? {} : { description: target.description }),
    ...(target["x-extensible-enum"] === undefined ? {} : { known: target["x-extensible-enum"] }),
    ...(evidence === undefined ? {} : { evidence: typeof evidence === "string" ? evidence : evidence.level }),
  };
  if (pointer !== "" && Object.keys(text).length > 0) fields[pointer] = text;
  for (const [name, property] of Object.entries(target.properties ?? {})) describe(property, `${pointer}/${name}`, bundle, fields);
  if (target.items !== undefined) describe(target.items, `${pointer}/*`, bundle, fields);
}

/** What was built, in one line. @throws where it is more than a page may be. */
export function weighed(sizes: BuiltFiles): string {
  const total = Object.values(sizes).reduce((sum, size) => sum + size, 0);
  const list = Object.entries(sizes).map(([name, size]) => `${name} ${size}`);
  const line = `explorer: ${list.join(", ")}; ${total} bytes of ${BUDGET_BYTES} (gzip)`;
  if (total > BUDGET_BYTES) throw new Error(line);
  return line;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(weighed(await buildExplorer(process.argv[2] ?? join(ROOT, "dist/explorer"))));
}
