/** What the page knows of the contract: the client's own tables, and the texts that the build adds to them. */
import { product as ams, operations as amsOperations } from "../../generated/ams.contract.ts";
import { product as apo, operations as apoOperations } from "../../generated/apo.contract.ts";
import type { Operation, Product } from "../../src/contract.ts";

/** What is said of a field; it is found by the pointer, with `*` for the number of an item. */
export interface FieldText {
  readonly description?: string;
  /** Known values of an open list. */
  readonly known?: readonly string[];
  /** Where the field is known from, if no page of the edition states it. */
  readonly evidence?: string;
}

/** A request to start from. */
export interface RequestExample {
  readonly name: string;
  readonly summary: string;
  readonly value: object;
}

/** What is said of an operation. */
interface OperationText {
  readonly summary: string;
  readonly description: string;
  readonly examples: readonly RequestExample[];
  readonly fields: { readonly [pointer: string]: FieldText };
}

/** A field as the build writes it down: operations share their objects, so each text and each object stands once. */
export interface Place {
  /** Which of the texts. */
  readonly text?: number;
  /** Which of the objects it is. */
  readonly object?: number;
  /** What each of its items is. */
  readonly item?: Place;
}

/** An operation's texts as the build writes them down. */
export interface PackedText extends Omit<OperationText, "fields"> {
  readonly request: Place;
}

/** What the build puts into the page. */
export interface Material {
  readonly products: { readonly [name: string]: { readonly title: string; readonly operations: { readonly [id: string]: PackedText } } };
  readonly texts: readonly FieldText[];
  readonly objects: readonly { readonly [name: string]: Place }[];
  /** Card numbers that are published for tests. */
  readonly cards: readonly { readonly number: string; readonly brand: string; readonly result: string }[];
}

declare const MATERIAL: Material;

/** Numbers that may be sent from here; no other card number may. */
export const cards: Material["cards"] = MATERIAL.cards;

/** An operation, with everything that the page needs to show and to call it. */
export interface Subject {
  readonly product: Product;
  readonly operation: Operation;
  readonly text: OperationText;
  /** How an address names it: `ams/createVaultingSession`. */
  readonly name: string;
}

/** A product with its operations. */
export interface Catalogue {
  readonly name: string;
  readonly title: string;
  readonly subjects: readonly Subject[];
}

const TABLES: readonly { readonly product: Product; readonly operations: { readonly [id: string]: Operation } }[] = [
  { product: ams, operations: amsOperations },
  { product: apo, operations: apoOperations },
];

/** Everything that can be called. */
export const catalogues: readonly Catalogue[] = TABLES.map(({ product, operations }) => {
  const texts = MATERIAL.products[product.name];
  const subjects = Object.values(operations).flatMap((operation) => {
    const packed = texts?.operations[operation.id];
    return packed === undefined ? [] : [{ product, operation, text: unpacked(packed), name: `${product.name}/${operation.id}` }];
  });
  return { name: product.name, title: texts?.title ?? product.name, subjects };
});

/** The operation that a name stands for; undefined where there is none. */
export function subjectOf(name: string): Subject | undefined {
  return catalogues.flatMap(({ subjects }) => subjects).find((subject) => subject.name === name);
}

/** Whether its id is that of something else, which was made before. */
export function isInquiry({ operation }: Subject): boolean {
  return operation.finality !== undefined && operation.idempotencyKey === undefined;
}

function unpacked({ request, ...rest }: PackedText): OperationText {
  const fields: Record<string, FieldText> = {};
  const tell = ({ text, object, item }: Place, pointer: string): void => {
    if (text !== undefined && pointer !== "") fields[pointer] = MATERIAL.texts[text] ?? {};
    for (const [name, place] of Object.entries(MATERIAL.objects[object ?? -1] ?? {})) tell(place, `${pointer}/${name}`);
    if (item !== undefined) tell(item, `${pointer}/*`);
  };
  tell(request, "");
  return { ...rest, fields };
}
