/** Which charts an indicator has: those of its page, and those that leave the site as files. */

import type { Actual, Dataset, Indicator } from "../model/types.ts";
import { type Allocation, type Split, unitOnlySplits } from "./allocation.ts";
import { indicatorSummary } from "./indicator-summary.ts";
import { ownValues } from "./latest-actual.ts";
import { assessmentOf, type Assessment } from "./status.ts";
import { type Trajectory, trajectoryOf } from "./trajectory.ts";

/** A target through its period, with the values that count for it, in order of date. */
export interface TargetProgress {
  readonly assessment: Assessment;
  readonly values: readonly Actual[];
}

export interface AllocationCharts {
  readonly allocation: Allocation;
  /** The units' own targets, assessed; empty where nothing was published of any of them. */
  readonly results: readonly Assessment[];
}

export interface IndicatorCharts {
  /** Undefined where a table of targets says as much. */
  readonly trajectory: Trajectory | undefined;
  readonly allocations: readonly AllocationCharts[];
  /** Splits of a target that has no figure for the city. */
  readonly partsOnly: readonly Split[];
  readonly progress: readonly TargetProgress[];
}

/** Returns the progress of each target of which something was published. */
export const targetProgress = (
  dataset: Dataset,
  assessments: readonly Assessment[],
): readonly TargetProgress[] =>
  assessments
    .filter(({ actual }) => actual !== undefined)
    .map((assessment) => ({ assessment, values: ownValues(dataset, assessment.target) }));

/** More drawings on the page of a unit than these nobody looks at one by one; its table has all. */
const MOST_OF_A_UNIT = 6;

export interface UnitProgress {
  /** In the order of the targets. */
  readonly drawn: readonly TargetProgress[];
  /** How many more targets something was published of. */
  readonly rest: number;
}

/**
 * Returns what is drawn on the page of a unit: the progress of headline indicators first, then of
 * the targets with most values.
 */
export const unitProgress = (
  dataset: Dataset,
  assessments: readonly Assessment[],
): UnitProgress => {
  const all = targetProgress(dataset, assessments);
  const isHeadline = ({ assessment }: TargetProgress): number =>
    assessment.target.indicator.isHeadline ? 1 : 0;
  const first = new Set(
    all
      .toSorted((a, b) => isHeadline(b) - isHeadline(a) || b.values.length - a.values.length)
      .slice(0, MOST_OF_A_UNIT),
  );
  const drawn = all.filter((each) => first.has(each));
  return { drawn, rest: all.length - drawn.length };
};

const isWorthDrawing = (trajectory: Trajectory, { fiveYear }: Dataset): boolean =>
  trajectory.hasPath ||
  (trajectory.points.length > 0 && trajectory.actuals.length > 0) ||
  // One promise for an earlier year, with nothing beside it, is said better by a table.
  trajectory.points.some(({ year }) => year >= fiveYear.lastYear);

/** Returns what is drawn of an indicator for the home city and its units. */
export const indicatorCharts = (dataset: Dataset, indicator: Indicator): IndicatorCharts => {
  const { cityAssessments, allocations } = indicatorSummary(dataset, indicator);
  const trajectory = trajectoryOf(dataset, indicator, dataset.home);
  return {
    trajectory: isWorthDrawing(trajectory, dataset) ? trajectory : undefined,
    allocations: allocations.map((allocation) => {
      const own = allocation.parts.flatMap(({ target }) =>
        target === undefined ? [] : [assessmentOf(dataset, target)],
      );
      return { allocation, results: own.some(({ actual }) => actual !== undefined) ? own : [] };
    }),
    partsOnly: unitOnlySplits(dataset).filter((split) => split.indicator === indicator),
    // Levels are drawn as a trajectory already.
    progress: targetProgress(
      dataset,
      cityAssessments.filter(({ target }) => target.measure !== "level"),
    ),
  };
};
