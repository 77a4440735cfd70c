import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

import { projectFolder } from "./tool-path.ts";

/** Inside the project, since the pages are run from there and look for packages above them. */
const scratch = join(projectFolder, "node_modules", ".cache", "panjin-ledger");

const remove = (folder: string): void => {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
};

/** Runs a task with a fresh folder to build in, and removes the folder whatever becomes of it. */
export const withWorkFolder = async <T>(
  name: string,
  task: (folder: string) => Promise<T>,
): Promise<T> => {
  mkdirSync(scratch, { recursive: true });
  const folder = mkdtempSync(join(scratch, `${name}-${process.pid}-`));
  try {
    return await task(folder);
  } finally {
    remove(folder);
  }
};

/** Removes the folders that killed runs of this name left; for whoever knows that none is running. */
export const removeWorkFolders = (name: string): void => {
  for (const found of existsSync(scratch) ? readdirSync(scratch) : [])
    if (found.startsWith(`${name}-`)) remove(join(scratch, found));
};
