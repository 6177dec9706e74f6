import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../../scripts/repository.ts";

test("a changeset becomes an entry above those that are there, and the next version", () => {
  const folder = mkdtempSync(join(tmpdir(), "antom-changesets-"));
  try {
    mkdirSync(join(folder, ".changeset"));
    for (const file of ["package.json", "CHANGELOG.md", ".changeset/config.json"]) cpSync(join(ROOT, file), join(folder, file));
    symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
    const git = (...args: string[]): void => {
      const who = ["-c", "user.name=t", "-c", "user.email=t@t.example", "-c", "commit.gpgsign=false"];
      execFileSync("git", [...who, ...args], { cwd: folder, stdio: "ignore" });
    };
    git("init", "--initial-branch=main");
    writeFileSync(join(folder, ".changeset/a-change.md"), '---\n"antom-client": minor\n---\n\nSomething that a user notices.\n');
    git("add", "package.json", "CHANGELOG.md", ".changeset");
    git("commit", "--message", "a change");
    execFileSync(process.execPath, [join(ROOT, "node_modules/@changesets/cli/bin.js"), "version"], { cwd: folder, stdio: "ignore" });

    const [before, after] = [ROOT, folder].map((place) => readFileSync(join(place, "CHANGELOG.md"), "utf8"));
    const [title = "", ...entries] = (before ?? "").split(/^(?=## )/m);
    const manifests = [ROOT, folder].map((place) => JSON.parse(readFileSync(join(place, "package.json"), "utf8")) as { version: string });
    const [major, minor] = (manifests[0]?.version ?? "").split(".").map(Number);
    const next = `${major}.${(minor ?? 0) + 1}.0`;
    expect(manifests[1]).toEqual({ ...manifests[0], version: next });
    expect(entries.length).toBeGreaterThan(0);
    expect(after).toMatch(
      new RegExp(
        `^${title}## ${next.replaceAll(".", "\\.")}\\n\\n### Minor Changes\\n\\n- [0-9a-f]{7}: Something that a user notices\\.\\n\\n## `,
      ),
    );
    expect(after?.endsWith(entries.join(""))).toBe(true);
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 30_000);
