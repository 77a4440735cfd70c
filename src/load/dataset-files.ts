/** Which files a dataset folder holds, and their text. */

import { readFileSync, readdirSync } from "node:fs";
import { type PartialDate, parsePartialDate } from "../lib/calendar.ts";
import type { DataIssue } from "../lib/issues.ts";
import { isId } from "../schemas/cells.ts";
import { decode } from "./decode.ts";
import { garbledPiece } from "./mojibake.ts";

/** What reading a folder gathers on its way. */
export interface Reading {
  /** As the user named it, without a slash at the end. */
  readonly folder: string;
  readonly issues: DataIssue[];
  /** Files that are missing or could not be read to the end. */
  readonly unreadable: Set<string>;
}

export interface TargetFile {
  readonly file: string;
  /** Id of the document, which the file is named for. */
  readonly document: string;
}

export interface ReleaseFile {
  readonly file: string;
  readonly date: PartialDate;
}

/** Files that lie beside the data without being any: notes, and what systems and offices leave. */
const isIgnored = (name: string): boolean =>
  ["README.md", "LICENSE.md", "Thumbs.db", "desktop.ini"].includes(name) ||
  name.startsWith(".") ||
  name.startsWith("~$");

/** Files of Excel, WPS and other spreadsheet programs, which are no CSV whatever they are called. */
const isWorkbookName = (name: string): boolean =>
  /\.(?:xlsx?|xlsm|xlsb|ett?|ods|numbers)$/i.test(name);

/** Zip files, as newer workbooks are, and compound files, as older ones are. */
const WORKBOOK_STARTS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];

const isWorkbook = (bytes: Uint8Array): boolean =>
  WORKBOOK_STARTS.some((start) => start.every((byte, index) => bytes[index] === byte));

/** Returns the path of a file of the dataset, as the user would write it. */
export const pathIn = (folder: string, name: string): string => `${folder}/${name}`;

/** Returns the text of a file; undefined, with the fault told, where it has none. */
export const readText = (reading: Reading, file: string): string | undefined => {
  const refuse = (code: string, value?: string): undefined => {
    reading.issues.push({ file, code, value });
    reading.unreadable.add(file);
  };
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT";
    return refuse(isMissing ? "missing-file" : "unreadable-file");
  }
  if (isWorkbook(bytes)) return refuse("renamed-workbook");
  const text = decode(bytes);
  if (text === undefined) return refuse("unknown-encoding");
  if (text.trim() === "") return refuse("empty-file");
  // Every cell of such a file would have a fault of its own.
  const garbled = garbledPiece(text);
  if (garbled === undefined) return text;
  return refuse(file.endsWith(".json") ? "garbled-json" : "garbled-table", garbled);
};

/** Returns the names in a folder, without those that lie beside the data. */
export const namesIn = (reading: Reading, folder: string): readonly string[] => {
  try {
    return readdirSync(folder)
      .filter((name) => !isIgnored(name))
      .sort();
  } catch (error) {
    const isFile = error instanceof Error && "code" in error && error.code === "ENOTDIR";
    reading.issues.push({ file: folder, code: isFile ? "not-a-folder" : "missing-folder" });
    reading.unreadable.add(folder);
    return [];
  }
};

/** Returns whether a file that a dataset may do without is there. */
export const hasFile = (reading: Reading, name: string): boolean =>
  namesIn(reading, reading.folder).includes(name);

/** Tells a workbook where a table should be; its name is then not judged. */
const refuseWorkbook = (reading: Reading, file: string): boolean => {
  if (!isWorkbookName(file)) return false;
  reading.issues.push({ file, code: "workbook" });
  return true;
};

/** Tells the files of the folder that are none of `known`: a misnamed file is data left out. */
export const refuseUnknownFiles = (reading: Reading, known: readonly string[]): void => {
  for (const name of namesIn(reading, reading.folder)) {
    const file = pathIn(reading.folder, name);
    if (!known.includes(name) && !refuseWorkbook(reading, file)) {
      reading.issues.push({ file, code: "unknown-file", detail: { known: known.join("、") } });
    }
  }
};

/** Returns the files of `targets/`, by name. */
export const targetFiles = (reading: Reading): readonly TargetFile[] => {
  const folder = pathIn(reading.folder, "targets");
  return namesIn(reading, folder).flatMap((name) => {
    const file = pathIn(folder, name);
    const document = name.replace(/\.csv$/, "");
    if (name.endsWith(".csv") && isId(document)) return [{ file, document }];
    if (refuseWorkbook(reading, file)) return [];
    reading.issues.push({ file, code: "bad-target-file", value: name });
    return [];
  });
};

/** Returns the files of `actuals/`, in order of release. */
export const releaseFiles = (reading: Reading): readonly ReleaseFile[] => {
  const folder = pathIn(reading.folder, "actuals");
  const releases = new Map<string, ReleaseFile>();
  for (const name of namesIn(reading, folder)) {
    const file = pathIn(folder, name);
    if (refuseWorkbook(reading, file)) continue;
    const day = /^(\d{4}-\d{2}-\d{2})\.(?:csv|json)$/.exec(name)?.[1] ?? "";
    const date = parsePartialDate(day);
    const other = releases.get(day);
    if (date === undefined) {
      reading.issues.push({ file, code: "bad-release-file", value: name });
    } else if (other !== undefined) {
      reading.issues.push({ file, code: "repeated-release", detail: { other: other.file } });
    } else {
      releases.set(day, { file, date });
    }
  }
  return [...releases.values()].sort((a, b) => a.date.first - b.date.first);
};
