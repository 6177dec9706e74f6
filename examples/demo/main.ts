/** The main job, end to end, on the embedded sandbox: `npm run demo`. */
import { randomUUID } from "node:crypto";
import {
  amountOf,
  createAntomClient,
  createNotificationHandler,
  type DeliveryEvent,
  type Drift,
  type ExchangeEvent,
  expectProceed,
  pay,
  settle,
} from "antom-client";
import * as apo from "antom-client/apo";
import { createSandbox, type SandboxExchange } from "antom-client/sandbox";
import { bold, createPrinter } from "./printing.ts";

// What the gateway saw, what the client saw, and what was notified: the demo prints all three.
const atGateway: SandboxExchange[] = [];
const atClient: ExchangeEvent[] = [];
const deliveries: DeliveryEvent[] = [];
const drifts: Drift[] = [];
const { step, row, ...print } = createPrinter({ atGateway, atClient, deliveries });

console.log(bold("antom-client: the main job on a gateway of this machine"));
const sandbox = await createSandbox({
  onExchange: (exchange) => atGateway.push(exchange),
  // What Antom would post to the merchant's notification URL.
  deliver: (notification) => notifications(notification),
});
const server = await sandbox.listen();
console.log(`The sandbox listens on ${server.url}. Its keys were made just now and are worth nothing elsewhere.`);

const watching = { onExchange: (event: ExchangeEvent) => void atClient.push(event), onDrift: (drift: Drift) => void drifts.push(drift) };
const { fetch: inProcess, ...merchant } = sandbox.clientOptions;
const overHttp = { ...merchant, gateway: server.url, ...watching };
const antom = createAntomClient(overHttp);

const notifications = createNotificationHandler({
  clientId: merchant.clientId,
  antomPublicKey: merchant.antomPublicKey,
  onDelivery: (event) => deliveries.push(event),
  on: {
    // Here a shop would keep the token, or learn that there is none; and learn what became of its money.
    notifyVaulting: () => {},
    notifyPayment: () => {},
    notifyCapture: () => {},
    notifyRefund: () => {},
  },
});

const session = {
  paymentMethodType: "CARD",
  vaultingNotificationUrl: "https://merchant.example/antom/notify",
  redirectUrl: "https://merchant.example/cards/done",
} as const;
const card = (cardNo: string, extra: { is3DSAuthentication?: "true" } = {}) =>
  ({
    vaultingRequestId: randomUUID(),
    vaultingNotificationUrl: "https://merchant.example/antom/notify",
    redirectUrl: "https://merchant.example/cards/done",
    paymentMethodDetail: { paymentMethodType: "CARD", card: { cardNo, cvv: "123", expiryYear: "30", expiryMonth: "08", ...extra } },
    env: { terminalType: "WEB", clientIp: "192.0.2.1" },
  }) as const;

step("A vaulting session on the main product (AMS)");
const created = await antom.createVaultingSession({ ...session, vaultingRequestId: randomUUID() });
print.call();
print.outcome(created);
// The type knows that session data are there under proceed, and nowhere else.
if (created.next === "proceed")
  row("data", `session data of ${created.data.vaultingSessionData.length} characters, until ${created.data.vaultingSessionExpiryTime}`);

step("The same on the orchestration product (APO), whose notification URL is optional");
const { fetch: _, ...apoMerchant } = sandbox.clientOptionsOf("apo");
const orchestration = apo.createAntomClient({ ...apoMerchant, gateway: server.url, ...watching });
print.answer(
  await orchestration.createVaultingSession({
    paymentMethodType: "CARD",
    vaultingRequestId: randomUUID(),
    passThroughMetadata: '{"shop":"17"}',
  }),
);

step("A card vaulted at once (a number that Antom publishes for tests)");
const vaulted = await antom.vaultPaymentMethod(card("4054695723100768"));
print.answer(vaulted);
const { cardToken } = expectProceed(vaulted).paymentMethodDetail.card;
row("data", `a card token of ${cardToken.length} characters; it stays out of every log`);

step("A card that needs 3-D Secure");
const verifying = await antom.vaultPaymentMethod(card("5162774114974622", { is3DSAuthentication: "true" }));
print.answer(verifying);
if (verifying.next === "redirect")
  row("redirect", `${Object.keys(verifying.urls).join(", ")} URL on ${new URL(verifying.urls.normal ?? "").origin}`);

step("What became of it: an inquiry under the same id");
const vaultingRequestId = verifying.key?.value ?? "";
print.answer(await antom.inquireVaulting({ vaultingRequestId }));
row("note", "S says that the inquiry went well; the vaulting has a status field of its own, and is still under way.");

step("The buyer passes 3-D Secure, and Antom notifies");
const pending = sandbox.vaultings.find({ id: vaultingRequestId });
if (pending !== undefined) sandbox.vaultings.finish3ds(pending.ref, "approve");
await sandbox.settled();
print.delivery();
const notified = sandbox.notifications.list().at(-1);
if (notified !== undefined) await sandbox.notifications.redeliver(notified.id);
row("again", `the same notification a second time: ${deliveries.at(-1)?.state}, acknowledged without the handler`);
print.answer(await antom.inquireVaulting({ vaultingRequestId }));

const usd = (decimal: string) => amountOf({ currency: "USD", decimal });
const payment = (extra: { is3DSAuthentication?: "true" } = {}) =>
  ({
    productCode: "CASHIER_PAYMENT",
    paymentRequestId: randomUUID(),
    order: { referenceOrderId: randomUUID(), orderDescription: "A lamp", orderAmount: usd("100.00") },
    paymentAmount: usd("100.00"),
    paymentMethod: { paymentMethodType: "CARD", paymentMethodId: cardToken, paymentMethodMetaData: { isCardOnFile: true, ...extra } },
    paymentFactor: { isAuthorization: "true", captureMode: "MANUAL" },
    paymentRedirectUrl: "https://merchant.example/orders/17",
    paymentNotifyUrl: "https://merchant.example/antom/notify",
    env: { terminalType: "WEB", clientIp: "192.0.2.1" },
  }) as const;
const notice = async (): Promise<void> => {
  await sandbox.settled();
  print.deliveries();
};

step("A payment with the token: the bank holds the money, and it is taken later");
const lamp = payment();
const paid = await antom.pay(lamp);
print.answer(paid);
const { paymentId } = expectProceed(paid);
await notice();

step("A payment that asks for 3-D Secure, and the buyer passes it");
const verified = payment({ is3DSAuthentication: "true" });
print.answer(await antom.pay(verified));
sandbox.payments.finish3ds(sandbox.payments.find({ id: verified.paymentRequestId })?.ref ?? "", "approve");
await notice();
print.answer(await antom.inquiryPayment({ paymentRequestId: verified.paymentRequestId }));

step("A part of the first payment is captured, and then the last part; what is left is free");
print.answer(await antom.capture({ captureRequestId: randomUUID(), paymentId, captureAmount: usd("60.00") }));
print.answer(await antom.capture({ captureRequestId: randomUUID(), paymentId, captureAmount: usd("30.00"), isLastCapture: "true" }));
await notice();

step("A part is given back");
const refundNotifyUrl = "https://merchant.example/antom/notify";
const refundRequestId = randomUUID();
print.answer(await antom.refund({ refundRequestId, paymentId, refundAmount: usd("25.00"), refundNotifyUrl }));
await notice();
print.answer(await antom.inquiryRefund({ refundRequestId }));

step("What the money came to");
print.balances(sandbox.payments.find({ id: lamp.paymentRequestId }));

step("The same payment with another amount: one id is one request");
print.answer(await antom.pay({ ...lamp, paymentAmount: usd("1.00") }));
row("note", "It says nothing of the first payment, which stands: it is no end, and no reason for a new id.");

step("An unknown answer that hides a payment, settled by inquiry");
const careful = createAntomClient({ ...overHttp, retries: 0 });
sandbox.answerNext("pay", "UNKNOWN_EXCEPTION", { executed: true });
const hidden = payment();
print.answer(await careful.pay(hidden));
const settled = await settle(careful, pay, { paymentRequestId: hidden.paymentRequestId });
if (settled.outcome !== undefined) print.answer(settled.outcome);
const attempts = sandbox.payments.list().filter(({ orderId }) => orderId === hidden.order.referenceOrderId);
row("sandbox", `${attempts.length} payment for the order, not two: nobody was charged again`);
await notice();

step("A request with mistakes: refused before anything is sent");
try {
  await antom.createVaultingSession({ ...session, vaultingRequestId: "🛒".repeat(65), redirectURL: "https://merchant.example" } as never);
} catch (error) {
  print.error(error);
}

step("An unknown exception, without automatic repeats, and repeated by hand with the same id");
sandbox.answerNext("createVaultingSession", "UNKNOWN_EXCEPTION", { executed: true });
const request = { ...session, vaultingRequestId: randomUUID() };
print.answer(await careful.createVaultingSession(request));
row("sandbox", "It had carried the request out all the same. That is why the id stays.");
const repeated = await careful.createVaultingSession(request);
print.answer(repeated);
row("sandbox", atGateway.at(-1)?.replayed ? "It gave the answer of the first attempt again: one session, not two." : "");

step("An answer that is genuinely Antom's, and belongs to another request");
const kept: Response[] = [];
const swapping = createAntomClient({
  ...sandbox.clientOptions,
  ...watching,
  retries: 0,
  // A confused proxy: the second caller gets the first one's answer, signature and all.
  fetch: async (outgoing) => {
    const answer = await inProcess(outgoing);
    kept.push(answer.clone());
    return kept[0]?.clone() ?? answer;
  },
});
await swapping.vaultPaymentMethod(card("4054695723100768"));
try {
  await swapping.vaultPaymentMethod(card("5162774114974622"));
} catch (error) {
  row("gateway", "The signature is genuine: it covers the path, the client, the time and the body, and no part of the request.");
  print.error(error);
}

step("A response that was altered by one byte on its way");
const tampered = createAntomClient({
  ...sandbox.clientOptions,
  ...watching,
  retries: 0,
  fetch: async (outgoing) => {
    const answer = await inProcess(outgoing);
    const body = new Uint8Array(await answer.arrayBuffer());
    body[body.length - 10] = (body[body.length - 10] ?? 0) ^ 1;
    return new Response(body, answer);
  },
});
try {
  await tampered.createVaultingSession({ ...session, vaultingRequestId: randomUUID() });
} catch (error) {
  print.error(error);
}

await server.close();
const known = drifts.filter(({ kind }) => kind === "advice").length;
console.log(
  `\nAll done. ${atClient.length} exchanges watched, ${known} pieces of advice on requests, and not one card number, token or key printed.`,
);
