/** Serves a folder on loopback, under any path. */
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

/** A folder that is served. */
export interface ServedFolder {
  /** Where it is found, with the slash at its end. */
  readonly url: string;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
};

/** Serves a folder as a static host does. @param base a path with slashes at both ends */
export async function serveFolder(folder: string, { port = 0, base = "/" }: { port?: number; base?: string } = {}): Promise<ServedFolder> {
  const server: Server = createServer(async (request, response) => {
    // Any page may ask a port of this machine, under a name of its own that leads here; only this machine's names are answered.
    const isOurs = /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? "");
    const path = pathOf(request.url ?? "/");
    if (!isOurs || !path.startsWith(base)) return response.writeHead(404).end();
    const file = join(folder, path.slice(base.length) + (path.endsWith("/") ? "index.html" : ""));
    const content = await readFile(file).catch(() => undefined);
    if (content === undefined) return response.writeHead(404).end();
    return response.writeHead(200, { "Content-Type": TYPES[extname(file)] ?? "application/octet-stream" }).end(content);
  });
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(port, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Where a request wants to go, without steps upwards; nowhere for one that is malformed. */
function pathOf(url: string): string {
  try {
    return normalize(decodeURIComponent(new URL(url, "http://localhost").pathname));
  } catch {
    return "";
  }
}
