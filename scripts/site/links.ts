/** Whether every link of a built site leads to something: a file, and where there is one, an anchor in it. */
import { readdir, readFile } from "node:fs/promises";
import { extname, join, posix } from "node:path";

/** The broken links below a folder, each with the page that it stands on; empty is as it should be. */
export async function brokenLinks(folder: string): Promise<string[]> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => posix.relative(folder, posix.join(entry.parentPath, entry.name)));
  const pages = new Map<string, Page>();
  for (const file of files.filter((name) => extname(name) === ".html")) pages.set(file, pageOf(await readFile(join(folder, file), "utf8")));
  const broken: string[] = [];
  for (const [file, { targets }] of pages) {
    for (const target of targets) {
      if (/^(https?:|data:|mailto:)/.test(target)) continue;
      const [address = "", anchor] = target.split("#", 2);
      // From the root of the host: it would leave the base path.
      if (address.startsWith("/")) {
        broken.push(`${file}: ${target} (not relative)`);
        continue;
      }
      const wanted = address === "" ? file : posix.join(posix.dirname(file), address.split("?")[0] ?? "");
      const found = wanted.endsWith("/") || wanted === "." ? posix.join(wanted, "index.html") : wanted;
      if (!files.includes(found)) broken.push(`${file}: ${target} (no such file)`);
      // What begins with a slash is a route of Redoc's; the tests follow those in a browser.
      else if (
        anchor !== undefined &&
        anchor !== "" &&
        !anchor.startsWith("/") &&
        pages.get(found)?.anchors.has(decodeURIComponent(anchor)) !== true
      )
        broken.push(`${file}: ${target} (no such anchor)`);
    }
  }
  return broken;
}

interface Page {
  readonly targets: readonly string[];
  readonly anchors: ReadonlySet<string>;
}

/** Links in HTML, those in the descriptions that Redoc renders later included: there quotes are escaped, and some links are Markdown. */
function pageOf(html: string): Page {
  const plain = html.replaceAll('\\"', '"');
  const targets = [
    ...[...plain.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, target = ""]) => target),
    ...[...plain.matchAll(/\]\(([^)\s]+\.html[^)\s]*)\)/g)].map(([, target = ""]) => target),
  ].map((target) => target.replaceAll("&amp;", "&"));
  return { targets: [...new Set(targets)], anchors: new Set([...plain.matchAll(/\sid="([^"]+)"/g)].map(([, id = ""]) => id)) };
}
