import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { ROOT } from "../../scripts/bundle.ts";

interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly permissions: Readonly<Record<string, string>>;
        readonly steps: readonly { readonly uses?: string; readonly run?: string }[];
      }
    >
  >;
}

const text = readFileSync(join(ROOT, ".github/workflows/pages.yml"), "utf8");
const workflow = parse(text) as Workflow;
const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

test("actions are pinned to a commit, with the version beside it", () => {
  for (const { uses } of steps) if (uses !== undefined) expect(uses).toMatch(/^actions\/[\w-]+@[0-9a-f]{40}$/);
  expect(text.match(/uses: .*/g)?.filter((line) => !/ # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
});

test("no right by default, only the two that publishing takes, and no secret", () => {
  expect(workflow.permissions).toEqual({});
  expect(Object.fromEntries(Object.entries(workflow.jobs).map(([name, { permissions }]) => [name, permissions]))).toEqual({
    build: { contents: "read" },
    publish: { pages: "write", "id-token": "write" },
  });
  expect(text).not.toContain("secrets.");
});

test("what it runs are scripts of the package", () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { scripts: Record<string, string> };
  const runs = steps.flatMap(({ run }) => run ?? []);
  expect(runs).toEqual(["npm ci", "npm run site"]);
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(["site", "site:serve"]));
});
