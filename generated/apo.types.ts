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
  readonly "/v1/vaults/inquireVaulting": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Ask what became of a vaulting.
     * @description Status `S` says only that the inquiry succeeded; what became of the vaulting stands in `vaultingStatus`. Asking changes nothing, so it may be repeated at will.
     */
    readonly post: operations["inquireVaulting"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
}
export interface webhooks {
  readonly notifyVaulting: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Antom says what became of a vaulting.
     * @description Sent only once the vaulting has come to an end, and again and again until the fixed acknowledgement arrives. The same notification may come more than once, late, and out of order. The request time in its header is verified as it stands, whatever its form.
     */
    readonly post: operations["notifyVaulting"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
}
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
    /** @description What inquireVaulting takes on the orchestration product. */
    readonly InquireVaultingRequestApo: {
      /** @description The merchant's own unique id of this vaulting. The gateway gives the answer of the first attempt again once that reached `S` or `F`, so store the id before the first attempt, repeat with the same one, and take a new one to start over. (max 64 characters) */
      readonly vaultingRequestId: string;
    };
    /** @description The brand of the card. Known only from Antom's SDKs. */
    readonly CardBrand:
      | "AMEX"
      | "BC"
      | "CARNET"
      | "CARTES_BANCAIRES"
      | "CITI"
      | "CUP"
      | "DINERS"
      | "DISCOVER"
      | "ELO"
      | "GWANGJUBANK"
      | "HIPERCARD"
      | "HYUNDAI"
      | "IBK_BC"
      | "JCB"
      | "JEJUBANK"
      | "JEONBUKBANK"
      | "KAKAOBANK"
      | "KBANK"
      | "KDBBANK"
      | "KEBHANA"
      | "KOOKMIN"
      | "LOTTE"
      | "MAESTRO"
      | "MASTERCARD"
      | "MIR"
      | "NONGHYUP"
      | "POST"
      | "SAEMAUL"
      | "SAMSUNG"
      | "SAVINGBANK"
      | "SHINHAN"
      | "SHINHYEOP"
      | "SUHYEOP"
      | "TOSSBANK"
      | "TROY"
      | "VISA"
      | "WOORI"
      | (string & {});
    /** @description The card, and the token that stands for it from now on. */
    readonly VaultedCard: {
      /** @description The token that stands for the card, opaque base64. Goes into `paymentMethod.paymentMethodId` of pay. Never put it into a URL unencoded. (max 2048 characters) Sources disagree. */
      readonly cardToken: string;
      /** @description The card number with all but its last digits hidden. (max 64 characters) Known only from Antom's SDKs. */
      readonly maskedCardNo?: string;
      /** @description The brand of the card. Known only from Antom's SDKs. */
      readonly brand?:
        | "AMEX"
        | "BC"
        | "CARNET"
        | "CARTES_BANCAIRES"
        | "CITI"
        | "CUP"
        | "DINERS"
        | "DISCOVER"
        | "ELO"
        | "GWANGJUBANK"
        | "HIPERCARD"
        | "HYUNDAI"
        | "IBK_BC"
        | "JCB"
        | "JEJUBANK"
        | "JEONBUKBANK"
        | "KAKAOBANK"
        | "KBANK"
        | "KDBBANK"
        | "KEBHANA"
        | "KOOKMIN"
        | "LOTTE"
        | "MAESTRO"
        | "MASTERCARD"
        | "MIR"
        | "NONGHYUP"
        | "POST"
        | "SAEMAUL"
        | "SAMSUNG"
        | "SAVINGBANK"
        | "SHINHAN"
        | "SHINHYEOP"
        | "SUHYEOP"
        | "TOSSBANK"
        | "TROY"
        | "VISA"
        | "WOORI"
        | (string & {});
      /** @description How the card is funded, where the channel knows it. Known only from Antom's SDKs. */
      readonly funding?: "CREDIT" | "DEBIT" | "PREPAID" | "CHARGE" | "DEFERRED_DEBIT" | (string & {});
      /** @description The bank identification number. Known only from Antom's SDKs. */
      readonly bin?: string;
      /** @description Who issued the card, where known. Known only from Antom's SDKs. */
      readonly issuerName?: string;
      /** @description Where the card was issued, ISO 3166-1 alpha-2, where known. Known only from Antom's SDKs. */
      readonly issuingCountry?: string;
      /** @description The last four digits. Known only from Antom's SDKs. */
      readonly lastFour?: string;
      /** @description The last four digits, under an older name. Known only from Antom's SDKs. */
      readonly last4?: string;
      /** @description The masked number, under an older name. Known only from Antom's SDKs. */
      readonly mask?: string;
      /** @description The same for the same card; how it is made is undocumented. Known only from Antom's SDKs. */
      readonly fingerprint?: string;
      /** @description Undocumented. Known only from Antom's SDKs. */
      readonly cardIssuer?: string;
      /** @description Undocumented. Known only from Antom's SDKs. */
      readonly countryIssue?: string;
      /** @description What the issuer said of the address. Known only from Antom's SDKs. */
      readonly avsResultRaw?: string;
      /** @description What the issuer said of the security code. Known only from Antom's SDKs. */
      readonly cvvResultRaw?: string;
      /** @description The id that the card scheme gave. Known only from Antom's SDKs. */
      readonly networkTransactionId?: string;
    };
    /** @description The payment method that was vaulted. */
    readonly VaultedPaymentMethod: {
      /** @description The kind of payment method. (max 64 characters) Known only from Antom's SDKs. */
      readonly paymentMethodType?: "CARD" | (string & {});
      readonly card: components["schemas"]["VaultedCard"];
    };
    /** @description The metadata of vaultPaymentMethod, again. (max 2048 characters) Known only from Antom's SDKs. */
    readonly EchoedMetadata: string;
    /** @description What became of the vaulting, and why it failed. Antom adds codes at any time. (max 64 characters) Known only from Antom's SDKs. */
    readonly VaultingResultCode: string;
    /** @description An explanation of vaultingResultCode for a person. (max 256 characters) Known only from Antom's SDKs. */
    readonly VaultingResultMessage: string;
    /** @description The inquiry succeeded, and so did the vaulting. */
    readonly VaultingSucceeded: {
      readonly result: components["schemas"]["SuccessResult"];
      /** @description The merchant's own unique id of this vaulting. The gateway gives the answer of the first attempt again once that reached `S` or `F`, so store the id before the first attempt, repeat with the same one, and take a new one to start over. (max 64 characters) */
      readonly vaultingRequestId: string;
      /**
       * @description The vaulting succeeded.
       * @constant
       */
      readonly vaultingStatus: "SUCCESS";
      readonly paymentMethodDetail: components["schemas"]["VaultedPaymentMethod"];
      /** @description The metadata of vaultPaymentMethod, again. (max 2048 characters) Known only from Antom's SDKs. */
      readonly metadata?: string;
      /** @description What became of the vaulting, and why it failed. Antom adds codes at any time. (max 64 characters) Known only from Antom's SDKs. */
      readonly vaultingResultCode?: string;
      /** @description An explanation of vaultingResultCode for a person. (max 256 characters) Known only from Antom's SDKs. */
      readonly vaultingResultMessage?: string;
    };
    /** @description A web page to open in the buyer's browser or in a web view. For a card it is where the buyer passes 3-D Secure. (max 2048 characters) */
    readonly NormalUrl: string;
    /** @description Opens the target app on Android or iOS where it is installed. (max 2048 characters) */
    readonly SchemeUrl: string;
    /** @description Opens the target app where it is installed and a mobile page where it is not. The field is spelled with a small l; prose on the pages also writes `appLinkUrl`. (max 2048 characters) Sources disagree. */
    readonly ApplinkUrl: string;
    /** @description The inquiry succeeded; the vaulting is under way. One or more of the URLs may be there, none is promised. */
    readonly VaultingProcessing: {
      readonly result: components["schemas"]["SuccessResult"];
      /** @description The merchant's own unique id of this vaulting. The gateway gives the answer of the first attempt again once that reached `S` or `F`, so store the id before the first attempt, repeat with the same one, and take a new one to start over. (max 64 characters) */
      readonly vaultingRequestId: string;
      /**
       * @description The vaulting is under way.
       * @constant
       */
      readonly vaultingStatus: "PROCESSING";
      /** @description A web page to open in the buyer's browser or in a web view. For a card it is where the buyer passes 3-D Secure. (max 2048 characters) */
      readonly normalUrl?: string;
      /** @description Opens the target app on Android or iOS where it is installed. (max 2048 characters) */
      readonly schemeUrl?: string;
      /** @description Opens the target app where it is installed and a mobile page where it is not. The field is spelled with a small l; prose on the pages also writes `appLinkUrl`. (max 2048 characters) Sources disagree. */
      readonly applinkUrl?: string;
      /** @description The metadata of vaultPaymentMethod, again. (max 2048 characters) Known only from Antom's SDKs. */
      readonly metadata?: string;
      /** @description What became of the vaulting, and why it failed. Antom adds codes at any time. (max 64 characters) Known only from Antom's SDKs. */
      readonly vaultingResultCode?: string;
      /** @description An explanation of vaultingResultCode for a person. (max 256 characters) Known only from Antom's SDKs. */
      readonly vaultingResultMessage?: string;
    };
    /** @description The inquiry succeeded; the vaulting failed. */
    readonly VaultingFailed: {
      readonly result: components["schemas"]["SuccessResult"];
      /** @description The merchant's own unique id of this vaulting. The gateway gives the answer of the first attempt again once that reached `S` or `F`, so store the id before the first attempt, repeat with the same one, and take a new one to start over. (max 64 characters) */
      readonly vaultingRequestId: string;
      /**
       * @description The vaulting failed.
       * @constant
       */
      readonly vaultingStatus: "FAIL";
      /** @description The metadata of vaultPaymentMethod, again. (max 2048 characters) Known only from Antom's SDKs. */
      readonly metadata?: string;
      /** @description What became of the vaulting, and why it failed. Antom adds codes at any time. (max 64 characters) Known only from Antom's SDKs. */
      readonly vaultingResultCode?: string;
      /** @description An explanation of vaultingResultCode for a person. (max 256 characters) Known only from Antom's SDKs. */
      readonly vaultingResultMessage?: string;
    };
    /** @description The answer of inquireVaulting. */
    readonly InquireVaultingResponse:
      | components["schemas"]["VaultingSucceeded"]
      | components["schemas"]["VaultingProcessing"]
      | components["schemas"]["VaultingFailed"]
      | components["schemas"]["Failed"]
      | components["schemas"]["Unknown"];
    /** @description What became of the vaulting. Returned when the result's status is `S`. (max 10 characters) */
    readonly NotifiedVaultingStatus: "SUCCESS" | "FAIL" | "PROCESSING" | (string & {});
    /**
     * Format: date-time
     * @description When the vaulting was created, ISO 8601. Sources disagree.
     */
    readonly VaultingCreateTime: string;
    /** @description What the acquirer says of it. */
    readonly AcquirerInfo: {
      /** @description The acquirer's name. (max 64 characters) Known only from Antom's SDKs. */
      readonly acquirerName?: string;
      /** @description The id of the request to the acquirer. (max 64 characters) Known only from Antom's SDKs. */
      readonly referenceRequestId?: string;
      /** @description The acquirer's id of the transaction. (max 64 characters) Known only from Antom's SDKs. */
      readonly acquirerTransactionId?: string;
      /** @description The merchant's id at the acquirer. (max 64 characters) Known only from Antom's SDKs. */
      readonly acquirerMerchantId?: string;
      /** @description The acquirer's result code. (max 64 characters) Known only from Antom's SDKs. */
      readonly acquirerResultCode?: string;
      /** @description The acquirer's result message. (max 64 characters) Known only from Antom's SDKs. */
      readonly acquirerResultMessage?: string;
      /** @description The merchant's name at the acquirer. Known only from Antom's SDKs. */
      readonly acquirerMerchantName?: string;
      /** @description The acquirer's reason in words. Known only from Antom's SDKs. */
      readonly acquirerReasonDescription?: string;
      /** @description Undocumented. Known only from Antom's SDKs. */
      readonly ptspTransactionId?: string;
      /** @description The acquirer's own token of the card. (max 64 characters) Known only from Antom's SDKs. */
      readonly acquirerCardToken?: string;
    };
    /** @description What kind of notification this is. Known only from Antom's SDKs. */
    readonly NotifyType: string;
    /** @description The card is vaulted, and its token is here. */
    readonly NotifiedVaultedApo: {
      readonly result: components["schemas"]["SuccessResult"];
      /** @description The merchant's own unique id of this vaulting. The gateway gives the answer of the first attempt again once that reached `S` or `F`, so store the id before the first attempt, repeat with the same one, and take a new one to start over. (max 64 characters) */
      readonly vaultingRequestId: string;
      readonly paymentMethodDetail: components["schemas"]["VaultedPaymentMethod"];
      /** @description What became of the vaulting. Returned when the result's status is `S`. (max 10 characters) */
      readonly vaultingStatus?: "SUCCESS" | "FAIL" | "PROCESSING" | (string & {});
      /**
       * Format: date-time
       * @description When the vaulting was created, ISO 8601. Sources disagree.
       */
      readonly vaultingCreateTime?: string;
      readonly acquirerInfo?: components["schemas"]["AcquirerInfo"];
      /** @description What kind of notification this is. Known only from Antom's SDKs. */
      readonly notifyType?: string;
    };
    /** @description The vaulting failed. Why, inquireVaulting and the acquirer tell. */
    readonly NotifiedNotVaultedApo: {
      readonly result: components["schemas"]["FailedResult"];
      /** @description The merchant's own unique id of this vaulting. The gateway gives the answer of the first attempt again once that reached `S` or `F`, so store the id before the first attempt, repeat with the same one, and take a new one to start over. (max 64 characters) */
      readonly vaultingRequestId: string;
      /** @description What became of the vaulting. Returned when the result's status is `S`. (max 10 characters) */
      readonly vaultingStatus?: "SUCCESS" | "FAIL" | "PROCESSING" | (string & {});
      /**
       * Format: date-time
       * @description When the vaulting was created, ISO 8601. Sources disagree.
       */
      readonly vaultingCreateTime?: string;
      readonly acquirerInfo?: components["schemas"]["AcquirerInfo"];
      /** @description What kind of notification this is. Known only from Antom's SDKs. */
      readonly notifyType?: string;
    };
    /** @description What notifyVaulting brings on the orchestration product. */
    readonly VaultingNotificationApo: components["schemas"]["NotifiedVaultedApo"] | components["schemas"]["NotifiedNotVaultedApo"];
    /** @description The notification was received. */
    readonly AcknowledgedResult: {
      /**
       * @description Always `SUCCESS`.
       * @constant
       */
      readonly resultCode: "SUCCESS";
      /**
       * @description Always `S`.
       * @constant
       */
      readonly resultStatus: "S";
      /**
       * @description Always `success`.
       * @constant
       */
      readonly resultMessage: "success";
    };
    /** @description The fixed body that stops the deliveries. It need not be signed. */
    readonly Acknowledgement: {
      readonly result: components["schemas"]["AcknowledgedResult"];
    };
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
  readonly inquireVaulting: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["InquireVaultingRequestApo"];
      };
    };
    readonly responses: {
      /** @description The answer. Business failures arrive with status 200 as well. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["InquireVaultingResponse"];
        };
      };
    };
  };
  readonly notifyVaulting: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["VaultingNotificationApo"];
      };
    };
    readonly responses: {
      /** @description The acknowledgement. Anything else makes Antom deliver again. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Acknowledgement"];
        };
      };
    };
  };
}
