/** The shop's own side: ships orders, and gives money back. A real shop puts a login before each of these paths: whoever reaches them moves money. */
import type { ServerResponse } from "node:http";
import type { Orders } from "./orders.ts";
import { officePage } from "./pages.ts";
import type { Paying } from "./paying.ts";
import { PARTS } from "./steps.ts";
import { sendOn, sendPage } from "./web.ts";

export interface OfficeOptions {
  readonly orders: Orders;
  readonly paying: Paying;
  /** A card by brand and last digits. */
  readonly shown: (card: string) => string;
}

/** Answers what belongs to the back office. `form` is undefined where a page is asked for. */
export type Office = (path: string, form: URLSearchParams | undefined, response: ServerResponse) => Promise<"answered" | "not mine">;

export function createOffice({ orders, paying, shown }: OfficeOptions): Office {
  return async (path, form, response) => {
    if (form === undefined) {
      if (path !== "/office") return "not mine";
      sendPage(response, 200, officePage(orders.all(), shown));
      return "answered";
    }
    const [, id = "", verb] = /^\/office\/orders\/([^/]+)\/(ship|refund)$/.exec(path) ?? [];
    const order = orders.find(id);
    if (order === undefined) return "not mine";
    const seen = Number(form.get("seen"));
    const part = PARTS.find((name) => name === form.get("part"));
    if (verb === "ship") await paying.capture(order, seen);
    else if (part !== undefined) await paying.refund(order, part, seen);
    sendOn(response, "/office");
    return "answered";
  };
}
