/** The shape of what `generated/` holds, and the types that a caller's request and answer get from it. */

/** `S` succeeded, `F` failed, `U` unknown (or not known yet). */
export type ResultStatus = "S" | "F" | "U";

/**
 * What an answer asks of the caller.
 *
 * - `proceed`: it is done; go on with `data`.
 * - `redirect`: send the buyer to one of `urls`.
 * - `awaitResult`: it is known to be in progress; wait for the notification, or inquire later.
 * - `inquire`: it is not known whether it was done at all; ask the inquiry operation.
 * - `retrySameRequest`: send the very same request again.
 * - `retryNewRequest`: start over under a new id; where `key.use` is `inquireFirst`, only after inquiring under the old one.
 * - `changePaymentMethod`: the buyer has to choose another payment method.
 * - `fixRequest`: correct the request, or the set-up behind it.
 * - `contactSupport`: a person can mend it.
 * - `stop`: final, no appeal.
 */
export type Next =
  | "proceed"
  | "redirect"
  | "awaitResult"
  | "inquire"
  | "retrySameRequest"
  | "retryNewRequest"
  | "changePaymentMethod"
  | "fixRequest"
  | "contactSupport"
  | "stop";

/** Why a value is kept out of everything that may be logged. */
export type Sensitivity = "pan" | "cvv" | "token" | "secret" | "personal";

/** A narrower limit that not every source states: it is reported, and refuses nothing. */
interface Advice {
  readonly maxLength?: number;
  readonly format?: "uri";
  readonly required?: true;
}

export interface StringSchema {
  readonly type: "string";
  /** In code points, as JSON Schema counts. */
  readonly maxLength?: number;
  /** The only values that are allowed. */
  readonly values?: readonly string[];
  /** The digits of a positive integer, and nothing else: no sign, no point, no blank, no zero in front. */
  readonly positive?: true;
  /** JSON's own true and false are allowed too: a published sample of this very field sends them. */
  readonly booleans?: true;
  readonly sensitive?: Sensitivity;
  /** Until this time the rest of the answer holds. */
  readonly expires?: true;
  readonly advice?: Advice;
}

export interface ArraySchema {
  readonly type: "array";
  readonly items: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
}

export interface ObjectSchema {
  readonly type: "object";
  /** No other properties than these. True of what is sent, never of what is received. */
  readonly closed?: true;
  readonly required?: readonly string[];
  readonly properties: { readonly [name: string]: Schema };
  /** Of a map, whose names are data: what each value is. Only in what is received. */
  readonly members?: Schema;
  readonly conditions?: readonly FieldCondition[];
  /**
   * Of a request whose path takes several shapes: those shapes, one of which it has to be. `properties` are then those of all of them, and
   * `required` what each of them requires.
   */
  readonly branches?: readonly Branch[];
}

/** What a field's value asks of its neighbours. */
export interface FieldCondition {
  readonly field: string;
  /** The values that ask it. */
  readonly equals: readonly string[];
  /** Fields that have to be there. */
  readonly require?: readonly string[];
  /** Fields whose digits have to end in these zeros. */
  readonly endings?: { readonly [field: string]: string };
}

/** One of the shapes that a request can have. */
interface Branch {
  readonly name: string;
  /** What a request of this shape has, and none of a later shape. */
  readonly when: readonly Mark[];
  readonly schema: ObjectSchema;
}

/** A field, by its names from the root down, that has this value; without a value, one that is there. */
export interface Mark {
  readonly path: readonly string[];
  readonly equals?: string;
}

/** A JSON Schema, compiled down to what the contract uses. */
export type Schema = StringSchema | ArraySchema | ObjectSchema;

/** A row of an operation's table of result codes. */
export interface ResultCodeRow {
  readonly status: ResultStatus;
  readonly next: Next;
  readonly ifItPersists?: Next;
  /** Operations and notifications that tell what becomes of it afterwards. */
  readonly followUp?: readonly string[];
  /** A gateway may answer this without a signature: it is what it says before it could sign. */
  readonly unsigned?: true;
  /** Another request stands under the id. Of what became of that, the answer says nothing. */
  readonly conflict?: true;
}

/** What an answer must be for a rule, or for one of the answer's states, to apply. */
export interface Condition {
  readonly resultStatus?: ResultStatus;
  readonly resultCode?: string;
  readonly notResultCode?: string;
  /** Top-level fields that have these values, compared as text. */
  readonly equals?: { readonly [field: string]: string };
  /** At least one of these top-level fields is there; null and the empty string count as absent. */
  readonly anyPresent?: readonly string[];
}

/** A rule of an operation's result logic. */
export interface ResultRule {
  readonly when: Condition;
  readonly next: Next;
  readonly ifItPersists?: Next;
  readonly followUp?: readonly string[];
  /** A field of reason codes that decides instead of this rule, where the contract knows its value. */
  readonly reason?: string;
}

/** What a reason code asks of the caller. */
export interface ReasonCodeRow {
  readonly next: Next;
  readonly ifItPersists?: Next;
}

/** Which values of an answer's own status field are the last word on what was inquired for. */
interface Finality {
  readonly field: string;
  readonly succeeded: readonly string[];
  readonly failed: readonly string[];
  /** The field of the request that holds the id of what is inquired for. */
  readonly subject: string;
}

/** One of the states that an answer can have, and what it promises then. */
export interface ResponseState {
  readonly when: Condition;
  readonly schema: ObjectSchema;
}

/** The kinds of URL that a redirect can carry. */
export type RedirectKind = "normal" | "scheme" | "applink";

/** Whether a repeat of the very same request is harmless: because of its idempotency key, by nature, or not at all. */
type Repeat = "key" | "harmless" | "never";

/** What the types of a result are, by name: of an operation's, or of a notification's. */
export interface ResultTypes {
  id: string;
  codes: string;
  outcomes: { [N in Next]?: unknown };
}

/** What the types of an operation are, by name. Only `generated/` writes these. */
export interface OperationTypes extends ResultTypes {
  request: unknown;
  /** The types of the operation that tells what became of it. */
  inquiry?: OperationTypes;
  /** The whole request may be kept and sent again: a repeat is harmless, and it holds no card data. */
  resendable?: true;
}

/** What an operation's types are where another one tells what became of it. */
export type Inquirable = OperationTypes & { inquiry: OperationTypes };

declare const types: unique symbol;

/** What a result is decided by: that of an answer, or that of a notification. */
export interface Decidable {
  readonly id: string;
  /** The states that the body with the result can be in. */
  readonly response: readonly ResponseState[];
  readonly codes: { readonly [code: string]: ResultCodeRow };
  /** Codes that the gateway itself may answer for every operation. */
  readonly gatewayCodes: { readonly [code: string]: ResultCodeRow };
  readonly logic: readonly ResultRule[];
  /** Tables of reason codes, by the field that carries them. */
  readonly reasons?: { readonly [field: string]: { readonly [code: string]: ReasonCodeRow } };
  /** Where the result itself says nothing of what was inquired for. */
  readonly finality?: Finality;
  /** The field whose value makes a repeat harmless. */
  readonly idempotencyKey?: string;
  /** The operation that tells what became of it, the field that both share, and its result code where nothing is known under that id. */
  readonly inquiry?: { readonly operation: string; readonly field: string; readonly notExist?: string };
  /** The fields that hold URLs for the buyer. */
  readonly redirect?: { readonly [kind in RedirectKind]?: string };
}

/** An operation of the contract: data that `generated/` exports, one constant for each. */
export interface Operation<T extends OperationTypes = OperationTypes> extends Decidable {
  readonly id: T["id"];
  /** The path after that of the gateway. */
  readonly path: string;
  readonly request: ObjectSchema;
  readonly repeat: Repeat;
  /** Fields of the answer that repeat fields of the request. */
  readonly echo?: { readonly [responseField: string]: string };
  readonly [types]?: T;
}

/** What the types of a notification are, by name. Only `generated/` writes these. */
export interface NotificationTypes extends ResultTypes {
  payload: unknown;
}

/** A notification that Antom sends: data that `generated/` exports, one constant for each. */
export interface Notification<T extends NotificationTypes = NotificationTypes> extends Decidable {
  readonly id: T["id"];
  /** The field of the payload that this notification has and no other one of the product. */
  readonly field: string;
  /** Where, in the payload, stands what makes two deliveries the same: names from the root down. */
  readonly key: readonly (readonly string[])[];
  /** When a notification is delivered again while no acknowledgement comes: the gaps, in milliseconds, the first before the first delivery. */
  readonly deliveryGapsMs: readonly number[];
  /** The body that stops the deliveries. */
  readonly acknowledgement: {
    readonly result: { readonly resultCode: string; readonly resultStatus: string; readonly resultMessage: string };
  };
  readonly [types]?: T;
}

/** The types behind an operation's constant. */
export type TypesOf<O> = O extends Operation<infer T> ? T : never;
/** The body that an operation takes. */
export type RequestOf<O> = TypesOf<O>["request"];
/** The result codes that an operation is known to answer, the gateway's own among them. */
export type ResultCodeOf<O> = TypesOf<O>["codes"];

/** Live, or the vendor's sandbox; the prefix of the client id decides. */
export type Mode = "live" | "sandbox";

/** A product of Antom's: its gateways, and how it is told that a client belongs to the sandbox. */
export interface Product {
  readonly name: string;
  readonly gateways: { readonly [region: string]: { readonly [mode in Mode]: string } };
  /** The path that every gateway has for a mode; the operation's path follows. */
  readonly paths: { readonly [mode in Mode]: string };
  readonly sandboxClientPrefix: string;
}
