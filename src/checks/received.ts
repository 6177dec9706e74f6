/** An answer or a notification that was recorded against the contract, by what the client would report as drift. */
import type { Decidable } from "../contract.ts";
import { driftsOf } from "../drift.ts";
import { isAntomError } from "../errors.ts";
import { isObject } from "../json.ts";
import { resultOf } from "../outcome.ts";

/** Something that is not as the contract says, and where. */
export interface Deviation {
  readonly pointer: string;
  readonly message: string;
}

/** Everything in a received body that departs from the contract. */
export function deviationsOf(body: unknown, operation: Decidable): readonly Deviation[] {
  try {
    const result = resultOf(body, operation.id, 200);
    return driftsOf({ operation, body: isObject(body) ? body : {}, result, verified: true });
  } catch (error) {
    if (!isAntomError(error)) throw error;
    return [{ pointer: "/result", message: "has no code with one of the statuses S, F, U" }];
  }
}
