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
