/** Something that is written and not used, or used and not written. */
export interface Finding {
  /** Relative to the folder. */
  readonly file: string;
  /** A JSON pointer into the file. */
  readonly pointer: string;
  readonly message: string;
}

/** Every top-level entry that no `$ref` reaches from a contents page, and every `$ref` that leads nowhere. */
export function unused(folder: string): Promise<Finding[]>;
