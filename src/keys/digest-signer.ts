/** A signer outside this process, in a KMS or HSM. It sees a digest; the content never leaves. */
import { platform } from "#platform";
import type { SigningKey } from "../platform/platform.ts";
import { bytesIn, type DigestSigner } from "./inputs.ts";
import type { Refuse } from "./refusal.ts";

/** A signature has as many bytes as the key's modulus, and shorter keys are not taken. */
const LEAST_BYTES = 256;

export function digestSigningKey(signer: DigestSigner, refuse: Refuse): SigningKey {
  // Taken once: what happens to the object later changes no key.
  const { signDigest } = signer;
  return {
    sign: async (content) => {
      // A copy of its own: what a runtime gives may be a window on memory that holds more.
      const digest = Uint8Array.from(await platform.sha256(content));
      let signature: Uint8Array | undefined;
      try {
        signature = bytesIn(await signDigest.call(signer, digest));
      } catch (cause) {
        throw refuse("could not sign: signDigest failed, see cause. Nothing was sent.", cause);
      }
      if (signature === undefined || signature.length < LEAST_BYTES) {
        throw refuse(`could not sign: signDigest has to give a signature of ${LEAST_BYTES} bytes or more, as a Uint8Array`);
      }
      return Uint8Array.from(signature);
    },
  };
}

/** The same key, whose signatures are looked at until one is good. */
export function checkedAtFirst(key: SigningKey, check: (content: Uint8Array, signature: Uint8Array) => Promise<void>): SigningKey {
  let good = false;
  return {
    sign: (content, alone) => {
      const signed = key.sign(content, alone);
      return good ? signed : checked(content, signed);
    },
  };

  async function checked(content: Uint8Array, signed: Uint8Array | Promise<Uint8Array>): Promise<Uint8Array> {
    const signature = await signed;
    await check(content, signature);
    good = true;
    return signature;
  }
}
