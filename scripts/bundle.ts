/** Bundles the contract of each product into one document, by Redocly. */
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Document } from "./document.ts";
import { type ProductName, ROOT } from "./repository.ts";

const run = promisify(execFile);

/** Runs a command of `@redocly/cli` with its telemetry and its notices off. */
export async function redocly(...args: string[]): Promise<{ stdout: string; stderr: string }> {
  return run(process.execPath, ["--no-warnings", join(ROOT, "node_modules/@redocly/cli/bin/cli.js"), ...args], {
    cwd: ROOT,
    env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", NO_COLOR: "1" },
    maxBuffer: 64 << 20,
  });
}

/** The bundled contract of a product, parsed. @throws where Redocly can't resolve it. */
export async function bundle(product: ProductName): Promise<Document> {
  const folder = await mkdtemp(join(tmpdir(), "antom-bundle-"));
  try {
    const file = join(folder, "bundle.json");
    await redocly("bundle", `openapi/${product}.yaml`, "--output", file);
    return JSON.parse(await readFile(file, "utf8")) as Document;
  } finally {
    await rm(folder, { recursive: true });
  }
}
