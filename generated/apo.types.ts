// Made by `npm run generate` from openapi/. Do not edit.

export interface paths {
  "/v1/vaults/createVaultingSession": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a session in which the buyer vaults a card.
     * @description The session data start the client-side SDK, which takes the card from the buyer; no card data touch the merchant's server. That the session exists says nothing of the card: what became of it is learnt from notifyVaulting or inquireVaulting.
     */
    post: operations["createVaultingSession"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @description The merchant's own unique id of this vaulting. The gateway gives the answer of the first attempt again once that reached `S` or `F`, so store the id before the first attempt, repeat with the same one, and take a new one to start over. (max 64 characters) */
    VaultingRequestId: string;
    /** @description Where Antom posts the result of the vaulting. (max 2048 characters) */
    VaultingNotificationUrl: string;
    /** @description The merchant's page to which the buyer returns after the vaulting. Arriving there proves nothing; inquire. (max 2048 characters) */
    VaultingRedirectUrl: string;
    /** @description What createVaultingSession takes on the orchestration product. */
    CreateVaultingSessionRequestApo: {
      /** @description The kind of payment method to vault, out of the product's list of payment methods. (max 64 characters) */
      paymentMethodType: "CARD" | (string & {});
      /** @description The merchant's own unique id of this vaulting. The gateway gives the answer of the first attempt again once that reached `S` or `F`, so store the id before the first attempt, repeat with the same one, and take a new one to start over. (max 64 characters) */
      vaultingRequestId: string;
      /** @description Where Antom posts the result of the vaulting. (max 2048 characters) */
      vaultingNotificationUrl?: string;
      /** @description The merchant's page to which the buyer returns after the vaulting. Arriving there proves nothing; inquire. (max 2048 characters) */
      redirectUrl?: string;
      /** @description The merchant's own keys and values for the acquirer, a JSON object in a string. (max 2048 characters) */
      passThroughMetadata?: string;
    };
    /** @description Why. Antom adds codes at any time, so this is no enumeration; each operation lists those that it is known to answer. (max 64 characters) */
    ResultCode: string;
    /** @description An explanation for a person. Its wording is not promised. (max 256 characters) */
    ResultMessage: string;
    /** @description The call succeeded. */
    SuccessResult: {
      /** @description Why. Antom adds codes at any time, so this is no enumeration; each operation lists those that it is known to answer. (max 64 characters) */
      resultCode: string;
      /**
       * @description The call succeeded.
       * @constant
       */
      resultStatus: "S";
      /** @description An explanation for a person. Its wording is not promised. (max 256 characters) */
      resultMessage: string;
    };
    /** @description The session exists. Nothing is vaulted yet. */
    VaultingSessionCreated: {
      result: components["schemas"]["SuccessResult"];
      /** @description Opaque and encrypted. Hand it to the client-side SDK unchanged. (max 4096 characters) */
      vaultingSessionData: string;
      /** @description Antom's id of the session. (max 64 characters) */
      vaultingSessionId: string;
      /**
       * Format: date-time
       * @description When the session ends, ISO 8601.
       */
      vaultingSessionExpiryTime: string;
      /** @description A page on which the buyer can enter the card. Known only from Antom's SDKs. */
      normalUrl?: string;
    };
    /** @description The call failed, and the code says why. */
    FailedResult: {
      /** @description Why. Antom adds codes at any time, so this is no enumeration; each operation lists those that it is known to answer. (max 64 characters) */
      resultCode: string;
      /**
       * @description The call failed.
       * @constant
       */
      resultStatus: "F";
      /** @description An explanation for a person. Its wording is not promised. (max 256 characters) */
      resultMessage: string;
    };
    /** @description A refusal. It carries nothing but the result. */
    Failed: {
      result: components["schemas"]["FailedResult"];
    };
    /** @description What became of the call is not known, or not yet. */
    UnknownResult: {
      /** @description Why. Antom adds codes at any time, so this is no enumeration; each operation lists those that it is known to answer. (max 64 characters) */
      resultCode: string;
      /**
       * @description What became of the call is not known, or not yet.
       * @constant
       */
      resultStatus: "U";
      /** @description An explanation for a person. Its wording is not promised. (max 256 characters) */
      resultMessage: string;
    };
    /** @description An answer that leaves open what became of the request. */
    Unknown: {
      result: components["schemas"]["UnknownResult"];
    };
    /** @description The answer of createVaultingSession. */
    VaultingSessionResponse:
      | components["schemas"]["VaultingSessionCreated"]
      | components["schemas"]["Failed"]
      | components["schemas"]["Unknown"];
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  createVaultingSession: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateVaultingSessionRequestApo"];
      };
    };
    responses: {
      /** @description The answer. Business failures arrive with status 200 as well. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["VaultingSessionResponse"];
        };
      };
    };
  };
}
