// Made by `npm run generate` from openapi/. Do not edit.

import type { Decidable, Notification, ObjectSchema, Operation, Product, ResultCodeRow } from "../src/contract.ts";
import type { components, operations as operationTypes } from "./apo.types.ts";
type Tables = Required<Decidable>;

const gatewayCodes: { readonly [code: string]: ResultCodeRow } = {
  REQUEST_TRAFFIC_EXCEED_LIMIT: { status: "U", next: "retrySameRequest", ifItPersists: "contactSupport", unsigned: true },
  INVALID_SIGNATURE: { status: "F", next: "fixRequest", unsigned: true },
  KEY_NOT_FOUND: { status: "F", next: "fixRequest", unsigned: true },
  ACCESS_DENIED: { status: "F", next: "contactSupport" },
  CLIENT_FORBIDDEN_ACCESS_API: { status: "F", next: "contactSupport", unsigned: true },
  CLIENT_INVALID: { status: "F", next: "fixRequest", ifItPersists: "contactSupport", unsigned: true },
  INVALID_CLIENT: { status: "F", next: "fixRequest", unsigned: true },
  INVALID_CLIENT_STATUS: { status: "F", next: "contactSupport", unsigned: true },
  UNKNOWN_CLIENT: { status: "F", next: "contactSupport", unsigned: true },
  INVALID_API: { status: "F", next: "contactSupport", unsigned: true },
  NO_INTERFACE_DEF: { status: "F", next: "fixRequest", unsigned: true },
  METHOD_NOT_SUPPORTED: { status: "F", next: "fixRequest", unsigned: true },
  MEDIA_TYPE_NOT_ACCEPTABLE: { status: "F", next: "fixRequest", unsigned: true },
  OAUTH_FAILED: { status: "F", next: "contactSupport" },
  SYSTEM_ERROR: { status: "F", next: "contactSupport" },
};
type GatewayCode =
  | "REQUEST_TRAFFIC_EXCEED_LIMIT"
  | "INVALID_SIGNATURE"
  | "KEY_NOT_FOUND"
  | "ACCESS_DENIED"
  | "CLIENT_FORBIDDEN_ACCESS_API"
  | "CLIENT_INVALID"
  | "INVALID_CLIENT"
  | "INVALID_CLIENT_STATUS"
  | "UNKNOWN_CLIENT"
  | "INVALID_API"
  | "NO_INTERFACE_DEF"
  | "METHOD_NOT_SUPPORTED"
  | "MEDIA_TYPE_NOT_ACCEPTABLE"
  | "OAUTH_FAILED"
  | "SYSTEM_ERROR";

let schemaOfSuccessResultMade: ObjectSchema | undefined;
function schemaOfSuccessResult(): ObjectSchema {
  return (schemaOfSuccessResultMade ??= {
    type: "object",
    required: ["resultCode", "resultStatus", "resultMessage"],
    properties: {
      resultCode: { type: "string", maxLength: 64 },
      resultStatus: { type: "string", values: ["S"] },
      resultMessage: { type: "string", maxLength: 256 },
    },
  });
}
let schemaOfVaultedCardMade: ObjectSchema | undefined;
function schemaOfVaultedCard(): ObjectSchema {
  return (schemaOfVaultedCardMade ??= {
    type: "object",
    required: ["cardToken"],
    properties: {
      cardToken: { type: "string", maxLength: 2048, sensitive: "token" },
      maskedCardNo: { type: "string", maxLength: 64, sensitive: "personal" },
      brand: { type: "string" },
      funding: { type: "string" },
      bin: { type: "string", sensitive: "personal" },
      issuerName: { type: "string" },
      issuingCountry: { type: "string" },
      lastFour: { type: "string", sensitive: "personal" },
      last4: { type: "string", sensitive: "personal" },
      mask: { type: "string", sensitive: "personal" },
      fingerprint: { type: "string", sensitive: "token" },
      cardIssuer: { type: "string" },
      countryIssue: { type: "string" },
      avsResultRaw: { type: "string" },
      cvvResultRaw: { type: "string" },
      networkTransactionId: { type: "string", sensitive: "token" },
    },
  });
}
let schemaOfVaultedPaymentMethodMade: ObjectSchema | undefined;
function schemaOfVaultedPaymentMethod(): ObjectSchema {
  return (schemaOfVaultedPaymentMethodMade ??= {
    type: "object",
    required: ["card"],
    properties: { paymentMethodType: { type: "string", maxLength: 64 }, card: schemaOfVaultedCard() },
  });
}
let schemaOfAcquirerInfoMade: ObjectSchema | undefined;
function schemaOfAcquirerInfo(): ObjectSchema {
  return (schemaOfAcquirerInfoMade ??= {
    type: "object",
    properties: {
      acquirerName: { type: "string", maxLength: 64 },
      referenceRequestId: { type: "string", maxLength: 64 },
      acquirerTransactionId: { type: "string", maxLength: 64 },
      acquirerMerchantId: { type: "string", maxLength: 64 },
      acquirerResultCode: { type: "string", maxLength: 64 },
      acquirerResultMessage: { type: "string", maxLength: 64 },
      acquirerMerchantName: { type: "string" },
      acquirerReasonDescription: { type: "string" },
      ptspTransactionId: { type: "string" },
      acquirerCardToken: { type: "string", maxLength: 64, sensitive: "token" },
    },
  });
}
let schemaOfNotifiedVaultedApoMade: ObjectSchema | undefined;
function schemaOfNotifiedVaultedApo(): ObjectSchema {
  return (schemaOfNotifiedVaultedApoMade ??= {
    type: "object",
    required: ["result", "vaultingRequestId", "paymentMethodDetail"],
    properties: {
      result: schemaOfSuccessResult(),
      vaultingRequestId: { type: "string", maxLength: 64 },
      paymentMethodDetail: schemaOfVaultedPaymentMethod(),
      vaultingStatus: { type: "string", maxLength: 10 },
      vaultingCreateTime: { type: "string" },
      acquirerInfo: schemaOfAcquirerInfo(),
      notifyType: { type: "string" },
    },
  });
}
let schemaOfFailedResultMade: ObjectSchema | undefined;
function schemaOfFailedResult(): ObjectSchema {
  return (schemaOfFailedResultMade ??= {
    type: "object",
    required: ["resultCode", "resultStatus", "resultMessage"],
    properties: {
      resultCode: { type: "string", maxLength: 64 },
      resultStatus: { type: "string", values: ["F"] },
      resultMessage: { type: "string", maxLength: 256 },
    },
  });
}
let schemaOfNotifiedNotVaultedApoMade: ObjectSchema | undefined;
function schemaOfNotifiedNotVaultedApo(): ObjectSchema {
  return (schemaOfNotifiedNotVaultedApoMade ??= {
    type: "object",
    required: ["result", "vaultingRequestId"],
    properties: {
      result: schemaOfFailedResult(),
      vaultingRequestId: { type: "string", maxLength: 64 },
      vaultingStatus: { type: "string", maxLength: 10 },
      vaultingCreateTime: { type: "string" },
      acquirerInfo: schemaOfAcquirerInfo(),
      notifyType: { type: "string" },
    },
  });
}
let schemaOfCreateVaultingSessionRequestApoMade: ObjectSchema | undefined;
function schemaOfCreateVaultingSessionRequestApo(): ObjectSchema {
  return (schemaOfCreateVaultingSessionRequestApoMade ??= {
    type: "object",
    closed: true,
    required: ["paymentMethodType", "vaultingRequestId"],
    properties: {
      paymentMethodType: { type: "string", maxLength: 64 },
      vaultingRequestId: { type: "string", maxLength: 64 },
      vaultingNotificationUrl: { type: "string", maxLength: 2048, advice: { format: "uri" } },
      redirectUrl: { type: "string", maxLength: 2048, advice: { format: "uri" } },
      passThroughMetadata: { type: "string", maxLength: 2048, sensitive: "secret" },
    },
  });
}
let schemaOfVaultingSessionCreatedMade: ObjectSchema | undefined;
function schemaOfVaultingSessionCreated(): ObjectSchema {
  return (schemaOfVaultingSessionCreatedMade ??= {
    type: "object",
    required: ["result", "vaultingSessionData", "vaultingSessionId", "vaultingSessionExpiryTime"],
    properties: {
      result: schemaOfSuccessResult(),
      vaultingSessionData: { type: "string", maxLength: 4096, sensitive: "secret" },
      vaultingSessionId: { type: "string", maxLength: 64, sensitive: "secret" },
      vaultingSessionExpiryTime: { type: "string", expires: true },
      normalUrl: { type: "string", sensitive: "secret" },
    },
  });
}
let schemaOfFailedMade: ObjectSchema | undefined;
function schemaOfFailed(): ObjectSchema {
  return (schemaOfFailedMade ??= { type: "object", required: ["result"], properties: { result: schemaOfFailedResult() } });
}
let schemaOfUnknownResultMade: ObjectSchema | undefined;
function schemaOfUnknownResult(): ObjectSchema {
  return (schemaOfUnknownResultMade ??= {
    type: "object",
    required: ["resultCode", "resultStatus", "resultMessage"],
    properties: {
      resultCode: { type: "string", maxLength: 64 },
      resultStatus: { type: "string", values: ["U"] },
      resultMessage: { type: "string", maxLength: 256 },
    },
  });
}
let schemaOfUnknownMade: ObjectSchema | undefined;
function schemaOfUnknown(): ObjectSchema {
  return (schemaOfUnknownMade ??= { type: "object", required: ["result"], properties: { result: schemaOfUnknownResult() } });
}
let schemaOfInquireVaultingRequestApoMade: ObjectSchema | undefined;
function schemaOfInquireVaultingRequestApo(): ObjectSchema {
  return (schemaOfInquireVaultingRequestApoMade ??= {
    type: "object",
    closed: true,
    required: ["vaultingRequestId"],
    properties: { vaultingRequestId: { type: "string", maxLength: 64 } },
  });
}
let schemaOfVaultingSucceededMade: ObjectSchema | undefined;
function schemaOfVaultingSucceeded(): ObjectSchema {
  return (schemaOfVaultingSucceededMade ??= {
    type: "object",
    required: ["result", "vaultingRequestId", "vaultingStatus", "paymentMethodDetail"],
    properties: {
      result: schemaOfSuccessResult(),
      vaultingRequestId: { type: "string", maxLength: 64 },
      vaultingStatus: { type: "string", values: ["SUCCESS"] },
      paymentMethodDetail: schemaOfVaultedPaymentMethod(),
      metadata: { type: "string", maxLength: 2048, sensitive: "secret" },
      vaultingResultCode: { type: "string", maxLength: 64 },
      vaultingResultMessage: { type: "string", maxLength: 256 },
    },
  });
}
let schemaOfVaultingProcessingMade: ObjectSchema | undefined;
function schemaOfVaultingProcessing(): ObjectSchema {
  return (schemaOfVaultingProcessingMade ??= {
    type: "object",
    required: ["result", "vaultingRequestId", "vaultingStatus"],
    properties: {
      result: schemaOfSuccessResult(),
      vaultingRequestId: { type: "string", maxLength: 64 },
      vaultingStatus: { type: "string", values: ["PROCESSING"] },
      normalUrl: { type: "string", maxLength: 2048, sensitive: "secret", advice: { format: "uri" } },
      schemeUrl: { type: "string", maxLength: 2048, sensitive: "secret" },
      applinkUrl: { type: "string", maxLength: 2048, sensitive: "secret" },
      metadata: { type: "string", maxLength: 2048, sensitive: "secret" },
      vaultingResultCode: { type: "string", maxLength: 64 },
      vaultingResultMessage: { type: "string", maxLength: 256 },
    },
  });
}
let schemaOfVaultingFailedMade: ObjectSchema | undefined;
function schemaOfVaultingFailed(): ObjectSchema {
  return (schemaOfVaultingFailedMade ??= {
    type: "object",
    required: ["result", "vaultingRequestId", "vaultingStatus"],
    properties: {
      result: schemaOfSuccessResult(),
      vaultingRequestId: { type: "string", maxLength: 64 },
      vaultingStatus: { type: "string", values: ["FAIL"] },
      metadata: { type: "string", maxLength: 2048, sensitive: "secret" },
      vaultingResultCode: { type: "string", maxLength: 64 },
      vaultingResultMessage: { type: "string", maxLength: 256 },
    },
  });
}
/** The types of createVaultingSession. */
export interface CreateVaultingSession {
  id: "createVaultingSession";
  request: operationTypes["createVaultingSession"]["requestBody"]["content"]["application/json"];
  codes: "SUCCESS" | "PARAM_ILLEGAL" | "PROCESS_FAIL" | "UNKNOWN_EXCEPTION" | GatewayCode;
  outcomes: {
    proceed: components["schemas"]["VaultingSessionCreated"];
    retrySameRequest: components["schemas"]["Unknown"];
    fixRequest: components["schemas"]["Failed"];
    contactSupport: components["schemas"]["Failed"];
    inquire: components["schemas"]["Unknown"] | components["schemas"]["Failed"];
  };
  inquiry: InquireVaulting;
  resendable: true;
}
let responseOfCreateVaultingSessionMade: Tables["response"] | undefined;
function responseOfCreateVaultingSession(): Tables["response"] {
  return (responseOfCreateVaultingSessionMade ??= [
    { when: { resultStatus: "S" }, schema: schemaOfVaultingSessionCreated() },
    { when: { resultStatus: "F" }, schema: schemaOfFailed() },
    { when: { resultStatus: "U" }, schema: schemaOfUnknown() },
  ]);
}
let codesOfCreateVaultingSessionMade: Tables["codes"] | undefined;
function codesOfCreateVaultingSession(): Tables["codes"] {
  return (codesOfCreateVaultingSessionMade ??= {
    SUCCESS: { status: "S", next: "proceed", followUp: ["inquireVaulting", "notifyVaulting"] },
    PARAM_ILLEGAL: { status: "F", next: "fixRequest" },
    PROCESS_FAIL: { status: "F", next: "contactSupport" },
    UNKNOWN_EXCEPTION: { status: "U", next: "retrySameRequest", ifItPersists: "contactSupport" },
  });
}
let logicOfCreateVaultingSessionMade: Tables["logic"] | undefined;
function logicOfCreateVaultingSession(): Tables["logic"] {
  return (logicOfCreateVaultingSessionMade ??= [
    { when: { resultStatus: "S" }, next: "proceed", followUp: ["inquireVaulting", "notifyVaulting"] },
    { when: { resultStatus: "U" }, next: "retrySameRequest", ifItPersists: "contactSupport" },
  ]);
}
/**
 * Create a session in which the buyer vaults a card.
 *
 * The session data start the client-side SDK, which takes the card from the buyer; no card data touch the merchant's server. That the session exists says nothing of the card: what became of it is learnt from notifyVaulting or inquireVaulting.
 */
export const createVaultingSession: Operation<CreateVaultingSession> = {
  path: "/v1/vaults/createVaultingSession",
  id: "createVaultingSession",
  get request() {
    return schemaOfCreateVaultingSessionRequestApo();
  },
  get response() {
    return responseOfCreateVaultingSession();
  },
  get codes() {
    return codesOfCreateVaultingSession();
  },
  get logic() {
    return logicOfCreateVaultingSession();
  },
  idempotencyKey: "vaultingRequestId",
  inquiry: { operation: "inquireVaulting", field: "vaultingRequestId", notExist: "VAULTING_NOT_EXIST" },
  gatewayCodes,
  repeat: "harmless",
};

/** The types of inquireVaulting. */
export interface InquireVaulting {
  id: "inquireVaulting";
  request: operationTypes["inquireVaulting"]["requestBody"]["content"]["application/json"];
  codes: "SUCCESS" | "VAULTING_NOT_EXIST" | "UNKNOWN_EXCEPTION" | GatewayCode;
  outcomes: {
    proceed: components["schemas"]["VaultingSucceeded"];
    redirect: components["schemas"]["VaultingProcessing"];
    awaitResult:
      | components["schemas"]["VaultingProcessing"]
      | components["schemas"]["VaultingSucceeded"]
      | components["schemas"]["VaultingFailed"];
    retryNewRequest: components["schemas"]["VaultingFailed"];
    contactSupport: components["schemas"]["VaultingFailed"] | components["schemas"]["Failed"];
    changePaymentMethod: components["schemas"]["VaultingFailed"];
    retrySameRequest: components["schemas"]["Unknown"] | components["schemas"]["Failed"];
    fixRequest: components["schemas"]["Failed"];
  };
  resendable: true;
}
let responseOfInquireVaultingMade: Tables["response"] | undefined;
function responseOfInquireVaulting(): Tables["response"] {
  return (responseOfInquireVaultingMade ??= [
    { when: { resultStatus: "S", equals: { vaultingStatus: "SUCCESS" } }, schema: schemaOfVaultingSucceeded() },
    { when: { resultStatus: "S", equals: { vaultingStatus: "PROCESSING" } }, schema: schemaOfVaultingProcessing() },
    { when: { resultStatus: "S", equals: { vaultingStatus: "FAIL" } }, schema: schemaOfVaultingFailed() },
    { when: { resultStatus: "F" }, schema: schemaOfFailed() },
    { when: { resultStatus: "U" }, schema: schemaOfUnknown() },
  ]);
}
let codesOfInquireVaultingMade: Tables["codes"] | undefined;
function codesOfInquireVaulting(): Tables["codes"] {
  return (codesOfInquireVaultingMade ??= {
    SUCCESS: { status: "S", next: "awaitResult" },
    VAULTING_NOT_EXIST: { status: "F", next: "fixRequest", ifItPersists: "contactSupport" },
    UNKNOWN_EXCEPTION: { status: "U", next: "retrySameRequest", ifItPersists: "contactSupport" },
  });
}
let logicOfInquireVaultingMade: Tables["logic"] | undefined;
function logicOfInquireVaulting(): Tables["logic"] {
  return (logicOfInquireVaultingMade ??= [
    { when: { resultStatus: "S", resultCode: "SUCCESS", equals: { vaultingStatus: "SUCCESS" } }, next: "proceed" },
    {
      when: {
        resultStatus: "S",
        resultCode: "SUCCESS",
        equals: { vaultingStatus: "PROCESSING" },
        anyPresent: ["normalUrl", "schemeUrl", "applinkUrl"],
      },
      next: "redirect",
      followUp: ["inquireVaulting", "notifyVaulting"],
    },
    {
      when: { resultStatus: "S", resultCode: "SUCCESS", equals: { vaultingStatus: "PROCESSING" } },
      next: "awaitResult",
      followUp: ["inquireVaulting", "notifyVaulting"],
    },
    {
      when: { resultStatus: "S", resultCode: "SUCCESS", equals: { vaultingStatus: "FAIL" } },
      next: "retryNewRequest",
      ifItPersists: "contactSupport",
      reason: "vaultingResultCode",
    },
    { when: { resultStatus: "U" }, next: "retrySameRequest", ifItPersists: "contactSupport" },
  ]);
}
let reasonsOfInquireVaultingMade: Tables["reasons"] | undefined;
function reasonsOfInquireVaulting(): Tables["reasons"] {
  return (reasonsOfInquireVaultingMade ??= {
    vaultingResultCode: {
      ACCESS_DENIED: { next: "contactSupport" },
      ACCOUNT_CLOSED: { next: "changePaymentMethod" },
      AUTHENTICATION_REQUIRED: { next: "retryNewRequest" },
      BLOCKED_FIRST_USED: { next: "changePaymentMethod" },
      CARD_EXPIRED: { next: "changePaymentMethod" },
      CARD_NOT_SUPPORTED: { next: "changePaymentMethod" },
      DO_NOT_HONOR: { next: "changePaymentMethod" },
      FRAUD_REJECT: { next: "contactSupport" },
      INVALID_CARD_NUMBER: { next: "retryNewRequest", ifItPersists: "changePaymentMethod" },
      INVALID_CVV: { next: "retryNewRequest", ifItPersists: "changePaymentMethod" },
      INVALID_EXPIRATION_DATE: { next: "retryNewRequest", ifItPersists: "contactSupport" },
      LOST_CARD: { next: "changePaymentMethod" },
      NO_SELECTED_ACCOUNT: { next: "changePaymentMethod" },
      ORDER_IS_CLOSED: { next: "retryNewRequest" },
      PAYMENT_AMOUNT_EXCEED_LIMIT: { next: "changePaymentMethod" },
      PAYMENT_COUNT_EXCEED_LIMIT: { next: "changePaymentMethod" },
      PICKUP_CARD: { next: "changePaymentMethod" },
      POLICY: { next: "changePaymentMethod" },
      PROCESS_FAIL: { next: "contactSupport" },
      RESTRICTED_CARD: { next: "changePaymentMethod" },
      STOLEN_CARD: { next: "changePaymentMethod" },
      USER_BALANCE_NOT_ENOUGH: { next: "changePaymentMethod" },
      USER_PAYMENT_VERIFICATION_FAILED: { next: "retryNewRequest", ifItPersists: "changePaymentMethod" },
      VERIFY_TIMES_EXCEED_LIMIT: { next: "changePaymentMethod" },
    },
  });
}
/**
 * Ask what became of a vaulting.
 *
 * Status `S` says only that the inquiry succeeded; what became of the vaulting stands in `vaultingStatus`. Asking changes nothing, so it may be repeated at will.
 */
export const inquireVaulting: Operation<InquireVaulting> = {
  path: "/v1/vaults/inquireVaulting",
  id: "inquireVaulting",
  get request() {
    return schemaOfInquireVaultingRequestApo();
  },
  get response() {
    return responseOfInquireVaulting();
  },
  get codes() {
    return codesOfInquireVaulting();
  },
  get logic() {
    return logicOfInquireVaulting();
  },
  get reasons() {
    return reasonsOfInquireVaulting();
  },
  finality: { field: "vaultingStatus", succeeded: ["SUCCESS"], failed: ["FAIL"], subject: "vaultingRequestId" },
  redirect: { normal: "normalUrl", scheme: "schemeUrl", applink: "applinkUrl" },
  gatewayCodes,
  repeat: "harmless",
  echo: { vaultingRequestId: "vaultingRequestId" },
};

/** The types of notifyVaulting. */
export interface NotifyVaulting {
  id: "notifyVaulting";
  payload: operationTypes["notifyVaulting"]["requestBody"]["content"]["application/json"];
  codes: never;
  outcomes: {
    proceed: components["schemas"]["NotifiedVaultedApo"];
    retryNewRequest: components["schemas"]["NotifiedNotVaultedApo"];
    contactSupport: components["schemas"]["NotifiedNotVaultedApo"];
    inquire: components["schemas"]["NotifiedNotVaultedApo"];
  };
}
let responseOfNotifyVaultingMade: Tables["response"] | undefined;
function responseOfNotifyVaulting(): Tables["response"] {
  return (responseOfNotifyVaultingMade ??= [
    { when: { resultStatus: "S" }, schema: schemaOfNotifiedVaultedApo() },
    { when: { resultStatus: "F" }, schema: schemaOfNotifiedNotVaultedApo() },
  ]);
}
let logicOfNotifyVaultingMade: Tables["logic"] | undefined;
function logicOfNotifyVaulting(): Tables["logic"] {
  return (logicOfNotifyVaultingMade ??= [
    { when: { resultStatus: "S" }, next: "proceed" },
    { when: { resultStatus: "F" }, next: "retryNewRequest", followUp: ["inquireVaulting"] },
  ]);
}
/**
 * Antom says what became of a vaulting.
 *
 * Sent only once the vaulting has come to an end, and again and again until the fixed acknowledgement arrives. The same notification may come more than once, late, and out of order. The request time in its header is verified as it stands, whatever its form.
 */
export const notifyVaulting: Notification<NotifyVaulting> = {
  id: "notifyVaulting",
  get response() {
    return responseOfNotifyVaulting();
  },
  codes: {},
  get logic() {
    return logicOfNotifyVaulting();
  },
  inquiry: { operation: "inquireVaulting", field: "vaultingRequestId", notExist: "VAULTING_NOT_EXIST" },
  gatewayCodes: {},
  field: "vaultingRequestId",
  key: [["notifyType"], ["vaultingRequestId"], ["result", "resultStatus"], ["result", "resultCode"], ["vaultingStatus"]],
  deliveryGapsMs: [0, 120000, 600000, 600000, 3600000, 7200000, 21600000, 54000000],
  acknowledgement: { result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "success" } },
};

/** Every operation of the product, by name. */
export const operations: {
  /**
   * Create a session in which the buyer vaults a card.
   *
   * The session data start the client-side SDK, which takes the card from the buyer; no card data touch the merchant's server. That the session exists says nothing of the card: what became of it is learnt from notifyVaulting or inquireVaulting.
   */
  readonly createVaultingSession: Operation<CreateVaultingSession> /**
   * Ask what became of a vaulting.
   *
   * Status `S` says only that the inquiry succeeded; what became of the vaulting stands in `vaultingStatus`. Asking changes nothing, so it may be repeated at will.
   */;
  readonly inquireVaulting: Operation<InquireVaulting>;
} = { createVaultingSession, inquireVaulting };

/** Every notification of the product, by name. */
export const notifications: {
  /**
   * Antom says what became of a vaulting.
   *
   * Sent only once the vaulting has come to an end, and again and again until the fixed acknowledgement arrives. The same notification may come more than once, late, and out of order. The request time in its header is verified as it stands, whatever its form.
   */
  readonly notifyVaulting: Notification<NotifyVaulting>;
} = { notifyVaulting };

/** Where the product's gateways are. */
export const product: Product = {
  name: "apo",
  gateways: {
    asia: { live: "https://open-sea-global.alipay.com/ams/api", sandbox: "https://open-sea-global.alipay.com/ams/sandbox/api" },
    europe: { live: "https://open-de-global.alipay.com/ams/api", sandbox: "https://open-de-global.alipay.com/ams/sandbox/api" },
    northAmerica: { live: "https://open-na-global.alipay.com/ams/api", sandbox: "https://open-na-global.alipay.com/ams/sandbox/api" },
    us: { live: "https://open.antglobal-us.com/ams/api", sandbox: "https://open.antglobal-us.com/ams/sandbox/api" },
  },
  paths: { live: "/ams/api", sandbox: "/ams/sandbox/api" },
  sandboxClientPrefix: "SANDBOX_",
};
/** The regions that have a gateway. */
export type Region = "asia" | "europe" | "northAmerica" | "us";
