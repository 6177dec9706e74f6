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
const AuthCodeCreatedSchema: ObjectSchema = {
  type: "object",
  required: ["result", "authorizationNotifyType", "authCode", "authState"],
  properties: {
    result: SuccessResultSchema,
    authClientId: { type: "string", maxLength: 64 },
    userLoginId: { type: "string", maxLength: 64, sensitive: "personal" },
    userId: { type: "string", sensitive: "personal" },
    passThroughInfo: { type: "string", sensitive: "secret" },
    authorizationNotifyType: { type: "string", values: ["AUTHCODE_CREATED"] },
    authCode: { type: "string", maxLength: 128, sensitive: "secret" },
    authState: { type: "string", maxLength: 256, sensitive: "secret" },
  },
};
const TokenCreatedSchema: ObjectSchema = {
  type: "object",
  required: ["result", "authorizationNotifyType", "accessToken", "authState"],
  properties: {
    result: SuccessResultSchema,
    authClientId: { type: "string", maxLength: 64 },
    userLoginId: { type: "string", maxLength: 64, sensitive: "personal" },
    userId: { type: "string", sensitive: "personal" },
    passThroughInfo: { type: "string", sensitive: "secret" },
    authorizationNotifyType: { type: "string", values: ["TOKEN_CREATED"] },
    accessToken: { type: "string", maxLength: 128, sensitive: "token" },
    authState: { type: "string", maxLength: 256, sensitive: "secret" },
  },
};
const TokenCanceledSchema: ObjectSchema = {
  type: "object",
  required: ["result", "authorizationNotifyType", "accessToken"],
  properties: {
    result: SuccessResultSchema,
    authClientId: { type: "string", maxLength: 64 },
    userLoginId: { type: "string", maxLength: 64, sensitive: "personal" },
    userId: { type: "string", sensitive: "personal" },
    passThroughInfo: { type: "string", sensitive: "secret" },
    authorizationNotifyType: { type: "string", values: ["TOKEN_CANCELED"] },
    accessToken: { type: "string", maxLength: 128, sensitive: "token" },
    reason: { type: "string", maxLength: 256 },
  },
};
const ReceivedAmountSchema: ObjectSchema = {
  type: "object",
  required: ["currency", "value"],
  properties: { currency: { type: "string", maxLength: 3 }, value: { type: "string", maxLength: 16 } },
};
const ReceivedQuoteSchema: ObjectSchema = {
  type: "object",
  properties: {
    quoteId: { type: "string" },
    quoteCurrencyPair: { type: "string" },
    quotePrice: { type: "string" },
    quoteStartTime: { type: "string" },
    quoteExpiryTime: { type: "string" },
    guaranteed: { type: "string", values: ["true", "false"] },
    exchangeAmount: ReceivedAmountSchema,
  },
};
const PspCustomerInfoSchema: ObjectSchema = {
  type: "object",
  properties: {
    pspName: { type: "string", maxLength: 64 },
    pspCustomerId: { type: "string", maxLength: 64, sensitive: "personal" },
    displayCustomerId: { type: "string", maxLength: 64, sensitive: "personal" },
    displayCustomerName: { type: "string", sensitive: "personal" },
    customer2088Id: { type: "string", sensitive: "personal" },
    extendInfo: { type: "string", sensitive: "secret" },
  },
};
const AcquirerInfoSchema: ObjectSchema = {
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
};
const ThreeDSResultSchema: ObjectSchema = {
  type: "object",
  properties: {
    threeDSVersion: { type: "string" },
    eci: { type: "string" },
    cavv: { type: "string", sensitive: "secret" },
    dsTransactionId: { type: "string", sensitive: "token" },
    xid: { type: "string", sensitive: "token" },
    threeDStransactionStatusReason: { type: "string" },
    challengeCancel: { type: "string" },
    challenged: { type: "string" },
    exemptionType: { type: "string" },
    threeDSOffered: { type: "string" },
  },
};
const CreditPayPlanSchema: ObjectSchema = {
  type: "object",
  closed: true,
  properties: {
    installmentNum: { type: "string", advice: { maxLength: 8 } },
    interval: { type: "string" },
    creditPayFeeType: { type: "string" },
    feePercentage: { type: "string" },
    filteredInstallmentPeriods: { type: "array", items: { type: "string" } },
    interestRate: { type: "string", advice: { maxLength: 16 } },
  },
};
const PaymentResultInfoSchema: ObjectSchema = {
  type: "object",
  properties: {
    issuerName: { type: "string" },
    refusalCodeRaw: { type: "string" },
    refusalReasonRaw: { type: "string" },
    merchantAdviceCode: { type: "string" },
    acquirerInfo: AcquirerInfoSchema,
    cardNo: { type: "string", sensitive: "personal" },
    cardBrand: { type: "string" },
    cardToken: { type: "string", sensitive: "token" },
    issuingCountry: { type: "string" },
    funding: { type: "string" },
    paymentMethodRegion: { type: "string" },
    threeDSResult: ThreeDSResultSchema,
    avsResultRaw: { type: "string" },
    cvvResultRaw: { type: "string" },
    networkTransactionId: { type: "string", sensitive: "token" },
    creditPayPlan: CreditPayPlanSchema,
    cardholderName: { type: "string", maxLength: 64, sensitive: "personal" },
    cardBin: { type: "string", maxLength: 8, sensitive: "personal" },
    lastFour: { type: "string", maxLength: 4, sensitive: "personal" },
    expiryMonth: { type: "string", sensitive: "personal" },
    expiryYear: { type: "string", sensitive: "personal" },
    cardCategory: { type: "string" },
    accountNo: { type: "string", sensitive: "personal" },
    exemptionRequested: { type: "string" },
    credentialTypeUsed: { type: "string" },
    rrn: { type: "string" },
    userAuthorizationStatus: { type: "string" },
    authorizationCode: { type: "string", sensitive: "secret" },
    incrementalAuthorizationAvailable: { type: "string" },
    extendedAuthorizationAvailable: { type: "string" },
    refundOnAuthorizationAvailable: { type: "string" },
  },
};
const CardInfoSchema: ObjectSchema = {
  type: "object",
  properties: {
    cardNo: { type: "string", sensitive: "personal" },
    cardBrand: { type: "string" },
    cardToken: { type: "string", sensitive: "token" },
    issuingCountry: { type: "string" },
    funding: { type: "string" },
    paymentMethodRegion: { type: "string" },
    threeDSResult: ThreeDSResultSchema,
  },
};
const DiscountSchema: ObjectSchema = {
  type: "object",
  properties: {
    discountTag: { type: "string" },
    discountName: { type: "string", maxLength: 128 },
    savingsAmount: ReceivedAmountSchema,
    estimateSavingsAmount: ReceivedAmountSchema,
  },
};
const PromotionResultSchema: ObjectSchema = { type: "object", properties: { promotionType: { type: "string" }, discount: DiscountSchema } };
const PaymentAttemptSchema: ObjectSchema = {
  type: "object",
  properties: { attemptAt: { type: "string" }, attemptResponse: { type: "string", maxLength: 64 } },
};
const RetryInfoSchema: ObjectSchema = {
  type: "object",
  properties: {
    availableRetries: { type: "string" },
    orderId: { type: "string", maxLength: 32 },
    paymentAttempts: { type: "array", items: PaymentAttemptSchema, maxItems: 4 },
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
const NotifiedPaidSchema: ObjectSchema = {
  type: "object",
  required: ["result", "notifyType", "paymentRequestId", "paymentId"],
  properties: {
    paymentRequestId: { type: "string", maxLength: 64 },
    paymentId: { type: "string", maxLength: 64 },
    paymentAmount: ReceivedAmountSchema,
    paymentCreateTime: { type: "string" },
    paymentTime: { type: "string" },
    actualPaymentAmount: ReceivedAmountSchema,
    processingAmount: ReceivedAmountSchema,
    paymentQuote: ReceivedQuoteSchema,
    customsDeclarationAmount: ReceivedAmountSchema,
    grossSettlementAmount: ReceivedAmountSchema,
    settlementQuote: ReceivedQuoteSchema,
    pspCustomerInfo: PspCustomerInfoSchema,
    acquirerReferenceNo: { type: "string", maxLength: 64 },
    paymentResultInfo: PaymentResultInfoSchema,
    cardInfo: CardInfoSchema,
    acquirerInfo: AcquirerInfoSchema,
    promotionResult: { type: "array", items: PromotionResultSchema },
    paymentMethodType: { type: "string", maxLength: 64 },
    subscriptionOrderId: { type: "string" },
    retryInfo: RetryInfoSchema,
    updateRequestId: { type: "string" },
    authExpiryTime: { type: "string" },
    taxCalculationId: { type: "string" },
    metadata: { type: "string", maxLength: 2048, sensitive: "secret" },
    customizedInfo: CustomizedInfoSchema,
    result: SuccessResultSchema,
    notifyType: { type: "string", values: ["PAYMENT_RESULT"] },
  },
};
const NotifiedPendingSchema: ObjectSchema = {
  type: "object",
  required: ["result", "notifyType", "paymentRequestId", "paymentId"],
  properties: {
    paymentRequestId: { type: "string", maxLength: 64 },
    paymentId: { type: "string", maxLength: 64 },
    paymentAmount: ReceivedAmountSchema,
    paymentCreateTime: { type: "string" },
    paymentTime: { type: "string" },
    actualPaymentAmount: ReceivedAmountSchema,
    processingAmount: ReceivedAmountSchema,
    paymentQuote: ReceivedQuoteSchema,
    customsDeclarationAmount: ReceivedAmountSchema,
    grossSettlementAmount: ReceivedAmountSchema,
    settlementQuote: ReceivedQuoteSchema,
    pspCustomerInfo: PspCustomerInfoSchema,
    acquirerReferenceNo: { type: "string", maxLength: 64 },
    paymentResultInfo: PaymentResultInfoSchema,
    cardInfo: CardInfoSchema,
    acquirerInfo: AcquirerInfoSchema,
    promotionResult: { type: "array", items: PromotionResultSchema },
    paymentMethodType: { type: "string", maxLength: 64 },
    subscriptionOrderId: { type: "string" },
    retryInfo: RetryInfoSchema,
    updateRequestId: { type: "string" },
    authExpiryTime: { type: "string" },
    taxCalculationId: { type: "string" },
    metadata: { type: "string", maxLength: 2048, sensitive: "secret" },
    customizedInfo: CustomizedInfoSchema,
    result: SuccessResultSchema,
    notifyType: { type: "string", values: ["PAYMENT_PENDING"] },
  },
};
const NotifiedNotPaidSchema: ObjectSchema = {
  type: "object",
  required: ["result", "paymentRequestId", "paymentId"],
  properties: {
    paymentRequestId: { type: "string", maxLength: 64 },
    paymentId: { type: "string", maxLength: 64 },
    paymentAmount: ReceivedAmountSchema,
    paymentCreateTime: { type: "string" },
    paymentTime: { type: "string" },
    actualPaymentAmount: ReceivedAmountSchema,
    processingAmount: ReceivedAmountSchema,
    paymentQuote: ReceivedQuoteSchema,
    customsDeclarationAmount: ReceivedAmountSchema,
    grossSettlementAmount: ReceivedAmountSchema,
    settlementQuote: ReceivedQuoteSchema,
    pspCustomerInfo: PspCustomerInfoSchema,
    acquirerReferenceNo: { type: "string", maxLength: 64 },
    paymentResultInfo: PaymentResultInfoSchema,
    cardInfo: CardInfoSchema,
    acquirerInfo: AcquirerInfoSchema,
    promotionResult: { type: "array", items: PromotionResultSchema },
    paymentMethodType: { type: "string", maxLength: 64 },
    subscriptionOrderId: { type: "string" },
    retryInfo: RetryInfoSchema,
    updateRequestId: { type: "string" },
    authExpiryTime: { type: "string" },
    taxCalculationId: { type: "string" },
    metadata: { type: "string", maxLength: 2048, sensitive: "secret" },
    customizedInfo: CustomizedInfoSchema,
    result: FailedResultSchema,
    notifyType: { type: "string" },
  },
};
const NotifiedCapturedSchema: ObjectSchema = {
  type: "object",
  required: ["result", "notifyType", "captureRequestId", "paymentId", "captureId", "captureAmount"],
  properties: {
    result: SuccessResultSchema,
    notifyType: { type: "string" },
    captureRequestId: { type: "string", maxLength: 64 },
    captureId: { type: "string", maxLength: 64 },
    paymentId: { type: "string", maxLength: 64 },
    captureAmount: ReceivedAmountSchema,
    acquirerReferenceNo: { type: "string", maxLength: 64 },
    captureTime: { type: "string" },
    acquirerInfo: AcquirerInfoSchema,
    paymentResultInfo: PaymentResultInfoSchema,
    taxCalculationId: { type: "string" },
  },
};
const NotifiedNotCapturedSchema: ObjectSchema = {
  type: "object",
  required: ["result", "notifyType", "captureRequestId", "paymentId"],
  properties: {
    result: FailedResultSchema,
    notifyType: { type: "string" },
    captureRequestId: { type: "string", maxLength: 64 },
    captureId: { type: "string", maxLength: 64 },
    paymentId: { type: "string", maxLength: 64 },
    captureAmount: ReceivedAmountSchema,
    acquirerReferenceNo: { type: "string", maxLength: 64 },
    captureTime: { type: "string" },
    acquirerInfo: AcquirerInfoSchema,
    paymentResultInfo: PaymentResultInfoSchema,
    taxCalculationId: { type: "string" },
  },
};
const NotifiedRefundedSchema: ObjectSchema = {
  type: "object",
  required: ["result", "notifyType", "refundStatus", "refundRequestId", "refundId", "refundAmount"],
  properties: {
    result: SuccessResultSchema,
    refundStatus: { type: "string", values: ["SUCCESS"] },
    notifyType: { type: "string" },
    refundRequestId: { type: "string", maxLength: 64 },
    refundId: { type: "string", maxLength: 64 },
    refundAmount: ReceivedAmountSchema,
    actualRefundAmount: ReceivedAmountSchema,
    refundTime: { type: "string" },
    grossSettlementAmount: ReceivedAmountSchema,
    settlementQuote: ReceivedQuoteSchema,
    arn: { type: "string" },
    metadata: { type: "string", maxLength: 2048, sensitive: "secret" },
    customizedInfo: CustomizedInfoSchema,
  },
};
const NotifiedRefundFailedSchema: ObjectSchema = {
  type: "object",
  required: ["result", "notifyType", "refundStatus", "refundRequestId", "refundId", "refundAmount"],
  properties: {
    result: SuccessResultSchema,
    refundStatus: { type: "string", values: ["FAIL"] },
    notifyType: { type: "string" },
    refundRequestId: { type: "string", maxLength: 64 },
    refundId: { type: "string", maxLength: 64 },
    refundAmount: ReceivedAmountSchema,
    actualRefundAmount: ReceivedAmountSchema,
    refundTime: { type: "string" },
    grossSettlementAmount: ReceivedAmountSchema,
    settlementQuote: ReceivedQuoteSchema,
    arn: { type: "string" },
    metadata: { type: "string", maxLength: 2048, sensitive: "secret" },
    customizedInfo: CustomizedInfoSchema,
  },
};
const NotifiedNotRefundedSchema: ObjectSchema = {
  type: "object",
  required: ["result", "notifyType", "refundRequestId"],
  properties: {
    result: FailedResultSchema,
    refundStatus: { type: "string" },
    notifyType: { type: "string" },
    refundRequestId: { type: "string", maxLength: 64 },
    refundId: { type: "string", maxLength: 64 },
    refundAmount: ReceivedAmountSchema,
    actualRefundAmount: ReceivedAmountSchema,
    refundTime: { type: "string" },
    grossSettlementAmount: ReceivedAmountSchema,
    settlementQuote: ReceivedQuoteSchema,
    arn: { type: "string" },
    metadata: { type: "string", maxLength: 2048, sensitive: "secret" },
    customizedInfo: CustomizedInfoSchema,
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
const AuthMetaDataSchema: ObjectSchema = {
  type: "object",
  closed: true,
  properties: {
    accountHolderName: { type: "string", sensitive: "personal" },
    accountHolderCertNo: { type: "string", sensitive: "personal" },
  },
};
const ConsultRequestSchema: ObjectSchema = {
  type: "object",
  closed: true,
  required: ["customerBelongsTo", "authRedirectUrl", "scopes", "authState", "terminalType"],
  conditions: [{ field: "terminalType", equals: ["WAP", "APP", "MINI_APP"], require: ["osType"] }],
  properties: {
    customerBelongsTo: { type: "string", maxLength: 64 },
    authClientId: { type: "string", maxLength: 64 },
    authRedirectUrl: { type: "string", maxLength: 1024, advice: { format: "uri" } },
    scopes: { type: "array", items: { type: "string" }, maxItems: 4 },
    authState: { type: "string", maxLength: 256, sensitive: "secret" },
    terminalType: { type: "string" },
    osType: { type: "string" },
    osVersion: { type: "string", maxLength: 16 },
    merchantRegion: { type: "string", maxLength: 2 },
    authNotifyUrl: { type: "string" },
    recurringPayment: { type: "string" },
    authMetaData: AuthMetaDataSchema,
    env: EnvSchema,
    merchantAccountId: { type: "string" },
    extendInfo: { type: "string", sensitive: "secret" },
  },
};
const CodeDetailSchema: ObjectSchema = {
  type: "object",
  properties: {
    codeValueType: { type: "string" },
    codeValue: { type: "string", maxLength: 2048, sensitive: "secret" },
    displayType: { type: "string" },
  },
};
const AuthCodeFormSchema: ObjectSchema = { type: "object", properties: { codeDetails: { type: "array", items: CodeDetailSchema } } };
const ConsultedSchema: ObjectSchema = {
  type: "object",
  required: ["result"],
  properties: {
    result: SuccessResultSchema,
    normalUrl: { type: "string", maxLength: 2048, sensitive: "secret", advice: { format: "uri" } },
    schemeUrl: { type: "string", maxLength: 2048, sensitive: "secret" },
    applinkUrl: { type: "string", maxLength: 2048, sensitive: "secret" },
    appIdentifier: { type: "string", maxLength: 128 },
    authCodeForm: AuthCodeFormSchema,
    authUrl: { type: "string", sensitive: "secret" },
    extendInfo: { type: "string", maxLength: 2048, sensitive: "secret" },
  },
};
const ApplyTokenByCodeSchema: ObjectSchema = {
  type: "object",
  closed: true,
  required: ["grantType", "customerBelongsTo", "authCode"],
  properties: {
    grantType: { type: "string", values: ["AUTHORIZATION_CODE"] },
    customerBelongsTo: { type: "string", maxLength: 64 },
    authCode: { type: "string", maxLength: 128, sensitive: "secret" },
    refreshToken: { type: "string", maxLength: 128, sensitive: "token" },
    merchantRegion: { type: "string", maxLength: 2 },
    merchantAccountId: { type: "string", maxLength: 64 },
    extendInfo: { type: "string", sensitive: "secret" },
  },
};
const ApplyTokenByRefreshSchema: ObjectSchema = {
  type: "object",
  closed: true,
  required: ["grantType", "customerBelongsTo", "refreshToken"],
  properties: {
    grantType: { type: "string", values: ["REFRESH_TOKEN"] },
    customerBelongsTo: { type: "string", maxLength: 64 },
    authCode: { type: "string", maxLength: 128, sensitive: "secret" },
    refreshToken: { type: "string", maxLength: 128, sensitive: "token" },
    merchantRegion: { type: "string", maxLength: 2 },
    merchantAccountId: { type: "string", maxLength: 64 },
    extendInfo: { type: "string", sensitive: "secret" },
  },
};
const ApplyTokenRequestSchema: ObjectSchema = {
  type: "object",
  closed: true,
  required: ["grantType", "customerBelongsTo"],
  properties: {
    grantType: { type: "string" },
    customerBelongsTo: { type: "string", maxLength: 64 },
    authCode: { type: "string", maxLength: 128, sensitive: "secret" },
    refreshToken: { type: "string", maxLength: 128, sensitive: "token" },
    merchantRegion: { type: "string", maxLength: 2 },
    merchantAccountId: { type: "string", maxLength: 64 },
    extendInfo: { type: "string", sensitive: "secret" },
  },
  branches: [
    { name: "ApplyTokenByCode", when: [{ path: ["grantType"], equals: "AUTHORIZATION_CODE" }], schema: ApplyTokenByCodeSchema },
    { name: "ApplyTokenByRefresh", when: [{ path: ["grantType"], equals: "REFRESH_TOKEN" }], schema: ApplyTokenByRefreshSchema },
  ],
};
const TokenAppliedSchema: ObjectSchema = {
  type: "object",
  required: ["result", "accessToken"],
  properties: {
    result: SuccessResultSchema,
    accessToken: { type: "string", maxLength: 128, sensitive: "token" },
    accessTokenExpiryTime: { type: "string" },
    refreshToken: { type: "string", maxLength: 128, sensitive: "token" },
    refreshTokenExpiryTime: { type: "string" },
    userLoginId: { type: "string", maxLength: 64, sensitive: "personal" },
    pspCustomerInfo: PspCustomerInfoSchema,
    extendInfo: { type: "string", maxLength: 2048, sensitive: "secret" },
  },
};
const RevokeRequestSchema: ObjectSchema = {
  type: "object",
  closed: true,
  required: ["accessToken"],
  properties: {
    accessToken: { type: "string", maxLength: 128, sensitive: "token" },
    merchantAccountId: { type: "string", maxLength: 64 },
    extendInfo: { type: "string", sensitive: "secret" },
  },
};
const RevokedSchema: ObjectSchema = {
  type: "object",
  required: ["result"],
  properties: { result: SuccessResultSchema, extendInfo: { type: "string", maxLength: 2048, sensitive: "secret" } },
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
const AmountSchema: ObjectSchema = {
  type: "object",
  closed: true,
  required: ["currency", "value"],
  conditions: [{ field: "currency", equals: ["IDR"], endings: { value: "00" } }],
  properties: { currency: { type: "string", maxLength: 3 }, value: { type: "string", maxLength: 16, positive: true } },
};
const PaymentMethodSchema: ObjectSchema = {
  type: "object",
  closed: true,
  properties: {
    paymentMethodType: { type: "string", advice: { maxLength: 64, required: true } },
    paymentMethodId: { type: "string", sensitive: "token", advice: { maxLength: 128 } },
    funding: { type: "string" },
    customerId: { type: "string", sensitive: "personal" },
    extendInfo: { type: "string", sensitive: "secret", advice: { maxLength: 2048 } },
    requireIssuerAuthentication: { type: "string", values: ["true", "false"] },
  },
};
const PaymentEvaluationSchema: ObjectSchema = {
  type: "object",
  closed: true,
  properties: { paymentMethods: { type: "array", items: PaymentMethodSchema } },
};
const PaymentFactorSchema: ObjectSchema = {
  type: "object",
  closed: true,
  properties: {
    isPaymentEvaluation: { type: "string", values: ["true", "false"] },
    inStorePaymentScenario: { type: "string" },
    presentmentMode: { type: "string" },
    captureMode: { type: "string", advice: { maxLength: 64 } },
    isAuthorization: { type: "string", values: ["true", "false"] },
  },
};
const SettlementStrategySchema: ObjectSchema = {
  type: "object",
  closed: true,
  properties: { settlementCurrency: { type: "string", advice: { maxLength: 3 } } },
};
const BuyerSchema: ObjectSchema = {
  type: "object",
  closed: true,
  properties: {
    referenceBuyerId: { type: "string", sensitive: "personal", advice: { maxLength: 64 } },
    buyerName: UserNameSchema,
    buyerPhoneNo: { type: "string", sensitive: "personal", advice: { maxLength: 24 } },
    buyerEmail: { type: "string", sensitive: "personal", advice: { maxLength: 64 } },
    buyerRegistrationTime: { type: "string", sensitive: "personal", advice: { maxLength: 64 } },
    isAccountVerified: { type: "string", values: ["true", "false"] },
    successfulOrderCount: { type: "string" },
    buyerPhoneNoContryCode: { type: "string", sensitive: "personal" },
  },
};
const StoreSchema: ObjectSchema = {
  type: "object",
  closed: true,
  properties: {
    referenceStoreId: { type: "string" },
    storeName: { type: "string" },
    storeMCC: { type: "string" },
    storeDisplayName: { type: "string" },
    storeTerminalId: { type: "string" },
    storeOperatorId: { type: "string" },
    storeAddress: AddressSchema,
    storePhoneNo: { type: "string", sensitive: "personal" },
  },
};
const MerchantSchema: ObjectSchema = {
  type: "object",
  closed: true,
  properties: {
    referenceMerchantId: { type: "string" },
    merchantMCC: { type: "string" },
    merchantName: { type: "string" },
    merchantDisplayName: { type: "string" },
    merchantAddress: AddressSchema,
    merchantRegisterDate: { type: "string" },
    store: StoreSchema,
    merchantType: { type: "string" },
  },
};
const ConsultPaymentRequestSchema: ObjectSchema = {
  type: "object",
  closed: true,
  required: ["productCode", "paymentAmount"],
  conditions: [{ field: "productCode", equals: ["CASHIER_PAYMENT"], require: ["env"] }],
  properties: {
    productCode: { type: "string", values: ["CASHIER_PAYMENT", "AGREEMENT_PAYMENT"] },
    paymentAmount: AmountSchema,
    env: EnvSchema,
    userRegion: { type: "string", maxLength: 2 },
    allowedPaymentMethodRegions: { type: "array", items: { type: "string", maxLength: 6 } },
    allowedPspRegions: { type: "array", items: { type: "string" } },
    allowedPaymentMethods: { type: "array", items: { type: "string", advice: { maxLength: 64 } } },
    blockedPaymentMethods: { type: "array", items: { type: "string", advice: { maxLength: 64 } } },
    paymentEvaluation: PaymentEvaluationSchema,
    paymentFactor: PaymentFactorSchema,
    settlementStrategy: SettlementStrategySchema,
    buyer: BuyerSchema,
    merchant: MerchantSchema,
    merchantRegion: { type: "string", maxLength: 2 },
    merchantAccountId: { type: "string", maxLength: 32 },
    customerId: { type: "string", sensitive: "personal" },
    referenceUserId: { type: "string", sensitive: "personal" },
    region: { type: "string" },
    extendInfo: { type: "string", sensitive: "secret" },
  },
};
const AmountLimitSchema: ObjectSchema = {
  type: "object",
  properties: { minAmount: ReceivedAmountSchema, maxAmount: ReceivedAmountSchema, remainAmount: ReceivedAmountSchema },
};
const AmountLimitInfoSchema: ObjectSchema = {
  type: "object",
  properties: { singleLimit: AmountLimitSchema, dayLimit: AmountLimitSchema, monthLimit: AmountLimitSchema },
};
const LogoSchema: ObjectSchema = {
  type: "object",
  properties: { logoName: { type: "string" }, logoUrl: { type: "string", maxLength: 2048 } },
};
const SupportCardBrandSchema: ObjectSchema = { type: "object", properties: { cardBrand: { type: "string" }, logo: LogoSchema } };
const SupportBankSchema: ObjectSchema = {
  type: "object",
  properties: { bankIdentifierCode: { type: "string" }, bankShortName: { type: "string" }, bankLogo: LogoSchema },
};
const PaymentOptionDetailSchema: ObjectSchema = {
  type: "object",
  properties: {
    supportCardBrands: { type: "array", items: SupportCardBrandSchema },
    funding: { type: "array", items: { type: "string" } },
    supportBanks: { type: "array", items: SupportBankSchema },
    interactionTypes: { type: "array", items: { type: "string" } },
  },
};
const InterestFreeSchema: ObjectSchema = {
  type: "object",
  properties: {
    provider: { type: "string" },
    expireTime: { type: "string" },
    installmentFreeNums: { type: "array", items: { type: "string" } },
    minPaymentAmount: ReceivedAmountSchema,
    maxPaymentAmount: ReceivedAmountSchema,
    freePercentage: { type: "string" },
  },
};
const PromotionInfoSchema: ObjectSchema = {
  type: "object",
  properties: { promotionType: { type: "string" }, discount: DiscountSchema, interestFree: InterestFreeSchema },
};
const InstallmentPlanSchema: ObjectSchema = {
  type: "object",
  properties: {
    installmentNum: { type: "string" },
    interval: { type: "string" },
    interestRate: { type: "string" },
    minInstallmentAmount: ReceivedAmountSchema,
    maxInstallmentAmount: ReceivedAmountSchema,
    enabled: { type: "string", values: ["true", "false"], booleans: true },
  },
};
const InstallmentSchema: ObjectSchema = {
  type: "object",
  properties: {
    supportCardBrands: { type: "array", items: SupportCardBrandSchema },
    plans: { type: "array", items: InstallmentPlanSchema },
  },
};
const PaymentOptionSchema: ObjectSchema = {
  type: "object",
  properties: {
    paymentMethodType: { type: "string", maxLength: 64 },
    paymentMethodCategory: { type: "string" },
    paymentMethodRegion: { type: "array", items: { type: "string", maxLength: 6 } },
    enabled: { type: "string", values: ["true", "false"], booleans: true },
    preferred: { type: "string", values: ["true", "false"], booleans: true },
    disableReason: { type: "string" },
    amountLimitInfoMap: { type: "object", properties: {}, members: AmountLimitInfoSchema },
    supportedCurrencies: { type: "array", items: { type: "string" } },
    paymentOptionDetail: PaymentOptionDetailSchema,
    logo: LogoSchema,
    promoNames: { type: "array", items: { type: "string", maxLength: 512 } },
    promotionInfos: { type: "array", items: PromotionInfoSchema },
    installment: InstallmentSchema,
    interactionType: { type: "string" },
    bankIdentifierCode: { type: "string" },
    extendInfo: { type: "string", sensitive: "secret" },
  },
};
const PaymentMethodInfoSchema: ObjectSchema = {
  type: "object",
  properties: {
    paymentMethodType: { type: "string" },
    paymentMethodDetail: { type: "string", sensitive: "secret" },
    enabled: { type: "string", values: ["true", "false"], booleans: true },
    preferred: { type: "string", values: ["true", "false"], booleans: true },
    extendInfo: { type: "string", sensitive: "secret" },
  },
};
const PaymentConsultedSchema: ObjectSchema = {
  type: "object",
  required: ["result"],
  properties: {
    result: SuccessResultSchema,
    paymentOptions: { type: "array", items: PaymentOptionSchema },
    paymentMethodInfos: { type: "array", items: PaymentMethodInfoSchema },
    extendInfo: { type: "string", sensitive: "secret" },
  },
};
const CrossSoldGoodsSchema: ObjectSchema = {
  type: "object",
  closed: true,
  properties: {
    referenceGoodsId: { type: "string", advice: { maxLength: 64 } },
    goodsName: { type: "string", advice: { maxLength: 256, required: true } },
    goodsCategory: { type: "string", advice: { maxLength: 64 } },
    goodsBrand: { type: "string" },
    goodsUnitAmount: AmountSchema,
    goodsQuantity: { type: "string" },
    goodsSkuName: { type: "string" },
    goodsUrl: { type: "string", advice: { maxLength: 2048 } },
    deliveryMethodType: { type: "string", advice: { maxLength: 32 } },
    goodsImageUrl: { type: "string" },
    priceId: { type: "string", advice: { maxLength: 64 } },
    goodsDiscountAmount: AmountSchema,
    goodsEndsOnTime: { type: "string" },
  },
};
const GoodsSchema: ObjectSchema = {
  type: "object",
  closed: true,
  properties: {
    referenceGoodsId: { type: "string", advice: { maxLength: 64 } },
    goodsName: { type: "string", advice: { maxLength: 256, required: true } },
    goodsCategory: { type: "string", advice: { maxLength: 64 } },
    goodsBrand: { type: "string" },
    goodsUnitAmount: AmountSchema,
    goodsQuantity: { type: "string" },
    goodsSkuName: { type: "string" },
    goodsUrl: { type: "string", advice: { maxLength: 2048 } },
    deliveryMethodType: { type: "string", advice: { maxLength: 32 } },
    goodsImageUrl: { type: "string" },
    priceId: { type: "string", advice: { maxLength: 64 } },
    goodsDiscountAmount: AmountSchema,
    goodsEndsOnTime: { type: "string" },
    crossSell: CrossSoldGoodsSchema,
  },
};
const DeliveryTimeSchema: ObjectSchema = {
  type: "object",
  closed: true,
  properties: { unit: { type: "string", advice: { maxLength: 16 } }, value: { type: "string" } },
};
const DeliveryEstimateSchema: ObjectSchema = {
  type: "object",
  closed: true,
  properties: { minimum: DeliveryTimeSchema, maximum: DeliveryTimeSchema },
};
const ShippingSchema: ObjectSchema = {
  type: "object",
  closed: true,
  properties: {
    shippingName: UserNameSchema,
    shippingAddress: AddressSchema,
    shippingCarrier: { type: "string", advice: { maxLength: 128 } },
    shippingPhoneNo: { type: "string", sensitive: "personal", advice: { maxLength: 16 } },
    shipToEmail: { type: "string", sensitive: "personal", advice: { maxLength: 64 } },
    shippingFeeId: { type: "string", advice: { maxLength: 64 } },
    shippingFee: AmountSchema,
    shippingDescription: { type: "string", advice: { maxLength: 64 } },
    deliveryEstimate: DeliveryEstimateSchema,
    shippingNumber: { type: "string", sensitive: "personal" },
    notes: { type: "string", sensitive: "personal" },
  },
};
const LegSchema: ObjectSchema = {
  type: "object",
  closed: true,
  properties: {
    departureTime: { type: "string" },
    arrivalTime: { type: "string" },
    departureAddress: AddressSchema,
    arrivalAddress: AddressSchema,
    carrierName: { type: "string", advice: { maxLength: 128 } },
    carrierNo: { type: "string", advice: { maxLength: 64 } },
    classType: { type: "string" },
    departureAirportCode: { type: "string", advice: { maxLength: 8, required: true } },
    arrivalAirportCode: { type: "string", advice: { maxLength: 8 } },
    fareBasis: { type: "string" },
    couponNumber: { type: "string" },
    flightNumber: { type: "string" },
    passengerNameRecord: { type: "string", sensitive: "personal" },
  },
};
const PassengerSchema: ObjectSchema = {
  type: "object",
  closed: true,
  properties: {
    passengerName: UserNameSchema,
    passengerEmail: { type: "string", sensitive: "personal", advice: { maxLength: 64 } },
    passengerPhoneNo: { type: "string", sensitive: "personal", advice: { maxLength: 32 } },
    passengerId: { type: "string", sensitive: "personal" },
    passengerIdType: { type: "string" },
    passengerCode: { type: "string", sensitive: "personal" },
  },
};
const AncillaryServiceSchema: ObjectSchema = {
  type: "object",
  closed: true,
  properties: { categoryCode: { type: "string" }, subCategoryCode: { type: "string" } },
};
const AncillaryDataSchema: ObjectSchema = {
  type: "object",
  closed: true,
  properties: {
    services: { type: "array", items: AncillaryServiceSchema },
    connectedTicketNumber: { type: "string", sensitive: "personal" },
  },
};
const TransitSchema: ObjectSchema = {
  type: "object",
  closed: true,
  properties: {
    transitType: { type: "string" },
    legs: { type: "array", items: LegSchema },
    passengers: { type: "array", items: PassengerSchema },
    agentCode: { type: "string" },
    agentName: { type: "string" },
    ticketNumber: { type: "string", sensitive: "personal" },
    ticketIssuerCode: { type: "string" },
    restrictedTicketIndicator: { type: "string" },
    ancillaryData: AncillaryDataSchema,
  },
};
const LodgingSchema: ObjectSchema = {
  type: "object",
  closed: true,
  properties: {
    hotelName: { type: "string", advice: { maxLength: 128 } },
    hotelAddress: AddressSchema,
    checkInDate: { type: "string" },
    checkOutDate: { type: "string" },
    numberOfNights: { type: "string" },
    numberOfRooms: { type: "string" },
    guestNames: { type: "array", items: UserNameSchema },
  },
};
const GamingSchema: ObjectSchema = {
  type: "object",
  closed: true,
  properties: {
    gameName: { type: "string", advice: { maxLength: 128 } },
    toppedUpUser: { type: "string", sensitive: "personal", advice: { maxLength: 128 } },
    toppedUpEmail: { type: "string", sensitive: "personal", advice: { maxLength: 64 } },
    toppedUpPhoneNo: { type: "string", sensitive: "personal", advice: { maxLength: 32 } },
  },
};
const DeclarationSchema: ObjectSchema = {
  type: "object",
  closed: true,
  properties: { declarationBizScene: { type: "string" }, declarationBeneficiaryId: { type: "string", sensitive: "personal" } },
};
const OrderSchema: ObjectSchema = {
  type: "object",
  closed: true,
  required: ["orderAmount"],
  properties: {
    referenceOrderId: { type: "string", advice: { maxLength: 64, required: true } },
    orderDescription: { type: "string", advice: { maxLength: 256, required: true } },
    orderAmount: AmountSchema,
    orderDiscountAmount: AmountSchema,
    subTotalOrderAmount: AmountSchema,
    merchant: MerchantSchema,
    goods: { type: "array", items: GoodsSchema },
    shipping: ShippingSchema,
    buyer: BuyerSchema,
    env: EnvSchema,
    extendInfo: { type: "string", sensitive: "secret" },
    transit: TransitSchema,
    lodging: LodgingSchema,
    gaming: GamingSchema,
    needDeclaration: { type: "string", values: ["true", "false"] },
    declaration: DeclarationSchema,
    orderType: { type: "string" },
  },
};
const AgreementOfPaymentSchema: ObjectSchema = {
  type: "object",
  closed: true,
  properties: {
    authState: { type: "string", maxLength: 256, sensitive: "secret" },
    userLoginId: { type: "string", maxLength: 64, sensitive: "personal" },
    userLoginType: { type: "string" },
    displayUserLoginId: { type: "string", sensitive: "personal" },
  },
};
const PaymentVerificationDataSchema: ObjectSchema = {
  type: "object",
  closed: true,
  properties: { verifyRequestId: { type: "string" }, authenticationCode: { type: "string", sensitive: "secret" } },
};
const QuoteSchema: ObjectSchema = {
  type: "object",
  closed: true,
  properties: {
    quoteId: { type: "string", advice: { maxLength: 64 } },
    quoteCurrencyPair: { type: "string", advice: { maxLength: 16, required: true } },
    quotePrice: { type: "string", advice: { required: true } },
    quoteStartTime: { type: "string" },
    quoteExpiryTime: { type: "string" },
    guaranteed: { type: "string", values: ["true", "false"] },
    exchangeAmount: AmountSchema,
  },
};
const KeptCardMetaDataSchema: ObjectSchema = {
  type: "object",
  closed: true,
  properties: {
    isCardOnFile: { type: "string", values: ["true", "false"], booleans: true },
    is3DSAuthentication: { type: "string", values: ["true", "false"] },
    paymentMethodRegion: { type: "string" },
    selectedCardBrand: { type: "string" },
    cvv: { type: "string", maxLength: 4, sensitive: "cvv", advice: { maxLength: 3 } },
    cardholderName: UserNameSchema,
    billingAddress: AddressSchema,
    dateOfBirth: { type: "string", sensitive: "personal", advice: { maxLength: 10 } },
    businessNo: { type: "string", sensitive: "personal", advice: { maxLength: 10 } },
    cardPasswordDigest: { type: "string", sensitive: "secret", advice: { maxLength: 2 } },
    cpf: { type: "string", sensitive: "personal", advice: { maxLength: 11 } },
    payerEmail: { type: "string", sensitive: "personal", advice: { maxLength: 64 } },
    networkTransactionId: { type: "string", sensitive: "token", advice: { maxLength: 256 } },
    enableAuthenticationUpgrade: { type: "string" },
    request3DS: { type: "string" },
    scaExemptionIndicator: { type: "string" },
    mpiData: MpiDataSchema,
  },
};
const CardTokenToPaySchema: ObjectSchema = {
  type: "object",
  closed: true,
  required: ["paymentMethodType", "paymentMethodId"],
  properties: {
    paymentMethodType: { type: "string", values: ["CARD"] },
    paymentMethodId: { type: "string", maxLength: 2048, sensitive: "token", advice: { maxLength: 128 } },
    paymentMethodMetaData: KeptCardMetaDataSchema,
    funding: { type: "string" },
    customerId: { type: "string", sensitive: "personal" },
    extendInfo: { type: "string", sensitive: "secret", advice: { maxLength: 2048 } },
    requireIssuerAuthentication: { type: "string", values: ["true", "false"] },
  },
};
const PayWithCardTokenSchema: ObjectSchema = {
  type: "object",
  closed: true,
  required: ["productCode", "paymentRequestId", "order", "paymentAmount", "paymentMethod"],
  properties: {
    paymentRequestId: { type: "string", maxLength: 64 },
    order: OrderSchema,
    paymentAmount: AmountSchema,
    paymentRedirectUrl: { type: "string", maxLength: 2048, advice: { required: true, format: "uri" } },
    paymentNotifyUrl: { type: "string", maxLength: 2048, advice: { format: "uri" } },
    paymentExpiryTime: { type: "string" },
    paymentFactor: PaymentFactorSchema,
    settlementStrategy: SettlementStrategySchema,
    creditPayPlan: CreditPayPlanSchema,
    appId: { type: "string", maxLength: 32 },
    merchantRegion: { type: "string", maxLength: 2 },
    userRegion: { type: "string", maxLength: 2 },
    env: EnvSchema,
    payToMethod: PaymentMethodSchema,
    isAuthorization: { type: "string", values: ["true", "false"] },
    merchant: MerchantSchema,
    agreementInfo: AgreementOfPaymentSchema,
    paymentVerificationData: PaymentVerificationDataSchema,
    merchantAccountId: { type: "string", maxLength: 32 },
    dualOfflinePayment: { type: "string", values: ["true", "false"] },
    taxCalculationId: { type: "string" },
    paymentQuote: QuoteSchema,
    processingAmount: AmountSchema,
    extendInfo: { type: "string", sensitive: "secret" },
    metadata: { type: "string", sensitive: "secret" },
    customizedInfo: CustomizedInfoSchema,
    productCode: { type: "string", values: ["CASHIER_PAYMENT"] },
    paymentMethod: CardTokenToPaySchema,
  },
};
const CardMetaDataSchema: ObjectSchema = {
  type: "object",
  closed: true,
  required: ["cardNo"],
  properties: {
    isCardOnFile: { type: "string", values: ["true", "false"], booleans: true },
    is3DSAuthentication: { type: "string", values: ["true", "false"] },
    paymentMethodRegion: { type: "string" },
    selectedCardBrand: { type: "string" },
    cvv: { type: "string", maxLength: 4, sensitive: "cvv", advice: { maxLength: 3 } },
    cardholderName: UserNameSchema,
    billingAddress: AddressSchema,
    dateOfBirth: { type: "string", sensitive: "personal", advice: { maxLength: 10 } },
    businessNo: { type: "string", sensitive: "personal", advice: { maxLength: 10 } },
    cardPasswordDigest: { type: "string", sensitive: "secret", advice: { maxLength: 2 } },
    cpf: { type: "string", sensitive: "personal", advice: { maxLength: 11 } },
    payerEmail: { type: "string", sensitive: "personal", advice: { maxLength: 64 } },
    networkTransactionId: { type: "string", sensitive: "token", advice: { maxLength: 256 } },
    enableAuthenticationUpgrade: { type: "string" },
    request3DS: { type: "string" },
    scaExemptionIndicator: { type: "string" },
    mpiData: MpiDataSchema,
    cardNo: { type: "string", sensitive: "pan", advice: { maxLength: 32, required: true } },
    brand: { type: "string" },
    expiryYear: { type: "string", maxLength: 4, sensitive: "personal", advice: { maxLength: 2 } },
    expiryMonth: { type: "string", sensitive: "personal", advice: { maxLength: 2 } },
    tokenize: { type: "string", values: ["true", "false"] },
  },
};
const CardToPaySchema: ObjectSchema = {
  type: "object",
  closed: true,
  required: ["paymentMethodType", "paymentMethodMetaData"],
  properties: {
    paymentMethodType: { type: "string", values: ["CARD"] },
    paymentMethodMetaData: CardMetaDataSchema,
    funding: { type: "string" },
    customerId: { type: "string", sensitive: "personal" },
    extendInfo: { type: "string", sensitive: "secret", advice: { maxLength: 2048 } },
    requireIssuerAuthentication: { type: "string", values: ["true", "false"] },
  },
};
const PayWithCardSchema: ObjectSchema = {
  type: "object",
  closed: true,
  required: ["productCode", "paymentRequestId", "order", "paymentAmount", "paymentMethod"],
  properties: {
    paymentRequestId: { type: "string", maxLength: 64 },
    order: OrderSchema,
    paymentAmount: AmountSchema,
    paymentRedirectUrl: { type: "string", maxLength: 2048, advice: { required: true, format: "uri" } },
    paymentNotifyUrl: { type: "string", maxLength: 2048, advice: { format: "uri" } },
    paymentExpiryTime: { type: "string" },
    paymentFactor: PaymentFactorSchema,
    settlementStrategy: SettlementStrategySchema,
    creditPayPlan: CreditPayPlanSchema,
    appId: { type: "string", maxLength: 32 },
    merchantRegion: { type: "string", maxLength: 2 },
    userRegion: { type: "string", maxLength: 2 },
    env: EnvSchema,
    payToMethod: PaymentMethodSchema,
    isAuthorization: { type: "string", values: ["true", "false"] },
    merchant: MerchantSchema,
    agreementInfo: AgreementOfPaymentSchema,
    paymentVerificationData: PaymentVerificationDataSchema,
    merchantAccountId: { type: "string", maxLength: 32 },
    dualOfflinePayment: { type: "string", values: ["true", "false"] },
    taxCalculationId: { type: "string" },
    paymentQuote: QuoteSchema,
    processingAmount: AmountSchema,
    extendInfo: { type: "string", sensitive: "secret" },
    metadata: { type: "string", sensitive: "secret" },
    customizedInfo: CustomizedInfoSchema,
    productCode: { type: "string", values: ["CASHIER_PAYMENT"] },
    paymentMethod: CardToPaySchema,
  },
};
const AgreementToPaySchema: ObjectSchema = {
  type: "object",
  closed: true,
  required: ["paymentMethodType", "paymentMethodId"],
  properties: {
    paymentMethodType: { type: "string", maxLength: 64 },
    paymentMethodId: { type: "string", maxLength: 128, sensitive: "token" },
    funding: { type: "string" },
    customerId: { type: "string", sensitive: "personal" },
    extendInfo: { type: "string", sensitive: "secret", advice: { maxLength: 2048 } },
  },
};
const PayWithAccessTokenSchema: ObjectSchema = {
  type: "object",
  closed: true,
  required: ["productCode", "paymentRequestId", "order", "paymentAmount", "paymentMethod"],
  properties: {
    paymentRequestId: { type: "string", maxLength: 64 },
    order: OrderSchema,
    paymentAmount: AmountSchema,
    paymentRedirectUrl: { type: "string", maxLength: 2048, advice: { required: true, format: "uri" } },
    paymentNotifyUrl: { type: "string", maxLength: 2048, advice: { format: "uri" } },
    paymentExpiryTime: { type: "string" },
    paymentFactor: PaymentFactorSchema,
    settlementStrategy: SettlementStrategySchema,
    creditPayPlan: CreditPayPlanSchema,
    appId: { type: "string", maxLength: 32 },
    merchantRegion: { type: "string", maxLength: 2 },
    userRegion: { type: "string", maxLength: 2 },
    env: EnvSchema,
    payToMethod: PaymentMethodSchema,
    isAuthorization: { type: "string", values: ["true", "false"] },
    merchant: MerchantSchema,
    agreementInfo: AgreementOfPaymentSchema,
    paymentVerificationData: PaymentVerificationDataSchema,
    merchantAccountId: { type: "string", maxLength: 32 },
    dualOfflinePayment: { type: "string", values: ["true", "false"] },
    taxCalculationId: { type: "string" },
    paymentQuote: QuoteSchema,
    processingAmount: AmountSchema,
    extendInfo: { type: "string", sensitive: "secret" },
    metadata: { type: "string", sensitive: "secret" },
    customizedInfo: CustomizedInfoSchema,
    productCode: { type: "string", values: ["AGREEMENT_PAYMENT"] },
    paymentMethod: AgreementToPaySchema,
  },
};
const PayRequestSchema: ObjectSchema = {
  type: "object",
  closed: true,
  required: ["paymentRequestId", "order", "paymentAmount", "productCode", "paymentMethod"],
  properties: {
    paymentRequestId: { type: "string", maxLength: 64 },
    order: OrderSchema,
    paymentAmount: AmountSchema,
    paymentRedirectUrl: { type: "string", maxLength: 2048, advice: { required: true, format: "uri" } },
    paymentNotifyUrl: { type: "string", maxLength: 2048, advice: { format: "uri" } },
    paymentExpiryTime: { type: "string" },
    paymentFactor: PaymentFactorSchema,
    settlementStrategy: SettlementStrategySchema,
    creditPayPlan: CreditPayPlanSchema,
    appId: { type: "string", maxLength: 32 },
    merchantRegion: { type: "string", maxLength: 2 },
    userRegion: { type: "string", maxLength: 2 },
    env: EnvSchema,
    payToMethod: PaymentMethodSchema,
    isAuthorization: { type: "string", values: ["true", "false"] },
    merchant: MerchantSchema,
    agreementInfo: AgreementOfPaymentSchema,
    paymentVerificationData: PaymentVerificationDataSchema,
    merchantAccountId: { type: "string", maxLength: 32 },
    dualOfflinePayment: { type: "string", values: ["true", "false"] },
    taxCalculationId: { type: "string" },
    paymentQuote: QuoteSchema,
    processingAmount: AmountSchema,
    extendInfo: { type: "string", sensitive: "secret" },
    metadata: { type: "string", sensitive: "secret" },
    customizedInfo: CustomizedInfoSchema,
    productCode: { type: "string" },
    paymentMethod: {
      type: "object",
      closed: true,
      required: ["paymentMethodType"],
      properties: {
        paymentMethodType: { type: "string" },
        paymentMethodId: { type: "string", sensitive: "token" },
        paymentMethodMetaData: {
          type: "object",
          closed: true,
          properties: {
            isCardOnFile: { type: "string", values: ["true", "false"], booleans: true },
            is3DSAuthentication: { type: "string", values: ["true", "false"] },
            paymentMethodRegion: { type: "string" },
            selectedCardBrand: { type: "string" },
            cvv: { type: "string", maxLength: 4, sensitive: "cvv", advice: { maxLength: 3 } },
            cardholderName: UserNameSchema,
            billingAddress: AddressSchema,
            dateOfBirth: { type: "string", sensitive: "personal", advice: { maxLength: 10 } },
            businessNo: { type: "string", sensitive: "personal", advice: { maxLength: 10 } },
            cardPasswordDigest: { type: "string", sensitive: "secret", advice: { maxLength: 2 } },
            cpf: { type: "string", sensitive: "personal", advice: { maxLength: 11 } },
            payerEmail: { type: "string", sensitive: "personal", advice: { maxLength: 64 } },
            networkTransactionId: { type: "string", sensitive: "token", advice: { maxLength: 256 } },
            enableAuthenticationUpgrade: { type: "string" },
            request3DS: { type: "string" },
            scaExemptionIndicator: { type: "string" },
            mpiData: MpiDataSchema,
            cardNo: { type: "string", sensitive: "pan", advice: { maxLength: 32, required: true } },
            brand: { type: "string" },
            expiryYear: { type: "string", maxLength: 4, sensitive: "personal", advice: { maxLength: 2 } },
            expiryMonth: { type: "string", sensitive: "personal", advice: { maxLength: 2 } },
            tokenize: { type: "string", values: ["true", "false"] },
          },
        },
        funding: { type: "string" },
        customerId: { type: "string", sensitive: "personal" },
        extendInfo: { type: "string", sensitive: "secret", advice: { maxLength: 2048 } },
        requireIssuerAuthentication: { type: "string", values: ["true", "false"] },
      },
    },
  },
  branches: [
    {
      name: "PayWithCardToken",
      when: [{ path: ["productCode"], equals: "CASHIER_PAYMENT" }, { path: ["paymentMethod", "paymentMethodId"] }],
      schema: PayWithCardTokenSchema,
    },
    {
      name: "PayWithCard",
      when: [{ path: ["productCode"], equals: "CASHIER_PAYMENT" }, { path: ["paymentMethod", "paymentMethodMetaData", "cardNo"] }],
      schema: PayWithCardSchema,
    },
    { name: "PayWithAccessToken", when: [{ path: ["productCode"], equals: "AGREEMENT_PAYMENT" }], schema: PayWithAccessTokenSchema },
  ],
};
const PaidSchema: ObjectSchema = {
  type: "object",
  required: ["result", "paymentRequestId", "paymentId"],
  properties: {
    paymentRequestId: { type: "string", maxLength: 64 },
    paymentId: { type: "string", maxLength: 64 },
    paymentAmount: ReceivedAmountSchema,
    actualPaymentAmount: ReceivedAmountSchema,
    processingAmount: ReceivedAmountSchema,
    paymentQuote: ReceivedQuoteSchema,
    paymentTime: { type: "string" },
    paymentCreateTime: { type: "string" },
    authExpiryTime: { type: "string" },
    nonGuaranteeCouponValue: ReceivedAmountSchema,
    pspCustomerInfo: PspCustomerInfoSchema,
    grossSettlementAmount: ReceivedAmountSchema,
    settlementQuote: ReceivedQuoteSchema,
    paymentResultInfo: PaymentResultInfoSchema,
    acquirerInfo: AcquirerInfoSchema,
    promotionResult: { type: "array", items: PromotionResultSchema },
    subscriptionId: { type: "string" },
    invoiceId: { type: "string" },
    status: { type: "string" },
    currentPeriodStart: { type: "string" },
    currentPeriodEnd: { type: "string" },
    extendInfo: { type: "string", sensitive: "secret" },
    result: SuccessResultSchema,
  },
};
const PaymentInProcessResultSchema: ObjectSchema = {
  type: "object",
  required: ["resultCode", "resultStatus", "resultMessage"],
  properties: {
    resultCode: { type: "string", values: ["PAYMENT_IN_PROCESS"] },
    resultStatus: { type: "string", values: ["U"] },
    resultMessage: { type: "string", maxLength: 256 },
  },
};
const RedirectActionFormSchema: ObjectSchema = {
  type: "object",
  properties: {
    method: { type: "string" },
    parameters: { type: "string", maxLength: 2048, sensitive: "secret" },
    redirectUrl: { type: "string", maxLength: 2048, sensitive: "secret" },
    actionFormType: { type: "string", maxLength: 32 },
  },
};
const OrderCodeFormSchema: ObjectSchema = {
  type: "object",
  properties: {
    paymentMethodType: { type: "string" },
    expireTime: { type: "string" },
    codeDetails: { type: "array", items: CodeDetailSchema, maxItems: 4 },
    extendInfo: { type: "string", maxLength: 2048, sensitive: "secret" },
  },
};
const ChallengeActionFormSchema: ObjectSchema = {
  type: "object",
  properties: {
    challengeType: { type: "string" },
    challengeRenderValue: { type: "string", sensitive: "secret" },
    triggerSource: { type: "string" },
    extendInfo: { type: "string", sensitive: "secret" },
  },
};
const PaymentInProcessSchema: ObjectSchema = {
  type: "object",
  required: ["result", "paymentRequestId", "paymentId"],
  properties: {
    paymentRequestId: { type: "string", maxLength: 64 },
    paymentId: { type: "string", maxLength: 64 },
    paymentAmount: ReceivedAmountSchema,
    actualPaymentAmount: ReceivedAmountSchema,
    processingAmount: ReceivedAmountSchema,
    paymentQuote: ReceivedQuoteSchema,
    paymentTime: { type: "string" },
    paymentCreateTime: { type: "string" },
    authExpiryTime: { type: "string" },
    nonGuaranteeCouponValue: ReceivedAmountSchema,
    pspCustomerInfo: PspCustomerInfoSchema,
    grossSettlementAmount: ReceivedAmountSchema,
    settlementQuote: ReceivedQuoteSchema,
    paymentResultInfo: PaymentResultInfoSchema,
    acquirerInfo: AcquirerInfoSchema,
    promotionResult: { type: "array", items: PromotionResultSchema },
    subscriptionId: { type: "string" },
    invoiceId: { type: "string" },
    status: { type: "string" },
    currentPeriodStart: { type: "string" },
    currentPeriodEnd: { type: "string" },
    extendInfo: { type: "string", sensitive: "secret" },
    result: PaymentInProcessResultSchema,
    normalUrl: { type: "string", maxLength: 2048, sensitive: "secret", advice: { format: "uri" } },
    schemeUrl: { type: "string", maxLength: 2048, sensitive: "secret" },
    applinkUrl: { type: "string", maxLength: 2048, sensitive: "secret" },
    appIdentifier: { type: "string", maxLength: 128 },
    redirectActionForm: RedirectActionFormSchema,
    orderCodeForm: OrderCodeFormSchema,
    challengeActionForm: ChallengeActionFormSchema,
    paymentActionForm: { type: "string", sensitive: "secret" },
    paymentData: { type: "string", maxLength: 20000, sensitive: "secret" },
  },
};
const OtherThanInProcessResultSchema: ObjectSchema = {
  type: "object",
  required: ["resultCode", "resultStatus", "resultMessage"],
  properties: {
    resultCode: { type: "string", maxLength: 64 },
    resultStatus: { type: "string", values: ["U"] },
    resultMessage: { type: "string", maxLength: 256 },
  },
};
const PaymentUnknownSchema: ObjectSchema = {
  type: "object",
  required: ["result"],
  properties: {
    paymentRequestId: { type: "string", maxLength: 64 },
    paymentId: { type: "string", maxLength: 64 },
    paymentAmount: ReceivedAmountSchema,
    paymentCreateTime: { type: "string" },
    paymentResultInfo: PaymentResultInfoSchema,
    acquirerInfo: AcquirerInfoSchema,
    extendInfo: { type: "string", sensitive: "secret" },
    result: OtherThanInProcessResultSchema,
  },
};
const NotPaidSchema: ObjectSchema = {
  type: "object",
  required: ["result"],
  properties: {
    paymentRequestId: { type: "string", maxLength: 64 },
    paymentId: { type: "string", maxLength: 64 },
    paymentAmount: ReceivedAmountSchema,
    paymentCreateTime: { type: "string" },
    paymentResultInfo: PaymentResultInfoSchema,
    acquirerInfo: AcquirerInfoSchema,
    extendInfo: { type: "string", sensitive: "secret" },
    result: FailedResultSchema,
  },
};
const InquireByPaymentIdSchema: ObjectSchema = {
  type: "object",
  closed: true,
  required: ["paymentId"],
  properties: {
    paymentId: { type: "string", maxLength: 64 },
    paymentRequestId: { type: "string", maxLength: 64 },
    merchantAccountId: { type: "string", maxLength: 32 },
  },
};
const InquireByPaymentRequestIdSchema: ObjectSchema = {
  type: "object",
  closed: true,
  required: ["paymentRequestId"],
  properties: { paymentRequestId: { type: "string", maxLength: 64 }, merchantAccountId: { type: "string", maxLength: 32 } },
};
const InquiryPaymentRequestSchema: ObjectSchema = {
  type: "object",
  closed: true,
  properties: {
    paymentId: { type: "string", maxLength: 64 },
    paymentRequestId: { type: "string", maxLength: 64 },
    merchantAccountId: { type: "string", maxLength: 32 },
  },
  branches: [
    { name: "InquireByPaymentId", when: [{ path: ["paymentId"] }], schema: InquireByPaymentIdSchema },
    { name: "InquireByPaymentRequestId", when: [{ path: ["paymentRequestId"] }], schema: InquireByPaymentRequestIdSchema },
  ],
};
const TransactionResultSchema: ObjectSchema = {
  type: "object",
  properties: {
    resultCode: { type: "string", maxLength: 64 },
    resultStatus: { type: "string" },
    resultMessage: { type: "string", maxLength: 256 },
  },
};
const TransactionSchema: ObjectSchema = {
  type: "object",
  properties: {
    transactionResult: TransactionResultSchema,
    transactionId: { type: "string", maxLength: 64 },
    transactionType: { type: "string" },
    transactionStatus: { type: "string" },
    transactionAmount: ReceivedAmountSchema,
    transactionRequestId: { type: "string", maxLength: 64 },
    transactionTime: { type: "string" },
    acquirerInfo: AcquirerInfoSchema,
    grossSettlementAmount: ReceivedAmountSchema,
    settlementQuote: ReceivedQuoteSchema,
  },
};
const PaymentSucceededSchema: ObjectSchema = {
  type: "object",
  required: ["result", "paymentStatus", "paymentRequestId", "paymentId"],
  properties: {
    result: SuccessResultSchema,
    paymentRequestId: { type: "string", maxLength: 64 },
    paymentId: { type: "string", maxLength: 64 },
    paymentResultCode: { type: "string", maxLength: 64 },
    paymentResultMessage: { type: "string", maxLength: 256 },
    authPaymentId: { type: "string" },
    paymentAmount: ReceivedAmountSchema,
    actualPaymentAmount: ReceivedAmountSchema,
    processingAmount: ReceivedAmountSchema,
    paymentQuote: ReceivedQuoteSchema,
    authExpiryTime: { type: "string" },
    paymentCreateTime: { type: "string" },
    paymentTime: { type: "string" },
    nonGuaranteeCouponAmount: ReceivedAmountSchema,
    pspCustomerInfo: PspCustomerInfoSchema,
    redirectActionForm: RedirectActionFormSchema,
    cardInfo: CardInfoSchema,
    acquirerReferenceNo: { type: "string", maxLength: 64 },
    transactions: { type: "array", items: TransactionSchema },
    customsDeclarationAmount: ReceivedAmountSchema,
    grossSettlementAmount: ReceivedAmountSchema,
    settlementQuote: ReceivedQuoteSchema,
    paymentResultInfo: PaymentResultInfoSchema,
    acquirerInfo: AcquirerInfoSchema,
    merchantAccountId: { type: "string" },
    promotionResults: { type: "array", items: PromotionResultSchema },
    earliestSettlementTime: { type: "string" },
    paymentMethodType: { type: "string", maxLength: 64 },
    retryInfo: RetryInfoSchema,
    metadata: { type: "string", maxLength: 2048, sensitive: "secret" },
    customizedInfo: CustomizedInfoSchema,
    extendInfo: { type: "string", sensitive: "secret" },
    paymentStatus: { type: "string", values: ["SUCCESS"] },
  },
};
const PaymentFailedSchema: ObjectSchema = {
  type: "object",
  required: ["result", "paymentStatus", "paymentRequestId", "paymentId"],
  properties: {
    result: SuccessResultSchema,
    paymentRequestId: { type: "string", maxLength: 64 },
    paymentId: { type: "string", maxLength: 64 },
    paymentResultCode: { type: "string", maxLength: 64 },
    paymentResultMessage: { type: "string", maxLength: 256 },
    authPaymentId: { type: "string" },
    paymentAmount: ReceivedAmountSchema,
    actualPaymentAmount: ReceivedAmountSchema,
    processingAmount: ReceivedAmountSchema,
    paymentQuote: ReceivedQuoteSchema,
    authExpiryTime: { type: "string" },
    paymentCreateTime: { type: "string" },
    paymentTime: { type: "string" },
    nonGuaranteeCouponAmount: ReceivedAmountSchema,
    pspCustomerInfo: PspCustomerInfoSchema,
    redirectActionForm: RedirectActionFormSchema,
    cardInfo: CardInfoSchema,
    acquirerReferenceNo: { type: "string", maxLength: 64 },
    transactions: { type: "array", items: TransactionSchema },
    customsDeclarationAmount: ReceivedAmountSchema,
    grossSettlementAmount: ReceivedAmountSchema,
    settlementQuote: ReceivedQuoteSchema,
    paymentResultInfo: PaymentResultInfoSchema,
    acquirerInfo: AcquirerInfoSchema,
    merchantAccountId: { type: "string" },
    promotionResults: { type: "array", items: PromotionResultSchema },
    earliestSettlementTime: { type: "string" },
    paymentMethodType: { type: "string", maxLength: 64 },
    retryInfo: RetryInfoSchema,
    metadata: { type: "string", maxLength: 2048, sensitive: "secret" },
    customizedInfo: CustomizedInfoSchema,
    extendInfo: { type: "string", sensitive: "secret" },
    paymentStatus: { type: "string", values: ["FAIL"] },
  },
};
const PaymentProcessingSchema: ObjectSchema = {
  type: "object",
  required: ["result", "paymentStatus", "paymentRequestId", "paymentId"],
  properties: {
    result: SuccessResultSchema,
    paymentRequestId: { type: "string", maxLength: 64 },
    paymentId: { type: "string", maxLength: 64 },
    paymentResultCode: { type: "string", maxLength: 64 },
    paymentResultMessage: { type: "string", maxLength: 256 },
    authPaymentId: { type: "string" },
    paymentAmount: ReceivedAmountSchema,
    actualPaymentAmount: ReceivedAmountSchema,
    processingAmount: ReceivedAmountSchema,
    paymentQuote: ReceivedQuoteSchema,
    authExpiryTime: { type: "string" },
    paymentCreateTime: { type: "string" },
    paymentTime: { type: "string" },
    nonGuaranteeCouponAmount: ReceivedAmountSchema,
    pspCustomerInfo: PspCustomerInfoSchema,
    redirectActionForm: RedirectActionFormSchema,
    cardInfo: CardInfoSchema,
    acquirerReferenceNo: { type: "string", maxLength: 64 },
    transactions: { type: "array", items: TransactionSchema },
    customsDeclarationAmount: ReceivedAmountSchema,
    grossSettlementAmount: ReceivedAmountSchema,
    settlementQuote: ReceivedQuoteSchema,
    paymentResultInfo: PaymentResultInfoSchema,
    acquirerInfo: AcquirerInfoSchema,
    merchantAccountId: { type: "string" },
    promotionResults: { type: "array", items: PromotionResultSchema },
    earliestSettlementTime: { type: "string" },
    paymentMethodType: { type: "string", maxLength: 64 },
    retryInfo: RetryInfoSchema,
    metadata: { type: "string", maxLength: 2048, sensitive: "secret" },
    customizedInfo: CustomizedInfoSchema,
    extendInfo: { type: "string", sensitive: "secret" },
    paymentStatus: { type: "string", values: ["PROCESSING"] },
  },
};
const PaymentCancelledSchema: ObjectSchema = {
  type: "object",
  required: ["result", "paymentStatus", "paymentRequestId", "paymentId"],
  properties: {
    result: SuccessResultSchema,
    paymentRequestId: { type: "string", maxLength: 64 },
    paymentId: { type: "string", maxLength: 64 },
    paymentResultCode: { type: "string", maxLength: 64 },
    paymentResultMessage: { type: "string", maxLength: 256 },
    authPaymentId: { type: "string" },
    paymentAmount: ReceivedAmountSchema,
    actualPaymentAmount: ReceivedAmountSchema,
    processingAmount: ReceivedAmountSchema,
    paymentQuote: ReceivedQuoteSchema,
    authExpiryTime: { type: "string" },
    paymentCreateTime: { type: "string" },
    paymentTime: { type: "string" },
    nonGuaranteeCouponAmount: ReceivedAmountSchema,
    pspCustomerInfo: PspCustomerInfoSchema,
    redirectActionForm: RedirectActionFormSchema,
    cardInfo: CardInfoSchema,
    acquirerReferenceNo: { type: "string", maxLength: 64 },
    transactions: { type: "array", items: TransactionSchema },
    customsDeclarationAmount: ReceivedAmountSchema,
    grossSettlementAmount: ReceivedAmountSchema,
    settlementQuote: ReceivedQuoteSchema,
    paymentResultInfo: PaymentResultInfoSchema,
    acquirerInfo: AcquirerInfoSchema,
    merchantAccountId: { type: "string" },
    promotionResults: { type: "array", items: PromotionResultSchema },
    earliestSettlementTime: { type: "string" },
    paymentMethodType: { type: "string", maxLength: 64 },
    retryInfo: RetryInfoSchema,
    metadata: { type: "string", maxLength: 2048, sensitive: "secret" },
    customizedInfo: CustomizedInfoSchema,
    extendInfo: { type: "string", sensitive: "secret" },
    paymentStatus: { type: "string", values: ["CANCELLED"] },
  },
};
const PaymentPendingSchema: ObjectSchema = {
  type: "object",
  required: ["result", "paymentStatus", "paymentRequestId", "paymentId"],
  properties: {
    result: SuccessResultSchema,
    paymentRequestId: { type: "string", maxLength: 64 },
    paymentId: { type: "string", maxLength: 64 },
    paymentResultCode: { type: "string", maxLength: 64 },
    paymentResultMessage: { type: "string", maxLength: 256 },
    authPaymentId: { type: "string" },
    paymentAmount: ReceivedAmountSchema,
    actualPaymentAmount: ReceivedAmountSchema,
    processingAmount: ReceivedAmountSchema,
    paymentQuote: ReceivedQuoteSchema,
    authExpiryTime: { type: "string" },
    paymentCreateTime: { type: "string" },
    paymentTime: { type: "string" },
    nonGuaranteeCouponAmount: ReceivedAmountSchema,
    pspCustomerInfo: PspCustomerInfoSchema,
    redirectActionForm: RedirectActionFormSchema,
    cardInfo: CardInfoSchema,
    acquirerReferenceNo: { type: "string", maxLength: 64 },
    transactions: { type: "array", items: TransactionSchema },
    customsDeclarationAmount: ReceivedAmountSchema,
    grossSettlementAmount: ReceivedAmountSchema,
    settlementQuote: ReceivedQuoteSchema,
    paymentResultInfo: PaymentResultInfoSchema,
    acquirerInfo: AcquirerInfoSchema,
    merchantAccountId: { type: "string" },
    promotionResults: { type: "array", items: PromotionResultSchema },
    earliestSettlementTime: { type: "string" },
    paymentMethodType: { type: "string", maxLength: 64 },
    retryInfo: RetryInfoSchema,
    metadata: { type: "string", maxLength: 2048, sensitive: "secret" },
    customizedInfo: CustomizedInfoSchema,
    extendInfo: { type: "string", sensitive: "secret" },
    paymentStatus: { type: "string", values: ["PENDING"] },
  },
};
const CancelByPaymentIdSchema: ObjectSchema = {
  type: "object",
  closed: true,
  required: ["paymentId"],
  properties: {
    paymentId: { type: "string", maxLength: 64 },
    paymentRequestId: { type: "string", maxLength: 64 },
    merchantAccountId: { type: "string", maxLength: 32 },
  },
};
const CancelByPaymentRequestIdSchema: ObjectSchema = {
  type: "object",
  closed: true,
  required: ["paymentRequestId"],
  properties: { paymentRequestId: { type: "string", maxLength: 64 }, merchantAccountId: { type: "string", maxLength: 32 } },
};
const CancelRequestSchema: ObjectSchema = {
  type: "object",
  closed: true,
  properties: {
    paymentId: { type: "string", maxLength: 64 },
    paymentRequestId: { type: "string", maxLength: 64 },
    merchantAccountId: { type: "string", maxLength: 32 },
  },
  branches: [
    { name: "CancelByPaymentId", when: [{ path: ["paymentId"] }], schema: CancelByPaymentIdSchema },
    { name: "CancelByPaymentRequestId", when: [{ path: ["paymentRequestId"] }], schema: CancelByPaymentRequestIdSchema },
  ],
};
const CancelledSchema: ObjectSchema = {
  type: "object",
  required: ["result"],
  properties: {
    result: SuccessResultSchema,
    paymentId: { type: "string", maxLength: 64 },
    paymentRequestId: { type: "string", maxLength: 64 },
    cancelTime: { type: "string" },
  },
};
const CaptureRequestSchema: ObjectSchema = {
  type: "object",
  closed: true,
  required: ["captureRequestId", "paymentId", "captureAmount"],
  properties: {
    captureRequestId: { type: "string", maxLength: 64 },
    paymentId: { type: "string", maxLength: 64 },
    captureAmount: AmountSchema,
    isLastCapture: { type: "string", values: ["true", "false"] },
    captureType: { type: "string" },
    transit: TransitSchema,
  },
};
const CapturedSchema: ObjectSchema = {
  type: "object",
  required: ["result", "captureRequestId", "captureId", "paymentId"],
  properties: {
    result: SuccessResultSchema,
    captureRequestId: { type: "string", maxLength: 64 },
    captureId: { type: "string", maxLength: 64 },
    paymentId: { type: "string", maxLength: 64 },
    captureAmount: ReceivedAmountSchema,
    captureTime: { type: "string" },
    acquirerReferenceNo: { type: "string", maxLength: 64 },
  },
};
const CaptureUnknownSchema: ObjectSchema = {
  type: "object",
  required: ["result"],
  properties: {
    result: UnknownResultSchema,
    captureRequestId: { type: "string", maxLength: 64 },
    captureId: { type: "string", maxLength: 64 },
    paymentId: { type: "string", maxLength: 64 },
    captureAmount: ReceivedAmountSchema,
    captureTime: { type: "string" },
    acquirerReferenceNo: { type: "string", maxLength: 64 },
  },
};
const NotCapturedSchema: ObjectSchema = {
  type: "object",
  required: ["result"],
  properties: {
    result: FailedResultSchema,
    captureRequestId: { type: "string", maxLength: 64 },
    captureId: { type: "string", maxLength: 64 },
    paymentId: { type: "string", maxLength: 64 },
    captureAmount: ReceivedAmountSchema,
    captureTime: { type: "string" },
    acquirerReferenceNo: { type: "string", maxLength: 64 },
  },
};
const RefundDetailSchema: ObjectSchema = {
  type: "object",
  closed: true,
  properties: { refundAmount: AmountSchema, refundFrom: { type: "string", advice: { required: true } } },
};
const RefundToBankInfoSchema: ObjectSchema = {
  type: "object",
  closed: true,
  properties: { bankCode: { type: "string" }, accountHolderName: UserNameSchema, accountNo: { type: "string", sensitive: "personal" } },
};
const RefundRequestSchema: ObjectSchema = {
  type: "object",
  closed: true,
  required: ["refundRequestId", "paymentId", "refundAmount"],
  properties: {
    refundRequestId: { type: "string", maxLength: 64 },
    paymentId: { type: "string", maxLength: 64 },
    referenceRefundId: { type: "string", maxLength: 64 },
    refundAmount: AmountSchema,
    refundReason: { type: "string", maxLength: 256 },
    refundNotifyUrl: { type: "string", maxLength: 1024, advice: { format: "uri" } },
    captureId: { type: "string", maxLength: 64 },
    isAsyncRefund: { type: "string", values: ["true", "false"] },
    refundDetails: { type: "array", items: RefundDetailSchema },
    refundSourceAccountNo: { type: "string", sensitive: "personal" },
    refundToBankInfo: RefundToBankInfoSchema,
    actualRefundAmount: AmountSchema,
    metadata: { type: "string", maxLength: 2048, sensitive: "secret", advice: { maxLength: 64 } },
    customizedInfo: CustomizedInfoSchema,
    extendInfo: { type: "string", sensitive: "secret" },
  },
};
const RefundedSchema: ObjectSchema = {
  type: "object",
  required: ["result", "refundRequestId", "refundId", "paymentId"],
  properties: {
    result: SuccessResultSchema,
    refundRequestId: { type: "string", maxLength: 64 },
    refundId: { type: "string", maxLength: 64 },
    paymentId: { type: "string", maxLength: 64 },
    refundAmount: ReceivedAmountSchema,
    actualRefundAmount: ReceivedAmountSchema,
    refundTime: { type: "string" },
    refundNonGuaranteeCouponAmount: ReceivedAmountSchema,
    grossSettlementAmount: ReceivedAmountSchema,
    settlementQuote: ReceivedQuoteSchema,
    acquirerInfo: AcquirerInfoSchema,
    acquirerReferenceNo: { type: "string", maxLength: 64 },
  },
};
const RefundUnknownSchema: ObjectSchema = {
  type: "object",
  required: ["result"],
  properties: {
    result: UnknownResultSchema,
    refundRequestId: { type: "string", maxLength: 64 },
    refundId: { type: "string", maxLength: 64 },
    paymentId: { type: "string", maxLength: 64 },
    refundAmount: ReceivedAmountSchema,
    actualRefundAmount: ReceivedAmountSchema,
    refundTime: { type: "string" },
    refundNonGuaranteeCouponAmount: ReceivedAmountSchema,
    grossSettlementAmount: ReceivedAmountSchema,
    settlementQuote: ReceivedQuoteSchema,
    acquirerInfo: AcquirerInfoSchema,
    acquirerReferenceNo: { type: "string", maxLength: 64 },
  },
};
const NotRefundedSchema: ObjectSchema = {
  type: "object",
  required: ["result"],
  properties: {
    result: FailedResultSchema,
    refundRequestId: { type: "string", maxLength: 64 },
    refundId: { type: "string", maxLength: 64 },
    paymentId: { type: "string", maxLength: 64 },
    refundAmount: ReceivedAmountSchema,
    actualRefundAmount: ReceivedAmountSchema,
    refundTime: { type: "string" },
    refundNonGuaranteeCouponAmount: ReceivedAmountSchema,
    grossSettlementAmount: ReceivedAmountSchema,
    settlementQuote: ReceivedQuoteSchema,
    acquirerInfo: AcquirerInfoSchema,
    acquirerReferenceNo: { type: "string", maxLength: 64 },
  },
};
const InquireByRefundIdSchema: ObjectSchema = {
  type: "object",
  closed: true,
  required: ["refundId"],
  properties: {
    refundId: { type: "string", maxLength: 64 },
    refundRequestId: { type: "string", maxLength: 64 },
    merchantAccountId: { type: "string", maxLength: 32 },
  },
};
const InquireByRefundRequestIdSchema: ObjectSchema = {
  type: "object",
  closed: true,
  required: ["refundRequestId"],
  properties: { refundRequestId: { type: "string", maxLength: 64 }, merchantAccountId: { type: "string", maxLength: 32 } },
};
const InquiryRefundRequestSchema: ObjectSchema = {
  type: "object",
  closed: true,
  properties: {
    refundId: { type: "string", maxLength: 64 },
    refundRequestId: { type: "string", maxLength: 64 },
    merchantAccountId: { type: "string", maxLength: 32 },
  },
  branches: [
    { name: "InquireByRefundId", when: [{ path: ["refundId"] }], schema: InquireByRefundIdSchema },
    { name: "InquireByRefundRequestId", when: [{ path: ["refundRequestId"] }], schema: InquireByRefundRequestIdSchema },
  ],
};
const RefundSucceededSchema: ObjectSchema = {
  type: "object",
  required: ["result", "refundStatus", "refundRequestId", "refundId"],
  properties: {
    result: SuccessResultSchema,
    refundId: { type: "string", maxLength: 64 },
    refundRequestId: { type: "string", maxLength: 64 },
    refundAmount: ReceivedAmountSchema,
    actualRefundAmount: ReceivedAmountSchema,
    refundTime: { type: "string" },
    grossSettlementAmount: ReceivedAmountSchema,
    settlementQuote: ReceivedQuoteSchema,
    acquirerInfo: AcquirerInfoSchema,
    arn: { type: "string" },
    rrn: { type: "string" },
    metadata: { type: "string", maxLength: 2048, sensitive: "secret" },
    customizedInfo: CustomizedInfoSchema,
    refundStatus: { type: "string", values: ["SUCCESS"] },
  },
};
const RefundProcessingSchema: ObjectSchema = {
  type: "object",
  required: ["result", "refundStatus", "refundRequestId", "refundId"],
  properties: {
    result: SuccessResultSchema,
    refundId: { type: "string", maxLength: 64 },
    refundRequestId: { type: "string", maxLength: 64 },
    refundAmount: ReceivedAmountSchema,
    actualRefundAmount: ReceivedAmountSchema,
    refundTime: { type: "string" },
    grossSettlementAmount: ReceivedAmountSchema,
    settlementQuote: ReceivedQuoteSchema,
    acquirerInfo: AcquirerInfoSchema,
    arn: { type: "string" },
    rrn: { type: "string" },
    metadata: { type: "string", maxLength: 2048, sensitive: "secret" },
    customizedInfo: CustomizedInfoSchema,
    refundStatus: { type: "string", values: ["PROCESSING"] },
  },
};
const RefundFailedSchema: ObjectSchema = {
  type: "object",
  required: ["result", "refundStatus", "refundRequestId", "refundId"],
  properties: {
    result: SuccessResultSchema,
    refundId: { type: "string", maxLength: 64 },
    refundRequestId: { type: "string", maxLength: 64 },
    refundAmount: ReceivedAmountSchema,
    actualRefundAmount: ReceivedAmountSchema,
    refundTime: { type: "string" },
    grossSettlementAmount: ReceivedAmountSchema,
    settlementQuote: ReceivedQuoteSchema,
    acquirerInfo: AcquirerInfoSchema,
    arn: { type: "string" },
    rrn: { type: "string" },
    metadata: { type: "string", maxLength: 2048, sensitive: "secret" },
    customizedInfo: CustomizedInfoSchema,
    refundStatus: { type: "string", values: ["FAIL"] },
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

/** The types of consult. */
export interface Consult {
  id: "consult";
  request: operationTypes["consult"]["requestBody"]["content"]["application/json"];
  codes:
    | "SUCCESS"
    | "PARAM_ILLEGAL"
    | "PROCESS_FAIL"
    | "UNKNOWN_EXCEPTION"
    | "INVALID_ACCESS_TOKEN"
    | "MERCHANT_NOT_REGISTERED"
    | "NO_PAY_OPTIONS"
    | "PAYMENT_NOT_QUALIFIED"
    | "RISK_REJECT"
    | GatewayCode;
  outcomes: {
    redirect: components["schemas"]["Consulted"];
    retrySameRequest: components["schemas"]["Consulted"] | components["schemas"]["Unknown"] | components["schemas"]["Failed"];
    fixRequest: components["schemas"]["Failed"];
    contactSupport: components["schemas"]["Failed"];
    stop: components["schemas"]["Failed"];
  };
  resendable: true;
}
/**
 * Ask a buyer to authorize payments from a wallet.
 *
 * Answers with the URL, or the code, by which the buyer authorizes in the wallet. The wallet then sends the buyer back to authRedirectUrl with `authCode` and `authState` in the query, which proves nothing until authState is the one that was sent; applyToken gets the token for the code. Nothing is bound by the call itself, so repeating it is harmless.
 */
export const consult: Operation<Consult> = {
  path: "/v1/authorizations/consult",
  request: ConsultRequestSchema,
  id: "consult",
  response: [
    { when: { resultStatus: "S" }, schema: ConsultedSchema },
    { when: { resultStatus: "F" }, schema: FailedSchema },
    { when: { resultStatus: "U" }, schema: UnknownSchema },
  ],
  codes: {
    SUCCESS: { status: "S", next: "redirect" },
    PARAM_ILLEGAL: { status: "F", next: "fixRequest" },
    PROCESS_FAIL: { status: "F", next: "contactSupport" },
    UNKNOWN_EXCEPTION: { status: "U", next: "retrySameRequest", ifItPersists: "contactSupport" },
    INVALID_ACCESS_TOKEN: { status: "F", next: "fixRequest", ifItPersists: "contactSupport" },
    MERCHANT_NOT_REGISTERED: { status: "F", next: "fixRequest", ifItPersists: "contactSupport" },
    NO_PAY_OPTIONS: { status: "F", next: "fixRequest", ifItPersists: "contactSupport" },
    PAYMENT_NOT_QUALIFIED: { status: "F", next: "contactSupport" },
    RISK_REJECT: { status: "F", next: "stop" },
  },
  logic: [
    {
      when: { resultStatus: "S", resultCode: "SUCCESS", anyPresent: ["normalUrl", "schemeUrl", "applinkUrl", "authCodeForm", "authUrl"] },
      next: "redirect",
      followUp: ["applyToken", "notifyAuthorization"],
    },
    { when: { resultStatus: "S", resultCode: "SUCCESS" }, next: "retrySameRequest", ifItPersists: "contactSupport" },
    { when: { resultStatus: "U" }, next: "retrySameRequest", ifItPersists: "contactSupport" },
  ],
  redirect: { normal: "normalUrl", scheme: "schemeUrl", applink: "applinkUrl" },
  gatewayCodes,
  repeat: "harmless",
};

/** The types of applyToken. */
export interface ApplyToken {
  id: "applyToken";
  request: operationTypes["applyToken"]["requestBody"]["content"]["application/json"];
  codes:
    | "SUCCESS"
    | "PARAM_ILLEGAL"
    | "PROCESS_FAIL"
    | "UNKNOWN_EXCEPTION"
    | "NO_PAY_OPTIONS"
    | "USER_NOT_EXIST"
    | "USER_STATUS_ABNORMAL"
    | GatewayCode;
  outcomes: {
    proceed: components["schemas"]["TokenApplied"];
    retrySameRequest: components["schemas"]["Unknown"] | components["schemas"]["Failed"];
    fixRequest: components["schemas"]["Failed"];
    contactSupport: components["schemas"]["Failed"];
  };
}
/**
 * Get the access token of an authorization, or renew it.
 *
 * Takes the authorization code that came with the buyer or with notifyAuthorization, or the refresh token of an earlier answer. The access token pays under the agreement until it expires.
 */
export const applyToken: Operation<ApplyToken> = {
  path: "/v1/authorizations/applyToken",
  request: ApplyTokenRequestSchema,
  id: "applyToken",
  response: [
    { when: { resultStatus: "S" }, schema: TokenAppliedSchema },
    { when: { resultStatus: "F" }, schema: FailedSchema },
    { when: { resultStatus: "U" }, schema: UnknownSchema },
  ],
  codes: {
    SUCCESS: { status: "S", next: "proceed" },
    PARAM_ILLEGAL: { status: "F", next: "fixRequest" },
    PROCESS_FAIL: { status: "F", next: "contactSupport" },
    UNKNOWN_EXCEPTION: { status: "U", next: "retrySameRequest", ifItPersists: "contactSupport", followUp: ["notifyAuthorization"] },
    NO_PAY_OPTIONS: { status: "F", next: "contactSupport" },
    USER_NOT_EXIST: { status: "F", next: "contactSupport" },
    USER_STATUS_ABNORMAL: { status: "F", next: "contactSupport" },
  },
  logic: [{ when: { resultStatus: "S" }, next: "proceed" }],
  gatewayCodes,
  repeat: "never",
};

/** The types of revoke. */
export interface Revoke {
  id: "revoke";
  request: operationTypes["revoke"]["requestBody"]["content"]["application/json"];
  codes: "SUCCESS" | "INVALID_ACCESS_TOKEN" | "PARAM_ILLEGAL" | "PROCESS_FAIL" | "UNKNOWN_EXCEPTION" | GatewayCode;
  outcomes: {
    proceed: components["schemas"]["Revoked"];
    retrySameRequest: components["schemas"]["Unknown"] | components["schemas"]["Failed"];
    fixRequest: components["schemas"]["Failed"];
    contactSupport: components["schemas"]["Failed"];
  };
  resendable: true;
}
/**
 * End an authorization.
 *
 * Makes an access token void, and its refresh token with it. Calling it again ends nothing twice.
 */
export const revoke: Operation<Revoke> = {
  path: "/v1/authorizations/revoke",
  request: RevokeRequestSchema,
  id: "revoke",
  response: [
    { when: { resultStatus: "S" }, schema: RevokedSchema },
    { when: { resultStatus: "F" }, schema: FailedSchema },
    { when: { resultStatus: "U" }, schema: UnknownSchema },
  ],
  codes: {
    SUCCESS: { status: "S", next: "proceed" },
    INVALID_ACCESS_TOKEN: { status: "F", next: "fixRequest", ifItPersists: "contactSupport" },
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

/** The types of consultPayment. */
export interface ConsultPayment {
  id: "consultPayment";
  request: operationTypes["consultPayment"]["requestBody"]["content"]["application/json"];
  codes: GatewayCode;
  outcomes: {
    proceed: components["schemas"]["PaymentConsulted"];
    retrySameRequest: components["schemas"]["Unknown"] | components["schemas"]["Failed"];
    fixRequest: components["schemas"]["Failed"];
    contactSupport: components["schemas"]["Failed"];
  };
  resendable: true;
}
/**
 * Ask which methods a payment can be made with.
 *
 * Antom calls it consult, as it calls the one that asks a buyer to authorize; here the two have two names. Answers with the methods to offer for an amount, in the order in which to show them, and with those that are out of service. Nothing is paid, bound or kept by it, so repeating it is harmless, and what it says holds for the moment. Of a method that is offered, pay has the last word.
 */
export const consultPayment: Operation<ConsultPayment> = {
  path: "/v1/payments/consult",
  request: ConsultPaymentRequestSchema,
  id: "consultPayment",
  response: [
    { when: { resultStatus: "S" }, schema: PaymentConsultedSchema },
    { when: { resultStatus: "F" }, schema: FailedSchema },
    { when: { resultStatus: "U" }, schema: UnknownSchema },
  ],
  codes: {},
  logic: [{ when: { resultStatus: "S" }, next: "proceed" }],
  gatewayCodes,
  repeat: "harmless",
};

/** The types of pay. */
export interface Pay {
  id: "pay";
  request: operationTypes["pay"]["requestBody"]["content"]["application/json"];
  codes:
    | "SUCCESS"
    | "PARAM_ILLEGAL"
    | "PROCESS_FAIL"
    | "UNKNOWN_EXCEPTION"
    | "AUTHENTICATION_REQUIRED"
    | "CARD_NOT_SUPPORTED"
    | "CURRENCY_NOT_SUPPORT"
    | "DO_NOT_HONOR"
    | "EXPIRED_CODE"
    | "FRAUD_REJECT"
    | "INCORRECT_BLIKCODE"
    | "INVALID_ACCESS_TOKEN"
    | "INVALID_AMOUNT"
    | "INVALID_CARD_NUMBER"
    | "INVALID_EXPIRATION_DATE"
    | "INVALID_MERCHANT_STATUS"
    | "INVALID_PAYMENT_METHOD_META_DATA"
    | "MERCHANT_KYB_NOT_QUALIFIED"
    | "MERCHANT_NOT_REGISTERED"
    | "NO_PAY_OPTIONS"
    | "ORDER_IS_CANCELED"
    | "ORDER_IS_CLOSED"
    | "ORDER_NOT_EXIST"
    | "PAYMENT_IN_PROCESS"
    | "PAYMENT_PROHIBITED"
    | "REPEAT_REQ_INCONSISTENT"
    | "RISK_REJECT"
    | "SELECTED_CARD_BRAND_NOT_AVAILABLE"
    | "SETTLE_CONTRACT_NOT_MATCH"
    | "USER_KYC_NOT_QUALIFIED"
    | "USER_NOT_EXIST"
    | GatewayCode;
  outcomes: {
    redirect: components["schemas"]["PaymentInProcess"];
    retryNewRequest: components["schemas"]["PaymentInProcess"] | components["schemas"]["NotPaid"];
    retrySameRequest: components["schemas"]["PaymentInProcess"] | components["schemas"]["PaymentUnknown"];
    fixRequest: components["schemas"]["NotPaid"];
    contactSupport: components["schemas"]["NotPaid"];
    proceed: components["schemas"]["Paid"];
    changePaymentMethod: components["schemas"]["NotPaid"];
    stop: components["schemas"]["NotPaid"];
    inquire: components["schemas"]["PaymentInProcess"] | components["schemas"]["PaymentUnknown"] | components["schemas"]["NotPaid"];
  };
  inquiry: InquiryPayment;
}
/**
 * Pay with a card token, a card or an access token.
 *
 * Takes a payment, at once or after the buyer has passed 3-D Secure. The same paymentRequestId is the same attempt: repeat it with the very same fields; a new attempt takes a new one, once the old has come to its end. The referenceOrderId stays. A card number in the request brings the merchant into PCI DSS SAQ D; a card token does not.
 */
export const pay: Operation<Pay> = {
  path: "/v1/payments/pay",
  request: PayRequestSchema,
  id: "pay",
  response: [
    { when: { resultStatus: "S" }, schema: PaidSchema },
    { when: { resultStatus: "U", resultCode: "PAYMENT_IN_PROCESS" }, schema: PaymentInProcessSchema },
    { when: { resultStatus: "U", notResultCode: "PAYMENT_IN_PROCESS" }, schema: PaymentUnknownSchema },
    { when: { resultStatus: "F" }, schema: NotPaidSchema },
  ],
  codes: {
    SUCCESS: { status: "S", next: "proceed" },
    PARAM_ILLEGAL: { status: "F", next: "fixRequest" },
    PROCESS_FAIL: { status: "F", next: "contactSupport" },
    UNKNOWN_EXCEPTION: { status: "U", next: "retrySameRequest", ifItPersists: "contactSupport", followUp: ["inquiryPayment"] },
    AUTHENTICATION_REQUIRED: { status: "F", next: "retryNewRequest" },
    CARD_NOT_SUPPORTED: { status: "F", next: "changePaymentMethod" },
    CURRENCY_NOT_SUPPORT: { status: "F", next: "contactSupport" },
    DO_NOT_HONOR: { status: "F", next: "changePaymentMethod" },
    EXPIRED_CODE: { status: "F", next: "retryNewRequest" },
    FRAUD_REJECT: { status: "F", next: "contactSupport" },
    INCORRECT_BLIKCODE: { status: "F", next: "fixRequest" },
    INVALID_ACCESS_TOKEN: { status: "F", next: "fixRequest", ifItPersists: "contactSupport" },
    INVALID_AMOUNT: { status: "F", next: "contactSupport" },
    INVALID_CARD_NUMBER: { status: "F", next: "retryNewRequest", ifItPersists: "changePaymentMethod" },
    INVALID_EXPIRATION_DATE: { status: "F", next: "retryNewRequest", ifItPersists: "contactSupport" },
    INVALID_MERCHANT_STATUS: { status: "F", next: "contactSupport" },
    INVALID_PAYMENT_METHOD_META_DATA: { status: "F", next: "fixRequest" },
    MERCHANT_KYB_NOT_QUALIFIED: { status: "F", next: "contactSupport" },
    MERCHANT_NOT_REGISTERED: { status: "F", next: "fixRequest", ifItPersists: "contactSupport" },
    NO_PAY_OPTIONS: { status: "F", next: "contactSupport" },
    ORDER_IS_CANCELED: { status: "F", next: "retryNewRequest" },
    ORDER_IS_CLOSED: { status: "F", next: "retryNewRequest" },
    ORDER_NOT_EXIST: { status: "F", next: "fixRequest" },
    PAYMENT_IN_PROCESS: { status: "U", next: "redirect" },
    PAYMENT_PROHIBITED: { status: "F", next: "stop" },
    REPEAT_REQ_INCONSISTENT: { status: "F", next: "fixRequest", conflict: true },
    RISK_REJECT: { status: "F", next: "contactSupport" },
    SELECTED_CARD_BRAND_NOT_AVAILABLE: { status: "F", next: "changePaymentMethod" },
    SETTLE_CONTRACT_NOT_MATCH: { status: "F", next: "fixRequest", ifItPersists: "contactSupport" },
    USER_KYC_NOT_QUALIFIED: { status: "F", next: "contactSupport" },
    USER_NOT_EXIST: { status: "F", next: "contactSupport" },
  },
  logic: [
    {
      when: {
        resultStatus: "U",
        resultCode: "PAYMENT_IN_PROCESS",
        anyPresent: [
          "normalUrl",
          "schemeUrl",
          "applinkUrl",
          "redirectActionForm",
          "orderCodeForm",
          "challengeActionForm",
          "paymentActionForm",
          "paymentData",
        ],
      },
      next: "redirect",
      followUp: ["inquiryPayment", "notifyPayment"],
    },
    {
      when: { resultStatus: "U", resultCode: "PAYMENT_IN_PROCESS" },
      next: "retryNewRequest",
      ifItPersists: "contactSupport",
      followUp: ["inquiryPayment"],
    },
    { when: { resultStatus: "U" }, next: "retrySameRequest", ifItPersists: "inquire", followUp: ["inquiryPayment"] },
  ],
  idempotencyKey: "paymentRequestId",
  inquiry: { operation: "inquiryPayment", field: "paymentRequestId", notExist: "ORDER_NOT_EXIST" },
  redirect: { normal: "normalUrl", scheme: "schemeUrl", applink: "applinkUrl" },
  gatewayCodes,
  repeat: "key",
  echo: { paymentRequestId: "paymentRequestId" },
};

/** The types of inquiryPayment. */
export interface InquiryPayment {
  id: "inquiryPayment";
  request: operationTypes["inquiryPayment"]["requestBody"]["content"]["application/json"];
  codes: "SUCCESS" | "ORDER_NOT_EXIST" | "PARAM_ILLEGAL" | "PROCESS_FAIL" | "UNKNOWN_EXCEPTION" | GatewayCode;
  outcomes: {
    proceed: components["schemas"]["PaymentSucceeded"];
    awaitResult:
      | components["schemas"]["PaymentProcessing"]
      | components["schemas"]["PaymentPending"]
      | components["schemas"]["PaymentSucceeded"]
      | components["schemas"]["PaymentFailed"]
      | components["schemas"]["PaymentCancelled"];
    retryNewRequest: components["schemas"]["PaymentCancelled"] | components["schemas"]["PaymentFailed"];
    changePaymentMethod: components["schemas"]["PaymentFailed"];
    contactSupport: components["schemas"]["PaymentFailed"] | components["schemas"]["Failed"];
    fixRequest: components["schemas"]["PaymentFailed"] | components["schemas"]["Failed"];
    stop: components["schemas"]["PaymentFailed"];
    retrySameRequest: components["schemas"]["Unknown"] | components["schemas"]["Failed"];
  };
  resendable: true;
}
/**
 * Ask what became of a payment.
 *
 * Status `S` says only that the inquiry succeeded; what became of the payment stands in `paymentStatus`, and why in `paymentResultCode`. Asking changes nothing, so it may be repeated at will. The name has a y where inquireVaulting has an e.
 */
export const inquiryPayment: Operation<InquiryPayment> = {
  path: "/v1/payments/inquiryPayment",
  request: InquiryPaymentRequestSchema,
  id: "inquiryPayment",
  response: [
    { when: { resultStatus: "S", equals: { paymentStatus: "SUCCESS" } }, schema: PaymentSucceededSchema },
    { when: { resultStatus: "S", equals: { paymentStatus: "FAIL" } }, schema: PaymentFailedSchema },
    { when: { resultStatus: "S", equals: { paymentStatus: "PROCESSING" } }, schema: PaymentProcessingSchema },
    { when: { resultStatus: "S", equals: { paymentStatus: "CANCELLED" } }, schema: PaymentCancelledSchema },
    { when: { resultStatus: "S", equals: { paymentStatus: "PENDING" } }, schema: PaymentPendingSchema },
    { when: { resultStatus: "F" }, schema: FailedSchema },
    { when: { resultStatus: "U" }, schema: UnknownSchema },
  ],
  codes: {
    SUCCESS: { status: "S", next: "awaitResult" },
    ORDER_NOT_EXIST: { status: "F", next: "fixRequest", ifItPersists: "contactSupport" },
    PARAM_ILLEGAL: { status: "F", next: "fixRequest" },
    PROCESS_FAIL: { status: "F", next: "contactSupport" },
    UNKNOWN_EXCEPTION: { status: "U", next: "retrySameRequest", ifItPersists: "contactSupport" },
  },
  logic: [
    { when: { resultStatus: "S", resultCode: "SUCCESS", equals: { paymentStatus: "SUCCESS" } }, next: "proceed" },
    {
      when: { resultStatus: "S", resultCode: "SUCCESS", equals: { paymentStatus: "PROCESSING" } },
      next: "awaitResult",
      followUp: ["inquiryPayment", "notifyPayment"],
    },
    {
      when: { resultStatus: "S", resultCode: "SUCCESS", equals: { paymentStatus: "PENDING" } },
      next: "awaitResult",
      followUp: ["inquiryPayment", "notifyPayment"],
    },
    { when: { resultStatus: "S", resultCode: "SUCCESS", equals: { paymentStatus: "CANCELLED" } }, next: "retryNewRequest" },
    {
      when: { resultStatus: "S", resultCode: "SUCCESS", equals: { paymentStatus: "FAIL" } },
      next: "retryNewRequest",
      ifItPersists: "contactSupport",
      reason: "paymentResultCode",
    },
    { when: { resultStatus: "U" }, next: "retrySameRequest", ifItPersists: "contactSupport" },
  ],
  reasons: {
    paymentResultCode: {
      AUTHENTICATION_REQUIRED: { next: "retryNewRequest" },
      CARD_NOT_SUPPORTED: { next: "changePaymentMethod" },
      CURRENCY_NOT_SUPPORT: { next: "contactSupport" },
      DO_NOT_HONOR: { next: "changePaymentMethod" },
      EXPIRED_CODE: { next: "retryNewRequest" },
      FRAUD_REJECT: { next: "contactSupport" },
      INCORRECT_BLIKCODE: { next: "fixRequest" },
      INVALID_ACCESS_TOKEN: { next: "fixRequest", ifItPersists: "contactSupport" },
      INVALID_AMOUNT: { next: "contactSupport" },
      INVALID_CARD_NUMBER: { next: "retryNewRequest", ifItPersists: "changePaymentMethod" },
      INVALID_EXPIRATION_DATE: { next: "retryNewRequest", ifItPersists: "contactSupport" },
      INVALID_MERCHANT_STATUS: { next: "contactSupport" },
      INVALID_PAYMENT_METHOD_META_DATA: { next: "fixRequest" },
      MERCHANT_KYB_NOT_QUALIFIED: { next: "contactSupport" },
      MERCHANT_NOT_REGISTERED: { next: "fixRequest", ifItPersists: "contactSupport" },
      NO_PAY_OPTIONS: { next: "contactSupport" },
      ORDER_IS_CANCELED: { next: "retryNewRequest" },
      ORDER_IS_CLOSED: { next: "retryNewRequest" },
      ORDER_NOT_EXIST: { next: "fixRequest" },
      PARAM_ILLEGAL: { next: "fixRequest" },
      PAYMENT_PROHIBITED: { next: "stop" },
      PROCESS_FAIL: { next: "contactSupport" },
      REPEAT_REQ_INCONSISTENT: { next: "fixRequest" },
      RISK_REJECT: { next: "contactSupport" },
      SELECTED_CARD_BRAND_NOT_AVAILABLE: { next: "changePaymentMethod" },
      SETTLE_CONTRACT_NOT_MATCH: { next: "fixRequest", ifItPersists: "contactSupport" },
      SUSPECTED_RISK: { next: "contactSupport" },
      USER_KYC_NOT_QUALIFIED: { next: "contactSupport" },
      USER_NOT_EXIST: { next: "contactSupport" },
    },
  },
  finality: { field: "paymentStatus", succeeded: ["SUCCESS"], failed: ["FAIL", "CANCELLED"], subject: "paymentRequestId" },
  gatewayCodes,
  repeat: "harmless",
  echo: { paymentRequestId: "paymentRequestId", paymentId: "paymentId" },
};

/** The types of cancel. */
export interface Cancel {
  id: "cancel";
  request: operationTypes["cancel"]["requestBody"]["content"]["application/json"];
  codes:
    | "SUCCESS"
    | "CANCEL_WINDOW_EXCEED"
    | "ORDER_NOT_EXIST"
    | "ORDER_STATUS_INVALID"
    | "PARAM_ILLEGAL"
    | "PROCESS_FAIL"
    | "UNKNOWN_EXCEPTION"
    | GatewayCode;
  outcomes: {
    proceed: components["schemas"]["Cancelled"];
    retrySameRequest: components["schemas"]["Unknown"] | components["schemas"]["Failed"];
    fixRequest: components["schemas"]["Failed"];
    contactSupport: components["schemas"]["Failed"];
    stop: components["schemas"]["Failed"];
  };
  resendable: true;
}
/**
 * Cancel a payment, or an authorization.
 *
 * Cancels the whole payment, within the time that the contract and the payment method allow: before it is paid the buyer can pay no more, after it the money goes back. An authorized card payment can be canceled as long as nothing was captured. No notification follows; a repeat with the same id cancels nothing twice.
 */
export const cancel: Operation<Cancel> = {
  path: "/v1/payments/cancel",
  request: CancelRequestSchema,
  id: "cancel",
  response: [
    { when: { resultStatus: "S" }, schema: CancelledSchema },
    { when: { resultStatus: "F" }, schema: FailedSchema },
    { when: { resultStatus: "U" }, schema: UnknownSchema },
  ],
  codes: {
    SUCCESS: { status: "S", next: "proceed" },
    CANCEL_WINDOW_EXCEED: { status: "F", next: "stop", followUp: ["refund"] },
    ORDER_NOT_EXIST: { status: "F", next: "fixRequest" },
    ORDER_STATUS_INVALID: { status: "F", next: "fixRequest", ifItPersists: "contactSupport", followUp: ["inquiryPayment", "refund"] },
    PARAM_ILLEGAL: { status: "F", next: "fixRequest" },
    PROCESS_FAIL: { status: "F", next: "contactSupport", followUp: ["inquiryPayment"] },
    UNKNOWN_EXCEPTION: { status: "U", next: "retrySameRequest", ifItPersists: "contactSupport" },
  },
  logic: [
    { when: { resultStatus: "S" }, next: "proceed" },
    { when: { resultStatus: "U" }, next: "retrySameRequest", ifItPersists: "contactSupport" },
  ],
  gatewayCodes,
  repeat: "harmless",
  echo: { paymentRequestId: "paymentRequestId", paymentId: "paymentId" },
};

/** The types of capture. */
export interface Capture {
  id: "capture";
  request: operationTypes["capture"]["requestBody"]["content"]["application/json"];
  codes:
    | "SUCCESS"
    | "AUTH_CANCELLED"
    | "AUTH_EXPIRED"
    | "AUTH_NOT_FOUND"
    | "CAPTURE_AMOUNT_EXCEED_AUTH_LIMIT"
    | "CAPTURE_IN_PROCESS"
    | "CURRENCY_NOT_SUPPORT"
    | "INVALID_CONTRACT"
    | "MULTI_CAPTURE_NOT_SUPPORTED"
    | "NO_PAY_OPTIONS"
    | "ORDER_IS_CANCELED"
    | "ORDER_STATUS_INVALID"
    | "PAYMENT_COUNT_EXCEED_LIMIT"
    | "PROCESS_FAIL"
    | "REPEAT_REQ_INCONSISTENT"
    | "RISK_REJECT"
    | "USER_AMOUNT_EXCEED_LIMIT"
    | "USER_BALANCE_NOT_ENOUGH"
    | "USER_NOT_EXIST"
    | "USER_STATUS_ABNORMAL"
    | "PARAM_ILLEGAL"
    | "UNKNOWN_EXCEPTION"
    | GatewayCode;
  outcomes: {
    proceed: components["schemas"]["Captured"];
    retrySameRequest: components["schemas"]["CaptureUnknown"] | components["schemas"]["NotCaptured"];
    fixRequest: components["schemas"]["NotCaptured"];
    contactSupport: components["schemas"]["NotCaptured"];
    stop: components["schemas"]["NotCaptured"];
    awaitResult: components["schemas"]["CaptureUnknown"];
  };
  resendable: true;
}
/**
 * Capture an authorized payment, whole or in part.
 *
 * Takes the money of a payment that was authorized only. All captures of a payment together may not exceed it; whether there may be several depends on the payment method. The same captureRequestId is the same capture.
 */
export const capture: Operation<Capture> = {
  path: "/v1/payments/capture",
  request: CaptureRequestSchema,
  id: "capture",
  response: [
    { when: { resultStatus: "S" }, schema: CapturedSchema },
    { when: { resultStatus: "U" }, schema: CaptureUnknownSchema },
    { when: { resultStatus: "F" }, schema: NotCapturedSchema },
  ],
  codes: {
    SUCCESS: { status: "S", next: "proceed" },
    AUTH_CANCELLED: { status: "F", next: "stop", followUp: ["pay"] },
    AUTH_EXPIRED: { status: "F", next: "stop", followUp: ["pay"] },
    AUTH_NOT_FOUND: { status: "F", next: "contactSupport" },
    CAPTURE_AMOUNT_EXCEED_AUTH_LIMIT: { status: "F", next: "fixRequest", ifItPersists: "contactSupport" },
    CAPTURE_IN_PROCESS: { status: "U", next: "awaitResult", followUp: ["notifyCapture", "inquiryPayment"] },
    CURRENCY_NOT_SUPPORT: { status: "F", next: "fixRequest", ifItPersists: "contactSupport" },
    INVALID_CONTRACT: { status: "F", next: "fixRequest", ifItPersists: "contactSupport" },
    MULTI_CAPTURE_NOT_SUPPORTED: { status: "F", next: "contactSupport" },
    NO_PAY_OPTIONS: { status: "F", next: "contactSupport" },
    ORDER_IS_CANCELED: { status: "F", next: "stop", followUp: ["pay"] },
    ORDER_STATUS_INVALID: { status: "F", next: "fixRequest", ifItPersists: "contactSupport", followUp: ["inquiryPayment"] },
    PAYMENT_COUNT_EXCEED_LIMIT: { status: "F", next: "contactSupport" },
    PROCESS_FAIL: { status: "F", next: "contactSupport" },
    REPEAT_REQ_INCONSISTENT: { status: "F", next: "fixRequest", conflict: true },
    RISK_REJECT: { status: "F", next: "stop" },
    USER_AMOUNT_EXCEED_LIMIT: { status: "F", next: "fixRequest", ifItPersists: "contactSupport" },
    USER_BALANCE_NOT_ENOUGH: { status: "F", next: "contactSupport" },
    USER_NOT_EXIST: { status: "F", next: "contactSupport" },
    USER_STATUS_ABNORMAL: { status: "F", next: "contactSupport" },
    PARAM_ILLEGAL: { status: "F", next: "fixRequest" },
    UNKNOWN_EXCEPTION: { status: "U", next: "retrySameRequest", ifItPersists: "contactSupport" },
  },
  logic: [
    { when: { resultStatus: "S" }, next: "proceed" },
    { when: { resultStatus: "U" }, next: "retrySameRequest", ifItPersists: "contactSupport" },
  ],
  idempotencyKey: "captureRequestId",
  gatewayCodes,
  repeat: "key",
  echo: { captureRequestId: "captureRequestId", paymentId: "paymentId" },
};

/** The types of refund. */
export interface Refund {
  id: "refund";
  request: operationTypes["refund"]["requestBody"]["content"]["application/json"];
  codes:
    | "SUCCESS"
    | "PARAM_ILLEGAL"
    | "PROCESS_FAIL"
    | "UNKNOWN_EXCEPTION"
    | "REFUND_IN_PROCESS"
    | "REPEAT_REQ_INCONSISTENT"
    | "INVALID_MERCHANT_STATUS"
    | "MULTIPLE_REFUNDS_NOT_SUPPORTED"
    | "ORDER_IS_CANCELED"
    | "ORDER_IS_CLOSED"
    | "PARTIAL_REFUND_NOT_SUPPORTED"
    | "PAYMENT_METHOD_NOT_SUPPORTED"
    | "REFUND_NOT_SUPPORTED"
    | GatewayCode;
  outcomes: {
    proceed: components["schemas"]["Refunded"];
    retrySameRequest: components["schemas"]["RefundUnknown"];
    fixRequest: components["schemas"]["NotRefunded"];
    contactSupport: components["schemas"]["NotRefunded"];
    awaitResult: components["schemas"]["RefundUnknown"];
    inquire: components["schemas"]["RefundUnknown"] | components["schemas"]["NotRefunded"];
  };
  inquiry: InquiryRefund;
  resendable: true;
}
/**
 * Refund a payment, whole or in part.
 *
 * Gives money back to the buyer, within the time that the contract allows. All refunds of a payment together may not exceed it. The same refundRequestId is the same refund: repeat it where the answer is U or missing.
 */
export const refund: Operation<Refund> = {
  path: "/v1/payments/refund",
  request: RefundRequestSchema,
  id: "refund",
  response: [
    { when: { resultStatus: "S" }, schema: RefundedSchema },
    { when: { resultStatus: "U" }, schema: RefundUnknownSchema },
    { when: { resultStatus: "F" }, schema: NotRefundedSchema },
  ],
  codes: {
    SUCCESS: { status: "S", next: "proceed" },
    PARAM_ILLEGAL: { status: "F", next: "fixRequest" },
    PROCESS_FAIL: { status: "F", next: "contactSupport" },
    UNKNOWN_EXCEPTION: { status: "U", next: "retrySameRequest", ifItPersists: "contactSupport", followUp: ["inquiryRefund"] },
    REFUND_IN_PROCESS: { status: "U", next: "awaitResult", followUp: ["notifyRefund", "inquiryRefund"] },
    REPEAT_REQ_INCONSISTENT: { status: "F", next: "fixRequest", conflict: true },
    INVALID_MERCHANT_STATUS: { status: "F", next: "contactSupport" },
    MULTIPLE_REFUNDS_NOT_SUPPORTED: { status: "F", next: "contactSupport" },
    ORDER_IS_CANCELED: { status: "F", next: "contactSupport" },
    ORDER_IS_CLOSED: { status: "F", next: "contactSupport" },
    PARTIAL_REFUND_NOT_SUPPORTED: { status: "F", next: "contactSupport" },
    PAYMENT_METHOD_NOT_SUPPORTED: { status: "F", next: "contactSupport" },
    REFUND_NOT_SUPPORTED: { status: "F", next: "contactSupport" },
  },
  logic: [
    { when: { resultStatus: "S" }, next: "proceed" },
    { when: { resultStatus: "U" }, next: "retrySameRequest", ifItPersists: "contactSupport", followUp: ["inquiryRefund"] },
  ],
  idempotencyKey: "refundRequestId",
  inquiry: { operation: "inquiryRefund", field: "refundRequestId" },
  gatewayCodes,
  repeat: "key",
  echo: { refundRequestId: "refundRequestId", paymentId: "paymentId" },
};

/** The types of inquiryRefund. */
export interface InquiryRefund {
  id: "inquiryRefund";
  request: operationTypes["inquiryRefund"]["requestBody"]["content"]["application/json"];
  codes: "SUCCESS" | "PARAM_ILLEGAL" | "PROCESS_FAIL" | "UNKNOWN_EXCEPTION" | GatewayCode;
  outcomes: {
    proceed: components["schemas"]["RefundSucceeded"];
    awaitResult:
      | components["schemas"]["RefundProcessing"]
      | components["schemas"]["RefundSucceeded"]
      | components["schemas"]["RefundFailed"];
    contactSupport: components["schemas"]["RefundFailed"] | components["schemas"]["Failed"];
    retrySameRequest: components["schemas"]["Unknown"] | components["schemas"]["Failed"];
    fixRequest: components["schemas"]["Failed"];
  };
  resendable: true;
}
/**
 * Ask what became of a refund.
 *
 * Status `S` says only that the inquiry succeeded; what became of the refund stands in `refundStatus`, and that on Antom's side only. Asking changes nothing, so it may be repeated at will.
 */
export const inquiryRefund: Operation<InquiryRefund> = {
  path: "/v1/payments/inquiryRefund",
  request: InquiryRefundRequestSchema,
  id: "inquiryRefund",
  response: [
    { when: { resultStatus: "S", equals: { refundStatus: "SUCCESS" } }, schema: RefundSucceededSchema },
    { when: { resultStatus: "S", equals: { refundStatus: "PROCESSING" } }, schema: RefundProcessingSchema },
    { when: { resultStatus: "S", equals: { refundStatus: "FAIL" } }, schema: RefundFailedSchema },
    { when: { resultStatus: "F" }, schema: FailedSchema },
    { when: { resultStatus: "U" }, schema: UnknownSchema },
  ],
  codes: {
    SUCCESS: { status: "S", next: "awaitResult" },
    PARAM_ILLEGAL: { status: "F", next: "fixRequest" },
    PROCESS_FAIL: { status: "F", next: "contactSupport" },
    UNKNOWN_EXCEPTION: { status: "U", next: "retrySameRequest", ifItPersists: "contactSupport" },
  },
  logic: [
    { when: { resultStatus: "S", resultCode: "SUCCESS", equals: { refundStatus: "SUCCESS" } }, next: "proceed" },
    {
      when: { resultStatus: "S", resultCode: "SUCCESS", equals: { refundStatus: "PROCESSING" } },
      next: "awaitResult",
      followUp: ["inquiryRefund", "notifyRefund"],
    },
    { when: { resultStatus: "S", resultCode: "SUCCESS", equals: { refundStatus: "FAIL" } }, next: "contactSupport" },
    { when: { resultStatus: "U" }, next: "retrySameRequest", ifItPersists: "contactSupport" },
  ],
  finality: { field: "refundStatus", succeeded: ["SUCCESS"], failed: ["FAIL"], subject: "refundRequestId" },
  gatewayCodes,
  repeat: "harmless",
  echo: { refundRequestId: "refundRequestId", refundId: "refundId" },
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

/** The types of notifyAuthorization. */
export interface NotifyAuthorization {
  id: "notifyAuthorization";
  payload: operationTypes["notifyAuthorization"]["requestBody"]["content"]["application/json"];
  codes: "SUCCESS";
  outcomes: {
    proceed: components["schemas"]["AuthCodeCreated"] | components["schemas"]["TokenCreated"];
    stop: components["schemas"]["TokenCanceled"] | components["schemas"]["AuthCodeCreated"] | components["schemas"]["TokenCreated"];
  };
}
/**
 * Antom says what became of an authorization.
 *
 * Sent when the buyer has authorized (by a code or by a token) and when the authorization is over, and again and again until the fixed acknowledgement arrives. The same notification may come more than once, late, and out of order. Hold authState against the one that was sent.
 */
export const notifyAuthorization: Notification<NotifyAuthorization> = {
  id: "notifyAuthorization",
  response: [
    { when: { resultStatus: "S", equals: { authorizationNotifyType: "AUTHCODE_CREATED" } }, schema: AuthCodeCreatedSchema },
    { when: { resultStatus: "S", equals: { authorizationNotifyType: "TOKEN_CREATED" } }, schema: TokenCreatedSchema },
    { when: { resultStatus: "S", equals: { authorizationNotifyType: "TOKEN_CANCELED" } }, schema: TokenCanceledSchema },
  ],
  codes: { SUCCESS: { status: "S", next: "stop" } },
  logic: [
    {
      when: { resultStatus: "S", resultCode: "SUCCESS", equals: { authorizationNotifyType: "AUTHCODE_CREATED" } },
      next: "proceed",
      followUp: ["applyToken"],
    },
    {
      when: { resultStatus: "S", resultCode: "SUCCESS", equals: { authorizationNotifyType: "TOKEN_CREATED" } },
      next: "proceed",
      followUp: ["pay"],
    },
    { when: { resultStatus: "S", resultCode: "SUCCESS", equals: { authorizationNotifyType: "TOKEN_CANCELED" } }, next: "stop" },
  ],
  gatewayCodes: {},
  field: "authorizationNotifyType",
  key: [["authorizationNotifyType"], ["authState"], ["accessToken"], ["authCode"]],
  deliveryGapsMs: [0, 120000, 600000, 600000, 3600000, 7200000, 21600000, 54000000],
  acknowledgement: { result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "success" } },
};

/** The types of notifyPayment. */
export interface NotifyPayment {
  id: "notifyPayment";
  payload: operationTypes["notifyPayment"]["requestBody"]["content"]["application/json"];
  codes:
    | "SUCCESS"
    | "PROCESS_FAIL"
    | "AUTHENTICATION_REQUIRED"
    | "CARD_NOT_SUPPORTED"
    | "CURRENCY_NOT_SUPPORT"
    | "DO_NOT_HONOR"
    | "EXPIRED_CODE"
    | "FRAUD_REJECT"
    | "INCORRECT_BLIKCODE"
    | "INVALID_ACCESS_TOKEN"
    | "INVALID_AMOUNT"
    | "INVALID_CARD_NUMBER"
    | "INVALID_EXPIRATION_DATE"
    | "INVALID_MERCHANT_STATUS"
    | "INVALID_PAYMENT_METHOD_META_DATA"
    | "MERCHANT_KYB_NOT_QUALIFIED"
    | "MERCHANT_NOT_REGISTERED"
    | "NO_PAY_OPTIONS"
    | "ORDER_IS_CANCELED"
    | "ORDER_IS_CLOSED"
    | "ORDER_NOT_EXIST"
    | "PAYMENT_PROHIBITED"
    | "REPEAT_REQ_INCONSISTENT"
    | "RISK_REJECT"
    | "SELECTED_CARD_BRAND_NOT_AVAILABLE"
    | "SETTLE_CONTRACT_NOT_MATCH"
    | "SUSPECTED_RISK"
    | "USER_KYC_NOT_QUALIFIED"
    | "USER_NOT_EXIST";
  outcomes: {
    proceed: components["schemas"]["NotifiedPaid"];
    awaitResult: components["schemas"]["NotifiedPending"] | components["schemas"]["NotifiedPaid"];
    contactSupport: components["schemas"]["NotifiedNotPaid"];
    retryNewRequest: components["schemas"]["NotifiedNotPaid"];
    changePaymentMethod: components["schemas"]["NotifiedNotPaid"];
    fixRequest: components["schemas"]["NotifiedNotPaid"];
    stop: components["schemas"]["NotifiedNotPaid"];
    inquire: components["schemas"]["NotifiedNotPaid"];
  };
}
/**
 * Antom says what became of a payment.
 *
 * Sent once the payment has come to an end, or once the buyer is done and the result is still to come (`PAYMENT_PENDING`), and again and again until the fixed acknowledgement arrives. The same notification may come more than once, late, and out of order: a success may even follow a cancellation, which then holds.
 */
export const notifyPayment: Notification<NotifyPayment> = {
  id: "notifyPayment",
  response: [
    { when: { resultStatus: "S", equals: { notifyType: "PAYMENT_RESULT" } }, schema: NotifiedPaidSchema },
    { when: { resultStatus: "S", equals: { notifyType: "PAYMENT_PENDING" } }, schema: NotifiedPendingSchema },
    { when: { resultStatus: "F" }, schema: NotifiedNotPaidSchema },
  ],
  codes: {
    SUCCESS: { status: "S", next: "awaitResult", followUp: ["inquiryPayment"] },
    PROCESS_FAIL: { status: "F", next: "contactSupport" },
    AUTHENTICATION_REQUIRED: { status: "F", next: "retryNewRequest" },
    CARD_NOT_SUPPORTED: { status: "F", next: "changePaymentMethod" },
    CURRENCY_NOT_SUPPORT: { status: "F", next: "contactSupport" },
    DO_NOT_HONOR: { status: "F", next: "changePaymentMethod" },
    EXPIRED_CODE: { status: "F", next: "retryNewRequest" },
    FRAUD_REJECT: { status: "F", next: "contactSupport" },
    INCORRECT_BLIKCODE: { status: "F", next: "fixRequest" },
    INVALID_ACCESS_TOKEN: { status: "F", next: "fixRequest", ifItPersists: "contactSupport" },
    INVALID_AMOUNT: { status: "F", next: "contactSupport" },
    INVALID_CARD_NUMBER: { status: "F", next: "retryNewRequest", ifItPersists: "changePaymentMethod" },
    INVALID_EXPIRATION_DATE: { status: "F", next: "retryNewRequest", ifItPersists: "contactSupport" },
    INVALID_MERCHANT_STATUS: { status: "F", next: "contactSupport" },
    INVALID_PAYMENT_METHOD_META_DATA: { status: "F", next: "fixRequest" },
    MERCHANT_KYB_NOT_QUALIFIED: { status: "F", next: "contactSupport" },
    MERCHANT_NOT_REGISTERED: { status: "F", next: "fixRequest", ifItPersists: "contactSupport" },
    NO_PAY_OPTIONS: { status: "F", next: "contactSupport" },
    ORDER_IS_CANCELED: { status: "F", next: "retryNewRequest" },
    ORDER_IS_CLOSED: { status: "F", next: "retryNewRequest" },
    ORDER_NOT_EXIST: { status: "F", next: "fixRequest" },
    PAYMENT_PROHIBITED: { status: "F", next: "stop" },
    REPEAT_REQ_INCONSISTENT: { status: "F", next: "fixRequest" },
    RISK_REJECT: { status: "F", next: "contactSupport" },
    SELECTED_CARD_BRAND_NOT_AVAILABLE: { status: "F", next: "changePaymentMethod" },
    SETTLE_CONTRACT_NOT_MATCH: { status: "F", next: "fixRequest", ifItPersists: "contactSupport" },
    SUSPECTED_RISK: { status: "F", next: "contactSupport" },
    USER_KYC_NOT_QUALIFIED: { status: "F", next: "contactSupport" },
    USER_NOT_EXIST: { status: "F", next: "contactSupport" },
  },
  logic: [
    { when: { resultStatus: "S", resultCode: "SUCCESS", equals: { notifyType: "PAYMENT_RESULT" } }, next: "proceed" },
    {
      when: { resultStatus: "S", resultCode: "SUCCESS", equals: { notifyType: "PAYMENT_PENDING" } },
      next: "awaitResult",
      followUp: ["inquiryPayment", "notifyPayment"],
    },
  ],
  inquiry: { operation: "inquiryPayment", field: "paymentRequestId", notExist: "ORDER_NOT_EXIST" },
  gatewayCodes: {},
  field: "paymentRequestId",
  key: [["notifyType"], ["paymentRequestId"], ["result", "resultStatus"], ["result", "resultCode"]],
  deliveryGapsMs: [0, 120000, 600000, 600000, 3600000, 7200000, 21600000, 54000000],
  acknowledgement: { result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "success" } },
};

/** The types of notifyCapture. */
export interface NotifyCapture {
  id: "notifyCapture";
  payload: operationTypes["notifyCapture"]["requestBody"]["content"]["application/json"];
  codes:
    | "SUCCESS"
    | "ACCESS_DENIED"
    | "AUTH_CANCELLED"
    | "AUTH_EXPIRED"
    | "AUTH_NOT_FOUND"
    | "CAPTURE_AMOUNT_EXCEED_AUTH_LIMIT"
    | "CURRENCY_NOT_SUPPORT"
    | "INVALID_CONTRACT"
    | "MULTI_CAPTURE_NOT_SUPPORTED";
  outcomes: {
    proceed: components["schemas"]["NotifiedCaptured"];
    contactSupport: components["schemas"]["NotifiedNotCaptured"];
    stop: components["schemas"]["NotifiedNotCaptured"];
    fixRequest: components["schemas"]["NotifiedNotCaptured"];
    retrySameRequest: components["schemas"]["NotifiedNotCaptured"];
  };
}
/**
 * Antom says what became of a capture.
 *
 * Sent once the capture has come to an end, and again and again until the fixed acknowledgement arrives. The same notification may come more than once, late, and out of order.
 */
export const notifyCapture: Notification<NotifyCapture> = {
  id: "notifyCapture",
  response: [
    { when: { resultStatus: "S" }, schema: NotifiedCapturedSchema },
    { when: { resultStatus: "F" }, schema: NotifiedNotCapturedSchema },
  ],
  codes: {
    SUCCESS: { status: "S", next: "proceed" },
    ACCESS_DENIED: { status: "F", next: "contactSupport" },
    AUTH_CANCELLED: { status: "F", next: "stop", followUp: ["pay"] },
    AUTH_EXPIRED: { status: "F", next: "stop", followUp: ["pay"] },
    AUTH_NOT_FOUND: { status: "F", next: "contactSupport" },
    CAPTURE_AMOUNT_EXCEED_AUTH_LIMIT: { status: "F", next: "fixRequest", ifItPersists: "contactSupport" },
    CURRENCY_NOT_SUPPORT: { status: "F", next: "fixRequest", ifItPersists: "contactSupport" },
    INVALID_CONTRACT: { status: "F", next: "fixRequest", ifItPersists: "contactSupport" },
    MULTI_CAPTURE_NOT_SUPPORTED: { status: "F", next: "contactSupport" },
  },
  logic: [{ when: { resultStatus: "S" }, next: "proceed" }],
  gatewayCodes: {},
  field: "captureRequestId",
  key: [["notifyType"], ["captureRequestId"], ["result", "resultStatus"], ["result", "resultCode"]],
  deliveryGapsMs: [0, 120000, 600000, 600000, 3600000, 7200000, 21600000, 54000000],
  acknowledgement: { result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "success" } },
};

/** The types of notifyRefund. */
export interface NotifyRefund {
  id: "notifyRefund";
  payload: operationTypes["notifyRefund"]["requestBody"]["content"]["application/json"];
  codes: "SUCCESS" | "ACCESS_DENIED";
  outcomes: {
    proceed: components["schemas"]["NotifiedRefunded"];
    contactSupport:
      | components["schemas"]["NotifiedRefundFailed"]
      | components["schemas"]["NotifiedNotRefunded"]
      | components["schemas"]["NotifiedRefunded"];
    inquire: components["schemas"]["NotifiedNotRefunded"];
  };
}
/**
 * Antom says what became of a refund.
 *
 * Sent once the refund has come to an end, and again and again until the fixed acknowledgement arrives. The same notification may come more than once, late, and out of order. What became of the refund stands in `refundStatus`.
 */
export const notifyRefund: Notification<NotifyRefund> = {
  id: "notifyRefund",
  response: [
    { when: { resultStatus: "S", equals: { refundStatus: "SUCCESS" } }, schema: NotifiedRefundedSchema },
    { when: { resultStatus: "S", equals: { refundStatus: "FAIL" } }, schema: NotifiedRefundFailedSchema },
    { when: { resultStatus: "F" }, schema: NotifiedNotRefundedSchema },
  ],
  codes: {
    SUCCESS: { status: "S", next: "contactSupport", followUp: ["inquiryRefund"] },
    ACCESS_DENIED: { status: "F", next: "contactSupport" },
  },
  logic: [
    { when: { resultStatus: "S", resultCode: "SUCCESS", equals: { refundStatus: "SUCCESS" } }, next: "proceed" },
    {
      when: { resultStatus: "S", resultCode: "SUCCESS", equals: { refundStatus: "FAIL" } },
      next: "contactSupport",
      followUp: ["inquiryRefund"],
    },
    { when: { resultStatus: "F" }, next: "contactSupport", followUp: ["inquiryRefund"] },
  ],
  inquiry: { operation: "inquiryRefund", field: "refundRequestId" },
  gatewayCodes: {},
  field: "refundRequestId",
  key: [["notifyType"], ["refundRequestId"], ["result", "resultStatus"], ["result", "resultCode"], ["refundStatus"]],
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
   * Ask a buyer to authorize payments from a wallet.
   *
   * Answers with the URL, or the code, by which the buyer authorizes in the wallet. The wallet then sends the buyer back to authRedirectUrl with `authCode` and `authState` in the query, which proves nothing until authState is the one that was sent; applyToken gets the token for the code. Nothing is bound by the call itself, so repeating it is harmless.
   */;
  readonly consult: Operation<Consult> /**
   * Get the access token of an authorization, or renew it.
   *
   * Takes the authorization code that came with the buyer or with notifyAuthorization, or the refresh token of an earlier answer. The access token pays under the agreement until it expires.
   */;
  readonly applyToken: Operation<ApplyToken> /**
   * End an authorization.
   *
   * Makes an access token void, and its refresh token with it. Calling it again ends nothing twice.
   */;
  readonly revoke: Operation<Revoke> /**
   * Create a session in which the buyer authorizes payments under an agreement.
   *
   * For tokenized payment. The session data start the client-side SDK, in which the buyer binds an account or renews the authorization. Nothing is bound or paid by the call itself, so repeating it is harmless.
   */;
  readonly createPaymentSession: Operation<CreatePaymentSession> /**
   * Ask which methods a payment can be made with.
   *
   * Antom calls it consult, as it calls the one that asks a buyer to authorize; here the two have two names. Answers with the methods to offer for an amount, in the order in which to show them, and with those that are out of service. Nothing is paid, bound or kept by it, so repeating it is harmless, and what it says holds for the moment. Of a method that is offered, pay has the last word.
   */;
  readonly consultPayment: Operation<ConsultPayment> /**
   * Pay with a card token, a card or an access token.
   *
   * Takes a payment, at once or after the buyer has passed 3-D Secure. The same paymentRequestId is the same attempt: repeat it with the very same fields; a new attempt takes a new one, once the old has come to its end. The referenceOrderId stays. A card number in the request brings the merchant into PCI DSS SAQ D; a card token does not.
   */;
  readonly pay: Operation<Pay> /**
   * Ask what became of a payment.
   *
   * Status `S` says only that the inquiry succeeded; what became of the payment stands in `paymentStatus`, and why in `paymentResultCode`. Asking changes nothing, so it may be repeated at will. The name has a y where inquireVaulting has an e.
   */;
  readonly inquiryPayment: Operation<InquiryPayment> /**
   * Cancel a payment, or an authorization.
   *
   * Cancels the whole payment, within the time that the contract and the payment method allow: before it is paid the buyer can pay no more, after it the money goes back. An authorized card payment can be canceled as long as nothing was captured. No notification follows; a repeat with the same id cancels nothing twice.
   */;
  readonly cancel: Operation<Cancel> /**
   * Capture an authorized payment, whole or in part.
   *
   * Takes the money of a payment that was authorized only. All captures of a payment together may not exceed it; whether there may be several depends on the payment method. The same captureRequestId is the same capture.
   */;
  readonly capture: Operation<Capture> /**
   * Refund a payment, whole or in part.
   *
   * Gives money back to the buyer, within the time that the contract allows. All refunds of a payment together may not exceed it. The same refundRequestId is the same refund: repeat it where the answer is U or missing.
   */;
  readonly refund: Operation<Refund> /**
   * Ask what became of a refund.
   *
   * Status `S` says only that the inquiry succeeded; what became of the refund stands in `refundStatus`, and that on Antom's side only. Asking changes nothing, so it may be repeated at will.
   */;
  readonly inquiryRefund: Operation<InquiryRefund>;
} = {
  createVaultingSession,
  vaultPaymentMethod,
  inquireVaulting,
  inquireToken,
  updateToken,
  deleteToken,
  fetchNonce,
  consult,
  applyToken,
  revoke,
  createPaymentSession,
  consultPayment,
  pay,
  inquiryPayment,
  cancel,
  capture,
  refund,
  inquiryRefund,
};

/** Every notification of the product, by name. */
export const notifications: {
  /**
   * Antom says what became of a vaulting.
   *
   * Sent only once the vaulting has come to an end, and again and again until the fixed acknowledgement arrives. The same notification may come more than once, late, and out of order. The request time in its header is verified as it stands, whatever its form.
   */
  readonly notifyVaulting: Notification<NotifyVaulting> /**
   * Antom says what became of an authorization.
   *
   * Sent when the buyer has authorized (by a code or by a token) and when the authorization is over, and again and again until the fixed acknowledgement arrives. The same notification may come more than once, late, and out of order. Hold authState against the one that was sent.
   */;
  readonly notifyAuthorization: Notification<NotifyAuthorization> /**
   * Antom says what became of a payment.
   *
   * Sent once the payment has come to an end, or once the buyer is done and the result is still to come (`PAYMENT_PENDING`), and again and again until the fixed acknowledgement arrives. The same notification may come more than once, late, and out of order: a success may even follow a cancellation, which then holds.
   */;
  readonly notifyPayment: Notification<NotifyPayment> /**
   * Antom says what became of a capture.
   *
   * Sent once the capture has come to an end, and again and again until the fixed acknowledgement arrives. The same notification may come more than once, late, and out of order.
   */;
  readonly notifyCapture: Notification<NotifyCapture> /**
   * Antom says what became of a refund.
   *
   * Sent once the refund has come to an end, and again and again until the fixed acknowledgement arrives. The same notification may come more than once, late, and out of order. What became of the refund stands in `refundStatus`.
   */;
  readonly notifyRefund: Notification<NotifyRefund>;
} = { notifyVaulting, notifyAuthorization, notifyPayment, notifyCapture, notifyRefund };

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
