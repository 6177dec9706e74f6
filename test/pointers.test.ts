import { expect, test } from "vitest";
import { namesIn, pointerOf, valueAt } from "../src/pointers.ts";

// The examples of RFC 6901, section 5, as far as bodies have such names.
const DOCUMENT = { foo: ["bar", "baz"], "": 0, "a/b": 1, "m~n": 8, " ": 7, deep: { "~1": [{ last: true }] } };

test.each<[string, unknown]>([
  ["", DOCUMENT],
  ["/foo", ["bar", "baz"]],
  ["/foo/0", "bar"],
  ["/", 0],
  ["/a~1b", 1],
  ["/m~0n", 8],
  ["/ ", 7],
  ["/deep/~01/0/last", true],
  ["/foo/2", undefined],
  ["/foo/bar", undefined],
  ["/foo/0/deeper", undefined],
  ["/nothing/here", undefined],
  ["/constructor", undefined],
])("%j", (pointer, value) => {
  expect(valueAt(DOCUMENT, pointer)).toEqual(value);
});

test("a reference has the same names as the pointer in it", () => {
  expect(namesIn("#/components/schemas/a~1b")).toEqual(["components", "schemas", "a/b"]);
});

test("a path is written as the pointer that leads there", () => {
  for (const path of [[], ["a/b"], ["m~n"], ["deep", "~1", 0, "last"]]) {
    expect(namesIn(pointerOf(path))).toEqual(path.map(String));
  }
  expect(pointerOf(["a/b", "m~n", 0])).toBe("/a~1b/m~0n/0");
});
