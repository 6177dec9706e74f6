/** What the packed package holds: all that its users need, and nothing else. */
import type { Manifest } from "./fresh.ts";

/** Files that may be there, each kind with the reason why. */
const KINDS: readonly RegExp[] = [
  /^(package\.json|README\.md|CHANGELOG\.md|LICENSE)$/,
  // What runs, what it is typed by, and maps that lead from both into the sources.
  /^dist\/src\/.+\.(js|d\.ts)(\.map)?$/,
  /^src\/.+\.ts$/,
  // Data and types: sources that nobody reads.
  /^dist\/generated\/[\w.]+\.(js|d\.ts)$/,
  /^dist\/explorer\/(index\.html|main\.js|style\.css)$/,
  /^generated\/(ams|apo)\.openapi\.json$/,
  /^openapi\/editions\.yaml$/,
  /^vectors\/(README\.md|\w+\.json)$/,
];

/** Files that have to be there, beside those that the sources and the entries ask for. */
const NEEDED: readonly string[] = [
  "package.json",
  "README.md",
  "CHANGELOG.md",
  "LICENSE",
  "dist/explorer/index.html",
  "dist/explorer/main.js",
  "dist/explorer/style.css",
  "dist/src/sandbox/pages/pages.js",
  "generated/ams.openapi.json",
  "generated/apo.openapi.json",
  "openapi/editions.yaml",
  "vectors/README.md",
  "vectors/answers.json",
  "vectors/keys.json",
  "vectors/notifications.json",
  "vectors/signing.json",
];

/** @throws with every file that is missing and every file that has no business there */
export function checkContents(files: readonly string[], { exports }: Manifest): string {
  const present = new Set(files);
  const sources = files.filter((file) => file.startsWith("src/"));
  const built = sources.flatMap((file) => {
    const base = `dist/${file.replace(/\.ts$/, "")}`;
    return [".js", ".js.map", ".d.ts", ".d.ts.map"].map((ending) => base + ending);
  });
  const targets = Object.values(exports).flatMap((entry) => (typeof entry === "string" ? [entry] : Object.values(entry)));
  const isMissing = (file: string): boolean => {
    const [start = "", end] = file.split("*");
    return end === undefined ? !present.has(file) : !files.some((each) => each.startsWith(start) && each.endsWith(end));
  };
  const missing = [...NEEDED, ...built, ...targets.map((target) => target.replace("./", ""))].filter(isMissing);
  // What was built from a source that is gone would stay in dist/ where a build does not begin with an empty folder.
  const stale = files.filter((file) => file.startsWith("dist/src/") && !built.includes(file));
  const strange = files.filter((file) => !KINDS.some((kind) => kind.test(file)));
  if (missing.length + stale.length + strange.length > 0)
    throw new Error(
      [
        ...missing.map((file) => `missing: ${file}`),
        ...stale.map((file) => `without a source: ${file}`),
        ...strange.map((file) => `not expected: ${file}`),
      ].join("\n"),
    );
  return `${files.length} files`;
}
