/** The page reader against pages of our own in each dialect: what it reads, what it refuses and where, and what escapes it (nothing). */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { PageError } from "../../src/checks/page.ts";
import { readPage } from "../../src/checks/reader.ts";
import { decisive, mutationsOf } from "./mutations.ts";
import { codesOutline, outlineOf, sentencesOutline } from "./outline.ts";

const markdown = fixture("greeting.markdown.md");
const reader = fixture("greeting.reader.md");
const text = fixture("greeting.text.txt");
const dialects = [
  ["markdown", markdown],
  ["reader", reader],
  ["text", text],
] as const;

describe("what is read", () => {
  test("the Markdown export", () => {
    const page = readPage(markdown);
    expect(page).toMatchObject({
      title: "sendGreeting (Printed Card)",
      operation: "sendGreeting",
      method: "POST",
      path: "/v1/greetings/sendGreeting",
      operator: "Antom",
      date: undefined,
      dialect: "markdown",
    });
    expect(outlineOf(page.request)).toEqual([
      "19 greetingId String REQUIRED <=40",
      "28 occasion String REQUIRED =BIRTH_DAY",
      "32 language String <=2 ~[EN, DE, FR]",
      "43 recipient Recipient REQUIRED +shown",
      "47 recipient.name String REQUIRED <=128",
      "55 recipient.delivery Delivery +shown",
      "61 recipient.delivery.home Address {By post} +shown",
      "65 recipient.delivery.home.address1 String <=200 {By post}",
      "73 recipient.delivery.home.zipCode String REQUIRED <=12 {By post}",
      "86 recipient.delivery.stamp String [BIRD, FLOWER, SHIP] {By post}",
      "92 recipient.delivery.isSecret String (default false) {By hand}",
      "96 recipient.delivery.stamp String {By hand}",
      "100 pages Array<Page> +shown",
      "104 pages.verse String",
      "108 answerUrl URL REQUIRED <=1024",
    ]);
    expect(outlineOf(page.response)).toEqual([
      "118 result Result REQUIRED +shown",
      "122 result.resultCode String REQUIRED <=30",
      "130 result.resultStatus ? REQUIRED [S, F, U]",
      "138 result.resultMessage String",
      "142 trackingUrl URL <=512",
      "152 arrival Datetime REQUIRED date-time",
    ]);
    expect(codesOutline(page.codes)).toEqual(["178 SUCCESS S", "179 NO_STAMPS F", "180 PRESS_IS_UP U", "181 CARD_OF_F F"]);
    expect(sentencesOutline(page.sentences)).toEqual([
      "13 encoding",
      "15 encoding",
      "25 idempotency request.greetingId",
      "36 requiredWhen request.language",
      "77 condition request.recipient.delivery.home.zipCode",
      "79 condition request.recipient.delivery.home.zipCode",
      "80 condition request.recipient.delivery.home.zipCode",
      "98 requiredWhen request.recipient.delivery.stamp",
      "134 value response.result.resultStatus = S",
      "135 value response.result.resultStatus = F",
      "136 value response.result.resultStatus = U",
      "146 returnedWhen response.trackingUrl",
      "164 logic",
      "166 logic S",
      "167 logic F",
      "168 logic U",
      "169 logic U / The office is open",
      "170 logic U / The office is closed",
      "171 logic U / The office is closed / One is near",
      "172 logic U / The office is closed / None is near",
      "178 action SUCCESS",
      "179 action NO_STAMPS",
      "180 action PRESS_IS_UP",
      "181 action CARD_OF_F",
    ]);
    expect(page.samples).toEqual([
      { of: "request", line: 186, body: { greetingId: "greeting_001", occasion: "BIRTH_DAY", recipient: { name: "Ada" } } },
      { of: "response", line: 196, body: { result: { resultCode: "SUCCESS", resultStatus: "S" } } },
    ]);
  });

  test("a field states its conditions, and what no rule reads is kept", () => {
    const page = readPage(markdown);
    expect(page.request.find(({ name }) => name === "language")).toEqual({
      path: ["language"],
      name: "language",
      type: "String",
      printed: "String",
      shape: "scalar",
      required: false,
      maxLength: 2,
      someValues: ["EN", "DE", "FR"],
      requiredWhen: "Specify this parameter when the verse is to rhyme.",
      otherFacts: ["Spoken by many"],
      childrenShown: "none",
      line: 32,
    });
    expect(page.response.find(({ name }) => name === "trackingUrl")?.returnedWhen).toBe(
      "This parameter is returned when the value of resultStatus is S.",
    );
  });

  test("a reader's rendering, without its navigation, gutters, noise and footer", () => {
    const page = readPage(reader);
    expect(page).toMatchObject({ title: "sendGreeting", date: "2024-02-29 23:59", dialect: "reader", operator: "Antom" });
    expect(outlineOf(page.request)).toEqual([
      "41 greetingId String REQUIRED <=40",
      "50 occasion String REQUIRED =BIRTH_DAY",
      "54 language String <=2 ~[EN, DE, FR]",
      "66 recipient Recipient REQUIRED +collapsed",
    ]);
    expect(outlineOf(page.response)).toEqual(["76 result Result REQUIRED +collapsed", "82 trackingUrl URL <=512"]);
    expect(page.request.at(-1)?.printed).toBe("Recipient object");
    expect(codesOutline(page.codes)).toEqual(["168 SUCCESS S", "170 NO_STAMPS F", "174 PRESS_IS_UP U", "177 CARD_OF_F F"]);
    expect(page.samples).toEqual([
      { of: "request", line: 114, body: { greetingId: "greeting_001", verse: "A long verse that the reader wraps *over* lines" } },
      { of: "response", line: 136, body: { result: { resultStatus: "S" } } },
    ]);
  });

  test("plain text, with its squeezed table", () => {
    const page = readPage(text);
    expect(page).toMatchObject({ title: "sendGreeting", date: undefined, dialect: "text", operator: "Antom", samples: [] });
    expect(outlineOf(page.request)).toEqual([
      "11 greetingId String REQUIRED <=40",
      "20 occasion String REQUIRED =BIRTH_DAY",
      "24 silent Boolean (default false)",
      "31 recipient Recipient REQUIRED <=64 +collapsed",
    ]);
    expect(outlineOf(page.response)).toEqual([
      "42 result Result REQUIRED +collapsed",
      "48 mood String [GLAD, SAD]",
      "55 arrival Datetime REQUIRED date-time",
    ]);
    expect(codesOutline(page.codes)).toEqual(["84 SUCCESS S", "88 NO_STAMPS F", "94 PRESS_IS_UP U", "98 CARD_OF_F F"]);
    expect(page.request.find(({ name }) => name === "silent")?.requiredWhen, "put together from two lines").toBe(
      "Specify this parameter if the recipient sleeps.",
    );
  });

  test("the same page says the same in every dialect", () => {
    const [first, ...others] = dialects.map(([, page]) => readPage(page));
    const known = new Map(first?.sentences.map(({ kind, about, text: words }) => [`${kind} ${about}`, words]));
    expect(others.map(({ codes }) => codes.map(({ line: _, ...code }) => code))).toEqual(
      others.map(() => first?.codes.map(({ line: _, ...code }) => code)),
    );
    const [fromReader] = others;
    const shared = fromReader?.sentences.filter(({ kind }) => ["logic", "action", "idempotency", "returnedWhen"].includes(kind));
    expect(shared).toHaveLength(14);
    for (const { kind, about, text: words } of shared ?? []) expect(known.get(`${kind} ${about}`)).toBe(words);
  });

  test.each([
    ["        -   None is near", "        -   None is near", "U / The office is closed / None is near"],
    ["        -   None is near", "    -   None is near", "U / None is near"],
    ["        -   None is near", "-   None is near", ""],
    ["        -   None is near", "None is near", ""],
    ["        -   None is near", "        None is near", "U / The office is closed / One is near"],
  ])("the logic's indentation: %j as %j", (from, to, about) => {
    const { sentences } = readPage(markdown.replace(from, to));
    expect(sentences.find(({ text: words }) => words.startsWith("None is near"))?.about).toBe(about);
  });

  test("a notification has neither an endpoint nor codes", () => {
    const page = text.replace("sendGreeting\n\nPOST /v1/greetings/sendGreeting", "notifyGreeting\n\nPOST /undefined");
    const notification = page.slice(0, page.indexOf("Result/Error codes"));
    expect(readPage(notification)).toMatchObject({ operation: "notifyGreeting", method: undefined, path: undefined, codes: [] });
    expect(readPage(notification.replace("POST /undefined", ""))).toMatchObject({ path: undefined });
  });
});

describe("what is refused, and where", () => {
  // What is changed into what, at which line the page stops making sense, and a word of the reason.
  test.each([
    ["no endpoint", markdown, "`POST /v1/greetings/sendGreeting`", "", 7, "no endpoint"],
    ["an endpoint that is none", markdown, "`POST /v1/", "`POST v1/", 7, "no endpoint"],
    ["two endpoints", markdown, "Prints a greeting and puts it into the post. Antom", "POST /v1/other\n\nAntom", 7, "second endpoint"],
    ["no title", markdown, "# sendGreeting", "# Send Greeting", 5, "no title"],
    ["no request parameters", text, "Request parameters", "Parameters of the request", 11, "outside of the parameters"],
    ["no response parameters", text, "Response parameters", "Answer", 101, "Response parameters"],
    ["no codes", markdown, "## Result/Error codes", "## Result codes", 174, "unknown"],
    ["a section that comes twice", markdown, "## Result process logic", "## Request parameters", 162, "line 17"],
    ["a section without fields", reader, reader.slice(reader.indexOf("#### result"), reader.indexOf("API Explorer")), "", 72, "no field"],
    ["a heading that declares nothing", markdown, "#### language (String)", "#### language", 32, "declares no field"],
    ["a mark that is unknown", markdown, "#### occasion (String, REQUIRED)", "#### occasion (String, MANDATORY)", 28, "declares no field"],
    [
      "a heading of another dialect",
      markdown,
      "#### occasion (String, REQUIRED)",
      "#### occasion String REQUIRED",
      28,
      "declares no field",
    ],
    ["a declaration that lost its heading", reader, "#### trackingUrl URL", "trackingUrl URL", 82, "looks like the declaration"],
    ["a declaration with a mark that is unknown", text, "greetingId String  REQUIRED", "greetingId String  OPTIONAL", 11, "looks like"],
    [
      "prose before the first field",
      text,
      "greetingId String  REQUIRED",
      "First things first\n\ngreetingId String  REQUIRED",
      11,
      "first field",
    ],
    ["a field declared twice", markdown, "#### language (String)", "#### occasion (String)", 32, "line 28"],
    ["a field twice in a scenario", markdown, "###### stamp (String)\n\nA ribbon", "###### isSecret (String)\n\nA ribbon", 96, "line 92"],
    ["a leap in nesting", markdown, "##### name (String, REQUIRED)", "###### name (String, REQUIRED)", 47, "level of nesting"],
    [
      "children of a scalar",
      markdown,
      "#### recipient (Recipient, REQUIRED)",
      "#### recipient (String, REQUIRED)",
      47,
      "nested in recipient",
    ],
    ["an unknown object at the deepest level", markdown, "###### home (Address)", "###### home (House)", 65, "child or sibling"],
    [
      "a scenario after another",
      markdown,
      "**Scenario: By post**",
      "**Scenario: By air**\n\n**Scenario: By post**",
      59,
      "no field follows",
    ],
    [
      "a scenario without fields",
      markdown,
      "## Response parameters",
      "**Scenario: By air**\n\n## Response parameters",
      116,
      "no field follows",
    ],
    ["children of a scalar that are folded away", text, "The number that", "Show child parameters\n\nThe number that", 13, "can be none"],
    ["children unfolded without a level", reader, "Show child parameters\n\n### R", "Hide child parameters\n\n### R", 70, "where they end"],
    ["a length in words", markdown, "Maximum length: 128 characters", "Maximum length: many characters", 53, "cannot be read"],
    ["a length in other units", markdown, "Maximum length: 128 characters", "Maximum length: 128 bytes", 53, "cannot be read"],
    [
      "a length stated twice",
      text,
      "  • Maximum length: 40",
      "  • Maximum length: 40 characters\n  • Maximum length: 40",
      19,
      "cannot be read",
    ],
    ["a fixed value of two", markdown, "is fixed as `BIRTH_DAY`", "is fixed as `BIRTH_DAY` or `EASTER`", 30, "cannot be read"],
    ["a value that is not fixed", reader, "is fixed to", "is not fixed to", 52, "cannot be read"],
    ["a list of values without values", text, "  • GLAD: The card is liked.\n  • SAD: The card is put away.", "", 50, "none follow"],
    ["a listed value in words", text, "  • SAD:", "  • A sad one:", 53, "no value"],
    ["a value listed twice", text, "  • SAD:", "  • GLAD:", 53, "twice"],
    ["sample values in words", markdown, "`EN`, `DE`, and `FR`", "English and its kin", 34, "cannot be read"],
    ["a default in words", text, "Defaults to false.", "Defaults to, say, false.", 26, "cannot be read"],
    ["a format by another name", text, "the ISO 8601 standard", "the usual standard", 61, "cannot be read"],
    ["another header", markdown, "| Code | Value |", "| Value | Code |", 176, "header"],
    ["another header, squeezed", text, "CodeValueMessage", "CodeMessageValue", 83, "header"],
    ["no rule under the header", markdown, "| --- | --- | --- | --- |\n", "", 177, "rule"],
    ["prose in place of the table", markdown, "| Code | Value |", "Codes follow.\n\n| Code | Value |", 176, "header"],
    ["prose after the table", markdown, "## Request\n", "And more.\n\n## Request\n", 183, "outside of the rows"],
    ["a row with a cell too few", markdown, "| NO_STAMPS | F |", "| NO_STAMPS |", 179, "3 cells"],
    ["a row that is not closed", reader, "ask Antom Technical Support.\n\n |\n| PRESS", "ask nobody.\n\n| PRESS", 170, "not closed"],
    ["a last row that is not closed", reader, "real.\n\n |", "real.", 177, "never closed"],
    ["a status that is none", markdown, "| NO_STAMPS | F |", "| NO_STAMPS | X |", 179, "no result status"],
    ["a code that is none", markdown, "| NO_STAMPS |", "| No stamps |", 179, "no result code"],
    ["a code that comes twice", markdown, "| CARD_OF_F |", "| SUCCESS |", 181, "line 178"],
    ["a row without a message", markdown, "| A stamp is missing. |", "|  |", 179, "no message"],
    ["a squeezed row with a status that is none", text, "NO_STAMPSFA", "NO_STAMPSXA", 88, "cannot be split"],
    ["an action without its row", text, "SUCCESSSSuccess", "Well done.", 84, "first row"],
    ["no row", text.slice(0, text.indexOf("SUCCESSSSuccess")), "mood", "mood", 81, "no row"],
    ["no table", text.slice(0, text.indexOf("CodeValueMessage")), "mood", "mood", 81, "no table"],
    ["a sample that is no JSON", markdown, '"greeting_001",', '"greeting_001"', 186, "no JSON"],
    ["prose in a sample's place", markdown, "## Request\n", "## Request\n\nThis is what to send:\n", 185, "no part of a sample"],
    ["a block of code without an end", markdown, "\n```\n\n## Response", "\n\n## Response", 185, "not closed"],
    ["a last block of code without an end", markdown, '"S" }\n}\n```', '"S" }\n}', 195, "never closed"],
    ["a section after the page's end", reader, "#### Is this page helpful?", "### Request parameters", 187, "after the page's end"],
    ["a field after the page's end", reader, "#### Is this page helpful?", "#### verse String", 187, "after the page's end"],
  ])("%s", (_, page, from, to, line, reason) => {
    expect(page).toContain(from);
    const refused = refusalOf(page.replace(from, to));
    expect(refused).toBeInstanceOf(PageError);
    expect(refused).toMatchObject({ line, message: expect.stringContaining(reason) });
  });

  test.each(dialects)("%s: a page cut short before its codes is never taken for a whole one", (_, page) => {
    const lines = page.split("\n");
    const codes = lines.findIndex((line) => line.endsWith("Result/Error codes"));
    for (let end = 0; end <= codes; end++)
      expect(refusalOf(lines.slice(0, end).join("\n")), `cut after line ${end}`).toBeInstanceOf(PageError);
  });

  test.each(dialects)("%s: any line left out, or there twice, is refused in order or read", (_, page) => {
    const lines = page.split("\n");
    lines.forEach((line, index) => {
      refusalOf(lines.toSpliced(index, 1).join("\n"));
      refusalOf(lines.toSpliced(index, 0, line).join("\n"));
    });
  });
});

describe("what is seen", () => {
  test.each(dialects)("%s: every mechanical change", (name, page) => {
    const model = decisive(readPage(page));
    const mutations = mutationsOf(page, readPage(page));
    const missed = mutations.filter(({ text: changed }) => refusalOf(changed) === undefined && decisive(readPage(changed)) === model);
    console.log(`greeting.${name}: ${mutations.length} changes, ${mutations.length - missed.length} seen`);
    expect(missed.map(({ what }) => what)).toEqual([]);
    expect(mutations.length).toBeGreaterThan(350);
  });

  // What changes, and nothing of the model with it.
  test.each([
    ["Windows line ends", (page: string) => page.replaceAll("\n", "\r\n")],
    ["blanks at the ends of lines", (page: string) => page.replaceAll("\n", "  \n")],
    ["no-break spaces", (page: string) => page.replaceAll(" ", "\u00a0")],
    ["a byte order mark", (page: string) => `\ufeff${page}`],
    ["bold text made plain", (page: string) => page.replaceAll("**", "")],
    ["emphasis by asterisks", (page: string) => page.replace(/(?<=[ (])_([\w.]+)_(?=[ ,.)])/g, "*$1*")],
    ["code spans made plain", (page: string) => page.replace(/(?<!`)`([^`\n]+)`(?!`)/g, "$1")],
    [
      "links made plain",
      (page: string) =>
        page.replace(/(?<!!)\[([^[\]]+)\]\([^)]+\)(?!\])/g, (whole, label: string) => (/greeting$/i.test(label) ? whole : label)),
    ],
    ["other link targets", (page: string) => page.replaceAll("example.com", "example.org")],
    ["typographic quotes", (page: string) => page.replace(/(?<=[a-z] )"([^"\n{}]*)"(?=[. ])/g, "“$1”")],
    ["other bullets", (page: string) => page.replace(/^( *)(?:-|\*|•) +/gm, "$1+ ")],
    ["notes without their word", (page: string) => page.replaceAll("**Note**: ", "")],
  ])("%s change nothing", (_, change) => {
    for (const [, page] of dialects) expect(decisive(readPage(change(page)))).toBe(decisive(readPage(page)));
  });
});

function fixture(name: string): string {
  return readFileSync(new URL(`fixtures/${name}`, import.meta.url), "utf8");
}

/** The refusal of a page, if it is one. Anything else that is thrown fails the test. */
function refusalOf(page: string): PageError | undefined {
  try {
    readPage(page);
    return undefined;
  } catch (error) {
    if (error instanceof PageError) return error;
    throw error;
  }
}
