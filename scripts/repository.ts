/** Where this repository stands, and whose contracts it holds. */
import { join } from "node:path";

export const ROOT: string = join(import.meta.dirname, "..");

/** The products that have a contents page in `openapi/`. */
export const PRODUCTS = ["ams", "apo"] as const;
export type ProductName = (typeof PRODUCTS)[number];
