/** Builds the explorer, one static page, into a folder: `dist/explorer` unless told otherwise. */
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build, transform } from "esbuild";
import { testCards } from "../generated/products.ts";
import type { FieldText, Material, PackedText, Place } from "../site/explorer/material.ts";
import { STYLE } from "../src/sandbox/pages/style.ts";
import type { JsonSchema } from "./document.ts";
import { PRODUCTS, ROOT } from "./repository.ts";

const SOURCES = join(ROOT, "site/explorer");
/** In the order in which they overrule each other. */
const STYLES = ["page.css", "form.css", "results.css"];
/** All that a browser loads, compressed. The vault's operations took 47 kB of the 60 that were aimed at; what payments take has 17 kB of tables and texts. */
export const BUDGET_BYTES = 68_000;

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
      conditions: ["antom-source"],
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
  const texts = new Map<string, number>();
  const objects: Record<string, Place>[] = [];
  const products = await Promise.all(
    PRODUCTS.map(async (name) => {
      const bundle = JSON.parse(await readFile(join(ROOT, "generated", `${name}.openapi.json`), "utf8")) as Bundle;
      const operations = Object.values(bundle.paths).map(
        ({ post }) => [post.operationId, textOf(post, packerOf(bundle, texts, objects))] as const,
      );
      return [name, { title: bundle.info.title, operations: Object.fromEntries(operations) }] as const;
    }),
  );
  const cards = testCards.map(({ number, brand, result }) => ({ number, brand, result }));
  return { products: Object.fromEntries(products), texts: [...texts.keys()].map((text) => JSON.parse(text) as FieldText), objects, cards };
}

function textOf({ summary, description = "", requestBody }: Post, placeOf: (schema: JsonSchema) => Place): PackedText {
  const { schema, examples } = requestBody.content["application/json"];
  const entries = Object.entries(examples);
  return {
    summary,
    description,
    request: placeOf(schema),
    examples: entries.map(([name, example]) => ({ name, summary: example.summary ?? "", value: example.value })),
  };
}

/** Puts each text and each object among those of all operations once, and says where. */
function packerOf({ components }: Bundle, texts: Map<string, number>, objects: Record<string, Place>[]): (schema: JsonSchema) => Place {
  const known = new Map<string, number>();
  const textPlace = (schema: JsonSchema): number | undefined => {
    const evidence = schema["x-antom-evidence"];
    const text: FieldText = {
      ...(schema.description === undefined ? {} : { description: schema.description }),
      ...(schema["x-extensible-enum"] === undefined ? {} : { known: schema["x-extensible-enum"] }),
      ...(evidence === undefined ? {} : { evidence: typeof evidence === "string" ? evidence : evidence.level }),
    };
    if (Object.keys(text).length === 0) return undefined;
    const written = JSON.stringify(text);
    const place = texts.get(written) ?? texts.size;
    texts.set(written, place);
    return place;
  };
  const objectPlace = ({ properties, oneOf = [] }: JsonSchema, name: string | undefined): number | undefined => {
    const shapes = oneOf.map((shape) => ({ ...components.schemas[nameOf(shape) ?? ""], ...shape }));
    const all = [properties, ...shapes.map((shape) => shape.properties)].flatMap((each) => Object.entries(each ?? {}));
    if (all.length === 0) return undefined;
    const found = name === undefined ? undefined : known.get(name);
    if (found !== undefined) return found;
    const place = objects.push({}) - 1;
    if (name !== undefined) known.set(name, place);
    objects[place] = Object.fromEntries(all.map(([property, schema]) => [property, placeOf(schema)]));
    return place;
  };
  const placeOf = (schema: JsonSchema): Place => {
    const name = nameOf(schema);
    const target = name === undefined ? schema : { ...components.schemas[name], ...schema };
    const [text, object] = [textPlace(target), objectPlace(target, name)];
    return {
      ...(text === undefined ? {} : { text }),
      ...(object === undefined ? {} : { object }),
      ...(target.items === undefined ? {} : { item: placeOf(target.items) }),
    };
  };
  return placeOf;
}

function nameOf({ $ref }: JsonSchema): string | undefined {
  return $ref?.split("/").pop();
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
