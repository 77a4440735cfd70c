/** What the whole dataset is about: which years, which places, since which release. */

import type { PartialDate, Period } from "../lib/calendar.ts";
import { parsePeriod, yearOf } from "../lib/calendar.ts";
import type { Dataset, Region } from "../model/types.ts";

/** Returns the years that any promised or published value is for; undefined where there is none. */
export const yearsCovered = ({
  targets,
  actuals,
  baselines,
  related,
}: Dataset): Period | undefined => {
  const years = [
    ...[...targets, ...actuals].flatMap(({ period }) => [period.firstYear, period.lastYear]),
    ...[...baselines, ...related].map(({ asOf }) => yearOf(asOf)),
  ];
  return years.length === 0
    ? undefined
    : parsePeriod(
        `${years.reduce((a, b) => Math.min(a, b))}/${years.reduce((a, b) => Math.max(a, b))}`,
      );
};

/** Returns the places that any value or subsidy is for, in file order. */
export const placesCovered = (dataset: Dataset): readonly Region[] => {
  const { targets, actuals, baselines, related, subsidies, regions } = dataset;
  const places = new Set([
    ...[...targets, ...actuals, ...baselines, ...related].map(({ region }) => region),
    ...subsidies.map(({ jurisdiction }) => jurisdiction),
  ]);
  return regions.filter((region) => places.has(region));
};

/** Returns the day of the first release: of the first values published here, or of this release. */
export const firstReleased = ({ site, actuals }: Dataset): PartialDate =>
  actuals.reduce(
    (first, { released }) => (released.first < first.first ? released : first),
    site.released,
  );
