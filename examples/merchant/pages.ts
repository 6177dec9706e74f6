/** The shop's pages. */
import type { CardRecord } from "./cards.ts";

export function cardsPage(cards: readonly CardRecord[]): string {
  const rows = cards.map(({ state, shown, reason }) => {
    const text = { open: "being added…", vaulted: shown ?? "", failed: `not added (${reason ?? ""})` }[state];
    return `<li>${escaped(text)}</li>`;
  });
  const list = rows.length === 0 ? "<p>No cards yet.</p>" : `<ul>${rows.join("")}</ul>`;
  return page(`<h1>Your cards</h1>${list}<form method="post" action="/cards"><button>Add a card</button></form>`);
}

export function messagePage(message: string): string {
  return page(`<h1>Your cards</h1><p>${escaped(message)}</p><p><a href="/">Back</a></p>`);
}

function page(body: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Your cards</title><style>
body{font:1.1rem/1.5 system-ui;max-width:32rem;margin:3rem auto;padding:0 1rem}button{font:inherit;padding:.6rem 1.2rem;min-height:44px}</style><main>${body}</main></html>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
