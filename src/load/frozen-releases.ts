/** The folders of `releases/`: public files of earlier releases, byte by byte as published. */

import { existsSync, lstatSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parsePartialDate } from "../lib/calendar.ts";
import { CHECKSUMS_FILE, parseChecksums, sha256Of } from "../lib/checksums.ts";
import type { FrozenFile, FrozenRelease } from "../schemas/record-set.ts";
import { namesIn, pathIn, type Reading } from "./dataset-files.ts";

/** The folder of a dataset that holds them; a dataset may do without it. */
export const FROZEN_FOLDER = "releases";

const isFolder = (path: string): boolean =>
  lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** Returns the bytes of a file; undefined, with the fault told, where there are none to read. */
const readBytes = (reading: Reading, file: string): Uint8Array | undefined => {
  try {
    return readFileSync(file);
  } catch (error) {
    const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT";
    reading.issues.push({ file, code: isMissing ? "frozen-file-missing" : "unreadable-file" });
    return undefined;
  }
};

/** Returns the checksums that a folder's list gives; undefined, with the fault told, where it fails. */
const readList = (reading: Reading, folder: string): ReadonlyMap<string, string> | undefined => {
  const file = pathIn(folder, CHECKSUMS_FILE);
  if (!existsSync(file)) {
    reading.issues.push({ file, code: "frozen-list-missing" });
    return undefined;
  }
  const bytes = readBytes(reading, file);
  if (bytes === undefined) return undefined;
  const { sums, faultyLines } = parseChecksums(new TextDecoder().decode(bytes));
  for (const row of faultyLines) reading.issues.push({ file, row, code: "frozen-list-line" });
  return faultyLines.length === 0 ? sums : undefined;
};

/** Returns the files of one release in the order of its list, with each that is not as listed told. */
const checkedFiles = (reading: Reading, folder: string): readonly FrozenFile[] => {
  const list = pathIn(folder, CHECKSUMS_FILE);
  const sums = readList(reading, folder);
  if (sums === undefined) return [];
  for (const name of namesIn(reading, folder)) {
    const file = pathIn(folder, name);
    if (isFolder(file)) reading.issues.push({ file, code: "frozen-folder-inside" });
    else if (name !== CHECKSUMS_FILE && !sums.has(name))
      reading.issues.push({ file, code: "frozen-file-unlisted", detail: { list } });
  }
  return [...sums].flatMap(([name, sha256]) => {
    const file = pathIn(folder, name);
    if (isFolder(file)) return [];
    const bytes = readBytes(reading, file);
    if (bytes === undefined) return [];
    if (sha256Of(bytes) === sha256) return [{ name, sha256, bytes: bytes.length }];
    reading.issues.push({ file, code: "frozen-file-changed", detail: { list } });
    return [];
  });
};

/** Returns the releases whose files are kept, in order of date. */
export const frozenReleases = (reading: Reading): readonly FrozenRelease[] => {
  const folder = pathIn(reading.folder, FROZEN_FOLDER);
  if (!existsSync(folder)) return [];
  return namesIn(reading, folder).flatMap((name) => {
    const own = pathIn(folder, name);
    const date = /^\d{4}-\d{2}-\d{2}$/.test(name) ? parsePartialDate(name) : undefined;
    if (date === undefined || !isFolder(own)) {
      reading.issues.push({ file: own, code: "bad-frozen-folder", value: name });
      return [];
    }
    return [{ folder: own, date, files: checkedFiles(reading, own) }];
  });
};

/** Returns the bytes of a kept file, its list included, of the dataset in `folder`. */
export const readFrozenFile = (
  folder: string,
  date: string,
  name: string,
): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(join(folder, FROZEN_FOLDER, date, name)));
