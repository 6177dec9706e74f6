/** What an inquiry and a notification say of a vaulting. */
import type { ObjectSchema, ResponseState } from "../../contract.ts";
import { isObject } from "../../json.ts";
import { holds } from "../../rules.ts";
import type { Assumptions } from "../assumptions.ts";
import { type Answer, answerOf, isoTime } from "./behaviour.ts";
import type { Vaulting } from "./vaultings.ts";

/** The notification that tells how a vaulting has ended. */
export const VAULTING_NOTIFICATION = "notifyVaulting";

/** The page on which the buyer enters the card. */
export function cardPageOf({ kind, ref, phase }: Vaulting): string | undefined {
  return kind === "session" && (phase === "created" || phase === "cardPage") ? `/card/${ref}` : undefined;
}

/** The page on which the buyer passes 3-D Secure. */
export function verificationPageOf({ ref, phase }: Vaulting): string | undefined {
  return phase === "verification" ? `/3ds/${ref}` : undefined;
}

/** What was vaulted; undefined while nothing is. */
export function detailOf({ phase, card, token }: Vaulting): object | undefined {
  if (phase !== "succeeded" || card === undefined) return undefined;
  return { paymentMethodType: "CARD", card: { brand: card.brand, cardToken: token, maskedCardNo: card.masked } };
}

/** What an inquiry answers. */
export function inquiryOfVaulting(vaulting: Vaulting, origin: string): Answer {
  const { phase, reason, memo } = vaulting;
  const page = verificationPageOf(vaulting);
  const pending = page === undefined ? {} : { normalUrl: `${origin}${page}`, vaultingResultCode: "VERIFICATION_IN_PROCESS" };
  const detail = detailOf(vaulting);
  return answerOf("S", "SUCCESS", "success.", {
    vaultingRequestId: vaulting.id,
    vaultingStatus: phase === "succeeded" ? "SUCCESS" : phase === "failed" ? "FAIL" : "PROCESSING",
    ...pending,
    ...(phase === "succeeded" ? { vaultingResultCode: "SUCCESS" } : {}),
    ...(reason === undefined ? {} : { vaultingResultCode: reason }),
    ...(detail === undefined ? {} : { paymentMethodDetail: detail }),
    ...(memo === undefined ? {} : { metadata: memo }),
  });
}

/** What a notification brings, once a vaulting has ended: the fields that the merchant's product knows. */
export function notificationOfVaulting(vaulting: Vaulting, assumed: Assumptions): Answer {
  const { id, phase, reason, memo, createdAt, entry } = vaulting;
  const succeeded = phase === "succeeded";
  const failureCode = assumed.failedNotificationCode === "reason" && reason !== undefined ? reason : "PROCESS_FAIL";
  const detail = detailOf(vaulting);
  const full = answerOf(succeeded ? "S" : "F", succeeded ? "SUCCESS" : failureCode, succeeded ? "success" : "Process fail", {
    vaultingRequestId: id,
    vaultingStatus: succeeded ? "SUCCESS" : "FAIL",
    vaultingCreateTime: isoTime(createdAt),
    acquirerInfo: { acquirerName: "SANDBOX", acquirerTransactionId: String(vaulting.number) },
    ...(detail === undefined ? {} : { paymentMethodDetail: detail }),
    ...(memo === undefined ? {} : { metadata: memo }),
  });
  return knownTo(entry.notifications[VAULTING_NOTIFICATION]?.response ?? [], full);
}

/** The fields that a message of this state has. */
function knownTo(states: readonly ResponseState[], message: Answer): Answer {
  const { result } = message;
  const state = states.find(({ when }) => holds(when, { ...result, resultStatus: result.resultStatus as "S" | "F" }, message));
  return state === undefined ? message : { ...(picked(message, state.schema) as object), result };
}

function picked(value: unknown, schema: ObjectSchema): unknown {
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(schema.properties).flatMap(([name, property]) => {
      if (!Object.hasOwn(value, name)) return [];
      return [[name, property.type === "object" ? picked(value[name], property) : value[name]]];
    }),
  );
}
