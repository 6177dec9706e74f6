/** Checking requests: ours beside ajv's standalone code and zod, on the same bodies. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import type { Document } from "../scripts/document.ts";
import { ROOT } from "../scripts/repository.ts";
import { CHECKERS, type Checker, OPERATIONS } from "./check-bodies.ts";
import type { Sample, Told } from "./check-process.ts";
import { built, installOurs, isInstalled, MODULES } from "./installed.ts";
import type { Measurement } from "./measurement.ts";
import { start } from "./processes.ts";
import { ratioOf, shown, shownSpread, spreadOf } from "./statistics.ts";

const REPETITIONS = 5;

export type Samples = Readonly<Partial<Record<Checker, readonly Sample[]>>>;

export const measurement: Measurement<Samples> = {
  title: "Checking requests",
  method: `Bodies per second: the contract's examples of ${OPERATIONS.join(", ")}, and each of them with four mistakes (the id missing, a number, too long; an unknown
field). Every checker has to judge all of them rightly before it is measured. ajv: standalone code made from the same contract, \`allErrors\`, formats off, as
ours takes them for advice. zod: the same schemas by its builders; it counts UTF-16 units where JSON Schema counts characters. Ours finds every mistake, names it
by its pointer, and adds the advice of narrower sources. A fresh process each, in turns.`,

  take: async ({ quick, times }) => {
    installOurs();
    const file = await built("check-process");
    const ajv = await ajvModule();
    const present = CHECKERS.filter((checker) => checker !== "zod" || isInstalled("zod"));
    if (present.length < CHECKERS.length) console.log("zod is not installed and left out");
    const samples: Partial<Record<Checker, Sample[]>> = {};
    for (let repetition = 0; repetition < times(REPETITIONS); repetition++) {
      for (const checker of present) {
        const process = start(file);
        samples[checker] = [...(samples[checker] ?? []), await process.ask<Sample>({ checker, ajv, ms: quick ? 50 : 400 } satisfies Told)];
        await process.end();
      }
    }
    return samples;
  },

  read: (samples) => {
    const of = (checker: Checker, which: keyof Sample): number[] => (samples[checker] ?? []).map((sample) => sample[which]);
    return {
      aims: [],
      tables: [
        {
          title: "Bodies per second",
          columns: ["checker", "valid, thousands", "ours to it", "invalid, thousands", "ours to it"],
          rows: CHECKERS.map((checker) => [
            checker,
            ...(["valid", "invalid"] as const).flatMap((which) => [
              shown(spreadOf(of(checker, which)).median / 1_000),
              shownSpread(ratioOf(of("antom-client", which), of(checker, which))),
            ]),
          ]),
        },
      ],
    };
  },
};

/** What ajv makes of the contract, as a module: a function for each operation, by its name. */
async function ajvModule(): Promise<string> {
  const document = JSON.parse(await readFile(join(ROOT, "generated/ams.openapi.json"), "utf8")) as Document;
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false, code: { source: true, esm: true, lines: true } });
  ajv.addSchema({ components: document.components }, "contract");
  const posts = Object.values(document.paths).filter(({ post }) => OPERATIONS.some((id) => id === post.operationId));
  for (const { post } of posts) {
    const { schema } = post.requestBody.content["application/json"];
    ajv.addSchema({ $ref: `contract${schema.$ref}` }, post.operationId);
  }
  const code = standalone.default(ajv, Object.fromEntries(OPERATIONS.map((id) => [id, id])));
  const source = join(MODULES, ".built/ajv.source.mjs");
  await writeFile(source, code);
  // Its code asks for parts of ajv by require(), which a module has not.
  const outfile = join(MODULES, ".built/ajv.mjs");
  await build({
    entryPoints: [source],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    nodePaths: [join(ROOT, "node_modules")],
    logLevel: "error",
  });
  return outfile;
}
