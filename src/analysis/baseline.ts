import { firstDayOfYear, lastDayOfYear } from "../lib/calendar.ts";
import type { Baseline, Dataset, Indicator, Region, Target } from "../model/types.ts";
import { perDataset } from "./per-dataset.ts";

const baselineKey = (of: { readonly indicator: Indicator; readonly region: Region }): string =>
  `${of.indicator.id}|${of.region.id}`;

const baselinesByKey = perDataset((dataset) => {
  const sorted = dataset.baselines.toSorted((a, b) => a.asOf.last - b.asOf.last);
  return Map.groupBy(sorted, baselineKey);
});

/**
 * Returns the published starting value of a level target: the last one dated before the years that
 * the target's document covers, or else the first one after that and before the target's end.
 * Undefined for other measures and where none was published; a promise never serves as one.
 */
export const baselineOf = (dataset: Dataset, target: Target): Baseline | undefined => {
  if (target.measure !== "level") return undefined;
  const baselines = baselinesByKey(dataset).get(baselineKey(target)) ?? [];
  const start = firstDayOfYear(target.document.covers?.firstYear ?? target.period.firstYear);
  const end = lastDayOfYear(target.period.lastYear);
  return (
    baselines.findLast(({ asOf }) => asOf.last < start) ??
    baselines.find(({ asOf }) => asOf.last < end)
  );
};
