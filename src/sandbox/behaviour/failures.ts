/** With which codes of the contract something can be told to fail. */
import { type ProductEntry, products } from "../../../generated/products.ts";
import { own } from "../../json.ts";

/** What can be told to fail. */
export type Failing = "vaulting" | "payment" | "capture" | "refund";

const entries: readonly ProductEntry[] = Object.values(products);

/** The codes, each a reason code of a vaulting or a result code of an operation. */
export const FAILURES: { readonly [what in Failing]: readonly string[] } = {
  vaulting: reasonsOf("vaultingResultCode"),
  payment: refusalsOf("pay"),
  capture: refusalsOf("capture"),
  refund: refusalsOf("refund"),
};

function reasonsOf(field: string): readonly string[] {
  const tables = entries.flatMap(({ operations }) => Object.values(operations).map(({ reasons }) => own(reasons ?? {}, field) ?? {}));
  return [...new Set(tables.flatMap((table) => Object.keys(table)))];
}

function refusalsOf(id: string): readonly string[] {
  const rows = entries.flatMap(({ operations }) => Object.entries(own(operations, id)?.codes ?? {}));
  return rows.flatMap(([code, { status }]) => (status === "F" ? [code] : []));
}
