/** From card to token to payment, on the sandbox: pay, settle, capture, refund, cancel. */
import { type AntomClient, amountOf, createAntomClient, expectProceed, minorUnitsOf, newRequestId, pay, settle } from "antom-client";
import { createSandbox } from "antom-client/sandbox";

const sandbox = await createSandbox();
const antom = createAntomClient({ ...sandbox.clientOptions, retries: 0 });
const notifyUrl = "https://merchant.example/antom/notify";
/** Stands for a table. */
const attempts = new Map<string, object>();

const vaultingRequestId = newRequestId();
await antom.createVaultingSession({ paymentMethodType: "CARD", vaultingRequestId, vaultingNotificationUrl: notifyUrl });
const { ref = "" } = sandbox.vaultings.find({ id: vaultingRequestId }) ?? {};
sandbox.vaultings.submitCard(ref, { number: "4054 6957 2310 0768", month: "08", year: "30", securityCode: "123" });

// token from here
const vaulted = await antom.inquireVaulting({ vaultingRequestId }); // notifyVaulting brings the same
if (vaulted.next !== "proceed") throw new Error(`there is no card yet: ${vaulted.next}`);
const { cardToken, maskedCardNo } = vaulted.data.paymentMethodDetail.card; // encrypt the token, and show the masked number
// to here

sandbox.answerNext("pay", "UNKNOWN_EXCEPTION", { executed: true }); // it says unknown, and has taken the payment all the same
// pay from here
const price = amountOf({ currency: "USD", decimal: "49.90" }); // from your own price list, never from a browser
const attempt = {
  productCode: "CASHIER_PAYMENT",
  paymentRequestId: newRequestId(), // one for each attempt
  order: { referenceOrderId: "order-17", orderDescription: "A lamp", orderAmount: price }, // one for the order, whatever the attempt
  paymentAmount: price,
  paymentMethod: { paymentMethodType: "CARD", paymentMethodId: cardToken, paymentMethodMetaData: { isCardOnFile: true } },
  paymentFactor: { isAuthorization: "true", captureMode: "MANUAL" }, // held now and captured later; without it, taken at once
  paymentRedirectUrl: "https://merchant.example/orders/17",
  paymentNotifyUrl: notifyUrl,
  env: { terminalType: "WEB", clientIp: "192.0.2.1" }, // the buyer's
} as const;
const { paymentRequestId } = attempt;
attempts.set(paymentRequestId, attempt); // before the first send
const outcome = await antom.pay(attempt);
// to here

type Paid = Awaited<ReturnType<AntomClient["pay"]>>;
// next from here
function after(outcome: Paid): string {
  if (outcome.next === "proceed") return "deliver, or capture first where captureMode is MANUAL"; // keep outcome.data.paymentId
  if (outcome.next === "redirect") return "send the buyer to outcome.urls.normal, and settle once he is back";
  if (!outcome.final) return "settle under the same id"; // also where next speaks of a new one: key.use is inquireFirst
  if (outcome.next === "retryNewRequest") return "another attempt, under a new paymentRequestId";
  if (outcome.next === "changePaymentMethod") return "another attempt, with another card";
  return "a person has to look";
}
// to here
console.log(`${maskedCardNo}: ${outcome.next}, so ${after(outcome)}`);

// settle from here
const settled = await settle(antom, pay, { paymentRequestId }, { deadlineMs: 10_000 }); // inquires; sends and cancels nothing
if (settled.final && settled.outcome.next === "proceed") console.log("paid");
else if (settled.final) console.log("over: only now may another attempt begin");
else if (settled.next === "retrySameRequest")
  await antom.pay(attempt); // no payment is known under the id: the very same request again
else console.log(`still open: ${settled.next}`); // keep the id, and settle again later
// to here

const { paymentId } = expectProceed(await antom.inquiryPayment({ paymentRequestId }));
// capture from here
const captureRequest = { captureRequestId: newRequestId(), paymentId, captureAmount: price }; // stored before the first send
const captured = await antom.capture(captureRequest); // not final? send the very same again: a capture has no inquiry of its own
// to here
// refund from here
const half = amountOf({ currency: price.currency, minorUnits: minorUnitsOf(price) / 2n }); // within what your books say was captured
const refundRequest = { refundRequestId: newRequestId(), paymentId, refundAmount: half, refundNotifyUrl: notifyUrl };
const refunded = await antom.refund(refundRequest); // not final? settle(antom, refund, refundRequest) repeats it, or inquires
// to here
console.log(`captured: ${captured.next}; half given back: ${refunded.next}`);

const other = { ...attempt, paymentRequestId: newRequestId(), order: { ...attempt.order, referenceOrderId: "order-18" } };
await antom.pay(other);
// cancel from here
const canceled = await antom.cancel({ paymentRequestId: other.paymentRequestId }); // what was only held is free again
if (canceled.followUp?.includes("refund")) console.log("too late: refund it");
// to here
console.log(`canceled: ${canceled.next}; findings: ${sandbox.findings.length}`);
