/** What the contract's extensions say of a field, written into its description: no renderer shows them. */
import type { JsonSchema } from "../document.ts";
import { code, codes, sentence } from "./markup.ts";
import { evidence, reasonsTable } from "./outcomes.ts";

/** A part of a document with every field's marks in its description, and without the extensions that they came from. */
export function withMarks<T>(part: T, name = ""): T {
  if (Array.isArray(part)) return part.map((item) => withMarks(item)) as T;
  if (typeof part !== "object" || part === null) return part;
  const copy: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(part)) {
    // Values of examples are data: a name in them is no keyword.
    if (key.startsWith("x-antom-") || key === "x-extensible-enum") continue;
    copy[key] = key === "example" || key === "examples" || key === "const" ? value : withMarks(value, key);
  }
  const marks = marksOf(part, name);
  if (marks !== "") copy["description"] = [copy["description"], marks].filter(Boolean).join("\n\n");
  return copy as T;
}

function marksOf(schema: JsonSchema, name: string): string {
  const advice = schema["x-antom-advice"];
  const known = schema["x-extensible-enum"];
  const reasons = schema["x-antom-reason-codes"];
  const marks = [
    known === undefined ? "" : `Known values: ${codes(known)}; others are taken too.`,
    advice === undefined
      ? ""
      : `<span class="mark">advice</span> ${adviceOf(advice)} It is reported and refuses nothing. ${sentence(advice.source)}`,
    evidence(schema["x-antom-evidence"]),
    unboundedOf(schema["x-antom-unbounded"]),
    schema["x-antom-sensitive"] === undefined ? "" : `<span class="mark">reaches no log</span> (${schema["x-antom-sensitive"]})`,
    schema["x-antom-expires"] ? "Until then the rest of the answer holds." : "",
  ].filter(Boolean);
  const lines = marks.map((mark) => `<span class="about">${mark}</span>`).join("<br>");
  return [lines, reasons === undefined ? "" : reasonsTable(`Codes of ${name}`, reasons)].filter(Boolean).join("\n\n");
}

function adviceOf({ maxLength, format, required }: NonNullable<JsonSchema["x-antom-advice"]>): string {
  const parts = [
    maxLength === undefined ? "" : `At most ${maxLength} characters.`,
    format === undefined ? "" : `A ${code(format)}.`,
    required ? "Required." : "",
  ];
  return parts.filter(Boolean).join(" ");
}

function unboundedOf(why: string | undefined): string {
  return why === undefined ? "" : ({ unpublished: "No page gives a length.", opaque: "Opaque: do not look into it." }[why] ?? "");
}
