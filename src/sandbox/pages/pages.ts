/** The pages that people see: which there are. */
import { buyerScript } from "./buyer-script.ts";
import { buyerStyle } from "./buyer-style.ts";
import { cardPage } from "./card.ts";
import { explorerPage } from "./explorer.ts";
import { inspectorPage } from "./inspector/inspector.ts";
import { paymentVerificationPage } from "./payment-verification.ts";
import type { PageRoute } from "./route.ts";
import { stylePage } from "./style.ts";
import { vaultingVerificationPage } from "./vaulting-verification.ts";
import { walletPage } from "./wallet.ts";

/** Asked one after the other; the first that answers has answered. */
export const PAGES: readonly PageRoute[] = [
  cardPage,
  vaultingVerificationPage,
  paymentVerificationPage,
  walletPage,
  stylePage,
  buyerStyle,
  buyerScript,
  inspectorPage,
  explorerPage,
];
