/** A body of the contract -> its fields, as a page would list them: one row for each, whatever states the body can be in. */
import { NOTHING, OPTIONAL, REQUIRED, type Says, valuesSaid } from "./aspects.ts";
import { type BundledContract, type BundledSchema, nameOf, resolved } from "./bundled.ts";

/** A field, merged over the states that carry it. */
export interface ContractField {
  /** Names from the body's root down to the field's own. */
  readonly path: readonly string[];
  readonly name: string;
  readonly says: Says;
  /** Each schema that the field has in some state; of an array, those of its items. */
  readonly schemas: readonly BundledSchema[];
  readonly children: readonly ContractField[];
}

/** An object that a body, or a part of it, can be, and the state in which it is that. */
interface Variant {
  readonly state: string;
  readonly schema: BundledSchema;
}

/** One of the objects that have a certain property. */
interface Holder {
  readonly state: string;
  readonly property: BundledSchema;
  readonly required: boolean;
  /** Conditions under which it is required nevertheless. */
  readonly when: readonly string[];
}

/** The fields of a body: of an object, or of a `oneOf` with one member for each state. */
export function fieldsOf(contract: BundledContract, body: BundledSchema): readonly ContractField[] {
  return childrenOf(contract, variantsOf(contract, body, ""), []);
}

/** A field and all that is nested in it, a parent before its children. */
export function withDescendants(field: ContractField): ContractField[] {
  return [field, ...field.children.flatMap(withDescendants)];
}

function childrenOf(contract: BundledContract, parents: readonly Variant[], above: readonly string[]): ContractField[] {
  const names = new Set(parents.flatMap(({ schema }) => Object.keys(schema.properties ?? {})));
  return [...names].map((name) => {
    const path = [...above, name];
    const holders = parents.flatMap((parent) => holderOf(parent, name));
    const declared = holders.flatMap(({ property, state }) => variantsOf(contract, property, state));
    const inside = declared.flatMap(({ schema, state }) => (schema.items === undefined ? [] : variantsOf(contract, schema.items, state)));
    // Of an array a page tells what its items are.
    const variants = inside.length > 0 ? inside : declared;
    const schemas = variants.map(({ schema }) => schema);
    const type = distinct(schemas.map(typeSaid));
    const says: Says = {
      type: inside.length > 0 ? `array of ${type}` : type,
      required: requirementOf(parents, holders),
      maxLength: maxLengthOf(schemas),
      value: valuesOf(schemas),
      format: distinct(schemas.map(({ format = NOTHING }) => format)),
      default: distinct(schemas.map((schema) => (schema.default === undefined ? NOTHING : String(schema.default)))),
    };
    return { path, name, says, schemas, children: childrenOf(contract, variants, path) };
  });
}

/** What a schema can be: itself, or each member of its `oneOf`, named after the component that describes it. */
function variantsOf(contract: BundledContract, schema: BundledSchema, state: string): Variant[] {
  const target = resolved(contract, schema);
  if (target.oneOf === undefined) return [{ state, schema: target }];
  return target.oneOf.flatMap((member, index) =>
    variantsOf(contract, member, [state, nameOf(member) || `member ${index + 1}`].filter(Boolean).join(" ")),
  );
}

function holderOf({ state, schema }: Variant, name: string): Holder[] {
  const property = schema.properties?.[name];
  if (property === undefined) return [];
  const condition = Object.entries(schema.if?.properties ?? {}).map(([field, value]) => `${field} is ${closedValues(value)?.join(" or ")}`);
  return [
    {
      state,
      property,
      required: schema.required?.includes(name) ?? false,
      when: schema.then?.required?.includes(name) === true ? [condition.join(" and ")] : [],
    },
  ];
}

/**
 * REQUIRED where every state requires it, optional where none does, else which do. Told by name, so that a declaration which
 * quotes it goes stale as soon as one state changes.
 */
function requirementOf(parents: readonly Variant[], holders: readonly Holder[]): string {
  if (holders.length === parents.length && holders.every(({ required }) => required)) return REQUIRED;
  const statesWhere = (required: boolean): string =>
    [...new Set(holders.filter((holder) => holder.required === required).map(({ state }) => state))].join(", ");
  const always = statesWhere(true);
  const sometimes = statesWhere(false);
  const when = [...new Set(holders.flatMap((holder) => (holder.required ? [] : holder.when)))];
  return [
    ...(always === "" ? [] : [`${REQUIRED} in ${always}`]),
    ...when.map((condition) => `${REQUIRED} when ${condition}`),
    ...(always !== "" && sometimes !== "" ? [`${OPTIONAL} in ${sometimes}`] : []),
    ...(always === "" && when.length === 0 ? [OPTIONAL] : []),
  ].join("; ");
}

/** What lists its values has no length of its own, unless it states one as well. */
function maxLengthOf(schemas: readonly BundledSchema[]): string {
  const limits = schemas.flatMap((schema) => {
    if (schema.maxLength === undefined && closedValues(schema) !== undefined) return [];
    return [schema.maxLength === undefined ? NOTHING : `${schema.maxLength}`];
  });
  return limits.length === 0 ? NOTHING : distinct(limits);
}

/** Values are claimed only where every state claims some. */
function valuesOf(schemas: readonly BundledSchema[]): string {
  const closed = schemas.map(closedValues);
  const known = schemas.map((schema, index) => closed[index] ?? openValues(schema));
  if (known.length === 0 || known.includes(undefined)) return NOTHING;
  return valuesSaid(
    known.flatMap((values) => values ?? []),
    closed.includes(undefined) ? "open" : "closed",
  );
}

/** All values that there are. */
export function closedValues({ const: constant, enum: values }: BundledSchema): readonly string[] | undefined {
  // JSON's true is the same value as the text.
  return values === undefined ? (constant === undefined ? undefined : [constant]) : [...new Set(values.map(String))];
}

/** Values that are known of a list that grows. */
export function openValues(schema: BundledSchema): readonly string[] | undefined {
  const reasons = schema["x-antom-reason-codes"];
  return schema["x-extensible-enum"] ?? (reasons === undefined ? undefined : Object.keys(reasons));
}

function typeSaid({ type = "anything", format }: BundledSchema): string {
  // A page calls Boolean what is sent as text or as JSON's own true.
  return format === "date-time" ? format : typeof type === "string" ? type : "Boolean";
}

function distinct(said: readonly string[]): string {
  return [...new Set(said)].sort().join(" or ");
}
