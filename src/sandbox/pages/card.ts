/** The card page: stands in for the form that Antom's client-side SDK shows. */
import { type CardEntry, checkEntry } from "../behaviour/card-entry.ts";
import type { VaultingView } from "../behaviour/vaulting-desk.ts";
import { buyerPage, buyerRoute, messagePage } from "./buyer.ts";
import { cardContent, type FieldFault, type FormState } from "./card-form.ts";
import { closedPage, endOfVaulting, isOver, leave, unknownPage } from "./ending.ts";
import type { PageRoute, Stage } from "./route.ts";

/** `/card/REF`: shows the form, and takes the card. Neither number nor security code ever comes back in an answer. */
export const cardPage: PageRoute = buyerRoute("/card/", {
  show: (ref, stage) => {
    const view = stage.vaultings.open(ref);
    if (view?.kind !== "session") return unknownPage();
    const { verificationPage: path } = view;
    if (path !== undefined) {
      const next = { path, label: "Go on to the verification" };
      return messagePage({ title: "The card was entered", text: "Its bank still asks for a verification.", status: 410, view, next });
    }
    return isOpen(view, stage) ? formPage(view, stage) : closedPage(view, endOfVaulting);
  },
  take: (ref, fields, stage) => {
    const view = stage.vaultings.get(ref);
    if (view?.kind !== "session") return unknownPage();
    // Sent twice, or sent again on the way back: it goes on as it went on before.
    if (!isOpen(view, stage)) return view.card === undefined ? closedPage(view, endOfVaulting) : leave(view, endOfVaulting);
    const entry = entryOf(fields);
    const faults: readonly FieldFault[] = [...checkEntry(entry).faults, ...pastFaults(entry, stage.clock.now())];
    if (faults.length > 0) return formPage(view, stage, { faults, entry });
    const submission = stage.vaultings.submitCard(ref, entry);
    if (submission.state === "taken") return leave(submission.vaulting, endOfVaulting);
    return formPage(view, stage, { refusal: "The card was declined. Try another one.", entry });
  },
});

function isOpen(view: VaultingView, { clock }: Stage): boolean {
  return view.cardPage !== undefined && !isOver(view, clock.now());
}

function formPage(view: VaultingView, stage: Stage, state: FormState = {}): Response {
  const isFaulty = state.faults !== undefined || state.refusal !== undefined;
  return buyerPage({
    title: isFaulty ? "Error: Save your card" : "Save your card",
    content: cardContent(view, stage.clock.now(), state),
    status: isFaulty ? 422 : 200,
    returnUrl: view.returnUrl,
    isWide: true,
  });
}

function entryOf(fields: URLSearchParams): CardEntry {
  const text = (name: keyof CardEntry): string => fields.get(name) ?? "";
  return { number: text("number"), month: text("month"), year: text("year"), securityCode: text("securityCode") };
}

/** The gateway takes any expiry with a test number; a form that a buyer fills in does not take one that has passed. */
function pastFaults({ month, year }: CardEntry, now: number): readonly FieldFault[] {
  if (!/^\s*\d{1,2}\s*$/.test(month) || !/^\s*(\d\d|20\d\d)\s*$/.test(year)) return [];
  const today = new Date(now);
  const ends = (2000 + (Number(year) % 100)) * 12 + Number(month);
  const current = today.getUTCFullYear() * 12 + today.getUTCMonth() + 1;
  if (ends >= current) return [];
  const isThisYear = Number(year) % 100 === today.getUTCFullYear() % 100;
  return [{ field: isThisYear ? "month" : "year", message: "This card has expired." }];
}
