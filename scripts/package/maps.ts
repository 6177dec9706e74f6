/** The maps of the packed package: they lead into sources that it ships, and to the right lines. */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { SourceMap, type SourceMapPayload } from "node:module";
import { dirname, join, normalize } from "node:path";

/** Where a name is declared, in what runs and in what it is typed by. */
const DECLARED = /^(?:export )?(?:declare )?(?:async )?(?:function|const|let|var|class|interface|type) (\w+)/gm;
/** Data, of which there is no map. */
const DATA = /^dist\/src\/parts\/(ams|apo|products)\.js$/;
/** How many of the names may be no name of a source's: what a bundler adds, and what stands in a text that is a script itself. */
const MOST_UNMAPPED = 0.1;

/** @throws with every map that leads nowhere or to something else */
export async function checkMaps(home: string, files: readonly string[]): Promise<string> {
  const mapped = files.filter((file) => /^dist\/src\/.+\.(js|d\.ts)$/.test(file) && !DATA.test(file));
  const checked = await Promise.all(mapped.map((file) => check(home, file)));
  const unnamed = files.filter((file) => file.endsWith(".map") && !mapped.includes(file.slice(0, -4)));
  const faults = [...checked.flatMap(({ faults }) => faults), ...unnamed.map((file) => `${file}: nothing names it`)];
  if (faults.length > 0) throw new Error(faults.join("\n"));
  const names = checked.reduce((sum, { names }) => sum + names, 0);
  if (mapped.length === 0 || names === 0) throw new Error("there are no maps");
  return `${mapped.length} maps, ${names} names found where they are declared`;
}

async function check(home: string, file: string): Promise<{ readonly faults: readonly string[]; readonly names: number }> {
  const text = await readFile(join(home, file), "utf8");
  // What only hands on what others have is as it is written.
  if (!/\b(function|const|class|interface|type)\b/.test(text)) return { faults: [], names: 0 };
  const map = /\n\/\/# sourceMappingURL=(\S+)\s*$/.exec(text)?.[1];
  if (map === undefined) return { faults: [`${file}: names no map`], names: 0 };
  const place = join(dirname(file), map);
  if (!existsSync(join(home, place))) return { faults: [`${file}: ${map} is not there`], names: 0 };
  const payload = JSON.parse(await readFile(join(home, place), "utf8")) as SourceMapPayload;
  const sources = payload.sources.map((source) => normalize(join(dirname(place), source)));
  const lost = sources.filter((source) => !/^(src|generated)\//.test(source) || !existsSync(join(home, source)));
  if (sources.length === 0 || lost.length > 0) return { faults: [`${place}: leads to ${lost.join(", ") || "nothing"}`], names: 0 };
  const texts = new Map<string, readonly string[]>();
  for (const [index, source] of sources.entries())
    texts.set(payload.sources[index] ?? "", (await readFile(join(home, source), "utf8")).split("\n"));
  const entries = new SourceMap(payload);
  const declared = [...text.matchAll(DECLARED)].map(({ 0: words, 1: name = "", index }) => {
    const before = text.slice(0, index + words.length - name.length);
    const [line, column] = [before.split("\n").length - 1, before.length - before.lastIndexOf("\n") - 1];
    const entry = entries.findEntry(line, column);
    if (!("generatedLine" in entry) || entry.generatedLine !== line || entry.generatedColumn !== column) return "unmapped";
    return texts.get(entry.originalSource)?.[entry.originalLine]?.startsWith(name, entry.originalColumn) === true ? "found" : name;
  });
  const elsewhere = declared.filter((name) => !["found", "unmapped"].includes(name));
  const unmapped = declared.filter((name) => name === "unmapped").length;
  const faults = elsewhere.map((name) => `${place}: ${name} is elsewhere`);
  if (unmapped > declared.length * MOST_UNMAPPED) faults.push(`${place}: ${unmapped} of ${declared.length} names are nowhere`);
  return { faults, names: declared.length - unmapped };
}
