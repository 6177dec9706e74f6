// Made by `npm run generate` from openapi/. Do not edit.

import type { Decidable, Notification, ObjectSchema, Operation, Product, ResultCodeRow } from "../src/contract.ts";
import type { components, operations as operationTypes } from "./ams.types.ts";
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
let schemaOfNotifiedVaultedMade: ObjectSchema | undefined;
function schemaOfNotifiedVaulted(): ObjectSchema {
  return (schemaOfNotifiedVaultedMade ??= {
    type: "object",
    required: ["result", "vaultingRequestId", "paymentMethodDetail"],
    properties: {
      result: schemaOfSuccessResult(),
      vaultingRequestId: { type: "string", maxLength: 64 },
      paymentMethodDetail: schemaOfVaultedPaymentMethod(),
      metadata: { type: "string", maxLength: 2048, sensitive: "secret" },
      vaultingCreateTime: { type: "string" },
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
let schemaOfNotifiedNotVaultedMade: ObjectSchema | undefined;
function schemaOfNotifiedNotVaulted(): ObjectSchema {
  return (schemaOfNotifiedNotVaultedMade ??= {
    type: "object",
    required: ["result", "vaultingRequestId"],
    properties: {
      result: schemaOfFailedResult(),
      vaultingRequestId: { type: "string", maxLength: 64 },
      metadata: { type: "string", maxLength: 2048, sensitive: "secret" },
      vaultingCreateTime: { type: "string" },
      notifyType: { type: "string" },
    },
  });
}
let schemaOfAuthCodeCreatedMade: ObjectSchema | undefined;
function schemaOfAuthCodeCreated(): ObjectSchema {
  return (schemaOfAuthCodeCreatedMade ??= {
    type: "object",
    required: ["result", "authorizationNotifyType", "authCode", "authState"],
    properties: {
      result: schemaOfSuccessResult(),
      authClientId: { type: "string", maxLength: 64 },
      userLoginId: { type: "string", maxLength: 64, sensitive: "personal" },
      userId: { type: "string", sensitive: "personal" },
      passThroughInfo: { type: "string", sensitive: "secret" },
      authorizationNotifyType: { type: "string", values: ["AUTHCODE_CREATED"] },
      authCode: { type: "string", maxLength: 128, sensitive: "secret" },
      authState: { type: "string", maxLength: 256, sensitive: "secret" },
    },
  });
}
let schemaOfTokenCreatedMade: ObjectSchema | undefined;
function schemaOfTokenCreated(): ObjectSchema {
  return (schemaOfTokenCreatedMade ??= {
    type: "object",
    required: ["result", "authorizationNotifyType", "accessToken", "authState"],
    properties: {
      result: schemaOfSuccessResult(),
      authClientId: { type: "string", maxLength: 64 },
      userLoginId: { type: "string", maxLength: 64, sensitive: "personal" },
      userId: { type: "string", sensitive: "personal" },
      passThroughInfo: { type: "string", sensitive: "secret" },
      authorizationNotifyType: { type: "string", values: ["TOKEN_CREATED"] },
      accessToken: { type: "string", maxLength: 128, sensitive: "token" },
      authState: { type: "string", maxLength: 256, sensitive: "secret" },
    },
  });
}
let schemaOfTokenCanceledMade: ObjectSchema | undefined;
function schemaOfTokenCanceled(): ObjectSchema {
  return (schemaOfTokenCanceledMade ??= {
    type: "object",
    required: ["result", "authorizationNotifyType", "accessToken"],
    properties: {
      result: schemaOfSuccessResult(),
      authClientId: { type: "string", maxLength: 64 },
      userLoginId: { type: "string", maxLength: 64, sensitive: "personal" },
      userId: { type: "string", sensitive: "personal" },
      passThroughInfo: { type: "string", sensitive: "secret" },
      authorizationNotifyType: { type: "string", values: ["TOKEN_CANCELED"] },
      accessToken: { type: "string", maxLength: 128, sensitive: "token" },
      reason: { type: "string", maxLength: 256 },
    },
  });
}
let schemaOfReceivedAmountMade: ObjectSchema | undefined;
function schemaOfReceivedAmount(): ObjectSchema {
  return (schemaOfReceivedAmountMade ??= {
    type: "object",
    required: ["currency", "value"],
    properties: { currency: { type: "string", maxLength: 3 }, value: { type: "string", maxLength: 16 } },
  });
}
let schemaOfReceivedQuoteMade: ObjectSchema | undefined;
function schemaOfReceivedQuote(): ObjectSchema {
  return (schemaOfReceivedQuoteMade ??= {
    type: "object",
    properties: {
      quoteId: { type: "string" },
      quoteCurrencyPair: { type: "string" },
      quotePrice: { type: "string" },
      quoteStartTime: { type: "string" },
      quoteExpiryTime: { type: "string" },
      guaranteed: { type: "string", values: ["true", "false"] },
      exchangeAmount: schemaOfReceivedAmount(),
    },
  });
}
let schemaOfPspCustomerInfoMade: ObjectSchema | undefined;
function schemaOfPspCustomerInfo(): ObjectSchema {
  return (schemaOfPspCustomerInfoMade ??= {
    type: "object",
    properties: {
      pspName: { type: "string", maxLength: 64 },
      pspCustomerId: { type: "string", maxLength: 64, sensitive: "personal" },
      displayCustomerId: { type: "string", maxLength: 64, sensitive: "personal" },
      displayCustomerName: { type: "string", sensitive: "personal" },
      customer2088Id: { type: "string", sensitive: "personal" },
      extendInfo: { type: "string", sensitive: "secret" },
    },
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
let schemaOfThreeDSResultMade: ObjectSchema | undefined;
function schemaOfThreeDSResult(): ObjectSchema {
  return (schemaOfThreeDSResultMade ??= {
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
  });
}
let schemaOfCreditPayPlanMade: ObjectSchema | undefined;
function schemaOfCreditPayPlan(): ObjectSchema {
  return (schemaOfCreditPayPlanMade ??= {
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
  });
}
let schemaOfPaymentResultInfoMade: ObjectSchema | undefined;
function schemaOfPaymentResultInfo(): ObjectSchema {
  return (schemaOfPaymentResultInfoMade ??= {
    type: "object",
    properties: {
      issuerName: { type: "string" },
      refusalCodeRaw: { type: "string" },
      refusalReasonRaw: { type: "string" },
      merchantAdviceCode: { type: "string" },
      acquirerInfo: schemaOfAcquirerInfo(),
      cardNo: { type: "string", sensitive: "personal" },
      cardBrand: { type: "string" },
      cardToken: { type: "string", sensitive: "token" },
      issuingCountry: { type: "string" },
      funding: { type: "string" },
      paymentMethodRegion: { type: "string" },
      threeDSResult: schemaOfThreeDSResult(),
      avsResultRaw: { type: "string" },
      cvvResultRaw: { type: "string" },
      networkTransactionId: { type: "string", sensitive: "token" },
      creditPayPlan: schemaOfCreditPayPlan(),
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
  });
}
let schemaOfCardInfoMade: ObjectSchema | undefined;
function schemaOfCardInfo(): ObjectSchema {
  return (schemaOfCardInfoMade ??= {
    type: "object",
    properties: {
      cardNo: { type: "string", sensitive: "personal" },
      cardBrand: { type: "string" },
      cardToken: { type: "string", sensitive: "token" },
      issuingCountry: { type: "string" },
      funding: { type: "string" },
      paymentMethodRegion: { type: "string" },
      threeDSResult: schemaOfThreeDSResult(),
    },
  });
}
let schemaOfDiscountMade: ObjectSchema | undefined;
function schemaOfDiscount(): ObjectSchema {
  return (schemaOfDiscountMade ??= {
    type: "object",
    properties: {
      discountTag: { type: "string" },
      discountName: { type: "string", maxLength: 128 },
      savingsAmount: schemaOfReceivedAmount(),
      estimateSavingsAmount: schemaOfReceivedAmount(),
    },
  });
}
let schemaOfPromotionResultMade: ObjectSchema | undefined;
function schemaOfPromotionResult(): ObjectSchema {
  return (schemaOfPromotionResultMade ??= {
    type: "object",
    properties: { promotionType: { type: "string" }, discount: schemaOfDiscount() },
  });
}
let schemaOfPaymentAttemptMade: ObjectSchema | undefined;
function schemaOfPaymentAttempt(): ObjectSchema {
  return (schemaOfPaymentAttemptMade ??= {
    type: "object",
    properties: { attemptAt: { type: "string" }, attemptResponse: { type: "string", maxLength: 64 } },
  });
}
let schemaOfRetryInfoMade: ObjectSchema | undefined;
function schemaOfRetryInfo(): ObjectSchema {
  return (schemaOfRetryInfoMade ??= {
    type: "object",
    properties: {
      availableRetries: { type: "string" },
      orderId: { type: "string", maxLength: 32 },
      paymentAttempts: { type: "array", items: schemaOfPaymentAttempt(), maxItems: 4 },
    },
  });
}
let schemaOfCustomizedInfoMade: ObjectSchema | undefined;
function schemaOfCustomizedInfo(): ObjectSchema {
  return (schemaOfCustomizedInfoMade ??= {
    type: "object",
    closed: true,
    properties: {
      customizedField1: { type: "string", sensitive: "secret" },
      customizedField2: { type: "string", sensitive: "secret" },
      customizedField3: { type: "string", sensitive: "secret" },
      customizedField4: { type: "string", sensitive: "secret" },
      customizedField5: { type: "string", sensitive: "secret" },
    },
  });
}
let schemaOfNotifiedPaidMade: ObjectSchema | undefined;
function schemaOfNotifiedPaid(): ObjectSchema {
  return (schemaOfNotifiedPaidMade ??= {
    type: "object",
    required: ["result", "notifyType", "paymentRequestId", "paymentId"],
    properties: {
      paymentRequestId: { type: "string", maxLength: 64 },
      paymentId: { type: "string", maxLength: 64 },
      paymentAmount: schemaOfReceivedAmount(),
      paymentCreateTime: { type: "string" },
      paymentTime: { type: "string" },
      actualPaymentAmount: schemaOfReceivedAmount(),
      processingAmount: schemaOfReceivedAmount(),
      paymentQuote: schemaOfReceivedQuote(),
      customsDeclarationAmount: schemaOfReceivedAmount(),
      grossSettlementAmount: schemaOfReceivedAmount(),
      settlementQuote: schemaOfReceivedQuote(),
      pspCustomerInfo: schemaOfPspCustomerInfo(),
      acquirerReferenceNo: { type: "string", maxLength: 64 },
      paymentResultInfo: schemaOfPaymentResultInfo(),
      cardInfo: schemaOfCardInfo(),
      acquirerInfo: schemaOfAcquirerInfo(),
      promotionResult: { type: "array", items: schemaOfPromotionResult() },
      paymentMethodType: { type: "string", maxLength: 64 },
      subscriptionOrderId: { type: "string" },
      retryInfo: schemaOfRetryInfo(),
      updateRequestId: { type: "string" },
      authExpiryTime: { type: "string" },
      taxCalculationId: { type: "string" },
      metadata: { type: "string", maxLength: 2048, sensitive: "secret" },
      customizedInfo: schemaOfCustomizedInfo(),
      result: schemaOfSuccessResult(),
      notifyType: { type: "string", values: ["PAYMENT_RESULT"] },
    },
  });
}
let schemaOfNotifiedPendingMade: ObjectSchema | undefined;
function schemaOfNotifiedPending(): ObjectSchema {
  return (schemaOfNotifiedPendingMade ??= {
    type: "object",
    required: ["result", "notifyType", "paymentRequestId", "paymentId"],
    properties: {
      paymentRequestId: { type: "string", maxLength: 64 },
      paymentId: { type: "string", maxLength: 64 },
      paymentAmount: schemaOfReceivedAmount(),
      paymentCreateTime: { type: "string" },
      paymentTime: { type: "string" },
      actualPaymentAmount: schemaOfReceivedAmount(),
      processingAmount: schemaOfReceivedAmount(),
      paymentQuote: schemaOfReceivedQuote(),
      customsDeclarationAmount: schemaOfReceivedAmount(),
      grossSettlementAmount: schemaOfReceivedAmount(),
      settlementQuote: schemaOfReceivedQuote(),
      pspCustomerInfo: schemaOfPspCustomerInfo(),
      acquirerReferenceNo: { type: "string", maxLength: 64 },
      paymentResultInfo: schemaOfPaymentResultInfo(),
      cardInfo: schemaOfCardInfo(),
      acquirerInfo: schemaOfAcquirerInfo(),
      promotionResult: { type: "array", items: schemaOfPromotionResult() },
      paymentMethodType: { type: "string", maxLength: 64 },
      subscriptionOrderId: { type: "string" },
      retryInfo: schemaOfRetryInfo(),
      updateRequestId: { type: "string" },
      authExpiryTime: { type: "string" },
      taxCalculationId: { type: "string" },
      metadata: { type: "string", maxLength: 2048, sensitive: "secret" },
      customizedInfo: schemaOfCustomizedInfo(),
      result: schemaOfSuccessResult(),
      notifyType: { type: "string", values: ["PAYMENT_PENDING"] },
    },
  });
}
let schemaOfNotifiedNotPaidMade: ObjectSchema | undefined;
function schemaOfNotifiedNotPaid(): ObjectSchema {
  return (schemaOfNotifiedNotPaidMade ??= {
    type: "object",
    required: ["result", "paymentRequestId", "paymentId"],
    properties: {
      paymentRequestId: { type: "string", maxLength: 64 },
      paymentId: { type: "string", maxLength: 64 },
      paymentAmount: schemaOfReceivedAmount(),
      paymentCreateTime: { type: "string" },
      paymentTime: { type: "string" },
      actualPaymentAmount: schemaOfReceivedAmount(),
      processingAmount: schemaOfReceivedAmount(),
      paymentQuote: schemaOfReceivedQuote(),
      customsDeclarationAmount: schemaOfReceivedAmount(),
      grossSettlementAmount: schemaOfReceivedAmount(),
      settlementQuote: schemaOfReceivedQuote(),
      pspCustomerInfo: schemaOfPspCustomerInfo(),
      acquirerReferenceNo: { type: "string", maxLength: 64 },
      paymentResultInfo: schemaOfPaymentResultInfo(),
      cardInfo: schemaOfCardInfo(),
      acquirerInfo: schemaOfAcquirerInfo(),
      promotionResult: { type: "array", items: schemaOfPromotionResult() },
      paymentMethodType: { type: "string", maxLength: 64 },
      subscriptionOrderId: { type: "string" },
      retryInfo: schemaOfRetryInfo(),
      updateRequestId: { type: "string" },
      authExpiryTime: { type: "string" },
      taxCalculationId: { type: "string" },
      metadata: { type: "string", maxLength: 2048, sensitive: "secret" },
      customizedInfo: schemaOfCustomizedInfo(),
      result: schemaOfFailedResult(),
      notifyType: { type: "string" },
    },
  });
}
let schemaOfNotifiedCapturedMade: ObjectSchema | undefined;
function schemaOfNotifiedCaptured(): ObjectSchema {
  return (schemaOfNotifiedCapturedMade ??= {
    type: "object",
    required: ["result", "notifyType", "captureRequestId", "paymentId", "captureId", "captureAmount"],
    properties: {
      result: schemaOfSuccessResult(),
      notifyType: { type: "string" },
      captureRequestId: { type: "string", maxLength: 64 },
      captureId: { type: "string", maxLength: 64 },
      paymentId: { type: "string", maxLength: 64 },
      captureAmount: schemaOfReceivedAmount(),
      acquirerReferenceNo: { type: "string", maxLength: 64 },
      captureTime: { type: "string" },
      acquirerInfo: schemaOfAcquirerInfo(),
      paymentResultInfo: schemaOfPaymentResultInfo(),
      taxCalculationId: { type: "string" },
    },
  });
}
let schemaOfNotifiedNotCapturedMade: ObjectSchema | undefined;
function schemaOfNotifiedNotCaptured(): ObjectSchema {
  return (schemaOfNotifiedNotCapturedMade ??= {
    type: "object",
    required: ["result", "notifyType", "captureRequestId", "paymentId"],
    properties: {
      result: schemaOfFailedResult(),
      notifyType: { type: "string" },
      captureRequestId: { type: "string", maxLength: 64 },
      captureId: { type: "string", maxLength: 64 },
      paymentId: { type: "string", maxLength: 64 },
      captureAmount: schemaOfReceivedAmount(),
      acquirerReferenceNo: { type: "string", maxLength: 64 },
      captureTime: { type: "string" },
      acquirerInfo: schemaOfAcquirerInfo(),
      paymentResultInfo: schemaOfPaymentResultInfo(),
      taxCalculationId: { type: "string" },
    },
  });
}
let schemaOfNotifiedRefundedMade: ObjectSchema | undefined;
function schemaOfNotifiedRefunded(): ObjectSchema {
  return (schemaOfNotifiedRefundedMade ??= {
    type: "object",
    required: ["result", "notifyType", "refundStatus", "refundRequestId", "refundId", "refundAmount"],
    properties: {
      result: schemaOfSuccessResult(),
      refundStatus: { type: "string", values: ["SUCCESS"] },
      notifyType: { type: "string" },
      refundRequestId: { type: "string", maxLength: 64 },
      refundId: { type: "string", maxLength: 64 },
      refundAmount: schemaOfReceivedAmount(),
      actualRefundAmount: schemaOfReceivedAmount(),
      refundTime: { type: "string" },
      grossSettlementAmount: schemaOfReceivedAmount(),
      settlementQuote: schemaOfReceivedQuote(),
      arn: { type: "string" },
      metadata: { type: "string", maxLength: 2048, sensitive: "secret" },
      customizedInfo: schemaOfCustomizedInfo(),
    },
  });
}
let schemaOfNotifiedRefundFailedMade: ObjectSchema | undefined;
function schemaOfNotifiedRefundFailed(): ObjectSchema {
  return (schemaOfNotifiedRefundFailedMade ??= {
    type: "object",
    required: ["result", "notifyType", "refundStatus", "refundRequestId", "refundId", "refundAmount"],
    properties: {
      result: schemaOfSuccessResult(),
      refundStatus: { type: "string", values: ["FAIL"] },
      notifyType: { type: "string" },
      refundRequestId: { type: "string", maxLength: 64 },
      refundId: { type: "string", maxLength: 64 },
      refundAmount: schemaOfReceivedAmount(),
      actualRefundAmount: schemaOfReceivedAmount(),
      refundTime: { type: "string" },
      grossSettlementAmount: schemaOfReceivedAmount(),
      settlementQuote: schemaOfReceivedQuote(),
      arn: { type: "string" },
      metadata: { type: "string", maxLength: 2048, sensitive: "secret" },
      customizedInfo: schemaOfCustomizedInfo(),
    },
  });
}
let schemaOfNotifiedNotRefundedMade: ObjectSchema | undefined;
function schemaOfNotifiedNotRefunded(): ObjectSchema {
  return (schemaOfNotifiedNotRefundedMade ??= {
    type: "object",
    required: ["result", "notifyType", "refundRequestId"],
    properties: {
      result: schemaOfFailedResult(),
      refundStatus: { type: "string" },
      notifyType: { type: "string" },
      refundRequestId: { type: "string", maxLength: 64 },
      refundId: { type: "string", maxLength: 64 },
      refundAmount: schemaOfReceivedAmount(),
      actualRefundAmount: schemaOfReceivedAmount(),
      refundTime: { type: "string" },
      grossSettlementAmount: schemaOfReceivedAmount(),
      settlementQuote: schemaOfReceivedQuote(),
      arn: { type: "string" },
      metadata: { type: "string", maxLength: 2048, sensitive: "secret" },
      customizedInfo: schemaOfCustomizedInfo(),
    },
  });
}
let schemaOfCreateVaultingSessionRequestMade: ObjectSchema | undefined;
function schemaOfCreateVaultingSessionRequest(): ObjectSchema {
  return (schemaOfCreateVaultingSessionRequestMade ??= {
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
let schemaOfUserNameMade: ObjectSchema | undefined;
function schemaOfUserName(): ObjectSchema {
  return (schemaOfUserNameMade ??= {
    type: "object",
    closed: true,
    properties: {
      firstName: { type: "string", sensitive: "personal", advice: { maxLength: 32, required: true } },
      middleName: { type: "string", sensitive: "personal", advice: { maxLength: 32 } },
      lastName: { type: "string", sensitive: "personal", advice: { maxLength: 32, required: true } },
      fullName: { type: "string", sensitive: "personal", advice: { maxLength: 128 } },
    },
  });
}
let schemaOfAddressMade: ObjectSchema | undefined;
function schemaOfAddress(): ObjectSchema {
  return (schemaOfAddressMade ??= {
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
  });
}
let schemaOfMpiDataMade: ObjectSchema | undefined;
function schemaOfMpiData(): ObjectSchema {
  return (schemaOfMpiDataMade ??= {
    type: "object",
    closed: true,
    properties: {
      threeDSVersion: { type: "string" },
      eci: { type: "string" },
      cavv: { type: "string", sensitive: "secret" },
      dsTransactionId: { type: "string", sensitive: "token" },
      credentialType: { type: "string" },
    },
  });
}
let schemaOfCardToVaultMade: ObjectSchema | undefined;
function schemaOfCardToVault(): ObjectSchema {
  return (schemaOfCardToVaultMade ??= {
    type: "object",
    closed: true,
    properties: {
      cardNo: { type: "string", sensitive: "pan", advice: { maxLength: 32, required: true } },
      brand: { type: "string" },
      selectedCardBrand: { type: "string" },
      cardholderName: schemaOfUserName(),
      billingAddress: schemaOfAddress(),
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
      mpiData: schemaOfMpiData(),
    },
  });
}
let schemaOfPaymentMethodToVaultMade: ObjectSchema | undefined;
function schemaOfPaymentMethodToVault(): ObjectSchema {
  return (schemaOfPaymentMethodToVaultMade ??= {
    type: "object",
    closed: true,
    properties: { paymentMethodType: { type: "string", maxLength: 64, advice: { required: true } }, card: schemaOfCardToVault() },
  });
}
let schemaOfBrowserInfoMade: ObjectSchema | undefined;
function schemaOfBrowserInfo(): ObjectSchema {
  return (schemaOfBrowserInfoMade ??= {
    type: "object",
    closed: true,
    properties: {
      acceptHeader: { type: "string" },
      javaEnabled: { type: "string" },
      javaScriptEnabled: { type: "string" },
      language: { type: "string" },
      userAgent: { type: "string", sensitive: "personal" },
    },
  });
}
let schemaOfEnvMade: ObjectSchema | undefined;
function schemaOfEnv(): ObjectSchema {
  return (schemaOfEnvMade ??= {
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
      browserInfo: schemaOfBrowserInfo(),
      storeTerminalId: { type: "string" },
      storeTerminalRequestTime: { type: "string" },
      cookieId: { type: "string", sensitive: "personal" },
      extendInfo: { type: "string", sensitive: "secret", advice: { maxLength: 2048 } },
    },
  });
}
let schemaOfVaultPaymentMethodRequestMade: ObjectSchema | undefined;
function schemaOfVaultPaymentMethodRequest(): ObjectSchema {
  return (schemaOfVaultPaymentMethodRequestMade ??= {
    type: "object",
    closed: true,
    required: ["vaultingRequestId", "vaultingNotificationUrl", "redirectUrl", "paymentMethodDetail", "env"],
    properties: {
      vaultingRequestId: { type: "string", maxLength: 64 },
      vaultingNotificationUrl: { type: "string", maxLength: 2048, advice: { format: "uri" } },
      redirectUrl: { type: "string", maxLength: 2048, advice: { format: "uri" } },
      merchantRegion: { type: "string", maxLength: 2 },
      paymentMethodDetail: schemaOfPaymentMethodToVault(),
      env: schemaOfEnv(),
      merchantAccountId: { type: "string", maxLength: 64 },
      metadata: { type: "string", maxLength: 2048, sensitive: "secret" },
      vaultingCurrency: { type: "string" },
      customizedInfo: schemaOfCustomizedInfo(),
    },
  });
}
let schemaOfPaymentMethodVaultedMade: ObjectSchema | undefined;
function schemaOfPaymentMethodVaulted(): ObjectSchema {
  return (schemaOfPaymentMethodVaultedMade ??= {
    type: "object",
    required: ["result", "vaultingRequestId", "paymentMethodDetail"],
    properties: {
      result: schemaOfSuccessResult(),
      vaultingRequestId: { type: "string", maxLength: 64 },
      paymentMethodDetail: schemaOfVaultedPaymentMethod(),
    },
  });
}
let schemaOfVerificationInProcessResultMade: ObjectSchema | undefined;
function schemaOfVerificationInProcessResult(): ObjectSchema {
  return (schemaOfVerificationInProcessResultMade ??= {
    type: "object",
    required: ["resultCode", "resultStatus", "resultMessage"],
    properties: {
      resultCode: { type: "string", values: ["VERIFICATION_IN_PROCESS"] },
      resultStatus: { type: "string", values: ["U"] },
      resultMessage: { type: "string", maxLength: 256 },
    },
  });
}
let schemaOfPaymentMethodVerifyingMade: ObjectSchema | undefined;
function schemaOfPaymentMethodVerifying(): ObjectSchema {
  return (schemaOfPaymentMethodVerifyingMade ??= {
    type: "object",
    required: ["result", "vaultingRequestId"],
    properties: {
      result: schemaOfVerificationInProcessResult(),
      vaultingRequestId: { type: "string", maxLength: 64 },
      normalUrl: { type: "string", maxLength: 2048, sensitive: "secret", advice: { format: "uri" } },
      schemeUrl: { type: "string", maxLength: 2048, sensitive: "secret" },
      applinkUrl: { type: "string", maxLength: 2048, sensitive: "secret" },
    },
  });
}
let schemaOfOtherUnknownResultMade: ObjectSchema | undefined;
function schemaOfOtherUnknownResult(): ObjectSchema {
  return (schemaOfOtherUnknownResultMade ??= {
    type: "object",
    required: ["resultCode", "resultStatus", "resultMessage"],
    properties: {
      resultCode: { type: "string", maxLength: 64 },
      resultStatus: { type: "string", values: ["U"] },
      resultMessage: { type: "string", maxLength: 256 },
    },
  });
}
let schemaOfPaymentMethodVaultingUnknownMade: ObjectSchema | undefined;
function schemaOfPaymentMethodVaultingUnknown(): ObjectSchema {
  return (schemaOfPaymentMethodVaultingUnknownMade ??= {
    type: "object",
    required: ["result"],
    properties: { result: schemaOfOtherUnknownResult(), vaultingRequestId: { type: "string", maxLength: 64 } },
  });
}
let schemaOfPaymentMethodNotVaultedMade: ObjectSchema | undefined;
function schemaOfPaymentMethodNotVaulted(): ObjectSchema {
  return (schemaOfPaymentMethodNotVaultedMade ??= {
    type: "object",
    required: ["result"],
    properties: { result: schemaOfFailedResult(), vaultingRequestId: { type: "string", maxLength: 64 } },
  });
}
let schemaOfInquireVaultingRequestMade: ObjectSchema | undefined;
function schemaOfInquireVaultingRequest(): ObjectSchema {
  return (schemaOfInquireVaultingRequestMade ??= {
    type: "object",
    closed: true,
    required: ["vaultingRequestId"],
    properties: { vaultingRequestId: { type: "string", maxLength: 64 }, merchantAccountId: { type: "string", maxLength: 64 } },
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
let schemaOfTokenRequestMade: ObjectSchema | undefined;
function schemaOfTokenRequest(): ObjectSchema {
  return (schemaOfTokenRequestMade ??= {
    type: "object",
    closed: true,
    properties: { token: { type: "string", sensitive: "token" }, merchantAccountId: { type: "string" } },
  });
}
let schemaOfAccountHolderNameMade: ObjectSchema | undefined;
function schemaOfAccountHolderName(): ObjectSchema {
  return (schemaOfAccountHolderNameMade ??= {
    type: "object",
    properties: {
      firstName: { type: "string", sensitive: "personal" },
      middleName: { type: "string", sensitive: "personal" },
      lastName: { type: "string", sensitive: "personal" },
      fullName: { type: "string", sensitive: "personal" },
    },
  });
}
let schemaOfTokenFoundMade: ObjectSchema | undefined;
function schemaOfTokenFound(): ObjectSchema {
  return (schemaOfTokenFoundMade ??= {
    type: "object",
    required: ["result"],
    properties: {
      result: schemaOfSuccessResult(),
      token: { type: "string", sensitive: "token" },
      accountHolderName: schemaOfAccountHolderName(),
      email: { type: "string", sensitive: "personal" },
      issuerName: { type: "string" },
      issuingCountry: { type: "string" },
      tokenExpiryTime: { type: "string" },
    },
  });
}
let schemaOfUpdateTokenRequestMade: ObjectSchema | undefined;
function schemaOfUpdateTokenRequest(): ObjectSchema {
  return (schemaOfUpdateTokenRequestMade ??= {
    type: "object",
    closed: true,
    properties: {
      token: { type: "string", sensitive: "token" },
      merchantAccountId: { type: "string" },
      accountHolderName: schemaOfUserName(),
      email: { type: "string", sensitive: "personal" },
      tokenExpiryTime: { type: "string" },
    },
  });
}
let schemaOfTokenUpdatedMade: ObjectSchema | undefined;
function schemaOfTokenUpdated(): ObjectSchema {
  return (schemaOfTokenUpdatedMade ??= {
    type: "object",
    required: ["result"],
    properties: { result: schemaOfSuccessResult(), token: { type: "string", sensitive: "token" } },
  });
}
let schemaOfTokenDeletedMade: ObjectSchema | undefined;
function schemaOfTokenDeleted(): ObjectSchema {
  return (schemaOfTokenDeletedMade ??= { type: "object", required: ["result"], properties: { result: schemaOfSuccessResult() } });
}
let schemaOfNonceCardMade: ObjectSchema | undefined;
function schemaOfNonceCard(): ObjectSchema {
  return (schemaOfNonceCardMade ??= {
    type: "object",
    closed: true,
    properties: {
      cardNo: { type: "string", sensitive: "pan", advice: { required: true } },
      cvv: { type: "string", sensitive: "cvv" },
      expiryYear: { type: "string", sensitive: "personal", advice: { required: true } },
      expiryMonth: { type: "string", sensitive: "personal", advice: { required: true } },
      cardholderName: schemaOfUserName(),
    },
  });
}
let schemaOfFetchNonceRequestMade: ObjectSchema | undefined;
function schemaOfFetchNonceRequest(): ObjectSchema {
  return (schemaOfFetchNonceRequestMade ??= { type: "object", closed: true, properties: { card: schemaOfNonceCard() } });
}
let schemaOfNonceFetchedMade: ObjectSchema | undefined;
function schemaOfNonceFetched(): ObjectSchema {
  return (schemaOfNonceFetchedMade ??= {
    type: "object",
    required: ["result"],
    properties: { result: schemaOfSuccessResult(), cardToken: { type: "string", sensitive: "token" } },
  });
}
let schemaOfAuthMetaDataMade: ObjectSchema | undefined;
function schemaOfAuthMetaData(): ObjectSchema {
  return (schemaOfAuthMetaDataMade ??= {
    type: "object",
    closed: true,
    properties: {
      accountHolderName: { type: "string", sensitive: "personal" },
      accountHolderCertNo: { type: "string", sensitive: "personal" },
    },
  });
}
let schemaOfConsultRequestMade: ObjectSchema | undefined;
function schemaOfConsultRequest(): ObjectSchema {
  return (schemaOfConsultRequestMade ??= {
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
      authMetaData: schemaOfAuthMetaData(),
      env: schemaOfEnv(),
      merchantAccountId: { type: "string" },
      extendInfo: { type: "string", sensitive: "secret" },
    },
  });
}
let schemaOfCodeDetailMade: ObjectSchema | undefined;
function schemaOfCodeDetail(): ObjectSchema {
  return (schemaOfCodeDetailMade ??= {
    type: "object",
    properties: {
      codeValueType: { type: "string" },
      codeValue: { type: "string", maxLength: 2048, sensitive: "secret" },
      displayType: { type: "string" },
    },
  });
}
let schemaOfAuthCodeFormMade: ObjectSchema | undefined;
function schemaOfAuthCodeForm(): ObjectSchema {
  return (schemaOfAuthCodeFormMade ??= { type: "object", properties: { codeDetails: { type: "array", items: schemaOfCodeDetail() } } });
}
let schemaOfConsultedMade: ObjectSchema | undefined;
function schemaOfConsulted(): ObjectSchema {
  return (schemaOfConsultedMade ??= {
    type: "object",
    required: ["result"],
    properties: {
      result: schemaOfSuccessResult(),
      normalUrl: { type: "string", maxLength: 2048, sensitive: "secret", advice: { format: "uri" } },
      schemeUrl: { type: "string", maxLength: 2048, sensitive: "secret" },
      applinkUrl: { type: "string", maxLength: 2048, sensitive: "secret" },
      appIdentifier: { type: "string", maxLength: 128 },
      authCodeForm: schemaOfAuthCodeForm(),
      authUrl: { type: "string", sensitive: "secret" },
      extendInfo: { type: "string", maxLength: 2048, sensitive: "secret" },
    },
  });
}
let schemaOfApplyTokenByCodeMade: ObjectSchema | undefined;
function schemaOfApplyTokenByCode(): ObjectSchema {
  return (schemaOfApplyTokenByCodeMade ??= {
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
  });
}
let schemaOfApplyTokenByRefreshMade: ObjectSchema | undefined;
function schemaOfApplyTokenByRefresh(): ObjectSchema {
  return (schemaOfApplyTokenByRefreshMade ??= {
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
  });
}
let schemaOfApplyTokenRequestMade: ObjectSchema | undefined;
function schemaOfApplyTokenRequest(): ObjectSchema {
  return (schemaOfApplyTokenRequestMade ??= {
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
      { name: "ApplyTokenByCode", when: [{ path: ["grantType"], equals: "AUTHORIZATION_CODE" }], schema: schemaOfApplyTokenByCode() },
      { name: "ApplyTokenByRefresh", when: [{ path: ["grantType"], equals: "REFRESH_TOKEN" }], schema: schemaOfApplyTokenByRefresh() },
    ],
  });
}
let schemaOfTokenAppliedMade: ObjectSchema | undefined;
function schemaOfTokenApplied(): ObjectSchema {
  return (schemaOfTokenAppliedMade ??= {
    type: "object",
    required: ["result", "accessToken"],
    properties: {
      result: schemaOfSuccessResult(),
      accessToken: { type: "string", maxLength: 128, sensitive: "token" },
      accessTokenExpiryTime: { type: "string" },
      refreshToken: { type: "string", maxLength: 128, sensitive: "token" },
      refreshTokenExpiryTime: { type: "string" },
      userLoginId: { type: "string", maxLength: 64, sensitive: "personal" },
      pspCustomerInfo: schemaOfPspCustomerInfo(),
      extendInfo: { type: "string", maxLength: 2048, sensitive: "secret" },
    },
  });
}
let schemaOfRevokeRequestMade: ObjectSchema | undefined;
function schemaOfRevokeRequest(): ObjectSchema {
  return (schemaOfRevokeRequestMade ??= {
    type: "object",
    closed: true,
    required: ["accessToken"],
    properties: {
      accessToken: { type: "string", maxLength: 128, sensitive: "token" },
      merchantAccountId: { type: "string", maxLength: 64 },
      extendInfo: { type: "string", sensitive: "secret" },
    },
  });
}
let schemaOfRevokedMade: ObjectSchema | undefined;
function schemaOfRevoked(): ObjectSchema {
  return (schemaOfRevokedMade ??= {
    type: "object",
    required: ["result"],
    properties: { result: schemaOfSuccessResult(), extendInfo: { type: "string", maxLength: 2048, sensitive: "secret" } },
  });
}
let schemaOfAgreementInfoMade: ObjectSchema | undefined;
function schemaOfAgreementInfo(): ObjectSchema {
  return (schemaOfAgreementInfoMade ??= {
    type: "object",
    closed: true,
    required: ["authState"],
    properties: {
      authState: { type: "string", maxLength: 256, sensitive: "secret" },
      userLoginId: { type: "string", maxLength: 64, sensitive: "personal" },
      userLoginType: { type: "string" },
      displayUserLoginId: { type: "string", sensitive: "personal" },
    },
  });
}
let schemaOfAuthorizationMetadataMade: ObjectSchema | undefined;
function schemaOfAuthorizationMetadata(): ObjectSchema {
  return (schemaOfAuthorizationMetadataMade ??= {
    type: "object",
    closed: true,
    conditions: [{ field: "isUpdateAsset", equals: ["true"], require: ["accessToken"] }],
    properties: {
      firstName: { type: "string", maxLength: 32, sensitive: "personal" },
      lastName: { type: "string", maxLength: 32, sensitive: "personal" },
      countryCode: { type: "string", maxLength: 8, sensitive: "personal" },
      billingAddress: schemaOfAddress(),
      billingPhoneNumber: { type: "string", maxLength: 32, sensitive: "personal" },
      billingEmail: { type: "string", maxLength: 64, sensitive: "personal" },
      merchantExternalUserEnrollDate: { type: "string", maxLength: 64, sensitive: "personal" },
      merchantExternalUserId: { type: "string", maxLength: 64, sensitive: "personal" },
      isUpdateAsset: { type: "string", maxLength: 16 },
      accessToken: { type: "string", maxLength: 128, sensitive: "token", advice: { maxLength: 64 } },
    },
  });
}
let schemaOfPaymentMethodToAuthorizeMade: ObjectSchema | undefined;
function schemaOfPaymentMethodToAuthorize(): ObjectSchema {
  return (schemaOfPaymentMethodToAuthorizeMade ??= {
    type: "object",
    closed: true,
    required: ["paymentMethodType"],
    properties: { paymentMethodType: { type: "string", maxLength: 64 }, paymentMethodMetadata: schemaOfAuthorizationMetadata() },
  });
}
let schemaOfCreatePaymentSessionRequestMade: ObjectSchema | undefined;
function schemaOfCreatePaymentSessionRequest(): ObjectSchema {
  return (schemaOfCreatePaymentSessionRequestMade ??= {
    type: "object",
    closed: true,
    required: ["productCode", "agreementInfo", "paymentMethod", "paymentRedirectUrl", "scopes"],
    properties: {
      productCode: { type: "string", values: ["AGREEMENT_PAYMENT"] },
      agreementInfo: schemaOfAgreementInfo(),
      paymentMethod: schemaOfPaymentMethodToAuthorize(),
      paymentRedirectUrl: { type: "string", maxLength: 2048, advice: { format: "uri" } },
      scopes: { type: "array", items: { type: "string", values: ["AGREEMENT_PAYMENT"] }, minItems: 1, maxItems: 1 },
    },
  });
}
let schemaOfPaymentSessionCreatedMade: ObjectSchema | undefined;
function schemaOfPaymentSessionCreated(): ObjectSchema {
  return (schemaOfPaymentSessionCreatedMade ??= {
    type: "object",
    required: ["result", "paymentSessionId", "paymentSessionData", "paymentSessionExpiryTime"],
    properties: {
      result: schemaOfSuccessResult(),
      paymentSessionId: { type: "string", maxLength: 64, sensitive: "secret" },
      paymentSessionData: { type: "string", maxLength: 4096, sensitive: "secret" },
      paymentSessionExpiryTime: { type: "string", expires: true },
    },
  });
}
let schemaOfAmountMade: ObjectSchema | undefined;
function schemaOfAmount(): ObjectSchema {
  return (schemaOfAmountMade ??= {
    type: "object",
    closed: true,
    required: ["currency", "value"],
    conditions: [{ field: "currency", equals: ["IDR"], endings: { value: "00" } }],
    properties: { currency: { type: "string", maxLength: 3 }, value: { type: "string", maxLength: 16, positive: true } },
  });
}
let schemaOfPaymentMethodMade: ObjectSchema | undefined;
function schemaOfPaymentMethod(): ObjectSchema {
  return (schemaOfPaymentMethodMade ??= {
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
  });
}
let schemaOfPaymentEvaluationMade: ObjectSchema | undefined;
function schemaOfPaymentEvaluation(): ObjectSchema {
  return (schemaOfPaymentEvaluationMade ??= {
    type: "object",
    closed: true,
    properties: { paymentMethods: { type: "array", items: schemaOfPaymentMethod() } },
  });
}
let schemaOfPaymentFactorMade: ObjectSchema | undefined;
function schemaOfPaymentFactor(): ObjectSchema {
  return (schemaOfPaymentFactorMade ??= {
    type: "object",
    closed: true,
    properties: {
      isPaymentEvaluation: { type: "string", values: ["true", "false"] },
      inStorePaymentScenario: { type: "string" },
      presentmentMode: { type: "string" },
      captureMode: { type: "string", advice: { maxLength: 64 } },
      isAuthorization: { type: "string", values: ["true", "false"] },
    },
  });
}
let schemaOfSettlementStrategyMade: ObjectSchema | undefined;
function schemaOfSettlementStrategy(): ObjectSchema {
  return (schemaOfSettlementStrategyMade ??= {
    type: "object",
    closed: true,
    properties: { settlementCurrency: { type: "string", advice: { maxLength: 3 } } },
  });
}
let schemaOfBuyerMade: ObjectSchema | undefined;
function schemaOfBuyer(): ObjectSchema {
  return (schemaOfBuyerMade ??= {
    type: "object",
    closed: true,
    properties: {
      referenceBuyerId: { type: "string", sensitive: "personal", advice: { maxLength: 64 } },
      buyerName: schemaOfUserName(),
      buyerPhoneNo: { type: "string", sensitive: "personal", advice: { maxLength: 24 } },
      buyerEmail: { type: "string", sensitive: "personal", advice: { maxLength: 64 } },
      buyerRegistrationTime: { type: "string", sensitive: "personal", advice: { maxLength: 64 } },
      isAccountVerified: { type: "string", values: ["true", "false"] },
      successfulOrderCount: { type: "string" },
      buyerPhoneNoContryCode: { type: "string", sensitive: "personal" },
    },
  });
}
let schemaOfStoreMade: ObjectSchema | undefined;
function schemaOfStore(): ObjectSchema {
  return (schemaOfStoreMade ??= {
    type: "object",
    closed: true,
    properties: {
      referenceStoreId: { type: "string" },
      storeName: { type: "string" },
      storeMCC: { type: "string" },
      storeDisplayName: { type: "string" },
      storeTerminalId: { type: "string" },
      storeOperatorId: { type: "string" },
      storeAddress: schemaOfAddress(),
      storePhoneNo: { type: "string", sensitive: "personal" },
    },
  });
}
let schemaOfMerchantMade: ObjectSchema | undefined;
function schemaOfMerchant(): ObjectSchema {
  return (schemaOfMerchantMade ??= {
    type: "object",
    closed: true,
    properties: {
      referenceMerchantId: { type: "string" },
      merchantMCC: { type: "string" },
      merchantName: { type: "string" },
      merchantDisplayName: { type: "string" },
      merchantAddress: schemaOfAddress(),
      merchantRegisterDate: { type: "string" },
      store: schemaOfStore(),
      merchantType: { type: "string" },
    },
  });
}
let schemaOfConsultPaymentRequestMade: ObjectSchema | undefined;
function schemaOfConsultPaymentRequest(): ObjectSchema {
  return (schemaOfConsultPaymentRequestMade ??= {
    type: "object",
    closed: true,
    required: ["productCode", "paymentAmount"],
    conditions: [{ field: "productCode", equals: ["CASHIER_PAYMENT"], require: ["env"] }],
    properties: {
      productCode: { type: "string", values: ["CASHIER_PAYMENT", "AGREEMENT_PAYMENT"] },
      paymentAmount: schemaOfAmount(),
      env: schemaOfEnv(),
      userRegion: { type: "string", maxLength: 2 },
      allowedPaymentMethodRegions: { type: "array", items: { type: "string", maxLength: 6 } },
      allowedPspRegions: { type: "array", items: { type: "string" } },
      allowedPaymentMethods: { type: "array", items: { type: "string", advice: { maxLength: 64 } } },
      blockedPaymentMethods: { type: "array", items: { type: "string", advice: { maxLength: 64 } } },
      paymentEvaluation: schemaOfPaymentEvaluation(),
      paymentFactor: schemaOfPaymentFactor(),
      settlementStrategy: schemaOfSettlementStrategy(),
      buyer: schemaOfBuyer(),
      merchant: schemaOfMerchant(),
      merchantRegion: { type: "string", maxLength: 2 },
      merchantAccountId: { type: "string", maxLength: 32 },
      customerId: { type: "string", sensitive: "personal" },
      referenceUserId: { type: "string", sensitive: "personal" },
      region: { type: "string" },
      extendInfo: { type: "string", sensitive: "secret" },
    },
  });
}
let schemaOfAmountLimitMade: ObjectSchema | undefined;
function schemaOfAmountLimit(): ObjectSchema {
  return (schemaOfAmountLimitMade ??= {
    type: "object",
    properties: { minAmount: schemaOfReceivedAmount(), maxAmount: schemaOfReceivedAmount(), remainAmount: schemaOfReceivedAmount() },
  });
}
let schemaOfAmountLimitInfoMade: ObjectSchema | undefined;
function schemaOfAmountLimitInfo(): ObjectSchema {
  return (schemaOfAmountLimitInfoMade ??= {
    type: "object",
    properties: { singleLimit: schemaOfAmountLimit(), dayLimit: schemaOfAmountLimit(), monthLimit: schemaOfAmountLimit() },
  });
}
let schemaOfLogoMade: ObjectSchema | undefined;
function schemaOfLogo(): ObjectSchema {
  return (schemaOfLogoMade ??= {
    type: "object",
    properties: { logoName: { type: "string" }, logoUrl: { type: "string", maxLength: 2048 } },
  });
}
let schemaOfSupportCardBrandMade: ObjectSchema | undefined;
function schemaOfSupportCardBrand(): ObjectSchema {
  return (schemaOfSupportCardBrandMade ??= { type: "object", properties: { cardBrand: { type: "string" }, logo: schemaOfLogo() } });
}
let schemaOfSupportBankMade: ObjectSchema | undefined;
function schemaOfSupportBank(): ObjectSchema {
  return (schemaOfSupportBankMade ??= {
    type: "object",
    properties: { bankIdentifierCode: { type: "string" }, bankShortName: { type: "string" }, bankLogo: schemaOfLogo() },
  });
}
let schemaOfPaymentOptionDetailMade: ObjectSchema | undefined;
function schemaOfPaymentOptionDetail(): ObjectSchema {
  return (schemaOfPaymentOptionDetailMade ??= {
    type: "object",
    properties: {
      supportCardBrands: { type: "array", items: schemaOfSupportCardBrand() },
      funding: { type: "array", items: { type: "string" } },
      supportBanks: { type: "array", items: schemaOfSupportBank() },
      interactionTypes: { type: "array", items: { type: "string" } },
    },
  });
}
let schemaOfInterestFreeMade: ObjectSchema | undefined;
function schemaOfInterestFree(): ObjectSchema {
  return (schemaOfInterestFreeMade ??= {
    type: "object",
    properties: {
      provider: { type: "string" },
      expireTime: { type: "string" },
      installmentFreeNums: { type: "array", items: { type: "string" } },
      minPaymentAmount: schemaOfReceivedAmount(),
      maxPaymentAmount: schemaOfReceivedAmount(),
      freePercentage: { type: "string" },
    },
  });
}
let schemaOfPromotionInfoMade: ObjectSchema | undefined;
function schemaOfPromotionInfo(): ObjectSchema {
  return (schemaOfPromotionInfoMade ??= {
    type: "object",
    properties: { promotionType: { type: "string" }, discount: schemaOfDiscount(), interestFree: schemaOfInterestFree() },
  });
}
let schemaOfInstallmentPlanMade: ObjectSchema | undefined;
function schemaOfInstallmentPlan(): ObjectSchema {
  return (schemaOfInstallmentPlanMade ??= {
    type: "object",
    properties: {
      installmentNum: { type: "string" },
      interval: { type: "string" },
      interestRate: { type: "string" },
      minInstallmentAmount: schemaOfReceivedAmount(),
      maxInstallmentAmount: schemaOfReceivedAmount(),
      enabled: { type: "string", values: ["true", "false"], booleans: true },
    },
  });
}
let schemaOfInstallmentMade: ObjectSchema | undefined;
function schemaOfInstallment(): ObjectSchema {
  return (schemaOfInstallmentMade ??= {
    type: "object",
    properties: {
      supportCardBrands: { type: "array", items: schemaOfSupportCardBrand() },
      plans: { type: "array", items: schemaOfInstallmentPlan() },
    },
  });
}
let schemaOfPaymentOptionMade: ObjectSchema | undefined;
function schemaOfPaymentOption(): ObjectSchema {
  return (schemaOfPaymentOptionMade ??= {
    type: "object",
    properties: {
      paymentMethodType: { type: "string", maxLength: 64 },
      paymentMethodCategory: { type: "string" },
      paymentMethodRegion: { type: "array", items: { type: "string", maxLength: 6 } },
      enabled: { type: "string", values: ["true", "false"], booleans: true },
      preferred: { type: "string", values: ["true", "false"], booleans: true },
      disableReason: { type: "string" },
      amountLimitInfoMap: { type: "object", properties: {}, members: schemaOfAmountLimitInfo() },
      supportedCurrencies: { type: "array", items: { type: "string" } },
      paymentOptionDetail: schemaOfPaymentOptionDetail(),
      logo: schemaOfLogo(),
      promoNames: { type: "array", items: { type: "string", maxLength: 512 } },
      promotionInfos: { type: "array", items: schemaOfPromotionInfo() },
      installment: schemaOfInstallment(),
      interactionType: { type: "string" },
      bankIdentifierCode: { type: "string" },
      extendInfo: { type: "string", sensitive: "secret" },
    },
  });
}
let schemaOfPaymentMethodInfoMade: ObjectSchema | undefined;
function schemaOfPaymentMethodInfo(): ObjectSchema {
  return (schemaOfPaymentMethodInfoMade ??= {
    type: "object",
    properties: {
      paymentMethodType: { type: "string" },
      paymentMethodDetail: { type: "string", sensitive: "secret" },
      enabled: { type: "string", values: ["true", "false"], booleans: true },
      preferred: { type: "string", values: ["true", "false"], booleans: true },
      extendInfo: { type: "string", sensitive: "secret" },
    },
  });
}
let schemaOfPaymentConsultedMade: ObjectSchema | undefined;
function schemaOfPaymentConsulted(): ObjectSchema {
  return (schemaOfPaymentConsultedMade ??= {
    type: "object",
    required: ["result"],
    properties: {
      result: schemaOfSuccessResult(),
      paymentOptions: { type: "array", items: schemaOfPaymentOption() },
      paymentMethodInfos: { type: "array", items: schemaOfPaymentMethodInfo() },
      extendInfo: { type: "string", sensitive: "secret" },
    },
  });
}
let schemaOfCrossSoldGoodsMade: ObjectSchema | undefined;
function schemaOfCrossSoldGoods(): ObjectSchema {
  return (schemaOfCrossSoldGoodsMade ??= {
    type: "object",
    closed: true,
    properties: {
      referenceGoodsId: { type: "string", advice: { maxLength: 64 } },
      goodsName: { type: "string", advice: { maxLength: 256, required: true } },
      goodsCategory: { type: "string", advice: { maxLength: 64 } },
      goodsBrand: { type: "string" },
      goodsUnitAmount: schemaOfAmount(),
      goodsQuantity: { type: "string" },
      goodsSkuName: { type: "string" },
      goodsUrl: { type: "string", advice: { maxLength: 2048 } },
      deliveryMethodType: { type: "string", advice: { maxLength: 32 } },
      goodsImageUrl: { type: "string" },
      priceId: { type: "string", advice: { maxLength: 64 } },
      goodsDiscountAmount: schemaOfAmount(),
      goodsEndsOnTime: { type: "string" },
    },
  });
}
let schemaOfGoodsMade: ObjectSchema | undefined;
function schemaOfGoods(): ObjectSchema {
  return (schemaOfGoodsMade ??= {
    type: "object",
    closed: true,
    properties: {
      referenceGoodsId: { type: "string", advice: { maxLength: 64 } },
      goodsName: { type: "string", advice: { maxLength: 256, required: true } },
      goodsCategory: { type: "string", advice: { maxLength: 64 } },
      goodsBrand: { type: "string" },
      goodsUnitAmount: schemaOfAmount(),
      goodsQuantity: { type: "string" },
      goodsSkuName: { type: "string" },
      goodsUrl: { type: "string", advice: { maxLength: 2048 } },
      deliveryMethodType: { type: "string", advice: { maxLength: 32 } },
      goodsImageUrl: { type: "string" },
      priceId: { type: "string", advice: { maxLength: 64 } },
      goodsDiscountAmount: schemaOfAmount(),
      goodsEndsOnTime: { type: "string" },
      crossSell: schemaOfCrossSoldGoods(),
    },
  });
}
let schemaOfDeliveryTimeMade: ObjectSchema | undefined;
function schemaOfDeliveryTime(): ObjectSchema {
  return (schemaOfDeliveryTimeMade ??= {
    type: "object",
    closed: true,
    properties: { unit: { type: "string", advice: { maxLength: 16 } }, value: { type: "string" } },
  });
}
let schemaOfDeliveryEstimateMade: ObjectSchema | undefined;
function schemaOfDeliveryEstimate(): ObjectSchema {
  return (schemaOfDeliveryEstimateMade ??= {
    type: "object",
    closed: true,
    properties: { minimum: schemaOfDeliveryTime(), maximum: schemaOfDeliveryTime() },
  });
}
let schemaOfShippingMade: ObjectSchema | undefined;
function schemaOfShipping(): ObjectSchema {
  return (schemaOfShippingMade ??= {
    type: "object",
    closed: true,
    properties: {
      shippingName: schemaOfUserName(),
      shippingAddress: schemaOfAddress(),
      shippingCarrier: { type: "string", advice: { maxLength: 128 } },
      shippingPhoneNo: { type: "string", sensitive: "personal", advice: { maxLength: 16 } },
      shipToEmail: { type: "string", sensitive: "personal", advice: { maxLength: 64 } },
      shippingFeeId: { type: "string", advice: { maxLength: 64 } },
      shippingFee: schemaOfAmount(),
      shippingDescription: { type: "string", advice: { maxLength: 64 } },
      deliveryEstimate: schemaOfDeliveryEstimate(),
      shippingNumber: { type: "string", sensitive: "personal" },
      notes: { type: "string", sensitive: "personal" },
    },
  });
}
let schemaOfLegMade: ObjectSchema | undefined;
function schemaOfLeg(): ObjectSchema {
  return (schemaOfLegMade ??= {
    type: "object",
    closed: true,
    properties: {
      departureTime: { type: "string" },
      arrivalTime: { type: "string" },
      departureAddress: schemaOfAddress(),
      arrivalAddress: schemaOfAddress(),
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
  });
}
let schemaOfPassengerMade: ObjectSchema | undefined;
function schemaOfPassenger(): ObjectSchema {
  return (schemaOfPassengerMade ??= {
    type: "object",
    closed: true,
    properties: {
      passengerName: schemaOfUserName(),
      passengerEmail: { type: "string", sensitive: "personal", advice: { maxLength: 64 } },
      passengerPhoneNo: { type: "string", sensitive: "personal", advice: { maxLength: 32 } },
      passengerId: { type: "string", sensitive: "personal" },
      passengerIdType: { type: "string" },
      passengerCode: { type: "string", sensitive: "personal" },
    },
  });
}
let schemaOfAncillaryServiceMade: ObjectSchema | undefined;
function schemaOfAncillaryService(): ObjectSchema {
  return (schemaOfAncillaryServiceMade ??= {
    type: "object",
    closed: true,
    properties: { categoryCode: { type: "string" }, subCategoryCode: { type: "string" } },
  });
}
let schemaOfAncillaryDataMade: ObjectSchema | undefined;
function schemaOfAncillaryData(): ObjectSchema {
  return (schemaOfAncillaryDataMade ??= {
    type: "object",
    closed: true,
    properties: {
      services: { type: "array", items: schemaOfAncillaryService() },
      connectedTicketNumber: { type: "string", sensitive: "personal" },
    },
  });
}
let schemaOfTransitMade: ObjectSchema | undefined;
function schemaOfTransit(): ObjectSchema {
  return (schemaOfTransitMade ??= {
    type: "object",
    closed: true,
    properties: {
      transitType: { type: "string" },
      legs: { type: "array", items: schemaOfLeg() },
      passengers: { type: "array", items: schemaOfPassenger() },
      agentCode: { type: "string" },
      agentName: { type: "string" },
      ticketNumber: { type: "string", sensitive: "personal" },
      ticketIssuerCode: { type: "string" },
      restrictedTicketIndicator: { type: "string" },
      ancillaryData: schemaOfAncillaryData(),
    },
  });
}
let schemaOfLodgingMade: ObjectSchema | undefined;
function schemaOfLodging(): ObjectSchema {
  return (schemaOfLodgingMade ??= {
    type: "object",
    closed: true,
    properties: {
      hotelName: { type: "string", advice: { maxLength: 128 } },
      hotelAddress: schemaOfAddress(),
      checkInDate: { type: "string" },
      checkOutDate: { type: "string" },
      numberOfNights: { type: "string" },
      numberOfRooms: { type: "string" },
      guestNames: { type: "array", items: schemaOfUserName() },
    },
  });
}
let schemaOfGamingMade: ObjectSchema | undefined;
function schemaOfGaming(): ObjectSchema {
  return (schemaOfGamingMade ??= {
    type: "object",
    closed: true,
    properties: {
      gameName: { type: "string", advice: { maxLength: 128 } },
      toppedUpUser: { type: "string", sensitive: "personal", advice: { maxLength: 128 } },
      toppedUpEmail: { type: "string", sensitive: "personal", advice: { maxLength: 64 } },
      toppedUpPhoneNo: { type: "string", sensitive: "personal", advice: { maxLength: 32 } },
    },
  });
}
let schemaOfDeclarationMade: ObjectSchema | undefined;
function schemaOfDeclaration(): ObjectSchema {
  return (schemaOfDeclarationMade ??= {
    type: "object",
    closed: true,
    properties: { declarationBizScene: { type: "string" }, declarationBeneficiaryId: { type: "string", sensitive: "personal" } },
  });
}
let schemaOfOrderMade: ObjectSchema | undefined;
function schemaOfOrder(): ObjectSchema {
  return (schemaOfOrderMade ??= {
    type: "object",
    closed: true,
    required: ["orderAmount"],
    properties: {
      referenceOrderId: { type: "string", advice: { maxLength: 64, required: true } },
      orderDescription: { type: "string", advice: { maxLength: 256, required: true } },
      orderAmount: schemaOfAmount(),
      orderDiscountAmount: schemaOfAmount(),
      subTotalOrderAmount: schemaOfAmount(),
      merchant: schemaOfMerchant(),
      goods: { type: "array", items: schemaOfGoods() },
      shipping: schemaOfShipping(),
      buyer: schemaOfBuyer(),
      env: schemaOfEnv(),
      extendInfo: { type: "string", sensitive: "secret" },
      transit: schemaOfTransit(),
      lodging: schemaOfLodging(),
      gaming: schemaOfGaming(),
      needDeclaration: { type: "string", values: ["true", "false"] },
      declaration: schemaOfDeclaration(),
      orderType: { type: "string" },
    },
  });
}
let schemaOfAgreementOfPaymentMade: ObjectSchema | undefined;
function schemaOfAgreementOfPayment(): ObjectSchema {
  return (schemaOfAgreementOfPaymentMade ??= {
    type: "object",
    closed: true,
    properties: {
      authState: { type: "string", maxLength: 256, sensitive: "secret" },
      userLoginId: { type: "string", maxLength: 64, sensitive: "personal" },
      userLoginType: { type: "string" },
      displayUserLoginId: { type: "string", sensitive: "personal" },
    },
  });
}
let schemaOfPaymentVerificationDataMade: ObjectSchema | undefined;
function schemaOfPaymentVerificationData(): ObjectSchema {
  return (schemaOfPaymentVerificationDataMade ??= {
    type: "object",
    closed: true,
    properties: { verifyRequestId: { type: "string" }, authenticationCode: { type: "string", sensitive: "secret" } },
  });
}
let schemaOfQuoteMade: ObjectSchema | undefined;
function schemaOfQuote(): ObjectSchema {
  return (schemaOfQuoteMade ??= {
    type: "object",
    closed: true,
    properties: {
      quoteId: { type: "string", advice: { maxLength: 64 } },
      quoteCurrencyPair: { type: "string", advice: { maxLength: 16, required: true } },
      quotePrice: { type: "string", advice: { required: true } },
      quoteStartTime: { type: "string" },
      quoteExpiryTime: { type: "string" },
      guaranteed: { type: "string", values: ["true", "false"] },
      exchangeAmount: schemaOfAmount(),
    },
  });
}
let schemaOfKeptCardMetaDataMade: ObjectSchema | undefined;
function schemaOfKeptCardMetaData(): ObjectSchema {
  return (schemaOfKeptCardMetaDataMade ??= {
    type: "object",
    closed: true,
    properties: {
      isCardOnFile: { type: "string", values: ["true", "false"], booleans: true },
      is3DSAuthentication: { type: "string", values: ["true", "false"] },
      paymentMethodRegion: { type: "string" },
      selectedCardBrand: { type: "string" },
      cvv: { type: "string", maxLength: 4, sensitive: "cvv", advice: { maxLength: 3 } },
      cardholderName: schemaOfUserName(),
      billingAddress: schemaOfAddress(),
      dateOfBirth: { type: "string", sensitive: "personal", advice: { maxLength: 10 } },
      businessNo: { type: "string", sensitive: "personal", advice: { maxLength: 10 } },
      cardPasswordDigest: { type: "string", sensitive: "secret", advice: { maxLength: 2 } },
      cpf: { type: "string", sensitive: "personal", advice: { maxLength: 11 } },
      payerEmail: { type: "string", sensitive: "personal", advice: { maxLength: 64 } },
      networkTransactionId: { type: "string", sensitive: "token", advice: { maxLength: 256 } },
      enableAuthenticationUpgrade: { type: "string" },
      request3DS: { type: "string" },
      scaExemptionIndicator: { type: "string" },
      mpiData: schemaOfMpiData(),
    },
  });
}
let schemaOfCardTokenToPayMade: ObjectSchema | undefined;
function schemaOfCardTokenToPay(): ObjectSchema {
  return (schemaOfCardTokenToPayMade ??= {
    type: "object",
    closed: true,
    required: ["paymentMethodType", "paymentMethodId"],
    properties: {
      paymentMethodType: { type: "string", values: ["CARD"] },
      paymentMethodId: { type: "string", maxLength: 2048, sensitive: "token", advice: { maxLength: 128 } },
      paymentMethodMetaData: schemaOfKeptCardMetaData(),
      funding: { type: "string" },
      customerId: { type: "string", sensitive: "personal" },
      extendInfo: { type: "string", sensitive: "secret", advice: { maxLength: 2048 } },
      requireIssuerAuthentication: { type: "string", values: ["true", "false"] },
    },
  });
}
let schemaOfPayWithCardTokenMade: ObjectSchema | undefined;
function schemaOfPayWithCardToken(): ObjectSchema {
  return (schemaOfPayWithCardTokenMade ??= {
    type: "object",
    closed: true,
    required: ["productCode", "paymentRequestId", "order", "paymentAmount", "paymentMethod"],
    properties: {
      paymentRequestId: { type: "string", maxLength: 64 },
      order: schemaOfOrder(),
      paymentAmount: schemaOfAmount(),
      paymentRedirectUrl: { type: "string", maxLength: 2048, advice: { required: true, format: "uri" } },
      paymentNotifyUrl: { type: "string", maxLength: 2048, advice: { format: "uri" } },
      paymentExpiryTime: { type: "string" },
      paymentFactor: schemaOfPaymentFactor(),
      settlementStrategy: schemaOfSettlementStrategy(),
      creditPayPlan: schemaOfCreditPayPlan(),
      appId: { type: "string", maxLength: 32 },
      merchantRegion: { type: "string", maxLength: 2 },
      userRegion: { type: "string", maxLength: 2 },
      env: schemaOfEnv(),
      payToMethod: schemaOfPaymentMethod(),
      isAuthorization: { type: "string", values: ["true", "false"] },
      merchant: schemaOfMerchant(),
      agreementInfo: schemaOfAgreementOfPayment(),
      paymentVerificationData: schemaOfPaymentVerificationData(),
      merchantAccountId: { type: "string", maxLength: 32 },
      dualOfflinePayment: { type: "string", values: ["true", "false"] },
      taxCalculationId: { type: "string" },
      paymentQuote: schemaOfQuote(),
      processingAmount: schemaOfAmount(),
      extendInfo: { type: "string", sensitive: "secret" },
      metadata: { type: "string", sensitive: "secret" },
      customizedInfo: schemaOfCustomizedInfo(),
      productCode: { type: "string", values: ["CASHIER_PAYMENT"] },
      paymentMethod: schemaOfCardTokenToPay(),
    },
  });
}
let schemaOfCardMetaDataMade: ObjectSchema | undefined;
function schemaOfCardMetaData(): ObjectSchema {
  return (schemaOfCardMetaDataMade ??= {
    type: "object",
    closed: true,
    required: ["cardNo"],
    properties: {
      isCardOnFile: { type: "string", values: ["true", "false"], booleans: true },
      is3DSAuthentication: { type: "string", values: ["true", "false"] },
      paymentMethodRegion: { type: "string" },
      selectedCardBrand: { type: "string" },
      cvv: { type: "string", maxLength: 4, sensitive: "cvv", advice: { maxLength: 3 } },
      cardholderName: schemaOfUserName(),
      billingAddress: schemaOfAddress(),
      dateOfBirth: { type: "string", sensitive: "personal", advice: { maxLength: 10 } },
      businessNo: { type: "string", sensitive: "personal", advice: { maxLength: 10 } },
      cardPasswordDigest: { type: "string", sensitive: "secret", advice: { maxLength: 2 } },
      cpf: { type: "string", sensitive: "personal", advice: { maxLength: 11 } },
      payerEmail: { type: "string", sensitive: "personal", advice: { maxLength: 64 } },
      networkTransactionId: { type: "string", sensitive: "token", advice: { maxLength: 256 } },
      enableAuthenticationUpgrade: { type: "string" },
      request3DS: { type: "string" },
      scaExemptionIndicator: { type: "string" },
      mpiData: schemaOfMpiData(),
      cardNo: { type: "string", sensitive: "pan", advice: { maxLength: 32, required: true } },
      brand: { type: "string" },
      expiryYear: { type: "string", maxLength: 4, sensitive: "personal", advice: { maxLength: 2 } },
      expiryMonth: { type: "string", sensitive: "personal", advice: { maxLength: 2 } },
      tokenize: { type: "string", values: ["true", "false"] },
    },
  });
}
let schemaOfCardToPayMade: ObjectSchema | undefined;
function schemaOfCardToPay(): ObjectSchema {
  return (schemaOfCardToPayMade ??= {
    type: "object",
    closed: true,
    required: ["paymentMethodType", "paymentMethodMetaData"],
    properties: {
      paymentMethodType: { type: "string", values: ["CARD"] },
      paymentMethodMetaData: schemaOfCardMetaData(),
      funding: { type: "string" },
      customerId: { type: "string", sensitive: "personal" },
      extendInfo: { type: "string", sensitive: "secret", advice: { maxLength: 2048 } },
      requireIssuerAuthentication: { type: "string", values: ["true", "false"] },
    },
  });
}
let schemaOfPayWithCardMade: ObjectSchema | undefined;
function schemaOfPayWithCard(): ObjectSchema {
  return (schemaOfPayWithCardMade ??= {
    type: "object",
    closed: true,
    required: ["productCode", "paymentRequestId", "order", "paymentAmount", "paymentMethod"],
    properties: {
      paymentRequestId: { type: "string", maxLength: 64 },
      order: schemaOfOrder(),
      paymentAmount: schemaOfAmount(),
      paymentRedirectUrl: { type: "string", maxLength: 2048, advice: { required: true, format: "uri" } },
      paymentNotifyUrl: { type: "string", maxLength: 2048, advice: { format: "uri" } },
      paymentExpiryTime: { type: "string" },
      paymentFactor: schemaOfPaymentFactor(),
      settlementStrategy: schemaOfSettlementStrategy(),
      creditPayPlan: schemaOfCreditPayPlan(),
      appId: { type: "string", maxLength: 32 },
      merchantRegion: { type: "string", maxLength: 2 },
      userRegion: { type: "string", maxLength: 2 },
      env: schemaOfEnv(),
      payToMethod: schemaOfPaymentMethod(),
      isAuthorization: { type: "string", values: ["true", "false"] },
      merchant: schemaOfMerchant(),
      agreementInfo: schemaOfAgreementOfPayment(),
      paymentVerificationData: schemaOfPaymentVerificationData(),
      merchantAccountId: { type: "string", maxLength: 32 },
      dualOfflinePayment: { type: "string", values: ["true", "false"] },
      taxCalculationId: { type: "string" },
      paymentQuote: schemaOfQuote(),
      processingAmount: schemaOfAmount(),
      extendInfo: { type: "string", sensitive: "secret" },
      metadata: { type: "string", sensitive: "secret" },
      customizedInfo: schemaOfCustomizedInfo(),
      productCode: { type: "string", values: ["CASHIER_PAYMENT"] },
      paymentMethod: schemaOfCardToPay(),
    },
  });
}
let schemaOfAgreementToPayMade: ObjectSchema | undefined;
function schemaOfAgreementToPay(): ObjectSchema {
  return (schemaOfAgreementToPayMade ??= {
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
  });
}
let schemaOfPayWithAccessTokenMade: ObjectSchema | undefined;
function schemaOfPayWithAccessToken(): ObjectSchema {
  return (schemaOfPayWithAccessTokenMade ??= {
    type: "object",
    closed: true,
    required: ["productCode", "paymentRequestId", "order", "paymentAmount", "paymentMethod"],
    properties: {
      paymentRequestId: { type: "string", maxLength: 64 },
      order: schemaOfOrder(),
      paymentAmount: schemaOfAmount(),
      paymentRedirectUrl: { type: "string", maxLength: 2048, advice: { required: true, format: "uri" } },
      paymentNotifyUrl: { type: "string", maxLength: 2048, advice: { format: "uri" } },
      paymentExpiryTime: { type: "string" },
      paymentFactor: schemaOfPaymentFactor(),
      settlementStrategy: schemaOfSettlementStrategy(),
      creditPayPlan: schemaOfCreditPayPlan(),
      appId: { type: "string", maxLength: 32 },
      merchantRegion: { type: "string", maxLength: 2 },
      userRegion: { type: "string", maxLength: 2 },
      env: schemaOfEnv(),
      payToMethod: schemaOfPaymentMethod(),
      isAuthorization: { type: "string", values: ["true", "false"] },
      merchant: schemaOfMerchant(),
      agreementInfo: schemaOfAgreementOfPayment(),
      paymentVerificationData: schemaOfPaymentVerificationData(),
      merchantAccountId: { type: "string", maxLength: 32 },
      dualOfflinePayment: { type: "string", values: ["true", "false"] },
      taxCalculationId: { type: "string" },
      paymentQuote: schemaOfQuote(),
      processingAmount: schemaOfAmount(),
      extendInfo: { type: "string", sensitive: "secret" },
      metadata: { type: "string", sensitive: "secret" },
      customizedInfo: schemaOfCustomizedInfo(),
      productCode: { type: "string", values: ["AGREEMENT_PAYMENT"] },
      paymentMethod: schemaOfAgreementToPay(),
    },
  });
}
let schemaOfPayRequestMade: ObjectSchema | undefined;
function schemaOfPayRequest(): ObjectSchema {
  return (schemaOfPayRequestMade ??= {
    type: "object",
    closed: true,
    required: ["paymentRequestId", "order", "paymentAmount", "productCode", "paymentMethod"],
    properties: {
      paymentRequestId: { type: "string", maxLength: 64 },
      order: schemaOfOrder(),
      paymentAmount: schemaOfAmount(),
      paymentRedirectUrl: { type: "string", maxLength: 2048, advice: { required: true, format: "uri" } },
      paymentNotifyUrl: { type: "string", maxLength: 2048, advice: { format: "uri" } },
      paymentExpiryTime: { type: "string" },
      paymentFactor: schemaOfPaymentFactor(),
      settlementStrategy: schemaOfSettlementStrategy(),
      creditPayPlan: schemaOfCreditPayPlan(),
      appId: { type: "string", maxLength: 32 },
      merchantRegion: { type: "string", maxLength: 2 },
      userRegion: { type: "string", maxLength: 2 },
      env: schemaOfEnv(),
      payToMethod: schemaOfPaymentMethod(),
      isAuthorization: { type: "string", values: ["true", "false"] },
      merchant: schemaOfMerchant(),
      agreementInfo: schemaOfAgreementOfPayment(),
      paymentVerificationData: schemaOfPaymentVerificationData(),
      merchantAccountId: { type: "string", maxLength: 32 },
      dualOfflinePayment: { type: "string", values: ["true", "false"] },
      taxCalculationId: { type: "string" },
      paymentQuote: schemaOfQuote(),
      processingAmount: schemaOfAmount(),
      extendInfo: { type: "string", sensitive: "secret" },
      metadata: { type: "string", sensitive: "secret" },
      customizedInfo: schemaOfCustomizedInfo(),
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
              cardholderName: schemaOfUserName(),
              billingAddress: schemaOfAddress(),
              dateOfBirth: { type: "string", sensitive: "personal", advice: { maxLength: 10 } },
              businessNo: { type: "string", sensitive: "personal", advice: { maxLength: 10 } },
              cardPasswordDigest: { type: "string", sensitive: "secret", advice: { maxLength: 2 } },
              cpf: { type: "string", sensitive: "personal", advice: { maxLength: 11 } },
              payerEmail: { type: "string", sensitive: "personal", advice: { maxLength: 64 } },
              networkTransactionId: { type: "string", sensitive: "token", advice: { maxLength: 256 } },
              enableAuthenticationUpgrade: { type: "string" },
              request3DS: { type: "string" },
              scaExemptionIndicator: { type: "string" },
              mpiData: schemaOfMpiData(),
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
        schema: schemaOfPayWithCardToken(),
      },
      {
        name: "PayWithCard",
        when: [{ path: ["productCode"], equals: "CASHIER_PAYMENT" }, { path: ["paymentMethod", "paymentMethodMetaData", "cardNo"] }],
        schema: schemaOfPayWithCard(),
      },
      { name: "PayWithAccessToken", when: [{ path: ["productCode"], equals: "AGREEMENT_PAYMENT" }], schema: schemaOfPayWithAccessToken() },
    ],
  });
}
let schemaOfPaidMade: ObjectSchema | undefined;
function schemaOfPaid(): ObjectSchema {
  return (schemaOfPaidMade ??= {
    type: "object",
    required: ["result", "paymentRequestId", "paymentId"],
    properties: {
      paymentRequestId: { type: "string", maxLength: 64 },
      paymentId: { type: "string", maxLength: 64 },
      paymentAmount: schemaOfReceivedAmount(),
      actualPaymentAmount: schemaOfReceivedAmount(),
      processingAmount: schemaOfReceivedAmount(),
      paymentQuote: schemaOfReceivedQuote(),
      paymentTime: { type: "string" },
      paymentCreateTime: { type: "string" },
      authExpiryTime: { type: "string" },
      nonGuaranteeCouponValue: schemaOfReceivedAmount(),
      pspCustomerInfo: schemaOfPspCustomerInfo(),
      grossSettlementAmount: schemaOfReceivedAmount(),
      settlementQuote: schemaOfReceivedQuote(),
      paymentResultInfo: schemaOfPaymentResultInfo(),
      acquirerInfo: schemaOfAcquirerInfo(),
      promotionResult: { type: "array", items: schemaOfPromotionResult() },
      subscriptionId: { type: "string" },
      invoiceId: { type: "string" },
      status: { type: "string" },
      currentPeriodStart: { type: "string" },
      currentPeriodEnd: { type: "string" },
      extendInfo: { type: "string", sensitive: "secret" },
      result: schemaOfSuccessResult(),
    },
  });
}
let schemaOfPaymentInProcessResultMade: ObjectSchema | undefined;
function schemaOfPaymentInProcessResult(): ObjectSchema {
  return (schemaOfPaymentInProcessResultMade ??= {
    type: "object",
    required: ["resultCode", "resultStatus", "resultMessage"],
    properties: {
      resultCode: { type: "string", values: ["PAYMENT_IN_PROCESS"] },
      resultStatus: { type: "string", values: ["U"] },
      resultMessage: { type: "string", maxLength: 256 },
    },
  });
}
let schemaOfRedirectActionFormMade: ObjectSchema | undefined;
function schemaOfRedirectActionForm(): ObjectSchema {
  return (schemaOfRedirectActionFormMade ??= {
    type: "object",
    properties: {
      method: { type: "string" },
      parameters: { type: "string", maxLength: 2048, sensitive: "secret" },
      redirectUrl: { type: "string", maxLength: 2048, sensitive: "secret" },
      actionFormType: { type: "string", maxLength: 32 },
    },
  });
}
let schemaOfOrderCodeFormMade: ObjectSchema | undefined;
function schemaOfOrderCodeForm(): ObjectSchema {
  return (schemaOfOrderCodeFormMade ??= {
    type: "object",
    properties: {
      paymentMethodType: { type: "string" },
      expireTime: { type: "string" },
      codeDetails: { type: "array", items: schemaOfCodeDetail(), maxItems: 4 },
      extendInfo: { type: "string", maxLength: 2048, sensitive: "secret" },
    },
  });
}
let schemaOfChallengeActionFormMade: ObjectSchema | undefined;
function schemaOfChallengeActionForm(): ObjectSchema {
  return (schemaOfChallengeActionFormMade ??= {
    type: "object",
    properties: {
      challengeType: { type: "string" },
      challengeRenderValue: { type: "string", sensitive: "secret" },
      triggerSource: { type: "string" },
      extendInfo: { type: "string", sensitive: "secret" },
    },
  });
}
let schemaOfPaymentInProcessMade: ObjectSchema | undefined;
function schemaOfPaymentInProcess(): ObjectSchema {
  return (schemaOfPaymentInProcessMade ??= {
    type: "object",
    required: ["result", "paymentRequestId", "paymentId"],
    properties: {
      paymentRequestId: { type: "string", maxLength: 64 },
      paymentId: { type: "string", maxLength: 64 },
      paymentAmount: schemaOfReceivedAmount(),
      actualPaymentAmount: schemaOfReceivedAmount(),
      processingAmount: schemaOfReceivedAmount(),
      paymentQuote: schemaOfReceivedQuote(),
      paymentTime: { type: "string" },
      paymentCreateTime: { type: "string" },
      authExpiryTime: { type: "string" },
      nonGuaranteeCouponValue: schemaOfReceivedAmount(),
      pspCustomerInfo: schemaOfPspCustomerInfo(),
      grossSettlementAmount: schemaOfReceivedAmount(),
      settlementQuote: schemaOfReceivedQuote(),
      paymentResultInfo: schemaOfPaymentResultInfo(),
      acquirerInfo: schemaOfAcquirerInfo(),
      promotionResult: { type: "array", items: schemaOfPromotionResult() },
      subscriptionId: { type: "string" },
      invoiceId: { type: "string" },
      status: { type: "string" },
      currentPeriodStart: { type: "string" },
      currentPeriodEnd: { type: "string" },
      extendInfo: { type: "string", sensitive: "secret" },
      result: schemaOfPaymentInProcessResult(),
      normalUrl: { type: "string", maxLength: 2048, sensitive: "secret", advice: { format: "uri" } },
      schemeUrl: { type: "string", maxLength: 2048, sensitive: "secret" },
      applinkUrl: { type: "string", maxLength: 2048, sensitive: "secret" },
      appIdentifier: { type: "string", maxLength: 128 },
      redirectActionForm: schemaOfRedirectActionForm(),
      orderCodeForm: schemaOfOrderCodeForm(),
      challengeActionForm: schemaOfChallengeActionForm(),
      paymentActionForm: { type: "string", sensitive: "secret" },
      paymentData: { type: "string", maxLength: 20000, sensitive: "secret" },
    },
  });
}
let schemaOfOtherThanInProcessResultMade: ObjectSchema | undefined;
function schemaOfOtherThanInProcessResult(): ObjectSchema {
  return (schemaOfOtherThanInProcessResultMade ??= {
    type: "object",
    required: ["resultCode", "resultStatus", "resultMessage"],
    properties: {
      resultCode: { type: "string", maxLength: 64 },
      resultStatus: { type: "string", values: ["U"] },
      resultMessage: { type: "string", maxLength: 256 },
    },
  });
}
let schemaOfPaymentUnknownMade: ObjectSchema | undefined;
function schemaOfPaymentUnknown(): ObjectSchema {
  return (schemaOfPaymentUnknownMade ??= {
    type: "object",
    required: ["result"],
    properties: {
      paymentRequestId: { type: "string", maxLength: 64 },
      paymentId: { type: "string", maxLength: 64 },
      paymentAmount: schemaOfReceivedAmount(),
      paymentCreateTime: { type: "string" },
      paymentResultInfo: schemaOfPaymentResultInfo(),
      acquirerInfo: schemaOfAcquirerInfo(),
      extendInfo: { type: "string", sensitive: "secret" },
      result: schemaOfOtherThanInProcessResult(),
    },
  });
}
let schemaOfNotPaidMade: ObjectSchema | undefined;
function schemaOfNotPaid(): ObjectSchema {
  return (schemaOfNotPaidMade ??= {
    type: "object",
    required: ["result"],
    properties: {
      paymentRequestId: { type: "string", maxLength: 64 },
      paymentId: { type: "string", maxLength: 64 },
      paymentAmount: schemaOfReceivedAmount(),
      paymentCreateTime: { type: "string" },
      paymentResultInfo: schemaOfPaymentResultInfo(),
      acquirerInfo: schemaOfAcquirerInfo(),
      extendInfo: { type: "string", sensitive: "secret" },
      result: schemaOfFailedResult(),
    },
  });
}
let schemaOfInquireByPaymentIdMade: ObjectSchema | undefined;
function schemaOfInquireByPaymentId(): ObjectSchema {
  return (schemaOfInquireByPaymentIdMade ??= {
    type: "object",
    closed: true,
    required: ["paymentId"],
    properties: {
      paymentId: { type: "string", maxLength: 64 },
      paymentRequestId: { type: "string", maxLength: 64 },
      merchantAccountId: { type: "string", maxLength: 32 },
    },
  });
}
let schemaOfInquireByPaymentRequestIdMade: ObjectSchema | undefined;
function schemaOfInquireByPaymentRequestId(): ObjectSchema {
  return (schemaOfInquireByPaymentRequestIdMade ??= {
    type: "object",
    closed: true,
    required: ["paymentRequestId"],
    properties: { paymentRequestId: { type: "string", maxLength: 64 }, merchantAccountId: { type: "string", maxLength: 32 } },
  });
}
let schemaOfInquiryPaymentRequestMade: ObjectSchema | undefined;
function schemaOfInquiryPaymentRequest(): ObjectSchema {
  return (schemaOfInquiryPaymentRequestMade ??= {
    type: "object",
    closed: true,
    properties: {
      paymentId: { type: "string", maxLength: 64 },
      paymentRequestId: { type: "string", maxLength: 64 },
      merchantAccountId: { type: "string", maxLength: 32 },
    },
    branches: [
      { name: "InquireByPaymentId", when: [{ path: ["paymentId"] }], schema: schemaOfInquireByPaymentId() },
      { name: "InquireByPaymentRequestId", when: [{ path: ["paymentRequestId"] }], schema: schemaOfInquireByPaymentRequestId() },
    ],
  });
}
let schemaOfTransactionResultMade: ObjectSchema | undefined;
function schemaOfTransactionResult(): ObjectSchema {
  return (schemaOfTransactionResultMade ??= {
    type: "object",
    properties: {
      resultCode: { type: "string", maxLength: 64 },
      resultStatus: { type: "string" },
      resultMessage: { type: "string", maxLength: 256 },
    },
  });
}
let schemaOfTransactionMade: ObjectSchema | undefined;
function schemaOfTransaction(): ObjectSchema {
  return (schemaOfTransactionMade ??= {
    type: "object",
    properties: {
      transactionResult: schemaOfTransactionResult(),
      transactionId: { type: "string", maxLength: 64 },
      transactionType: { type: "string" },
      transactionStatus: { type: "string" },
      transactionAmount: schemaOfReceivedAmount(),
      transactionRequestId: { type: "string", maxLength: 64 },
      transactionTime: { type: "string" },
      acquirerInfo: schemaOfAcquirerInfo(),
      grossSettlementAmount: schemaOfReceivedAmount(),
      settlementQuote: schemaOfReceivedQuote(),
    },
  });
}
let schemaOfPaymentSucceededMade: ObjectSchema | undefined;
function schemaOfPaymentSucceeded(): ObjectSchema {
  return (schemaOfPaymentSucceededMade ??= {
    type: "object",
    required: ["result", "paymentStatus", "paymentRequestId", "paymentId"],
    properties: {
      result: schemaOfSuccessResult(),
      paymentRequestId: { type: "string", maxLength: 64 },
      paymentId: { type: "string", maxLength: 64 },
      paymentResultCode: { type: "string", maxLength: 64 },
      paymentResultMessage: { type: "string", maxLength: 256 },
      authPaymentId: { type: "string" },
      paymentAmount: schemaOfReceivedAmount(),
      actualPaymentAmount: schemaOfReceivedAmount(),
      processingAmount: schemaOfReceivedAmount(),
      paymentQuote: schemaOfReceivedQuote(),
      authExpiryTime: { type: "string" },
      paymentCreateTime: { type: "string" },
      paymentTime: { type: "string" },
      nonGuaranteeCouponAmount: schemaOfReceivedAmount(),
      pspCustomerInfo: schemaOfPspCustomerInfo(),
      redirectActionForm: schemaOfRedirectActionForm(),
      cardInfo: schemaOfCardInfo(),
      acquirerReferenceNo: { type: "string", maxLength: 64 },
      transactions: { type: "array", items: schemaOfTransaction() },
      customsDeclarationAmount: schemaOfReceivedAmount(),
      grossSettlementAmount: schemaOfReceivedAmount(),
      settlementQuote: schemaOfReceivedQuote(),
      paymentResultInfo: schemaOfPaymentResultInfo(),
      acquirerInfo: schemaOfAcquirerInfo(),
      merchantAccountId: { type: "string" },
      promotionResults: { type: "array", items: schemaOfPromotionResult() },
      earliestSettlementTime: { type: "string" },
      paymentMethodType: { type: "string", maxLength: 64 },
      retryInfo: schemaOfRetryInfo(),
      metadata: { type: "string", maxLength: 2048, sensitive: "secret" },
      customizedInfo: schemaOfCustomizedInfo(),
      extendInfo: { type: "string", sensitive: "secret" },
      paymentStatus: { type: "string", values: ["SUCCESS"] },
    },
  });
}
let schemaOfPaymentFailedMade: ObjectSchema | undefined;
function schemaOfPaymentFailed(): ObjectSchema {
  return (schemaOfPaymentFailedMade ??= {
    type: "object",
    required: ["result", "paymentStatus", "paymentRequestId", "paymentId"],
    properties: {
      result: schemaOfSuccessResult(),
      paymentRequestId: { type: "string", maxLength: 64 },
      paymentId: { type: "string", maxLength: 64 },
      paymentResultCode: { type: "string", maxLength: 64 },
      paymentResultMessage: { type: "string", maxLength: 256 },
      authPaymentId: { type: "string" },
      paymentAmount: schemaOfReceivedAmount(),
      actualPaymentAmount: schemaOfReceivedAmount(),
      processingAmount: schemaOfReceivedAmount(),
      paymentQuote: schemaOfReceivedQuote(),
      authExpiryTime: { type: "string" },
      paymentCreateTime: { type: "string" },
      paymentTime: { type: "string" },
      nonGuaranteeCouponAmount: schemaOfReceivedAmount(),
      pspCustomerInfo: schemaOfPspCustomerInfo(),
      redirectActionForm: schemaOfRedirectActionForm(),
      cardInfo: schemaOfCardInfo(),
      acquirerReferenceNo: { type: "string", maxLength: 64 },
      transactions: { type: "array", items: schemaOfTransaction() },
      customsDeclarationAmount: schemaOfReceivedAmount(),
      grossSettlementAmount: schemaOfReceivedAmount(),
      settlementQuote: schemaOfReceivedQuote(),
      paymentResultInfo: schemaOfPaymentResultInfo(),
      acquirerInfo: schemaOfAcquirerInfo(),
      merchantAccountId: { type: "string" },
      promotionResults: { type: "array", items: schemaOfPromotionResult() },
      earliestSettlementTime: { type: "string" },
      paymentMethodType: { type: "string", maxLength: 64 },
      retryInfo: schemaOfRetryInfo(),
      metadata: { type: "string", maxLength: 2048, sensitive: "secret" },
      customizedInfo: schemaOfCustomizedInfo(),
      extendInfo: { type: "string", sensitive: "secret" },
      paymentStatus: { type: "string", values: ["FAIL"] },
    },
  });
}
let schemaOfPaymentProcessingMade: ObjectSchema | undefined;
function schemaOfPaymentProcessing(): ObjectSchema {
  return (schemaOfPaymentProcessingMade ??= {
    type: "object",
    required: ["result", "paymentStatus", "paymentRequestId", "paymentId"],
    properties: {
      result: schemaOfSuccessResult(),
      paymentRequestId: { type: "string", maxLength: 64 },
      paymentId: { type: "string", maxLength: 64 },
      paymentResultCode: { type: "string", maxLength: 64 },
      paymentResultMessage: { type: "string", maxLength: 256 },
      authPaymentId: { type: "string" },
      paymentAmount: schemaOfReceivedAmount(),
      actualPaymentAmount: schemaOfReceivedAmount(),
      processingAmount: schemaOfReceivedAmount(),
      paymentQuote: schemaOfReceivedQuote(),
      authExpiryTime: { type: "string" },
      paymentCreateTime: { type: "string" },
      paymentTime: { type: "string" },
      nonGuaranteeCouponAmount: schemaOfReceivedAmount(),
      pspCustomerInfo: schemaOfPspCustomerInfo(),
      redirectActionForm: schemaOfRedirectActionForm(),
      cardInfo: schemaOfCardInfo(),
      acquirerReferenceNo: { type: "string", maxLength: 64 },
      transactions: { type: "array", items: schemaOfTransaction() },
      customsDeclarationAmount: schemaOfReceivedAmount(),
      grossSettlementAmount: schemaOfReceivedAmount(),
      settlementQuote: schemaOfReceivedQuote(),
      paymentResultInfo: schemaOfPaymentResultInfo(),
      acquirerInfo: schemaOfAcquirerInfo(),
      merchantAccountId: { type: "string" },
      promotionResults: { type: "array", items: schemaOfPromotionResult() },
      earliestSettlementTime: { type: "string" },
      paymentMethodType: { type: "string", maxLength: 64 },
      retryInfo: schemaOfRetryInfo(),
      metadata: { type: "string", maxLength: 2048, sensitive: "secret" },
      customizedInfo: schemaOfCustomizedInfo(),
      extendInfo: { type: "string", sensitive: "secret" },
      paymentStatus: { type: "string", values: ["PROCESSING"] },
    },
  });
}
let schemaOfPaymentCancelledMade: ObjectSchema | undefined;
function schemaOfPaymentCancelled(): ObjectSchema {
  return (schemaOfPaymentCancelledMade ??= {
    type: "object",
    required: ["result", "paymentStatus", "paymentRequestId", "paymentId"],
    properties: {
      result: schemaOfSuccessResult(),
      paymentRequestId: { type: "string", maxLength: 64 },
      paymentId: { type: "string", maxLength: 64 },
      paymentResultCode: { type: "string", maxLength: 64 },
      paymentResultMessage: { type: "string", maxLength: 256 },
      authPaymentId: { type: "string" },
      paymentAmount: schemaOfReceivedAmount(),
      actualPaymentAmount: schemaOfReceivedAmount(),
      processingAmount: schemaOfReceivedAmount(),
      paymentQuote: schemaOfReceivedQuote(),
      authExpiryTime: { type: "string" },
      paymentCreateTime: { type: "string" },
      paymentTime: { type: "string" },
      nonGuaranteeCouponAmount: schemaOfReceivedAmount(),
      pspCustomerInfo: schemaOfPspCustomerInfo(),
      redirectActionForm: schemaOfRedirectActionForm(),
      cardInfo: schemaOfCardInfo(),
      acquirerReferenceNo: { type: "string", maxLength: 64 },
      transactions: { type: "array", items: schemaOfTransaction() },
      customsDeclarationAmount: schemaOfReceivedAmount(),
      grossSettlementAmount: schemaOfReceivedAmount(),
      settlementQuote: schemaOfReceivedQuote(),
      paymentResultInfo: schemaOfPaymentResultInfo(),
      acquirerInfo: schemaOfAcquirerInfo(),
      merchantAccountId: { type: "string" },
      promotionResults: { type: "array", items: schemaOfPromotionResult() },
      earliestSettlementTime: { type: "string" },
      paymentMethodType: { type: "string", maxLength: 64 },
      retryInfo: schemaOfRetryInfo(),
      metadata: { type: "string", maxLength: 2048, sensitive: "secret" },
      customizedInfo: schemaOfCustomizedInfo(),
      extendInfo: { type: "string", sensitive: "secret" },
      paymentStatus: { type: "string", values: ["CANCELLED"] },
    },
  });
}
let schemaOfPaymentPendingMade: ObjectSchema | undefined;
function schemaOfPaymentPending(): ObjectSchema {
  return (schemaOfPaymentPendingMade ??= {
    type: "object",
    required: ["result", "paymentStatus", "paymentRequestId", "paymentId"],
    properties: {
      result: schemaOfSuccessResult(),
      paymentRequestId: { type: "string", maxLength: 64 },
      paymentId: { type: "string", maxLength: 64 },
      paymentResultCode: { type: "string", maxLength: 64 },
      paymentResultMessage: { type: "string", maxLength: 256 },
      authPaymentId: { type: "string" },
      paymentAmount: schemaOfReceivedAmount(),
      actualPaymentAmount: schemaOfReceivedAmount(),
      processingAmount: schemaOfReceivedAmount(),
      paymentQuote: schemaOfReceivedQuote(),
      authExpiryTime: { type: "string" },
      paymentCreateTime: { type: "string" },
      paymentTime: { type: "string" },
      nonGuaranteeCouponAmount: schemaOfReceivedAmount(),
      pspCustomerInfo: schemaOfPspCustomerInfo(),
      redirectActionForm: schemaOfRedirectActionForm(),
      cardInfo: schemaOfCardInfo(),
      acquirerReferenceNo: { type: "string", maxLength: 64 },
      transactions: { type: "array", items: schemaOfTransaction() },
      customsDeclarationAmount: schemaOfReceivedAmount(),
      grossSettlementAmount: schemaOfReceivedAmount(),
      settlementQuote: schemaOfReceivedQuote(),
      paymentResultInfo: schemaOfPaymentResultInfo(),
      acquirerInfo: schemaOfAcquirerInfo(),
      merchantAccountId: { type: "string" },
      promotionResults: { type: "array", items: schemaOfPromotionResult() },
      earliestSettlementTime: { type: "string" },
      paymentMethodType: { type: "string", maxLength: 64 },
      retryInfo: schemaOfRetryInfo(),
      metadata: { type: "string", maxLength: 2048, sensitive: "secret" },
      customizedInfo: schemaOfCustomizedInfo(),
      extendInfo: { type: "string", sensitive: "secret" },
      paymentStatus: { type: "string", values: ["PENDING"] },
    },
  });
}
let schemaOfCancelByPaymentIdMade: ObjectSchema | undefined;
function schemaOfCancelByPaymentId(): ObjectSchema {
  return (schemaOfCancelByPaymentIdMade ??= {
    type: "object",
    closed: true,
    required: ["paymentId"],
    properties: {
      paymentId: { type: "string", maxLength: 64 },
      paymentRequestId: { type: "string", maxLength: 64 },
      merchantAccountId: { type: "string", maxLength: 32 },
    },
  });
}
let schemaOfCancelByPaymentRequestIdMade: ObjectSchema | undefined;
function schemaOfCancelByPaymentRequestId(): ObjectSchema {
  return (schemaOfCancelByPaymentRequestIdMade ??= {
    type: "object",
    closed: true,
    required: ["paymentRequestId"],
    properties: { paymentRequestId: { type: "string", maxLength: 64 }, merchantAccountId: { type: "string", maxLength: 32 } },
  });
}
let schemaOfCancelRequestMade: ObjectSchema | undefined;
function schemaOfCancelRequest(): ObjectSchema {
  return (schemaOfCancelRequestMade ??= {
    type: "object",
    closed: true,
    properties: {
      paymentId: { type: "string", maxLength: 64 },
      paymentRequestId: { type: "string", maxLength: 64 },
      merchantAccountId: { type: "string", maxLength: 32 },
    },
    branches: [
      { name: "CancelByPaymentId", when: [{ path: ["paymentId"] }], schema: schemaOfCancelByPaymentId() },
      { name: "CancelByPaymentRequestId", when: [{ path: ["paymentRequestId"] }], schema: schemaOfCancelByPaymentRequestId() },
    ],
  });
}
let schemaOfCancelledMade: ObjectSchema | undefined;
function schemaOfCancelled(): ObjectSchema {
  return (schemaOfCancelledMade ??= {
    type: "object",
    required: ["result"],
    properties: {
      result: schemaOfSuccessResult(),
      paymentId: { type: "string", maxLength: 64 },
      paymentRequestId: { type: "string", maxLength: 64 },
      cancelTime: { type: "string" },
    },
  });
}
let schemaOfCaptureRequestMade: ObjectSchema | undefined;
function schemaOfCaptureRequest(): ObjectSchema {
  return (schemaOfCaptureRequestMade ??= {
    type: "object",
    closed: true,
    required: ["captureRequestId", "paymentId", "captureAmount"],
    properties: {
      captureRequestId: { type: "string", maxLength: 64 },
      paymentId: { type: "string", maxLength: 64 },
      captureAmount: schemaOfAmount(),
      isLastCapture: { type: "string", values: ["true", "false"] },
      captureType: { type: "string" },
      transit: schemaOfTransit(),
    },
  });
}
let schemaOfCapturedMade: ObjectSchema | undefined;
function schemaOfCaptured(): ObjectSchema {
  return (schemaOfCapturedMade ??= {
    type: "object",
    required: ["result", "captureRequestId", "captureId", "paymentId"],
    properties: {
      result: schemaOfSuccessResult(),
      captureRequestId: { type: "string", maxLength: 64 },
      captureId: { type: "string", maxLength: 64 },
      paymentId: { type: "string", maxLength: 64 },
      captureAmount: schemaOfReceivedAmount(),
      captureTime: { type: "string" },
      acquirerReferenceNo: { type: "string", maxLength: 64 },
    },
  });
}
let schemaOfCaptureUnknownMade: ObjectSchema | undefined;
function schemaOfCaptureUnknown(): ObjectSchema {
  return (schemaOfCaptureUnknownMade ??= {
    type: "object",
    required: ["result"],
    properties: {
      result: schemaOfUnknownResult(),
      captureRequestId: { type: "string", maxLength: 64 },
      captureId: { type: "string", maxLength: 64 },
      paymentId: { type: "string", maxLength: 64 },
      captureAmount: schemaOfReceivedAmount(),
      captureTime: { type: "string" },
      acquirerReferenceNo: { type: "string", maxLength: 64 },
    },
  });
}
let schemaOfNotCapturedMade: ObjectSchema | undefined;
function schemaOfNotCaptured(): ObjectSchema {
  return (schemaOfNotCapturedMade ??= {
    type: "object",
    required: ["result"],
    properties: {
      result: schemaOfFailedResult(),
      captureRequestId: { type: "string", maxLength: 64 },
      captureId: { type: "string", maxLength: 64 },
      paymentId: { type: "string", maxLength: 64 },
      captureAmount: schemaOfReceivedAmount(),
      captureTime: { type: "string" },
      acquirerReferenceNo: { type: "string", maxLength: 64 },
    },
  });
}
let schemaOfRefundDetailMade: ObjectSchema | undefined;
function schemaOfRefundDetail(): ObjectSchema {
  return (schemaOfRefundDetailMade ??= {
    type: "object",
    closed: true,
    properties: { refundAmount: schemaOfAmount(), refundFrom: { type: "string", advice: { required: true } } },
  });
}
let schemaOfRefundToBankInfoMade: ObjectSchema | undefined;
function schemaOfRefundToBankInfo(): ObjectSchema {
  return (schemaOfRefundToBankInfoMade ??= {
    type: "object",
    closed: true,
    properties: {
      bankCode: { type: "string" },
      accountHolderName: schemaOfUserName(),
      accountNo: { type: "string", sensitive: "personal" },
    },
  });
}
let schemaOfRefundRequestMade: ObjectSchema | undefined;
function schemaOfRefundRequest(): ObjectSchema {
  return (schemaOfRefundRequestMade ??= {
    type: "object",
    closed: true,
    required: ["refundRequestId", "paymentId", "refundAmount"],
    properties: {
      refundRequestId: { type: "string", maxLength: 64 },
      paymentId: { type: "string", maxLength: 64 },
      referenceRefundId: { type: "string", maxLength: 64 },
      refundAmount: schemaOfAmount(),
      refundReason: { type: "string", maxLength: 256 },
      refundNotifyUrl: { type: "string", maxLength: 1024, advice: { format: "uri" } },
      captureId: { type: "string", maxLength: 64 },
      isAsyncRefund: { type: "string", values: ["true", "false"] },
      refundDetails: { type: "array", items: schemaOfRefundDetail() },
      refundSourceAccountNo: { type: "string", sensitive: "personal" },
      refundToBankInfo: schemaOfRefundToBankInfo(),
      actualRefundAmount: schemaOfAmount(),
      metadata: { type: "string", maxLength: 2048, sensitive: "secret", advice: { maxLength: 64 } },
      customizedInfo: schemaOfCustomizedInfo(),
      extendInfo: { type: "string", sensitive: "secret" },
    },
  });
}
let schemaOfRefundedMade: ObjectSchema | undefined;
function schemaOfRefunded(): ObjectSchema {
  return (schemaOfRefundedMade ??= {
    type: "object",
    required: ["result", "refundRequestId", "refundId", "paymentId"],
    properties: {
      result: schemaOfSuccessResult(),
      refundRequestId: { type: "string", maxLength: 64 },
      refundId: { type: "string", maxLength: 64 },
      paymentId: { type: "string", maxLength: 64 },
      refundAmount: schemaOfReceivedAmount(),
      actualRefundAmount: schemaOfReceivedAmount(),
      refundTime: { type: "string" },
      refundNonGuaranteeCouponAmount: schemaOfReceivedAmount(),
      grossSettlementAmount: schemaOfReceivedAmount(),
      settlementQuote: schemaOfReceivedQuote(),
      acquirerInfo: schemaOfAcquirerInfo(),
      acquirerReferenceNo: { type: "string", maxLength: 64 },
    },
  });
}
let schemaOfRefundUnknownMade: ObjectSchema | undefined;
function schemaOfRefundUnknown(): ObjectSchema {
  return (schemaOfRefundUnknownMade ??= {
    type: "object",
    required: ["result"],
    properties: {
      result: schemaOfUnknownResult(),
      refundRequestId: { type: "string", maxLength: 64 },
      refundId: { type: "string", maxLength: 64 },
      paymentId: { type: "string", maxLength: 64 },
      refundAmount: schemaOfReceivedAmount(),
      actualRefundAmount: schemaOfReceivedAmount(),
      refundTime: { type: "string" },
      refundNonGuaranteeCouponAmount: schemaOfReceivedAmount(),
      grossSettlementAmount: schemaOfReceivedAmount(),
      settlementQuote: schemaOfReceivedQuote(),
      acquirerInfo: schemaOfAcquirerInfo(),
      acquirerReferenceNo: { type: "string", maxLength: 64 },
    },
  });
}
let schemaOfNotRefundedMade: ObjectSchema | undefined;
function schemaOfNotRefunded(): ObjectSchema {
  return (schemaOfNotRefundedMade ??= {
    type: "object",
    required: ["result"],
    properties: {
      result: schemaOfFailedResult(),
      refundRequestId: { type: "string", maxLength: 64 },
      refundId: { type: "string", maxLength: 64 },
      paymentId: { type: "string", maxLength: 64 },
      refundAmount: schemaOfReceivedAmount(),
      actualRefundAmount: schemaOfReceivedAmount(),
      refundTime: { type: "string" },
      refundNonGuaranteeCouponAmount: schemaOfReceivedAmount(),
      grossSettlementAmount: schemaOfReceivedAmount(),
      settlementQuote: schemaOfReceivedQuote(),
      acquirerInfo: schemaOfAcquirerInfo(),
      acquirerReferenceNo: { type: "string", maxLength: 64 },
    },
  });
}
let schemaOfInquireByRefundIdMade: ObjectSchema | undefined;
function schemaOfInquireByRefundId(): ObjectSchema {
  return (schemaOfInquireByRefundIdMade ??= {
    type: "object",
    closed: true,
    required: ["refundId"],
    properties: {
      refundId: { type: "string", maxLength: 64 },
      refundRequestId: { type: "string", maxLength: 64 },
      merchantAccountId: { type: "string", maxLength: 32 },
    },
  });
}
let schemaOfInquireByRefundRequestIdMade: ObjectSchema | undefined;
function schemaOfInquireByRefundRequestId(): ObjectSchema {
  return (schemaOfInquireByRefundRequestIdMade ??= {
    type: "object",
    closed: true,
    required: ["refundRequestId"],
    properties: { refundRequestId: { type: "string", maxLength: 64 }, merchantAccountId: { type: "string", maxLength: 32 } },
  });
}
let schemaOfInquiryRefundRequestMade: ObjectSchema | undefined;
function schemaOfInquiryRefundRequest(): ObjectSchema {
  return (schemaOfInquiryRefundRequestMade ??= {
    type: "object",
    closed: true,
    properties: {
      refundId: { type: "string", maxLength: 64 },
      refundRequestId: { type: "string", maxLength: 64 },
      merchantAccountId: { type: "string", maxLength: 32 },
    },
    branches: [
      { name: "InquireByRefundId", when: [{ path: ["refundId"] }], schema: schemaOfInquireByRefundId() },
      { name: "InquireByRefundRequestId", when: [{ path: ["refundRequestId"] }], schema: schemaOfInquireByRefundRequestId() },
    ],
  });
}
let schemaOfRefundSucceededMade: ObjectSchema | undefined;
function schemaOfRefundSucceeded(): ObjectSchema {
  return (schemaOfRefundSucceededMade ??= {
    type: "object",
    required: ["result", "refundStatus", "refundRequestId", "refundId"],
    properties: {
      result: schemaOfSuccessResult(),
      refundId: { type: "string", maxLength: 64 },
      refundRequestId: { type: "string", maxLength: 64 },
      refundAmount: schemaOfReceivedAmount(),
      actualRefundAmount: schemaOfReceivedAmount(),
      refundTime: { type: "string" },
      grossSettlementAmount: schemaOfReceivedAmount(),
      settlementQuote: schemaOfReceivedQuote(),
      acquirerInfo: schemaOfAcquirerInfo(),
      arn: { type: "string" },
      rrn: { type: "string" },
      metadata: { type: "string", maxLength: 2048, sensitive: "secret" },
      customizedInfo: schemaOfCustomizedInfo(),
      refundStatus: { type: "string", values: ["SUCCESS"] },
    },
  });
}
let schemaOfRefundProcessingMade: ObjectSchema | undefined;
function schemaOfRefundProcessing(): ObjectSchema {
  return (schemaOfRefundProcessingMade ??= {
    type: "object",
    required: ["result", "refundStatus", "refundRequestId", "refundId"],
    properties: {
      result: schemaOfSuccessResult(),
      refundId: { type: "string", maxLength: 64 },
      refundRequestId: { type: "string", maxLength: 64 },
      refundAmount: schemaOfReceivedAmount(),
      actualRefundAmount: schemaOfReceivedAmount(),
      refundTime: { type: "string" },
      grossSettlementAmount: schemaOfReceivedAmount(),
      settlementQuote: schemaOfReceivedQuote(),
      acquirerInfo: schemaOfAcquirerInfo(),
      arn: { type: "string" },
      rrn: { type: "string" },
      metadata: { type: "string", maxLength: 2048, sensitive: "secret" },
      customizedInfo: schemaOfCustomizedInfo(),
      refundStatus: { type: "string", values: ["PROCESSING"] },
    },
  });
}
let schemaOfRefundFailedMade: ObjectSchema | undefined;
function schemaOfRefundFailed(): ObjectSchema {
  return (schemaOfRefundFailedMade ??= {
    type: "object",
    required: ["result", "refundStatus", "refundRequestId", "refundId"],
    properties: {
      result: schemaOfSuccessResult(),
      refundId: { type: "string", maxLength: 64 },
      refundRequestId: { type: "string", maxLength: 64 },
      refundAmount: schemaOfReceivedAmount(),
      actualRefundAmount: schemaOfReceivedAmount(),
      refundTime: { type: "string" },
      grossSettlementAmount: schemaOfReceivedAmount(),
      settlementQuote: schemaOfReceivedQuote(),
      acquirerInfo: schemaOfAcquirerInfo(),
      arn: { type: "string" },
      rrn: { type: "string" },
      metadata: { type: "string", maxLength: 2048, sensitive: "secret" },
      customizedInfo: schemaOfCustomizedInfo(),
      refundStatus: { type: "string", values: ["FAIL"] },
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
    return schemaOfCreateVaultingSessionRequest();
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
let responseOfVaultPaymentMethodMade: Tables["response"] | undefined;
function responseOfVaultPaymentMethod(): Tables["response"] {
  return (responseOfVaultPaymentMethodMade ??= [
    { when: { resultStatus: "S" }, schema: schemaOfPaymentMethodVaulted() },
    { when: { resultStatus: "U", resultCode: "VERIFICATION_IN_PROCESS" }, schema: schemaOfPaymentMethodVerifying() },
    { when: { resultStatus: "U", notResultCode: "VERIFICATION_IN_PROCESS" }, schema: schemaOfPaymentMethodVaultingUnknown() },
    { when: { resultStatus: "F" }, schema: schemaOfPaymentMethodNotVaulted() },
  ]);
}
let codesOfVaultPaymentMethodMade: Tables["codes"] | undefined;
function codesOfVaultPaymentMethod(): Tables["codes"] {
  return (codesOfVaultPaymentMethodMade ??= {
    SUCCESS: { status: "S", next: "proceed" },
    PARAM_ILLEGAL: { status: "F", next: "fixRequest" },
    PROCESS_FAIL: { status: "F", next: "contactSupport" },
    UNKNOWN_EXCEPTION: { status: "U", next: "retryNewRequest", ifItPersists: "contactSupport" },
    VERIFICATION_IN_PROCESS: { status: "U", next: "redirect" },
    VERIFICATION_FAIL: { status: "F", next: "retryNewRequest" },
  });
}
let logicOfVaultPaymentMethodMade: Tables["logic"] | undefined;
function logicOfVaultPaymentMethod(): Tables["logic"] {
  return (logicOfVaultPaymentMethodMade ??= [
    {
      when: { resultStatus: "U", resultCode: "VERIFICATION_IN_PROCESS", anyPresent: ["normalUrl", "schemeUrl", "applinkUrl"] },
      next: "redirect",
      followUp: ["inquireVaulting", "notifyVaulting"],
    },
    { when: { resultStatus: "U", resultCode: "VERIFICATION_IN_PROCESS" }, next: "retryNewRequest", ifItPersists: "contactSupport" },
    { when: { resultStatus: "S" }, next: "proceed" },
    { when: { resultStatus: "U" }, next: "retryNewRequest", ifItPersists: "contactSupport" },
  ]);
}
/**
 * Vault a card that the merchant's server has collected.
 *
 * Answers with a card token, or with a URL at which the buyer passes 3-D Secure first. Card numbers on the merchant's own server bring it into PCI DSS SAQ D; createVaultingSession keeps them away. Where the answer asks for a new id without being final, inquire under the old id first: the old attempt may have vaulted the card.
 */
export const vaultPaymentMethod: Operation<VaultPaymentMethod> = {
  path: "/v1/vaults/vaultPaymentMethod",
  id: "vaultPaymentMethod",
  get request() {
    return schemaOfVaultPaymentMethodRequest();
  },
  get response() {
    return responseOfVaultPaymentMethod();
  },
  get codes() {
    return codesOfVaultPaymentMethod();
  },
  get logic() {
    return logicOfVaultPaymentMethod();
  },
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
    return schemaOfInquireVaultingRequest();
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
let responseOfInquireTokenMade: Tables["response"] | undefined;
function responseOfInquireToken(): Tables["response"] {
  return (responseOfInquireTokenMade ??= [
    { when: { resultStatus: "S" }, schema: schemaOfTokenFound() },
    { when: { resultStatus: "F" }, schema: schemaOfFailed() },
    { when: { resultStatus: "U" }, schema: schemaOfUnknown() },
  ]);
}
let logicOfInquireTokenMade: Tables["logic"] | undefined;
function logicOfInquireToken(): Tables["logic"] {
  return (logicOfInquireTokenMade ??= [{ when: { resultStatus: "S" }, next: "proceed" }]);
}
/**
 * Ask what is kept with a token.
 *
 * Answers with the holder and the issuer of what a token stands for. Known from Antom's SDKs only: no page was found, so nothing is said of lengths, of required fields, of result codes or of what a repeat does.
 */
export const inquireToken: Operation<InquireToken> = {
  path: "/v1/vaults/inquireToken",
  id: "inquireToken",
  get request() {
    return schemaOfTokenRequest();
  },
  get response() {
    return responseOfInquireToken();
  },
  codes: {},
  get logic() {
    return logicOfInquireToken();
  },
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
let responseOfUpdateTokenMade: Tables["response"] | undefined;
function responseOfUpdateToken(): Tables["response"] {
  return (responseOfUpdateTokenMade ??= [
    { when: { resultStatus: "S" }, schema: schemaOfTokenUpdated() },
    { when: { resultStatus: "F" }, schema: schemaOfFailed() },
    { when: { resultStatus: "U" }, schema: schemaOfUnknown() },
  ]);
}
let logicOfUpdateTokenMade: Tables["logic"] | undefined;
function logicOfUpdateToken(): Tables["logic"] {
  return (logicOfUpdateTokenMade ??= [{ when: { resultStatus: "S" }, next: "proceed" }]);
}
/**
 * Change what is kept with a token.
 *
 * Changes the holder's name, the e-mail address or the expiry that is kept with a token. Known from Antom's SDKs only: no page was found, so nothing is said of lengths, of required fields, of result codes or of what a repeat does.
 */
export const updateToken: Operation<UpdateToken> = {
  path: "/v1/vaults/updateToken",
  id: "updateToken",
  get request() {
    return schemaOfUpdateTokenRequest();
  },
  get response() {
    return responseOfUpdateToken();
  },
  codes: {},
  get logic() {
    return logicOfUpdateToken();
  },
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
let responseOfDeleteTokenMade: Tables["response"] | undefined;
function responseOfDeleteToken(): Tables["response"] {
  return (responseOfDeleteTokenMade ??= [
    { when: { resultStatus: "S" }, schema: schemaOfTokenDeleted() },
    { when: { resultStatus: "F" }, schema: schemaOfFailed() },
    { when: { resultStatus: "U" }, schema: schemaOfUnknown() },
  ]);
}
let logicOfDeleteTokenMade: Tables["logic"] | undefined;
function logicOfDeleteToken(): Tables["logic"] {
  return (logicOfDeleteTokenMade ??= [{ when: { resultStatus: "S" }, next: "proceed" }]);
}
/**
 * Delete a token.
 *
 * Deletes a token. Known from Antom's SDKs only: no page was found, so nothing is said of lengths, of required fields, of result codes or of what a repeat does.
 */
export const deleteToken: Operation<DeleteToken> = {
  path: "/v1/vaults/deleteToken",
  id: "deleteToken",
  get request() {
    return schemaOfTokenRequest();
  },
  get response() {
    return responseOfDeleteToken();
  },
  codes: {},
  get logic() {
    return logicOfDeleteToken();
  },
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
let responseOfFetchNonceMade: Tables["response"] | undefined;
function responseOfFetchNonce(): Tables["response"] {
  return (responseOfFetchNonceMade ??= [
    { when: { resultStatus: "S" }, schema: schemaOfNonceFetched() },
    { when: { resultStatus: "F" }, schema: schemaOfFailed() },
    { when: { resultStatus: "U" }, schema: schemaOfUnknown() },
  ]);
}
let logicOfFetchNonceMade: Tables["logic"] | undefined;
function logicOfFetchNonce(): Tables["logic"] {
  return (logicOfFetchNonceMade ??= [{ when: { resultStatus: "S" }, next: "proceed" }]);
}
/**
 * Exchange a card for a token to pay with.
 *
 * Takes a card and answers with a token for pay. Card numbers on the merchant's own server bring it into PCI DSS SAQ D. Known from Antom's SDKs only: no page was found, so nothing is said of lengths, of required fields, of result codes or of what a repeat does.
 */
export const fetchNonce: Operation<FetchNonce> = {
  path: "/v1/vaults/fetchNonce",
  id: "fetchNonce",
  get request() {
    return schemaOfFetchNonceRequest();
  },
  get response() {
    return responseOfFetchNonce();
  },
  codes: {},
  get logic() {
    return logicOfFetchNonce();
  },
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
let responseOfConsultMade: Tables["response"] | undefined;
function responseOfConsult(): Tables["response"] {
  return (responseOfConsultMade ??= [
    { when: { resultStatus: "S" }, schema: schemaOfConsulted() },
    { when: { resultStatus: "F" }, schema: schemaOfFailed() },
    { when: { resultStatus: "U" }, schema: schemaOfUnknown() },
  ]);
}
let codesOfConsultMade: Tables["codes"] | undefined;
function codesOfConsult(): Tables["codes"] {
  return (codesOfConsultMade ??= {
    SUCCESS: { status: "S", next: "redirect" },
    PARAM_ILLEGAL: { status: "F", next: "fixRequest" },
    PROCESS_FAIL: { status: "F", next: "contactSupport" },
    UNKNOWN_EXCEPTION: { status: "U", next: "retrySameRequest", ifItPersists: "contactSupport" },
    INVALID_ACCESS_TOKEN: { status: "F", next: "fixRequest", ifItPersists: "contactSupport" },
    MERCHANT_NOT_REGISTERED: { status: "F", next: "fixRequest", ifItPersists: "contactSupport" },
    NO_PAY_OPTIONS: { status: "F", next: "fixRequest", ifItPersists: "contactSupport" },
    PAYMENT_NOT_QUALIFIED: { status: "F", next: "contactSupport" },
    RISK_REJECT: { status: "F", next: "stop" },
  });
}
let logicOfConsultMade: Tables["logic"] | undefined;
function logicOfConsult(): Tables["logic"] {
  return (logicOfConsultMade ??= [
    {
      when: { resultStatus: "S", resultCode: "SUCCESS", anyPresent: ["normalUrl", "schemeUrl", "applinkUrl", "authCodeForm", "authUrl"] },
      next: "redirect",
      followUp: ["applyToken", "notifyAuthorization"],
    },
    { when: { resultStatus: "S", resultCode: "SUCCESS" }, next: "retrySameRequest", ifItPersists: "contactSupport" },
    { when: { resultStatus: "U" }, next: "retrySameRequest", ifItPersists: "contactSupport" },
  ]);
}
/**
 * Ask a buyer to authorize payments from a wallet.
 *
 * Answers with the URL, or the code, by which the buyer authorizes in the wallet. The wallet then sends the buyer back to authRedirectUrl with `authCode` and `authState` in the query, which proves nothing until authState is the one that was sent; applyToken gets the token for the code. Nothing is bound by the call itself, so repeating it is harmless.
 */
export const consult: Operation<Consult> = {
  path: "/v1/authorizations/consult",
  id: "consult",
  get request() {
    return schemaOfConsultRequest();
  },
  get response() {
    return responseOfConsult();
  },
  get codes() {
    return codesOfConsult();
  },
  get logic() {
    return logicOfConsult();
  },
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
let responseOfApplyTokenMade: Tables["response"] | undefined;
function responseOfApplyToken(): Tables["response"] {
  return (responseOfApplyTokenMade ??= [
    { when: { resultStatus: "S" }, schema: schemaOfTokenApplied() },
    { when: { resultStatus: "F" }, schema: schemaOfFailed() },
    { when: { resultStatus: "U" }, schema: schemaOfUnknown() },
  ]);
}
let codesOfApplyTokenMade: Tables["codes"] | undefined;
function codesOfApplyToken(): Tables["codes"] {
  return (codesOfApplyTokenMade ??= {
    SUCCESS: { status: "S", next: "proceed" },
    PARAM_ILLEGAL: { status: "F", next: "fixRequest" },
    PROCESS_FAIL: { status: "F", next: "contactSupport" },
    UNKNOWN_EXCEPTION: { status: "U", next: "retrySameRequest", ifItPersists: "contactSupport", followUp: ["notifyAuthorization"] },
    NO_PAY_OPTIONS: { status: "F", next: "contactSupport" },
    USER_NOT_EXIST: { status: "F", next: "contactSupport" },
    USER_STATUS_ABNORMAL: { status: "F", next: "contactSupport" },
  });
}
let logicOfApplyTokenMade: Tables["logic"] | undefined;
function logicOfApplyToken(): Tables["logic"] {
  return (logicOfApplyTokenMade ??= [{ when: { resultStatus: "S" }, next: "proceed" }]);
}
/**
 * Get the access token of an authorization, or renew it.
 *
 * Takes the authorization code that came with the buyer or with notifyAuthorization, or the refresh token of an earlier answer. The access token pays under the agreement until it expires.
 */
export const applyToken: Operation<ApplyToken> = {
  path: "/v1/authorizations/applyToken",
  id: "applyToken",
  get request() {
    return schemaOfApplyTokenRequest();
  },
  get response() {
    return responseOfApplyToken();
  },
  get codes() {
    return codesOfApplyToken();
  },
  get logic() {
    return logicOfApplyToken();
  },
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
let responseOfRevokeMade: Tables["response"] | undefined;
function responseOfRevoke(): Tables["response"] {
  return (responseOfRevokeMade ??= [
    { when: { resultStatus: "S" }, schema: schemaOfRevoked() },
    { when: { resultStatus: "F" }, schema: schemaOfFailed() },
    { when: { resultStatus: "U" }, schema: schemaOfUnknown() },
  ]);
}
let codesOfRevokeMade: Tables["codes"] | undefined;
function codesOfRevoke(): Tables["codes"] {
  return (codesOfRevokeMade ??= {
    SUCCESS: { status: "S", next: "proceed" },
    INVALID_ACCESS_TOKEN: { status: "F", next: "fixRequest", ifItPersists: "contactSupport" },
    PARAM_ILLEGAL: { status: "F", next: "fixRequest" },
    PROCESS_FAIL: { status: "F", next: "contactSupport" },
    UNKNOWN_EXCEPTION: { status: "U", next: "retrySameRequest", ifItPersists: "contactSupport" },
  });
}
let logicOfRevokeMade: Tables["logic"] | undefined;
function logicOfRevoke(): Tables["logic"] {
  return (logicOfRevokeMade ??= [
    { when: { resultStatus: "S" }, next: "proceed" },
    { when: { resultStatus: "U" }, next: "retrySameRequest", ifItPersists: "contactSupport" },
  ]);
}
/**
 * End an authorization.
 *
 * Makes an access token void, and its refresh token with it. Calling it again ends nothing twice.
 */
export const revoke: Operation<Revoke> = {
  path: "/v1/authorizations/revoke",
  id: "revoke",
  get request() {
    return schemaOfRevokeRequest();
  },
  get response() {
    return responseOfRevoke();
  },
  get codes() {
    return codesOfRevoke();
  },
  get logic() {
    return logicOfRevoke();
  },
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
let responseOfCreatePaymentSessionMade: Tables["response"] | undefined;
function responseOfCreatePaymentSession(): Tables["response"] {
  return (responseOfCreatePaymentSessionMade ??= [
    { when: { resultStatus: "S" }, schema: schemaOfPaymentSessionCreated() },
    { when: { resultStatus: "F" }, schema: schemaOfFailed() },
    { when: { resultStatus: "U" }, schema: schemaOfUnknown() },
  ]);
}
let codesOfCreatePaymentSessionMade: Tables["codes"] | undefined;
function codesOfCreatePaymentSession(): Tables["codes"] {
  return (codesOfCreatePaymentSessionMade ??= {
    SUCCESS: { status: "S", next: "proceed" },
    PARAM_ILLEGAL: { status: "F", next: "fixRequest" },
    PROCESS_FAIL: { status: "F", next: "contactSupport" },
    UNKNOWN_EXCEPTION: { status: "U", next: "retrySameRequest", ifItPersists: "contactSupport" },
  });
}
let logicOfCreatePaymentSessionMade: Tables["logic"] | undefined;
function logicOfCreatePaymentSession(): Tables["logic"] {
  return (logicOfCreatePaymentSessionMade ??= [
    { when: { resultStatus: "S" }, next: "proceed" },
    { when: { resultStatus: "U" }, next: "retrySameRequest", ifItPersists: "contactSupport" },
  ]);
}
/**
 * Create a session in which the buyer authorizes payments under an agreement.
 *
 * For tokenized payment. The session data start the client-side SDK, in which the buyer binds an account or renews the authorization. Nothing is bound or paid by the call itself, so repeating it is harmless.
 */
export const createPaymentSession: Operation<CreatePaymentSession> = {
  path: "/v1/payments/createPaymentSession",
  id: "createPaymentSession",
  get request() {
    return schemaOfCreatePaymentSessionRequest();
  },
  get response() {
    return responseOfCreatePaymentSession();
  },
  get codes() {
    return codesOfCreatePaymentSession();
  },
  get logic() {
    return logicOfCreatePaymentSession();
  },
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
let responseOfConsultPaymentMade: Tables["response"] | undefined;
function responseOfConsultPayment(): Tables["response"] {
  return (responseOfConsultPaymentMade ??= [
    { when: { resultStatus: "S" }, schema: schemaOfPaymentConsulted() },
    { when: { resultStatus: "F" }, schema: schemaOfFailed() },
    { when: { resultStatus: "U" }, schema: schemaOfUnknown() },
  ]);
}
let logicOfConsultPaymentMade: Tables["logic"] | undefined;
function logicOfConsultPayment(): Tables["logic"] {
  return (logicOfConsultPaymentMade ??= [{ when: { resultStatus: "S" }, next: "proceed" }]);
}
/**
 * Ask which methods a payment can be made with.
 *
 * Antom calls it consult, as it calls the one that asks a buyer to authorize; here the two have two names. Answers with the methods to offer for an amount, in the order in which to show them, and with those that are out of service. Nothing is paid, bound or kept by it, so repeating it is harmless, and what it says holds for the moment. Of a method that is offered, pay has the last word.
 */
export const consultPayment: Operation<ConsultPayment> = {
  path: "/v1/payments/consult",
  id: "consultPayment",
  get request() {
    return schemaOfConsultPaymentRequest();
  },
  get response() {
    return responseOfConsultPayment();
  },
  codes: {},
  get logic() {
    return logicOfConsultPayment();
  },
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
let responseOfPayMade: Tables["response"] | undefined;
function responseOfPay(): Tables["response"] {
  return (responseOfPayMade ??= [
    { when: { resultStatus: "S" }, schema: schemaOfPaid() },
    { when: { resultStatus: "U", resultCode: "PAYMENT_IN_PROCESS" }, schema: schemaOfPaymentInProcess() },
    { when: { resultStatus: "U", notResultCode: "PAYMENT_IN_PROCESS" }, schema: schemaOfPaymentUnknown() },
    { when: { resultStatus: "F" }, schema: schemaOfNotPaid() },
  ]);
}
let codesOfPayMade: Tables["codes"] | undefined;
function codesOfPay(): Tables["codes"] {
  return (codesOfPayMade ??= {
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
  });
}
let logicOfPayMade: Tables["logic"] | undefined;
function logicOfPay(): Tables["logic"] {
  return (logicOfPayMade ??= [
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
  ]);
}
/**
 * Pay with a card token, a card or an access token.
 *
 * Takes a payment, at once or after the buyer has passed 3-D Secure. The same paymentRequestId is the same attempt: repeat it with the very same fields; a new attempt takes a new one, once the old has come to its end. The referenceOrderId stays. A card number in the request brings the merchant into PCI DSS SAQ D; a card token does not.
 */
export const pay: Operation<Pay> = {
  path: "/v1/payments/pay",
  id: "pay",
  get request() {
    return schemaOfPayRequest();
  },
  get response() {
    return responseOfPay();
  },
  get codes() {
    return codesOfPay();
  },
  get logic() {
    return logicOfPay();
  },
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
let responseOfInquiryPaymentMade: Tables["response"] | undefined;
function responseOfInquiryPayment(): Tables["response"] {
  return (responseOfInquiryPaymentMade ??= [
    { when: { resultStatus: "S", equals: { paymentStatus: "SUCCESS" } }, schema: schemaOfPaymentSucceeded() },
    { when: { resultStatus: "S", equals: { paymentStatus: "FAIL" } }, schema: schemaOfPaymentFailed() },
    { when: { resultStatus: "S", equals: { paymentStatus: "PROCESSING" } }, schema: schemaOfPaymentProcessing() },
    { when: { resultStatus: "S", equals: { paymentStatus: "CANCELLED" } }, schema: schemaOfPaymentCancelled() },
    { when: { resultStatus: "S", equals: { paymentStatus: "PENDING" } }, schema: schemaOfPaymentPending() },
    { when: { resultStatus: "F" }, schema: schemaOfFailed() },
    { when: { resultStatus: "U" }, schema: schemaOfUnknown() },
  ]);
}
let codesOfInquiryPaymentMade: Tables["codes"] | undefined;
function codesOfInquiryPayment(): Tables["codes"] {
  return (codesOfInquiryPaymentMade ??= {
    SUCCESS: { status: "S", next: "awaitResult" },
    ORDER_NOT_EXIST: { status: "F", next: "fixRequest", ifItPersists: "contactSupport" },
    PARAM_ILLEGAL: { status: "F", next: "fixRequest" },
    PROCESS_FAIL: { status: "F", next: "contactSupport" },
    UNKNOWN_EXCEPTION: { status: "U", next: "retrySameRequest", ifItPersists: "contactSupport" },
  });
}
let logicOfInquiryPaymentMade: Tables["logic"] | undefined;
function logicOfInquiryPayment(): Tables["logic"] {
  return (logicOfInquiryPaymentMade ??= [
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
  ]);
}
let reasonsOfInquiryPaymentMade: Tables["reasons"] | undefined;
function reasonsOfInquiryPayment(): Tables["reasons"] {
  return (reasonsOfInquiryPaymentMade ??= {
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
  });
}
/**
 * Ask what became of a payment.
 *
 * Status `S` says only that the inquiry succeeded; what became of the payment stands in `paymentStatus`, and why in `paymentResultCode`. Asking changes nothing, so it may be repeated at will. The name has a y where inquireVaulting has an e.
 */
export const inquiryPayment: Operation<InquiryPayment> = {
  path: "/v1/payments/inquiryPayment",
  id: "inquiryPayment",
  get request() {
    return schemaOfInquiryPaymentRequest();
  },
  get response() {
    return responseOfInquiryPayment();
  },
  get codes() {
    return codesOfInquiryPayment();
  },
  get logic() {
    return logicOfInquiryPayment();
  },
  get reasons() {
    return reasonsOfInquiryPayment();
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
let responseOfCancelMade: Tables["response"] | undefined;
function responseOfCancel(): Tables["response"] {
  return (responseOfCancelMade ??= [
    { when: { resultStatus: "S" }, schema: schemaOfCancelled() },
    { when: { resultStatus: "F" }, schema: schemaOfFailed() },
    { when: { resultStatus: "U" }, schema: schemaOfUnknown() },
  ]);
}
let codesOfCancelMade: Tables["codes"] | undefined;
function codesOfCancel(): Tables["codes"] {
  return (codesOfCancelMade ??= {
    SUCCESS: { status: "S", next: "proceed" },
    CANCEL_WINDOW_EXCEED: { status: "F", next: "stop", followUp: ["refund"] },
    ORDER_NOT_EXIST: { status: "F", next: "fixRequest" },
    ORDER_STATUS_INVALID: { status: "F", next: "fixRequest", ifItPersists: "contactSupport", followUp: ["inquiryPayment", "refund"] },
    PARAM_ILLEGAL: { status: "F", next: "fixRequest" },
    PROCESS_FAIL: { status: "F", next: "contactSupport", followUp: ["inquiryPayment"] },
    UNKNOWN_EXCEPTION: { status: "U", next: "retrySameRequest", ifItPersists: "contactSupport" },
  });
}
let logicOfCancelMade: Tables["logic"] | undefined;
function logicOfCancel(): Tables["logic"] {
  return (logicOfCancelMade ??= [
    { when: { resultStatus: "S" }, next: "proceed" },
    { when: { resultStatus: "U" }, next: "retrySameRequest", ifItPersists: "contactSupport" },
  ]);
}
/**
 * Cancel a payment, or an authorization.
 *
 * Cancels the whole payment, within the time that the contract and the payment method allow: before it is paid the buyer can pay no more, after it the money goes back. An authorized card payment can be canceled as long as nothing was captured. No notification follows; a repeat with the same id cancels nothing twice.
 */
export const cancel: Operation<Cancel> = {
  path: "/v1/payments/cancel",
  id: "cancel",
  get request() {
    return schemaOfCancelRequest();
  },
  get response() {
    return responseOfCancel();
  },
  get codes() {
    return codesOfCancel();
  },
  get logic() {
    return logicOfCancel();
  },
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
let responseOfCaptureMade: Tables["response"] | undefined;
function responseOfCapture(): Tables["response"] {
  return (responseOfCaptureMade ??= [
    { when: { resultStatus: "S" }, schema: schemaOfCaptured() },
    { when: { resultStatus: "U" }, schema: schemaOfCaptureUnknown() },
    { when: { resultStatus: "F" }, schema: schemaOfNotCaptured() },
  ]);
}
let codesOfCaptureMade: Tables["codes"] | undefined;
function codesOfCapture(): Tables["codes"] {
  return (codesOfCaptureMade ??= {
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
  });
}
let logicOfCaptureMade: Tables["logic"] | undefined;
function logicOfCapture(): Tables["logic"] {
  return (logicOfCaptureMade ??= [
    { when: { resultStatus: "S" }, next: "proceed" },
    { when: { resultStatus: "U" }, next: "retrySameRequest", ifItPersists: "contactSupport" },
  ]);
}
/**
 * Capture an authorized payment, whole or in part.
 *
 * Takes the money of a payment that was authorized only. All captures of a payment together may not exceed it; whether there may be several depends on the payment method. The same captureRequestId is the same capture.
 */
export const capture: Operation<Capture> = {
  path: "/v1/payments/capture",
  id: "capture",
  get request() {
    return schemaOfCaptureRequest();
  },
  get response() {
    return responseOfCapture();
  },
  get codes() {
    return codesOfCapture();
  },
  get logic() {
    return logicOfCapture();
  },
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
let responseOfRefundMade: Tables["response"] | undefined;
function responseOfRefund(): Tables["response"] {
  return (responseOfRefundMade ??= [
    { when: { resultStatus: "S" }, schema: schemaOfRefunded() },
    { when: { resultStatus: "U" }, schema: schemaOfRefundUnknown() },
    { when: { resultStatus: "F" }, schema: schemaOfNotRefunded() },
  ]);
}
let codesOfRefundMade: Tables["codes"] | undefined;
function codesOfRefund(): Tables["codes"] {
  return (codesOfRefundMade ??= {
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
  });
}
let logicOfRefundMade: Tables["logic"] | undefined;
function logicOfRefund(): Tables["logic"] {
  return (logicOfRefundMade ??= [
    { when: { resultStatus: "S" }, next: "proceed" },
    { when: { resultStatus: "U" }, next: "retrySameRequest", ifItPersists: "contactSupport", followUp: ["inquiryRefund"] },
  ]);
}
/**
 * Refund a payment, whole or in part.
 *
 * Gives money back to the buyer, within the time that the contract allows. All refunds of a payment together may not exceed it. The same refundRequestId is the same refund: repeat it where the answer is U or missing.
 */
export const refund: Operation<Refund> = {
  path: "/v1/payments/refund",
  id: "refund",
  get request() {
    return schemaOfRefundRequest();
  },
  get response() {
    return responseOfRefund();
  },
  get codes() {
    return codesOfRefund();
  },
  get logic() {
    return logicOfRefund();
  },
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
let responseOfInquiryRefundMade: Tables["response"] | undefined;
function responseOfInquiryRefund(): Tables["response"] {
  return (responseOfInquiryRefundMade ??= [
    { when: { resultStatus: "S", equals: { refundStatus: "SUCCESS" } }, schema: schemaOfRefundSucceeded() },
    { when: { resultStatus: "S", equals: { refundStatus: "PROCESSING" } }, schema: schemaOfRefundProcessing() },
    { when: { resultStatus: "S", equals: { refundStatus: "FAIL" } }, schema: schemaOfRefundFailed() },
    { when: { resultStatus: "F" }, schema: schemaOfFailed() },
    { when: { resultStatus: "U" }, schema: schemaOfUnknown() },
  ]);
}
let codesOfInquiryRefundMade: Tables["codes"] | undefined;
function codesOfInquiryRefund(): Tables["codes"] {
  return (codesOfInquiryRefundMade ??= {
    SUCCESS: { status: "S", next: "awaitResult" },
    PARAM_ILLEGAL: { status: "F", next: "fixRequest" },
    PROCESS_FAIL: { status: "F", next: "contactSupport" },
    UNKNOWN_EXCEPTION: { status: "U", next: "retrySameRequest", ifItPersists: "contactSupport" },
  });
}
let logicOfInquiryRefundMade: Tables["logic"] | undefined;
function logicOfInquiryRefund(): Tables["logic"] {
  return (logicOfInquiryRefundMade ??= [
    { when: { resultStatus: "S", resultCode: "SUCCESS", equals: { refundStatus: "SUCCESS" } }, next: "proceed" },
    {
      when: { resultStatus: "S", resultCode: "SUCCESS", equals: { refundStatus: "PROCESSING" } },
      next: "awaitResult",
      followUp: ["inquiryRefund", "notifyRefund"],
    },
    { when: { resultStatus: "S", resultCode: "SUCCESS", equals: { refundStatus: "FAIL" } }, next: "contactSupport" },
    { when: { resultStatus: "U" }, next: "retrySameRequest", ifItPersists: "contactSupport" },
  ]);
}
/**
 * Ask what became of a refund.
 *
 * Status `S` says only that the inquiry succeeded; what became of the refund stands in `refundStatus`, and that on Antom's side only. Asking changes nothing, so it may be repeated at will.
 */
export const inquiryRefund: Operation<InquiryRefund> = {
  path: "/v1/payments/inquiryRefund",
  id: "inquiryRefund",
  get request() {
    return schemaOfInquiryRefundRequest();
  },
  get response() {
    return responseOfInquiryRefund();
  },
  get codes() {
    return codesOfInquiryRefund();
  },
  get logic() {
    return logicOfInquiryRefund();
  },
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
let responseOfNotifyVaultingMade: Tables["response"] | undefined;
function responseOfNotifyVaulting(): Tables["response"] {
  return (responseOfNotifyVaultingMade ??= [
    { when: { resultStatus: "S" }, schema: schemaOfNotifiedVaulted() },
    { when: { resultStatus: "F" }, schema: schemaOfNotifiedNotVaulted() },
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
let responseOfNotifyAuthorizationMade: Tables["response"] | undefined;
function responseOfNotifyAuthorization(): Tables["response"] {
  return (responseOfNotifyAuthorizationMade ??= [
    { when: { resultStatus: "S", equals: { authorizationNotifyType: "AUTHCODE_CREATED" } }, schema: schemaOfAuthCodeCreated() },
    { when: { resultStatus: "S", equals: { authorizationNotifyType: "TOKEN_CREATED" } }, schema: schemaOfTokenCreated() },
    { when: { resultStatus: "S", equals: { authorizationNotifyType: "TOKEN_CANCELED" } }, schema: schemaOfTokenCanceled() },
  ]);
}
let codesOfNotifyAuthorizationMade: Tables["codes"] | undefined;
function codesOfNotifyAuthorization(): Tables["codes"] {
  return (codesOfNotifyAuthorizationMade ??= { SUCCESS: { status: "S", next: "stop" } });
}
let logicOfNotifyAuthorizationMade: Tables["logic"] | undefined;
function logicOfNotifyAuthorization(): Tables["logic"] {
  return (logicOfNotifyAuthorizationMade ??= [
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
  ]);
}
/**
 * Antom says what became of an authorization.
 *
 * Sent when the buyer has authorized (by a code or by a token) and when the authorization is over, and again and again until the fixed acknowledgement arrives. The same notification may come more than once, late, and out of order. Hold authState against the one that was sent.
 */
export const notifyAuthorization: Notification<NotifyAuthorization> = {
  id: "notifyAuthorization",
  get response() {
    return responseOfNotifyAuthorization();
  },
  get codes() {
    return codesOfNotifyAuthorization();
  },
  get logic() {
    return logicOfNotifyAuthorization();
  },
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
let responseOfNotifyPaymentMade: Tables["response"] | undefined;
function responseOfNotifyPayment(): Tables["response"] {
  return (responseOfNotifyPaymentMade ??= [
    { when: { resultStatus: "S", equals: { notifyType: "PAYMENT_RESULT" } }, schema: schemaOfNotifiedPaid() },
    { when: { resultStatus: "S", equals: { notifyType: "PAYMENT_PENDING" } }, schema: schemaOfNotifiedPending() },
    { when: { resultStatus: "F" }, schema: schemaOfNotifiedNotPaid() },
  ]);
}
let codesOfNotifyPaymentMade: Tables["codes"] | undefined;
function codesOfNotifyPayment(): Tables["codes"] {
  return (codesOfNotifyPaymentMade ??= {
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
  });
}
let logicOfNotifyPaymentMade: Tables["logic"] | undefined;
function logicOfNotifyPayment(): Tables["logic"] {
  return (logicOfNotifyPaymentMade ??= [
    { when: { resultStatus: "S", resultCode: "SUCCESS", equals: { notifyType: "PAYMENT_RESULT" } }, next: "proceed" },
    {
      when: { resultStatus: "S", resultCode: "SUCCESS", equals: { notifyType: "PAYMENT_PENDING" } },
      next: "awaitResult",
      followUp: ["inquiryPayment", "notifyPayment"],
    },
  ]);
}
/**
 * Antom says what became of a payment.
 *
 * Sent once the payment has come to an end, or once the buyer is done and the result is still to come (`PAYMENT_PENDING`), and again and again until the fixed acknowledgement arrives. The same notification may come more than once, late, and out of order: a success may even follow a cancellation, which then holds.
 */
export const notifyPayment: Notification<NotifyPayment> = {
  id: "notifyPayment",
  get response() {
    return responseOfNotifyPayment();
  },
  get codes() {
    return codesOfNotifyPayment();
  },
  get logic() {
    return logicOfNotifyPayment();
  },
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
let responseOfNotifyCaptureMade: Tables["response"] | undefined;
function responseOfNotifyCapture(): Tables["response"] {
  return (responseOfNotifyCaptureMade ??= [
    { when: { resultStatus: "S" }, schema: schemaOfNotifiedCaptured() },
    { when: { resultStatus: "F" }, schema: schemaOfNotifiedNotCaptured() },
  ]);
}
let codesOfNotifyCaptureMade: Tables["codes"] | undefined;
function codesOfNotifyCapture(): Tables["codes"] {
  return (codesOfNotifyCaptureMade ??= {
    SUCCESS: { status: "S", next: "proceed" },
    ACCESS_DENIED: { status: "F", next: "contactSupport" },
    AUTH_CANCELLED: { status: "F", next: "stop", followUp: ["pay"] },
    AUTH_EXPIRED: { status: "F", next: "stop", followUp: ["pay"] },
    AUTH_NOT_FOUND: { status: "F", next: "contactSupport" },
    CAPTURE_AMOUNT_EXCEED_AUTH_LIMIT: { status: "F", next: "fixRequest", ifItPersists: "contactSupport" },
    CURRENCY_NOT_SUPPORT: { status: "F", next: "fixRequest", ifItPersists: "contactSupport" },
    INVALID_CONTRACT: { status: "F", next: "fixRequest", ifItPersists: "contactSupport" },
    MULTI_CAPTURE_NOT_SUPPORTED: { status: "F", next: "contactSupport" },
  });
}
let logicOfNotifyCaptureMade: Tables["logic"] | undefined;
function logicOfNotifyCapture(): Tables["logic"] {
  return (logicOfNotifyCaptureMade ??= [{ when: { resultStatus: "S" }, next: "proceed" }]);
}
/**
 * Antom says what became of a capture.
 *
 * Sent once the capture has come to an end, and again and again until the fixed acknowledgement arrives. The same notification may come more than once, late, and out of order.
 */
export const notifyCapture: Notification<NotifyCapture> = {
  id: "notifyCapture",
  get response() {
    return responseOfNotifyCapture();
  },
  get codes() {
    return codesOfNotifyCapture();
  },
  get logic() {
    return logicOfNotifyCapture();
  },
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
let responseOfNotifyRefundMade: Tables["response"] | undefined;
function responseOfNotifyRefund(): Tables["response"] {
  return (responseOfNotifyRefundMade ??= [
    { when: { resultStatus: "S", equals: { refundStatus: "SUCCESS" } }, schema: schemaOfNotifiedRefunded() },
    { when: { resultStatus: "S", equals: { refundStatus: "FAIL" } }, schema: schemaOfNotifiedRefundFailed() },
    { when: { resultStatus: "F" }, schema: schemaOfNotifiedNotRefunded() },
  ]);
}
let codesOfNotifyRefundMade: Tables["codes"] | undefined;
function codesOfNotifyRefund(): Tables["codes"] {
  return (codesOfNotifyRefundMade ??= {
    SUCCESS: { status: "S", next: "contactSupport", followUp: ["inquiryRefund"] },
    ACCESS_DENIED: { status: "F", next: "contactSupport" },
  });
}
let logicOfNotifyRefundMade: Tables["logic"] | undefined;
function logicOfNotifyRefund(): Tables["logic"] {
  return (logicOfNotifyRefundMade ??= [
    { when: { resultStatus: "S", resultCode: "SUCCESS", equals: { refundStatus: "SUCCESS" } }, next: "proceed" },
    {
      when: { resultStatus: "S", resultCode: "SUCCESS", equals: { refundStatus: "FAIL" } },
      next: "contactSupport",
      followUp: ["inquiryRefund"],
    },
    { when: { resultStatus: "F" }, next: "contactSupport", followUp: ["inquiryRefund"] },
  ]);
}
/**
 * Antom says what became of a refund.
 *
 * Sent once the refund has come to an end, and again and again until the fixed acknowledgement arrives. The same notification may come more than once, late, and out of order. What became of the refund stands in `refundStatus`.
 */
export const notifyRefund: Notification<NotifyRefund> = {
  id: "notifyRefund",
  get response() {
    return responseOfNotifyRefund();
  },
  get codes() {
    return codesOfNotifyRefund();
  },
  get logic() {
    return logicOfNotifyRefund();
  },
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
