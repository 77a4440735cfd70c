/** What the XML of a sheet says of its cells that their values do not: formulas, formats, merging. */

import { fileFaults as faults } from "../../i18n/zh/desk/import-files.ts";
import { formatNumber } from "../../lib/format.ts";
import { Refusal } from "./read-number.ts";
import type { Range } from "./sheet.ts";
import { readXml } from "./xml-elements.ts";

/** The most rows and columns of a sheet that is still a table to fill in. */
export const MOST_ROWS = 20_000;
export const MOST_COLUMNS = 500;

export interface CellMark {
  readonly style: number;
  readonly isFormula: boolean;
  readonly hasValue: boolean;
  /** Of a formula that failed: `#DIV/0!` */
  readonly error: string | undefined;
}

export interface SheetMarks {
  /** By name: `B7`. */
  readonly cells: ReadonlyMap<string, CellMark>;
  readonly merged: readonly Range[];
  readonly hiddenRows: ReadonlySet<number>;
}

/** Returns row and column of `B7`, both from 0. */
export const cellAddress = (name: string): readonly [number, number] | undefined => {
  const [, letters = "", digits = ""] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(name) ?? [];
  if (letters === "") return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return [Number(digits) - 1, column];
};

const rangeOf = (text: string): Range | undefined => {
  const [first, last] = text.split(":").map(cellAddress);
  if (first === undefined || last === undefined) return undefined;
  const [firstRow, firstColumn] = first;
  const [lastRow, lastColumn] = last;
  return { firstRow, lastRow, firstColumn, lastColumn };
};

/** Returns the marks of a sheet, or why it is too large to be read or its cells have no places. */
export const sheetMarks = (xml: Uint8Array): SheetMarks | Refusal => {
  const cells = new Map<string, CellMark>();
  const merged: Range[] = [];
  const hiddenRows = new Set<number>();
  let refusal: Refusal | undefined;
  let lastRow = 0;
  let isInValue = false;
  let cell: { -readonly [K in keyof CellMark]: CellMark[K] } | undefined;
  readXml(xml, {
    open: (name, attributes) => {
      if (name === "row") {
        const row = attributes["r"] === undefined ? lastRow + 1 : Number(attributes["r"]);
        // Rows without content are many where whole columns have a format.
        if (attributes["hidden"] === "1") hiddenRows.add(row - 1);
        lastRow = row;
        if (!(row >= 1 && row <= 1_048_576)) refusal ??= new Refusal(faults.broken);
      } else if (name === "c") {
        const address = cellAddress(attributes["r"] ?? "");
        if (address === undefined) refusal ??= new Refusal(faults.broken);
        cell = {
          style: Number(attributes["s"] ?? "0"),
          isFormula: false,
          hasValue: false,
          error: attributes["t"] === "e" ? "" : undefined,
        };
        if (address !== undefined) cells.set(attributes["r"] ?? "", cell);
      } else if (name === "f" && cell !== undefined) cell.isFormula = true;
      else if (name === "v" || name === "is") isInValue = true;
      else if (name === "mergeCell") {
        const range = rangeOf(attributes["ref"] ?? "");
        if (range !== undefined) merged.push(range);
      }
    },
    text: (text) => {
      if (!isInValue || text === "" || cell === undefined) return;
      cell.hasValue = true;
      if (cell.error !== undefined) cell.error += text;
    },
    close: (name) => {
      if (name === "v" || name === "is") isInValue = false;
      if (name === "c") cell = undefined;
    },
  });
  for (const [name, mark] of cells) {
    if (!mark.hasValue && !mark.isFormula) continue;
    const [row = 0, column = 0] = cellAddress(name) ?? [];
    if (row >= MOST_ROWS)
      refusal ??= new Refusal(faults.tooManyRows({ most: formatNumber(MOST_ROWS, "zh") }));
    if (column >= MOST_COLUMNS)
      refusal ??= new Refusal(faults.tooManyColumns({ most: String(MOST_COLUMNS) }));
  }
  return refusal ?? { cells, merged, hiddenRows };
};
