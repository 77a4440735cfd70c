/** The rows of a release as the file of `actuals/` that the site reads. */

import Papa from "papaparse";

import { actualTable, type ActualRow } from "../../schemas/actual.ts";
import type { ImportRow } from "./import-row.ts";

/** Spreadsheet programs take a file without it for another encoding. */
const BYTE_ORDER_MARK = "\uFEFF";

const cellsOf = (row: ImportRow): ActualRow => ({
  indicator: row.indicator.id,
  region: row.region.id,
  measure: row.measure,
  period: row.period,
  as_of: row.asOf,
  value: row.value,
  unit: row.unit,
  status: row.status,
  document: row.document ?? "",
  clause: row.clause ?? "",
  note: row.note,
  includes: row.includes.map(({ id }) => id).join(";"),
});

/** Returns the text of the file: its rows stand in the order given, the first of them in row 2. */
export const releaseText = (rows: readonly ImportRow[]): string => {
  const columns = Object.keys(actualTable.schema.shape);
  const text = Papa.unparse({ fields: columns, data: rows.map(cellsOf) }, { newline: "\n" });
  return `${BYTE_ORDER_MARK}${text}\n`;
};
