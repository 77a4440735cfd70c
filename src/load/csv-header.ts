/** Where the column names of a CSV file stand, and what is wrong with them. */

import { columnLetters } from "../lib/column-letters.ts";
import type { DataIssue } from "../lib/issues.ts";

/** Rows that people put above a table: a title, a blank line, `sep=,`. */
const MOST_ABOVE = 10;

/** What stands between cells instead of a comma; the message names it. */
const OTHER_SEPARATORS = ["\t", ";", "；", "，", "、", "|"];

export const isBlank = (cells: readonly string[]): boolean =>
  cells.every((cell) => cell.trim() === "");

/** Returns what the cells of a line were kept apart by, if not by commas. */
const otherSeparator = (line: string, cells: number): string | undefined =>
  OTHER_SEPARATORS.find((each) => line.split(each).length >= cells);

const hasNames = (cells: readonly string[], columns: readonly string[]): boolean =>
  columns.filter((name) => cells.some((cell) => cell.trim() === name)).length * 2 > columns.length;

/** Returns the fault of a file of which no row can be read, since its columns are not found. */
export const layoutIssue = (
  file: string,
  table: readonly (readonly string[])[],
  columns: readonly string[],
): DataIssue | undefined => {
  const top = table.slice(0, MOST_ABOVE + 1);
  for (const [index, cells] of top.entries()) {
    const row = index + 1;
    if (hasNames(cells, columns)) {
      return index === 0 ? undefined : { file, row: 1, code: "header-below", value: String(row) };
    }
    // Cells kept apart by something else stay one cell, or are cut at the commas of the texts.
    for (const separator of OTHER_SEPARATORS) {
      if (hasNames(cells.join(",").split(separator), columns)) {
        return { file, row, code: "wrong-separator", detail: { separator } };
      }
    }
  }
  return undefined;
};

/** Returns the separator that a row of too few cells was meant to have commas for. */
export const rowSeparator = (cells: readonly string[], columns: number): string | undefined =>
  isBlank(cells.slice(1)) ? otherSeparator(cells[0] ?? "", columns) : undefined;

/** Returns how many of the first columns have a name, or any text below. */
export const widthOf = (header: readonly string[], body: readonly (readonly string[])[]): number =>
  body.reduce(
    (width, cells) => Math.max(width, cells.findLastIndex((cell) => cell.trim() !== "") + 1),
    header.findLastIndex((cell) => cell !== "") + 1,
  );

/** Returns the faults of a header that should name each of `columns` once, in any order. */
export const headerIssues = (
  file: string,
  header: readonly string[],
  columns: readonly string[],
  optionalColumns: readonly string[] = [],
): readonly DataIssue[] => {
  const place = { file, row: 1 };
  const issues: DataIssue[] = [];
  const allowed = columns.join("、");
  const names = header.map((name) => name.trim());
  for (const [index, name] of names.entries()) {
    if (name === "") {
      issues.push({ ...place, code: "blank-column", detail: { letter: columnLetters(index) } });
    } else if (!columns.includes(name)) {
      issues.push({ ...place, code: "unknown-column", value: header[index], detail: { allowed } });
    } else if (names.indexOf(name) < index) {
      issues.push({ ...place, code: "repeated-column", value: name });
    } else if (name !== header[index]) {
      issues.push({ ...place, code: "column-edge-blank", value: name });
    }
  }
  for (const name of columns) {
    if (names.includes(name) || optionalColumns.includes(name)) continue;
    issues.push({ ...place, code: "missing-column", value: name });
  }
  return issues;
};

/** Returns the fault of blank cells behind the last column, told once for the whole file. */
export const blankBehindIssue = (file: string, row: number, width: number): DataIssue => {
  const detail = { letter: columnLetters(width - 1), from: columnLetters(width) };
  return { file, row, code: "blank-cells-behind", detail };
};
