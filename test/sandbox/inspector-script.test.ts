/** What the inspector's script does with the page that is really served and with events that were really sent, on a small stand-in of a browser. */
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { ORDERABLE } from "../../src/sandbox/index.ts";
import { inspectorPage } from "../../src/sandbox/pages/inspector/browser/inspector-page.ts";
import { loginPage } from "../../src/sandbox/pages/inspector/browser/login-page.ts";
import { INSPECTOR_PARTS } from "../../src/sandbox/pages/inspector/script.ts";
import { eventsUntil, type Inspected, openInspected, TOKEN } from "../support/inspected.ts";
import { CARDS, cardRequest, sessionRequest } from "../support/merchant.ts";
import { SmallDocument, SmallElement } from "../support/small-dom.ts";

const realFetch = globalThis.fetch;
let inspected: Inspected;
let page: SmallDocument;
let address: { hash: string; pathname: string; reload: ReturnType<typeof vi.fn> };
let frames: (() => void)[];
let lines: SmallLine[];
let windowListeners: Map<string, () => void>;
let clipboard: string | undefined;
let isReachable: boolean;

/** A line of events that the test feeds. */
class SmallLine {
  static readonly CLOSED = 2;
  readonly url: string;
  readyState = 1;
  readonly hears = new Map<string, (event: { data?: string; lastEventId: string }) => void>();

  constructor(url: string) {
    this.url = url;
    lines.push(this);
  }
  addEventListener(type: string, listener: (event: { data?: string; lastEventId: string }) => void): void {
    this.hears.set(type, listener);
  }
  tell(type: string, data = "", lastEventId = ""): void {
    this.hears.get(type)?.({ data, lastEventId });
  }
}

beforeEach(async () => {
  inspected = await openInspected();
  address = { hash: "", pathname: "/", reload: vi.fn() };
  frames = [];
  lines = [];
  windowListeners = new Map();
  clipboard = "";
  isReachable = true;
  const selection = { selectAllChildren: vi.fn() };
  const go = (_: unknown, __: string, to: string): void => {
    address.hash = to.includes("#") ? to.slice(to.indexOf("#")) : "";
  };
  const globals: Record<string, unknown> = {
    location: address,
    history: { replaceState: go },
    HTMLElement: SmallElement,
    EventSource: SmallLine,
    requestAnimationFrame: (draw: () => void) => frames.push(draw),
    addEventListener: (type: string, listener: () => void) => windowListeners.set(type, listener),
    setInterval: () => 0,
    getSelection: () => selection,
    navigator: {
      clipboard: {
        writeText: async (text: string) => {
          if (clipboard === undefined) throw new Error("not allowed");
          clipboard = text;
        },
      },
    },
    Option: function option(text: string, value: string) {
      const made = new SmallElement("option");
      made.setAttribute("value", value);
      made.textContent = text;
      return made;
    },
    FormData: function formData(form: SmallElement) {
      return form.querySelectorAll("[name]").map((field) => [field.getAttribute("name"), field.value]);
    },
    // The page's own address is the sandbox's, and its cookie the token.
    fetch: (path: string, init: RequestInit = {}) => {
      if (!isReachable) return Promise.reject(new TypeError("no connection"));
      return path.startsWith("http") ? realFetch(path, init) : inspected.ask(path, init);
    },
  };
  for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await inspected.close();
});

/** Puts the page together, and lets it hear everything that has happened. */
async function open(): Promise<SmallLine> {
  page = new SmallDocument(await (await inspected.ask("/")).text());
  vi.stubGlobal("document", page);
  inspectorPage(INSPECTOR_PARTS);
  return catchUp();
}
async function catchUp(after = ""): Promise<SmallLine> {
  const line = lines.at(-1) as SmallLine;
  const told = await eventsUntil(await inspected.ask(`/inspector/events?after=${after}`), ({ data }) => data.includes('"feed":"orders"'));
  line.tell("open");
  for (const { event, data, id } of told) line.tell(event, data, id);
  draw();
  return line;
}
function draw(): void {
  for (const frame of frames.splice(0)) frame();
}
const rows = (): string[] => page.querySelectorAll("[role=option]").flatMap((row) => (row.hidden ? [] : [row.id]));
const said = (): string => page.byId("said").textContent;
const detail = (): string => page.byId("detail-body").textContent;

describe("the list", () => {
  test("stands newest first, is filtered, held, let go on, and cleared", async () => {
    const { antom } = inspected;
    await antom.createVaultingSession(sessionRequest());
    await antom.inquireVaulting({ vaultingRequestId: "none" });
    await open();
    expect(rows()).toEqual(["row-2", "row-1"]);
    const search = page.byId("search");
    search.value = "nothing like it";
    search.fire("input");
    expect([rows(), page.byId("nothing").hidden, page.byId("rows").hidden]).toEqual([[], false, true]);
    search.value = "";
    page.byId("operation").value = "inquireVaulting";
    page.byId("operation").fire("change");
    expect(rows()).toEqual(["row-2"]);
    expect(page.byId("shown").textContent).toBe("1 of 2");
    page.byId("operation").value = "";
    page.byId("operation").fire("change");

    page.byId("pause").fire("click");
    await antom.inquireVaulting({ vaultingRequestId: "none" });
    await catchUp();
    expect(rows()).toHaveLength(2);
    expect(page.byId("pause").textContent).toBe("Go on (1 new)");
    page.byId("pause").fire("click");
    draw();
    expect(rows()).toEqual(["row-3", "row-2", "row-1"]);

    page.byId("clear").fire("click");
    await catchUp();
    expect(rows()).toEqual([]);
    await antom.inquireVaulting({ vaultingRequestId: "none" });
    await catchUp();
    expect(rows()).toEqual(["row-4"]);
  });

  test("never grows beyond what it was told, the newest staying, and what came late finds its place", async () => {
    const line = await open();
    const message = (keys: number[], most: number): string =>
      JSON.stringify({
        feed: "exchanges",
        reset: false,
        most,
        entries: keys.map((key) => ({ key, tree: `row ${key}`, operation: "pay" })),
      });
    line.tell("feed", message([1, 2, 4, 6], 5), "abc.6");
    draw();
    line.tell("feed", message([5, 3, 7], 5));
    line.tell("feed", message([8, 9, 10, 11, 12, 13], 3));
    draw();
    expect(rows()).toEqual(["row-13", "row-12", "row-11"]);
    page.byId("pause").fire("click");
    line.tell("feed", message([20, 21, 22, 23], 2));
    expect(page.byId("pause").textContent).toBe("Go on (2 new)");
  });

  test("is walked through by keyboard, and one of it read in full", async () => {
    const { antom, forger } = inspected;
    await antom.createVaultingSession(sessionRequest());
    await forger.inquireVaulting({ vaultingRequestId: "order-1" });
    await antom.inquireVaulting({ vaultingRequestId: "none" });
    await open();
    const list = page.byId("rows");
    const press = (key: string): boolean => list.fire("keydown", key).defaultPrevented;
    expect(press("ArrowDown")).toBe(true);
    await vi.waitFor(() => expect(detail()).toContain("#3"));
    expect(press("ArrowDown")).toBe(true);
    await vi.waitFor(() => expect(detail()).toContain("✕ refused"));
    expect(address.hash).toBe("#exchange-2");
    expect(list.getAttribute("aria-activedescendant")).toBe("row-2");
    press("End");
    await vi.waitFor(() => expect(detail()).toContain("createVaultingSession"));
    for (const key of ["PageUp", "PageDown", "Home", "ArrowUp"]) expect(press(key)).toBe(true);
    await vi.waitFor(() => expect(detail()).toContain("#3"));
    expect(press("x")).toBe(false);
    press("Enter");
    expect(page.activeElement?.id).toBe("detail");
    page.byId("detail").fire("keydown", "Escape");
    expect(page.activeElement?.id).toBe("rows");
    expect(address.hash).toBe("");
    // On a phone the list gives way to what was chosen.
    list.offsetParent = null;
    page.byId("row-1").firstElementChild?.fire("click");
    await vi.waitFor(() => expect(page.activeElement?.id).toBe("detail"));
    list.fire("click");
    page.byId("back").fire("click");
    isReachable = false;
    page.byId("row-1").fire("click");
    await vi.waitFor(() => expect(said()).toBe("The sandbox does not answer."));
  });

  test("follows the address, and forgets everything when the sandbox was started anew", async () => {
    await inspected.antom.createVaultingSession(sessionRequest());
    address.hash = "#exchange-1";
    await open();
    await vi.waitFor(() => expect(detail()).toContain("#1"));
    address.hash = "#findings";
    windowListeners.get("hashchange")?.();
    expect(page.byId("panel-findings").hidden).toBe(false);
    expect(page.byId("panel-exchanges").hidden).toBe(true);
    lines[0]?.tell("clock", JSON.stringify({ start: "another", now: 5 }));
    expect(rows()).toEqual([]);
    expect(detail()).toContain("Select an exchange");
  });
});

describe("entries that change", () => {
  test("keep what was opened, and the keyboard where it was", async () => {
    await inspected.antom.vaultPaymentMethod(cardRequest());
    await inspected.sandbox.settled();
    await open();
    const entry = (): SmallElement => page.byId("list-notifications").firstElementChild as SmallElement;
    (entry().querySelector("details") as SmallElement).open = true;
    entry().querySelector("button")?.focus();
    await inspected.sandbox.notifications.redeliver("1");
    const before = entry();
    await catchUp();
    expect(entry()).not.toBe(before);
    expect(entry().textContent).toContain("by hand");
    expect(entry().querySelector("details")?.open).toBe(true);
    expect(entry().contains(page.activeElement as SmallElement)).toBe(true);
    entry().querySelector("summary")?.focus();
    await catchUp();
    expect(page.activeElement?.tag).toBe("summary");
    expect(page.activeElement?.top()).toBe(page);
  });

  test("are gone with what the sandbox has forgotten", async () => {
    const line = await open();
    line.tell(
      "feed",
      JSON.stringify({
        feed: "orders",
        reset: true,
        most: 9,
        entries: [
          { key: 0, tree: "one" },
          { key: 1, tree: "two" },
        ],
      }),
    );
    draw();
    expect(page.byId("list-orders").textContent).toBe("twoone");
    line.tell("feed", JSON.stringify({ feed: "orders", reset: true, most: 9, entries: [{ key: 0, tree: "one" }] }));
    draw();
    expect(page.byId("list-orders").textContent).toBe("one");
    expect(page.byId("none-orders").hidden).toBe(true);
  });
});

describe("orders", () => {
  test("are sent by buttons, once at a time, and what came of them is said", async () => {
    await open();
    const before = inspected.sandbox.clock.now();
    const [button] = page.querySelectorAll("button[data-by]");
    button?.fire("click");
    button?.fire("click");
    await vi.waitFor(() => expect(said()).toBe("The clock was turned 2 minutes forward."));
    expect(inspected.sandbox.clock.now() - before).toBeLessThan(200_000);
    isReachable = false;
    await vi.waitFor(() => expect(button?.getAttribute("aria-busy")).toBeNull());
    button?.fire("click");
    await vi.waitFor(() => expect(said()).toBe("The sandbox does not answer."));
    page.byId("main").fire("click");
  });

  test("are sent by forms, with the codes of the chosen operation only", async () => {
    await open();
    const operation = page.byId("answer-operation");
    operation.value = "vaultPaymentMethod";
    operation.fire("change");
    const codes = page.byId("answer-code").children.map(({ textContent }) => textContent);
    expect(codes).toContain("VERIFICATION_IN_PROCESS");
    page.byId("answer-code").value = "UNKNOWN_EXCEPTION";
    const form = operation.closest("form") as SmallElement;
    form.querySelector("button")?.fire("click");
    expect(form.fire("submit").defaultPrevented).toBe(true);
    await vi.waitFor(() => expect(said()).toBe("The next vaultPaymentMethod is answered UNKNOWN_EXCEPTION."));
    expect((await inspected.antom.vaultPaymentMethod(cardRequest(CARDS.other))).result.resultCode).toBe("UNKNOWN_EXCEPTION");
    expect(page.byId("main").fire("submit").defaultPrevented).toBe(false);
  });

  test("decide of what is chosen what can be decided of that, and nothing else", async () => {
    await open();
    const what = page.byId("next-what");
    const shown = (): boolean[] => ["verification", "pendingFor"].map((name) => !page.byId(`next-${name}-field`).hidden);
    const ends = (): (string | null)[] => page.byId("next-reason").children.map((option) => option.getAttribute("value"));
    expect([what.value, shown(), ends().includes("CARD_EXPIRED")]).toEqual(["vaulting", [true, false], true]);
    for (const [kind, fields] of [
      ["payment", [true, true]],
      ["capture", [false, true]],
      ["refund", [false, true]],
    ] as const) {
      what.value = kind;
      what.fire("change");
      expect([kind, shown()]).toEqual([kind, fields]);
      expect(ends()).toEqual(["", ...ORDERABLE.reasons[kind]]);
    }
    what.value = "payment";
    what.fire("change");
    page.byId("next-verification").value = "true";
    page.byId("next-pendingFor").value = "2m";
    what.value = "capture";
    what.fire("change");
    page.byId("next-reason").value = "PROCESS_FAIL";
    what.closest("form")?.fire("submit");
    // What was chosen before, and can't be of a capture, is not sent along.
    await vi.waitFor(() => expect(said()).toBe("The next capture fails with PROCESS_FAIL, its result 2 minutes late."));
  });

  test("to copy fall back to a selection where the clipboard is not given", async () => {
    await inspected.antom.inquireVaulting({ vaultingRequestId: "order-1" });
    address.hash = "#exchange-1";
    await open();
    await vi.waitFor(() => expect(detail()).toContain("#1"));
    const copy = (): void => void page.querySelector('[data-copy="copy-request"]')?.fire("click");
    copy();
    await vi.waitFor(() => expect(said()).toBe("Copied."));
    expect(JSON.parse(clipboard ?? "")).toEqual({ vaultingRequestId: "order-1" });
    clipboard = undefined;
    copy();
    await vi.waitFor(() => expect(said()).toMatch(/^Selected/));
  });
});

test("tabs are chosen by mouse and by keyboard", async () => {
  await open();
  const tab = (name: string): SmallElement => page.byId(`tab-${name}`);
  tab("vaultings").fire("click");
  expect([address.hash, page.byId("panel-vaultings").hidden]).toEqual(["#vaultings", false]);
  tab("vaultings").focus();
  for (const [key, name] of [
    ["ArrowRight", "agreements"],
    ["ArrowRight", "payments"],
    ["End", "assumptions"],
    ["ArrowRight", "exchanges"],
    ["ArrowLeft", "assumptions"],
    ["Home", "exchanges"],
  ] as const) {
    expect(page.activeElement?.fire("keydown", key).defaultPrevented).toBe(true);
    expect(page.activeElement?.id).toBe(`tab-${name}`);
  }
  expect(page.activeElement?.fire("keydown", "x").defaultPrevented).toBe(false);
  page.byId("tabs").fire("click");
});

describe("the line", () => {
  test("comes back, and goes on after the last event that was heard", async () => {
    const line = await open();
    line.tell("feed", JSON.stringify({ feed: "exchanges", reset: false, most: 5, entries: [] }), "0000abcd.7");
    line.readyState = 0;
    line.tell("error");
    expect(page.byId("line-words").textContent).toBe("waiting for the sandbox");
    line.tell("open");
    expect([page.byId("line-words").textContent, said()]).toEqual(["live", "The sandbox is back."]);

    vi.useFakeTimers({ toFake: ["setTimeout"] });
    try {
      line.readyState = SmallLine.CLOSED;
      line.tell("error");
      await vi.waitFor(() => expect(page.byId("line-words").textContent).toBe("too many pages are open"));
      await vi.advanceTimersByTimeAsync(2_000);
    } finally {
      vi.useRealTimers();
    }
    expect(lines[1]?.url).toBe("/inspector/events?after=0000abcd.7");
  });

  test("is given up where the token is good no more", async () => {
    const line = await open();
    vi.stubGlobal("fetch", async () => Response.json({ allowed: false }));
    line.readyState = SmallLine.CLOSED;
    line.tell("error");
    await vi.waitFor(() => expect(page.byId("out").hidden).toBe(false));
    expect(page.byId("line-words").textContent).toBe("not let in");
  });
});

describe("the token", () => {
  const openLogin = async (): Promise<void> => {
    page = new SmallDocument(await (await realFetch(inspected.server.url)).text());
    vi.stubGlobal("document", page);
    loginPage();
  };
  const complaint = (): string => page.querySelector("[role=alert]")?.textContent ?? "";

  test("is taken out of the address before it is sent", async () => {
    address.hash = `#token=${TOKEN}`;
    await openLogin();
    expect(address.hash).toBe("");
    await vi.waitFor(() => expect(address.reload).toHaveBeenCalledOnce());
  });

  test("is entered by hand; a wrong one is said to be wrong", async () => {
    await openLogin();
    page.byId("token").value = "wrong";
    expect(page.querySelector("form")?.fire("submit").defaultPrevented).toBe(true);
    await vi.waitFor(() => expect(complaint()).toBe("This is not the token of this start."));
    expect([page.activeElement?.id, page.byId("token").value]).toEqual(["token", ""]);
    isReachable = false;
    page.querySelector("form")?.fire("submit");
    await vi.waitFor(() => expect(complaint()).toBe("The sandbox does not answer."));
    expect(address.reload).not.toHaveBeenCalled();
  });

  test("that is good already leaves the inspector's address as well", async () => {
    address.hash = `#token=${TOKEN}`;
    await open();
    expect(address.hash).toBe("");
  });
});

test("a page without its parts is no page", () => {
  vi.stubGlobal("document", new SmallDocument("<p></p>"));
  expect(() => inspectorPage(INSPECTOR_PARTS)).toThrow("the page has no rows");
  expect(() => loginPage()).not.toThrow();
});
