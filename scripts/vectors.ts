/**
 * Writes `vectors/` with the openssl command line; nothing of `src/` has a part in it. Called with `--check`, writes nothing and
 * fails where a file is stale. Keys are made once; with the same keys every byte comes out the same.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "./repository.ts";
import { answerVectors } from "./vectors/answers.ts";
import { keysOf } from "./vectors/keys.ts";
import { notificationVectors } from "./vectors/notifications.ts";
import { signerIn } from "./vectors/parts.ts";
import { signingVectors } from "./vectors/signing.ts";

const TARGET = join(ROOT, "vectors");
const CHECK = process.argv.includes("--check");
const folder = mkdtempSync(join(tmpdir(), "antom-vectors-"));
try {
  const keys = keysOf(join(TARGET, "keys.json"));
  const sign = signerIn(folder);
  for (const [name, { pkcs8Pem }] of Object.entries(keys.pairs)) writeFileSync(join(folder, `${name}.pem`), pkcs8Pem);
  const files = {
    "keys.json": keys,
    "signing.json": signingVectors(sign),
    "answers.json": answerVectors(sign),
    "notifications.json": notificationVectors(sign),
  };
  const stale = Object.entries(files).filter(([name, content]) => !write(join(TARGET, name), content));
  const names = stale.map(([name]) => name).join(", ");
  if (CHECK && names !== "") {
    console.error(`vectors/ is stale: ${names}\nRun: npx tsx scripts/vectors.ts`);
    process.exitCode = 1;
  } else console.log(names === "" ? "vectors/ is up to date" : `written: ${names}`);
} finally {
  rmSync(folder, { recursive: true });
}

/** Whether the file was already right. */
function write(path: string, content: object): boolean {
  const biome = join(ROOT, "node_modules/.bin/biome");
  const fresh = execFileSync(biome, ["format", `--stdin-file-path=${path}`], { input: JSON.stringify(content, null, 2), cwd: ROOT });
  if (existsSync(path) && readFileSync(path).equals(fresh)) return true;
  if (!CHECK) writeFileSync(path, fresh);
  return false;
}
