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
  "/v1/vaults/vaultPaymentMethod": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Vault a card that the merchant's server has collected.
     * @description Answers with a card token, or with a URL at which the buyer passes 3-D Secure first. Card numbers on the merchant's own server bring it into PCI DSS SAQ D; createVaultingSession keeps them away. Where the answer asks for a new id without being final, inquire under the old id first: the old attempt may have vaulted the card.
     */
    post: operations["vaultPaymentMethod"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/payments/createPaymentSession": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a session in which the buyer authorizes payments under an agreement.
     * @description For tokenized payment. The session data start the client-side SDK, in which the buyer binds an account or renews the authorization. Nothing is bound or paid by the call itself, so repeating it is harmless.
     */
    post: operations["createPaymentSession"];
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
    /** @description Country or region in which the merchant does business, ISO 3166-1 alpha-2. Only for merchants of the Global Acquirer Gateway. (max 2 characters) */
    MerchantRegion: "US" | "SG" | "HK" | "PK" | "JP" | "CN" | "BR" | "AU" | "MY" | (string & {});
    /** @description What createVaultingSession takes on the main product. */
    CreateVaultingSessionRequest: {
      /**
       * @description The kind of payment method to vault. Always `CARD`.
       * @constant
       */
      paymentMethodType: "CARD";
      /** @description The merchant's own unique id of this vaulting. The gateway gives the answer of the first attempt again once that reached `S` or `F`, so store the id before the first attempt, repeat with the same one, and take a new one to start over. (max 64 characters) */
      vaultingRequestId: string;
      /** @description Where Antom posts the result of the vaulting. (max 2048 characters) */
      vaultingNotificationUrl: string;
      /** @description The merchant's page to which the buyer returns after the vaulting. Arriving there proves nothing; inquire. (max 2048 characters) */
      redirectUrl?: string;
      /** @description Country or region in which the merchant does business, ISO 3166-1 alpha-2. Only for merchants of the Global Acquirer Gateway. (max 2 characters) */
      merchantRegion?: "US" | "SG" | "HK" | "PK" | "JP" | "CN" | "BR" | "AU" | "MY" | (string & {});
      /**
       * @description Whether 3-D Secure is wanted while the card is vaulted. Newer than the published page that was read whole.
       * @enum {string}
       */
      is3DSAuthentication?: "true" | "false";
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
    /** @description The brand of the card. Known only from Antom's SDKs. */
    CardBrand:
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
    UserName: {
      /** @description First name. (max 32 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      firstName?: string;
      /** @description Middle name. (max 32 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      middleName?: string;
      /** @description Last name. (max 32 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      lastName?: string;
      /** @description The whole name. (max 128 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      fullName?: string;
    };
    /** @description A postal address. */
    Address: {
      /** @description Country or region, ISO 3166-1 alpha-2. (max 2 characters) */
      region?: string;
      /** @description State or province. A merchant that is a United States entity and charges a card issued in Canada, the United States or the United Kingdom sends the two or three characters of ISO 3166-2. (max 32 characters; 8 by another source) Sources disagree. */
      state?: string;
      /** @description City, district, suburb, town or village. (max 32 characters) */
      city?: string;
      /** @description First line, such as the street, a post-office box or a company. (max 256 characters) */
      address1?: string;
      /** @description Second line, such as an apartment, suite, unit or building. (max 256 characters) */
      address2?: string;
      /** @description Postcode. For card payments of a merchant that is a United States entity: at most ten characters, of digits, letters, hyphens and blanks only. (max 32 characters) */
      zipCode?: string;
      /** @description Third line. No page mentions it. Known only from Antom's SDKs. */
      address3?: string;
      /** @description A name for the address. No page mentions it. Known only from Antom's SDKs. */
      label?: string;
    };
    /** @description The result of a 3-D Secure authentication that somebody else carried out. */
    MpiData: {
      /** @description The version of the protocol. Known only from Antom's SDKs. */
      threeDSVersion?: string;
      /** @description The electronic commerce indicator. Known only from Antom's SDKs. */
      eci?: string;
      /** @description The cryptogram of the authentication. Known only from Antom's SDKs. */
      cavv?: string;
      /** @description The directory server's id of the authentication. Known only from Antom's SDKs. */
      dsTransactionId?: string;
      /** @description Undocumented. Known only from Antom's SDKs. */
      credentialType?: string;
    };
    /** @description The card to vault. */
    CardToVault: {
      /** @description The card number, without blanks. Sending it brings the merchant into PCI DSS SAQ D; createVaultingSession avoids that. (max 32 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      cardNo?: string;
      /** @description The brand of the card. Known only from Antom's SDKs. */
      brand?:
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
      selectedCardBrand?:
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
      cardholderName?: components["schemas"]["UserName"];
      billingAddress?: components["schemas"]["Address"];
      /** @description The security code. Never store it. Needed for issuers in Brazil, Chile, Mexico and Peru, and for global cards. (max 4 characters; 3 by another source) Sources disagree. */
      cvv?: string;
      /** @description The last two digits of the year in which the card expires. (max 4 characters; 2 by another source) Sources disagree. */
      expiryYear?: string;
      /** @description The month in which the card expires, two digits. (max 2 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      expiryMonth?: string;
      /** @description Only the sample of pages/004 shows it; its meaning is not explained. Compare `businessNo`. Known only from a published sample. */
      businessRegistrationNo?: string;
      /** @description The holder's date of birth, `YYYY-MM-DD`. For Korean personal cards. (max 10 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      dateOfBirth?: string;
      /** @description The business number, ten digits. For Korean corporate cards. (max 10 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      businessNo?: string;
      /** @description The first two digits of the card's password. For Korean issuers. (max 2 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      cardPasswordDigest?: string;
      /** @description The Brazilian taxpayer number. For Brazilian issuers. (max 11 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      cpf?: string;
      /** @description The buyer's e-mail address. For issuers in Brazil, Chile, Mexico and Peru. (max 64 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      payerEmail?: string;
      /** @description The id that the card scheme gave to an earlier transaction. (max 256 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      networkTransactionId?: string;
      /**
       * @description Whether 3-D Secure is wanted. Only for cards; `false` when left out. Known only from Antom's SDKs.
       * @enum {string}
       */
      is3DSAuthentication?: "true" | "false";
      /** @description Undocumented; has to do with 3-D Secure. Known only from Antom's SDKs. */
      request3DS?: string;
      /** @description Undocumented; has to do with exemptions from strong customer authentication. Known only from Antom's SDKs. */
      scaExemptionIndicator?: string;
      /** @description Whether Antom may ask for 3-D Secure where the card scheme demands it. Known only from Antom's SDKs. */
      enableAuthenticationUpgrade?: string;
      mpiData?: components["schemas"]["MpiData"];
    };
    /** @description The payment method to vault. The pages collapse its fields; they are those of the SDKs and of the sample. */
    PaymentMethodToVault: {
      /** @description The kind of payment method. `CARD` for vaulting. (max 64 characters) Known only from Antom's SDKs. */
      paymentMethodType?: "CARD" | (string & {});
      card?: components["schemas"]["CardToVault"];
    };
    /** @description What the buyer's browser says of itself. */
    BrowserInfo: {
      /** @description The browser's Accept header. Known only from Antom's SDKs. */
      acceptHeader?: string;
      /** @description Whether Java runs, `"true"` or `"false"`. Known only from Antom's SDKs. */
      javaEnabled?: string;
      /** @description Whether JavaScript runs, `"true"` or `"false"`. Known only from Antom's SDKs. */
      javaScriptEnabled?: string;
      /** @description The browser's language. Known only from Antom's SDKs. */
      language?: string;
      /** @description The browser's user agent. Known only from Antom's SDKs. */
      userAgent?: string;
    };
    /** @description Where the order is placed, and with what device. The page collapses its fields; they are those of the SDKs. */
    Env: {
      /** @description What kind of terminal the buyer uses. Sources disagree. */
      terminalType?: "WEB" | "WAP" | "APP" | "MINI_APP" | (string & {});
      /** @description The operating system. Asked for with APP, WAP and MINI_APP. Known only from Antom's SDKs. */
      osType?: "IOS" | "ANDROID" | (string & {});
      /** @description The version of the operating system. Known only from Antom's SDKs. */
      osVersion?: string;
      /** @description The browser's user agent. Known only from Antom's SDKs. */
      userAgent?: string;
      /** @description The buyer's IP address. Asked for with cards, and used for risk control. Known only from Antom's SDKs. */
      clientIp?: string;
      /** @description From Antom's device fingerprint on the client. (max 64 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      deviceTokenId?: string;
      /** @description The device's id; used for risk control. Known only from Antom's SDKs. */
      deviceId?: string;
      /** @description The device's brand. (max 64 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      deviceBrand?: string;
      /** @description The device's model. (max 128 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      deviceModel?: string;
      /** @description The device's language; used for risk control. Known only from Antom's SDKs. */
      deviceLanguage?: string;
      /** @description Bits per pixel, `"24"`. Known only from Antom's SDKs. */
      colorDepth?: string;
      /** @description Height of the screen in pixels. Known only from Antom's SDKs. */
      screenHeight?: string;
      /** @description Width of the screen in pixels. Known only from Antom's SDKs. */
      screenWidth?: string;
      /** @description Minutes, as the browser's `getTimezoneOffset()` gives them, from -720 to 720. Known only from Antom's SDKs. */
      timeZoneOffset?: string;
      browserInfo?: components["schemas"]["BrowserInfo"];
      /** @description A terminal in a shop; not for online use. Known only from Antom's SDKs. */
      storeTerminalId?: string;
      /** @description When the terminal in the shop sent the request; not for online use. Known only from Antom's SDKs. */
      storeTerminalRequestTime?: string;
      /**
       * @deprecated
       * @description No longer used since November 2022. Known only from Antom's SDKs.
       */
      cookieId?: string;
      /** @description More information, JSON in a string. (max 2048 characters by Antom's SDKs; not refused here) Known only from Antom's SDKs. */
      extendInfo?: string;
    };
    /** @description Five free fields. No page mentions them. */
    CustomizedInfo: {
      /** @description A field of the merchant's own. Known only from Antom's SDKs. */
      customizedField1?: string;
      /** @description A field of the merchant's own. Known only from Antom's SDKs. */
      customizedField2?: string;
      /** @description A field of the merchant's own. Known only from Antom's SDKs. */
      customizedField3?: string;
      /** @description A field of the merchant's own. Known only from Antom's SDKs. */
      customizedField4?: string;
      /** @description A field of the merchant's own. Known only from Antom's SDKs. */
      customizedField5?: string;
    };
    /** @description What vaultPaymentMethod takes. It carries a card number, and so brings the merchant into PCI DSS SAQ D. */
    VaultPaymentMethodRequest: {
      /** @description The merchant's own unique id of this vaulting. The gateway gives the answer of the first attempt again once that reached `S` or `F`, so store the id before the first attempt, repeat with the same one, and take a new one to start over. (max 64 characters) */
      vaultingRequestId: string;
      /** @description Where Antom posts the result of the vaulting. (max 2048 characters) */
      vaultingNotificationUrl: string;
      /** @description The merchant's page to which the buyer returns after the vaulting. Arriving there proves nothing; inquire. (max 2048 characters) */
      redirectUrl: string;
      /** @description Country or region in which the merchant does business, ISO 3166-1 alpha-2. Only for merchants of the Global Acquirer Gateway. (max 2 characters) */
      merchantRegion?: "US" | "SG" | "HK" | "PK" | "JP" | "CN" | "BR" | "AU" | "MY" | (string & {});
      paymentMethodDetail: components["schemas"]["PaymentMethodToVault"];
      env: components["schemas"]["Env"];
      /** @description Which of the merchant's locations, where one client id serves several. (max 64 characters) Newer than the published page that was read whole. */
      merchantAccountId?: string;
      /** @description The merchant's own keys and values, JSON in a string. Comes back in notifyVaulting and inquireVaulting. (max 2048 characters) Newer than the published page that was read whole. */
      metadata?: string;
      /** @description Undocumented. Known only from Antom's SDKs. */
      vaultingCurrency?: string;
      customizedInfo?: components["schemas"]["CustomizedInfo"];
    };
    /** @description The card, and the token that stands for it from now on. */
    VaultedCard: {
      /** @description The token that stands for the card, opaque base64. Goes into `paymentMethod.paymentMethodId` of pay. Never put it into a URL unencoded. (max 2048 characters) Sources disagree. */
      cardToken: string;
      /** @description The card number with all but its last digits hidden. (max 64 characters) Known only from Antom's SDKs. */
      maskedCardNo?: string;
      /** @description The brand of the card. Known only from Antom's SDKs. */
      brand?:
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
      funding?: "CREDIT" | "DEBIT" | "PREPAID" | "CHARGE" | "DEFERRED_DEBIT" | (string & {});
      /** @description The bank identification number. Known only from Antom's SDKs. */
      bin?: string;
      /** @description Who issued the card, where known. Known only from Antom's SDKs. */
      issuerName?: string;
      /** @description Where the card was issued, ISO 3166-1 alpha-2, where known. Known only from Antom's SDKs. */
      issuingCountry?: string;
      /** @description The last four digits. Known only from Antom's SDKs. */
      lastFour?: string;
      /** @description The last four digits, under an older name. Known only from Antom's SDKs. */
      last4?: string;
      /** @description The masked number, under an older name. Known only from Antom's SDKs. */
      mask?: string;
      /** @description The same for the same card; how it is made is undocumented. Known only from Antom's SDKs. */
      fingerprint?: string;
      /** @description Undocumented. Known only from Antom's SDKs. */
      cardIssuer?: string;
      /** @description Undocumented. Known only from Antom's SDKs. */
      countryIssue?: string;
      /** @description What the issuer said of the address. Known only from Antom's SDKs. */
      avsResultRaw?: string;
      /** @description What the issuer said of the security code. Known only from Antom's SDKs. */
      cvvResultRaw?: string;
      /** @description The id that the card scheme gave. Known only from Antom's SDKs. */
      networkTransactionId?: string;
    };
    /** @description The payment method that was vaulted. */
    VaultedPaymentMethod: {
      /** @description The kind of payment method. (max 64 characters) Known only from Antom's SDKs. */
      paymentMethodType?: "CARD" | (string & {});
      card: components["schemas"]["VaultedCard"];
    };
    /** @description The card is vaulted, and its token is here. */
    PaymentMethodVaulted: {
      result: components["schemas"]["SuccessResult"];
      /** @description The merchant's own unique id of this vaulting. The gateway gives the answer of the first attempt again once that reached `S` or `F`, so store the id before the first attempt, repeat with the same one, and take a new one to start over. (max 64 characters) */
      vaultingRequestId: string;
      paymentMethodDetail: components["schemas"]["VaultedPaymentMethod"];
    };
    /** @description The verification is under way. */
    VerificationInProcessResult: {
      /**
       * @description The verification is under way.
       * @constant
       */
      resultCode: "VERIFICATION_IN_PROCESS";
      /**
       * @description What becomes of the vaulting is not known yet.
       * @constant
       */
      resultStatus: "U";
      /** @description An explanation for a person. Its wording is not promised. (max 256 characters) */
      resultMessage: string;
    };
    /** @description A web page to open in the buyer's browser or in a web view. For a card it is where the buyer passes 3-D Secure. (max 2048 characters) */
    NormalUrl: string;
    /** @description Opens the target app on Android or iOS where it is installed. (max 2048 characters) */
    SchemeUrl: string;
    /** @description Opens the target app where it is installed and a mobile page where it is not. The field is spelled with a small l; prose on the pages also writes `appLinkUrl`. (max 2048 characters) Sources disagree. */
    ApplinkUrl: string;
    /** @description The card is being verified. One or more of the URLs may be there, none is promised. */
    PaymentMethodVerifying: {
      result: components["schemas"]["VerificationInProcessResult"];
      /** @description The merchant's own unique id of this vaulting. The gateway gives the answer of the first attempt again once that reached `S` or `F`, so store the id before the first attempt, repeat with the same one, and take a new one to start over. (max 64 characters) */
      vaultingRequestId: string;
      /** @description A web page to open in the buyer's browser or in a web view. For a card it is where the buyer passes 3-D Secure. (max 2048 characters) */
      normalUrl?: string;
      /** @description Opens the target app on Android or iOS where it is installed. (max 2048 characters) */
      schemeUrl?: string;
      /** @description Opens the target app where it is installed and a mobile page where it is not. The field is spelled with a small l; prose on the pages also writes `appLinkUrl`. (max 2048 characters) Sources disagree. */
      applinkUrl?: string;
    };
    /** @description Unknown for another reason than a verification under way. */
    OtherUnknownResult: {
      /** @description Why. Antom adds codes at any time. (max 64 characters) */
      resultCode: string;
      /**
       * @description What became of the vaulting is not known.
       * @constant
       */
      resultStatus: "U";
      /** @description An explanation for a person. Its wording is not promised. (max 256 characters) */
      resultMessage: string;
    };
    /** @description The id of the request, again. (max 64 characters) Inferred from the page. */
    EchoedVaultingRequestId: string;
    /** @description Whether the card was vaulted is not known. */
    PaymentMethodVaultingUnknown: {
      result: components["schemas"]["OtherUnknownResult"];
      /** @description The id of the request, again. (max 64 characters) Inferred from the page. */
      vaultingRequestId?: string;
    };
    /** @description The card was not vaulted. */
    PaymentMethodNotVaulted: {
      result: components["schemas"]["FailedResult"];
      /** @description The id of the request, again. (max 64 characters) Inferred from the page. */
      vaultingRequestId?: string;
    };
    /** @description The answer of vaultPaymentMethod. */
    VaultPaymentMethodResponse:
      | components["schemas"]["PaymentMethodVaulted"]
      | components["schemas"]["PaymentMethodVerifying"]
      | components["schemas"]["PaymentMethodVaultingUnknown"]
      | components["schemas"]["PaymentMethodNotVaulted"];
    /** @description The authorization that the buyer is asked for. */
    AgreementInfo: {
      /** @description The merchant's own unique id of this authorization. (max 256 characters) */
      authState: string;
      /** @description The e-mail address or telephone number that the buyer registered with the wallet; saves typing it. (max 64 characters) */
      userLoginId?: string;
      /** @description Undocumented. Known only from Antom's SDKs. */
      userLoginType?: string;
      /** @description Undocumented. Known only from Antom's SDKs. */
      displayUserLoginId?: string;
    };
    /** @description More about the payment method: the buyer's details when authorizing for the first time, `isUpdateAsset` and the access token when authorizing again. In this operation the name is spelled with a small d (`Metadata`), elsewhere with a capital one. */
    AuthorizationMetadata: {
      /** @description First name. When authorizing for the first time. (max 32 characters) */
      firstName?: string;
      /** @description Last name. When authorizing for the first time. (max 32 characters) */
      lastName?: string;
      /** @description The calling code of the country of the buyer's telephone number. When authorizing for the first time. (max 8 characters) */
      countryCode?: string;
      billingAddress?: components["schemas"]["Address"];
      /** @description The buyer's telephone number, without the country's code. When authorizing for the first time. (max 32 characters) */
      billingPhoneNumber?: string;
      /** @description The buyer's e-mail address. When authorizing for the first time. (max 64 characters) */
      billingEmail?: string;
      /** @description When the buyer signed up with the merchant, as a Unix timestamp. When authorizing for the first time. (max 64 characters) */
      merchantExternalUserEnrollDate?: string;
      /** @description The buyer's id at the merchant. When authorizing for the first time. (max 64 characters) */
      merchantExternalUserId?: string;
      /** @description Whether to renew an authorization, `"true"` when authorizing again; `"false"` when left out. A string, not a boolean. (max 16 characters) */
      isUpdateAsset?: string;
      /** @description The access token of the authorization to renew. Required when `isUpdateAsset` is `"true"`. (max 128 characters; 64 by another source) Sources disagree. */
      accessToken?: string;
    };
    /** @description The payment method that the agreement will be for. */
    PaymentMethodToAuthorize: {
      /** @description The kind of payment method, such as `DANA`, out of the list of payment methods. (max 64 characters) */
      paymentMethodType: string;
      paymentMethodMetadata?: components["schemas"]["AuthorizationMetadata"];
    };
    /** @description What createPaymentSession takes for tokenized payment: the buyer authorizes, nothing is paid. Other products share the path and take other bodies; those are not part of this contract. */
    CreatePaymentSessionRequest: {
      /**
       * @description The payment product. Always `AGREEMENT_PAYMENT`.
       * @constant
       */
      productCode: "AGREEMENT_PAYMENT";
      agreementInfo: components["schemas"]["AgreementInfo"];
      paymentMethod: components["schemas"]["PaymentMethodToAuthorize"];
      /** @description The merchant's page to which the buyer returns once the account is bound. Arriving there proves nothing. (max 2048 characters) */
      paymentRedirectUrl: string;
      /** @description What the buyer authorizes. Always `AGREEMENT_PAYMENT` alone. */
      scopes: "AGREEMENT_PAYMENT"[];
    };
    /** @description The session exists. Nothing is authorized yet. */
    PaymentSessionCreated: {
      result: components["schemas"]["SuccessResult"];
      /** @description Antom's id of the session. (max 64 characters) */
      paymentSessionId: string;
      /** @description Opaque and encrypted. Hand it to the client-side SDK unchanged. (max 4096 characters) */
      paymentSessionData: string;
      /**
       * Format: date-time
       * @description When the session ends, ISO 8601.
       */
      paymentSessionExpiryTime: string;
    };
    /** @description The answer of createPaymentSession. */
    PaymentSessionResponse:
      | components["schemas"]["PaymentSessionCreated"]
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
        "application/json": components["schemas"]["CreateVaultingSessionRequest"];
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
  vaultPaymentMethod: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["VaultPaymentMethodRequest"];
      };
    };
    responses: {
      /** @description The answer. Business failures arrive with status 200 as well. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["VaultPaymentMethodResponse"];
        };
      };
    };
  };
  createPaymentSession: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreatePaymentSessionRequest"];
      };
    };
    responses: {
      /** @description The answer. Business failures arrive with status 200 as well. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PaymentSessionResponse"];
        };
      };
    };
  };
}
