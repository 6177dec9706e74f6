/** A model in lines that a person can write down while reading the page. */
import type { PageCode, PageField, PageSentence } from "../../src/checks/page.ts";

/** `23 recipient.name String REQUIRED <=128 =FIXED [A, B] ~[A, B] (default false) {scenario} +shown`. */
export function outlineOf(fields: readonly PageField[]): string[] {
  return fields.map((field) =>
    [
      field.line,
      field.path.join("."),
      field.type ?? "?",
      field.required ? "REQUIRED" : undefined,
      field.maxLength === undefined ? undefined : `<=${field.maxLength}`,
      field.fixed === undefined ? undefined : `=${field.fixed}`,
      field.values && `[${field.values.join(", ")}]`,
      field.someValues && `~[${field.someValues.join(", ")}]`,
      field.format,
      field.default === undefined ? undefined : `(default ${field.default})`,
      field.scenario === undefined ? undefined : `{${field.scenario}}`,
      field.childrenShown === "none" ? undefined : `+${field.childrenShown}`,
    ]
      .filter((part) => part !== undefined)
      .join(" "),
  );
}

/** `125 SUCCESS S`. */
export function codesOutline(codes: readonly PageCode[]): string[] {
  return codes.map(({ code, status, line }) => `${line} ${code} ${status}`);
}

/** `51 requiredWhen request.redirectUrl`. */
export function sentencesOutline(sentences: readonly PageSentence[]): string[] {
  return sentences.map(({ kind, about, line }) => `${line} ${kind} ${about}`.trimEnd());
}
