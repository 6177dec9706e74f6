/** The openssl command line: whatever is signed here, it signs. */
import { execFileSync } from "node:child_process";

export function openssl(args: readonly string[], input: Buffer | string = ""): Buffer {
  return execFileSync("openssl", args, { input, stdio: ["pipe", "pipe", "pipe"] });
}
