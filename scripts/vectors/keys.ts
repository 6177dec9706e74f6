/** The throw-away keys that the vectors are made with. */
import { existsSync, readFileSync } from "node:fs";
import { openssl } from "./openssl.ts";

export type KeyName = "merchant" | "antom" | "other";

/** The kept keys, or new ones where there are none. */
export function keysOf(path: string): ReturnType<typeof newKeys> {
  if (existsSync(path)) return JSON.parse(readFileSync(path, "utf8")) as ReturnType<typeof newKeys>;
  return newKeys();
}

function newKeys() {
  return {
    note: "THROW-AWAY TEST KEYS. The private keys are published on purpose, so that anybody can make these signatures again. They guard nothing: never register one of them with Antom, never use one outside a test.",
    algorithm: "RSA, 2048 bits; RSASSA-PKCS1-v1_5 with SHA-256",
    pairs: {
      merchant: newPair("Signs requests (signing.json). Its public half is what a merchant uploads to the dashboard."),
      antom: newPair("Stands for Antom: signs answers (answers.json). Its public half is what the dashboard shows as Antom's."),
      other: newPair("A stranger's: whatever it signs must be refused."),
    },
  };
}

function newPair(note: string) {
  const pkcs8Pem = openssl(["genpkey", "-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048"]);
  const spkiPem = openssl(["pkey", "-pubout"], pkcs8Pem);
  return {
    note: `Throw-away test key, published on purpose. ${note}`,
    pkcs8Pem: pkcs8Pem.toString(),
    pkcs8Base64: openssl(["pkcs8", "-topk8", "-nocrypt", "-outform", "DER"], pkcs8Pem).toString("base64"),
    spkiPem: spkiPem.toString(),
    spkiBase64: openssl(["pkey", "-pubin", "-outform", "DER"], spkiPem).toString("base64"),
  };
}
