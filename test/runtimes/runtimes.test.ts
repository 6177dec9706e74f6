/** The checks of every runtime, out of `src/`: on Node always, on the others where `npm run runtimes` has installed them. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { programOfSource } from "./program.ts";
import { isInstalled, RUNTIMES } from "./runtimes.ts";
import { material, tryOut } from "./trial.ts";

const installed = await Promise.all(RUNTIMES.map(isInstalled));
const told = await material();
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "antom-runtimes-"));
});
afterAll(() => rm(folder, { recursive: true }));

test("the checks have every form of a key and bodies of both kinds to go by", () => {
  expect(told.privateForms.length).toBeGreaterThan(50);
  expect(told.publicForms.length).toBeGreaterThan(70);
  for (const taken of [true, false]) expect(told.bodies.filter((body) => body.taken === taken).length).toBeGreaterThan(100);
});

describe.each(RUNTIMES.map((runtime, index) => [runtime.name, runtime, installed[index]] as const))("%s", (name, runtime, isThere) => {
  if (isThere !== true) console.info(`${name} is not installed, and is left out: npm run runtimes installs it`);

  test.skipIf(isThere !== true)("every check holds", async () => {
    await programOfSource(runtime, folder);
    const checked = await tryOut(runtime, folder, told);
    expect(checked.filter(({ error }) => error !== undefined)).toEqual([]);
    expect(checked.length).toBeGreaterThan(15);
  });
});

test("checks that do not hold are told by their names", async () => {
  const [node] = RUNTIMES;
  if (node === undefined) throw new Error("there is no runtime");
  await programOfSource(node, folder);
  const spoilt = {
    privateForms: [
      {
        name: "cut",
        text: told.privateForms
          .map((form) => ("text" in form ? form.text : ""))
          .join("")
          .slice(0, 900),
      },
    ],
    publicForms: [{ name: "no key", text: "no key" }],
    bodies: told.bodies.map((body) => ({ ...body, taken: !body.taken })),
  };
  const checked = await tryOut({ ...node, platform: "web" }, folder, spoilt);
  expect(checked.filter(({ error }) => error !== undefined).map(({ name }) => name)).toEqual([
    "every form of a private key signs",
    "every form of a public key verifies",
    "bodies of requests are judged as ajv judges them",
    "the platform is the runtime's",
    "nobody listens",
  ]);
});
