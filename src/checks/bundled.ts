/** A bundled contract, as far as the checks of pages look into it. */

/** The parsed `generated/<product>.openapi.json`, or any other bundled document of that shape. */
export interface BundledContract {
  readonly paths: { readonly [path: string]: { readonly post: BundledOperation } };
  readonly webhooks?: { readonly [name: string]: { readonly post: BundledOperation } };
  readonly components: { readonly schemas: { readonly [name: string]: BundledSchema } };
  readonly "x-antom-gateway-codes"?: BundledCodes;
}

/** Result codes with their status: S, F or U. */
export interface BundledCodes {
  readonly [code: string]: { readonly status: string };
}

/** An operation, or a notification under `webhooks`. */
export interface BundledOperation {
  readonly operationId: string;
  readonly requestBody: BundledBody;
  readonly responses: { readonly "200": Partial<BundledBody> };
  readonly "x-antom-result-codes": BundledCodes;
}

/** A body, as JSON. */
export interface BundledBody {
  readonly content: { readonly "application/json": { readonly schema: BundledSchema } };
}

/** The keywords of JSON Schema that a page has something to say on. */
export interface BundledSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly required?: readonly string[];
  readonly properties?: { readonly [name: string]: BundledSchema };
  readonly items?: BundledSchema;
  readonly oneOf?: readonly BundledSchema[];
  readonly if?: { readonly properties: { readonly [name: string]: { readonly const?: string; readonly enum?: readonly string[] } } };
  readonly then?: { readonly required?: readonly string[] };
  readonly const?: string;
  readonly enum?: readonly (string | boolean)[];
  readonly maxLength?: number;
  readonly format?: string;
  readonly default?: unknown;
  readonly "x-extensible-enum"?: readonly string[];
  readonly "x-antom-reason-codes"?: { readonly [code: string]: unknown };
  readonly "x-antom-sensitive"?: string;
}

/**
 * Follows `$ref` to a component.
 *
 * @throws {Error} where the bundle lacks it
 */
export function resolved(contract: BundledContract, schema: BundledSchema): BundledSchema {
  if (schema.$ref === undefined) return schema;
  const found = contract.components.schemas[nameOf(schema)];
  if (found === undefined) throw new Error(`${schema.$ref} is not in the bundled contract`);
  return resolved(contract, found);
}

/** The name of the component that a schema refers to; empty for one that stands in its place. */
export function nameOf({ $ref = "" }: BundledSchema): string {
  return $ref.slice($ref.lastIndexOf("/") + 1);
}
