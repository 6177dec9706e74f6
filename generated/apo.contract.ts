// Made by `npm run generate` from openapi/. Do not edit.

import type { ObjectSchema, Operation, Product, ResultCodeRow } from "../src/contract.ts";
import type { components, operations as operationTypes } from "./apo.types.ts";

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

const CreateVaultingSessionRequestApoSchema: ObjectSchema = {
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
};
const SuccessResultSchema: ObjectSchema = {
  type: "object",
  required: ["resultCode", "resultStatus", "resultMessage"],
  properties: {
    resultCode: { type: "string", maxLength: 64 },
    resultStatus: { type: "string", values: ["S"] },
    resultMessage: { type: "string", maxLength: 256 },
  },
};
const VaultingSessionCreatedSchema: ObjectSchema = {
  type: "object",
  required: ["result", "vaultingSessionData", "vaultingSessionId", "vaultingSessionExpiryTime"],
  properties: {
    result: SuccessResultSchema,
    vaultingSessionData: { type: "string", maxLength: 4096, sensitive: "secret" },
    vaultingSessionId: { type: "string", maxLength: 64, sensitive: "secret" },
    vaultingSessionExpiryTime: { type: "string", expires: true },
    normalUrl: { type: "string", sensitive: "secret" },
  },
};
const FailedResultSchema: ObjectSchema = {
  type: "object",
  required: ["resultCode", "resultStatus", "resultMessage"],
  properties: {
    resultCode: { type: "string", maxLength: 64 },
    resultStatus: { type: "string", values: ["F"] },
    resultMessage: { type: "string", maxLength: 256 },
  },
};
const FailedSchema: ObjectSchema = { type: "object", required: ["result"], properties: { result: FailedResultSchema } };
const UnknownResultSchema: ObjectSchema = {
  type: "object",
  required: ["resultCode", "resultStatus", "resultMessage"],
  properties: {
    resultCode: { type: "string", maxLength: 64 },
    resultStatus: { type: "string", values: ["U"] },
    resultMessage: { type: "string", maxLength: 256 },
  },
};
const UnknownSchema: ObjectSchema = { type: "object", required: ["result"], properties: { result: UnknownResultSchema } };
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
}
/**
 * Create a session in which the buyer vaults a card.
 *
 * The session data start the client-side SDK, which takes the card from the buyer; no card data touch the merchant's server. That the session exists says nothing of the card: what became of it is learnt from notifyVaulting or inquireVaulting.
 */
export const createVaultingSession: Operation<CreateVaultingSession> = {
  id: "createVaultingSession",
  path: "/v1/vaults/createVaultingSession",
  request: CreateVaultingSessionRequestApoSchema,
  response: [
    { when: { resultStatus: "S" }, schema: VaultingSessionCreatedSchema },
    { when: { resultStatus: "F" }, schema: FailedSchema },
    { when: { resultStatus: "U" }, schema: UnknownSchema },
  ],
  codes: {
    SUCCESS: { status: "S", next: "proceed", followUp: ["inquireVaulting", "notifyVaulting"] },
    PARAM_ILLEGAL: { status: "F", next: "fixRequest" },
    PROCESS_FAIL: { status: "F", next: "contactSupport" },
    UNKNOWN_EXCEPTION: { status: "U", next: "retrySameRequest", ifItPersists: "contactSupport" },
  },
  gatewayCodes,
  logic: [
    { when: { resultStatus: "S" }, next: "proceed", followUp: ["inquireVaulting", "notifyVaulting"] },
    { when: { resultStatus: "U" }, next: "retrySameRequest", ifItPersists: "contactSupport" },
  ],
  repeat: "harmless",
  idempotencyKey: "vaultingRequestId",
  inquiry: { operation: "inquireVaulting", field: "vaultingRequestId" },
};

/** Every operation of the product, by name. */
export const operations: {
  /**
   * Create a session in which the buyer vaults a card.
   *
   * The session data start the client-side SDK, which takes the card from the buyer; no card data touch the merchant's server. That the session exists says nothing of the card: what became of it is learnt from notifyVaulting or inquireVaulting.
   */
  readonly createVaultingSession: Operation<CreateVaultingSession>;
} = { createVaultingSession };

/** Where the product's gateways are. */
export const product: Product = {
  name: "apo",
  gateways: {
    asia: { live: "https://open-sea-global.alipay.com/ams/api", sandbox: "https://open-sea-global.alipay.com/ams/sandbox/api" },
    europe: { live: "https://open-de-global.alipay.com/ams/api", sandbox: "https://open-de-global.alipay.com/ams/sandbox/api" },
    northAmerica: { live: "https://open-na-global.alipay.com/ams/api", sandbox: "https://open-na-global.alipay.com/ams/sandbox/api" },
    us: { live: "https://open.antglobal-us.com/ams/api", sandbox: "https://open.antglobal-us.com/ams/sandbox/api" },
  },
  sandboxClientPrefix: "SANDBOX_",
};
/** The regions that have a gateway. */
export type Region = "asia" | "europe" | "northAmerica" | "us";
