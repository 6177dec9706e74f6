import { createAntomClient, newRequestId } from "antom-client";
import { createSandbox } from "antom-client/sandbox";
import { expect, test } from "vitest";

// test from here
test("an unknown answer is repeated under the same id", async () => {
  const sandbox = await createSandbox();
  const antom = createAntomClient(sandbox.clientOptions);
  sandbox.answerNext("createVaultingSession", "UNKNOWN_EXCEPTION", { executed: true });
  const outcome = await antom.createVaultingSession({
    paymentMethodType: "CARD",
    vaultingRequestId: newRequestId(),
    vaultingNotificationUrl: "https://merchant.example/antom/notify",
  });
  expect(outcome.next).toBe("proceed"); // the client repeated it, as the contract allows
  expect(sandbox.exchanges.list().map(({ replayed }) => replayed)).toEqual([false, true]); // one session, not two
  expect(sandbox.findings).toEqual([]);
});
// to here

// time from here
test("a notification that is refused comes again after two minutes", async () => {
  const arrived: string[] = [];
  const sandbox = await createSandbox({
    deliver: async (request) => {
      arrived.push(await request.text());
      return new Response(null, { status: 500 }); // not the acknowledgement
    },
  });
  sandbox.notify({
    clientId: sandbox.clientOptions.clientId,
    operation: "notifyVaulting",
    url: "https://merchant.example/antom/notify",
    payload: { result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "success" }, vaultingRequestId: "vaulting-1" },
  });
  await sandbox.settled(); // the first delivery, and its refusal
  await sandbox.clock.advance("2m"); // turned, not waited for
  expect(arrived.length).toBe(2);
});
// to here
