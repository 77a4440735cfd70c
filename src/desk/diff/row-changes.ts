/** Two versions of one table → rows that came, went and changed. */

import type { TableRow } from "./tables.ts";

/** A cell that reads differently now. */
export interface CellChange {
  readonly column: string;
  readonly from: string;
  readonly to: string;
}

export interface AddedRow {
  readonly kind: "added";
  readonly row: TableRow;
}

export interface RemovedRow {
  readonly kind: "removed";
  readonly row: TableRow;
}

export interface ChangedRow {
  readonly kind: "changed";
  readonly row: TableRow;
  readonly before: TableRow;
  /** At least one. */
  readonly cells: readonly CellChange[];
}

export type RowChange = AddedRow | RemovedRow | ChangedRow;

/** Columns that repeat what another table says: a place that is renamed changes one row, not all. */
const REPEATED = /_(?:names?|label|number|title|document_status)$|^(?:document_status|current)$/;

/** Returns the rows by key; rows of one key are told apart by their order. */
const byKey = (
  rows: readonly TableRow[],
  keyOf: (row: TableRow) => string,
): ReadonlyMap<string, TableRow> => {
  const counts = new Map<string, number>();
  return new Map(
    rows.map((row) => {
      const key = keyOf(row);
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      return [`${key}|${count}`, row];
    }),
  );
};

/** Returns the cells that differ, of the columns that both versions have. */
export const cellChanges = (before: TableRow, row: TableRow): readonly CellChange[] =>
  Object.keys(row).flatMap((column) => {
    const [from, to] = [before[column], row[column]];
    if (from === undefined || to === undefined || from === to || REPEATED.test(column)) return [];
    return [{ column, from, to }];
  });

/** Returns what became of the rows, those that stayed as they were left out: changed and added, then gone. */
export const rowChanges = (
  before: readonly TableRow[],
  after: readonly TableRow[],
  keyOf: (row: TableRow) => string,
): readonly RowChange[] => {
  const [old, now] = [byKey(before, keyOf), byKey(after, keyOf)];
  const changes: RowChange[] = [];
  for (const [key, row] of now) {
    const earlier = old.get(key);
    if (earlier === undefined) {
      changes.push({ kind: "added", row });
      continue;
    }
    const cells = cellChanges(earlier, row);
    if (cells.length > 0) changes.push({ kind: "changed", row, before: earlier, cells });
  }
  for (const [key, row] of old) if (!now.has(key)) changes.push({ kind: "removed", row });
  return changes;
};

/** Returns the key of a row that is made of some of its columns. */
export const keyFrom =
  (columns: readonly string[]) =>
  (row: TableRow): string =>
    columns.map((column) => row[column] ?? "").join("|");
