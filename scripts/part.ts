/** A part of the checks: run, timed, and told in one line. */

/** How a part went. */
export interface Part {
  readonly name: string;
  readonly ok: boolean;
  readonly ms: number;
  /** What it said; printed where it failed, or where it is a text that the part was run for. */
  readonly output: string;
}

/** A part that is still to be run. It fails by throwing; a text that it resolves to is printed below its line. */
export type PlannedPart = readonly [name: string, run: () => Promise<unknown>];

/** Runs parts in their order, so many at once. */
export async function runParts(planned: readonly PlannedPart[], atOnce = 1): Promise<Part[]> {
  const parts: Part[] = [];
  const waiting = planned.entries();
  const worker = async (): Promise<void> => {
    for (const [index, [name, run]] of waiting) parts[index] = await runPart(name, run);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return parts;
}

/** Runs one part and prints how it went. */
export async function runPart(name: string, run: () => Promise<unknown>): Promise<Part> {
  const start = performance.now();
  let output = "";
  let ok = true;
  try {
    const said = await run();
    if (typeof said === "string") output = said;
  } catch (error) {
    ok = false;
    const { stdout = "", stderr = "", message } = error as { stdout?: string; stderr?: string; message: string };
    output = `${stdout}${stderr}`.trim() || message;
  }
  const part = { name, ok, ms: performance.now() - start, output };
  print(part);
  return part;
}

/** One line for a part, and what it said. */
function print({ name, ok, ms, output }: Part): void {
  console.log(`${ok ? "ok  " : "FAIL"} ${(ms / 1000).toFixed(1).padStart(6)} s  ${name}`);
  if (output !== "") console.log(output.replace(/^/gm, "    "));
}
