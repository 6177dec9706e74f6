/** Reports of the public API, one for each entry, by api-extractor. With `--check`, writes nothing and fails where one has changed. Needs a fresh `dist/`. */
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Extractor, ExtractorConfig, ExtractorLogLevel } from "@microsoft/api-extractor";
import { ROOT } from "./repository.ts";

const CHECK = process.argv.includes("--check");
const FOLDER = join(ROOT, "api");

interface Entry {
  readonly types: string;
}

const { exports } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { exports: Record<string, string | Entry> };
const entries = Object.entries(exports).flatMap(([name, entry]) => (typeof entry === "string" ? [] : [[name, entry.types] as const]));

mkdirSync(FOLDER, { recursive: true });
const changed: string[] = [];
for (const [name, types] of entries) {
  if (!existsSync(join(ROOT, types))) throw new Error(`${types} is missing. Run: npm run build`);
  const reportFileName = `${name === "." ? "index" : name.slice(2).replaceAll("/", "-")}.api.md`;
  const result = Extractor.invoke(configOf(types, reportFileName), {
    localBuild: !CHECK,
    // It warns of every re-export without a release tag; what matters here is the report.
    messageCallback: (message) => {
      if (message.logLevel !== ExtractorLogLevel.Error) message.handled = true;
    },
  });
  if (result.apiReportChanged) changed.push(reportFileName);
}
if (CHECK && changed.length > 0) {
  console.error(`The public API has changed: ${changed.join(", ")}\nRun: npx tsx scripts/api.ts, and read what it writes`);
  process.exitCode = 1;
} else console.log(changed.length === 0 ? "api/ is up to date" : `written: ${changed.join(", ")}`);

function configOf(types: string, reportFileName: string): ExtractorConfig {
  return ExtractorConfig.prepare({
    configObjectFullPath: join(ROOT, "api-extractor.json"),
    packageJsonFullPath: join(ROOT, "package.json"),
    configObject: {
      projectFolder: ROOT,
      mainEntryPointFilePath: join(ROOT, types),
      compiler: {
        overrideTsconfig: {
          compilerOptions: { module: "nodenext", target: "es2023", lib: ["es2023", "dom"], types: ["node"], skipLibCheck: true },
        },
      },
      apiReport: {
        enabled: true,
        reportFileName,
        reportFolder: FOLDER,
        reportTempFolder: join(ROOT, "node_modules/.cache/api"),
        includeForgottenExports: false,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        extractorMessageReporting: { default: { logLevel: "none" as never } },
        tsdocMessageReporting: { default: { logLevel: "none" as never } },
        compilerMessageReporting: { default: { logLevel: "none" as never } },
      },
      newlineKind: "lf",
    },
  });
}
