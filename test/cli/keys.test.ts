/** `antom-client keys create`: files of the right form and mode, and a private key that nobody sees. */
import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { keysCreateCommand } from "../../src/cli/keys.ts";
import { CommandError, type Terminal } from "../../src/cli/terminal.ts";
import { createAntomClient } from "../../src/index.ts";

let folder: string;
let printed = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "antom-keys-"));
});
afterAll(() => rm(folder, { recursive: true }));

const terminal: Terminal = {
  stdout: { write: (text) => (printed += text) },
  stderr: { write: () => {} },
  readInput: async () => new Uint8Array(),
  fetch,
  noColor: true,
};
const create = (...args: string[]): Promise<number> => keysCreateCommand.run(args, terminal);
const openssl = (...args: string[]): string => execFileSync("openssl", args, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

describe("keys create", () => {
  const at = (name: string): string => join(folder, "new", name);

  test("writes a pair that openssl reads and that belongs together", async () => {
    expect(await create("--out", join(folder, "new"))).toBe(0);
    expect(openssl("rsa", "-in", at("antom-private-key.pem"), "-check", "-noout")).toContain("RSA key ok");
    expect(openssl("rsa", "-in", at("antom-private-key.pem"), "-text", "-noout")).toContain("2048 bit");
    const spki = openssl("pkey", "-in", at("antom-private-key.pem"), "-pubout").replace(/-----.*-----|\n/g, "");
    expect(await readFile(at("antom-public-key.txt"), "utf8")).toBe(`${spki}\n`);
  });

  test("the private key is its owner's only, and printed nowhere", async () => {
    expect((await stat(at("antom-private-key.pem"))).mode & 0o777).toBe(0o600);
    const secret = (await readFile(at("antom-private-key.pem"), "utf8")).replace(/-----.*-----|\n/g, "");
    // The beginning is the same for every RSA key; what follows is this one's.
    for (let i = 40; i + 16 <= secret.length; i += 16) expect(printed).not.toContain(secret.slice(i, i + 16));
    expect(printed).toContain((await readFile(at("antom-public-key.txt"), "utf8")).trim());
    expect(printed).toMatch(/Fingerprint: ([0-9a-f]{4} ?){4}\n/);
  });

  test("the client takes both as they are", async () => {
    const privateKey = await readFile(at("antom-private-key.pem"), "utf8");
    await create("--out", join(folder, "other"));
    const antomPublicKey = await readFile(join(folder, "other/antom-public-key.txt"), "utf8");
    expect(() => createAntomClient({ clientId: "SANDBOX_5X", gateway: "asia", privateKey, antomPublicKey })).not.toThrow();
  });

  test.each(["antom-private-key.pem", "antom-public-key.txt"])("never overwrites %s", async (name) => {
    const taken = await mkdtemp(join(folder, "taken-"));
    await writeFile(join(taken, name), "mine");
    await expect(create("--out", taken)).rejects.toThrow(CommandError);
    expect(await readFile(join(taken, name), "utf8")).toBe("mine");
    // And leaves no private key behind that nobody knows of.
    if (name === "antom-public-key.txt") await expect(stat(join(taken, "antom-private-key.pem"))).rejects.toThrow("ENOENT");
  });

  test("a folder that can't be made, an operand and an unknown option are one line of trouble", async () => {
    await writeFile(join(folder, "file"), "");
    for (const args of [["--out", join(folder, "file/below")], ["here"], ["--size", "4096"]]) {
      await expect(create(...args)).rejects.toThrow(CommandError);
    }
  });
});
