/** `antom-client signature explain`: a message as it was received -> why its signature does or does not verify. */
import { MESSAGE_KINDS } from "../doctor/causes.ts";
import { explainSignature, type SignatureExplanation } from "../doctor/index.ts";
import { choiceOf, parseArguments } from "./arguments.ts";
import { readBytes, readOperand } from "./input.ts";
import { type Message, readMessage } from "./message.ts";
import { type Command, CommandError, emphasis, print, type Terminal } from "./terminal.ts";

export const signatureExplainCommand: Command = {
  summary: "why a signature does or does not verify",
  help: `Usage: antom-client signature explain [FILE] --public-key FILE [OPTIONS]

Tries the known causes offline, and says which one makes it verify. Prints key
fingerprints and sizes; never a key, a body or a signature.

  FILE                a message as received; default -, standard input. HTTP
                      (start line, headers, blank line, body), or JSON {"kind",
                      "path", "clientId", "headers", "bodyBase64"}

  --public-key        file with the key that was used: Antom's; for a request
                      your own. May stand more than once
  --own-public-key    file with your own public key, to tell it from Antom's
  --other-public-key  file with another known key. May stand more than once
  --client-id         the client id; any further one is an alternative
  --path              the path that was used; for an answer, that of its request
  --kind              request, answer, notification; default: by its first line

Exit code: 0 it verifies, 1 it does not, 2 it could not be looked at.
`,
  run: async (args, terminal) => {
    const { options, lists, operands } = parseArguments(args, ["own-public-key", "path", "kind"], {
      lists: ["public-key", "other-public-key", "client-id"],
    });
    const { "public-key": publicKeys = [], "other-public-key": otherKeys = [], "client-id": clientIds = [] } = lists;
    if (operands.length > 1) throw new CommandError("signature explain takes one message; see --help");
    if (publicKeys.length === 0) throw new CommandError("signature explain needs --public-key, the file of a key; see --help");
    const kind = choiceOf("kind", options["kind"], MESSAGE_KINDS, undefined);
    const own = options["own-public-key"];
    const keys = {
      publicKey: await Promise.all(publicKeys.map((file) => readKey(file, "public-key"))),
      otherPublicKeys: await Promise.all(otherKeys.map((file) => readKey(file, "other-public-key"))),
      ...(own === undefined ? {} : { ownPublicKey: await readKey(own, "own-public-key") }),
    };
    const [operand = "-"] = operands;
    const message = readMessage(await readOperand(operand, terminal, "the message"));
    const input = inputOf({ ...message, kind: kind ?? message.kind }, options["path"], clientIds);
    const explanation = await explainSignature({ ...input, ...keys, now: Date.now() });
    print(terminal, written(explanation, terminal));
    return explanation.verifies ? 0 : 1;
  },
};

/** Its name is not repeated in what goes wrong: somebody may have put a key in its place. */
function readKey(file: string, option: string): Promise<Uint8Array> {
  return readBytes(file, `the file that --${option} names`);
}

function inputOf({ kind, path: ownPath, clientId, headers, body }: Message, givenPath: string | undefined, clientIds: readonly string[]) {
  const header = (name: string): string => headers.get(name) ?? "";
  const address = givenPath ?? ownPath;
  if (address === undefined) throw new CommandError("an answer needs --path, the path of its request");
  // Proxies are asked with the whole address.
  const path = address.replace(/^https?:\/\/[^/]*/i, "");
  if (!path.startsWith("/")) throw new CommandError("a path begins with a slash");
  const [id = clientId ?? header("client-id"), ...others] = clientIds;
  if (id === "") throw new CommandError("the message names no client id; give --client-id");
  const isAnswer = kind === "answer";
  return {
    kind,
    path,
    url: ownPath ?? address,
    clientId: id,
    clientIdHeader: header("client-id"),
    otherClientIds: clientId === undefined ? others : [clientId, ...others],
    time: header(isAnswer ? "response-time" : "request-time"),
    otherTime: header(isAnswer ? "request-time" : "response-time"),
    signature: header("signature"),
    body,
  };
}

function written({ verifies, causes, sentence, tried, remaining, facts }: SignatureExplanation, terminal: Terminal): string {
  const bold = emphasis(terminal);
  const title = verifies ? "It verifies." : causes.length === 0 ? "It does not verify." : `It does not verify: ${causes.join(", ")}.`;
  const rows: [name: string, value: string][] = [
    ["kind", facts.kind],
    ["path", facts.path],
    ["key", facts.keyFingerprints.join(", ") || "can't be exported"],
    ...(facts.signedBy === undefined ? [] : [["signed by", facts.signedBy] satisfies [string, string]]),
    ["body", `${facts.bodyBytes} ${facts.bodyBytes === 1 ? "byte" : "bytes"}`],
    ...(facts.clockDifferenceMs === undefined ? [] : [["time", durationOf(facts.clockDifferenceMs)] satisfies [string, string]]),
    ...(tried.length === 0 ? [] : [["tried", tried.join(", ")] satisfies [string, string]]),
    ...(remaining.length === 0 ? [] : [["remaining", remaining.join(", ")] satisfies [string, string]]),
  ];
  const lines = rows.flatMap(([name, value]) => wrapped(value, 66).map((line, i) => `  ${(i === 0 ? name : "").padEnd(10)}${line}`));
  return [bold(title), ...(verifies ? [] : wrapped(sentence, 80)), "", ...lines, ""].join("\n");
}

function durationOf(ms: number): string {
  const seconds = Math.abs(Math.round(ms / 1000));
  const [size, unit] = seconds < 120 ? [1, "s"] : seconds < 7200 ? [60, "min"] : seconds < 172_800 ? [3600, "h"] : [86_400, "days"];
  return `${Math.round(seconds / size)} ${unit} ${ms < 0 ? "before" : "after"} this machine's clock`;
}

function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
