/** `antom-client sandbox`. */
import { resolve as absolute } from "node:path";
import type { ProductName } from "../../generated/products.ts";
import { isLoopback } from "../sandbox/addresses.ts";
import { isOrigin } from "../sandbox/guard.ts";
import { createSandbox, type Limits, type ListeningSandbox, type Sandbox } from "../sandbox/index.ts";
import { madeUpClientId, PRODUCT_NAMES } from "../sandbox/merchants.ts";
import { parseArguments } from "./arguments.ts";
import { keysIn, type SandboxKeys } from "./sandbox-keys.ts";
import { type Command, CommandError, emphasis, print, type Terminal } from "./terminal.ts";

const DEFAULT_PORT = 4010;
const DEFAULT_FOLDER = ".antom-sandbox";

export const sandboxCommand: Command = {
  summary: "a gateway on this machine: strict, stateful, signed",
  help: `Usage: antom-client sandbox [OPTIONS]

Runs until Ctrl-C, and prints what to paste into the merchant's configuration.
It is not Antom: it moves no money, takes published test cards only, and where
no page says how the real gateway behaves, it assumes.

  --port N               default ${DEFAULT_PORT}; 0 takes a free one
  --keys FOLDER          where its keys are kept, made on first start;
                         default ${DEFAULT_FOLDER}
  --speed N              its time runs N times as fast: with 600, two minutes
                         between deliveries take a fifth of a second
  --strict               refuse unknown fields, and JSON numbers and booleans
                         where Antom takes text; default: taken, with a finding
  --host ADDRESS         bind to another address than 127.0.0.1
  --allow-origin ORIGIN  the one origin whose pages may call the gateway

Exit code: 0 ended by Ctrl-C, 2 could not run.
`,
  run: async (args, terminal) => {
    const options = optionsOf(args);
    const keys = await keysIn(options.folder);
    const clients = PRODUCT_NAMES.map((product) => ({ product, clientId: madeUpClientId(product), publicKey: keys.merchant.publicKey }));
    const sandbox = await createSandbox({ clients, keyPair: keys.gateway, speed: options.speed, strict: options.strict });
    const server = await sandbox
      .listen(options.port, { host: options.host, ...(options.allowOrigin === undefined ? {} : { allowOrigin: options.allowOrigin }) })
      .catch((error: NodeJS.ErrnoException) => {
        throw new CommandError(`can't listen on ${options.host}, port ${options.port} (${error.code ?? "unknown"})`);
      });
    // Before a word is printed: whoever reads it may end this at once.
    const ended = signalled();
    if (!isLoopback(options.host)) {
      terminal.stderr.write(`antom-client: bound to ${options.host}: whoever reaches this machine can use this sandbox.\n`);
    }
    // As it is: a published client id is taken for a card number by the last net, and nothing here comes from outside.
    terminal.stdout.write(greeting({ terminal, server, sandbox, keys, clients, options }));
    await ended;
    sandbox.notifications.pause();
    await server.close();
    print(terminal, "Ended.\n");
    return 0;
  },
};

/** Resolves at Ctrl-C, or when somebody ends this process kindly. */
function signalled(): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      process.off("SIGINT", end).off("SIGTERM", end);
      resolve();
    };
    process.on("SIGINT", end).on("SIGTERM", end);
  });
}

interface Options {
  readonly port: number;
  readonly folder: string;
  readonly speed: number;
  readonly strict: boolean;
  readonly host: string;
  readonly allowOrigin: string | undefined;
}

function optionsOf(args: readonly string[]): Options {
  const { options, flags, operands } = parseArguments(args, ["port", "keys", "speed", "host", "allow-origin"], { flags: ["strict"] });
  if (operands.length > 0) throw new CommandError("sandbox takes no operands; see --help");
  const port = Number(options["port"] ?? DEFAULT_PORT);
  if (!/^\d{1,5}$/.test(options["port"] ?? String(DEFAULT_PORT)) || port > 65_535)
    throw new CommandError("--port takes a number from 0 to 65535");
  const speed = Number(options["speed"] ?? 1);
  if (!(speed > 0 && speed <= 1_000_000)) throw new CommandError("--speed takes a number above 0, and at most a million");
  const allowOrigin = options["allow-origin"];
  if (allowOrigin !== undefined && !isOrigin(allowOrigin)) {
    throw new CommandError("--allow-origin takes one origin, such as http://127.0.0.1:3000");
  }
  const host = options["host"] ?? "127.0.0.1";
  return { port, folder: absolute(options["keys"] ?? DEFAULT_FOLDER), speed, strict: flags.has("strict"), host, allowOrigin };
}

interface Greeting {
  readonly terminal: Terminal;
  readonly server: ListeningSandbox;
  readonly sandbox: Sandbox;
  readonly keys: SandboxKeys;
  readonly clients: readonly { readonly product: ProductName; readonly clientId: string }[];
  readonly options: Options;
}

function greeting({ terminal, server, sandbox, keys, clients, options }: Greeting): string {
  const bold = emphasis(terminal);
  const { url, token } = server;
  const { vaultings, agreements, payments, answers, notifications }: Limits = sandbox.limits;
  return `${bold("A sandbox of Antom's gateway, on this machine.")} It moves no money and takes published test cards only.

Into the merchant's configuration:
  gateway         ${url}
${clients.map(({ clientId, product }) => `  clientId        ${clientId}  (${product.toUpperCase()})`).join("\n")}
  privateKey      the content of ${keys.privateFile}${keys.made ? " (made just now)" : ""}
  antomPublicKey  ${keys.gateway.publicKey}

To watch and to steer it:
  explorer        ${url}/explorer
  inspector       ${url}/#token=${token}
  control API     ${url}/_sandbox/, with the header Authorization: Bearer ${token}
  browsers        ${options.allowOrigin === undefined ? "no page of another origin may call it" : `pages of ${options.allowOrigin} may call the gateway`}

Limits: ${vaultings} vaultings, ${agreements} agreements, ${payments} payments, ${answers} answers and ${notifications} notifications are kept, the
oldest go first; bodies of 1 MiB; notifications go to this machine only.${options.strict ? " Strict." : ""}${options.speed === 1 ? "" : ` Time runs ${options.speed} times as fast.`} Ctrl-C ends it.
`;
}
