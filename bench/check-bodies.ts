/** Requests to be checked: those of the contract's examples, and each of them with every one of a few mistakes. */
import { products } from "../generated/products.ts";

/** The operations whose requests are checked: the largest, the one with a card, the smallest. */
export const OPERATIONS = ["pay", "vaultPaymentMethod", "createVaultingSession"] as const;

/** Who judges them. */
export const CHECKERS = ["antom-client", "ajv standalone", "zod"] as const;
export type Checker = (typeof CHECKERS)[number];

export interface Body {
  readonly operation: (typeof OPERATIONS)[number];
  readonly body: Record<string, unknown>;
}

export const valid: readonly Body[] = OPERATIONS.flatMap((operation) =>
  Object.values(products.ams.examples[operation]?.requests ?? {}).map((body) => ({ operation, body: body as Record<string, unknown> })),
);

export const invalid: readonly Body[] = valid.flatMap(({ operation, body }) => {
  const id = "paymentRequestId" in body ? "paymentRequestId" : "vaultingRequestId";
  const { [id]: _, ...without } = body;
  const mistakes = [without, { ...body, [id]: 17 }, { ...body, [id]: "x".repeat(300) }, { ...body, referenceOrderld: "order-17" }];
  return mistakes.map((spoilt) => ({ operation, body: spoilt }));
});
