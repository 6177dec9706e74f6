/** Which notifications tell of what has come to its end, and where they go. */
import type { ProductEntry } from "../../generated/products.ts";
import type { Assumptions } from "./assumptions.ts";
import { AUTHORIZATION_NOTIFICATION, notificationOfAgreement } from "./behaviour/agreement-messages.ts";
import type { AgreementsOptions } from "./behaviour/agreements.ts";
import type { Answer } from "./behaviour/behaviour.ts";
import { notificationOfCapture, notificationOfPayment, notificationOfRefund, PAYMENT_NOTIFICATIONS } from "./behaviour/payment-messages.ts";
import type { PaymentEvents } from "./behaviour/payments.ts";
import { notificationOfVaulting, VAULTING_NOTIFICATION } from "./behaviour/vaulting-messages.ts";
import type { VaultingsOptions } from "./behaviour/vaultings.ts";
import type { Notifier } from "./notifier.ts";

interface Subject {
  readonly clientId: string;
  readonly entry: ProductEntry;
}

/** What vaultings, payments and agreements report to. */
export interface Announcements {
  readonly vaultings: Pick<VaultingsOptions, "onEnd">;
  readonly payments: PaymentEvents;
  readonly agreements: Pick<AgreementsOptions, "onNews">;
}

export function createAnnouncements(send: Notifier["send"], assumed: Assumptions): Announcements {
  /** `wasPending` where the end is no answer to a request. */
  const tell = (subject: Subject, wasPending: boolean, url: string | undefined, operation: string, payload: () => Answer): void => {
    if (url === undefined || (!wasPending && assumed.notifiedResults === "pendingOnly")) return;
    send(subject.entry, { clientId: subject.clientId, url, operation, payload: payload() });
  };
  const { payment: ofPayment, capture: ofCapture, refund: ofRefund } = PAYMENT_NOTIFICATIONS;
  return {
    vaultings: {
      onEnd: (vaulting, wasPending) =>
        tell(vaulting, wasPending, vaulting.notificationUrl, VAULTING_NOTIFICATION, () => notificationOfVaulting(vaulting, assumed)),
    },
    payments: {
      onPending: (payment) => tell(payment, true, payment.notificationUrl, ofPayment, () => notificationOfPayment(payment)),
      onEnd: (payment, wasPending) => tell(payment, wasPending, payment.notificationUrl, ofPayment, () => notificationOfPayment(payment)),
      onCaptured: (payment, capture, wasPending) =>
        tell(payment, wasPending, payment.notificationUrl, ofCapture, () => notificationOfCapture(capture)),
      onRefunded: (payment, refund, wasPending) =>
        tell(payment, wasPending, refund.notificationUrl, ofRefund, () => notificationOfRefund(refund)),
    },
    agreements: {
      onNews: (agreement, news, wasAnswered) =>
        tell(agreement, !wasAnswered, agreement.notificationUrl, AUTHORIZATION_NOTIFICATION, () =>
          notificationOfAgreement(agreement, news),
        ),
    },
  };
}
