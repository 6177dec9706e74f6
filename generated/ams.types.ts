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
      /** @description Only the sample of pages/004 shows it; its meaning is not explained. Compare `businessNo`. Known only from a published sample. */
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
    readonly VaultingAcknowledgement: {
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
          readonly "application/json": components["schemas"]["VaultingAcknowledgement"];
        };
      };
    };
  };
}
