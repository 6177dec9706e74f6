/** Every mechanical change of a page that its reader has to notice. Finds its places in the text, by rules simpler than the reader's. */
import type { Page } from "../../src/checks/page.ts";

/** The page with one thing changed. */
export interface Mutation {
  readonly kind: "length" | "required" | "name" | "type" | "fixed" | "default" | "value" | "code" | "status" | "endpoint" | "sentence";
  /** For a message: where, and what it became. */
  readonly what: string;
  readonly text: string;
}

/** Makes every change. The model only says where deciding sentences stand. */
export function mutationsOf(text: string, page: Page): Mutation[] {
  const lines = text.split("\n");
  const mutations: Mutation[] = [];
  /** Puts something in the place of a line's part, and nothing else. */
  const change = (kind: Mutation["kind"], index: number, at: number, length: number, put: string): void => {
    const line = lines[index] ?? "";
    const changed = line.slice(0, at) + put + line.slice(at + length);
    if (changed === line) throw new Error(`a mutation of line ${index + 1} changes nothing`);
    mutations.push({ kind, what: `line ${index + 1}: ${changed.trim().slice(0, 100)}`, text: lines.with(index, changed).join("\n") });
  };
  const changeAll = (kind: Mutation["kind"], index: number, pattern: RegExp, puts: (found: string) => readonly string[]): void => {
    for (const found of (lines[index] ?? "").matchAll(pattern)) {
      const part = found[1] ?? found[0];
      const at = found.index + found[0].indexOf(part);
      for (const put of puts(part)) change(kind, index, at, part.length, put);
    }
  };

  const from = (title: RegExp): number => lines.findIndex((line) => title.test(line));
  const parameters = from(/^(?:#+ )?Request parameters$/);
  const afterParameters = lines.findIndex((line, index) => index > parameters && /^(?:API Explorer|## ?(?:Result.*)?)$/.test(line));
  const table = from(/^(?:#+ )?Result\/Error codes$/);

  lines.forEach((line, index) => {
    changeAll("endpoint", index, /^`?POST (\/\S+?)`?$/g, (path) => [`${path}s`, path.replace("v1", "v2")]);
    if (index > parameters && index < afterParameters) {
      changeAll("length", index, /Maximum\slength:\s(\d+)/g, (n) => [`${Number(n) + 1}`, `${Number(n) - 1}`, `${n}0`, "many"]);
      changeAll("fixed", index, /is\sfixed\s(?:as|to)\s`?(\w+)`?/g, (value) => [`${value}X`, value.slice(1)]);
      changeAll("default", index, /Defaults to `?(\w+)`?/g, () => ["true"]);
      changeAll("value", index, /values are.*$/g, (list) =>
        [...list.matchAll(/[A-Z]{2,}/g)].map(([item]) => list.replace(item, `${item}X`)),
      );
      changeAll("value", index, /^- {2,}`(\w+)`: /g, (value) => [`${value}X`]);
      const declared = /^(?:#{4,6} )?(\w+)(\s\(|\s+)([A-Z][\w<>]*)/.exec(line);
      const isDeclaration = /^#{4,6} \w/.test(line) || /^[a-z]\w+\s(?:String|Boolean|Datetime|URL|\w+ object)\b/.test(line);
      if (declared?.[1] !== undefined && isDeclaration) {
        const name = declared[1];
        const at = line.indexOf(name);
        for (const put of [`${name}X`, name.slice(0, -1), `x${name}`]) change("name", index, at, name.length, put);
        const type = declared[3];
        if (type !== undefined && type !== "REQUIRED") change("type", index, line.indexOf(type, at + name.length), type.length, "Integer");
        if (/REQUIRED/.test(line)) {
          changeAll("required", index, /[\s(](REQUIRED)/g, () => ["OPTIONAL", "required"]);
          changeAll("required", index, /(?:,|\s)\s?REQUIRED/g, () => [""]);
        } else if (line.endsWith(")")) change("required", index, line.length - 1, 0, ", REQUIRED");
        else change("required", index, line.trimEnd().length, 0, " REQUIRED");
      }
    }
    if (index > table && table !== -1) {
      changeAll("code", index, /^\| ([A-Z][A-Z\\_]+) \|/g, (code) => [`${code}X`, code.slice(0, -1), `X${code}`]);
      changeAll("status", index, /^\| [A-Z][A-Z\\_]+ \| ([SFU]) \|/g, (status) => otherStatuses(status));
      // Without separators the reader's own rule is under test: the codes are those that the page is known to have.
      const squeezed = page.codes.find(({ code, status }) => line.startsWith(code + status));
      if (squeezed !== undefined) {
        const { code, status } = squeezed;
        for (const put of [`${code}X`, code.slice(0, -1), `X${code}`]) change("code", index, 0, code.length, put);
        for (const put of otherStatuses(status)) change("status", index, code.length, 1, put);
      }
    }
  });

  for (const { text: sentence, line } of page.sentences) {
    for (const { index, at, word } of wordsOf(sentence, lines, line - 1)) {
      change("sentence", index, at, 0, "not ");
      change("sentence", index, at, word.length, word === "same" ? "new" : "same");
      change("sentence", index, at, word.length, "");
    }
  }
  return mutations;
}

/** What of a model counts: not where things stand, and not the samples, which decide nothing. */
export function decisive(page: Page): string {
  return JSON.stringify({ ...page, samples: [] }, (key, value: unknown) => (key === "line" ? undefined : value));
}

function otherStatuses(status: string): string[] {
  return ["S", "F", "U", "X", ""].filter((other) => other !== status);
}

/** The words of a sentence, where they stand in the lines. A sentence that is not found is an error of the model. */
function wordsOf(sentence: string, lines: readonly string[], first: number): { index: number; at: number; word: string }[] {
  const wanted = sentence.match(/[A-Za-z0-9]+/g) ?? [];
  const there = lines.slice(first, first + 8).flatMap((line, offset) => {
    // What a link leads to is markup.
    const visible = line.replace(/\]\([^)]*\)/g, (target) => "]".padEnd(target.length));
    return [...visible.matchAll(/[A-Za-z0-9]+/g)].map((found) => ({ index: first + offset, at: found.index, word: found[0] }));
  });
  for (let start = 0; start + wanted.length <= there.length; start++) {
    if (wanted.every((word, at) => there[start + at]?.word === word)) return there.slice(start, start + wanted.length);
  }
  throw new Error(`line ${first + 1} does not say: ${sentence}`);
}
