import { lastDayOfYear } from "../lib/calendar.ts";
import type { Actual, Dataset, Target } from "../model/types.ts";
import { isDownward, meetsTarget } from "./attainment.ts";
import { includesOthers } from "./includes-others.ts";
import { isYearly, standingValues } from "./latest-actual.ts";

/** One year of a target that holds in each year of its period. */
export interface YearlyResult {
  readonly year: number;
  /** The last standing value of that year. */
  readonly actual: Actual | undefined;
  /**
   * Undefined without a value, with one from inside the year that settles nothing yet, and with one
   * that includes other regions.
   */
  readonly isMet: boolean | undefined;
}

const isMetInYear = (target: Target, year: number, actual: Actual): boolean | undefined => {
  if (includesOthers(actual)) return undefined;
  const isMet = meetsTarget(target, actual.value);
  if (actual.asOf.last >= lastDayOfYear(year)) return isMet;
  // A rate can still turn either way. What was added stays added: enough is enough before the year
  // ends, and above a cap is above it for good.
  if (target.measure === "growth_rate") return undefined;
  if (isDownward(target)) return isMet ? undefined : false;
  return isMet ? true : undefined;
};

/** Returns a target's years one by one; empty for a target that is not judged year by year. */
export const yearlyResults = (dataset: Dataset, target: Target): readonly YearlyResult[] => {
  if (!isYearly(target)) return [];
  const actuals = standingValues(dataset, target);
  const { firstYear, lastYear } = target.period;
  return Array.from({ length: lastYear - firstYear + 1 }, (_, index) => {
    const year = firstYear + index;
    const actual = actuals.findLast(
      ({ period }) => period.firstYear === year && period.lastYear === year,
    );
    const isMet = actual === undefined ? undefined : isMetInYear(target, year, actual);
    return { year, actual, isMet };
  });
};
