import type { Period } from "../lib/calendar.ts";
import type { Dataset, Region } from "../model/types.ts";
import { allocations, soleLeader } from "./allocation.ts";
import type { Allocation } from "./allocation.ts";

/** The splits of one period, in file order. */
export interface PeriodSplits {
  readonly period: Period;
  readonly allocations: readonly Allocation[];
}

/** Returns the splits by period, the one that ends last first. */
export const splitsByPeriod = (dataset: Dataset): readonly PeriodSplits[] =>
  [...Map.groupBy(allocations(dataset), ({ cityTarget }) => cityTarget.period.text).values()]
    .flatMap((group) => {
      const period = group[0]?.cityTarget.period;
      return period === undefined ? [] : [{ period, allocations: group }];
    })
    .toSorted(
      (a, b) => b.period.lastYear - a.period.lastYear || b.period.firstYear - a.period.firstYear,
    );

/** What one unit carries of a split that it leads alone. */
export interface LeadingShare {
  readonly allocation: Allocation;
  readonly region: Region;
  /** Share (0–1) of the split's own sum. */
  readonly share: number;
}

/**
 * Returns the largest shares, largest first, of the unit that holds the very largest; empty where
 * every split is led by several units at once.
 */
export const leadingShares = (splits: readonly Allocation[]): readonly LeadingShare[] => {
  const led = splits
    .flatMap((allocation) =>
      allocation.parts.flatMap(({ region, share }) =>
        share !== undefined && region === soleLeader(allocation)
          ? [{ allocation, region, share }]
          : [],
      ),
    )
    .toSorted((a, b) => b.share - a.share);
  return led.filter(({ region }) => region === led[0]?.region);
};

/** Returns the unit that leads the most splits alone, and how many; undefined where several do. */
export const mostLeading = (
  splits: readonly Allocation[],
): { readonly region: Region; readonly count: number } | undefined => {
  const counts = new Map<Region, number>();
  for (const region of splits.map(soleLeader)) {
    if (region !== undefined) counts.set(region, (counts.get(region) ?? 0) + 1);
  }
  const [first, second] = [...counts].toSorted((a, b) => b[1] - a[1]);
  if (first === undefined || first[1] === second?.[1]) return undefined;
  return { region: first[0], count: first[1] };
};
