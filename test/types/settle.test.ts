/** What settle() takes and gives, as types. tsc checks this file; what must not compile stands under @ts-expect-error. */
import { describe, expectTypeOf, test } from "vitest";
import * as apo from "../../src/apo.ts";
import {
  type AntomClient,
  type AntomError,
  createClientFor,
  createPaymentSession,
  createVaultingSession,
  fetchNonce,
  inquireVaulting,
  type Operation,
  type Outcome,
  type RequestOf,
  type Settled,
  type SettleOptions,
  settle,
  type TypesOf,
  updateToken,
  vaultPaymentMethod,
} from "../../src/index.ts";

type OutcomeOf<O> = Outcome<TypesOf<O>>;
type InquiryOutcome = OutcomeOf<typeof inquireVaulting>;
/** `true` for any and for nothing else. */
type IsAny<T> = 0 extends 1 & T ? true : false;

/** Compiled, and never called. */
function compiles(_: () => unknown): void {}

declare const antom: AntomClient;
declare const ofApo: apo.AntomClient;
declare const options: Parameters<typeof createClientFor>[1];
declare const session: RequestOf<typeof createVaultingSession>;
declare const payment: RequestOf<typeof createPaymentSession>;
declare const card: RequestOf<typeof vaultPaymentMethod>;
const ids = { vaultingRequestId: "1" };

describe("settle() takes", () => {
  test("a whole request where a repeat is harmless, or the ids where there is an inquiry", () => {
    compiles(() => settle(antom, createVaultingSession, session));
    compiles(() => settle(antom, createVaultingSession, ids));
    compiles(() => settle(antom, createVaultingSession, { ...ids, merchantAccountId: "shop-17" }, { deadlineMs: 1 }));
    compiles(() => settle(antom, createPaymentSession, payment));
    compiles(() => settle(antom, inquireVaulting, ids));
    compiles(() => settle(antom, vaultPaymentMethod, ids));
    compiles(() => settle(ofApo, apo.createVaultingSession, { paymentMethodType: "CARD", vaultingRequestId: "1" }));
    // @ts-expect-error without an inquiry there are no ids
    compiles(() => settle(antom, createPaymentSession, ids));
  });

  test("no card data, not even in a variable", () => {
    // @ts-expect-error the whole request
    compiles(() => settle(antom, vaultPaymentMethod, card));
    compiles(() => {
      const more = { ...ids, paymentMethodDetail: card.paymentMethodDetail };
      // @ts-expect-error a part of it
      return settle(antom, vaultPaymentMethod, more);
    });
    // @ts-expect-error nor what is kept from logs
    compiles(() => settle(antom, vaultPaymentMethod, { ...ids, metadata: "{}" }));
  });

  test("no operation that nothing settles", () => {
    // @ts-expect-error no page says that a repeat is harmless
    compiles(() => settle(antom, updateToken, { token: "t" }));
    // @ts-expect-error card data, and no inquiry
    compiles(() => settle(antom, fetchNonce, {}));
    // @ts-expect-error nothing is known of it
    compiles(() => settle(antom, vaultPaymentMethod as Operation, ids));
  });

  test("no mistakes", () => {
    // @ts-expect-error vaultingRequestID
    compiles(() => settle(antom, vaultPaymentMethod, { vaultingRequestID: "1" }));
    // @ts-expect-error no id at all
    compiles(() => settle(antom, vaultPaymentMethod, {}));
    // @ts-expect-error redirectURL
    compiles(() => settle(antom, createVaultingSession, { ...session, redirectURL: "https://merchant.example" }));
    // @ts-expect-error its name in place of the constant
    compiles(() => settle(antom, "vaultPaymentMethod", ids));
    // @ts-expect-error it repeats until the deadline
    compiles(() => settle(antom, vaultPaymentMethod, ids, { retries: 3 }));
    expectTypeOf<SettleOptions["wake"]>().toEqualTypeOf<PromiseLike<unknown> | undefined>();
    expectTypeOf<SettleOptions>().not.toHaveProperty("extra");
  });

  test("a client that has what is called", () => {
    const vaulting = () => createClientFor([vaultPaymentMethod], options);
    const both = () => createClientFor([vaultPaymentMethod, inquireVaulting], options);
    const sessions = () => createClientFor([createVaultingSession], options);
    // @ts-expect-error it can't inquire
    compiles(() => settle(vaulting(), vaultPaymentMethod, ids));
    compiles(() => settle(both(), vaultPaymentMethod, ids));
    // A session needs no inquiry: a repeat brings it.
    compiles(() => settle(sessions(), createVaultingSession, session));
    // @ts-expect-error by its ids it is inquired for
    compiles(() => settle(sessions(), createVaultingSession, ids));
    // @ts-expect-error it can't repeat
    compiles(() => settle(both(), createVaultingSession, session));
    // @ts-expect-error the other product has no such session
    compiles(() => settle(ofApo, createPaymentSession, payment));
  });
});

describe("settle() gives", () => {
  const bySession = () => settle(antom, createVaultingSession, session);
  const byInquiry = () => settle(antom, vaultPaymentMethod, ids);
  type BySession = Awaited<ReturnType<typeof bySession>>;
  type ByInquiry = Awaited<ReturnType<typeof byInquiry>>;

  test("the outcome of what was called", () => {
    expectTypeOf<BySession>().toEqualTypeOf<Settled<OutcomeOf<typeof createVaultingSession>>>();
    expectTypeOf<ByInquiry>().toEqualTypeOf<Settled<InquiryOutcome>>();
    expectTypeOf<IsAny<BySession["outcome"]>>().toEqualTypeOf<false>();
    expectTypeOf<IsAny<ByInquiry["outcome"]>>().toEqualTypeOf<false>();
  });

  test("of both, where a request that could be sent again is inquired for as well", () => {
    type Both = TypesOf<typeof vaultPaymentMethod> & { resendable: true };
    const both = {} as Operation<Both>;
    compiles(async () => {
      const settled = await settle(createClientFor([both, inquireVaulting], options), both, card);
      expectTypeOf(settled).toEqualTypeOf<Settled<Outcome<Both> | InquiryOutcome>>();
    });
    // @ts-expect-error then both have to be there
    compiles(() => settle(createClientFor([both], options), both, card));
  });

  test("an outcome only where there was one, and the way on only where it is open", () => {
    compiles(async () => {
      const settled = await byInquiry();
      if (settled.final) {
        expectTypeOf(settled.outcome).toEqualTypeOf<InquiryOutcome>();
        if (settled.outcome.next === "proceed")
          expectTypeOf(settled.outcome.data.paymentMethodDetail.card.cardToken).toEqualTypeOf<string>();
        // @ts-expect-error it is over
        return settled.next;
      }
      expectTypeOf(settled.outcome).toEqualTypeOf<InquiryOutcome | undefined>();
      expectTypeOf(settled.next).toEqualTypeOf<"redirect" | "awaitResult" | "inquire" | "retrySameRequest">();
      expectTypeOf(settled.error).toEqualTypeOf<AntomError | undefined>();
      // @ts-expect-error there may be none
      return settled.outcome.data;
    });
  });
});
