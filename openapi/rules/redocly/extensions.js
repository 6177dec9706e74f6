/** Every extension is one that `extensions.schema.json` describes, stands where it may stand, and has the shape that is written there. */
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { follow, isObject, members } from "./places.js";

/** @import { Context, Place, Rule } from "./types.d.ts" */

const FILE = "openapi/rules/extensions.schema.json";
/** @type {{ properties: Record<string, { standsOn: string[] }> }} */
const schema = JSON.parse(readFileSync(new URL("../extensions.schema.json", import.meta.url), "utf8"));
const ajv = new Ajv2020({ allErrors: true });
ajv.addKeyword({ keyword: "standsOn", schemaType: "array" });
const validate = ajv.compile(schema);

/** Keywords whose errors only say that other errors were found. */
const SUMMARIES = ["oneOf", "propertyNames"];

/** @type {Rule} */
export const extensions = () => ({
  any: {
    enter(node, context) {
      // The value of an extension is looked at from the node that has it.
      if (isObject(node) && context.type.name !== "SpecExtension") check(context, { node, location: context.location });
    },
  },
  ref: {
    enter(node, context) {
      check(context, { node, location: context.rawLocation });
    },
  },
});

/**
 * @param {Context} context
 * @param {Place<Readonly<Record<string, unknown>>>} place
 */
function check(context, { node, location }) {
  for (const name of Object.keys(node).filter((key) => key.startsWith("x-"))) {
    const standsOn = schema.properties[name]?.standsOn;
    const here = location.child([name]);
    if (standsOn === undefined) {
      context.report({ message: `\`${name}\` is unknown. Correct the name, or describe the extension in ${FILE}.`, location: here.key() });
    } else if (!standsOn.includes(context.type.name)) {
      context.report({
        message: `\`${name}\` says nothing on a ${context.type.name}. It belongs on: ${standsOn.join(", ")}.`,
        location: here.key(),
      });
    } else {
      checkValue(context, name, follow(context, node[name], here));
    }
  }
}

/**
 * @param {Context} context
 * @param {string} name
 * @param {Place<unknown> | undefined} value
 */
function checkValue(context, name, value) {
  if (value === undefined || validate({ [name]: whole(context, value) })) return;
  // Where a value may have several forms, the errors that lie deepest speak of the form that was meant.
  const errors = (validate.errors ?? []).map((error) => ({ ...error, keys: keysOf(error.instancePath).slice(1) }));
  const depth = Math.max(...errors.map(({ keys }) => keys.length));
  const deepest = errors.filter(({ keys }) => keys.length === depth);
  for (const path of new Set(deepest.map(({ instancePath }) => instancePath))) {
    const here = deepest.filter(({ instancePath }) => instancePath === path);
    const texts = here.filter(({ keyword }) => !SUMMARIES.includes(keyword)).map(textOf);
    const keys = here[0]?.keys ?? [];
    context.report({
      message: `\`${name}\` is not as ${FILE} describes it: it ${[...new Set(texts)].join(" or ")}.`,
      location: keys.length === 0 ? value.location : value.location.child(keys),
    });
  }
}

/**
 * A value with what it refers to in the place of the references: rows that two tables share are written once.
 *
 * @param {Context} context
 * @param {Place<unknown>} place
 * @returns {unknown}
 */
function whole(context, place) {
  if (!isObject(place.node)) return place.node;
  const parts = members(context, place).map(([name, part]) => [name, whole(context, part)]);
  return Array.isArray(place.node) ? parts.map(([, part]) => part) : Object.fromEntries(parts);
}

/** @param {import("ajv").ErrorObject} error */
function textOf({ keyword, message, params, propertyName }) {
  if (keyword === "enum") return `must be one of ${params["allowedValues"].join(", ")}`;
  if (keyword === "const") return `must be ${JSON.stringify(params["allowedValue"])}`;
  if (keyword === "additionalProperties") return `must not have ${params["additionalProperty"]}`;
  return propertyName === undefined ? `${message}` : `has the name ${propertyName}, which ${message}`;
}

/** @param {string} pointer */
function keysOf(pointer) {
  return pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}
