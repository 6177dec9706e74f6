/** Payment sessions, in which a buyer authorizes payments: for the first time, or again. */
import { isObject } from "../../json.ts";
import { answerOf, type Behaviour, isoTime } from "./behaviour.ts";

const SESSION_MS = 60 * 60_000;

export const createPaymentSession: Behaviour = (request, { now, secret }) => {
  const method = request["paymentMethod"] as { paymentMethodMetadata?: unknown };
  const details = isObject(method.paymentMethodMetadata) ? method.paymentMethodMetadata : {};
  // Required then; the contract has checked that it is there, and an empty one renews nothing.
  if (details["isUpdateAsset"] === "true" && details["accessToken"] === "") {
    return answerOf("F", "PARAM_ILLEGAL", "/paymentMethod/paymentMethodMetadata/accessToken is empty");
  }
  return answerOf("S", "SUCCESS", "success.", {
    paymentSessionData: [secret(64), "SG", "111"].join("&&"),
    paymentSessionId: secret(48),
    paymentSessionExpiryTime: isoTime(now + SESSION_MS),
  });
};
