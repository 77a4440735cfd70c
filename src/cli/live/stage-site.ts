/** Puts a finished site together in the store, beside the one that is live. */

import { spawnSync } from "node:child_process";
import { constants, existsSync, readdirSync, renameSync } from "node:fs";
import { chmod, copyFile, mkdir, rename } from "node:fs/promises";
import { dirname, join } from "node:path";

import { diskFault } from "../disk-fault.ts";
import { filesBelow } from "../files-below.ts";
import { markerFile } from "../output-folder.ts";
import { siteId, type SitePlace } from "./site-place.ts";
import type { StoredSite } from "./site-store.ts";
import {
  makeStore,
  nextNumber,
  nextSite,
  storedSites,
  tidyStore,
  writePending,
} from "./site-store.ts";

/** Where Astro puts the files whose names change with their content. */
const assetsFolder = "_astro";

/** What a test may replace. */
export interface StageTools {
  readonly copy?: (from: string, to: string) => Promise<void>;
}

/** Copies without a second use of the disk where the file system can. */
const copyBytes = (from: string, to: string): Promise<void> =>
  copyFile(from, to, constants.COPYFILE_FICLONE);

const namesIn = (folder: string): readonly string[] =>
  existsSync(folder) ? readdirSync(folder) : [];

/** Has the disk hold what was written, so that a power cut finds no empty files behind the link. */
export const flushDisk = (folder: string): void => {
  // Where there is no such program, the system writes in its own time.
  spawnSync("sync", ["-f", folder], { stdio: "ignore" });
};

/**
 * Adds to a folder the hashed files of another site that it lacks, each whole at once, so that a
 * page of that site that is being loaded finds what it names.
 */
export const keepAssets = async (
  from: StoredSite,
  folder: string,
  { copy = copyBytes }: StageTools = {},
): Promise<void> => {
  const to = join(folder, assetsFolder);
  const present = new Set(namesIn(to));
  for (const name of from.assets.filter((asset) => !present.has(asset))) {
    await mkdir(to, { recursive: true });
    await chmod(to, 0o755);
    const next = join(to, `.next-${name}`);
    await copy(join(from.folder, assetsFolder, name), next);
    await chmod(next, 0o644);
    await rename(next, join(to, name));
  }
};

/** Copies a built tree; a published file may be read by everyone, whoever built it. */
const copyTree = async (
  from: string,
  to: string,
  signal: AbortSignal,
  copy: (from: string, to: string) => Promise<void>,
): Promise<number> => {
  const made = new Set<string>();
  const makeFolder = async (folder: string): Promise<void> => {
    if (made.has(folder)) return;
    if (folder !== to) await makeFolder(dirname(folder));
    await mkdir(folder, { recursive: true });
    await chmod(folder, 0o755);
    made.add(folder);
  };
  const names = filesBelow(from).filter((name) => name !== markerFile);
  for (const name of names) {
    signal.throwIfAborted();
    const file = join(to, name);
    await makeFolder(dirname(file));
    await copy(join(from, name), file);
    await chmod(file, 0o644);
  }
  return names.filter((name) => name.endsWith(".html")).length;
};

/**
 * Copies a built site into the store, with the hashed files of the live one, and returns its id. A
 * failure is told in one sentence and leaves the store as it was. For the holder of the lock.
 */
export const stageSite = async (
  place: SitePlace,
  tree: string,
  { release, signal }: { readonly release: string; readonly signal: AbortSignal },
  tools: StageTools = {},
): Promise<string> => {
  try {
    tidyStore(place);
    makeStore(place);
    const live = storedSites(place).find(({ isLive }) => isLive);
    const next = nextSite(place);
    const pages = await copyTree(tree, next, signal, tools.copy ?? copyBytes);
    const assets = [...namesIn(join(next, assetsFolder))].sort();
    if (live !== undefined) await keepAssets(live, next, tools);
    const id = siteId(nextNumber(place), release);
    writePending(place, id, { release, pages, assets, replaced: live?.id ?? null });
    flushDisk(place.store);
    renameSync(next, join(place.store, id));
    return id;
  } catch (error) {
    tidyStore(place);
    throw diskFault(error, place.name);
  }
};
