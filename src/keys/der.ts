/** ASN.1 in DER, as much of it as keys are made of: read without trust. */

export const INTEGER = 0x02;
export const BIT_STRING = 0x03;
export const OCTET_STRING = 0x04;
export const OBJECT_ID = 0x06;
export const SEQUENCE = 0x30;
/** The element that X.509 puts before the serial number, to tell its version. */
export const EXPLICIT_0 = 0xa0;

export interface Element {
  readonly tag: number;
  readonly content: Uint8Array;
}

/** What an element that the bytes begin with says of itself; undefined where that can't be read. */
export function headerOf(bytes: Uint8Array): { tag: number; size: number; length: number } | undefined {
  const [tag, first] = bytes;
  if (tag === undefined || first === undefined) return undefined;
  // Lengths from 128 on stand in as many bytes as the first one says.
  const count = first < 0x80 ? 0 : first & 0x7f;
  if (first === 0x80 || count > 3 || bytes.length < 2 + count) return undefined;
  const length = count === 0 ? first : bytes.subarray(2, 2 + count).reduce((sum, byte) => sum * 256 + byte, 0);
  return { tag, size: 2 + count, length };
}

/** The elements that fill these bytes exactly; none where the bytes are something else. */
export function elementsIn(bytes: Uint8Array): readonly Element[] {
  const elements: Element[] = [];
  for (let rest = bytes; rest.length > 0; ) {
    const header = headerOf(rest);
    if (header === undefined || header.size + header.length > rest.length) return [];
    const end = header.size + header.length;
    elements.push({ tag: header.tag, content: rest.subarray(header.size, end) });
    rest = rest.subarray(end);
  }
  return elements;
}

/** What stands inside an element of this kind; nothing where it is of another. */
export function inside(tag: number, element: Element | undefined): readonly Element[] {
  return element?.tag === tag ? elementsIn(element.content) : [];
}

/** The bytes of a number that is not negative, the most significant first and without leading zeros; undefined where it is something else. */
export function magnitudeOf({ tag, content }: Element): Uint8Array | undefined {
  const [first] = content;
  if (tag !== INTEGER || first === undefined || first >= 0x80) return undefined;
  return withoutLeadingZeros(content);
}

/** A copy, so that a number that is kept keeps nothing alive of the key that it stood in. */
export function withoutLeadingZeros(bytes: Uint8Array): Uint8Array {
  const start = bytes.findIndex((byte) => byte !== 0);
  return start === -1 ? new Uint8Array() : Uint8Array.from(bytes.subarray(start));
}
