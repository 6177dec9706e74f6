import { expect, test } from "vitest";
import { runScript } from "../support/processes.ts";

test("examples/amounts.ts prints what its comments say", async () => {
  const { code, stdout, stderr } = await runScript("examples/amounts.ts");
  expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: "37.02 USD, 15000.00 IDR\n", stderr: "" });
});
