/** Bundles that esbuild and Vite make of a program with the installed package: they run on Node and in a browser, against a sandbox. */
import { execFile } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { build as buildByEsbuild } from "esbuild";
import { build as buildByVite, createLogger } from "vite";
import { launch, noBrowser } from "../chromium.ts";
import { serveFolder } from "../folder.ts";
import type { PlannedPart } from "../part.ts";
import type { Fresh } from "./fresh.ts";

const run = promisify(execFile);

/** Makes a call with the options that it is given, and says what came of it. */
const CALL = `
import { createClientFor, createVaultingSession } from "antom-client";
export async function call(options) {
  const antom = createClientFor([createVaultingSession], options);
  const vaultingNotificationUrl = "https://merchant.example/n";
  const outcome = await antom.createVaultingSession({ paymentMethodType: "CARD", vaultingRequestId: crypto.randomUUID(), vaultingNotificationUrl });
  return outcome.next + (outcome.verified ? ", verified" : "");
}
`;
const PAGE = `<!doctype html><html lang="en"><title>bundle</title><link rel="icon" href="data:,"><script type="module" src="bundle.js"></script></html>`;
const EXPECTED = "proceed, verified";

const FILES = {
  "call.js": CALL,
  "node.js": `import { call } from "./call.js";\nconsole.log(await call(JSON.parse(process.argv[2])));\n`,
  "browser.js": `import { call } from "./call.js";\nglobalThis.call = call;\n`,
};

/** Where a program is to run. */
type Place = "node" | "browser";
/** Makes one file of a program. @throws where the bundler warns of anything */
type Bundler = (entry: string, outfile: string, place: Place) => Promise<void>;

const BUNDLERS: Readonly<Record<string, Bundler>> = {
  esbuild: async (entry, outfile, place) => {
    const { warnings } = await buildByEsbuild({
      entryPoints: [entry],
      outfile,
      bundle: true,
      format: "esm",
      platform: place,
      target: "es2022",
      minify: true,
      logLevel: "silent",
    });
    if (warnings.length > 0) throw new Error(warnings.map(({ text }) => text).join("\n"));
  },
  Vite: async (entry, outfile, place) => {
    const told: string[] = [];
    const customLogger = {
      ...createLogger("silent"),
      warn: (text: string) => void told.push(text),
      error: (text: string) => void told.push(text),
    };
    const rolldownOptions = { input: entry, output: { entryFileNames: "bundle.js" }, preserveEntrySignatures: "strict" as const };
    await buildByVite({
      root: dirname(entry),
      configFile: false,
      logLevel: "warn",
      customLogger,
      ssr: { noExternal: true },
      build: { ssr: place === "node", outDir: dirname(outfile), emptyOutDir: false, rolldownOptions },
    });
    if (told.length > 0) throw new Error(told.join("\n"));
  },
};

/** A part for each bundler. */
export async function bundleParts({ project, home }: Pick<Fresh, "project" | "home">): Promise<PlannedPart[]> {
  const sources = join(project, "bundled");
  await mkdir(sources, { recursive: true });
  for (const [name, text] of Object.entries(FILES)) await writeFile(join(sources, name), text);
  return Object.entries(BUNDLERS).map(([name, bundle]) => [
    `package: bundles by ${name} run on Node and in a browser`,
    async () => {
      const outfile = (place: Place): string => join(project, `bundled-${name}`, place, "bundle.js");
      for (const place of ["node", "browser"] as const) await bundle(join(sources, `${place}.js`), outfile(place), place);
      return await runBundles(home, { node: outfile("node"), browser: outfile("browser") });
    },
  ]);
}

/** Runs both bundles against a sandbox of the installed package. */
async function runBundles(home: string, bundles: Readonly<Record<Place, string>>): Promise<string | undefined> {
  const left = (await readFile(bundles.node, "utf8")).match(/(from|import\()\s*"(antom-client|openapi-fetch)[^"]*"/);
  if (left !== null) throw new Error(`the bundle leaves ${left[2]} out`);
  const { createSandbox } = (await import(
    pathToFileURL(join(home, "dist/src/sandbox/index.js")).href
  )) as typeof import("../../src/sandbox/index.ts");
  await writeFile(join(dirname(bundles.browser), "index.html"), PAGE);
  const page = await serveFolder(dirname(bundles.browser));
  const sandbox = await createSandbox();
  const listening = await sandbox.listen(0, { allowOrigin: new URL(page.url).origin });
  const { fetch: _, ...client } = sandbox.clientOptions;
  const options = JSON.stringify({ ...client, gateway: listening.url });
  try {
    const { stdout, stderr } = await run(process.execPath, [bundles.node, options]);
    expectCalled("Node", stdout.trim(), stderr);
    if (noBrowser) return "there is no browser to run one in";
    await callInBrowser(page.url, options);
    return undefined;
  } finally {
    await listening.close();
    await page.close();
  }
}

async function callInBrowser(url: string, options: string): Promise<void> {
  const browser = await launch();
  try {
    const tab = await browser.newPage();
    const troubles: string[] = [];
    tab.on("pageerror", (error) => troubles.push(error.message));
    tab.on("console", (message) => troubles.push(message.text()));
    await tab.goto(url);
    expectCalled("the browser", await tab.evaluate<string>(`globalThis.call(${options})`), troubles.join("\n"));
  } finally {
    await browser.close();
  }
}

function expectCalled(where: string, said: string, troubles: string): void {
  if (said !== EXPECTED || troubles !== "") throw new Error(`in ${where}: expected ${EXPECTED}, got ${said}\n${troubles}`);
}
