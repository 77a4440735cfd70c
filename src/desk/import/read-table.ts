/** A sheet → the values in it, what was left out of it, and what is ambiguous. */

import { asideRows, type HeadingField } from "../../i18n/zh/desk/headings.ts";
import { datePatterns } from "../../i18n/zh/desk/import-dates.ts";
import {
  rowFaults as faults,
  rowNotes as notes,
  separatorNames,
} from "../../i18n/zh/desk/import.ts";
import { columnLetters } from "../../lib/column-letters.ts";
import { visibleText } from "./clean-text.ts";
import { findHeading, type Heading } from "./find-heading.ts";
import type { ImportContext, ImportRow } from "./import-row.ts";
import { templateMark, type TemplateMark } from "./template-mark.ts";
import { quoted } from "./quoted.ts";
import { readDate } from "./read-date.ts";
import { Refusal } from "./read-number.ts";
import { readRow, type TableFacts } from "./read-row.ts";
import { indicatorLookup } from "./resolve-named.ts";
import { nameOfField, RowCells, SHARED } from "./row-cells.ts";
import { RowLog } from "./row-log.ts";
import { cellName, type DeskCell, type DeskSheet, type Findings, type Place } from "./sheet.ts";

export interface TableResult {
  readonly rows: readonly ImportRow[];
  /** Rows of the table that say what they are about, but no value. */
  readonly empty: number;
  /** Of a table that this project wrote. */
  readonly mark: TemplateMark | undefined;
  /** What the rows are about, those without a value too: names of what the table still holds. */
  readonly about: ReadonlySet<string>;
}

/** What the call says of all rows. */
export interface SourceOptions {
  readonly document: string | undefined;
  readonly clause: string | undefined;
}

type Row = readonly (DeskCell | undefined)[];

const isBlank = (row: Row): boolean => row.every((cell) => cell === undefined);

const firstText = (row: Row): string =>
  visibleText(row.find((cell) => cell !== undefined)?.text ?? "");

/** Columns that every table needs, by one name or the other. */
const NEEDED: readonly (readonly HeadingField[])[] = [["region", "regionId"], ["status"]];

/** Returns the one date that stands above the headings; tells two that differ. */
const dateAbove = (
  { rows }: DeskSheet,
  heading: Heading,
  place: Place,
  findings: Findings,
): string | undefined => {
  const dates = new Set<string>();
  for (const row of rows.slice(0, heading.first)) {
    for (const cell of row) {
      const text = datePatterns.inTitle.exec(cell?.text ?? "")?.[1];
      const date = text === undefined ? undefined : readDate({ kind: "text", text });
      if (date !== undefined && !(date instanceof Refusal)) dates.add(date.value);
    }
  }
  const [date] = dates;
  if (dates.size > 1) findings.refuse(place, faults.severalDates);
  else if (date === undefined)
    findings.refuse(place, faults.missingColumn({ heading: nameOfField("as_of") }));
  else findings.note(place, notes.dateFromTitle({ date }));
  return date;
};

const refuseColumns = (heading: Heading, place: Place, findings: Findings): void => {
  const fields = heading.columns.map(({ field }) => field);
  for (const either of NEEDED) {
    const [first] = either;
    if (first === undefined || either.some((field) => fields.includes(field))) continue;
    findings.refuse(place, faults.missingColumn({ heading: nameOfField(first) }));
  }
  for (const [index, field] of fields.entries()) {
    if (field === undefined || field === "seen" || fields.indexOf(field) < index) continue;
    const same = heading.columns.filter((each) => each.field === field);
    if (same.length < 2) continue;
    const letters = same.map(({ column }) => columnLetters(column)).join("、");
    findings.refuse(place, faults.repeatedHeading({ heading: nameOfField(field), letters }));
  }
};

/** Tells which columns are left out, by their headings alone. */
const noteColumns = (
  sheet: DeskSheet,
  heading: Heading,
  place: Place,
  findings: Findings,
): void => {
  if (heading.dropped.length > 0) {
    const headings = heading.dropped.map(({ text }) => quoted(text)).join("、");
    findings.note(place, notes.dropped({ headings }));
  }
  const named = new Set([...heading.columns, ...heading.dropped].map(({ column }) => column));
  const unnamed = new Set<number>();
  for (const row of sheet.rows.slice(heading.last + 1))
    for (const [column, cell] of row.entries())
      if (cell !== undefined && !named.has(column)) unnamed.add(column);
  if (unnamed.size === 0) return;
  const letters = [...unnamed].sort((a, b) => a - b).map(columnLetters);
  findings.note(place, notes.droppedUnnamed({ letters: letters.join("、") }));
};

const noteLayout = (sheet: DeskSheet, heading: Heading, place: Place, findings: Findings): void => {
  const separator = separatorNames[sheet.separator ?? ""];
  if (separator !== undefined) findings.note(place, notes.separator({ separator }));
  const [first, last] = [String(heading.first + 1), String(heading.last + 1)];
  if (heading.last > heading.first) findings.note(place, notes.headingRows({ first, last }));
  const isTitled = sheet.rows.slice(0, heading.first).some((row) => !isBlank(row));
  if (isTitled && templateMark(sheet, heading) === undefined)
    findings.note(place, notes.above({ rows: first }));
};

/** Tells the cells below the headings that stand for several rows. */
const noteMerged = (sheet: DeskSheet, heading: Heading, place: Place, findings: Findings): void => {
  for (const { firstRow, lastRow, firstColumn, lastColumn } of sheet.merged) {
    const field = heading.columns.find(({ column }) => column === firstColumn)?.field;
    const isShared = field !== undefined && SHARED.includes(field);
    if (!isShared || firstRow <= heading.last || firstRow === lastRow) continue;
    const range = `${cellName(firstRow, firstColumn)}:${cellName(lastRow, lastColumn)}`;
    findings.note(place, notes.merged({ range }));
  }
};

/** Returns whether the row says what it is about in words that are known. */
const isAbout = (cells: RowCells, context: ImportContext): boolean => {
  const lookup = indicatorLookup(context);
  return (["indicatorId", "indicator"] as const).some((field) => {
    const placed = cells.at(field);
    return placed !== undefined && lookup.find(visibleText(placed.cell.text)).found.length > 0;
  });
};

/** Returns whether the row repeats the headings, as tables of several printed pages do. */
const isHeadingAgain = (row: Row, heading: Heading): boolean => {
  const same = heading.columns.filter(
    ({ column, text }) => visibleText(row[column]?.text ?? "") === text,
  );
  return same.length * 2 > heading.columns.length;
};

/** Returns the values of a sheet; tells everything that it leaves out or changes. */
export const readTable = (
  sheet: DeskSheet,
  context: ImportContext,
  options: SourceOptions,
  findings: Findings,
): TableResult | undefined => {
  const place: Place = { file: sheet.file, sheet: sheet.sheet };
  const heading = findHeading(sheet);
  if (heading === undefined) return undefined;
  if (sheet.isHidden) {
    findings.refuse(place, faults.hiddenTable);
    return undefined;
  }
  noteLayout(sheet, heading, place, findings);
  noteColumns(sheet, heading, place, findings);
  noteMerged(sheet, heading, place, findings);
  refuseColumns(heading, place, findings);
  const hasDates = heading.columns.some(({ field }) => field === "as_of");
  const facts: TableFacts = {
    ...options,
    separator: sheet.separator,
    titleDate: hasDates ? undefined : dateAbove(sheet, heading, place, findings),
  };
  const log = new RowLog(place, findings);
  const rows: ImportRow[] = [];
  for (const [index, row] of sheet.rows.entries()) {
    if (index <= heading.last) continue;
    const cells = new RowCells(sheet, heading, index, findings);
    const first = firstText(row);
    if (isBlank(row)) log.blank(index);
    else if (asideRows.total.test(first)) findings.note(cells.place, notes.totalRow);
    else if (isHeadingAgain(row, heading)) findings.note(cells.place, notes.headingAgain);
    else if (asideRows.remark.test(first) && !isAbout(cells, context)) log.aside(index);
    else if (cells.values().length === 0) {
      if (isAbout(cells, context)) log.empty(cells, context);
      else log.aside(index);
    } else {
      if (sheet.hiddenRows.has(index)) findings.note(cells.place, notes.hiddenRow);
      const read = readRow(cells, context, facts, findings);
      log.value(cells, context);
      if (read === undefined) continue;
      if (read.isUnitAssumed) log.unit(read.row);
      rows.push(read.row);
    }
  }
  log.close();
  return { rows, empty: log.emptyCount, mark: templateMark(sheet, heading), about: log.about };
};
