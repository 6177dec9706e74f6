/** Notifications as Antom delivers them: each of another vaulting, signed beforehand. */
import { randomUUID } from "node:crypto";
import { type Signed, signerOf } from "./signed.ts";

/** Who takes them. */
export const KINDS = ["bare", "antom-client"] as const;
export type Kind = (typeof KINDS)[number];

export const PATH = "/antom/notify";

/** So many notifications of a card that was vaulted. */
export function deliveries(count: number, clientId: string, privateKey: string): Signed[] {
  const signed = signerOf(clientId, privateKey);
  return Array.from({ length: count }, () => signed(PATH, vaulted()));
}

function vaulted(): object {
  const card = { brand: "VISA", cardToken: `ALIPAY${randomUUID()}${randomUUID()}`, maskedCardNo: "************0768", funding: "CREDIT" };
  return {
    result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "success" },
    vaultingRequestId: randomUUID(),
    paymentMethodDetail: {
      paymentMethodType: "CARD",
      card: { ...card, networkTransactionId: "ntid-000000000000001", issuingCountry: "SG" },
    },
    metadata: '{"order":"order-17","customer":"buyer-4711"}',
    vaultingCreateTime: "2026-11-20T12:00:00+08:00",
  };
}
