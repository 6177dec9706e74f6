// Made by `npm run generate` from openapi/. Do not edit.

import type { Notification, ObjectSchema, Operation, Product, ResultCodeRow } from "../src/contract.ts";
import type { components, operations as operationTypes } from "./ams.types.ts";

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

const SuccessResultSchema: ObjectSchema = {
  type: "object",
  required: ["resultCode", "resultStatus", "resultMessage"],
  properties: {
    resultCode: { type: "string", maxLength: 64 },
    resultStatus: { type: "string", values: ["S"] },
    resultMessage: { type: "string", maxLength: 256 },
  },
};
const VaultedCardSchema: ObjectSchema = {
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
};
const VaultedPaymentMethodSchema: ObjectSchema = {
  type: "object",
  required: ["card"],
  properties: { paymentMethodType: { type: "string", maxLength: 64 }, card: VaultedCardSchema },
};
const NotifiedVaultedSchema: ObjectSchema = {
  type: "object",
  required: ["result", "vaultingRequestId", "paymentMethodDetail"],
  properties: {
    result: SuccessResultSchema,
    vaultingRequestId: { type: "string", maxLength: 64 },
    paymentMethodDetail: VaultedPaymentMethodSchema,
    metadata: { type: "string", maxLength: 2048, sensitive: "secret" },
    vaultingCreateTime: { type: "string" },
    notifyType: { type: "string" },
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
const NotifiedNotVaultedSchema: ObjectSchema = {
  type: "object",
  required: ["result", "vaultingRequestId"],
  properties: {
    result: FailedResultSchema,
    vaultingRequestId: { type: "string", maxLength: 64 },
    metadata: { type: "string", maxLength: 2048, sensitive: "secret" },
    vaultingCreateTime: { type: "string" },
    notifyType: { type: "string" },
  },
};
const CreateVaultingSessionRequestSchema: ObjectSchema = {
  type: "object",
  closed: true,
  required: ["paymentMethodType", "vaultingRequestId", "vaultingNotificationUrl"],
  properties: {
    paymentMethodType: { type: "string", values: ["CARD"] },
    vaultingRequestId: { type: "string", maxLength: 64 },
    vaultingNotificationUrl: { type: "string", maxLength: 2048, advice: { format: "uri" } },
    redirectUrl: { type: "string", maxLength: 2048, advice: { format: "uri" } },
    merchantRegion: { type: "string", maxLength: 2 },
    is3DSAuthentication: { type: "string", values: ["true", "false"] },
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
const UserNameSchema: ObjectSchema = {
  type: "object",
  closed: true,
  properties: {
    firstName: { type: "string", sensitive: "personal", advice: { maxLength: 32, required: true } },
    middleName: { type: "string", sensitive: "personal", advice: { maxLength: 32 } },
    lastName: { type: "string", sensitive: "personal", advice: { maxLength: 32, required: true } },
    fullName: { type: "string", sensitive: "personal", advice: { maxLength: 128 } },
  },
};
const AddressSchema: ObjectSchema = {
  type: "object",
  closed: true,
  properties: {
    region: { type: "string", maxLength: 2, sensitive: "personal", advice: { required: true } },
    state: { type: "string", maxLength: 32, sensitive: "personal", advice: { maxLength: 8 } },
    city: { type: "string", maxLength: 32, sensitive: "personal" },
    address1: { type: "string", maxLength: 256, sensitive: "personal" },
    address2: { type: "string", maxLength: 256, sensitive: "personal" },
    zipCode: { type: "string", maxLength: 32, sensitive: "personal" },
    address3: { type: "string", sensitive: "personal" },
    label: { type: "string", sensitive: "personal" },
  },
};
const MpiDataSchema: ObjectSchema = {
  type: "object",
  closed: true,
  properties: {
    threeDSVersion: { type: "string" },
    eci: { type: "string" },
    cavv: { type: "string", sensitive: "secret" },
    dsTransactionId: { type: "string", sensitive: "token" },
    credentialType: { type: "string" },
  },
};
const CardToVaultSchema: ObjectSchema = {
  type: "object",
  closed: true,
  properties: {
    cardNo: { type: "string", sensitive: "pan", advice: { maxLength: 32, required: true } },
    brand: { type: "string" },
    selectedCardBrand: { type: "string" },
    cardholderName: UserNameSchema,
    billingAddress: AddressSchema,
    cvv: { type: "string", maxLength: 4, sensitive: "cvv", advice: { maxLength: 3 } },
    expiryYear: { type: "string", maxLength: 4, sensitive: "personal", advice: { maxLength: 2 } },
    expiryMonth: { type: "string", sensitive: "personal", advice: { maxLength: 2 } },
    businessRegistrationNo: { type: "string", sensitive: "personal" },
    dateOfBirth: { type: "string", sensitive: "personal", advice: { maxLength: 10 } },
    businessNo: { type: "string", sensitive: "personal", advice: { maxLength: 10 } },
    cardPasswordDigest: { type: "string", sensitive: "secret", advice: { maxLength: 2 } },
    cpf: { type: "string", sensitive: "personal", advice: { maxLength: 11 } },
    payerEmail: { type: "string", sensitive: "personal", advice: { maxLength: 64 } },
    networkTransactionId: { type: "string", sensitive: "token", advice: { maxLength: 256 } },
    is3DSAuthentication: { type: "string", values: ["true", "false"] },
    request3DS: { type: "string" },
    scaExemptionIndicator: { type: "string" },
    enableAuthenticationUpgrade: { type: "string" },
    mpiData: MpiDataSchema,
  },
};
const PaymentMethodToVaultSchema: ObjectSchema = {
  type: "object",
  closed: true,
  properties: { paymentMethodType: { type: "string", maxLength: 64, advice: { required: true } }, card: CardToVaultSchema },
};
const BrowserInfoSchema: ObjectSchema = {
  type: "object",
  closed: true,
  properties: {
    acceptHeader: { type: "string" },
    javaEnabled: { type: "string" },
    javaScriptEnabled: { type: "string" },
    language: { type: "string" },
    userAgent: { type: "string", sensitive: "personal" },
  },
};
const EnvSchema: ObjectSchema = {
  type: "object",
  closed: true,
  properties: {
    terminalType: { type: "string", advice: { required: true } },
    osType: { type: "string" },
    osVersion: { type: "string" },
    userAgent: { type: "string", sensitive: "personal" },
    clientIp: { type: "string", sensitive: "personal" },
    deviceTokenId: { type: "string", sensitive: "token", advice: { maxLength: 64 } },
    deviceId: { type: "string", sensitive: "personal" },
    deviceBrand: { type: "string", advice: { maxLength: 64 } },
    deviceModel: { type: "string", advice: { maxLength: 128 } },
    deviceLanguage: { type: "string" },
    colorDepth: { type: "string" },
    screenHeight: { type: "string" },
    screenWidth: { type: "string" },
    timeZoneOffset: { type: "string" },
    browserInfo: BrowserInfoSchema,
    storeTerminalId: { type: "string" },
    storeTerminalRequestTime: { type: "string" },
    cookieId: { type: "string", sensitive: "personal" },
    extendInfo: { type: "string", sensitive: "secret", advice: { maxLength: 2048 } },
  },
};
const CustomizedInfoSchema: ObjectSchema = {
  type: "object",
  closed: true,
  properties: {
    customizedField1: { type: "string", sensitive: "secret" },
    customizedField2: { type: "string", sensitive: "secret" },
    customizedField3: { type: "string", sensitive: "secret" },
    customizedField4: { type: "string", sensitive: "secret" },
    customizedField5: { type: "string", sensitive: "secret" },
  },
};
const VaultPaymentMethodRequestSchema: ObjectSchema = {
  type: "object",
  closed: true,
  required: ["vaultingRequestId", "vaultingNotificationUrl", "redirectUrl", "paymentMethodDetail", "env"],
  properties: {
    vaultingRequestId: { type: "string", maxLength: 64 },
    vaultingNotificationUrl: { type: "string", maxLength: 2048, advice: { format: "uri" } },
    redirectUrl: { type: "string", maxLength: 2048, advice: { format: "uri" } },
    merchantRegion: { type: "string", maxLength: 2 },
    paymentMethodDetail: PaymentMethodToVaultSchema,
    env: EnvSchema,
    merchantAccountId: { type: "string", maxLength: 64 },
    metadata: { type: "string", maxLength: 2048, sensitive: "secret" },
    vaultingCurrency: { type: "string" },
    customizedInfo: CustomizedInfoSchema,
  },
};
const PaymentMethodVaultedSchema: ObjectSchema = {
  type: "object",
  required: ["result", "vaultingRequestId", "paymentMethodDetail"],
  properties: {
    result: SuccessResultSchema,
    vaultingRequestId: { type: "string", maxLength: 64 },
    paymentMethodDetail: VaultedPaymentMethodSchema,
  },
};
const VerificationInProcessResultSchema: ObjectSchema = {
  type: "object",
  required: ["resultCode", "resultStatus", "resultMessage"],
  properties: {
    resultCode: { type: "string", values: ["VERIFICATION_IN_PROCESS"] },
    resultStatus: { type: "string", values: ["U"] },
    resultMessage: { type: "string", maxLength: 256 },
  },
};
const PaymentMethodVerifyingSchema: ObjectSchema = {
  type: "object",
  required: ["result", "vaultingRequestId"],
  properties: {
    result: VerificationInProcessResultSchema,
    vaultingRequestId: { type: "string", maxLength: 64 },
    normalUrl: { type: "string", maxLength: 2048, sensitive: "secret", advice: { format: "uri" } },
    schemeUrl: { type: "string", maxLength: 2048, sensitive: "secret" },
    applinkUrl: { type: "string", maxLength: 2048, sensitive: "secret" },
  },
};
const OtherUnknownResultSchema: ObjectSchema = {
  type: "object",
  required: ["resultCode", "resultStatus", "resultMessage"],
  properties: {
    resultCode: { type: "string", maxLength: 64 },
    resultStatus: { type: "string", values: ["U"] },
    resultMessage: { type: "string", maxLength: 256 },
  },
};
const PaymentMethodVaultingUnknownSchema: ObjectSchema = {
  type: "object",
  required: ["result"],
  properties: { result: OtherUnknownResultSchema, vaultingRequestId: { type: "string", maxLength: 64 } },
};
const PaymentMethodNotVaultedSchema: ObjectSchema = {
  type: "object",
  required: ["result"],
  properties: { result: FailedResultSchema, vaultingRequestId: { type: "string", maxLength: 64 } },
};
const InquireVaultingRequestSchema: ObjectSchema = {
  type: "object",
  closed: true,
  required: ["vaultingRequestId"],
  properties: { vaultingRequestId: { type: "string", maxLength: 64 }, merchantAccountId: { type: "string", maxLength: 64 } },
};
const VaultingSucceededSchema: ObjectSchema = {
  type: "object",
  required: ["result", "vaultingRequestId", "vaultingStatus", "paymentMethodDetail"],
  properties: {
    result: SuccessResultSchema,
    vaultingRequestId: { type: "string", maxLength: 64 },
    vaultingStatus: { type: "string", values: ["SUCCESS"] },
    paymentMethodDetail: VaultedPaymentMethodSchema,
    metadata: { type: "string", maxLength: 2048, sensitive: "secret" },
    vaultingResultCode: { type: "string", maxLength: 64 },
    vaultingResultMessage: { type: "string", maxLength: 256 },
  },
};
const VaultingProcessingSchema: ObjectSchema = {
  type: "object",
  required: ["result", "vaultingRequestId", "vaultingStatus"],
  properties: {
    result: SuccessResultSchema,
    vaultingRequestId: { type: "string", maxLength: 64 },
    vaultingStatus: { type: "string", values: ["PROCESSING"] },
    normalUrl: { type: "string", maxLength: 2048, sensitive: "secret", advice: { format: "uri" } },
    schemeUrl: { type: "string", maxLength: 2048, sensitive: "secret" },
    applinkUrl: { type: "string", maxLength: 2048, sensitive: "secret" },
    metadata: { type: "string", maxLength: 2048, sensitive: "secret" },
    vaultingResultCode: { type: "string", maxLength: 64 },
    vaultingResultMessage: { type: "string", maxLength: 256 },
  },
};
const VaultingFailedSchema: ObjectSchema = {
  type: "object",
  required: ["result", "vaultingRequestId", "vaultingStatus"],
  properties: {
    result: SuccessResultSchema,
    vaultingRequestId: { type: "string", maxLength: 64 },
    vaultingStatus: { type: "string", values: ["FAIL"] },
    metadata: { type: "string", maxLength: 2048, sensitive: "secret" },
    vaultingResultCode: { type: "string", maxLength: 64 },
    vaultingResultMessage: { type: "string", maxLength: 256 },
  },
};
const TokenRequestSchema: ObjectSchema = {
  type: "object",
  closed: true,
  properties: { token: { type: "string", sensitive: "token" }, merchantAccountId: { type: "string" } },
};
const AccountHolderNameSchema: ObjectSchema = {
  type: "object",
  properties: {
    firstName: { type: "string", sensitive: "personal" },
    middleName: { type: "string", sensitive: "personal" },
    lastName: { type: "string", sensitive: "personal" },
    fullName: { type: "string", sensitive: "personal" },
  },
};
const TokenFoundSchema: ObjectSchema = {
  type: "object",
  required: ["result"],
  properties: {
    result: SuccessResultSchema,
    token: { type: "string", sensitive: "token" },
    accountHolderName: AccountHolderNameSchema,
    email: { type: "string", sensitive: "personal" },
    issuerName: { type: "string" },
    issuingCountry: { type: "string" },
    tokenExpiryTime: { type: "string" },
  },
};
const UpdateTokenRequestSchema: ObjectSchema = {
  type: "object",
  closed: true,
  properties: {
    token: { type: "string", sensitive: "token" },
    merchantAccountId: { type: "string" },
    accountHolderName: UserNameSchema,
    email: { type: "string", sensitive: "personal" },
    tokenExpiryTime: { type: "string" },
  },
};
const TokenUpdatedSchema: ObjectSchema = {
  type: "object",
  required: ["result"],
  properties: { result: SuccessResultSchema, token: { type: "string", sensitive: "token" } },
};
const TokenDeletedSchema: ObjectSchema = { type: "object", required: ["result"], properties: { result: SuccessResultSchema } };
const NonceCardSchema: ObjectSchema = {
  type: "object",
  closed: true,
  properties: {
    cardNo: { type: "string", sensitive: "pan", advice: { required: true } },
    cvv: { type: "string", sensitive: "cvv" },
    expiryYear: { type: "string", sensitive: "personal", advice: { required: true } },
    expiryMonth: { type: "string", sensitive: "personal", advice: { required: true } },
    cardholderName: UserNameSchema,
  },
};
const FetchNonceRequestSchema: ObjectSchema = { type: "object", closed: true, properties: { card: NonceCardSchema } };
const NonceFetchedSchema: ObjectSchema = {
  type: "object",
  required: ["result"],
  properties: { result: SuccessResultSchema, cardToken: { type: "string", sensitive: "token" } },
};
const AgreementInfoSchema: ObjectSchema = {
  type: "object",
  closed: true,
  required: ["authState"],
  properties: {
    authState: { type: "string", maxLength: 256, sensitive: "secret" },
    userLoginId: { type: "string", maxLength: 64, sensitive: "personal" },
    userLoginType: { type: "string" },
    displayUserLoginId: { type: "string", sensitive: "personal" },
  },
};
const AuthorizationMetadataSchema: ObjectSchema = {
  type: "object",
  closed: true,
  conditions: [{ field: "isUpdateAsset", equals: ["true"], require: ["accessToken"] }],
  properties: {
    firstName: { type: "string", maxLength: 32, sensitive: "personal" },
    lastName: { type: "string", maxLength: 32, sensitive: "personal" },
    countryCode: { type: "string", maxLength: 8, sensitive: "personal" },
    billingAddress: AddressSchema,
    billingPhoneNumber: { type: "string", maxLength: 32, sensitive: "personal" },
    billingEmail: { type: "string", maxLength: 64, sensitive: "personal" },
    merchantExternalUserEnrollDate: { type: "string", maxLength: 64, sensitive: "personal" },
    merchantExternalUserId: { type: "string", maxLength: 64, sensitive: "personal" },
    isUpdateAsset: { type: "string", maxLength: 16 },
    accessToken: { type: "string", maxLength: 128, sensitive: "token", advice: { maxLength: 64 } },
  },
};
const PaymentMethodToAuthorizeSchema: ObjectSchema = {
  type: "object",
  closed: true,
  required: ["paymentMethodType"],
  properties: { paymentMethodType: { type: "string", maxLength: 64 }, paymentMethodMetadata: AuthorizationMetadataSchema },
};
const CreatePaymentSessionRequestSchema: ObjectSchema = {
  type: "object",
  closed: true,
  required: ["productCode", "agreementInfo", "paymentMethod", "paymentRedirectUrl", "scopes"],
  properties: {
    productCode: { type: "string", values: ["AGREEMENT_PAYMENT"] },
    agreementInfo: AgreementInfoSchema,
    paymentMethod: PaymentMethodToAuthorizeSchema,
    paymentRedirectUrl: { type: "string", maxLength: 2048, advice: { format: "uri" } },
    scopes: { type: "array", items: { type: "string", values: ["AGREEMENT_PAYMENT"] }, minItems: 1, maxItems: 1 },
  },
};
const PaymentSessionCreatedSchema: ObjectSchema = {
  type: "object",
  required: ["result", "paymentSessionId", "paymentSessionData", "paymentSessionExpiryTime"],
  properties: {
    result: SuccessResultSchema,
    paymentSessionId: { type: "string", maxLength: 64, sensitive: "secret" },
    paymentSessionData: { type: "string", maxLength: 4096, sensitive: "secret" },
    paymentSessionExpiryTime: { type: "string", expires: true },
  },
};
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
/**
 * Create a session in which the buyer vaults a card.
 *
 * The session data start the client-side SDK, which takes the card from the buyer; no card data touch the merchant's server. That the session exists says nothing of the card: what became of it is learnt from notifyVaulting or inquireVaulting.
 */
export const createVaultingSession: Operation<CreateVaultingSession> = {
  path: "/v1/vaults/createVaultingSession",
  request: CreateVaultingSessionRequestSchema,
  id: "createVaultingSession",
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
  logic: [
    { when: { resultStatus: "S" }, next: "proceed", followUp: ["inquireVaulting", "notifyVaulting"] },
    { when: { resultStatus: "U" }, next: "retrySameRequest", ifItPersists: "contactSupport" },
  ],
  idempotencyKey: "vaultingRequestId",
  inquiry: { operation: "inquireVaulting", field: "vaultingRequestId", notExist: "VAULTING_NOT_EXIST" },
  redirect: { normal: "normalUrl" },
  gatewayCodes,
  repeat: "key",
};

/** The types of vaultPaymentMethod. */
export interface VaultPaymentMethod {
  id: "vaultPaymentMethod";
  request: operationTypes["vaultPaymentMethod"]["requestBody"]["content"]["application/json"];
  codes: "SUCCESS" | "PARAM_ILLEGAL" | "PROCESS_FAIL" | "UNKNOWN_EXCEPTION" | "VERIFICATION_IN_PROCESS" | "VERIFICATION_FAIL" | GatewayCode;
  outcomes: {
    redirect: components["schemas"]["PaymentMethodVerifying"];
    retryNewRequest:
      | components["schemas"]["PaymentMethodVerifying"]
      | components["schemas"]["PaymentMethodVaultingUnknown"]
      | components["schemas"]["PaymentMethodNotVaulted"];
    proceed: components["schemas"]["PaymentMethodVaulted"];
    retrySameRequest: components["schemas"]["PaymentMethodVaultingUnknown"];
    fixRequest: components["schemas"]["PaymentMethodNotVaulted"];
    contactSupport: components["schemas"]["PaymentMethodNotVaulted"];
    inquire:
      | components["schemas"]["PaymentMethodVerifying"]
      | components["schemas"]["PaymentMethodVaultingUnknown"]
      | components["schemas"]["PaymentMethodNotVaulted"];
  };
  inquiry: InquireVaulting;
}
/**
 * Vault a card that the merchant's server has collected.
 *
 * Answers with a card token, or with a URL at which the buyer passes 3-D Secure first. Card numbers on the merchant's own server bring it into PCI DSS SAQ D; createVaultingSession keeps them away. Where the answer asks for a new id without being final, inquire under the old id first: the old attempt may have vaulted the card.
 */
export const vaultPaymentMethod: Operation<VaultPaymentMethod> = {
  path: "/v1/vaults/vaultPaymentMethod",
  request: VaultPaymentMethodRequestSchema,
  id: "vaultPaymentMethod",
  response: [
    { when: { resultStatus: "S" }, schema: PaymentMethodVaultedSchema },
    { when: { resultStatus: "U", resultCode: "VERIFICATION_IN_PROCESS" }, schema: PaymentMethodVerifyingSchema },
    { when: { resultStatus: "U", notResultCode: "VERIFICATION_IN_PROCESS" }, schema: PaymentMethodVaultingUnknownSchema },
    { when: { resultStatus: "F" }, schema: PaymentMethodNotVaultedSchema },
  ],
  codes: {
    SUCCESS: { status: "S", next: "proceed" },
    PARAM_ILLEGAL: { status: "F", next: "fixRequest" },
    PROCESS_FAIL: { status: "F", next: "contactSupport" },
    UNKNOWN_EXCEPTION: { status: "U", next: "retryNewRequest", ifItPersists: "contactSupport" },
    VERIFICATION_IN_PROCESS: { status: "U", next: "redirect" },
    VERIFICATION_FAIL: { status: "F", next: "retryNewRequest" },
  },
  logic: [
    {
      when: { resultStatus: "U", resultCode: "VERIFICATION_IN_PROCESS", anyPresent: ["normalUrl", "schemeUrl", "applinkUrl"] },
      next: "redirect",
      followUp: ["inquireVaulting", "notifyVaulting"],
    },
    { when: { resultStatus: "U", resultCode: "VERIFICATION_IN_PROCESS" }, next: "retryNewRequest", ifItPersists: "contactSupport" },
    { when: { resultStatus: "S" }, next: "proceed" },
    { when: { resultStatus: "U" }, next: "retryNewRequest", ifItPersists: "contactSupport" },
  ],
  idempotencyKey: "vaultingRequestId",
  inquiry: { operation: "inquireVaulting", field: "vaultingRequestId", notExist: "VAULTING_NOT_EXIST" },
  redirect: { normal: "normalUrl", scheme: "schemeUrl", applink: "applinkUrl" },
  gatewayCodes,
  repeat: "key",
  echo: { vaultingRequestId: "vaultingRequestId" },
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
/**
 * Ask what became of a vaulting.
 *
 * Status `S` says only that the inquiry succeeded; what became of the vaulting stands in `vaultingStatus`. Asking changes nothing, so it may be repeated at will.
 */
export const inquireVaulting: Operation<InquireVaulting> = {
  path: "/v1/vaults/inquireVaulting",
  request: InquireVaultingRequestSchema,
  id: "inquireVaulting",
  response: [
    { when: { resultStatus: "S", equals: { vaultingStatus: "SUCCESS" } }, schema: VaultingSucceededSchema },
    { when: { resultStatus: "S", equals: { vaultingStatus: "PROCESSING" } }, schema: VaultingProcessingSchema },
    { when: { resultStatus: "S", equals: { vaultingStatus: "FAIL" } }, schema: VaultingFailedSchema },
    { when: { resultStatus: "F" }, schema: FailedSchema },
    { when: { resultStatus: "U" }, schema: UnknownSchema },
  ],
  codes: {
    SUCCESS: { status: "S", next: "awaitResult" },
    VAULTING_NOT_EXIST: { status: "F", next: "fixRequest", ifItPersists: "contactSupport" },
    UNKNOWN_EXCEPTION: { status: "U", next: "retrySameRequest", ifItPersists: "contactSupport" },
  },
  logic: [
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
  ],
  reasons: {
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
  },
  finality: { field: "vaultingStatus", succeeded: ["SUCCESS"], failed: ["FAIL"], subject: "vaultingRequestId" },
  redirect: { normal: "normalUrl", scheme: "schemeUrl", applink: "applinkUrl" },
  gatewayCodes,
  repeat: "harmless",
  echo: { vaultingRequestId: "vaultingRequestId" },
};

/** The types of inquireToken. */
export interface InquireToken {
  id: "inquireToken";
  request: operationTypes["inquireToken"]["requestBody"]["content"]["application/json"];
  codes: GatewayCode;
  outcomes: {
    proceed: components["schemas"]["TokenFound"];
    retrySameRequest: components["schemas"]["Unknown"] | components["schemas"]["Failed"];
    fixRequest: components["schemas"]["Failed"];
    contactSupport: components["schemas"]["Failed"];
  };
}
/**
 * Ask what is kept with a token.
 *
 * Answers with the holder and the issuer of what a token stands for. Known from Antom's SDKs only: no page was found, so nothing is said of lengths, of required fields, of result codes or of what a repeat does.
 */
export const inquireToken: Operation<InquireToken> = {
  path: "/v1/vaults/inquireToken",
  request: TokenRequestSchema,
  id: "inquireToken",
  response: [
    { when: { resultStatus: "S" }, schema: TokenFoundSchema },
    { when: { resultStatus: "F" }, schema: FailedSchema },
    { when: { resultStatus: "U" }, schema: UnknownSchema },
  ],
  codes: {},
  logic: [{ when: { resultStatus: "S" }, next: "proceed" }],
  gatewayCodes,
  repeat: "never",
};

/** The types of updateToken. */
export interface UpdateToken {
  id: "updateToken";
  request: operationTypes["updateToken"]["requestBody"]["content"]["application/json"];
  codes: GatewayCode;
  outcomes: {
    proceed: components["schemas"]["TokenUpdated"];
    retrySameRequest: components["schemas"]["Unknown"] | components["schemas"]["Failed"];
    fixRequest: components["schemas"]["Failed"];
    contactSupport: components["schemas"]["Failed"];
  };
}
/**
 * Change what is kept with a token.
 *
 * Changes the holder's name, the e-mail address or the expiry that is kept with a token. Known from Antom's SDKs only: no page was found, so nothing is said of lengths, of required fields, of result codes or of what a repeat does.
 */
export const updateToken: Operation<UpdateToken> = {
  path: "/v1/vaults/updateToken",
  request: UpdateTokenRequestSchema,
  id: "updateToken",
  response: [
    { when: { resultStatus: "S" }, schema: TokenUpdatedSchema },
    { when: { resultStatus: "F" }, schema: FailedSchema },
    { when: { resultStatus: "U" }, schema: UnknownSchema },
  ],
  codes: {},
  logic: [{ when: { resultStatus: "S" }, next: "proceed" }],
  gatewayCodes,
  repeat: "never",
};

/** The types of deleteToken. */
export interface DeleteToken {
  id: "deleteToken";
  request: operationTypes["deleteToken"]["requestBody"]["content"]["application/json"];
  codes: GatewayCode;
  outcomes: {
    proceed: components["schemas"]["TokenDeleted"];
    retrySameRequest: components["schemas"]["Unknown"] | components["schemas"]["Failed"];
    fixRequest: components["schemas"]["Failed"];
    contactSupport: components["schemas"]["Failed"];
  };
}
/**
 * Delete a token.
 *
 * Deletes a token. Known from Antom's SDKs only: no page was found, so nothing is said of lengths, of required fields, of result codes or of what a repeat does.
 */
export const deleteToken: Operation<DeleteToken> = {
  path: "/v1/vaults/deleteToken",
  request: TokenRequestSchema,
  id: "deleteToken",
  response: [
    { when: { resultStatus: "S" }, schema: TokenDeletedSchema },
    { when: { resultStatus: "F" }, schema: FailedSchema },
    { when: { resultStatus: "U" }, schema: UnknownSchema },
  ],
  codes: {},
  logic: [{ when: { resultStatus: "S" }, next: "proceed" }],
  gatewayCodes,
  repeat: "never",
};

/** The types of fetchNonce. */
export interface FetchNonce {
  id: "fetchNonce";
  request: operationTypes["fetchNonce"]["requestBody"]["content"]["application/json"];
  codes: GatewayCode;
  outcomes: {
    proceed: components["schemas"]["NonceFetched"];
    retrySameRequest: components["schemas"]["Unknown"] | components["schemas"]["Failed"];
    fixRequest: components["schemas"]["Failed"];
    contactSupport: components["schemas"]["Failed"];
  };
}
/**
 * Exchange a card for a token to pay with.
 *
 * Takes a card and answers with a token for pay. Card numbers on the merchant's own server bring it into PCI DSS SAQ D. Known from Antom's SDKs only: no page was found, so nothing is said of lengths, of required fields, of result codes or of what a repeat does.
 */
export const fetchNonce: Operation<FetchNonce> = {
  path: "/v1/vaults/fetchNonce",
  request: FetchNonceRequestSchema,
  id: "fetchNonce",
  response: [
    { when: { resultStatus: "S" }, schema: NonceFetchedSchema },
    { when: { resultStatus: "F" }, schema: FailedSchema },
    { when: { resultStatus: "U" }, schema: UnknownSchema },
  ],
  codes: {},
  logic: [{ when: { resultStatus: "S" }, next: "proceed" }],
  gatewayCodes,
  repeat: "never",
};

/** The types of createPaymentSession. */
export interface CreatePaymentSession {
  id: "createPaymentSession";
  request: operationTypes["createPaymentSession"]["requestBody"]["content"]["application/json"];
  codes: "SUCCESS" | "PARAM_ILLEGAL" | "PROCESS_FAIL" | "UNKNOWN_EXCEPTION" | GatewayCode;
  outcomes: {
    proceed: components["schemas"]["PaymentSessionCreated"];
    retrySameRequest: components["schemas"]["Unknown"] | components["schemas"]["Failed"];
    fixRequest: components["schemas"]["Failed"];
    contactSupport: components["schemas"]["Failed"];
  };
  resendable: true;
}
/**
 * Create a session in which the buyer authorizes payments under an agreement.
 *
 * For tokenized payment. The session data start the client-side SDK, in which the buyer binds an account or renews the authorization. Nothing is bound or paid by the call itself, so repeating it is harmless.
 */
export const createPaymentSession: Operation<CreatePaymentSession> = {
  path: "/v1/payments/createPaymentSession",
  request: CreatePaymentSessionRequestSchema,
  id: "createPaymentSession",
  response: [
    { when: { resultStatus: "S" }, schema: PaymentSessionCreatedSchema },
    { when: { resultStatus: "F" }, schema: FailedSchema },
    { when: { resultStatus: "U" }, schema: UnknownSchema },
  ],
  codes: {
    SUCCESS: { status: "S", next: "proceed" },
    PARAM_ILLEGAL: { status: "F", next: "fixRequest" },
    PROCESS_FAIL: { status: "F", next: "contactSupport" },
    UNKNOWN_EXCEPTION: { status: "U", next: "retrySameRequest", ifItPersists: "contactSupport" },
  },
  logic: [
    { when: { resultStatus: "S" }, next: "proceed" },
    { when: { resultStatus: "U" }, next: "retrySameRequest", ifItPersists: "contactSupport" },
  ],
  gatewayCodes,
  repeat: "harmless",
};

/** The types of notifyVaulting. */
export interface NotifyVaulting {
  id: "notifyVaulting";
  payload: operationTypes["notifyVaulting"]["requestBody"]["content"]["application/json"];
  codes: never;
  outcomes: {
    proceed: components["schemas"]["NotifiedVaulted"];
    retryNewRequest: components["schemas"]["NotifiedNotVaulted"];
    contactSupport: components["schemas"]["NotifiedNotVaulted"];
    inquire: components["schemas"]["NotifiedNotVaulted"];
  };
}
/**
 * Antom says what became of a vaulting.
 *
 * Sent only once the vaulting has come to an end, and again and again until the fixed acknowledgement arrives. The same notification may come more than once, late, and out of order. The request time in its header is verified as it stands, whatever its form.
 */
export const notifyVaulting: Notification<NotifyVaulting> = {
  id: "notifyVaulting",
  response: [
    { when: { resultStatus: "S" }, schema: NotifiedVaultedSchema },
    { when: { resultStatus: "F" }, schema: NotifiedNotVaultedSchema },
  ],
  codes: {},
  logic: [
    { when: { resultStatus: "S" }, next: "proceed" },
    { when: { resultStatus: "F" }, next: "retryNewRequest", followUp: ["inquireVaulting"] },
  ],
  inquiry: { operation: "inquireVaulting", field: "vaultingRequestId", notExist: "VAULTING_NOT_EXIST" },
  gatewayCodes: {},
  field: "vaultingRequestId",
  key: [["notifyType"], ["vaultingRequestId"], ["result", "resultStatus"], ["result", "resultCode"]],
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
   * Vault a card that the merchant's server has collected.
   *
   * Answers with a card token, or with a URL at which the buyer passes 3-D Secure first. Card numbers on the merchant's own server bring it into PCI DSS SAQ D; createVaultingSession keeps them away. Where the answer asks for a new id without being final, inquire under the old id first: the old attempt may have vaulted the card.
   */;
  readonly vaultPaymentMethod: Operation<VaultPaymentMethod> /**
   * Ask what became of a vaulting.
   *
   * Status `S` says only that the inquiry succeeded; what became of the vaulting stands in `vaultingStatus`. Asking changes nothing, so it may be repeated at will.
   */;
  readonly inquireVaulting: Operation<InquireVaulting> /**
   * Ask what is kept with a token.
   *
   * Answers with the holder and the issuer of what a token stands for. Known from Antom's SDKs only: no page was found, so nothing is said of lengths, of required fields, of result codes or of what a repeat does.
   */;
  readonly inquireToken: Operation<InquireToken> /**
   * Change what is kept with a token.
   *
   * Changes the holder's name, the e-mail address or the expiry that is kept with a token. Known from Antom's SDKs only: no page was found, so nothing is said of lengths, of required fields, of result codes or of what a repeat does.
   */;
  readonly updateToken: Operation<UpdateToken> /**
   * Delete a token.
   *
   * Deletes a token. Known from Antom's SDKs only: no page was found, so nothing is said of lengths, of required fields, of result codes or of what a repeat does.
   */;
  readonly deleteToken: Operation<DeleteToken> /**
   * Exchange a card for a token to pay with.
   *
   * Takes a card and answers with a token for pay. Card numbers on the merchant's own server bring it into PCI DSS SAQ D. Known from Antom's SDKs only: no page was found, so nothing is said of lengths, of required fields, of result codes or of what a repeat does.
   */;
  readonly fetchNonce: Operation<FetchNonce> /**
   * Create a session in which the buyer authorizes payments under an agreement.
   *
   * For tokenized payment. The session data start the client-side SDK, in which the buyer binds an account or renews the authorization. Nothing is bound or paid by the call itself, so repeating it is harmless.
   */;
  readonly createPaymentSession: Operation<CreatePaymentSession>;
} = {
  createVaultingSession,
  vaultPaymentMethod,
  inquireVaulting,
  inquireToken,
  updateToken,
  deleteToken,
  fetchNonce,
  createPaymentSession,
};

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
  name: "ams",
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
