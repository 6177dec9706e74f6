/** What the buyer's pages do more where scripts run: group digits, name the brand, keep what was typed when a field is wrong. */
import { assetRoute } from "./asset.ts";
import { BRANDS, FOURS, inGroups } from "./brands.ts";
import type { PageRoute } from "./route.ts";

/** Where the script stands. */
export const BUYER_SCRIPT_PATH = "/_pages/buyer.js";

// Listens at the document, as the page's content is exchanged. Nothing of a card is stored: it stands in its fields and nowhere else.
const SCRIPT = `const brands = ${JSON.stringify(BRANDS.map(({ name, prefix, groups }) => ({ name, prefix, groups })))};
const fours = ${JSON.stringify(FOURS)};
const inGroups = ${inGroups};
let isSending = false;
document.documentElement.classList.add("scripted");

const at = (id) => document.getElementById(id);
const digitsOf = (text) => text.replace(/[^0-9]/g, "");

function showNumber() {
  const input = at("number");
  if (input === null) return;
  const digits = digitsOf(input.value);
  const brand = brands.find(({ prefix }) => new RegExp(prefix).test(digits));
  const name = brand?.name ?? "";
  if (at("brand").textContent !== name) at("brand").textContent = name;
  // Letters stay where they are until the answer says that they are wrong.
  if (/[^0-9 -]/.test(input.value)) return;
  const text = inGroups(digits, brand?.groups ?? fours);
  if (text === input.value) return;
  const before = digitsOf(input.value.slice(0, input.selectionStart)).length;
  input.value = text;
  let caret = 0;
  for (let count = 0; count < before; caret++) if (text[caret] !== " ") count++;
  if (document.activeElement === input) input.setSelectionRange(caret, caret);
}

function fillIn(button) {
  at("number").value = button.dataset.number;
  if (at("month").value === "") at("month").value = "12";
  if (at("year").value === "") at("year").value = button.closest("[data-year]").dataset.year;
  if (at("securityCode").value === "") at("securityCode").value = "123";
  showNumber();
  document.querySelector("form .primary").focus();
}

function show(text) {
  const typed = [...document.querySelectorAll("form input")].map(({ id, value }) => [id, value]);
  const next = new DOMParser().parseFromString(text, "text/html");
  document.title = next.title;
  const first = next.querySelector("[autofocus]");
  // The browser has done so at the start, and does not do so again.
  first?.removeAttribute("autofocus");
  document.querySelector("main").replaceWith(next.querySelector("main"));
  for (const [id, value] of typed) if (at(id) !== null) at(id).value = value;
  showNumber();
  scrollTo(0, 0);
  (first ?? document.querySelector("main")).focus();
}

function showTrouble(form) {
  at("trouble")?.remove();
  const trouble = document.createElement("p");
  trouble.id = "trouble";
  trouble.className = "notice bad";
  trouble.setAttribute("role", "alert");
  trouble.textContent = "The sandbox does not answer. Try again: nothing is done twice.";
  form.before(trouble);
}

async function send(form, submitter) {
  const fields = new FormData(form, submitter);
  const buttons = form.querySelectorAll("button");
  for (const button of buttons) button.setAttribute("aria-disabled", "true");
  try {
    const headers = { Accept: "application/json" };
    const answer = await fetch(location.href, { method: "POST", headers, body: new URLSearchParams(fields), redirect: "error" });
    const { to, page } = await answer.json();
    if (to === undefined) show(page);
    else location.assign(to);
  } catch {
    showTrouble(form);
  }
  for (const button of buttons) button.removeAttribute("aria-disabled");
}

document.addEventListener("input", ({ target }) => {
  if (target.id === "number") showNumber();
});
document.addEventListener("click", ({ target }) => {
  const button = target.closest("[data-number]");
  if (button !== null) fillIn(button);
});
document.addEventListener("submit", async (event) => {
  event.preventDefault();
  if (isSending) return;
  isSending = true;
  await send(event.target, event.submitter);
  isSending = false;
});
// A page that the browser kept aside may hold a card, and may be closed by now.
addEventListener("pageshow", ({ persisted }) => {
  if (persisted) location.reload();
});
showNumber();
`;

/** Serves it. */
export const buyerScript: PageRoute = assetRoute(BUYER_SCRIPT_PATH, "text/javascript", SCRIPT);
