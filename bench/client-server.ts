/** The gateway of the clients, in a process of its own. */
import { createGateway, type Gateway, type GatewayOptions } from "./client-gateway.ts";
import { answer } from "./processes.ts";

let gateway: Gateway | undefined;
answer(async (message: GatewayOptions | "checked") => {
  if (message === "checked") return gateway?.checked();
  gateway = await createGateway(message);
  return { origin: gateway.origin };
});
