/** Text of a CSV file → rows of cells by column name, and what is wrong with its form. */

import Papa from "papaparse";
import type { DataIssue } from "../lib/issues.ts";
import {
  blankBehindIssue,
  headerIssues,
  isBlank,
  layoutIssue,
  rowSeparator,
  widthOf,
} from "./csv-header.ts";

export interface CsvRow {
  /** Row as a spreadsheet numbers it, the header being row 1. */
  readonly row: number;
  /** By column name; undefined where the number of cells leaves open which is which. */
  readonly cells: Readonly<Record<string, string>> | undefined;
}

export interface CsvFile {
  readonly rows: readonly CsvRow[];
  readonly issues: readonly DataIssue[];
  /** False where rows behind a fault could not be told apart. */
  readonly isWhole: boolean;
}

/** First cell of a row that adds the others up. */
const TOTAL = /^(?:[合总小共]\s*计|总数)[:：]?$/;

/** Returns the fault of one row that stands in the way of reading its cells. */
const rowIssue = (
  file: string,
  row: number,
  values: readonly string[],
  width: number,
  isWide: boolean,
): DataIssue | undefined => {
  const [first = ""] = values;
  if (isBlank(values)) return { file, row, code: "blank-row" };
  if (TOTAL.test(first.trim())) return { file, row, code: "total-row", value: first };
  const separator = width > 1 ? rowSeparator(values, width) : undefined;
  if (separator !== undefined) {
    return { file, row, code: "row-wrong-separator", detail: { separator } };
  }
  if (values.length <= width) return undefined;
  const isBlankBehind = isBlank(values.slice(width));
  if (isBlankBehind && isWide) return undefined;
  const detail = { cells: String(values.length), columns: String(width) };
  // One row alone may as well have a comma in a text and nothing in the last column.
  const code = isBlankBehind ? "too-many-blank-cells" : "too-many-cells";
  return { file, row, code, detail };
};

/**
 * Returns the rows of a CSV text whose header names each of `columns` once; cells of an optional
 * column that it leaves out are empty.
 */
export const parseCsv = (
  text: string,
  file: string,
  columns: readonly string[],
  optionalColumns: readonly string[] = [],
): CsvFile => {
  const parsed = Papa.parse<string[]>(text, { delimiter: ",", newline: "\n", quoteChar: '"' });
  const table = [...parsed.data];
  const [quoteError] = parsed.errors.filter((error) => error.type === "Quotes");
  const layout = layoutIssue(file, table, columns);
  if (layout !== undefined) return { rows: [], issues: [layout], isWhole: false };
  const issues: DataIssue[] = [];
  if (quoteError !== undefined) {
    const row = (quoteError.row ?? 0) + 1;
    issues.push({ file, row, code: "malformed-quotes" });
    // From the broken quote on, cells and rows run into each other.
    table.length = row - 1;
  }
  // Excel writes rows of bare commas where something below the table was once touched.
  while (table.length > 0 && isBlank(table.at(-1) ?? [])) table.pop();
  const [first, ...body] = table;
  if (first === undefined) {
    if (quoteError === undefined) issues.push({ file, code: "empty-file" });
    return { rows: [], issues, isWhole: false };
  }
  // Blank columns behind the last are one fault; a column with text below needs a name.
  const isOpen = first.at(-1) === "";
  const header = first.slice(0, isOpen ? widthOf(first, body) : first.length);
  issues.push(...headerIssues(file, header, columns, optionalColumns));
  // Required columns that the header lacks stay absent from the cells.
  const names = header.map((name) => name.trim());
  const positions = columns
    .map((name) => [name, names.indexOf(name)] as const)
    .filter(([name, position]) => position >= 0 || optionalColumns.includes(name));
  const rows: CsvRow[] = [];
  const isWideRow = (values: readonly string[]): boolean => values.length > header.length;
  const isWide = isWideRow(first) || body.every((values) => isWideRow(values) || isBlank(values));
  if (isWide && body.some(isWideRow)) {
    issues.push(blankBehindIssue(file, isWideRow(first) ? 1 : 2, header.length));
  }
  for (const [index, values] of body.entries()) {
    const row = index + 2;
    const issue = rowIssue(file, row, values, header.length, isWide);
    if (issue !== undefined) {
      issues.push(issue);
      // A row that adds up, or that is blank, says nothing of its own.
      const isRecord = issue.code !== "blank-row" && issue.code !== "total-row";
      if (isRecord) rows.push({ row, cells: undefined });
      continue;
    }
    // Excel leaves out the commas of empty cells at the end of a row.
    const cells = Object.fromEntries(
      positions.map(([name, position]) => [name, values[position] ?? ""]),
    );
    rows.push({ row, cells });
  }
  return { rows, issues, isWhole: quoteError === undefined };
};
