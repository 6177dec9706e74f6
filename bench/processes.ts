/** Processes to be measured: each is asked by a message, and answers by one. */
import { type ChildProcess, type ForkOptions, fork } from "node:child_process";

/** A process of its own. */
export interface Asked {
  /** Sends a message and waits for the next one that comes back. Rejects where it failed, or ended before. */
  ask<T>(message: string | object): Promise<T>;
  end(): Promise<void>;
}

export function start(file: string, options: ForkOptions = {}): Asked {
  const child = fork(file, { execArgv: ["--no-warnings"], stdio: ["ignore", "inherit", "inherit", "ipc"], ...options });
  return {
    ask: (message) =>
      new Promise((resolve, reject) => {
        const gone = (code: number | null): void => reject(new Error(`${file} ended with ${code}`));
        child.once("exit", gone);
        child.once("message", (answer: { given: never } | { failed: string }) => {
          child.off("exit", gone);
          if ("failed" in answer) reject(new Error(`${file}: ${answer.failed}`));
          else resolve(answer.given);
        });
        child.send(message);
      }),
    end: () => ended(child),
  };
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    // It ends by itself then, and writes its profile before where it was told to.
    child.disconnect();
  });
}

/** Answers the messages of the process that started this one, each with what its answerer gives; ends when that process has gone. */
export function answer(answerer: (message: never) => unknown): void {
  process.once("disconnect", () => process.exit());
  process.on("message", async (message) => {
    try {
      process.send?.({ given: await answerer(message as never) });
    } catch (error) {
      process.send?.({ failed: error instanceof Error ? error.stack : String(error) });
    }
  });
}
