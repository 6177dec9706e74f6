/** `antom-client sandbox`, as its users start and end it. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ROOT } from "../../scripts/repository.ts";
import { sandboxCommand } from "../../src/cli/sandbox.ts";
import { keysIn } from "../../src/cli/sandbox-keys.ts";
import { createAntomClient } from "../../src/index.ts";
import { antomClient } from "../cli/run.ts";
import { sessionRequest } from "../support/merchant.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "antom-sandbox-"));
});
afterAll(() => rm(folder, { recursive: true }));

const LOADER = pathToFileURL(join(ROOT, "node_modules/tsx/dist/loader.mjs")).href;

interface Started {
  readonly child: ChildProcess;
  /** What it has printed once it listens. */
  readonly text: string;
  readonly errors: () => string;
  /** Its exit code. */
  readonly ended: Promise<number | null>;
}

function start(...args: string[]): Promise<Started> {
  const words = [
    "--no-warnings",
    "--import",
    LOADER,
    "-C",
    "antom-source",
    join(ROOT, "src/cli/main.ts"),
    "sandbox",
    "--port",
    "0",
    ...args,
  ];
  const child = spawn(process.execPath, words, { cwd: folder, env: { PATH: process.env["PATH"] ?? "" }, timeout: 30_000 });
  let [text, errors] = ["", ""];
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
    errors += chunk;
  });
  return new Promise((resolve, reject) => {
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
      text += chunk;
      if (/Ctrl-C ends it/.test(text)) resolve({ child, text, errors: () => errors, ended });
    });
    void ended.then((code) => reject(new Error(`ended with ${code}: ${errors}`)));
  });
}

const field = (text: string, name: string): string => new RegExp(`^ *${name} +(.+)$`, "m").exec(text)?.[1] ?? "";

describe("started", () => {
  test("makes its keys once, prints what a merchant needs, and ends cleanly", async () => {
    const first = await start("--keys", "keys");
    const privateFile = field(first.text, "privateKey").replace(/^the content of (.*) \(made just now\)$/, "$1");
    expect(privateFile).toBe(join(folder, "keys/merchant-private-key.pem"));
    expect((await readdir(join(folder, "keys"))).sort()).toEqual([
      ".gitignore",
      "gateway-private-key.pem",
      "gateway-public-key.txt",
      "merchant-private-key.pem",
      "merchant-public-key.txt",
    ]);
    for (const side of ["merchant", "gateway"]) {
      const file = join(folder, "keys", `${side}-private-key.pem`);
      expect((await stat(file)).mode & 0o777).toBe(0o600);
      const secret = (await readFile(file, "utf8")).split("\n")[1] ?? "";
      expect(first.text).not.toContain(secret);
    }
    const options = {
      clientId: field(first.text, "clientId").split(" ")[0] ?? "",
      gateway: field(first.text, "gateway"),
      privateKey: await readFile(privateFile, "utf8"),
      antomPublicKey: field(first.text, "antomPublicKey"),
    };
    expect(await createAntomClient(options).createVaultingSession(sessionRequest())).toMatchObject({ next: "proceed" });
    expect(first.text).toContain("Limits: 10000 vaultings, 10000 agreements, 10000 payments,");
    first.child.kill("SIGINT");
    expect(await first.ended).toBe(0);
    expect(first.errors()).toBe("");

    const second = await start("--keys", "keys", "--speed", "600", "--strict", "--allow-origin", "http://127.0.0.1:3000");
    expect(field(second.text, "antomPublicKey")).toBe(options.antomPublicKey);
    expect(second.text).not.toContain("made just now");
    expect(second.text).toContain("pages of http://127.0.0.1:3000 may call the gateway");
    expect(second.text).toMatch(/Strict\. Time runs 600 times as fast/);
    const gateway = field(second.text, "gateway");
    expect(await createAntomClient({ ...options, gateway }).createVaultingSession(sessionRequest())).toMatchObject({ next: "proceed" });
    const token = /Bearer (\S+)/.exec(second.text)?.[1] ?? "";
    expect((await fetch(`${gateway}/_sandbox/state`, { headers: { Authorization: `Bearer ${token}` } })).status).toBe(200);
    second.child.kill("SIGTERM");
    expect(await second.ended).toBe(0);
  });

  test("warns where more than this machine reaches it", async () => {
    const { child, text, errors, ended } = await start("--keys", "keys", "--host", "0.0.0.0");
    expect(field(text, "gateway")).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    // The other stream may be read later.
    await expect.poll(errors).toMatch(/bound to 0\.0\.0\.0: whoever reaches this machine/);
    child.kill("SIGINT");
    expect(await ended).toBe(0);
  });
});

test.each([
  ["with everything switched on", ["--host", "0.0.0.0", "--speed", "2", "--strict", "--allow-origin", "http://127.0.0.1:3000"]],
  ["as it is", []],
])("runs within another program's process as well, %s, and stops at its signal", async (_, args) => {
  let [text, errors] = ["", ""];
  const before = new Set(process.listeners("SIGTERM"));
  let listening: () => void = () => {};
  const isListening = new Promise<void>((resolve) => {
    listening = resolve;
  });
  const running = sandboxCommand.run(["--port", "0", "--keys", join(folder, "within"), ...args], {
    stdout: {
      write: (part) => {
        text += part;
        listening();
      },
    },
    stderr: {
      write: (part) => {
        errors += part;
      },
    },
    readInput: async () => new Uint8Array(),
    fetch: globalThis.fetch,
    noColor: true,
  });
  await isListening;
  for (const listener of process.listeners("SIGTERM")) if (!before.has(listener)) listener("SIGTERM");
  expect(await running).toBe(0);
  expect(text).toMatch(/Ended\.\n$/);
  expect(errors === "").toBe(args.length === 0);
});

describe("refuses", () => {
  test.each([
    ["a port that is none", ["--port", "http"], /--port takes a number/],
    ["a port too high", ["--port", "70000"], /--port takes a number/],
    ["a speed of nothing", ["--speed", "0"], /--speed takes a number/],
    ["an origin with a path", ["--allow-origin", "http://127.0.0.1/a"], /--allow-origin takes one origin/],
    ["an origin that is none", ["--allow-origin", "here"], /--allow-origin takes one origin/],
    ["an operand", ["now"], /no operands/],
    ["an unknown option", ["--fast"], /unknown option --fast; it takes --port, .*--strict/],
    ["a switch with a value", ["--strict=no"], /--strict takes no value/],
    ["a switch where an option's value is missing", ["--keys", "--strict"], /an option lacks its value/],
    ["a switch behind the end of the options", ["--", "--strict"], /no operands/],
  ])("%s", async (_, args, message) => {
    await expect(sandboxCommand.run(args, {} as never)).rejects.toThrow(message);
    const { code, stdout, stderr } = await antomClient(["sandbox", ...args], { cwd: folder });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(message);
  });

  test("a port that is taken", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const port = String((server.address() as AddressInfo).port);
    const { code, stderr } = await antomClient(["sandbox", "--port", port, "--keys", join(folder, "keys")]);
    await expect(sandboxCommand.run(["--port", port, "--keys", join(folder, "keys")], {} as never)).rejects.toThrow("EADDRINUSE");
    server.close();
    expect(code).toBe(2);
    expect(stderr).toMatch(new RegExp(`port ${port} \\(EADDRINUSE\\)`));
  });

  test("a folder with half of its keys, and one that can't be made", async () => {
    const half = join(folder, "half");
    const whole = await start("--keys", half);
    whole.child.kill("SIGINT");
    await whole.ended;
    await rm(join(half, "gateway-private-key.pem"));
    const one = await antomClient(["sandbox", "--keys", half]);
    expect(one).toMatchObject({ code: 2, stderr: expect.stringContaining("is missing beside the other keys") });
    const two = await antomClient(["sandbox", "--keys", join(half, "merchant-public-key.txt", "below")]);
    expect(two.code).toBe(2);
    await expect(keysIn(half)).rejects.toThrow("is missing beside");
    await expect(keysIn(join(half, "merchant-public-key.txt", "below"))).rejects.toThrow("can't read");
    const four = join(folder, "four");
    await mkdir(four);
    // A link that leads nowhere can't be read, and is there all the same.
    await symlink("nowhere", join(four, "gateway-public-key.txt"));
    await expect(keysIn(four)).rejects.toThrow("a key is never overwritten");
    await expect(keysIn("/dev/null/below")).rejects.toThrow(/can't (read|be written)/);
    const three = join(folder, "three");
    await mkdir(join(three, "merchant-public-key.txt"), { recursive: true });
    expect(await antomClient(["sandbox", "--keys", three])).toMatchObject({ code: 2, stderr: expect.stringContaining("can't read") });
    await expect(keysIn(three)).rejects.toThrow("can't read");
  });
});
