// Made by `npm run generate` from openapi/. Do not edit.

import type { Notification, Operation, Product } from "../src/contract.ts";
import { notifications as amsNotifications, operations as amsOperations, product as amsProduct } from "./ams.contract.ts";
import { notifications as apoNotifications, operations as apoOperations, product as apoProduct } from "./apo.contract.ts";

/** An answer of the contract's examples. */
export interface AnswerExample {
  readonly result: { readonly resultCode: string; readonly resultStatus: string; readonly resultMessage: string };
  readonly [field: string]: unknown;
}

/** A product with everything that is needed to answer for it. */
export interface ProductEntry {
  readonly product: Product;
  readonly operations: { readonly [id: string]: Operation };
  readonly notifications: { readonly [id: string]: Notification };
  readonly examples: {
    readonly [id: string]: {
      readonly requests: { readonly [name: string]: object };
      readonly answers: { readonly [name: string]: AnswerExample };
    };
  };
  readonly payloads: { readonly [id: string]: { readonly [name: string]: AnswerExample } };
}

/** The names of the products. */
export type ProductName = "ams" | "apo";

/** Every product, by name. */
export const products: { readonly [name in ProductName]: ProductEntry } = {
  ams: {
    product: amsProduct,
    operations: amsOperations,
    notifications: amsNotifications,
    examples: {
      createVaultingSession: {
        requests: {
          minimal: {
            paymentMethodType: "CARD",
            vaultingRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c01",
            vaultingNotificationUrl: "https://merchant.example/antom/notify",
          },
          full: {
            paymentMethodType: "CARD",
            vaultingRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c02",
            vaultingNotificationUrl: "https://merchant.example/antom/notify",
            redirectUrl: "https://merchant.example/cards/done",
            merchantRegion: "SG",
            is3DSAuthentication: "true",
          },
        },
        answers: {
          proceed: {
            result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "Success" },
            vaultingSessionData: "c2Vzc2lvbiBkYXRhIG9mIGFuIGV4YW1wbGU=&&SG&&188&&e30=",
            vaultingSessionId: "ZXhhbXBsZS12YXVsdGluZy1zZXNzaW9uLWlk",
            vaultingSessionExpiryTime: "2026-11-20T13:00:00+08:00",
          },
          fixRequest: { result: { resultCode: "PARAM_ILLEGAL", resultStatus: "F", resultMessage: "Illegal parameter" } },
          contactSupport: { result: { resultCode: "PROCESS_FAIL", resultStatus: "F", resultMessage: "Process fail" } },
          retrySameRequest: { result: { resultCode: "UNKNOWN_EXCEPTION", resultStatus: "U", resultMessage: "Unknown exception" } },
        },
      },
      vaultPaymentMethod: {
        requests: {
          card: {
            vaultingRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c05",
            vaultingNotificationUrl: "https://merchant.example/antom/notify",
            redirectUrl: "https://merchant.example/cards/done",
            paymentMethodDetail: {
              paymentMethodType: "CARD",
              card: {
                cardNo: "4054695723100768",
                brand: "VISA",
                cardholderName: { firstName: "Ada", lastName: "Example" },
                billingAddress: { region: "SG", address1: "1 Example Road", city: "Singapore", zipCode: "018989" },
                cvv: "123",
                expiryYear: "30",
                expiryMonth: "08",
              },
            },
            env: { terminalType: "WEB", clientIp: "192.0.2.1" },
          },
          card3DS: {
            vaultingRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c06",
            vaultingNotificationUrl: "https://merchant.example/antom/notify",
            redirectUrl: "https://merchant.example/cards/done",
            merchantRegion: "SG",
            paymentMethodDetail: {
              paymentMethodType: "CARD",
              card: { cardNo: "4054695723100768", expiryYear: "30", expiryMonth: "08", is3DSAuthentication: "true" },
            },
            env: { terminalType: "WEB" },
          },
        },
        answers: {
          proceed: {
            result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "Success" },
            vaultingRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c05",
            paymentMethodDetail: {
              paymentMethodType: "CARD",
              card: { brand: "VISA", cardToken: "ALIPAYZXhhbXBsZS1jYXJkLXRva2Vu", maskedCardNo: "************0768" },
            },
          },
          redirect: {
            result: { resultCode: "VERIFICATION_IN_PROCESS", resultStatus: "U", resultMessage: "Verification in process" },
            vaultingRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c05",
            normalUrl: "https://gateway.example/3ds/7c05",
          },
          "redirect-app": {
            result: { resultCode: "VERIFICATION_IN_PROCESS", resultStatus: "U", resultMessage: "Verification in process" },
            vaultingRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c05",
            schemeUrl: "bank.example://verify/7c05",
            applinkUrl: "https://bank.example/verify/7c05",
          },
          "retryNewRequest-noUrl": {
            result: { resultCode: "VERIFICATION_IN_PROCESS", resultStatus: "U", resultMessage: "Verification in process" },
            vaultingRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c05",
          },
          "retryNewRequest-unknown": {
            result: { resultCode: "UNKNOWN_EXCEPTION", resultStatus: "U", resultMessage: "Unknown exception" },
            vaultingRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c05",
          },
          "retryNewRequest-verificationFailed": {
            result: { resultCode: "VERIFICATION_FAIL", resultStatus: "F", resultMessage: "Verification fail" },
            vaultingRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c05",
          },
          fixRequest: {
            result: { resultCode: "PARAM_ILLEGAL", resultStatus: "F", resultMessage: "Illegal parameter" },
            vaultingRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c05",
          },
          contactSupport: {
            result: { resultCode: "PROCESS_FAIL", resultStatus: "F", resultMessage: "Process fail" },
            vaultingRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c05",
          },
        },
      },
      inquireVaulting: {
        requests: {
          minimal: { vaultingRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c05" },
          full: { vaultingRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c05", merchantAccountId: "shop-17" },
        },
        answers: {
          proceed: {
            result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "Success" },
            vaultingRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c05",
            vaultingStatus: "SUCCESS",
            vaultingResultCode: "SUCCESS",
            paymentMethodDetail: {
              paymentMethodType: "CARD",
              card: { brand: "VISA", cardToken: "ALIPAYZXhhbXBsZS1jYXJkLXRva2Vu", maskedCardNo: "************0768" },
            },
          },
          redirect: {
            result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "Success" },
            vaultingRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c05",
            vaultingStatus: "PROCESSING",
            vaultingResultCode: "VERIFICATION_IN_PROCESS",
            normalUrl: "https://gateway.example/3ds/7c05",
          },
          awaitResult: {
            result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "Success" },
            vaultingRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c05",
            vaultingStatus: "PROCESSING",
          },
          "retryNewRequest-noReason": {
            result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "Success" },
            vaultingRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c05",
            vaultingStatus: "FAIL",
          },
          "retryNewRequest-cvv": {
            result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "Success" },
            vaultingRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c05",
            vaultingStatus: "FAIL",
            vaultingResultCode: "INVALID_CVV",
            vaultingResultMessage: "The security code is invalid.",
          },
          changePaymentMethod: {
            result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "Success" },
            vaultingRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c05",
            vaultingStatus: "FAIL",
            vaultingResultCode: "CARD_EXPIRED",
            vaultingResultMessage: "The card has expired.",
          },
          contactSupport: {
            result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "Success" },
            vaultingRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c05",
            vaultingStatus: "FAIL",
            vaultingResultCode: "PROCESS_FAIL",
          },
          fixRequest: { result: { resultCode: "VAULTING_NOT_EXIST", resultStatus: "F", resultMessage: "Vaulting not exist" } },
          retrySameRequest: { result: { resultCode: "UNKNOWN_EXCEPTION", resultStatus: "U", resultMessage: "Unknown exception" } },
        },
      },
      inquireToken: {
        requests: { full: { token: "ALIPAYZXhhbXBsZS1jYXJkLXRva2Vu", merchantAccountId: "shop-17" } },
        answers: {
          proceed: {
            result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "Success" },
            token: "ALIPAYZXhhbXBsZS1jYXJkLXRva2Vu",
            issuingCountry: "SG",
          },
        },
      },
      updateToken: {
        requests: {
          full: {
            token: "ALIPAYZXhhbXBsZS1jYXJkLXRva2Vu",
            email: "ada@example.com",
            accountHolderName: { firstName: "Ada", lastName: "Example" },
          },
        },
        answers: {
          proceed: {
            result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "Success" },
            token: "ALIPAYZXhhbXBsZS1jYXJkLXRva2Vu",
          },
        },
      },
      deleteToken: {
        requests: { full: { token: "ALIPAYZXhhbXBsZS1jYXJkLXRva2Vu" } },
        answers: { proceed: { result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "Success" } } },
      },
      fetchNonce: {
        requests: {
          full: {
            card: {
              cardNo: "4054695723100768",
              cvv: "123",
              expiryYear: "30",
              expiryMonth: "08",
              cardholderName: { firstName: "Ada", lastName: "Example" },
            },
          },
        },
        answers: {
          proceed: {
            result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "Success" },
            cardToken: "ALIPAYZXhhbXBsZS1jYXJkLXRva2Vu",
          },
        },
      },
      consult: {
        requests: {
          web: {
            customerBelongsTo: "DANA",
            authRedirectUrl: "https://merchant.example/wallet/done",
            scopes: ["AGREEMENT_PAY"],
            authState: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c41",
            terminalType: "WEB",
          },
          app: {
            customerBelongsTo: "GCASH",
            authRedirectUrl: "https://merchant.example/wallet/done",
            scopes: ["AGREEMENT_PAY", "BASE_USER_INFO"],
            authState: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c42",
            terminalType: "APP",
            osType: "ANDROID",
            osVersion: "16",
            merchantRegion: "SG",
            authClientId: "shop-17",
          },
        },
        answers: {
          redirect: {
            result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "Success" },
            normalUrl: "https://wallet.example/authorize/7c41",
          },
          "redirect-app": {
            result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "Success" },
            schemeUrl: "wallet.example://authorize/7c41",
            applinkUrl: "https://wallet.example/authorize/7c41",
            appIdentifier: "com.example.wallet",
          },
          "redirect-code": {
            result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "Success" },
            authCodeForm: {
              codeDetails: [{ codeValueType: "QRCODE", codeValue: "https://wallet.example/authorize/7c41.png", displayType: "IMAGE" }],
            },
          },
          "retrySameRequest-noUrl": { result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "Success" } },
          "fixRequest-paramIllegal": { result: { resultCode: "PARAM_ILLEGAL", resultStatus: "F", resultMessage: "Param illegal" } },
          "contactSupport-processFail": { result: { resultCode: "PROCESS_FAIL", resultStatus: "F", resultMessage: "Process fail" } },
          "retrySameRequest-unknownException": {
            result: { resultCode: "UNKNOWN_EXCEPTION", resultStatus: "U", resultMessage: "Unknown exception" },
          },
          "fixRequest-invalidAccessToken": {
            result: { resultCode: "INVALID_ACCESS_TOKEN", resultStatus: "F", resultMessage: "Invalid access token" },
          },
          "fixRequest-merchantNotRegistered": {
            result: { resultCode: "MERCHANT_NOT_REGISTERED", resultStatus: "F", resultMessage: "Merchant not registered" },
          },
          "fixRequest-noPayOptions": { result: { resultCode: "NO_PAY_OPTIONS", resultStatus: "F", resultMessage: "No pay options" } },
          "contactSupport-paymentNotQualified": {
            result: { resultCode: "PAYMENT_NOT_QUALIFIED", resultStatus: "F", resultMessage: "Payment not qualified" },
          },
          "stop-riskReject": { result: { resultCode: "RISK_REJECT", resultStatus: "F", resultMessage: "Risk reject" } },
        },
      },
      applyToken: {
        requests: {
          byCode: { grantType: "AUTHORIZATION_CODE", customerBelongsTo: "DANA", authCode: "example-authorization-code" },
          byRefresh: {
            grantType: "REFRESH_TOKEN",
            customerBelongsTo: "DANA",
            refreshToken: "example-refresh-token",
            merchantRegion: "SG",
            merchantAccountId: "shop-17",
          },
        },
        answers: {
          proceed: {
            result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "Success" },
            accessToken: "example-access-token",
            accessTokenExpiryTime: "2027-11-20T12:00:00+08:00",
            refreshToken: "example-refresh-token",
            refreshTokenExpiryTime: "2028-11-20T12:00:00+08:00",
            userLoginId: "a***@example.com",
          },
          "proceed-lasting": {
            result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "Success" },
            accessToken: "example-access-token",
          },
          "fixRequest-paramIllegal": { result: { resultCode: "PARAM_ILLEGAL", resultStatus: "F", resultMessage: "Param illegal" } },
          "contactSupport-processFail": { result: { resultCode: "PROCESS_FAIL", resultStatus: "F", resultMessage: "Process fail" } },
          "retrySameRequest-unknownException": {
            result: { resultCode: "UNKNOWN_EXCEPTION", resultStatus: "U", resultMessage: "Unknown exception" },
          },
          "contactSupport-noPayOptions": { result: { resultCode: "NO_PAY_OPTIONS", resultStatus: "F", resultMessage: "No pay options" } },
          "contactSupport-userNotExist": { result: { resultCode: "USER_NOT_EXIST", resultStatus: "F", resultMessage: "User not exist" } },
          "contactSupport-userStatusAbnormal": {
            result: { resultCode: "USER_STATUS_ABNORMAL", resultStatus: "F", resultMessage: "User status abnormal" },
          },
        },
      },
      revoke: {
        requests: {
          minimal: { accessToken: "example-access-token" },
          full: { accessToken: "example-access-token", merchantAccountId: "shop-17" },
        },
        answers: {
          proceed: { result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "Success" } },
          "fixRequest-invalidAccessToken": {
            result: { resultCode: "INVALID_ACCESS_TOKEN", resultStatus: "F", resultMessage: "Invalid access token" },
          },
          "fixRequest-paramIllegal": { result: { resultCode: "PARAM_ILLEGAL", resultStatus: "F", resultMessage: "Param illegal" } },
          "contactSupport-processFail": { result: { resultCode: "PROCESS_FAIL", resultStatus: "F", resultMessage: "Process fail" } },
          "retrySameRequest-unknownException": {
            result: { resultCode: "UNKNOWN_EXCEPTION", resultStatus: "U", resultMessage: "Unknown exception" },
          },
        },
      },
      createPaymentSession: {
        requests: {
          minimal: {
            productCode: "AGREEMENT_PAYMENT",
            agreementInfo: { authState: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c07" },
            paymentMethod: { paymentMethodType: "DANA" },
            paymentRedirectUrl: "https://merchant.example/wallet/done",
            scopes: ["AGREEMENT_PAYMENT"],
          },
          firstTime: {
            productCode: "AGREEMENT_PAYMENT",
            agreementInfo: { authState: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c08", userLoginId: "ada@example.com" },
            paymentMethod: {
              paymentMethodType: "DANA",
              paymentMethodMetadata: {
                firstName: "Ada",
                lastName: "Example",
                countryCode: "65",
                billingAddress: {
                  region: "SG",
                  state: "Central",
                  city: "Singapore",
                  address1: "1 Example Road",
                  address2: "#02-03",
                  zipCode: "018989",
                },
                billingPhoneNumber: "61234567",
                billingEmail: "ada@example.com",
                merchantExternalUserEnrollDate: "1685599933",
                merchantExternalUserId: "buyer-17",
              },
            },
            paymentRedirectUrl: "https://merchant.example/wallet/done",
            scopes: ["AGREEMENT_PAYMENT"],
          },
          reauthorization: {
            productCode: "AGREEMENT_PAYMENT",
            agreementInfo: { authState: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c09" },
            paymentMethod: {
              paymentMethodType: "DANA",
              paymentMethodMetadata: { isUpdateAsset: "true", accessToken: "example-access-token" },
            },
            paymentRedirectUrl: "https://merchant.example/wallet/done",
            scopes: ["AGREEMENT_PAYMENT"],
          },
        },
        answers: {
          proceed: {
            result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "Success" },
            paymentSessionData: "c2Vzc2lvbiBkYXRhIG9mIGFuIGV4YW1wbGU=&&SG&&111",
            paymentSessionId: "ZXhhbXBsZS1wYXltZW50LXNlc3Npb24taWQ=",
            paymentSessionExpiryTime: "2026-11-20T13:00:00+08:00",
          },
          fixRequest: { result: { resultCode: "PARAM_ILLEGAL", resultStatus: "F", resultMessage: "Illegal parameter" } },
          contactSupport: { result: { resultCode: "PROCESS_FAIL", resultStatus: "F", resultMessage: "Process fail" } },
          retrySameRequest: { result: { resultCode: "UNKNOWN_EXCEPTION", resultStatus: "U", resultMessage: "Unknown exception" } },
        },
      },
      consultPayment: {
        requests: {
          oneTime: {
            productCode: "CASHIER_PAYMENT",
            paymentAmount: { currency: "USD", value: "10000" },
            env: { terminalType: "WEB", clientIp: "192.0.2.1" },
            userRegion: "SG",
          },
          regions: {
            productCode: "CASHIER_PAYMENT",
            paymentAmount: { currency: "USD", value: "10000" },
            env: { terminalType: "APP", osType: "IOS" },
            allowedPaymentMethodRegions: ["GLOBAL"],
            blockedPaymentMethods: ["ALIPAY_CN"],
            settlementStrategy: { settlementCurrency: "USD" },
            merchantAccountId: "shop-17",
          },
          agreement: {
            productCode: "AGREEMENT_PAYMENT",
            paymentAmount: { currency: "IDR", value: "15000000" },
            allowedPaymentMethods: ["DANA"],
          },
        },
        answers: {
          proceed: {
            result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "Success" },
            paymentOptions: [
              {
                paymentMethodType: "CARD",
                paymentMethodCategory: "CARD",
                paymentMethodRegion: ["GLOBAL"],
                enabled: "true",
                preferred: "false",
                paymentOptionDetail: {
                  supportCardBrands: [{ cardBrand: "VISA", logo: { logoName: "VISA", logoUrl: "https://gateway.example/logos/visa.svg" } }],
                },
              },
              {
                paymentMethodType: "DANA",
                paymentMethodCategory: "ALIPAY_PLUS",
                paymentMethodRegion: ["ID"],
                enabled: "false",
                preferred: "false",
                disableReason: "CHANNEL_NOT_SUPPORT_CURRENCY",
                supportedCurrencies: ["IDR"],
                amountLimitInfoMap: {
                  IDR: {
                    singleLimit: { minAmount: { currency: "IDR", value: "10000" }, maxAmount: { currency: "IDR", value: "2000000000" } },
                  },
                },
              },
            ],
          },
          "proceed-nothing": { result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "Success" }, paymentOptions: [] },
          "contactSupport-currencyNotSupport": {
            result: { resultCode: "CURRENCY_NOT_SUPPORT", resultStatus: "F", resultMessage: "Currency not support" },
          },
        },
      },
      pay: {
        requests: {
          cardToken: {
            productCode: "CASHIER_PAYMENT",
            paymentRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c11",
            order: { referenceOrderId: "order-17", orderDescription: "A lamp", orderAmount: { currency: "USD", value: "10000" } },
            paymentAmount: { currency: "USD", value: "10000" },
            paymentMethod: {
              paymentMethodType: "CARD",
              paymentMethodId: "ALIPAYZXhhbXBsZS1jYXJkLXRva2Vu",
              paymentMethodMetaData: { isCardOnFile: true },
            },
            paymentRedirectUrl: "https://merchant.example/orders/17",
            env: { terminalType: "WEB", clientIp: "192.0.2.1" },
          },
          cardTokenMinimal: {
            productCode: "CASHIER_PAYMENT",
            paymentRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c11",
            order: { referenceOrderId: "order-17", orderDescription: "A lamp", orderAmount: { currency: "USD", value: "10000" } },
            paymentAmount: { currency: "USD", value: "10000" },
            paymentMethod: { paymentMethodType: "CARD", paymentMethodId: "ALIPAYZXhhbXBsZS1jYXJkLXRva2Vu" },
            paymentRedirectUrl: "https://merchant.example/orders/17",
          },
          authorization: {
            productCode: "CASHIER_PAYMENT",
            paymentRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c12",
            order: { referenceOrderId: "order-17", orderDescription: "A lamp", orderAmount: { currency: "USD", value: "10000" } },
            paymentAmount: { currency: "USD", value: "10000" },
            paymentMethod: {
              paymentMethodType: "CARD",
              paymentMethodId: "ALIPAYZXhhbXBsZS1jYXJkLXRva2Vu",
              paymentMethodMetaData: { isCardOnFile: "true", is3DSAuthentication: "true" },
            },
            paymentFactor: { isAuthorization: "true", captureMode: "MANUAL" },
            paymentRedirectUrl: "https://merchant.example/orders/17",
            paymentNotifyUrl: "https://merchant.example/antom/notify",
            settlementStrategy: { settlementCurrency: "USD" },
            env: { terminalType: "WEB", clientIp: "192.0.2.1" },
          },
          card: {
            productCode: "CASHIER_PAYMENT",
            paymentRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c13",
            order: { referenceOrderId: "order-17", orderDescription: "A lamp", orderAmount: { currency: "USD", value: "10000" } },
            paymentAmount: { currency: "USD", value: "10000" },
            paymentMethod: {
              paymentMethodType: "CARD",
              paymentMethodMetaData: {
                cardNo: "4054695723100768",
                cvv: "123",
                expiryYear: "30",
                expiryMonth: "08",
                cardholderName: { firstName: "Ada", lastName: "Example" },
                tokenize: "true",
              },
            },
            paymentRedirectUrl: "https://merchant.example/orders/17",
            env: { terminalType: "WEB", clientIp: "192.0.2.1" },
          },
          accessToken: {
            productCode: "AGREEMENT_PAYMENT",
            paymentRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c14",
            order: {
              referenceOrderId: "order-17",
              orderDescription: "A lamp",
              orderAmount: { currency: "USD", value: "10000" },
              goods: [{ referenceGoodsId: "lamp", goodsName: "A lamp", goodsQuantity: "1" }],
            },
            paymentAmount: { currency: "IDR", value: "15000000" },
            paymentMethod: { paymentMethodType: "DANA", paymentMethodId: "example-access-token" },
            paymentRedirectUrl: "https://merchant.example/orders/17",
            env: { terminalType: "APP", osType: "IOS" },
          },
        },
        answers: {
          proceed: {
            result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "Success" },
            paymentRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c11",
            paymentId: "2026112019401080010018800000000001",
            paymentAmount: { currency: "USD", value: "10000" },
            paymentCreateTime: "2026-11-20T12:00:00+08:00",
            paymentTime: "2026-11-20T12:00:02+08:00",
            paymentResultInfo: { cardBrand: "VISA", cardNo: "************0768" },
          },
          "proceed-authorized": {
            result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "Success" },
            paymentRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c11",
            paymentId: "2026112019401080010018800000000001",
            paymentAmount: { currency: "USD", value: "10000" },
            authExpiryTime: "2026-11-27T12:00:00+08:00",
          },
          redirect: {
            result: { resultCode: "PAYMENT_IN_PROCESS", resultStatus: "U", resultMessage: "Payment in process" },
            paymentRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c11",
            paymentId: "2026112019401080010018800000000001",
            paymentCreateTime: "2026-11-20T12:00:00+08:00",
            normalUrl: "https://gateway.example/pay/7c11",
          },
          "redirect-app": {
            result: { resultCode: "PAYMENT_IN_PROCESS", resultStatus: "U", resultMessage: "Payment in process" },
            paymentRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c11",
            paymentId: "2026112019401080010018800000000001",
            paymentCreateTime: "2026-11-20T12:00:00+08:00",
            schemeUrl: "wallet.example://pay/7c11",
            applinkUrl: "https://wallet.example/pay/7c11",
            appIdentifier: "com.example.wallet",
          },
          "redirect-form": {
            result: { resultCode: "PAYMENT_IN_PROCESS", resultStatus: "U", resultMessage: "Payment in process" },
            paymentRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c11",
            paymentId: "2026112019401080010018800000000001",
            paymentCreateTime: "2026-11-20T12:00:00+08:00",
            redirectActionForm: {
              method: "POST",
              parameters: '{"id":"7c11"}',
              redirectUrl: "https://gateway.example/pay/form",
              actionFormType: "RedirectActionForm",
            },
          },
          "redirect-code": {
            result: { resultCode: "PAYMENT_IN_PROCESS", resultStatus: "U", resultMessage: "Payment in process" },
            paymentRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c11",
            paymentId: "2026112019401080010018800000000001",
            paymentCreateTime: "2026-11-20T12:00:00+08:00",
            orderCodeForm: {
              expireTime: "2026-11-20T12:15:00+08:00",
              codeDetails: [{ codeValueType: "QRCODE", codeValue: "https://gateway.example/pay/7c11.png", displayType: "MIDDLEIMAGE" }],
            },
          },
          "retryNewRequest-noUrl": {
            result: { resultCode: "PAYMENT_IN_PROCESS", resultStatus: "U", resultMessage: "Payment in process" },
            paymentRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c11",
            paymentId: "2026112019401080010018800000000001",
            paymentCreateTime: "2026-11-20T12:00:00+08:00",
          },
          "fixRequest-paramIllegal": { result: { resultCode: "PARAM_ILLEGAL", resultStatus: "F", resultMessage: "Param illegal" } },
          "contactSupport-processFail": { result: { resultCode: "PROCESS_FAIL", resultStatus: "F", resultMessage: "Process fail" } },
          "retrySameRequest-unknownException": {
            result: { resultCode: "UNKNOWN_EXCEPTION", resultStatus: "U", resultMessage: "Unknown exception" },
            paymentRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c11",
          },
          "retryNewRequest-authenticationRequired": {
            result: { resultCode: "AUTHENTICATION_REQUIRED", resultStatus: "F", resultMessage: "Authentication required" },
          },
          "changePaymentMethod-cardNotSupported": {
            result: { resultCode: "CARD_NOT_SUPPORTED", resultStatus: "F", resultMessage: "Card not supported" },
          },
          "contactSupport-currencyNotSupport": {
            result: { resultCode: "CURRENCY_NOT_SUPPORT", resultStatus: "F", resultMessage: "Currency not support" },
          },
          "changePaymentMethod-doNotHonor": {
            result: { resultCode: "DO_NOT_HONOR", resultStatus: "F", resultMessage: "Do not honor" },
            paymentRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c11",
          },
          "retryNewRequest-expiredCode": { result: { resultCode: "EXPIRED_CODE", resultStatus: "F", resultMessage: "Expired code" } },
          "contactSupport-fraudReject": { result: { resultCode: "FRAUD_REJECT", resultStatus: "F", resultMessage: "Fraud reject" } },
          "fixRequest-incorrectBlikcode": {
            result: { resultCode: "INCORRECT_BLIKCODE", resultStatus: "F", resultMessage: "Incorrect blikcode" },
          },
          "fixRequest-invalidAccessToken": {
            result: { resultCode: "INVALID_ACCESS_TOKEN", resultStatus: "F", resultMessage: "Invalid access token" },
          },
          "contactSupport-invalidAmount": { result: { resultCode: "INVALID_AMOUNT", resultStatus: "F", resultMessage: "Invalid amount" } },
          "retryNewRequest-invalidCardNumber": {
            result: { resultCode: "INVALID_CARD_NUMBER", resultStatus: "F", resultMessage: "Invalid card number" },
          },
          "retryNewRequest-invalidExpirationDate": {
            result: { resultCode: "INVALID_EXPIRATION_DATE", resultStatus: "F", resultMessage: "Invalid expiration date" },
          },
          "contactSupport-invalidMerchantStatus": {
            result: { resultCode: "INVALID_MERCHANT_STATUS", resultStatus: "F", resultMessage: "Invalid merchant status" },
          },
          "fixRequest-invalidPaymentMethodMetaData": {
            result: {
              resultCode: "INVALID_PAYMENT_METHOD_META_DATA",
              resultStatus: "F",
              resultMessage: "Invalid payment method meta data",
            },
          },
          "contactSupport-merchantKybNotQualified": {
            result: { resultCode: "MERCHANT_KYB_NOT_QUALIFIED", resultStatus: "F", resultMessage: "Merchant kyb not qualified" },
          },
          "fixRequest-merchantNotRegistered": {
            result: { resultCode: "MERCHANT_NOT_REGISTERED", resultStatus: "F", resultMessage: "Merchant not registered" },
          },
          "contactSupport-noPayOptions": { result: { resultCode: "NO_PAY_OPTIONS", resultStatus: "F", resultMessage: "No pay options" } },
          "retryNewRequest-orderIsCanceled": {
            result: { resultCode: "ORDER_IS_CANCELED", resultStatus: "F", resultMessage: "Order is canceled" },
          },
          "retryNewRequest-orderIsClosed": {
            result: { resultCode: "ORDER_IS_CLOSED", resultStatus: "F", resultMessage: "Order is closed" },
          },
          "fixRequest-orderNotExist": { result: { resultCode: "ORDER_NOT_EXIST", resultStatus: "F", resultMessage: "Order not exist" } },
          "stop-paymentProhibited": {
            result: { resultCode: "PAYMENT_PROHIBITED", resultStatus: "F", resultMessage: "Payment prohibited" },
          },
          "fixRequest-repeatReqInconsistent": {
            result: { resultCode: "REPEAT_REQ_INCONSISTENT", resultStatus: "F", resultMessage: "Repeat req inconsistent" },
          },
          "contactSupport-riskReject": { result: { resultCode: "RISK_REJECT", resultStatus: "F", resultMessage: "Risk reject" } },
          "changePaymentMethod-selectedCardBrandNotAvailable": {
            result: {
              resultCode: "SELECTED_CARD_BRAND_NOT_AVAILABLE",
              resultStatus: "F",
              resultMessage: "Selected card brand not available",
            },
          },
          "fixRequest-settleContractNotMatch": {
            result: { resultCode: "SETTLE_CONTRACT_NOT_MATCH", resultStatus: "F", resultMessage: "Settle contract not match" },
          },
          "contactSupport-userKycNotQualified": {
            result: { resultCode: "USER_KYC_NOT_QUALIFIED", resultStatus: "F", resultMessage: "User kyc not qualified" },
          },
          "contactSupport-userNotExist": { result: { resultCode: "USER_NOT_EXIST", resultStatus: "F", resultMessage: "User not exist" } },
        },
      },
      inquiryPayment: {
        requests: {
          byPaymentRequestId: { paymentRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c11" },
          byPaymentId: { paymentId: "2026112019401080010018800000000001" },
          full: {
            paymentId: "2026112019401080010018800000000001",
            paymentRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c11",
            merchantAccountId: "shop-17",
          },
        },
        answers: {
          proceed: {
            result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "Success" },
            paymentStatus: "SUCCESS",
            paymentRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c11",
            paymentId: "2026112019401080010018800000000001",
            paymentResultCode: "SUCCESS",
            paymentResultMessage: "success",
            paymentAmount: { currency: "USD", value: "10000" },
            paymentCreateTime: "2026-11-20T12:00:00+08:00",
            paymentTime: "2026-11-20T12:00:02+08:00",
          },
          "proceed-captured": {
            result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "Success" },
            paymentStatus: "SUCCESS",
            paymentRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c11",
            paymentId: "2026112019401080010018800000000001",
            paymentResultCode: "SUCCESS",
            paymentAmount: { currency: "USD", value: "10000" },
            transactions: [
              {
                transactionResult: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "Success" },
                transactionId: "2026112019401080010018800000000002",
                transactionType: "CAPTURE",
                transactionStatus: "SUCCESS",
                transactionAmount: { currency: "USD", value: "10000" },
                transactionRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c21",
              },
              {
                transactionResult: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "Success" },
                transactionId: "2026112019401080010018800000000003",
                transactionType: "REFUND",
                transactionStatus: "SUCCESS",
                transactionAmount: { currency: "USD", value: "2500" },
                transactionRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c31",
              },
            ],
          },
          "awaitResult-processing": {
            result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "Success" },
            paymentStatus: "PROCESSING",
            paymentRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c11",
            paymentId: "2026112019401080010018800000000001",
            paymentResultCode: "PAYMENT_IN_PROCESS",
          },
          "awaitResult-pending": {
            result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "Success" },
            paymentStatus: "PENDING",
            paymentRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c11",
            paymentId: "2026112019401080010018800000000001",
            paymentResultCode: "PAYMENT_IN_PROCESS",
          },
          "retryNewRequest-noReason": {
            result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "Success" },
            paymentStatus: "FAIL",
            paymentRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c11",
            paymentId: "2026112019401080010018800000000001",
          },
          "retryNewRequest-cancelled": {
            result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "Success" },
            paymentStatus: "CANCELLED",
            paymentRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c11",
            paymentId: "2026112019401080010018800000000001",
            paymentResultCode: "ORDER_IS_CANCELED",
          },
          "retryNewRequest-authenticationRequired": {
            result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "Success" },
            paymentStatus: "FAIL",
            paymentRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c11",
            paymentId: "2026112019401080010018800000000001",
            paymentResultCode: "AUTHENTICATION_REQUIRED",
          },
          "changePaymentMethod-cardNotSupported": {
            result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "Success" },
            paymentStatus: "FAIL",
            paymentRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c11",
            paymentId: "2026112019401080010018800000000001",
            paymentResultCode: "CARD_NOT_SUPPORTED",
          },
          "contactSupport-currencyNotSupport": {
            result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "Success" },
            paymentStatus: "FAIL",
            paymentRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c11",
            paymentId: "2026112019401080010018800000000001",
            paymentResultCode: "CURRENCY_NOT_SUPPORT",
          },
          "changePaymentMethod-doNotHonor": {
            result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "Success" },
            paymentStatus: "FAIL",
            paymentRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c11",
            paymentId: "2026112019401080010018800000000001",
            paymentResultCode: "DO_NOT_HONOR",
          },
          "retryNewRequest-expiredCode": {
            result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "Success" },
            paymentStatus: "FAIL",
            paymentRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c11",
            paymentId: "2026112019401080010018800000000001",
            paymentResultCode: "EXPIRED_CODE",
          },
          "contactSupport-fraudReject": {
            result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "Success" },
            paymentStatus: "FAIL",
            paymentRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c11",
            paymentId: "2026112019401080010018800000000001",
            paymentResultCode: "FRAUD_REJECT",
          },
          "fixRequest-incorrectBlikcode": {
            result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "Success" },
            paymentStatus: "FAIL",
            paymentRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c11",
            paymentId: "2026112019401080010018800000000001",
            paymentResultCode: "INCORRECT_BLIKCODE",
          },
          "fixRequest-invalidAccessToken": {
            result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "Success" },
            paymentStatus: "FAIL",
            paymentRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c11",
            paymentId: "2026112019401080010018800000000001",
            paymentResultCode: "INVALID_ACCESS_TOKEN",
          },
          "contactSupport-invalidAmount": {
            result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "Success" },
            paymentStatus: "FAIL",
            paymentRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c11",
            paymentId: "2026112019401080010018800000000001",
            paymentResultCode: "INVALID_AMOUNT",
          },
          "retryNewRequest-invalidCardNumber": {
            result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "Success" },
            paymentStatus: "FAIL",
            paymentRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c11",
            paymentId: "2026112019401080010018800000000001",
            paymentResultCode: "INVALID_CARD_NUMBER",
          },
          "retryNewRequest-invalidExpirationDate": {
            result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "Success" },
            paymentStatus: "FAIL",
            paymentRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c11",
            paymentId: "2026112019401080010018800000000001",
            paymentResultCode: "INVALID_EXPIRATION_DATE",
          },
          "contactSupport-invalidMerchantStatus": {
            result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "Success" },
            paymentStatus: "FAIL",
            paymentRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c11",
            paymentId: "2026112019401080010018800000000001",
            paymentResultCode: "INVALID_MERCHANT_STATUS",
          },
          "fixRequest-invalidPaymentMethodMetaData": {
            result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "Success" },
            paymentStatus: "FAIL",
            paymentRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c11",
            paymentId: "2026112019401080010018800000000001",
            paymentResultCode: "INVALID_PAYMENT_METHOD_META_DATA",
          },
          "contactSupport-merchantKybNotQualified": {
            result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "Success" },
            paymentStatus: "FAIL",
            paymentRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c11",
            paymentId: "2026112019401080010018800000000001",
            paymentResultCode: "MERCHANT_KYB_NOT_QUALIFIED",
          },
          "fixRequest-merchantNotRegistered": {
            result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "Success" },
            paymentStatus: "FAIL",
            paymentRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c11",
            paymentId: "2026112019401080010018800000000001",
            paymentResultCode: "MERCHANT_NOT_REGISTERED",
          },
          "contactSupport-noPayOptions": {
            result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "Success" },
            paymentStatus: "FAIL",
            paymentRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c11",
            paymentId: "2026112019401080010018800000000001",
            paymentResultCode: "NO_PAY_OPTIONS",
          },
          "retryNewRequest-orderIsCanceled": {
            result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "Success" },
            paymentStatus: "FAIL",
            paymentRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c11",
            paymentId: "2026112019401080010018800000000001",
            paymentResultCode: "ORDER_IS_CANCELED",
          },
          "retryNewRequest-orderIsClosed": {
            result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "Success" },
            paymentStatus: "FAIL",
            paymentRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c11",
            paymentId: "2026112019401080010018800000000001",
            paymentResultCode: "ORDER_IS_CLOSED",
          },
          "fixRequest-orderNotExist": {
            result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "Success" },
            paymentStatus: "FAIL",
            paymentRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c11",
            paymentId: "2026112019401080010018800000000001",
            paymentResultCode: "ORDER_NOT_EXIST",
          },
          "fixRequest-paramIllegal": {
            result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "Success" },
            paymentStatus: "FAIL",
            paymentRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c11",
            paymentId: "2026112019401080010018800000000001",
            paymentResultCode: "PARAM_ILLEGAL",
          },
          "stop-paymentProhibited": {
            result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "Success" },
            paymentStatus: "FAIL",
            paymentRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c11",
            paymentId: "2026112019401080010018800000000001",
            paymentResultCode: "PAYMENT_PROHIBITED",
          },
          "contactSupport-processFail": {
            result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "Success" },
            paymentStatus: "FAIL",
            paymentRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c11",
            paymentId: "2026112019401080010018800000000001",
            paymentResultCode: "PROCESS_FAIL",
          },
          "fixRequest-repeatReqInconsistent": {
            result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "Success" },
            paymentStatus: "FAIL",
            paymentRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c11",
            paymentId: "2026112019401080010018800000000001",
            paymentResultCode: "REPEAT_REQ_INCONSISTENT",
          },
          "contactSupport-riskReject": {
            result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "Success" },
            paymentStatus: "FAIL",
            paymentRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c11",
            paymentId: "2026112019401080010018800000000001",
            paymentResultCode: "RISK_REJECT",
          },
          "changePaymentMethod-selectedCardBrandNotAvailable": {
            result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "Success" },
            paymentStatus: "FAIL",
            paymentRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c11",
            paymentId: "2026112019401080010018800000000001",
            paymentResultCode: "SELECTED_CARD_BRAND_NOT_AVAILABLE",
          },
          "fixRequest-settleContractNotMatch": {
            result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "Success" },
            paymentStatus: "FAIL",
            paymentRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c11",
            paymentId: "2026112019401080010018800000000001",
            paymentResultCode: "SETTLE_CONTRACT_NOT_MATCH",
          },
          "contactSupport-suspectedRisk": {
            result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "Success" },
            paymentStatus: "FAIL",
            paymentRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c11",
            paymentId: "2026112019401080010018800000000001",
            paymentResultCode: "SUSPECTED_RISK",
          },
          "contactSupport-userKycNotQualified": {
            result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "Success" },
            paymentStatus: "FAIL",
            paymentRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c11",
            paymentId: "2026112019401080010018800000000001",
            paymentResultCode: "USER_KYC_NOT_QUALIFIED",
          },
          "contactSupport-userNotExist": {
            result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "Success" },
            paymentStatus: "FAIL",
            paymentRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c11",
            paymentId: "2026112019401080010018800000000001",
            paymentResultCode: "USER_NOT_EXIST",
          },
          "fixRequest-unknownPayment": { result: { resultCode: "ORDER_NOT_EXIST", resultStatus: "F", resultMessage: "Order not exist" } },
          "fixRequest-inquiryIllegal": { result: { resultCode: "PARAM_ILLEGAL", resultStatus: "F", resultMessage: "Param illegal" } },
          "contactSupport-inquiryFailed": { result: { resultCode: "PROCESS_FAIL", resultStatus: "F", resultMessage: "Process fail" } },
          "retrySameRequest-unknownException": {
            result: { resultCode: "UNKNOWN_EXCEPTION", resultStatus: "U", resultMessage: "Unknown exception" },
          },
        },
      },
      cancel: {
        requests: {
          byPaymentRequestId: { paymentRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c11" },
          byPaymentId: { paymentId: "2026112019401080010018800000000001" },
          full: {
            paymentId: "2026112019401080010018800000000001",
            paymentRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c11",
            merchantAccountId: "shop-17",
          },
        },
        answers: {
          proceed: {
            result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "Success" },
            paymentRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c11",
            paymentId: "2026112019401080010018800000000001",
            cancelTime: "2026-11-20T12:05:00+08:00",
          },
          "stop-cancelWindowExceed": {
            result: { resultCode: "CANCEL_WINDOW_EXCEED", resultStatus: "F", resultMessage: "Cancel window exceed" },
          },
          "fixRequest-orderNotExist": { result: { resultCode: "ORDER_NOT_EXIST", resultStatus: "F", resultMessage: "Order not exist" } },
          "fixRequest-orderStatusInvalid": {
            result: { resultCode: "ORDER_STATUS_INVALID", resultStatus: "F", resultMessage: "Order status invalid" },
          },
          "fixRequest-paramIllegal": { result: { resultCode: "PARAM_ILLEGAL", resultStatus: "F", resultMessage: "Param illegal" } },
          "contactSupport-processFail": { result: { resultCode: "PROCESS_FAIL", resultStatus: "F", resultMessage: "Process fail" } },
          "retrySameRequest-unknownException": {
            result: { resultCode: "UNKNOWN_EXCEPTION", resultStatus: "U", resultMessage: "Unknown exception" },
          },
        },
      },
      capture: {
        requests: {
          partial: {
            captureRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c21",
            paymentId: "2026112019401080010018800000000001",
            captureAmount: { currency: "USD", value: "6000" },
          },
          last: {
            captureRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c22",
            paymentId: "2026112019401080010018800000000001",
            captureAmount: { currency: "USD", value: "4000" },
            isLastCapture: "true",
          },
        },
        answers: {
          proceed: {
            result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "Success" },
            captureRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c21",
            captureId: "2026112019401080010018800000000002",
            paymentId: "2026112019401080010018800000000001",
            captureAmount: { currency: "USD", value: "6000" },
            captureTime: "2026-11-20T13:00:00+08:00",
          },
          "stop-authCancelled": { result: { resultCode: "AUTH_CANCELLED", resultStatus: "F", resultMessage: "Auth cancelled" } },
          "stop-authExpired": { result: { resultCode: "AUTH_EXPIRED", resultStatus: "F", resultMessage: "Auth expired" } },
          "contactSupport-authNotFound": { result: { resultCode: "AUTH_NOT_FOUND", resultStatus: "F", resultMessage: "Auth not found" } },
          "fixRequest-captureAmountExceedAuthLimit": {
            result: {
              resultCode: "CAPTURE_AMOUNT_EXCEED_AUTH_LIMIT",
              resultStatus: "F",
              resultMessage: "Capture amount exceed auth limit",
            },
          },
          "awaitResult-captureInProcess": {
            result: { resultCode: "CAPTURE_IN_PROCESS", resultStatus: "U", resultMessage: "Capture in process" },
          },
          "fixRequest-currencyNotSupport": {
            result: { resultCode: "CURRENCY_NOT_SUPPORT", resultStatus: "F", resultMessage: "Currency not support" },
          },
          "fixRequest-invalidContract": {
            result: { resultCode: "INVALID_CONTRACT", resultStatus: "F", resultMessage: "Invalid contract" },
          },
          "contactSupport-multiCaptureNotSupported": {
            result: { resultCode: "MULTI_CAPTURE_NOT_SUPPORTED", resultStatus: "F", resultMessage: "Multi capture not supported" },
          },
          "contactSupport-noPayOptions": { result: { resultCode: "NO_PAY_OPTIONS", resultStatus: "F", resultMessage: "No pay options" } },
          "stop-orderIsCanceled": { result: { resultCode: "ORDER_IS_CANCELED", resultStatus: "F", resultMessage: "Order is canceled" } },
          "fixRequest-orderStatusInvalid": {
            result: { resultCode: "ORDER_STATUS_INVALID", resultStatus: "F", resultMessage: "Order status invalid" },
          },
          "contactSupport-paymentCountExceedLimit": {
            result: { resultCode: "PAYMENT_COUNT_EXCEED_LIMIT", resultStatus: "F", resultMessage: "Payment count exceed limit" },
          },
          "contactSupport-processFail": { result: { resultCode: "PROCESS_FAIL", resultStatus: "F", resultMessage: "Process fail" } },
          "fixRequest-repeatReqInconsistent": {
            result: { resultCode: "REPEAT_REQ_INCONSISTENT", resultStatus: "F", resultMessage: "Repeat req inconsistent" },
          },
          "stop-riskReject": { result: { resultCode: "RISK_REJECT", resultStatus: "F", resultMessage: "Risk reject" } },
          "fixRequest-userAmountExceedLimit": {
            result: { resultCode: "USER_AMOUNT_EXCEED_LIMIT", resultStatus: "F", resultMessage: "User amount exceed limit" },
          },
          "contactSupport-userBalanceNotEnough": {
            result: { resultCode: "USER_BALANCE_NOT_ENOUGH", resultStatus: "F", resultMessage: "User balance not enough" },
          },
          "contactSupport-userNotExist": { result: { resultCode: "USER_NOT_EXIST", resultStatus: "F", resultMessage: "User not exist" } },
          "contactSupport-userStatusAbnormal": {
            result: { resultCode: "USER_STATUS_ABNORMAL", resultStatus: "F", resultMessage: "User status abnormal" },
          },
          "fixRequest-paramIllegal": { result: { resultCode: "PARAM_ILLEGAL", resultStatus: "F", resultMessage: "Param illegal" } },
          "retrySameRequest-unknownException": {
            result: { resultCode: "UNKNOWN_EXCEPTION", resultStatus: "U", resultMessage: "Unknown exception" },
          },
        },
      },
      refund: {
        requests: {
          partial: {
            refundRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c31",
            paymentId: "2026112019401080010018800000000001",
            refundAmount: { currency: "USD", value: "2500" },
            refundReason: "Broken",
            refundNotifyUrl: "https://merchant.example/antom/notify",
          },
          minimal: {
            refundRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c32",
            paymentId: "2026112019401080010018800000000001",
            refundAmount: { currency: "USD", value: "10000" },
          },
          ofCapture: {
            refundRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c33",
            paymentId: "2026112019401080010018800000000001",
            captureId: "2026112019401080010018800000000002",
            refundAmount: { currency: "USD", value: "6000" },
            referenceRefundId: "return-17",
          },
        },
        answers: {
          proceed: {
            result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "Success" },
            refundRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c31",
            refundId: "2026112019401080010018800000000003",
            paymentId: "2026112019401080010018800000000001",
            refundAmount: { currency: "USD", value: "2500" },
            refundTime: "2026-11-20T14:00:00+08:00",
          },
          "fixRequest-paramIllegal": { result: { resultCode: "PARAM_ILLEGAL", resultStatus: "F", resultMessage: "Param illegal" } },
          "contactSupport-processFail": { result: { resultCode: "PROCESS_FAIL", resultStatus: "F", resultMessage: "Process fail" } },
          "retrySameRequest-unknownException": {
            result: { resultCode: "UNKNOWN_EXCEPTION", resultStatus: "U", resultMessage: "Unknown exception" },
          },
          "awaitResult-refundInProcess": {
            result: { resultCode: "REFUND_IN_PROCESS", resultStatus: "U", resultMessage: "Refund in process" },
          },
          "fixRequest-repeatReqInconsistent": {
            result: { resultCode: "REPEAT_REQ_INCONSISTENT", resultStatus: "F", resultMessage: "Repeat req inconsistent" },
          },
          "contactSupport-invalidMerchantStatus": {
            result: { resultCode: "INVALID_MERCHANT_STATUS", resultStatus: "F", resultMessage: "Invalid merchant status" },
          },
          "contactSupport-multipleRefundsNotSupported": {
            result: { resultCode: "MULTIPLE_REFUNDS_NOT_SUPPORTED", resultStatus: "F", resultMessage: "Multiple refunds not supported" },
          },
          "contactSupport-orderIsCanceled": {
            result: { resultCode: "ORDER_IS_CANCELED", resultStatus: "F", resultMessage: "Order is canceled" },
          },
          "contactSupport-orderIsClosed": {
            result: { resultCode: "ORDER_IS_CLOSED", resultStatus: "F", resultMessage: "Order is closed" },
          },
          "contactSupport-partialRefundNotSupported": {
            result: { resultCode: "PARTIAL_REFUND_NOT_SUPPORTED", resultStatus: "F", resultMessage: "Partial refund not supported" },
          },
          "contactSupport-paymentMethodNotSupported": {
            result: { resultCode: "PAYMENT_METHOD_NOT_SUPPORTED", resultStatus: "F", resultMessage: "Payment method not supported" },
          },
          "contactSupport-refundNotSupported": {
            result: { resultCode: "REFUND_NOT_SUPPORTED", resultStatus: "F", resultMessage: "Refund not supported" },
          },
        },
      },
      inquiryRefund: {
        requests: {
          byRefundRequestId: { refundRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c31" },
          byRefundId: { refundId: "2026112019401080010018800000000003" },
          full: {
            refundId: "2026112019401080010018800000000003",
            refundRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c31",
            merchantAccountId: "shop-17",
          },
        },
        answers: {
          proceed: {
            result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "Success" },
            refundStatus: "SUCCESS",
            refundRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c31",
            refundId: "2026112019401080010018800000000003",
            refundAmount: { currency: "USD", value: "2500" },
            refundTime: "2026-11-20T14:00:00+08:00",
          },
          awaitResult: {
            result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "Success" },
            refundStatus: "PROCESSING",
            refundRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c31",
            refundId: "2026112019401080010018800000000003",
          },
          contactSupport: {
            result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "Success" },
            refundStatus: "FAIL",
            refundRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c31",
            refundId: "2026112019401080010018800000000003",
          },
          "fixRequest-inquiryIllegal": { result: { resultCode: "PARAM_ILLEGAL", resultStatus: "F", resultMessage: "Param illegal" } },
          "contactSupport-inquiryFailed": { result: { resultCode: "PROCESS_FAIL", resultStatus: "F", resultMessage: "Process fail" } },
          "retrySameRequest-unknownException": {
            result: { resultCode: "UNKNOWN_EXCEPTION", resultStatus: "U", resultMessage: "Unknown exception" },
          },
        },
      },
    },
    payloads: {
      notifyVaulting: {
        proceed: {
          result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "success" },
          vaultingRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c05",
          paymentMethodDetail: {
            paymentMethodType: "CARD",
            card: { brand: "VISA", cardToken: "ALIPAYZXhhbXBsZS1jYXJkLXRva2Vu", maskedCardNo: "************0768" },
          },
        },
        retryNewRequest: {
          result: { resultCode: "PROCESS_FAIL", resultStatus: "F", resultMessage: "Process fail" },
          vaultingRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c05",
        },
      },
      notifyAuthorization: {
        "proceed-code": {
          result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "success" },
          authorizationNotifyType: "AUTHCODE_CREATED",
          authCode: "example-authorization-code",
          authState: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c41",
        },
        "proceed-token": {
          result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "success" },
          authorizationNotifyType: "TOKEN_CREATED",
          accessToken: "example-access-token",
          authState: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c41",
          userLoginId: "a***@example.com",
        },
        stop: {
          result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "success" },
          authorizationNotifyType: "TOKEN_CANCELED",
          accessToken: "example-access-token",
          reason: "The buyer has ended it.",
        },
      },
      notifyPayment: {
        proceed: {
          result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "success" },
          notifyType: "PAYMENT_RESULT",
          paymentRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c11",
          paymentId: "2026112019401080010018800000000001",
          paymentAmount: { currency: "USD", value: "10000" },
          paymentCreateTime: "2026-11-20T12:00:00+08:00",
          paymentTime: "2026-11-20T12:00:02+08:00",
          paymentResultInfo: { cardBrand: "VISA", cardNo: "************0768", cardToken: "ALIPAYZXhhbXBsZS1jYXJkLXRva2Vu" },
        },
        awaitResult: {
          result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "success" },
          notifyType: "PAYMENT_PENDING",
          paymentRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c11",
          paymentId: "2026112019401080010018800000000001",
          paymentAmount: { currency: "USD", value: "10000" },
          paymentCreateTime: "2026-11-20T12:00:00+08:00",
        },
        "contactSupport-processFail": {
          result: { resultCode: "PROCESS_FAIL", resultStatus: "F", resultMessage: "Process fail" },
          notifyType: "PAYMENT_RESULT",
          paymentRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c11",
          paymentId: "2026112019401080010018800000000001",
        },
        "retryNewRequest-authenticationRequired": {
          result: { resultCode: "AUTHENTICATION_REQUIRED", resultStatus: "F", resultMessage: "Authentication required" },
          notifyType: "PAYMENT_RESULT",
          paymentRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c11",
          paymentId: "2026112019401080010018800000000001",
        },
        "changePaymentMethod-cardNotSupported": {
          result: { resultCode: "CARD_NOT_SUPPORTED", resultStatus: "F", resultMessage: "Card not supported" },
          notifyType: "PAYMENT_RESULT",
          paymentRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c11",
          paymentId: "2026112019401080010018800000000001",
        },
        "contactSupport-currencyNotSupport": {
          result: { resultCode: "CURRENCY_NOT_SUPPORT", resultStatus: "F", resultMessage: "Currency not support" },
          notifyType: "PAYMENT_RESULT",
          paymentRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c11",
          paymentId: "2026112019401080010018800000000001",
        },
        "changePaymentMethod-doNotHonor": {
          result: { resultCode: "DO_NOT_HONOR", resultStatus: "F", resultMessage: "Do not honor" },
          notifyType: "PAYMENT_RESULT",
          paymentRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c11",
          paymentId: "2026112019401080010018800000000001",
        },
        "retryNewRequest-expiredCode": {
          result: { resultCode: "EXPIRED_CODE", resultStatus: "F", resultMessage: "Expired code" },
          notifyType: "PAYMENT_RESULT",
          paymentRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c11",
          paymentId: "2026112019401080010018800000000001",
        },
        "contactSupport-fraudReject": {
          result: { resultCode: "FRAUD_REJECT", resultStatus: "F", resultMessage: "Fraud reject" },
          notifyType: "PAYMENT_RESULT",
          paymentRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c11",
          paymentId: "2026112019401080010018800000000001",
        },
        "fixRequest-incorrectBlikcode": {
          result: { resultCode: "INCORRECT_BLIKCODE", resultStatus: "F", resultMessage: "Incorrect blikcode" },
          notifyType: "PAYMENT_RESULT",
          paymentRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c11",
          paymentId: "2026112019401080010018800000000001",
        },
        "fixRequest-invalidAccessToken": {
          result: { resultCode: "INVALID_ACCESS_TOKEN", resultStatus: "F", resultMessage: "Invalid access token" },
          notifyType: "PAYMENT_RESULT",
          paymentRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c11",
          paymentId: "2026112019401080010018800000000001",
        },
        "contactSupport-invalidAmount": {
          result: { resultCode: "INVALID_AMOUNT", resultStatus: "F", resultMessage: "Invalid amount" },
          notifyType: "PAYMENT_RESULT",
          paymentRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c11",
          paymentId: "2026112019401080010018800000000001",
        },
        "retryNewRequest-invalidCardNumber": {
          result: { resultCode: "INVALID_CARD_NUMBER", resultStatus: "F", resultMessage: "Invalid card number" },
          notifyType: "PAYMENT_RESULT",
          paymentRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c11",
          paymentId: "2026112019401080010018800000000001",
        },
        "retryNewRequest-invalidExpirationDate": {
          result: { resultCode: "INVALID_EXPIRATION_DATE", resultStatus: "F", resultMessage: "Invalid expiration date" },
          notifyType: "PAYMENT_RESULT",
          paymentRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c11",
          paymentId: "2026112019401080010018800000000001",
        },
        "contactSupport-invalidMerchantStatus": {
          result: { resultCode: "INVALID_MERCHANT_STATUS", resultStatus: "F", resultMessage: "Invalid merchant status" },
          notifyType: "PAYMENT_RESULT",
          paymentRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c11",
          paymentId: "2026112019401080010018800000000001",
        },
        "fixRequest-invalidPaymentMethodMetaData": {
          result: { resultCode: "INVALID_PAYMENT_METHOD_META_DATA", resultStatus: "F", resultMessage: "Invalid payment method meta data" },
          notifyType: "PAYMENT_RESULT",
          paymentRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c11",
          paymentId: "2026112019401080010018800000000001",
        },
        "contactSupport-merchantKybNotQualified": {
          result: { resultCode: "MERCHANT_KYB_NOT_QUALIFIED", resultStatus: "F", resultMessage: "Merchant kyb not qualified" },
          notifyType: "PAYMENT_RESULT",
          paymentRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c11",
          paymentId: "2026112019401080010018800000000001",
        },
        "fixRequest-merchantNotRegistered": {
          result: { resultCode: "MERCHANT_NOT_REGISTERED", resultStatus: "F", resultMessage: "Merchant not registered" },
          notifyType: "PAYMENT_RESULT",
          paymentRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c11",
          paymentId: "2026112019401080010018800000000001",
        },
        "contactSupport-noPayOptions": {
          result: { resultCode: "NO_PAY_OPTIONS", resultStatus: "F", resultMessage: "No pay options" },
          notifyType: "PAYMENT_RESULT",
          paymentRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c11",
          paymentId: "2026112019401080010018800000000001",
        },
        "retryNewRequest-orderIsCanceled": {
          result: { resultCode: "ORDER_IS_CANCELED", resultStatus: "F", resultMessage: "Order is canceled" },
          notifyType: "PAYMENT_RESULT",
          paymentRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c11",
          paymentId: "2026112019401080010018800000000001",
        },
        "retryNewRequest-orderIsClosed": {
          result: { resultCode: "ORDER_IS_CLOSED", resultStatus: "F", resultMessage: "Order is closed" },
          notifyType: "PAYMENT_RESULT",
          paymentRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c11",
          paymentId: "2026112019401080010018800000000001",
        },
        "fixRequest-orderNotExist": {
          result: { resultCode: "ORDER_NOT_EXIST", resultStatus: "F", resultMessage: "Order not exist" },
          notifyType: "PAYMENT_RESULT",
          paymentRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c11",
          paymentId: "2026112019401080010018800000000001",
        },
        "stop-paymentProhibited": {
          result: { resultCode: "PAYMENT_PROHIBITED", resultStatus: "F", resultMessage: "Payment prohibited" },
          notifyType: "PAYMENT_RESULT",
          paymentRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c11",
          paymentId: "2026112019401080010018800000000001",
        },
        "fixRequest-repeatReqInconsistent": {
          result: { resultCode: "REPEAT_REQ_INCONSISTENT", resultStatus: "F", resultMessage: "Repeat req inconsistent" },
          notifyType: "PAYMENT_RESULT",
          paymentRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c11",
          paymentId: "2026112019401080010018800000000001",
        },
        "contactSupport-riskReject": {
          result: { resultCode: "RISK_REJECT", resultStatus: "F", resultMessage: "Risk reject" },
          notifyType: "PAYMENT_RESULT",
          paymentRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c11",
          paymentId: "2026112019401080010018800000000001",
        },
        "changePaymentMethod-selectedCardBrandNotAvailable": {
          result: {
            resultCode: "SELECTED_CARD_BRAND_NOT_AVAILABLE",
            resultStatus: "F",
            resultMessage: "Selected card brand not available",
          },
          notifyType: "PAYMENT_RESULT",
          paymentRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c11",
          paymentId: "2026112019401080010018800000000001",
        },
        "fixRequest-settleContractNotMatch": {
          result: { resultCode: "SETTLE_CONTRACT_NOT_MATCH", resultStatus: "F", resultMessage: "Settle contract not match" },
          notifyType: "PAYMENT_RESULT",
          paymentRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c11",
          paymentId: "2026112019401080010018800000000001",
        },
        "contactSupport-suspectedRisk": {
          result: { resultCode: "SUSPECTED_RISK", resultStatus: "F", resultMessage: "Suspected risk" },
          notifyType: "PAYMENT_RESULT",
          paymentRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c11",
          paymentId: "2026112019401080010018800000000001",
        },
        "contactSupport-userKycNotQualified": {
          result: { resultCode: "USER_KYC_NOT_QUALIFIED", resultStatus: "F", resultMessage: "User kyc not qualified" },
          notifyType: "PAYMENT_RESULT",
          paymentRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c11",
          paymentId: "2026112019401080010018800000000001",
        },
        "contactSupport-userNotExist": {
          result: { resultCode: "USER_NOT_EXIST", resultStatus: "F", resultMessage: "User not exist" },
          notifyType: "PAYMENT_RESULT",
          paymentRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c11",
          paymentId: "2026112019401080010018800000000001",
        },
      },
      notifyCapture: {
        proceed: {
          result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "success" },
          notifyType: "CAPTURE_RESULT",
          captureRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c21",
          captureId: "2026112019401080010018800000000002",
          paymentId: "2026112019401080010018800000000001",
          captureAmount: { currency: "USD", value: "6000" },
          captureTime: "2026-11-20T13:00:00+08:00",
        },
        "contactSupport-accessDenied": {
          result: { resultCode: "ACCESS_DENIED", resultStatus: "F", resultMessage: "Access denied" },
          notifyType: "CAPTURE_RESULT",
          captureRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c21",
          paymentId: "2026112019401080010018800000000001",
        },
        "stop-authCancelled": {
          result: { resultCode: "AUTH_CANCELLED", resultStatus: "F", resultMessage: "Auth cancelled" },
          notifyType: "CAPTURE_RESULT",
          captureRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c21",
          paymentId: "2026112019401080010018800000000001",
        },
        "stop-authExpired": {
          result: { resultCode: "AUTH_EXPIRED", resultStatus: "F", resultMessage: "Auth expired" },
          notifyType: "CAPTURE_RESULT",
          captureRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c21",
          paymentId: "2026112019401080010018800000000001",
        },
        "contactSupport-authNotFound": {
          result: { resultCode: "AUTH_NOT_FOUND", resultStatus: "F", resultMessage: "Auth not found" },
          notifyType: "CAPTURE_RESULT",
          captureRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c21",
          paymentId: "2026112019401080010018800000000001",
        },
        "fixRequest-captureAmountExceedAuthLimit": {
          result: { resultCode: "CAPTURE_AMOUNT_EXCEED_AUTH_LIMIT", resultStatus: "F", resultMessage: "Capture amount exceed auth limit" },
          notifyType: "CAPTURE_RESULT",
          captureRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c21",
          paymentId: "2026112019401080010018800000000001",
        },
        "fixRequest-currencyNotSupport": {
          result: { resultCode: "CURRENCY_NOT_SUPPORT", resultStatus: "F", resultMessage: "Currency not support" },
          notifyType: "CAPTURE_RESULT",
          captureRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c21",
          paymentId: "2026112019401080010018800000000001",
        },
        "fixRequest-invalidContract": {
          result: { resultCode: "INVALID_CONTRACT", resultStatus: "F", resultMessage: "Invalid contract" },
          notifyType: "CAPTURE_RESULT",
          captureRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c21",
          paymentId: "2026112019401080010018800000000001",
        },
        "contactSupport-multiCaptureNotSupported": {
          result: { resultCode: "MULTI_CAPTURE_NOT_SUPPORTED", resultStatus: "F", resultMessage: "Multi capture not supported" },
          notifyType: "CAPTURE_RESULT",
          captureRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c21",
          paymentId: "2026112019401080010018800000000001",
        },
      },
      notifyRefund: {
        proceed: {
          result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "success" },
          notifyType: "REFUND_RESULT",
          refundRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c31",
          refundId: "2026112019401080010018800000000003",
          refundAmount: { currency: "USD", value: "2500" },
          refundStatus: "SUCCESS",
          refundTime: "2026-11-20T14:00:00+08:00",
        },
        contactSupport: {
          result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "success" },
          notifyType: "REFUND_RESULT",
          refundRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c31",
          refundId: "2026112019401080010018800000000003",
          refundAmount: { currency: "USD", value: "2500" },
          refundStatus: "FAIL",
        },
        "contactSupport-failed": {
          result: { resultCode: "ACCESS_DENIED", resultStatus: "F", resultMessage: "Access denied" },
          notifyType: "REFUND_RESULT",
          refundRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c31",
          refundStatus: "FAIL",
        },
      },
    },
  },
  apo: {
    product: apoProduct,
    operations: apoOperations,
    notifications: apoNotifications,
    examples: {
      createVaultingSession: {
        requests: {
          minimal: { paymentMethodType: "CARD", vaultingRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c03" },
          full: {
            paymentMethodType: "CARD",
            vaultingRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c04",
            vaultingNotificationUrl: "https://merchant.example/antom/notify",
            redirectUrl: "https://merchant.example/cards/done",
            passThroughMetadata: '{"shop":"17","loyalty":true}',
          },
        },
        answers: {
          proceed: {
            result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "Success" },
            vaultingSessionData: "c2Vzc2lvbiBkYXRhIG9mIGFuIGV4YW1wbGU=&&SG&&188&&e30=",
            vaultingSessionId: "ZXhhbXBsZS12YXVsdGluZy1zZXNzaW9uLWlk",
            vaultingSessionExpiryTime: "2026-11-20T13:00:00+08:00",
          },
          fixRequest: { result: { resultCode: "PARAM_ILLEGAL", resultStatus: "F", resultMessage: "Illegal parameter" } },
          contactSupport: { result: { resultCode: "PROCESS_FAIL", resultStatus: "F", resultMessage: "Process fail" } },
          retrySameRequest: { result: { resultCode: "UNKNOWN_EXCEPTION", resultStatus: "U", resultMessage: "Unknown exception" } },
        },
      },
      inquireVaulting: {
        requests: { minimal: { vaultingRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c05" } },
        answers: {
          proceed: {
            result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "Success" },
            vaultingRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c05",
            vaultingStatus: "SUCCESS",
            vaultingResultCode: "SUCCESS",
            paymentMethodDetail: {
              paymentMethodType: "CARD",
              card: { brand: "VISA", cardToken: "ALIPAYZXhhbXBsZS1jYXJkLXRva2Vu", maskedCardNo: "************0768" },
            },
          },
          redirect: {
            result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "Success" },
            vaultingRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c05",
            vaultingStatus: "PROCESSING",
            vaultingResultCode: "VERIFICATION_IN_PROCESS",
            normalUrl: "https://gateway.example/3ds/7c05",
          },
          awaitResult: {
            result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "Success" },
            vaultingRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c05",
            vaultingStatus: "PROCESSING",
          },
          "retryNewRequest-noReason": {
            result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "Success" },
            vaultingRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c05",
            vaultingStatus: "FAIL",
          },
          "retryNewRequest-cvv": {
            result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "Success" },
            vaultingRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c05",
            vaultingStatus: "FAIL",
            vaultingResultCode: "INVALID_CVV",
            vaultingResultMessage: "The security code is invalid.",
          },
          changePaymentMethod: {
            result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "Success" },
            vaultingRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c05",
            vaultingStatus: "FAIL",
            vaultingResultCode: "CARD_EXPIRED",
            vaultingResultMessage: "The card has expired.",
          },
          contactSupport: {
            result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "Success" },
            vaultingRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c05",
            vaultingStatus: "FAIL",
            vaultingResultCode: "PROCESS_FAIL",
          },
          fixRequest: { result: { resultCode: "VAULTING_NOT_EXIST", resultStatus: "F", resultMessage: "Vaulting not exist" } },
          retrySameRequest: { result: { resultCode: "UNKNOWN_EXCEPTION", resultStatus: "U", resultMessage: "Unknown exception" } },
        },
      },
    },
    payloads: {
      notifyVaulting: {
        proceed: {
          result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "success" },
          vaultingRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c05",
          vaultingStatus: "SUCCESS",
          vaultingCreateTime: "2026-11-20T12:00:00+08:00",
          acquirerInfo: { acquirerName: "EXAMPLE", acquirerTransactionId: "example-17" },
          paymentMethodDetail: {
            paymentMethodType: "CARD",
            card: { brand: "VISA", cardToken: "ALIPAYZXhhbXBsZS1jYXJkLXRva2Vu", maskedCardNo: "************0768" },
          },
        },
        retryNewRequest: {
          result: { resultCode: "PROCESS_FAIL", resultStatus: "F", resultMessage: "Process fail" },
          vaultingRequestId: "4a8d3a4e-6c55-4c0a-9d9b-0a3f1f2f7c05",
          vaultingStatus: "FAIL",
          acquirerInfo: { acquirerName: "EXAMPLE", acquirerResultCode: "05" },
        },
      },
    },
  },
};

/** Card numbers that Antom publishes for tests. */
export const testCards: readonly {
  readonly id: string;
  readonly number: string;
  readonly brand: string;
  readonly region: string;
  readonly result: "approved" | "declined";
}[] = [
  { id: "kr-hyundai", number: "9490220011669217", brand: "HYUNDAI", region: "KR", result: "approved" },
  { id: "br-visa", number: "4294097400915107", brand: "VISA", region: "BR", result: "approved" },
  { id: "mx-visa", number: "4006055482525268", brand: "VISA", region: "MX", result: "approved" },
  { id: "cl-visa", number: "4600729331819383", brand: "VISA", region: "CL", result: "approved" },
  { id: "pe-visa", number: "4310377720003234", brand: "VISA", region: "PE", result: "approved" },
  { id: "visa", number: "4054695723100768", brand: "VISA", region: "GLOBAL", result: "approved" },
  { id: "mastercard", number: "5162774114974622", brand: "MASTERCARD", region: "GLOBAL", result: "approved" },
  { id: "visa-declined", number: "4054692760174822", brand: "VISA", region: "GLOBAL", result: "declined" },
  { id: "mastercard-declined", number: "5162770472561357", brand: "MASTERCARD", region: "GLOBAL", result: "declined" },
  { id: "visa-3ds-exempt", number: "4035501000000008", brand: "VISA", region: "GLOBAL", result: "approved" },
  { id: "visa-page-sample", number: "4112273146798764", brand: "VISA", region: "GLOBAL", result: "approved" },
];
