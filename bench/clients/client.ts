/** A client to be measured. */
import type { Target } from "../client-exchange.ts";

/** One call of the client, with everything that it does to an answer. Throws where the answer is not what it should be. */
export type Call = () => Promise<void>;

/** Makes a client as its users would: once, for all of its calls. `inFlight` is how many of them will overlap. */
export type MakeClient = (target: Target, inFlight: number) => Promise<Call>;

/** A package of bench/node_modules, whose types the repository does not know. */
export function peer<T>(name: string): Promise<T> {
  // By a variable, so that neither the compiler nor a bundler looks for what need not be installed.
  return import(name) as Promise<T>;
}
