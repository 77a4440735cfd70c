/** The folder the finished site goes to: whether it may be replaced, and the replacing. */

import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";

import { cli } from "../i18n/zh/cli.ts";
import { CommandError } from "./command-error.ts";
import { isSystemError } from "./disk-fault.ts";
import { projectFolder } from "./tool-path.ts";

/** Stands in every folder that a build made; only such a folder is ever replaced. */
export const markerFile = ".built-by-panjin-ledger";

/** Folders of the project that hold what people wrote. */
const sourceFolders = ["src", "public", "seeds", "tests", ".git", ".ci"];

/** Returns the path with its links resolved, as far as it exists. */
export const realPath = (path: string): string => {
  if (existsSync(path)) return realpathSync(path);
  const parent = dirname(path);
  return parent === path ? path : join(realPath(parent), basename(path));
};

const isInside = (path: string, folder: string): boolean => {
  const steps = relative(folder, path);
  return steps !== ".." && !steps.startsWith(`..${sep}`) && !isAbsolute(steps);
};

/**
 * Returns whether a path, whose links are resolved, is or holds the project or the data, or the name of
 * the folder of sources that it lies in; undefined if it is clear of both.
 */
export const placeAmongSources = (
  path: string,
  dataFolder: string,
): { readonly holds: true } | { readonly inside: string } | undefined => {
  const data = realPath(resolve(dataFolder));
  if (isInside(realPath(projectFolder), path) || isInside(data, path)) return { holds: true };
  const sources = sourceFolders.map((name) => join(realPath(projectFolder), name));
  const inside = [data, ...sources].find((source) => isInside(path, source));
  return inside === undefined ? undefined : { inside: basename(inside) };
};

/**
 * Returns the real path of the output folder, or throws a `CommandError` if writing there could
 * destroy anything that a build did not make.
 */
export const checkedOutputFolder = (folder: string, dataFolder: string): string => {
  const output = realPath(resolve(folder));
  const among = placeAmongSources(output, dataFolder);
  if (among !== undefined)
    throw new CommandError(
      "holds" in among
        ? cli.outputHoldsProject({ folder })
        : cli.outputInsideSources({ folder, inside: among.inside }),
    );
  const found = lstatSync(output, { throwIfNoEntry: false });
  if (found === undefined) return output;
  if (!found.isDirectory()) throw new CommandError(cli.outputIsFile({ folder }));
  const names = readdirSync(output);
  if (names.length > 0 && !names.includes(markerFile))
    throw new CommandError(cli.outputNotOurs({ folder }));
  return output;
};

const move = (from: string, to: string): void => {
  try {
    renameSync(from, to);
  } catch (error) {
    // Another disk: a rename cannot reach it. On Windows a scanner may hold a new file for a moment.
    if (!isSystemError(error) || !["EXDEV", "EPERM", "EACCES"].includes(error.code)) throw error;
    cpSync(from, to, { recursive: true });
  }
};

/**
 * Puts a whole site in place of the last one: first beside it, then by renaming, so that nobody
 * meets half of it. A failure puts the last one back and leaves nothing else behind.
 */
export const replaceOutput = (built: string, output: string): void => {
  const next = `${output}.next-${process.pid}`;
  const previous = `${output}.previous-${process.pid}`;
  try {
    writeFileSync(join(built, markerFile), "");
    mkdirSync(dirname(output), { recursive: true });
    move(built, next);
    const hasPrevious = existsSync(output);
    if (hasPrevious) renameSync(output, previous);
    try {
      renameSync(next, output);
    } catch (error) {
      if (hasPrevious) renameSync(previous, output);
      throw error;
    }
    rmSync(previous, { recursive: true, force: true, maxRetries: 3 });
  } catch (error) {
    rmSync(next, { recursive: true, force: true, maxRetries: 3 });
    if (!isSystemError(error)) throw error;
    throw new CommandError(cli.outputNotReplaced({ folder: output, code: error.code }));
  }
};
