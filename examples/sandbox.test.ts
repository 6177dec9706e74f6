import { randomUUID } from "node:crypto";
import { createAntomClient, createNotificationHandler } from "antom-client";
import { createSandbox, type Sandbox } from "antom-client/sandbox";
import { beforeEach, expect, test } from "vitest";

// What is to be tested: a shop that vaults cards, and learns from notifications what became of them.
const cards = new Map<string, string>();
let sandbox: Sandbox;
let antom: ReturnType<typeof createAntomClient>;

beforeEach(async () => {
  cards.clear();
  sandbox = await createSandbox({ deliver: (request) => onNotification(request) }); // no port, no container, no account
  antom = createAntomClient(sandbox.clientOptions);
  const { clientId, antomPublicKey } = sandbox.clientOptions;
  const onNotification = createNotificationHandler({
    clientId,
    antomPublicKey,
    on: {
      notifyVaulting: async ({ notification, outcome }) => {
        if (outcome.next === "proceed") cards.set(notification.vaultingRequestId, outcome.data.paymentMethodDetail.card.cardToken);
      },
    },
  });
});

async function newSession(): Promise<string> {
  const vaultingRequestId = randomUUID();
  await antom.createVaultingSession({
    paymentMethodType: "CARD",
    vaultingRequestId,
    vaultingNotificationUrl: "https://shop.example/antom",
  });
  return vaultingRequestId;
}

/** What the buyer does on the hosted page; the number is one that Antom publishes for tests. */
function enterCard(id: string): void {
  const ref = sandbox.vaultings.find({ id })?.ref ?? "";
  sandbox.vaultings.submitCard(ref, { number: "4054 6957 2310 0768", month: "08", year: "30", securityCode: "123" });
}

test("a card that the buyer entered is notified, and kept", async () => {
  const id = await newSession();
  enterCard(id);
  await sandbox.settled();
  expect(cards.get(id)).toMatch(/^ALIPAY/);
});

test("a lost answer is made good by the client's own repeat: one session, not two", async () => {
  sandbox.failNext("createVaultingSession", "dropAfter");
  await newSession();
  expect(sandbox.vaultings.list()).toHaveLength(1);
  expect(sandbox.exchanges.list().map(({ fault, replayed }) => ({ fault, replayed }))).toEqual([
    { fault: "dropAfter", replayed: false },
    { fault: undefined, replayed: true },
  ]);
});

test("a session that nobody uses fails after its hour", async () => {
  const id = await newSession();
  await sandbox.clock.advance("1h");
  expect(await antom.inquireVaulting({ vaultingRequestId: id })).toMatchObject({ next: "retryNewRequest", final: true });
  expect(sandbox.notifications.list()).toMatchObject([{ state: "acknowledged" }]);
});

test("an expired card asks for another", async () => {
  sandbox.nextVaulting({ reason: "CARD_EXPIRED" });
  const id = await newSession();
  enterCard(id);
  expect(await antom.inquireVaulting({ vaultingRequestId: id })).toMatchObject({ next: "changePaymentMethod" });
});
