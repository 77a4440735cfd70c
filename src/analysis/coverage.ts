import { lastDayOfYear } from "../lib/calendar.ts";
import type { Dataset, Indicator, Region, SourceDocument, Target } from "../model/types.ts";
import { homeTargets } from "./home-targets.ts";
import { isYearly, latestActual } from "./latest-actual.ts";
import { isAtEnd } from "./progress.ts";
import { isDue } from "./status.ts";
import { yearlyResults } from "./yearly.ts";

/** For how many targets a published value was found, of all and of those due on the site's `as_of`. */
export interface Coverage {
  /** Targets, due or not. */
  readonly total: number;
  /** Targets, due or not, with a published value; the count that goes with `total`. */
  readonly foundAll: number;
  readonly due: number;
  /** Due targets with a published value, of whatever date in the period; goes with `due`. */
  readonly found: number;
  /** Due targets with a published value for the end of the period; yearly ones, of every year. */
  readonly foundAtEnd: number;
}

/** The coverage of all targets that share a region, an indicator or a document. */
export interface CoverageRow<Key = Region | Indicator | SourceDocument> extends Coverage {
  readonly key: Key;
}

const isFound = (dataset: Dataset, target: Target): boolean =>
  latestActual(dataset, target) !== undefined;

const hasEndValue = (dataset: Dataset, target: Target): boolean => {
  if (isYearly(target)) {
    return yearlyResults(dataset, target).every(
      ({ year, actual }) => actual !== undefined && actual.asOf.last >= lastDayOfYear(year),
    );
  }
  const actual = latestActual(dataset, target);
  return actual !== undefined && isAtEnd(target, actual);
};

/** Returns the coverage of some targets. */
export const coverageOf = (dataset: Dataset, targets: readonly Target[]): Coverage => {
  const due = targets.filter((target) => isDue(dataset, target));
  return {
    total: targets.length,
    foundAll: targets.filter((target) => isFound(dataset, target)).length,
    due: due.length,
    found: due.filter((target) => isFound(dataset, target)).length,
    foundAtEnd: due.filter((target) => hasEndValue(dataset, target)).length,
  };
};

const rowsBy = <Key>(
  dataset: Dataset,
  targets: readonly Target[],
  keyOf: (target: Target) => Key,
): readonly CoverageRow<Key>[] =>
  [...Map.groupBy(targets, keyOf)].map(([key, group]) => ({ key, ...coverageOf(dataset, group) }));

/** Returns one row for each region that has targets, in file order; by default without peers. */
export const coverageByRegion = (
  dataset: Dataset,
  targets: readonly Target[] = homeTargets(dataset),
): readonly CoverageRow<Region>[] => rowsBy(dataset, targets, ({ region }) => region);

/** Returns the rows of the regions that have targets due. */
export const dueCoverage = (dataset: Dataset): readonly CoverageRow<Region>[] =>
  coverageByRegion(dataset).filter(({ due }) => due > 0);

/** Returns one row for each indicator that has targets, in file order; by default without peers. */
export const coverageByIndicator = (
  dataset: Dataset,
  targets: readonly Target[] = homeTargets(dataset),
): readonly CoverageRow<Indicator>[] => rowsBy(dataset, targets, ({ indicator }) => indicator);

/** Returns one row for each document that sets targets, in file order; by default without peers. */
export const coverageByDocument = (
  dataset: Dataset,
  targets: readonly Target[] = homeTargets(dataset),
): readonly CoverageRow<SourceDocument>[] => rowsBy(dataset, targets, ({ document }) => document);
