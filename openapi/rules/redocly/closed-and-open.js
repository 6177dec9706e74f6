/** What we send is closed, so that a misspelled field is found here; what we receive is open, so that a new field breaks nobody. */
import { callsOf } from "./calls.js";
import { child, schemasUnder } from "./places.js";

/** @import { Context, Place, Rule, Schema } from "./types.d.ts" */

/** @type {Rule} */
export const closedAndOpen = () => ({
  Root(root, context) {
    const calls = [...callsOf(root, context)];
    const sent = objectsOf(
      context,
      calls.flatMap((call) => call.sent),
    );
    const received = objectsOf(
      context,
      calls.flatMap((call) => call.received),
    );
    for (const { node, location } of sent.values()) {
      if (node.additionalProperties === false) continue;
      context.report({ message: "This object is sent, and not closed. Add `additionalProperties: false`.", location });
    }
    for (const { node, location } of received.values()) {
      for (const keyword of ["additionalProperties", "unevaluatedProperties"]) {
        if (sent.has(node) || !(keyword in node) || (keyword === "additionalProperties" && isMap(node))) continue;
        context.report({
          message:
            `This object is only received, and has to stay open for fields that Antom adds. Remove \`${keyword}\`. ` +
            "Where its names are data, describe its values: `additionalProperties: { $ref: … }`, without `properties`.",
          location: location.child([keyword]).key(),
        });
      }
    }
  },
});

/**
 * @param {Context} context
 * @param {Place<unknown>[]} mediaTypes
 * @returns {Map<Schema, Place<Schema>>}
 */
function objectsOf(context, mediaTypes) {
  const seen = new Set();
  const schemas = mediaTypes.flatMap((mediaType) => [...schemasUnder(context, child(context, mediaType, "schema"), seen)]);
  return new Map(schemas.filter(({ node }) => isObjectSchema(node)).map((place) => [place.node, place]));
}

/**
 * Whether the names in an object are data, so that all that can be said is what its values are.
 *
 * @param {Schema} schema
 */
function isMap({ properties, additionalProperties: values }) {
  return properties === undefined && typeof values === "object";
}

/** @param {Schema} schema */
function isObjectSchema(schema) {
  return schema.properties !== undefined || [schema.type].flat().includes("object");
}
