/** What every kind of record shares: its columns, where a record stands, whether all of it was read. */

import type { z } from "zod";
import type { FaultCode } from "../i18n/zh/faults.ts";

export interface RecordSource {
  /** As the editor of the file knows it. */
  readonly file: string;
  /** Row of a table, as a spreadsheet numbers it; line of a JSON file. */
  readonly row: number;
  /** Line of one value of a JSON object; in a table all cells stand in `row`. */
  readonly lineOf?: (column: string) => number;
}

/**
 * A record as read. One with a refused cell is kept without that cell, so that the faults of its
 * other cells, and of the records that refer to it, can still be told.
 */
export type Parsed<T> =
  | (T & { readonly isComplete: true; readonly source: RecordSource })
  | (Partial<T> & { readonly isComplete: false; readonly source: RecordSource });

/** A fault that lies in how the cells of one row fit together. */
export interface RowFault {
  readonly column: string;
  readonly code: FaultCode;
  readonly value?: string | undefined;
  readonly detail?: Readonly<Record<string, string>>;
}

/** One kind of record: a schema for each column, and what holds between the cells of a row. */
export interface Table<S extends z.ZodRawShape = z.ZodRawShape> {
  readonly schema: z.ZodObject<S>;
  /** Columns that a whole file may do without; their cells are then empty. */
  readonly optionalColumns?: readonly (keyof S & string)[];
  /** A cell that was refused is absent. */
  readonly check?: (record: Partial<z.output<z.ZodObject<S>>>) => readonly RowFault[];
}
