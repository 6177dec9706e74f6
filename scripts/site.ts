/** Builds the site into `dist/site`, or the folder after `--out`: static files that stand on any host, under any path. */
import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { buildExplorer } from "./explorer.ts";
import { PRODUCTS, ROOT } from "./repository.ts";
import { changelogOf } from "./site/changelog.ts";
import { type Link, type Navigation, pageOf } from "./site/layout.ts";
import { brokenLinks } from "./site/links.ts";
import { type Guide, readGuide } from "./site/markdown.ts";
import { buildReference } from "./site/reference.ts";
import { workedExample } from "./site/signing.ts";

const SOURCE = join(ROOT, "site");

/** Where the site is built unless told otherwise. */
export const SITE: string = join(ROOT, "dist/site");

/** Builds the whole site. @throws where a link in it leads nowhere. */
export async function buildSite(folder: string = SITE): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  const write = async (path: string, content: string): Promise<void> => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  };
  const guides = await readGuides();
  const signing = readGuide(await readFile(join(SOURCE, "signing.md"), "utf8"), "signing.md", workedExample());
  const home = readGuide(await readFile(join(SOURCE, "home.md"), "utf8"), "home.md", { guides: listOf(guides) });
  const navigation: Navigation = {
    guides: [...guides].map(([path, { title }]) => ({ path, title })),
    reference: [...PRODUCTS.map((product) => ({ path: `reference/${product}.html`, title: product.toUpperCase() })), SIGNING],
    explorer: { path: "explorer/index.html", title: "Explorer" },
    changelog: { path: "changelog.html", title: "Changelog" },
  };
  const references = Promise.all(
    PRODUCTS.map(async (product) => {
      const path = `reference/${product}.html`;
      const { html, redoc, definition } = await buildReference(product, path, navigation);
      await write(path, html);
      // The same for every product.
      await write("reference/redoc.js", redoc);
      return `${path}: ours ${kilobytes(definition)} in ${kilobytes(html)}, beside Redoc's ${kilobytes(redoc)}`;
    }),
  );
  const changelog = readGuide(await readFile(join(SOURCE, "changelog.md"), "utf8"), "changelog.md", { changelog: await changelogOf() });
  const pages = [["index.html", home], ...guides, [SIGNING.path, signing], ["changelog.html", changelog]] as const;
  for (const [path, { title, summary, html }] of pages) await write(path, pageOf({ path, title, summary, body: html }, navigation));
  await cp(join(SOURCE, "assets"), join(folder, "assets"), { recursive: true });
  for (const product of PRODUCTS) await cp(join(ROOT, `generated/${product}.openapi.json`), join(folder, `openapi/${product}.json`));
  for (const name of ["keys", "signing", "answers", "notifications"])
    await cp(join(ROOT, `vectors/${name}.json`), join(folder, `vectors/${name}.json`));
  await buildExplorer(join(folder, "explorer"));
  for (const line of await references) console.log(line);
  const broken = await brokenLinks(folder);
  if (broken.length > 0) throw new Error(`links that lead nowhere:\n${broken.join("\n")}`);
}

const SIGNING: Link = { path: "reference/signing.html", title: "Signing" };

/** The guides in the order of their file names, which begin with a number; by the path of their page. */
async function readGuides(): Promise<Map<string, Guide>> {
  const files = (await readdir(join(SOURCE, "guides"))).filter((name) => name.endsWith(".md")).sort();
  const guides = new Map<string, Guide>();
  for (const file of files) {
    const path = `guides/${file.replace(/^\d+-/, "").replace(/\.md$/, ".html")}`;
    guides.set(path, readGuide(await readFile(join(SOURCE, "guides", file), "utf8"), file));
  }
  return guides;
}

function listOf(guides: ReadonlyMap<string, Guide>): string {
  return [...guides].map(([path, { title, summary }]) => `- [${title}](${path}): ${summary}`).join("\n");
}

function kilobytes(text: string): string {
  return `${(gzipSync(text).length / 1024).toFixed(1)} kB gzip`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const at = process.argv.indexOf("--out");
  const folder = at === -1 ? SITE : process.argv[at + 1];
  if (folder === undefined) throw new Error("--out takes a folder");
  const start = performance.now();
  await buildSite(folder);
  console.log(`${folder}: built in ${((performance.now() - start) / 1000).toFixed(1)} s`);
}
