import { randomUUID } from "node:crypto";
import { createAntomClient } from "antom-client";
import { createSandbox } from "antom-client/sandbox";

const sandbox = await createSandbox(); // a gateway in this process; Antom itself takes the four options shown below
const antom = createAntomClient(sandbox.clientOptions);

const outcome = await antom.createVaultingSession({
  paymentMethodType: "CARD",
  vaultingRequestId: randomUUID(), // store it before the first send: a repeat with the same id is harmless, a new id is a new vaulting
  vaultingNotificationUrl: "https://merchant.example/antom/notify",
});
if (outcome.next === "proceed") {
  const { vaultingSessionData, vaultingSessionExpiryTime } = outcome.data; // typed as there, because of proceed
  console.log(`${vaultingSessionData.length} characters for the client-side SDK, until ${vaultingSessionExpiryTime}`);
} else {
  console.log(`Antom says ${outcome.result.resultCode}: ${outcome.next}`); // a refusal is an outcome, not an exception
}
