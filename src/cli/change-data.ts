/**
 * Changes several files of a dataset together: all of them, or none. A change that is cut off, even
 * by a loss of power, is taken back by the next command; until then its journal lies in the folder.
 */

import { createHash } from "node:crypto";
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";

import { DataError } from "../lib/issues.ts";
import { renameFolder } from "../lib/rename-folder.ts";
import { loadDataset } from "../load-dataset.ts";
import type { Dataset } from "../model/types.ts";

/** A file of the dataset as it is to be; `before` is what was read, undefined for a new file. */
export interface FileChange {
  /** Below the folder: `actuals/2021-07-01.csv`. */
  readonly name: string;
  /** Bytes where the file keeps an encoding of its own. */
  readonly text: string | Uint8Array;
  readonly before: Uint8Array | undefined;
}

/** A name with a dot, which reading the dataset passes over. */
const JOURNAL = ".change";
const LIST = "files.json";

/** Thrown where a file is no longer what the change was made from. */
export class ChangedMeanwhile extends Error {
  readonly file: string;

  constructor(file: string) {
    super(`changed meanwhile: ${file}`);
    this.name = "ChangedMeanwhile";
    this.file = file;
  }
}

/** Thrown where another command is changing the same folder. */
export class ChangingNow extends Error {
  readonly process: number;

  constructor(pid: number) {
    super(`being changed by process ${pid}`);
    this.name = "ChangingNow";
    this.process = pid;
  }
}

const contentOf = (file: string): Uint8Array | undefined =>
  existsSync(file) ? new Uint8Array(readFileSync(file)) : undefined;

const isSame = (a: Uint8Array | undefined, b: Uint8Array | undefined): boolean =>
  a === undefined || b === undefined ? a === b : Buffer.compare(a, b) === 0;

/** Returns the dataset as it would be; throws its faults as a `DataError`. Nothing is changed. */
export const datasetWith = (folder: string, changes: readonly FileChange[]): Dataset => {
  const work = mkdtempSync(join(tmpdir(), "ledger-change-"));
  const copy = join(work, "data");
  try {
    cpSync(folder, copy, {
      recursive: true,
      filter: (path) => path === folder || !basename(path).startsWith("."),
    });
    for (const { name, text } of changes) writeFileSync(join(copy, name), text);
    return loadDataset(copy);
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    throw new DataError(renameFolder(error.issues, copy, folder));
  } finally {
    rmSync(work, { recursive: true, force: true, maxRetries: 3 });
  }
};

interface Journal {
  /** The process that writes it. */
  readonly process: number;
  readonly files: readonly JournalEntry[];
}

interface JournalEntry {
  readonly name: string;
  /** Hash of the new content: a file that someone has written since is not the change's any more. */
  readonly hash: string;
  /** Whether there was such a file before; its content lies in the journal. */
  readonly existed: boolean;
}

const hashOf = (content: string | Uint8Array): string =>
  createHash("sha256").update(content).digest("hex");

const oldCopy = (journal: string, index: number): string => join(journal, `old-${index}`);
const newCopy = (journal: string, index: number): string => join(journal, `new-${index}`);

const readJournal = (journal: string): Journal =>
  // This module wrote it, whole before the folder had its name.
  JSON.parse(readFileSync(join(journal, LIST), "utf8")) as Journal;

const isRunning = (pid: number): boolean => {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // One that may not be asked runs all the same.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
};

/** Takes the journal away in one step; what is left of it then means nothing. */
const dropJournal = (folder: string): void => {
  const done = join(folder, `${JOURNAL}.done-${process.pid}`);
  renameSync(join(folder, JOURNAL), done);
  rmSync(done, { recursive: true, force: true, maxRetries: 3 });
};

/**
 * Takes back a change that was cut off; returns whether there was one. Throws `ChangingNow` where
 * it is not cut off but under way.
 */
export const restoreData = (folder: string): boolean => {
  // What was written before or after it counted.
  for (const name of readdirSync(folder)) {
    const [, pid] = /^\.change\.(?:draft|done)-(\d+)$/.exec(name) ?? [];
    if (pid !== undefined && !isRunning(Number(pid)))
      rmSync(join(folder, name), { recursive: true, force: true, maxRetries: 3 });
  }
  const journal = join(folder, JOURNAL);
  if (!existsSync(journal)) return false;
  const { process: pid, files } = readJournal(journal);
  if (isRunning(pid)) throw new ChangingNow(pid);
  for (const [index, { name, hash, existed }] of files.entries()) {
    const file = join(folder, name);
    const content = contentOf(file);
    if (content === undefined || hashOf(content) !== hash) continue;
    if (!existed) {
      rmSync(file);
      continue;
    }
    // A copy, so that a second cut finds the old content still in its place.
    const again = `${oldCopy(journal, index)}-again`;
    copyFileSync(oldCopy(journal, index), again);
    renameSync(again, file);
  }
  dropJournal(folder);
  return true;
};

const writeJournal = (folder: string, changes: readonly FileChange[]): string => {
  const draft = join(folder, `${JOURNAL}.draft-${process.pid}`);
  mkdirSync(draft);
  for (const [index, { text, before }] of changes.entries()) {
    writeFileSync(newCopy(draft, index), text, { flush: true });
    if (before !== undefined) writeFileSync(oldCopy(draft, index), before, { flush: true });
  }
  const files = changes.map(({ name, text, before }): JournalEntry => ({
    name,
    hash: hashOf(text),
    existed: before !== undefined,
  }));
  const list: Journal = { process: process.pid, files };
  writeFileSync(join(draft, LIST), JSON.stringify(list), { flush: true });
  const journal = join(folder, JOURNAL);
  renameSync(draft, journal);
  return journal;
};

/**
 * Writes all the files. Throws `ChangedMeanwhile` where one of them is not what it was made from,
 * or the system's own error; the folder is then as it was.
 */
export const changeData = (folder: string, changes: readonly FileChange[]): void => {
  for (const { name, before } of changes) {
    const file = join(folder, name);
    if (!isSame(contentOf(file), before)) throw new ChangedMeanwhile(file);
  }
  try {
    const journal = writeJournal(folder, changes);
    for (const [index, { name }] of changes.entries()) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      renameSync(newCopy(journal, index), join(folder, name));
    }
    dropJournal(folder);
  } catch (error) {
    restoreData(folder);
    throw error;
  }
};
