/** `antom-client keys create`. */
import { join } from "node:path";
import { fingerprintOf } from "../doctor/keys.ts";
import { createKeyPair } from "../sandbox/index.ts";
import { parseArguments } from "./arguments.ts";
import { makeFolder, writeKeyPair } from "./key-files.ts";
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
    const pair = await createKeyPair();
    const [privateFile, publicFile] = [join(folder, PRIVATE_FILE), join(folder, PUBLIC_FILE)];
    await makeFolder(folder);
    await writeKeyPair(pair, { privateFile, publicFile });
    const fingerprint = await fingerprintOf(Buffer.from(pair.publicKey, "base64"));
    print(
      terminal,
      `Private key: ${privateFile} (keep it secret)\nPublic key:  ${publicFile}\nFingerprint: ${fingerprint}\n\n${pair.publicKey}\n`,
    );
    return 0;
  },
};
