/** The contract's request schemas in zod, as a user would write them by hand. */
import type { ObjectSchema, Schema } from "../src/contract.ts";

/** As much of zod as is used here. */
export interface Zod {
  string(): ZodString;
  boolean(): ZodType;
  enum(values: readonly string[]): ZodType;
  array(items: ZodType): ZodType & { min(count: number): ZodType; max(count: number): ZodType };
  strictObject(shape: Record<string, ZodType>): ZodType;
  union(types: readonly ZodType[]): ZodType;
}

export interface ZodType {
  optional(): ZodType;
  refine(check: (value: Record<string, unknown>) => boolean): ZodType;
  safeParse(value: unknown): { readonly success: boolean };
}

interface ZodString extends ZodType {
  max(length: number): ZodType;
}

export function zodOf(z: Zod, schema: Schema): ZodType {
  if (schema.type === "array") return z.array(zodOf(z, schema.items)).max(schema.maxItems ?? Number.MAX_SAFE_INTEGER);
  if (schema.type === "object")
    return schema.branches === undefined ? objectOf(z, schema) : z.union(schema.branches.map((one) => objectOf(z, one.schema)));
  const text =
    schema.values !== undefined ? z.enum(schema.values) : schema.maxLength === undefined ? z.string() : z.string().max(schema.maxLength);
  return schema.booleans === true ? z.union([text, z.boolean()]) : text;
}

function objectOf(z: Zod, { properties, required = [], conditions = [] }: ObjectSchema): ZodType {
  const shape = Object.entries(properties).map(([name, property]): [string, ZodType] => {
    const type = zodOf(z, property);
    return [name, required.includes(name) ? type : type.optional()];
  });
  return conditions.reduce(
    (type, { field, equals, require = [] }) =>
      type.refine((value) => !equals.includes(String(value[field])) || require.every((name) => value[name] !== undefined)),
    z.strictObject(Object.fromEntries(shape)),
  );
}
