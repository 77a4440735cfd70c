import type { Actual, Dataset, Region } from "../model/types.ts";
import { seriesKey } from "../model/types.ts";
import { isForTarget } from "./latest-actual.ts";
import { perDataset } from "./per-dataset.ts";

const standingByRegion = perDataset((dataset) =>
  Map.groupBy([...dataset.series.values()].flat(), ({ region }) => region),
);

/**
 * Returns the standing values of a region that count for none of its targets, in order of date: of
 * each indicator, measure and period the newest only, since nothing is judged by the others.
 */
export const otherValues = (dataset: Dataset, region: Region): readonly Actual[] => {
  const targets = Map.groupBy(dataset.targetsByRegion.get(region) ?? [], seriesKey);
  const others = (standingByRegion(dataset).get(region) ?? []).filter(
    (actual) =>
      !(targets.get(seriesKey(actual)) ?? []).some((target) => isForTarget(actual, target)),
  );
  const newest = new Map(
    others.map((actual) => [`${seriesKey(actual)}|${actual.period.text}`, actual]),
  );
  return [...newest.values()].toSorted((a, b) => a.asOf.last - b.asOf.last);
};
