/** A body against its compact schema -> what is wrong with it. */
import type { FieldCondition, Mark, ObjectSchema, Schema } from "./contract.ts";
import type { Violation } from "./errors.ts";
import { charactersIn, isAbsent, isObject, own } from "./json.ts";
import { escaped, type Path, pointerOf } from "./pointers.ts";

/** Something that is wrong with a body, before it is put into words. */
export interface Fault {
  /** Of the value, or of the object whose field it is about. */
  readonly pointer: string;
  readonly rule: Exclude<Violation["rule"], "format">;
  /** What is wrong, and what it should be. No error and no event may hold the value; words for a fault leave it behind. */
  readonly value: unknown;
  readonly schema: Schema;
  /** The field that is missing, or not known, or not as another one asks. */
  readonly name: string | undefined;
  /** What another field asks. */
  readonly because: FieldCondition | undefined;
}

/**
 * What is wrong with a body that is to be sent, all at once.
 *
 * The verdict is that of JSON Schema: there are no faults exactly where a JSON Schema validator takes the body.
 */
export function faultsIn(body: unknown, schema: Schema): Fault[] {
  const faults: Fault[] = [];
  walk(body, schema, (value, schema, path) => {
    const fault = (rule: Fault["rule"], name?: string, because?: FieldCondition): void => {
      faults.push({ pointer: pointerOf(path), rule, value, schema, name, because });
    };
    if (!isOfType(value, schema)) fault("type");
    else if (schema.type === "object") checkFields(value as Record<string, unknown>, schema, fault);
    else if (schema.type === "array") {
      const { minItems = 0, maxItems = Number.POSITIVE_INFINITY } = schema;
      const { length } = value as unknown[];
      if (length < minItems) fault("minItems");
      if (length > maxItems) fault("maxItems");
    } else if (typeof value === "string") {
      const { values, positive, maxLength = Number.POSITIVE_INFINITY } = schema;
      if (values?.includes(value) === false) fault("value");
      if (positive === true && !/^[1-9][0-9]*$/.test(value)) fault("pattern");
      if (longerThan(value, maxLength)) fault("maxLength");
    }
  });
  return faults;
}

function isOfType(value: unknown, schema: Schema): boolean {
  if (schema.type === "object") return isObject(value);
  if (schema.type === "array") return Array.isArray(value);
  return typeof value === "string" || (schema.booleans === true && typeof value === "boolean");
}

function checkFields(
  value: Readonly<Record<string, unknown>>,
  { required = [], conditions = [], properties, closed }: ObjectSchema,
  fault: (rule: Fault["rule"], name: string, because?: FieldCondition) => void,
): void {
  const require = (names: readonly string[], because?: FieldCondition): void => {
    for (const name of names) if (!Object.hasOwn(value, name)) fault("required", name, because);
  };
  require(required);
  for (const condition of conditions) {
    if (!condition.equals.some((text) => text === own(value, condition.field))) continue;
    require(condition.require ?? [], condition);
    for (const [name, ending] of Object.entries(condition.endings ?? {})) {
      const text = own(value, name);
      if (typeof text === "string" && !text.endsWith(ending)) fault("pattern", name, condition);
    }
  }
  for (const name of Object.keys(value)) if (closed && !Object.hasOwn(properties, name)) fault("unknown", name);
}

/**
 * Visits a body and everything in it that its schema has a place for, from the outside in; an object by the shape that it has. The path goes on
 * changing meanwhile.
 */
export function walk(body: unknown, shapes: Schema, visit: (value: unknown, schema: Schema, path: Path) => void): void {
  const path: (string | number)[] = [];
  const inside = (value: unknown, schema: Schema, name: string | number): void => {
    path.push(name);
    step(value, schema);
    path.pop();
  };
  const step = (value: unknown, shapes: Schema): void => {
    const schema = shapes.type === "object" ? shapeOf(value, shapes) : shapes;
    visit(value, schema, path);
    if (schema.type === "array" && Array.isArray(value)) {
      for (let index = 0; index < value.length; index++) inside(value[index], schema.items, index);
    }
    if (schema.type !== "object" || !isObject(value)) return;
    for (const name of Object.keys(value)) {
      const property = own(schema.properties, name);
      if (property !== undefined) inside(value[name], property, name);
    }
  };
  step(body, shapes);
}

/**
 * Where an answer does not keep the promises of a schema: required fields that are missing or of another kind, as JSON pointers.
 *
 * Received scalars may be strings, numbers or booleans; null and the empty string count as missing.
 */
export function brokenPromises(body: unknown, schema: ObjectSchema, pointer = ""): string[] {
  if (!isObject(body)) return [pointer];
  const { required = [], properties } = schema;
  const broken: string[] = [];
  for (const name of required) if (isAbsent(own(body, name))) broken.push(`${pointer}/${escaped(name)}`);
  // By what is there: a schema knows many more fields than any answer has.
  for (const name of Object.keys(body)) {
    const property = own(properties, name);
    const value = body[name];
    if (property === undefined || isAbsent(value)) continue;
    if (property.type === "string" ? typeof value !== "object" : property.type === "array" && Array.isArray(value)) continue;
    const at = `${pointer}/${escaped(name)}`;
    if (property.type === "object") broken.push(...brokenPromises(value, property, at));
    else broken.push(at);
  }
  return broken;
}

/** Whether a request has one of the shapes that the contract knows on its path, well-formed or not. */
export function isOfKnownShape(body: unknown, { branches }: ObjectSchema): boolean {
  return branches === undefined || branches.some(({ when }) => when.every((mark) => bears(body, mark)));
}

/** The shape that a request is held against: the one that it has, else the one that it comes nearest to. */
function shapeOf(body: unknown, schema: ObjectSchema): ObjectSchema {
  // Nearly every object has one shape only, and is looked at on every call.
  if (schema.branches === undefined) return schema;
  let nearest = schema;
  let most = -1;
  for (const { when, schema: shape } of schema.branches) {
    const share = when.filter((mark) => bears(body, mark)).length / when.length;
    if (share > most) [nearest, most] = [shape, share];
  }
  return nearest;
}

function bears(body: unknown, { path, equals }: Mark): boolean {
  let value = body;
  for (const name of path) {
    if (!isObject(value) || !Object.hasOwn(value, name)) return false;
    value = value[name];
  }
  return equals === undefined || value === equals;
}

/** Whether a text has more characters than that. */
export function longerThan(text: string, limit: number): boolean {
  // There are never more code points than UTF-16 units.
  return text.length > limit && charactersIn(text) > limit;
}
