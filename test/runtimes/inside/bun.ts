/** Bun's own server. */
import { answer } from "./answer.ts";

declare const Bun: {
  serve(options: { hostname: string; port: number; idleTimeout: number; fetch: (request: Request) => Promise<Response> }): { port: number };
};

// All checks together are one request, and longer than Bun waits by itself.
const { port } = Bun.serve({ hostname: "127.0.0.1", port: 0, idleTimeout: 120, fetch: answer });
console.log(`port ${port}`);
