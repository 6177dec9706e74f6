/** The tree is the architecture: which file may know which, and what none of them may hold. */
import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { promisify } from "node:util";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { type ProductEntry, products } from "../../generated/products.ts";
import { ROOT } from "../../scripts/repository.ts";
import type { Schema } from "../../src/contract.ts";

/** Parts of `src/`, folders or files without their extension, from the top down. An arrow points to a lower row only. */
const ROWS = [
  ["cli"],
  ["index", "apo", "stores", "opentelemetry", "explain"],
  ["exports", "diagnosis"],
  ["sandbox", "checks"],
  ["settle", "reconcile"],
  ["client", "notifications"],
  ["request", "observers"],
  ["seldom"],
  ["http", "reports"],
  ["call"],
  ["signed-exchange"],
  ["retry", "authentication", "options"],
  ["headers", "late-http", "request-id", "deadline", "amounts"],
  ["observation"],
  ["outcome", "drift"],
  ["advice", "violations", "extra"],
  ["doctor"],
  ["rules", "urls", "validation", "redaction", "verification", "settings"],
  ["keys"],
  ["signing", "errors"],
  ["pointers"],
  ["json", "instant", "channels"],
  ["platform"],
  ["contract"],
  ["generated"],
];

interface Import {
  readonly from: string;
  /** A file of the repository, or the name of a package. */
  readonly to: string;
  readonly typeOnly: boolean;
}

interface Source {
  /** From the root of the repository. */
  readonly path: string;
  readonly tree: ts.SourceFile;
  readonly imports: readonly Import[];
}

const sources: readonly Source[] = ["src", "generated"].flatMap(filesIn).map((path) => {
  const tree = ts.createSourceFile(path, readFileSync(join(ROOT, path), "utf8"), ts.ScriptTarget.Latest, true);
  return { path, tree, imports: importsOf(tree, path) };
});
const written = sources.filter(({ path }) => path.startsWith("src/"));

function filesIn(folder: string): string[] {
  const names = readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" });
  return names.filter((name) => name.endsWith(".ts")).map((name) => join(folder, name));
}

function nodesOf(tree: ts.Node): ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return nodes;
}

function importsOf(tree: ts.SourceFile, from: string): Import[] {
  return nodesOf(tree).flatMap((node) => {
    const found = importOf(node);
    return found === undefined ? [] : [{ from, to: targetOf(found.specifier.text, from), typeOnly: found.typeOnly }];
  });
}

/** Whatever names another module: import, export from, import(), and the type import("…"). */
function importOf(node: ts.Node): { specifier: ts.StringLiteralLike; typeOnly: boolean } | undefined {
  const is = (specifier: ts.Node | undefined, typeOnly: boolean) =>
    specifier !== undefined && ts.isStringLiteralLike(specifier) ? { specifier, typeOnly } : undefined;
  if (ts.isImportDeclaration(node)) return is(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
  if (ts.isExportDeclaration(node)) return is(node.moduleSpecifier, node.isTypeOnly);
  if (ts.isImportTypeNode(node)) return is(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true);
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) return is(node.arguments[0], false);
  return undefined;
}

function targetOf(specifier: string, from: string): string {
  if (specifier === "#platform") return "src/platform/platform.ts";
  return specifier.startsWith(".") ? relative(ROOT, join(ROOT, from, "..", specifier)) : specifier;
}

/** The part of the architecture that a file belongs to. */
function partOf(path: string): string {
  const [top = "", next = ""] = path.split("/");
  return top === "generated" ? top : basename(next, ".ts");
}

function rowOf(path: string): number {
  return ROWS.findIndex((row) => row.includes(partOf(path)));
}

describe("arrows", () => {
  const edges = sources.flatMap(({ imports }) => imports).filter(({ to }) => /^(src|generated)\//.test(to));

  test("every file has its place", () => {
    expect(sources.filter(({ path }) => rowOf(path) === -1).map(({ path }) => path)).toEqual([]);
    expect(edges.length).toBeGreaterThan(50);
    expect(edges.filter(({ to }) => !sources.some(({ path }) => path === to))).toEqual([]);
  });

  test("point down, or stay within a folder", () => {
    const upwards = edges.filter(({ from, to }) => {
      if (partOf(from) === partOf(to)) return false;
      if (partOf(from) === "generated") return to !== "src/contract.ts";
      return rowOf(from) >= rowOf(to);
    });
    expect(upwards.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
  });

  test("from generated/ to src/ are types of src/contract.ts and nothing else", () => {
    const back = edges.filter(({ from, to }) => from.startsWith("generated/") && to.startsWith("src/"));
    expect(back.length).toBeGreaterThan(0);
    expect(back.filter(({ to, typeOnly }) => to !== "src/contract.ts" || !typeOnly)).toEqual([]);
  });

  test("to packages are few, and to Node only where a runtime is known", () => {
    const packages = sources.flatMap(({ imports }) => imports).filter(({ to }) => !/^(src|generated)\//.test(to));
    const others = packages.filter(({ from, to, typeOnly }) => {
      // Loaded by whoever calls by `http`, and by nobody else.
      if (to === "openapi-fetch") return from !== "src/http.ts" && !typeOnly;
      return !(to.startsWith("node:") && /^src\/(platform\/node|sandbox\/server|checks\/|cli\/)/.test(from));
    });
    expect(others.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
  });
});

test("every behaviour of the sandbox is gathered in BEHAVIOURS, or it would never be asked", () => {
  const ids = new Set(Object.values<ProductEntry>(products).flatMap(({ operations }) => Object.keys(operations)));
  const gathered = sources.find(({ path }) => path === "src/sandbox/execution.ts")?.imports.map(({ to }) => to) ?? [];
  const isExported = (node: ts.VariableStatement): boolean =>
    node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
  const behaviours = written
    .filter(({ path }) => path.startsWith("src/sandbox/behaviour/"))
    .flatMap(({ path, tree }) =>
      tree.statements
        .filter(ts.isVariableStatement)
        .filter(isExported)
        .flatMap(({ declarationList }) => declarationList.declarations.map(({ name }) => ({ path, name: name.getText(tree) }))),
    )
    .filter(({ name }) => ids.has(name));
  expect(behaviours.length).toBeGreaterThan(15);
  expect(behaviours.filter(({ path }) => !gathered.includes(path))).toEqual([]);
});

interface Word {
  readonly text: string;
  readonly isString: boolean;
}

/** Every name and every string in the code of a file; comments and the names of modules are no part of it. */
function wordsOf({ tree }: Source): Word[] {
  return nodesOf(tree).flatMap((node): Word[] => {
    if (ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) return [{ text: node.text, isString: false }];
    if (!ts.isStringLiteralLike(node) && !ts.isTemplateLiteralToken(node)) return [];
    return importOf(node.parent) === undefined ? [{ text: node.text, isString: true }] : [];
  });
}

describe("a fact of the contract stands in the contract", () => {
  const entries: readonly ProductEntry[] = Object.values(products);
  const operations = entries.flatMap((entry) => Object.values(entry.operations));
  const facts = new Set(
    operations.flatMap(({ id, request, response, codes, gatewayCodes }) => [
      id,
      ...Object.keys(codes),
      ...Object.keys(gatewayCodes),
      ...[request, ...response.map(({ schema }) => schema)].flatMap(namesIn),
    ]),
  );
  // Short ones and those of small letters only are words of the language: state, merchant, interval. Keys have fingerprints as cards have.
  const tellTale = [...facts].filter((fact) => fact.length > 6 && !/^[a-z]+$/.test(fact));

  /** Where a fact may stand all the same, and why. */
  const ALLOWED: Readonly<Record<string, readonly string[]>> = {
    // The envelope that every answer of Antom's has; without it there is no outcome to speak of.
    "src/contract.ts": ["resultCode", "resultStatus", "resultMessage"],
    "src/rules.ts": ["resultCode", "resultStatus"],
    "src/outcome.ts": ["resultCode", "resultStatus", "resultMessage"],
    "src/drift.ts": ["resultCode"],
    "src/reports.ts": ["resultCode"],
    "src/notifications.ts": ["resultCode"],
    "src/http.ts": ["resultStatus"],
    "src/call.ts": ["resultStatus"],
    "src/settle.ts": ["resultCode"],
    "src/explain.ts": ["resultCode"],
    "src/opentelemetry.ts": ["resultCode"],
    "src/sandbox/exchanges.ts": ["resultCode", "resultStatus"],
    "src/sandbox/reading.ts": ["resultStatus"],
    "src/sandbox/pages/inspector/verdict.ts": ["resultCode", "resultStatus"],
    // What the desk calls the merchant's order; a field of subscriptions has the same name.
    "src/sandbox/pages/payment-verification.ts": ["orderId"],
    "src/sandbox/pages/inspector/payment-entry.ts": ["orderId"],
    // What the gateway says before it knows the operation, and in place of an example of the contract.
    "src/sandbox/admission.ts": [
      "METHOD_NOT_SUPPORTED",
      "NO_INTERFACE_DEF",
      "UNKNOWN_CLIENT",
      "MEDIA_TYPE_NOT_ACCEPTABLE",
      "KEY_NOT_FOUND",
      "INVALID_SIGNATURE",
      "PARAM_ILLEGAL",
    ],
    "src/sandbox/gateway.ts": ["resultCode", "resultStatus"],
    "src/sandbox/execution.ts": ["resultCode", "resultStatus", "PARAM_ILLEGAL", "PROCESS_FAIL"],
  };
  /** In whose name a page speaks; what a page prints, and no choice between products. */
  const OPERATORS: Readonly<Record<string, string>> = { "src/checks/page.ts": "APO" };

  test("there are such facts", () => {
    expect(tellTale).toEqual(
      expect.arrayContaining(["vaultingRequestId", "UNKNOWN_EXCEPTION", "INVALID_SIGNATURE", "cardToken", "resultCode"]),
    );
  });

  const elsewhere = written.filter(({ path }) => !path.startsWith("src/sandbox/behaviour/"));
  test.each(elsewhere.map((source) => [source.path, source] as const))("%s knows none", (path, source) => {
    const found = wordsOf(source).flatMap(({ text }) => tellTale.filter((fact) => new RegExp(`\\b${fact}\\b`).test(text)));
    expect([...new Set(found)].filter((fact) => !ALLOWED[path]?.includes(fact))).toEqual([]);
  });

  test("every allowance is used", () => {
    const unused = written.flatMap((source) => {
      const words = wordsOf(source);
      return (ALLOWED[source.path] ?? []).filter((fact) => !words.some(({ text }) => new RegExp(`\\b${fact}\\b`).test(text)));
    });
    expect(unused).toEqual([]);
  });

  test("no file but the entries names a product", () => {
    const names = new RegExp(`\\b(${Object.keys(products).join("|")})\\b`, "i");
    const named = written
      .filter(({ path }) => !["src/index.ts", "src/apo.ts"].includes(path))
      .flatMap((source) =>
        wordsOf(source).flatMap(({ text }) => (names.test(text) && text !== OPERATORS[source.path] ? [`${source.path}: ${text}`] : [])),
      );
    expect(named).toEqual([]);
  });
});

function namesIn(schema: Schema): string[] {
  if (schema.type === "array") return namesIn(schema.items);
  if (schema.type === "string") return [];
  return Object.entries(schema.properties).flatMap(([name, property]) => [name, ...namesIn(property)]);
}

describe("no file", () => {
  const forbidden: Readonly<Record<string, (node: ts.Node) => boolean>> = {
    "says any": (node) => node.kind === ts.SyntaxKind.AnyKeyword,
    "has a default export": (node) =>
      ts.isExportAssignment(node) ||
      (ts.canHaveModifiers(node) && !!node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)),
    "has an enum or a namespace": (node) => ts.isEnumDeclaration(node) || ts.isModuleDeclaration(node),
    "has a parameter property": (node) => ts.isParameterPropertyDeclaration(node, node.parent),
    "silences the compiler": (node) => ts.isSourceFile(node) && /@ts-(ignore|nocheck|expect-error)|biome-ignore/.test(node.text),
  };
  test.each(Object.entries(forbidden))("%s", (_, isForbidden) => {
    const found = sources.flatMap(({ path, tree }) => (nodesOf(tree).some(isForbidden) ? [path] : []));
    expect(found).toEqual([]);
  });
});

describe("what decides does no I/O", () => {
  const PURE = [
    "signing",
    "errors",
    "outcome",
    "drift",
    "rules",
    "urls",
    "validation",
    "violations",
    "advice",
    "extra",
    "amounts",
    "redaction",
    "json",
    "pointers",
    "instant",
    "platform/bytes",
    "contract",
  ].map((name) => `src/${name}.ts`);
  const IMPURE = ["fetch", "process", "console", "globalThis", "crypto", "setTimeout", "setInterval", "queueMicrotask", "performance"];

  test.each(PURE)("%s", (path) => {
    const source = written.find((candidate) => candidate.path === path);
    if (source === undefined) throw new Error(`there is no ${path}`);
    // What is generated is data.
    expect(source.imports.filter(({ to, typeOnly }) => !typeOnly && !PURE.includes(to) && !to.startsWith("generated/"))).toEqual([]);
    const used = wordsOf(source).filter(({ text, isString }) => !isString && IMPURE.includes(text));
    expect(used.map(({ text }) => text)).toEqual([]);
    // Clock and chance come in as arguments.
    expect(source.tree.text).not.toMatch(/Date\.now|new Date\(\)|Math\.random/);
  });
});

// Bound to its product each stands twice, so that a bundle carries one product, and its comments are read where it is called.
test("the entries of the products promise the same, word for word", () => {
  const promises = ["index", "apo"].map((name) => {
    const text = readFileSync(join(ROOT, `src/${name}.ts`), "utf8");
    return text.slice(text.indexOf("/** What a client needs to know. */")).replaceAll(/the (main|orchestration) product/g, "the product");
  });
  expect(promises[0]).toContain("export function createAntomClient");
  expect(promises[1]).toBe(promises[0]);
});

// By the reports of the public API. What openapi-typescript writes is the contract's own outline.
test("every public declaration has a doc comment", () => {
  const reports = readdirSync(join(ROOT, "api")).map((name) => readFileSync(join(ROOT, "api", name), "utf8"));
  const bare = reports.flatMap((report) => [...report.matchAll(/^\/\/ @public \(undocumented\)\n(.*)/gm)].map(([, line]) => line));
  expect([...new Set(bare)].sort()).toEqual(["export interface components {", "export interface paths {"]);
});

describe("importing an entry", () => {
  const run = promisify(execFile);
  const script = `
    const started = [];
    for (const name of ["setTimeout", "setInterval", "setImmediate", "queueMicrotask", "fetch"]) {
      const original = globalThis[name];
      globalThis[name] = (...rest) => (started.push(name), original(...rest));
    }
    const seen = () => ({
      started: [...started],
      globals: Object.getOwnPropertyNames(globalThis).sort(),
      listeners: process.eventNames().map((name) => [String(name), process.listenerCount(name)]),
      environment: Object.keys(process.env).sort(),
      resources: process.getActiveResourcesInfo().sort(),
    });
    // What the loader of TypeScript itself needs is there once a first file was read.
    await import("./src/contract.ts");
    const before = seen();
    await import(process.argv[1]);
    console.log(JSON.stringify({ before, after: seen() }));
  `;
  const entries = ["index", "apo", "explain", "opentelemetry", "stores/redis", "stores/postgres", "sandbox/index"];
  test.each(entries.map((name) => `./src/${name}.ts`))("%s does nothing else", async (entry) => {
    const args = ["--import", "tsx", "--conditions", "antom-source", "--input-type", "module", "--eval", script, entry];
    const { stdout, stderr } = await run(process.execPath, args, { cwd: ROOT, timeout: 15_000 });
    const { before, after } = JSON.parse(stdout) as Record<"before" | "after", object>;
    expect(after).toEqual(before);
    expect(stderr).toBe("");
  });
});

describe("sources are found by a condition of ours", () => {
  test("that no consumer has for another package's", () => {
    const { exports, imports } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { exports: object; imports: object };
    const conditionsOf = (entry: unknown): string[] =>
      typeof entry !== "object" || entry === null ? [] : Object.entries(entry).flatMap(([name, inner]) => [name, ...conditionsOf(inner)]);
    const conditions = Object.values({ ...exports, ...imports }).flatMap(conditionsOf);
    expect([...new Set(conditions)].sort()).toEqual(["antom-source", "default", "node", "types"]);
  });

  test("and whoever runs them asks for it by its name", () => {
    const folders = ["bench", "examples", "scripts", "site", "src", "test"].flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)),
    );
    const files = [...folders, "package.json", "tsconfig.json", "vitest.config.ts"].filter(
      (name) => /\.(ts|json|md)$/.test(name) && !name.includes("node_modules"),
    );
    const askers = files.filter((name) => /(-C|conditions)["' =:,[]+source\b/i.test(readFileSync(join(ROOT, name), "utf8")));
    expect(askers.filter((name) => name !== "scripts/package/typescript.ts")).toEqual([]);
    expect(files.filter((name) => readFileSync(join(ROOT, name), "utf8").includes("antom-source")).length).toBeGreaterThan(10);
  });
});
