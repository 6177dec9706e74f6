/** A shop that adds cards: starts a session, serves the page to which the buyer returns, takes the notification, inquires for the rest. */
import { randomUUID } from "node:crypto";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import {
  type AntomClient,
  createNotificationHandler,
  createVaultingSession,
  type Delivery,
  type DeliveryEvent,
  type InquireVaulting,
  type NotificationStore,
  type NotifyVaulting,
  type Outcome,
  type PublicKeysInput,
  reconcile,
  toNodeListener,
} from "antom-client";
import type { Cards } from "./cards.ts";
import { cardsPage, messagePage } from "./pages.ts";

export interface ShopOptions {
  readonly antom: Pick<AntomClient, "createVaultingSession" | "inquireVaulting">;
  readonly clientId: string;
  readonly antomPublicKey: PublicKeysInput | undefined;
  readonly cards: Cards;
  /** Where buyers and Antom reach the shop: an origin. */
  readonly origin: string;
  /** With more than one instance: one that they share. */
  readonly store?: NotificationStore;
  readonly onDelivery?: (event: DeliveryEvent) => void;
}

export interface Shop {
  readonly listener: RequestListener;
  /** Asks what became of every card that is still open. Run it every few minutes: notifications get lost, processes die. */
  reconcile(): Promise<void>;
}

const RETURN_PATH = "/cards/return";
const NOTIFY_PATH = "/antom/notify";

export function createShop({ antom, clientId, antomPublicKey, cards, origin, store, onDelivery }: ShopOptions): Shop {
  /** Whoever learns it first keeps it; all the others find it done. */
  const learn = (id: string, outcome: Learnt): void => {
    if (outcome.next === "proceed") {
      const { cardToken, brand, maskedCardNo } = outcome.data.paymentMethodDetail.card;
      cards.keep(id, { token: cardToken, shown: `${brand ?? "Card"} ${maskedCardNo ?? ""}`.trim() });
    } else if (outcome.final) {
      cards.fail(id, outcome.reason?.code ?? outcome.result.resultCode);
    }
  };

  const notifications = toNodeListener(
    createNotificationHandler({
      clientId,
      antomPublicKey,
      ...(store === undefined ? {} : { store }),
      ...(onDelivery === undefined ? {} : { onDelivery }),
      on: {
        notifyVaulting: ({ notification, outcome }) => {
          const { vaultingRequestId } = notification;
          // Not ours, or from a time before this database: acknowledged, as no delivery would mend that.
          if (cards.find(vaultingRequestId) !== undefined) learn(vaultingRequestId, outcome);
        },
      },
    }),
  );

  /** The id is written down before anything is sent: whatever happens after that can be inquired for. */
  const addCard = async (customer: string, response: ServerResponse): Promise<void> => {
    const vaultingRequestId = cards.open(customer);
    const outcome = await antom.createVaultingSession({
      paymentMethodType: "CARD",
      vaultingRequestId,
      vaultingNotificationUrl: origin + NOTIFY_PATH,
      redirectUrl: origin + RETURN_PATH,
    });
    if (outcome.next !== "proceed") {
      if (outcome.final) cards.fail(vaultingRequestId, outcome.result.resultCode);
      return send(response, 502, messagePage(`That did not work just now (${outcome.result.resultCode}).`));
    }
    // A page of the shop would hand the session data to Antom's client-side SDK; the sandbox has a page in its place.
    const { normalUrl } = outcome.data;
    if (normalUrl === undefined) return send(response, 200, messagePage("The client-side SDK takes over here."));
    response.writeHead(303, { Location: normalUrl }).end();
  };

  /** That the buyer has come back proves nothing. Which card is meant, our own records say, and not the query. */
  const comeBack = async (customer: string, response: ServerResponse): Promise<void> => {
    const open = cards.ofCustomer(customer).findLast(({ state }) => state === "open");
    if (open !== undefined) learn(open.id, await antom.inquireVaulting({ vaultingRequestId: open.id }));
    send(response, 200, cardsPage(cards.ofCustomer(customer)));
  };

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname } = new URL(request.url ?? "/", origin);
    const customer = customerOf(request, response);
    if (request.method === "GET" && pathname === "/") return send(response, 200, cardsPage(cards.ofCustomer(customer)));
    if (request.method === "GET" && pathname === RETURN_PATH) return comeBack(customer, response);
    if (request.method === "POST" && pathname === "/cards" && isOwnForm(request, origin)) return addCard(customer, response);
    send(response, 404, messagePage("There is nothing here."));
  };

  return {
    listener: (request, response) => {
      if (request.url?.split("?")[0] === NOTIFY_PATH) return notifications(request, response);
      serve(request, response).catch(() => {
        // What went wrong stands in the logs, by onExchange; the id is stored, so nothing is lost.
        if (!response.headersSent) send(response, 500, messagePage("We will look into it. Your card will appear here if it was added."));
      });
    },
    reconcile: async () => {
      for await (const { id, outcome } of reconcile(antom, createVaultingSession, cards.openIds())) {
        if (outcome !== undefined) learn(id, outcome);
      }
    },
  };
}

/** What a notification and an inquiry say of a vaulting. */
type Learnt = Delivery<NotifyVaulting>["outcome"] | Outcome<InquireVaulting>;

/** A shop would have a login; this cookie stands in for it. */
function customerOf(request: IncomingMessage, response: ServerResponse): string {
  const known = /(?:^|; )customer=([0-9a-f-]{36})/.exec(request.headers.cookie ?? "")?.[1];
  const customer = known ?? randomUUID();
  if (known === undefined) response.setHeader("Set-Cookie", `customer=${customer}; Path=/; HttpOnly; SameSite=Lax`);
  return customer;
}

/** A form of another site can't add cards in a customer's name. */
function isOwnForm({ headers }: IncomingMessage, origin: string): boolean {
  return headers.origin === undefined || headers.origin === origin;
}

function send(response: ServerResponse, status: number, page: string): void {
  response.writeHead(status, { "Content-Type": "text/html; charset=UTF-8", "Cache-Control": "no-store", "Referrer-Policy": "no-referrer" });
  response.end(page);
}
