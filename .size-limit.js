/** What a bundler makes of a few lines of a merchant's with the built package: minified, compressed. The limits are the figures of today. */
const LIMITS = { browser: "20.6 kB", node: "21.7 kB", neutral: "20.6 kB" };

export default Object.entries(LIMITS).flatMap(([platform, limit]) => {
  const bundle = {
    path: "dist/src/index.js",
    gzip: true,
    // The neutral platform names no fields of its own, and openapi-fetch has no others.
    modifyEsbuildConfig: (config) => ({ ...config, platform, ...(platform === "neutral" ? { mainFields: ["module", "main"] } : {}) }),
  };
  return [
    { ...bundle, name: `one operation, ${platform}`, import: "{ createClientFor, createVaultingSession }", limit },
    { ...bundle, name: `every operation, ${platform}`, import: "{ createAntomClient }" },
  ];
});
