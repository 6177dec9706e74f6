/** The reader against the five published pages, when they lie beside the project: what they say, and that no change of them escapes. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { PageError } from "../../src/checks/page.ts";
import { readPage } from "../../src/checks/reader.ts";
import { decisive, mutationsOf } from "./mutations.ts";
import { codesOutline, outlineOf, sentencesOutline } from "./outline.ts";

const FOLDER = fileURLToPath(new URL("../../../shared/pages/", import.meta.url));
const files = existsSync(FOLDER) ? readdirSync(FOLDER).sort() : [];

/** What a person reads on a page, written down by hand. */
interface Expected {
  readonly head: Readonly<Record<string, unknown>>;
  readonly request: readonly string[];
  readonly response: readonly string[];
  readonly codes: readonly string[];
  readonly sentences: readonly string[];
}

const METADATA = "paymentMethod.paymentMethodMetadata";

const expected: Readonly<Record<string, Expected>> = {
  "000": {
    head: {
      title: "createVaultingSession",
      path: "/v1/vaults/createVaultingSession",
      method: "POST",
      operator: "APO",
      date: undefined,
      dialect: "markdown",
    },
    request: [
      "23 paymentMethodType String REQUIRED <=64",
      "31 vaultingRequestId String REQUIRED <=64",
      "39 vaultingNotificationUrl String <=2048",
      "47 redirectUrl String <=2048",
      "57 passThroughMetadata String <=2048",
    ],
    response: [
      "69 result Result REQUIRED +shown",
      "73 result.resultCode String REQUIRED <=64",
      "81 result.resultStatus String REQUIRED [S, F, U]",
      "89 result.resultMessage String REQUIRED <=256",
      "97 vaultingSessionData String REQUIRED <=4096",
      "105 vaultingSessionId String REQUIRED <=64",
      "113 vaultingSessionExpiryTime Datetime REQUIRED date-time",
    ],
    codes: ["125 SUCCESS S", "126 PARAM_ILLEGAL F", "127 PROCESS_FAIL F", "128 UNKNOWN_EXCEPTION U"],
    sentences: [
      "16 encoding",
      "18 encoding",
      "19 encoding",
      "51 requiredWhen request.redirectUrl",
      "61 requiredWhen request.passThroughMetadata",
      "85 value response.result.resultStatus = S",
      "86 value response.result.resultStatus = F",
      "87 value response.result.resultStatus = U",
      "125 action SUCCESS",
      "126 action PARAM_ILLEGAL",
      "127 action PROCESS_FAIL",
      "128 action UNKNOWN_EXCEPTION",
    ],
  },
  "001": {
    head: {
      title: "createVaultingSession",
      path: "/v1/vaults/createVaultingSession",
      method: "POST",
      operator: "Antom",
      date: undefined,
      dialect: "text",
    },
    request: [
      "11 paymentMethodType String REQUIRED <=64",
      "19 vaultingRequestId String REQUIRED <=64",
      "27 vaultingNotificationUrl String <=2048",
      "35 passThroughMetadata String <=2048",
    ],
    response: [
      "47 result Result REQUIRED +collapsed",
      "53 vaultingSessionData String REQUIRED <=4096",
      "61 vaultingSessionId String REQUIRED <=64",
      "69 vaultingSessionExpiryTime Datetime REQUIRED date-time",
    ],
    codes: ["91 SUCCESS S", "95 PARAM_ILLEGAL F", "99 PROCESS_FAIL F", "103 UNKNOWN_EXCEPTION U"],
    sentences: [
      "39 requiredWhen request.passThroughMetadata",
      "93 action SUCCESS",
      "97 action PARAM_ILLEGAL",
      "101 action PROCESS_FAIL",
      "105 action UNKNOWN_EXCEPTION",
    ],
  },
  "002": {
    head: {
      title: "createVaultingSession",
      path: "/v1/vaults/createVaultingSession",
      method: "POST",
      operator: "Alipay",
      date: "2023-12-26 08:34",
      dialect: "reader",
    },
    request: [
      "67 paymentMethodType String REQUIRED <=64 =CARD",
      "75 vaultingRequestId String REQUIRED <=64",
      "84 vaultingNotificationUrl String REQUIRED <=2048",
      "92 redirectUrl String <=2048",
      "102 merchantRegion String <=2 ~[US, SG, HK, PK, JP, CN, BR, AU, MY]",
    ],
    response: [
      "118 result Result REQUIRED +collapsed",
      "124 vaultingSessionData String REQUIRED <=4096",
      "132 vaultingSessionId String REQUIRED <=64",
      "140 vaultingSessionExpiryTime Datetime REQUIRED date-time",
    ],
    codes: ["278 SUCCESS S", "280 PARAM_ILLEGAL F", "283 PROCESS_FAIL F", "286 UNKNOWN_EXCEPTION U"],
    sentences: [
      "60 encoding",
      "62 encoding",
      "63 encoding",
      "81 idempotency request.vaultingRequestId",
      "96 requiredWhen request.redirectUrl",
      "108 requiredWhen request.merchantRegion",
      "268 logic",
      "270 logic S",
      "271 logic F",
      "272 logic U",
      "278 action SUCCESS",
      "280 action PARAM_ILLEGAL",
      "283 action PROCESS_FAIL",
      "286 action UNKNOWN_EXCEPTION",
    ],
  },
  "003": {
    head: {
      title: "createPaymentSession (Tokenized Payment)",
      operation: "createPaymentSession",
      path: "/v1/payments/createPaymentSession",
      method: "POST",
      operator: "Antom",
      date: undefined,
      dialect: "markdown",
    },
    request: [
      "23 productCode String REQUIRED =AGREEMENT_PAYMENT",
      "27 agreementInfo AgreementInfo REQUIRED +shown",
      "31 agreementInfo.authState String REQUIRED <=256",
      "39 agreementInfo.userLoginId String <=64",
      "49 paymentMethod PaymentMethod REQUIRED +shown",
      "53 paymentMethod.paymentMethodType String REQUIRED <=64",
      "61 paymentMethod.paymentMethodMetadata PaymentMethodMetadata +shown",
      ...[
        "67 firstName String <=32",
        "75 lastName String <=32",
        "83 countryCode String <=8",
        "91 billingAddress Address",
        "95 billingAddress.address1 String <=256",
        "103 billingAddress.address2 String <=256",
        "111 billingAddress.city String <=32",
        "119 billingAddress.state String <=32",
        "129 billingAddress.region String <=2",
        "137 billingAddress.zipCode String <=32",
        "150 billingPhoneNumber String <=32",
        "158 billingEmail String <=64",
        "166 merchantExternalUserEnrollDate String <=64",
        "174 merchantExternalUserId String <=64",
      ].map((line) => `${line.replace(" ", ` ${METADATA}.`)} {First-time authorization}${line.endsWith("Address") ? " +shown" : ""}`),
      `184 ${METADATA}.isUpdateAsset String <=16 (default false) {Reauthorization}`,
      `192 ${METADATA}.accessToken String <=64 {Reauthorization}`,
      "202 paymentRedirectUrl URL REQUIRED <=2048",
      "210 scopes Array<String> REQUIRED =AGREEMENT_PAYMENT",
    ],
    response: [
      "216 result Result REQUIRED +shown",
      "220 result.resultCode String REQUIRED <=64",
      "228 result.resultStatus String REQUIRED [S, F, U]",
      "236 result.resultMessage String REQUIRED <=256",
      "244 paymentSessionId String REQUIRED <=64",
      "252 paymentSessionData String REQUIRED <=4096",
      "260 paymentSessionExpiryTime Datetime REQUIRED date-time",
    ],
    codes: ["274 SUCCESS S", "275 PARAM_ILLEGAL F", "276 PROCESS_FAIL F", "277 UNKNOWN_EXCEPTION U"],
    sentences: [
      "16 encoding",
      "18 encoding",
      "19 encoding",
      "43 requiredWhen request.agreementInfo.userLoginId",
      `123 condition request.${METADATA}.billingAddress.state`,
      `141 condition request.${METADATA}.billingAddress.zipCode`,
      `143 condition request.${METADATA}.billingAddress.zipCode`,
      `144 condition request.${METADATA}.billingAddress.zipCode`,
      `186 condition request.${METADATA}.isUpdateAsset`,
      `196 requiredWhen request.${METADATA}.accessToken`,
      "232 value response.result.resultStatus = S",
      "233 value response.result.resultStatus = F",
      "234 value response.result.resultStatus = U",
      "274 action SUCCESS",
      "275 action PARAM_ILLEGAL",
      "276 action PROCESS_FAIL",
      "277 action UNKNOWN_EXCEPTION",
    ],
  },
  "004": {
    head: {
      title: "vaultPaymentMethod",
      path: "/v1/vaults/vaultPaymentMethod",
      method: "POST",
      operator: "Alipay",
      date: "2024-03-14 08:39",
      dialect: "reader",
    },
    request: [
      "67 vaultingRequestId String REQUIRED <=64",
      "76 vaultingNotificationUrl String REQUIRED <=2048",
      "84 redirectUrl String REQUIRED <=2048",
      "92 merchantRegion String <=2 ~[US, SG, HK, PK, JP, CN, BR, AU, MY]",
      "104 paymentMethodDetail PaymentMethodDetail REQUIRED +collapsed",
      "110 env Env REQUIRED +collapsed",
    ],
    response: [
      "120 result Result REQUIRED +collapsed",
      "126 vaultingRequestId String REQUIRED <=64",
      "134 paymentMethodDetail PaymentMethodDetail +collapsed",
      "142 normalUrl String <=2048",
      "154 schemeUrl String <=2048",
      "162 applinkUrl String <=2048",
    ],
    codes: [
      "414 SUCCESS S",
      "416 PARAM_ILLEGAL F",
      "419 PROCESS_FAIL F",
      "422 UNKNOWN_EXCEPTION U",
      "425 VERIFICATION_IN_PROCESS U",
      "428 VERIFICATION_FAIL F",
    ],
    sentences: [
      "58 encoding",
      "60 encoding",
      "61 encoding",
      "73 idempotency request.vaultingRequestId",
      "98 requiredWhen request.merchantRegion",
      "138 returnedWhen response.paymentMethodDetail",
      "146 returnedWhen response.normalUrl",
      "148 condition response.normalUrl",
      "156 condition response.schemeUrl",
      "164 condition response.applinkUrl",
      "398 logic",
      "400 logic S",
      "401 logic F",
      "402 logic U",
      "404 logic U / Result code is not VERIFICATION_IN_PROCESS",
      "405 logic U / Result code is VERIFICATION_IN_PROCESS",
      "407 logic U / Result code is VERIFICATION_IN_PROCESS / one or more of the URLs returned",
      "408 logic U / Result code is VERIFICATION_IN_PROCESS / no URLs returned",
      "414 action SUCCESS",
      "416 action PARAM_ILLEGAL",
      "419 action PROCESS_FAIL",
      "422 action UNKNOWN_EXCEPTION",
      "425 action VERIFICATION_IN_PROCESS",
      "428 action VERIFICATION_FAIL",
    ],
  },
};

if (files.length === 0) console.log(`skipped: the published pages are not at ${FOLDER}`);

describe.skipIf(files.length === 0)("the published pages", () => {
  test("are the five that are known", () => {
    expect(files.map((file) => file.slice(0, 3))).toEqual(Object.keys(expected));
  });

  test.each(files)("%s says what a person reads on it", (file) => {
    const page = readPage(textOf(file));
    const { head, request, response, codes, sentences } = expected[file.slice(0, 3)] ?? {};
    expect(page).toMatchObject(head ?? {});
    expect(outlineOf(page.request)).toEqual(request);
    expect(outlineOf(page.response)).toEqual(response);
    expect(codesOutline(page.codes)).toEqual(codes);
    expect(sentencesOutline(page.sentences)).toEqual(sentences);
    expect([...page.request, ...page.response].flatMap(({ otherFacts = [] }) => otherFacts)).toEqual([]);
    expect(page.samples.map(({ of }) => of)).toEqual(page.dialect === "text" ? [] : ["request", "response"]);
  });

  test.each(files)("%s: every mechanical change is seen", (file) => {
    const text = textOf(file);
    const page = readPage(text);
    const model = decisive(page);
    const mutations = mutationsOf(text, page);
    const missed = mutations.filter((mutation) => !isSeen(mutation.text, model));
    const count = (kind: string): number => mutations.filter((mutation) => mutation.kind === kind).length;
    const kinds = [...new Set(mutations.map(({ kind }) => kind))].map((kind) => `${count(kind)} ${kind}`);
    console.log(`${file}: ${mutations.length} changes, ${mutations.length - missed.length} seen (${kinds.join(", ")})`);
    expect(missed.map(({ what }) => what)).toEqual([]);

    // None was left out: each fact of the model, and each occurrence in the text, was changed.
    const fields = [...page.request, ...page.response];
    expect(count("name")).toBe(fields.length * 3);
    expect(count("type")).toBe(fields.length);
    expect(count("required")).toBe(fields.reduce((sum, { required }) => sum + (required ? 3 : 1), 0));
    expect(count("length")).toBe((text.match(/Maximum length/g) ?? []).length * 4);
    expect(count("length")).toBe(fields.filter(({ maxLength }) => maxLength !== undefined).length * 4);
    expect(count("fixed")).toBe((text.match(/\bfixed\b/g) ?? []).length * 2);
    expect(count("code")).toBe(page.codes.length * 3);
    expect(count("status")).toBe(page.codes.length * 4);
  });
});

function textOf(file: string): string {
  return readFileSync(`${FOLDER}${file}`, "utf8");
}

/** Whether a changed page gives another model, or is refused; any other error fails the test. */
function isSeen(text: string, model: string): boolean {
  try {
    return decisive(readPage(text)) !== model;
  } catch (error) {
    if (error instanceof PageError) return true;
    throw error;
  }
}
