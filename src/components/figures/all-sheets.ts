/** Every chart of the site that leaves it, as a file or in a frame. */

import { allocationPartOf } from "../../analysis/allocation.ts";
import { comparedPairs, subsidisingPeers } from "../../analysis/compared-pairs.ts";
import { dueCoverage } from "../../analysis/coverage.ts";
import { districtSummary } from "../../analysis/district-summary.ts";
import { homeTargets } from "../../analysis/home-targets.ts";
import { indicatorCharts, unitProgress } from "../../analysis/indicator-charts.ts";
import { sharedIncrements } from "../../analysis/shared-increments.ts";
import { targetsByPeriod } from "../../analysis/targets-by-period.ts";
import { trajectories } from "../../analysis/trajectory.ts";
import { coverageFigure } from "./coverage.ts";
import { unitTargetsSheet } from "./district.ts";
import { type ChartSheet, type Figure, sheetOf } from "./figure.ts";
import { incrementsFigure } from "./increments.ts";
import { progressFigure } from "./progress.ts";
import { splitFigure } from "./split.ts";
import { subsidiesFigure } from "./subsidies.ts";
import { trajectoryFigure } from "./trajectory.ts";
import { unitBarsFigure } from "./unit-bars.ts";
import { formatNumber } from "../../lib/format.ts";
import type { Dataset, Indicator, Language, Region } from "../../model/types.ts";

/** Returns the charts of the city as a whole. */
export const cityFigures = (dataset: Dataset, lang: Language): readonly Figure[] => {
  const { fiveYear } = dataset;
  const coverage = dueCoverage(dataset);
  const all = trajectories(dataset);
  return [
    ...(coverage.length === 0
      ? []
      : [
          coverageFigure(
            coverage,
            homeTargets(dataset).map(({ document }) => document),
            dataset.home,
            lang,
          ),
        ]),
    ...all.map((trajectory) => trajectoryFigure(trajectory, fiveYear, lang)),
    ...sharedIncrements(all)
      .filter((increments) => increments.trajectories.length > 0)
      .map(({ trajectories: shared, targets }) =>
        incrementsFigure(shared, targets, fiveYear, lang),
      ),
  ];
};

/** Returns the charts of an indicator's page. */
export const indicatorFigures = (
  dataset: Dataset,
  indicator: Indicator,
  lang: Language,
): readonly Figure[] => {
  const { trajectory, allocations, partsOnly, progress } = indicatorCharts(dataset, indicator);
  return [
    ...(trajectory === undefined ? [] : [trajectoryFigure(trajectory, dataset.fiveYear, lang)]),
    ...allocations.flatMap(({ allocation, results }) => [
      splitFigure(allocation, allocation.cityTarget, dataset.home, lang),
      ...(results.length === 0 ? [] : [unitBarsFigure(allocation, results, lang)]),
    ]),
    ...partsOnly.map((split) => splitFigure(split, undefined, dataset.home, lang)),
    ...progress.map((each) => progressFigure(each, lang)),
  ];
};

/** The strips of a unit's page: one sheet for each period that it has parts of targets of. */
const unitSheets = (dataset: Dataset, unit: Region, lang: Language): readonly ChartSheet[] =>
  targetsByPeriod(districtSummary(dataset, unit).assessments).flatMap(
    ({ period, assessments }) =>
      unitTargetsSheet(
        unit,
        period,
        assessments.map((assessment) => ({
          assessment,
          place: allocationPartOf(dataset, assessment.target),
        })),
        formatNumber(dataset.units.length, lang),
        lang,
      ) ?? [],
  );

const ofCity = function* (dataset: Dataset, lang: Language): Generator<ChartSheet> {
  const { home, indicators } = dataset;
  yield* cityFigures(dataset, lang).map(sheetOf);
  for (const indicator of indicators)
    yield* indicatorFigures(dataset, indicator, lang).map(sheetOf);
  for (const peer of subsidisingPeers(dataset))
    yield sheetOf(subsidiesFigure({ pairs: comparedPairs(dataset, peer), home, peer }, lang));
};

const ofUnits = function* (dataset: Dataset, lang: Language): Generator<ChartSheet> {
  for (const unit of dataset.units) {
    const { assessments } = districtSummary(dataset, unit);
    for (const each of unitProgress(dataset, assessments).drawn)
      yield sheetOf(progressFigure(each, lang));
    yield* unitSheets(dataset, unit, lang);
  }
};

/** Yields each chart once: a trajectory stands on two pages. */
const once = function* (sheets: Iterable<ChartSheet>): Generator<ChartSheet> {
  const seen = new Set<string>();
  for (const sheet of sheets) {
    if (seen.has(sheet.id)) continue;
    seen.add(sheet.id);
    yield sheet;
  }
};

/** Returns the charts that are of no single unit, in the words of a language: those that are framed. */
export const citySheets = (dataset: Dataset, lang: Language): readonly ChartSheet[] => [
  ...once(ofCity(dataset, lang)),
];

/** Yields every chart in the words of a language; one at a time, since there may be many thousands. */
export const allSheets = function* (dataset: Dataset, lang: Language): Generator<ChartSheet> {
  yield* citySheets(dataset, lang);
  yield* once(ofUnits(dataset, lang));
};
