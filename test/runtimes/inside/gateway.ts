/** Calls over real HTTP to a sandbox in another process, with what may become of them. */
import {
  type AntomClientOptions,
  createAntomClient,
  type ExchangeEvent,
  expectProceed,
  newRequestId,
  settle,
  vaultPaymentMethod,
} from "antom-client";
import type { Setting } from "../setting.ts";
import { refusalOf, same } from "./expect.ts";

/** A number that Antom publishes for tests. */
const CARD = "4054695723100768";
const PAGES = { vaultingNotificationUrl: "https://merchant.example/antom/notify", redirectUrl: "https://merchant.example/cards/done" };

function clientOf({ gateway, clientId, privateKey, antomPublicKey }: Setting, more: Partial<AntomClientOptions> = {}) {
  return createAntomClient({ gateway, clientId, privateKey, antomPublicKey, retries: 0, ...more });
}

/** Tells the sandbox what is to happen next. */
async function order({ gateway, token }: Setting, verb: string, input: object): Promise<void> {
  const response = await fetch(`${gateway}/_sandbox/${verb}`, {
    method: "POST",
    headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/json" },
    body: JSON.stringify(input),
  });
  const said = await response.text();
  if (!response.ok) throw new Error(`${verb}: ${said}`);
}

const sessionRequest = () => ({ paymentMethodType: "CARD", vaultingRequestId: newRequestId(), ...PAGES }) as const;

const cardRequest = () =>
  ({
    vaultingRequestId: newRequestId(),
    ...PAGES,
    paymentMethodDetail: { paymentMethodType: "CARD", card: { cardNo: CARD, cvv: "123", expiryYear: "30", expiryMonth: "08" } },
    env: { terminalType: "WEB" },
  }) as const;

export async function session(setting: Setting): Promise<void> {
  const outcome = await clientOf(setting).createVaultingSession(sessionRequest());
  same([outcome.next, outcome.verified, outcome.result.resultCode], ["proceed", true, "SUCCESS"], "outcome");
  same(expectProceed(outcome).vaultingSessionData.length > 0, true, "session data");
}

export async function vaultAndPay(setting: Setting): Promise<void> {
  const antom = clientOf(setting);
  const request = cardRequest();
  const vaulted = await antom.vaultPaymentMethod(request);
  if (vaulted.next !== "proceed") throw new Error(`vaulting: ${vaulted.next}`);
  const inquired = await antom.inquireVaulting({ vaultingRequestId: request.vaultingRequestId });
  same([inquired.next, inquired.final, inquired.verified], ["proceed", true, true], "inquiry of the vaulting");
  const paymentRequestId = newRequestId();
  const amount = { currency: "USD", value: "10000" };
  const paid = await antom.pay({
    productCode: "CASHIER_PAYMENT",
    paymentRequestId,
    order: { referenceOrderId: newRequestId(), orderDescription: "A lamp ☕️", orderAmount: amount },
    paymentAmount: amount,
    paymentMethod: {
      paymentMethodType: "CARD",
      paymentMethodId: vaulted.data.paymentMethodDetail.card.cardToken,
      paymentMethodMetaData: { isCardOnFile: true },
    },
    paymentRedirectUrl: "https://merchant.example/orders/17",
    paymentNotifyUrl: "https://merchant.example/antom/notify",
  });
  same([paid.next, paid.final, paid.verified], ["proceed", true, true], "payment");
  const inquiry = await antom.inquiryPayment({ paymentRequestId });
  same([inquiry.next, inquiry.final, inquiry.verified], ["proceed", true, true], "inquiry of the payment");
}

/** More calls at once than connections are kept, which sign at once, too. */
export async function atOnce(setting: Setting): Promise<void> {
  const antom = clientOf(setting);
  const outcomes = await Promise.all(Array.from({ length: 12 }, () => antom.createVaultingSession(sessionRequest())));
  same(
    outcomes.map(({ next }) => next),
    outcomes.map(() => "proceed"),
    "outcomes",
  );
}

/** A signature of other bytes, and genuine ones of which one byte is changed on the way. */
export async function badSignature(setting: Setting): Promise<void> {
  await order(setting, "failNext", { operation: "createVaultingSession", fault: "badSignature" });
  const refused = await refusalOf(() => clientOf(setting).createVaultingSession(sessionRequest()));
  same([refused.code, refused.maybeExecuted], ["ANTOM_BAD_SIGNATURE", true], "the sandbox's");
  const flipping = async (request: Request): Promise<Response> => {
    const answer = await fetch(request);
    const body = new Uint8Array(await answer.arrayBuffer());
    body[body.length - 10] = Number(body[body.length - 10]) ^ 1;
    return new Response(body, { status: answer.status, headers: answer.headers });
  };
  const flipped = await refusalOf(() => clientOf(setting, { fetch: flipping }).createVaultingSession(sessionRequest()));
  same([flipped.code, flipped.maybeExecuted], ["ANTOM_BAD_SIGNATURE", true], "with a byte flipped");
}

export async function timeOut(setting: Setting): Promise<void> {
  await order(setting, "failNext", { operation: "createVaultingSession", fault: "delay", delayMs: 2_000 });
  const error = await refusalOf(() => clientOf(setting).createVaultingSession(sessionRequest(), { timeoutMs: 250 }));
  same([error.code, error.maybeExecuted], ["ANTOM_TIMEOUT", true], "error");
}

export async function abort(setting: Setting): Promise<void> {
  await order(setting, "failNext", { operation: "createVaultingSession", fault: "delay", delayMs: 2_000 });
  const controller = new AbortController();
  const { signal } = controller;
  setTimeout(() => controller.abort(), 250);
  const late = await refusalOf(() => clientOf(setting).createVaultingSession(sessionRequest(), { signal }));
  same([late.code, late.maybeExecuted], ["ANTOM_ABORTED", true], "while it waits");
  const early = await refusalOf(() => clientOf(setting).createVaultingSession(sessionRequest(), { signal: AbortSignal.abort() }));
  same([early.code, early.maybeExecuted], ["ANTOM_ABORTED", false], "before it is sent");
}

/** Whether anything was sent fetch can't tell, so only node:http's client may say that nothing was. */
export async function nobodyThere(setting: Setting): Promise<void> {
  const error = await refusalOf(() => clientOf(setting, { gateway: setting.nobody }).createVaultingSession(sessionRequest()));
  same([error.code, error.maybeExecuted], ["ANTOM_NETWORK", setting.platform === "web"], "error");
}

/** The request came through in all of these, and nobody may be told otherwise. */
export async function brokenAnswers(setting: Setting): Promise<void> {
  for (const fault of ["dropAfter", "reset", "truncated"]) {
    await order(setting, "failNext", { operation: "createVaultingSession", fault });
    const error = await refusalOf(() => clientOf(setting).createVaultingSession(sessionRequest()));
    same([error.code, error.maybeExecuted], ["ANTOM_NETWORK", true], fault);
  }
}

export async function retryAfter503(setting: Setting): Promise<void> {
  const seen: ExchangeEvent[] = [];
  await order(setting, "failNext", { operation: "createVaultingSession", fault: "http503" });
  const antom = clientOf(setting, { retries: 2, onExchange: (event) => void seen.push(event) });
  const outcome = await antom.createVaultingSession(sessionRequest());
  same([outcome.next, ...seen.map(({ httpStatus }) => httpStatus)], ["proceed", 503, 200], "attempts");
}

export async function settling(setting: Setting): Promise<void> {
  const antom = clientOf(setting);
  await order(setting, "answerNext", { operation: "vaultPaymentMethod", code: "UNKNOWN_EXCEPTION", executed: true });
  const request = cardRequest();
  const { vaultingRequestId } = request;
  const unknown = await antom.vaultPaymentMethod(request);
  same([unknown.final, unknown.maybeExecuted], [false, true], "nobody knows");
  const settled = await settle(antom, vaultPaymentMethod, { vaultingRequestId }, { deadlineMs: 20_000 });
  same([settled.final, settled.outcome?.next], [true, "proceed"], "settled");
}

/** Only Node's platform speaks on node:diagnostics_channel. */
export async function platformChosen(setting: Setting): Promise<void> {
  if (setting.platform === "web") return nobodyThere(setting);
  const { subscribe, unsubscribe } = await import("node:diagnostics_channel");
  let heard = 0;
  const listen = (): void => void heard++;
  subscribe("antom-client:exchange", listen);
  await clientOf(setting).createVaultingSession(sessionRequest());
  unsubscribe("antom-client:exchange", listen);
  same(heard, 1, "exchanges on the channel");
}
