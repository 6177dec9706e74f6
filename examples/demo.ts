/** The main job, end to end, on the embedded sandbox: `npm run demo`. */
import { randomUUID } from "node:crypto";
import { styleText } from "node:util";
import {
  createAntomClient,
  createNotificationHandler,
  type DeliveryEvent,
  type Drift,
  type ExchangeEvent,
  isAntomError,
  type OperationTypes,
  type Outcome,
} from "antom-client";
import * as apo from "antom-client/apo";
import { explain } from "antom-client/explain";
import { createSandbox, type SandboxExchange } from "antom-client/sandbox";

const colours = process.stdout.isTTY && process.env["NO_COLOR"] === undefined;
const bold = (text: string): string => (colours ? styleText("bold", text) : text);
const dim = (text: string): string => (colours ? styleText("dim", text) : text);
const print = (text = ""): void => console.log(text);
let steps = 0;
const step = (title: string): void => print(`\n${bold(`${++steps}. ${title}`)}`);
const row = (name: string, text: string): void => print(`   ${dim(name.padEnd(10))} ${text}`);

// What the gateway saw, and what the client saw: the demo prints both sides.
const atGateway: SandboxExchange[] = [];
const atClient: ExchangeEvent[] = [];
const drifts: Drift[] = [];

print(bold("antom-client: the main job on a gateway of this machine"));
const sandbox = await createSandbox({
  onExchange: (exchange) => atGateway.push(exchange),
  // What Antom would post to the merchant's notification URL.
  deliver: (notification) => notifications(notification),
});
const server = await sandbox.listen();
print(`The sandbox listens on ${server.url}. Its keys were made just now and are worth nothing elsewhere.`);

const watching = { onExchange: (event: ExchangeEvent) => void atClient.push(event), onDrift: (drift: Drift) => void drifts.push(drift) };
const { fetch: inProcess, ...merchant } = sandbox.clientOptions;
const overHttp = { ...merchant, gateway: server.url, ...watching };
const antom = createAntomClient(overHttp);

const deliveries: DeliveryEvent[] = [];
const notifications = createNotificationHandler({
  clientId: merchant.clientId,
  antomPublicKey: merchant.antomPublicKey,
  onDelivery: (event) => deliveries.push(event),
  on: {
    // Here a shop would keep the token, or learn that there is none.
    notifyVaulting: () => {},
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
printCall();
printOutcome(created);
// The type knows that session data are there under proceed, and nowhere else.
if (created.next === "proceed")
  row("data", `session data of ${created.data.vaultingSessionData.length} characters, until ${created.data.vaultingSessionExpiryTime}`);

step("The same on the orchestration product (APO), whose notification URL is optional");
const { fetch: _, ...apoMerchant } = sandbox.clientOptionsOf("apo");
const orchestration = apo.createAntomClient({ ...apoMerchant, gateway: server.url, ...watching });
printOutcome(
  await orchestration.createVaultingSession({
    paymentMethodType: "CARD",
    vaultingRequestId: randomUUID(),
    passThroughMetadata: '{"shop":"17"}',
  }),
  true,
);

step("A card vaulted at once (a number that Antom publishes for tests)");
const vaulted = await antom.vaultPaymentMethod(card("4054695723100768"));
printOutcome(vaulted, true);
if (vaulted.next === "proceed")
  row("data", `a card token of ${vaulted.data.paymentMethodDetail.card.cardToken.length} characters; it stays out of every log`);

step("A card that needs 3-D Secure");
const verifying = await antom.vaultPaymentMethod(card("5162774114974622", { is3DSAuthentication: "true" }));
printOutcome(verifying, true);
if (verifying.next === "redirect")
  row("redirect", `${Object.keys(verifying.urls).join(", ")} URL on ${new URL(verifying.urls.normal ?? "").origin}`);

step("What became of it: an inquiry under the same id");
const vaultingRequestId = verifying.key?.value ?? "";
printOutcome(await antom.inquireVaulting({ vaultingRequestId }), true);
row("note", "S says that the inquiry went well; the vaulting has a status field of its own, and is still under way.");

step("The buyer passes 3-D Secure, and Antom notifies");
const pending = sandbox.vaultings.find({ id: vaultingRequestId });
if (pending !== undefined) sandbox.vaultings.finish3ds(pending.ref, "approve");
await sandbox.settled();
printDelivery();
const notified = sandbox.notifications.list().at(-1);
if (notified !== undefined) await sandbox.notifications.redeliver(notified.id);
row("again", `the same notification a second time: ${deliveries.at(-1)?.state}, acknowledged without the handler`);
printOutcome(await antom.inquireVaulting({ vaultingRequestId }), true);

step("A request with mistakes: refused before anything is sent");
try {
  await antom.createVaultingSession({ ...session, vaultingRequestId: "🛒".repeat(65), redirectURL: "https://merchant.example" } as never);
} catch (error) {
  printError(error);
}

step("An unknown exception, without automatic repeats, and repeated by hand with the same id");
const careful = createAntomClient({ ...overHttp, retries: 0 });
sandbox.answerNext("createVaultingSession", "UNKNOWN_EXCEPTION", { executed: true });
const request = { ...session, vaultingRequestId: randomUUID() };
printOutcome(await careful.createVaultingSession(request), true);
row("sandbox", "It had carried the request out all the same. That is why the id stays.");
const repeated = await careful.createVaultingSession(request);
printOutcome(repeated, true);
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
  printError(error);
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
  printError(error);
}

await server.close();
const known = drifts.filter(({ kind }) => kind === "advice").length;
print(
  `\nAll done. ${atClient.length} exchanges watched, ${known} pieces of advice on requests, and not one card number, token or key printed.`,
);

function printCall(): void {
  const sent = atClient.at(-1);
  const seen = atGateway.at(-1);
  if (sent === undefined || seen === undefined) return;
  row("checked", "against the contract: every field, its type, its length, what is required and what is unknown");
  row("request", `POST ${new URL(sent.url).pathname}  ${JSON.stringify(sent.request)}`);
  row("signed", `"POST <path>\\n<client id>.${sent.requestTime}.<${sent.requestBytes} bytes of body>", RSA with SHA-256`);
  row(
    "gateway",
    `verified ${seen.signed?.bytes} bytes (SHA-256 ${seen.signed?.sha256.slice(0, 12)}…) with the merchant's public key: ${seen.signature}`,
  );
  row(
    "answer",
    `HTTP ${sent.httpStatus}, ${sent.verified ? "verified by the client with Antom's public key, before it was parsed" : "not verified"}`,
  );
  row("", JSON.stringify(sent.response));
}

function printDelivery(): void {
  const { state, httpStatus, operation, requestTime, notification, outcome } = deliveries.at(-1) ?? {};
  row("notified", `${operation} ${JSON.stringify(notification)}`);
  row("verified", `its signature over path, client id, ${requestTime} and the raw body, with Antom's public key, before it was parsed`);
  row("outcome", `${bold(outcome?.next ?? "")}: ${state}, answered ${httpStatus} with the acknowledgement, so that it does not come again`);
}

function printOutcome(outcome: Outcome<OperationTypes>, short = false): void {
  const { meaning, action, certainty } = explain(outcome);
  if (short) {
    const sent = atClient.at(-1);
    const seen = atGateway.at(-1);
    row(
      "request",
      `POST ${new URL(sent?.url ?? "").pathname}, ${sent?.requestBytes} bytes; signature at the gateway: ${seen?.signature}; answer: ${sent?.verified ? "verified" : "not verified"}`,
    );
  }
  row("outcome", `${bold(outcome.next)}, because of ${outcome.result.resultStatus} ${outcome.result.resultCode}: ${meaning}`);
  row("to do", action);
  row("certainty", certainty);
  if (outcome.key !== undefined)
    row(
      "id",
      `${outcome.key.field}: ${{ same: "keep it", new: "take a new one", inquireFirst: "inquire under it before taking a new one" }[outcome.key.use]}`,
    );
}

function printError(error: unknown): void {
  if (!isAntomError(error)) throw error;
  row("refused", bold(error.code));
  for (const line of error.message.split("\n")) row("", line);
  row("executed?", error.maybeExecuted ? "maybe: inquire, or repeat with the same id" : "no, nothing was sent");
}
