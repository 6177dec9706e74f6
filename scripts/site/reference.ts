/** The reference of a product: Redocly's build-docs of the annotated contract, inside the site's own header and theme. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { redocly } from "../bundle.ts";
import { type ProductName, ROOT } from "../repository.ts";
import { annotate } from "./annotate.ts";
import type { Contract } from "./contract.ts";
import { headerOf, headOf, type Navigation, toRoot } from "./layout.ts";

/** A page of the reference, and Redoc itself, which every product's page loads. */
export interface ReferencePage {
  readonly html: string;
  readonly redoc: string;
  /** What the page is made from, as text: the part of its weight that is ours. */
  readonly definition: string;
}

// Redoc sets its styles and starts its search worker at run time; still, nothing may come from elsewhere or go there.
const POLICY =
  "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src data:; worker-src blob:; base-uri 'none'; form-action 'none'";

/** Options of Redoc. */
const OPTIONS = {
  // The annotated copy is for reading; the contract itself stands beside the pages.
  hideDownloadButtons: true,
  // The height of the header.
  scrollYOffset: 56,
  schemasExpansionLevel: 1,
  codeSamples: { languages: [{ lang: "TypeScript" }, { lang: "curl" }, { lang: "Payload" }] },
};

/** Builds the page of a product. */
export async function buildReference(product: ProductName, path: string, navigation: Navigation): Promise<ReferencePage> {
  const contract = JSON.parse(await readFile(join(ROOT, `generated/${product}.openapi.json`), "utf8")) as Contract;
  const folder = await mkdtemp(join(tmpdir(), "antom-reference-"));
  try {
    const file = (name: string): string => join(folder, name);
    await writeFile(file("contract.json"), JSON.stringify(annotate(contract)));
    await writeFile(file("template.hbs"), templateOf(contract, path, navigation));
    // Its own: that of the repository is for its lint.
    await writeFile(file("redocly.yaml"), JSON.stringify({ openapi: OPTIONS }));
    const options = ["--inlineBundle", "--config", file("redocly.yaml"), "--template", file("template.hbs"), "--output", file("page.html")];
    await redocly("build-docs", file("contract.json"), ...options);
    return takeApart(await readFile(file("page.html"), "utf8"));
  } finally {
    await rm(folder, { recursive: true });
  }
}

function templateOf({ info }: Contract, path: string, navigation: Navigation): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
${headOf({ path, title: `${info.title} · reference`, summary: "Every operation with its fields, result codes, rules and samples. Unofficial." })}
{{{redocHead}}}
<link rel="stylesheet" href="${toRoot(path)}assets/reference.css">
</head>
<body class="reference">
${headerOf(path, navigation)}
{{{redocHTML}}}
</body>
</html>
`;
}

/**
 * Redoc apart from the page, so that the products share it; its logo, which it would fetch, replaced; links that were rendered for a server of
 * its own turned into those that the page has once it runs.
 *
 * @throws where the page is no longer built as it was, by another version of Redocly.
 */
function takeApart(page: string): ReferencePage {
  const [start, end] = ['<script type="module">', "const __redoc_definition ="].map((mark) => page.indexOf(mark)) as [number, number];
  if (start === -1 || end === -1) throw new Error("Redocly builds its pages otherwise than this script knows");
  const redoc = page.slice(start + '<script type="module">'.length, end);
  const rendered = page.slice(0, start).replaceAll(' href="/', ' href="#/');
  const definition = page.slice(end);
  const html = `${rendered}<script type="module">\nimport { hydrate } from "./redoc.js";\n${definition}`;
  const mended = (text: string): string =>
    text
      .replaceAll(/https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(-full)?\.svg/g, "data:,")
      // A name that hides what is written on the button: which example it shows.
      .replaceAll('"aria-label":`Example`,', "")
      .replaceAll(' aria-label="Example"', "");
  return { html: mended(html), redoc: mended(redoc).trim(), definition };
}
