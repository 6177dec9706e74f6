import { createAntomClient, createNotificationHandler } from "antom-client";
import { createSandbox } from "antom-client/sandbox";

const sandbox = await createSandbox({ deliver: (request) => handler(request) });
const { clientId, antomPublicKey } = sandbox.clientOptions;
const tokens = new Map<string, string>();

// README shows from here
const handler = createNotificationHandler({
  clientId,
  antomPublicKey,
  on: {
    notifyVaulting: async ({ notification, outcome, key }) => {
      if (outcome.next === "proceed") tokens.set(notification.vaultingRequestId, outcome.data.paymentMethodDetail.card.cardToken);
      else console.log(`${key}: ${outcome.next}`); // throwing here would have Antom deliver it again
    },
  },
});
// to here

const card = { paymentMethodType: "CARD", card: { cardNo: "4054695723100768", cvv: "123", expiryYear: "30", expiryMonth: "08" } } as const;
await createAntomClient(sandbox.clientOptions).vaultPaymentMethod({
  vaultingRequestId: "vaulting-1",
  vaultingNotificationUrl: "https://merchant.example/antom/notify",
  redirectUrl: "https://merchant.example/cards/done",
  paymentMethodDetail: card,
  env: { terminalType: "WEB" },
});
await sandbox.settled();
console.log(`${sandbox.notifications.list()[0]?.state}; ${tokens.size} token kept`);
