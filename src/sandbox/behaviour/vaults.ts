/** The vault: sessions, cards that the merchant's server sends, inquiries, tokens. */
import {
  type Answer,
  answerOf,
  type Behaviour,
  isoTime,
  objectIn,
  type RequestBody,
  type Scene,
  sessionData,
  textIn,
} from "./behaviour.ts";
import { refusedToken } from "./card-tokens.ts";
import { cardWithNumber } from "./cards.ts";
import { cardPageOf, detailOf, inquiryOfVaulting, verificationPageOf } from "./vaulting-messages.ts";
import type { Vaulting } from "./vaultings.ts";

export const createVaultingSession: Behaviour = (request, scene) => {
  const { secret, origin, now, vaultings, clientId, assumed } = scene;
  const known = vaultings.ofId(clientId, String(request["vaultingRequestId"]));
  // A repeat whose first answer was not kept is still that session.
  const vaulting = known?.kind === "session" ? known : start(request, scene, "session", request["is3DSAuthentication"]);
  const cardPage = `${origin}${cardPageOf(vaulting) ?? `/card/${vaulting.ref}`}`;
  return answerOf("S", "SUCCESS", "success.", {
    vaultingSessionData: sessionData("188", secret, {
      extendInfo: EXTEND_INFO,
      paymentSessionConfig: { paymentMethodCategoryType: "CARD", productScene: "VAULTING", productSceneVersion: "1.0" },
      // Opaque to the merchant; what stands in for the client-side SDK finds the card page here.
      sandbox: { cardPage },
    }),
    vaultingSessionId: secret(48),
    vaultingSessionExpiryTime: isoTime(vaulting.expiresAt ?? now + assumed.sessionLifetimeMs),
    normalUrl: cardPage,
  });
};

const EXTEND_INFO = JSON.stringify({ versionMap: { WEB: "1.0.0", IOS: "1.0.0", ANDROID: "1.0.0" } });

export const vaultPaymentMethod: Behaviour = (request, scene) => {
  const { clientId, vaultings, assumed } = scene;
  const id = String(request["vaultingRequestId"]);
  const known = vaultings.ofId(clientId, id);
  if (known?.kind === "direct") {
    if (known.phase === "verification" && assumed.repeatsWhileVerifying === "newUrl") vaultings.renew(known);
    return directAnswer(known, scene);
  }
  const sent = objectIn(request["paymentMethodDetail"], "card");
  // Only published test numbers are looked at; any other number is forgotten here and now.
  const card = cardWithNumber(sent["cardNo"]);
  if (card === undefined) {
    return answerOf("F", "PARAM_ILLEGAL", "/paymentMethodDetail/card/cardNo is no published test number", { vaultingRequestId: id });
  }
  const vaulting = start(request, scene, "direct", sent["is3DSAuthentication"]);
  vaultings.takeCard(vaulting, card);
  return directAnswer(vaulting, scene);
};

/** What vaultPaymentMethod says of a vaulting, the first time and whenever it is called again under the same id. */
function directAnswer(vaulting: Vaulting, { origin }: Scene): Answer {
  const echo = { vaultingRequestId: vaulting.id };
  const detail = detailOf(vaulting);
  if (detail !== undefined) return answerOf("S", "SUCCESS", "success.", { ...echo, paymentMethodDetail: detail });
  const page = verificationPageOf(vaulting);
  if (page === undefined) return answerOf("F", "VERIFICATION_FAIL", "The verification of the card failed.", echo);
  return answerOf("U", "VERIFICATION_IN_PROCESS", "The verification is in process.", { ...echo, normalUrl: `${origin}${page}` });
}

export const inquireVaulting: Behaviour = ({ vaultingRequestId }, { clientId, vaultings, origin }) => {
  const found = vaultings.ofId(clientId, String(vaultingRequestId));
  if (found === undefined) return answerOf("F", "VAULTING_NOT_EXIST", "There is no vaulting with this id.");
  return inquiryOfVaulting(found, origin);
};

function start(request: RequestBody, scene: Scene, kind: Vaulting["kind"], asked: unknown): Vaulting {
  const { clientId, entry, vaultings } = scene;
  return vaultings.start({
    clientId,
    entry,
    kind,
    id: String(request["vaultingRequestId"]),
    returnUrl: textIn(request, "redirectUrl"),
    // What the request says wins over the merchant's set-up.
    notificationUrl: textIn(request, "vaultingNotificationUrl") ?? scene.notificationUrl,
    memo: textIn(request, "metadata"),
    asksVerification: asked === "true",
  });
}

export const inquireToken: Behaviour = (request, scene) =>
  refusedToken(String(request["token"]), "/token", scene) ??
  answerOf("S", "SUCCESS", "success.", { token: request["token"], issuingCountry: "SG" });

export const updateToken: Behaviour = (request, scene) =>
  refusedToken(String(request["token"]), "/token", scene) ?? answerOf("S", "SUCCESS", "success.", { token: request["token"] });

export const deleteToken: Behaviour = (request, scene) => {
  const refused = refusedToken(String(request["token"]), "/token", scene);
  if (refused === undefined) scene.tokens.become(String(request["token"]), "deleted");
  return refused ?? answerOf("S", "SUCCESS", "success.");
};

export const fetchNonce: Behaviour = (request, { tokens, clientId }) => {
  const card = cardWithNumber(objectIn(request, "card")["cardNo"]);
  if (card === undefined) return answerOf("F", "PARAM_ILLEGAL", "/card/cardNo is no published test number");
  return answerOf("S", "SUCCESS", "success.", { cardToken: tokens.make(clientId, card.id, "active") });
};
