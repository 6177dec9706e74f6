/** Faults that a packed package or the action may have, put into a copy: each is found by the check that is there for it. */
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { checkAction, readAction } from "./action.ts";
import { bundleParts } from "./bundles.ts";
import { checkContents } from "./contents.ts";
import { type Fresh, weigh } from "./fresh.ts";
import { checkMaps } from "./maps.ts";
import { attw, publint, sizes } from "./programs.ts";
import { runCommand, runCommonJs, runProgram, runWithMaps } from "./runs.ts";
import { compile, type Way } from "./typescript.ts";

interface Fault {
  readonly name: string;
  /** In the package. */
  readonly file: string;
  /** The text of the file with the fault; undefined where the fault is that there is no such file. */
  readonly change: (text: string) => string | undefined;
  /** Throws where it finds the fault. */
  readonly check: (broken: Fresh) => Promise<unknown>;
  /** In what it says. */
  readonly says: RegExp;
}

const gone = (): undefined => undefined;
const replaced =
  (from: string | RegExp, to: string) =>
  (text: string): string => {
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`the fault is not put in: ${from} is not there`);
    return changed;
  };
const ON_THE_WEB: Way = { resolution: "bundler", surrounding: "DOM" };
const INDEX = "dist/src/index.js";
const TYPES = "dist/src/index.d.ts";

const FAULTS: readonly Fault[] = [
  { name: "a page is missing", file: "dist/explorer/main.js", change: gone, check: contents, says: /^missing: dist\/explorer\/main\.js$/m },
  {
    name: "an entry is missing",
    file: "openapi/editions.yaml",
    change: gone,
    check: contents,
    says: /^missing: openapi\/editions\.yaml$/m,
  },
  {
    name: "a test came along",
    file: "src/outcome.test.js",
    change: () => "",
    check: contents,
    says: /^not expected: src\/outcome\.test\.js$/m,
  },
  {
    name: "a file of an older build",
    file: "dist/src/old.js",
    change: () => "",
    check: contents,
    says: /^nothing names it: dist\/src\/old\.js$/m,
  },
  { name: "a source is missing", file: "src/errors.ts", change: gone, check: maps, says: /core\.js\.map: leads to src\/errors\.ts$/m },
  {
    name: "a source has changed",
    file: "src/errors.ts",
    change: (text) => `\n\n${text}`,
    check: maps,
    says: /errors\.d\.ts\.map: \w+ is elsewhere$/m,
  },
  { name: "a map is missing", file: `${INDEX}.map`, change: gone, check: maps, says: /index\.js\.map is not there$/m },
  {
    name: "a map is not named",
    file: TYPES,
    change: replaced(/\/\/# sourceMappingURL.*/, ""),
    check: maps,
    says: /index\.d\.ts: names no map$/m,
  },
  { name: "it weighs too much", file: "vectors/more.json", change: () => " ".repeat(1_500_000), check: weigh, says: /at most/ },
  {
    name: "a target is missing",
    file: "package.json",
    change: replaced("./dist/src/apo.js", "./dist/src/apo.mjs"),
    check: ({ home }) => publint(home),
    says: /apo\.mjs/,
  },
  { name: "declarations are missing", file: "dist/src/explain.d.ts", change: gone, check: ({ home }) => attw(home), says: /explain/ },
  {
    name: "it needs the types of Node",
    file: TYPES,
    change: (text) => `${text}\nexport type { Server } from "node:http";\n`,
    check: ({ project }) => compile(project, "7", [ON_THE_WEB]),
    says: /node:http/,
  },
  {
    name: "a declaration leads nowhere",
    file: TYPES,
    change: replaced("../generated/ams.contract.js", "../generated/ams.contracts.js"),
    check: ({ project }) => compile(project, "7", [ON_THE_WEB]),
    says: /ams\.contracts/,
  },
  {
    name: "a type has turned into any",
    file: "dist/src/explain.d.ts",
    change: replaced(/\): Explanation;/, "): any;"),
    check: ({ project }) => compile(project, "7", [ON_THE_WEB]),
    says: /TS2578/,
  },
  {
    name: "it can't be required",
    file: INDEX,
    change: (text) => `${text}\nawait undefined;\n`,
    check: runCommonJs,
    says: /ERR_REQUIRE_ASYNC_MODULE/,
  },
  {
    name: "it says something on import",
    file: INDEX,
    change: (text) => `${text}\nconsole.log("hello");\n`,
    check: runProgram,
    says: /hello/,
  },
  {
    name: "stacks lead into what was built",
    file: "dist/src/parts/core.js",
    change: replaced(/\/\/# sourceMappingURL.*/, ""),
    check: runWithMaps,
    says: /dist\/src\/parts\/core\.js/,
  },
  {
    name: "the command is of another version",
    file: "package.json",
    change: replaced(/"version": "[^"]+"/, '"version": "0.0.0"'),
    check: runCommand,
    says: /0\.0\.0/,
  },
  {
    name: "a bundle for browsers takes Node along",
    file: INDEX,
    change: (text) => `${text}\nimport "node:http";\n`,
    check: bundled,
    says: /node:http/,
  },
  {
    name: "a bundle weighs more",
    file: INDEX,
    change: (text) => `${text}\nglobalThis.more = ${JSON.stringify(noise())};\n`,
    check: ({ home }) => sizes(home),
    says: /"passed": false/,
  },
];

interface ActionFault {
  readonly name: string;
  /** What stands in `action.yml`, and what stands there with the fault. */
  readonly change: (text: string) => string;
  /** The case in which it shows. */
  readonly shownBy: string;
  readonly says: RegExp;
}

const CALL = `node "$PROGRAM" check "$CHECK" "\${options[@]}" -- "\${operands[@]}"`;
const ACTION_FAULTS: readonly ActionFault[] = [
  {
    name: "the action does not annotate",
    change: replaced("--format=$format", "--format=text"),
    shownBy: "recordings with a finding, by a pattern",
    says: /ended with 1/,
  },
  {
    name: "the action never fails",
    change: replaced(CALL, `${CALL} || true`),
    shownBy: "recordings with a finding, by a pattern",
    says: /ended with 0/,
  },
  {
    name: "the action runs what comes in",
    change: replaced(CALL, `eval "node $PROGRAM check $CHECK \${options[*]} -- \${operands[*]}"`),
    shownBy: "scripts among the paths",
    says: /was run/,
  },
  {
    name: "the action has what comes in inside a script",
    change: replaced("case $CHECK in", `case \${{ inputs.check }} in`),
    shownBy: "the check $(touch planted)",
    says: /was run/,
  },
];

/** @throws with every fault that a check has not found */
export async function checkFaults(fresh: Fresh): Promise<string> {
  const project = join(fresh.folder, "broken");
  await cp(fresh.project, project, { recursive: true, verbatimSymlinks: true });
  const home = join(project, "node_modules", fresh.manifest.name);
  const missed: string[] = [];
  for (const { name, file, change, check, says } of FAULTS) {
    const place = join(home, file);
    const text = await readFile(place, "utf8").catch(() => undefined);
    const changed = change(text ?? "");
    const files = [...fresh.files.filter((each) => each !== file), ...(changed === undefined ? [] : [file])];
    await (changed === undefined ? rm(place) : write(place, changed));
    const said = await check({ ...fresh, project, home, files }).then(() => "nothing", messageOf);
    if (!says.test(said)) missed.push(`${name}: the check says ${said.slice(0, 500)}`);
    await (text === undefined ? rm(place) : write(place, text));
  }
  const action = await readAction();
  for (const { name, change, shownBy, says } of ACTION_FAULTS) {
    const said = await checkAction(fresh, change(action), [shownBy]).then(() => "nothing", messageOf);
    if (!says.test(said)) missed.push(`${name}: the check says ${said.slice(0, 500)}`);
  }
  if (missed.length > 0) throw new Error(missed.join("\n"));
  return `${FAULTS.length + ACTION_FAULTS.length} faults`;
}

async function contents({ files, manifest }: Fresh): Promise<string> {
  return checkContents(files, manifest);
}

function maps({ home, files }: Fresh): Promise<string> {
  return checkMaps(home, files);
}

async function bundled(broken: Fresh): Promise<void> {
  const [first] = await bundleParts(broken);
  await first?.[1]();
}

function messageOf(error: Error & { stdout?: string; stderr?: string }): string {
  return `${error.message}\n${error.stdout ?? ""}${error.stderr ?? ""}`;
}

async function write(place: string, text: string): Promise<void> {
  await mkdir(dirname(place), { recursive: true });
  await writeFile(place, text);
}

/** Text that no compression makes small. */
function noise(): string {
  return Array.from({ length: 4_000 }, (_, index) => Math.imul(index + 1, 2_654_435_761).toString(36)).join("");
}
