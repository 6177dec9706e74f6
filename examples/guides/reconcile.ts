import { createAntomClient, createVaultingSession, newRequestId, reconcile } from "antom-client";
import { createSandbox } from "antom-client/sandbox";

const sandbox = await createSandbox();
const antom = createAntomClient(sandbox.clientOptions);
const vaultingRequestId = newRequestId();
await antom.createVaultingSession({
  paymentMethodType: "CARD",
  vaultingRequestId,
  vaultingNotificationUrl: "https://merchant.example/antom/notify",
});
const openIds = [vaultingRequestId];

// loop from here
for await (const { id, outcome, error } of reconcile(antom, createVaultingSession, openIds)) {
  if (outcome === undefined) console.log(`${id}: nothing is known, ask again later (${error.code})`);
  else if (outcome.final) console.log(`${id}: over, ${outcome.next}`);
  else console.log(`still open: ${outcome.next}`);
}
// to here
