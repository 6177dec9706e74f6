/** The pages that people see: which there are. */
import type { PageRoute } from "./route.ts";
import { stylePage } from "./style.ts";

/** Asked one after the other; the first that answers has answered. */
export const PAGES: readonly PageRoute[] = [stylePage];
