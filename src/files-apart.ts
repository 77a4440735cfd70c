/**
 * The files that a build writes beside the pages, in a program of its own (`cli/write-files.ts`), since
 * they take as long as the pages do and there is a second core. A preview has no such program: there
 * each file is made when it is asked for.
 */

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

import type { Dataset } from "./model/types.ts";
import { releaseFileFacts, type ReleaseFileFacts } from "./publish/release-files.ts";

/** Folder that the other program writes into; undefined where there is none. */
const folder = process.env["FILES_APART"];

export const areFilesApart = folder !== undefined;

/** Written there as soon as the release files are: what the pages say of them. */
export const FACTS_FILE = "release-facts.json";

/** Between two looks, in ms. */
const PAUSE = 50;

/** Returns what the pages say of the release files; waits until the other program has made them. */
export const releaseFacts = async (dataset: Dataset): Promise<readonly ReleaseFileFacts[]> => {
  if (folder === undefined) return releaseFileFacts(dataset);
  const path = join(folder, FACTS_FILE);
  // Where the other program fails, the build stops this one.
  while (!existsSync(path)) await wait(PAUSE);
  // Written by this project a moment ago, in one piece.
  return JSON.parse(readFileSync(path, "utf8")) as readonly ReleaseFileFacts[];
};
