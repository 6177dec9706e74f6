import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const conditions = ["antom-source", "node", "module"];

/** What takes minutes: real browsers, the site, processes that are killed. `npm test` leaves it out, `npm run check` does not. */
const LONG = ["test/{browser,site,soak}/**/*.test.ts"];

/** Tests on a platform. */
const onPlatform = (platform: "node" | "web", name: string, include: string[], exclude: string[] = []) => ({
  resolve: { alias: { "#platform": at(`./src/platform/${platform}.ts`) } },
  ssr: { resolve: { conditions } },
  test: { name, include, exclude, env: { ANTOM_TEST_PLATFORM: platform }, testTimeout: 60_000 },
});

export default defineConfig({
  test: {
    // One more than the cores of CI: browsers, servers and waits leave them idle.
    maxWorkers: 3,
    projects: [
      onPlatform("node", "node", ["test/**/*.test.ts"], LONG),
      // The files beside this folder's subfolders mirror src/*.ts, and know nothing of the platform: what is said of the client holds on each.
      onPlatform("web", "web", ["test/*.test.ts"]),
      onPlatform("node", "long", LONG),
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
