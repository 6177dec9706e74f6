/** What changed in the contract from tag to tag, as `antom-client check contract` tells it. */
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { PRODUCTS, type ProductName, ROOT } from "../repository.ts";
import { code, escapeHtml } from "./markup.ts";

const run = promisify(execFile);

/** A change, as the command reports it. */
interface Finding {
  readonly subject: string;
  readonly message: string;
  readonly rating: "breaking" | "additive" | "neutral";
}

/** Two neighbours in the history of the contract. */
interface Step {
  readonly from: string;
  /** A tag, or undefined for what is not tagged yet. */
  readonly to: string | undefined;
}

/** The changelog, as Markdown. @param root the repository whose tags are compared */
export async function changelogOf(root: string = ROOT): Promise<string> {
  const tags = await tagsOf(root);
  const newest = tags.at(-1);
  if (newest === undefined) {
    return "No version has been tagged yet, so there is nothing to compare. The first tag will be the first entry's base.";
  }
  const steps: Step[] = [...tags.slice(1).map((to, index) => ({ from: tags[index] ?? to, to })), { from: newest, to: undefined }].reverse();
  const entries: string[] = [];
  for (const step of steps) entries.push(await entryOf(root, step));
  return [...entries, `## ${newest === tags[0] ? "Before that" : `Before ${tags[0]}`}\n\nThere is no earlier tag.`].join("\n\n");
}

/** Version tags, oldest first; none where there is no repository. */
async function tagsOf(root: string): Promise<string[]> {
  const listed = await run("git", ["tag", "--list", "v[0-9]*", "--sort=version:refname"], { cwd: root }).catch(() => ({ stdout: "" }));
  return listed.stdout.split("\n").filter(Boolean);
}

async function entryOf(root: string, step: Step): Promise<string> {
  const title = step.to ?? `Not tagged yet`;
  const parts = await Promise.all(PRODUCTS.map((product) => productPart(root, product, step)));
  return [`## ${title}`, `Compared with ${step.from}.`, ...parts].join("\n\n");
}

async function productPart(root: string, product: ProductName, { from, to }: Step): Promise<string> {
  const name = product.toUpperCase();
  const [before, after] = await Promise.all([contractAt(root, product, from), contractAt(root, product, to ?? "HEAD")]);
  if (before === undefined) return after === undefined ? "" : `**${name}** is new.`;
  if (after === undefined) return `**${name}** was removed.`;
  const findings = before === after ? [] : await compare(before, after);
  if (findings.length === 0) return `**${name}**: nothing that a caller would notice.`;
  const lines = findings.map(
    ({ rating, subject, message }) => `<li><span class="rating ${rating}">${rating}</span> ${code(subject)} ${escapeHtml(message)}</li>`,
  );
  return `**${name}**\n\n<ul class="changes">${lines.join("")}</ul>`;
}

/** The bundled contract of a commit; undefined where it had none. */
async function contractAt(root: string, product: ProductName, commit: string): Promise<string | undefined> {
  const options = { cwd: root, maxBuffer: 64 << 20 };
  return run("git", ["show", `${commit}:generated/${product}.openapi.json`], options).then(
    ({ stdout }) => stdout,
    () => undefined,
  );
}

async function compare(before: string, after: string): Promise<readonly Finding[]> {
  const folder = await mkdtemp(join(tmpdir(), "antom-changelog-"));
  try {
    const files = [join(folder, "before.json"), join(folder, "after.json")] as const;
    await Promise.all([writeFile(files[0], before), writeFile(files[1], after)]);
    const command = ["--import", "tsx", "-C", "antom-source", "src/cli/main.ts", "check", "contract", ...files];
    const { stdout } = await run(process.execPath, [...command, "--format", "json", "--fail-on", "never"], {
      cwd: ROOT,
      maxBuffer: 64 << 20,
    });
    return (JSON.parse(stdout) as { findings: Finding[] }).findings;
  } finally {
    await rm(folder, { recursive: true });
  }
}
