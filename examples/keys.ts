import { constants, createPrivateKey, privateEncrypt } from "node:crypto";
import { createAntomClient, newRequestId } from "antom-client";
import { createSandbox } from "antom-client/sandbox";

const sandbox = await createSandbox();
const { privateKey, antomPublicKey, ...options } = sandbox.clientOptions;
// Stands for a KMS or HSM, which keeps the key and signs digests: PKCS #1 v1.5 over "this is SHA-256" and the digest.
const key = createPrivateKey({ key: Buffer.from(privateKey, "base64"), format: "der", type: "pkcs8" });
const sha256 = Buffer.from("3031300d060960864801650304020105000420", "hex");
const signDigest = async (digest: Uint8Array) =>
  privateEncrypt({ key, padding: constants.RSA_PKCS1_PADDING }, Buffer.concat([sha256, digest]));

// README shows from here
const antom = createAntomClient({
  ...options,
  privateKey: { signDigest }, // the content never leaves the process, only its digest
  antomPublicKey: { "1": antomPublicKey, "2": antomPublicKey }, // several at once, while Antom's keys change
});
// to here
const request = {
  paymentMethodType: "CARD",
  vaultingRequestId: newRequestId(),
  vaultingNotificationUrl: "https://merchant.example/notify",
} as const;
console.log((await antom.createVaultingSession(request)).next);
