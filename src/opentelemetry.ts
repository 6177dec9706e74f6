/** What a client tells of its attempts as OpenTelemetry's spans and metrics, made with the caller's own API object. */
import type { Drift } from "./drift.ts";
import type { ExchangeEvent } from "./observation.ts";

/** What a span or a measurement is described by. */
export interface TelemetryAttributes {
  [name: string]: string | number | boolean;
}

/** As much of `@opentelemetry/api`'s Tracer as is needed. */
export interface TracerLike {
  startSpan(
    name: string,
    options?: {
      /** `SpanKind.CLIENT`. */
      kind?: 2;
      attributes?: TelemetryAttributes;
      /** Seconds and nanoseconds since 1970. */
      startTime?: [number, number];
    },
  ): SpanLike;
}

/** As much of its Span as is needed. */
export interface SpanLike {
  setAttributes(attributes: TelemetryAttributes): unknown;
  /** With `SpanStatusCode.ERROR`. */
  setStatus(status: { code: 2; message?: string }): unknown;
  end(endTime?: [number, number]): void;
}

/** As much of its Meter as is needed. */
export interface MeterLike {
  createHistogram(name: string, options?: InstrumentOptions): { record(value: number, attributes?: TelemetryAttributes): void };
  createCounter(name: string, options?: InstrumentOptions): { add(value: number, attributes?: TelemetryAttributes): void };
}

/** How a metric is described. */
export interface InstrumentOptions {
  description?: string;
  unit?: string;
  advice?: { explicitBucketBoundaries?: number[] };
}

/** Hooks for a client's options. */
export interface Telemetry {
  readonly onExchange: (event: ExchangeEvent) => unknown;
  readonly onDrift: (drift: Drift) => unknown;
}

/** Hooks of your own, which {@link antomTelemetry} calls after its own work, and the clock. */
export interface TelemetryOptions extends Partial<Telemetry> {
  /** When a span ends: Unix time in milliseconds. @default Date.now */
  readonly now?: () => number;
}

const KIND_CLIENT = 2;
const STATUS_ERROR = 2;
/** What the conventions put in the place of what can't be told. */
const OTHER = "_OTHER";

/**
 * Hooks that make a client span of every attempt, and metrics: `http.client.request.duration` in seconds, `antom.client.outcomes` by
 * operation, `next` and code (or the error's code), and `antom.client.drift` by operation and kind. Nothing of a body is in any of them.
 *
 * Spans get the parent that is active where the client is called. A card that was declined is an outcome, so its span is no error. Hooks of
 * your own go into `options`, as they would be replaced otherwise. Beside an instrumentation of node:http, which sees the same requests, leave
 * one of the two out.
 *
 * @example
 * const antom = createAntomClient({ ...options, ...antomTelemetry(trace.getTracer("shop"), metrics.getMeter("shop")) });
 */
export function antomTelemetry(
  tracer: TracerLike | undefined,
  meter: MeterLike | undefined,
  { onExchange, onDrift, now = Date.now }: TelemetryOptions = {},
): Telemetry {
  const durations = meter?.createHistogram("http.client.request.duration", {
    description: "Duration of HTTP client requests.",
    unit: "s",
    advice: { explicitBucketBoundaries: [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10] },
  });
  const outcomes = meter?.createCounter("antom.client.outcomes", {
    description: "What attempts came to: an outcome, or an error.",
    unit: "{attempt}",
  });
  const drifts = meter?.createCounter("antom.client.drift", {
    description: "Departures of answers from the contract.",
    unit: "{departure}",
  });
  return {
    onExchange: (event) => {
      const end = now();
      const http = httpOf(event);
      const span = tracer?.startSpan(`POST ${event.operation}`, {
        kind: KIND_CLIENT,
        attributes: { ...http.request, "url.full": http.url, ...callOf(event) },
        startTime: timeOf(end - event.durationMs),
      });
      span?.setAttributes({ ...http.response, ...answerOf(event) });
      if (event.error !== undefined) span?.setStatus({ code: STATUS_ERROR, message: event.error.code });
      span?.end(timeOf(end));
      const operation = { "antom.operation": event.operation };
      durations?.record(event.durationMs / 1000, { ...http.request, ...http.response, ...operation });
      outcomes?.add(1, { ...operation, ...endOf(event) });
      return onExchange?.(event);
    },
    onDrift: (drift) => {
      drifts?.add(1, { "antom.operation": drift.operation, "antom.drift.kind": drift.kind });
      return onDrift?.(drift);
    },
  };
}

/** What the conventions say of an HTTP request and its answer. */
function httpOf({ url, httpStatus, error }: ExchangeEvent): {
  url: string;
  request: TelemetryAttributes;
  response: TelemetryAttributes;
} {
  const { protocol, hostname, port, origin, pathname } = new URL(url);
  return {
    url: origin + pathname,
    request: {
      "http.request.method": "POST",
      "server.address": hostname.replace(/^\[(.*)\]$/, "$1"),
      "server.port": port === "" ? (protocol === "https:" ? 443 : 80) : Number(port),
    },
    response: {
      ...(httpStatus === undefined ? {} : { "http.response.status_code": httpStatus }),
      ...(error === undefined ? {} : { "error.type": error.code }),
    },
  };
}

function callOf({ operation, callId, attempt }: ExchangeEvent): TelemetryAttributes {
  const resent = attempt > 1 ? { "http.request.resend_count": attempt - 1 } : {};
  return { "antom.operation": operation, "antom.call_id": callId, "antom.attempt": attempt, ...resent };
}

function answerOf({ state, verified, outcome, error }: ExchangeEvent): TelemetryAttributes {
  return {
    "antom.state": state,
    ...(verified === undefined ? {} : { "antom.verified": verified }),
    "antom.maybe_executed": outcome?.maybeExecuted !== false && error?.maybeExecuted !== false,
    ...(outcome === undefined
      ? {}
      : { "antom.next": outcome.next, "antom.final": outcome.final, "antom.result.code": codeIn(outcome, verified === true) }),
  };
}

/** A code that the contract does not know is told of a signed answer only, and where it looks like one: it might be anything. */
function codeIn({ known, result }: NonNullable<ExchangeEvent["outcome"]>, verified: boolean): string {
  const code = result.resultCode;
  return known || (verified && /^(?!.*\d{4})[A-Z][A-Z0-9_]{0,63}$/.test(code)) ? code : OTHER;
}

/** What is counted. A code that the contract does not know would make a series of its own each time. */
function endOf({ outcome, error }: ExchangeEvent): TelemetryAttributes {
  return {
    ...(error === undefined ? {} : { "error.type": error.code }),
    ...(outcome === undefined
      ? {}
      : { "antom.next": outcome.next, "antom.result.code": outcome.known ? outcome.result.resultCode : OTHER }),
  };
}

/** In a form that can't be taken for a time since the process began. */
function timeOf(unixMs: number): [number, number] {
  const seconds = Math.floor(unixMs / 1000);
  return [seconds, Math.trunc((unixMs - seconds * 1000) * 1e6)];
}
