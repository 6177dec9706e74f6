/** Where requests go and whose keys sign them: said at the top of the page, and changed there. */

import { KEY_FILE, USUAL_GATEWAY } from "./code.ts";
import { announce, button, byId, fill, h, tag } from "./dom.ts";
import { type Keys, loopbackOrigin, ownKeys, pemOf, sandboxKeys } from "./keys.ts";

/** Gets keys, and tells whenever there are others. */
export interface Connection {
  start(): Promise<void>;
}

export function createConnection(onKeys: (keys: Keys) => void): Connection {
  // Beside a sandbox stands its inspector, and not the site.
  const isServed = document.documentElement.dataset["servedBy"] === "sandbox";
  if (isServed) fill(byId("links"), h("a", { href: "/" }, "Inspector"));
  let keys: Keys | undefined;
  const take = (next: Keys): void => {
    keys = next;
    onKeys(next);
  };
  const show = (fault?: string): void => {
    const isOn = keys?.gateway !== undefined;
    fill(
      byId("connection"),
      h(
        "div",
        { class: "row" },
        isOn ? tag("sandbox", "good") : tag("no sandbox", "warn"),
        h(
          "p",
          { id: "connected" },
          isOn ? [h("span", { class: "mono" }, keys?.gateway ?? ""), " on this machine, with throw-away keys of its own"] : OFFLINE,
        ),
        isOn && keys !== undefined && saveButton(keys),
        isOn && button("Fetch keys again", () => void connect(keys?.gateway ?? ""), { class: "button small" }),
      ),
      fault !== undefined && h("p", { class: "notice bad", id: "connection-fault" }, fault),
      !isServed && !isOn && howTo(connectTo),
      isServed &&
        !isOn &&
        keys !== undefined &&
        h(
          "div",
          { class: "row" },
          button("Fetch keys again", () => void connect(location.origin), { class: "button small" }),
        ),
    );
  };
  const connect = async (gateway: string): Promise<void> => {
    try {
      take(await sandboxKeys(gateway));
      show();
      announce(`Connected to the sandbox at ${gateway}`);
    } catch (error) {
      show(error instanceof Error ? error.message : String(error));
      announce("Not connected");
    }
  };
  const connectTo = async (address: string): Promise<void> => {
    try {
      await connect(loopbackOrigin(address.trim()));
    } catch (error) {
      show(error instanceof Error ? error.message : String(error));
    }
    document.getElementById("gateway")?.focus();
  };
  return {
    start: async () => {
      if (!window.isSecureContext) {
        show("Browsers sign on secure pages only. Open this page by https, or by http://127.0.0.1 or http://localhost.");
        return;
      }
      if (isServed) {
        await connect(location.origin);
        if (keys !== undefined) return;
      }
      take(await ownKeys());
      if (!isServed) show();
    },
  };
}

const OFFLINE = "Requests are checked and signed in this page, with a key that it has just made. Nothing is sent.";

function howTo(connect: (address: string) => Promise<void>): HTMLElement {
  const command = `npx antom-client sandbox --allow-origin ${location.origin}`;
  const address = h("input", {
    id: "gateway",
    type: "text",
    class: "mono",
    value: USUAL_GATEWAY,
    autocomplete: "off",
    spellcheck: "false",
  });
  const form = h(
    "form",
    { class: "connect" },
    h("label", { for: "gateway", class: "label" }, "Its address"),
    address,
    h("button", { type: "submit", class: "button primary" }, "Connect"),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void connect(address.value);
  });
  const copy = button("Copy", () => void navigator.clipboard.writeText(command).then(() => announce("Copied")), {
    class: "button small",
    "aria-label": "Copy the command",
  });
  return h(
    "details",
    { class: "howto", open: true },
    h("summary", {}, "Send to a sandbox on this machine"),
    h("p", {}, "Start one (Node 20.19 or newer) and let this page in; without the option no page of another site may call it:"),
    h("div", { class: "row command" }, h("code", { id: "command" }, command), copy),
    form,
    h(
      "p",
      { class: "hint" },
      `Or open /explorer at the address that the sandbox prints: it brings this page along. Its keys are worth nothing elsewhere, and there is no field here for any other. A browser may ask whether this page may reach devices on the local network; Safari lets no https page do so.`,
    ),
  );
}

function saveButton(keys: Keys): HTMLElement | false {
  const [signer] = Object.values(keys.signers);
  if (signer === undefined) return false;
  return button(
    "Save the key",
    () => {
      const url = URL.createObjectURL(new Blob([pemOf(signer)], { type: "application/x-pem-file" }));
      h("a", { href: url, download: KEY_FILE }).click();
      URL.revokeObjectURL(url);
    },
    { class: "button small", title: `As ${KEY_FILE}, for the code below. It opens this sandbox only.` },
  );
}
