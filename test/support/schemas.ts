/** What the contract's own JSON Schema says against a body, by ajv. */
import { readFile } from "node:fs/promises";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { products } from "../../generated/products.ts";

const validators = new Map<string, Ajv2020>();
for (const product of Object.keys(products)) {
  const document = JSON.parse(await readFile(new URL(`../../generated/${product}.openapi.json`, import.meta.url), "utf8")) as object;
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  formats.default(ajv);
  validators.set(product, ajv.addSchema(document, "contract"));
}

/** Against an answer of the operation at a path. */
export function faultsOf(product: string, path: string, body: unknown): unknown[] {
  return faultsBy(product, `paths/${path.replaceAll("/", "~1")}/post/responses/200`, body);
}

/** Against a notification. */
export function notificationFaultsOf(product: string, name: string, body: unknown): unknown[] {
  return faultsBy(product, `webhooks/${name}/post/requestBody`, body);
}

function faultsBy(product: string, place: string, body: unknown): unknown[] {
  const pointer = `contract#/${place}/content/application~1json/schema`;
  const ajv = validators.get(product);
  const validate = ajv?.getSchema(pointer) ?? ajv?.compile({ $ref: pointer });
  return validate?.(body) === true ? [] : (validate?.errors ?? ["no schema"]);
}
