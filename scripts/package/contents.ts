/** What the packed package holds: all that its users need, and nothing else. */
import type { Manifest } from "./fresh.ts";

/** Files that may be there, each kind with the reason why. */
const KINDS: readonly RegExp[] = [
  /^(package\.json|README\.md|CHANGELOG\.md|LICENSE)$/,
  // What runs, what it is typed by, and maps that lead from both into the sources.
  /^dist\/src\/.+\.(js|d\.ts)(\.map)?$/,
  /^src\/.+\.ts$/,
  // Of what is generated, types, and the sources that stand in one file with others.
  /^dist\/generated\/[\w.]+\.d\.ts$/,
  /^generated\/(currencies|editions|texts)\.ts$/,
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
export function checkContents(files: readonly string[], { exports, bin, imports }: Manifest): string {
  const present = new Set(files);
  const named = [exports, bin, imports].flatMap(targetsIn);
  const types = files.filter((file) => /^dist\/src\/.+\.d\.ts$/.test(file));
  const sources = types.map((file) => file.replace(/^dist\/(.+)\.d\.ts$/, "$1.ts"));
  const isMissing = (file: string): boolean => {
    const [start = "", end] = file.split("*");
    return end === undefined ? !present.has(file) : !files.some((each) => each.startsWith(start) && each.endsWith(end));
  };
  const missing = [...NEEDED, ...named, ...types.map((file) => `${file}.map`), ...sources].filter(isMissing);
  // What was built from a source that is gone would stay in dist/ where a build does not begin with an empty folder.
  const known = [...types, ...named].flatMap((file) => [file, `${file}.map`]);
  const stale = files.filter((file) => /^dist\/src\/(?!parts\/)/.test(file) && !known.includes(file));
  const strange = files.filter((file) => !KINDS.some((kind) => kind.test(file)));
  if (missing.length + stale.length + strange.length > 0)
    throw new Error(
      [
        ...missing.map((file) => `missing: ${file}`),
        ...stale.map((file) => `nothing names it: ${file}`),
        ...strange.map((file) => `not expected: ${file}`),
      ].join("\n"),
    );
  return `${files.length} files`;
}

/** The files that a manifest names, under whichever condition. */
function targetsIn(entry: string | object): string[] {
  return typeof entry === "string" ? [entry.replace("./", "")] : Object.values(entry).flatMap(targetsIn);
}
