/** The parts of the command line that no run without a terminal or a network shows. */
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import { fetchPage, isAddress, pageAddress } from "../../src/cli/page-address.ts";
import { createProgress } from "../../src/cli/progress.ts";
import { emphasis, oneLine, print, type Terminal } from "../../src/cli/terminal.ts";

const terminal = (isTTY: boolean, noColor = false): Terminal & { readonly written: string[] } => {
  const written: string[] = [];
  const stream = { isTTY, write: (text: string) => written.push(text) };
  return { stdout: stream, stderr: stream, noColor, written, fetch, readInput: async () => new Uint8Array() };
};

describe("an address", () => {
  test.each([
    ["https://docs.antom.com/ac/ams/vault_method", "https://docs.antom.com/ac/ams/vault_method.md"],
    ["https://docs.antom.com/ac/ams/vault_method/#part", "https://docs.antom.com/ac/ams/vault_method.md"],
    ["https://docs.antom.com/ac/ams/vault_method.md?v=1", "https://docs.antom.com/ac/ams/vault_method.md?v=1"],
    ["https://mirror.example/page", "https://mirror.example/page"],
    ["http://127.0.0.1:8080/page", "http://127.0.0.1:8080/page"],
    ["http://localhost/page", "http://localhost/page"],
    ["http://[::1]:1/page", "http://[::1]:1/page"],
  ])("%s leads to %s", (operand, expected) => {
    expect(pageAddress(operand).href).toBe(expected);
  });

  test.each([
    ["http://docs.antom.com/x?secret", "can't fetch http://docs.antom.com/x: only https is"],
    ["http://127.0.0.1.example/x", "can't fetch http://127.0.0.1.example/x: only https is"],
    ["file:///etc/passwd", "can't fetch file:///etc/passwd: only https is"],
    ["https://user:secret@docs.antom.com/x", "can't fetch https://docs.antom.com/x: its address holds a password"],
    ["https://", "can't fetch a page: its address is no URL"],
  ])("%s is not fetched", (operand, message) => {
    expect(() => pageAddress(operand)).toThrow(message);
  });

  test.each([
    ["https://a", true],
    ["C:\\page.md", false],
    ["page.md", false],
    ["-", false],
  ])("%s is one: %s", (operand, expected) => {
    expect(isAddress(operand)).toBe(expected);
  });
});

describe("a page on the web", () => {
  const served = async (listener: RequestListener): Promise<string> => {
    const server = createServer(listener);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    });
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  };
  const fetched = async (address: string): Promise<{ file: string; text: string }> => {
    const { file, bytes } = await fetchPage(address, fetch);
    return { file, text: new TextDecoder().decode(bytes) };
  };

  test("is fetched, over redirects on its own host, and called without its query", async () => {
    const origin = await served((request, response) => {
      if (request.url?.startsWith("/old")) response.writeHead(302, { Location: "/new" }).end();
      else response.end("# Page");
    });
    expect(await fetched(`${origin}/old?key=secret`)).toEqual({ file: `${origin}/old`, text: "# Page" });
  });

  test.each<[string, RequestListener, string]>([
    [
      "leads to another host",
      (_, response) => response.writeHead(301, { Location: "https://elsewhere.example/" }).end(),
      "it leads to another host",
    ],
    ["leads to itself", (_, response) => response.writeHead(307, { Location: "/" }).end(), "it leads from one address to the next"],
    ["is not there", (_, response) => response.writeHead(404).end(), "the answer has status 404"],
    ["is too long", (_, response) => response.end("x".repeat(4 * 1_048_576 + 1)), "it is longer than 4 MiB"],
    ["breaks off", (_, response) => response.destroy(), "the connection failed"],
  ])("that %s is told", async (_, listener, message) => {
    const origin = await served(listener);
    await expect(fetched(`${origin}/page`)).rejects.toThrow(`can't fetch ${origin}/page: ${message}`);
  });
});

describe("progress", () => {
  const told = (isTTY: boolean, files: number, bytes: number): string => {
    const { written, ...streams } = terminal(isTTY);
    const progress = createProgress(streams, files);
    for (let index = 0; index < files; index++) progress.read(bytes);
    progress.end();
    return written.join("");
  };
  test("is told of many files, and wiped", () => expect(told(true, 21, 10)).toContain("\r21 of 21 files read, 0.0 MB\r\u001B[K"));
  test("is told of long ones", () => expect(told(true, 2, 3_000_000)).toBe("\r2 of 2 files read, 6.0 MB\r\u001B[K"));
  test("is not told of few and short ones", () => expect(told(true, 20, 10)).toBe(""));
  test("is not told where nobody watches", () => expect(told(false, 50, 1_000_000)).toBe(""));
});

describe("a terminal", () => {
  test("shows what is bold", () => expect(emphasis(terminal(true))("a")).toBe("\u001B[1ma\u001B[22m"));
  test("shows none where it is asked not to", () => expect(emphasis(terminal(true, true))("a")).toBe("a"));
  test("is none where output is redirected", () => expect(emphasis(terminal(false))("a")).toBe("a"));
  test("never shows what may be a card number", () => {
    const shown = terminal(true);
    print(shown, "4000001234567899 and 4054695723100768");
    expect(shown.written).toEqual(["[16 digits] and [16 digits]"]);
  });
  test.each([
    ["a\n\tb\u001B[2Jc", "a b [2Jc"],
    ["x".repeat(400), `${"x".repeat(299)}…`],
  ])("gets one line of %j", (text, expected) => expect(oneLine(text)).toBe(expected));
});
