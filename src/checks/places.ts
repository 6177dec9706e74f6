/** Where in a JSON text its values stand, which `JSON.parse` does not tell, and where it stops making sense. */

/** A value's place: from the first of its characters to behind the last. */
interface Place {
  /** Names and indexes from the root down. */
  readonly path: readonly (string | number)[];
  readonly start: number;
  readonly end: number;
}

/** What a text was found to be. */
export interface Places {
  /** The values that were asked for, in the order in which they end. */
  readonly places: readonly Place[];
  /** The offset at which the text stops being JSON; undefined where it is all JSON. */
  readonly stoppedAt: number | undefined;
}

/** Deeper than anything that is written on purpose, and far from the end of the stack. */
const MAX_DEPTH = 500;

class Stopped extends Error {}

/** Finds the values whose path is wanted. */
export function placesIn(text: string, wanted: (path: readonly (string | number)[]) => boolean): Places {
  const places: Place[] = [];
  let at = 0;

  const space = (): void => {
    while (/[ \t\r\n]/.test(text.charAt(at))) at++;
  };
  const stopUnless = (holds: boolean): void => {
    if (!holds) throw new Stopped();
  };
  const take = (character: string): void => {
    space();
    stopUnless(text[at] === character);
    at++;
  };
  const string = (): string => {
    const start = at;
    stopUnless(text[start] === '"');
    const end = endOfString(text, start);
    at = end ?? text.length;
    stopUnless(end !== undefined);
    return text.slice(start + 1, at - 1);
  };
  const members = (end: string, member: () => void): void => {
    at++;
    space();
    while (text[at] !== end) {
      member();
      space();
      if (text[at] === end) break;
      take(",");
      space();
      stopUnless(text[at] !== end);
    }
    at++;
  };
  const value = (path: readonly (string | number)[]): void => {
    stopUnless(path.length <= MAX_DEPTH);
    space();
    const start = at;
    if (text[at] === "{") {
      members("}", () => {
        const name = string();
        take(":");
        value([...path, name]);
      });
    } else if (text[at] === "[") {
      let index = 0;
      members("]", () => value([...path, index++]));
    } else if (text[at] === '"') string();
    else {
      const literal = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;
      literal.lastIndex = at;
      stopUnless(literal.test(text));
      at = literal.lastIndex;
    }
    if (wanted(path)) places.push({ path, start, end: at });
  };

  try {
    value([]);
    space();
    stopUnless(at === text.length);
    return { places, stoppedAt: undefined };
  } catch (error) {
    if (error instanceof Stopped) return { places, stoppedAt: Math.min(at, text.length) };
    throw error;
  }
}

/** Tells the line of an offset, from 1. */
export function lineFinder(text: string): (offset: number) => number {
  const starts = [0];
  for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", end + 1)) starts.push(end + 1);
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}

/** Behind the string that opens here; undefined where it does not close. */
export function endOfString(text: string, open: number): number | undefined {
  for (let quote = text.indexOf('"', open + 1); quote !== -1; quote = text.indexOf('"', quote + 1)) {
    let before = quote;
    while (text[before - 1] === "\\") before--;
    if ((quote - before) % 2 === 0) return quote + 1;
  }
  return undefined;
}
