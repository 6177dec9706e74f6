/**
 * What runs of `dist/`: the sources in few files, because each one that an import opens takes as long as running it. A program that imports
 * an entry opens that, the contract of its product, what both products have in common, and what the platform needs.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { rolldown } from "rolldown";
import { PRODUCTS, ROOT } from "./repository.ts";

interface Manifest {
  readonly bin: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | { readonly default: string }>>;
  readonly imports: { readonly "#platform": { readonly node: string; readonly default: string } };
  readonly dependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as Manifest;

/** The files that `package.json` names, each without its ending, from the root of `dist/` and of the sources alike. */
function entries(): string[] {
  const { bin, exports, imports } = manifest;
  const { node, default: web } = imports["#platform"];
  const named = Object.values(exports).flatMap((entry) => (typeof entry === "string" ? [] : [entry.default]));
  return [...new Set([...named, ...Object.values(bin), node, web])].map((path) => path.replace(/^\.\/dist\/(.+)\.js$/, "$1"));
}

/** Writes them, with maps into the sources that the package ships. */
export async function roll(folder: string): Promise<void> {
  const { dependencies, peerDependencies } = manifest;
  const bundle = await rolldown({
    input: Object.fromEntries(entries().map((name) => [name, join(ROOT, `${name}.ts`)])),
    platform: "node",
    // Packages are installed beside this one, and the platform is chosen where it runs.
    external: ["#platform", /^node:/, ...Object.keys({ ...dependencies, ...peerDependencies })],
  });
  await bundle.write({
    dir: folder,
    format: "esm",
    entryFileNames: "[name].js",
    // As deep as the entries are, so that what looks for files beside itself finds them.
    chunkFileNames: "src/parts/[name].js",
    comments: { jsdoc: false },
    sourcemap: true,
    sourcemapExcludeSources: true,
    codeSplitting: {
      groups: [
        ...PRODUCTS.map((product) => ({ name: product, test: `/generated/${product}.contract.ts` })),
        { name: "platform", test: "/src/platform/fetch.ts" },
        // What these need comes along.
        { name: "core", test: /\/src\/(?:client|diagnosis|notifications|notifications\/node|reconcile|request-id|settle|amounts)\.ts$/ },
      ],
    },
  });
}
