/** The calls of a contract as code that runs: TypeScript with this package, and curl with openssl. */
import { key } from "../literal.ts";
import { PRODUCTS, type ProductName } from "../repository.ts";
import type { Contract, Operation } from "./contract.ts";

/** A sample as Redoc takes it. */
export interface CodeSample {
  readonly lang: string;
  readonly label: string;
  readonly source: string;
}

/** Both samples of an operation, made of its first example. */
export function samplesOf(contract: Contract, path: string, operation: Operation): [typeScript: CodeSample, curl: CodeSample] {
  const [example] = Object.values(operation.requestBody.content["application/json"].examples);
  if (example === undefined) throw new Error(`${operation.operationId} has no example`);
  const call = { product: contract["x-antom-product"], operation, path, body: example.value, clientId: clientIdOf(contract) };
  return [
    { lang: "typescript", label: "TypeScript", source: typeScriptOf(call) },
    { lang: "shell", label: "curl", source: curlOf(call, sandboxOf(contract)) },
  ];
}

interface Call {
  readonly product: string;
  readonly operation: Operation;
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly clientId: string;
}

function typeScriptOf({ product, operation: { operationId }, body, clientId }: Call): string {
  return `import { createAntomClient } from "antom-client${product === PRODUCTS[0] ? "" : `/${product}`}";

const antom = createAntomClient({
  clientId: "${clientId}",
  gateway: process.env.ANTOM_GATEWAY ?? "asia",
  privateKey: process.env.ANTOM_PRIVATE_KEY,
  antomPublicKey: process.env.ANTOM_PUBLIC_KEY,
});

const outcome = await antom.${operationId}(${lined(body, "")});
console.log(outcome.next, outcome.result.resultCode);
`;
}

/** A line for each step, so that each can be tried alone. The answer is to be verified, too: the page on signing shows how. */
function curlOf({ path, body, clientId }: Call, { origin, base }: { origin: string; base: string }): string {
  return `gateway=\${ANTOM_GATEWAY:-${origin}}
client_id=${clientId}
path=${base}${path}
time=$(date +%s)000
body='${JSON.stringify(body).replaceAll("'", `'\\''`)}'

signature=$(printf 'POST %s\\n%s.%s.%s' "$path" "$client_id" "$time" "$body" |
  openssl dgst -sha256 -sign private.pem |
  openssl base64 -A |
  sed 's/+/%2B/g; s|/|%2F|g; s/=/%3D/g')

curl --silent --show-error --include "$gateway$path" \\
  --header 'Content-Type: application/json; charset=UTF-8' \\
  --header "Client-Id: $client_id" \\
  --header "Request-Time: $time" \\
  --header "Signature: algorithm=RSA256, keyVersion=1, signature=$signature" \\
  --data-raw "$body"
`;
}

/** The id that the sandbox of this package gives to the product's first merchant, in the published form. */
function clientIdOf({ "x-antom-sandbox-client-prefix": prefix, "x-antom-product": product }: Contract): string {
  return `${prefix}5X${String(PRODUCTS.indexOf(product as ProductName)).padStart(14, "0")}`;
}

function sandboxOf({ servers }: Contract): { origin: string; base: string } {
  const server = servers.find(({ "x-antom-gateway": { mode } }) => mode === "sandbox");
  if (server === undefined) throw new Error("the contract has no sandbox");
  const { origin, pathname } = new URL(server.url);
  return { origin, base: pathname };
}

/** A value as TypeScript: names without quotes, a line for each member unless all fit into one. */
function lined(value: unknown, indent: string): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const open = Array.isArray(value) ? "[" : "{";
  const close = Array.isArray(value) ? "]" : "}";
  const members = (inner: string): string[] =>
    Array.isArray(value)
      ? value.map((item) => lined(item, inner))
      : Object.entries(value).map(([name, item]) => `${key(name)}: ${lined(item, inner)}`);
  const flat = Array.isArray(value) ? `[${members("").join(", ")}]` : `{ ${members("").join(", ")} }`;
  if (!flat.includes("\n") && flat.length + indent.length <= 72) return flat;
  const inner = `${indent}  `;
  return `${open}\n${members(inner)
    .map((member) => `${inner}${member},\n`)
    .join("")}${indent}${close}`;
}
