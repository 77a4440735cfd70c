/** At which lengths a table changes its form; scripts and components go by the same numbers. */

/** From how many rows on a table can be put in order; its component reserves the room. */
export const ORDERED_FROM = 4;
/** From here on a reader looks for a row rather than reads them all. */
export const FILTERED_FROM = 11;
/** Most rows on one page; a longer table goes on, on pages of its own. */
export const PAGE_ROWS = 200;

/** Returns over how many pages a table of so many rows goes. */
export const tablePageCount = (rows: number): number => Math.max(1, Math.ceil(rows / PAGE_ROWS));

/** Returns the rows on a page, counted from 1, as places from 0, the last one left out. */
export const tablePageRange = (
  page: number,
  rows: number,
): { readonly from: number; readonly to: number } => ({
  from: (page - 1) * PAGE_ROWS,
  to: Math.min(page * PAGE_ROWS, rows),
});
