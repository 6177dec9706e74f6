import { basename } from "node:path";
import { gzipSync } from "node:zlib";
import { type BuildOptions, build, type Metafile, type Platform } from "esbuild";
import { describe, expect, test } from "vitest";
import { currencies } from "../../generated/currencies.ts";
import { texts } from "../../generated/texts.ts";
import { ROOT } from "../support/processes.ts";

const ONE_OPERATION = `
  import { createClientFor, createVaultingSession } from "./src/index.ts";
  export const antom = (options) => createClientFor([createVaultingSession], options);
`;
const EVERY_OPERATION = `export { createAntomClient } from "./src/index.ts";`;

/** How a bundler is told to take a few lines of a merchant's. */
function optionsFor(contents: string, platform: Platform, minify: boolean) {
  return {
    stdin: { contents, resolveDir: ROOT, loader: "ts" },
    bundle: true,
    format: "esm",
    platform,
    // The neutral platform names no fields of its own, and openapi-fetch has no others.
    ...(platform === "neutral" ? { mainFields: ["module", "main"] } : {}),
    conditions: ["source"],
    target: "es2023",
    minify,
    write: false,
  } as const satisfies BuildOptions;
}

/** What a bundler makes of it, in one piece: with what is loaded later, or never. */
async function bundled(contents: string, platform: Platform, minify: boolean): Promise<string> {
  const { outputFiles, warnings } = await build(optionsFor(contents, platform, minify));
  expect(warnings).toEqual([]);
  return outputFiles[0]?.text ?? "";
}

/** The part of it that a program loads to begin with: what `import()` asks for stands in files of its own. */
async function beginningOf(contents: string, platform: Platform): Promise<string> {
  const split = { splitting: true, outdir: "/", metafile: true } as const;
  const { outputFiles, metafile } = await build({ ...optionsFor(contents, platform, true), ...split });
  const files = new Map(outputFiles.map(({ path, text }) => [path, text]));
  const entry = Object.keys(metafile.outputs).find((path) => metafile.outputs[path]?.entryPoint === "<stdin>") ?? "";
  return [...reachedFrom(entry, metafile)].map((path) => files.get(`/${basename(path)}`) ?? "").join("");
}

function reachedFrom(path: string, metafile: Metafile, reached = new Set<string>()): ReadonlySet<string> {
  if (reached.has(path)) return reached;
  reached.add(path);
  for (const { kind, path: next } of metafile.outputs[path]?.imports ?? []) {
    if (kind === "import-statement" && metafile.outputs[next] !== undefined) reachedFrom(next, metafile, reached);
  }
  return reached;
}

const PLATFORMS: Platform[] = ["node", "browser", "neutral"];
const ALIEN = [
  "vaultPaymentMethod",
  "createPaymentSession",
  "cardNo",
  "cardToken",
  "AGREEMENT_PAYMENT",
  "paymentMethodMetadata",
  "Settling was aborted",
  ...Object.values(currencies),
];
const TEXTS = Object.values(texts)
  .flatMap((byCode) => Object.values(byCode ?? {}))
  .map(({ meaning }) => meaning);
const SANDBOX = ["answerNext", "The client id is not known here", "4054695723100768", "generateKey", "maxConnections"];

describe.each(PLATFORMS)("a bundle of one operation, for %s", (platform) => {
  test("carries no other operation, no texts and no sandbox", async () => {
    const code = await bundled(ONE_OPERATION, platform, false);
    expect(code).toContain("/v1/vaults/createVaultingSession");
    expect([...ALIEN, ...TEXTS, ...SANDBOX].filter((word) => code.includes(word))).toEqual([]);
  });

  test(platform === "node" ? "takes the runtime of node" : "needs nothing of node", async () => {
    const code = await bundled(ONE_OPERATION, platform, false);
    expect([...new Set(code.match(/["']node:[a-z_/]+["']/g))].sort()).toEqual(
      platform === "node" ? ['"node:crypto"', '"node:diagnostics_channel"', '"node:http"', '"node:https"', '"node:util"'] : [],
    );
    expect(code.includes("crypto.subtle.importKey")).toBe(platform !== "node");
    expect(/\brequire\(|\bBuffer\./.test(code)).toBe(platform === "node");
  });

  test("is small", async () => {
    const size = (code: string): number => gzipSync(code, { level: 9 }).length;
    const [one, beginning, every] = await Promise.all([
      bundled(ONE_OPERATION, platform, true),
      beginningOf(ONE_OPERATION, platform),
      bundled(EVERY_OPERATION, platform, true),
    ]);
    console.log(
      `${platform}: one operation ${size(beginning)} bytes to begin with, ${size(one)} in one piece, every operation ${size(every)} (minified, gzip)`,
    );
    expect(size(one)).toBeLessThan(size(every));
    // openapi-fetch and every form of key are 5.5 kB of it; what is beyond that has to earn its place.
    expect(size(beginning)).toBeLessThan(platform === "node" ? 17_800 : 16_900);
    expect(size(one)).toBeLessThan(platform === "node" ? 20_700 : 19_800);
  });
});

test("the words that are looked for are those of a bundle with everything", async () => {
  const everything = `
    export * from "./src/index.ts";
    export * from "./src/explain.ts";
    export * from "./src/sandbox/index.ts";
  `;
  const code = await bundled(everything, "node", false);
  expect([...ALIEN, ...TEXTS, ...SANDBOX].filter((word) => !code.includes(word))).toEqual([]);
});
