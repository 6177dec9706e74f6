/**
 * What stands in the files of a contract and nothing uses. Redocly follows `$ref` from the contents pages, and so never sees what no
 * reference reaches.
 */
import { readdir, readFile } from "node:fs/promises";
import { join, posix, sep } from "node:path";
import { parse } from "yaml";

/** @import { Finding } from "./unused.d.ts" */

/** Folders whose files are made of entries that wait to be referred to. */
const LIBRARIES = ["schemas", "paths", "webhooks"];
/** In place of an entry, where a reference names a file and nothing in it. */
const WHOLE = "";

/**
 * Every top-level entry under `schemas/`, `paths/` and `webhooks/` that no `$ref` reaches from a contents page, and every `$ref` that leads
 * nowhere. A contents page is a file that says `openapi:`.
 *
 * @param {string} folder
 * @returns {Promise<Finding[]>}
 */
export async function unused(folder) {
  const files = await filesUnder(folder);
  const reached = reachedIn(files);
  /** @type {Finding[]} */
  const findings = [];
  for (const [file, content] of files) {
    for (const { pointer, value } of refsIn(content)) {
      const target = targetOf(file, value);
      if (exists(files.get(target.file), target.keys)) continue;
      findings.push({ file, pointer, message: `${value} does not exist. Correct the reference, or write what it names.` });
    }
    if (!LIBRARIES.some((library) => file.startsWith(`${library}/`))) continue;
    for (const entry of entriesOf(content)) {
      if (reached.has(`${file}#${entry}`)) continue;
      const message = "No $ref reaches this from a contents page. Refer to it, or remove it.";
      findings.push({ file, pointer: entry === WHOLE ? "" : `/${escaped(entry)}`, message });
    }
  }
  return findings;
}

/**
 * @param {string} folder
 * @returns {Promise<Map<string, unknown>>}
 */
async function filesUnder(folder) {
  const found = (await readdir(folder, { recursive: true })).map((name) => name.replaceAll(sep, "/"));
  const names = found.filter((name) => name.endsWith(".yaml") && !name.startsWith("rules/")).sort();
  return new Map(
    await Promise.all(
      names.map(
        async (name) => /** @type {[string, unknown]} */ ([name, parse(await readFile(join(folder, name), "utf8"), { merge: true })]),
      ),
    ),
  );
}

/**
 * The entries that references reach from the contents pages, as `<file>#<entry>`.
 *
 * @param {Map<string, unknown>} files
 * @returns {Set<string>}
 */
function reachedIn(files) {
  const reached = new Set();
  const waiting = [...files].filter(([, content]) => isObject(content) && "openapi" in content).map(([file]) => ({ file, entry: WHOLE }));
  for (const { file, entry } of waiting) {
    if (reached.has(`${file}#${entry}`)) continue;
    reached.add(`${file}#${entry}`);
    const content = files.get(file);
    if (!isObject(content)) continue;
    if (entry === WHOLE) waiting.push(...Object.keys(content).map((name) => ({ file, entry: name })));
    else waiting.push(...refsIn(content[entry]).map(({ value }) => targetOf(file, value)));
  }
  return reached;
}

/**
 * What can be reached by itself: the members of an object, and a list only whole.
 *
 * @param {unknown} content
 */
function entriesOf(content) {
  return isObject(content) && !Array.isArray(content) ? Object.keys(content) : [WHOLE];
}

/**
 * @param {unknown} node
 * @param {string} [pointer]
 * @returns {{ pointer: string, value: string }[]}
 */
function refsIn(node, pointer = "") {
  if (!isObject(node)) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    const here = `${pointer}/${escaped(key)}`;
    return key === "$ref" && typeof value === "string" ? [{ pointer: here, value }] : refsIn(value, here);
  });
}

/**
 * @param {string} from
 * @param {string} ref
 */
function targetOf(from, ref) {
  const [path = "", pointer = ""] = ref.split("#");
  const file = path === "" ? from : posix.join(posix.dirname(from), path);
  const keys = pointer
    .split("/")
    .slice(1)
    .map((key) => decodeURIComponent(key).replaceAll("~1", "/").replaceAll("~0", "~"));
  return { file, keys, entry: keys[0] ?? WHOLE };
}

/**
 * @param {unknown} content
 * @param {string[]} keys
 */
function exists(content, keys) {
  let node = content;
  for (const key of keys) {
    if (!isObject(node) || !Object.hasOwn(node, key)) return false;
    node = node[key];
  }
  return node !== undefined;
}

/** @param {string} key */
function escaped(key) {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

/**
 * @param {unknown} node
 * @returns {node is Record<string, unknown>}
 */
function isObject(node) {
  return typeof node === "object" && node !== null;
}
