/** The cells of one row of a table, by what their columns are. */

import { headings, type HeadingField } from "../../i18n/zh/desk/headings.ts";
import { rowFaults, rowNotes } from "../../i18n/zh/desk/import.ts";
import { valueFields } from "../template/value-fields.ts";
import { visibleText } from "./clean-text.ts";
import { releaseColumn } from "./import-row.ts";
import type { Heading, HeadingColumn } from "./find-heading.ts";
import { quoted } from "./quoted.ts";
import { cellName, type DeskCell, type DeskSheet, type Findings, type Place } from "./sheet.ts";

/** Fields that one merged cell may say for several rows. */
export const SHARED: readonly HeadingField[] = [
  "indicatorId",
  "indicator",
  "regionId",
  "region",
  "measureId",
  "measure",
  "period",
  "as_of",
  "unit",
  "status",
  "document",
  "clause",
];

export interface PlacedCell {
  readonly cell: DeskCell;
  readonly heading: HeadingColumn;
  readonly place: Place;
}

/** Returns what the user calls a field: the heading in the table, or the template's own. */
export const nameOfField = (field: HeadingField): string => headings[field][0] ?? field;

export class RowCells {
  readonly row: number;
  readonly #sheet: DeskSheet;
  readonly #heading: Heading;
  readonly #findings: Findings;

  constructor(sheet: DeskSheet, heading: Heading, row: number, findings: Findings) {
    this.#sheet = sheet;
    this.#heading = heading;
    this.row = row;
    this.#findings = findings;
  }

  get place(): Place {
    const { file, sheet } = this.#sheet;
    return { file, sheet, row: this.row };
  }

  hasColumn(field: HeadingField): boolean {
    return this.#heading.columns.some((each) => each.field === field);
  }

  /** Returns where each column of the release stands in the table. */
  releaseColumns(): ReadonlyMap<string, number> {
    return new Map(
      this.#heading.columns.flatMap(({ field, column }) =>
        field === undefined ? [] : [[releaseColumn(field), column] as const],
      ),
    );
  }

  /** Returns the cell of a field, for a shared one also from the merged cell that covers it. */
  at(field: HeadingField): PlacedCell | undefined {
    const heading = this.#heading.columns.find((each) => each.field === field);
    if (heading === undefined) return undefined;
    const { column } = heading;
    const own = this.#sheet.rows[this.row]?.[column];
    const place = { ...this.place, column };
    if (own !== undefined) return { cell: own, heading, place };
    if (!SHARED.includes(field)) return undefined;
    const merged = this.#mergedAt(column);
    const first = merged && this.#sheet.rows[merged.firstRow]?.[merged.firstColumn];
    // A merged heading says nothing of the rows below it.
    if (merged === undefined || first === undefined || merged.firstRow <= this.#heading.last)
      return undefined;
    return { cell: first, heading, place };
  }

  /** Returns the cells with a value, in any column of values. */
  values(): readonly PlacedCell[] {
    return valueFields.flatMap((field) => this.at(field) ?? []);
  }

  /** Returns the text of a cell without what nobody sees, told where it changed; undefined for none. */
  text(field: HeadingField): { readonly text: string; readonly placed: PlacedCell } | undefined {
    const placed = this.at(field);
    if (placed === undefined) return undefined;
    const { cell, place } = placed;
    if (cell.kind === "error") {
      this.#findings.refuse(place, errorText(cell));
      return undefined;
    }
    const text = visibleText(cell.text);
    if (text === "") return undefined;
    // Blanks at the ends are no more than slips; what is invisible inside is worth a word.
    if (text !== cell.text && /\P{White_Space}/u.test(cell.text.replaceAll(text, "")))
      this.#findings.note(place, rowNotes.text({ from: quoted(cell.text), to: quoted(text) }));
    if (/^[=@]/.test(text)) {
      this.#findings.refuse(place, rowFaults.formula({ value: quoted(text) }));
      return undefined;
    }
    return { text, placed };
  }

  /** Returns the merged range of several rows that covers a cell of this row. */
  #mergedAt(column: number) {
    return this.#sheet.merged.find(
      (range) =>
        range.firstRow < range.lastRow &&
        range.firstRow <= this.row &&
        range.lastRow >= this.row &&
        range.firstColumn <= column &&
        range.lastColumn >= column,
    );
  }

  /** Returns the name of the merged range of several rows that holds a value of this row. */
  mergedValue(): { readonly name: string; readonly place: Place } | undefined {
    for (const { heading, place } of this.values()) {
      const range = this.#mergedAt(heading.column);
      if (range === undefined) continue;
      const first = cellName(range.firstRow, range.firstColumn);
      return { name: `${first}:${cellName(range.lastRow, range.lastColumn)}`, place };
    }
    return undefined;
  }
}

/** Returns why a cell with a formula that gives nothing is refused. */
export const errorText = ({ text }: DeskCell): string =>
  text === "" ? rowFaults.noCachedValue : rowFaults.formulaError({ value: quoted(text) });
