/** What becomes of the published values: which come, are revised, withdrawn, mended or lost. */

import { type CellChange, cellChanges, keyFrom } from "./row-changes.ts";
import type { TableRow } from "./tables.ts";

export const VALUE_CHANGES = ["added", "revised", "withdrawn", "corrected", "lost"] as const;

/**
 * `revised` and `withdrawn` by a later release; `corrected` in the row of the release itself;
 * `lost` where rows went that no release withdrew.
 */
export type ValueChangeKind = (typeof VALUE_CHANGES)[number];

export interface ValueChange {
  readonly kind: ValueChangeKind;
  /** As it stands now; of a lost value, as it stood. */
  readonly row: TableRow;
  /** As it stood; undefined where it is new. */
  readonly before: TableRow | undefined;
  /** Cells that differ; empty where there is nothing to compare with. */
  readonly cells: readonly CellChange[];
}

const keyOf = keyFrom(["indicator", "region", "measure", "period", "as_of"]);
/** What else a row says than where it comes from in time. */
const isOwnCell = ({ column }: CellChange): boolean => column !== "released" && column !== "kind";

/** Returns, for each value, the row that the last release of it left. */
const lastRows = (rows: readonly TableRow[]): ReadonlyMap<string, TableRow> => {
  const last = new Map<string, TableRow>();
  for (const row of rows) {
    const known = last.get(keyOf(row));
    if (known === undefined || (known["released"] ?? "") <= (row["released"] ?? ""))
      last.set(keyOf(row), row);
  }
  return last;
};

const isWithdrawn = (row: TableRow): boolean => row["status"] === "withdrawn";

const changeOf = (row: TableRow, before: TableRow | undefined): ValueChange | undefined => {
  if (before === undefined)
    return isWithdrawn(row) ? undefined : { kind: "added", row, before, cells: [] };
  const cells = cellChanges(before, row).filter(isOwnCell);
  if (cells.length === 0) return undefined;
  if (isWithdrawn(row) && !isWithdrawn(before)) return { kind: "withdrawn", row, before, cells };
  const isLater = (before["released"] ?? "") < (row["released"] ?? "");
  return { kind: isLater ? "revised" : "corrected", row, before, cells };
};

/** Returns what becomes of the values of the table `actuals`, in the order of its rows. */
export const valueChanges = (
  before: readonly TableRow[],
  after: readonly TableRow[],
): readonly ValueChange[] => {
  const [old, now] = [lastRows(before), lastRows(after)];
  const changes = [...now].map(([key, row]) => changeOf(row, old.get(key)));
  const lost = [...old]
    .filter(([key, row]) => !now.has(key) && !isWithdrawn(row))
    .map(([, row]): ValueChange => ({ kind: "lost", row, before: row, cells: [] }));
  return [...changes.filter((change) => change !== undefined), ...lost];
};
