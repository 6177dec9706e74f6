/** What the contract says of an operation, laid out as a page would. */
import type { BundledCodes, BundledContract } from "./bundled.ts";
import { type ContractField, fieldsOf } from "./contract-fields.ts";

/** An operation, or a notification. */
export interface ContractOperation {
  readonly id: string;
  /** As a page prints it, `POST /v1/…`; undefined for a notification, which goes to an address of the merchant's. */
  readonly endpoint: string | undefined;
  readonly request: readonly ContractField[];
  readonly response: readonly ContractField[];
  /** Its own codes, and their status. */
  readonly codes: ReadonlyMap<string, string>;
  /** Codes that the gateway may answer whatever was called. */
  readonly gatewayCodes: ReadonlyMap<string, string>;
}

/** The operation or notification of that name. */
export function operationIn(contract: BundledContract, id: string): ContractOperation | undefined {
  const [path, called] = Object.entries(contract.paths).find(([, { post }]) => post.operationId === id) ?? [];
  const found = called?.post ?? Object.values(contract.webhooks ?? {}).find(({ post }) => post.operationId === id)?.post;
  if (found === undefined) return undefined;
  const response = found.responses["200"].content?.["application/json"].schema;
  return {
    id,
    endpoint: path === undefined ? undefined : `POST ${path}`,
    request: fieldsOf(contract, found.requestBody.content["application/json"].schema),
    response: response === undefined ? [] : fieldsOf(contract, response),
    codes: statusesOf(found["x-antom-result-codes"]),
    gatewayCodes: statusesOf(path === undefined ? {} : (contract["x-antom-gateway-codes"] ?? {})),
  };
}

function statusesOf(codes: BundledCodes): Map<string, string> {
  return new Map(Object.entries(codes).map(([code, { status }]) => [code, status]));
}
