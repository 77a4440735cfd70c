/** A table as an office sent it, cell by cell, whatever kind of file it came in. */

import { columnLetters } from "../../lib/column-letters.ts";

/** How a date cell shows its date; what it does not show, nobody typed. */
export type ShownDate = "day" | "month" | "year";

export interface DeskCell {
  /** As typed, or as plain digits for a number and ISO for a date; never empty. */
  readonly text: string;
  /** `untyped`: a CSV file does not tell numbers from text. */
  readonly kind: "untyped" | "text" | "number" | "date" | "boolean" | "error";
  readonly shown?: ShownDate;
  /** The cell holds more digits than any program shows of it. */
  readonly isRounded?: boolean;
  /** A number that is shown as per cent: 0.1 reads 10%. */
  readonly isPercent?: boolean;
  /** Text that the number format puts behind the number: 亿元. */
  readonly suffix?: string;
  /** The number format shows another size than the cell holds. */
  readonly isScaled?: boolean;
  readonly isFormula?: boolean;
}

export interface Range {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

export interface DeskSheet {
  /** As the user named it. */
  readonly file: string;
  /** Absent for a file without sheets. */
  readonly sheet?: string;
  /** Rows from 0; an empty cell is undefined. */
  readonly rows: readonly (readonly (DeskCell | undefined)[])[];
  readonly merged: readonly Range[];
  /** Rows that are not shown, from 0. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly isHidden: boolean;
  /** What keeps the cells of a row apart, in a file of text. */
  readonly separator?: string;
}

/** Where something stands: a cell, a row or the whole file. */
export interface Place {
  readonly file: string;
  readonly sheet?: string | undefined;
  /** From 0. */
  readonly row?: number | undefined;
  /** From 0. */
  readonly column?: number | undefined;
}

/** A sentence about a place. */
export interface Remark {
  readonly place: Place;
  readonly text: string;
}

/** Returns `B7`. */
export const cellName = (row: number, column: number): string =>
  `${columnLetters(column)}${row + 1}`;

/** What reading gathers: what was changed or left out, and what was refused. */
export class Findings {
  readonly notes: Remark[] = [];
  readonly faults: Remark[] = [];

  note(place: Place, text: string): void {
    this.notes.push({ place, text });
  }

  refuse(place: Place, text: string): void {
    this.faults.push({ place, text });
  }
}
