/** Everything that the contract has goes through the client once: operations, fields, codes and rules, counted and printed. */
import { beforeAll, describe, expect, test } from "vitest";
import { type ProductName, products } from "../../generated/products.ts";
import { createClient } from "../../src/client.ts";
import type { Decidable, ObjectSchema, Operation, ResultRule, Schema } from "../../src/contract.ts";
import { type AnyOutcome, decide, resultOf } from "../../src/outcome.ts";
import { APO_ID, type Bench, createBench, SANDBOX_ID } from "../support/merchant.ts";
import { gatewayAnswer } from "../support/wire.ts";

type Body = Record<string, unknown>;

const CLIENT_IDS: Readonly<Record<ProductName, string>> = { ams: SANDBOX_ID, apo: APO_ID };

const URL_OF_A_PAGE = "https://gateway.example/page";

/** What there is, and which of it was reached. */
const count = () => ({ all: new Set<string>(), reached: new Set<string>() });

const counts = { operations: count(), fields: count(), codes: count(), "logic rules": count() };

let bench: Bench;
beforeAll(async () => {
  bench = await createBench();
});

const OPERATIONS = (Object.keys(products) as ProductName[]).flatMap((product) =>
  Object.values(products[product].operations).map((operation) => ({ name: `${product} ${operation.id}`, product, operation })),
);
const NOTIFICATIONS = (Object.keys(products) as ProductName[]).flatMap((product) =>
  Object.values(products[product].notifications).map((notification) => ({ name: `${product} ${notification.id}`, notification })),
);

/** Every field of a schema, by its path. */
function pathsOf(schema: Schema, at = ""): string[] {
  if (schema.type === "array") return pathsOf(schema.items, `${at}/*`);
  if (schema.type === "string") return [];
  return Object.entries(schema.properties).flatMap(([name, property]) => [`${at}/${name}`, ...pathsOf(property, `${at}/${name}`)]);
}

/** A body with every field of a schema; `fixed` has values that matter. */
function wholeOf(schema: Schema, fixed: Body = {}): unknown {
  if (schema.type === "array") return [wholeOf(schema.items)];
  if (schema.type === "string") return schema.values?.[0] ?? "7".repeat(Math.min(schema.maxLength ?? 4, 4));
  return {
    ...Object.fromEntries(Object.entries(schema.properties).map(([name, property]) => [name, wholeOf(property)])),
    ...fixed,
  };
}

/** The shapes that a request can have, by name; most have one, without. */
function shapesOf({ request }: Operation): readonly (readonly [name: string, shape: ObjectSchema])[] {
  return request.branches?.map(({ name, schema }) => [` ${name}`, schema] as const) ?? [["", request]];
}

/** The paths that a body really has. */
function pathsIn(value: unknown, at = ""): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => pathsIn(item, `${at}/*`));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => [`${at}/${name}`, ...pathsIn(member, `${at}/${name}`)]);
}

/** An answer's body with the result and everything else that its state has. */
function answerOf(operation: Decidable, resultStatus: string, resultCode: string, fields: Body = {}): Body {
  const result = { resultStatus, resultCode, resultMessage: "as told" };
  const state = operation.response.find(
    ({ when }) =>
      when.resultStatus === resultStatus &&
      (when.resultCode ?? resultCode) === resultCode &&
      when.notResultCode !== resultCode &&
      Object.entries(when.equals ?? {}).every(([name, value]) => (fields[name] ?? value) === value),
  );
  const whole = (state === undefined ? {} : wholeOf(state.schema)) as Body;
  const urls = Object.values(operation.redirect ?? {}).filter((field) => field in whole);
  return { ...whole, ...Object.fromEntries(urls.map((field) => [field, URL_OF_A_PAGE])), ...state?.when.equals, ...fields, result };
}

/** Calls an operation with everything that its request can hold, and answers it with the body, signed. */
async function called(
  product: ProductName,
  operation: Operation,
  answer: Body,
  shape: ObjectSchema | undefined = shapesOf(operation)[0]?.[1],
): Promise<{ outcome: AnyOutcome; sent: unknown }> {
  let sent: unknown;
  const client = createClient(
    { ...products[product].product },
    { [operation.id]: operation },
    {
      ...bench.options,
      clientId: CLIENT_IDS[product],
      retries: 0,
      fetch: async (request) => {
        sent = JSON.parse(await request.clone().text());
        const echoed = Object.entries(operation.echo ?? {}).map(([theirs, ours]) => [theirs, (sent as Body)[ours]]);
        return gatewayAnswer(request, bench.gateway.privateKey, { body: JSON.stringify({ ...answer, ...Object.fromEntries(echoed) }) });
      },
    },
  );
  const method = client[operation.id] as ((request: unknown) => Promise<AnyOutcome>) | undefined;
  if (method === undefined) throw new Error(`the client has no ${operation.id}`);
  return { outcome: await method(wholeOf(shape ?? operation.request)), sent };
}

/** The fields with which a rule applies: what it asks for, and nothing that an earlier one would take. */
function fieldsFor({ when }: ResultRule, operation: Decidable): Body {
  const urls = Object.values(operation.redirect ?? {});
  // URLs, and forms that count like them.
  const looked = [...urls, ...operation.logic.flatMap((rule) => rule.when.anyPresent ?? [])];
  const absent = Object.fromEntries(looked.map((field) => [field, undefined]));
  const present = Object.fromEntries(
    (when.anyPresent ?? []).filter((field) => urls.includes(field)).map((field) => [field, URL_OF_A_PAGE]),
  );
  return { ...absent, ...present, ...when.equals };
}

/** A code that leads to the rule: the one that it names, or one that no table has. */
const codeFor = ({ when }: ResultRule): string => when.resultCode ?? "A_CODE_OF_TOMORROW";

describe.each(OPERATIONS)("$name", ({ name, product, operation }) => {
  const response = operation.response.map(({ schema }) => schema);
  counts.operations.all.add(name);
  const shapes = shapesOf(operation);
  for (const [shape, schema] of shapes) for (const path of pathsOf(schema)) counts.fields.all.add(`${name} request${shape}${path}`);
  for (const path of response.flatMap((schema) => pathsOf(schema))) counts.fields.all.add(`${name} response${path}`);
  const rows = { ...operation.gatewayCodes, ...operation.codes };
  for (const code of Object.keys(rows)) counts.codes.all.add(`${name} ${code}`);
  for (const [field, codes] of Object.entries(operation.reasons ?? {})) {
    for (const code of Object.keys(codes)) counts.codes.all.add(`${name} ${field}/${code}`);
  }
  for (const index of operation.logic.keys()) counts["logic rules"].all.add(`${name} rule ${index}`);

  test.each(Object.entries(rows))("code %s", async (code, row) => {
    const { outcome } = await called(product, operation, answerOf(operation, row.status, code));
    expect(outcome).toMatchObject({ operation: operation.id, known: true, verified: true, result: { resultCode: code } });
    const decidedByRow = !operation.logic.some(({ when }) => when.resultCode === code);
    if (decidedByRow) expect(outcome.next).toBe(row.next);
    counts.operations.reached.add(name);
    counts.codes.reached.add(`${name} ${code}`);
  });

  test.each(shapes)("request%s, with every field", async (shape, schema) => {
    const { sent } = await called(product, operation, answerOf(operation, "F", "PARAM_ILLEGAL"), schema);
    for (const path of pathsIn(sent)) counts.fields.reached.add(`${name} request${shape}${path}`);
  });

  test.each(operation.response.map((state, index) => [index, state] as const))(
    "state %i, with every field",
    async (_, { when, schema }) => {
      const code = when.resultCode ?? "A_CODE_OF_TOMORROW";
      // A code that is not in the table is answered only where the table does not decide the state.
      const known = Object.entries(rows).find(
        ([candidate, { status }]) => status === when.resultStatus && candidate !== when.notResultCode,
      )?.[0];
      const { outcome } = await called(
        product,
        operation,
        answerOf(operation, when.resultStatus ?? "S", when.resultCode ?? known ?? code, when.equals),
      );
      expect(outcome.data).toBeDefined();
      const has = new Set(pathsIn(outcome.data));
      for (const path of pathsOf(schema)) if (has.has(path)) counts.fields.reached.add(`${name} response${path}`);
    },
  );

  test.each(operation.logic.map((rule, index) => [index, rule] as const))("rule %i", async (index, rule) => {
    const fields = { ...fieldsFor(rule, operation), ...withoutReason(rule) };
    const { outcome } = await called(product, operation, answerOf(operation, rule.when.resultStatus ?? "S", codeFor(rule), fields));
    expect(outcome.next).toBe(rule.next);
    if (rule.when.anyPresent !== undefined) expect(Object.keys(outcome.urls ?? {})).not.toEqual([]);
    counts["logic rules"].reached.add(`${name} rule ${index}`);
  });

  const reasons = operation.logic.flatMap((rule) =>
    rule.reason === undefined
      ? []
      : Object.entries(operation.reasons?.[rule.reason] ?? {}).map(([code, row]) => [code, row, rule] as const),
  );
  test.each(reasons)("reason %s", async (code, row, rule) => {
    const fields = { ...fieldsFor(rule, operation), [rule.reason ?? ""]: code };
    const { outcome } = await called(product, operation, answerOf(operation, rule.when.resultStatus ?? "S", codeFor(rule), fields));
    expect(outcome).toMatchObject({ next: row.next, reason: { field: rule.reason, code, known: true } });
    counts.codes.reached.add(`${name} ${rule.reason}/${code}`);
  });
});

describe.each(NOTIFICATIONS)("$name", ({ name, notification }) => {
  counts.operations.all.add(name);
  for (const { schema } of notification.response) for (const path of pathsOf(schema)) counts.fields.all.add(`${name} payload${path}`);
  for (const index of notification.logic.keys()) counts["logic rules"].all.add(`${name} rule ${index}`);

  test.each(notification.logic.map((rule, index) => [index, rule] as const))("rule %i", (index, rule) => {
    const body = answerOf(notification, rule.when.resultStatus ?? "S", codeFor(rule), fieldsFor(rule, notification));
    const result = resultOf(body, notification.id, 200);
    const outcome = decide({ operation: notification, body, result, verified: true, keyValue: "an id" });
    expect(outcome).toMatchObject({ next: rule.next, data: body });
    expect(outcome.final).toBe(result.resultStatus === "F" || rule.next === "proceed" || rule.next === "stop");
    counts.operations.reached.add(name);
    counts["logic rules"].reached.add(`${name} rule ${index}`);
    for (const path of pathsIn(outcome.data)) counts.fields.reached.add(`${name} payload${path}`);
  });
});

/** Without a reason of its own, so that the rule itself decides. */
function withoutReason({ reason }: ResultRule): Body {
  return reason === undefined ? {} : { [reason]: undefined };
}

test.each(Object.entries(counts))("every one of the contract's %s was reached", (what, { all, reached }) => {
  console.log(`contract coverage: ${what} ${reached.size} of ${all.size}`);
  expect([...all].filter((name) => !reached.has(name))).toEqual([]);
  expect(all.size).toBeGreaterThan(0);
});
