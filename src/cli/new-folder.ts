/** A folder that a command makes whole or not at all. */

import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";

/** Returns whether the path is the folder itself or lies below it. */
export const isWithin = (path: string, folder: string): boolean => {
  const steps = relative(resolve(folder), resolve(path));
  return steps !== ".." && !steps.startsWith(`..${sep}`) && !isAbsolute(steps);
};

/** Returns whether nothing would be lost by writing there: no such folder, or an empty one. */
export const isFree = (folder: string): boolean => {
  if (!existsSync(folder)) return true;
  try {
    return readdirSync(folder).length === 0;
  } catch {
    // A file of that name.
    return false;
  }
};

/** Writes the files into a new folder: first beside it, then by renaming. */
export const writeNewFolder = (folder: string, files: ReadonlyMap<string, Uint8Array>): void => {
  const target = resolve(folder);
  const next = `${target}.next-${process.pid}`;
  try {
    mkdirSync(dirname(target), { recursive: true });
    mkdirSync(next);
    for (const [name, bytes] of files) writeFileSync(join(next, name), bytes);
    // On Windows a rename does not replace even an empty folder; one that is not empty stays.
    if (existsSync(target)) rmdirSync(target);
    renameSync(next, target);
  } catch (error) {
    rmSync(next, { recursive: true, force: true });
    throw error;
  }
};
