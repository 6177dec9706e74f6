import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const conditions = ["source", "node", "module"];

/** The same tests on a platform: what is said of the client holds on each. */
const onPlatform = (name: "node" | "web", include: string[]) => ({
  resolve: { alias: { "#platform": at(`./src/platform/${name}.ts`) } },
  ssr: { resolve: { conditions } },
  test: { name, include, env: { ANTOM_TEST_PLATFORM: name }, testTimeout: 20_000 },
});

export default defineConfig({
  test: {
    projects: [
      onPlatform("node", ["test/**/*.test.ts"]),
      // The files beside this folder's subfolders mirror src/*.ts, and know nothing of the platform.
      onPlatform("web", ["test/*.test.ts"]),
    ],
    coverage: {
      provider: "v8",
      include: ["src/**"],
      reporter: ["text-summary", "json-summary"],
      reportOnFailure: true,
      thresholds: {
        // What stands between a merchant and his money, whole.
        "src/*.ts": { lines: 100, branches: 100 },
        "src/{doctor,keys,notifications,platform}/**": { lines: 100, branches: 100 },
        // With both servers installed, as they are in CI.
        "src/stores/**": { lines: 100, branches: 100 },
        "src/{checks,cli,sandbox}/**": { lines: 90, branches: 90 },
      },
    },
  },
});
