/** The releases of a dataset one after the other, with what stood after each. */

import { actualKey } from "../../analysis/actual-changes.ts";
import type { PartialDate } from "../../lib/calendar.ts";
import { type Actual, type Dataset, seriesKey } from "../../model/types.ts";

export interface ReleaseStep {
  readonly released: PartialDate;
  readonly rows: readonly Actual[];
  /** Rows of a key that no earlier release had. */
  readonly fresh: readonly Actual[];
  /** Whether a row says something else of a key than the release before did. */
  readonly hasRevised: boolean;
  /** Values of a series that stand after the release, in order of date. */
  readonly standing: (of: Pick<Actual, "indicator" | "region" | "measure">) => readonly Actual[];
}

const inOrder = (values: Iterable<Actual>): readonly Actual[] =>
  [...values].sort((a, b) => a.asOf.last - b.asOf.last || a.period.lastYear - b.period.lastYear);

/** Calls `visit` for each release that carries values, the earliest first; a step is of the moment. */
export const forEachRelease = (dataset: Dataset, visit: (step: ReleaseStep) => void): void => {
  const known = new Map<string, Actual>();
  const series = new Map<string, Map<string, Actual>>();
  const releases = [...Map.groupBy(dataset.actuals, ({ released }) => released.text).values()];
  for (const rows of releases.toSorted(byDate)) {
    const [first] = rows;
    if (first === undefined) continue;
    const fresh = rows.filter((row) => !known.has(actualKey(row)));
    const hasRevised = rows.some((row) => {
      const before = known.get(actualKey(row));
      return before !== undefined && (before.value !== row.value || before.status !== row.status);
    });
    for (const row of rows) {
      const key = actualKey(row);
      known.set(key, row);
      const values = series.get(seriesKey(row)) ?? new Map<string, Actual>();
      series.set(seriesKey(row), values);
      if (row.status === "withdrawn") values.delete(key);
      else values.set(key, row);
    }
    const standing: ReleaseStep["standing"] = (of) =>
      inOrder(series.get(seriesKey(of))?.values() ?? []);
    visit({ released: first.released, rows, fresh, hasRevised, standing });
  }
};

const byDate = ([a]: readonly Actual[], [b]: readonly Actual[]): number =>
  (a?.released.last ?? 0) - (b?.released.last ?? 0);
