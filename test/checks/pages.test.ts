/** Pages against the contract: what is found, what is declared, which edition a page is, and what is said about it. */
import { describe, expect, test } from "vitest";
import { editions, knownPages } from "../../generated/editions.ts";
import { comparePage } from "../../src/checks/compare.ts";
import { operationIn } from "../../src/checks/contract-operation.ts";
import { describeEdition } from "../../src/checks/describe.ts";
import type { Edition } from "../../src/checks/editions.ts";
import { checkPages, remarksOn } from "../../src/checks/pages.ts";
import { readPage } from "../../src/checks/reader.ts";
import { exitCodeOf } from "../../src/checks/report.ts";
import { sha256Of } from "../../src/checks/sentences.ts";
import { greetingContract, greetingEditions, greetingPages } from "./fixtures/greeting.ts";
import { publishedContracts, publishedPages } from "./published.ts";

const contracts = { cards: greetingContract };
const [markdown, reader, text] = greetingPages.map((page) => page.text) as [string, string, string];

/** What is said of a page of ours, `line subject  message`. */
function said(page: string, options: { readonly edition?: string; readonly editions?: readonly Edition[] } = {}): string[] {
  const { findings, troubles } = checkPages([{ file: "card", text: page }], { contracts, editions: greetingEditions, ...options });
  return [
    ...findings.map(({ line, subject, message }) => `${line} ${subject}  ${message}`),
    ...troubles.map(({ line, message }) => `${line} !  ${message}`),
  ];
}

function editionsWith(id: string, change: (edition: Edition) => Partial<Edition>): Edition[] {
  return greetingEditions.map((edition) => (edition.id === id ? { ...edition, ...change(edition) } : edition));
}

describe("pages of ours", () => {
  test("agree with the contract, but for what is declared", () => {
    const report = checkPages(greetingPages, { contracts, editions: greetingEditions });
    expect(report).toEqual({
      findings: [],
      troubles: [],
      summary: [
        "greeting.markdown.md: greeting.markdown.md, 21 fields compared, 0 not shown (100 % compared), 4 codes, 24 sentences, 8 declared differences",
        "greeting.reader.md: greeting.reader.md, 9 fields compared, 10 not shown (47.3 % compared), 4 codes, 17 sentences, 5 declared differences",
        "greeting.text.txt: greeting.text.txt, 11 fields compared, 10 not shown (52.3 % compared), 4 codes, 11 sentences, 8 declared differences",
      ],
    });
    expect(exitCodeOf(report)).toBe(0);
  });

  test("a finding tells line, field, page and contract", () => {
    expect(said(markdown.replace("40 characters", "41 characters"))).toEqual([
      "19 request.greetingId  maximum length: 41 on the page, 40 in the contract (not declared for greeting.markdown.md)",
    ]);
    expect(said(markdown.replace("#### answerUrl (URL, REQUIRED)", "#### answerUrl (Integer)"))).toEqual([
      "108 request.answerUrl  type: Integer on the page, string in the contract (not declared for greeting.markdown.md)",
      "108 request.answerUrl  requiredness: optional on the page, REQUIRED in the contract (not declared for greeting.markdown.md)",
    ]);
    expect(said(markdown.replace("##### name (", "##### names ("))).toEqual([
      "43 request.recipient.name  field: absent on the page, REQUIRED in the contract (not declared for greeting.markdown.md)",
      "47 request.recipient.names  field: string, REQUIRED, <= 128 on the page, absent in the contract (not declared for greeting.markdown.md)",
    ]);
    expect(said(markdown.replace("`FR`", "`IT`"))).toEqual([
      "32 request.language  value: DE, EN, IT, … on the page, DE, EN, FR, … in the contract (not declared for greeting.markdown.md)",
    ]);
    expect(said(markdown.replace("sendGreeting`", "send`"))).toEqual([
      "1 endpoint  endpoint: POST /v1/greetings/send on the page, POST /v1/greetings/sendGreeting in the contract (not declared for greeting.markdown.md)",
    ]);
  });

  test("a declared difference that changes is one finding, with both", () => {
    expect(said(markdown.replace("Defaults to `false`", "Defaults to `true`"))).toEqual([
      "92 request.recipient.delivery.isSecret  default: true on the page, none in the contract (declared as false against none for greeting.markdown.md)",
    ]);
  });

  test("a declared difference that is gone is a finding", () => {
    const gone = said(markdown.replace(" Defaults to `false`.", ""));
    expect(gone).toHaveLength(1);
    expect(gone[0]).toMatch(/^92 request\.recipient\.delivery\.isSecret {2}stale declaration .* default, false on the page against none/);
    const difference = { at: "codes.CARD_OF_F", aspect: "code", page: "S", contract: "F", why: "never was" };
    const stale = editionsWith("greeting.markdown.md", ({ differences }) => ({ differences: [...differences, difference] }));
    expect(said(markdown, { editions: stale })).toEqual([
      "181 codes.CARD_OF_F  stale declaration for greeting.markdown.md: result code, S on the page against F in the contract, is no longer so (never was)",
    ]);
  });

  test("result codes both ways; those of the gateway are in no table", () => {
    expect(said(markdown.replace("| NO_STAMPS | F |", "| NO_INK | F |"))).toEqual(
      [
        "178 codes.NO_STAMPS  result code: absent on the page, F in the contract (not declared for greeting.markdown.md)",
        "179 codes.NO_INK  result code: F on the page, absent in the contract (not declared for greeting.markdown.md)",
        "179 NO_INK (action)  read again: sendGreeting has no rule for what this line says now; nobody has read it yet",
        "178 NO_STAMPS (action)  read again: the page no longer has the text from which sendGreeting greeting was written: as it was read",
      ].sort(byLine),
    );
    const row = "| TOO_MANY_CARDS | U | Enough. | Call again. |\n";
    const added = markdown.replace("| CARD_OF_F |", `${row}| CARD_OF_F |`);
    expect(said(added)).toEqual([
      "181 TOO_MANY_CARDS (action)  read again: sendGreeting has no rule for what this line says now; nobody has read it yet",
    ]);
    expect(said(added.replace("| U | Enough.", "| F | Enough."))[0]).toMatch(
      /^181 codes\.TOO_MANY_CARDS {2}result code: F on the page, U in/,
    );
  });

  test("a changed sentence is to be read again, with its rule", () => {
    expect(said(markdown.replace("Call again with the same _greetingId_.", "Call again with a new _greetingId_."))).toEqual([
      "169 U / 1 (logic)  read again: this is no longer the text from which sendGreeting greeting was written: as it was read",
    ]);
    expect(said(markdown.replace("Spoken by many", "Spoken by few"))[0]).toMatch(/^32 request\.language \(unread\) {2}read again/);
    const moved = said(markdown.replaceAll("By hand", "By foot"));
    expect(moved.some((one) => one.includes("By hand (scenario)  read again: the page no longer has the text"))).toBe(true);
  });

  test("a sentence that is gone is to be read again, on the line of its field", () => {
    expect(said(markdown.replace("Specify this parameter when the verse is to rhyme.\n", "\n"))).toEqual([
      "32 request.language (requiredWhen)  read again: the page no longer has the text from which sendGreeting greeting was written: as it was read",
    ]);
  });

  test("what folded children hold is neither agreement nor difference", () => {
    const { Recipient, ...schemas } = greetingContract.components.schemas;
    const changed = { ...Recipient, properties: { ...Recipient?.properties, title: { type: "string" } } };
    const other = { ...greetingContract, components: { schemas: { ...schemas, Recipient: changed } } };
    const report = checkPages(greetingPages, { contracts: { cards: other }, editions: greetingEditions });
    expect(report.findings.map(({ file, subject }) => `${file} ${subject}`)).toEqual(["greeting.markdown.md request.recipient.title"]);
    expect(report.summary[1]).toContain("11 not shown");
  });

  test("prose may not misspell a field", () => {
    const misspelt = markdown.replace("Whoever sends the same _greetingId_", "Whoever sends the same _greetingID_");
    expect(said(misspelt)[0]).toBe(
      "25 request.greetingId  spelling: greetingID on the page, greetingId in the contract (not declared for greeting.markdown.md)",
    );
  });

  test("a sample sends what the contract takes, and values of sensitive fields are never told", () => {
    const sample = (from: string, to: string): string[] => said(markdown.replace(from, to)).map((one) => one.replace(/ \(not.*/, ""));
    expect(sample('"occasion": "BIRTH_DAY"', '"occasion": "WEDDING"')).toEqual([
      "186 request.occasion  sample: WEDDING on the page, fixed BIRTH_DAY in the contract",
    ]);
    expect(sample('"name": "Ada"', '"nick": "Ada"')).toEqual([
      "186 request.recipient.nick  sample: shown on the page, absent in the contract",
    ]);
    expect(sample('"name": "Ada"', `"name": "${"a".repeat(129)}"`)).toEqual([
      "186 request.recipient.name  sample: 129 characters on the page, 128 in the contract",
    ]);
    expect(sample('"recipient": { "name": "Ada" }', '"recipient": "Ada"')).toEqual([
      "186 request.recipient  sample: a scalar on the page, object in the contract",
    ]);
  });

  test("a notification has neither an endpoint nor, on most pages, codes", () => {
    const start = text.replace("sendGreeting\n\nPOST /v1/greetings/sendGreeting", "notifyGreeting\n\nPOST /undefined");
    const mood = "mood String\n\nHow it was taken.\n\n";
    const notification = [
      start.slice(0, start.indexOf("occasion String")).replace("Maximum length: 40", "Maximum length: 39"),
      mood,
      start.slice(start.indexOf("Response parameters"), start.indexOf("Result process logic")),
    ].join("");
    const edition: Edition = {
      id: "notify",
      operation: "notifyGreeting",
      product: "cards",
      page: "docs/notify",
      marks: { title: "notifyGreeting" },
      differences: [],
      sentences: describeEdition(readPage(notification)).sentences.map((sentence) => ({ ...sentence, part: "", rule: "" })),
    };
    const found = said(notification, { editions: [edition] });
    expect(found.map((one) => one.split("  ")[0])).toEqual([
      "11 request.greetingId",
      "26 response.result",
      "32 response.mood",
      "39 response.arrival",
    ]);
    expect(found.filter((one) => /codes|endpoint/.test(one))).toEqual([]);
  });
});

describe("the edition of a page", () => {
  test("is told by its marks; what bears none is a trouble that names them", () => {
    const [trouble = ""] = said(reader.replace("2024-02-29", "2025-01-01"));
    expect(trouble).toContain(
      '1 !  no edition matches: title "sendGreeting", operator Antom, date 2025-01-01 23:59, with result logic, 4 request fields',
    );
    expect(trouble).toContain('greeting.reader.md by title "sendGreeting", date 2024-02-29, with result logic');
    expect(trouble).toContain('greeting.text.txt by title "sendGreeting", operator Antom, with request.silent, without request.language');
  });

  test("may not be two at once", () => {
    const twice = greetingEditions.map((edition) => ({ ...edition, marks: { title: "sendGreeting" } }));
    expect(said(reader, { editions: twice })[0]).toMatch(/^1 ! {2}editions .* and .* both match: title "sendGreeting"/);
  });

  test("can be named", () => {
    expect(said(reader.replace("2024-02-29", "2025-01-01"), { edition: "greeting.reader.md" })).toEqual([]);
    expect(said(reader, { edition: "greeting.text.txt" }).length).toBeGreaterThan(5);
    expect(said(reader, { edition: "another" })).toEqual([
      "1 !  there is no edition another; there are greeting.markdown.md, greeting.reader.md, greeting.text.txt",
    ]);
  });

  test("of an unknown operation, or of one that the contract lacks, is a trouble", () => {
    expect(said(text.replaceAll("sendGreeting", "burnGreeting"))[0]).toMatch(
      /^1 ! {2}burnGreeting is no operation of which a page is known/,
    );
    const lost = editionsWith("greeting.text.txt", () => ({ operation: "lostGreeting" }));
    expect(said(text, { editions: lost })).toEqual([
      "1 !  the contract of cards has no operation lostGreeting, of which this is greeting.text.txt",
    ]);
  });

  test("does not matter where a page cannot be read", () => {
    const report = checkPages([{ file: "card", text: markdown.replace("| NO_STAMPS | F |", "| NO_STAMPS |") }], {
      contracts,
      editions: greetingEditions,
    });
    expect(report.troubles).toEqual([{ file: "card", line: 179, message: "has 3 cells instead of 4" }]);
    expect(exitCodeOf(report)).toBe(2);
  });
});

describe("editions.yaml", () => {
  test("names a page for every operation of every product", () => {
    for (const [product, { paths, webhooks = {} }] of Object.entries(publishedContracts)) {
      for (const { post } of [...Object.values(paths), ...Object.values(webhooks)]) {
        const known = [...editions, ...knownPages].filter((page) => page.product === product && page.operation === post.operationId);
        expect(known, `${product} ${post.operationId}`).not.toEqual([]);
      }
    }
  });

  test("hashes words, not markup", () => {
    expect(sha256Of("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    const plain = markdown.replace("ask the ferryman", "**ask** the _ferryman_");
    expect(describeEdition(readPage(plain)).sentences).toEqual(describeEdition(readPage(markdown)).sentences);
  });
});

describe.skipIf(publishedPages.length === 0)("the published pages", () => {
  const report = checkPages(publishedPages, { contracts: publishedContracts });

  test("hold nothing undeclared, and nothing is declared that is no longer so", () => {
    console.log(report.summary.join("\n"));
    expect(report).toMatchObject({ findings: [], troubles: [] });
    expect(report.summary.map((line) => line.split(/[:,]/)[1]?.trim()).sort()).toEqual(editions.map(({ id }) => id).sort());
  });

  test.each(editions.map((edition) => [edition.id, edition] as const))("%s needs every declaration and every sentence", (_, edition) => {
    const operation = operationIn(publishedContracts[edition.product] ?? greetingContract, edition.operation);
    const file = report.summary.find((line) => line.includes(` ${edition.id},`))?.split(":")[0];
    const page = readPage(publishedPages.find((one) => one.file === file)?.text ?? "");
    if (operation === undefined) throw new Error(`no operation ${edition.operation}`);
    const comparison = comparePage(page, operation);
    const without = <T>(rows: readonly T[], index: number): T[] => rows.filter((_row, other) => other !== index);
    expect(remarksOn(page, edition, comparison)).toEqual([]);
    edition.differences.forEach((row, index) => {
      const remarks = remarksOn(page, { ...edition, differences: without(edition.differences, index) }, comparison);
      expect(remarks.map(({ subject }) => subject)).toEqual([row.at]);
    });
    edition.sentences.forEach((row, index) => {
      const remarks = remarksOn(page, { ...edition, sentences: without(edition.sentences, index) }, comparison);
      expect(remarks, `${row.kind} ${row.about}`).toHaveLength(1);
    });
  });
});

function byLine(a: string, b: string): number {
  return Number.parseInt(a, 10) - Number.parseInt(b, 10);
}
