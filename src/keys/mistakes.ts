/** What merchants give in place of the right key: the mistake in words, with what helps against it. They hold no part of what was given. */
import { own } from "../json.ts";
import { contentIn, type Half } from "./choice.ts";
import { type Form, formOf } from "./forms.ts";
import { bytesIn, isCryptoKey, isObjectLike, isRuntimeKey, type ReadableKey, type RuntimeKey } from "./inputs.ts";
import { isForSigning, magnitudeIn, namesIn, numbersInJwk, partsOf } from "./jwk.ts";
import type { Explain, Wanted } from "./refusal.ts";
import { bitsOf, isFittingSize, isPrivate, LEAST_BITS, MOST_BITS, type RsaNumbers } from "./rsa.ts";
import { exportOf, isMadeFor, modulusLengthOf, publicDerOf, usageOf } from "./runtime-key.ts";
import { bodiesIn, isPem, unquoted } from "./text.ts";

/** Why an input that was refused is not the key that is wanted. */
export const mistakeIn: Explain = (input, wanted) => {
  if (isObjectLike(input) && isRuntimeKey(input)) return mistakeInRuntimeKey(input, wanted);
  const content = contentIn(input);
  if ("jwk" in content) return mistakeInJwk(content.jwk, wanted);
  const said = mistakeInText(textIn(input));
  if (said !== undefined) return said;
  if ("unreadable" in content) return mistakeInPlainText(content.unreadable);
  // Nothing stands for what is encrypted in the older way.
  const forms = content.ders.map((der): Form => (der.length === 0 ? { kind: "encrypted" } : formOf(der)));
  return mistakeInForms(forms, wanted.half, saysOf(wanted));
};

function saysOf({ half, of }: Wanted): string {
  if (half === "private") return "your private key belongs here";
  if (of === "antom") return "Antom's public key belongs here, as the dashboard shows it";
  return of === "signer" ? "the public half of the signer's key belongs here" : "a public key belongs here";
}

function textIn(input: ReadableKey): string {
  return typeof input === "string" ? input : new TextDecoder().decode(bytesIn(input));
}

/** What is known by its first characters, whether or not it could be read. */
function mistakeInText(text: string): string | undefined {
  const bare = unquoted(text);
  if (isPath(bare)) return "is a file's path; give what the file holds, for example readFileSync(path)";
  if (/-----BEGIN OPENSSH |^b3BlbnNzaC1rZXkt|^(?:ssh|ecdsa)-\S+ /.test(bare)) {
    return "is in OpenSSH's own format; convert it (ssh-keygen -p -m PKCS8 -f key; a public one: ssh-keygen -e -m PKCS8 -f key.pub)";
  }
  return undefined;
}

// No key begins or ends like that: the base64 of every one begins with M.
function isPath(text: string): boolean {
  return /^(?:~|\.{0,2}[\\/]|[a-z]:[\\/]|file:)|\.(?:pem|key|der|crt|cer|p8|p12|pfx|pub)$/i.test(text) && !isPem(text);
}

function mistakeInPlainText(plain: string): string {
  if (plain.startsWith("{")) return "begins like a JSON Web Key and is not JSON; is it cut off?";
  if (!isPem(plain)) return "is neither PEM nor base64; is it cut off, or something else than the key itself?";
  return bodiesIn(plain).length === 0
    ? "begins like PEM and does not end like it, or the other way round; is it cut off?"
    : "is PEM around something that is not base64; is it damaged?";
}

const FOREIGN: Readonly<Record<string, string>> = {
  EC: "an elliptic-curve key",
  OKP: "an Ed25519, Ed448, X25519 or X448 key",
  oct: "a secret key, as HMAC has it",
};

function mistakeInJwk(jwk: object, wanted: Wanted): string {
  const part = partsOf(jwk);
  const kty = String(part("kty"));
  if (kty !== "RSA") {
    const algorithm = own(FOREIGN, kty);
    return sentenceOf(algorithm === undefined ? { kind: "unknown" } : { kind: "foreign", algorithm }, "");
  }
  if (!isForSigning(jwk)) return "is a JSON Web Key for another use; its alg has to be RS256 and its use sig, where it has them";
  const numbers = numbersInJwk(jwk);
  if (numbers !== undefined)
    return mistakeInForms([{ kind: isPrivate(numbers) ? "private" : "public", numbers }], wanted.half, saysOf(wanted));
  const lacking = namesIn(jwk).filter((name) => magnitudeIn(part(name)) === undefined);
  return `is a JSON Web Key without ${lacking.join(", ")}, or with something there that is not base64url`;
}

const KINDS = ["private", "public", "secret"];

function mistakeInRuntimeKey(key: RuntimeKey, wanted: Wanted): string {
  const { half } = wanted;
  const says = saysOf(wanted);
  if (key.type !== half) return `holds ${KINDS.includes(key.type) ? `a ${key.type} key` : "a key of a strange kind"}; ${says}`;
  if (isCryptoKey(key) && !isMadeFor(key, half))
    return `is a CryptoKey of another kind; it needs RSASSA-PKCS1-v1_5 with SHA-256 and the usage ${usageOf(half)}`;
  const bits = isCryptoKey(key) ? modulusLengthOf(key) : LEAST_BITS;
  if (!isFittingSize(bits)) return sizeFaultOf(bits);
  const publicDer = publicDerOf(key);
  if (publicDer !== undefined) return mistakeInForms([formOf(publicDer)], "public", says);
  const der = exportOf(key, half);
  if (der !== undefined) return mistakeInForms([formOf(der)], half, says);
  return "is a KeyObject that this runtime can't open and that can't be exported; give PEM or a CryptoKey";
}

function mistakeInForms(forms: readonly Form[], half: Half, says: string): string {
  const exposed = half === "public" ? forms.find(({ kind }) => kind === "private") : undefined;
  const found = forms.flatMap((form) => ("numbers" in form && isPrivate(form.numbers) === (half === "private") ? [form.numbers] : []));
  const [numbers, ...more] = found;
  // Parameters and attributes may stand in front of what matters.
  if (exposed !== undefined || numbers === undefined)
    return sentenceOf(exposed ?? forms.find(({ kind }) => kind !== "unknown") ?? { kind: "unknown" }, says);
  if (more.length > 0) return `holds ${found.length} keys in one text; give one only (public ones of Antom's may be several, as a list)`;
  return faultOf(numbers);
}

function faultOf({ n }: RsaNumbers): string {
  const bits = bitsOf(n);
  return isFittingSize(bits) ? "is damaged: it has the outline of an RSA key, and its numbers don't fit each other" : sizeFaultOf(bits);
}

function sizeFaultOf(bits: number): string {
  return `is an RSA key of ${bits} bits; ${bits < LEAST_BITS ? `at least ${LEAST_BITS} are needed` : `at most ${MOST_BITS} can be used`}`;
}

function sentenceOf(form: Form, says: string): string {
  switch (form.kind) {
    case "private":
      return `holds a private key; ${says}`;
    case "public":
      return `holds a public key; ${says}`;
    case "certificate":
      return `holds a certificate, in which there is a public key only; ${says}`;
    case "request":
      return `holds a request for a certificate; ${says}`;
    case "encrypted":
      return `holds an encrypted private key; ${says}, decrypted (openssl pkey -in key.pem -out decrypted.pem)`;
    case "store":
      return `holds a PKCS#12 store (.p12, .pfx); ${says}, taken out of it (openssl pkcs12 -nodes)`;
    case "foreign":
      return `holds ${form.algorithm}; Antom takes RSA keys only, of 2048 bits or more`;
    case "incomplete": {
      const what = form.length < form.announced ? "is cut off" : "goes on after the end of the key";
      return `${what}: ${form.length} bytes are there, and they say that they are ${form.announced}`;
    }
    case "unknown":
      return "holds nothing that is known as a key, or only a part of one";
  }
}
