/** What a check found, and how it is told: to people, to GitHub, to programs. */

/** One place that is not as it should be. It never holds a value that may be sensitive. */
export interface Finding {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** What it is about: a field's path, a code, a rule. */
  readonly subject: string;
  readonly message: string;
}

/** A file that can't be checked, with the line at which it stopped making sense. */
export interface Trouble {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** What came of a check. */
export interface CheckReport {
  readonly findings: readonly Finding[];
  readonly troubles: readonly Trouble[];
  /** What was compared, and how much of it; one line each. */
  readonly summary: readonly string[];
}

/** How a report is written: for people, as one JSON object, or as annotations of a GitHub workflow. */
export type ReportFormat = "text" | "json" | "github";

/** 0 without findings, 1 with some, 2 where something could not be checked. */
export function exitCodeOf({ findings, troubles }: CheckReport): 0 | 1 | 2 {
  if (troubles.length > 0) return 2;
  return findings.length > 0 ? 1 : 0;
}

/** The report as text. `bold` marks what a terminal shows in bold. */
export function formatReport(report: CheckReport, format: ReportFormat, bold: (text: string) => string = (text) => text): string {
  if (format === "json") return `${JSON.stringify(report, null, 2)}\n`;
  const lines =
    format === "github"
      ? [
          ...report.findings.map(({ file, line, subject, message }) => annotation(file, line, subject, message)),
          ...report.troubles.map(({ file, line, message }) => annotation(file, line, "can't be checked", message)),
        ]
      : [
          ...report.findings.map(
            ({ file, line, subject, message }) => `${bold(plain(`${file}:${line}`))}  ${plain(`${subject}  ${message}`)}`,
          ),
          ...report.troubles.map(({ file, line, message }) => `${bold(plain(`${file}:${line}`))}  can't be checked: ${plain(message)}`),
        ];
  return `${[...lines, ...report.summary.map(plain)].join("\n")}\n`;
}

/** A text in one line that no workflow takes for a command: whoever names a file may name it like one. */
function plain(text: string): string {
  return text.replace(/\p{Cc}+/gu, " ").replace(/^ *::/, ": :");
}

/** A workflow command of GitHub's, which shows the finding beside the line. */
function annotation(file: string, line: number, title: string, message: string): string {
  const data = (text: string): string => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
  const property = (text: string): string => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
  return `::error file=${property(file)},line=${line},title=${property(title)}::${data(message)}`;
}
