/** Consulting: which methods a payment can be made with. */
import { own } from "../../json.ts";
import type { Assumptions } from "../assumptions.ts";
import { answerOf, type Behaviour, type RequestBody, textIn } from "./behaviour.ts";
import { brandsOf } from "./cards.ts";

/** A method, and where it is used. */
interface Method {
  readonly type: string;
  readonly category: string;
  readonly regions: readonly string[];
}

/** Some that stand for all: any other wallet can be paid with here as well. */
const WALLETS: readonly Method[] = [
  { type: "ALIPAY_CN", category: "ALIPAY_PLUS", regions: ["CN"] },
  { type: "DANA", category: "ALIPAY_PLUS", regions: ["ID"] },
  { type: "GCASH", category: "ALIPAY_PLUS", regions: ["PH"] },
  { type: "KAKAOPAY", category: "ALIPAY_PLUS", regions: ["KR"] },
];
const CARD = { type: "CARD", category: "CARD" };

export const consultPayment: Behaviour = (request, { assumed }) => {
  const regions = textsIn(request, "allowedPaymentMethodRegions") ?? textsIn(request, "allowedPspRegions");
  const allowed = textsIn(request, "allowedPaymentMethods");
  const blocked = textsIn(request, "blockedPaymentMethods");
  const brands = brandsOf(regions);
  const card: Method = { ...CARD, regions: [...new Set([...brands.values()].flat())] };
  const methods = offered(card, request, assumed)
    .filter((method) => method.regions.some((region) => regions?.includes(region) ?? true))
    .filter(({ type }) => (allowed?.includes(type) ?? true) && !blocked?.includes(type));
  return answerOf("S", "SUCCESS", "success.", {
    paymentOptions: sorted(methods, textIn(request, "userRegion")).map(({ type, category, regions: paymentMethodRegion }) => ({
      paymentMethodType: type,
      paymentMethodCategory: category,
      paymentMethodRegion,
      enabled: "true",
      ...(type === CARD.type ? { paymentOptionDetail: { supportCardBrands: [...brands.keys()].map((cardBrand) => ({ cardBrand })) } } : {}),
    })),
  });
};

/** What pay takes here: cards for one-time payments, wallets under agreements. */
function offered(card: Method, request: RequestBody, { consultedMethods }: Assumptions): readonly Method[] {
  if (consultedMethods === "all") return [card, ...WALLETS];
  return request["productCode"] === "AGREEMENT_PAYMENT" ? WALLETS : [card];
}

/** What is used where the buyer is comes first. */
function sorted(methods: readonly Method[], buyer: string | undefined): readonly Method[] {
  const isNear = ({ regions }: Method): boolean => buyer !== undefined && regions.includes(buyer);
  return [...methods.filter(isNear), ...methods.filter((method) => !isNear(method))];
}

/** A list of a request; undefined where it is none, or empty. */
function textsIn(request: RequestBody, field: string): readonly string[] | undefined {
  const list = own(request, field);
  return Array.isArray(list) && list.length > 0 ? list.map(String) : undefined;
}
