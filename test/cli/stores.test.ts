/** `antom-client stores postgres`: SQL, and nothing else. */
import { describe, expect, test } from "vitest";
import { storesPostgresCommand } from "../../src/cli/stores.ts";
import { CommandError, type Terminal } from "../../src/cli/terminal.ts";
import { migration } from "../../src/stores/postgres.ts";

async function run(...args: string[]): Promise<{ code: number; stdout: string }> {
  let stdout = "";
  const output = { write: (text: string) => (stdout += text) };
  const terminal: Terminal = { stdout: output, stderr: output, readInput: async () => new Uint8Array(), fetch, noColor: true };
  return { code: await storesPostgresCommand.run(args, terminal), stdout };
}

describe("stores postgres", () => {
  test("prints the migration", async () => {
    expect(await run()).toEqual({ code: 0, stdout: migration() });
    const { stdout } = await run("--table", "shop.notifications");
    expect(stdout).toBe(migration("shop.notifications"));
    expect(stdout).toContain('CREATE TABLE IF NOT EXISTS "shop"."notifications" (');
  });

  test("refuses a name that is none, an operand and an unknown option", async () => {
    await expect(run("--table", "x; DROP TABLE y")).rejects.toMatchObject({ code: "ANTOM_INVALID_OPTION" });
    for (const args of [["now"], ["--schema", "x"]]) await expect(run(...args)).rejects.toThrow(CommandError);
  });

  test("its help fits on a screen", () => {
    const lines = storesPostgresCommand.help.trimEnd().split("\n");
    expect(lines.length).toBeLessThan(24);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(80);
  });
});
