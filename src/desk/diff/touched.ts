/** Which public files and which pages read differently, told from the tables alone. */

import { type TableId, tableIds } from "../../publish/table-id.ts";
import type { TableRow, Tables } from "./tables.ts";

const lineOf = (row: TableRow): string => JSON.stringify(Object.entries(row));

/** Returns the rows that only one of the two has, of all columns that both have. */
const differingRows = (
  before: readonly TableRow[],
  after: readonly TableRow[],
): readonly TableRow[] => {
  const shared = Object.keys(before[0] ?? {}).filter((column) => column in (after[0] ?? {}));
  const isEmpty = before.length === 0 || after.length === 0;
  const cut = (row: TableRow): TableRow =>
    isEmpty ? row : Object.fromEntries(shared.map((column) => [column, row[column] ?? ""]));
  const lines = (rows: readonly TableRow[]) => new Set(rows.map((row) => lineOf(cut(row))));
  const [old, now] = [lines(before), lines(after)];
  return [
    ...before.filter((row) => !now.has(lineOf(cut(row)))),
    ...after.filter((row) => !old.has(lineOf(cut(row)))),
  ];
};

const idsIn = (rows: readonly TableRow[], column: string): ReadonlySet<string> =>
  new Set(rows.map((row) => row[column] ?? "").filter((id) => id !== ""));

/** What reads differently. */
export interface Touched {
  /** Below `/data/`, without the ending: each is there as CSV and as JSON. */
  readonly files: readonly string[];
  /** Addresses of pages; each has an English one beside it where the site has it. */
  readonly pages: readonly string[];
}

/** Pages of a table's own; pages of one place, indicator or document are added by their ids. */
const TABLE_PAGES: Readonly<Record<TableId, readonly string[]>> = {
  progress: ["/", "/districts/", "/indicators/", "/methodology/"],
  targets: ["/", "/districts/", "/indicators/", "/trajectory/", "/sources/"],
  actuals: ["/", "/districts/", "/indicators/", "/trajectory/", "/sources/", "/data/"],
  related: ["/districts/", "/indicators/"],
  subsidies: ["/subsidies/", "/sources/"],
  "subsidy-comparison": ["/subsidies/"],
  tasks: ["/tasks/", "/districts/", "/sources/"],
  carriers: ["/districts/", "/sources/"],
  regions: ["/", "/districts/", "/indicators/", "/search/"],
  indicators: ["/", "/districts/", "/indicators/", "/search/"],
  documents: ["/sources/", "/search/"],
  clauses: ["/sources/"],
  corrections: ["/", "/data/"],
  searches: ["/", "/data/"],
  acknowledged: ["/data/"],
  releases: ["/", "/data/", "/data/releases/"],
  revisions: ["/data/releases/"],
};

/** Columns that name the page of one thing. */
const PAGE_COLUMNS: readonly (readonly [string, string])[] = [
  ["region", "/districts/"],
  ["indicator", "/indicators/"],
  ["document", "/sources/"],
  ["target_document", "/sources/"],
  ["actual_document", "/sources/"],
];

const IDS_OF_TABLE: Partial<Readonly<Record<TableId, string>>> = {
  regions: "/districts/",
  indicators: "/indicators/",
  documents: "/sources/",
};

const inOrder = (pages: ReadonlySet<string>): readonly string[] => [...pages].sort();

/** Returns what reads differently; a table that one side lacks is not compared. */
export const touchedBy = (before: Tables, after: Tables): Touched => {
  const files: string[] = [];
  const pages = new Set<string>();
  const places = [...(before.get("regions") ?? []), ...(after.get("regions") ?? [])];
  // The city has its home page, and cities that only serve for comparison have none.
  const units = idsIn(
    places.filter(({ parent }) => parent !== ""),
    "id",
  );
  const peers = idsIn(
    places.filter(({ kind }) => kind === "peer"),
    "id",
  );
  const addPage = (folder: string, id: string): void => {
    if (folder !== "/districts/" || units.has(id)) pages.add(`${folder}${id}/`);
  };
  for (const id of tableIds) {
    const [old, now] = [before.get(id), after.get(id)];
    if (old === undefined || now === undefined) continue;
    const rows = differingRows(old, now);
    if (rows.length === 0) continue;
    files.push(id);
    for (const page of TABLE_PAGES[id]) pages.add(page);
    for (const [column, folder] of PAGE_COLUMNS)
      for (const thing of idsIn(rows, column)) addPage(folder, thing);
    const ownFolder = IDS_OF_TABLE[id];
    if (ownFolder !== undefined) for (const thing of idsIn(rows, "id")) addPage(ownFolder, thing);
    if (id === "progress") {
      for (const place of idsIn(rows, "region"))
        if (!peers.has(place)) files.push(`districts/${place}`);
      for (const indicator of idsIn(rows, "indicator")) files.push(`indicators/${indicator}`);
    }
  }
  if (files.length > 0) pages.add("/data/");
  return { files, pages: inOrder(pages) };
};
