/** Node, by the server that Hono gives it. */
import { serve } from "@hono/node-server";
import { answer } from "./answer.ts";

serve({ fetch: answer, hostname: "127.0.0.1", port: 0 }, ({ port }) => console.log(`port ${port}`));
