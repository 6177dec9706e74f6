/** Which lines of the list are shown. */

/** What a line can be found by. */
export interface Findable {
  /** In small letters. */
  readonly searched: string;
  readonly operation: string;
}

/** What is looked for. */
export interface Filter {
  readonly text: string;
  /** Any where it is empty. */
  readonly operation: string;
}

/** Closed: it uses nothing from outside, as its source is served to the page. Every word has to be there, in any order. */
export function isShown({ searched, operation }: Findable, filter: Filter): boolean {
  if (filter.operation !== "" && filter.operation !== operation) return false;
  return filter.text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => searched.includes(word));
}
