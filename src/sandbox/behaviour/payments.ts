/** Payment sessions. */
import { answerOf, type Behaviour, isoTime } from "./behaviour.ts";

const SESSION_MS = 60 * 60_000;

export const createPaymentSession: Behaviour = (_request, { now, secret }) =>
  answerOf("S", "SUCCESS", "success.", {
    paymentSessionData: [secret(64), "SG", "111"].join("&&"),
    paymentSessionId: secret(48),
    paymentSessionExpiryTime: isoTime(now + SESSION_MS),
  });
