// Made by `npm run generate` from openapi/. Do not edit.

/** What tells an edition from all others. What is not named does not matter. */
export interface EditionMarks {
  readonly title: string;
  readonly operator?: string /** How its date begins. */;
  readonly date?: string /** Whether it has a section on what to do with a result. */;
  readonly logic?: boolean /** Fields that it has, like "request.redirectUrl". */;
  readonly has?: readonly string[] /** Fields that it lacks. */;
  readonly lacks?: readonly string[];
}

/** An edition of a published page that was read whole: how to know it, where it departs from the contract, and its deciding sentences. */
export interface Edition {
  readonly id: string;
  readonly operation: string;
  readonly product: string /** Where the page stands on Antom's site. */;
  readonly page: string;
  readonly date?: string;
  readonly marks: EditionMarks;
  readonly differences: readonly {
    readonly at: string;
    readonly aspect: string;
    readonly page: string;
    readonly contract: string;
    readonly why: string;
  }[];
  readonly sentences: readonly {
    readonly kind: string;
    readonly about: string;
    readonly sha256: string /** Where in the operation. */;
    readonly part: string /** What the contract says because of it. */;
    readonly rule: string;
  }[];
}

/** A page that is known to describe an operation, and could not be read whole; without a page, an operation that only SDKs know. */
export interface KnownPage {
  readonly operation: string;
  readonly product: string;
  readonly page?: string;
  readonly date?: string;
  readonly source?: "sdk";
}

/** Every edition that a page can be compared as. */
export const editions: readonly Edition[] = [
  {
    id: "createVaultingSession-apo-export",
    operation: "createVaultingSession",
    product: "apo",
    page: "ac/apo/vaulting_session",
    marks: { title: "createVaultingSession", operator: "APO" },
    differences: [
      {
        at: "request.paymentMethodType",
        aspect: "value",
        page: "none",
        contract: "CARD, …",
        why: "The page refers to the product's list of payment methods, which knows the card; the contract names it as a known value and refuses no other.",
      },
      {
        at: "response.vaultingSessionData",
        aspect: "required",
        page: "REQUIRED",
        contract: "REQUIRED in VaultingSessionCreated",
        why: "Called required without a condition, which a refusal cannot keep: it carries nothing but the result.",
      },
      {
        at: "response.vaultingSessionId",
        aspect: "required",
        page: "REQUIRED",
        contract: "REQUIRED in VaultingSessionCreated",
        why: "Called required without a condition, which a refusal cannot keep: it carries nothing but the result.",
      },
      {
        at: "response.vaultingSessionExpiryTime",
        aspect: "required",
        page: "REQUIRED",
        contract: "REQUIRED in VaultingSessionCreated",
        why: "Called required without a condition, which a refusal cannot keep: it carries nothing but the result.",
      },
      {
        at: "response.normalUrl",
        aspect: "field",
        page: "absent",
        contract: "optional",
        why: "Newer than every page that could be read whole; only the SDKs know it.",
      },
    ],
    sentences: [
      {
        kind: "encoding",
        about: "",
        sha256: "8c10c53d8fc1dfe23af68ef9999e9abac9982978ee0b28712ec06d596c41412a",
        part: "request",
        rule: "Every scalar is a string; arrays and objects keep their kind.",
      },
      {
        kind: "encoding",
        about: "",
        sha256: "23e910edb19d73658ee30a4b33a50cde5cbf1a61d0f15e74f1c6851eb1216656",
        part: "request",
        rule: "Numbers too: an integer is sent as its digits in a string.",
      },
      {
        kind: "encoding",
        about: "",
        sha256: "41a61109c6ccea428fc0d030be47e462094453c34cde32fbb0380fafd15bfaca",
        part: "request",
        rule: 'Truth values too: "true" and "false" in a string.',
      },
      {
        kind: "requiredWhen",
        about: "request.redirectUrl",
        sha256: "eb309b90891b6bb27d170f912b7a5acc7e20c24faad332c4caab3c28694fe201",
        part: "request.redirectUrl",
        rule: "Optional: it only spares the buyer a detour.",
      },
      {
        kind: "requiredWhen",
        about: "request.passThroughMetadata",
        sha256: "aabfeb9dba3201828da9054b0a805ff739f46e6bc406bb5cf3fba32689679b12",
        part: "request.passThroughMetadata",
        rule: "Optional: what the merchant wants the acquirer to know.",
      },
      {
        kind: "value",
        about: "response.result.resultStatus = S",
        sha256: "02eee765492b17c979738173aa96c0e337b419cf622a8663917bfcd7d4136cd2",
        part: "response.result.resultStatus",
        rule: "S is success.",
      },
      {
        kind: "value",
        about: "response.result.resultStatus = F",
        sha256: "ea983f0435bcb3e22e47e4ad25ca88c5468943df538b5521ecfa8a0ba14b882f",
        part: "response.result.resultStatus",
        rule: "F is failure.",
      },
      {
        kind: "value",
        about: "response.result.resultStatus = U",
        sha256: "36b447dbcd2f1a753ae65d58673ead91b2709c7aaa88ba33a6a1d6229cc87208",
        part: "response.result.resultStatus",
        rule: "U leaves open what became of the call.",
      },
      {
        kind: "action",
        about: "SUCCESS",
        sha256: "e2942e6ac50ae6f589f8425a214d470c2f0782c0a4dba90640545067a7f32005",
        part: "x-antom-result-codes.SUCCESS",
        rule: "`proceed`: this call is done.",
      },
      {
        kind: "action",
        about: "PARAM_ILLEGAL",
        sha256: "f0bc4c509d84c3173b32607bfaba5e913b59b3700967be5177925f815d3c4e63",
        part: "x-antom-result-codes.PARAM_ILLEGAL",
        rule: "`fixRequest`: fields of the header count like those of the body.",
      },
      {
        kind: "action",
        about: "PROCESS_FAIL",
        sha256: "d2c174012e8bfdbd1e7024b0339f3fee8e22d63a561244b287a77cb5f5e2a231",
        part: "x-antom-result-codes.PROCESS_FAIL",
        rule: "`contactSupport`: never repeated, a person has to look.",
      },
      {
        kind: "action",
        about: "UNKNOWN_EXCEPTION",
        sha256: "9b64d3a280b4f62ae4307ab44526aa81cbf8cc2e253e0a9a6c7e235f0f32a791",
        part: "x-antom-result-codes.UNKNOWN_EXCEPTION",
        rule: "`retrySameRequest`, then `contactSupport`.",
      },
    ],
  },
  {
    id: "createVaultingSession-apo-short",
    operation: "createVaultingSession",
    product: "apo",
    page: "ac/apo/vaulting_session",
    marks: { title: "createVaultingSession", operator: "Antom", has: ["request.passThroughMetadata"] },
    differences: [
      {
        at: "request.paymentMethodType",
        aspect: "value",
        page: "none",
        contract: "CARD, …",
        why: "The page refers to the product's list of payment methods, which knows the card; the contract names it as a known value and refuses no other.",
      },
      {
        at: "request.redirectUrl",
        aspect: "field",
        page: "absent",
        contract: "optional",
        why: "The short edition lacks it; the export of the same page has it.",
      },
      {
        at: "response.vaultingSessionData",
        aspect: "required",
        page: "REQUIRED",
        contract: "REQUIRED in VaultingSessionCreated",
        why: "Called required without a condition, which a refusal cannot keep: it carries nothing but the result.",
      },
      {
        at: "response.vaultingSessionId",
        aspect: "required",
        page: "REQUIRED",
        contract: "REQUIRED in VaultingSessionCreated",
        why: "Called required without a condition, which a refusal cannot keep: it carries nothing but the result.",
      },
      {
        at: "response.vaultingSessionExpiryTime",
        aspect: "required",
        page: "REQUIRED",
        contract: "REQUIRED in VaultingSessionCreated",
        why: "Called required without a condition, which a refusal cannot keep: it carries nothing but the result.",
      },
      {
        at: "response.normalUrl",
        aspect: "field",
        page: "absent",
        contract: "optional",
        why: "Newer than every page that could be read whole; only the SDKs know it.",
      },
    ],
    sentences: [
      {
        kind: "requiredWhen",
        about: "request.passThroughMetadata",
        sha256: "aabfeb9dba3201828da9054b0a805ff739f46e6bc406bb5cf3fba32689679b12",
        part: "request.passThroughMetadata",
        rule: "Optional: what the merchant wants the acquirer to know.",
      },
      {
        kind: "action",
        about: "SUCCESS",
        sha256: "e2942e6ac50ae6f589f8425a214d470c2f0782c0a4dba90640545067a7f32005",
        part: "x-antom-result-codes.SUCCESS",
        rule: "`proceed`: this call is done.",
      },
      {
        kind: "action",
        about: "PARAM_ILLEGAL",
        sha256: "f0bc4c509d84c3173b32607bfaba5e913b59b3700967be5177925f815d3c4e63",
        part: "x-antom-result-codes.PARAM_ILLEGAL",
        rule: "`fixRequest`: fields of the header count like those of the body.",
      },
      {
        kind: "action",
        about: "PROCESS_FAIL",
        sha256: "f2aba821c3a7be0a00e1d4ed5d43fa5e8b0c59647c166e563cdc9616d87fe901",
        part: "x-antom-result-codes.PROCESS_FAIL",
        rule: "`contactSupport`: never repeated, a person has to look.",
      },
      {
        kind: "action",
        about: "UNKNOWN_EXCEPTION",
        sha256: "6b49b53a5e079d8d0504012f734d2e74b479f8ac109c1d79676ab6c2cc89de9c",
        part: "x-antom-result-codes.UNKNOWN_EXCEPTION",
        rule: "`retrySameRequest`, then `contactSupport`.",
      },
    ],
  },
  {
    id: "createVaultingSession-2023-12-26",
    operation: "createVaultingSession",
    product: "ams",
    page: "ac/ams/vaulting_session",
    date: "2023-12-26",
    marks: { title: "createVaultingSession", operator: "Alipay", date: "2023-12-26" },
    differences: [
      {
        at: "request.is3DSAuthentication",
        aspect: "field",
        page: "absent",
        contract: "optional",
        why: "Newer than this edition: in a copy of the page from 2024 and in the SDKs.",
      },
      {
        at: "response.vaultingSessionData",
        aspect: "required",
        page: "REQUIRED",
        contract: "REQUIRED in VaultingSessionCreated",
        why: "Called required without a condition, which a refusal cannot keep: it carries nothing but the result.",
      },
      {
        at: "response.vaultingSessionId",
        aspect: "required",
        page: "REQUIRED",
        contract: "REQUIRED in VaultingSessionCreated",
        why: "Called required without a condition, which a refusal cannot keep: it carries nothing but the result.",
      },
      {
        at: "response.vaultingSessionExpiryTime",
        aspect: "required",
        page: "REQUIRED",
        contract: "REQUIRED in VaultingSessionCreated",
        why: "Called required without a condition, which a refusal cannot keep: it carries nothing but the result.",
      },
      {
        at: "response.normalUrl",
        aspect: "field",
        page: "absent",
        contract: "optional",
        why: "Newer than every page that could be read whole; only the SDKs know it.",
      },
    ],
    sentences: [
      {
        kind: "encoding",
        about: "",
        sha256: "8c10c53d8fc1dfe23af68ef9999e9abac9982978ee0b28712ec06d596c41412a",
        part: "request",
        rule: "Every scalar is a string; arrays and objects keep their kind.",
      },
      {
        kind: "encoding",
        about: "",
        sha256: "23e910edb19d73658ee30a4b33a50cde5cbf1a61d0f15e74f1c6851eb1216656",
        part: "request",
        rule: "Numbers too: an integer is sent as its digits in a string.",
      },
      {
        kind: "encoding",
        about: "",
        sha256: "41a61109c6ccea428fc0d030be47e462094453c34cde32fbb0380fafd15bfaca",
        part: "request",
        rule: 'Truth values too: "true" and "false" in a string.',
      },
      {
        kind: "idempotency",
        about: "request.vaultingRequestId",
        sha256: "3d7bc74bb333b1c58a5311d5b9384358be18c3898e9daaf582b3cc3418ba75eb",
        part: "x-antom-idempotency-key",
        rule: "The id is the key: once an attempt reached S or F, a repeat gets the answer of the first one.",
      },
      {
        kind: "requiredWhen",
        about: "request.redirectUrl",
        sha256: "eb309b90891b6bb27d170f912b7a5acc7e20c24faad332c4caab3c28694fe201",
        part: "request.redirectUrl",
        rule: "Optional: it only spares the buyer a detour.",
      },
      {
        kind: "requiredWhen",
        about: "request.merchantRegion",
        sha256: "ac77e34156a00e215bd48e3d7c53965dfe78fdc640134619f5ea8b451adbe862",
        part: "request.merchantRegion",
        rule: "Optional: only merchants of the Global Acquirer Gateway need it.",
      },
      {
        kind: "logic",
        about: "",
        sha256: "77577d0b8036e72ad6414afb9e9026c898a6b157e2f98da306c2fa81f0f46b68",
        part: "x-antom-result-logic",
        rule: "The status decides first.",
      },
      {
        kind: "logic",
        about: "S",
        sha256: "3f320436e20538321665ccbbe2f113a2ed35dfa6a3d559b0bf97f49f6c8f1e5f",
        part: "x-antom-result-logic.0",
        rule: "`proceed`, followed by inquireVaulting or notifyVaulting: only they know what became of the card.",
      },
      {
        kind: "logic",
        about: "F",
        sha256: "fca940eed25a5be2687e0b37774e2ebdd328bfcd44fc78013721379e20bdf0a7",
        part: "x-antom-result-codes",
        rule: "No rule of its own: the row of the code decides.",
      },
      {
        kind: "logic",
        about: "U",
        sha256: "871b4f7b80e2c3c14ed3ec5081e8804e4af6e137ce90ff089555d2c80bc8f247",
        part: "x-antom-result-logic.1",
        rule: "`retrySameRequest`: the same id.",
      },
      {
        kind: "action",
        about: "SUCCESS",
        sha256: "e2942e6ac50ae6f589f8425a214d470c2f0782c0a4dba90640545067a7f32005",
        part: "x-antom-result-codes.SUCCESS",
        rule: "`proceed`: this call is done.",
      },
      {
        kind: "action",
        about: "PARAM_ILLEGAL",
        sha256: "f0bc4c509d84c3173b32607bfaba5e913b59b3700967be5177925f815d3c4e63",
        part: "x-antom-result-codes.PARAM_ILLEGAL",
        rule: "`fixRequest`: fields of the header count like those of the body.",
      },
      {
        kind: "action",
        about: "PROCESS_FAIL",
        sha256: "5a6ea388cba0f9dc3a20ba1be7fe1fd0304e2310cc92a958450fac482e2ead23",
        part: "x-antom-result-codes.PROCESS_FAIL",
        rule: "`contactSupport`: never repeated, a person has to look.",
      },
      {
        kind: "action",
        about: "UNKNOWN_EXCEPTION",
        sha256: "43c794efc0fed1308dd366398deccaa6de0575e07c9dc28e208973365630e09b",
        part: "x-antom-result-codes.UNKNOWN_EXCEPTION",
        rule: "`retrySameRequest`, then `contactSupport`.",
      },
    ],
  },
  {
    id: "vaultPaymentMethod-2024-03-14",
    operation: "vaultPaymentMethod",
    product: "ams",
    page: "ac/ams/vault_method",
    date: "2024-03-14",
    marks: { title: "vaultPaymentMethod", operator: "Alipay", date: "2024-03-14" },
    differences: [
      {
        at: "request.merchantAccountId",
        aspect: "field",
        page: "absent",
        contract: "optional",
        why: "Newer than this edition: in a later one and in the SDKs.",
      },
      {
        at: "request.metadata",
        aspect: "field",
        page: "absent",
        contract: "optional",
        why: "Newer than this edition: in a later one and in the SDKs.",
      },
      { at: "request.vaultingCurrency", aspect: "field", page: "absent", contract: "optional", why: "Only the SDKs know it." },
      { at: "request.customizedInfo", aspect: "field", page: "absent", contract: "optional", why: "Only the SDKs know it." },
      {
        at: "response.vaultingRequestId",
        aspect: "required",
        page: "REQUIRED",
        contract:
          "REQUIRED in PaymentMethodVaulted, PaymentMethodVerifying; optional in PaymentMethodVaultingUnknown, PaymentMethodNotVaulted",
        why: "Called required without a condition; an answer to a request that could not be read cannot carry it.",
      },
      {
        at: "response.paymentMethodDetail",
        aspect: "required",
        page: "optional",
        contract: "REQUIRED in PaymentMethodVaulted",
        why: "The page has it returned with S, and takes the card token from it; the contract promises it in that state.",
      },
      {
        at: "response.applinkUrl",
        aspect: "spelling",
        page: "appLinkUrl",
        contract: "applinkUrl",
        why: "Field list and SDKs write a small l; the field list decides, prose does not.",
      },
      {
        at: "request.env.terminalType",
        aspect: "sample",
        page: "app",
        contract: "APP, MINI_APP, WAP, WEB, …",
        why: "The SDKs list upper-case values, the sample sends another; an open list, so both are taken.",
      },
    ],
    sentences: [
      {
        kind: "encoding",
        about: "",
        sha256: "8c10c53d8fc1dfe23af68ef9999e9abac9982978ee0b28712ec06d596c41412a",
        part: "request",
        rule: "Every scalar is a string; arrays and objects keep their kind.",
      },
      {
        kind: "encoding",
        about: "",
        sha256: "23e910edb19d73658ee30a4b33a50cde5cbf1a61d0f15e74f1c6851eb1216656",
        part: "request",
        rule: "Numbers too: an integer is sent as its digits in a string.",
      },
      {
        kind: "encoding",
        about: "",
        sha256: "41a61109c6ccea428fc0d030be47e462094453c34cde32fbb0380fafd15bfaca",
        part: "request",
        rule: 'Truth values too: "true" and "false" in a string.',
      },
      {
        kind: "idempotency",
        about: "request.vaultingRequestId",
        sha256: "3d7bc74bb333b1c58a5311d5b9384358be18c3898e9daaf582b3cc3418ba75eb",
        part: "x-antom-idempotency-key",
        rule: "The id is the key: once an attempt reached S or F, a repeat gets the answer of the first one.",
      },
      {
        kind: "requiredWhen",
        about: "request.merchantRegion",
        sha256: "ac77e34156a00e215bd48e3d7c53965dfe78fdc640134619f5ea8b451adbe862",
        part: "request.merchantRegion",
        rule: "Optional: only merchants of the Global Acquirer Gateway need it.",
      },
      {
        kind: "returnedWhen",
        about: "response.paymentMethodDetail",
        sha256: "87185aeb903c524778d2b810ceeec2033737b285d17265f617b2a14c186f3acc",
        part: "response.paymentMethodDetail",
        rule: "Promised in the state with S, and in no other.",
      },
      {
        kind: "returnedWhen",
        about: "response.normalUrl",
        sha256: "c8e937f09d66f72df532c7bc0b4f0a542d90d6f178cef1ab58c5409aafb07a80",
        part: "response.normalUrl",
        rule: "The three URLs belong to the verification under way, and none of them is promised.",
      },
      {
        kind: "condition",
        about: "response.normalUrl",
        sha256: "3465ff2951d18cf9028b664e71d21c7b6bdbac2ec8d4b888b61f165d83ee93ca",
        part: "response.normalUrl",
        rule: "For a card, where the buyer passes 3-D Secure.",
      },
      {
        kind: "condition",
        about: "response.schemeUrl",
        sha256: "0dac40b63e7a55c7f9034defa1b958e8378f259e35b0a18f2da477ab635cdf76",
        part: "response.schemeUrl",
        rule: "Helps only where the app is installed; decides nothing here.",
      },
      {
        kind: "condition",
        about: "response.applinkUrl",
        sha256: "4230a58295a5fea3652158789153df2e2ba37bd284d03e267e5f86659daacbd7",
        part: "response.applinkUrl",
        rule: "Helps with and without the app; decides nothing here.",
      },
      {
        kind: "logic",
        about: "",
        sha256: "988492f931a123d43cfb77e9b1a5bb6a796604b137a95df456f69169093c22e7",
        part: "x-antom-result-logic",
        rule: "The status decides first.",
      },
      {
        kind: "logic",
        about: "S",
        sha256: "2de72e42c3c5c232ad80423854c87d1580c7ce48bc53e14f7b4a819b9772399b",
        part: "x-antom-result-logic.2",
        rule: "`proceed`: the card token is promised with S, and goes into pay.",
      },
      {
        kind: "logic",
        about: "F",
        sha256: "fca940eed25a5be2687e0b37774e2ebdd328bfcd44fc78013721379e20bdf0a7",
        part: "x-antom-result-codes",
        rule: "No rule of its own: the row of the code decides.",
      },
      {
        kind: "logic",
        about: "U",
        sha256: "381e1efd8b204b4da3ae0f5fe26a11ab02422e94bfcee1e7640748b2ad74ca84",
        part: "x-antom-result-logic",
        rule: "U is split by the code: a verification under way, or anything else.",
      },
      {
        kind: "logic",
        about: "U / 1",
        sha256: "f206d28d48ba25d59cd9352141b71cbd754551b2f01279c0c51377148672902a",
        part: "x-antom-result-logic.3",
        rule: "`retryNewRequest`: a new id. Not final, so the old one is inquired for first.",
      },
      {
        kind: "logic",
        about: "U / 2",
        sha256: "69142d5945ac4a43810e5d640de4f9d84e0744b36073bb79c400d3e3c30747ff",
        part: "x-antom-result-logic.0",
        rule: "A verification under way is split by whether one of the three URLs is there.",
      },
      {
        kind: "logic",
        about: "U / 2 / 1",
        sha256: "837a79e8bdfbf277a031b460266a44e8c6369d77be64179d986e393dea1f4dd0",
        part: "x-antom-result-logic.0",
        rule: "`redirect` to the URL.",
      },
      {
        kind: "logic",
        about: "U / 2 / 2",
        sha256: "418f0c4c71a1d05bfe191ae74e16ceb10d74a7070e82b0b732a94b977cdfb71e",
        part: "x-antom-result-logic.1",
        rule: "`retryNewRequest`, then `contactSupport`. Not final, so the old id is inquired for first.",
      },
      {
        kind: "action",
        about: "SUCCESS",
        sha256: "e2942e6ac50ae6f589f8425a214d470c2f0782c0a4dba90640545067a7f32005",
        part: "x-antom-result-codes.SUCCESS",
        rule: "`proceed`: this call is done.",
      },
      {
        kind: "action",
        about: "PARAM_ILLEGAL",
        sha256: "f0bc4c509d84c3173b32607bfaba5e913b59b3700967be5177925f815d3c4e63",
        part: "x-antom-result-codes.PARAM_ILLEGAL",
        rule: "`fixRequest`: fields of the header count like those of the body.",
      },
      {
        kind: "action",
        about: "PROCESS_FAIL",
        sha256: "5a6ea388cba0f9dc3a20ba1be7fe1fd0304e2310cc92a958450fac482e2ead23",
        part: "x-antom-result-codes.PROCESS_FAIL",
        rule: "`contactSupport`: never repeated, a person has to look.",
      },
      {
        kind: "action",
        about: "UNKNOWN_EXCEPTION",
        sha256: "43c794efc0fed1308dd366398deccaa6de0575e07c9dc28e208973365630e09b",
        part: "x-antom-result-codes.UNKNOWN_EXCEPTION",
        rule: "`retryNewRequest`, then `contactSupport`: which id the row means it leaves open, and the logic of the same page asks for a new one.",
      },
      {
        kind: "action",
        about: "VERIFICATION_IN_PROCESS",
        sha256: "5d2dc05b07ed05e8772f12ace8ef7a8dee51ba2ffc2e1790c43249f1aa64399a",
        part: "x-antom-result-codes.VERIFICATION_IN_PROCESS",
        rule: "`redirect` to any of the URLs; with none a new id, then `contactSupport`.",
      },
      {
        kind: "action",
        about: "VERIFICATION_FAIL",
        sha256: "942669d85ad3c81eca1db6c0764064355148089e995b53c2f3204a5fec6dc57b",
        part: "x-antom-result-codes.VERIFICATION_FAIL",
        rule: "`retryNewRequest`: not under the old id.",
      },
    ],
  },
  {
    id: "createPaymentSession-tokenized",
    operation: "createPaymentSession",
    product: "ams",
    page: "ac/ams/session_autodebit",
    marks: { title: "createPaymentSession (Tokenized Payment)", operator: "Antom" },
    differences: [
      {
        at: "request.paymentMethod.paymentMethodMetadata.isUpdateAsset",
        aspect: "default",
        page: "false",
        contract: "none",
        why: "The client sends what it is given, so no request field of the contract has a default; the description tells it.",
      },
      {
        at: "request.paymentMethod.paymentMethodMetadata.accessToken",
        aspect: "required",
        page: "optional",
        contract: "REQUIRED when isUpdateAsset is true",
        why: "The page makes it required in a note, under that very condition.",
      },
      {
        at: "request.paymentMethod.paymentMethodMetadata.accessToken",
        aspect: "maxLength",
        page: "64",
        contract: "128",
        why: "The operations that issue the token allow 128; the wider limit is checked, the narrower one is advice.",
      },
      { at: "request.agreementInfo.userLoginType", aspect: "field", page: "absent", contract: "optional", why: "Only the SDKs know it." },
      {
        at: "request.agreementInfo.displayUserLoginId",
        aspect: "field",
        page: "absent",
        contract: "optional",
        why: "Only the SDKs know it.",
      },
      {
        at: "request.paymentMethod.paymentMethodMetadata.billingAddress.address3",
        aspect: "field",
        page: "absent",
        contract: "optional",
        why: "Only the SDKs know it.",
      },
      {
        at: "request.paymentMethod.paymentMethodMetadata.billingAddress.label",
        aspect: "field",
        page: "absent",
        contract: "optional",
        why: "Only the SDKs know it.",
      },
      {
        at: "response.paymentSessionId",
        aspect: "required",
        page: "REQUIRED",
        contract: "REQUIRED in PaymentSessionCreated",
        why: "Called required without a condition, which a refusal cannot keep: it carries nothing but the result.",
      },
      {
        at: "response.paymentSessionData",
        aspect: "required",
        page: "REQUIRED",
        contract: "REQUIRED in PaymentSessionCreated",
        why: "Called required without a condition, which a refusal cannot keep: it carries nothing but the result.",
      },
      {
        at: "response.paymentSessionExpiryTime",
        aspect: "required",
        page: "REQUIRED",
        contract: "REQUIRED in PaymentSessionCreated",
        why: "Called required without a condition, which a refusal cannot keep: it carries nothing but the result.",
      },
    ],
    sentences: [
      {
        kind: "encoding",
        about: "",
        sha256: "8c10c53d8fc1dfe23af68ef9999e9abac9982978ee0b28712ec06d596c41412a",
        part: "request",
        rule: "Every scalar is a string; arrays and objects keep their kind.",
      },
      {
        kind: "encoding",
        about: "",
        sha256: "23e910edb19d73658ee30a4b33a50cde5cbf1a61d0f15e74f1c6851eb1216656",
        part: "request",
        rule: "Numbers too: an integer is sent as its digits in a string.",
      },
      {
        kind: "encoding",
        about: "",
        sha256: "41a61109c6ccea428fc0d030be47e462094453c34cde32fbb0380fafd15bfaca",
        part: "request",
        rule: 'Truth values too: "true" and "false" in a string.',
      },
      {
        kind: "requiredWhen",
        about: "request.agreementInfo.userLoginId",
        sha256: "439cb7efbc72baa32303b2c32cf237e47f0a942de1225d1973542100246e3785",
        part: "request.agreementInfo.userLoginId",
        rule: "Optional: it spares the buyer typing it.",
      },
      {
        kind: "condition",
        about: "request.paymentMethod.paymentMethodMetadata.billingAddress.state",
        sha256: "06a8db158f76ab1882a3ca90424f398f2c94a8e937582f384987c1318bd058b1",
        part: "request.paymentMethod.paymentMethodMetadata.billingAddress.state",
        rule: "Told in the description: binds only some merchants with some cards, so the check takes any state.",
      },
      {
        kind: "condition",
        about: "request.paymentMethod.paymentMethodMetadata.billingAddress.zipCode",
        sha256: "be5f282658a595845ab00a711344c04eba08ec51613d9b48c7a14f4bb5219a58",
        part: "request.paymentMethod.paymentMethodMetadata.billingAddress.zipCode",
        rule: "Told in the description: binds only merchants that are United States entities, so the check takes any code.",
      },
      {
        kind: "condition",
        about: "request.paymentMethod.paymentMethodMetadata.billingAddress.zipCode",
        sha256: "d5998eee364fa0aa18d39da7049e95537d011a0a6b7a15b7378fb0bfa45a3e08",
        part: "request.paymentMethod.paymentMethodMetadata.billingAddress.zipCode",
        rule: "Their codes have a narrower alphabet.",
      },
      {
        kind: "condition",
        about: "request.paymentMethod.paymentMethodMetadata.billingAddress.zipCode",
        sha256: "b650ed181fd505463fa987bb2a68f46159ab7494305ae1ee3e1410f46cf75fd0",
        part: "request.paymentMethod.paymentMethodMetadata.billingAddress.zipCode",
        rule: "Their codes are shorter.",
      },
      {
        kind: "condition",
        about: "request.paymentMethod.paymentMethodMetadata.isUpdateAsset",
        sha256: "04ec447a859affa953203e841936704791b864e893346f6e3571b924eab290e0",
        part: "request.paymentMethod.paymentMethodMetadata.isUpdateAsset",
        rule: '"true" renews an authorization.',
      },
      {
        kind: "requiredWhen",
        about: "request.paymentMethod.paymentMethodMetadata.accessToken",
        sha256: "ca7e367cba0738be82c51686479bff6931c862a23cbd589294896342816d8a04",
        part: "request.paymentMethod.paymentMethodMetadata.accessToken",
        rule: '`if` isUpdateAsset is "true" `then` the token is required.',
      },
      {
        kind: "value",
        about: "response.result.resultStatus = S",
        sha256: "ea196ba20bd45121faeb3426ce381a8fac63c4a1279bea3b066ff192e6f2574b",
        part: "response.result.resultStatus",
        rule: "S is success.",
      },
      {
        kind: "value",
        about: "response.result.resultStatus = F",
        sha256: "61e7f5443edddaa2f4d5ddd419a8f0ee67e5c01b1a46e350ebb1be24f6197662",
        part: "response.result.resultStatus",
        rule: "F is failure.",
      },
      {
        kind: "value",
        about: "response.result.resultStatus = U",
        sha256: "6284ea90c06b20a1c89c25ded44d173207c36802a5cacb4bb3f63dea4828c98d",
        part: "response.result.resultStatus",
        rule: "U leaves open what became of the call.",
      },
      {
        kind: "action",
        about: "SUCCESS",
        sha256: "8f73759b3e43b91e21f91daac9a6e5935054625fe0ec239ddb53ccda5f2b3c57",
        part: "x-antom-result-codes.SUCCESS",
        rule: "`proceed`: this call is done.",
      },
      {
        kind: "action",
        about: "PARAM_ILLEGAL",
        sha256: "f0bc4c509d84c3173b32607bfaba5e913b59b3700967be5177925f815d3c4e63",
        part: "x-antom-result-codes.PARAM_ILLEGAL",
        rule: "`fixRequest`: fields of the header count like those of the body.",
      },
      {
        kind: "action",
        about: "PROCESS_FAIL",
        sha256: "f2aba821c3a7be0a00e1d4ed5d43fa5e8b0c59647c166e563cdc9616d87fe901",
        part: "x-antom-result-codes.PROCESS_FAIL",
        rule: "`contactSupport`: never repeated, a person has to look.",
      },
      {
        kind: "action",
        about: "UNKNOWN_EXCEPTION",
        sha256: "b3ae4cdc501ee4057b11f9ce38c6f2f78256de9243f9e02b59d4cb0386d05b9c",
        part: "x-antom-result-codes.UNKNOWN_EXCEPTION",
        rule: "`retrySameRequest`, then `contactSupport`.",
      },
      {
        kind: "scenario",
        about: "First-time authorization",
        sha256: "b0105db36fc5e25cc90dfb1c6abdc65ef17d83f395163e53c0591d9405fed838",
        part: "request.paymentMethod.paymentMethodMetadata",
        rule: "Which fields are described as those of a first authorization.",
      },
      {
        kind: "scenario",
        about: "Reauthorization",
        sha256: "9126989fbb20bb16c2cdeac02eedeec19bb20b5e0589327c3db6962af4717e4e",
        part: "request.paymentMethod.paymentMethodMetadata",
        rule: "Which fields are described as those of a renewed authorization.",
      },
    ],
  },
];

/** Whatever else is known to describe an operation. */
export const knownPages: readonly KnownPage[] = [
  { operation: "createVaultingSession", product: "ams", page: "ac/ams/vaulting_session", date: "2024 and later" },
  { operation: "vaultPaymentMethod", product: "ams", page: "ac/ams_zh-cn/vault_method", date: "later than 2024-03-14" },
  { operation: "inquireVaulting", product: "ams", page: "ac/ams/inquire_vaulting", date: "2023-12-26" },
  { operation: "inquireVaulting", product: "ams", page: "ac/ams/inquire_vaulting", date: "current" },
  { operation: "inquireVaulting", product: "apo", page: "ac/apo/inquire_vaulting", date: "current" },
  { operation: "inquireVaulting", product: "apo", page: "ac/apo_zh-cn/inquire_vaulting", date: "current" },
  { operation: "notifyVaulting", product: "ams", page: "ac/ams/notify_vaulting", date: "current" },
  { operation: "notifyVaulting", product: "ams", page: "ac/ams_zh-cn/notify_vaulting", date: "current" },
  { operation: "notifyVaulting", product: "apo", page: "ac/apo/notify_vaulting", date: "current" },
  { operation: "notifyVaulting", product: "apo", page: "ac/apo_zh-cn/notify_vaulting", date: "current" },
  { operation: "notifyVaulting", product: "apo", page: "ac/pop_en/notify_vaulting", date: "older" },
  { operation: "inquireToken", product: "ams", page: "ac/oneapi/inquire_token", source: "sdk" },
  { operation: "updateToken", product: "ams", page: "ac/oneapi/update_token", source: "sdk" },
  { operation: "deleteToken", product: "ams", page: "ac/oneapi/delete_token", source: "sdk" },
  { operation: "fetchNonce", product: "ams", page: "ac/oneapi/fetch", source: "sdk" },
];
