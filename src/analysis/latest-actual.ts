import type { Actual, Dataset, Target } from "../model/types.ts";
import { seriesKey } from "../model/types.ts";

/** Returns whether a target is judged year by year. */
export const isYearly = (target: Target): boolean =>
  target.measure === "increment_per_year" || target.measure === "growth_rate";

/** Returns the standing values of a target's indicator, region and measure, in order of date. */
export const standingValues = (dataset: Dataset, target: Target): readonly Actual[] =>
  dataset.series.get(seriesKey(target)) ?? [];

/** Returns whether a value of the target's series counts for the target. */
export const isForTarget = (actual: Actual, target: Target): boolean => {
  // A stock is known by its date: an earlier one counts towards the goal, a later one does not.
  if (target.measure === "level") return actual.period.lastYear <= target.period.lastYear;
  // What was added in one period says nothing about another, even one that contains it.
  if (target.measure === "increment") return actual.period.text === target.period.text;
  return (
    actual.period.firstYear === actual.period.lastYear &&
    actual.period.firstYear >= target.period.firstYear &&
    actual.period.lastYear <= target.period.lastYear
  );
};

/** Returns the standing values that count for a target, in order of date. */
export const ownValues = (dataset: Dataset, target: Target): readonly Actual[] =>
  standingValues(dataset, target).filter((actual) => isForTarget(actual, target));

/**
 * Returns the last standing value a target is judged by: for a level the last one up to the
 * target's year, for an increment the last of the same period, for a yearly measure the last of a
 * single year inside the period. Undefined where none was found.
 */
export const latestActual = (dataset: Dataset, target: Target): Actual | undefined =>
  standingValues(dataset, target).findLast((actual) => isForTarget(actual, target));
