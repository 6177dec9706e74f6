/** What a bundler makes of a few lines of a merchant's with the built package: minified, compressed. The limits are the figures of today. */
const LIMITS = {
  browser: { toBeginWith: "13.6 kB", inOnePiece: "20 kB" },
  node: { toBeginWith: "14.4 kB", inOnePiece: "20.8 kB" },
  neutral: { toBeginWith: "13.6 kB", inOnePiece: "20 kB" },
};

/** Leaves out what `import()` asks for: it stands in files of its own, and is loaded later, or never. */
const withoutLater = {
  name: "without-later",
  setup: (build) =>
    build.onResolve({ filter: /./ }, ({ kind }) => (kind === "dynamic-import" ? { path: "later", external: true } : undefined)),
};

export default Object.entries(LIMITS).flatMap(([platform, { toBeginWith, inOnePiece }]) => {
  const bundled = (plugins) => ({
    path: "dist/src/index.js",
    gzip: true,
    modifyEsbuildConfig: (config) => ({
      ...config,
      platform,
      // The neutral platform names no fields of its own, and openapi-fetch has no others.
      ...(platform === "neutral" ? { mainFields: ["module", "main"] } : {}),
      format: "esm",
      plugins,
    }),
  });
  const one = "{ createClientFor, createVaultingSession }";
  return [
    { name: `one operation to begin with, ${platform}`, ...bundled([withoutLater]), import: one, limit: toBeginWith },
    { name: `one operation in one piece, ${platform}`, ...bundled([]), import: one, limit: inOnePiece },
    { name: `every operation in one piece, ${platform}`, ...bundled([]), import: "{ createAntomClient }" },
  ];
});
