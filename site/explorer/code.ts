/** The same request as code to be copied: with this package, and with curl and openssl. The key is a file's, never part of the text. */
import type { Keys, Signer } from "./keys.ts";
import type { Subject } from "./material.ts";
import { pathOf } from "./signature.ts";

/** Where the code looks for the key. */
export const KEY_FILE = "antom-explorer-key.pem";
/** What a sandbox listens on where nobody said otherwise. */
export const USUAL_GATEWAY = "http://127.0.0.1:4010";

/** What a sample is made from. */
export interface Sample {
  readonly subject: Subject;
  readonly keys: Keys;
  readonly signer: Signer;
  readonly request: unknown;
}

/** A program in TypeScript that makes the same call. */
export function typeScriptOf({ subject, keys, signer, request }: Sample): string {
  const { product, operation } = subject;
  const entry = product.name === "ams" ? "antom-client" : `antom-client/${product.name}`;
  const publicKey = keys.antomPublicKey === undefined ? "process.env.ANTOM_PUBLIC_KEY" : JSON.stringify(keys.antomPublicKey);
  return `import { readFileSync } from "node:fs";
import { createAntomClient } from "${entry}";
import { explain } from "antom-client/explain";

const antom = createAntomClient({
  clientId: "${signer.clientId}",
  gateway: "${keys.gateway ?? USUAL_GATEWAY}",
  privateKey: readFileSync("${KEY_FILE}", "utf8"),
  antomPublicKey: ${publicKey},
});

const outcome = await antom.${operation.id}(${objectLiteral(request)});
console.log(outcome.next, outcome.result.resultCode, explain(outcome).action);
`;
}

/** A script for bash that signs with openssl and sends with curl. */
export function curlOf({ subject, keys, signer, request }: Sample): string {
  return `#!/usr/bin/env bash
set -euo pipefail
key=${KEY_FILE}
gateway=${keys.gateway ?? USUAL_GATEWAY}
client_id=${signer.clientId}
path=${pathOf(subject)}
body=${quoted(JSON.stringify(request))}
time=$(date +%s)000

signature=$(printf 'POST %s\\n%s.%s.%s' "$path" "$client_id" "$time" "$body" |
  openssl dgst -sha256 -sign "$key" | openssl base64 -A |
  sed 's/+/%2B/g; s,/,%2F,g; s/=/%3D/g')

curl --silent --show-error "$gateway$path" \\
  --header 'Content-Type: application/json; charset=UTF-8' \\
  --header "Client-Id: $client_id" \\
  --header "Request-Time: $time" \\
  --header "Signature: algorithm=RSA256, keyVersion=1, signature=$signature" \\
  --data-binary "$body"
`;
}

/** JSON with names as a person would write them. Only JSON's own quotes are taken away, so a value stays as it is. */
function objectLiteral(value: unknown, indent = ""): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const deeper = `${indent}  `;
  const isList = Array.isArray(value);
  const members = isList
    ? value.map((item) => objectLiteral(item, deeper))
    : Object.entries(value).map(([name, item]) => `${propertyName(name)}: ${objectLiteral(item, deeper)}`);
  const [open, close] = isList ? ["[", "]"] : ["{", "}"];
  return members.length === 0 ? open + close : `${open}\n${members.map((member) => `${deeper}${member},\n`).join("")}${indent}${close}`;
}

function propertyName(name: string): string {
  // In quotes this one would set the prototype.
  if (name === "__proto__") return '["__proto__"]';
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}

/** A word of the shell's, whatever it holds. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
