/** One cell or one more row of a CSV file; every other byte stays as it was. */

import Papa from "papaparse";

import { cellRanges } from "./csv-cells.ts";
import { type FileText, fileTextOf, splice, textOf } from "./file-text.ts";

const QUOTE = 0x22;

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Returns the cell as it is written; one that had quotes keeps them. */
const cellText = (text: string, hadQuotes: boolean): string =>
  hadQuotes || /[",\r\n]|^\s|\s$/.test(text) ? quoted(text) : text;

const tableOf = (file: FileText): readonly (readonly string[])[] => {
  const text = textOf(file.bytes.subarray(file.start), file.isUtf8).replace(/\r\n?/g, "\n");
  return Papa.parse<string[]>(text, { delimiter: ",", newline: "\n", quoteChar: '"' }).data;
};

/** Returns where a column is, by its name in the first row. */
const positionOf = (table: readonly (readonly string[])[], column: string): number => {
  const position = table[0]?.findIndex((name) => name.trim() === column) ?? -1;
  if (position < 0) throw new Error(`no column: ${column}`);
  return position;
};

/** Returns the names of the columns. */
export const columnsOf = (bytes: Uint8Array): readonly string[] =>
  (tableOf(fileTextOf(bytes))[0] ?? []).map((name) => name.trim());

/** Returns the text of a cell; empty where the row ends before it, and where there is no such row. */
export const cellOf = (bytes: Uint8Array, row: number, column: string): string => {
  const table = tableOf(fileTextOf(bytes));
  return table[row - 1]?.[positionOf(table, column)] ?? "";
};

/** Throws unless the new table is the old one but for a cell: the last guard against a wrong place. */
const assertOnly = (
  before: readonly (readonly string[])[],
  after: readonly (readonly string[])[],
  at: { readonly row: number; readonly position: number; readonly text: string },
): void => {
  const width = (rows: readonly (readonly string[])[], row: number): number =>
    Math.max(rows[row]?.length ?? 0, row === at.row - 1 ? at.position + 1 : 0);
  const isSame = before.every((cells, row) =>
    Array.from({ length: width(before, row) }, (_, index) => index).every((index) => {
      const isChanged = row === at.row - 1 && index === at.position;
      return (after[row]?.[index] ?? "") === (isChanged ? at.text : (cells[index] ?? ""));
    }),
  );
  const hasSameShape =
    before.length === after.length &&
    before.every((_, row) => width(before, row) === width(after, row));
  if (!isSame || !hasSameShape) throw new Error(`cell not found by its bytes: row ${at.row}`);
};

/** Returns the file with one cell changed; rows count as a spreadsheet numbers them. */
export const withCell = (
  bytes: Uint8Array,
  row: number,
  column: string,
  text: string,
): Uint8Array => {
  const file = fileTextOf(bytes);
  const table = tableOf(file);
  const position = positionOf(table, column);
  const cells = cellRanges(file)[row - 1] ?? [];
  const cell = cells[position];
  const end = cells.at(-1)?.end ?? bytes.length;
  const written =
    cell === undefined
      ? // Excel leaves out the commas of empty cells at the end of a row.
        splice(file, end, end, ",".repeat(position - cells.length + 1) + cellText(text, false))
      : splice(file, cell.start, cell.end, cellText(text, bytes[cell.start] === QUOTE));
  assertOnly(table, tableOf(fileTextOf(written)), { row, position, text });
  return written;
};

const lengthOfLineEnd = (bytes: Uint8Array, at: number): number => {
  if (bytes[at] === 0x0d) return bytes[at + 1] === 0x0a ? 2 : 1;
  return bytes[at] === 0x0a ? 1 : 0;
};

/**
 * Returns the file with a row behind its last one; columns that `cells` does not name stay empty.
 * Blank lines and rows of bare commas, which would then stand in the middle, are left out.
 */
export const withRow = (bytes: Uint8Array, cells: Readonly<Record<string, string>>): Uint8Array => {
  const file = fileTextOf(bytes);
  const table = tableOf(file);
  const [header = []] = table;
  const line = header.map((name) => cellText(cells[name.trim()] ?? "", false)).join(",");
  const last = table.findLastIndex((row) => row.some((cell) => cell.trim() !== ""));
  const end = cellRanges(file)[last]?.at(-1)?.end ?? bytes.length;
  const own = lengthOfLineEnd(bytes, end);
  const before = own === 0 ? file.lineEnd : "";
  return splice(file, end + own, bytes.length, `${before}${line}${file.lineEnd}`);
};
