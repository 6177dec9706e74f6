/** The types as a caller meets them. tsc checks this file; what must not compile stands under @ts-expect-error. */
import { describe, expect, expectTypeOf, test } from "vitest";
import type { notifications } from "../../generated/ams.contract.ts";
import type { operations as InContract } from "../../generated/ams.types.ts";
import { products } from "../../generated/products.ts";
import * as apo from "../../src/apo.ts";
import {
  type AntomClient,
  type AntomClientOptions,
  type AnyOutcome,
  amountOf,
  applyToken,
  type CallOptions,
  cancel,
  capture,
  consult,
  createAntomClient,
  createClientFor,
  createPaymentSession,
  createVaultingSession,
  type Drift,
  decimalOf,
  type ExchangeEvent,
  expectProceed,
  inquiryPayment,
  inquiryRefund,
  minorUnitsOf,
  type Next,
  type Operation,
  type Outcome,
  pay,
  type RequestOf,
  type ResultCodeOf,
  refund,
  revoke,
  roundedAmountOf,
  type TypesOf,
  vaultPaymentMethod,
} from "../../src/index.ts";
import { decide } from "../../src/outcome.ts";

type SessionOutcome = Outcome<TypesOf<typeof createVaultingSession>>;
type VaultOutcome = Outcome<TypesOf<typeof vaultPaymentMethod>>;
type PaymentOutcome = Outcome<TypesOf<typeof createPaymentSession>>;
type With<O, N> = Extract<O, { readonly next: N }>;

/** `true` for any and for nothing else. */
type IsAny<T> = 0 extends 1 & T ? true : false;

/** Compiled, and never called. */
function compiles(_: () => unknown): void {}

declare const antom: AntomClient;
declare const session: SessionOutcome;
declare const vault: VaultOutcome;
declare const payment: PaymentOutcome;

describe("a request", () => {
  const whole = { paymentMethodType: "CARD", vaultingRequestId: "1", vaultingNotificationUrl: "https://merchant.example/n" } as const;

  test("compiles with what it needs, and with all that it may have", () => {
    compiles(() => antom.createVaultingSession(whole));
    compiles(() => antom.createVaultingSession({ ...whole, is3DSAuthentication: "true", merchantRegion: "SG" }, { retries: 0 }));
    compiles(() => antom.createVaultingSession({ ...whole, merchantRegion: "a region of tomorrow" }));
  });

  test("does not compile without a required field", () => {
    // @ts-expect-error vaultingNotificationUrl is missing
    compiles(() => antom.createVaultingSession({ paymentMethodType: "CARD", vaultingRequestId: "1" }));
    // @ts-expect-error everything is missing
    compiles(() => antom.createVaultingSession({}));
    // @ts-expect-error there is no request at all
    compiles(() => antom.createVaultingSession());
    // @ts-expect-error undefined is no value (exactOptionalPropertyTypes)
    compiles(() => antom.createVaultingSession({ ...whole, redirectUrl: undefined }));
    // @ts-expect-error agreementInfo needs its authState
    expectTypeOf<RequestOf<typeof createPaymentSession>["agreementInfo"]>({});
  });

  test("does not compile with a wider value than the contract's", () => {
    const anyText = "CARD" as string;
    // @ts-expect-error only "CARD" is taken
    compiles(() => antom.createVaultingSession({ ...whole, paymentMethodType: anyText }));
    // @ts-expect-error "true" or "false", as text
    compiles(() => antom.createVaultingSession({ ...whole, is3DSAuthentication: anyText }));
    // @ts-expect-error a boolean is no text
    compiles(() => antom.createVaultingSession({ ...whole, is3DSAuthentication: true }));
    // @ts-expect-error a number is no text
    compiles(() => antom.createVaultingSession({ ...whole, vaultingRequestId: 17 }));
  });

  test("does not compile with a mistyped field, however deep", () => {
    // @ts-expect-error redirectURL
    compiles(() => antom.createVaultingSession({ ...whole, redirectURL: "https://merchant.example" }));
    // @ts-expect-error a field of the other product
    compiles(() => antom.createVaultingSession({ ...whole, passThroughMetadata: "{}" }));
    type Card = NonNullable<RequestOf<typeof vaultPaymentMethod>["paymentMethodDetail"]["card"]>;
    // @ts-expect-error cardNumber
    compiles((): Card => ({ cardNumber: "4054695723100768" }));
    expectTypeOf<Card>().not.toHaveProperty("cardNumber");
    expectTypeOf<Card["cardNo"]>().toEqualTypeOf<string | undefined>();
  });

  test("takes only the call's own options beside it", () => {
    // @ts-expect-error a client's option
    compiles(() => antom.createVaultingSession(whole, { clientId: "x" }));
    expectTypeOf<CallOptions["signal"]>().toEqualTypeOf<AbortSignal | undefined>();
  });
});

describe("an outcome", () => {
  test("gives its data away only to who looks at next", () => {
    // @ts-expect-error nobody knows yet that there are session data
    compiles(() => session.data.vaultingSessionData);
    // @ts-expect-error not even after asking whether there are data at all
    compiles(() => session.data?.vaultingSessionData);
    // @ts-expect-error nor where it was refused
    compiles(() => session.next === "fixRequest" && session.data?.vaultingSessionData);
  });

  test("has everything that success promises under proceed", () => {
    type Proceed = With<SessionOutcome, "proceed">;
    expectTypeOf<Proceed["data"]["vaultingSessionData"]>().toEqualTypeOf<string>();
    expectTypeOf<Proceed["data"]["vaultingSessionId"]>().toEqualTypeOf<string>();
    expectTypeOf<Proceed["verified"]>().toEqualTypeOf<true>();
    expectTypeOf<With<PaymentOutcome, "proceed">["data"]["paymentSessionData"]>().toEqualTypeOf<string>();
    expectTypeOf<With<VaultOutcome, "proceed">["data"]["paymentMethodDetail"]["card"]["cardToken"]>().toEqualTypeOf<string>();
    compiles(() => vault.next === "proceed" && vault.data.paymentMethodDetail.card.cardToken.length);
  });

  test("has a card token nowhere but under proceed", () => {
    expectTypeOf<NonNullable<Exclude<VaultOutcome, { readonly next: "proceed" }>["data"]>>().not.toHaveProperty("paymentMethodDetail");
  });

  test("has URLs under redirect only", () => {
    expectTypeOf<With<VaultOutcome, "redirect">["urls"]["normal"]>().toEqualTypeOf<string | undefined>();
    expectTypeOf<Exclude<VaultOutcome, { readonly next: "redirect" }>>().not.toHaveProperty("urls");
    // @ts-expect-error nobody knows yet that there are URLs
    compiles(() => vault.urls);
    expectTypeOf<With<SessionOutcome, "redirect">>().toEqualTypeOf<never>();
  });

  test("may lack its data where no success is promised", () => {
    expectTypeOf<With<VaultOutcome, "contactSupport">["data"]>().extract<undefined>().toEqualTypeOf<undefined>();
    expectTypeOf<With<VaultOutcome, "contactSupport">["verified"]>().toEqualTypeOf<boolean>();
  });

  test("is exhausted by a switch", () => {
    compiles((): string => {
      switch (session.next) {
        case "proceed":
          return session.data.vaultingSessionData;
        case "retrySameRequest":
        case "inquire":
        case "fixRequest":
        case "contactSupport":
          return session.result.resultCode;
        default:
          return session satisfies never;
      }
    });
    compiles((): string => {
      switch (vault.next) {
        case "proceed":
          return vault.data.paymentMethodDetail.card.cardToken;
        case "redirect":
          return vault.urls.normal ?? "";
        case "inquire":
        case "retrySameRequest":
        case "retryNewRequest":
        case "fixRequest":
        case "contactSupport":
          return vault.result.resultCode;
        default:
          return vault satisfies never;
      }
    });
    compiles(() => {
      switch (payment.next) {
        case "proceed":
        case "retrySameRequest":
        case "fixRequest":
          return "";
        default:
          // @ts-expect-error contactSupport is left
          return payment satisfies never;
      }
    });
  });

  test("completes the codes that the contract knows, and takes any other", () => {
    expectTypeOf<ResultCodeOf<typeof vaultPaymentMethod>>().extract<"VERIFICATION_FAIL">().toEqualTypeOf<"VERIFICATION_FAIL">();
    expectTypeOf<ResultCodeOf<typeof vaultPaymentMethod>>().extract<"INVALID_SIGNATURE">().toEqualTypeOf<"INVALID_SIGNATURE">();
    expectTypeOf<ResultCodeOf<typeof createVaultingSession>>().extract<"VERIFICATION_FAIL">().toEqualTypeOf<never>();
    expectTypeOf<"A_CODE_OF_TOMORROW">().toExtend<VaultOutcome["result"]["resultCode"]>();
    // Plain string would have swallowed the known codes, and an editor would complete none.
    expectTypeOf<VaultOutcome["result"]["resultCode"]>().not.toEqualTypeOf<string>();
    compiles(() => session.result.resultCode === "A_CODE_OF_TOMORROW");
  });

  test("is what expectProceed takes the data from", () => {
    compiles(() => expectTypeOf(expectProceed(session).vaultingSessionData).toEqualTypeOf<string>());
    compiles(() => expectTypeOf(expectProceed(vault).paymentMethodDetail.card.cardToken).toEqualTypeOf<string>());
  });

  test("fits into what serves every operation", () => {
    expectTypeOf<SessionOutcome>().toExtend<AnyOutcome>();
    expectTypeOf<VaultOutcome>().toExtend<AnyOutcome>();
    expectTypeOf<PaymentOutcome>().toExtend<AnyOutcome>();
  });
});

describe("next", () => {
  // The types by hand: tsc compares them with the contract's, and the test below what really happens.
  const session = ["proceed", "inquire", "retrySameRequest", "fixRequest", "contactSupport"] as const;
  const vault = ["proceed", "redirect", "inquire", "retrySameRequest", "retryNewRequest", "fixRequest", "contactSupport"] as const;
  const payment = ["proceed", "retrySameRequest", "fixRequest", "contactSupport"] as const;

  test("is exactly what the operation can ask for", () => {
    expectTypeOf<SessionOutcome["next"]>().toEqualTypeOf<(typeof session)[number]>();
    expectTypeOf<VaultOutcome["next"]>().toEqualTypeOf<(typeof vault)[number]>();
    expectTypeOf<PaymentOutcome["next"]>().toEqualTypeOf<(typeof payment)[number]>();
    expectTypeOf<Outcome<TypesOf<typeof apo.createVaultingSession>>["next"]>().toEqualTypeOf<(typeof session)[number]>();
  });

  test.each([
    ["ams", createVaultingSession, session],
    ["ams", vaultPaymentMethod, vault],
    ["ams", createPaymentSession, payment],
    ["apo", apo.createVaultingSession, session],
  ] as const)("is never anything else, %s $id", (product, operation: Operation, typed: readonly Next[]) => {
    const examples = Object.values(products[product].examples[operation.id]?.answers ?? {});
    const fields: Record<string, unknown> = Object.assign({}, ...examples);
    const seen = new Set<Next>();
    for (const resultCode of [...Object.keys(operation.codes), ...Object.keys(operation.gatewayCodes), "A_CODE_OF_TOMORROW"]) {
      for (const resultStatus of ["S", "F", "U"] as const) {
        const result = { resultCode, resultStatus, resultMessage: "" };
        for (const verified of [true, false]) {
          for (const body of [{ ...fields, result: { ...result, resultMessage: "a message" } }, { result }]) {
            // A success without its promise throws where nothing can be asked.
            if (body.result === result && resultStatus === "S" && verified && operation.inquiry === undefined) continue;
            seen.add(decide({ operation, body, result, verified, keyValue: "1" }).next);
          }
        }
      }
    }
    expect([...seen].sort()).toEqual([...typed].sort());
  });
});

describe("a product", () => {
  test("has fields of its own", () => {
    type Ams = RequestOf<typeof createVaultingSession>;
    type Apo = RequestOf<typeof apo.createVaultingSession>;
    expectTypeOf<Ams["vaultingNotificationUrl"]>().toEqualTypeOf<string>();
    expectTypeOf<Apo["vaultingNotificationUrl"]>().toEqualTypeOf<string | undefined>();
    expectTypeOf<Apo["passThroughMetadata"]>().toEqualTypeOf<string | undefined>();
    expectTypeOf<Ams>().not.toHaveProperty("passThroughMetadata");
    expectTypeOf<Apo>().not.toHaveProperty("merchantRegion");
    expectTypeOf<Ams["paymentMethodType"]>().toEqualTypeOf<"CARD">();
    expectTypeOf<string>().toExtend<Apo["paymentMethodType"]>();
    compiles(() => (client: apo.AntomClient) => client.createVaultingSession({ paymentMethodType: "CARD", vaultingRequestId: "1" }));
  });

  test("has the methods of its operations and no others", () => {
    expectTypeOf<keyof AntomClient>().toEqualTypeOf<Exclude<keyof InContract, keyof typeof notifications> | "http">();
    expectTypeOf<keyof apo.AntomClient>().toEqualTypeOf<"createVaultingSession" | "inquireVaulting" | "http">();
  });
});

describe("a client", () => {
  test("takes the contract's request, and gives its outcome", () => {
    expectTypeOf<Parameters<AntomClient["vaultPaymentMethod"]>[0]>().toEqualTypeOf<RequestOf<typeof vaultPaymentMethod>>();
    expectTypeOf<Awaited<ReturnType<AntomClient["vaultPaymentMethod"]>>>().toEqualTypeOf<VaultOutcome>();
  });

  const options = { clientId: "SANDBOX_5X", gateway: "asia", privateKey: undefined, antomPublicKey: undefined };

  test("of chosen operations has no others", () => {
    compiles(() => {
      const chosen = createClientFor([createVaultingSession], options);
      expectTypeOf(chosen.createVaultingSession).toEqualTypeOf<AntomClient["createVaultingSession"]>();
      // @ts-expect-error it was not chosen
      return chosen.vaultPaymentMethod;
    });
    compiles(() => {
      const chosen = createClientFor([createVaultingSession, vaultPaymentMethod], options);
      expectTypeOf<keyof typeof chosen>().toEqualTypeOf<"createVaultingSession" | "vaultPaymentMethod" | "http">();
    });
  });

  test("takes a region, an address, and no unknown option", () => {
    expectTypeOf<AntomClientOptions["gateway"]>().extract<"asia">().toEqualTypeOf<"asia">();
    compiles(() => createAntomClient({ ...options, gateway: "http://127.0.0.1:4010" }));
    // @ts-expect-error a mistyped option
    compiles(() => createAntomClient({ ...options, timeOutMs: 1 }));
    // @ts-expect-error the key is forgotten
    compiles(() => createAntomClient({ clientId: "x", gateway: "asia", antomPublicKey: "" }));
  });

  test("has openapi-fetch under http, with the contract's paths and bodies", () => {
    const body = { paymentMethodType: "CARD", vaultingRequestId: "1", vaultingNotificationUrl: "https://merchant.example/n" } as const;
    const post = (client: AntomClient) => client.http.POST("/v1/vaults/createVaultingSession", { body });
    type Answer = NonNullable<Awaited<ReturnType<typeof post>>["data"]>;
    expectTypeOf<IsAny<Answer>>().toEqualTypeOf<false>();
    expectTypeOf<Answer["result"]["resultStatus"]>().toEqualTypeOf<"S" | "F" | "U">();
    expectTypeOf<Awaited<ReturnType<typeof post>>["response"]>().toEqualTypeOf<Response>();
    // @ts-expect-error there is no such path
    compiles(() => antom.http.POST("/v1/vaults/forget", { body }));
    // @ts-expect-error vaultingRequestId is missing
    compiles(() => antom.http.POST("/v1/vaults/createVaultingSession", { body: { paymentMethodType: "CARD" } }));
    // @ts-expect-error the gateway takes nothing but POST
    compiles(() => antom.http.GET("/v1/vaults/createVaultingSession"));
  });
});

describe("nothing", () => {
  test("is any", () => {
    // The helper itself, first.
    expectTypeOf<IsAny<unknown>>().toEqualTypeOf<false>();
    expectTypeOf<IsAny<never>>().toEqualTypeOf<false>();
    expectTypeOf<IsAny<ReturnType<typeof JSON.parse>>>().toEqualTypeOf<true>();

    type Requests = RequestOf<(typeof operations)[keyof typeof operations]>;
    expectTypeOf<AnyIn<[Requests, SessionOutcome, VaultOutcome, PaymentOutcome, AnyOutcome]>>().toEqualTypeOf<never>();
    expectTypeOf<AnyIn<[AntomClientOptions, ExchangeEvent, Drift, AntomClient["http"]]>>().toEqualTypeOf<never>();
    expectTypeOf<AnyIn<[{ deep: [{ here: never[] }, Set<string>] }, { here?: string }]>>().toEqualTypeOf<never>();
    expectTypeOf<AnyIn<[{ deep?: { here: ReturnType<typeof JSON.parse> } }]>>().toEqualTypeOf<"found">();
  });
});

declare const operations: typeof import("../../src/index.ts").operations;

/** `"found"` where any stands anywhere inside, to a depth that our types do not exceed. */
type AnyIn<T, Depth extends 0[] = []> =
  IsAny<T> extends true
    ? "found"
    : Depth["length"] extends 8
      ? never
      : T extends string | number | boolean | null | undefined | ((...args: never[]) => unknown)
        ? never
        : T extends object
          ? { [K in keyof T]-?: AnyIn<T[K], [...Depth, 0]> }[T extends readonly unknown[] ? keyof T & number : keyof T]
          : never;

describe("pay", () => {
  type PayOutcome = Outcome<TypesOf<typeof pay>>;
  type InquiryOutcome = Outcome<TypesOf<typeof inquiryPayment>>;
  const usd = { currency: "USD", value: "10000" };
  const bare = { paymentRequestId: "1", order: { orderAmount: usd }, paymentAmount: usd };
  const oneTime = { ...bare, productCode: "CASHIER_PAYMENT" } as const;
  const agreed = { ...bare, productCode: "AGREEMENT_PAYMENT" } as const;
  const byToken = { ...oneTime, paymentMethod: { paymentMethodType: "CARD", paymentMethodId: "token" } } as const;
  const byCard = {
    ...oneTime,
    paymentMethod: { paymentMethodType: "CARD", paymentMethodMetaData: { cardNo: "4054695723100768" } },
  } as const;

  test("takes each of its shapes", () => {
    compiles(() => antom.pay(byToken));
    compiles(() => antom.pay(byCard));
    compiles(() => antom.pay({ ...agreed, paymentMethod: { paymentMethodType: "DANA", paymentMethodId: "token" } }));
    for (const isCardOnFile of [true, "true"] as const) {
      compiles(() => antom.pay({ ...byToken, paymentMethod: { ...byToken.paymentMethod, paymentMethodMetaData: { isCardOnFile } } }));
    }
  });

  test("takes no shape that there is not", () => {
    // @ts-expect-error a product that is none
    compiles(() => antom.pay({ ...byToken, productCode: "SUBSCRIPTION" }));
    // @ts-expect-error nothing to pay with
    compiles(() => antom.pay({ ...oneTime, paymentMethod: { paymentMethodType: "CARD" } }));
    // @ts-expect-error a card without its number
    compiles(() => antom.pay({ ...oneTime, paymentMethod: { paymentMethodType: "CARD", paymentMethodMetaData: { cvv: "123" } } }));
    // @ts-expect-error a wallet without an agreement
    compiles(() => antom.pay({ ...oneTime, paymentMethod: { paymentMethodType: "DANA", paymentMethodId: "token" } }));
    // @ts-expect-error an agreement without its token
    compiles(() => antom.pay({ ...agreed, paymentMethod: { paymentMethodType: "DANA" } }));
    // @ts-expect-error a card number under an agreement
    compiles(() => antom.pay({ ...agreed, paymentMethod: byCard.paymentMethod }));
    // @ts-expect-error no order
    compiles(() => antom.pay({ ...byToken, order: undefined }));
    // @ts-expect-error applinkURL, and much else that is mistyped
    compiles(() => antom.pay({ ...byToken, order: { ...bare.order, referenceOrderID: "17" } }));
  });

  test("takes amounts as text", () => {
    // @ts-expect-error a number is no text, and loses cents
    compiles(() => antom.pay({ ...byToken, paymentAmount: { currency: "USD", value: 100.5 } }));
    // @ts-expect-error nor is a bigint
    compiles(() => antom.pay({ ...byToken, paymentAmount: { currency: "USD", value: 10000n } }));
    // @ts-expect-error no currency
    compiles(() => antom.pay({ ...byToken, paymentAmount: { value: "10000" } }));
    expectTypeOf<RequestOf<typeof pay>["paymentAmount"]["value"]>().toEqualTypeOf<string>();
  });

  test("takes amounts that are made of text or of bigints, never of numbers", () => {
    const amount = amountOf({ currency: "USD", decimal: "100.00" });
    compiles(() =>
      antom.pay({ ...byToken, paymentAmount: amount, order: { orderAmount: roundedAmountOf({ currency: "USD", minorUnits: 10000n }) } }),
    );
    // @ts-expect-error a number may not be what it looks like
    compiles(() => amountOf({ currency: "USD", decimal: 100 }));
    // @ts-expect-error nor may a whole one
    compiles(() => amountOf({ currency: "USD", minorUnits: 10000 }));
    // @ts-expect-error text could be either
    compiles(() => amountOf({ currency: "USD", minorUnits: "10000" }));
    // @ts-expect-error two amounts in one
    compiles(() => amountOf({ currency: "USD", decimal: "100.00", minorUnits: 10000n }));
    // @ts-expect-error no currency
    compiles(() => amountOf({ decimal: "100.00" }));
    // @ts-expect-error an amount already
    compiles(() => amountOf(amount));
    // @ts-expect-error an amount that is a number
    compiles(() => decimalOf({ currency: "USD", value: 100 }));
    expectTypeOf(minorUnitsOf).returns.toEqualTypeOf<bigint>();
    expectTypeOf(decimalOf).returns.toEqualTypeOf<string>();
    // What is told is read as it comes.
    expectTypeOf<NonNullable<With<PayOutcome, "proceed">["data"]["paymentAmount"]>>().toExtend<Parameters<typeof decimalOf>[0]>();
  });

  test("has its ids under proceed and redirect, and the way on under redirect only", () => {
    expectTypeOf<With<PayOutcome, "proceed">["data"]["paymentId"]>().toEqualTypeOf<string>();
    expectTypeOf<With<PayOutcome, "proceed">["data"]["paymentRequestId"]>().toEqualTypeOf<string>();
    expectTypeOf<With<PayOutcome, "redirect">["data"]["paymentId"]>().toEqualTypeOf<string>();
    expectTypeOf<With<PayOutcome, "redirect">["urls"]["normal"]>().toEqualTypeOf<string | undefined>();
    expectTypeOf<NonNullable<With<PayOutcome, "redirect">["data"]["redirectActionForm"]>["redirectUrl"]>().toEqualTypeOf<
      string | undefined
    >();
    expectTypeOf<With<PayOutcome, "proceed">["data"]>().not.toHaveProperty("normalUrl");
    expectTypeOf<With<PayOutcome, "proceed">["data"]>().toHaveProperty("promotionResult");
    expectTypeOf<With<PayOutcome, "stop">["data"]>().extract<undefined>().toEqualTypeOf<undefined>();
  });

  test("is inquired for by either id, and proceeds on SUCCESS only", () => {
    compiles(() => antom.inquiryPayment({ paymentRequestId: "1" }));
    compiles(() => antom.inquiryPayment({ paymentId: "1" }));
    // @ts-expect-error by neither
    compiles(() => antom.inquiryPayment({ merchantAccountId: "shop-17" }));
    expectTypeOf<With<InquiryOutcome, "proceed">["data"]["paymentStatus"]>().toEqualTypeOf<"SUCCESS">();
    expectTypeOf<With<InquiryOutcome, "proceed">["data"]>().toHaveProperty("promotionResults");
    expectTypeOf<With<InquiryOutcome, "awaitResult">["data"]>()
      .extract<{ paymentStatus: string }>()
      .toHaveProperty("paymentStatus")
      .not.toEqualTypeOf<"FAIL">();
  });

  test("is a method, with constants for what follows", () => {
    for (const operation of [pay, inquiryPayment, cancel, capture, refund, inquiryRefund, consult, applyToken, revoke]) {
      expect(operation.id).toBeTypeOf("string");
    }
    // @ts-expect-error the code, or the refresh token
    compiles(() => antom.applyToken({ grantType: "REFRESH_TOKEN", customerBelongsTo: "DANA", authCode: "code" }));
  });
});
