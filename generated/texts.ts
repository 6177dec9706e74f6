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
