/** For how many of its own targets the site has a published value, before and after. */

import type { TableRow, Tables } from "./tables.ts";

export interface CoverageCounts {
  readonly total: number;
  /** Of all targets. */
  readonly foundAll: number;
  readonly due: number;
  /** Of those due. */
  readonly found: number;
}

export interface CoverageChange {
  readonly before: CoverageCounts;
  readonly after: CoverageCounts;
  /** Places whose counts differ, in the order of the table. */
  readonly regions: readonly {
    readonly name: string;
    readonly before: CoverageCounts;
    readonly after: CoverageCounts;
  }[];
}

const hasValue = (row: TableRow): boolean => (row["actual"] ?? "") !== "";
const isDue = (row: TableRow): boolean => row["due"] === "yes";

const countsOf = (rows: readonly TableRow[]): CoverageCounts => ({
  total: rows.length,
  foundAll: rows.filter(hasValue).length,
  due: rows.filter(isDue).length,
  found: rows.filter((row) => isDue(row) && hasValue(row)).length,
});

/** Returns the ids of cities that only serve for comparison. */
const peersIn = (tables: Tables): readonly (string | undefined)[] =>
  (tables.get("regions") ?? []).filter(({ kind }) => kind === "peer").map(({ id }) => id);

const isSame = (a: CoverageCounts, b: CoverageCounts): boolean =>
  a.total === b.total && a.foundAll === b.foundAll && a.due === b.due && a.found === b.found;

/** Returns the coverage of the site's own targets; undefined where one side does not tell it. */
export const coverageChange = (before: Tables, after: Tables): CoverageChange | undefined => {
  const [allOld, allNow] = [before.get("progress"), after.get("progress")];
  if (allOld === undefined || allNow === undefined) return undefined;
  const peers = new Set([...peersIn(before), ...peersIn(after)]);
  const own = (rows: readonly TableRow[]): readonly TableRow[] =>
    rows.filter(({ region }) => !peers.has(region));
  const [old, now] = [own(allOld), own(allNow)];
  const names = new Map([...old, ...now].map((row) => [row["region"], row["region_name"] ?? ""]));
  const of = (rows: readonly TableRow[], id: string | undefined): CoverageCounts =>
    countsOf(rows.filter(({ region }) => region === id));
  return {
    before: countsOf(old),
    after: countsOf(now),
    regions: [...names]
      .map(([id, name]) => ({ name, before: of(old, id), after: of(now, id) }))
      .filter((row) => !isSame(row.before, row.after)),
  };
};
