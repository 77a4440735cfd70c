/** One file of an office → the values of all its tables. */

import { fileFaults as faults, refusedKinds } from "../../i18n/zh/desk/import-files.ts";
import { rowFaults, rowNotes } from "../../i18n/zh/desk/import.ts";
import { template } from "../../i18n/zh/desk/template.ts";
import { formatBytes } from "../../lib/format.ts";
import { findHeading } from "./find-heading.ts";
import type { ImportContext } from "./import-row.ts";
import { Refusal } from "./read-number.ts";
import { readTable, type SourceOptions, type TableResult } from "./read-table.ts";
import { readTextTable } from "./read-text-table.ts";
import { readWorkbook } from "./read-workbook.ts";
import type { DeskSheet, Findings, Place } from "./sheet.ts";

/** The most bytes of a file, packed or not. */
export const MOST_BYTES = 20_000_000;

const ZIP = [0x50, 0x4b];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

const extensionOf = (file: string): string => /\.[^./\\]*$/.exec(file)?.[0].toLowerCase() ?? "";

/** Returns the sheets of a file, or why it is not read. */
const sheetsOf = async (
  file: string,
  bytes: Uint8Array,
): Promise<readonly DeskSheet[] | Refusal> => {
  const extension = extensionOf(file);
  const kind = refusedKinds[extension];
  if (kind !== undefined) return new Refusal(faults.kind({ kind }));
  if (bytes.length === 0) return new Refusal(faults.empty);
  if (bytes.length > MOST_BYTES)
    return new Refusal(faults.tooLarge({ most: formatBytes(MOST_BYTES, "zh") }));
  if (startsWith(bytes, COMPOUND)) return new Refusal(faults.oldOrLocked);
  if (extension === ".xlsx")
    return startsWith(bytes, ZIP) ? readWorkbook(file, bytes) : new Refusal(faults.notAWorkbook);
  if (![".csv", ".txt", ".tsv"].includes(extension))
    return new Refusal(faults.unknownKind({ extension: extension || file }));
  if (startsWith(bytes, ZIP)) return new Refusal(faults.workbookAsText);
  const sheet = readTextTable(file, bytes);
  return sheet instanceof Refusal ? sheet : [sheet];
};

export type PlacedTable = TableResult & { readonly place: Place };

/** Returns the tables of a file; what is wrong with it is told, never thrown. */
export const readFileTables = async (
  file: string,
  bytes: Uint8Array,
  context: ImportContext,
  options: SourceOptions,
  findings: Findings,
): Promise<readonly PlacedTable[]> => {
  const sheets = await sheetsOf(file, bytes);
  if (sheets instanceof Refusal) {
    findings.refuse({ file }, sheets.text);
    return [];
  }
  if (sheets.every((sheet) => findHeading(sheet) === undefined)) {
    findings.refuse({ file }, rowFaults.noHeading);
    return [];
  }
  return sheets.flatMap((sheet) => {
    const place: Place = { file, sheet: sheet.sheet };
    const table = readTable(sheet, context, options, findings);
    if (table !== undefined) return [{ ...table, place }];
    const isEmpty = sheet.rows.every((row) => row.every((cell) => cell === undefined));
    const isOwn = sheet.sheet === template.notesSheet;
    if (findHeading(sheet) === undefined && !isEmpty && !isOwn)
      findings.note(place, sheet.isHidden ? rowNotes.hiddenSheet : rowNotes.noHeading);
    return [];
  });
};
