/** Real servers on loopback ports, with temporary data folders: Redis and PostgreSQL as Debian installs them. Knows nothing of vitest. */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

/** A server that is running. Its port and its data stay the same until it is removed. */
export interface TestServer {
  readonly url: string;
  readonly port: number;
  /** Starts it again, and waits until it takes connections. */
  start(): Promise<void>;
  /** Ends it in good order. */
  stop(): Promise<void>;
  /** Ends it as a crash does. */
  kill(): Promise<void>;
  restart(): Promise<void>;
  /** Stops it and removes its data. The end of this process, whichever way, does so, too. */
  remove(): Promise<void>;
}

interface ServerPlan {
  readonly folder: string;
  readonly port: number;
  readonly url: string;
  readonly program: string;
  readonly args: readonly string[];
  readonly user: User;
  /** What it prints as soon as it takes connections. */
  readonly ready: RegExp;
  readonly stopSignal: NodeJS.Signals;
  readonly killSignal: NodeJS.Signals;
}

/** Whom a process belongs to, where it can't be ours. */
interface User {
  readonly uid?: number;
  readonly gid?: number;
}

const START_MS = 20_000;

/** Whether a server is installed. Says so on the console where it is not; with `CI=true` that is an error. */
export function isInstalled(server: "redis" | "postgres"): boolean {
  const found = server === "redis" ? redisProgram() : postgresProgram("postgres");
  if (found !== undefined) return true;
  const message = `${server === "redis" ? "redis-server" : "PostgreSQL"} is not installed: its tests do not run`;
  if (process.env["CI"] === "true") throw new Error(message);
  console.warn(message);
  return false;
}

/** Redis that loses nothing when it is killed. */
export async function startRedis(...args: string[]): Promise<TestServer> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), "antom-redis-"));
  return await started({
    folder,
    port,
    url: `redis://127.0.0.1:${port}`,
    program: needed(redisProgram()),
    args: [
      ...["--port", String(port), "--bind", "127.0.0.1", "--dir", folder],
      ...["--save", "", "--appendonly", "yes", "--appendfsync", "always"],
      ...args,
    ],
    user: {},
    ready: /Ready to accept connections/,
    stopSignal: "SIGTERM",
    killSignal: "SIGKILL",
  });
}

/** PostgreSQL, each argument a setting: `default_transaction_isolation=serializable`. It does not wait for the disk, so only a crash of the machine loses anything. */
export async function startPostgres(...settings: string[]): Promise<TestServer> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), "antom-postgres-"));
  const user = postgresUser();
  if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid);
  const data = join(folder, "data");
  const initdb = ["-D", data, "-U", "antom", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"];
  execFileSync(needed(postgresProgram("initdb")), initdb, { cwd: folder, stdio: "pipe", ...user });
  const all = ["listen_addresses=127.0.0.1", "unix_socket_directories=", "fsync=off", "max_connections=150", ...settings];
  return await started({
    folder,
    port,
    url: `postgres://antom@127.0.0.1:${port}/postgres`,
    program: needed(postgresProgram("postgres")),
    args: ["-D", data, "-p", String(port), ...all.flatMap((setting) => ["-c", setting])],
    user,
    ready: /database system is ready to accept connections/,
    // Fast and immediate shutdown: SIGTERM would wait for clients to leave, SIGKILL would leave children and shared memory behind.
    stopSignal: "SIGINT",
    killSignal: "SIGQUIT",
  });
}

async function started(plan: ServerPlan): Promise<TestServer> {
  let child: ChildProcess | undefined;
  const guard = guardOf(plan);
  const pidFile = join(plan.folder, "pid");
  const start = async (): Promise<void> => {
    child = await running(plan);
    writeFileSync(pidFile, String(child.pid));
  };
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    const ending = child;
    child = undefined;
    rmSync(pidFile, { force: true });
    if (ending === undefined || ending.exitCode !== null || ending.signalCode !== null) return;
    const exit = once(ending, "exit");
    ending.kill(signal);
    await exit;
  };
  const server: TestServer = {
    url: plan.url,
    port: plan.port,
    start,
    stop: () => end(plan.stopSignal),
    kill: () => end(plan.killSignal),
    restart: async () => {
      await server.stop();
      await start();
    },
    remove: async () => {
      await end(plan.killSignal);
      rmSync(plan.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
      guard.kill();
    },
  };
  try {
    await start();
  } catch (error) {
    await server.remove();
    throw error;
  }
  return server;
}

/** Outlives this process, however that ends, and clears up after it: its standard input ends with us. */
function guardOf({ folder, killSignal }: ServerPlan): ChildProcess {
  const script = 'cat; [ -f "$0/pid" ] && kill -s "$1" "$(cat "$0/pid")" && sleep 1; rm -rf "$0"';
  const args = ["-c", script, folder, killSignal.replace("SIG", "")];
  // Detached, so that Ctrl-C does not end it as well.
  const guard = spawn("sh", args, { stdio: ["pipe", "ignore", "ignore"], detached: true });
  guard.unref();
  return guard;
}

/** The process, as soon as it takes connections. */
function running({ program, args, user, ready, folder }: ServerPlan): Promise<ChildProcess> {
  return new Promise((resolve, reject) => {
    const env = { PATH: process.env["PATH"] ?? "", LC_ALL: "C" };
    const child = spawn(program, args, { cwd: folder, env, stdio: ["ignore", "pipe", "pipe"], ...user });
    let printed = "";
    const failed = (why: string): void => {
      clearTimeout(timer);
      child.kill("SIGKILL");
      reject(new Error(`${program} ${why}:\n${printed.slice(-2_000)}`));
    };
    const timer = setTimeout(() => failed("was not ready in time"), START_MS);
    child.once("error", (error) => failed(error.message));
    const ended = (code: number | null): void => failed(`ended with ${code}`);
    child.once("exit", ended);
    const read = (chunk: Buffer): void => {
      // What is printed later is read, too, as a full pipe would stop the server.
      if (printed.length < 100_000) printed += chunk;
      if (!ready.test(printed)) return;
      clearTimeout(timer);
      child.removeListener("exit", ended);
      resolve(child);
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
  });
}

function redisProgram(): string | undefined {
  return onPath("redis-server");
}

/** Debian keeps the programs of each version in a folder of its own. */
function postgresProgram(name: string): string | undefined {
  const root = "/usr/lib/postgresql";
  const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : [];
  return versions.map((version) => join(root, version, "bin", name)).find((path) => existsSync(path)) ?? onPath(name);
}

function onPath(name: string): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

function needed(program: string | undefined): string {
  if (program === undefined) throw new Error("the server is not installed");
  return program;
}

/** PostgreSQL refuses to be run by root. */
function postgresUser(): User {
  if (process.getuid?.() !== 0) return {};
  const id = (which: string): number => Number(execFileSync("id", [which, "postgres"], { encoding: "utf8" }));
  return { uid: id("-u"), gid: id("-g") };
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
