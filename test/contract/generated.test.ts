/** What stands in `generated/` is what `openapi/` makes, and what can't be made faithfully is refused. */
import { execFile } from "node:child_process";
import { appendFile, cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { currenciesOf } from "../../scripts/currencies.ts";
import type { Document, JsonSchema, Selector } from "../../scripts/document.ts";
import { ROOT } from "../../scripts/repository.ts";
import { tablesOf } from "../../scripts/tables.ts";
import { contractOperations, readDocument } from "./operations.ts";

describe("npm run generate -- --check", () => {
  let copy: string;
  beforeAll(async () => {
    copy = await mkdtemp(join(tmpdir(), "antom-generated-"));
    for (const part of ["openapi", "scripts", "src", "generated", "biome.json", "redocly.yaml", "package.json", ".gitignore"]) {
      await cp(join(ROOT, part), join(copy, part), { recursive: true });
    }
    await symlink(join(ROOT, "node_modules"), join(copy, "node_modules"));
  });
  afterAll(() => rm(copy, { recursive: true }));

  /** Runs the check in the copy, and says how it ended. */
  async function check(): Promise<{ code: number; stdout: string; stderr: string }> {
    const start = performance.now();
    const ended = await new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
      execFile(process.execPath, ["--import", "tsx", "scripts/generate.ts", "--check"], { cwd: copy }, (error, stdout, stderr) =>
        resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr }),
      );
    });
    console.info(`generate --check took ${Math.round(performance.now() - start)} ms`);
    return ended;
  }

  test("passes as things stand", async () => {
    expect(await check()).toEqual({ code: 0, stdout: "generated/ is up to date\n", stderr: "" });
  }, 60_000);

  test("fails by one byte, a file too many or a change of the contract; names the files and the command; mends nothing", async () => {
    await appendFile(join(copy, "generated/texts.ts"), "\n");
    await writeFile(join(copy, "generated/left-behind.ts"), "");
    const contract = join(copy, "openapi/schemas/vaults.yaml");
    await writeFile(contract, (await readFile(contract, "utf8")).replace("vaultingCurrency:", "vaultingCoin:"));
    const { code, stderr } = await check();
    expect(code).toBe(1);
    expect(stderr).toContain("npm run generate");
    const named = /stale: (.*)/.exec(stderr)?.[1]?.split(", ").sort();
    expect(named).toEqual([
      "ams.contract.ts",
      "ams.openapi.json",
      "ams.types.ts",
      "left-behind.ts (nothing makes it any more)",
      "texts.ts",
    ]);
    expect(await readFile(join(copy, "generated/ams.contract.ts"), "utf8")).toContain("vaultingCurrency");
    expect(await readdir(join(copy, "generated"))).toContain("left-behind.ts");
    expect((await readdir(copy)).filter((name) => name.startsWith(".generated-"))).toEqual([]);
  }, 60_000);
});

describe("a schema that the checker can't hold is no table", () => {
  type Change = (request: JsonSchema) => void;
  const ofId =
    (more: Record<string, unknown>): Change =>
    (request) => {
      request.properties = { ...request.properties, vaultingRequestId: { type: "string", ...more } as JsonSchema };
    };
  const ofRequest =
    (...more: [keyword: string, value: unknown][]): Change =>
    (request) => {
      Object.assign(request, Object.fromEntries(more));
    };
  const when = { required: ["redirectUrl"], properties: { redirectUrl: { const: "a" } } };
  const both = { required: ["redirectUrl", "merchantRegion"], properties: { ...when.properties, merchantRegion: { const: "b" } } };
  const needed = { required: ["merchantRegion"] };
  const ending = (pattern: string, more: object = {}): object => ({ properties: { merchantRegion: { type: "string", pattern, ...more } } });

  const changes: [string, Change][] = [
    ["pattern", ofId({ pattern: "^[a-z]+$" })],
    // As good as the one that is known, and not it: what reads patterns would have to read all of them.
    ["a pattern with a length in it", ofId({ pattern: "^[1-9][0-9]{0,15}$" })],
    ["a pattern of a part", ofId({ pattern: "[1-9][0-9]*" })],
    ["minLength", ofId({ minLength: 1 })],
    ["a list of types", ofId({ type: ["string", "null"] })],
    ["a number", ofId({ type: "number" })],
    ["not, in what is sent", ofId({ not: { const: "" } })],
    ["format, in what is sent", ofId({ format: "date-time" })],
    ["allOf", ofRequest(["allOf", [needed]])],
    ["anyOf", ofRequest(["anyOf", [needed]])],
    ["dependentRequired", ofRequest(["dependentRequired", { redirectUrl: ["merchantRegion"] }])],
    ["minProperties", ofRequest(["minProperties", 1])],
    ["a schema for all other fields", ofRequest(["additionalProperties", { type: "string" }])],
    ["else", ofRequest(["if", when], ["then", needed], ["else", needed])],
    // Both at once in JSON Schema; each alone in the table.
    ["if of two fields", ofRequest(["if", both], ["then", needed])],
    // In JSON Schema it also holds where the field is absent; in the table it does not.
    ["if of a field that may be absent", ofRequest(["if", { properties: when.properties }], ["then", needed])],
    ["if of no value", ofRequest(["if", { ...when, properties: { redirectUrl: {} } }], ["then", needed])],
    ["a boolean alone", ofId({ type: "boolean" })],
    ["booleans beside other texts", ofId({ type: ["string", "boolean"], enum: ["yes", "no", true, false] })],
    ["then with a value", ofRequest(["if", when], ["then", { ...needed, properties: both.properties }])],
    ["then with nothing", ofRequest(["if", when], ["then", {}])],
    ["then that closes", ofRequest(["if", when], ["then", { ...needed, unevaluatedProperties: false }])],
    ["then with another keyword", ofRequest(["if", when], ["then", { ...needed, minProperties: 1 }])],
    ["then with a pattern that is no ending", ofRequest(["if", when], ["then", ending("^A")])],
    ["then with another ending", ofRequest(["if", when], ["then", ending("50$")])],
    ["then with an ending and a length", ofRequest(["if", when], ["then", ending("00$", { maxLength: 2 })])],
    ["then with an ending of what may be no string", ofRequest(["if", when], ["then", ending("00$", { type: ["string", "boolean"] })])],
    ["if without then", ofRequest(["if", when])],
  ];

  function changed(change: Change): Document {
    const document = readDocument("ams");
    const request = document.components.schemas["CreateVaultingSessionRequest"];
    if (request === undefined) throw new Error("the request of createVaultingSession has another name now");
    change(request);
    return document;
  }

  test.each(changes)("%s", (_, change) => {
    expect(() => tablesOf(changed(change))).toThrow(/checker/);
  });

  test("format, in what is received by one operation and sent by another", () => {
    const document = changed(() => {});
    const { Address, VaultingSessionCreated } = document.components.schemas;
    Object.assign(Address?.properties?.["city"] ?? {}, { format: "date-time" });
    Object.assign(VaultingSessionCreated?.properties ?? {}, { address: { $ref: "#/components/schemas/Address" } });
    expect(() => tablesOf(document)).toThrow(/checker/);
  });

  test("while the same schema with what it can hold is one", () => {
    expect(tablesOf(changed(ofId({ maxLength: 63 })))).toContain("maxLength: 63");
    expect(tablesOf(changed(ofRequest(["if", when], ["then", needed])))).toContain(
      'conditions: [{ field: "redirectUrl", equals: ["a"], require: ["merchantRegion"] }]',
    );
    expect(tablesOf(changed(ofRequest(["if", when], ["then", ending("00$", { "x-antom-evidence": "sdk" })])))).toContain(
      'conditions: [{ field: "redirectUrl", equals: ["a"], endings: { merchantRegion: "00" } }]',
    );
    expect(tablesOf(changed(ofId({ pattern: "^[1-9][0-9]*$", maxLength: 16 })))).toContain("maxLength: 16, positive: true");
  });
});

describe("the tables", () => {
  const constants = contractOperations.map(({ name, operation }) => [name, operation] as const);

  test.each(constants)("of %s are made when they are read, and once", (_, operation) => {
    for (const member of ["request", "response", "codes", "logic", "reasons"] as const) {
      const table = operation[member];
      expect(operation[member]).toBe(table);
      // Of nothing there is nothing to be made.
      const late = table !== undefined && Object.keys(table).length > 0;
      expect(Object.getOwnPropertyDescriptor(operation, member)?.get !== undefined).toBe(late);
    }
  });
});

describe("the currencies", () => {
  const ams = readDocument("ams");
  const withAmount = (change: (amount: JsonSchema) => void): Document => {
    const document = structuredClone(ams);
    change(document.components.schemas["Amount"] ?? {});
    return document;
  };

  test("end in the zeros that the contract's amount asks for, by the list of ISO 4217", () => {
    expect(currenciesOf([ams, readDocument("apo")])).toContain("= { IDR: 2 };");
    const several = withAmount((amount) => Object.assign(amount.if ?? {}, { properties: { currency: { enum: ["IDR", "HUF"] } } }));
    expect(currenciesOf([several])).toContain("= { IDR: 2, HUF: 2 };");
    const none = withAmount((amount) => {
      delete amount.if;
      delete amount.then;
    });
    expect(currenciesOf([none])).toContain("= {  };");
  });

  test("are for one kind of amount", () => {
    expect(() => currenciesOf([readDocument("apo")])).toThrow("no product has an Amount");
    const longer = withAmount((amount) => Object.assign(amount.properties?.["value"] ?? {}, { maxLength: 17 }));
    expect(() => currenciesOf([ams, longer])).toThrow("disagree");
  });
});

describe("a request of several shapes", () => {
  const ref = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });
  const shape = (properties: Record<string, JsonSchema>, required = Object.keys(properties), open = false): JsonSchema => ({
    type: "object",
    ...(open ? {} : { additionalProperties: false as const }),
    required,
    properties,
  });
  const text: JsonSchema = { type: "string", maxLength: 9 };
  const token: JsonSchema = { ...text, "x-antom-sensitive": "token" };
  const BUY: JsonSchema = { type: "string", const: "BUY" };
  const SHAPES: Record<string, JsonSchema> = {
    ByToken: shape({ kind: BUY, means: shape({ id: token }) }),
    ByCode: shape({ kind: BUY, means: shape({ code: text, id2: text }, ["code"]) }),
    Lease: shape({ kind: { type: "string", const: "LEASE" }, means: shape({ code: text }) }, ["kind"]),
  };
  const SELECTORS: Selector[] = [
    { branch: "ByToken", equals: { kind: "BUY" }, present: ["means.id"] },
    { branch: "ByCode", equals: { kind: "BUY" }, present: ["means.code"] },
    { branch: "Lease", equals: { kind: "LEASE" } },
  ];
  const tablesWith = (shapes: Record<string, JsonSchema>, selectors: Selector[]): string => {
    const document = readDocument("ams");
    Object.assign(document.components.schemas, shapes, {
      CreateVaultingSessionRequest: { oneOf: Object.keys(shapes).map(ref), "x-antom-selector": selectors },
    });
    return tablesOf(document);
  };

  test("is a table of branches, and of all of them together", () => {
    const tables = tablesWith(SHAPES, SELECTORS);
    expect(tables).toContain(
      '(schemaOfCreateVaultingSessionRequestMade ??= { type: "object", closed: true, required: ["kind"], properties: { kind: { type: "string" }, ' +
        'means: { type: "object", closed: true, properties: { id: { type: "string", maxLength: 9, sensitive: "token" }, code: { type: "string", maxLength: 9 }, id2: { type: "string", maxLength: 9 } } } }, ' +
        'branches: [{ name: "ByToken", when: [{ path: ["kind"], equals: "BUY" }, { path: ["means", "id"] }], schema: schemaOfByToken() }, ' +
        '{ name: "ByCode", when: [{ path: ["kind"], equals: "BUY" }, { path: ["means", "code"] }], schema: schemaOfByCode() }, ' +
        '{ name: "Lease", when: [{ path: ["kind"], equals: "LEASE" }], schema: schemaOfLease() }] });',
    );
  });

  test.each<[string, Record<string, JsonSchema>, Selector[]]>([
    ["without a selector", SHAPES, []],
    ["with a selector for fewer", SHAPES, SELECTORS.slice(1)],
    ["with a selector for another", SHAPES, SELECTORS.with(2, { branch: "Loan", equals: { kind: "LEASE" } })],
    ["with a mark that a shape need not bear", SHAPES, SELECTORS.with(2, { branch: "Lease", present: ["means.code"] })],
    ["with a mark of another value than the shape's", SHAPES, SELECTORS.with(2, { branch: "Lease", equals: { kind: "BUY" } })],
    ["with no mark at all", SHAPES, SELECTORS.with(2, { branch: "Lease" })],
    [
      "with a first shape that a later one may pass for",
      { ...SHAPES, ByCode: shape({ kind: BUY, means: shape({ code: text, id: text }) }) },
      SELECTORS,
    ],
    [
      "with a shape that is open for the mark of an earlier one",
      { ...SHAPES, ByCode: shape({ kind: BUY, means: shape({ code: text }, ["code"], true) }) },
      SELECTORS,
    ],
    ["that disagree on what a field is", { ...SHAPES, Lease: shape({ kind: { type: "string", const: "LEASE" }, means: text }) }, SELECTORS],
  ])("is none %s", (_, shapes, selectors) => {
    expect(() => tablesWith(shapes, selectors)).toThrow(/checker|disagree/);
  });
});

test("the tables know every operation of the documents, and no other", () => {
  for (const product of ["ams", "apo"] as const) {
    const documented = Object.entries(readDocument(product).paths).map(([path, { post }]) => `${path} ${post.operationId}`);
    const known = contractOperations.filter((contract) => contract.product === product).map(({ operation }) => operation);
    expect(known.map(({ path, id }) => `${path} ${id}`)).toEqual(documented);
  }
});
