// Made by `npm run generate` from openapi/. Do not edit.

/** What a result code means and what to do about it, by operation; under `*` what any gateway may say. */
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
  "*": {
    REQUEST_TRAFFIC_EXCEED_LIMIT: {
      meaning: "Too many requests.",
      action: "Send the same request again, later and more slowly; ask Antom's support if it persists.",
    },
    INVALID_SIGNATURE: {
      meaning: "The gateway could not verify the signature of the request.",
      action:
        "Check that the private key belongs to the public key that the dashboard holds, and that the bytes signed are the bytes sent.",
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
  },
};
