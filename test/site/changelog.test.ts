/** The site's changelog, of tags in a repository of its own. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { PRODUCTS, ROOT } from "../../scripts/repository.ts";
import { changelogOf } from "../../scripts/site/changelog.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "antom-tags-"));
  mkdirSync(join(root, "generated"));
});
afterEach(() => rmSync(root, { recursive: true }));

const git = (...args: string[]): string =>
  execFileSync(
    "git",
    ["-c", "user.name=t", "-c", "user.email=t@t.example", "-c", "commit.gpgsign=false", "-c", "tag.gpgsign=false", ...args],
    { cwd: root, encoding: "utf8" },
  );

/** Commits the contracts of this repository, the main one changed. */
function commit(change: (text: string) => string, products: readonly string[] = PRODUCTS): void {
  for (const product of products) {
    const text = readFileSync(join(ROOT, `generated/${product}.openapi.json`), "utf8");
    writeFileSync(join(root, `generated/${product}.openapi.json`), product === "ams" ? change(text) : text);
  }
  git("add", ".");
  git("commit", "--quiet", "--allow-empty", "--message", "contract");
}

test("between two tags, and since the last one: what a caller would notice, rated, the newest first", async () => {
  git("init", "--quiet");
  commit((text) => text, ["ams"]);
  git("tag", "v0.1.0");
  // A limit that narrows, and a code that leads elsewhere.
  commit((text) => text.replace('"maxLength": 64', '"maxLength": 32'));
  git("tag", "v0.2.0");
  git("tag", "not-a-version");
  commit((text) => text.replace('"maxLength": 64', '"maxLength": 32').replace('"next": "fixRequest"', '"next": "stop"'));
  const text = await changelogOf(root);
  const [, unreleased = "", second = "", rest = ""] = text.split(/^## /m);
  expect(unreleased).toMatch(/^Not tagged yet\n\nCompared with v0\.2\.0\./);
  expect(unreleased).toContain('<span class="rating breaking">breaking</span>');
  expect(unreleased).toContain("fixRequest");
  expect(unreleased).toContain("stop");
  expect(unreleased).toContain("**APO**: nothing that a caller would notice.");
  expect(second).toMatch(/^v0\.2\.0\n\nCompared with v0\.1\.0\./);
  expect(second).toContain("maxLength");
  expect(second).not.toContain("stop");
  expect(second).toContain("**APO** is new.");
  expect(rest).toContain("There is no earlier tag.");
  expect(text).not.toContain("not-a-version");
}, 60_000);

test("without a tag, and without a repository, it says so", async () => {
  expect(await changelogOf(root)).toContain("No version has been tagged yet");
  git("init", "--quiet");
  commit((text) => text);
  expect(await changelogOf(root)).toContain("No version has been tagged yet");
});
