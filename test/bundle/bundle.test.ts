/** What a bundle of one operation carries, on each platform, and what it leaves behind. */
import { build, type Platform } from "esbuild";
import { describe, expect, test } from "vitest";
import { currencies } from "../../generated/currencies.ts";
import { texts } from "../../generated/texts.ts";
import { ROOT } from "../../scripts/repository.ts";

const ONE_OPERATION = `
  import { createClientFor, createVaultingSession } from "./src/index.ts";
  export const antom = (options) => createClientFor([createVaultingSession], options);
`;

/** What a bundler makes of it, in one piece: with what is loaded later, or never. */
async function bundled(contents: string, platform: Platform): Promise<string> {
  const { outputFiles, warnings } = await build({
    stdin: { contents, resolveDir: ROOT, loader: "ts" },
    bundle: true,
    format: "esm",
    platform,
    // The neutral platform names no fields of its own, and openapi-fetch has no others.
    ...(platform === "neutral" ? { mainFields: ["module", "main"] } : {}),
    conditions: ["antom-source"],
    target: "es2023",
    write: false,
  });
  expect(warnings).toEqual([]);
  return outputFiles[0]?.text ?? "";
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
    const code = await bundled(ONE_OPERATION, platform);
    expect(code).toContain("/v1/vaults/createVaultingSession");
    expect([...ALIEN, ...TEXTS, ...SANDBOX].filter((word) => code.includes(word))).toEqual([]);
  });

  test(platform === "node" ? "takes the runtime of node" : "needs nothing of node", async () => {
    const code = await bundled(ONE_OPERATION, platform);
    expect([...new Set(code.match(/["']node:[a-z_/]+["']/g))].sort()).toEqual(
      platform === "node" ? ['"node:crypto"', '"node:diagnostics_channel"', '"node:http"', '"node:https"', '"node:util"'] : [],
    );
    expect(code.includes("crypto.subtle.importKey")).toBe(platform !== "node");
    expect(/\brequire\(|\bBuffer\./.test(code)).toBe(platform === "node");
  });
});

test("the words that are looked for are those of a bundle with everything", async () => {
  const everything = `
    export * from "./src/index.ts";
    export * from "./src/explain.ts";
    export * from "./src/sandbox/index.ts";
  `;
  const code = await bundled(everything, "node");
  expect([...ALIEN, ...TEXTS, ...SANDBOX].filter((word) => !code.includes(word))).toEqual([]);
});
