// Made by `npm run generate` from openapi/. Do not edit.

export interface paths {
  readonly "/v1/vaults/createVaultingSession": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Create a session in which the buyer vaults a card.
     * @description The session data start the client-side SDK, which takes the card from the buyer; no card data touch the merchant's server. That the session exists says nothing of the card: what became of it is learnt from notifyVaulting or inquireVaulting.
     */
    readonly post: operations["createVaultingSession"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @description The merchant's own unique id of this vaulting. The gateway gives the answer of the first attempt again once that reached `S` or `F`, so store the id before the first attempt, repeat with the same one, and take a new one to start over. (max 64 characters) */
    readonly VaultingRequestId: string;
    /** @description Where Antom posts the result of the vaulting. (max 2048 characters) */
    readonly VaultingNotificationUrl: string;
    /** @description The merchant's page to which the buyer returns after the vaulting. Arriving there proves nothing; inquire. (max 2048 characters) */
    readonly VaultingRedirectUrl: string;
    /** @description What createVaultingSession takes on the orchestration product. */
    readonly CreateVaultingSessionRequestApo: {
      /** @description The kind of payment method to vault, out of the product's list of payment methods. (max 64 characters) */
      readonly paymentMethodType: "CARD" | (string & {});
      /** @description The merchant's own unique id of this vaulting. The gateway gives the answer of the first attempt again once that reached `S` or `F`, so store the id before the first attempt, repeat with the same one, and take a new one to start over. (max 64 characters) */
      readonly vaultingRequestId: string;
      /** @description Where Antom posts the result of the vaulting. (max 2048 characters) */
      readonly vaultingNotificationUrl?: string;
      /** @description The merchant's page to which the buyer returns after the vaulting. Arriving there proves nothing; inquire. (max 2048 characters) */
      readonly redirectUrl?: string;
      /** @description The merchant's own keys and values for the acquirer, a JSON object in a string. (max 2048 characters) */
      readonly passThroughMetadata?: string;
    };
    /** @description Why. Antom adds codes at any time, so this is no enumeration; each operation lists those that it is known to answer. (max 64 characters) */
    readonly ResultCode: string;
    /** @description An explanation for a person. Its wording is not promised. (max 256 characters) */
    readonly ResultMessage: string;
    /** @description The call succeeded. */
    readonly SuccessResult: {
      /** @description Why. Antom adds codes at any time, so this is no enumeration; each operation lists those that it is known to answer. (max 64 characters) */
      readonly resultCode: string;
      /**
       * @description The call succeeded.
       * @constant
       */
      readonly resultStatus: "S";
      /** @description An explanation for a person. Its wording is not promised. (max 256 characters) */
      readonly resultMessage: string;
    };
    /** @description The session exists. Nothing is vaulted yet. */
    readonly VaultingSessionCreated: {
      readonly result: components["schemas"]["SuccessResult"];
      /** @description Opaque and encrypted. Hand it to the client-side SDK unchanged. (max 4096 characters) */
      readonly vaultingSessionData: string;
      /** @description Antom's id of the session. (max 64 characters) */
      readonly vaultingSessionId: string;
      /**
       * Format: date-time
       * @description When the session ends, ISO 8601.
       */
      readonly vaultingSessionExpiryTime: string;
      /** @description A page on which the buyer can enter the card. Known only from Antom's SDKs. */
      readonly normalUrl?: string;
    };
    /** @description The call failed, and the code says why. */
    readonly FailedResult: {
      /** @description Why. Antom adds codes at any time, so this is no enumeration; each operation lists those that it is known to answer. (max 64 characters) */
      readonly resultCode: string;
      /**
       * @description The call failed.
       * @constant
       */
      readonly resultStatus: "F";
      /** @description An explanation for a person. Its wording is not promised. (max 256 characters) */
      readonly resultMessage: string;
    };
    /** @description A refusal. It carries nothing but the result. */
    readonly Failed: {
      readonly result: components["schemas"]["FailedResult"];
    };
    /** @description What became of the call is not known, or not yet. */
    readonly UnknownResult: {
      /** @description Why. Antom adds codes at any time, so this is no enumeration; each operation lists those that it is known to answer. (max 64 characters) */
      readonly resultCode: string;
      /**
       * @description What became of the call is not known, or not yet.
       * @constant
       */
      readonly resultStatus: "U";
      /** @description An explanation for a person. Its wording is not promised. (max 256 characters) */
      readonly resultMessage: string;
    };
    /** @description An answer that leaves open what became of the request. */
    readonly Unknown: {
      readonly result: components["schemas"]["UnknownResult"];
    };
    /** @description The answer of createVaultingSession. */
    readonly VaultingSessionResponse:
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
  readonly createVaultingSession: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["CreateVaultingSessionRequestApo"];
      };
    };
    readonly responses: {
      /** @description The answer. Business failures arrive with status 200 as well. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["VaultingSessionResponse"];
        };
      };
    };
  };
}
