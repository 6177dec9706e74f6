/** Colours for code: comments, strings and keywords, by TypeScript's own scanner, and by a few patterns where a shell reads it. */
import ts from "typescript";
import { escapeHtml } from "./markup.ts";

/** Code as HTML. What is in no language known here stays plain. */
export function highlight(source: string, language: string): string {
  if (language === "ts") return typeScript(source);
  if (language === "sh" || language === "yaml") return lines(source);
  return escapeHtml(source);
}

function typeScript(source: string): string {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, false, ts.LanguageVariant.Standard, source);
  // Inside a template a closing brace goes on with the text; the scanner has to be told.
  const braces: boolean[] = [];
  let html = "";
  for (let kind = scanner.scan(); kind !== ts.SyntaxKind.EndOfFileToken; kind = scanner.scan()) {
    if (kind === ts.SyntaxKind.OpenBraceToken) braces.push(false);
    if (kind === ts.SyntaxKind.CloseBraceToken && braces.pop()) kind = scanner.reScanTemplateToken(false);
    if (kind === ts.SyntaxKind.TemplateHead || kind === ts.SyntaxKind.TemplateMiddle) braces.push(true);
    const text = escapeHtml(scanner.getTokenText());
    const name = kindOf(kind);
    html += name === undefined ? text : `<span class="${name}">${text}</span>`;
  }
  return html;
}

function kindOf(kind: ts.SyntaxKind): "c" | "s" | "k" | undefined {
  if (kind === ts.SyntaxKind.SingleLineCommentTrivia || kind === ts.SyntaxKind.MultiLineCommentTrivia) return "c";
  if (kind === ts.SyntaxKind.StringLiteral || kind === ts.SyntaxKind.NoSubstitutionTemplateLiteral) return "s";
  if (kind >= ts.SyntaxKind.TemplateHead && kind <= ts.SyntaxKind.TemplateTail) return "s";
  if (kind >= ts.SyntaxKind.FirstReservedWord && kind <= ts.SyntaxKind.LastReservedWord) return "k";
  return kind === ts.SyntaxKind.AsyncKeyword || kind === ts.SyntaxKind.AwaitKeyword || kind === ts.SyntaxKind.OfKeyword ? "k" : undefined;
}

/** Comments and quoted text. */
function lines(source: string): string {
  const pattern = /((?:^|(?<=\s))#.*$)|('[^']*'|"(?:[^"\\]|\\.)*")/gm;
  let html = "";
  let at = 0;
  for (const match of source.matchAll(pattern)) {
    html += escapeHtml(source.slice(at, match.index));
    html += `<span class="${match[1] === undefined ? "s" : "c"}">${escapeHtml(match[0])}</span>`;
    at = match.index + match[0].length;
  }
  return html + escapeHtml(source.slice(at));
}
