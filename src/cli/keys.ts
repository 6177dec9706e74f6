/** `antom-client keys create`. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fingerprintOf } from "../doctor/keys.ts";
import { createKeyPair } from "../sandbox/index.ts";
import { parseArguments } from "./arguments.ts";
import { type Command, CommandError, print } from "./terminal.ts";

const PRIVATE_FILE = "antom-private-key.pem";
const PUBLIC_FILE = "antom-public-key.txt";

export const keysCreateCommand: Command = {
  summary: "a new RSA key pair, in the forms that Antom takes",
  help: `Usage: antom-client keys create [--out FOLDER]

Makes an RSA key pair of 2048 bits and writes two files, neither of which may
be there already:

  ${PRIVATE_FILE}   PKCS#8, for the option privateKey; readable by its
                          owner only (mode 600), and never printed
  ${PUBLIC_FILE}    one line of base64, to paste into Antom's dashboard

  --out FOLDER   where to; default: the current folder

Use another pair for live than for the sandbox. What the dashboard shows after
you have pasted yours is Antom's own public key: the option antomPublicKey.

Exit code: 0 written, 2 could not run.
`,
  run: async (args, terminal) => {
    const { options, operands } = parseArguments(args, ["out"]);
    if (operands.length > 0) throw new CommandError("keys create takes no operands; see --help");
    const folder = options["out"] ?? ".";
    const { privateKey, publicKey } = await createKeyPair();
    const pem = `-----BEGIN PRIVATE KEY-----\n${privateKey.replace(/.{64}/g, "$&\n").trimEnd()}\n-----END PRIVATE KEY-----\n`;
    await mkdir(folder, { recursive: true }).catch(refuse);
    // The public one first: where it can't be written, no private key is left behind.
    const publicFile = await written(folder, PUBLIC_FILE, `${publicKey}\n`, 0o644);
    const privateFile = await written(folder, PRIVATE_FILE, pem, 0o600);
    const fingerprint = await fingerprintOf(Buffer.from(publicKey, "base64"));
    print(
      terminal,
      `Private key: ${privateFile} (keep it secret)\nPublic key:  ${publicFile}\nFingerprint: ${fingerprint}\n\n${publicKey}\n`,
    );
    return 0;
  },
};

/** A file that was not there before. */
async function written(folder: string, name: string, text: string, mode: number): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, text, { flag: "wx", mode }).catch(refuse);
  return file;
}

function refuse(error: NodeJS.ErrnoException): never {
  const why = error.code === "EEXIST" ? "is there already; a key is never overwritten" : `can't be written (${error.code ?? "unknown"})`;
  throw new CommandError(`${error.path ?? "a file"} ${why}`);
}
