/** A part of the checks: run, timed, and told in one line. */

/** How a part went. */
export interface Part {
  readonly name: string;
  readonly ok: boolean;
  readonly ms: number;
  /** What it said; printed where it failed. */
  readonly output: string;
}

/** Runs parts one after the other; a part fails by throwing. */
export async function runParts(parts: readonly (readonly [name: string, run: () => Promise<unknown>])[]): Promise<Part[]> {
  const done: Part[] = [];
  for (const [name, run] of parts) done.push(await runPart(name, run));
  return done;
}

/** Runs one part and prints how it went. */
export async function runPart(name: string, run: () => Promise<unknown>): Promise<Part> {
  const start = performance.now();
  let output = "";
  let ok = true;
  try {
    await run();
  } catch (error) {
    ok = false;
    const { stdout = "", stderr = "", message } = error as { stdout?: string; stderr?: string; message: string };
    output = `${stdout}${stderr}`.trim() || message;
  }
  const part = { name, ok, ms: performance.now() - start, output };
  print(part);
  return part;
}

/** One line for a part, and what it said where it failed. */
export function print({ name, ok, ms, output }: Part): void {
  console.log(`${ok ? "ok  " : "FAIL"} ${(ms / 1000).toFixed(1).padStart(6)} s  ${name}`);
  if (!ok) console.log(output.replace(/^/gm, "    "));
}
