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
import { coverageFigure } from "../../components/figures/coverage.ts";
import { unitTargetsSheet } from "../../components/figures/district.ts";
import { type ChartSheet, type Figure, sheetOf } from "../../components/figures/figure.ts";
import { incrementsFigure } from "../../components/figures/increments.ts";
import { progressFigure } from "../../components/figures/progress.ts";
import { splitFigure } from "../../components/figures/split.ts";
import { subsidiesFigure } from "../../components/figures/subsidies.ts";
import { trajectoryFigure } from "../../components/figures/trajectory.ts";
import { unitBarsFigure } from "../../components/figures/unit-bars.ts";
import { formatNumber } from "../../lib/format.ts";
import type { Dataset, Indicator, Language, Region } from "../../model/types.ts";
import { languageStep } from "../_languages.ts";

const cityFigures = (dataset: Dataset, lang: Language): readonly Figure[] => {
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

const indicatorFigures = (
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

/** Returns the charts in the words of a language, each once. */
export const allSheets = (dataset: Dataset, lang: Language): readonly ChartSheet[] => {
  const { home, indicators, units } = dataset;
  const figures = [
    ...cityFigures(dataset, lang),
    ...indicators.flatMap((indicator) => indicatorFigures(dataset, indicator, lang)),
    ...subsidisingPeers(dataset).map((peer) =>
      subsidiesFigure({ pairs: comparedPairs(dataset, peer), home, peer }, lang),
    ),
    ...units.flatMap((unit) =>
      unitProgress(dataset, districtSummary(dataset, unit).assessments).drawn.map((each) =>
        progressFigure(each, lang),
      ),
    ),
  ].map(sheetOf);
  const sheets = [...figures, ...units.flatMap((unit) => unitSheets(dataset, unit, lang))];
  // A trajectory stands on two pages.
  return [...new Map(sheets.map((sheet) => [sheet.id, sheet])).values()];
};

/** Returns the pages that other sites may frame, as the router takes them: all but those of one unit. */
export const framedPages = (dataset: Dataset) =>
  dataset.site.languages.flatMap((lang) =>
    allSheets(dataset, lang)
      .filter(({ isOfUnit }) => !isOfUnit)
      .map((sheet) => ({
        params: { id: sheet.id, lang: languageStep(lang) },
        props: { sheet },
      })),
  );
