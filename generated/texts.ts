// Made by `npm run generate` from openapi/. Do not edit.

/** What a result code means and what to do about it, by operation; `field/code` is a reason code. */
export const texts: { readonly [operation: string]: { readonly [code: string]: { readonly meaning: string; readonly action: string } } } = {
  createVaultingSession: {
    SUCCESS: { meaning: "The session was created.", action: "Hand the session data to the client-side SDK." },
    PARAM_ILLEGAL: {
      meaning: "A required field is missing, or a field is malformed; header fields count.",
      action: "Correct the request, and send it under a new id.",
    },
    PROCESS_FAIL: { meaning: "A general failure.", action: "Do not repeat it. A person has to look; ask Antom's support." },
    UNKNOWN_EXCEPTION: {
      meaning: "The call failed for an unknown reason.",
      action: "Send the same request again, with the same id; ask Antom's support if it persists.",
    },
  },
  vaultPaymentMethod: {
    SUCCESS: { meaning: "The card is vaulted.", action: "Keep the card token, and pay with it." },
    PARAM_ILLEGAL: {
      meaning: "A required field is missing, or a field is malformed; header fields count.",
      action: "Correct the request, and send it under a new id.",
    },
    PROCESS_FAIL: { meaning: "A general failure.", action: "Do not repeat it. A person has to look; ask Antom's support." },
    UNKNOWN_EXCEPTION: {
      meaning: "The call failed for an unknown reason.",
      action:
        "Inquire under the same id; only when no vaulting is known there or it failed, vault again under a new id. Ask Antom's support if it persists.",
    },
    VERIFICATION_IN_PROCESS: {
      meaning: "The card is being verified.",
      action:
        "Send the buyer to one of the URLs. Where there is none, inquire under the same id before vaulting again under a new one; ask Antom's support if it persists.",
    },
    VERIFICATION_FAIL: {
      meaning: "The card did not pass the verification.",
      action: "Vault again under a new id, with another card if need be.",
    },
  },
  inquireVaulting: {
    SUCCESS: {
      meaning: "The inquiry succeeded.",
      action: "Read vaultingStatus. Where it has a value that this contract does not know, wait and inquire again.",
    },
    VAULTING_NOT_EXIST: {
      meaning: "There is no vaulting with that id.",
      action: "Check the id. If it is right, the request to vault never arrived; send it again under the same id, or ask Antom's support.",
    },
    UNKNOWN_EXCEPTION: {
      meaning: "The inquiry failed for an unknown reason.",
      action: "Inquire again; ask Antom's support if it persists.",
    },
    "vaultingResultCode/ACCESS_DENIED": { meaning: "Access was refused.", action: "Ask Antom's support." },
    "vaultingResultCode/ACCOUNT_CLOSED": { meaning: "The account behind the card is closed.", action: "Ask the buyer for another card." },
    "vaultingResultCode/AUTHENTICATION_REQUIRED": {
      meaning: "3-D Secure is needed.",
      action: "Vault again under a new id and ask for 3-D Secure.",
    },
    "vaultingResultCode/BLOCKED_FIRST_USED": {
      meaning: "The card is blocked until it has been used for the first time.",
      action: "Ask the buyer for another card or to turn to the issuer.",
    },
    "vaultingResultCode/CARD_EXPIRED": { meaning: "The card has expired.", action: "Ask the buyer for another card." },
    "vaultingResultCode/CARD_NOT_SUPPORTED": { meaning: "This card is not accepted.", action: "Ask the buyer for another card." },
    "vaultingResultCode/DO_NOT_HONOR": {
      meaning: "The issuer declined.",
      action: "Ask the buyer for another card or to turn to the issuer.",
    },
    "vaultingResultCode/FRAUD_REJECT": { meaning: "Risk control stopped it.", action: "Ask Antom's support for an appeal." },
    "vaultingResultCode/INVALID_CARD_NUMBER": {
      meaning: "The card number is invalid.",
      action: "Let the buyer correct it and vault again under a new id; if it is right, ask for another card.",
    },
    "vaultingResultCode/INVALID_CVV": {
      meaning: "The security code is invalid.",
      action: "Let the buyer correct it and vault again under a new id.",
    },
    "vaultingResultCode/INVALID_EXPIRATION_DATE": {
      meaning: "The expiry is invalid.",
      action: "Let the buyer correct it and vault again under a new id; if it is right, ask the support of Antom.",
    },
    "vaultingResultCode/LOST_CARD": { meaning: "The card was reported lost.", action: "Ask the buyer for another card." },
    "vaultingResultCode/NO_SELECTED_ACCOUNT": {
      meaning: "The card has no account of the selected kind.",
      action: "Ask the buyer for another card.",
    },
    "vaultingResultCode/ORDER_IS_CLOSED": { meaning: "The id belongs to something that is closed.", action: "Vault again under a new id." },
    "vaultingResultCode/PAYMENT_AMOUNT_EXCEED_LIMIT": {
      meaning: "A limit on amounts was reached.",
      action: "Ask the buyer for another card.",
    },
    "vaultingResultCode/PAYMENT_COUNT_EXCEED_LIMIT": {
      meaning: "A limit on the number of uses was reached.",
      action: "Ask the buyer for another card.",
    },
    "vaultingResultCode/PICKUP_CARD": { meaning: "The issuer wants the card withdrawn.", action: "Ask the buyer for another card." },
    "vaultingResultCode/POLICY": { meaning: "A policy forbids it.", action: "Ask the buyer for another card." },
    "vaultingResultCode/PROCESS_FAIL": {
      meaning: "A general failure, or one that Antom could not map.",
      action: "Do not repeat it; ask Antom's support.",
    },
    "vaultingResultCode/RESTRICTED_CARD": { meaning: "The card is restricted.", action: "Ask the buyer for another card." },
    "vaultingResultCode/STOLEN_CARD": { meaning: "The card was reported stolen.", action: "Ask the buyer for another card." },
    "vaultingResultCode/USER_BALANCE_NOT_ENOUGH": { meaning: "The balance does not suffice.", action: "Ask the buyer for another card." },
    "vaultingResultCode/USER_PAYMENT_VERIFICATION_FAILED": {
      meaning: "The buyer did not pass the verification.",
      action: "Vault again under a new id.",
    },
    "vaultingResultCode/VERIFY_TIMES_EXCEED_LIMIT": {
      meaning: "The buyer failed the verification too often.",
      action: "Ask the buyer for another card.",
    },
  },
  consult: {
    SUCCESS: {
      meaning: "The buyer can be asked.",
      action:
        "Send the buyer to one of the URLs, or show the code. Where there is none, consult again; ask Antom's support if it persists.",
    },
    PARAM_ILLEGAL: {
      meaning: "A required field is missing, or a field is malformed; header fields count.",
      action: "Correct the request, and send it under a new id where it has one.",
    },
    PROCESS_FAIL: { meaning: "A general failure.", action: "Do not repeat it. A person has to look; ask Antom's support." },
    UNKNOWN_EXCEPTION: {
      meaning: "The call failed for an unknown reason.",
      action: "Send the same request again, with the same id where it has one; ask Antom's support if it persists.",
    },
    INVALID_ACCESS_TOKEN: {
      meaning: "The access token has expired, was revoked or never was.",
      action: "Use the right token; ask Antom's support if it is right.",
    },
    MERCHANT_NOT_REGISTERED: {
      meaning: "The merchant is not registered.",
      action: "Register the merchant; ask Antom's support if it is registered.",
    },
    NO_PAY_OPTIONS: {
      meaning: "This wallet is not available here.",
      action: "Check customerBelongsTo; ask Antom's support if it is right.",
    },
    PAYMENT_NOT_QUALIFIED: {
      meaning: "The merchant may not do this; not registered, without a contract for it, or barred.",
      action: "Ask Antom's support.",
    },
    RISK_REJECT: { meaning: "Risk control refused it.", action: "Tell the buyer; nothing more can be done." },
  },
  applyToken: {
    SUCCESS: { meaning: "The token is here.", action: "Keep the access token and the refresh token, and pay with the first." },
    PARAM_ILLEGAL: {
      meaning: "A required field is missing, or a field is malformed; header fields count.",
      action: "Correct the request, and send it under a new id where it has one.",
    },
    PROCESS_FAIL: { meaning: "A general failure.", action: "Do not repeat it. A person has to look; ask Antom's support." },
    UNKNOWN_EXCEPTION: {
      meaning: "The call failed for an unknown reason.",
      action: "Wait for notifyAuthorization, or call again; where the code was spent by the first call, ask Antom's support.",
    },
    NO_PAY_OPTIONS: { meaning: "This wallet is not available here.", action: "Ask Antom's support." },
    USER_NOT_EXIST: { meaning: "The buyer is unknown to the wallet.", action: "Ask Antom's support." },
    USER_STATUS_ABNORMAL: { meaning: "The buyer's account is in a state in which this is not possible.", action: "Ask Antom's support." },
  },
  revoke: {
    SUCCESS: { meaning: "The authorization is over.", action: "Forget both tokens." },
    INVALID_ACCESS_TOKEN: {
      meaning: "The access token has expired, was revoked or never was.",
      action: "Use the right token; ask Antom's support if it is right.",
    },
    PARAM_ILLEGAL: {
      meaning: "A required field is missing, or a field is malformed; header fields count.",
      action: "Correct the request, and send it under a new id where it has one.",
    },
    PROCESS_FAIL: { meaning: "A general failure.", action: "Do not repeat it. A person has to look; ask Antom's support." },
    UNKNOWN_EXCEPTION: {
      meaning: "The call failed for an unknown reason.",
      action: "Send the same request again, with the same id where it has one; ask Antom's support if it persists.",
    },
  },
  createPaymentSession: {
    SUCCESS: { meaning: "The session was created.", action: "Hand the session data to the client-side SDK." },
    PARAM_ILLEGAL: {
      meaning: "A required field is missing, or a field is malformed; header fields count.",
      action: "Correct the request.",
    },
    PROCESS_FAIL: { meaning: "A general failure.", action: "Do not repeat it. A person has to look; ask Antom's support." },
    UNKNOWN_EXCEPTION: {
      meaning: "The call failed for an unknown reason.",
      action: "Send the same request again; ask Antom's support if it persists.",
    },
  },
  pay: {
    SUCCESS: {
      meaning: "It is paid; where the merchant captures himself, it is authorized.",
      action: "Deliver. Where captureMode is MANUAL, capture first.",
    },
    PARAM_ILLEGAL: {
      meaning: "A required field is missing, or a field is malformed; header fields count.",
      action: "Correct the request, and send it under a new id where it has one.",
    },
    PROCESS_FAIL: { meaning: "A general failure.", action: "Do not repeat it. A person has to look; ask Antom's support." },
    UNKNOWN_EXCEPTION: {
      meaning: "The call failed for an unknown reason.",
      action: "Send the same request again, with the same id, or inquire; ask Antom's support if it persists.",
    },
    AUTHENTICATION_REQUIRED: {
      meaning: "An authentication by 3-D Secure is needed.",
      action: "Pay again under a new id, ask for 3-D Secure, and send the buyer there.",
    },
    CARD_NOT_SUPPORTED: { meaning: "This card is not accepted.", action: "Ask the buyer for another card." },
    CURRENCY_NOT_SUPPORT: { meaning: "The currency is not accepted. The code ends without ED.", action: "Ask Antom's support." },
    DO_NOT_HONOR: { meaning: "The issuer declined.", action: "Ask the buyer for another card or to turn to the issuer." },
    EXPIRED_CODE: {
      meaning: "The buyer's payment code has expired.",
      action: "Let the buyer refresh the code, and pay again under a new id.",
    },
    FRAUD_REJECT: {
      meaning: "Risk control stopped it. Money that was taken already is given back.",
      action: "Ask Antom's support for an appeal, or where no money has come back within two weeks.",
    },
    INCORRECT_BLIKCODE: { meaning: "The BLIK code is wrong.", action: "Let the buyer correct the code, and send it under a new id." },
    INVALID_ACCESS_TOKEN: {
      meaning: "The access token has expired, was revoked or never was.",
      action: "Use the right token; ask Antom's support if it is right.",
    },
    INVALID_AMOUNT: { meaning: "The issuer declined, perhaps for the amount or a limit.", action: "Ask Antom's support why." },
    INVALID_CARD_NUMBER: {
      meaning: "The card number is invalid.",
      action: "Let the buyer correct it and pay again under a new id; if it is right, ask for another card.",
    },
    INVALID_EXPIRATION_DATE: {
      meaning: "The expiry is invalid.",
      action: "Let the buyer correct it and pay again under a new id; if it is right, ask Antom's support.",
    },
    INVALID_MERCHANT_STATUS: { meaning: "The merchant is in a state in which this is not possible.", action: "Ask Antom's support." },
    INVALID_PAYMENT_METHOD_META_DATA: {
      meaning: "The details of the payment method are wrong.",
      action: "Correct paymentMethodMetaData, and send it under a new id.",
    },
    MERCHANT_KYB_NOT_QUALIFIED: { meaning: "Antom has not verified the merchant's business.", action: "Ask Antom's support." },
    MERCHANT_NOT_REGISTERED: {
      meaning: "The merchant is not registered.",
      action: "Register the merchant; ask Antom's support if it is registered.",
    },
    NO_PAY_OPTIONS: { meaning: "There is no payment method for this.", action: "Ask Antom's support." },
    ORDER_IS_CANCELED: {
      meaning: "The id belongs to a payment that was canceled. The code has one l, the payment status CANCELLED two.",
      action: "Pay again under a new id.",
    },
    ORDER_IS_CLOSED: { meaning: "The id belongs to a payment that is closed.", action: "Pay again under a new id." },
    ORDER_NOT_EXIST: { meaning: "There is no such payment.", action: "Check the id." },
    PAYMENT_IN_PROCESS: {
      meaning: "The payment is under way.",
      action:
        "Send the buyer to one of the URLs, or on by the form. Where there is none, inquire under the same id before paying again under a new one; ask Antom's support if it persists.",
    },
    PAYMENT_PROHIBITED: { meaning: "These goods may not be sold in that country.", action: "Do not try again; there is no appeal." },
    REPEAT_REQ_INCONSISTENT: {
      meaning: "Another request was sent under this id, with another amount, currency or payment method.",
      action:
        "Send the very same fields as the first time; where something else is meant, once the first has come to its end, take a new id.",
    },
    RISK_REJECT: {
      meaning: "Risk control refused it. Money that was taken already is given back.",
      action: "Ask Antom's support where no money has come back within two weeks.",
    },
    SELECTED_CARD_BRAND_NOT_AVAILABLE: {
      meaning: "The brand that the buyer selected can't be used.",
      action: "Let the buyer select another brand or another card, and pay again under a new id.",
    },
    SETTLE_CONTRACT_NOT_MATCH: {
      meaning: "No contract on settlement fits the payment.",
      action: "Name one settlement currency that the contract has, and send it under a new id; ask Antom's support if it persists.",
    },
    USER_KYC_NOT_QUALIFIED: { meaning: "The buyer is not verified at the payment method.", action: "Ask Antom's support." },
    USER_NOT_EXIST: { meaning: "The buyer is unknown to the payment method.", action: "Ask Antom's support." },
  },
  inquiryPayment: {
    SUCCESS: {
      meaning: "The inquiry succeeded.",
      action: "Read paymentStatus. Where it has a value that this contract does not know, wait and inquire again.",
    },
    ORDER_NOT_EXIST: {
      meaning: "There is no payment with that id.",
      action: "Check the id. If it is right, the request to pay never arrived; send it again under the same id, or ask Antom's support.",
    },
    PARAM_ILLEGAL: {
      meaning: "A required field is missing, or a field is malformed; header fields count.",
      action: "Correct the request, and send it under a new id where it has one.",
    },
    PROCESS_FAIL: { meaning: "A general failure.", action: "Do not repeat it. A person has to look; ask Antom's support." },
    UNKNOWN_EXCEPTION: {
      meaning: "The call failed for an unknown reason.",
      action: "Send the same request again, with the same id where it has one; ask Antom's support if it persists.",
    },
    "paymentResultCode/AUTHENTICATION_REQUIRED": {
      meaning: "An authentication by 3-D Secure is needed.",
      action: "Pay again under a new id, ask for 3-D Secure, and send the buyer there.",
    },
    "paymentResultCode/CARD_NOT_SUPPORTED": { meaning: "This card is not accepted.", action: "Ask the buyer for another card." },
    "paymentResultCode/CURRENCY_NOT_SUPPORT": {
      meaning: "The currency is not accepted. The code ends without ED.",
      action: "Ask Antom's support.",
    },
    "paymentResultCode/DO_NOT_HONOR": {
      meaning: "The issuer declined.",
      action: "Ask the buyer for another card or to turn to the issuer.",
    },
    "paymentResultCode/EXPIRED_CODE": {
      meaning: "The buyer's payment code has expired.",
      action: "Let the buyer refresh the code, and pay again under a new id.",
    },
    "paymentResultCode/FRAUD_REJECT": {
      meaning: "Risk control stopped it. Money that was taken already is given back.",
      action: "Ask Antom's support for an appeal, or where no money has come back within two weeks.",
    },
    "paymentResultCode/INCORRECT_BLIKCODE": {
      meaning: "The BLIK code is wrong.",
      action: "Let the buyer correct the code, and send it under a new id.",
    },
    "paymentResultCode/INVALID_ACCESS_TOKEN": {
      meaning: "The access token has expired, was revoked or never was.",
      action: "Use the right token; ask Antom's support if it is right.",
    },
    "paymentResultCode/INVALID_AMOUNT": {
      meaning: "The issuer declined, perhaps for the amount or a limit.",
      action: "Ask Antom's support why.",
    },
    "paymentResultCode/INVALID_CARD_NUMBER": {
      meaning: "The card number is invalid.",
      action: "Let the buyer correct it and pay again under a new id; if it is right, ask for another card.",
    },
    "paymentResultCode/INVALID_EXPIRATION_DATE": {
      meaning: "The expiry is invalid.",
      action: "Let the buyer correct it and pay again under a new id; if it is right, ask Antom's support.",
    },
    "paymentResultCode/INVALID_MERCHANT_STATUS": {
      meaning: "The merchant is in a state in which this is not possible.",
      action: "Ask Antom's support.",
    },
    "paymentResultCode/INVALID_PAYMENT_METHOD_META_DATA": {
      meaning: "The details of the payment method are wrong.",
      action: "Correct paymentMethodMetaData, and send it under a new id.",
    },
    "paymentResultCode/MERCHANT_KYB_NOT_QUALIFIED": {
      meaning: "Antom has not verified the merchant's business.",
      action: "Ask Antom's support.",
    },
    "paymentResultCode/MERCHANT_NOT_REGISTERED": {
      meaning: "The merchant is not registered.",
      action: "Register the merchant; ask Antom's support if it is registered.",
    },
    "paymentResultCode/NO_PAY_OPTIONS": { meaning: "There is no payment method for this.", action: "Ask Antom's support." },
    "paymentResultCode/ORDER_IS_CANCELED": {
      meaning: "The id belongs to a payment that was canceled. The code has one l, the payment status CANCELLED two.",
      action: "Pay again under a new id.",
    },
    "paymentResultCode/ORDER_IS_CLOSED": { meaning: "The id belongs to a payment that is closed.", action: "Pay again under a new id." },
    "paymentResultCode/ORDER_NOT_EXIST": { meaning: "There is no such payment.", action: "Check the id." },
    "paymentResultCode/PARAM_ILLEGAL": {
      meaning: "A required field is missing, or a field is malformed; header fields count.",
      action: "Correct the request, and send it under a new id where it has one.",
    },
    "paymentResultCode/PAYMENT_PROHIBITED": {
      meaning: "These goods may not be sold in that country.",
      action: "Do not try again; there is no appeal.",
    },
    "paymentResultCode/PROCESS_FAIL": {
      meaning: "A general failure.",
      action: "Do not repeat it. A person has to look; ask Antom's support.",
    },
    "paymentResultCode/REPEAT_REQ_INCONSISTENT": {
      meaning: "Another request was sent under this id, with another amount, currency or payment method.",
      action:
        "Send the very same fields as the first time; where something else is meant, once the first has come to its end, take a new id.",
    },
    "paymentResultCode/RISK_REJECT": {
      meaning: "Risk control refused it. Money that was taken already is given back.",
      action: "Ask Antom's support where no money has come back within two weeks.",
    },
    "paymentResultCode/SELECTED_CARD_BRAND_NOT_AVAILABLE": {
      meaning: "The brand that the buyer selected can't be used.",
      action: "Let the buyer select another brand or another card, and pay again under a new id.",
    },
    "paymentResultCode/SETTLE_CONTRACT_NOT_MATCH": {
      meaning: "No contract on settlement fits the payment.",
      action: "Name one settlement currency that the contract has, and send it under a new id; ask Antom's support if it persists.",
    },
    "paymentResultCode/SUSPECTED_RISK": { meaning: "Risk control suspects something.", action: "Ask Antom's support." },
    "paymentResultCode/USER_KYC_NOT_QUALIFIED": {
      meaning: "The buyer is not verified at the payment method.",
      action: "Ask Antom's support.",
    },
    "paymentResultCode/USER_NOT_EXIST": { meaning: "The buyer is unknown to the payment method.", action: "Ask Antom's support." },
  },
  cancel: {
    SUCCESS: {
      meaning: "The payment is canceled.",
      action: "Close the order. Should a notification of success still come, it stays canceled, and the money goes back.",
    },
    CANCEL_WINDOW_EXCEED: { meaning: "It is too late to cancel.", action: "Refund the payment." },
    ORDER_NOT_EXIST: { meaning: "There is no such payment.", action: "Check the id." },
    ORDER_STATUS_INVALID: {
      meaning: "The payment is in a state in which it can not be canceled.",
      action: "Inquire for the payment, and refund it where it is paid; ask Antom's support where its state does allow it.",
    },
    PARAM_ILLEGAL: {
      meaning: "A required field is missing, or a field is malformed; header fields count.",
      action: "Correct the request, and send it under a new id where it has one.",
    },
    PROCESS_FAIL: {
      meaning: "A general failure; also the answer for a payment of which something was refunded.",
      action: "Do not repeat it. Inquire for the payment; ask Antom's support.",
    },
    UNKNOWN_EXCEPTION: {
      meaning: "The call failed for an unknown reason.",
      action: "Send the same request again, with the same id where it has one; ask Antom's support if it persists.",
    },
  },
  capture: {
    SUCCESS: { meaning: "The money is captured.", action: "Go on." },
    AUTH_CANCELLED: {
      meaning: "The authorization was canceled.",
      action: "Nothing can be captured; take a new payment, with a new paymentRequestId.",
    },
    AUTH_EXPIRED: {
      meaning: "The authorization has expired.",
      action: "Nothing can be captured; take a new payment, with a new paymentRequestId.",
    },
    AUTH_NOT_FOUND: { meaning: "There is no such authorization.", action: "Ask Antom's support." },
    CAPTURE_AMOUNT_EXCEED_AUTH_LIMIT: {
      meaning: "All captures together would exceed the authorized amount.",
      action: "Capture less under a new id, or ask Antom's support.",
    },
    CAPTURE_IN_PROCESS: { meaning: "The capture is under way.", action: "Wait for notifyCapture, or inquire for the payment." },
    CURRENCY_NOT_SUPPORT: {
      meaning: "The currency is not accepted. The code ends without ED.",
      action: "Check the currency of the capture; ask Antom's support if it is right.",
    },
    INVALID_CONTRACT: { meaning: "The contract does not fit the capture.", action: "Compare the two; ask Antom's support if they fit." },
    MULTI_CAPTURE_NOT_SUPPORTED: {
      meaning: "This payment can be captured once only. Here the code ends with ED.",
      action: "Ask Antom's support.",
    },
    NO_PAY_OPTIONS: { meaning: "There is no payment method for this.", action: "Ask Antom's support." },
    ORDER_IS_CANCELED: {
      meaning: "The payment was canceled.",
      action: "Nothing can be captured; take a new payment, with a new paymentRequestId.",
    },
    ORDER_STATUS_INVALID: {
      meaning: "The payment is in a state in which it can't be captured.",
      action: "Inquire for the payment; ask Antom's support where its state does allow it.",
    },
    PAYMENT_COUNT_EXCEED_LIMIT: {
      meaning: "There were more captures than the payment method allows.",
      action: "Ask Antom's support for the limit.",
    },
    PROCESS_FAIL: { meaning: "The capture failed.", action: "Do not repeat it. A person has to look; ask Antom's support." },
    REPEAT_REQ_INCONSISTENT: {
      meaning: "Another capture was sent under this id, with other values.",
      action:
        "Send the very same fields as the first time; for another capture take a new captureRequestId. The page speaks of a new paymentRequestId there, which a capture has not.",
    },
    RISK_REJECT: { meaning: "Risk control refused it.", action: "Tell the buyer; nothing more can be done." },
    USER_AMOUNT_EXCEED_LIMIT: {
      meaning: "The amount exceeds a limit of the buyer's.",
      action: "Capture less under a new id, or let the buyer turn to the issuer.",
    },
    USER_BALANCE_NOT_ENOUGH: { meaning: "The buyer's balance does not suffice.", action: "Ask Antom's support." },
    USER_NOT_EXIST: { meaning: "The buyer is unknown to the payment method.", action: "Turn to the buyer or the issuer." },
    USER_STATUS_ABNORMAL: { meaning: "The buyer's account is in a state in which this is not possible.", action: "Ask Antom's support." },
    PARAM_ILLEGAL: {
      meaning: "A required field is missing, or a field is malformed; header fields count.",
      action: "Correct the request, and send it under a new id where it has one.",
    },
    UNKNOWN_EXCEPTION: {
      meaning: "The call failed for an unknown reason.",
      action: "Send the same request again, with the same id where it has one; ask Antom's support if it persists.",
    },
  },
  refund: {
    SUCCESS: { meaning: "The money is refunded.", action: "Go on. A bank may still send it back, which the settlement reports tell." },
    PARAM_ILLEGAL: {
      meaning: "A required field is missing, or a field is malformed; header fields count.",
      action: "Correct the request, and send it under a new id where it has one.",
    },
    PROCESS_FAIL: { meaning: "A general failure.", action: "Do not repeat it. A person has to look; ask Antom's support." },
    UNKNOWN_EXCEPTION: {
      meaning: "The call failed for an unknown reason.",
      action: "Send the same request again, with the same id, or inquire; ask Antom's support if it persists.",
    },
    REFUND_IN_PROCESS: { meaning: "The refund is under way.", action: "Wait for notifyRefund, or inquire." },
    REPEAT_REQ_INCONSISTENT: {
      meaning: "Another refund was sent under this id, with other values.",
      action: "Send the very same fields as the first time; for another refund take a new refundRequestId.",
    },
    INVALID_MERCHANT_STATUS: { meaning: "The merchant is in a state in which this is not possible.", action: "Ask Antom's support." },
    MULTIPLE_REFUNDS_NOT_SUPPORTED: { meaning: "This payment can be refunded once only.", action: "Ask Antom's support." },
    ORDER_IS_CANCELED: { meaning: "The payment was canceled.", action: "Ask Antom's support." },
    ORDER_IS_CLOSED: { meaning: "The payment is closed.", action: "Ask Antom's support." },
    PARTIAL_REFUND_NOT_SUPPORTED: { meaning: "This payment can be refunded whole only.", action: "Ask Antom's support." },
    PAYMENT_METHOD_NOT_SUPPORTED: { meaning: "The payment method does not allow it.", action: "Ask Antom's support." },
    REFUND_NOT_SUPPORTED: { meaning: "This payment can't be refunded.", action: "Ask Antom's support." },
  },
  inquiryRefund: {
    SUCCESS: {
      meaning: "The inquiry succeeded.",
      action: "Read refundStatus. Where it is missing or has a value that this contract does not know, wait and inquire again.",
    },
    PARAM_ILLEGAL: {
      meaning: "A required field is missing, or a field is malformed; header fields count.",
      action: "Correct the request, and send it under a new id where it has one.",
    },
    PROCESS_FAIL: { meaning: "A general failure.", action: "Do not repeat it. A person has to look; ask Antom's support." },
    UNKNOWN_EXCEPTION: {
      meaning: "The call failed for an unknown reason.",
      action: "Send the same request again, with the same id where it has one; ask Antom's support if it persists.",
    },
  },
  notifyAuthorization: {
    SUCCESS: {
      meaning: "Something became of the authorization; authorizationNotifyType says what.",
      action: "Read authorizationNotifyType. Where it has a value that this contract does not know, change nothing.",
    },
  },
  notifyPayment: {
    SUCCESS: {
      meaning: "It went well; what, notifyType says.",
      action: "Read notifyType. Where it has a value that this contract does not know, nothing is paid by it: wait, or inquire.",
    },
    PROCESS_FAIL: { meaning: "A general failure.", action: "Do not repeat it. A person has to look; ask Antom's support." },
    AUTHENTICATION_REQUIRED: {
      meaning: "An authentication by 3-D Secure is needed.",
      action: "Pay again under a new id, ask for 3-D Secure, and send the buyer there.",
    },
    CARD_NOT_SUPPORTED: { meaning: "This card is not accepted.", action: "Ask the buyer for another card." },
    CURRENCY_NOT_SUPPORT: { meaning: "The currency is not accepted. The code ends without ED.", action: "Ask Antom's support." },
    DO_NOT_HONOR: { meaning: "The issuer declined.", action: "Ask the buyer for another card or to turn to the issuer." },
    EXPIRED_CODE: {
      meaning: "The buyer's payment code has expired.",
      action: "Let the buyer refresh the code, and pay again under a new id.",
    },
    FRAUD_REJECT: {
      meaning: "Risk control stopped it. Money that was taken already is given back.",
      action: "Ask Antom's support for an appeal, or where no money has come back within two weeks.",
    },
    INCORRECT_BLIKCODE: { meaning: "The BLIK code is wrong.", action: "Let the buyer correct the code, and send it under a new id." },
    INVALID_ACCESS_TOKEN: {
      meaning: "The access token has expired, was revoked or never was.",
      action: "Use the right token; ask Antom's support if it is right.",
    },
    INVALID_AMOUNT: { meaning: "The issuer declined, perhaps for the amount or a limit.", action: "Ask Antom's support why." },
    INVALID_CARD_NUMBER: {
      meaning: "The card number is invalid.",
      action: "Let the buyer correct it and pay again under a new id; if it is right, ask for another card.",
    },
    INVALID_EXPIRATION_DATE: {
      meaning: "The expiry is invalid.",
      action: "Let the buyer correct it and pay again under a new id; if it is right, ask Antom's support.",
    },
    INVALID_MERCHANT_STATUS: { meaning: "The merchant is in a state in which this is not possible.", action: "Ask Antom's support." },
    INVALID_PAYMENT_METHOD_META_DATA: {
      meaning: "The details of the payment method are wrong.",
      action: "Correct paymentMethodMetaData, and send it under a new id.",
    },
    MERCHANT_KYB_NOT_QUALIFIED: { meaning: "Antom has not verified the merchant's business.", action: "Ask Antom's support." },
    MERCHANT_NOT_REGISTERED: {
      meaning: "The merchant is not registered.",
      action: "Register the merchant; ask Antom's support if it is registered.",
    },
    NO_PAY_OPTIONS: { meaning: "There is no payment method for this.", action: "Ask Antom's support." },
    ORDER_IS_CANCELED: {
      meaning: "The id belongs to a payment that was canceled. The code has one l, the payment status CANCELLED two.",
      action: "Pay again under a new id.",
    },
    ORDER_IS_CLOSED: { meaning: "The id belongs to a payment that is closed.", action: "Pay again under a new id." },
    ORDER_NOT_EXIST: { meaning: "There is no such payment.", action: "Check the id." },
    PAYMENT_PROHIBITED: { meaning: "These goods may not be sold in that country.", action: "Do not try again; there is no appeal." },
    REPEAT_REQ_INCONSISTENT: {
      meaning: "Another request was sent under this id, with another amount, currency or payment method.",
      action:
        "Send the very same fields as the first time; where something else is meant, once the first has come to its end, take a new id.",
    },
    RISK_REJECT: {
      meaning: "Risk control refused it. Money that was taken already is given back.",
      action: "Ask Antom's support where no money has come back within two weeks.",
    },
    SELECTED_CARD_BRAND_NOT_AVAILABLE: {
      meaning: "The brand that the buyer selected can't be used.",
      action: "Let the buyer select another brand or another card, and pay again under a new id.",
    },
    SETTLE_CONTRACT_NOT_MATCH: {
      meaning: "No contract on settlement fits the payment.",
      action: "Name one settlement currency that the contract has, and send it under a new id; ask Antom's support if it persists.",
    },
    SUSPECTED_RISK: { meaning: "Risk control suspects something.", action: "Ask Antom's support." },
    USER_KYC_NOT_QUALIFIED: { meaning: "The buyer is not verified at the payment method.", action: "Ask Antom's support." },
    USER_NOT_EXIST: { meaning: "The buyer is unknown to the payment method.", action: "Ask Antom's support." },
  },
  notifyCapture: {
    SUCCESS: { meaning: "The money is captured.", action: "Go on." },
    ACCESS_DENIED: { meaning: "Access was refused.", action: "Ask Antom's support." },
    AUTH_CANCELLED: {
      meaning: "The authorization was canceled.",
      action: "Nothing can be captured; take a new payment, with a new paymentRequestId.",
    },
    AUTH_EXPIRED: {
      meaning: "The authorization has expired.",
      action: "Nothing can be captured; take a new payment, with a new paymentRequestId.",
    },
    AUTH_NOT_FOUND: { meaning: "There is no such authorization.", action: "Ask Antom's support." },
    CAPTURE_AMOUNT_EXCEED_AUTH_LIMIT: {
      meaning: "All captures together would exceed the authorized amount.",
      action: "Capture less under a new id, or ask Antom's support.",
    },
    CURRENCY_NOT_SUPPORT: {
      meaning: "The currency is not accepted. The code ends without ED.",
      action: "Check the currency of the capture; ask Antom's support if it is right.",
    },
    INVALID_CONTRACT: { meaning: "The contract does not fit the capture.", action: "Compare the two; ask Antom's support if they fit." },
    MULTI_CAPTURE_NOT_SUPPORTED: {
      meaning: "This payment can be captured once only. Here the code ends with ED.",
      action: "Ask Antom's support.",
    },
  },
  notifyRefund: {
    SUCCESS: {
      meaning: "The refund was accepted; what became of it, refundStatus says.",
      action: "Read refundStatus. Where it has a value that this contract does not know, inquire, or ask Antom's support.",
    },
    ACCESS_DENIED: { meaning: "Access was refused.", action: "Ask Antom's support." },
  },
};

/** What any gateway may say, whatever was called. */
export const gatewayTexts: { readonly [code: string]: { readonly meaning: string; readonly action: string } } = {
  REQUEST_TRAFFIC_EXCEED_LIMIT: {
    meaning: "Too many requests.",
    action: "Send the same request again, later and more slowly; ask Antom's support if it persists.",
  },
  INVALID_SIGNATURE: {
    meaning: "The gateway could not verify the signature of the request.",
    action: "Check that the private key belongs to the public key that the dashboard holds, and that the bytes signed are the bytes sent.",
  },
  KEY_NOT_FOUND: { meaning: "A key of one of the two sides is missing.", action: "Upload the merchant's public key in the dashboard." },
  ACCESS_DENIED: { meaning: "Access was refused.", action: "Ask Antom's support." },
  CLIENT_FORBIDDEN_ACCESS_API: { meaning: "This client may not use this operation.", action: "Ask Antom's support to enable it." },
  CLIENT_INVALID: {
    meaning: "The client id is invalid or restricted.",
    action: "Check the client id; ask Antom's support if it is right.",
  },
  INVALID_CLIENT: { meaning: "The client is invalid.", action: "Check the client id." },
  INVALID_CLIENT_STATUS: { meaning: "The client is in a state in which it may not call.", action: "Ask Antom's support." },
  UNKNOWN_CLIENT: {
    meaning: "The gateway does not know the client id.",
    action: "Check the client id and the region of the gateway; ask Antom's support if both are right.",
  },
  INVALID_API: { meaning: "The operation is invalid or not active.", action: "Ask Antom's support." },
  NO_INTERFACE_DEF: { meaning: "There is no such operation.", action: "Check the address that was called." },
  METHOD_NOT_SUPPORTED: { meaning: "The HTTP method is not supported.", action: "Use POST." },
  MEDIA_TYPE_NOT_ACCEPTABLE: { meaning: "The media type is not accepted.", action: "Send `application/json; charset=UTF-8`." },
  OAUTH_FAILED: { meaning: "A step of the authorization failed.", action: "Ask Antom's support." },
  SYSTEM_ERROR: { meaning: "The system failed.", action: "Do not repeat it; ask Antom's support." },
};
