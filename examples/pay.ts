import { amountOf, createAntomClient, newRequestId, pay, settle } from "antom-client";
import { createSandbox } from "antom-client/sandbox";

const sandbox = await createSandbox();
const antom = createAntomClient(sandbox.clientOptions);
const vaulted = await antom.vaultPaymentMethod({
  vaultingRequestId: newRequestId(),
  vaultingNotificationUrl: "https://merchant.example/antom/notify",
  redirectUrl: "https://merchant.example/cards/done",
  paymentMethodDetail: { paymentMethodType: "CARD", card: { cardNo: "4054695723100768", cvv: "123", expiryYear: "30", expiryMonth: "08" } },
  env: { terminalType: "WEB" },
});
const cardToken = vaulted.next === "proceed" ? vaulted.data.paymentMethodDetail.card.cardToken : "";
const price = amountOf({ currency: "USD", decimal: "49.90" });
const paymentRequestId = newRequestId();

// README shows from here
const outcome = await antom.pay({
  productCode: "CASHIER_PAYMENT",
  paymentRequestId, // stored before the first send; a new one is another attempt, and takes the money again
  order: { referenceOrderId: "order-17", orderDescription: "A lamp", orderAmount: price }, // the same for every attempt
  paymentAmount: price, // amountOf({ currency: "USD", decimal: "49.90" })
  paymentMethod: { paymentMethodType: "CARD", paymentMethodId: cardToken },
  paymentRedirectUrl: "https://merchant.example/orders/17", // after 3-D Secure; whoever arrives there has proved nothing
});
if (outcome.next === "redirect") console.log("send the buyer to outcome.urls.normal");
else if (!outcome.final) await settle(antom, pay, { paymentRequestId }); // no second attempt before this one is over
// to here
const [taken] = sandbox.payments.list();
console.log(`${outcome.next}: ${taken?.captured} of the smallest unit of ${taken?.currency} taken`);
