/** The workflows and the action: what they may do, what they run, and that nothing of theirs changes behind our back. */
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { ROOT } from "../../scripts/repository.ts";

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly "timeout-minutes"?: number;
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly permissions?: object;
  readonly jobs: Readonly<Record<string, Job>>;
}

const read = (file: string): string => readFileSync(join(ROOT, file), "utf8");
const WORKFLOWS = readdirSync(join(ROOT, ".github/workflows")).map((name) => `.github/workflows/${name}`);
const stepsIn = (text: string): readonly Step[] => {
  const { jobs, runs } = parse(text) as Partial<Workflow> & { readonly runs?: { readonly steps: readonly Step[] } };
  return [...Object.values(jobs ?? {}).flatMap((job) => job.steps), ...(runs?.steps ?? [])];
};

/** What is wrong with a workflow or an action, whichever it is. */
function faultsOf(text: string): string[] {
  const used = text.match(/uses: .*/g) ?? [];
  const faults = used.filter((line) => !/^uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line));
  if (used.length !== stepsIn(text).filter(({ uses }) => uses !== undefined).length)
    faults.push("an action that is written in another way");
  for (const { run } of stepsIn(text)) {
    if (run === undefined) continue;
    // What comes in would become a part of the script.
    if (run.includes("${{")) faults.push(`run: ${run}`);
    try {
      execFileSync("bash", ["-n"], { input: run, stdio: ["pipe", "ignore", "pipe"] });
    } catch (error) {
      faults.push(`run: ${(error as { stderr: Buffer }).stderr}`);
    }
  }
  if (text.includes("secrets.")) faults.push("a secret");
  return faults;
}

/** What is wrong with the rights and the time of a workflow's jobs. */
function excessesOf(text: string): string[] {
  const { permissions, jobs } = parse(text) as Workflow;
  return [
    ...(JSON.stringify(permissions) === "{}" ? [] : ["rights by default"]),
    ...Object.entries(jobs).flatMap(([name, job]) => [
      ...(job.permissions === undefined ? [`${name}: the rights are not named`] : []),
      ...(job["timeout-minutes"] === undefined ? [`${name}: no time-out`] : []),
    ]),
  ];
}

describe.each([...WORKFLOWS, "action.yml"])("%s", (file) => {
  test("takes actions at a commit, with the version beside it, puts nothing into a script, and has no secret", () => {
    expect(stepsIn(read(file)).length).toBeGreaterThan(0);
    expect(faultsOf(read(file))).toEqual([]);
  });
});

test.each(WORKFLOWS)("%s has no right by default, and no time without an end", (file) => {
  expect(excessesOf(read(file))).toEqual([]);
});

test("scripts of the package are there that workflows run", () => {
  const { scripts } = JSON.parse(read("package.json")) as { scripts: Readonly<Record<string, string>> };
  const named = WORKFLOWS.flatMap((file) => [...read(file).matchAll(/npm run ([\w:]+)/g)].map(([, name = ""]) => name));
  expect(named.sort()).toEqual(["changeset:version", "site"]);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

describe("rights", () => {
  const rightsOf = (file: string): Record<string, object | undefined> =>
    Object.fromEntries(Object.entries((parse(read(file)) as Workflow).jobs).map(([name, { permissions }]) => [name, permissions]));

  test("of the site", () => {
    expect(rightsOf(".github/workflows/pages.yml")).toEqual({
      build: { contents: "read" },
      publish: { pages: "write", "id-token": "write" },
    });
  });

  test("of a release: who may publish installs nothing", () => {
    expect(rightsOf(".github/workflows/release.yml")).toEqual({
      version: { contents: "write", "pull-requests": "write" },
      pack: { contents: "read" },
      publish: { "id-token": "write" },
      tag: { contents: "write", actions: "write" },
    });
    const { jobs } = parse(read(".github/workflows/release.yml")) as Workflow;
    expect(jobs["publish"]?.steps.flatMap(({ run }) => run ?? [])).toEqual(["npm publish ./package/*.tgz --provenance --access public"]);
  });
});

describe("what is wrong is found", () => {
  const workflow = read(".github/workflows/pages.yml");
  const action = read("action.yml");
  test.each<[string, string, string]>([
    ["an action at a tag", workflow, workflow.replace(/checkout@[0-9a-f]{40} # v4\.3\.0/, "checkout@v4")],
    ["a commit without its version", workflow, workflow.replace(" # v4.3.0", "")],
    ["a commit that is cut short", workflow, workflow.replace(/(checkout@[0-9a-f]{12})[0-9a-f]+/, "$1")],
    ["an action in quotes", workflow, workflow.replace(/uses: (\S+checkout\S+) .*/, 'uses:   "$1"')],
    ["an input in a script", action, action.replace("case $CHECK in", `case \${{ inputs.check }} in`)],
    ["a script that does not parse", action, action.replace("esac", "esaf")],
    ["a secret", workflow, workflow.replace("run: npm ci", `run: npm ci\n        env:\n          TOKEN: \${{ secrets.TOKEN }}`)],
  ])("%s", (_, before, after) => {
    expect(after).not.toBe(before);
    expect(faultsOf(after)).not.toEqual([]);
  });

  test.each<[string, string]>([
    ["rights by default", workflow.replace("permissions: {}", "permissions: write-all")],
    ["a job without rights of its own", workflow.replace("    permissions:\n      contents: read\n", "")],
    ["a job without a time-out", workflow.replace("    timeout-minutes: 10\n", "")],
  ])("%s", (_, after) => {
    expect(after).not.toBe(workflow);
    expect(excessesOf(after)).not.toEqual([]);
  });
});
