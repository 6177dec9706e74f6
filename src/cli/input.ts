/** What a command is to read: files, standard input, pages on the web. */
import { readFile } from "node:fs/promises";
import { fetchPage, isAddress } from "./page-address.ts";
import { createProgress } from "./progress.ts";
import { CommandError, type Terminal } from "./terminal.ts";

/** A text, and what it is called in reports. */
export interface InputFile {
  readonly file: string;
  readonly text: string;
}

/** Reads operands: files, `-` for standard input, and where `web` is set addresses. @throws {CommandError} */
export async function readInputs(
  operands: readonly string[],
  terminal: Terminal,
  { web }: { readonly web: boolean },
): Promise<InputFile[]> {
  const progress = createProgress(terminal, operands.length);
  const files: InputFile[] = [];
  try {
    for (const operand of operands) {
      const read =
        web && isAddress(operand)
          ? await fetchPage(operand, terminal.fetch)
          : { file: operand, bytes: await readOperand(operand, terminal) };
      progress.read(read.bytes.length);
      files.push({ file: read.file, text: textOf(read) });
    }
  } finally {
    progress.end();
  }
  return files;
}

/** Reads one file. @throws {CommandError} */
export async function readTextFile(file: string): Promise<string> {
  return textOf({ file, bytes: await readBytes(file) });
}

/** Reads a file, or standard input where the operand is `-`. `called` is what a file is called where it can't be read. @throws {CommandError} */
export async function readOperand(
  operand: string,
  { readInput }: Pick<Terminal, "readInput">,
  called: string = operand,
): Promise<Uint8Array> {
  return operand === "-" ? await readInput() : await readBytes(operand, called);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EISDIR: "it is a folder",
  EACCES: "it may not be read",
  ENOTDIR: "there is no such file",
  ENAMETOOLONG: "its name is too long for a file",
};

/** Reads one file. `called` is what it is called where it can't be read. @throws {CommandError} */
export async function readBytes(file: string, called: string = file): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    throw new CommandError(`can't read ${called}: ${REASONS[code] ?? (code || "for an unknown reason")}`);
  }
}

function textOf({ file, bytes }: { readonly file: string; readonly bytes: Uint8Array }): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new CommandError(`can't read ${file}: it is no text in UTF-8`);
  }
}
