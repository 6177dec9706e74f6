import { createAntomClient, newRequestId } from "antom-client";
import { createSandbox } from "antom-client/sandbox";

const sandbox = await createSandbox();
// README shows from here
const antom = createAntomClient({
  ...sandbox.clientOptions,
  onExchange: ({ operation, attempt, state, durationMs, outcome, request }) => {
    console.log(`${operation} ${attempt} ${state} in ${Math.round(durationMs)} ms: ${outcome?.next}`, request); // redacted
  },
  onDrift: ({ operation, kind, pointer, message }) => console.log(`${operation} ${kind} ${pointer} ${message}`), // never a value
});
// to here
const request = {
  paymentMethodType: "CARD",
  vaultingRequestId: newRequestId(),
  vaultingNotificationUrl: "merchant.example/notify",
} as const;
await antom.createVaultingSession(request); // told, not refused: the URL has no scheme
