/** The package packed, and fresh projects that npm installs it into. */
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { ROOT } from "../repository.ts";
import { serveRegistry } from "./registry.ts";

const run = promisify(execFile);

/** What the packed package says of itself, as far as the checks ask. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly exports: object;
  readonly bin: object;
  readonly imports: object;
}

/** The package, packed and installed. */
export interface Fresh {
  /** Of everything that is made here. */
  readonly folder: string;
  readonly tarball: string;
  /** The project into which npm has installed it. */
  readonly project: string;
  /** The package in the project. */
  readonly home: string;
  readonly manifest: Manifest;
  /** What the tarball holds. */
  readonly files: readonly string[];
  /** npm's settings for other projects that are to find it. */
  readonly npm: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/** Packs the package and installs it into a project. Needs a fresh `dist/`. */
export async function packAndInstall(): Promise<Fresh> {
  const folder = await mkdtemp(join(tmpdir(), "antom-package-"));
  const project = join(folder, "project");
  const own = JSON.parse(await readFile(join(ROOT, "package.json"), "utf8")) as { dependencies: Readonly<Record<string, string>> };
  const dependencies = await withTheirs(Object.keys(own.dependencies));
  const { stdout } = await run("npm", ["pack", ".", ...dependencies, "--json", "--pack-destination", folder], { cwd: ROOT });
  const packed = await Promise.all(
    (JSON.parse(stdout) as { filename: string; name: string; files: { path: string }[] }[]).map(async ({ name, filename, files }) => {
      const from = name === "antom-client" ? ROOT : join(ROOT, "node_modules", name);
      const manifest = JSON.parse(await readFile(join(from, "package.json"), "utf8")) as Manifest;
      return { manifest, tarball: join(folder, filename), files: files.map(({ path }) => path) };
    }),
  );
  const [first] = packed;
  if (first === undefined) throw new Error("npm pack said nothing");
  const registry = await serveRegistry(join(folder, "registry"), packed);
  const npm = { npm_config_registry: registry.url, npm_config_cache: join(folder, "cache"), npm_config_update_notifier: "false" };
  await mkdir(project);
  await writeFile(join(project, "package.json"), JSON.stringify({ name: "consumer", private: true, type: "module" }));
  await run("npm", ["install", first.manifest.name, "--no-audit", "--no-fund"], { cwd: project, env: { ...process.env, ...npm } });
  return {
    ...first,
    folder,
    project,
    home: join(project, "node_modules", first.manifest.name),
    npm,
    close: async () => {
      await registry.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** Folders of packages and of what they depend on in their turn. */
async function withTheirs(names: readonly string[]): Promise<string[]> {
  const folders = new Set<string>();
  for (const name of names) {
    const folder = join(ROOT, "node_modules", name);
    folders.add(folder);
    const { dependencies = {} } = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as { dependencies?: object };
    for (const each of await withTheirs(Object.keys(dependencies))) folders.add(each);
  }
  return [...folders];
}

/** What an installation may come to: three packages, and so many bytes. */
const MOST = { packages: 3, downloaded: 1_000_000, installed: 4_800_000 };

/** What npm has put into the project. @throws where it is more than it may be */
export async function weigh({ project, tarball }: Pick<Fresh, "project" | "tarball">): Promise<string> {
  const modules = join(project, "node_modules");
  const { packages } = JSON.parse(await readFile(join(modules, ".package-lock.json"), "utf8")) as { packages: object };
  const names = Object.keys(packages).map((place) => place.replace("node_modules/", ""));
  const bytesOf = async (name: string): Promise<number> => {
    const entries = await readdir(join(modules, name), { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    return (await Promise.all(files.map((file) => stat(join(file.parentPath, file.name))))).reduce((sum, { size }) => sum + size, 0);
  };
  const sizes = await Promise.all(names.map(async (name) => [name, await bytesOf(name)] as const));
  const downloaded = (await stat(tarball)).size;
  const installed = sizes.reduce((sum, [, size]) => sum + size, 0);
  const said = `${downloaded} bytes packed; ${names.length} packages, ${installed} bytes: ${sizes.map((size) => size.join(" ")).join(", ")}`;
  if (names.length > MOST.packages || downloaded > MOST.downloaded || installed > MOST.installed)
    throw new Error(`${said}\nat most ${MOST.downloaded} packed; ${MOST.packages} packages, ${MOST.installed} bytes`);
  return said;
}
