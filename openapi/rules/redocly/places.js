/** Nodes together with where they stand: a `$ref` is followed, and problems are reported where the node is written. */

/** @import { Context, Location, Place, Schema } from "./types.d.ts" */

/**
 * The node itself, or what its `$ref` leads to. Nothing where that does not exist; Redocly reports it.
 *
 * @param {Context} context
 * @param {unknown} node
 * @param {Location} location
 * @returns {Place<unknown> | undefined}
 */
export function follow(context, node, location) {
  if (!isObject(node) || typeof node["$ref"] !== "string") return node === undefined ? undefined : { node, location };
  const target = context.resolve(node, location.source.absoluteRef);
  return target.node === undefined || target.location === undefined ? undefined : { node: target.node, location: target.location };
}

/**
 * @param {Context} context
 * @param {Place<unknown> | undefined} place
 * @param {...string} keys
 * @returns {Place<unknown> | undefined}
 */
export function child(context, place, ...keys) {
  let found = place;
  for (const key of keys) {
    if (found === undefined || !isObject(found.node)) return undefined;
    found = follow(context, found.node[key], found.location.child([key]));
  }
  return found;
}

/**
 * The members of an object, with their names.
 *
 * @param {Context} context
 * @param {Place<unknown> | undefined} place
 * @returns {[name: string, place: Place<unknown>][]}
 */
export function members(context, place) {
  if (place === undefined || !isObject(place.node)) return [];
  return Object.keys(place.node).flatMap((name) => {
    const found = child(context, place, name);
    return found === undefined ? [] : [/** @type {[string, Place<unknown>]} */ ([name, found])];
  });
}

const COMPOSITIONS = ["oneOf", "anyOf", "allOf"];

/**
 * A schema and all that its values are made of, each once. Conditions (`if`, `not`) are left out: they describe no value of their own.
 *
 * @param {Context} context
 * @param {Place<unknown> | undefined} place
 * @param {Set<unknown>} [seen]
 * @returns {Generator<Place<Schema>>}
 */
export function* schemasUnder(context, place, seen = new Set()) {
  if (place === undefined || !isObject(place.node) || seen.has(place.node)) return;
  seen.add(place.node);
  yield/** @type {Place<Schema>} */ (place);
  const below = [
    child(context, place, "items"),
    child(context, place, "additionalProperties"),
    ...["properties", "patternProperties", "prefixItems", ...COMPOSITIONS].flatMap((keyword) =>
      members(context, child(context, place, keyword)).map(([, member]) => member),
    ),
  ];
  for (const member of below) yield* schemasUnder(context, member, seen);
}

/**
 * The names of the top-level properties that a value of the schema may have, whichever of its branches it takes.
 *
 * @param {Context} context
 * @param {Place<unknown> | undefined} place
 * @returns {string[]}
 */
export function propertiesOf(context, place) {
  const branches = COMPOSITIONS.flatMap((keyword) => members(context, child(context, place, keyword)));
  return [
    ...members(context, child(context, place, "properties")).map(([name]) => name),
    ...branches.flatMap(([, branch]) => propertiesOf(context, branch)),
  ];
}

/**
 * @param {unknown} node
 * @returns {node is Record<string, unknown>}
 */
export function isObject(node) {
  return typeof node === "object" && node !== null;
}
