/** Every answer that can be ordered of a sandbox, and those of its own, keep the contract and mean to the client what it says. */
import { describe, expect, test } from "vitest";
import { type ProductEntry, products, testCards } from "../../generated/products.ts";
import * as apo from "../../src/apo.ts";
import type { Operation } from "../../src/contract.ts";
import { createAntomClient } from "../../src/index.ts";
import { decide, resultOf } from "../../src/outcome.ts";
import type { ProductName } from "../../src/sandbox/index.ts";
import { APO_ID, cardRequest, createBench, SANDBOX_ID } from "../support/merchant.ts";
import { faultsOf } from "../support/schemas.ts";

const bench = await createBench();
const { sandbox } = bench;

interface Spoken {
  outcome: { next: string; data?: unknown };
  /** The body of the last answer. */
  body: Record<string, unknown>;
  signed: boolean;
}

/** Calls an operation of a product by its name, through a real client, once. */
async function call(product: ProductName, operation: string, request: object): Promise<Spoken> {
  let last = Response.error();
  const options = {
    ...bench.options,
    clientId: product === "ams" ? SANDBOX_ID : APO_ID,
    retries: 0,
    fetch: async (outgoing: Request) => {
      last = await sandbox.fetch(outgoing);
      return last.clone();
    },
  };
  const antom = (product === "ams" ? createAntomClient(options) : apo.createAntomClient(options)) as unknown as Record<
    string,
    (request: object) => Promise<Spoken["outcome"]>
  >;
  const outcome = await antom[operation]?.(request);
  if (outcome === undefined) throw new Error(`${operation} is no method of ${product}`);
  return { outcome, body: (await last.json()) as Record<string, unknown>, signed: last.headers.has("signature") };
}

/** The contract's own example of a request, with ids of its own. */
function exampleOf(entry: ProductEntry, id: string): Record<string, unknown> {
  const [request = {}] = Object.values(entry.examples[id]?.requests ?? {});
  const key = entry.operations[id]?.idempotencyKey;
  return { ...request, ...(key === undefined ? {} : { [key]: crypto.randomUUID() }) };
}

/** A request with the ids of what was really paid, captured and refunded in place of the example's, wherever it names such. */
async function fitted(product: ProductName, entry: ProductEntry, request: object): Promise<Record<string, unknown>> {
  const names = Object.keys(request);
  const isNamed = names.some((name) => ["paymentId", "paymentRequestId", "refundId", "refundRequestId"].includes(name));
  if (!isNamed || names.includes("order")) return request as Record<string, unknown>;
  const isManual = names.includes("captureRequestId") || names.includes("captureId");
  const attempt = { ...exampleOf(entry, "pay"), ...(isManual ? { paymentFactor: { captureMode: "MANUAL" } } : {}) };
  const made: Record<string, unknown> = { ...(await call(product, "pay", attempt)).body };
  const { paymentId } = made;
  if (names.includes("captureId")) {
    const capture = { ...exampleOf(entry, "capture"), paymentId };
    made["captureId"] = (await call(product, "capture", capture)).body["captureId"];
  }
  if (names.includes("refundId") || (names.includes("refundRequestId") && !names.includes("refundAmount"))) {
    Object.assign(made, (await call(product, "refund", { ...exampleOf(entry, "refund"), paymentId })).body);
  }
  return Object.fromEntries(Object.entries(request).map(([name, value]) => [name, /Id$/.test(name) ? (made[name] ?? value) : value]));
}

/** The contract's own example of a request, about something that is really there. */
const fittingExample = (product: ProductName, entry: ProductEntry, id: string) => fitted(product, entry, exampleOf(entry, id));

const OPERATIONS = (Object.entries(products) as [ProductName, ProductEntry][]).flatMap(([product, entry]) =>
  Object.values(entry.operations).map((operation) => ({ product, id: operation.id, entry, operation })),
);
const ORDERS = OPERATIONS.flatMap(({ product, id, entry, operation }) =>
  Object.entries({ ...operation.gatewayCodes, ...operation.codes }).map(([code, row]) => ({ product, id, code, entry, operation, row })),
);

/** The id with which the caller goes on. */
function keyValueOf({ idempotencyKey, finality }: Operation, request: Record<string, unknown>): string | undefined {
  const field = idempotencyKey ?? finality?.subject;
  return field === undefined ? undefined : String(request[field]);
}

test("the contract's schema would find a wrong answer", () => {
  const path = "/v1/vaults/createVaultingSession";
  expect(faultsOf("ams", path, { result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "x" } })).not.toEqual([]);
  expect(faultsOf("ams", path, { result: { resultCode: "X", resultStatus: "X", resultMessage: "x" } })).not.toEqual([]);
});

describe("answerNext, for every code of every operation of every product", () => {
  test.each(ORDERS)("$product $id: $code", async ({ product, id, code, entry, operation, row }) => {
    const request = await fittingExample(product, entry, id);
    sandbox.answerNext(id, code);
    const { outcome, body, signed } = await call(product, id, request);
    const result = resultOf(body, id, 200);
    expect(result).toMatchObject({ resultCode: code, resultStatus: row.status });
    expect(signed).toBe(row.unsigned !== true);
    const predicted = decide({
      operation,
      body,
      result,
      verified: signed,
      keyValue: keyValueOf(operation, request),
    });
    expect(outcome).toEqual(predicted);
    expect(faultsOf(product, operation.path, body)).toEqual([]);
    // It was for one call only; a vaulting that is inquired for without having been is refused by itself.
    const own = id === "inquireVaulting" ? { resultStatus: "F", resultCode: "VAULTING_NOT_EXIST" } : { resultStatus: "S" };
    expect((await call(product, id, await fittingExample(product, entry, id))).body["result"]).toMatchObject(own);
  });

  test("several queue up, for each operation apart", async () => {
    sandbox.answerNext("createVaultingSession", "UNKNOWN_EXCEPTION");
    sandbox.answerNext("createVaultingSession", "PROCESS_FAIL");
    sandbox.answerNext("createPaymentSession", "PARAM_ILLEGAL");
    const codes: unknown[] = [];
    for (const id of ["createVaultingSession", "createVaultingSession", "createVaultingSession", "createPaymentSession"]) {
      codes.push(resultOf((await call("ams", id, exampleOf(products.ams, id))).body, id, 200).resultCode);
    }
    expect(codes).toEqual(["UNKNOWN_EXCEPTION", "PROCESS_FAIL", "SUCCESS", "PARAM_ILLEGAL"]);
  });

  test.each([
    ["an operation that is none", "payNothing", "SUCCESS"],
    ["no operation", "", "SUCCESS"],
    ["an operation by the name of a prototype's property", "constructor", "SUCCESS"],
    ["a code that is none", "createVaultingSession", "NO_SUCH_CODE"],
    ["a code of another operation", "createVaultingSession", "VERIFICATION_FAIL"],
    ["a code by the name of a prototype's property", "createVaultingSession", "constructor"],
  ])("%s is refused", (_, operation, code) => {
    expect(() => sandbox.answerNext(operation, code)).toThrow(expect.objectContaining({ code: "ANTOM_INVALID_OPTION" }));
  });
});

// What an inquiry answers is what became of what it is asked for; those tests are below.
const ACTIONS = OPERATIONS.filter(({ operation }) => operation.finality === undefined);

describe("answers of its own", () => {
  test.each(ACTIONS)("$product $id: a success keeps every promise", async ({ product, id, entry, operation }) => {
    const { outcome, body } = await call(product, id, await fittingExample(product, entry, id));
    // Consulting an authorization succeeds with an address to which the buyer goes.
    expect(outcome).toMatchObject({ next: id === "consult" ? "redirect" : "proceed", data: body });
    expect(faultsOf(product, operation.path, body)).toEqual([]);
  });

  test.each(
    ACTIONS.flatMap((row) =>
      Object.entries(row.entry.examples[row.id]?.requests ?? {}).map(([name, request]) => ({ ...row, name, request })),
    ),
  )("$product $id: the contract's example $name is taken", async ({ product, id, entry, operation, request }) => {
    const { idempotencyKey: key } = operation;
    const fresh = { ...request, ...(key === undefined ? {} : { [key]: crypto.randomUUID() }) };
    const { body } = await call(product, id, await fitted(product, entry, fresh));
    expect(["S", "U"]).toContain(resultOf(body, id, 200).resultStatus);
    expect(faultsOf(product, operation.path, body)).toEqual([]);
  });

  test("a refusal is one of the contract's", async () => {
    const { body } = await call("ams", "vaultPaymentMethod", cardRequest("4111111111111111"));
    expect(resultOf(body, "", 200)).toMatchObject({ resultCode: "PARAM_ILLEGAL" });
    expect(faultsOf("ams", "/v1/vaults/vaultPaymentMethod", body)).toEqual([]);
  });

  test.each(testCards.map((card) => [card.id, card] as const))("the test card %s gets what it is for", async (_, card) => {
    const { outcome, body } = await call("ams", "vaultPaymentMethod", cardRequest(card.number));
    if (card.result === "declined") expect(resultOf(body, "", 200)).toMatchObject({ resultCode: "VERIFICATION_FAIL", resultStatus: "F" });
    else expect(outcome).toMatchObject({ next: "proceed", data: { paymentMethodDetail: { card: { brand: card.brand } } } });
    expect(JSON.stringify(body)).not.toContain(card.number);
  });

  test("no two secrets are alike", async () => {
    const bodies = await Promise.all(
      [1, 2, 3].map(() => call("ams", "createVaultingSession", exampleOf(products.ams, "createVaultingSession"))),
    );
    expect(new Set(bodies.map(({ body }) => body["vaultingSessionData"])).size).toBe(3);
    expect(new Set(bodies.map(({ body }) => body["vaultingSessionId"])).size).toBe(3);
  });
});

describe("an inquiry agrees with what became of the vaulting", () => {
  const faults = (product: ProductName, body: unknown): unknown[] => faultsOf(product, "/v1/vaults/inquireVaulting", body);
  const inquire = async (vaultingRequestId: unknown, product: ProductName = "ams"): Promise<Spoken> => {
    const spoken = await call(product, "inquireVaulting", { vaultingRequestId });
    expect(faults(product, spoken.body)).toEqual([]);
    return spoken;
  };

  test("vaulted: the same token", async () => {
    const request = cardRequest();
    const vaulted = await call("ams", "vaultPaymentMethod", request);
    const { outcome } = await inquire(request.vaultingRequestId);
    expect(outcome).toMatchObject({ next: "proceed", final: true, maybeExecuted: true });
    expect(outcome.data).toMatchObject({ paymentMethodDetail: vaulted.body["paymentMethodDetail"] });
  });

  test("declined: final, by its reason, and under a new id", async () => {
    const request = cardRequest(testCards.find(({ result }) => result === "declined")?.number ?? "");
    await call("ams", "vaultPaymentMethod", request);
    expect((await inquire(request.vaultingRequestId)).outcome).toMatchObject({
      next: "changePaymentMethod",
      final: true,
      maybeExecuted: false,
      reason: { field: "vaultingResultCode", code: "DO_NOT_HONOR", known: true },
      key: { field: "vaultingRequestId", value: request.vaultingRequestId, use: "new" },
    });
  });

  test("under way: the same URL, and nothing final", async () => {
    const request = exampleOf(products.ams, "vaultPaymentMethod");
    const threeDS = products.ams.examples["vaultPaymentMethod"]?.requests["card3DS"] as Record<string, unknown>;
    const id = request["vaultingRequestId"];
    const verifying = await call("ams", "vaultPaymentMethod", { ...threeDS, vaultingRequestId: id });
    expect((await inquire(id)).outcome).toMatchObject({
      next: "redirect",
      final: false,
      urls: { normal: verifying.body["normalUrl"] },
      key: { use: "same" },
    });
  });

  test.each(["ams", "apo"] as const)("a session of %s: nothing to do but wait", async (product) => {
    const request = exampleOf(products[product], "createVaultingSession");
    await call(product, "createVaultingSession", request);
    expect((await inquire(request["vaultingRequestId"], product)).outcome).toMatchObject({ next: "awaitResult", final: false });
  });

  test("an id that nobody used, and one of another merchant", async () => {
    const request = cardRequest();
    await call("ams", "vaultPaymentMethod", request);
    for (const spoken of [await inquire(crypto.randomUUID()), await inquire(request.vaultingRequestId, "apo")]) {
      expect(spoken.outcome).toMatchObject({ next: "fixRequest", final: false, result: { resultCode: "VAULTING_NOT_EXIST" } });
    }
  });
});
