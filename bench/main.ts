/** `npm run bench -- NAME`: runs one of the measurements of this folder. */
import { readdir } from "node:fs/promises";

// Whatever belongs to a measurement carries its name in front: sandbox.ts is one, sandbox-server.ts a part of it.
const names = (await readdir(import.meta.dirname)).flatMap((file) => /^(?!main\b)([a-z]+)\.ts$/.exec(file)?.[1] ?? []);
const [name] = process.argv.slice(2);
if (name === undefined || !names.includes(name)) {
  console.error(`Usage: npm run bench -- NAME, with one of ${names.join(", ")}`);
  process.exitCode = 2;
} else {
  await import(`./${name}.ts`);
}
