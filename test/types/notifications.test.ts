/** What a handler of notifications is given, as types: a token only under `proceed`, a transaction only where there is one. */
import { describe, expectTypeOf, test } from "vitest";
import * as apo from "../../src/apo.ts";
import {
  createNotificationHandler,
  type Delivery,
  memoryStore,
  type NotificationHandler,
  type NotifyVaulting,
  notifications,
  type TransactionalStore,
} from "../../src/index.ts";

// Nothing here is run: the compiler is the judge.
const never = (_: () => unknown): void => {};
const one = { clientId: "5X", antomPublicKey: "" };

describe("a delivery", () => {
  test("has a token under proceed, and nowhere else", () => {
    never(() =>
      createNotificationHandler({
        ...one,
        on: {
          notifyVaulting: ({ outcome, operation, notification }) => {
            expectTypeOf(operation).toEqualTypeOf<"notifyVaulting">();
            expectTypeOf(notification.vaultingRequestId).toEqualTypeOf<string>();
            if (outcome.next === "proceed") {
              expectTypeOf(outcome.data.paymentMethodDetail.card.cardToken).toEqualTypeOf<string>();
              expectTypeOf(outcome.verified).toEqualTypeOf<true>();
            } else {
              // @ts-expect-error without proceed there is no token to speak of
              outcome.data?.paymentMethodDetail.card.cardToken;
            }
          },
        },
      }),
    );
  });

  test("asks for what a notification can ask for: a switch over it is exhaustive", () => {
    const say = ({ outcome }: Delivery<NotifyVaulting>): string => {
      switch (outcome.next) {
        case "proceed":
          return "vaulted";
        case "retryNewRequest":
          return "not vaulted";
        case "contactSupport":
        case "inquire":
          return "ask";
        default:
          return outcome satisfies never;
      }
    };
    expectTypeOf(say).returns.toEqualTypeOf<string>();
  });

  test("tells the product's fields apart", () => {
    never(() =>
      apo.createNotificationHandler({
        ...one,
        on: {
          notifyVaulting: ({ notification }) => {
            expectTypeOf(notification).toHaveProperty("acquirerInfo");
          },
        },
      }),
    );
    never(() =>
      createNotificationHandler({
        ...one,
        // @ts-expect-error the main product has no acquirerInfo
        on: { notifyVaulting: ({ notification }) => notification.acquirerInfo },
      }),
    );
  });

  test("of several clients is of any of their products", () => {
    never(() =>
      createNotificationHandler({
        clients: {
          a: { antomPublicKey: "", notifications },
          b: { antomPublicKey: "", notifications: apo.notifications },
        },
        on: {
          notifyVaulting: (delivery) => {
            expectTypeOf(delivery).toEqualTypeOf<Delivery<NotifyVaulting> | Delivery<apo.NotifyVaulting>>();
          },
        },
      }),
    );
  });
});

describe("the second argument", () => {
  interface Client {
    query(sql: string): Promise<void>;
  }
  const transactional = {} as TransactionalStore<Client>;

  test("is the transaction of a store that has them", () => {
    never(() =>
      createNotificationHandler({
        ...one,
        store: transactional,
        on: { notifyVaulting: (_, tx) => expectTypeOf(tx).toEqualTypeOf<Client>() },
      }),
    );
  });

  test("is undefined with every other store, and without one", () => {
    never(() =>
      createNotificationHandler({
        ...one,
        store: memoryStore(),
        on: { notifyVaulting: (_, tx) => expectTypeOf(tx).toEqualTypeOf<undefined>() },
      }),
    );
    never(() => createNotificationHandler({ ...one, on: { notifyVaulting: (_, tx) => expectTypeOf(tx).toEqualTypeOf<undefined>() } }));
  });
});

describe("the options", () => {
  test("name notifications of the contract only", () => {
    // @ts-expect-error there is no such notification
    never(() => createNotificationHandler({ ...one, on: { notifyEverything: () => {} } }));
  });

  test("are of one client or of several, never of both", () => {
    // @ts-expect-error a client id and clients
    never(() => createNotificationHandler({ ...one, clients: { a: { antomPublicKey: "", notifications } }, on: {} }));
    // @ts-expect-error a client without its product
    never(() => createNotificationHandler({ clients: { a: { antomPublicKey: "" } }, on: {} }));
  });

  test("make a function that a server of web requests takes", () => {
    expectTypeOf<NotificationHandler>().toExtend<(request: Request) => Promise<Response>>();
    // Next.js, Workers and Deno give it more than it asks for.
    expectTypeOf<NotificationHandler>().toExtend<(request: Request, context: { params: Promise<object> }) => Promise<Response>>();
  });
});
