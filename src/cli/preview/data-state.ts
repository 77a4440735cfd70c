/** How the data stands that a preview shows. */

import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

import { DataError, type DataIssue } from "../../lib/issues.ts";
import { renameFolder } from "../../lib/rename-folder.ts";
import { loadDataset } from "../../load-dataset.ts";

export interface DataState {
  /** The same for the same bytes. */
  readonly version: string;
  /** Empty where the data is sound. */
  readonly issues: readonly DataIssue[];
}

/** Where the data is, and how the user calls it. */
export interface DataPlace {
  readonly path: string;
  readonly name: string;
}

/** What programs keep beside the files they have open or are changing says nothing of the data. */
const isPassing = (path: string): boolean => /(?:^|[/\\])(?:\.|~\$)/.test(path);

const bytesOrFault = (read: () => Buffer): Buffer | string => {
  try {
    return read();
  } catch (error) {
    // Being written, locked by a spreadsheet program or just gone: the loader says so in a sentence.
    if (error instanceof Error && "code" in error) return String(error.code);
    throw error;
  }
};

const filesOf = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
      .filter((path) => !isPassing(path))
      .sort();
  } catch (error) {
    if (error instanceof Error && "code" in error) return [];
    throw error;
  }
};

/** Returns a mark of all that the files of the folder hold. */
export const dataVersion = (folder: string): string => {
  const hash = createHash("sha256");
  for (const name of filesOf(folder)) {
    const bytes = bytesOrFault(() => readFileSync(join(folder, name)));
    hash.update(`${name}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest("hex").slice(0, 16);
};

/** Returns whether the data is sound, and every fault where it is not. */
export const readDataState = ({ path, name }: DataPlace): DataState => {
  // Taken first: what is written while the data is read gives another mark, and a second reading.
  const version = dataVersion(path);
  try {
    loadDataset(path);
    return { version, issues: [] };
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return { version, issues: renameFolder(error.issues, path, name) };
  }
};
