/** How the demo tells what happened: to the client, at the gateway, and by notification. */
import { styleText } from "node:util";
import { type DeliveryEvent, type ExchangeEvent, isAntomError, type OperationTypes, type Outcome } from "antom-client";
import { explain } from "antom-client/explain";
import type { PaymentView, SandboxExchange } from "antom-client/sandbox";

/** What was seen so far, by each of the three. */
export interface Seen {
  readonly atGateway: readonly SandboxExchange[];
  readonly atClient: readonly ExchangeEvent[];
  readonly deliveries: readonly DeliveryEvent[];
}

export interface Printer {
  /** A numbered step. */
  step(title: string): void;
  row(name: string, text: string): void;
  /** The last call, from the check to the verified answer. */
  call(): void;
  /** The last notification, from its signature to its acknowledgement. */
  delivery(): void;
  /** Every notification of this step, a line each. */
  deliveries(): void;
  outcome(outcome: Outcome<OperationTypes>): void;
  /** The last call in a line, and its outcome. */
  answer(outcome: Outcome<OperationTypes>): void;
  error(error: unknown): void;
  balances(payment: PaymentView | undefined): void;
}

const colours = process.stdout.isTTY && process.env["NO_COLOR"] === undefined;
const dim = (text: string): string => (colours ? styleText("dim", text) : text);

export function bold(text: string): string {
  return colours ? styleText("bold", text) : text;
}

export function createPrinter({ atGateway, atClient, deliveries }: Seen): Printer {
  let steps = 0;
  let before = 0;
  const row = (name: string, text: string): void => console.log(`   ${dim(name.padEnd(10))} ${text}`);
  const outcome = (outcome: Outcome<OperationTypes>): void => {
    const { meaning, action, certainty } = explain(outcome);
    row("outcome", `${bold(outcome.next)}, because of ${outcome.result.resultStatus} ${outcome.result.resultCode}: ${meaning}`);
    row("to do", action);
    row("certainty", certainty);
    if (outcome.key !== undefined) row("id", `${outcome.key.field}: ${KEYS[outcome.key.use]}`);
  };
  return {
    row,
    outcome,
    step: (title) => {
      before = deliveries.length;
      console.log(`\n${bold(`${++steps}. ${title}`)}`);
    },
    call: () => {
      const [sent, seen] = [atClient.at(-1), atGateway.at(-1)];
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
    },
    answer: (answered) => {
      const [sent, seen] = [atClient.at(-1), atGateway.at(-1)];
      const verified = sent?.verified ? "verified" : "not verified";
      row(
        "request",
        `POST ${new URL(sent?.url ?? "").pathname}, ${sent?.requestBytes} bytes; signature at the gateway: ${seen?.signature}; answer: ${verified}`,
      );
      outcome(answered);
    },
    delivery: () => {
      const { state, httpStatus, operation, requestTime, notification, outcome } = deliveries.at(-1) ?? {};
      row("notified", `${operation} ${JSON.stringify(notification)}`);
      row("verified", `its signature over path, client id, ${requestTime} and the raw body, with Antom's public key, before it was parsed`);
      row(
        "outcome",
        `${bold(outcome?.next ?? "")}: ${state}, answered ${httpStatus} with the acknowledgement, so that it does not come again`,
      );
    },
    deliveries: () => {
      for (const { operation, outcome, state, httpStatus } of deliveries.slice(before)) {
        row("notified", `${operation}: ${bold(outcome?.next ?? "")}, ${state}, answered ${httpStatus}`);
      }
    },
    error: (error) => {
      if (!isAntomError(error)) throw error;
      row("refused", bold(error.code));
      for (const line of error.message.split("\n")) row("", line);
      row("executed?", error.maybeExecuted ? "maybe: inquire, or repeat with the same id" : "no, nothing was sent");
    },
    balances: (payment) => {
      if (payment === undefined) return;
      const { currency, authorized, captured, refunded, capturable, refundable } = payment;
      row("balances", `authorized ${authorized}, captured ${captured}, refunded ${refunded}, in the smallest unit of ${currency}`);
      row("", `still to capture ${capturable}, still to refund ${refundable}`);
    },
  };
}

const KEYS = { same: "keep it", new: "take a new one", inquireFirst: "inquire under it before taking a new one" } as const;
