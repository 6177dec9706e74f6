/** What a published documentation page says, as plain data. Knows nothing of how a page is written, nor of the contract. */

/**
 * How the text was made from the page: the documentation site's own Markdown export (`#### name (String, REQUIRED)`), a
 * reader's Markdown (`#### name String  REQUIRED`, escaped underscores, line-number gutters), or plain text (bare names).
 */
export type Dialect = "markdown" | "reader" | "text";

/** In whose name the page speaks. */
export type Operator = "APO" | "Antom" | "Alipay";

/** One page. Line numbers count from 1, in the text as it was given. */
export interface Page {
  /** As printed: `createPaymentSession (Tokenized Payment)`. */
  readonly title: string;
  /** The title without what it adds in parentheses. */
  readonly operation: string;
  /** Undefined, like `path`, only on the page of a notification: an operation whose name begins with `notify`. */
  readonly method: string | undefined;
  /** As printed, `/v1/…`: without the product's prefix. */
  readonly path: string | undefined;
  /** Whose support the further actions send a caller to; undefined where they name nobody, or more than one. */
  readonly operator: Operator | undefined;
  /** As printed, `2023-12-26 08:34`; most renderings carry none. */
  readonly date: string | undefined;
  readonly dialect: Dialect;
  /** In the page's order, a parent before its children. */
  readonly request: readonly PageField[];
  readonly response: readonly PageField[];
  /** Empty only on the page of a notification. */
  readonly codes: readonly PageCode[];
  /** Every sentence that decides a rule, in the page's order. */
  readonly sentences: readonly PageSentence[];
  readonly samples: readonly PageSample[];
}

/** What kind of value a field holds; `unstated` where the page forgot the type. */
export type Shape = "scalar" | "object" | "array" | "unstated";

/**
 * Whether a page shows what is inside an object: `shown`; `collapsed` (behind "Show child parameters", or simply not
 * there: both say nothing about the children); `none` for what has no inside.
 */
type ChildrenShown = "shown" | "collapsed" | "none";

/** A field as the page declares it. What the page does not state is absent. */
export interface PageField {
  /** Names from the body's root down to the field's own. */
  readonly path: readonly string[];
  readonly name: string;
  /** `String`, `Result`, `Array<String>`: the printed type without the word "object". Absent where the page forgot it. */
  readonly type?: string;
  /** The type exactly as printed: `Result object`. */
  readonly printed?: string;
  readonly shape: Shape;
  readonly required: boolean;
  readonly maxLength?: number;
  readonly fixed?: string;
  /** All values there are, where the page lists them as such. */
  readonly values?: readonly string[];
  /** Values that the page gives as samples of more ("some possible values are"). */
  readonly someValues?: readonly string[];
  /** `date-time` for ISO 8601; any other standard by its own name. */
  readonly format?: string;
  readonly default?: string;
  /** The sentences that say when an answer carries the field. */
  readonly returnedWhen?: string;
  /** The sentences that say when a request should carry the field. */
  readonly requiredWhen?: string;
  /** Lines under "More information" that no rule reads: told, so that nothing is passed over in silence. */
  readonly otherFacts?: readonly string[];
  /** The scenario group that the field stands in. The same name may stand in several. */
  readonly scenario?: string;
  readonly childrenShown: ChildrenShown;
  readonly line: number;
}

/** What the API promises with a result code: success, failure, or unknown. */
export type Status = "S" | "F" | "U";

/** A row of the table of result codes. */
export interface PageCode {
  readonly code: string;
  readonly status: Status;
  readonly message: string;
  readonly action: string;
  readonly line: number;
}

/**
 * Which rule a sentence decides: what to do with a result (`logic`) or with a code (`action`), what a repeat does
 * (`idempotency`), when a field is answered (`returnedWhen`) or expected (`requiredWhen`), what a listed value means
 * (`value`), any other condition or obligation of a field (`condition`), how values are written (`encoding`).
 */
export type SentenceKind = "logic" | "action" | "idempotency" | "returnedWhen" | "requiredWhen" | "value" | "condition" | "encoding";

/** A sentence that decides a rule. Any change of its wording changes `text`; a mere change of markup does not. */
export interface PageSentence {
  readonly kind: SentenceKind;
  /**
   * `action`: the code. `logic`: the status, then the label of each nested condition (`U / no URL returned`), empty for what
   * holds for all. Else the field, `response.result.resultStatus`, and for `value` its value (`….resultStatus = S`); empty for `encoding`.
   */
  readonly about: string;
  readonly text: string;
  readonly line: number;
}

/** A sample body. */
export interface PageSample {
  readonly of: "request" | "response";
  readonly body: unknown;
  readonly line: number;
}

/** Says that a page cannot be read, and at which line it stopped making sense. */
export class PageError extends Error {
  override readonly name = "PageError";
  readonly line: number;

  constructor(line: number, message: string) {
    super(message);
    this.line = line;
  }
}

/** @throws {PageError} always. */
export function refuse(line: number, message: string): never {
  throw new PageError(line, message);
}

/** A short piece of the page for a message. */
export function quoted(text: string): string {
  return `"${text.length > 60 ? `${text.slice(0, 59)}…` : text}"`;
}
