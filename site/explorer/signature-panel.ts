/** Shows the content to be signed, to the letter, and the signature. */
import { byId, fill, h } from "./dom.ts";
import type { Signer } from "./keys.ts";
import type { Subject } from "./material.ts";
import { type Signature, signatureOf } from "./signature.ts";

export interface SignaturePanel {
  /** Signs a request at a time and shows it, unless another one has come since. */
  show(subject: Subject, signer: Signer, request: unknown, time: string, note?: string): Promise<void>;
}

export function createSignaturePanel(): SignaturePanel {
  let turn = 0;
  return {
    show: async (subject, signer, request, time, note = "as it would be sent now") => {
      const mine = ++turn;
      // What the client writes: JSON without blanks, in the order of the request.
      const signature = await signatureOf(subject, signer, JSON.stringify(request), time);
      if (mine === turn) fill(byId("signature"), contents(signature, note));
    },
  };
}

function contents({ path, clientId, time, content, bytes, header }: Signature, note: string): HTMLElement[] {
  const head = `POST ${path}\n${clientId}.${time}.`;
  return [
    h("p", { class: "hint" }, `The content to be signed, ${bytes} bytes, ${note}: method and path, a line feed, client id, time and body.`),
    h(
      "pre",
      { id: "content", class: "wrap", tabindex: 0, role: "region", "aria-label": "Content to be signed" },
      "POST ",
      h("span", { class: "name" }, path),
      "\n",
      h("span", { class: "text" }, clientId),
      ".",
      h("span", { class: "literal" }, time),
      ".",
      content.slice(head.length),
    ),
    h("p", { class: "hint" }, "Signed here with RSA and SHA-256; the header of the request:"),
    h(
      "pre",
      { class: "wrap", tabindex: 0, role: "region", "aria-label": "Header with the signature" },
      h("span", { class: "name" }, "Signature"),
      ": ",
      h("span", { id: "signature-header" }, header),
    ),
  ];
}
