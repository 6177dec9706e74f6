/** Instances as processes: started, killed without a warning, frozen, and started again. */
import { type ChildProcess, spawn } from "node:child_process";
import { ROOT } from "../../scripts/repository.ts";
import type { InstanceMessage, InstanceOptions } from "./instance.ts";

/** What the instances told together, and what was done to them. */
interface FleetCounts {
  /** Deliveries by how they ended. */
  readonly states: Record<string, number>;
  /** Failed and refused ones by their code. */
  readonly codes: Record<string, number>;
  kills: number;
  /** Ends that nobody here brought about: those between an effect and its completion. */
  suicides: number;
  freezes: number;
  restarts: number;
}

export interface Fleet {
  readonly counts: FleetCounts;
  /** The ports of those that listen at this moment. */
  ports(): number[];
  /** Ends one at once, as a power failure does; it is started again. */
  kill(index: number): void;
  /** Stops one for so long, as a long pause of the machine does. */
  freeze(index: number, ms: number): void;
  /** Ends all for good. */
  end(): Promise<void>;
}

interface Member {
  child: ChildProcess | undefined;
  port: number | undefined;
  killed: boolean;
}

export async function startFleet(size: number, options: InstanceOptions): Promise<Fleet> {
  const counts: FleetCounts = { states: {}, codes: {}, kills: 0, suicides: 0, freezes: 0, restarts: 0 };
  let over = false;
  const count = (table: Record<string, number>, name: string): void => {
    table[name] = (table[name] ?? 0) + 1;
  };
  const start = (member: Member): Promise<void> =>
    new Promise((resolve) => {
      const args = ["--no-warnings", "--import", "tsx", "-C", "antom-source", "test/soak/instance.ts", JSON.stringify(options)];
      const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ["ignore", "inherit", "inherit", "ipc"] });
      Object.assign(member, { child, port: undefined, killed: false });
      child.on("message", (message: InstanceMessage) => {
        if ("port" in message) {
          member.port = message.port;
          resolve();
          return;
        }
        count(counts.states, message.state);
        if (message.code !== undefined) count(counts.codes, message.code);
      });
      child.once("exit", () => {
        member.port = undefined;
        if (over) return;
        if (!member.killed) counts.suicides++;
        counts.restarts++;
        void start(member);
        resolve();
      });
    });
  const members: Member[] = Array.from({ length: size }, () => ({ child: undefined, port: undefined, killed: false }));
  await Promise.all(members.map(start));
  const listening = (index: number): Member | undefined => {
    const able = members.filter(({ port }) => port !== undefined);
    return able[index % able.length];
  };
  return {
    counts,
    ports: () => members.flatMap(({ port }) => port ?? []),
    kill: (index) => {
      const member = listening(index);
      if (member === undefined) return;
      member.killed = true;
      counts.kills++;
      member.child?.kill("SIGKILL");
    },
    freeze: (index, ms) => {
      const { child } = listening(index) ?? {};
      if (child === undefined) return;
      counts.freezes++;
      child.kill("SIGSTOP");
      setTimeout(() => child.kill("SIGCONT"), ms);
    },
    end: async () => {
      over = true;
      await Promise.all(
        members.map(({ child }) => {
          if (child === undefined || child.exitCode !== null || child.signalCode !== null) return undefined;
          const exit = new Promise((resolve) => child.once("exit", resolve));
          child.kill("SIGKILL");
          return exit;
        }),
      );
    },
  };
}
