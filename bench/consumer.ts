/** A program of somebody who uses a package: how it is compiled, and what a bundler makes of it. */
import { gzipSync } from "node:zlib";
import { type BuildOptions, build } from "esbuild";

/** What its `tsconfig.json` says. */
export const COMPILER_OPTIONS = {
  strict: true,
  noEmit: true,
  module: "nodenext",
  target: "es2022",
  lib: ["es2023"],
  types: ["node"],
  skipLibCheck: true,
} as const;

export interface Bundle {
  readonly kB: number;
  readonly gzipKB: number;
}

/** What a few lines become, minified and gzip -9, with what they import. @throws where the platform lacks what they need */
export async function bundled(contents: string, resolveDir: string, options: BuildOptions): Promise<Bundle> {
  const { outputFiles = [] } = await build({
    stdin: { contents, resolveDir, loader: "js" },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    logLevel: "silent",
    ...options,
    write: false,
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  return { kB: code.length / 1_000, gzipKB: gzipSync(code, { level: 9 }).length / 1_000 };
}
