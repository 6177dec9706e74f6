/** A vaulting as an entry of the inspector's list. */
import type { VaultingView } from "../../behaviour/vaulting-desk.ts";
import type { VaultingPhase } from "../../behaviour/vaultings.ts";
import { age, cardFact, code, countdown, element, entryHead, pageLink, pair, type Tree } from "./tree.ts";

const PHASES: { readonly [phase in VaultingPhase]: readonly [words: string, tone: string] } = {
  created: ["created", "plain"],
  cardPage: ["card page opened", ""],
  verification: ["3-D Secure under way", "warn"],
  succeeded: ["✓ succeeded", "good"],
  failed: ["✕ failed", "bad"],
};

/** A vaulting, and the pages on which somebody can act as its buyer. */
export function vaultingEntry({ number, id, kind, clientId, phase, card, reason, ...rest }: VaultingView): Tree {
  const [words, tone] = PHASES[phase];
  const { createdAt, expiresAt, endedAt, cardPage, verificationPage } = rest;
  return element(
    "div",
    { class: "entry" },
    entryHead(number, [kind === "session" ? " Session" : " Direct vaulting"], words, tone),
    element(
      "dl",
      { class: "facts" },
      pair("Id", code(id)),
      cardFact(card),
      pair("Reason", reason === undefined ? undefined : code(reason)),
      pair("Created", age(createdAt)),
      pair("Ended", endedAt === undefined ? undefined : age(endedAt)),
      pair("Expires", expiresAt === undefined ? undefined : countdown(expiresAt)),
      pair("Client", code(clientId)),
    ),
    cardPage === undefined && verificationPage === undefined
      ? undefined
      : element(
          "p",
          { class: "entry-tools" },
          pageLink(cardPage, "Open the card page", `card page of #${number}`),
          pageLink(verificationPage, "Open the 3-D Secure page", `3-D Secure page of #${number}`),
        ),
  );
}
