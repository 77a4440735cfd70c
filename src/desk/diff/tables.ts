/** The public tables of a release, read by column name: of a dataset, or of files frozen long ago. */

import Papa from "papaparse";
import type { Dataset } from "../../model/types.ts";
import { publicFiles } from "../../publish/public-files.ts";
import { type TableId, tableIds } from "../../publish/table-id.ts";

/** A row by column name; empty cells are empty texts. */
export type TableRow = Readonly<Record<string, string>>;

/** Rows of each table; a table that was not published then is absent. */
export type Tables = ReadonlyMap<TableId, readonly TableRow[]>;

/** What the public had, or will have. */
export interface Snapshot {
  readonly tables: Tables;
  /** Day of the release, where it is known. */
  readonly released: string | undefined;
  /** What the values reach to, where it is known. */
  readonly asOf: string | undefined;
}

/** Returns the rows of a public CSV file. */
export const readPublicTable = (text: string): readonly TableRow[] =>
  Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ""), {
    header: true,
    delimiter: ",",
    skipEmptyLines: true,
  }).data;

/** Returns the tables whose text `read` has, by the name of their file. */
export const readTables = (read: (name: string) => string | undefined): Tables =>
  new Map(
    tableIds.flatMap((id) => {
      const text = read(`${id}.csv`);
      return text === undefined ? [] : [[id, readPublicTable(text)] as const];
    }),
  );

/** Returns what the public would have of a dataset. */
export const snapshotOf = (dataset: Dataset): Snapshot => {
  const bodies = new Map(
    publicFiles(dataset)
      .filter(({ subject, format }) => subject === undefined && format === "csv")
      .map((file) => [file.path, file.body]),
  );
  return {
    tables: readTables((name) => bodies.get(name)),
    released: dataset.site.released.text,
    asOf: dataset.site.asOf.text,
  };
};
