import { expect, test } from "vitest";
import { runScript } from "../support/processes.ts";

test("examples/settle.ts finds the card that was vaulted, prints no token, and ends by itself", async () => {
  const { code, stdout, stderr } = await runScript("examples/settle.ts");
  expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: "vaulted: ************0768\n", stderr: "" });
});
