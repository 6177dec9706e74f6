/** `action.yml`, run step by step as a runner of GitHub's would, with the packed package. */
import { execFile } from "node:child_process";
import { access, mkdir, mkdtemp, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { ROOT } from "../repository.ts";
import type { Fresh } from "./fresh.ts";

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
}

interface Step {
  readonly id?: string;
  readonly shell: string;
  readonly env: Readonly<Record<string, string>>;
  readonly run: string;
}

/** A repository that uses the action, and what has to come of it. */
interface Case {
  readonly name: string;
  readonly inputs: Readonly<Record<string, string>>;
  /** Whether the repository has the package installed. @default true */
  readonly installed?: boolean;
  readonly code: number;
  readonly says: RegExp;
}

const GOOD = { paymentMethodType: "CARD", vaultingRequestId: "v-1", vaultingNotificationUrl: "https://merchant.example/n" };
const line = (request: object): string => `${JSON.stringify({ operation: "createVaultingSession", request })}\n`;
const contract = (extra: object): string =>
  JSON.stringify({ openapi: "3.1.0", info: { title: "t", version: "1" }, servers: [{ url: "https://a.example" }], paths: extra });

/** What the repositories hold. */
const FILES: Readonly<Record<string, string>> = {
  "recordings/with blanks, good.jsonl": line(GOOD),
  "recordings/bad.jsonl": line(GOOD) + line({ ...GOOD, extra: "1" }),
  "page.md": "Hello.\n",
  "old.json": contract({ "/a": { post: { operationId: "a", responses: { 200: { description: "ok" } } } } }),
  "new.json": contract({}),
};
/** What would be done if what comes in were taken for a script. */
const PLANTED = [
  "$(touch planted)",
  "`touch planted`",
  "; touch planted #",
  '"; touch planted; "',
  "x[$(touch planted)]",
  "*$(touch planted)*",
];

const CASES: readonly Case[] = [
  {
    name: "recordings with a finding, by a pattern",
    inputs: { check: "exchanges", paths: "recordings/*.jsonl\n", product: "ams" },
    code: 1,
    says: /^::error file=recordings\/bad\.jsonl,line=2,title=createVaultingSession request\/extra::is not known to Antom; remove it$/m,
  },
  {
    name: "the same without annotations",
    inputs: { check: "exchanges", paths: "recordings/*.jsonl\n", annotations: "false" },
    code: 1,
    says: /^recordings\/bad\.jsonl:2 {2}createVaultingSession request\/extra {2}is not known to Antom; remove it$/m,
  },
  {
    name: "the same by a version that npm installs",
    inputs: { check: "exchanges", paths: "recordings/bad.jsonl" },
    installed: false,
    code: 1,
    says: /^::error file=recordings\/bad\.jsonl,line=2,/m,
  },
  {
    name: "recordings without a finding",
    inputs: { check: "exchanges", paths: "\n  \nrecordings/with blanks, good.jsonl\n" },
    code: 0,
    says: /^1 of 1 recorded exchanges compared/,
  },
  {
    name: "a page that is none",
    inputs: { check: "pages", paths: "page.md" },
    code: 2,
    says: /^::error file=page\.md,line=1,title=can't be checked::/m,
  },
  {
    name: "a contract that has lost an operation",
    inputs: { check: "contract", paths: "old.json\nnew.json" },
    code: 1,
    says: /^::error file=\w+\.json,line=\d+,title=[^:]*::breaking: /m,
  },
  {
    name: "a contract, where only that never fails",
    inputs: { check: "contract", paths: "old.json\nnew.json", "fail-on": "never" },
    code: 0,
    says: /breaking/,
  },
  { name: "a check that there is not", inputs: { check: "page", paths: "page.md" }, code: 2, says: /^::error::the input check takes/ },
  {
    name: "a pattern that nothing is like",
    inputs: { check: "pages", paths: "*.markdown" },
    code: 2,
    says: /^::error::the input paths has a pattern/,
  },
  { name: "no file", inputs: { check: "pages", paths: "\n" }, code: 2, says: /^::error::the input paths names no file/ },
  {
    name: "scripts among the paths",
    inputs: { check: "exchanges", paths: PLANTED.slice(0, -1).join("\n") },
    code: 2,
    says: /can't read \$\(touch planted\)/,
  },
  {
    name: "scripts among the patterns",
    inputs: { check: "exchanges", paths: PLANTED.at(-1) ?? "" },
    code: 2,
    says: /^::error::the input paths has a pattern/,
  },
  ...PLANTED.flatMap((planted): Case[] => [
    { name: `the check ${planted}`, inputs: { check: planted, paths: "page.md" }, code: 2, says: /^::error::the input check takes/ },
    { name: `the edition ${planted}`, inputs: { check: "pages", paths: "page.md", edition: planted }, code: 2, says: /can't be checked/ },
  ]),
];

/** The text of the action. */
export function readAction(): Promise<string> {
  return readFile(join(ROOT, "action.yml"), "utf8");
}

/** Runs the action in each case. @throws with every case that does not end as it has to */
export async function checkAction(fresh: Fresh, text: string, cases: readonly string[] = CASES.map(({ name }) => name)): Promise<string> {
  const action = parse(text) as Action;
  const faults: string[] = [];
  for (const { name, inputs, installed = true, code, says } of CASES.filter((each) => cases.includes(each.name))) {
    const repository = await mkdtemp(join(fresh.folder, "repository-"));
    await fill(repository, installed ? fresh.home : undefined);
    const ran = await runAction(action, { inputs, repository, env: fresh.npm });
    const wasPlanted = await access(join(repository, "planted")).then(
      () => true,
      () => false,
    );
    if (wasPlanted) faults.push(`${name}: what came in was run`);
    else if (ran.code !== code || !says.test(ran.said)) faults.push(`${name}: ended with ${ran.code} and said ${ran.said}`);
  }
  if (faults.length > 0) throw new Error(faults.join("\n"));
  return `${cases.length} cases`;
}

async function fill(repository: string, home: string | undefined): Promise<void> {
  await mkdir(join(repository, "recordings"));
  for (const [name, text] of Object.entries(FILES)) await writeFile(join(repository, name), text);
  await mkdir(join(repository, "node_modules"));
  await symlink(join(ROOT, "node_modules/@redocly"), join(repository, "node_modules/@redocly"));
  if (home !== undefined) await symlink(home, join(repository, "node_modules/antom-client"));
}

interface Run {
  readonly inputs: Readonly<Record<string, string>>;
  readonly repository: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Runs the steps one after the other, as long as they end well. */
async function runAction({ inputs, runs }: Action, given: Run): Promise<{ readonly code: number; readonly said: string }> {
  const { repository } = given;
  const temporary = await mkdtemp(join(repository, "../runner-"));
  const values = new Map<string, string>();
  for (const [name, input] of Object.entries(inputs)) values.set(`inputs.${name}`, given.inputs[name] ?? input.default ?? "");
  let said = "";
  for (const { id = "", run, env } of runs.steps) {
    const script = join(temporary, `step${id}.sh`);
    const output = join(temporary, `output${id}`);
    await writeFile(script, withValues(run, values));
    await writeFile(output, "");
    const own = Object.fromEntries(Object.entries(env).map(([name, text]) => [name, withValues(text, values)]));
    const { PATH = "", HOME = "" } = process.env;
    const runner = { PATH, HOME, RUNNER_TEMP: temporary, GITHUB_ACTION_PATH: ROOT, GITHUB_OUTPUT: output };
    // As GitHub calls bash.
    const ended = await bash(["--noprofile", "--norc", "-eo", "pipefail", script], {
      cwd: repository,
      env: { ...given.env, ...runner, ...own },
    });
    said += ended.said;
    if (ended.code !== 0) return { code: ended.code, said };
    for (const [, name = "", value = ""] of (await readFile(output, "utf8")).matchAll(/^(\w+)=(.*)$/gm))
      values.set(`steps.${id}.outputs.${name}`, value);
  }
  return { code: 0, said };
}

/** A text with what stands in `${{ }}`; of a script, too, although it is to have none. */
function withValues(text: string, values: ReadonlyMap<string, string>): string {
  return text.replace(/\$\{\{ *([\w.-]+) *\}\}/g, (_, name: string) => {
    const value = values.get(name);
    if (value === undefined) throw new Error(`action.yml: there is no ${name}`);
    return value;
  });
}

function bash(args: readonly string[], options: { cwd: string; env: Record<string, string> }): Promise<{ code: number; said: string }> {
  return new Promise((resolve) => {
    execFile("bash", args, options, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : typeof error.code === "number" ? error.code : -1, said: stdout + stderr });
    });
  });
}
