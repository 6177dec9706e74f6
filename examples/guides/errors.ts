import { createAntomClient, isAntomError, newRequestId } from "antom-client";
import { createSandbox } from "antom-client/sandbox";

const sandbox = await createSandbox();
const antom = createAntomClient({ ...sandbox.clientOptions, retries: 0 });
const request = {
  paymentMethodType: "CARD",
  vaultingRequestId: newRequestId(), // stored before the first send
  vaultingNotificationUrl: "https://merchant.example/antom/notify",
} as const;
sandbox.failNext("createVaultingSession", "dropAfter"); // carried out; then the connection ends without an answer

// catch from here
try {
  await antom.createVaultingSession(request);
} catch (error) {
  if (!isAntomError(error)) throw error;
  if (error.maybeExecuted)
    await antom.createVaultingSession(request); // the same id: the gateway knows it again
  else console.log(error.code); // nothing left this machine
}
// to here
console.log(`${sandbox.exchanges.list().filter(({ replayed }) => replayed).length} answer given again: one session, not two`);
