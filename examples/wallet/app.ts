/** A shop that is paid from wallets: a buyer agrees to that once, pays with a click, and ends it when he likes. */
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import {
  type AntomClient,
  createNotificationHandler,
  type DeliveryEvent,
  type NotificationStore,
  type PublicKeysInput,
  toNodeListener,
} from "antom-client";
import { GOODS } from "../merchant/goods.ts";
import { messagePage } from "../merchant/html.ts";
import { customerOf, doorTo, formIn, isOwnForm, nothingHere, sendOn, sendPage } from "../merchant/web.ts";
import { createBinding } from "./binding.ts";
import type { Order, Orders } from "./orders.ts";
import { homePage, orderPage, sdkPage, WALLETS } from "./pages.ts";
import { createPaying } from "./paying.ts";
import type { WalletRecord, Wallets } from "./wallets.ts";

export interface ShopOptions {
  readonly antom: Pick<AntomClient, "consult" | "createPaymentSession" | "applyToken" | "revoke" | "pay" | "inquiryPayment">;
  readonly clientId: string;
  readonly antomPublicKey: PublicKeysInput | undefined;
  readonly wallets: Wallets;
  readonly orders: Orders;
  /** Where buyers and Antom reach the shop: an origin. */
  readonly origin: string;
  /** What a page has to hold for Antom's client-side SDK to go on with the data of a session. */
  readonly startSdk: (paymentSessionData: string) => string;
  /** With more than one instance: one that they share. */
  readonly store?: NotificationStore;
  readonly onDelivery?: (event: DeliveryEvent) => void;
  readonly now?: () => number;
}

export interface Shop {
  readonly listener: RequestListener;
  /** Renews tokens, ends what was to end, and asks what became of payments. Run it every few minutes. */
  reconcile(): Promise<void>;
}

const RETURN_PATH = "/wallets/return";
const NOTIFY_PATH = "/antom/notify";

export function createShop(options: ShopOptions): Shop {
  const { antom, clientId, antomPublicKey, wallets, orders, origin, startSdk, store, onDelivery, now = Date.now } = options;
  const binding = createBinding({ antom, wallets, returnUrl: origin + RETURN_PATH });
  const paying = createPaying({
    antom,
    wallets,
    orders,
    renew: binding.renew,
    pageOf: (id) => `${origin}/orders/${id}`,
    notifyUrl: origin + NOTIFY_PATH,
    now,
  });

  const notifications = toNodeListener(
    createNotificationHandler({
      clientId,
      antomPublicKey,
      ...(store === undefined ? {} : { store }),
      ...(onDelivery === undefined ? {} : { onDelivery }),
      // What is not ours, or from a time before these records, is acknowledged as well: no delivery would mend that.
      on: {
        notifyAuthorization: ({ outcome }) => binding.learn(outcome),
        notifyPayment: ({ notification, outcome }) => paying.learn(notification.paymentRequestId, outcome),
      },
    }),
  );

  const connect = async (customer: string, form: URLSearchParams, response: ServerResponse): Promise<void> => {
    const wallet = form.get("wallet") ?? "";
    if (!WALLETS.has(wallet)) return nothingHere(response);
    const begun = await binding.begin(customer, wallet, form.get("way") === "session" ? "session" : "consult");
    if ("address" in begun) return sendOn(response, begun.address);
    if ("sessionData" in begun) return sendPage(response, 200, sdkPage(startSdk(begun.sessionData)));
    sendPage(response, 502, messagePage(`That did not work just now (${begun.reason}).`));
  };
  /** The address that holds the code is left at once, for one that may stay in a history. */
  const comeBack = async (customer: string, query: URLSearchParams, response: ServerResponse): Promise<void> => {
    // After a session it is the bare address: whoever opens it has proved nothing, and gets to see what the records say.
    if (!query.has("authState") || (await binding.comeBack(customer, query))) return sendOn(response, "/");
    sendPage(response, 403, messagePage("You have not asked for this here, or it was too long ago. Nothing was connected."));
  };
  /** The page of an order. While an attempt is open, opening the page asks. */
  const showOrder = async ({ id, customer, steps }: Order, response: ServerResponse): Promise<void> => {
    await paying.ask(steps);
    const order = orders.find(id);
    if (order !== undefined) sendPage(response, 200, orderPage(order, wallets.ofCustomer(customer)));
  };
  const payOrder = async (
    order: Order,
    wallet: WalletRecord,
    form: URLSearchParams,
    request: IncomingMessage,
    response: ServerResponse,
  ) => {
    // Behind a proxy: the address that the proxy vouches for.
    const page = await paying.pay(order.id, wallet.id, Number(form.get("seen")), request.socket.remoteAddress ?? "");
    sendOn(response, page ?? `/orders/${order.id}`);
  };

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname, searchParams } = new URL(request.url ?? "/", origin);
    const form = request.method === "POST" && isOwnForm(request, origin) ? await formIn(request) : undefined;
    if (form === undefined && request.method !== "GET") return nothingHere(response);
    const customer = customerOf(request, response);
    // Another customer's order or wallet is none.
    const own = <T extends { readonly customer: string }>(record: T | undefined): T | undefined =>
      record?.customer === customer ? record : undefined;
    const [, kind, id = "", verb] = /^\/(orders|wallets)\/([^/]+)(?:\/(pay|end))?$/.exec(pathname) ?? [];
    const order = own(kind === "orders" ? orders.find(id) : undefined);
    const wallet = own(wallets.find(kind === "wallets" ? id : (form?.get("wallet") ?? "")));
    if (form === undefined) {
      if (pathname === "/") return sendPage(response, 200, homePage(wallets.ofCustomer(customer), orders.ofCustomer(customer), now()));
      if (pathname === RETURN_PATH) return comeBack(customer, searchParams, response);
      if (order !== undefined && verb === undefined) return showOrder(order, response);
    } else {
      const article = GOODS.get(form.get("article") ?? "");
      if (pathname === "/wallets") return connect(customer, form, response);
      if (pathname === "/orders" && article !== undefined) return sendOn(response, `/orders/${orders.open(customer, article)}`);
      if (order !== undefined && wallet !== undefined && verb === "pay") return payOrder(order, wallet, form, request, response);
      if (kind === "wallets" && wallet !== undefined && verb === "end") {
        await binding.end(wallet.id);
        return sendOn(response, "/");
      }
    }
    nothingHere(response);
  };

  return {
    listener: doorTo(serve, { path: NOTIFY_PATH, listener: notifications }),
    reconcile: async () => {
      await binding.keepUp();
      await paying.ask(orders.openSteps());
    },
  };
}
