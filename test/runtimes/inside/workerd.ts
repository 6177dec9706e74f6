/** A worker's module: its server is workerd. */
import { answer } from "./answer.ts";

export default { fetch: answer };
