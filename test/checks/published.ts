/** The published pages, when they lie beside the project, and the contracts to hold them against. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { BundledContract } from "../../src/checks/bundled.ts";

const FOLDER = fileURLToPath(new URL("../../../shared/pages/", import.meta.url));

/** Empty where there are none: the project does not depend on them. */
export const publishedPages: readonly { readonly file: string; readonly text: string }[] = (
  existsSync(FOLDER) ? readdirSync(FOLDER).sort() : []
).map((file) => ({ file, text: readFileSync(`${FOLDER}${file}`, "utf8") }));

export const publishedContracts: { readonly [product: string]: BundledContract } = Object.fromEntries(
  ["ams", "apo"].map((product) => {
    const file = new URL(`../../generated/${product}.openapi.json`, import.meta.url);
    return [product, JSON.parse(readFileSync(file, "utf8")) as BundledContract];
  }),
);
