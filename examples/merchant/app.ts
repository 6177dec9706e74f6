/** A shop that keeps cards, is paid with them, takes the money when it ships, and gives it back. */
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import {
  type AntomClient,
  createNotificationHandler,
  type DeliveryEvent,
  type NotificationStore,
  type PublicKeysInput,
  toNodeListener,
} from "antom-client";
import type { Cards } from "./cards.ts";
import { GOODS } from "./goods.ts";
import { messagePage } from "./html.ts";
import { createOffice } from "./office.ts";
import type { Order, Orders } from "./orders.ts";
import { homePage, orderPage } from "./pages.ts";
import { createPaying } from "./paying.ts";
import { createVaulting } from "./vaulting.ts";
import { customerOf, doorTo, formIn, isOwnForm, nothingHere, sendOn, sendPage } from "./web.ts";

export interface ShopOptions {
  readonly antom: Pick<
    AntomClient,
    "createVaultingSession" | "inquireVaulting" | "pay" | "inquiryPayment" | "capture" | "refund" | "inquiryRefund"
  >;
  readonly clientId: string;
  readonly antomPublicKey: PublicKeysInput | undefined;
  readonly cards: Cards;
  readonly orders: Orders;
  /** Where buyers and Antom reach the shop: an origin. */
  readonly origin: string;
  /** With more than one instance: one that they share. */
  readonly store?: NotificationStore;
  readonly onDelivery?: (event: DeliveryEvent) => void;
}

export interface Shop {
  readonly listener: RequestListener;
  /** Asks what became of all that is still open. Run it every few minutes: notifications get lost, processes die. */
  reconcile(): Promise<void>;
}

const RETURN_PATH = "/cards/return";
const NOTIFY_PATH = "/antom/notify";

export function createShop({ antom, clientId, antomPublicKey, cards, orders, origin, store, onDelivery }: ShopOptions): Shop {
  const notifyUrl = origin + NOTIFY_PATH;
  const vaulting = createVaulting({ antom, cards, returnUrl: origin + RETURN_PATH, notifyUrl });
  const paying = createPaying({ antom, cards, orders, addresses: { pageOf: (id) => `${origin}/orders/${id}`, notifyUrl } });

  const notifications = toNodeListener(
    createNotificationHandler({
      clientId,
      antomPublicKey,
      ...(store === undefined ? {} : { store }),
      ...(onDelivery === undefined ? {} : { onDelivery }),
      // What is not ours, or from a time before these records, is acknowledged as well: no delivery would mend that.
      on: {
        notifyVaulting: ({ notification, outcome }) => vaulting.learn(notification.vaultingRequestId, outcome),
        notifyPayment: ({ notification, outcome }) => paying.learnPayment(notification.paymentRequestId, outcome),
        notifyCapture: ({ notification, outcome }) => paying.learnMovement(notification.captureRequestId, outcome),
        notifyRefund: async ({ notification, outcome }) => {
          const { refundRequestId } = notification;
          paying.learnMovement(refundRequestId, outcome);
          // That a refund was accepted and failed is no last word here; the inquiry has that.
          if (!outcome.final) await paying.ask(orders.openSteps().filter(({ id }) => id === refundRequestId));
        },
      },
    }),
  );

  /** A card by brand and last digits. */
  const shown = (card: string): string => cards.find(card)?.shown ?? "";
  const office = createOffice({ orders, paying, shown });

  const showHome = (customer: string, response: ServerResponse): void =>
    sendPage(response, 200, homePage(cards.ofCustomer(customer), orders.ofCustomer(customer)));

  const addCard = async (customer: string, response: ServerResponse): Promise<void> => {
    const outcome = await vaulting.begin(customer);
    if (outcome.next !== "proceed") {
      return sendPage(response, 502, messagePage(`That did not work just now (${outcome.result.resultCode}).`));
    }
    // A page of the shop would hand the session data to Antom's client-side SDK; the sandbox has a page in its place.
    const { normalUrl } = outcome.data;
    if (normalUrl === undefined) return sendPage(response, 200, messagePage("The client-side SDK takes over here."));
    sendOn(response, normalUrl);
  };
  /** That the buyer has come back proves nothing. Which card is meant, our own records say, and not the query. */
  const comeBack = async (customer: string, response: ServerResponse): Promise<void> => {
    const open = cards.ofCustomer(customer).findLast(({ state }) => state === "open");
    if (open !== undefined) await vaulting.ask([open.id]);
    showHome(customer, response);
  };

  /** The page of an order. Its buyer comes back to it, which proves nothing: while the payment is open, opening the page asks. */
  const showOrder = async ({ id, customer, steps }: Order, response: ServerResponse): Promise<void> => {
    await paying.ask(steps.filter(({ kind }) => kind === "pay"));
    const order = orders.find(id);
    if (order !== undefined) sendPage(response, 200, orderPage(order, cards.ofCustomer(customer), shown));
  };
  const payOrder = async (order: Order, form: URLSearchParams, { socket }: IncomingMessage, response: ServerResponse): Promise<void> => {
    const card = cards.find(form.get("card") ?? "");
    if (card?.customer !== order.customer || card.state !== "vaulted") return nothingHere(response);
    // Behind a proxy: the address that the proxy vouches for.
    const page = await paying.pay(order, card.id, Number(form.get("seen")), socket.remoteAddress ?? "");
    sendOn(response, page ?? `/orders/${order.id}`);
  };
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname } = new URL(request.url ?? "/", origin);
    const form = request.method === "POST" && isOwnForm(request, origin) ? await formIn(request) : undefined;
    if (form === undefined && request.method !== "GET") return nothingHere(response);
    if ((await office(pathname, form, response)) === "answered") return;
    const customer = customerOf(request, response);
    const [, id = "", toPay] = /^\/orders\/([^/]+)(\/pay)?$/.exec(pathname) ?? [];
    const found = orders.find(id);
    // Another customer's order is none.
    const own = found?.customer === customer ? found : undefined;
    if (form === undefined) {
      if (pathname === "/") return showHome(customer, response);
      if (pathname === RETURN_PATH) return comeBack(customer, response);
      if (own !== undefined && toPay === undefined) return showOrder(own, response);
    } else {
      const article = GOODS.get(form.get("article") ?? "");
      if (pathname === "/cards") return addCard(customer, response);
      if (pathname === "/orders" && article !== undefined) return sendOn(response, `/orders/${orders.open(customer, article)}`);
      if (own !== undefined && toPay !== undefined) return payOrder(own, form, request, response);
    }
    nothingHere(response);
  };

  return {
    listener: doorTo(serve, { path: NOTIFY_PATH, listener: notifications }),
    reconcile: async () => {
      await vaulting.ask(cards.openIds());
      await paying.ask(orders.openSteps());
    },
  };
}
