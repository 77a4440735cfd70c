/** Text of a CSV file → rows of cells by column name, and what is wrong with its form. */

import Papa from "papaparse";
import type { DataIssue } from "../lib/issues.ts";

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

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === "");

/** Letter of a column in a spreadsheet: A, B, … Z, AA. */
const columnLetter = (index: number): string =>
  (index >= 26 ? columnLetter(Math.floor(index / 26) - 1) : "") +
  String.fromCharCode(65 + (index % 26));

/** Returns the faults of a header that should name each of `columns` once, in any order. */
const headerIssues = (
  file: string,
  header: readonly string[],
  columns: readonly string[],
): readonly DataIssue[] => {
  const place = { file, row: 1 };
  const issues: DataIssue[] = [];
  const allowed = columns.join("、");
  const [only] = header;
  if (header.length === 1 && only !== undefined && /[;；，\t|]/.test(only)) {
    return [{ ...place, code: "wrong-separator", value: only }];
  }
  for (const [index, name] of header.entries()) {
    if (name === "") {
      issues.push({ ...place, code: "blank-column", detail: { letter: columnLetter(index) } });
    } else if (!columns.includes(name)) {
      issues.push({ ...place, code: "unknown-column", value: name, detail: { allowed } });
    } else if (header.indexOf(name) < index) {
      issues.push({ ...place, code: "repeated-column", value: name });
    }
  }
  for (const name of columns) {
    if (!header.includes(name)) issues.push({ ...place, code: "missing-column", value: name });
  }
  return issues;
};

/** Returns the rows of a CSV text whose header names each of `columns` once. */
export const parseCsv = (text: string, file: string, columns: readonly string[]): CsvFile => {
  const parsed = Papa.parse<string[]>(text, { delimiter: ",", newline: "\n", quoteChar: '"' });
  const table = [...parsed.data];
  const [quoteError] = parsed.errors.filter((error) => error.type === "Quotes");
  const issues: DataIssue[] = [];
  if (quoteError !== undefined) {
    const row = (quoteError.row ?? 0) + 1;
    issues.push({ file, row, code: "malformed-quotes" });
    // From the broken quote on, cells and rows run into each other.
    table.length = row - 1;
  }
  // Excel writes rows of bare commas where something below the table was once touched.
  while (table.length > 0 && isBlank(table.at(-1) ?? [])) table.pop();
  const [header, ...body] = table;
  if (header === undefined) {
    if (quoteError === undefined) issues.push({ file, code: "empty-file" });
    return { rows: [], issues, isWhole: false };
  }
  issues.push(...headerIssues(file, header, columns));
  // Columns that the header lacks stay absent from the cells.
  const positions = columns
    .map((name) => [name, header.indexOf(name)] as const)
    .filter(([, position]) => position >= 0);
  const rows: CsvRow[] = [];
  for (const [index, values] of body.entries()) {
    const row = index + 2;
    if (isBlank(values)) {
      issues.push({ file, row, code: "blank-row" });
      continue;
    }
    if (values.length !== header.length) {
      const code = values.length > header.length ? "too-many-cells" : "too-few-cells";
      const detail = { cells: String(values.length), columns: String(header.length) };
      issues.push({ file, row, code, detail });
      rows.push({ row, cells: undefined });
      continue;
    }
    const cells = Object.fromEntries(
      positions.map(([name, position]) => [name, values[position] ?? ""]),
    );
    rows.push({ row, cells });
  }
  return { rows, issues, isWhole: quoteError === undefined };
};
