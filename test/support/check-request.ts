/** All that can be said of a request: what refuses it, and what only some source would refuse. */
import { adviceIn } from "../../src/advice.ts";
import type { Schema } from "../../src/contract.ts";
import type { Violation } from "../../src/errors.ts";
import { violationsIn } from "../../src/violations.ts";

export function checkRequest(body: unknown, schema: Schema): { violations: Violation[]; advice: Violation[] } {
  return { violations: violationsIn(body, schema), advice: adviceIn(body, schema) };
}
