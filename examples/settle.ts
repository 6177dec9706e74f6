import { randomUUID } from "node:crypto";
import { createAntomClient, settle, vaultPaymentMethod } from "antom-client";
import { createSandbox } from "antom-client/sandbox";

const sandbox = await createSandbox();
const antom = createAntomClient(sandbox.clientOptions);
const card = { paymentMethodType: "CARD", card: { cardNo: "4054695723100768", cvv: "123", expiryYear: "30", expiryMonth: "08" } } as const;
const urls = { vaultingNotificationUrl: "https://merchant.example/antom/notify", redirectUrl: "https://merchant.example/cards/done" };

// README shows from here
sandbox.answerNext("vaultPaymentMethod", "UNKNOWN_EXCEPTION", { executed: true }); // it says unknown, and has vaulted the card all the same
const vaultingRequestId = randomUUID(); // stored before the first send
await antom.vaultPaymentMethod({ vaultingRequestId, ...urls, paymentMethodDetail: card, env: { terminalType: "WEB" } });

const settled = await settle(antom, vaultPaymentMethod, { vaultingRequestId }, { deadlineMs: 30_000 }); // inquires; the card is sent once only
if (!settled.final) console.log(`not known yet: ${settled.next}, under the same id`);
else if (settled.outcome.next === "proceed") console.log(`vaulted: ${settled.outcome.data.paymentMethodDetail.card.maskedCardNo}`);
else console.log(`not vaulted: ${settled.outcome.next}`); // only now may a new id be taken
// to here
