/** Text in which a key arrives -> the bytes of the key: PEM, bare base64, and what environment variables make of them. */
import { SEQUENCE } from "./der.ts";
import { type Form, formOf } from "./forms.ts";
import { formOfJwk } from "./jwk.ts";
import type { Refuse } from "./refusal.ts";

const DASH = 0x2d;

/** Everything that a text holds. @throws {AntomError} where it can't be read. */
export function formsInText(text: string, refuse: Refuse): readonly Form[] {
  const bare = unquoted(text);
  if (isPath(bare)) throw refuse("is a file's path; give what the file holds, for example readFileSync(path)");
  if (/-----BEGIN OPENSSH |^b3BlbnNzaC1rZXkt|^(?:ssh|ecdsa)-\S+ /.test(bare)) {
    throw refuse("is in OpenSSH's own format; convert it (ssh-keygen -p -m PKCS8 -f key; a public one: ssh-keygen -e -m PKCS8 -f key.pub)");
  }
  const plain = bare.replace(/\\+[rn]/g, "\n");
  if (plain.startsWith("{")) return [formOfJwk(parsed(plain, refuse), refuse)];
  if (plain.includes("-----")) return formsInPem(plain, refuse);
  const bytes = bytesOfBase64(plain);
  if (bytes === undefined) throw refuse("is neither PEM nor base64; is it cut off, or something else than the key itself?");
  // A whole PEM file in base64, as secrets of Kubernetes and CI hold it.
  return bytes[0] === DASH ? formsInPem(new TextDecoder().decode(bytes), refuse) : [formOf(bytes)];
}

/** Everything that bytes hold: DER, or the text of a file. */
export function formsInBytes(bytes: Uint8Array, refuse: Refuse): readonly Form[] {
  return bytes[0] === SEQUENCE ? [formOf(bytes)] : formsInText(new TextDecoder().decode(bytes), refuse);
}

function formsInPem(text: string, refuse: Refuse): readonly Form[] {
  const blocks = [...text.matchAll(/-----BEGIN ([A-Z0-9 ]+)-----([\s\S]*?)-----END \1-----/g)];
  if (blocks.length === 0) throw refuse("begins like PEM and does not end like it, or the other way round; is it cut off?");
  return blocks.map(([, , body = ""]) => {
    // The older way to encrypt says so in a line of its own, in front of bytes that are no longer DER.
    if (body.includes("ENCRYPTED")) return { kind: "encrypted" };
    const bytes = bytesOfBase64(body);
    if (bytes === undefined) throw refuse("is PEM around something that is not base64; is it damaged?");
    return formOf(bytes);
  });
}

/** What the parser says of bad JSON quotes it, so that is not passed on. */
function parsed(text: string, refuse: Refuse): object {
  try {
    return JSON.parse(text) as object;
  } catch {
    throw refuse("begins like a JSON Web Key and is not JSON; is it cut off?");
  }
}

/** Without the quotes that .env files and shells leave around a value. */
function unquoted(text: string): string {
  const trimmed = text.trim();
  const [, , inner] = /^(["'])([\s\S]*)\1$/.exec(trimmed) ?? [];
  return inner === undefined ? trimmed : inner.trim();
}

// No key begins or ends like that: the base64 of every one begins with M.
function isPath(text: string): boolean {
  return /^(?:~|\.{0,2}[\\/]|[a-z]:[\\/]|file:)|\.(?:pem|key|der|crt|cer|p8|p12|pfx|pub)$/i.test(text) && !text.includes("-----");
}

/** Padding may be missing, and the last group too: whether the key is whole, its own first bytes say. */
function bytesOfBase64(text: string): Uint8Array | undefined {
  const digits = text.replace(/\s/g, "").replace(/={1,2}$/, "");
  if (!/^[A-Za-z0-9+/]{2,}$/.test(digits)) return undefined;
  const whole = digits.length % 4 === 1 ? digits.slice(0, -1) : digits;
  return Uint8Array.from(atob(whole), (char) => char.charCodeAt(0));
}
