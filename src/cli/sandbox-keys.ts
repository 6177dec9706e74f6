/** The keys of a sandbox that lasts longer than one start: two pairs, in a folder of the user's choice. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createKeyPair, type KeyPair } from "../sandbox/index.ts";
import { type KeyFiles, makeFolder, writeKeyPair } from "./key-files.ts";
import { CommandError } from "./terminal.ts";

/** Both sides' keys, and where the merchant finds his. */
export interface SandboxKeys {
  readonly merchant: KeyPair;
  readonly gateway: KeyPair;
  /** The file with the merchant's private key. */
  readonly privateFile: string;
  /** Whether they were made just now. */
  readonly made: boolean;
}

/** Reads the keys in a folder, or makes them where it has none. @throws {CommandError} */
export async function keysIn(folder: string): Promise<SandboxKeys> {
  const files = (side: string): KeyFiles => ({
    privateFile: join(folder, `${side}-private-key.pem`),
    publicFile: join(folder, `${side}-public-key.txt`),
  });
  const [merchant, gateway] = [files("merchant"), files("gateway")];
  const all = [merchant.privateFile, merchant.publicFile, gateway.privateFile, gateway.publicFile];
  const texts = await Promise.all(all.map(read));
  if (texts.every((text) => text === undefined)) {
    const [made, ofGateway] = await Promise.all([createKeyPair(), createKeyPair()]);
    await makeFolder(folder, 0o700);
    // Worth nothing elsewhere; yet a private key in a repository is one too many.
    await writeFile(join(folder, ".gitignore"), "*\n", { flag: "wx" }).catch(() => {});
    await writeKeyPair(ofGateway, gateway);
    await writeKeyPair(made, merchant);
    return { merchant: made, gateway: ofGateway, privateFile: merchant.privateFile, made: true };
  }
  const [privateKey, publicKey, gatewayPrivate, gatewayPublic] = texts;
  if (privateKey === undefined || publicKey === undefined || gatewayPrivate === undefined || gatewayPublic === undefined) {
    const missing = all.filter((_, index) => texts[index] === undefined);
    throw new CommandError(`${missing.join(", ")} is missing beside the other keys; take the folder away, or name another with --keys`);
  }
  return {
    merchant: { privateKey, publicKey: publicKey.trim() },
    gateway: { privateKey: gatewayPrivate, publicKey: gatewayPublic.trim() },
    privateFile: merchant.privateFile,
    made: false,
  };
}

async function read(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw new CommandError(`can't read ${file} (${(error as NodeJS.ErrnoException).code ?? "unknown"})`);
  }
}
