/** A gateway that is told step by step what becomes of each request. */
import { GATEWAY } from "./key-pairs.ts";
import { gatewayAnswer } from "./wire.ts";

export type Step = (request: Request) => Promise<Response>;

type Answer = Parameters<typeof gatewayAnswer>[2];

/** An answer, signed by the gateway's key unless a part is said to be otherwise. */
export const signed =
  (body: string, more: Omit<Answer, "body"> = {}): Step =>
  async (request) =>
    gatewayAnswer(request, GATEWAY.privateKey, { body, ...more });
export const unsigned = (body: string): Step => signed(body, { signature: "absent", time: "absent" });
export const status =
  (code: number): Step =>
  async () =>
    new Response("", { status: code });
export const refused: Step = () => Promise.reject(new Error("refused"));
export const hangs: Step = () => new Promise(() => {});

/** Takes the steps, one for each request, and stays at the last. */
export function through(steps: readonly Step[]): Step {
  let taken = 0;
  return (request) => (steps[Math.min(taken++, steps.length - 1)] ?? refused)(request);
}
