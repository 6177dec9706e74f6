import { type AntomClient, createAntomClient, newRequestId } from "antom-client";
import { explain } from "antom-client/explain";
import { createSandbox } from "antom-client/sandbox";

const sandbox = await createSandbox();
const antom = createAntomClient(sandbox.clientOptions);

type Vaulted = Awaited<ReturnType<AntomClient["vaultPaymentMethod"]>>;

/** What a shop does after an answer, in a word. */
// switch from here
function after(outcome: Vaulted): string {
  switch (outcome.next) {
    case "proceed":
      return `keep the token of ${outcome.data.paymentMethodDetail.card.maskedCardNo}`; // typed as there, under proceed only
    case "redirect":
      return outcome.urls.normal === undefined ? "open the app" : "send the buyer to the page";
    case "inquire":
    case "retrySameRequest":
      return "keep the id, and ask again later"; // unknown is never failed
    case "retryNewRequest":
      return outcome.key?.use === "inquireFirst" ? "inquire under the old id" : "start over under a new id";
    case "fixRequest":
    case "contactSupport":
      return explain(outcome).action; // a person has to read this
    default:
      return outcome satisfies never; // a new member of the union stops the build here
  }
}
// to here

const card = { paymentMethodType: "CARD", card: { cardNo: "4054695723100768", cvv: "123", expiryYear: "30", expiryMonth: "08" } } as const;
const request = () => ({
  vaultingRequestId: newRequestId(),
  vaultingNotificationUrl: "https://merchant.example/antom/notify",
  redirectUrl: "https://merchant.example/cards/done",
  paymentMethodDetail: card,
  env: { terminalType: "WEB" },
});
for (const code of ["SUCCESS", "VERIFICATION_FAIL", "PROCESS_FAIL"]) {
  if (code !== "SUCCESS") sandbox.answerNext("vaultPaymentMethod", code);
  console.log(`${code}: ${after(await antom.vaultPaymentMethod(request()))}`);
}
