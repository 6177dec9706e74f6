/** Every measurement of this folder, in the order of the results. */
import { measurement as check } from "./check.ts";
import { measurement as client } from "./client.ts";
import { measurement as growth } from "./growth.ts";
import { measurement as notifications } from "./notifications.ts";
import type { Measurements } from "./results.ts";
import { measurement as sandbox } from "./sandbox.ts";
import { measurement as start } from "./start.ts";

export const measurements: Measurements = [
  ["client", client],
  ["check", check],
  ["notifications", notifications],
  ["sandbox", sandbox],
  ["start", start],
  ["growth", growth],
];
