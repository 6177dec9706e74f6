/** The page put together: an operation, its request, and everything that follows from each letter of it. */
import { keyFieldOf } from "../../src/outcome.ts";
import { newRequestId } from "../../src/request-id.ts";
import { showAnswer } from "./answer.ts";
import { type Checked, checked, focusField, showChecks } from "./checks.ts";
import { createCodePanel } from "./code-panel.ts";
import { createConnection } from "./connection.ts";
import { announce, button, byId, fill, h } from "./dom.ts";
import { type Draft, draftOf, edited, type Path, typed } from "./draft.ts";
import type { FormPart } from "./field.ts";
import { requestForm } from "./form.ts";
import type { Keys, Signer } from "./keys.ts";
import { catalogues, isInquiry, type RequestExample, type Subject, subjectOf } from "./material.ts";
import { listOperations, showOperation } from "./operations.ts";
import { send } from "./sending.ts";
import { createSignaturePanel } from "./signature-panel.ts";
import { createSwitch } from "./switch.ts";

const drafts = new Map<string, Draft>();
/** The id of each kind that was sent last: what an inquiry asks for. */
const lastIds = new Map<string, string>();
const signaturePanel = createSignaturePanel();
const codePanel = createCodePanel();

let subject: Subject = first();
let draft: Draft = draftOf({});
let check: Checked = checked(subject, {});
let form: FormPart | undefined;
let keys: Keys | undefined;
let isSending = false;
/** The request that the answer on the page is to. */
let answered: string | undefined;

const jsonText = byId<HTMLTextAreaElement>("json-text");
const isChecking = h("input", { type: "checkbox", id: "is-checking", checked: true });
const sendButton = button("Send to the sandbox", () => void onSend(), {
  class: "button primary",
  id: "send",
  "aria-describedby": "why-not",
});
const whyNot = h("p", { class: "hint", id: "why-not" });
const views = createSwitch("views", ["Form", "JSON"], (view) => {
  byId("form").hidden = view !== "Form";
  byId("json").hidden = view !== "JSON";
  if (view === "JSON") fitJson();
});

fill(
  byId("sending"),
  sendButton,
  h("label", { class: "check", for: "is-checking" }, isChecking, "Let the client refuse what breaks the contract"),
  whyNot,
);
byId("format").addEventListener("click", () => {
  if (draft.fault === undefined) write(draftOf(draft.value));
});
jsonText.addEventListener("input", () => {
  write(typed(jsonText.value, draft));
  fitJson();
});
isChecking.addEventListener("change", refresh);
listOperations();
addEventListener("hashchange", followHash);
followHash();
await createConnection((next) => {
  keys = next;
  refresh();
}).start();

function first(): Subject {
  const found = catalogues[0]?.subjects[0];
  if (found === undefined) throw new Error("the contract has no operation");
  return found;
}

function signer(): Signer | undefined {
  return keys?.signers[subject.product.name];
}

/** Opens the operation that the address names; one that there is not leaves what is open. */
function followHash(): void {
  const name = decodeURIComponent(location.hash.slice(1));
  // The link past the navigation leads to a part of the page.
  if (name !== "" && !name.includes("/")) return;
  const found = name === "" ? first() : subjectOf(name);
  if (found === undefined) announce(`There is no operation ${name}`);
  open(found ?? first());
}

function open(next: Subject): void {
  subject = next;
  const { operation, text } = subject;
  document.title = `${operation.id} · Explorer`;
  showOperation(subject);
  byId("answer-panel").hidden = true;
  fill(
    byId("examples"),
    h("span", { class: "hint" }, "Start from"),
    text.examples.map((example) => button(example.name, () => start(example), { class: "button small", title: example.summary })),
    button("nothing", () => begin({}), { class: "button small" }),
  );
  const kept = drafts.get(subject.name);
  const [example] = text.examples;
  if (kept !== undefined) begin(kept.value, kept);
  else if (example !== undefined) start(example);
  else begin({});
}

/** Another request, in a form of its own: what was unfolded for the last one is none of its business. */
function begin(value: unknown, kept: Draft = draftOf(value)): void {
  const { operation, text } = subject;
  form = requestForm(operation.request, {
    textOf: (path) => text.fields[path.map((step) => `/${typeof step === "number" ? "*" : step}`).join("")] ?? {},
    edit: (path, next) => write(draftOf(edited(draft.value, operation.request, path, next))),
    offerOf,
  });
  fill(byId("form"), form.element);
  write(kept);
}

/** An example, under an id of its own: under the example's everybody would get the answer that the first one got. */
function start({ value }: RequestExample): void {
  const field = keyFieldOf(subject.operation);
  const id = isInquiry(subject) ? lastIds.get(idKindOf(subject)) : newRequestId();
  begin(field !== undefined && id !== undefined && field in value ? { ...value, [field]: id } : value);
}

function offerOf(path: Path): { label: string; value: () => string } | undefined {
  const [name, ...rest] = path;
  if (rest.length > 0 || name !== keyFieldOf(subject.operation)) return undefined;
  if (!isInquiry(subject)) return { label: "New id", value: newRequestId };
  const last = lastIds.get(idKindOf(subject));
  return last === undefined ? undefined : { label: "Last id", value: () => last };
}

/** The same for what is asked for and for what asks: the product, and the field that has the id. */
function idKindOf({ product, operation }: Subject): string {
  return `${product.name}/${keyFieldOf(operation)}`;
}

function write(next: Draft): void {
  draft = next;
  drafts.set(subject.name, next);
  byId("answer-age").hidden = JSON.stringify(next.value) === answered;
  refresh();
}

/** Everything that follows from the request. */
function refresh(): void {
  check = checked(subject, draft.value);
  if (jsonText.value !== draft.text) {
    jsonText.value = draft.text;
    fitJson();
  }
  byId("json-fault").textContent = draft.fault ?? "";
  jsonText.toggleAttribute("aria-invalid", draft.fault !== undefined);
  form?.element.toggleAttribute("inert", draft.fault !== undefined);
  form?.show(draft.value, check.faults);
  showChecks(check, draft.fault, (pointer) => {
    views.choose("Form");
    focusField(pointer);
  });
  const reason = reasonNotToSend();
  whyNot.textContent = reason ?? (check.violations.length > 0 && !isChecking.checked ? "Sent unchecked: the sandbox will refuse it." : "");
  sendButton.setAttribute("aria-disabled", String(reason !== undefined || isSending));
  sendButton.textContent = isSending ? "Sending …" : "Send to the sandbox";
  const who = signer();
  if (keys === undefined || who === undefined) return;
  void signaturePanel.show(subject, who, draft.value, String(Date.now()));
  codePanel.show(check.realCards.length > 0 ? undefined : { subject, keys, signer: who, request: draft.value });
}

function reasonNotToSend(): string | undefined {
  if (draft.fault !== undefined) return "Correct the JSON first.";
  if (check.realCards.length > 0) return "It may hold a real card number: nothing leaves this page.";
  if (keys?.gateway === undefined) return "Connect to a sandbox first; see the top of the page.";
  if (signer() === undefined) return "This sandbox gave no key for this product.";
  return undefined;
}

async function onSend(): Promise<void> {
  const reason = reasonNotToSend();
  const who = signer();
  if (isSending || keys === undefined || keys.gateway === undefined || who === undefined || reason !== undefined) {
    if (reason !== undefined) announce(reason);
    return;
  }
  isSending = true;
  refresh();
  const request = draft.value;
  const sent = await send(subject, { ...keys, gateway: keys.gateway }, who, request, isChecking.checked ? "strict" : "off");
  isSending = false;
  refresh();
  if (sent.id !== undefined && sent.requestTime !== undefined) lastIds.set(idKindOf(sent.subject), sent.id);
  // Whoever went elsewhere meanwhile sees the answer to nothing there.
  if (sent.subject !== subject) return;
  answered = JSON.stringify(request);
  const isSame = JSON.stringify(draft.value) === answered;
  byId("answer-age").hidden = isSame;
  if (isSame && sent.requestTime !== undefined) void signaturePanel.show(subject, who, request, sent.requestTime, "as it was sent");
  byId("answer-panel").hidden = false;
  showAnswer(byId("answer"), sent, (name) => {
    drafts.delete(name);
    location.hash = name;
  });
  const { top } = byId("answer-panel").getBoundingClientRect();
  if (top < 0 || top > innerHeight / 2) byId("answer-panel").scrollIntoView();
  announce("outcome" in sent.end ? `Answered: ${sent.end.outcome.next}` : `Error: ${sent.end.error?.code ?? sent.end.message}`);
}

/** As high as its text. */
function fitJson(): void {
  jsonText.rows = Math.max(8, draft.text.split("\n").length + 1);
}
