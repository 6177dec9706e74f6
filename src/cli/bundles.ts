/** The contracts that this package carries. */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { products } from "../../generated/products.ts";
import type { BundledContract } from "../checks/pages.ts";

/** The bundled contract of each product, from the package's own files. */
export async function ownContracts(): Promise<{ readonly [product: string]: BundledContract }> {
  const contracts = Object.keys(products).map(async (name) => {
    const file = fileURLToPath(import.meta.resolve(`antom-client/openapi/${name}.json`));
    return [name, JSON.parse(await readFile(file, "utf8")) as BundledContract] as const;
  });
  return Object.fromEntries(await Promise.all(contracts));
}
