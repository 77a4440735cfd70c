/** The values of a chart as a table. */

import type { Figure, FigureTable } from "../figures/figure.ts";
import type { PagedTable } from "./paged-table.ts";

/** Every page of a table asks for the same rows, one after the other. */
let latest: { readonly figure: Figure; readonly table: FigureTable } | undefined;

const wordsOf = (figure: Figure): FigureTable => {
  if (latest?.figure !== figure) latest = { figure, table: figure.table() };
  return latest.table;
};

/** Returns the values of a chart as a table. */
export const figureTable = (figure: Figure): PagedTable => {
  const { columns, rows } = wordsOf(figure);
  return {
    name: figure.id,
    path: figure.page,
    anchor: figure.id,
    caption: figure.name,
    sources: figure.sources,
    // Only tables of targets and of what was found of them grow beyond a page.
    files: "progress",
    columns,
    rowCount: rows.length,
    rows: (from, to) => wordsOf(figure).rows.slice(from, to),
  };
};
