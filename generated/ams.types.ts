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
  readonly "/v1/vaults/vaultPaymentMethod": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Vault a card that the merchant's server has collected.
     * @description Answers with a card token, or with a URL at which the buyer passes 3-D Secure first. Card numbers on the merchant's own server bring it into PCI DSS SAQ D; createVaultingSession keeps them away. Where the answer asks for a new id without being final, inquire under the old id first: the old attempt may have vaulted the card.
     */
    readonly post: operations["vaultPaymentMethod"];
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
  readonly "/v1/vaults/inquireToken": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Ask what is kept with a token.
     * @description Answers with the holder and the issuer of what a token stands for. Known from Antom's SDKs only: no page was found, so nothing is said of lengths, of required fields, of result codes or of what a repeat does.
     */
    readonly post: operations["inquireToken"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/vaults/updateToken": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Change what is kept with a token.
     * @description Changes the holder's name, the e-mail address or the expiry that is kept with a token. Known from Antom's SDKs only: no page was found, so nothing is said of lengths, of required fields, of result codes or of what a repeat does.
     */
    readonly post: operations["updateToken"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/vaults/deleteToken": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Delete a token.
     * @description Deletes a token. Known from Antom's SDKs only: no page was found, so nothing is said of lengths, of required fields, of result codes or of what a repeat does.
     */
    readonly post: operations["deleteToken"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/vaults/fetchNonce": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Exchange a card for a token to pay with.
     * @description Takes a card and answers with a token for pay. Card numbers on the merchant's own server bring it into PCI DSS SAQ D. Known from Antom's SDKs only: no page was found, so nothing is said of lengths, of required fields, of result codes or of what a repeat does.
     */
    readonly post: operations["fetchNonce"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/authorizations/consult": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Ask a buyer to authorize payments from a wallet.
     * @description Answers with the URL, or the code, by which the buyer authorizes in the wallet. The wallet then sends the buyer back to authRedirectUrl with `authCode` and `authState` in the query, which proves nothing until authState is the one that was sent; applyToken gets the token for the code. Nothing is bound by the call itself, so repeating it is harmless.
     */
    readonly post: operations["consult"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/authorizations/applyToken": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Get the access token of an authorization, or renew it.
     * @description Takes the authorization code that came with the buyer or with notifyAuthorization, or the refresh token of an earlier answer. The access token pays under the agreement until it expires.
     */
    readonly post: operations["applyToken"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/authorizations/revoke": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * End an authorization.
     * @description Makes an access token void, and its refresh token with it. Calling it again ends nothing twice.
     */
    readonly post: operations["revoke"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/payments/createPaymentSession": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Create a session in which the buyer authorizes payments under an agreement.
     * @description For tokenized payment. The session data start the client-side SDK, in which the buyer binds an account or renews the authorization. Nothing is bound or paid by the call itself, so repeating it is harmless.
     */
    readonly post: operations["createPaymentSession"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/payments/consult": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Ask which methods a payment can be made with.
     * @description Antom calls it consult, as it calls the one that asks a buyer to authorize; here the two have two names. Answers with the methods to offer for an amount, in the order in which to show them, and with those that are out of service. Nothing is paid, bound or kept by it, so repeating it is harmless, and what it says holds for the moment. Of a method that is offered, pay has the last word.
     */
    readonly post: operations["consultPayment"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/payments/pay": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Pay with a card token, a card or an access token.
     * @description Takes a payment, at once or after the buyer has passed 3-D Secure. The same paymentRequestId is the same attempt: repeat it with the very same fields; a new attempt takes a new one, once the old has come to its end. The referenceOrderId stays. A card number in the request brings the merchant into PCI DSS SAQ D; a card token does not.
     */
    readonly post: operations["pay"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/payments/inquiryPayment": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Ask what became of a payment.
     * @description Status `S` says only that the inquiry succeeded; what became of the payment stands in `paymentStatus`, and why in `paymentResultCode`. Asking changes nothing, so it may be repeated at will. The name has a y where inquireVaulting has an e.
     */
    readonly post: operations["inquiryPayment"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/payments/cancel": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Cancel a payment, or an authorization.
     * @description Cancels the whole payment, within the time that the contract and the payment method allow: before it is paid the buyer can pay no more, after it the money goes back. An authorized card payment can be canceled as long as nothing was captured. No notification follows; a repeat with the same id cancels nothing twice.
     */
    readonly post: operations["cancel"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/payments/capture": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Capture an authorized payment, whole or in part.
     * @description Takes the money of a payment that was authorized only. All captures of a payment together may not exceed it; whether there may be several depends on the payment method. The same captureRequestId is the same capture.
     */
    readonly post: operations["capture"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/payments/refund": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Refund a payment, whole or in part.
     * @description Gives money back to the buyer, within the time that the contract allows. All refunds of a payment together may not exceed it. The same refundRequestId is the same refund: repeat it where the answer is U or missing.
     */
    readonly post: operations["refund"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/payments/inquiryRefund": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Ask what became of a refund.
     * @description Status `S` says only that the inquiry succeeded; what became of the refund stands in `refundStatus`, and that on Antom's side only. Asking changes nothing, so it may be repeated at will.
     */
    readonly post: operations["inquiryRefund"];
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
  readonly notifyAuthorization: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Antom says what became of an authorization.
     * @description Sent when the buyer has authorized (by a code or by a token) and when the authorization is over, and again and again until the fixed acknowledgement arrives. The same notification may come more than once, late, and out of order. Hold authState against the one that was sent.
     */
    readonly post: operations["notifyAuthorization"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly notifyPayment: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Antom says what became of a payment.
     * @description Sent once the payment has come to an end, or once the buyer is done and the result is still to come (`PAYMENT_PENDING`), and again and again until the fixed acknowledgement arrives. The same notification may come more than once, late, and out of order: a success may even follow a cancellation, which then holds.
     */
    readonly post: operations["notifyPayment"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly notifyCapture: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Antom says what became of a capture.
     * @description Sent once the capture has come to an end, and again and again until the fixed acknowledgement arrives. The same notification may come more than once, late, and out of order.
     */
    readonly post: operations["notifyCapture"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly notifyRefund: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Antom says what became of a refund.
     * @description Sent once the refund has come to an end, and again and again until the fixed acknowledgement arrives. The same notification may come more than once, late, and out of order. What became of the refund stands in `refundStatus`.
     */
    readonly post: operations["notifyRefund"];
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
    /** @description Country or region in which the merchant does business, ISO 3166-1 alpha-2. Only for merchants of the Global Acquirer Gateway. (max 2 characters) */
    readonly MerchantRegion: "US" | "SG" | "HK" | "PK" | "JP" | "CN" | "BR" | "AU" | "MY" | (string & {});
    /** @description What createVaultingSession takes on the main product. */
    readonly CreateVaultingSessionRequest: {
      /**
       * @description The kind of payment method to vault. Always `CARD`.
       * @constant
       */
      readonly paymentMethodType: "CARD";
      /** @description The merchant's own unique id of this vaulting. The gateway gives the answer of the first attempt again once that reached `S` or `F`, so store the id before the first attempt, repeat with the same one, and take a new one to start over. (max 64 characters) */
      readonly vaultingRequestId: string;
      /** @description Where Antom posts the result of the vaulting. (max 2048 characters) */
      readonly vaultingNotificationUrl: string;
      /** @description The merchant's page to which the buyer returns after the vaulting. Arriving there proves nothing; inquire. (max 2048 characters) */
      readonly redirectUrl?: string;
      /** @description Country or region in which the merchant does business, ISO 3166-1 alpha-2. Only for merchants of the Global Acquirer Gateway. (max 2 characters) */
      readonly merchantRegion?: "US" | "SG" | "HK" | "PK" | "JP" | "CN" | "BR" | "AU" | "MY" | (string & {});
      /**
       * @description Whether 3-D Secure is wanted while the card is vaulted. Newer than the published page that was read whole.
       * @enum {string}
       */
      readonly is3DSAuthentication?: "true" | "false";
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
    /** @description The card number, without blanks. Sending it brings the merchant into PCI DSS SAQ D; createVaultingSession avoids that. (max 32 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
    readonly CardNo: string;
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
    /** @description A person's name, in parts. */
    readonly UserName: {
      /** @description First name. (max 32 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      readonly firstName?: string;
      /** @description Middle name. (max 32 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      readonly middleName?: string;
      /** @description Last name. (max 32 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      readonly lastName?: string;
      /** @description The whole name. (max 128 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      readonly fullName?: string;
    };
    /** @description A postal address. */
    readonly Address: {
      /** @description Country or region, ISO 3166-1 alpha-2. (max 2 characters) */
      readonly region?: string;
      /** @description State or province. A merchant that is a United States entity and charges a card issued in Canada, the United States or the United Kingdom sends the two or three characters of ISO 3166-2. (max 32 characters; 8 by another source) Sources disagree. */
      readonly state?: string;
      /** @description City, district, suburb, town or village. (max 32 characters) */
      readonly city?: string;
      /** @description First line, such as the street, a post-office box or a company. (max 256 characters) */
      readonly address1?: string;
      /** @description Second line, such as an apartment, suite, unit or building. (max 256 characters) */
      readonly address2?: string;
      /** @description Postcode. For card payments of a merchant that is a United States entity: at most ten characters, of digits, letters, hyphens and blanks only. (max 32 characters) */
      readonly zipCode?: string;
      /** @description Third line. No page mentions it. Known only from Antom's SDKs. */
      readonly address3?: string;
      /** @description A name for the address. No page mentions it. Known only from Antom's SDKs. */
      readonly label?: string;
    };
    /** @description The security code. Never store it. Needed for issuers in Brazil, Chile, Mexico and Peru, and for global cards. (max 4 characters; 3 by another source) Sources disagree. */
    readonly Cvv: string;
    /** @description The last two digits of the year in which the card expires. (max 4 characters; 2 by another source) Sources disagree. */
    readonly ExpiryYear: string;
    /** @description The month in which the card expires, two digits. (max 2 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
    readonly ExpiryMonth: string;
    /** @description The holder's date of birth, `YYYY-MM-DD`. For Korean personal cards. (max 10 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
    readonly DateOfBirth: string;
    /** @description The business number, ten digits. For Korean corporate cards. (max 10 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
    readonly BusinessNo: string;
    /** @description The first two digits of the card's password. For Korean issuers. (max 2 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
    readonly CardPasswordDigest: string;
    /** @description The Brazilian taxpayer number. For Brazilian issuers. (max 11 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
    readonly Cpf: string;
    /** @description The buyer's e-mail address. For issuers in Brazil, Chile, Mexico and Peru. (max 64 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
    readonly PayerEmail: string;
    /** @description The id that the card scheme gave to an earlier transaction. (max 256 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
    readonly NetworkTransactionId: string;
    /**
     * @description Whether 3-D Secure is wanted. Only for cards; `false` when left out. Known only from Antom's SDKs.
     * @enum {string}
     */
    readonly Is3DSAuthentication: "true" | "false";
    /** @description Undocumented; has to do with 3-D Secure. Known only from Antom's SDKs. */
    readonly Request3DS: string;
    /** @description Undocumented; has to do with exemptions from strong customer authentication. Known only from Antom's SDKs. */
    readonly ScaExemptionIndicator: string;
    /** @description Whether Antom may ask for 3-D Secure where the card scheme demands it. Known only from Antom's SDKs. */
    readonly EnableAuthenticationUpgrade: string;
    /** @description The result of a 3-D Secure authentication that somebody else carried out. */
    readonly MpiData: {
      /** @description The version of the protocol. Known only from Antom's SDKs. */
      readonly threeDSVersion?: string;
      /** @description The electronic commerce indicator. Known only from Antom's SDKs. */
      readonly eci?: string;
      /** @description The cryptogram of the authentication. Known only from Antom's SDKs. */
      readonly cavv?: string;
      /** @description The directory server's id of the authentication. Known only from Antom's SDKs. */
      readonly dsTransactionId?: string;
      /** @description Undocumented. Known only from Antom's SDKs. */
      readonly credentialType?: string;
    };
    /** @description The card to vault. */
    readonly CardToVault: {
      /** @description The card number, without blanks. Sending it brings the merchant into PCI DSS SAQ D; createVaultingSession avoids that. (max 32 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      readonly cardNo?: string;
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
      /** @description The brand of the card. Known only from Antom's SDKs. */
      readonly selectedCardBrand?:
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
      readonly cardholderName?: components["schemas"]["UserName"];
      readonly billingAddress?: components["schemas"]["Address"];
      /** @description The security code. Never store it. Needed for issuers in Brazil, Chile, Mexico and Peru, and for global cards. (max 4 characters; 3 by another source) Sources disagree. */
      readonly cvv?: string;
      /** @description The last two digits of the year in which the card expires. (max 4 characters; 2 by another source) Sources disagree. */
      readonly expiryYear?: string;
      /** @description The month in which the card expires, two digits. (max 2 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      readonly expiryMonth?: string;
      /** @description Only the sample of the page of vaultPaymentMethod shows it; its meaning is not explained. Compare `businessNo`. Known only from a published sample. */
      readonly businessRegistrationNo?: string;
      /** @description The holder's date of birth, `YYYY-MM-DD`. For Korean personal cards. (max 10 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      readonly dateOfBirth?: string;
      /** @description The business number, ten digits. For Korean corporate cards. (max 10 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      readonly businessNo?: string;
      /** @description The first two digits of the card's password. For Korean issuers. (max 2 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      readonly cardPasswordDigest?: string;
      /** @description The Brazilian taxpayer number. For Brazilian issuers. (max 11 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      readonly cpf?: string;
      /** @description The buyer's e-mail address. For issuers in Brazil, Chile, Mexico and Peru. (max 64 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      readonly payerEmail?: string;
      /** @description The id that the card scheme gave to an earlier transaction. (max 256 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      readonly networkTransactionId?: string;
      /**
       * @description Whether 3-D Secure is wanted. Only for cards; `false` when left out. Known only from Antom's SDKs.
       * @enum {string}
       */
      readonly is3DSAuthentication?: "true" | "false";
      /** @description Undocumented; has to do with 3-D Secure. Known only from Antom's SDKs. */
      readonly request3DS?: string;
      /** @description Undocumented; has to do with exemptions from strong customer authentication. Known only from Antom's SDKs. */
      readonly scaExemptionIndicator?: string;
      /** @description Whether Antom may ask for 3-D Secure where the card scheme demands it. Known only from Antom's SDKs. */
      readonly enableAuthenticationUpgrade?: string;
      readonly mpiData?: components["schemas"]["MpiData"];
    };
    /** @description The payment method to vault. The pages collapse its fields; they are those of the SDKs and of the sample. */
    readonly PaymentMethodToVault: {
      /** @description The kind of payment method. `CARD` for vaulting. (max 64 characters) Known only from Antom's SDKs. */
      readonly paymentMethodType?: "CARD" | (string & {});
      readonly card?: components["schemas"]["CardToVault"];
    };
    /** @description What the buyer's browser says of itself. */
    readonly BrowserInfo: {
      /** @description The browser's Accept header. Known only from Antom's SDKs. */
      readonly acceptHeader?: string;
      /** @description Whether Java runs, `"true"` or `"false"`. Known only from Antom's SDKs. */
      readonly javaEnabled?: string;
      /** @description Whether JavaScript runs, `"true"` or `"false"`. Known only from Antom's SDKs. */
      readonly javaScriptEnabled?: string;
      /** @description The browser's language. Known only from Antom's SDKs. */
      readonly language?: string;
      /** @description The browser's user agent. Known only from Antom's SDKs. */
      readonly userAgent?: string;
    };
    /** @description Where the order is placed, and with what device. The page collapses its fields; they are those of the SDKs. */
    readonly Env: {
      /** @description What kind of terminal the buyer uses. Sources disagree. */
      readonly terminalType?: "WEB" | "WAP" | "APP" | "MINI_APP" | (string & {});
      /** @description The operating system. Asked for with APP, WAP and MINI_APP. Known only from Antom's SDKs. */
      readonly osType?: "IOS" | "ANDROID" | (string & {});
      /** @description The version of the operating system. Known only from Antom's SDKs. */
      readonly osVersion?: string;
      /** @description The browser's user agent. Known only from Antom's SDKs. */
      readonly userAgent?: string;
      /** @description The buyer's IP address. Asked for with cards, and used for risk control. Known only from Antom's SDKs. */
      readonly clientIp?: string;
      /** @description From Antom's device fingerprint on the client. (max 64 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      readonly deviceTokenId?: string;
      /** @description The device's id; used for risk control. Known only from Antom's SDKs. */
      readonly deviceId?: string;
      /** @description The device's brand. (max 64 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      readonly deviceBrand?: string;
      /** @description The device's model. (max 128 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      readonly deviceModel?: string;
      /** @description The device's language; used for risk control. Known only from Antom's SDKs. */
      readonly deviceLanguage?: string;
      /** @description Bits per pixel, `"24"`. Known only from Antom's SDKs. */
      readonly colorDepth?: string;
      /** @description Height of the screen in pixels. Known only from Antom's SDKs. */
      readonly screenHeight?: string;
      /** @description Width of the screen in pixels. Known only from Antom's SDKs. */
      readonly screenWidth?: string;
      /** @description Minutes, as the browser's `getTimezoneOffset()` gives them, from -720 to 720. Known only from Antom's SDKs. */
      readonly timeZoneOffset?: string;
      readonly browserInfo?: components["schemas"]["BrowserInfo"];
      /** @description A terminal in a shop; not for online use. Known only from Antom's SDKs. */
      readonly storeTerminalId?: string;
      /** @description When the terminal in the shop sent the request; not for online use. Known only from Antom's SDKs. */
      readonly storeTerminalRequestTime?: string;
      /**
       * @deprecated
       * @description No longer used since November 2022. Known only from Antom's SDKs.
       */
      readonly cookieId?: string;
      /** @description More information, JSON in a string. (max 2048 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      readonly extendInfo?: string;
    };
    /** @description Five free fields. No page mentions them. */
    readonly CustomizedInfo: {
      /** @description A field of the merchant's own. Known only from Antom's SDKs. */
      readonly customizedField1?: string;
      /** @description A field of the merchant's own. Known only from Antom's SDKs. */
      readonly customizedField2?: string;
      /** @description A field of the merchant's own. Known only from Antom's SDKs. */
      readonly customizedField3?: string;
      /** @description A field of the merchant's own. Known only from Antom's SDKs. */
      readonly customizedField4?: string;
      /** @description A field of the merchant's own. Known only from Antom's SDKs. */
      readonly customizedField5?: string;
    };
    /** @description What vaultPaymentMethod takes. It carries a card number, and so brings the merchant into PCI DSS SAQ D. */
    readonly VaultPaymentMethodRequest: {
      /** @description The merchant's own unique id of this vaulting. The gateway gives the answer of the first attempt again once that reached `S` or `F`, so store the id before the first attempt, repeat with the same one, and take a new one to start over. (max 64 characters) */
      readonly vaultingRequestId: string;
      /** @description Where Antom posts the result of the vaulting. (max 2048 characters) */
      readonly vaultingNotificationUrl: string;
      /** @description The merchant's page to which the buyer returns after the vaulting. Arriving there proves nothing; inquire. (max 2048 characters) */
      readonly redirectUrl: string;
      /** @description Country or region in which the merchant does business, ISO 3166-1 alpha-2. Only for merchants of the Global Acquirer Gateway. (max 2 characters) */
      readonly merchantRegion?: "US" | "SG" | "HK" | "PK" | "JP" | "CN" | "BR" | "AU" | "MY" | (string & {});
      readonly paymentMethodDetail: components["schemas"]["PaymentMethodToVault"];
      readonly env: components["schemas"]["Env"];
      /** @description Which of the merchant's locations, where one client id serves several. (max 64 characters) Newer than the published page that was read whole. */
      readonly merchantAccountId?: string;
      /** @description The merchant's own keys and values, JSON in a string. Comes back in notifyVaulting and inquireVaulting. (max 2048 characters) Newer than the published page that was read whole. */
      readonly metadata?: string;
      /** @description Undocumented. Known only from Antom's SDKs. */
      readonly vaultingCurrency?: string;
      readonly customizedInfo?: components["schemas"]["CustomizedInfo"];
    };
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
    /** @description The card is vaulted, and its token is here. */
    readonly PaymentMethodVaulted: {
      readonly result: components["schemas"]["SuccessResult"];
      /** @description The merchant's own unique id of this vaulting. The gateway gives the answer of the first attempt again once that reached `S` or `F`, so store the id before the first attempt, repeat with the same one, and take a new one to start over. (max 64 characters) */
      readonly vaultingRequestId: string;
      readonly paymentMethodDetail: components["schemas"]["VaultedPaymentMethod"];
    };
    /** @description The verification is under way. */
    readonly VerificationInProcessResult: {
      /**
       * @description The verification is under way.
       * @constant
       */
      readonly resultCode: "VERIFICATION_IN_PROCESS";
      /**
       * @description What becomes of the vaulting is not known yet.
       * @constant
       */
      readonly resultStatus: "U";
      /** @description An explanation for a person. Its wording is not promised. (max 256 characters) */
      readonly resultMessage: string;
    };
    /** @description A web page to open in the buyer's browser or in a web view. For a card it is where the buyer passes 3-D Secure. (max 2048 characters) */
    readonly NormalUrl: string;
    /** @description Opens the target app on Android or iOS where it is installed. (max 2048 characters) */
    readonly SchemeUrl: string;
    /** @description Opens the target app where it is installed and a mobile page where it is not. The field is spelled with a small l; prose on the pages also writes `appLinkUrl`. (max 2048 characters) Sources disagree. */
    readonly ApplinkUrl: string;
    /** @description The card is being verified. One or more of the URLs may be there, none is promised. */
    readonly PaymentMethodVerifying: {
      readonly result: components["schemas"]["VerificationInProcessResult"];
      /** @description The merchant's own unique id of this vaulting. The gateway gives the answer of the first attempt again once that reached `S` or `F`, so store the id before the first attempt, repeat with the same one, and take a new one to start over. (max 64 characters) */
      readonly vaultingRequestId: string;
      /** @description A web page to open in the buyer's browser or in a web view. For a card it is where the buyer passes 3-D Secure. (max 2048 characters) */
      readonly normalUrl?: string;
      /** @description Opens the target app on Android or iOS where it is installed. (max 2048 characters) */
      readonly schemeUrl?: string;
      /** @description Opens the target app where it is installed and a mobile page where it is not. The field is spelled with a small l; prose on the pages also writes `appLinkUrl`. (max 2048 characters) Sources disagree. */
      readonly applinkUrl?: string;
    };
    /** @description Unknown for another reason than a verification under way. */
    readonly OtherUnknownResult: {
      /** @description Why. Antom adds codes at any time. (max 64 characters) */
      readonly resultCode: string;
      /**
       * @description What became of the vaulting is not known.
       * @constant
       */
      readonly resultStatus: "U";
      /** @description An explanation for a person. Its wording is not promised. (max 256 characters) */
      readonly resultMessage: string;
    };
    /** @description The id of the request, again. (max 64 characters) Inferred from the page. */
    readonly EchoedVaultingRequestId: string;
    /** @description Whether the card was vaulted is not known. */
    readonly PaymentMethodVaultingUnknown: {
      readonly result: components["schemas"]["OtherUnknownResult"];
      /** @description The id of the request, again. (max 64 characters) Inferred from the page. */
      readonly vaultingRequestId?: string;
    };
    /** @description The card was not vaulted. */
    readonly PaymentMethodNotVaulted: {
      readonly result: components["schemas"]["FailedResult"];
      /** @description The id of the request, again. (max 64 characters) Inferred from the page. */
      readonly vaultingRequestId?: string;
    };
    /** @description The answer of vaultPaymentMethod. */
    readonly VaultPaymentMethodResponse:
      | components["schemas"]["PaymentMethodVaulted"]
      | components["schemas"]["PaymentMethodVerifying"]
      | components["schemas"]["PaymentMethodVaultingUnknown"]
      | components["schemas"]["PaymentMethodNotVaulted"];
    /** @description What inquireVaulting takes on the main product. */
    readonly InquireVaultingRequest: {
      /** @description The merchant's own unique id of this vaulting. The gateway gives the answer of the first attempt again once that reached `S` or `F`, so store the id before the first attempt, repeat with the same one, and take a new one to start over. (max 64 characters) */
      readonly vaultingRequestId: string;
      /** @description Which of the merchant's locations, where one client id serves several. (max 64 characters) Newer than the published page that was read whole. */
      readonly merchantAccountId?: string;
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
    /** @description The token. Known only from Antom's SDKs. */
    readonly Token: string;
    /** @description Which of the merchant's locations, where one client id serves several. Known only from Antom's SDKs. */
    readonly UnpublishedMerchantAccountId: string;
    /** @description Names a token. */
    readonly TokenRequest: {
      /** @description The token. Known only from Antom's SDKs. */
      readonly token?: string;
      /** @description Which of the merchant's locations, where one client id serves several. Known only from Antom's SDKs. */
      readonly merchantAccountId?: string;
    };
    /** @description The holder's name, in parts. */
    readonly AccountHolderName: {
      /** @description First name. Known only from Antom's SDKs. */
      readonly firstName?: string;
      /** @description Middle name. Known only from Antom's SDKs. */
      readonly middleName?: string;
      /** @description Last name. Known only from Antom's SDKs. */
      readonly lastName?: string;
      /** @description The whole name. Known only from Antom's SDKs. */
      readonly fullName?: string;
    };
    /** @description The e-mail address that is kept with the token. Known only from Antom's SDKs. */
    readonly AccountEmail: string;
    /** @description When the token expires. Known only from Antom's SDKs. */
    readonly TokenExpiryTime: string;
    /** @description What is kept with the token. */
    readonly TokenFound: {
      readonly result: components["schemas"]["SuccessResult"];
      /** @description The token. Known only from Antom's SDKs. */
      readonly token?: string;
      readonly accountHolderName?: components["schemas"]["AccountHolderName"];
      /** @description The e-mail address that is kept with the token. Known only from Antom's SDKs. */
      readonly email?: string;
      /** @description Who issued it. Known only from Antom's SDKs. */
      readonly issuerName?: string;
      /** @description Where it was issued. Known only from Antom's SDKs. */
      readonly issuingCountry?: string;
      /** @description When the token expires. Known only from Antom's SDKs. */
      readonly tokenExpiryTime?: string;
    };
    /** @description The answer of inquireToken. */
    readonly InquireTokenResponse: components["schemas"]["TokenFound"] | components["schemas"]["Failed"] | components["schemas"]["Unknown"];
    /** @description Names a token, and what is to be kept with it from now on. */
    readonly UpdateTokenRequest: {
      /** @description The token. Known only from Antom's SDKs. */
      readonly token?: string;
      /** @description Which of the merchant's locations, where one client id serves several. Known only from Antom's SDKs. */
      readonly merchantAccountId?: string;
      readonly accountHolderName?: components["schemas"]["UserName"];
      /** @description The e-mail address that is kept with the token. Known only from Antom's SDKs. */
      readonly email?: string;
      /** @description When the token expires. Known only from Antom's SDKs. */
      readonly tokenExpiryTime?: string;
    };
    /** @description The token was updated. */
    readonly TokenUpdated: {
      readonly result: components["schemas"]["SuccessResult"];
      /** @description The token. Known only from Antom's SDKs. */
      readonly token?: string;
    };
    /** @description The answer of updateToken. */
    readonly UpdateTokenResponse:
      | components["schemas"]["TokenUpdated"]
      | components["schemas"]["Failed"]
      | components["schemas"]["Unknown"];
    /** @description The token was deleted. */
    readonly TokenDeleted: {
      readonly result: components["schemas"]["SuccessResult"];
    };
    /** @description The answer of deleteToken. */
    readonly DeleteTokenResponse:
      | components["schemas"]["TokenDeleted"]
      | components["schemas"]["Failed"]
      | components["schemas"]["Unknown"];
    /** @description The card. */
    readonly NonceCard: {
      /** @description The card number. Known only from Antom's SDKs. */
      readonly cardNo?: string;
      /** @description The security code. Never store it. Needed for the regions GLOBAL, BR, CL, MX and PE. Known only from Antom's SDKs. */
      readonly cvv?: string;
      /** @description The last two digits of the year in which the card expires. Known only from Antom's SDKs. */
      readonly expiryYear?: string;
      /** @description The month in which the card expires, two digits. Known only from Antom's SDKs. */
      readonly expiryMonth?: string;
      readonly cardholderName?: components["schemas"]["UserName"];
    };
    /** @description A card to be exchanged for a token. It carries a card number, and so brings the merchant into PCI DSS SAQ D. */
    readonly FetchNonceRequest: {
      readonly card?: components["schemas"]["NonceCard"];
    };
    /** @description The token that stands for the card. */
    readonly NonceFetched: {
      readonly result: components["schemas"]["SuccessResult"];
      /** @description The token; goes into `paymentMethod.paymentMethodId` of pay. Known only from Antom's SDKs. */
      readonly cardToken?: string;
    };
    /** @description The answer of fetchNonce. */
    readonly FetchNonceResponse: components["schemas"]["NonceFetched"] | components["schemas"]["Failed"] | components["schemas"]["Unknown"];
    /** @description The wallet or other method that the buyer uses. (max 64 characters) */
    readonly CustomerBelongsTo:
      | "ACH_DIRECT_DEBIT"
      | "ALIPAY_CN"
      | "ALIPAY_HK"
      | "ANTOM_BIZ_ACCOUNT"
      | "BKASH"
      | "BOOST"
      | "DANA"
      | "DIRECTDEBIT_YAPILY"
      | "DIRECT_DEBIT_KRUNGTHAIBANK"
      | "DIRECT_DEBIT_SIAMCOMMERCIALBANK"
      | "EASYPAISA"
      | "GCASH"
      | "GRABPAY_MY"
      | "GRABPAY_PH"
      | "GRABPAY_SG"
      | "HIPAY"
      | "JKOPAY"
      | "KAKAOPAY"
      | "KPLUS"
      | "MAYA"
      | "MOMO"
      | "MPAY"
      | "NAVERPAY"
      | "PAYPAY"
      | "RABBIT_LINE_PAY"
      | "TNG"
      | "TOSSPAY"
      | "TRUEMONEY"
      | "VIETTELMONEY"
      | "ZALOPAY"
      | (string & {});
    /** @description Country or region in which the merchant does business, ISO 3166-1 alpha-2. Required of merchants of the Global Acquirer Gateway. (max 2 characters) */
    readonly AuthMerchantRegion: "US" | "JP" | "PK" | "SG" | (string & {});
    /** @description More about the account. */
    readonly AuthMetaData: {
      /** @description The holder's name. Known only from Antom's SDKs. */
      readonly accountHolderName?: string;
      /** @description The number of the holder's document. Known only from Antom's SDKs. */
      readonly accountHolderCertNo?: string;
    };
    /** @description More information, JSON in a string. Known only from Antom's SDKs. */
    readonly ExtendInfo: string;
    /** @description What consult takes. */
    readonly ConsultRequest: {
      /** @description The wallet or other method that the buyer uses. (max 64 characters) */
      readonly customerBelongsTo:
        | "ACH_DIRECT_DEBIT"
        | "ALIPAY_CN"
        | "ALIPAY_HK"
        | "ANTOM_BIZ_ACCOUNT"
        | "BKASH"
        | "BOOST"
        | "DANA"
        | "DIRECTDEBIT_YAPILY"
        | "DIRECT_DEBIT_KRUNGTHAIBANK"
        | "DIRECT_DEBIT_SIAMCOMMERCIALBANK"
        | "EASYPAISA"
        | "GCASH"
        | "GRABPAY_MY"
        | "GRABPAY_PH"
        | "GRABPAY_SG"
        | "HIPAY"
        | "JKOPAY"
        | "KAKAOPAY"
        | "KPLUS"
        | "MAYA"
        | "MOMO"
        | "MPAY"
        | "NAVERPAY"
        | "PAYPAY"
        | "RABBIT_LINE_PAY"
        | "TNG"
        | "TOSSPAY"
        | "TRUEMONEY"
        | "VIETTELMONEY"
        | "ZALOPAY"
        | (string & {});
      /** @description The secondary merchant that the buyer authorizes, for acquirers; `referenceMerchantId` of pay. (max 64 characters) */
      readonly authClientId?: string;
      /** @description The merchant's page to which the wallet sends the buyer back, with authCode and authState in the query. Shorter than most URLs. (max 1024 characters) */
      readonly authRedirectUrl: string;
      /** @description What the buyer authorizes. */
      readonly scopes: readonly (
        | "AGREEMENT_PAY"
        | "BASE_USER_INFO"
        | "USER_INFO"
        | "USER_LOGIN_ID"
        | "HASH_LOGIN_ID"
        | "SEND_OTP"
        | "TAOBAO_REBIND"
        | (string & {})
      )[];
      /** @description The merchant's own unique id of this authorization. It comes back with the buyer; compare the two. (max 256 characters) */
      readonly authState: string;
      /** @description What kind of terminal the buyer uses. Sources disagree. */
      readonly terminalType: "WEB" | "WAP" | "APP" | "MINI_APP" | (string & {});
      /** @description The operating system. Required with APP, WAP and MINI_APP. */
      readonly osType?: "IOS" | "ANDROID" | (string & {});
      /** @description The version of the operating system; for APP and WAP. (max 16 characters) */
      readonly osVersion?: string;
      /** @description Country or region in which the merchant does business, ISO 3166-1 alpha-2. Required of merchants of the Global Acquirer Gateway. (max 2 characters) */
      readonly merchantRegion?: "US" | "JP" | "PK" | "SG" | (string & {});
      /** @description Where Antom posts notifications of this authorization. Known only from Antom's SDKs. */
      readonly authNotifyUrl?: string;
      /** @description Undocumented; for PAYPAY. Known only from Antom's SDKs. */
      readonly recurringPayment?: string;
      readonly authMetaData?: components["schemas"]["AuthMetaData"];
      readonly env?: components["schemas"]["Env"];
      /** @description Which of the merchant's locations, where one client id serves several. Known only from Antom's SDKs. */
      readonly merchantAccountId?: string;
      /** @description More information, JSON in a string. Known only from Antom's SDKs. */
      readonly extendInfo?: string;
    };
    /** @description A code. */
    readonly CodeDetail: {
      /** @description What kind of code. Known only from Antom's SDKs. */
      readonly codeValueType?: "BARCODE" | "QRCODE" | (string & {});
      /** @description The URL of a picture, or the text of the code where displayType is TEXT. (max 2048 characters) Known only from Antom's SDKs. */
      readonly codeValue?: string;
      /** @description How to show it. Known only from Antom's SDKs. */
      readonly displayType?: "TEXT" | "MIDDLEIMAGE" | "SMALLIMAGE" | "BIGIMAGE" | "IMAGE" | (string & {});
    };
    /** @description Codes for the buyer to scan with the wallet. */
    readonly AuthCodeForm: {
      /** @description The codes. */
      readonly codeDetails?: readonly components["schemas"]["CodeDetail"][];
    };
    /** @description More information, JSON in a string. (max 2048 characters) Known only from Antom's SDKs. */
    readonly AuthExtendInfo: string;
    /** @description The buyer can be asked: by one or more of the URLs, or by a code. Nothing is authorized yet. */
    readonly Consulted: {
      readonly result: components["schemas"]["SuccessResult"];
      /** @description A web page to open in the buyer's browser or in a web view. For a card it is where the buyer passes 3-D Secure. (max 2048 characters) */
      readonly normalUrl?: string;
      /** @description Opens the target app on Android or iOS where it is installed. (max 2048 characters) */
      readonly schemeUrl?: string;
      /** @description Opens the target app where it is installed and a mobile page where it is not. The field is spelled with a small l; prose on the pages also writes `appLinkUrl`. (max 2048 characters) Sources disagree. */
      readonly applinkUrl?: string;
      /** @description Which app the buyer goes on in; with APP and WAP. (max 128 characters) */
      readonly appIdentifier?: string;
      readonly authCodeForm?: components["schemas"]["AuthCodeForm"];
      /** @description A URL for the buyer, under an older name. Known only from Antom's SDKs. */
      readonly authUrl?: string;
      /** @description More information, JSON in a string. (max 2048 characters) Known only from Antom's SDKs. */
      readonly extendInfo?: string;
    };
    /** @description The answer of consult. */
    readonly ConsultResponse: components["schemas"]["Consulted"] | components["schemas"]["Failed"] | components["schemas"]["Unknown"];
    /** @description Which of the merchant's locations, where one client id serves several. (max 64 characters) Sources disagree. */
    readonly MerchantAccountId64: string;
    /** @description The first token of an authorization. */
    readonly ApplyTokenByCode: {
      /**
       * @description By the authorization code.
       * @constant
       */
      readonly grantType: "AUTHORIZATION_CODE";
      /** @description The wallet or other method that the buyer uses. (max 64 characters) */
      readonly customerBelongsTo:
        | "ACH_DIRECT_DEBIT"
        | "ALIPAY_CN"
        | "ALIPAY_HK"
        | "ANTOM_BIZ_ACCOUNT"
        | "BKASH"
        | "BOOST"
        | "DANA"
        | "DIRECTDEBIT_YAPILY"
        | "DIRECT_DEBIT_KRUNGTHAIBANK"
        | "DIRECT_DEBIT_SIAMCOMMERCIALBANK"
        | "EASYPAISA"
        | "GCASH"
        | "GRABPAY_MY"
        | "GRABPAY_PH"
        | "GRABPAY_SG"
        | "HIPAY"
        | "JKOPAY"
        | "KAKAOPAY"
        | "KPLUS"
        | "MAYA"
        | "MOMO"
        | "MPAY"
        | "NAVERPAY"
        | "PAYPAY"
        | "RABBIT_LINE_PAY"
        | "TNG"
        | "TOSSPAY"
        | "TRUEMONEY"
        | "VIETTELMONEY"
        | "ZALOPAY"
        | (string & {});
      /** @description The authorization code, from the redirect or from notifyAuthorization. (max 128 characters) */
      readonly authCode: string;
      /** @description The refresh token, from the answer to an earlier call. (max 128 characters) */
      readonly refreshToken?: string;
      /** @description Country or region in which the merchant does business, ISO 3166-1 alpha-2. Required of merchants of the Global Acquirer Gateway. (max 2 characters) */
      readonly merchantRegion?: "US" | "JP" | "PK" | "SG" | (string & {});
      /** @description Which of the merchant's locations, where one client id serves several. (max 64 characters) Sources disagree. */
      readonly merchantAccountId?: string;
      /** @description More information, JSON in a string. Known only from Antom's SDKs. */
      readonly extendInfo?: string;
    };
    /** @description A new token in the place of one that is about to expire. */
    readonly ApplyTokenByRefresh: {
      /**
       * @description By the refresh token.
       * @constant
       */
      readonly grantType: "REFRESH_TOKEN";
      /** @description The wallet or other method that the buyer uses. (max 64 characters) */
      readonly customerBelongsTo:
        | "ACH_DIRECT_DEBIT"
        | "ALIPAY_CN"
        | "ALIPAY_HK"
        | "ANTOM_BIZ_ACCOUNT"
        | "BKASH"
        | "BOOST"
        | "DANA"
        | "DIRECTDEBIT_YAPILY"
        | "DIRECT_DEBIT_KRUNGTHAIBANK"
        | "DIRECT_DEBIT_SIAMCOMMERCIALBANK"
        | "EASYPAISA"
        | "GCASH"
        | "GRABPAY_MY"
        | "GRABPAY_PH"
        | "GRABPAY_SG"
        | "HIPAY"
        | "JKOPAY"
        | "KAKAOPAY"
        | "KPLUS"
        | "MAYA"
        | "MOMO"
        | "MPAY"
        | "NAVERPAY"
        | "PAYPAY"
        | "RABBIT_LINE_PAY"
        | "TNG"
        | "TOSSPAY"
        | "TRUEMONEY"
        | "VIETTELMONEY"
        | "ZALOPAY"
        | (string & {});
      /** @description The authorization code, from the redirect or from notifyAuthorization. (max 128 characters) */
      readonly authCode?: string;
      /** @description The refresh token, from the answer to an earlier call. (max 128 characters) */
      readonly refreshToken: string;
      /** @description Country or region in which the merchant does business, ISO 3166-1 alpha-2. Required of merchants of the Global Acquirer Gateway. (max 2 characters) */
      readonly merchantRegion?: "US" | "JP" | "PK" | "SG" | (string & {});
      /** @description Which of the merchant's locations, where one client id serves several. (max 64 characters) Sources disagree. */
      readonly merchantAccountId?: string;
      /** @description More information, JSON in a string. Known only from Antom's SDKs. */
      readonly extendInfo?: string;
    };
    /** @description What applyToken takes. */
    readonly ApplyTokenRequest: components["schemas"]["ApplyTokenByCode"] | components["schemas"]["ApplyTokenByRefresh"];
    /** @description The access token: goes into `paymentMethod.paymentMethodId` of pay. (max 128 characters) */
    readonly AccessToken: string;
    /** @description The buyer, as the wallet knows him. */
    readonly PspCustomerInfo: {
      /** @description The wallet. (max 64 characters) Known only from Antom's SDKs. */
      readonly pspName?: string;
      /** @description The wallet's id of the buyer. (max 64 characters) Known only from Antom's SDKs. */
      readonly pspCustomerId?: string;
      /** @description The id that the buyer is shown. (max 64 characters) Known only from Antom's SDKs. */
      readonly displayCustomerId?: string;
      /** @description The name that the buyer is shown. Known only from Antom's SDKs. */
      readonly displayCustomerName?: string;
      /** @description An id of the buyer at Alipay. Known only from Antom's SDKs. */
      readonly customer2088Id?: string;
      /** @description More information, JSON in a string. Known only from Antom's SDKs. */
      readonly extendInfo?: string;
    };
    /** @description The token is here. */
    readonly TokenApplied: {
      readonly result: components["schemas"]["SuccessResult"];
      /** @description The access token: goes into `paymentMethod.paymentMethodId` of pay. (max 128 characters) */
      readonly accessToken: string;
      /**
       * Format: date-time
       * @description When the token expires; after that it takes no money.
       */
      readonly accessTokenExpiryTime?: string;
      /** @description Gets a new access token. Where it is missing, the access token lives long. (max 128 characters) */
      readonly refreshToken?: string;
      /** @description When the refresh token expires, ISO 8601. Known only from Antom's SDKs. */
      readonly refreshTokenExpiryTime?: string;
      /** @description The buyer's id at the wallet, masked; with the scope AGREEMENT_PAY. (max 64 characters) */
      readonly userLoginId?: string;
      readonly pspCustomerInfo?: components["schemas"]["PspCustomerInfo"];
      /** @description More information, JSON in a string. (max 2048 characters) Known only from Antom's SDKs. */
      readonly extendInfo?: string;
    };
    /** @description The answer of applyToken. */
    readonly ApplyTokenResponse: components["schemas"]["TokenApplied"] | components["schemas"]["Failed"] | components["schemas"]["Unknown"];
    /** @description What revoke takes. */
    readonly RevokeRequest: {
      /** @description The access token: goes into `paymentMethod.paymentMethodId` of pay. (max 128 characters) */
      readonly accessToken: string;
      /** @description Which of the merchant's locations, where one client id serves several. (max 64 characters) Sources disagree. */
      readonly merchantAccountId?: string;
      /** @description More information, JSON in a string. Known only from Antom's SDKs. */
      readonly extendInfo?: string;
    };
    /** @description The authorization is over, and its refresh token with it. */
    readonly Revoked: {
      readonly result: components["schemas"]["SuccessResult"];
      /** @description More information, JSON in a string. (max 2048 characters) Known only from Antom's SDKs. */
      readonly extendInfo?: string;
    };
    /** @description The answer of revoke. */
    readonly RevokeResponse: components["schemas"]["Revoked"] | components["schemas"]["Failed"] | components["schemas"]["Unknown"];
    /** @description The authorization that the buyer is asked for. */
    readonly AgreementInfo: {
      /** @description The merchant's own unique id of this authorization. (max 256 characters) */
      readonly authState: string;
      /** @description The e-mail address or telephone number that the buyer registered with the wallet; saves typing it. (max 64 characters) */
      readonly userLoginId?: string;
      /** @description Undocumented. Known only from Antom's SDKs. */
      readonly userLoginType?: string;
      /** @description Undocumented. Known only from Antom's SDKs. */
      readonly displayUserLoginId?: string;
    };
    /** @description More about the payment method: the buyer's details when authorizing for the first time, `isUpdateAsset` and the access token when authorizing again. In this operation the name is spelled with a small d (`Metadata`), elsewhere with a capital one. */
    readonly AuthorizationMetadata: {
      /** @description First name. When authorizing for the first time. (max 32 characters) */
      readonly firstName?: string;
      /** @description Last name. When authorizing for the first time. (max 32 characters) */
      readonly lastName?: string;
      /** @description The calling code of the country of the buyer's telephone number. When authorizing for the first time. (max 8 characters) */
      readonly countryCode?: string;
      readonly billingAddress?: components["schemas"]["Address"];
      /** @description The buyer's telephone number, without the country's code. When authorizing for the first time. (max 32 characters) */
      readonly billingPhoneNumber?: string;
      /** @description The buyer's e-mail address. When authorizing for the first time. (max 64 characters) */
      readonly billingEmail?: string;
      /** @description When the buyer signed up with the merchant, as a Unix timestamp. When authorizing for the first time. (max 64 characters) */
      readonly merchantExternalUserEnrollDate?: string;
      /** @description The buyer's id at the merchant. When authorizing for the first time. (max 64 characters) */
      readonly merchantExternalUserId?: string;
      /** @description Whether to renew an authorization, `"true"` when authorizing again; `"false"` when left out. A string, not a boolean. (max 16 characters) */
      readonly isUpdateAsset?: string;
      /** @description The access token of the authorization to renew. Required when `isUpdateAsset` is `"true"`. (max 128 characters; 64 by another source) Sources disagree. */
      readonly accessToken?: string;
    };
    /** @description The payment method that the agreement will be for. */
    readonly PaymentMethodToAuthorize: {
      /** @description The kind of payment method, such as `DANA`, out of the list of payment methods. (max 64 characters) */
      readonly paymentMethodType: string;
      readonly paymentMethodMetadata?: components["schemas"]["AuthorizationMetadata"];
    };
    /** @description What createPaymentSession takes for tokenized payment: the buyer authorizes, nothing is paid. Other products share the path and take other bodies; those are not part of this contract. */
    readonly CreatePaymentSessionRequest: {
      /**
       * @description The payment product. Always `AGREEMENT_PAYMENT`.
       * @constant
       */
      readonly productCode: "AGREEMENT_PAYMENT";
      readonly agreementInfo: components["schemas"]["AgreementInfo"];
      readonly paymentMethod: components["schemas"]["PaymentMethodToAuthorize"];
      /** @description The merchant's page to which the buyer returns once the account is bound. Arriving there proves nothing. (max 2048 characters) */
      readonly paymentRedirectUrl: string;
      /** @description What the buyer authorizes. Always `AGREEMENT_PAYMENT` alone. */
      readonly scopes: readonly "AGREEMENT_PAYMENT"[];
    };
    /** @description The session exists. Nothing is authorized yet. */
    readonly PaymentSessionCreated: {
      readonly result: components["schemas"]["SuccessResult"];
      /** @description Antom's id of the session. (max 64 characters) */
      readonly paymentSessionId: string;
      /** @description Opaque and encrypted. Hand it to the client-side SDK unchanged. (max 4096 characters) */
      readonly paymentSessionData: string;
      /**
       * Format: date-time
       * @description When the session ends, ISO 8601.
       */
      readonly paymentSessionExpiryTime: string;
    };
    /** @description The answer of createPaymentSession. */
    readonly PaymentSessionResponse:
      | components["schemas"]["PaymentSessionCreated"]
      | components["schemas"]["Failed"]
      | components["schemas"]["Unknown"];
    /** @description An amount of money to be moved, in the smallest unit that ISO 4217 gives its currency: 100 USD are `{ currency: USD, value: "10000" }`, 100 JPY are `{ currency: JPY, value: "100" }`. Of IDR, which has two decimals there, the last two digits have to be 00. */
    readonly Amount: {
      /** @description The currency, ISO 4217, three letters. (max 3 characters) */
      readonly currency: string;
      /** @description How much, in the smallest unit of the currency (cents of USD, whole JPY): the digits of a positive integer as text, never a number. (max 16 characters) Sources disagree. */
      readonly value: string;
    };
    /** @description A kind of payment method, such as `CARD`, out of the list of payment methods. (max 64 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
    readonly ConsultedMethod: string;
    /** @description How the method is funded. Known only from Antom's SDKs. */
    readonly Funding: "CREDIT" | "DEBIT" | "PREPAID" | "CHARGE" | "DEFERRED_DEBIT" | (string & {});
    /** @description An id of the buyer's. Known only from Antom's SDKs. */
    readonly CustomerId: string;
    /** @description More information, JSON in a string. (max 2048 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
    readonly MethodExtendInfo: string;
    /**
     * @description Whether the issuer is to authenticate the buyer. For Korean cards (`paymentMethodRegion` `KR`); `false` when left out. Known only from Antom's SDKs.
     * @enum {string}
     */
    readonly RequireIssuerAuthentication: "true" | "false";
    /** @description A payment method. */
    readonly PaymentMethod: {
      /** @description The kind of payment method, out of the list of payment methods. (max 64 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      readonly paymentMethodType?: string;
      /** @description A token that stands for it. (max 128 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      readonly paymentMethodId?: string;
      /** @description How the method is funded. Known only from Antom's SDKs. */
      readonly funding?: "CREDIT" | "DEBIT" | "PREPAID" | "CHARGE" | "DEFERRED_DEBIT" | (string & {});
      /** @description An id of the buyer's. Known only from Antom's SDKs. */
      readonly customerId?: string;
      /** @description More information, JSON in a string. (max 2048 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      readonly extendInfo?: string;
      /**
       * @description Whether the issuer is to authenticate the buyer. For Korean cards (`paymentMethodRegion` `KR`); `false` when left out. Known only from Antom's SDKs.
       * @enum {string}
       */
      readonly requireIssuerAuthentication?: "true" | "false";
    };
    /** @description Methods that the payment is to be judged for. No page mentions it; newer SDKs have it. */
    readonly PaymentEvaluation: {
      /** @description The methods. */
      readonly paymentMethods?: readonly components["schemas"]["PaymentMethod"][];
    };
    /** @description How the payment is to be taken. */
    readonly PaymentFactor: {
      /**
       * @description Undocumented. Known only from Antom's SDKs.
       * @enum {string}
       */
      readonly isPaymentEvaluation?: "true" | "false";
      /** @description How a payment in a shop is started; not for online use. Known only from Antom's SDKs. */
      readonly inStorePaymentScenario?: "PaymentCode" | "OrderCode" | "EntryCode" | (string & {});
      /** @description How methods are presented. Known only from Antom's SDKs. */
      readonly presentmentMode?: "BUNDLE" | "TILE" | "UNIFIED" | (string & {});
      /** @description Whether Antom captures by itself (`AUTOMATIC`, also when left out), or the merchant does (`MANUAL`). (max 64 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      readonly captureMode?: "AUTOMATIC" | "MANUAL" | (string & {});
      /**
       * @description Whether the payment is authorized first and captured later. For cards. Known only from Antom's SDKs.
       * @enum {string}
       */
      readonly isAuthorization?: "true" | "false";
    };
    /** @description How the payment is settled. */
    readonly SettlementStrategy: {
      /** @description The currency, ISO 4217. Needed where the contract has several. (max 3 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      readonly settlementCurrency?: string;
    };
    /** @description Who buys. */
    readonly Buyer: {
      /** @description The merchant's own id of the buyer; used for promotions. (max 64 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      readonly referenceBuyerId?: string;
      readonly buyerName?: components["schemas"]["UserName"];
      /** @description The telephone number; used for risk control of cards. (max 24 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      readonly buyerPhoneNo?: string;
      /** @description The e-mail address; used for risk control of cards. (max 64 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      readonly buyerEmail?: string;
      /** @description When the buyer signed up with the merchant, ISO 8601. (max 64 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      readonly buyerRegistrationTime?: string;
      /**
       * @description Whether the buyer's account at the merchant is verified. Known only from Antom's SDKs.
       * @enum {string}
       */
      readonly isAccountVerified?: "true" | "false";
      /** @description How many orders the buyer has paid for. Known only from Antom's SDKs. */
      readonly successfulOrderCount?: string;
      /** @description The calling code of the country of the telephone number; needed for STCPAY. The API misspells the name: there is no u. Known only from Antom's SDKs. */
      readonly buyerPhoneNoContryCode?: string;
    };
    /** @description A shop of the merchant. No page tells which fields are required. */
    readonly Store: {
      /** @description The merchant's own id of the shop. Known only from Antom's SDKs. */
      readonly referenceStoreId?: string;
      /** @description The name. Known only from Antom's SDKs. */
      readonly storeName?: string;
      /** @description The merchant category code. Known only from Antom's SDKs. */
      readonly storeMCC?: string;
      /** @description The name that the buyer sees. Known only from Antom's SDKs. */
      readonly storeDisplayName?: string;
      /** @description The terminal. Known only from Antom's SDKs. */
      readonly storeTerminalId?: string;
      /** @description Who works the terminal. Known only from Antom's SDKs. */
      readonly storeOperatorId?: string;
      readonly storeAddress?: components["schemas"]["Address"];
      /** @description The telephone number of the shop. Known only from Antom's SDKs. */
      readonly storePhoneNo?: string;
    };
    /** @description The merchant, or the secondary merchant for which an acquirer collects. The PHP SDK calls every field required, which its generator does of itself; no page tells which are. */
    readonly Merchant: {
      /** @description The caller's own id of the merchant. Known only from Antom's SDKs. */
      readonly referenceMerchantId?: string;
      /** @description The merchant category code. Known only from Antom's SDKs. */
      readonly merchantMCC?: string;
      /** @description The name. Known only from Antom's SDKs. */
      readonly merchantName?: string;
      /** @description The name that the buyer sees. Known only from Antom's SDKs. */
      readonly merchantDisplayName?: string;
      readonly merchantAddress?: components["schemas"]["Address"];
      /** @description When the merchant was registered. Known only from Antom's SDKs. */
      readonly merchantRegisterDate?: string;
      readonly store?: components["schemas"]["Store"];
      /** @description What kind of merchant. Known only from Antom's SDKs. */
      readonly merchantType?: "INDIVIDUAL" | "ENTERPRISE" | (string & {});
    };
    /** @description Which of the merchant's locations, where one client id serves several. (max 32 characters) Sources disagree. */
    readonly MerchantAccountId32: string;
    /** @description What consultPayment takes: the payment that is to be made, and from which methods the answer may choose. The page of one-time payments could be read but for what it collapses, that of tokenized payment only to the amount; what neither shows is from the SDKs. */
    readonly ConsultPaymentRequest: {
      /**
       * @description The payment product, as pay takes it. `CASHIER_PAYMENT` asks what a one-time payment can be made with, `AGREEMENT_PAYMENT` whether a payment under an agreement can. Sources disagree.
       * @enum {string}
       */
      readonly productCode: "CASHIER_PAYMENT" | "AGREEMENT_PAYMENT";
      readonly paymentAmount: components["schemas"]["Amount"];
      readonly env?: components["schemas"]["Env"];
      /** @description The buyer's country or region, ISO 3166-1 alpha-2; what is used there comes first in the answer. (max 2 characters) */
      readonly userRegion?: string;
      /** @description Only methods of these countries or regions. `GLOBAL` stands for the cards that are accepted everywhere. */
      readonly allowedPaymentMethodRegions?: readonly string[];
      /** @description The name that allowedPaymentMethodRegions had before 2023. */
      readonly allowedPspRegions?: readonly string[];
      /** @description Only these methods, as `paymentMethodType` names them. */
      readonly allowedPaymentMethods?: readonly string[];
      /** @description None of these methods, as `paymentMethodType` names them. */
      readonly blockedPaymentMethods?: readonly string[];
      readonly paymentEvaluation?: components["schemas"]["PaymentEvaluation"];
      readonly paymentFactor?: components["schemas"]["PaymentFactor"];
      readonly settlementStrategy?: components["schemas"]["SettlementStrategy"];
      readonly buyer?: components["schemas"]["Buyer"];
      readonly merchant?: components["schemas"]["Merchant"];
      /** @description Country or region in which the merchant does business, ISO 3166-1 alpha-2. Only for merchants of the Global Acquirer Gateway. (max 2 characters) */
      readonly merchantRegion?: "US" | "SG" | "HK" | "PK" | "JP" | "CN" | "BR" | "AU" | "MY" | (string & {});
      /** @description Which of the merchant's locations, where one client id serves several. (max 32 characters) Sources disagree. */
      readonly merchantAccountId?: string;
      /** @description An id of the buyer's. Known only from Antom's SDKs. */
      readonly customerId?: string;
      /** @description The merchant's own id of the buyer. Known only from Antom's SDKs. */
      readonly referenceUserId?: string;
      /** @description Undocumented. Known only from Antom's SDKs. */
      readonly region?: string;
      /** @description More information, JSON in a string. Known only from Antom's SDKs. */
      readonly extendInfo?: string;
    };
    /** @description An amount of money, in the smallest unit of its currency. */
    readonly ReceivedAmount: {
      /** @description The currency, ISO 4217, three letters. (max 3 characters) */
      readonly currency: string;
      /** @description How much, in the smallest unit of the currency, as the digits of an integer. (max 16 characters) Sources disagree. */
      readonly value: string;
    };
    /** @description How much a method takes: in one payment, in a day or in a month. */
    readonly AmountLimit: {
      readonly minAmount?: components["schemas"]["ReceivedAmount"];
      readonly maxAmount?: components["schemas"]["ReceivedAmount"];
      readonly remainAmount?: components["schemas"]["ReceivedAmount"];
    };
    /** @description How much a method takes. */
    readonly AmountLimitInfo: {
      readonly singleLimit?: components["schemas"]["AmountLimit"];
      readonly dayLimit?: components["schemas"]["AmountLimit"];
      readonly monthLimit?: components["schemas"]["AmountLimit"];
    };
    /** @description A picture to show. */
    readonly Logo: {
      /** @description Its name, such as a card brand. Known only from Antom's SDKs. */
      readonly logoName?: string;
      /** @description Where it is. (max 2048 characters) Known only from Antom's SDKs. */
      readonly logoUrl?: string;
    };
    /** @description A card brand. */
    readonly SupportCardBrand: {
      /** @description The brand, such as `VISA`. Known only from Antom's SDKs. */
      readonly cardBrand?: string;
      readonly logo?: components["schemas"]["Logo"];
    };
    /** @description A bank. */
    readonly SupportBank: {
      /** @description The bank's code; goes into `paymentMethodMetaData.bankIdentifierCode` of pay. Known only from Antom's SDKs. */
      readonly bankIdentifierCode?: string;
      /** @description The bank's name, short. Known only from Antom's SDKs. */
      readonly bankShortName?: string;
      readonly bankLogo?: components["schemas"]["Logo"];
    };
    /** @description More about a method. */
    readonly PaymentOptionDetail: {
      /** @description The card brands, for `CARD`. */
      readonly supportCardBrands?: readonly components["schemas"]["SupportCardBrand"][];
      /** @description How the cards are funded. */
      readonly funding?: readonly ("CREDIT" | "DEBIT" | "PREPAID" | "CHARGE" | "DEFERRED_DEBIT" | (string & {}))[];
      /** @description The banks to choose from, for such methods as P24 and ONLINEBANKING_FPX. */
      readonly supportBanks?: readonly components["schemas"]["SupportBank"][];
      /** @description How the buyer can go on, `QR` or `REDIRECT`. */
      readonly interactionTypes?: readonly string[];
    };
    /** @description A discount. */
    readonly Discount: {
      /** @description A mark of the discount. Known only from Antom's SDKs. */
      readonly discountTag?: string;
      /** @description Its name in the default language. (max 128 characters) Known only from Antom's SDKs. */
      readonly discountName?: string;
      readonly savingsAmount?: components["schemas"]["ReceivedAmount"];
      readonly estimateSavingsAmount?: components["schemas"]["ReceivedAmount"];
    };
    /** @description Instalments without interest. */
    readonly InterestFree: {
      /** @description Who grants it. Known only from Antom's SDKs. */
      readonly provider?: string;
      /** @description Until when. Known only from Antom's SDKs. */
      readonly expireTime?: string;
      /** @description For which numbers of instalments. */
      readonly installmentFreeNums?: readonly string[];
      readonly minPaymentAmount?: components["schemas"]["ReceivedAmount"];
      readonly maxPaymentAmount?: components["schemas"]["ReceivedAmount"];
      /** @description How much of the interest is waived. Known only from Antom's SDKs. */
      readonly freePercentage?: string;
    };
    /** @description A promotion that is on offer. */
    readonly PromotionInfo: {
      /** @description What kind. Known only from Antom's SDKs. */
      readonly promotionType?: "DISCOUNT" | "INTEREST_FREE" | (string & {});
      readonly discount?: components["schemas"]["Discount"];
      readonly interestFree?: components["schemas"]["InterestFree"];
    };
    /** @description A plan of instalments. */
    readonly InstallmentPlan: {
      /** @description How many instalments. Known only from Antom's SDKs. */
      readonly installmentNum?: string;
      /** @description What lies between two of them. Known only from Antom's SDKs. */
      readonly interval?: string;
      /** @description The interest. Known only from Antom's SDKs. */
      readonly interestRate?: string;
      readonly minInstallmentAmount?: components["schemas"]["ReceivedAmount"];
      readonly maxInstallmentAmount?: components["schemas"]["ReceivedAmount"];
      /**
       * @description Whether it can be chosen now.
       * @enum {string|boolean}
       */
      readonly enabled?: "true" | "false" | true | false;
    };
    /** @description Payment by instalments, where the method offers it. */
    readonly Installment: {
      /** @description The card brands that take part. */
      readonly supportCardBrands?: readonly components["schemas"]["SupportCardBrand"][];
      /** @description The plans to choose from. */
      readonly plans?: readonly components["schemas"]["InstallmentPlan"][];
    };
    /** @description More information, JSON in a string. Known only from Antom's SDKs. */
    readonly ReceivedExtendInfo: string;
    /** @description A method that a payment can be made with, or that it cannot be made with and why. All but its names is from the SDKs. */
    readonly PaymentOption: {
      /** @description The kind of payment method, as pay takes it. (max 64 characters) Known only from Antom's SDKs. */
      readonly paymentMethodType?: string;
      /** @description What sort of method it is. Known only from Antom's SDKs. */
      readonly paymentMethodCategory?:
        | "ALIPAY_PLUS"
        | "WALLET"
        | "MOBILE_BANKING_APP"
        | "BANK_TRANSFER"
        | "ONLINE_BANKING"
        | "CARD"
        | "OTC"
        | "VA"
        | (string & {});
      /** @description Where it is used. */
      readonly paymentMethodRegion?: readonly string[];
      /**
       * @description Whether it can be used now. Ask whether `String(enabled)` is `"true"`; it may come as text, and `"false"` is true to JavaScript.
       * @enum {string|boolean}
       */
      readonly enabled?: "true" | "false" | true | false;
      /**
       * @description Whether it is to be put first.
       * @enum {string|boolean}
       */
      readonly preferred?: "true" | "false" | true | false;
      /** @description Why it cannot be used now. Known only from Antom's SDKs. */
      readonly disableReason?:
        | "CHANNEL_DISABLE"
        | "CHANNEL_NOT_IN_SERVICE_TIME"
        | "CHANNEL_NOT_SUPPORT_CURRENCY"
        | "CURRENT_CHANNEL_NOT_EXIST"
        | "EXCEED_CHANNEL_LIMIT_RULE"
        | "LIMIT_CENTER_ACCESS_FAIL"
        | "PAYMENT_ACCOUNT_NOT_AVAILABLE"
        | "QUERY_IPP_INFO_FAILED"
        | "SERVICE_DEGRADE"
        | (string & {});
      /** @description How much it takes. What its members are named after is undocumented. */
      readonly amountLimitInfoMap?: {
        readonly [key: string]: components["schemas"]["AmountLimitInfo"];
      };
      /** @description The currencies that it takes, ISO 4217. */
      readonly supportedCurrencies?: readonly string[];
      readonly paymentOptionDetail?: components["schemas"]["PaymentOptionDetail"];
      readonly logo?: components["schemas"]["Logo"];
      /** @description Names of promotions, each JSON in a string: the keys are such as `zh_CN`, the values the names. */
      readonly promoNames?: readonly string[];
      /** @description The promotions that it offers to this buyer. */
      readonly promotionInfos?: readonly components["schemas"]["PromotionInfo"][];
      readonly installment?: components["schemas"]["Installment"];
      /** @description How the buyer goes on. Known only from Antom's SDKs. */
      readonly interactionType?: "QR" | "REDIRECT" | "PUSH" | "ATM" | "IBANKING" | "BANKCOUNTER" | "OTC" | (string & {});
      /** @description The bank behind the method. Known only from Antom's SDKs. */
      readonly bankIdentifierCode?: string;
      /** @description More information, JSON in a string. Known only from Antom's SDKs. */
      readonly extendInfo?: string;
    };
    /** @description A method that was asked about. Undocumented. */
    readonly PaymentMethodInfo: {
      /** @description The kind of payment method. Known only from Antom's SDKs. */
      readonly paymentMethodType?: string;
      /** @description More about it. Known only from Antom's SDKs. */
      readonly paymentMethodDetail?: string;
      /**
       * @description Whether it can be used.
       * @enum {string|boolean}
       */
      readonly enabled?: "true" | "false" | true | false;
      /**
       * @description Whether it is to be put first.
       * @enum {string|boolean}
       */
      readonly preferred?: "true" | "false" | true | false;
      /** @description More information, JSON in a string. Known only from Antom's SDKs. */
      readonly extendInfo?: string;
    };
    /** @description The methods. No page shows which of its fields a success promises, so either list may be missing or empty; then there is nothing to offer, or nothing was asked about. */
    readonly PaymentConsulted: {
      readonly result: components["schemas"]["SuccessResult"];
      /** @description The methods to offer, in the order in which to show them. */
      readonly paymentOptions?: readonly components["schemas"]["PaymentOption"][];
      /** @description What became of methods that were asked about. */
      readonly paymentMethodInfos?: readonly components["schemas"]["PaymentMethodInfo"][];
      /** @description More information, JSON in a string. Known only from Antom's SDKs. */
      readonly extendInfo?: string;
    };
    /** @description The answer of consultPayment. */
    readonly ConsultPaymentResponse:
      | components["schemas"]["PaymentConsulted"]
      | components["schemas"]["Failed"]
      | components["schemas"]["Unknown"];
    /** @description The merchant's own unique id of this attempt to pay; an order may take several. The gateway gives the answer of the first request again once that reached `S` or `F`, so store the id before the first request, repeat with the same one and the very same fields, and take a new one only once this attempt has come to its end. (max 64 characters) */
    readonly PaymentRequestId: string;
    /** @description An item that is offered along with another. */
    readonly CrossSoldGoods: {
      /** @description The merchant's own id of the item; one of this and priceId is needed. (max 64 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      readonly referenceGoodsId?: string;
      /** @description Its name. (max 256 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      readonly goodsName?: string;
      /** @description Its category, levels joined by `/`. (max 64 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      readonly goodsCategory?: string;
      /** @description Its brand. Known only from Antom's SDKs. */
      readonly goodsBrand?: string;
      readonly goodsUnitAmount?: components["schemas"]["Amount"];
      /** @description How many, from one up, `"2"`. Known only from Antom's SDKs. */
      readonly goodsQuantity?: string;
      /** @description Its stock-keeping unit. Known only from Antom's SDKs. */
      readonly goodsSkuName?: string;
      /** @description Its page. (max 2048 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      readonly goodsUrl?: string;
      /** @description How it reaches the buyer. (max 32 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      readonly deliveryMethodType?: "PHYSICAL" | "DIGITAL" | (string & {});
      /** @description Its picture. Known only from Antom's SDKs. */
      readonly goodsImageUrl?: string;
      /** @description The id of a price; one of this and referenceGoodsId is needed. (max 64 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      readonly priceId?: string;
      readonly goodsDiscountAmount?: components["schemas"]["Amount"];
      /** @description When it ends, ISO 8601. Known only from Antom's SDKs. */
      readonly goodsEndsOnTime?: string;
    };
    /** @description An item of the order. */
    readonly Goods: {
      /** @description The merchant's own id of the item; one of this and priceId is needed. (max 64 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      readonly referenceGoodsId?: string;
      /** @description Its name. (max 256 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      readonly goodsName?: string;
      /** @description Its category, levels joined by `/`. (max 64 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      readonly goodsCategory?: string;
      /** @description Its brand. Known only from Antom's SDKs. */
      readonly goodsBrand?: string;
      readonly goodsUnitAmount?: components["schemas"]["Amount"];
      /** @description How many, from one up, `"2"`. Known only from Antom's SDKs. */
      readonly goodsQuantity?: string;
      /** @description Its stock-keeping unit. Known only from Antom's SDKs. */
      readonly goodsSkuName?: string;
      /** @description Its page. (max 2048 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      readonly goodsUrl?: string;
      /** @description How it reaches the buyer. (max 32 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      readonly deliveryMethodType?: "PHYSICAL" | "DIGITAL" | (string & {});
      /** @description Its picture. Known only from Antom's SDKs. */
      readonly goodsImageUrl?: string;
      /** @description The id of a price; one of this and referenceGoodsId is needed. (max 64 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      readonly priceId?: string;
      readonly goodsDiscountAmount?: components["schemas"]["Amount"];
      /** @description When it ends, ISO 8601. Known only from Antom's SDKs. */
      readonly goodsEndsOnTime?: string;
      readonly crossSell?: components["schemas"]["CrossSoldGoods"];
    };
    /** @description A span of time. */
    readonly DeliveryTime: {
      /** @description Its unit. (max 16 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      readonly unit?: "YEAR" | "MONTH" | "DAY" | "HOUR" | "MINUTE" | "SECOND" | (string & {});
      /** @description How many of them, from zero up, `"2"`. Known only from Antom's SDKs. */
      readonly value?: string;
    };
    /** @description How long the delivery takes. */
    readonly DeliveryEstimate: {
      readonly minimum?: components["schemas"]["DeliveryTime"];
      readonly maximum?: components["schemas"]["DeliveryTime"];
    };
    /** @description Where the goods are sent, and by whom. */
    readonly Shipping: {
      readonly shippingName?: components["schemas"]["UserName"];
      readonly shippingAddress?: components["schemas"]["Address"];
      /** @description Who carries them. (max 128 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      readonly shippingCarrier?: string;
      /** @description The telephone number of the recipient. (max 16 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      readonly shippingPhoneNo?: string;
      /** @description Where to send what is delivered by e-mail. (max 64 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      readonly shipToEmail?: string;
      /** @description The id of the shipping fee. (max 64 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      readonly shippingFeeId?: string;
      readonly shippingFee?: components["schemas"]["Amount"];
      /** @description A description of the way of shipping. (max 64 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      readonly shippingDescription?: string;
      readonly deliveryEstimate?: components["schemas"]["DeliveryEstimate"];
      /** @description The carrier's number of the parcel. Known only from Antom's SDKs. */
      readonly shippingNumber?: string;
      /** @description Notes for the carrier. Known only from Antom's SDKs. */
      readonly notes?: string;
    };
    /** @description A leg of a journey. */
    readonly Leg: {
      /** @description When it starts, ISO 8601. Known only from Antom's SDKs. */
      readonly departureTime?: string;
      /** @description When it ends, ISO 8601. Known only from Antom's SDKs. */
      readonly arrivalTime?: string;
      readonly departureAddress?: components["schemas"]["Address"];
      readonly arrivalAddress?: components["schemas"]["Address"];
      /** @description Who carries. (max 128 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      readonly carrierName?: string;
      /** @description The carrier's code. (max 64 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      readonly carrierNo?: string;
      /** @description The class. Known only from Antom's SDKs. */
      readonly classType?: "FIRSTLEVEL" | "SECONDLEVEL" | "THIRDLEVEL" | (string & {});
      /** @description The airport where it starts. (max 8 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      readonly departureAirportCode?: string;
      /** @description The airport where it ends. (max 8 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      readonly arrivalAirportCode?: string;
      /** @description The fare basis. Known only from Antom's SDKs. */
      readonly fareBasis?: string;
      /** @description The number of the coupon. Known only from Antom's SDKs. */
      readonly couponNumber?: string;
      /** @description The number of the flight. Known only from Antom's SDKs. */
      readonly flightNumber?: string;
      /** @description The record locator of the booking. Known only from Antom's SDKs. */
      readonly passengerNameRecord?: string;
    };
    /** @description Who travels. */
    readonly Passenger: {
      readonly passengerName?: components["schemas"]["UserName"];
      /** @description The e-mail address. (max 64 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      readonly passengerEmail?: string;
      /** @description The telephone number. (max 32 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      readonly passengerPhoneNo?: string;
      /** @description The number of the document. Known only from Antom's SDKs. */
      readonly passengerId?: string;
      /** @description What kind of document. Known only from Antom's SDKs. */
      readonly passengerIdType?:
        | "PASSPORT"
        | "NATIONAL_ID_CARD"
        | "DRIVER_LICENSE"
        | "MILITARY_ID"
        | "GREEN_CARD"
        | "TRAVEL_DOCUMENT"
        | "ALIEN_REGISTRATION_CARD"
        | "BIRTH_CERTIFICATE"
        | "OTHERS"
        | (string & {});
      /** @description Undocumented. Known only from Antom's SDKs. */
      readonly passengerCode?: string;
    };
    /** @description A service along with a journey. */
    readonly AncillaryService: {
      /** @description Its category. Known only from Antom's SDKs. */
      readonly categoryCode?: string;
      /** @description Its category within that. Known only from Antom's SDKs. */
      readonly subCategoryCode?: string;
    };
    /** @description What was bought besides the journey. */
    readonly AncillaryData: {
      /** @description The services. */
      readonly services?: readonly components["schemas"]["AncillaryService"][];
      /** @description The number of the ticket that they belong to. Known only from Antom's SDKs. */
      readonly connectedTicketNumber?: string;
    };
    /** @description A journey that was bought. */
    readonly Transit: {
      /** @description By what. Known only from Antom's SDKs. */
      readonly transitType?: "FLIGHT" | "TRAIN" | "CRUISE" | "COACH" | (string & {});
      /** @description Its legs, at most ten by the Java SDK. */
      readonly legs?: readonly components["schemas"]["Leg"][];
      /** @description Who travels, at most a hundred by the Java SDK. */
      readonly passengers?: readonly components["schemas"]["Passenger"][];
      /** @description The travel agent's code. Known only from Antom's SDKs. */
      readonly agentCode?: string;
      /** @description The travel agent's name. Known only from Antom's SDKs. */
      readonly agentName?: string;
      /** @description The number of the ticket. Known only from Antom's SDKs. */
      readonly ticketNumber?: string;
      /** @description Who issued the ticket. Known only from Antom's SDKs. */
      readonly ticketIssuerCode?: string;
      /** @description Whether the ticket is restricted. Known only from Antom's SDKs. */
      readonly restrictedTicketIndicator?: string;
      readonly ancillaryData?: components["schemas"]["AncillaryData"];
    };
    /** @description A stay that was bought. */
    readonly Lodging: {
      /** @description The hotel. (max 128 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      readonly hotelName?: string;
      readonly hotelAddress?: components["schemas"]["Address"];
      /** @description When it starts, ISO 8601. Known only from Antom's SDKs. */
      readonly checkInDate?: string;
      /** @description When it ends, ISO 8601. Known only from Antom's SDKs. */
      readonly checkOutDate?: string;
      /** @description How many nights, from one up, `"2"`. Known only from Antom's SDKs. */
      readonly numberOfNights?: string;
      /** @description How many rooms, from one up, `"1"`. Known only from Antom's SDKs. */
      readonly numberOfRooms?: string;
      /** @description Who stays, at most a hundred by the Java SDK. */
      readonly guestNames?: readonly components["schemas"]["UserName"][];
    };
    /** @description Credit for a game that was bought. */
    readonly Gaming: {
      /** @description The game. (max 128 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      readonly gameName?: string;
      /** @description Whose account gets it. (max 128 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      readonly toppedUpUser?: string;
      /** @description The e-mail address of the account. (max 64 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      readonly toppedUpEmail?: string;
      /** @description The telephone number of the account. (max 32 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      readonly toppedUpPhoneNo?: string;
    };
    /** @description What an authority is told of the order. */
    readonly Declaration: {
      /** @description What kind of business. Known only from Antom's SDKs. */
      readonly declarationBizScene?: "AIRLINE" | "HOTEL" | (string & {});
      /** @description Who benefits. Known only from Antom's SDKs. */
      readonly declarationBeneficiaryId?: string;
    };
    /** @description The order that is paid for. It keeps its referenceOrderId through every attempt to pay. */
    readonly Order: {
      /** @description The merchant's own id of the order, the same for all attempts to pay for it. (max 64 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      readonly referenceOrderId?: string;
      /** @description What was ordered, for the buyer to read. (max 256 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      readonly orderDescription?: string;
      readonly orderAmount: components["schemas"]["Amount"];
      readonly orderDiscountAmount?: components["schemas"]["Amount"];
      readonly subTotalOrderAmount?: components["schemas"]["Amount"];
      readonly merchant?: components["schemas"]["Merchant"];
      /** @description What was ordered, item by item, at most a hundred by the Java SDK. */
      readonly goods?: readonly components["schemas"]["Goods"][];
      readonly shipping?: components["schemas"]["Shipping"];
      readonly buyer?: components["schemas"]["Buyer"];
      readonly env?: components["schemas"]["Env"];
      /** @description More information, JSON in a string. Known only from Antom's SDKs. */
      readonly extendInfo?: string;
      readonly transit?: components["schemas"]["Transit"];
      readonly lodging?: components["schemas"]["Lodging"];
      readonly gaming?: components["schemas"]["Gaming"];
      /**
       * @description Whether the order is to be declared to an authority. Known only from Antom's SDKs.
       * @enum {string}
       */
      readonly needDeclaration?: "true" | "false";
      readonly declaration?: components["schemas"]["Declaration"];
      /** @description Undocumented. Known only from Antom's SDKs. */
      readonly orderType?: string;
    };
    /** @description The merchant's page to which the buyer returns. Arriving there proves nothing; inquire. 255 characters for PAYPAY. (max 2048 characters) Inferred from the page. */
    readonly PaymentRedirectUrl: string;
    /** @description Where Antom posts the result, before the address in the dashboard. (max 2048 characters) Inferred from the page. */
    readonly PaymentNotifyUrl: string;
    /** @description Payment by instalments. */
    readonly CreditPayPlan: {
      /** @description How many instalments, from 2 to 36; goes before filteredInstallmentPeriods. (max 8 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      readonly installmentNum?: string;
      /** @description What lies between two of them. Known only from Antom's SDKs. */
      readonly interval?: string;
      /** @description How the fee is told. Known only from Antom's SDKs. */
      readonly creditPayFeeType?: "PERCENTAGE" | (string & {});
      /** @description The fee, from 0 to 100. Known only from Antom's SDKs. */
      readonly feePercentage?: string;
      /** @description The numbers of instalments to choose from, at most a hundred by the Java SDK. */
      readonly filteredInstallmentPeriods?: readonly string[];
      /** @description The interest, in percent. (max 16 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      readonly interestRate?: string;
    };
    /** @description The authorization under which the payment is made. */
    readonly AgreementOfPayment: {
      /** @description The merchant's own unique id of this authorization. (max 256 characters) */
      readonly authState?: string;
      /** @description The e-mail address or telephone number that the buyer registered with the wallet; saves typing it. (max 64 characters) */
      readonly userLoginId?: string;
      /** @description Undocumented. Known only from Antom's SDKs. */
      readonly userLoginType?: string;
      /** @description Undocumented. Known only from Antom's SDKs. */
      readonly displayUserLoginId?: string;
    };
    /** @description A one-time password that the buyer has entered. */
    readonly PaymentVerificationData: {
      /** @description The id of the verification. Known only from Antom's SDKs. */
      readonly verifyRequestId?: string;
      /** @description The one-time password. Known only from Antom's SDKs. */
      readonly authenticationCode?: string;
    };
    /** @description A rate of exchange. */
    readonly Quote: {
      /** @description Its id. (max 64 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      readonly quoteId?: string;
      /** @description The two currencies, joined by `/`. (max 16 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      readonly quoteCurrencyPair?: string;
      /** @description The rate, a decimal number as text. Known only from Antom's SDKs. */
      readonly quotePrice?: string;
      /** @description From when it holds, ISO 8601. Known only from Antom's SDKs. */
      readonly quoteStartTime?: string;
      /** @description Until when it holds, ISO 8601. Known only from Antom's SDKs. */
      readonly quoteExpiryTime?: string;
      /**
       * @description Whether it is guaranteed. Known only from Antom's SDKs.
       * @enum {string}
       */
      readonly guaranteed?: "true" | "false";
      readonly exchangeAmount?: components["schemas"]["Amount"];
    };
    /** @description The merchant's own keys and values, JSON in a string. Known only from Antom's SDKs. */
    readonly Metadata: string;
    /** @description More about a card that Antom keeps. The page collapses these fields; they are those of the SDKs, the release notes and the guides. */
    readonly KeptCardMetaData: {
      /**
       * @description Whether the card is one that was stored. `true` for a payment with a card token.
       * @enum {string|boolean}
       */
      readonly isCardOnFile?: "true" | "false" | true | false;
      /**
       * @description Whether 3-D Secure is wanted. Only for cards; `false` when left out. Known only from Antom's SDKs.
       * @enum {string}
       */
      readonly is3DSAuthentication?: "true" | "false";
      /** @description Where the card was issued, ISO 3166-1 alpha-2, or `GLOBAL`. The release notes misspell it once as payMentMethodRegion. Known only from Antom's SDKs. */
      readonly paymentMethodRegion?: string;
      /** @description The brand of the card. Known only from Antom's SDKs. */
      readonly selectedCardBrand?:
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
      /** @description The security code. Never store it. Needed for issuers in Brazil, Chile, Mexico and Peru, and for global cards. (max 4 characters; 3 by another source) Sources disagree. */
      readonly cvv?: string;
      readonly cardholderName?: components["schemas"]["UserName"];
      readonly billingAddress?: components["schemas"]["Address"];
      /** @description The holder's date of birth, `YYYY-MM-DD`. For Korean personal cards. (max 10 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      readonly dateOfBirth?: string;
      /** @description The business number, ten digits. For Korean corporate cards. (max 10 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      readonly businessNo?: string;
      /** @description The first two digits of the card's password. For Korean issuers. (max 2 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      readonly cardPasswordDigest?: string;
      /** @description The Brazilian taxpayer number. For Brazilian issuers. (max 11 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      readonly cpf?: string;
      /** @description The buyer's e-mail address. For issuers in Brazil, Chile, Mexico and Peru. (max 64 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      readonly payerEmail?: string;
      /** @description The id that the card scheme gave to an earlier transaction. (max 256 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      readonly networkTransactionId?: string;
      /** @description Whether Antom may ask for 3-D Secure where the card scheme demands it. Known only from Antom's SDKs. */
      readonly enableAuthenticationUpgrade?: string;
      /** @description Undocumented; has to do with 3-D Secure. Known only from Antom's SDKs. */
      readonly request3DS?: string;
      /** @description Undocumented; has to do with exemptions from strong customer authentication. Known only from Antom's SDKs. */
      readonly scaExemptionIndicator?: string;
      readonly mpiData?: components["schemas"]["MpiData"];
    };
    /** @description A card that Antom keeps, by its token. */
    readonly CardTokenToPay: {
      /**
       * @description Always `CARD`.
       * @constant
       */
      readonly paymentMethodType: "CARD";
      /** @description The card token, from vaultPaymentMethod, inquireVaulting, notifyVaulting, notifyPayment, inquiryPayment or fetchNonce. (max 2048 characters; 128 by another source) Sources disagree. */
      readonly paymentMethodId: string;
      readonly paymentMethodMetaData?: components["schemas"]["KeptCardMetaData"];
      /** @description How the method is funded. Known only from Antom's SDKs. */
      readonly funding?: "CREDIT" | "DEBIT" | "PREPAID" | "CHARGE" | "DEFERRED_DEBIT" | (string & {});
      /** @description An id of the buyer's. Known only from Antom's SDKs. */
      readonly customerId?: string;
      /** @description More information, JSON in a string. (max 2048 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      readonly extendInfo?: string;
      /**
       * @description Whether the issuer is to authenticate the buyer. For Korean cards (`paymentMethodRegion` `KR`); `false` when left out. Known only from Antom's SDKs.
       * @enum {string}
       */
      readonly requireIssuerAuthentication?: "true" | "false";
    };
    /** @description A payment with a card that Antom keeps, by its token. */
    readonly PayWithCardToken: {
      /** @description The merchant's own unique id of this attempt to pay; an order may take several. The gateway gives the answer of the first request again once that reached `S` or `F`, so store the id before the first request, repeat with the same one and the very same fields, and take a new one only once this attempt has come to its end. (max 64 characters) */
      readonly paymentRequestId: string;
      readonly order: components["schemas"]["Order"];
      readonly paymentAmount: components["schemas"]["Amount"];
      /** @description The merchant's page to which the buyer returns. Arriving there proves nothing; inquire. 255 characters for PAYPAY. (max 2048 characters) Inferred from the page. */
      readonly paymentRedirectUrl?: string;
      /** @description Where Antom posts the result, before the address in the dashboard. (max 2048 characters) Inferred from the page. */
      readonly paymentNotifyUrl?: string;
      /** @description When the payment expires unless it is made, ISO 8601. Left out: 48 hours for bank transfers, some 14 minutes for all else; an own value has to lie within 48 hours, or 10 minutes. Sources disagree. */
      readonly paymentExpiryTime?: string;
      readonly paymentFactor?: components["schemas"]["PaymentFactor"];
      readonly settlementStrategy?: components["schemas"]["SettlementStrategy"];
      readonly creditPayPlan?: components["schemas"]["CreditPayPlan"];
      /** @description Antom's id of the mini program. Needed where `env.terminalType` is MINI_APP. (max 32 characters) Inferred from the page. */
      readonly appId?: string;
      /** @description Country or region in which the merchant does business, ISO 3166-1 alpha-2. Only for merchants of the Global Acquirer Gateway. (max 2 characters) */
      readonly merchantRegion?: "US" | "SG" | "HK" | "PK" | "JP" | "CN" | "BR" | "AU" | "MY" | (string & {});
      /** @description The buyer's country or region, ISO 3166-1 alpha-2; sorts the methods of Alipay+. (max 2 characters) */
      readonly userRegion?: string;
      readonly env?: components["schemas"]["Env"];
      readonly payToMethod?: components["schemas"]["PaymentMethod"];
      /**
       * @description Undocumented; paymentFactor has a field of the same name. Known only from Antom's SDKs.
       * @enum {string}
       */
      readonly isAuthorization?: "true" | "false";
      readonly merchant?: components["schemas"]["Merchant"];
      readonly agreementInfo?: components["schemas"]["AgreementOfPayment"];
      readonly paymentVerificationData?: components["schemas"]["PaymentVerificationData"];
      /** @description Which of the merchant's locations, where one client id serves several. (max 32 characters) Sources disagree. */
      readonly merchantAccountId?: string;
      /**
       * @description Undocumented; for payments in shops. Known only from Antom's SDKs.
       * @enum {string}
       */
      readonly dualOfflinePayment?: "true" | "false";
      /** @description The id of a calculation of taxes. Known only from Antom's SDKs. */
      readonly taxCalculationId?: string;
      readonly paymentQuote?: components["schemas"]["Quote"];
      readonly processingAmount?: components["schemas"]["Amount"];
      /** @description More information, JSON in a string. Known only from Antom's SDKs. */
      readonly extendInfo?: string;
      /** @description The merchant's own keys and values, JSON in a string. Known only from Antom's SDKs. */
      readonly metadata?: string;
      readonly customizedInfo?: components["schemas"]["CustomizedInfo"];
      /**
       * @description The payment product. `CASHIER_PAYMENT` for a one-time payment.
       * @constant
       */
      readonly productCode: "CASHIER_PAYMENT";
      readonly paymentMethod: components["schemas"]["CardTokenToPay"];
    };
    /** @description A card. The page collapses these fields; they are those of the SDKs, the release notes and the guides. A table of codes writes `cardno` and `expiryDate`, names that nothing else knows. */
    readonly CardMetaData: {
      /**
       * @description Whether the card is one that was stored. `true` for a payment with a card token.
       * @enum {string|boolean}
       */
      readonly isCardOnFile?: "true" | "false" | true | false;
      /**
       * @description Whether 3-D Secure is wanted. Only for cards; `false` when left out. Known only from Antom's SDKs.
       * @enum {string}
       */
      readonly is3DSAuthentication?: "true" | "false";
      /** @description Where the card was issued, ISO 3166-1 alpha-2, or `GLOBAL`. The release notes misspell it once as payMentMethodRegion. Known only from Antom's SDKs. */
      readonly paymentMethodRegion?: string;
      /** @description The brand of the card. Known only from Antom's SDKs. */
      readonly selectedCardBrand?:
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
      /** @description The security code. Never store it. Needed for issuers in Brazil, Chile, Mexico and Peru, and for global cards. (max 4 characters; 3 by another source) Sources disagree. */
      readonly cvv?: string;
      readonly cardholderName?: components["schemas"]["UserName"];
      readonly billingAddress?: components["schemas"]["Address"];
      /** @description The holder's date of birth, `YYYY-MM-DD`. For Korean personal cards. (max 10 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      readonly dateOfBirth?: string;
      /** @description The business number, ten digits. For Korean corporate cards. (max 10 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      readonly businessNo?: string;
      /** @description The first two digits of the card's password. For Korean issuers. (max 2 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      readonly cardPasswordDigest?: string;
      /** @description The Brazilian taxpayer number. For Brazilian issuers. (max 11 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      readonly cpf?: string;
      /** @description The buyer's e-mail address. For issuers in Brazil, Chile, Mexico and Peru. (max 64 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      readonly payerEmail?: string;
      /** @description The id that the card scheme gave to an earlier transaction. (max 256 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      readonly networkTransactionId?: string;
      /** @description Whether Antom may ask for 3-D Secure where the card scheme demands it. Known only from Antom's SDKs. */
      readonly enableAuthenticationUpgrade?: string;
      /** @description Undocumented; has to do with 3-D Secure. Known only from Antom's SDKs. */
      readonly request3DS?: string;
      /** @description Undocumented; has to do with exemptions from strong customer authentication. Known only from Antom's SDKs. */
      readonly scaExemptionIndicator?: string;
      readonly mpiData?: components["schemas"]["MpiData"];
      /** @description The card number, without blanks. Sending it brings the merchant into PCI DSS SAQ D; createVaultingSession avoids that. (max 32 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      readonly cardNo: string;
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
      /** @description The last two digits of the year in which the card expires. (max 4 characters; 2 by another source) Sources disagree. */
      readonly expiryYear?: string;
      /** @description The month in which the card expires, two digits. (max 2 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      readonly expiryMonth?: string;
      /**
       * @description Whether a token is wanted for this card. It arrives in `paymentResultInfo.cardToken`. Known only from Antom's SDKs.
       * @enum {string}
       */
      readonly tokenize?: "true" | "false";
    };
    /** @description A card that the merchant's server sends itself. It carries a card number, and so brings the merchant into PCI DSS SAQ D. */
    readonly CardToPay: {
      /**
       * @description Always `CARD`.
       * @constant
       */
      readonly paymentMethodType: "CARD";
      readonly paymentMethodMetaData: components["schemas"]["CardMetaData"];
      /** @description How the method is funded. Known only from Antom's SDKs. */
      readonly funding?: "CREDIT" | "DEBIT" | "PREPAID" | "CHARGE" | "DEFERRED_DEBIT" | (string & {});
      /** @description An id of the buyer's. Known only from Antom's SDKs. */
      readonly customerId?: string;
      /** @description More information, JSON in a string. (max 2048 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      readonly extendInfo?: string;
      /**
       * @description Whether the issuer is to authenticate the buyer. For Korean cards (`paymentMethodRegion` `KR`); `false` when left out. Known only from Antom's SDKs.
       * @enum {string}
       */
      readonly requireIssuerAuthentication?: "true" | "false";
    };
    /** @description A payment with a card that the merchant's server sends itself, which brings the merchant into PCI DSS SAQ D. */
    readonly PayWithCard: {
      /** @description The merchant's own unique id of this attempt to pay; an order may take several. The gateway gives the answer of the first request again once that reached `S` or `F`, so store the id before the first request, repeat with the same one and the very same fields, and take a new one only once this attempt has come to its end. (max 64 characters) */
      readonly paymentRequestId: string;
      readonly order: components["schemas"]["Order"];
      readonly paymentAmount: components["schemas"]["Amount"];
      /** @description The merchant's page to which the buyer returns. Arriving there proves nothing; inquire. 255 characters for PAYPAY. (max 2048 characters) Inferred from the page. */
      readonly paymentRedirectUrl?: string;
      /** @description Where Antom posts the result, before the address in the dashboard. (max 2048 characters) Inferred from the page. */
      readonly paymentNotifyUrl?: string;
      /** @description When the payment expires unless it is made, ISO 8601. Left out: 48 hours for bank transfers, some 14 minutes for all else; an own value has to lie within 48 hours, or 10 minutes. Sources disagree. */
      readonly paymentExpiryTime?: string;
      readonly paymentFactor?: components["schemas"]["PaymentFactor"];
      readonly settlementStrategy?: components["schemas"]["SettlementStrategy"];
      readonly creditPayPlan?: components["schemas"]["CreditPayPlan"];
      /** @description Antom's id of the mini program. Needed where `env.terminalType` is MINI_APP. (max 32 characters) Inferred from the page. */
      readonly appId?: string;
      /** @description Country or region in which the merchant does business, ISO 3166-1 alpha-2. Only for merchants of the Global Acquirer Gateway. (max 2 characters) */
      readonly merchantRegion?: "US" | "SG" | "HK" | "PK" | "JP" | "CN" | "BR" | "AU" | "MY" | (string & {});
      /** @description The buyer's country or region, ISO 3166-1 alpha-2; sorts the methods of Alipay+. (max 2 characters) */
      readonly userRegion?: string;
      readonly env?: components["schemas"]["Env"];
      readonly payToMethod?: components["schemas"]["PaymentMethod"];
      /**
       * @description Undocumented; paymentFactor has a field of the same name. Known only from Antom's SDKs.
       * @enum {string}
       */
      readonly isAuthorization?: "true" | "false";
      readonly merchant?: components["schemas"]["Merchant"];
      readonly agreementInfo?: components["schemas"]["AgreementOfPayment"];
      readonly paymentVerificationData?: components["schemas"]["PaymentVerificationData"];
      /** @description Which of the merchant's locations, where one client id serves several. (max 32 characters) Sources disagree. */
      readonly merchantAccountId?: string;
      /**
       * @description Undocumented; for payments in shops. Known only from Antom's SDKs.
       * @enum {string}
       */
      readonly dualOfflinePayment?: "true" | "false";
      /** @description The id of a calculation of taxes. Known only from Antom's SDKs. */
      readonly taxCalculationId?: string;
      readonly paymentQuote?: components["schemas"]["Quote"];
      readonly processingAmount?: components["schemas"]["Amount"];
      /** @description More information, JSON in a string. Known only from Antom's SDKs. */
      readonly extendInfo?: string;
      /** @description The merchant's own keys and values, JSON in a string. Known only from Antom's SDKs. */
      readonly metadata?: string;
      readonly customizedInfo?: components["schemas"]["CustomizedInfo"];
      /**
       * @description The payment product. `CASHIER_PAYMENT` for a one-time payment.
       * @constant
       */
      readonly productCode: "CASHIER_PAYMENT";
      readonly paymentMethod: components["schemas"]["CardToPay"];
    };
    /** @description A wallet or another method that the buyer has authorized payments from. */
    readonly AgreementToPay: {
      /** @description The kind of payment method, such as `DANA`, out of the list of payment methods. (max 64 characters) */
      readonly paymentMethodType: string;
      /** @description The access token, from applyToken or notifyAuthorization. (max 128 characters) */
      readonly paymentMethodId: string;
      /** @description How the method is funded. Known only from Antom's SDKs. */
      readonly funding?: "CREDIT" | "DEBIT" | "PREPAID" | "CHARGE" | "DEFERRED_DEBIT" | (string & {});
      /** @description An id of the buyer's. Known only from Antom's SDKs. */
      readonly customerId?: string;
      /** @description More information, JSON in a string. (max 2048 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      readonly extendInfo?: string;
    };
    /** @description A payment under an agreement, by the access token of the authorization. */
    readonly PayWithAccessToken: {
      /** @description The merchant's own unique id of this attempt to pay; an order may take several. The gateway gives the answer of the first request again once that reached `S` or `F`, so store the id before the first request, repeat with the same one and the very same fields, and take a new one only once this attempt has come to its end. (max 64 characters) */
      readonly paymentRequestId: string;
      readonly order: components["schemas"]["Order"];
      readonly paymentAmount: components["schemas"]["Amount"];
      /** @description The merchant's page to which the buyer returns. Arriving there proves nothing; inquire. 255 characters for PAYPAY. (max 2048 characters) Inferred from the page. */
      readonly paymentRedirectUrl?: string;
      /** @description Where Antom posts the result, before the address in the dashboard. (max 2048 characters) Inferred from the page. */
      readonly paymentNotifyUrl?: string;
      /** @description When the payment expires unless it is made, ISO 8601. Left out: 48 hours for bank transfers, some 14 minutes for all else; an own value has to lie within 48 hours, or 10 minutes. Sources disagree. */
      readonly paymentExpiryTime?: string;
      readonly paymentFactor?: components["schemas"]["PaymentFactor"];
      readonly settlementStrategy?: components["schemas"]["SettlementStrategy"];
      readonly creditPayPlan?: components["schemas"]["CreditPayPlan"];
      /** @description Antom's id of the mini program. Needed where `env.terminalType` is MINI_APP. (max 32 characters) Inferred from the page. */
      readonly appId?: string;
      /** @description Country or region in which the merchant does business, ISO 3166-1 alpha-2. Only for merchants of the Global Acquirer Gateway. (max 2 characters) */
      readonly merchantRegion?: "US" | "SG" | "HK" | "PK" | "JP" | "CN" | "BR" | "AU" | "MY" | (string & {});
      /** @description The buyer's country or region, ISO 3166-1 alpha-2; sorts the methods of Alipay+. (max 2 characters) */
      readonly userRegion?: string;
      readonly env?: components["schemas"]["Env"];
      readonly payToMethod?: components["schemas"]["PaymentMethod"];
      /**
       * @description Undocumented; paymentFactor has a field of the same name. Known only from Antom's SDKs.
       * @enum {string}
       */
      readonly isAuthorization?: "true" | "false";
      readonly merchant?: components["schemas"]["Merchant"];
      readonly agreementInfo?: components["schemas"]["AgreementOfPayment"];
      readonly paymentVerificationData?: components["schemas"]["PaymentVerificationData"];
      /** @description Which of the merchant's locations, where one client id serves several. (max 32 characters) Sources disagree. */
      readonly merchantAccountId?: string;
      /**
       * @description Undocumented; for payments in shops. Known only from Antom's SDKs.
       * @enum {string}
       */
      readonly dualOfflinePayment?: "true" | "false";
      /** @description The id of a calculation of taxes. Known only from Antom's SDKs. */
      readonly taxCalculationId?: string;
      readonly paymentQuote?: components["schemas"]["Quote"];
      readonly processingAmount?: components["schemas"]["Amount"];
      /** @description More information, JSON in a string. Known only from Antom's SDKs. */
      readonly extendInfo?: string;
      /** @description The merchant's own keys and values, JSON in a string. Known only from Antom's SDKs. */
      readonly metadata?: string;
      readonly customizedInfo?: components["schemas"]["CustomizedInfo"];
      /**
       * @description The payment product. `AGREEMENT_PAYMENT` for a payment under an agreement.
       * @constant
       */
      readonly productCode: "AGREEMENT_PAYMENT";
      readonly paymentMethod: components["schemas"]["AgreementToPay"];
    };
    /** @description What pay takes. The pages are one for each product; in shops and for subscriptions the path takes other bodies, which are not part of this contract. */
    readonly PayRequest:
      | components["schemas"]["PayWithCardToken"]
      | components["schemas"]["PayWithCard"]
      | components["schemas"]["PayWithAccessToken"];
    /** @description Antom's id of the payment. (max 64 characters) */
    readonly PaymentId: string;
    /** @description A rate of exchange. */
    readonly ReceivedQuote: {
      /** @description Its id. Known only from Antom's SDKs. */
      readonly quoteId?: string;
      /** @description The two currencies, joined by `/`. Known only from Antom's SDKs. */
      readonly quoteCurrencyPair?: string;
      /** @description The rate, a decimal number as text. Known only from Antom's SDKs. */
      readonly quotePrice?: string;
      /** @description From when it holds, ISO 8601. Known only from Antom's SDKs. */
      readonly quoteStartTime?: string;
      /** @description Until when it holds, ISO 8601. Known only from Antom's SDKs. */
      readonly quoteExpiryTime?: string;
      /**
       * @description Whether it is guaranteed. Known only from Antom's SDKs.
       * @enum {string}
       */
      readonly guaranteed?: "true" | "false";
      readonly exchangeAmount?: components["schemas"]["ReceivedAmount"];
    };
    /** @description Until when an authorized card payment can be captured, ISO 8601. Known only from Antom's SDKs. */
    readonly AuthExpiryTime: string;
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
    /** @description What came of 3-D Secure. */
    readonly ThreeDSResult: {
      /** @description The version of the protocol, such as 2.2.0. Known only from Antom's SDKs. */
      readonly threeDSVersion?: string;
      /** @description The electronic commerce indicator: 02 or 05 authenticated, 01 or 06 attempted, 00 or 07 not, 04 data only. Known only from Antom's SDKs. */
      readonly eci?: string;
      /** @description The cryptogram. Known only from Antom's SDKs. */
      readonly cavv?: string;
      /** @description The directory server's id; with 3-D Secure 2. Known only from Antom's SDKs. */
      readonly dsTransactionId?: string;
      /** @description The id; with 3-D Secure 1. Known only from Antom's SDKs. */
      readonly xid?: string;
      /** @description Why the authentication ended as it did. Known only from Antom's SDKs. */
      readonly threeDStransactionStatusReason?: string;
      /** @description Why a challenge was broken off, 01 to 08. Known only from Antom's SDKs. */
      readonly challengeCancel?: string;
      /** @description Whether the buyer was challenged; false where it went without. Known only from Antom's SDKs. */
      readonly challenged?: string;
      /** @description The exemption that held. Known only from Antom's SDKs. */
      readonly exemptionType?: "dataOnly" | "lowValue" | "transactionRiskAnalysis" | (string & {});
      /** @description Whether 3-D Secure was offered; may come with a failed payment. Known only from Antom's SDKs. */
      readonly threeDSOffered?: string;
    };
    /** @description What the issuer and the scheme said of a payment, and the card that it was made with. */
    readonly PaymentResultInfo: {
      /** @description Who issued the card. Known only from Antom's SDKs. */
      readonly issuerName?: string;
      /** @description The channel's own code of a refusal. Known only from Antom's SDKs. */
      readonly refusalCodeRaw?: string;
      /** @description The channel's own reason of a refusal. Known only from Antom's SDKs. */
      readonly refusalReasonRaw?: string;
      /** @description The scheme's advice to the merchant, such as not to try again. Known only from Antom's SDKs. */
      readonly merchantAdviceCode?: string;
      readonly acquirerInfo?: components["schemas"]["AcquirerInfo"];
      /** @description The masked card number. Known only from Antom's SDKs. */
      readonly cardNo?: string;
      /** @description The brand. Known only from Antom's SDKs. */
      readonly cardBrand?: string;
      /** @description The token that stands for the card in later payments; goes into `paymentMethod.paymentMethodId` of pay. Known only from Antom's SDKs. */
      readonly cardToken?: string;
      /** @description Where the card was issued. Known only from Antom's SDKs. */
      readonly issuingCountry?: string;
      /** @description How the card is funded. Known only from Antom's SDKs. */
      readonly funding?: "CREDIT" | "DEBIT" | "PREPAID" | "CHARGE" | "DEFERRED_DEBIT" | (string & {});
      /** @description The region of the payment method. Known only from Antom's SDKs. */
      readonly paymentMethodRegion?: string;
      readonly threeDSResult?: components["schemas"]["ThreeDSResult"];
      /** @description What the issuer said of the address. Known only from Antom's SDKs. */
      readonly avsResultRaw?: string;
      /** @description What the issuer said of the security code. Known only from Antom's SDKs. */
      readonly cvvResultRaw?: string;
      /** @description The id that the card scheme gave. Known only from Antom's SDKs. */
      readonly networkTransactionId?: string;
      readonly creditPayPlan?: components["schemas"]["CreditPayPlan"];
      /** @description The holder's name. (max 64 characters) Known only from Antom's SDKs. */
      readonly cardholderName?: string;
      /** @description The bank identification number. (max 8 characters) Known only from Antom's SDKs. */
      readonly cardBin?: string;
      /** @description The last four digits. (max 4 characters) Known only from Antom's SDKs. */
      readonly lastFour?: string;
      /** @description The month in which the card expires. Known only from Antom's SDKs. */
      readonly expiryMonth?: string;
      /** @description The year in which the card expires. Known only from Antom's SDKs. */
      readonly expiryYear?: string;
      /** @description Whose card it is. Known only from Antom's SDKs. */
      readonly cardCategory?: "CONSUMER" | "COMMERCIAL" | (string & {});
      /** @description The number of the account. Known only from Antom's SDKs. */
      readonly accountNo?: string;
      /** @description The exemption from strong authentication that was asked for. Known only from Antom's SDKs. */
      readonly exemptionRequested?: "lowValue" | "transactionRiskAnalysis" | (string & {});
      /** @description What the scheme was given. Known only from Antom's SDKs. */
      readonly credentialTypeUsed?: "PAN" | "NETWORK_TOKEN" | (string & {});
      /** @description The retrieval reference number. Known only from Antom's SDKs. */
      readonly rrn?: string;
      /** @description Whether the buyer authorized it; for PAYPAY. Known only from Antom's SDKs. */
      readonly userAuthorizationStatus?: "AUTHORIZED" | "UNAUTHORIZED" | (string & {});
      /** @description The issuer's code of the authorization. Known only from Antom's SDKs. */
      readonly authorizationCode?: string;
      /** @description Whether the authorized amount can be raised. Known only from Antom's SDKs. */
      readonly incrementalAuthorizationAvailable?: string;
      /** @description Whether the authorization can be prolonged. Known only from Antom's SDKs. */
      readonly extendedAuthorizationAvailable?: string;
      /** @description Whether an authorization can be refunded. Known only from Antom's SDKs. */
      readonly refundOnAuthorizationAvailable?: string;
    };
    /** @description A promotion that was applied. */
    readonly PromotionResult: {
      /** @description What kind. Known only from Antom's SDKs. */
      readonly promotionType?: "DISCOUNT" | "INTEREST_FREE" | (string & {});
      readonly discount?: components["schemas"]["Discount"];
    };
    /** @description It is paid; where the merchant captures by himself, it is authorized. */
    readonly Paid: {
      /** @description The merchant's own unique id of this attempt to pay; an order may take several. The gateway gives the answer of the first request again once that reached `S` or `F`, so store the id before the first request, repeat with the same one and the very same fields, and take a new one only once this attempt has come to its end. (max 64 characters) */
      readonly paymentRequestId: string;
      /** @description Antom's id of the payment. (max 64 characters) */
      readonly paymentId: string;
      readonly paymentAmount?: components["schemas"]["ReceivedAmount"];
      readonly actualPaymentAmount?: components["schemas"]["ReceivedAmount"];
      readonly processingAmount?: components["schemas"]["ReceivedAmount"];
      readonly paymentQuote?: components["schemas"]["ReceivedQuote"];
      /** @description When it was paid, ISO 8601. Known only from Antom's SDKs. */
      readonly paymentTime?: string;
      /** @description When the payment was created, ISO 8601. Known only from Antom's SDKs. */
      readonly paymentCreateTime?: string;
      /** @description Until when an authorized card payment can be captured, ISO 8601. Known only from Antom's SDKs. */
      readonly authExpiryTime?: string;
      readonly nonGuaranteeCouponValue?: components["schemas"]["ReceivedAmount"];
      readonly pspCustomerInfo?: components["schemas"]["PspCustomerInfo"];
      readonly grossSettlementAmount?: components["schemas"]["ReceivedAmount"];
      readonly settlementQuote?: components["schemas"]["ReceivedQuote"];
      readonly paymentResultInfo?: components["schemas"]["PaymentResultInfo"];
      readonly acquirerInfo?: components["schemas"]["AcquirerInfo"];
      /** @description The promotions that were applied. Here and in notifyPayment the name has no s at its end, in inquiryPayment it has. */
      readonly promotionResult?: readonly components["schemas"]["PromotionResult"][];
      /** @description The id of a subscription. Known only from Antom's SDKs. */
      readonly subscriptionId?: string;
      /** @description The id of an invoice. Known only from Antom's SDKs. */
      readonly invoiceId?: string;
      /** @description The state of a subscription. Known only from Antom's SDKs. */
      readonly status?: "INCOMPLETE" | "TRIALING" | "ACTIVE" | (string & {});
      /** @description When a subscription's period starts, ISO 8601. Known only from Antom's SDKs. */
      readonly currentPeriodStart?: string;
      /** @description When a subscription's period ends, ISO 8601. Known only from Antom's SDKs. */
      readonly currentPeriodEnd?: string;
      /** @description More information, JSON in a string. Known only from Antom's SDKs. */
      readonly extendInfo?: string;
      readonly result: components["schemas"]["SuccessResult"];
    };
    /** @description The payment is under way. */
    readonly PaymentInProcessResult: {
      /**
       * @description The payment is under way.
       * @constant
       */
      readonly resultCode: "PAYMENT_IN_PROCESS";
      /**
       * @description What becomes of the payment is not known yet.
       * @constant
       */
      readonly resultStatus: "U";
      /** @description An explanation for a person. Its wording is not promised. (max 256 characters) */
      readonly resultMessage: string;
    };
    /** @description Which app the buyer goes on in. (max 128 characters) Known only from Antom's SDKs. */
    readonly AppIdentifier: string;
    /** @description How to send the buyer on: by opening the URL, or by posting a form to it. */
    readonly RedirectActionForm: {
      /** @description How the URL is called. Known only from Antom's SDKs. */
      readonly method?: "POST" | "GET" | (string & {});
      /** @description What to post, JSON in a string; only with POST. (max 2048 characters) Known only from Antom's SDKs. */
      readonly parameters?: string;
      /** @description Where to send the buyer. (max 2048 characters) Known only from Antom's SDKs. */
      readonly redirectUrl?: string;
      /** @description Always `RedirectActionForm`. (max 32 characters) Known only from Antom's SDKs. */
      readonly actionFormType?: string;
    };
    /** @description Codes for the buyer to scan or to show. */
    readonly OrderCodeForm: {
      /** @description For which payment method. Known only from Antom's SDKs. */
      readonly paymentMethodType?: string;
      /** @description Until when they hold, ISO 8601. Known only from Antom's SDKs. */
      readonly expireTime?: string;
      /** @description The codes, one for each way of showing it. */
      readonly codeDetails?: readonly components["schemas"]["CodeDetail"][];
      /** @description More information, JSON in a string. (max 2048 characters) Known only from Antom's SDKs. */
      readonly extendInfo?: string;
    };
    /** @description What the buyer is asked for before the payment goes on. */
    readonly ChallengeActionForm: {
      /** @description What is asked for. Known only from Antom's SDKs. */
      readonly challengeType?: "SMS_OTP" | "PLAINTEXT_CARD_NO" | "CARD_EXPIRE_DATE" | (string & {});
      /** @description What to show along with the question. Known only from Antom's SDKs. */
      readonly challengeRenderValue?: string;
      /** @description Who asks. Known only from Antom's SDKs. */
      readonly triggerSource?: "AMS" | "CHANNEL" | (string & {});
      /** @description More information, JSON in a string. Known only from Antom's SDKs. */
      readonly extendInfo?: string;
    };
    /** @description The payment goes on: with the buyer where a URL, a form or data for the client-side SDK are there, of which none is promised. */
    readonly PaymentInProcess: {
      /** @description The merchant's own unique id of this attempt to pay; an order may take several. The gateway gives the answer of the first request again once that reached `S` or `F`, so store the id before the first request, repeat with the same one and the very same fields, and take a new one only once this attempt has come to its end. (max 64 characters) */
      readonly paymentRequestId: string;
      /** @description Antom's id of the payment. (max 64 characters) */
      readonly paymentId: string;
      readonly paymentAmount?: components["schemas"]["ReceivedAmount"];
      readonly actualPaymentAmount?: components["schemas"]["ReceivedAmount"];
      readonly processingAmount?: components["schemas"]["ReceivedAmount"];
      readonly paymentQuote?: components["schemas"]["ReceivedQuote"];
      /** @description When it was paid, ISO 8601. Known only from Antom's SDKs. */
      readonly paymentTime?: string;
      /** @description When the payment was created, ISO 8601. Known only from Antom's SDKs. */
      readonly paymentCreateTime?: string;
      /** @description Until when an authorized card payment can be captured, ISO 8601. Known only from Antom's SDKs. */
      readonly authExpiryTime?: string;
      readonly nonGuaranteeCouponValue?: components["schemas"]["ReceivedAmount"];
      readonly pspCustomerInfo?: components["schemas"]["PspCustomerInfo"];
      readonly grossSettlementAmount?: components["schemas"]["ReceivedAmount"];
      readonly settlementQuote?: components["schemas"]["ReceivedQuote"];
      readonly paymentResultInfo?: components["schemas"]["PaymentResultInfo"];
      readonly acquirerInfo?: components["schemas"]["AcquirerInfo"];
      /** @description The promotions that were applied. Here and in notifyPayment the name has no s at its end, in inquiryPayment it has. */
      readonly promotionResult?: readonly components["schemas"]["PromotionResult"][];
      /** @description The id of a subscription. Known only from Antom's SDKs. */
      readonly subscriptionId?: string;
      /** @description The id of an invoice. Known only from Antom's SDKs. */
      readonly invoiceId?: string;
      /** @description The state of a subscription. Known only from Antom's SDKs. */
      readonly status?: "INCOMPLETE" | "TRIALING" | "ACTIVE" | (string & {});
      /** @description When a subscription's period starts, ISO 8601. Known only from Antom's SDKs. */
      readonly currentPeriodStart?: string;
      /** @description When a subscription's period ends, ISO 8601. Known only from Antom's SDKs. */
      readonly currentPeriodEnd?: string;
      /** @description More information, JSON in a string. Known only from Antom's SDKs. */
      readonly extendInfo?: string;
      readonly result: components["schemas"]["PaymentInProcessResult"];
      /** @description A web page to open in the buyer's browser or in a web view. For a card it is where the buyer passes 3-D Secure. (max 2048 characters) */
      readonly normalUrl?: string;
      /** @description Opens the target app on Android or iOS where it is installed. (max 2048 characters) */
      readonly schemeUrl?: string;
      /** @description Opens the target app where it is installed and a mobile page where it is not. The field is spelled with a small l; prose on the pages also writes `appLinkUrl`. (max 2048 characters) Sources disagree. */
      readonly applinkUrl?: string;
      /** @description Which app the buyer goes on in. (max 128 characters) Known only from Antom's SDKs. */
      readonly appIdentifier?: string;
      readonly redirectActionForm?: components["schemas"]["RedirectActionForm"];
      readonly orderCodeForm?: components["schemas"]["OrderCodeForm"];
      readonly challengeActionForm?: components["schemas"]["ChallengeActionForm"];
      /** @description Undocumented; JSON in a string. Known only from Antom's SDKs. */
      readonly paymentActionForm?: string;
      /** @description For the client-side SDK, which goes on with it. (max 20000 characters) Known only from Antom's SDKs. */
      readonly paymentData?: string;
    };
    /** @description Unknown for another reason than a payment under way. */
    readonly OtherThanInProcessResult: {
      /** @description Why. Antom adds codes at any time. (max 64 characters) */
      readonly resultCode: string;
      /**
       * @description What became of the payment is not known.
       * @constant
       */
      readonly resultStatus: "U";
      /** @description An explanation for a person. Its wording is not promised. (max 256 characters) */
      readonly resultMessage: string;
    };
    /** @description What became of the payment is not known. */
    readonly PaymentUnknown: {
      /** @description The merchant's own unique id of this attempt to pay; an order may take several. The gateway gives the answer of the first request again once that reached `S` or `F`, so store the id before the first request, repeat with the same one and the very same fields, and take a new one only once this attempt has come to its end. (max 64 characters) */
      readonly paymentRequestId?: string;
      /** @description Antom's id of the payment. (max 64 characters) */
      readonly paymentId?: string;
      readonly paymentAmount?: components["schemas"]["ReceivedAmount"];
      /** @description When the payment was created, ISO 8601. Known only from Antom's SDKs. */
      readonly paymentCreateTime?: string;
      readonly paymentResultInfo?: components["schemas"]["PaymentResultInfo"];
      readonly acquirerInfo?: components["schemas"]["AcquirerInfo"];
      /** @description More information, JSON in a string. Known only from Antom's SDKs. */
      readonly extendInfo?: string;
      readonly result: components["schemas"]["OtherThanInProcessResult"];
    };
    /** @description The payment failed. */
    readonly NotPaid: {
      /** @description The merchant's own unique id of this attempt to pay; an order may take several. The gateway gives the answer of the first request again once that reached `S` or `F`, so store the id before the first request, repeat with the same one and the very same fields, and take a new one only once this attempt has come to its end. (max 64 characters) */
      readonly paymentRequestId?: string;
      /** @description Antom's id of the payment. (max 64 characters) */
      readonly paymentId?: string;
      readonly paymentAmount?: components["schemas"]["ReceivedAmount"];
      /** @description When the payment was created, ISO 8601. Known only from Antom's SDKs. */
      readonly paymentCreateTime?: string;
      readonly paymentResultInfo?: components["schemas"]["PaymentResultInfo"];
      readonly acquirerInfo?: components["schemas"]["AcquirerInfo"];
      /** @description More information, JSON in a string. Known only from Antom's SDKs. */
      readonly extendInfo?: string;
      readonly result: components["schemas"]["FailedResult"];
    };
    /** @description The answer of pay. */
    readonly PayResponse:
      | components["schemas"]["Paid"]
      | components["schemas"]["PaymentInProcess"]
      | components["schemas"]["PaymentUnknown"]
      | components["schemas"]["NotPaid"];
    /** @description By Antom's id. */
    readonly InquireByPaymentId: {
      /** @description Antom's id of the payment. (max 64 characters) */
      readonly paymentId: string;
      /** @description The merchant's own unique id of this attempt to pay; an order may take several. The gateway gives the answer of the first request again once that reached `S` or `F`, so store the id before the first request, repeat with the same one and the very same fields, and take a new one only once this attempt has come to its end. (max 64 characters) */
      readonly paymentRequestId?: string;
      /** @description Which of the merchant's locations, where one client id serves several. (max 32 characters) Sources disagree. */
      readonly merchantAccountId?: string;
    };
    /** @description By the merchant's own id, which is known even where no answer came. */
    readonly InquireByPaymentRequestId: {
      /** @description The merchant's own unique id of this attempt to pay; an order may take several. The gateway gives the answer of the first request again once that reached `S` or `F`, so store the id before the first request, repeat with the same one and the very same fields, and take a new one only once this attempt has come to its end. (max 64 characters) */
      readonly paymentRequestId: string;
      /** @description Which of the merchant's locations, where one client id serves several. (max 32 characters) Sources disagree. */
      readonly merchantAccountId?: string;
    };
    /** @description What inquiryPayment takes. The payment is named by one of its two ids; where both are there, paymentId decides. */
    readonly InquiryPaymentRequest: components["schemas"]["InquireByPaymentId"] | components["schemas"]["InquireByPaymentRequestId"];
    /** @description What became of the payment, and why it failed. Antom adds codes at any time. (max 64 characters) */
    readonly PaymentResultCode: string;
    /** @description The card, as older editions tell it; paymentResultInfo has taken its place. */
    readonly CardInfo: {
      /** @description The masked card number. Known only from Antom's SDKs. */
      readonly cardNo?: string;
      /** @description The brand. Known only from Antom's SDKs. */
      readonly cardBrand?: string;
      /** @description The token that stands for the card. Known only from Antom's SDKs. */
      readonly cardToken?: string;
      /** @description Where the card was issued. Known only from Antom's SDKs. */
      readonly issuingCountry?: string;
      /** @description How the card is funded. Known only from Antom's SDKs. */
      readonly funding?: "CREDIT" | "DEBIT" | "PREPAID" | "CHARGE" | "DEFERRED_DEBIT" | (string & {});
      /** @description The region of the payment method. Known only from Antom's SDKs. */
      readonly paymentMethodRegion?: string;
      readonly threeDSResult?: components["schemas"]["ThreeDSResult"];
    };
    /** @description The number under which an acquirer other than Antom knows the transaction. (max 64 characters) Known only from Antom's SDKs. */
    readonly AcquirerReferenceNo: string;
    /** @description The result of a step. */
    readonly TransactionResult: {
      /** @description Why. Antom adds codes at any time, so this is no enumeration; each operation lists those that it is known to answer. (max 64 characters) */
      readonly resultCode?: string;
      /** @description S, F or U. Known only from Antom's SDKs. */
      readonly resultStatus?: "S" | "F" | "U" | (string & {});
      /** @description An explanation for a person. Its wording is not promised. (max 256 characters) */
      readonly resultMessage?: string;
    };
    /** @description A capture, a refund or another step that belongs to the payment. */
    readonly Transaction: {
      readonly transactionResult?: components["schemas"]["TransactionResult"];
      /** @description Antom's id of the step. (max 64 characters) Known only from Antom's SDKs. */
      readonly transactionId?: string;
      /** @description What kind of step. Known only from Antom's SDKs. */
      readonly transactionType?: "PAYMENT" | "REFUND" | "CAPTURE" | "CANCEL" | "AUTHORIZATION" | "VOID" | "INCREMENTAL" | (string & {});
      /** @description What became of it. Known only from Antom's SDKs. */
      readonly transactionStatus?: "SUCCESS" | "FAIL" | "PROCESSING" | "CANCELLED" | "PENDING" | (string & {});
      readonly transactionAmount?: components["schemas"]["ReceivedAmount"];
      /** @description The merchant's own id of the step. (max 64 characters) Known only from Antom's SDKs. */
      readonly transactionRequestId?: string;
      /** @description When it was, ISO 8601. Known only from Antom's SDKs. */
      readonly transactionTime?: string;
      readonly acquirerInfo?: components["schemas"]["AcquirerInfo"];
      readonly grossSettlementAmount?: components["schemas"]["ReceivedAmount"];
      readonly settlementQuote?: components["schemas"]["ReceivedQuote"];
    };
    /** @description An attempt. */
    readonly PaymentAttempt: {
      /** @description When it was made, ISO 8601. Known only from Antom's SDKs. */
      readonly attemptAt?: string;
      /** @description What came of it. (max 64 characters) Known only from Antom's SDKs. */
      readonly attemptResponse?: string;
    };
    /** @description How often a payment of a subscription was tried. */
    readonly RetryInfo: {
      /** @description How many attempts are left. Known only from Antom's SDKs. */
      readonly availableRetries?: string;
      /** @description The order that is paid for. (max 32 characters) Known only from Antom's SDKs. */
      readonly orderId?: string;
      /** @description The attempts so far. */
      readonly paymentAttempts?: readonly components["schemas"]["PaymentAttempt"][];
    };
    /** @description The merchant's own keys and values, again. (max 2048 characters) Known only from Antom's SDKs. */
    readonly ReceivedMetadata: string;
    /** @description The inquiry succeeded, and so did the payment; of a card that the merchant captures, the authorization. */
    readonly PaymentSucceeded: {
      readonly result: components["schemas"]["SuccessResult"];
      /** @description The merchant's own unique id of this attempt to pay; an order may take several. The gateway gives the answer of the first request again once that reached `S` or `F`, so store the id before the first request, repeat with the same one and the very same fields, and take a new one only once this attempt has come to its end. (max 64 characters) */
      readonly paymentRequestId: string;
      /** @description Antom's id of the payment. (max 64 characters) */
      readonly paymentId: string;
      /** @description What became of the payment, and why it failed. Antom adds codes at any time. (max 64 characters) */
      readonly paymentResultCode?: string;
      /** @description An explanation of paymentResultCode for a person. (max 256 characters) */
      readonly paymentResultMessage?: string;
      /** @description The id of the authorization. Known only from Antom's SDKs. */
      readonly authPaymentId?: string;
      readonly paymentAmount?: components["schemas"]["ReceivedAmount"];
      readonly actualPaymentAmount?: components["schemas"]["ReceivedAmount"];
      readonly processingAmount?: components["schemas"]["ReceivedAmount"];
      readonly paymentQuote?: components["schemas"]["ReceivedQuote"];
      /** @description Until when an authorized card payment can be captured, ISO 8601. Known only from Antom's SDKs. */
      readonly authExpiryTime?: string;
      /** @description When the payment was created, ISO 8601. Known only from Antom's SDKs. */
      readonly paymentCreateTime?: string;
      /** @description When it was paid, ISO 8601; where it was. Known only from Antom's SDKs. */
      readonly paymentTime?: string;
      readonly nonGuaranteeCouponAmount?: components["schemas"]["ReceivedAmount"];
      readonly pspCustomerInfo?: components["schemas"]["PspCustomerInfo"];
      readonly redirectActionForm?: components["schemas"]["RedirectActionForm"];
      readonly cardInfo?: components["schemas"]["CardInfo"];
      /** @description The number under which an acquirer other than Antom knows the transaction. (max 64 characters) Known only from Antom's SDKs. */
      readonly acquirerReferenceNo?: string;
      /** @description Captures, refunds and other steps, where there are any. */
      readonly transactions?: readonly components["schemas"]["Transaction"][];
      readonly customsDeclarationAmount?: components["schemas"]["ReceivedAmount"];
      readonly grossSettlementAmount?: components["schemas"]["ReceivedAmount"];
      readonly settlementQuote?: components["schemas"]["ReceivedQuote"];
      readonly paymentResultInfo?: components["schemas"]["PaymentResultInfo"];
      readonly acquirerInfo?: components["schemas"]["AcquirerInfo"];
      /** @description Which of the merchant's locations. Known only from Antom's SDKs. */
      readonly merchantAccountId?: string;
      /** @description The promotions that were applied. Here the name has an s at its end, in pay and notifyPayment it has none. */
      readonly promotionResults?: readonly components["schemas"]["PromotionResult"][];
      /** @description When it is settled at the earliest. Known only from Antom's SDKs. */
      readonly earliestSettlementTime?: string;
      /** @description The kind of payment method; for the hosted checkout page. (max 64 characters) Known only from Antom's SDKs. */
      readonly paymentMethodType?: string;
      readonly retryInfo?: components["schemas"]["RetryInfo"];
      /** @description The merchant's own keys and values, again. (max 2048 characters) Known only from Antom's SDKs. */
      readonly metadata?: string;
      readonly customizedInfo?: components["schemas"]["CustomizedInfo"];
      /** @description More information, JSON in a string. Known only from Antom's SDKs. */
      readonly extendInfo?: string;
      /**
       * @description It is paid.
       * @constant
       */
      readonly paymentStatus: "SUCCESS";
    };
    /** @description The inquiry succeeded; the payment failed. */
    readonly PaymentFailed: {
      readonly result: components["schemas"]["SuccessResult"];
      /** @description The merchant's own unique id of this attempt to pay; an order may take several. The gateway gives the answer of the first request again once that reached `S` or `F`, so store the id before the first request, repeat with the same one and the very same fields, and take a new one only once this attempt has come to its end. (max 64 characters) */
      readonly paymentRequestId: string;
      /** @description Antom's id of the payment. (max 64 characters) */
      readonly paymentId: string;
      /** @description What became of the payment, and why it failed. Antom adds codes at any time. (max 64 characters) */
      readonly paymentResultCode?: string;
      /** @description An explanation of paymentResultCode for a person. (max 256 characters) */
      readonly paymentResultMessage?: string;
      /** @description The id of the authorization. Known only from Antom's SDKs. */
      readonly authPaymentId?: string;
      readonly paymentAmount?: components["schemas"]["ReceivedAmount"];
      readonly actualPaymentAmount?: components["schemas"]["ReceivedAmount"];
      readonly processingAmount?: components["schemas"]["ReceivedAmount"];
      readonly paymentQuote?: components["schemas"]["ReceivedQuote"];
      /** @description Until when an authorized card payment can be captured, ISO 8601. Known only from Antom's SDKs. */
      readonly authExpiryTime?: string;
      /** @description When the payment was created, ISO 8601. Known only from Antom's SDKs. */
      readonly paymentCreateTime?: string;
      /** @description When it was paid, ISO 8601; where it was. Known only from Antom's SDKs. */
      readonly paymentTime?: string;
      readonly nonGuaranteeCouponAmount?: components["schemas"]["ReceivedAmount"];
      readonly pspCustomerInfo?: components["schemas"]["PspCustomerInfo"];
      readonly redirectActionForm?: components["schemas"]["RedirectActionForm"];
      readonly cardInfo?: components["schemas"]["CardInfo"];
      /** @description The number under which an acquirer other than Antom knows the transaction. (max 64 characters) Known only from Antom's SDKs. */
      readonly acquirerReferenceNo?: string;
      /** @description Captures, refunds and other steps, where there are any. */
      readonly transactions?: readonly components["schemas"]["Transaction"][];
      readonly customsDeclarationAmount?: components["schemas"]["ReceivedAmount"];
      readonly grossSettlementAmount?: components["schemas"]["ReceivedAmount"];
      readonly settlementQuote?: components["schemas"]["ReceivedQuote"];
      readonly paymentResultInfo?: components["schemas"]["PaymentResultInfo"];
      readonly acquirerInfo?: components["schemas"]["AcquirerInfo"];
      /** @description Which of the merchant's locations. Known only from Antom's SDKs. */
      readonly merchantAccountId?: string;
      /** @description The promotions that were applied. Here the name has an s at its end, in pay and notifyPayment it has none. */
      readonly promotionResults?: readonly components["schemas"]["PromotionResult"][];
      /** @description When it is settled at the earliest. Known only from Antom's SDKs. */
      readonly earliestSettlementTime?: string;
      /** @description The kind of payment method; for the hosted checkout page. (max 64 characters) Known only from Antom's SDKs. */
      readonly paymentMethodType?: string;
      readonly retryInfo?: components["schemas"]["RetryInfo"];
      /** @description The merchant's own keys and values, again. (max 2048 characters) Known only from Antom's SDKs. */
      readonly metadata?: string;
      readonly customizedInfo?: components["schemas"]["CustomizedInfo"];
      /** @description More information, JSON in a string. Known only from Antom's SDKs. */
      readonly extendInfo?: string;
      /**
       * @description It failed.
       * @constant
       */
      readonly paymentStatus: "FAIL";
    };
    /** @description The inquiry succeeded; the payment is under way. */
    readonly PaymentProcessing: {
      readonly result: components["schemas"]["SuccessResult"];
      /** @description The merchant's own unique id of this attempt to pay; an order may take several. The gateway gives the answer of the first request again once that reached `S` or `F`, so store the id before the first request, repeat with the same one and the very same fields, and take a new one only once this attempt has come to its end. (max 64 characters) */
      readonly paymentRequestId: string;
      /** @description Antom's id of the payment. (max 64 characters) */
      readonly paymentId: string;
      /** @description What became of the payment, and why it failed. Antom adds codes at any time. (max 64 characters) */
      readonly paymentResultCode?: string;
      /** @description An explanation of paymentResultCode for a person. (max 256 characters) */
      readonly paymentResultMessage?: string;
      /** @description The id of the authorization. Known only from Antom's SDKs. */
      readonly authPaymentId?: string;
      readonly paymentAmount?: components["schemas"]["ReceivedAmount"];
      readonly actualPaymentAmount?: components["schemas"]["ReceivedAmount"];
      readonly processingAmount?: components["schemas"]["ReceivedAmount"];
      readonly paymentQuote?: components["schemas"]["ReceivedQuote"];
      /** @description Until when an authorized card payment can be captured, ISO 8601. Known only from Antom's SDKs. */
      readonly authExpiryTime?: string;
      /** @description When the payment was created, ISO 8601. Known only from Antom's SDKs. */
      readonly paymentCreateTime?: string;
      /** @description When it was paid, ISO 8601; where it was. Known only from Antom's SDKs. */
      readonly paymentTime?: string;
      readonly nonGuaranteeCouponAmount?: components["schemas"]["ReceivedAmount"];
      readonly pspCustomerInfo?: components["schemas"]["PspCustomerInfo"];
      readonly redirectActionForm?: components["schemas"]["RedirectActionForm"];
      readonly cardInfo?: components["schemas"]["CardInfo"];
      /** @description The number under which an acquirer other than Antom knows the transaction. (max 64 characters) Known only from Antom's SDKs. */
      readonly acquirerReferenceNo?: string;
      /** @description Captures, refunds and other steps, where there are any. */
      readonly transactions?: readonly components["schemas"]["Transaction"][];
      readonly customsDeclarationAmount?: components["schemas"]["ReceivedAmount"];
      readonly grossSettlementAmount?: components["schemas"]["ReceivedAmount"];
      readonly settlementQuote?: components["schemas"]["ReceivedQuote"];
      readonly paymentResultInfo?: components["schemas"]["PaymentResultInfo"];
      readonly acquirerInfo?: components["schemas"]["AcquirerInfo"];
      /** @description Which of the merchant's locations. Known only from Antom's SDKs. */
      readonly merchantAccountId?: string;
      /** @description The promotions that were applied. Here the name has an s at its end, in pay and notifyPayment it has none. */
      readonly promotionResults?: readonly components["schemas"]["PromotionResult"][];
      /** @description When it is settled at the earliest. Known only from Antom's SDKs. */
      readonly earliestSettlementTime?: string;
      /** @description The kind of payment method; for the hosted checkout page. (max 64 characters) Known only from Antom's SDKs. */
      readonly paymentMethodType?: string;
      readonly retryInfo?: components["schemas"]["RetryInfo"];
      /** @description The merchant's own keys and values, again. (max 2048 characters) Known only from Antom's SDKs. */
      readonly metadata?: string;
      readonly customizedInfo?: components["schemas"]["CustomizedInfo"];
      /** @description More information, JSON in a string. Known only from Antom's SDKs. */
      readonly extendInfo?: string;
      /**
       * @description It is under way.
       * @constant
       */
      readonly paymentStatus: "PROCESSING";
    };
    /** @description The inquiry succeeded; the payment was canceled. The status has two l, ORDER_IS_CANCELED has one. */
    readonly PaymentCancelled: {
      readonly result: components["schemas"]["SuccessResult"];
      /** @description The merchant's own unique id of this attempt to pay; an order may take several. The gateway gives the answer of the first request again once that reached `S` or `F`, so store the id before the first request, repeat with the same one and the very same fields, and take a new one only once this attempt has come to its end. (max 64 characters) */
      readonly paymentRequestId: string;
      /** @description Antom's id of the payment. (max 64 characters) */
      readonly paymentId: string;
      /** @description What became of the payment, and why it failed. Antom adds codes at any time. (max 64 characters) */
      readonly paymentResultCode?: string;
      /** @description An explanation of paymentResultCode for a person. (max 256 characters) */
      readonly paymentResultMessage?: string;
      /** @description The id of the authorization. Known only from Antom's SDKs. */
      readonly authPaymentId?: string;
      readonly paymentAmount?: components["schemas"]["ReceivedAmount"];
      readonly actualPaymentAmount?: components["schemas"]["ReceivedAmount"];
      readonly processingAmount?: components["schemas"]["ReceivedAmount"];
      readonly paymentQuote?: components["schemas"]["ReceivedQuote"];
      /** @description Until when an authorized card payment can be captured, ISO 8601. Known only from Antom's SDKs. */
      readonly authExpiryTime?: string;
      /** @description When the payment was created, ISO 8601. Known only from Antom's SDKs. */
      readonly paymentCreateTime?: string;
      /** @description When it was paid, ISO 8601; where it was. Known only from Antom's SDKs. */
      readonly paymentTime?: string;
      readonly nonGuaranteeCouponAmount?: components["schemas"]["ReceivedAmount"];
      readonly pspCustomerInfo?: components["schemas"]["PspCustomerInfo"];
      readonly redirectActionForm?: components["schemas"]["RedirectActionForm"];
      readonly cardInfo?: components["schemas"]["CardInfo"];
      /** @description The number under which an acquirer other than Antom knows the transaction. (max 64 characters) Known only from Antom's SDKs. */
      readonly acquirerReferenceNo?: string;
      /** @description Captures, refunds and other steps, where there are any. */
      readonly transactions?: readonly components["schemas"]["Transaction"][];
      readonly customsDeclarationAmount?: components["schemas"]["ReceivedAmount"];
      readonly grossSettlementAmount?: components["schemas"]["ReceivedAmount"];
      readonly settlementQuote?: components["schemas"]["ReceivedQuote"];
      readonly paymentResultInfo?: components["schemas"]["PaymentResultInfo"];
      readonly acquirerInfo?: components["schemas"]["AcquirerInfo"];
      /** @description Which of the merchant's locations. Known only from Antom's SDKs. */
      readonly merchantAccountId?: string;
      /** @description The promotions that were applied. Here the name has an s at its end, in pay and notifyPayment it has none. */
      readonly promotionResults?: readonly components["schemas"]["PromotionResult"][];
      /** @description When it is settled at the earliest. Known only from Antom's SDKs. */
      readonly earliestSettlementTime?: string;
      /** @description The kind of payment method; for the hosted checkout page. (max 64 characters) Known only from Antom's SDKs. */
      readonly paymentMethodType?: string;
      readonly retryInfo?: components["schemas"]["RetryInfo"];
      /** @description The merchant's own keys and values, again. (max 2048 characters) Known only from Antom's SDKs. */
      readonly metadata?: string;
      readonly customizedInfo?: components["schemas"]["CustomizedInfo"];
      /** @description More information, JSON in a string. Known only from Antom's SDKs. */
      readonly extendInfo?: string;
      /**
       * @description It was canceled.
       * @constant
       */
      readonly paymentStatus: "CANCELLED";
    };
    /** @description The inquiry succeeded; the buyer has paid, and the result is still to come. */
    readonly PaymentPending: {
      readonly result: components["schemas"]["SuccessResult"];
      /** @description The merchant's own unique id of this attempt to pay; an order may take several. The gateway gives the answer of the first request again once that reached `S` or `F`, so store the id before the first request, repeat with the same one and the very same fields, and take a new one only once this attempt has come to its end. (max 64 characters) */
      readonly paymentRequestId: string;
      /** @description Antom's id of the payment. (max 64 characters) */
      readonly paymentId: string;
      /** @description What became of the payment, and why it failed. Antom adds codes at any time. (max 64 characters) */
      readonly paymentResultCode?: string;
      /** @description An explanation of paymentResultCode for a person. (max 256 characters) */
      readonly paymentResultMessage?: string;
      /** @description The id of the authorization. Known only from Antom's SDKs. */
      readonly authPaymentId?: string;
      readonly paymentAmount?: components["schemas"]["ReceivedAmount"];
      readonly actualPaymentAmount?: components["schemas"]["ReceivedAmount"];
      readonly processingAmount?: components["schemas"]["ReceivedAmount"];
      readonly paymentQuote?: components["schemas"]["ReceivedQuote"];
      /** @description Until when an authorized card payment can be captured, ISO 8601. Known only from Antom's SDKs. */
      readonly authExpiryTime?: string;
      /** @description When the payment was created, ISO 8601. Known only from Antom's SDKs. */
      readonly paymentCreateTime?: string;
      /** @description When it was paid, ISO 8601; where it was. Known only from Antom's SDKs. */
      readonly paymentTime?: string;
      readonly nonGuaranteeCouponAmount?: components["schemas"]["ReceivedAmount"];
      readonly pspCustomerInfo?: components["schemas"]["PspCustomerInfo"];
      readonly redirectActionForm?: components["schemas"]["RedirectActionForm"];
      readonly cardInfo?: components["schemas"]["CardInfo"];
      /** @description The number under which an acquirer other than Antom knows the transaction. (max 64 characters) Known only from Antom's SDKs. */
      readonly acquirerReferenceNo?: string;
      /** @description Captures, refunds and other steps, where there are any. */
      readonly transactions?: readonly components["schemas"]["Transaction"][];
      readonly customsDeclarationAmount?: components["schemas"]["ReceivedAmount"];
      readonly grossSettlementAmount?: components["schemas"]["ReceivedAmount"];
      readonly settlementQuote?: components["schemas"]["ReceivedQuote"];
      readonly paymentResultInfo?: components["schemas"]["PaymentResultInfo"];
      readonly acquirerInfo?: components["schemas"]["AcquirerInfo"];
      /** @description Which of the merchant's locations. Known only from Antom's SDKs. */
      readonly merchantAccountId?: string;
      /** @description The promotions that were applied. Here the name has an s at its end, in pay and notifyPayment it has none. */
      readonly promotionResults?: readonly components["schemas"]["PromotionResult"][];
      /** @description When it is settled at the earliest. Known only from Antom's SDKs. */
      readonly earliestSettlementTime?: string;
      /** @description The kind of payment method; for the hosted checkout page. (max 64 characters) Known only from Antom's SDKs. */
      readonly paymentMethodType?: string;
      readonly retryInfo?: components["schemas"]["RetryInfo"];
      /** @description The merchant's own keys and values, again. (max 2048 characters) Known only from Antom's SDKs. */
      readonly metadata?: string;
      readonly customizedInfo?: components["schemas"]["CustomizedInfo"];
      /** @description More information, JSON in a string. Known only from Antom's SDKs. */
      readonly extendInfo?: string;
      /**
       * @description The buyer is done, the result is to come.
       * @constant
       */
      readonly paymentStatus: "PENDING";
    };
    /** @description The answer of inquiryPayment. Its result only says how the inquiry went; what became of the payment stands in paymentStatus. */
    readonly InquiryPaymentResponse:
      | components["schemas"]["PaymentSucceeded"]
      | components["schemas"]["PaymentFailed"]
      | components["schemas"]["PaymentProcessing"]
      | components["schemas"]["PaymentCancelled"]
      | components["schemas"]["PaymentPending"]
      | components["schemas"]["Failed"]
      | components["schemas"]["Unknown"];
    /** @description By Antom's id. */
    readonly CancelByPaymentId: {
      /** @description Antom's id of the payment. (max 64 characters) */
      readonly paymentId: string;
      /** @description The merchant's own unique id of this attempt to pay; an order may take several. The gateway gives the answer of the first request again once that reached `S` or `F`, so store the id before the first request, repeat with the same one and the very same fields, and take a new one only once this attempt has come to its end. (max 64 characters) */
      readonly paymentRequestId?: string;
      /** @description Which of the merchant's locations, where one client id serves several. (max 32 characters) Sources disagree. */
      readonly merchantAccountId?: string;
    };
    /** @description By the merchant's own id, which is known even where no answer came. */
    readonly CancelByPaymentRequestId: {
      /** @description The merchant's own unique id of this attempt to pay; an order may take several. The gateway gives the answer of the first request again once that reached `S` or `F`, so store the id before the first request, repeat with the same one and the very same fields, and take a new one only once this attempt has come to its end. (max 64 characters) */
      readonly paymentRequestId: string;
      /** @description Which of the merchant's locations, where one client id serves several. (max 32 characters) Sources disagree. */
      readonly merchantAccountId?: string;
    };
    /** @description What cancel takes. The payment is named by one of its two ids; where both are there, paymentId decides. It is canceled whole. */
    readonly CancelRequest: components["schemas"]["CancelByPaymentId"] | components["schemas"]["CancelByPaymentRequestId"];
    /** @description The payment is canceled; where it had been paid, the money goes back to the buyer. */
    readonly Cancelled: {
      readonly result: components["schemas"]["SuccessResult"];
      /** @description Antom's id of the payment. (max 64 characters) */
      readonly paymentId?: string;
      /** @description The merchant's own unique id of this attempt to pay; an order may take several. The gateway gives the answer of the first request again once that reached `S` or `F`, so store the id before the first request, repeat with the same one and the very same fields, and take a new one only once this attempt has come to its end. (max 64 characters) */
      readonly paymentRequestId?: string;
      /**
       * Format: date-time
       * @description When it was canceled, ISO 8601.
       */
      readonly cancelTime?: string;
    };
    /** @description The answer of cancel. */
    readonly CancelResponse: components["schemas"]["Cancelled"] | components["schemas"]["Failed"] | components["schemas"]["Unknown"];
    /** @description The merchant's own unique id of this capture. A repeat under the same id takes no money twice, and has to have the very same fields. (max 64 characters) */
    readonly CaptureRequestId: string;
    /** @description What capture takes. */
    readonly CaptureRequest: {
      /** @description The merchant's own unique id of this capture. A repeat under the same id takes no money twice, and has to have the very same fields. (max 64 characters) */
      readonly captureRequestId: string;
      /** @description Antom's id of the payment. (max 64 characters) */
      readonly paymentId: string;
      readonly captureAmount: components["schemas"]["Amount"];
      /**
       * @description Whether no capture will follow, so that what is left is freed. Known only from Antom's SDKs.
       * @enum {string}
       */
      readonly isLastCapture?: "true" | "false";
      /** @description Undocumented. Known only from Antom's SDKs. */
      readonly captureType?: string;
      readonly transit?: components["schemas"]["Transit"];
    };
    /** @description Antom's id of the capture. (max 64 characters) */
    readonly CaptureId: string;
    /** @description The money is captured. */
    readonly Captured: {
      readonly result: components["schemas"]["SuccessResult"];
      /** @description The merchant's own unique id of this capture. A repeat under the same id takes no money twice, and has to have the very same fields. (max 64 characters) */
      readonly captureRequestId: string;
      /** @description Antom's id of the capture. (max 64 characters) */
      readonly captureId: string;
      /** @description Antom's id of the payment. (max 64 characters) */
      readonly paymentId: string;
      readonly captureAmount?: components["schemas"]["ReceivedAmount"];
      /**
       * Format: date-time
       * @description When it was captured, ISO 8601.
       */
      readonly captureTime?: string;
      /** @description The number under which an acquirer other than Antom knows the transaction. (max 64 characters) */
      readonly acquirerReferenceNo?: string;
    };
    /** @description What became of the capture is not known, or not yet. */
    readonly CaptureUnknown: {
      readonly result: components["schemas"]["UnknownResult"];
      /** @description The merchant's own unique id of this capture. A repeat under the same id takes no money twice, and has to have the very same fields. (max 64 characters) */
      readonly captureRequestId?: string;
      /** @description Antom's id of the capture. (max 64 characters) */
      readonly captureId?: string;
      /** @description Antom's id of the payment. (max 64 characters) */
      readonly paymentId?: string;
      readonly captureAmount?: components["schemas"]["ReceivedAmount"];
      /**
       * Format: date-time
       * @description When it was captured, ISO 8601.
       */
      readonly captureTime?: string;
      /** @description The number under which an acquirer other than Antom knows the transaction. (max 64 characters) */
      readonly acquirerReferenceNo?: string;
    };
    /** @description Nothing was captured. */
    readonly NotCaptured: {
      readonly result: components["schemas"]["FailedResult"];
      /** @description The merchant's own unique id of this capture. A repeat under the same id takes no money twice, and has to have the very same fields. (max 64 characters) */
      readonly captureRequestId?: string;
      /** @description Antom's id of the capture. (max 64 characters) */
      readonly captureId?: string;
      /** @description Antom's id of the payment. (max 64 characters) */
      readonly paymentId?: string;
      readonly captureAmount?: components["schemas"]["ReceivedAmount"];
      /**
       * Format: date-time
       * @description When it was captured, ISO 8601.
       */
      readonly captureTime?: string;
      /** @description The number under which an acquirer other than Antom knows the transaction. (max 64 characters) */
      readonly acquirerReferenceNo?: string;
    };
    /** @description The answer of capture. */
    readonly CaptureResponse:
      | components["schemas"]["Captured"]
      | components["schemas"]["CaptureUnknown"]
      | components["schemas"]["NotCaptured"];
    /** @description The merchant's own unique id of this refund, without special characters. A repeat under the same id gives no money back twice, and has to have the very same fields. (max 64 characters) */
    readonly RefundRequestId: string;
    /** @description A part of the refund. */
    readonly RefundDetail: {
      readonly refundAmount?: components["schemas"]["Amount"];
      /** @description Out of whose money. Known only from Antom's SDKs. */
      readonly refundFrom?: "SELLER" | "MARKETPLACE" | "UNSETTLED_FUNDS" | (string & {});
    };
    /** @description The bank account that gets the refund. */
    readonly RefundToBankInfo: {
      /** @description The bank. Known only from Antom's SDKs. */
      readonly bankCode?: string;
      readonly accountHolderName?: components["schemas"]["UserName"];
      /** @description The number of the account. Known only from Antom's SDKs. */
      readonly accountNo?: string;
    };
    /** @description What refund takes. All refunds of a payment together may not exceed it. */
    readonly RefundRequest: {
      /** @description The merchant's own unique id of this refund, without special characters. A repeat under the same id gives no money back twice, and has to have the very same fields. (max 64 characters) */
      readonly refundRequestId: string;
      /** @description Antom's id of the payment. (max 64 characters) */
      readonly paymentId: string;
      /** @description The id of the refund at whoever sold the goods. (max 64 characters) */
      readonly referenceRefundId?: string;
      readonly refundAmount: components["schemas"]["Amount"];
      /** @description Why, for the buyer and the payment method to read. (max 256 characters) */
      readonly refundReason?: string;
      /** @description Where Antom posts the result, before the address in the dashboard; one of both has to be there to be told. Shorter than every other URL. (max 1024 characters) */
      readonly refundNotifyUrl?: string;
      /** @description Which capture is refunded, where there are several. (max 64 characters) */
      readonly captureId?: string;
      /**
       * @description Undocumented; has to do with answering before the refund is done. Known only from Antom's SDKs.
       * @enum {string}
       */
      readonly isAsyncRefund?: "true" | "false";
      /** @description Out of whose money the refund is paid. */
      readonly refundDetails?: readonly components["schemas"]["RefundDetail"][];
      /** @description Out of which account the refund is paid. Known only from Antom's SDKs. */
      readonly refundSourceAccountNo?: string;
      readonly refundToBankInfo?: components["schemas"]["RefundToBankInfo"];
      readonly actualRefundAmount?: components["schemas"]["Amount"];
      /** @description The merchant's own keys and values, JSON in a string. Comes back in notifyRefund. (max 2048 characters; 64 by another source) Sources disagree. */
      readonly metadata?: string;
      readonly customizedInfo?: components["schemas"]["CustomizedInfo"];
      /** @description More information, JSON in a string. Known only from Antom's SDKs. */
      readonly extendInfo?: string;
    };
    /** @description Antom's id of the refund. (max 64 characters) */
    readonly RefundId: string;
    /** @description The money is refunded. That the buyer has it is not said: a bank may send it back. */
    readonly Refunded: {
      readonly result: components["schemas"]["SuccessResult"];
      /** @description The merchant's own unique id of this refund, without special characters. A repeat under the same id gives no money back twice, and has to have the very same fields. (max 64 characters) */
      readonly refundRequestId: string;
      /** @description Antom's id of the refund. (max 64 characters) */
      readonly refundId: string;
      /** @description Antom's id of the payment. (max 64 characters) */
      readonly paymentId: string;
      readonly refundAmount?: components["schemas"]["ReceivedAmount"];
      readonly actualRefundAmount?: components["schemas"]["ReceivedAmount"];
      /** @description When it was refunded, ISO 8601. Known only from Antom's SDKs. */
      readonly refundTime?: string;
      readonly refundNonGuaranteeCouponAmount?: components["schemas"]["ReceivedAmount"];
      readonly grossSettlementAmount?: components["schemas"]["ReceivedAmount"];
      readonly settlementQuote?: components["schemas"]["ReceivedQuote"];
      readonly acquirerInfo?: components["schemas"]["AcquirerInfo"];
      /** @description The number under which an acquirer other than Antom knows the transaction. (max 64 characters) Known only from Antom's SDKs. */
      readonly acquirerReferenceNo?: string;
    };
    /** @description What became of the refund is not known, or not yet. */
    readonly RefundUnknown: {
      readonly result: components["schemas"]["UnknownResult"];
      /** @description The merchant's own unique id of this refund, without special characters. A repeat under the same id gives no money back twice, and has to have the very same fields. (max 64 characters) */
      readonly refundRequestId?: string;
      /** @description Antom's id of the refund. (max 64 characters) */
      readonly refundId?: string;
      /** @description Antom's id of the payment. (max 64 characters) */
      readonly paymentId?: string;
      readonly refundAmount?: components["schemas"]["ReceivedAmount"];
      readonly actualRefundAmount?: components["schemas"]["ReceivedAmount"];
      /** @description When it was refunded, ISO 8601. Known only from Antom's SDKs. */
      readonly refundTime?: string;
      readonly refundNonGuaranteeCouponAmount?: components["schemas"]["ReceivedAmount"];
      readonly grossSettlementAmount?: components["schemas"]["ReceivedAmount"];
      readonly settlementQuote?: components["schemas"]["ReceivedQuote"];
      readonly acquirerInfo?: components["schemas"]["AcquirerInfo"];
      /** @description The number under which an acquirer other than Antom knows the transaction. (max 64 characters) Known only from Antom's SDKs. */
      readonly acquirerReferenceNo?: string;
    };
    /** @description Nothing was refunded. */
    readonly NotRefunded: {
      readonly result: components["schemas"]["FailedResult"];
      /** @description The merchant's own unique id of this refund, without special characters. A repeat under the same id gives no money back twice, and has to have the very same fields. (max 64 characters) */
      readonly refundRequestId?: string;
      /** @description Antom's id of the refund. (max 64 characters) */
      readonly refundId?: string;
      /** @description Antom's id of the payment. (max 64 characters) */
      readonly paymentId?: string;
      readonly refundAmount?: components["schemas"]["ReceivedAmount"];
      readonly actualRefundAmount?: components["schemas"]["ReceivedAmount"];
      /** @description When it was refunded, ISO 8601. Known only from Antom's SDKs. */
      readonly refundTime?: string;
      readonly refundNonGuaranteeCouponAmount?: components["schemas"]["ReceivedAmount"];
      readonly grossSettlementAmount?: components["schemas"]["ReceivedAmount"];
      readonly settlementQuote?: components["schemas"]["ReceivedQuote"];
      readonly acquirerInfo?: components["schemas"]["AcquirerInfo"];
      /** @description The number under which an acquirer other than Antom knows the transaction. (max 64 characters) Known only from Antom's SDKs. */
      readonly acquirerReferenceNo?: string;
    };
    /** @description The answer of refund. */
    readonly RefundResponse:
      | components["schemas"]["Refunded"]
      | components["schemas"]["RefundUnknown"]
      | components["schemas"]["NotRefunded"];
    /** @description By Antom's id. */
    readonly InquireByRefundId: {
      /** @description Antom's id of the refund. (max 64 characters) */
      readonly refundId: string;
      /** @description The merchant's own unique id of this refund, without special characters. A repeat under the same id gives no money back twice, and has to have the very same fields. (max 64 characters) */
      readonly refundRequestId?: string;
      /** @description Which of the merchant's locations, where one client id serves several. (max 32 characters) Sources disagree. */
      readonly merchantAccountId?: string;
    };
    /** @description By the merchant's own id, which is known even where no answer came. */
    readonly InquireByRefundRequestId: {
      /** @description The merchant's own unique id of this refund, without special characters. A repeat under the same id gives no money back twice, and has to have the very same fields. (max 64 characters) */
      readonly refundRequestId: string;
      /** @description Which of the merchant's locations, where one client id serves several. (max 32 characters) Sources disagree. */
      readonly merchantAccountId?: string;
    };
    /** @description What inquiryRefund takes. The refund is named by one of its two ids; where both are there, refundId decides. */
    readonly InquiryRefundRequest: components["schemas"]["InquireByRefundId"] | components["schemas"]["InquireByRefundRequestId"];
    /** @description The acquirer's reference number, where the payment method has one. */
    readonly Arn: string;
    /** @description The inquiry succeeded, and so did the refund, on Antom's side. */
    readonly RefundSucceeded: {
      readonly result: components["schemas"]["SuccessResult"];
      /** @description Antom's id of the refund. (max 64 characters) */
      readonly refundId: string;
      /** @description The merchant's own unique id of this refund, without special characters. A repeat under the same id gives no money back twice, and has to have the very same fields. (max 64 characters) */
      readonly refundRequestId: string;
      readonly refundAmount?: components["schemas"]["ReceivedAmount"];
      readonly actualRefundAmount?: components["schemas"]["ReceivedAmount"];
      /**
       * Format: date-time
       * @description When it was refunded, ISO 8601; where it was.
       */
      readonly refundTime?: string;
      readonly grossSettlementAmount?: components["schemas"]["ReceivedAmount"];
      readonly settlementQuote?: components["schemas"]["ReceivedQuote"];
      readonly acquirerInfo?: components["schemas"]["AcquirerInfo"];
      /** @description The acquirer's reference number, where the payment method has one. */
      readonly arn?: string;
      /** @description The retrieval reference number. Known only from Antom's SDKs. */
      readonly rrn?: string;
      /** @description The merchant's own keys and values, again. (max 2048 characters) Known only from Antom's SDKs. */
      readonly metadata?: string;
      readonly customizedInfo?: components["schemas"]["CustomizedInfo"];
      /**
       * @description It is refunded.
       * @constant
       */
      readonly refundStatus: "SUCCESS";
    };
    /** @description The inquiry succeeded; the refund is under way. */
    readonly RefundProcessing: {
      readonly result: components["schemas"]["SuccessResult"];
      /** @description Antom's id of the refund. (max 64 characters) */
      readonly refundId: string;
      /** @description The merchant's own unique id of this refund, without special characters. A repeat under the same id gives no money back twice, and has to have the very same fields. (max 64 characters) */
      readonly refundRequestId: string;
      readonly refundAmount?: components["schemas"]["ReceivedAmount"];
      readonly actualRefundAmount?: components["schemas"]["ReceivedAmount"];
      /**
       * Format: date-time
       * @description When it was refunded, ISO 8601; where it was.
       */
      readonly refundTime?: string;
      readonly grossSettlementAmount?: components["schemas"]["ReceivedAmount"];
      readonly settlementQuote?: components["schemas"]["ReceivedQuote"];
      readonly acquirerInfo?: components["schemas"]["AcquirerInfo"];
      /** @description The acquirer's reference number, where the payment method has one. */
      readonly arn?: string;
      /** @description The retrieval reference number. Known only from Antom's SDKs. */
      readonly rrn?: string;
      /** @description The merchant's own keys and values, again. (max 2048 characters) Known only from Antom's SDKs. */
      readonly metadata?: string;
      readonly customizedInfo?: components["schemas"]["CustomizedInfo"];
      /**
       * @description It is under way.
       * @constant
       */
      readonly refundStatus: "PROCESSING";
    };
    /** @description The inquiry succeeded; the refund failed. */
    readonly RefundFailed: {
      readonly result: components["schemas"]["SuccessResult"];
      /** @description Antom's id of the refund. (max 64 characters) */
      readonly refundId: string;
      /** @description The merchant's own unique id of this refund, without special characters. A repeat under the same id gives no money back twice, and has to have the very same fields. (max 64 characters) */
      readonly refundRequestId: string;
      readonly refundAmount?: components["schemas"]["ReceivedAmount"];
      readonly actualRefundAmount?: components["schemas"]["ReceivedAmount"];
      /**
       * Format: date-time
       * @description When it was refunded, ISO 8601; where it was.
       */
      readonly refundTime?: string;
      readonly grossSettlementAmount?: components["schemas"]["ReceivedAmount"];
      readonly settlementQuote?: components["schemas"]["ReceivedQuote"];
      readonly acquirerInfo?: components["schemas"]["AcquirerInfo"];
      /** @description The acquirer's reference number, where the payment method has one. */
      readonly arn?: string;
      /** @description The retrieval reference number. Known only from Antom's SDKs. */
      readonly rrn?: string;
      /** @description The merchant's own keys and values, again. (max 2048 characters) Known only from Antom's SDKs. */
      readonly metadata?: string;
      readonly customizedInfo?: components["schemas"]["CustomizedInfo"];
      /**
       * @description It failed.
       * @constant
       */
      readonly refundStatus: "FAIL";
    };
    /** @description The answer of inquiryRefund. Its result only says how the inquiry went; what became of the refund stands in refundStatus. */
    readonly InquiryRefundResponse:
      | components["schemas"]["RefundSucceeded"]
      | components["schemas"]["RefundProcessing"]
      | components["schemas"]["RefundFailed"]
      | components["schemas"]["Failed"]
      | components["schemas"]["Unknown"];
    /**
     * Format: date-time
     * @description When the vaulting was created, ISO 8601. Sources disagree.
     */
    readonly VaultingCreateTime: string;
    /** @description What kind of notification this is. Known only from Antom's SDKs. */
    readonly NotifyType: string;
    /** @description The card is vaulted, and its token is here. */
    readonly NotifiedVaulted: {
      readonly result: components["schemas"]["SuccessResult"];
      /** @description The merchant's own unique id of this vaulting. The gateway gives the answer of the first attempt again once that reached `S` or `F`, so store the id before the first attempt, repeat with the same one, and take a new one to start over. (max 64 characters) */
      readonly vaultingRequestId: string;
      readonly paymentMethodDetail: components["schemas"]["VaultedPaymentMethod"];
      /** @description The metadata of vaultPaymentMethod, again. (max 2048 characters) Known only from Antom's SDKs. */
      readonly metadata?: string;
      /**
       * Format: date-time
       * @description When the vaulting was created, ISO 8601. Sources disagree.
       */
      readonly vaultingCreateTime?: string;
      /** @description What kind of notification this is. Known only from Antom's SDKs. */
      readonly notifyType?: string;
    };
    /** @description The vaulting failed. Why, inquireVaulting tells. */
    readonly NotifiedNotVaulted: {
      readonly result: components["schemas"]["FailedResult"];
      /** @description The merchant's own unique id of this vaulting. The gateway gives the answer of the first attempt again once that reached `S` or `F`, so store the id before the first attempt, repeat with the same one, and take a new one to start over. (max 64 characters) */
      readonly vaultingRequestId: string;
      /** @description The metadata of vaultPaymentMethod, again. (max 2048 characters) Known only from Antom's SDKs. */
      readonly metadata?: string;
      /**
       * Format: date-time
       * @description When the vaulting was created, ISO 8601. Sources disagree.
       */
      readonly vaultingCreateTime?: string;
      /** @description What kind of notification this is. Known only from Antom's SDKs. */
      readonly notifyType?: string;
    };
    /** @description What notifyVaulting brings on the main product. */
    readonly VaultingNotification: components["schemas"]["NotifiedVaulted"] | components["schemas"]["NotifiedNotVaulted"];
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
    /** @description The buyer has authorized; the code gets the token. */
    readonly AuthCodeCreated: {
      readonly result: components["schemas"]["SuccessResult"];
      /** @description The secondary merchant that the buyer authorized; `referenceMerchantId` of pay. (max 64 characters) */
      readonly authClientId?: string;
      /** @description The buyer's id at the wallet. (max 64 characters) Known only from Antom's SDKs. */
      readonly userLoginId?: string;
      /** @description An id of the buyer. Known only from Antom's SDKs. */
      readonly userId?: string;
      /** @description Undocumented. Known only from Antom's SDKs. */
      readonly passThroughInfo?: string;
      /**
       * @description There is an authorization code.
       * @constant
       */
      readonly authorizationNotifyType: "AUTHCODE_CREATED";
      /** @description The authorization code, for applyToken. (max 128 characters) */
      readonly authCode: string;
      /** @description The id of the authorization, again. Compare it with the one that was sent. (max 256 characters) */
      readonly authState: string;
    };
    /** @description The buyer has authorized; the token is here. */
    readonly TokenCreated: {
      readonly result: components["schemas"]["SuccessResult"];
      /** @description The secondary merchant that the buyer authorized; `referenceMerchantId` of pay. (max 64 characters) */
      readonly authClientId?: string;
      /** @description The buyer's id at the wallet. (max 64 characters) Known only from Antom's SDKs. */
      readonly userLoginId?: string;
      /** @description An id of the buyer. Known only from Antom's SDKs. */
      readonly userId?: string;
      /** @description Undocumented. Known only from Antom's SDKs. */
      readonly passThroughInfo?: string;
      /**
       * @description There is an access token.
       * @constant
       */
      readonly authorizationNotifyType: "TOKEN_CREATED";
      /** @description The access token: goes into `paymentMethod.paymentMethodId` of pay. (max 128 characters) */
      readonly accessToken: string;
      /** @description The id of the authorization, again. Compare it with the one that was sent. (max 256 characters) */
      readonly authState: string;
    };
    /** @description The authorization is over. The type has one l, the payment status CANCELLED has two. */
    readonly TokenCanceled: {
      readonly result: components["schemas"]["SuccessResult"];
      /** @description The secondary merchant that the buyer authorized; `referenceMerchantId` of pay. (max 64 characters) */
      readonly authClientId?: string;
      /** @description The buyer's id at the wallet. (max 64 characters) Known only from Antom's SDKs. */
      readonly userLoginId?: string;
      /** @description An id of the buyer. Known only from Antom's SDKs. */
      readonly userId?: string;
      /** @description Undocumented. Known only from Antom's SDKs. */
      readonly passThroughInfo?: string;
      /**
       * @description The access token is void.
       * @constant
       */
      readonly authorizationNotifyType: "TOKEN_CANCELED";
      /** @description The access token: goes into `paymentMethod.paymentMethodId` of pay. (max 128 characters) */
      readonly accessToken: string;
      /** @description Why it was canceled, where a reason was given. (max 256 characters) */
      readonly reason?: string;
    };
    /** @description What notifyAuthorization brings. Only successes are told. */
    readonly AuthorizationNotification:
      | components["schemas"]["AuthCodeCreated"]
      | components["schemas"]["TokenCreated"]
      | components["schemas"]["TokenCanceled"];
    /** @description It is paid; of a card that the merchant captures, authorized. */
    readonly NotifiedPaid: {
      /** @description The merchant's own unique id of this attempt to pay; an order may take several. The gateway gives the answer of the first request again once that reached `S` or `F`, so store the id before the first request, repeat with the same one and the very same fields, and take a new one only once this attempt has come to its end. (max 64 characters) */
      readonly paymentRequestId: string;
      /** @description Antom's id of the payment. (max 64 characters) */
      readonly paymentId: string;
      readonly paymentAmount?: components["schemas"]["ReceivedAmount"];
      /** @description When the payment was created, ISO 8601. Inferred from the page. */
      readonly paymentCreateTime?: string;
      /** @description When it was paid, ISO 8601; where it was. Inferred from the page. */
      readonly paymentTime?: string;
      readonly actualPaymentAmount?: components["schemas"]["ReceivedAmount"];
      readonly processingAmount?: components["schemas"]["ReceivedAmount"];
      readonly paymentQuote?: components["schemas"]["ReceivedQuote"];
      readonly customsDeclarationAmount?: components["schemas"]["ReceivedAmount"];
      readonly grossSettlementAmount?: components["schemas"]["ReceivedAmount"];
      readonly settlementQuote?: components["schemas"]["ReceivedQuote"];
      readonly pspCustomerInfo?: components["schemas"]["PspCustomerInfo"];
      /** @description The number under which an acquirer other than Antom knows the transaction. (max 64 characters) Known only from Antom's SDKs. */
      readonly acquirerReferenceNo?: string;
      readonly paymentResultInfo?: components["schemas"]["PaymentResultInfo"];
      readonly cardInfo?: components["schemas"]["CardInfo"];
      readonly acquirerInfo?: components["schemas"]["AcquirerInfo"];
      /** @description The promotions that were applied. Here and in pay the name has no s at its end, in inquiryPayment it has. */
      readonly promotionResult?: readonly components["schemas"]["PromotionResult"][];
      /** @description The kind of payment method. (max 64 characters) Known only from Antom's SDKs. */
      readonly paymentMethodType?: string;
      /** @description The order of a subscription. Known only from Antom's SDKs. */
      readonly subscriptionOrderId?: string;
      readonly retryInfo?: components["schemas"]["RetryInfo"];
      /** @description The id of a change of the amount. Known only from Antom's SDKs. */
      readonly updateRequestId?: string;
      /** @description Until when an authorized card payment can be captured, ISO 8601. Known only from Antom's SDKs. */
      readonly authExpiryTime?: string;
      /** @description The id of a calculation of taxes. Known only from Antom's SDKs. */
      readonly taxCalculationId?: string;
      /** @description The merchant's own keys and values, again. (max 2048 characters) Known only from Antom's SDKs. */
      readonly metadata?: string;
      readonly customizedInfo?: components["schemas"]["CustomizedInfo"];
      readonly result: components["schemas"]["SuccessResult"];
      /**
       * @description This is the result of the payment.
       * @constant
       */
      readonly notifyType: "PAYMENT_RESULT";
    };
    /** @description The buyer is done, and the result is still to come. Status `S` says nothing else here. */
    readonly NotifiedPending: {
      /** @description The merchant's own unique id of this attempt to pay; an order may take several. The gateway gives the answer of the first request again once that reached `S` or `F`, so store the id before the first request, repeat with the same one and the very same fields, and take a new one only once this attempt has come to its end. (max 64 characters) */
      readonly paymentRequestId: string;
      /** @description Antom's id of the payment. (max 64 characters) */
      readonly paymentId: string;
      readonly paymentAmount?: components["schemas"]["ReceivedAmount"];
      /** @description When the payment was created, ISO 8601. Inferred from the page. */
      readonly paymentCreateTime?: string;
      /** @description When it was paid, ISO 8601; where it was. Inferred from the page. */
      readonly paymentTime?: string;
      readonly actualPaymentAmount?: components["schemas"]["ReceivedAmount"];
      readonly processingAmount?: components["schemas"]["ReceivedAmount"];
      readonly paymentQuote?: components["schemas"]["ReceivedQuote"];
      readonly customsDeclarationAmount?: components["schemas"]["ReceivedAmount"];
      readonly grossSettlementAmount?: components["schemas"]["ReceivedAmount"];
      readonly settlementQuote?: components["schemas"]["ReceivedQuote"];
      readonly pspCustomerInfo?: components["schemas"]["PspCustomerInfo"];
      /** @description The number under which an acquirer other than Antom knows the transaction. (max 64 characters) Known only from Antom's SDKs. */
      readonly acquirerReferenceNo?: string;
      readonly paymentResultInfo?: components["schemas"]["PaymentResultInfo"];
      readonly cardInfo?: components["schemas"]["CardInfo"];
      readonly acquirerInfo?: components["schemas"]["AcquirerInfo"];
      /** @description The promotions that were applied. Here and in pay the name has no s at its end, in inquiryPayment it has. */
      readonly promotionResult?: readonly components["schemas"]["PromotionResult"][];
      /** @description The kind of payment method. (max 64 characters) Known only from Antom's SDKs. */
      readonly paymentMethodType?: string;
      /** @description The order of a subscription. Known only from Antom's SDKs. */
      readonly subscriptionOrderId?: string;
      readonly retryInfo?: components["schemas"]["RetryInfo"];
      /** @description The id of a change of the amount. Known only from Antom's SDKs. */
      readonly updateRequestId?: string;
      /** @description Until when an authorized card payment can be captured, ISO 8601. Known only from Antom's SDKs. */
      readonly authExpiryTime?: string;
      /** @description The id of a calculation of taxes. Known only from Antom's SDKs. */
      readonly taxCalculationId?: string;
      /** @description The merchant's own keys and values, again. (max 2048 characters) Known only from Antom's SDKs. */
      readonly metadata?: string;
      readonly customizedInfo?: components["schemas"]["CustomizedInfo"];
      readonly result: components["schemas"]["SuccessResult"];
      /**
       * @description The result is still to come.
       * @constant
       */
      readonly notifyType: "PAYMENT_PENDING";
    };
    /** @description The payment failed. */
    readonly NotifiedNotPaid: {
      /** @description The merchant's own unique id of this attempt to pay; an order may take several. The gateway gives the answer of the first request again once that reached `S` or `F`, so store the id before the first request, repeat with the same one and the very same fields, and take a new one only once this attempt has come to its end. (max 64 characters) */
      readonly paymentRequestId: string;
      /** @description Antom's id of the payment. (max 64 characters) */
      readonly paymentId: string;
      readonly paymentAmount?: components["schemas"]["ReceivedAmount"];
      /** @description When the payment was created, ISO 8601. Inferred from the page. */
      readonly paymentCreateTime?: string;
      /** @description When it was paid, ISO 8601; where it was. Inferred from the page. */
      readonly paymentTime?: string;
      readonly actualPaymentAmount?: components["schemas"]["ReceivedAmount"];
      readonly processingAmount?: components["schemas"]["ReceivedAmount"];
      readonly paymentQuote?: components["schemas"]["ReceivedQuote"];
      readonly customsDeclarationAmount?: components["schemas"]["ReceivedAmount"];
      readonly grossSettlementAmount?: components["schemas"]["ReceivedAmount"];
      readonly settlementQuote?: components["schemas"]["ReceivedQuote"];
      readonly pspCustomerInfo?: components["schemas"]["PspCustomerInfo"];
      /** @description The number under which an acquirer other than Antom knows the transaction. (max 64 characters) Known only from Antom's SDKs. */
      readonly acquirerReferenceNo?: string;
      readonly paymentResultInfo?: components["schemas"]["PaymentResultInfo"];
      readonly cardInfo?: components["schemas"]["CardInfo"];
      readonly acquirerInfo?: components["schemas"]["AcquirerInfo"];
      /** @description The promotions that were applied. Here and in pay the name has no s at its end, in inquiryPayment it has. */
      readonly promotionResult?: readonly components["schemas"]["PromotionResult"][];
      /** @description The kind of payment method. (max 64 characters) Known only from Antom's SDKs. */
      readonly paymentMethodType?: string;
      /** @description The order of a subscription. Known only from Antom's SDKs. */
      readonly subscriptionOrderId?: string;
      readonly retryInfo?: components["schemas"]["RetryInfo"];
      /** @description The id of a change of the amount. Known only from Antom's SDKs. */
      readonly updateRequestId?: string;
      /** @description Until when an authorized card payment can be captured, ISO 8601. Known only from Antom's SDKs. */
      readonly authExpiryTime?: string;
      /** @description The id of a calculation of taxes. Known only from Antom's SDKs. */
      readonly taxCalculationId?: string;
      /** @description The merchant's own keys and values, again. (max 2048 characters) Known only from Antom's SDKs. */
      readonly metadata?: string;
      readonly customizedInfo?: components["schemas"]["CustomizedInfo"];
      readonly result: components["schemas"]["FailedResult"];
      /** @description What kind of notification this is. */
      readonly notifyType?: "PAYMENT_RESULT" | (string & {});
    };
    /** @description What notifyPayment brings. */
    readonly PaymentNotification:
      | components["schemas"]["NotifiedPaid"]
      | components["schemas"]["NotifiedPending"]
      | components["schemas"]["NotifiedNotPaid"];
    /** @description The money is captured. */
    readonly NotifiedCaptured: {
      readonly result: components["schemas"]["SuccessResult"];
      /** @description Always `CAPTURE_RESULT`. */
      readonly notifyType: "CAPTURE_RESULT" | (string & {});
      /** @description The merchant's own unique id of this capture. A repeat under the same id takes no money twice, and has to have the very same fields. (max 64 characters) */
      readonly captureRequestId: string;
      /** @description Antom's id of the capture. (max 64 characters) */
      readonly captureId: string;
      /** @description Antom's id of the payment. (max 64 characters) */
      readonly paymentId: string;
      readonly captureAmount: components["schemas"]["ReceivedAmount"];
      /** @description The number under which an acquirer other than Antom knows the transaction. (max 64 characters) */
      readonly acquirerReferenceNo?: string;
      /**
       * Format: date-time
       * @description When it was captured, ISO 8601.
       */
      readonly captureTime?: string;
      readonly acquirerInfo?: components["schemas"]["AcquirerInfo"];
      readonly paymentResultInfo?: components["schemas"]["PaymentResultInfo"];
      /** @description The id of a calculation of taxes. Known only from Antom's SDKs. */
      readonly taxCalculationId?: string;
    };
    /** @description Nothing was captured. */
    readonly NotifiedNotCaptured: {
      readonly result: components["schemas"]["FailedResult"];
      /** @description Always `CAPTURE_RESULT`. */
      readonly notifyType: "CAPTURE_RESULT" | (string & {});
      /** @description The merchant's own unique id of this capture. A repeat under the same id takes no money twice, and has to have the very same fields. (max 64 characters) */
      readonly captureRequestId: string;
      /** @description Antom's id of the capture. (max 64 characters) */
      readonly captureId?: string;
      /** @description Antom's id of the payment. (max 64 characters) */
      readonly paymentId: string;
      readonly captureAmount?: components["schemas"]["ReceivedAmount"];
      /** @description The number under which an acquirer other than Antom knows the transaction. (max 64 characters) */
      readonly acquirerReferenceNo?: string;
      /**
       * Format: date-time
       * @description When it was captured, ISO 8601.
       */
      readonly captureTime?: string;
      readonly acquirerInfo?: components["schemas"]["AcquirerInfo"];
      readonly paymentResultInfo?: components["schemas"]["PaymentResultInfo"];
      /** @description The id of a calculation of taxes. Known only from Antom's SDKs. */
      readonly taxCalculationId?: string;
    };
    /** @description What notifyCapture brings. */
    readonly CaptureNotification: components["schemas"]["NotifiedCaptured"] | components["schemas"]["NotifiedNotCaptured"];
    /** @description The money is refunded. */
    readonly NotifiedRefunded: {
      readonly result: components["schemas"]["SuccessResult"];
      /**
       * @description It is refunded.
       * @constant
       */
      readonly refundStatus: "SUCCESS";
      /** @description Always `REFUND_RESULT`. */
      readonly notifyType: "REFUND_RESULT" | (string & {});
      /** @description The merchant's own unique id of this refund, without special characters. A repeat under the same id gives no money back twice, and has to have the very same fields. (max 64 characters) */
      readonly refundRequestId: string;
      /** @description Antom's id of the refund. (max 64 characters) */
      readonly refundId: string;
      readonly refundAmount: components["schemas"]["ReceivedAmount"];
      readonly actualRefundAmount?: components["schemas"]["ReceivedAmount"];
      /**
       * Format: date-time
       * @description When it was refunded, ISO 8601; where it was.
       */
      readonly refundTime?: string;
      readonly grossSettlementAmount?: components["schemas"]["ReceivedAmount"];
      readonly settlementQuote?: components["schemas"]["ReceivedQuote"];
      /** @description The acquirer's reference number, where the payment method has one. */
      readonly arn?: string;
      /** @description The metadata of the refund, again. (max 2048 characters) */
      readonly metadata?: string;
      readonly customizedInfo?: components["schemas"]["CustomizedInfo"];
    };
    /** @description The refund had been accepted, and failed. */
    readonly NotifiedRefundFailed: {
      readonly result: components["schemas"]["SuccessResult"];
      /**
       * @description It failed.
       * @constant
       */
      readonly refundStatus: "FAIL";
      /** @description Always `REFUND_RESULT`. */
      readonly notifyType: "REFUND_RESULT" | (string & {});
      /** @description The merchant's own unique id of this refund, without special characters. A repeat under the same id gives no money back twice, and has to have the very same fields. (max 64 characters) */
      readonly refundRequestId: string;
      /** @description Antom's id of the refund. (max 64 characters) */
      readonly refundId: string;
      readonly refundAmount: components["schemas"]["ReceivedAmount"];
      readonly actualRefundAmount?: components["schemas"]["ReceivedAmount"];
      /**
       * Format: date-time
       * @description When it was refunded, ISO 8601; where it was.
       */
      readonly refundTime?: string;
      readonly grossSettlementAmount?: components["schemas"]["ReceivedAmount"];
      readonly settlementQuote?: components["schemas"]["ReceivedQuote"];
      /** @description The acquirer's reference number, where the payment method has one. */
      readonly arn?: string;
      /** @description The metadata of the refund, again. (max 2048 characters) */
      readonly metadata?: string;
      readonly customizedInfo?: components["schemas"]["CustomizedInfo"];
    };
    /** @description Nothing was refunded. */
    readonly NotifiedNotRefunded: {
      readonly result: components["schemas"]["FailedResult"];
      /** @description What became of the refund. */
      readonly refundStatus?: "SUCCESS" | "FAIL" | (string & {});
      /** @description Always `REFUND_RESULT`. */
      readonly notifyType: "REFUND_RESULT" | (string & {});
      /** @description The merchant's own unique id of this refund, without special characters. A repeat under the same id gives no money back twice, and has to have the very same fields. (max 64 characters) */
      readonly refundRequestId: string;
      /** @description Antom's id of the refund. (max 64 characters) */
      readonly refundId?: string;
      readonly refundAmount?: components["schemas"]["ReceivedAmount"];
      readonly actualRefundAmount?: components["schemas"]["ReceivedAmount"];
      /**
       * Format: date-time
       * @description When it was refunded, ISO 8601; where it was.
       */
      readonly refundTime?: string;
      readonly grossSettlementAmount?: components["schemas"]["ReceivedAmount"];
      readonly settlementQuote?: components["schemas"]["ReceivedQuote"];
      /** @description The acquirer's reference number, where the payment method has one. */
      readonly arn?: string;
      /** @description The metadata of the refund, again. (max 2048 characters) */
      readonly metadata?: string;
      readonly customizedInfo?: components["schemas"]["CustomizedInfo"];
    };
    /** @description What notifyRefund brings. */
    readonly RefundNotification:
      | components["schemas"]["NotifiedRefunded"]
      | components["schemas"]["NotifiedRefundFailed"]
      | components["schemas"]["NotifiedNotRefunded"];
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
        readonly "application/json": components["schemas"]["CreateVaultingSessionRequest"];
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
  readonly vaultPaymentMethod: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["VaultPaymentMethodRequest"];
      };
    };
    readonly responses: {
      /** @description The answer. Business failures arrive with status 200 as well. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["VaultPaymentMethodResponse"];
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
        readonly "application/json": components["schemas"]["InquireVaultingRequest"];
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
  readonly inquireToken: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["TokenRequest"];
      };
    };
    readonly responses: {
      /** @description The answer. Business failures arrive with status 200 as well. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["InquireTokenResponse"];
        };
      };
    };
  };
  readonly updateToken: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["UpdateTokenRequest"];
      };
    };
    readonly responses: {
      /** @description The answer. Business failures arrive with status 200 as well. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["UpdateTokenResponse"];
        };
      };
    };
  };
  readonly deleteToken: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["TokenRequest"];
      };
    };
    readonly responses: {
      /** @description The answer. Business failures arrive with status 200 as well. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["DeleteTokenResponse"];
        };
      };
    };
  };
  readonly fetchNonce: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["FetchNonceRequest"];
      };
    };
    readonly responses: {
      /** @description The answer. Business failures arrive with status 200 as well. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["FetchNonceResponse"];
        };
      };
    };
  };
  readonly consult: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["ConsultRequest"];
      };
    };
    readonly responses: {
      /** @description The answer. Business failures arrive with status 200 as well. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ConsultResponse"];
        };
      };
    };
  };
  readonly applyToken: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["ApplyTokenRequest"];
      };
    };
    readonly responses: {
      /** @description The answer. Business failures arrive with status 200 as well. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ApplyTokenResponse"];
        };
      };
    };
  };
  readonly revoke: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["RevokeRequest"];
      };
    };
    readonly responses: {
      /** @description The answer. Business failures arrive with status 200 as well. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["RevokeResponse"];
        };
      };
    };
  };
  readonly createPaymentSession: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["CreatePaymentSessionRequest"];
      };
    };
    readonly responses: {
      /** @description The answer. Business failures arrive with status 200 as well. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PaymentSessionResponse"];
        };
      };
    };
  };
  readonly consultPayment: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["ConsultPaymentRequest"];
      };
    };
    readonly responses: {
      /** @description The answer. Business failures arrive with status 200 as well. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ConsultPaymentResponse"];
        };
      };
    };
  };
  readonly pay: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["PayRequest"];
      };
    };
    readonly responses: {
      /** @description The answer. Business failures arrive with status 200 as well. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PayResponse"];
        };
      };
    };
  };
  readonly inquiryPayment: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["InquiryPaymentRequest"];
      };
    };
    readonly responses: {
      /** @description The answer. Business failures arrive with status 200 as well. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["InquiryPaymentResponse"];
        };
      };
    };
  };
  readonly cancel: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["CancelRequest"];
      };
    };
    readonly responses: {
      /** @description The answer. Business failures arrive with status 200 as well. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CancelResponse"];
        };
      };
    };
  };
  readonly capture: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["CaptureRequest"];
      };
    };
    readonly responses: {
      /** @description The answer. Business failures arrive with status 200 as well. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CaptureResponse"];
        };
      };
    };
  };
  readonly refund: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["RefundRequest"];
      };
    };
    readonly responses: {
      /** @description The answer. Business failures arrive with status 200 as well. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["RefundResponse"];
        };
      };
    };
  };
  readonly inquiryRefund: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["InquiryRefundRequest"];
      };
    };
    readonly responses: {
      /** @description The answer. Business failures arrive with status 200 as well. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["InquiryRefundResponse"];
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
        readonly "application/json": components["schemas"]["VaultingNotification"];
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
  readonly notifyAuthorization: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["AuthorizationNotification"];
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
  readonly notifyPayment: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["PaymentNotification"];
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
  readonly notifyCapture: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["CaptureNotification"];
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
  readonly notifyRefund: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["RefundNotification"];
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
