/** Wrong options of a handler are refused at its creation, by name and without their values. */
import { describe, expect, test } from "vitest";
import * as apo from "../src/apo.ts";
import { AntomError, createNotificationHandler, memoryStore, notifications } from "../src/index.ts";
import { antom, CLIENT_ID, merchant } from "./support/deliveries.ts";

const good = { clientId: CLIENT_ID, antomPublicKey: antom.spkiPem, on: { notifyVaulting: () => {} } };
const create = (change: object): unknown => createNotificationHandler({ ...good, ...change } as never);

test("the good ones are taken, of both products", () => {
  expect(create({})).toBeTypeOf("function");
  expect(apo.createNotificationHandler(good)).toBeTypeOf("function");
  const clients = { [CLIENT_ID]: { antomPublicKey: antom.spkiPem, notifications: apo.notifications } };
  expect(apo.createNotificationHandler({ clients, on: good.on })).toBeTypeOf("function");
});

describe("ANTOM_INVALID_OPTION", () => {
  test.each<[string, object | null, RegExp]>([
    ["an unknown option", { handlers: {} }, /handlers is not one of the options/],
    ["no client id", { clientId: undefined }, /clientId/],
    ["a client id with a blank", { clientId: "5X 1" }, /clientId/],
    ["no key", { antomPublicKey: undefined }, /antomPublicKey is missing/],
    ["both one client and several", { clients: {} }, /either clients/],
    ["no client at all", { clientId: undefined, antomPublicKey: undefined, clients: {} }, /at least one client id/],
    ["clients that are none", { clientId: undefined, antomPublicKey: undefined, clients: ["5X"] }, /clients has to be an object/],
    [
      "a client without its product",
      { clientId: undefined, antomPublicKey: undefined, clients: { "5X": { antomPublicKey: antom.spkiPem } } },
      /notifications/,
    ],
    [
      "a client with more than that",
      { clientId: undefined, antomPublicKey: undefined, clients: { "5X": { antomPublicKey: antom.spkiPem, notifications, key: 1 } } },
      /key is not one of the fields of a client/,
    ],
    ["no handlers", { on: undefined }, /on has to be an object/],
    ["not one handler", { on: { notifyVaulting: undefined } }, /on has no handler; there are notifyVaulting/],
    ["a handler for what there is not", { on: { notifyEverything: () => {} } }, /notifyEverything is not one of the notifications/],
    ["a handler that is none", { on: { notifyVaulting: "yes" } }, /on\.notifyVaulting has to be a function/],
    ["a store that is none", { store: new Map() }, /store has to be a notification store/],
    ["a store that forgets within the tolerance", { store: memoryStore({ ttlMs: 7 * 86_400_000 }) }, /ttlMs has to be at least/],
    ["a store that does not say how long it remembers", { store: { ...memoryStore(), ttlMs: undefined } }, /ttlMs/],
    ["a tolerance wider than the store's memory", { tolerance: { pastMs: 8 * 86_400_000 } }, /ttlMs/],
    ["a tolerance that is none", { tolerance: { futureMs: -1 } }, /tolerance\.futureMs/],
    ["a tolerance of another name", { tolerance: { seconds: 1 } }, /seconds is not one of the fields of tolerance/],
    ["a path without its slash", { path: "antom/notify" }, /path has to be/],
    ["a path that is a number", { path: 1 }, /path has to be/],
    ["a limit of nothing", { maxBodyBytes: 0 }, /maxBodyBytes/],
    ["a time that is none", { bodyTimeoutMs: "10s" }, /bodyTimeoutMs/],
    ["no room", { maxConcurrent: 0 }, /maxConcurrent/],
    ["a lease of nothing", { leaseMs: 0 }, /leaseMs/],
    ["no time for the handler", { handlerTimeoutMs: Number.NaN }, /handlerTimeoutMs/],
    ["a clock that is none", { now: 1 }, /now has to be a function/],
    ["a hook that is none", { onDelivery: "log" }, /onDelivery has to be a function/],
  ])("%s", (_, change, message) => {
    const refused = (): unknown => create(change ?? {});
    expect(refused).toThrow(AntomError);
    expect(refused).toThrow(expect.objectContaining({ code: "ANTOM_INVALID_OPTION", maybeExecuted: false }));
    expect(refused).toThrow(message);
  });

  test("options that are none", () => {
    expect(() => createNotificationHandler(undefined as never)).toThrow(expect.objectContaining({ code: "ANTOM_INVALID_OPTION" }));
  });

  test.each([
    ["maxKeys", { maxKeys: 0 }],
    ["ttlMs", { ttlMs: Number.NaN }],
  ])("a memory store with a wrong %s", (name, options) => {
    expect(() => memoryStore(options)).toThrow(expect.objectContaining({ code: "ANTOM_INVALID_OPTION" }));
    expect(() => memoryStore(options)).toThrow(name);
  });
});

test("ANTOM_INVALID_KEY: a private key where Antom's public one belongs", () => {
  expect(() => create({ antomPublicKey: merchant.pkcs8Pem })).toThrow(expect.objectContaining({ code: "ANTOM_INVALID_KEY" }));
  try {
    create({ antomPublicKey: merchant.pkcs8Pem });
  } catch (error) {
    expect(String(error)).not.toContain(merchant.pkcs8Base64.slice(40, 60));
  }
});
