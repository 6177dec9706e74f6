/** openapi-fetch's surface before openapi-fetch is there: it is loaded by the first call that goes this way, and methods never do. */
import type { Client } from "openapi-fetch";

/** openapi-fetch with the contract's paths. */
export type HttpClient<Paths extends object> = Client<Paths, "application/json">;

const VERBS = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE", "request"] as const;

/** Calls and changes of middleware reach the loaded client in the order in which they were made. */
export function lateHttp<Paths extends object>(load: () => Promise<HttpClient<Paths>>): HttpClient<Paths> {
  let client: Promise<HttpClient<Paths>> | undefined;
  const loaded = (): Promise<HttpClient<Paths>> => {
    client ??= load();
    return client;
  };
  const change =
    (by: "use" | "eject") =>
    (...middleware: Parameters<HttpClient<Paths>["use"]>): void => {
      client = loaded().then((http) => {
        http[by](...middleware);
        return http;
      });
      // Middleware that is none is said by the next call, as a call is what it would have changed.
      client.catch(() => {});
    };
  const calls = VERBS.map((verb) => [
    verb,
    async (...given: unknown[]): Promise<unknown> => {
      const http = await loaded();
      return (http[verb] as (...given: unknown[]) => Promise<unknown>)(...given);
    },
  ]);
  return { ...Object.fromEntries(calls), use: change("use"), eject: change("eject") } as HttpClient<Paths>;
}
