/** A registry of npm's on this machine that has a few packages, so that one that is not published yet is installed as it will be. */
import { createHash } from "node:crypto";
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { type ServedFolder, serveFolder } from "../folder.ts";

/** A packed package. */
export interface Packed {
  /** Where the tarball is. */
  readonly tarball: string;
  readonly manifest: { readonly name: string; readonly version: string };
}

/** Serves packages, each in one version, from a folder that it fills. */
export async function serveRegistry(folder: string, packages: readonly Packed[]): Promise<ServedFolder> {
  await mkdir(join(folder, "-"), { recursive: true });
  const served = await serveFolder(folder);
  for (const { tarball, manifest } of packages) {
    const { name, version } = manifest;
    const place = `-/${basename(tarball)}`;
    await copyFile(tarball, join(folder, place));
    const integrity = `sha512-${createHash("sha512")
      .update(await readFile(tarball))
      .digest("base64")}`;
    const only = { ...manifest, dist: { tarball: new URL(place, served.url).href, integrity } };
    await writeFile(join(folder, name), JSON.stringify({ name, "dist-tags": { latest: version }, versions: { [version]: only } }));
  }
  return served;
}
