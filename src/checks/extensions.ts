/** Two contracts by what only their `x-antom-*` extensions say: result codes, result logic, repeats, gateways, sensitive fields. */
import { isObject, own } from "../json.ts";
import { compareValues, type Draft, namesOf, same, shown } from "./changes.ts";
import { child, followed, type Located, type LocatedOperation, type OperationPair } from "./openapi.ts";

type Node = Readonly<Record<string, unknown>>;

const CODES = "x-antom-result-codes";
const GATEWAY_CODES = "x-antom-gateway-codes";
const LOGIC = "x-antom-result-logic";
const REPEAT = "x-antom-repeat";
/** Where a fact comes from and how well it is known, and lists that are open: nothing that a program notices. */
const NEUTRAL = /^x-(?:antom-(?:source|coverage|evidence|unbounded|advice)|extensible-enum)$/;
/** From the one that asks most of a caller to the one that asks least. */
const REPEATS: readonly unknown[] = ["never", "key", "harmless"];

/** Everything that the extensions of two documents say differently. What only one of them has at all is for others to tell. */
export function compareExtensions(before: unknown, after: unknown, pairs: readonly OperationPair[]): Draft[] {
  const root = { before: { node: before, at: [] }, after: { node: after, at: [] } };
  const documents = { before, after, seen: new Set<string>() };
  return [
    ...compareGateways(before, after),
    ...compareMarks(root.before, root.after, [GATEWAY_CODES]),
    ...compareCodes("gateway code", codesOf(before, root.before, GATEWAY_CODES), codesOf(after, root.after, GATEWAY_CODES), [
      GATEWAY_CODES,
    ]),
    ...pairs.flatMap((pair) =>
      pair.before === undefined || pair.after === undefined ? [] : compareOperation(pair.before, pair.after, documents),
    ),
  ];
}

interface Documents {
  readonly before: unknown;
  readonly after: unknown;
  /** Pairs of definitions that were compared. */
  readonly seen: Set<string>;
}

function compareOperation(before: LocatedOperation, after: LocatedOperation, documents: Documents): Draft[] {
  const roots = { before: { node: documents.before, at: [] }, after: { node: documents.after, at: [] } };
  const fallback = {
    before: codesOf(documents.before, roots.before, GATEWAY_CODES),
    after: codesOf(documents.after, roots.after, GATEWAY_CODES),
  };
  const [old, now] = [codesOf(documents.before, before, CODES), codesOf(documents.after, after, CODES)];
  // A row that moved between the operation's own table and that of the gateway is the same row.
  const moved = (rows: Node, other: Node, general: Node): Node =>
    Object.fromEntries(
      namesOf(rows, other).flatMap((code) =>
        Object.hasOwn(rows, code) || Object.hasOwn(general, code) ? [[code, own(rows, code) ?? own(general, code)]] : [],
      ),
    );
  return [
    ...compareMarks(before, after, [CODES, LOGIC, REPEAT]),
    ...compareCodes("result code", moved(old, now, fallback.before), moved(now, old, fallback.after), [...after.at, CODES]),
    ...compareLogic(before.node[LOGIC], after.node[LOGIC], [...after.at, LOGIC]),
    ...compareRepeat(before.node[REPEAT], after.node[REPEAT], [...after.at, REPEAT]),
    ...["parameters", "requestBody", "responses"].flatMap((part) => compareParts(child(before, part), child(after, part), documents)),
  ];
}

/** The extensions of a node, but for those that are compared elsewhere. */
function compareMarks(before: Located, after: Located, except: readonly string[]): Draft[] {
  if (!isObject(before.node) || !isObject(after.node)) return [];
  const [old, now] = [before.node, after.node];
  const marks = namesOf(old, now).filter((name) => name.startsWith("x-") && !except.includes(name));
  return marks.flatMap((name) => {
    const at = [...after.at, name];
    if (!NEUTRAL.test(name)) {
      const codes = /-codes$/.test(name) && isObject(old[name]) && isObject(now[name]);
      return codes ? compareCodes("reason code", old[name] as Node, now[name] as Node, at) : compareValues(name, old[name], now[name], at);
    }
    if (same(old[name], now[name])) return [];
    return [{ rating: "neutral", message: `${name} says something else`, at: after.at, side: "after" }] satisfies Draft[];
  });
}

/** What belongs together of two trees, each reference followed, each pair of definitions compared once. */
function compareParts(before: Located, after: Located, documents: Documents): Draft[] {
  const [old, now] = [followed(documents.before, before), followed(documents.after, after)];
  const pair = JSON.stringify([old.at, now.at]);
  if (documents.seen.has(pair)) return [];
  documents.seen.add(pair);
  if (Array.isArray(old.node) && Array.isArray(now.node)) {
    return old.node.flatMap((item, index) => {
      const other = counterpart(item, index, now.node as readonly unknown[]);
      return other === undefined ? [] : compareParts(child(old, String(index)), child(now, String(other)), documents);
    });
  }
  if (!isObject(old.node) || !isObject(now.node)) return [];
  const both = Object.keys(old.node).filter(
    (name) => !name.startsWith("x-") && !/^examples?$/.test(name) && Object.hasOwn(now.node as object, name),
  );
  return [...compareMarks(old, now, []), ...both.flatMap((name) => compareParts(child(old, name), child(now, name), documents))];
}

/** The index of the item that refers to the same; of one that refers to nothing, the same index. */
function counterpart(item: unknown, index: number, items: readonly unknown[]): number | undefined {
  const refOf = (candidate: unknown): unknown => (isObject(candidate) ? candidate["$ref"] : undefined);
  const found = refOf(item) === undefined ? index : items.findIndex((candidate) => refOf(candidate) === refOf(item));
  return found >= 0 && found < items.length && refOf(items[found]) === refOf(item) ? found : undefined;
}

function codesOf(document: unknown, holder: Located, name: string): Node {
  const { node } = followed(document, child(holder, name));
  return isObject(node) ? node : {};
}

function compareCodes(kind: string, before: Node, after: Node, at: readonly string[]): Draft[] {
  return namesOf(before, after).flatMap((code) => {
    const [old, now] = [own(before, code), own(after, code)];
    const place = [...at, code];
    if (!isObject(now))
      return [{ rating: "breaking", message: `${kind} ${code} was removed`, at: place, side: "before" }] satisfies Draft[];
    if (!isObject(old)) return [{ rating: "additive", message: `${kind} ${code} was added`, at: place, side: "after" }] satisfies Draft[];
    const facts = namesOf(old, now).filter((name) => !isWording(name));
    const wording = namesOf(old, now).some((name) => isWording(name) && !same(old[name], now[name]));
    return [
      ...facts.flatMap((name) => compareValues(`${name} of ${kind} ${code}`, old[name], now[name], [...place, name])),
      ...(wording
        ? ([{ rating: "neutral", message: `${kind} ${code} is worded differently`, at: place, side: "after" }] satisfies Draft[])
        : []),
    ];
  });
}

function isWording(name: string): boolean {
  return name === "meaning" || name === "action" || NEUTRAL.test(name);
}

function compareLogic(before: unknown, after: unknown, at: readonly string[]): Draft[] {
  const [old, now] = [rulesOf(before), rulesOf(after)];
  const decision = ({ when, next, ...others }: Node): unknown => [when, next, others["reason"]];
  const first = now.findIndex((rule, index) => !same(decision(rule), decision(old[index] ?? {})));
  if (first === -1 && old.length === now.length) {
    return now.flatMap((rule, index) => compareValues(`rule ${index + 1}`, old[index], rule, [...at, String(index)]));
  }
  const isReordered = old.length === now.length && old.every((rule) => now.some((other) => same(decision(rule), decision(other))));
  const index = first === -1 ? now.length : first;
  const message = isReordered
    ? "the rules for a result stand in another order, and the first that applies decides"
    : `rule ${index + 1} for a result was ${ruleShown(old[index])}, is ${ruleShown(now[index])}`;
  return [{ rating: "breaking", message, at: index < now.length ? [...at, String(index)] : at, side: "after" }];
}

function rulesOf(logic: unknown): Node[] {
  return Array.isArray(logic) ? logic.filter(isObject) : [];
}

function ruleShown(rule: Node | undefined): string {
  return rule === undefined ? "not there" : `${shown(rule["when"])} -> ${shown(rule["next"])}`;
}

function compareRepeat(before: unknown, after: unknown, at: readonly string[]): Draft[] {
  if (same(before, after)) return [];
  const rating = REPEATS.indexOf(after) > REPEATS.indexOf(before) ? "additive" : "breaking";
  return [{ rating, message: `${REPEAT} was ${shown(before)}, is ${shown(after)}`, at, side: "after" }];
}

function compareGateways(before: unknown, after: unknown): Draft[] {
  const [old, now] = [gatewaysOf(before), gatewaysOf(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((name) => {
    const [was, is] = [old.get(name), now.get(name)];
    return compareValues(`gateway ${name}`, was?.url, is?.url, is?.at ?? was?.at ?? []);
  });
}

/** The servers, by region and mode. */
function gatewaysOf(document: unknown): Map<string, { readonly url: unknown; readonly at: readonly string[] }> {
  const servers = isObject(document) ? document["servers"] : undefined;
  const gateways = (Array.isArray(servers) ? servers : []).map((server: unknown, index) => {
    const node = isObject(server) ? server : {};
    const mark = node["x-antom-gateway"];
    const name = isObject(mark) ? `${mark["region"]} (${mark["mode"]})` : shown(node["url"]);
    return [name, { url: node["url"], at: ["servers", String(index)] }] as const;
  });
  return new Map(gateways);
}
