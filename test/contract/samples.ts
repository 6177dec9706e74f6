/** The sample request and answer of a published page, out of its text. */

/**
 * The first JSON object after the heading `Request`, and the first after `Response`; undefined where the page shows none.
 *
 * Takes pages whose samples are fenced, and pages that were copied as seen: one line of JSON to a paragraph, markdown's escapes, line
 * numbers, strings broken over several indented lines, and filler of one repeated letter.
 */
export function samplesOf(page: string): { readonly request: unknown; readonly response: unknown } {
  const lines = page.split("\n").map((line) => line.trim());
  const request = lines.findIndex((line) => /^(#+ )?Request$/.test(line));
  const response = lines.findIndex((line, index) => index > request && /^(#+ )?Response$/.test(line));
  if (request === -1 || response === -1) throw new Error("the page has no headings Request and Response");
  return { request: firstObject(lines.slice(request, response)), response: firstObject(lines.slice(response)) };
}

function firstObject(lines: readonly string[]): unknown {
  const start = lines.indexOf("{");
  if (start === -1) return undefined;
  // A broken string goes on at the start of the next line, so the lines follow each other without anything between.
  let text = "";
  for (const line of lines.slice(start)) {
    text += withoutMarkdownEscapes(line);
    if (line !== "}") continue;
    try {
      return JSON.parse(text);
    } catch {
      // The brace ended an inner object.
    }
  }
  throw new Error("a sample has no end");
}

/** `\_` -> `_`, while what JSON itself escapes stays as it is. */
function withoutMarkdownEscapes(line: string): string {
  return line.replace(/\\(?:(["\\/bfnrtu])|(.))/g, (all: string, _json: string | undefined, other: string | undefined) => other ?? all);
}
