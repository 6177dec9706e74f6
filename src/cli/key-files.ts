/** Key pairs in files: a private key is readable by its owner only, and none is ever overwritten. */
import { chmod, mkdir, writeFile } from "node:fs/promises";
import type { KeyPair } from "../sandbox/index.ts";
import { CommandError } from "./terminal.ts";

/** Where the two keys of a pair stand. */
export interface KeyFiles {
  /** PKCS#8, as PEM. */
  readonly privateFile: string;
  /** One line of base64. */
  readonly publicFile: string;
}

/** Makes a folder, unless it is there. @throws {CommandError} */
export async function makeFolder(folder: string, mode = 0o777): Promise<void> {
  await mkdir(folder, { recursive: true, mode }).catch(refuse);
}

/** Writes a pair. @throws {CommandError} where one of the files is there already, or can't be written */
export async function writeKeyPair({ privateKey, publicKey }: KeyPair, { privateFile, publicFile }: KeyFiles): Promise<void> {
  const pem = `-----BEGIN PRIVATE KEY-----\n${privateKey.replace(/.{64}/g, "$&\n").trimEnd()}\n-----END PRIVATE KEY-----\n`;
  // The public one first: where it can't be written, no private key is left behind.
  await writeFile(publicFile, `${publicKey}\n`, { flag: "wx", mode: 0o644 }).catch(refuse);
  await writeFile(privateFile, pem, { flag: "wx", mode: 0o600 }).catch(refuse);
  // Whatever the umask says.
  await chmod(privateFile, 0o600);
}

function refuse(error: NodeJS.ErrnoException): never {
  const why = error.code === "EEXIST" ? "is there already; a key is never overwritten" : `can't be written (${error.code ?? "unknown"})`;
  throw new CommandError(`${error.path ?? "a file"} ${why}`);
}
