/** Ours, with everything on: check, sign, verify, outcome, and a hook that hears of every exchange. */
import { createAntomClient } from "../../src/index.ts";
import { CLIENT_ID, REQUEST } from "../client-exchange.ts";
import type { MakeClient } from "./client.ts";

export const makeAntom: MakeClient = async ({ origin, privateKey, gatewayPublicKey }) => {
  let heard = 0;
  const antom = createAntomClient({
    clientId: CLIENT_ID,
    gateway: origin,
    privateKey,
    antomPublicKey: gatewayPublicKey,
    onExchange: ({ verified }) => {
      if (verified === true) heard++;
    },
  });
  return async () => {
    const before = heard;
    const outcome = await antom.pay(REQUEST);
    if (outcome.next !== "proceed" || heard === before) throw new Error(`${outcome.next}, heard ${heard - before}`);
  };
};
