/** A table that grows with the dataset: it begins on a page of the site, and goes on on its own. */

import { PAGE_ROWS } from "../../lib/table-size.ts";
import type { Cell, Column } from "../cells.ts";
import type { ChartSheet } from "../figures/figure.ts";

export interface PagedTable {
  /** Unique on the site, for the addresses of its pages: `targets-tech-smes`. */
  readonly name: string;
  /** The page that it begins on, in Chinese, `/indicators/tech-smes/`, and its place there. */
  readonly path: `/${string}`;
  readonly anchor: string;
  /** What it is, also away from that page. */
  readonly caption: string;
  /** Stem of the public files with all its values, `actuals`; undefined where it only lists files. */
  readonly files: string | undefined;
  /** What all rows rest on; undefined where each row names its own clause, or rests on none. */
  readonly sources?: ChartSheet["sources"] | undefined;
  readonly columns: readonly Column[];
  readonly rowCount: number;
  /** Returns some rows by their places from 0, the last left out; put into words when asked for. */
  readonly rows: (from: number, to: number) => readonly (readonly Cell[])[];
}

/** Whether a table goes on beyond the page that it begins on. */
export const goesOn = ({ rowCount }: Pick<PagedTable, "rowCount">): boolean => rowCount > PAGE_ROWS;

/** Returns a table of things that are put into words one by one. */
export const tableOf = <Thing>(
  fields: Omit<PagedTable, "rowCount" | "rows">,
  things: readonly Thing[],
  row: (thing: Thing) => readonly Cell[],
): PagedTable => ({
  ...fields,
  rowCount: things.length,
  rows: (from, to) => things.slice(from, to).map(row),
});
