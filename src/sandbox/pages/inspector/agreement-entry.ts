/** An agreement as an entry of the inspector's list. */
import type { AgreementView } from "../../behaviour/agreement-desk.ts";
import type { AgreementPhase } from "../../behaviour/agreements.ts";
import { age, code, countdown, element, entryHead, pageLink, pair, type Tree } from "./tree.ts";

const PHASES: { readonly [phase in AgreementPhase]: readonly [words: string, tone: string] } = {
  asked: ["asked", "plain"],
  agreed: ["agreed, code given", ""],
  active: ["✓ active", "good"],
  refused: ["✕ refused", "bad"],
  expired: ["✕ expired", "bad"],
  revoked: ["over", "plain"],
};

/** An agreement, and the page on which somebody can act as its buyer. */
export function agreementEntry({ number, kind, clientId, wallet, scopes, phase, ...rest }: AgreementView): Tree {
  const [words, tone] = PHASES[phase];
  const { createdAt, expiresAt, endedAt, walletPage } = rest;
  return element(
    "div",
    { class: "entry" },
    entryHead(number, [kind === "session" ? " Session" : " Consultation"], words, tone),
    element(
      "dl",
      { class: "facts" },
      pair("Wallet", code(wallet)),
      pair("Scopes", ...scopes.flatMap((scope, index) => [index === 0 ? undefined : " ", code(scope)])),
      pair("Created", age(createdAt)),
      pair("Ended", endedAt === undefined ? undefined : age(endedAt)),
      pair("Expires", expiresAt === undefined ? undefined : countdown(expiresAt)),
      pair("Client", code(clientId)),
    ),
    walletPage === undefined
      ? undefined
      : element("p", { class: "entry-tools" }, pageLink(walletPage, "Open the wallet's page", `wallet's page of #${number}`)),
  );
}
