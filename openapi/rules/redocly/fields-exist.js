/** A field that is named anywhere is a field of the body that is meant. */
import { callsOf } from "./calls.js";
import { child, propertiesOf } from "./places.js";

/** @import { Call, Context, Location, Place, Rule, Schema } from "./types.d.ts" */

/** @type {Rule} */
export const fieldsExist = () => ({
  Root(root, context) {
    const calls = [...callsOf(root, context)];
    for (const call of calls) checkCall(context, call);
    const webhooks = calls.filter(({ kind }) => kind === "webhook");
    for (const webhook of webhooks) checkMark(context, webhook, webhooks);
  },
  // Redocly's own rule does not see that `then` speaks of the schema around it.
  Schema(schema, { report, location }) {
    if (schema.type !== "object") return;
    const own = Object.keys(schema.properties ?? {});
    for (const [keys, { required = [], properties = {} }] of /** @type {[string[], Schema][]} */ ([
      [[], schema],
      [["if"], schema.if ?? {}],
      [["then"], schema.then ?? {}],
      [["else"], schema.else ?? {}],
    ])) {
      for (const [index, field] of required.entries()) {
        if (own.includes(field)) continue;
        report({
          message: `${field} is required, and no property of the schema. ${HINT}`,
          location: location.child([...keys, "required", index]),
        });
      }
      for (const field of Object.keys(properties)) {
        if (own.includes(field)) continue;
        report({
          message: `${field} has a condition, and is no property of the schema. ${HINT}`,
          location: location.child([...keys, "properties", field]).key(),
        });
      }
    }
  },
});

const HINT = "Correct the name, or describe the field.";

/**
 * @param {Context} context
 * @param {Call} call
 */
function checkCall(context, { name, kind, operation, sent, received, tables }) {
  const { node, location } = operation;
  const body = { sent: fieldsOf(context, sent), received: fieldsOf(context, received) };
  /**
   * @param {string | undefined} field
   * @param {keyof typeof body} side
   * @param {Location} place
   */
  const check = (field, side, place) => {
    if (typeof field !== "string" || body[side].has(field)) return;
    const what = side === "sent" ? "body that is sent" : "body that is received";
    context.report({ message: `${field} is no top-level field of the ${what} by ${name}. ${HINT}`, location: place });
  };

  check(node["x-antom-idempotency-key"], "sent", location.child(["x-antom-idempotency-key"]));
  // A notification names what it tells of in its payload.
  check(node["x-antom-inquiry"]?.field, kind === "operation" ? "sent" : "received", location.child(["x-antom-inquiry", "field"]));
  check(node["x-antom-final"]?.field, "received", location.child(["x-antom-final", "field"]));
  check(node["x-antom-final"]?.subject, "sent", location.child(["x-antom-final", "subject"]));
  check(node["x-antom-notification-field"], "received", location.child(["x-antom-notification-field"]));
  for (const [index, path] of (node["x-antom-notification-key"] ?? []).entries()) {
    check(path.split(".")[0], "received", location.child(["x-antom-notification-key", index]));
  }
  for (const [theirs, ours] of Object.entries(node["x-antom-echo"] ?? {})) {
    const place = location.child(["x-antom-echo", theirs]);
    check(theirs, "received", place.key());
    check(ours, "sent", place);
  }
  for (const [kind, field] of Object.entries(node["x-antom-redirect"] ?? {})) {
    check(field, "received", location.child(["x-antom-redirect", kind]));
  }
  for (const [index, { when, reason }] of tables.logic.entries()) {
    const rule = location.child(["x-antom-result-logic", index]);
    for (const field of Object.keys(when.equals ?? {})) check(field, "received", rule.child(["when", "equals", field]));
    check(reason, "received", rule.child(["reason"]));
    for (const [position, field] of (when.anyPresent ?? []).entries()) {
      check(field, "received", location.child(["x-antom-result-logic", index, "when", "anyPresent", position]));
    }
  }
  if (node["x-antom-repeat"] === "key" && node["x-antom-idempotency-key"] === undefined) {
    context.report({
      message: `A repeat of ${name} is harmless by its key, and it has none. Name the field in \`x-antom-idempotency-key\`, or say \`harmless\` or \`never\`.`,
      location: location.child(["x-antom-repeat"]),
    });
  }
}

/**
 * All notifications may come to one address, so each is recognised by a field of its own.
 *
 * @param {Context} context
 * @param {Call} webhook
 * @param {readonly Call[]} webhooks
 */
function checkMark(context, { name, operation }, webhooks) {
  const field = operation.node["x-antom-notification-field"];
  if (field === undefined) return;
  for (const other of webhooks) {
    if (other.name === name || !fieldsOf(context, other.received).has(field)) continue;
    context.report({
      message: `${other.name} has the field ${field} too, by which ${name} is to be recognised. Name another one.`,
      location: operation.location.child(["x-antom-notification-field"]),
    });
  }
}

/**
 * @param {Context} context
 * @param {readonly Place<unknown>[]} mediaTypes
 */
function fieldsOf(context, mediaTypes) {
  return new Set(mediaTypes.flatMap((mediaType) => propertiesOf(context, child(context, mediaType, "schema"))));
}
