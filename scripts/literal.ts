/** Plain data as TypeScript source, and what is made of it when it is asked for. */

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

/**
 * A function that makes a value when it is first called, and gives that one ever after. A declaration, and neither an arrow nor a constant:
 * engines read over its body until it is called, so that a program pays for the tables that it uses.
 */
export function late(name: string, type: string, text: string): string {
  const made = `${name}Made`;
  return `let ${made}: ${type} | undefined;\nfunction ${name}(): ${type} { return (${made} ??= ${text}); }`;
}
