/** Every client that is measured. */
import { makeAntom } from "./antom.ts";
import type { MakeClient } from "./client.ts";
import { makeFloor } from "./floor.ts";
import { makeOpenapiFetch, makeSignedOpenapiFetch } from "./openapi-fetch.ts";
import { makeAdyen, makeAlipay, makeOpenAi, makeStripe } from "./peers.ts";

export interface Client {
  /** As it stands in the results. */
  readonly name: string;
  readonly make: MakeClient;
  /** What has to be installed in bench/node_modules. */
  readonly needs?: string;
  /** It speaks HTTPS and nothing else. */
  readonly secureOnly?: true;
  /** Its requests are signed Antom's way, so the gateway can look at them. */
  readonly signs?: true;
  /** The aims are held against it, so it is measured as often as ours. */
  readonly decides?: true;
}

export const OURS = "antom-client";
export const FLOOR = "floor (a)";
export const BASELINE = "openapi-fetch, signing (b)";

export const clients: readonly Client[] = [
  { name: OURS, make: makeAntom, signs: true, decides: true },
  { name: FLOOR, make: makeFloor, signs: true, decides: true },
  { name: BASELINE, make: makeSignedOpenapiFetch, signs: true, decides: true },
  { name: "openapi-fetch, bare", make: makeOpenapiFetch },
  { name: "alipay-sdk", make: makeAlipay, needs: "alipay-sdk" },
  { name: "stripe", make: makeStripe, needs: "stripe" },
  { name: "@adyen/api-library", make: makeAdyen, needs: "@adyen/api-library", secureOnly: true },
  { name: "openai", make: makeOpenAi, needs: "openai" },
];
