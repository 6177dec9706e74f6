import { randomUUID } from "node:crypto";
import { createAntomClient, createNotificationHandler } from "antom-client";
import { createSandbox } from "antom-client/sandbox";

const notified: string[] = [];
// README shows from here
const sandbox = await createSandbox({ deliver: (request) => handler(request) }); // notifications go to your handler, signed; no network
const antom = createAntomClient(sandbox.clientOptions);
sandbox.failNext("createVaultingSession", "dropAfter"); // carried out, and then no answer: the client's own repeat finds one session
sandbox.nextVaulting({ reason: "CARD_EXPIRED" }); // any reason code of the contract; answerNext() orders any result code
// to here

const { clientId, antomPublicKey } = sandbox.clientOptions;
const on = { notifyVaulting: ({ outcome }: { outcome: { next: string } }) => void notified.push(outcome.next) };
const handler = createNotificationHandler({ clientId, antomPublicKey, on });
const vaultingRequestId = randomUUID();
const vaultingNotificationUrl = "https://merchant.example/antom/notify";
await antom.createVaultingSession({ paymentMethodType: "CARD", vaultingRequestId, vaultingNotificationUrl });
const { ref = "" } = sandbox.vaultings.find({ id: vaultingRequestId }) ?? {};
sandbox.vaultings.submitCard(ref, { number: "4054 6957 2310 0768", month: "08", year: "30", securityCode: "123" });
await sandbox.clock.advance("2m");
console.log(`${sandbox.vaultings.list().length} session; notified: ${notified.join()}; findings: ${sandbox.findings.length}`);
