/** Serves a built site on loopback, with a sandbox beside it: `npm run site:serve`. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createSandbox } from "../../src/sandbox/index.ts";
import { serveFolder } from "../folder.ts";
import { SITE } from "../site.ts";

/** A port that is asked for, or a free one where somebody has it. */
async function listenOn<T>(port: number, listen: (port: number) => Promise<T>): Promise<T> {
  return listen(port).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "EADDRINUSE") return listen(0);
    throw error;
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = process.argv[2] ?? SITE;
  if (!existsSync(join(folder, "index.html"))) throw new Error(`${folder} holds no site; run first: npm run site`);
  const site = await listenOn(4011, (port) => serveFolder(folder, { port }));
  const sandbox = await createSandbox();
  const options = { allowOrigin: new URL(site.url).origin, explorer: join(folder, "explorer") };
  const { url } = await listenOn(4010, (port) => sandbox.listen(port, options));
  console.log(`site      ${site.url}\nsandbox   ${url}\nCtrl-C ends both.`);
}
