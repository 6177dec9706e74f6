/** Markup goes, words stay. */
import { describe, expect, test } from "vitest";
import { itemsOf, plain, sentencesOf } from "../../src/checks/wording.ts";

describe("the words of a piece of page", () => {
  test.each([
    ["call **again** with _the same_ *id*", "call again with the same id"],
    ["PARAM\\_ILLEGAL, `PARAM_ILLEGAL` and PARAM_ILLEGAL", "PARAM_ILLEGAL, PARAM_ILLEGAL and PARAM_ILLEGAL"],
    ["(_oneUrl, otherUrl_)", "(oneUrl, otherUrl)"],
    ["_result.resultStatus_ is `S`.", "result.resultStatus is S."],
    ["`_kept_` and `*kept*`", "_kept_ and *kept*"],
    ["\\*\\*\\*8764", "***8764"],
    ["`` a`b ``", "a`b"],
    ["the [**pay**](https://example.com/a_(b)_c) API", "the pay API"],
    ["see [it](https://example.com 'It') ![a card](card.png)", "see it"],
    ["[![a card](card.png)](/docs/)", ""],
    ["“one” and ‘two’ – see：three", "\"one\" and 'two' - see:three"],
    ["Array&lt;String&gt; Array\\<String\\>", "Array<String> Array<String>"],
    ["one<br/>two\u00a0 \tthree\u200b ", "one two three"],
  ])("%s", (markup, words) => {
    expect(plain(markup)).toBe(words);
  });

  test("sentences end at a stop with a blank after it", () => {
    expect(sentencesOf('See result.resultCode. For example, "1.5". Then go. e.g. there')).toEqual([
      "See result.resultCode.",
      'For example, "1.5".',
      "Then go. e.g. there",
    ]);
  });

  test("items of a list are single words", () => {
    expect(itemsOf("US, SG, and MY.")).toEqual(["US", "SG", "MY"]);
    expect(itemsOf("A or B")).toEqual(["A", "B"]);
    expect(itemsOf("the usual ones")).toBeUndefined();
  });
});
