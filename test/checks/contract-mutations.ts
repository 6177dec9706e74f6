/** Every mechanical change of a contract that a page which shows the place has to contradict. */
import type { BundledBody, BundledCodes, BundledContract, BundledOperation, BundledSchema } from "../../src/checks/bundled.ts";
import type { Page, PageField } from "../../src/checks/page.ts";

/** The contract with one thing changed. */
export interface ContractMutation {
  readonly kind: "length" | "required" | "name" | "const" | "format" | "code" | "status" | "endpoint";
  /** For a message: where, and what it became. */
  readonly what: string;
  /** Whether the page speaks of the place at all; not where it folds the children of an object away, or lacks the field. */
  readonly shown: boolean;
  readonly contract: BundledContract;
}

/** Makes every change of what the operation's bodies and tables are made of. Knows nothing of how pages are compared. */
export function contractMutationsOf(contract: BundledContract, id: string, page: Page): ContractMutation[] {
  const mutations: ContractMutation[] = [];
  const change = (kind: ContractMutation["kind"], what: string, shown: boolean, pointer: readonly string[], put: unknown): void => {
    mutations.push({ kind, what: `${pointer.join("/")}: ${what}`, shown, contract: changed(contract, pointer, put) });
  };
  const [path, operation] = operationOf(contract, id);
  change("endpoint", `${path}s`, true, ["paths"], { ...without(contract.paths, path), [`${path}s`]: contract.paths[path] });
  const table = ["paths", path, "post", "x-antom-result-codes"];
  for (const [code, row] of Object.entries(operation["x-antom-result-codes"])) {
    const rest: BundledCodes = without(operation["x-antom-result-codes"], code);
    change("code", `without ${code}`, true, table, rest);
    change("code", `${code}X`, true, table, { ...rest, [`${code}X`]: row });
    for (const status of ["S", "F", "U"].filter((other) => other !== row.status))
      change("status", status, true, [...table, code, "status"], status);
  }
  for (const [pointer, { schema, shows, showsInside }] of placesOf(contract, operation, path, page)) {
    const at = pointer.split("\n");
    if (schema.maxLength !== undefined) {
      for (const limit of [schema.maxLength + 1, schema.maxLength - 1, undefined])
        change("length", `${limit}`, shows, [...at, "maxLength"], limit);
    }
    if (schema.const !== undefined) change("const", `${schema.const}X`, shows, [...at, "const"], `${schema.const}X`);
    for (const list of ["enum", "x-extensible-enum"] as const) {
      const values = schema[list];
      if (values !== undefined) change("const", `${values.at(-1)}X`, shows, [...at, list], [...values.slice(0, -1), `${values.at(-1)}X`]);
    }
    if (schema.format !== undefined) change("format", "none", shows, [...at, "format"], undefined);
    for (const name of schema.then?.required ?? []) change("required", `no ${name}`, showsInside, [...at, "then", "required"], []);
    for (const [name, value] of Object.entries(schema.if?.properties ?? {}))
      change("const", `if ${value.const}X`, showsInside, [...at, "if", "properties", name, "const"], `${value.const}X`);
    const { properties = {}, required = [] } = schema;
    for (const [name, property] of Object.entries(properties)) {
      const others = required.filter((other) => other !== name);
      const isRequired = others.length < required.length;
      change(
        "required",
        isRequired ? `no ${name}` : `${name} too`,
        showsInside,
        [...at, "required"],
        isRequired ? others : [...required, name],
      );
      change("name", `${name}X`, showsInside, [...at, "properties"], { ...without(properties, name), [`${name}X`]: property });
    }
  }
  return mutations;
}

interface Place {
  readonly schema: BundledSchema;
  /** Whether the page shows a field that is described here, and what is inside of one. */
  shows: boolean;
  showsInside: boolean;
}

/** Every schema of the operation's bodies by its place in the document, however many ways lead there. */
function placesOf(contract: BundledContract, operation: BundledOperation, endpoint: string, page: Page): Map<string, Place> {
  const places = new Map<string, Place>();
  const visit = (
    schema: BundledSchema | undefined,
    pointer: readonly string[],
    printed: readonly PageField[],
    path: readonly string[],
  ): void => {
    if (schema === undefined) return;
    if (schema.$ref !== undefined) {
      const target = schema.$ref.slice("#/".length).split("/");
      visit(contract.components.schemas[target.at(-1) ?? ""], target, printed, path);
      return;
    }
    const fields = printed.filter((field) => field.path.join() === path.join());
    const key = pointer.join("\n");
    const place = places.get(key) ?? { schema, shows: false, showsInside: false };
    place.shows ||= fields.length > 0;
    place.showsInside ||= path.length === 0 || fields.some(({ childrenShown }) => childrenShown === "shown");
    places.set(key, place);
    for (const [index, member] of (schema.oneOf ?? []).entries()) visit(member, [...pointer, "oneOf", `${index}`], printed, path);
    visit(schema.items, [...pointer, "items"], printed, path);
    for (const [name, property] of Object.entries(schema.properties ?? {}))
      visit(property, [...pointer, "properties", name], printed, [...path, name]);
  };
  const start = ["paths", endpoint, "post"];
  const body = ["content", "application/json", "schema"];
  visit(schemaOf(operation.requestBody), [...start, "requestBody", ...body], page.request, []);
  visit(schemaOf(operation.responses["200"]), [...start, "responses", "200", ...body], page.response, []);
  return places;
}

function schemaOf({ content }: Partial<BundledBody>): BundledSchema | undefined {
  return content?.["application/json"].schema;
}

function operationOf({ paths }: BundledContract, id: string): [path: string, operation: BundledOperation] {
  const [path, found] = Object.entries(paths).find(([, { post }]) => post.operationId === id) ?? [];
  if (path === undefined || found === undefined) throw new Error(`no operation ${id}`);
  return [path, found.post];
}

/** A copy along the way to the place, all else shared. */
function changed<T>(value: T, [step, ...rest]: readonly string[], put: unknown): T {
  if (step === undefined) return put as T;
  if (Array.isArray(value)) return value.with(Number(step), changed(value[Number(step)], rest, put)) as T;
  return { ...value, [step]: changed(value?.[step as keyof T], rest, put) };
}

function without<V>(record: { readonly [name: string]: V }, name: string): { [name: string]: V } {
  return Object.fromEntries(Object.entries(record).filter(([other]) => other !== name));
}
