/** What the contract's own examples carry: good for any merchant, so that whoever copies one gets an answer. */
import { products } from "../../../generated/products.ts";
import { isObject } from "../../json.ts";
import { textIn } from "./behaviour.ts";

/** The texts of a field in every example of a request, or in an object of every example. */
export function examplesOf(field: string, object?: string): ReadonlySet<string> {
  return new Set(
    Object.values(products)
      .flatMap(({ examples }) => Object.values(examples))
      .flatMap(({ requests }) => Object.values(requests))
      .flatMap((request) => textIn(object === undefined || !isObject(request) ? request : request[object], field) ?? []),
  );
}
