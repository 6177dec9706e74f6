/** A report of a check, written out. */
import { type CheckReport, exitCodeOf, formatReport, type ReportFormat } from "../checks/report.ts";
import { emphasis, print, type Terminal } from "./terminal.ts";

/** The formats, for `--format`. */
export const FORMATS: readonly ReportFormat[] = ["text", "json", "github"];

/** Writes a report, and tells the exit code that it asks for. */
export function writeReport(report: CheckReport, format: ReportFormat, terminal: Terminal): 0 | 1 | 2 {
  print(terminal, formatReport(report, format, emphasis(terminal)));
  return exitCodeOf(report);
}
