/** Links of a built site that lead nowhere are found. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { brokenLinks } from "../../scripts/site/links.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "antom-links-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

test("links that lead somewhere are no findings, wherever they stand", async () => {
  write({
    "index.html":
      '<h1 id="top"></h1><a href="#top"></a><a href="a/b.html#part"></a><a href="a/"></a><a href="https://docs.antom.com/"></a>',
    "a/index.html": '<a href="../"></a><a href="../index.html#top"></a><a href="b.html#/route"></a>',
    "a/b.html":
      '<h2 id="part"></h2><script>const d = {"description":"<a class=\\"next\\" href=\\"../index.html#top\\">x</a> [Y](../index.html)"};</script>',
  });
  expect(await brokenLinks(folder)).toEqual([]);
});

test.each([
  ['<a href="none.html"></a>', "none.html (no such file)"],
  ['<a href="#none"></a>', "#none (no such anchor)"],
  ['<a href="b.html#none"></a>', "b.html#none (no such anchor)"],
  ['<img src="none.svg">', "none.svg (no such file)"],
  ['<a href="/b.html"></a>', "/b.html (not relative)"],
  ['<script>const d = {"description":"<a href=\\"none.html\\">x</a>"};</script>', "none.html (no such file)"],
  ['<script>const d = {"description":"[Y](none.html#x)"};</script>', "none.html#x (no such file)"],
])("%s is one", async (html, finding) => {
  write({ "a.html": html, "b.html": "" });
  expect(await brokenLinks(folder)).toEqual([`a.html: ${finding}`]);
});
