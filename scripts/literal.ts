/** Plain data as TypeScript source. */

/** A TypeScript literal of plain data. */
export function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).filter(([, member]) => member !== undefined);
    return `{ ${entries.map(([name, member]) => `${key(name)}: ${literal(member)}`).join(", ")} }`;
  }
  return JSON.stringify(value);
}

/** A property's name, quoted where it has to be. */
export function key(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}
