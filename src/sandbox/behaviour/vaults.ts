/** The vault: sessions, and cards that the merchant's server sends. */
import { testCards } from "../../../generated/products.ts";
import { type Answer, answerOf, type Behaviour, isoTime } from "./behaviour.ts";

const SESSION_MS = 60 * 60_000;

export const createVaultingSession: Behaviour = ({ vaultingRequestId }, { now, secret, vaultings }) => {
  // The session exists; the buyer has still to enter the card.
  vaultings.set(String(vaultingRequestId), vaultingOf("PROCESSING"));
  return answerOf("S", "SUCCESS", "success.", {
    // The shape of a published sample: base64, a site, a number, base64 of JSON, joined by "&&".
    vaultingSessionData: [secret(64), "SG", "188", btoa(JSON.stringify({ paymentSessionConfig: { productScene: "VAULTING" } }))].join("&&"),
    vaultingSessionId: secret(48),
    vaultingSessionExpiryTime: isoTime(now + SESSION_MS),
  });
};

interface CardToVault {
  readonly cardNo?: unknown;
  readonly is3DSAuthentication?: unknown;
}

export const vaultPaymentMethod: Behaviour = (request, { secret, origin, vaultings }) => {
  const { vaultingRequestId } = request;
  const echo = { vaultingRequestId };
  const become = (status: VaultingStatus, fields: object): void => vaultings.set(String(vaultingRequestId), vaultingOf(status, fields));
  const card = (request["paymentMethodDetail"] as { card?: CardToVault }).card ?? {};
  // Only published test numbers are looked at; any other number is forgotten here and now.
  const known = testCards.find(({ number }) => number === card.cardNo);
  if (known === undefined) return answerOf("F", "PARAM_ILLEGAL", "/paymentMethodDetail/card/cardNo is no published test number", echo);
  if (known.result === "declined") {
    become("FAIL", { vaultingResultCode: "DO_NOT_HONOR" });
    return answerOf("F", "VERIFICATION_FAIL", "The verification of the card failed.", echo);
  }
  if (card.is3DSAuthentication === "true") {
    const normalUrl = `${origin}/3ds/${encodeURIComponent(secret(18))}`;
    become("PROCESSING", { normalUrl, vaultingResultCode: "VERIFICATION_IN_PROCESS" });
    return answerOf("U", "VERIFICATION_IN_PROCESS", "The verification is in process.", { ...echo, normalUrl });
  }
  const paymentMethodDetail = {
    paymentMethodType: "CARD",
    card: { brand: known.brand, cardToken: `ALIPAY${secret(64)}`, maskedCardNo: `${"*".repeat(12)}${known.number.slice(-4)}` },
  };
  become("SUCCESS", { paymentMethodDetail, vaultingResultCode: "SUCCESS" });
  return answerOf("S", "SUCCESS", "success.", { ...echo, paymentMethodDetail });
};

export const inquireVaulting: Behaviour = ({ vaultingRequestId }, { vaultings }) => {
  const found = vaultings.get(String(vaultingRequestId));
  if (found === undefined) return answerOf("F", "VAULTING_NOT_EXIST", "There is no vaulting with this id.");
  return { ...found, vaultingRequestId };
};

type VaultingStatus = "SUCCESS" | "FAIL" | "PROCESSING";

/** What an inquiry says of a vaulting. */
function vaultingOf(vaultingStatus: VaultingStatus, fields: object = {}): Answer {
  return answerOf("S", "SUCCESS", "success.", { vaultingStatus, ...fields });
}
