// Made by `npm run generate` from openapi/ and ISO 4217, the list of 2024-06-25. Do not edit.

import type { ObjectSchema } from "../src/contract.ts";

/** When the list of ISO 4217 was published that these currencies are from. */
export const listDate = "2024-06-25";

/** The currencies, by how many decimals they have. What has no smallest unit, such as gold, is none. */
export const currencies: { readonly [decimals: string]: string } = {
  "0": "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF",
  "2": "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW CNY COP COU CRC CUC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XCD YER ZAR ZMW ZWG",
  "3": "BHD IQD JOD KWD LYD OMR TND",
  "4": "CLF UYW",
};

/** In how many zeros an amount of a currency has to end, where it has to. */
export const zeros: { readonly [currency: string]: number } = { IDR: 2 };

/** What an amount that is sent has to be. */
export const amount: ObjectSchema = {
  type: "object",
  closed: true,
  required: ["currency", "value"],
  conditions: [{ field: "currency", equals: ["IDR"], endings: { value: "00" } }],
  properties: { currency: { type: "string", maxLength: 3 }, value: { type: "string", maxLength: 16, positive: true } },
};
