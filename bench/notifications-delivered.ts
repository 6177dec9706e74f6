/** Notifications as Antom delivers them: each of another vaulting, signed beforehand with node:crypto alone. */
import { createPrivateKey, randomUUID, sign } from "node:crypto";
import type { Signed } from "./sandbox-load.ts";

/** Who takes them. */
export const KINDS = ["bare", "antom-client"] as const;
export type Kind = (typeof KINDS)[number];

export const PATH = "/antom/notify";

/** So many notifications of a card that was vaulted. */
export function deliveries(count: number, clientId: string, privateKey: string): Signed[] {
  const key = createPrivateKey({ key: Buffer.from(privateKey, "base64"), format: "der", type: "pkcs8" });
  return Array.from({ length: count }, () => {
    const [time, body] = [String(Date.now()), JSON.stringify(vaulted())];
    const signature = sign("sha256", Buffer.from(`POST ${PATH}\n${clientId}.${time}.${body}`), key).toString("base64");
    const headers = {
      "content-type": "application/json; charset=UTF-8",
      "client-id": clientId,
      "request-time": time,
      signature: `algorithm=RSA256, keyVersion=1, signature=${encodeURIComponent(signature)}`,
      "content-length": String(Buffer.byteLength(body)),
    };
    return { path: PATH, headers, body };
  });
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
