/** All that would change for the public between two releases. */

import { type TableId, tableIds } from "../../publish/table-id.ts";
import { tableKeys, type TableKeys } from "../../publish/table-keys.ts";
import { type CoverageChange, coverageChange } from "./coverage-change.ts";
import { keyFrom, type RowChange, rowChanges } from "./row-changes.ts";
import { type StatusFlip, statusFlips } from "./status-flips.ts";
import type { Snapshot } from "./tables.ts";
import { type Touched, touchedBy } from "./touched.ts";
import { type ValueChange, valueChanges } from "./value-changes.ts";

/** Tables of which every row is told; values and judgements are told in a way of their own. */
export const ROW_TABLES = [
  "targets",
  "subsidies",
  "related",
  "tasks",
  "carriers",
  "regions",
  "indicators",
  "documents",
  "clauses",
  "releases",
  "corrections",
  "searches",
  "acknowledged",
] as const satisfies readonly TableId[];

export type RowTableId = (typeof ROW_TABLES)[number];

export interface TableChanges {
  readonly table: RowTableId;
  /** At least one. */
  readonly changes: readonly RowChange[];
}

export interface Difference {
  readonly before: Snapshot;
  readonly after: Snapshot;
  readonly values: readonly ValueChange[];
  readonly tables: readonly TableChanges[];
  readonly flips: readonly StatusFlip[];
  /** Undefined where one of the two does not tell it. */
  readonly coverage: CoverageChange | undefined;
  readonly touched: Touched;
  /** Tables that one of the two has not, so that nothing can be said of them. */
  readonly uncompared: readonly TableId[];
}

/** What tells the rows of a table apart that has no key of its own. */
const LOG_KEYS: Partial<Readonly<Record<TableId, readonly string[]>>> = {
  related: ["region", "indicator", "as_of", "unit", "document", "statement_zh"],
  carriers: ["name", "region", "clause"],
  corrections: ["date", "file", "key"],
  searches: ["date", "what", "where"],
};

const keyColumns = (table: TableId): readonly string[] => {
  const { primary }: TableKeys = tableKeys[table];
  const columns = primary ?? LOG_KEYS[table];
  if (columns === undefined) throw new Error(`table without a key: ${table}`);
  return columns;
};

/** Returns what changes from one release to the other. */
export const differenceOf = (before: Snapshot, after: Snapshot): Difference => {
  const both = (table: TableId) => {
    const [old, now] = [before.tables.get(table), after.tables.get(table)];
    return old === undefined || now === undefined ? { old: [], now: [] } : { old, now };
  };
  const [actuals, progress] = [both("actuals"), both("progress")];
  return {
    before,
    after,
    values: valueChanges(actuals.old, actuals.now),
    tables: ROW_TABLES.map((table) => {
      const { old, now } = both(table);
      return { table, changes: rowChanges(old, now, keyFrom(keyColumns(table))) };
    }).filter(({ changes }) => changes.length > 0),
    flips: statusFlips(progress.old, progress.now),
    coverage: coverageChange(before.tables, after.tables),
    touched: touchedBy(before.tables, after.tables),
    uncompared: tableIds.filter((table) => before.tables.has(table) !== after.tables.has(table)),
  };
};

/** Whether no table differs but for the rows of new releases in their log. */
const hasOnlyNewReleases = ({ touched, tables, before, after }: Difference): boolean =>
  before.released !== undefined &&
  before.released !== after.released &&
  touched.files.every((stem) => stem === "releases") &&
  tables.every(({ changes }) => changes.every(({ kind }) => kind === "added"));

/** Returns whether the public would see no difference in any table, except that of releases. */
export const isUnchanged = (difference: Difference): boolean => {
  const { touched, before, after } = difference;
  return (
    (touched.files.length === 0 || hasOnlyNewReleases(difference)) &&
    (before.asOf === undefined || before.asOf === after.asOf)
  );
};
