/** A tracer and a meter in memory, in the shape of `@opentelemetry/api` 1.9: what a span may be asked, and what it refuses once it has ended. */

/** Seconds and nanoseconds. */
type HrTime = [number, number];
type TimeInput = HrTime | number | Date;
type AttributeValue =
  | string
  | number
  | boolean
  | (string | null | undefined)[]
  | (number | null | undefined)[]
  | (boolean | null | undefined)[];
interface Attributes {
  [name: string]: AttributeValue | undefined;
}
interface SpanOptions {
  kind?: SpanKind;
  attributes?: Attributes;
  links?: { context: SpanContext }[];
  startTime?: TimeInput;
  root?: boolean;
}
interface SpanContext {
  traceId: string;
  spanId: string;
  traceFlags: number;
}
interface SpanStatus {
  code: SpanStatusCode;
  message?: string;
}
declare enum SpanKind {
  INTERNAL = 0,
  SERVER = 1,
  CLIENT = 2,
  PRODUCER = 3,
  CONSUMER = 4,
}
declare enum SpanStatusCode {
  UNSET = 0,
  OK = 1,
  ERROR = 2,
}
interface Context {
  getValue(key: symbol): unknown;
}

interface Span {
  spanContext(): SpanContext;
  setAttribute(key: string, value: AttributeValue): this;
  setAttributes(attributes: Attributes): this;
  addEvent(name: string, attributesOrStartTime?: Attributes | TimeInput, startTime?: TimeInput): this;
  setStatus(status: SpanStatus): this;
  updateName(name: string): this;
  end(endTime?: TimeInput): void;
  isRecording(): boolean;
  recordException(exception: string | Error, time?: TimeInput): void;
}

export interface Tracer {
  startSpan(name: string, options?: SpanOptions, context?: Context): Span;
}

interface MetricOptions {
  description?: string;
  unit?: string;
  valueType?: 0 | 1;
  advice?: { explicitBucketBoundaries?: number[] };
}

export interface Meter {
  createHistogram(name: string, options?: MetricOptions): { record(value: number, attributes?: Attributes, context?: Context): void };
  createCounter(name: string, options?: MetricOptions): { add(value: number, attributes?: Attributes, context?: Context): void };
}

interface RecordedSpan {
  name: string;
  kind: number | undefined;
  /** Those that were there when it was started, which samplers look at. */
  readonly atStart: Attributes;
  readonly attributes: Attributes;
  status: SpanStatus;
  readonly events: string[];
  readonly startTime: TimeInput | undefined;
  endTime: TimeInput | undefined;
}

interface RecordedMetric {
  readonly name: string;
  readonly options: MetricOptions | undefined;
  readonly points: { readonly value: number; readonly attributes: Attributes }[];
}

export interface Recorded {
  readonly spans: RecordedSpan[];
  readonly metrics: RecordedMetric[];
}

export function inMemoryTelemetry(): { tracer: Tracer; meter: Meter; recorded: Recorded } {
  const recorded: Recorded = { spans: [], metrics: [] };
  const instrument = (name: string, options: MetricOptions | undefined) => {
    const metric: RecordedMetric = { name, options, points: [] };
    recorded.metrics.push(metric);
    return (value: number, attributes: Attributes = {}): void => {
      if (!(value >= 0)) throw new Error(`${name} takes no ${value}`);
      metric.points.push({ value, attributes });
    };
  };
  return {
    recorded,
    tracer: { startSpan: (name, options) => startSpan(recorded, name, options) },
    meter: {
      createHistogram: (name, options) => ({ record: instrument(name, options) }),
      createCounter: (name, options) => ({ add: instrument(name, options) }),
    },
  };
}

function startSpan({ spans }: Recorded, name: string, { kind, attributes = {}, startTime }: SpanOptions = {}): Span {
  const span: RecordedSpan = {
    name,
    kind,
    atStart: { ...attributes },
    attributes: { ...attributes },
    status: { code: 0 },
    events: [],
    startTime,
    endTime: undefined,
  };
  spans.push(span);
  const open = (): RecordedSpan => {
    if (span.endTime !== undefined) throw new Error("the span has ended");
    return span;
  };
  const api: Span = {
    spanContext: () => ({ traceId: "0".repeat(31) + 1, spanId: "0".repeat(15) + spans.length, traceFlags: 1 }),
    setAttribute: (key, value) => api.setAttributes({ [key]: value }),
    setAttributes: (more) => {
      Object.assign(open().attributes, more);
      return api;
    },
    addEvent: (event) => {
      open().events.push(event);
      return api;
    },
    setStatus: (status) => {
      open().status = status;
      return api;
    },
    updateName: (other) => {
      open().name = other;
      return api;
    },
    end: (time = Date.now()) => {
      open().endTime = time;
    },
    isRecording: () => span.endTime === undefined,
    recordException: (exception) => {
      open().events.push(String(exception));
    },
  };
  return api;
}
