/** `npm run demo`, step by step: what it prints, and what it never does. */
import { beforeAll, describe, expect, test } from "vitest";
import { testCards } from "../../generated/products.ts";
import { tracesIn } from "../support/leaks.ts";
import { type Ended, runScript } from "../support/processes.ts";

let ended: Ended;
/** What each numbered step printed, its title first. */
let steps: string[];
beforeAll(async () => {
  ended = await runScript("examples/demo/main.ts");
  steps = ended.stdout.split(/\n(?=\d+\. )/).slice(1);
});

describe("npm run demo", () => {
  test("ends well, by itself, and complains of nothing", () => {
    expect({ code: ended.code, stderr: ended.stderr }).toEqual({ code: 0, stderr: "" });
    expect(ended.stdout).toContain("All done.");
  });

  test.each<[number, string, RegExp[]]>([
    [1, "A vaulting session on the main product", [/outcome +proceed, because of S SUCCESS/, /: genuine/, /HTTP 200, verified/]],
    [2, "The same on the orchestration product", [/outcome +proceed, because of S SUCCESS/, /genuine; answer: verified/]],
    [3, "A card vaulted at once", [/outcome +proceed, because of S SUCCESS/, /a card token of \d+ characters/]],
    [4, "A card that needs 3-D Secure", [/outcome +redirect, because of U VERIFICATION_IN_PROCESS/, /normal URL on http:\/\/127\.0\.0\.1/]],
    [5, "What became of it", [/outcome +redirect, because of S SUCCESS/, /not the last word/]],
    [
      6,
      "The buyer passes 3-D Secure, and Antom notifies",
      [
        /notified +notifyVaulting \{"result":/,
        /outcome +proceed: handled, answered 200/,
        /a second time: duplicate/,
        /the last word on this call/,
      ],
    ],
    [
      7,
      "A payment with the token",
      [
        /outcome +proceed, because of S SUCCESS/,
        /request +POST \S+\/pay,.*answer: verified/,
        /notified +notifyPayment: proceed, handled, answered 200/,
      ],
    ],
    [
      8,
      "A payment that asks for 3-D Secure",
      [
        /outcome +redirect, because of U PAYMENT_IN_PROCESS/,
        /notified +notifyPayment: proceed/,
        /\/inquiryPayment,[\s\S]*outcome +proceed/,
      ],
    ],
    [
      9,
      "A part of the first payment is captured",
      [/\/capture,[\s\S]*outcome +proceed[\s\S]*\/capture,[\s\S]*outcome +proceed/, /notifyCapture[\s\S]*notifyCapture/],
    ],
    [
      10,
      "A part is given back",
      [/\/refund,[\s\S]*outcome +proceed/, /notified +notifyRefund: proceed, handled/, /\/inquiryRefund,[\s\S]*outcome +proceed/],
    ],
    [11, "What the money came to", [/authorized 10000, captured 9000, refunded 2500, .* USD/, /still to capture 0, still to refund 6500/]],
    [
      12,
      "The same payment with another amount",
      [/outcome +fixRequest, because of F REPEAT_REQ_INCONSISTENT/, /not the last word/, /id +paymentRequestId: inquire under it before/],
    ],
    [
      13,
      "An unknown answer that hides a payment",
      [
        /outcome +retrySameRequest, because of U UNKNOWN_EXCEPTION/,
        /\/inquiryPayment,[\s\S]*outcome +proceed/,
        /1 payment for the order, not two/,
      ],
    ],
    [14, "A request with mistakes", [/refused +ANTOM_INVALID_REQUEST/, /did you mean redirectUrl\?/, /no, nothing was sent/]],
    [
      15,
      "An unknown exception",
      [/outcome +retrySameRequest, because of U UNKNOWN_EXCEPTION/, /outcome +proceed/, /gave the answer of the first attempt again/],
    ],
    [16, "An answer that is genuinely Antom's", [/refused +ANTOM_ANSWER_MISMATCH/, /executed\? +maybe/]],
    [17, "A response that was altered", [/refused +ANTOM_BAD_SIGNATURE/, /executed\? +maybe/]],
  ])("step %i: %s", (number, title, lines) => {
    const step = steps[number - 1] ?? "";
    expect(step).toContain(`${number}. ${title}`);
    for (const line of lines) expect(step).toMatch(line);
  });

  test("has no step that is not looked at here", () => {
    expect(steps).toHaveLength(17);
  });

  test("prints no card number, token or key", () => {
    const numbers = Object.fromEntries(testCards.map(({ id, number }) => [id, number]));
    expect(tracesIn(ended.stdout + ended.stderr, numbers)).toEqual([]);
    expect(ended.stdout).not.toMatch(/ALIPAY[A-Za-z0-9+/=]{8}/);
    expect(ended.stdout).not.toMatch(/-----BEGIN|MII[A-Za-z0-9+/]{20}/);
    // Longer than any digest, id or path that is printed: session data, signatures, keys.
    expect(ended.stdout).not.toMatch(/[A-Za-z0-9+]{48}/);
    expect(ended.stdout).not.toMatch(/"cvv":"\d|"(cardNo|vaultingSessionData)":"(?!\[)/);
  });
});
