/** Everything that an input holds -> the numbers of the one key that is wanted, or the reason why there are none. */
import type { Form } from "./forms.ts";
import type { Refuse } from "./refusal.ts";
import { faultOf, type RsaPrivateNumbers, type RsaPublicNumbers } from "./rsa.ts";

/** Which key an option is for. `says` ends the refusal of another one. */
export interface Wanted {
  readonly refuse: Refuse;
  readonly says: string;
}

export function privateNumbersIn(forms: readonly Form[], wanted: Wanted): RsaPrivateNumbers {
  // Its certificate or public key often stands in the same file.
  return only(
    forms.flatMap((form) => (form.kind === "private" ? [form.numbers] : [])),
    forms,
    wanted,
  );
}

export function publicNumbersIn(forms: readonly Form[], wanted: Wanted): RsaPublicNumbers {
  const exposed = forms.find(({ kind }) => kind === "private");
  if (exposed !== undefined) throw refusalOfForm(exposed, wanted);
  return only(
    forms.flatMap((form) => (form.kind === "public" || form.kind === "certificate" ? [form.numbers] : [])),
    forms,
    wanted,
  );
}

function only<N extends RsaPublicNumbers>(found: readonly N[], forms: readonly Form[], { refuse, says }: Wanted): N {
  const [numbers, ...more] = found;
  if (numbers === undefined) {
    // Parameters and attributes may stand in front of what matters.
    throw refusalOfForm(forms.find(({ kind }) => kind !== "unknown") ?? { kind: "unknown" }, { refuse, says });
  }
  if (more.length > 0)
    throw refuse(`holds ${found.length} keys in one text; give one only (public ones of Antom's may be several, as a list)`);
  const fault = faultOf(numbers);
  if (fault !== undefined) throw refuse(fault);
  return numbers;
}

function refusalOfForm(form: Form, { refuse, says }: Wanted): Error {
  switch (form.kind) {
    case "private":
      return refuse(`holds a private key; ${says}`);
    case "public":
      return refuse(`holds a public key; ${says}`);
    case "certificate":
      return refuse(`holds a certificate, in which there is a public key only; ${says}`);
    case "request":
      return refuse(`holds a request for a certificate; ${says}`);
    case "encrypted":
      return refuse(`holds an encrypted private key; ${says}, decrypted (openssl pkey -in key.pem -out decrypted.pem)`);
    case "store":
      return refuse(`holds a PKCS#12 store (.p12, .pfx); ${says}, taken out of it (openssl pkcs12 -nodes)`);
    case "foreign":
      return refuse(`holds ${form.algorithm}; Antom takes RSA keys only, of 2048 bits or more`);
    case "incomplete": {
      const what = form.length < form.announced ? "is cut off" : "goes on after the end of the key";
      return refuse(`${what}: ${form.length} bytes are there, and they say that they are ${form.announced}`);
    }
    case "unknown":
      return refuse("holds nothing that is known as a key, or only a part of one");
  }
}
