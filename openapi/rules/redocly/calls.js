/** The operations and webhooks of a contract. */
import { child, isObject, members, schemasUnder } from "./places.js";

/** @import { Call, Context, LogicRule, Operation, Place, Root, Tables } from "./types.d.ts" */

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/**
 * @param {Root} root
 * @param {Context} context
 * @returns {Generator<Call>}
 */
export function* callsOf(root, context) {
  const contract = { node: root, location: context.location };
  const gatewayCodes = rowsOf(context, child(context, contract, "x-antom-gateway-codes"));
  for (const part of ["paths", "webhooks"]) {
    for (const [path, item] of members(context, child(context, contract, part))) {
      for (const method of METHODS) {
        const operation = /** @type {Place<Operation> | undefined} */ (child(context, item, method));
        if (operation === undefined) continue;
        const request = mediaTypes(context, child(context, operation, "requestBody"));
        const response = members(context, child(context, operation, "responses")).flatMap(([, body]) => mediaTypes(context, body));
        // Antom sends a webhook's request, and we answer it.
        const [sent, received] = part === "paths" ? [request, response] : [response, request];
        yield {
          name: operation.node.operationId ?? path,
          kind: part === "paths" ? "operation" : "webhook",
          operation,
          tables: tablesOf(context, operation, gatewayCodes, reasonsOf(context, received)),
          sent,
          received,
        };
      }
    }
  }
}

/**
 * @param {Context} context
 * @param {Place<unknown> | undefined} body
 */
function mediaTypes(context, body) {
  return members(context, child(context, body, "content")).map(([, mediaType]) => mediaType);
}

/**
 * @param {Context} context
 * @param {readonly Place<unknown>[]} received
 * @returns {Tables["reasons"]}
 */
function reasonsOf(context, received) {
  const schemas = received.map((mediaType) => child(context, mediaType, "schema"));
  const properties = schemas.flatMap((schema) =>
    [...schemasUnder(context, schema)].flatMap((part) => members(context, child(context, part, "properties"))),
  );
  const tables = properties.flatMap(([name, property]) => {
    const rows = child(context, property, "x-antom-reason-codes");
    // A row that is shared with a table of result codes decides only where something failed.
    const failures = Object.entries(rowsOf(context, rows)).filter(([, { status = "F" }]) => status === "F");
    return rows === undefined ? [] : [[name, Object.fromEntries(failures)]];
  });
  return Object.fromEntries(tables);
}

/**
 * The tables as the rules can read them, whatever stands there: antom/extensions reports what has another shape.
 *
 * @param {Context} context
 * @param {Place<Operation>} operation
 * @param {Tables["codes"]} gatewayCodes
 * @param {Tables["reasons"]} reasons
 * @returns {Tables}
 */
function tablesOf(context, operation, gatewayCodes, reasons) {
  const logic = operation.node["x-antom-result-logic"];
  return {
    codes: rowsOf(context, child(context, operation, "x-antom-result-codes")),
    gatewayCodes,
    logic: Array.isArray(logic) ? logic.map(ruleOf) : [],
    reasons,
    unsure: operation.node["x-antom-inquiry"] === undefined ? "retrySameRequest" : "inquire",
  };
}

/**
 * The rows of a table, those that it shares with another by reference among them.
 *
 * @param {Context} context
 * @param {Place<unknown> | undefined} table
 * @returns {Tables["codes"]}
 */
function rowsOf(context, table) {
  if (!isObject(table?.node) || Array.isArray(table.node)) return {};
  const rows = members(context, table).filter(([, row]) => isObject(row.node));
  return /** @type {Tables["codes"]} */ (Object.fromEntries(rows.map(([code, row]) => [code, row.node])));
}

/**
 * @param {unknown} rule
 * @returns {LogicRule}
 */
function ruleOf(rule) {
  const { when, next, reason } = /** @type {Partial<LogicRule>} */ (isObject(rule) ? rule : {});
  const { anyPresent, equals, ...rest } = isObject(when) ? when : {};
  return {
    when: {
      ...rest,
      ...(Array.isArray(anyPresent) ? { anyPresent } : {}),
      ...(isObject(equals) ? { equals: /** @type {Record<string, string>} */ (equals) } : {}),
    },
    next: next ?? "",
    ...(typeof reason === "string" ? { reason } : {}),
  };
}
