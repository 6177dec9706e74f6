/** Ways in: requests that the contract does not know, fields that it does not know, headers of the caller's, new ids. */
import { beforeAll, describe, expect, test } from "vitest";
import { createVaultingSession, type Drift, isAntomError, newRequestId, type vaultPaymentMethod } from "../src/index.ts";
import { prepareRequest } from "../src/request.ts";
import { type Bench, cardRequest, clientOf, createBench, sessionRequest } from "./support/merchant.ts";

let bench: Bench;
beforeAll(async () => {
  bench = await createBench();
});

/** A client that keeps what it sent. */
function recording(options: object = {}) {
  const sent: { body: string; headers: Headers }[] = [];
  const antom = clientOf(
    bench,
    async (request) => {
      sent.push({ body: await request.clone().text(), headers: request.headers });
      return bench.sandbox.fetch(request);
    },
    options,
  );
  return { antom, sent };
}

const codeOf = (error: unknown): string => (isAntomError(error) ? error.code : String(error));

describe('check: "off"', () => {
  const wrong = { ...sessionRequest(), colour: "red" } as never;

  test("sends what strict refuses, byte for byte, and tells what it would have refused", async () => {
    const drift: Drift[] = [];
    const { antom, sent } = recording({ onDrift: (one: Drift) => drift.push(one) });
    expect(await antom.createVaultingSession(wrong).catch(codeOf)).toBe("ANTOM_INVALID_REQUEST");
    expect(sent).toEqual([]);
    const { next } = await antom.createVaultingSession(wrong, { check: "off" });
    expect(sent.map(({ body }) => body)).toEqual([JSON.stringify(wrong)]);
    expect(drift).toMatchObject([{ kind: "advice", pointer: "/colour" }]);
    // The sandbox leaves a foreign field out of account, with a finding.
    expect(next).toBe("proceed");
  });

  test("of a client holds for its calls, and a call has the last word", async () => {
    const { antom, sent } = recording({ check: "off" });
    await antom.createVaultingSession(wrong);
    expect(await antom.createVaultingSession(wrong, { check: "strict" }).catch(codeOf)).toBe("ANTOM_INVALID_REQUEST");
    expect(sent).toHaveLength(1);
  });

  test.each([undefined, null, "text", 7, [], () => {}])("still sends no %s: there is nothing to sign", async (request) => {
    const { antom, sent } = recording({ check: "off" });
    expect(await antom.createVaultingSession(request as never).catch(codeOf)).toBe("ANTOM_INVALID_REQUEST");
    expect(sent).toEqual([]);
  });

  test("repeats by its key what the contract does not know, and never what is harmless by nature only", async () => {
    const repeatable = async (operation: typeof createVaultingSession | typeof vaultPaymentMethod, request: object): Promise<boolean> =>
      (await prepareRequest(operation, request, "off", undefined)).repeatable;
    expect(await repeatable(createVaultingSession, wrong)).toBe(true);
    expect(await repeatable(createVaultingSession, { colour: "red" })).toBe(false);
    const harmless = { ...createVaultingSession, repeat: "harmless" } as typeof createVaultingSession;
    expect(await repeatable(harmless, sessionRequest())).toBe(true);
    expect(await repeatable(harmless, wrong)).toBe(false);
    expect(await repeatable({ ...createVaultingSession, repeat: "never" } as typeof createVaultingSession, sessionRequest())).toBe(false);
  });

  test("repeats no request of a shape that the contract does not know, key or no key", async () => {
    const { request } = createVaultingSession;
    const branch = { name: "Card", when: [{ path: ["paymentMethodType"], equals: "CARD" }], schema: request };
    const shaped = { ...createVaultingSession, request: { ...request, branches: [branch] } } as typeof createVaultingSession;
    const repeatable = async (body: object): Promise<boolean> => (await prepareRequest(shaped, body, "off", undefined)).repeatable;
    expect(await repeatable(sessionRequest())).toBe(true);
    expect(await repeatable({ ...sessionRequest(), colour: "red" })).toBe(true);
    expect(await repeatable({ ...sessionRequest(), paymentMethodType: "CASH" })).toBe(false);
  });
});

describe("extra", () => {
  test("adds fields where its pointers say, after those of the request, and strips nothing", async () => {
    const { antom, sent } = recording();
    const request = cardRequest();
    const extra = { "/newField": { deep: ["1"] }, "/env/newField": "2", "/paymentMethodDetail/card/a~1b~0c": "3" };
    await antom.vaultPaymentMethod(request, { extra });
    const { card } = request.paymentMethodDetail;
    expect(JSON.parse(sent[0]?.body ?? "")).toEqual({
      ...request,
      newField: { deep: ["1"] },
      env: { ...request.env, newField: "2" },
      paymentMethodDetail: { ...request.paymentMethodDetail, card: { ...card, "a/b~c": "3" } },
    });
    expect(Object.keys(JSON.parse(sent[0]?.body ?? "") as object)).toEqual([...Object.keys(request), "newField"]);
    expect(request).not.toHaveProperty("newField");
  });

  test("does not loosen the check of the rest", async () => {
    const { antom, sent } = recording();
    expect(await antom.createVaultingSession({} as never, { extra: { "/newField": "1" } }).catch(codeOf)).toBe("ANTOM_INVALID_REQUEST");
    expect(sent).toEqual([]);
  });

  test.each([
    ["a field of the request", { "/vaultingRequestId": "another" }],
    ["no pointer", { newField: "1" }],
    ["the root", { "": "1" }],
    ["an empty name", { "/": "1" }],
    ["a parent that is not there", { "/nowhere/newField": "1" }],
    ["a parent below text", { "/paymentMethodType/deep/newField": "1" }],
    ["a parent that is text", { "/paymentMethodType/newField": "1" }],
    ["a list", ["1"]],
    ["text", "1"],
  ])("is refused for %s, without its value", async (_, extra) => {
    const { antom, sent } = recording();
    const error = await antom.createVaultingSession(sessionRequest(), { extra: extra as never }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "ANTOM_INVALID_OPTION", maybeExecuted: false });
    expect(String(error)).toContain("extra");
    expect(String(error)).not.toContain("another");
    expect(sent).toEqual([]);
  });

  test("can't reach a prototype", async () => {
    const { antom, sent } = recording();
    await antom.createVaultingSession(sessionRequest(), { extra: { "/__proto__": { polluted: "yes" } } });
    expect(sent[0]?.body).toContain('"__proto__":{"polluted":"yes"}');
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
  });
});

describe("headers", () => {
  test("of client and call go out, the call's in place of the client's", async () => {
    const { antom, sent } = recording({ headers: { "X-Shop": "17", "X-Trace": "client" } });
    await antom.createVaultingSession(sessionRequest(), { headers: { "x-trace": "call" } });
    expect(sent[0]?.headers.get("x-shop")).toBe("17");
    expect(sent[0]?.headers.get("x-trace")).toBe("call");
  });

  const REFUSED: [string, unknown][] = [
    ...["Client-Id", "request-time", "SIGNATURE", "Content-Type", "content-length", "Host", "agent-token", "Accept-Encoding"].map(
      (name): [string, unknown] => [`the reserved ${name}`, { [name]: "mine" }],
    ),
    ["a line feed in a value", { "X-A": "mine\r\nSignature: mine" }],
    ["a blank in a name", { "X A": "mine" }],
    ["a number", { "X-A": 1 }],
    ["a list", ["mine"]],
    ["null", null],
  ];
  test.each(REFUSED)("are refused for %s, of a client and of a call", async (_, headers) => {
    const refused = expect.objectContaining({
      code: "ANTOM_INVALID_OPTION",
      message: expect.stringMatching(/^headers(?!.*mine)/) as string,
    });
    expect(() => recording({ headers })).toThrow(refused);
    const { antom, sent } = recording();
    await expect(antom.createVaultingSession(sessionRequest(), { headers: headers as never })).rejects.toThrow(refused);
    expect(sent).toEqual([]);
  });
});

test("newRequestId gives UUIDs, each another", () => {
  const ids = Array.from({ length: 1000 }, newRequestId);
  expect(new Set(ids).size).toBe(1000);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
