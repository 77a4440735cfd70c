/** What a table draws: columns and cells that a page has already put into words. */

import type { ChartTable } from "../charts/defaults.ts";
import type { Localised } from "../model/types.ts";
import type { TargetReport } from "./error-report.ts";

export interface Column {
  readonly label: string;
  /** Numbers stand right-aligned; text is the default. */
  readonly isNumeric?: boolean;
  /** Dates and clauses, which stay on one line where the table is a table. */
  readonly isUnbroken?: boolean;
}

export interface RichCell {
  readonly text: string;
  readonly href?: string | undefined;
  /** What the text names: on pages of another language its Chinese name stands below. */
  readonly name?: Localised | undefined;
  /** Small print below the text. */
  readonly note?: string | undefined;
  /** `unfound` is hatched, `muted` is for what was never assigned or stated. */
  readonly tone?: "unfound" | "muted" | "strong" | "lapsed" | undefined;
  /** The target whose figure the row shows, where its reader may report an error. */
  readonly report?: TargetReport | undefined;
  /** Anchor, for rows that are cited. */
  readonly id?: string | undefined;
  /** Id of the unit that the row is for. */
  readonly region?: string | undefined;
}

export type Cell = string | RichCell;

/** Returns the cell with every field it may carry. */
export const richCell = (cell: Cell): RichCell =>
  typeof cell === "string" ? { text: cell } : cell;

/** Returns a chart's table as a figure takes it: the first column names, the others are numbers. */
export const chartTableProps = ({
  columns,
  rows,
  regions = [],
}: ChartTable): {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
} => ({
  columns: columns.map((label, index) => ({ label, isNumeric: index > 0 })),
  rows: rows.map(([name = "", ...values], index) => [
    { text: name, region: regions[index]?.id },
    ...values,
  ]),
});
