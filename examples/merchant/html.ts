/** What the shop's pages are made of. */
import { type Amount, decimalOf } from "antom-client";

export function page(title: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title><style>
body{font:1.1rem/1.5 system-ui;max-width:40rem;margin:3rem auto;padding:0 1rem}button{font:inherit;padding:.6rem 1.2rem;min-height:44px}
form{margin:.5rem 0}li{margin:.3rem 0;overflow-wrap:anywhere}
</style></head><body><main><h1>${escaped(title)}</h1>${body}</main></body></html>`;
}

export function messagePage(message: string): string {
  return page("The shop", `<p>${escaped(message)}</p><p><a href="/">Back</a></p>`);
}

/** A button that asks for something, with what the page knows of it. */
export function button(label: string, action: string, fields: Readonly<Record<string, string | number>> = {}): string {
  const inputs = Object.entries(fields).map(([name, value]) => `<input type="hidden" name="${name}" value="${escaped(String(value))}">`);
  return `<form method="post" action="${escaped(action)}">${inputs.join("")}<button>${escaped(label)}</button></form>`;
}

export function list(items: readonly string[], ifEmpty = ""): string {
  return items.length === 0 ? ifEmpty : `<ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`;
}

/** An amount as people read it: 49.90 USD. */
export function money(amount: Amount): string {
  return `${decimalOf(amount)} ${amount.currency}`;
}

export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
