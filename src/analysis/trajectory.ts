import { lastDayOfYear } from "../lib/calendar.ts";
import type { PartialDate } from "../lib/calendar.ts";
import type {
  Actual,
  Baseline,
  Dataset,
  Indicator,
  Region,
  SourceDocument,
  Target,
} from "../model/types.ts";
import { seriesKey } from "../model/types.ts";
import { meetsTarget } from "./attainment.ts";
import { baselineOf } from "./baseline.ts";
import { includesOthers } from "./includes-others.ts";
import { yearPosition } from "./year-position.ts";

/** A level promised for the end of a year. */
export interface TrajectoryPoint {
  readonly year: number;
  readonly target: Target;
}

/** The straight way from one promised level to the next. */
export interface TrajectorySegment {
  readonly from: TrajectoryPoint;
  readonly to: TrajectoryPoint;
  /** In the indicator's unit a year. */
  readonly risePerYear: number;
  /** Compound share a year (0.1 is 10%); undefined for levels in % and a start not above 0. */
  readonly annualRate: number | undefined;
  /** Whether the year it leads to was over on the site's `as_of`. */
  readonly isOver: boolean;
}

/** An increment promised within the five years; it stands beside the levels, never among them. */
export interface TrajectoryIncrement {
  readonly target: Target;
  /** Share of the level promised for the last of the five years; undefined where there is none. */
  readonly shareOfGoal: number | undefined;
}

/** What is still needed from the last published level on. */
export interface RequiredRise {
  readonly from: Actual;
  /** In the indicator's unit a year, to the end of the last promised year. */
  readonly perYear: number;
  /** Whether that year was over on the site's `as_of`. */
  readonly isOver: boolean;
}

/** The levels that successive plans promise, and what was published of them. */
export interface Trajectory {
  readonly indicator: Indicator;
  readonly region: Region;
  /** By year; one a year, from the latest document where two promise one. */
  readonly points: readonly TrajectoryPoint[];
  readonly segments: readonly TrajectorySegment[];
  /** The published starting value that counts for the last promised level. */
  readonly baseline: Baseline | undefined;
  /** Standing values of the level, in order of date. */
  readonly actuals: readonly Actual[];
  readonly increments: readonly TrajectoryIncrement[];
  /**
   * Undefined without a published level before the goal's date, where it meets the goal, and where
   * it includes other regions.
   */
  readonly requiredRise: RequiredRise | undefined;
  readonly missing: readonly ("earlier_promise" | "actual")[];
  /** Two promised levels or more; one is a goal without a path between promises. */
  readonly hasPath: boolean;
  /** A single promised level, and a baseline before it with no published value before that. */
  readonly startsAtBaseline: boolean;
}

/** Day a document was issued or else published, in days since 1970-01-01; unknown ones come first. */
const dayOfDocument = (document: SourceDocument): number =>
  document.issued?.last ?? document.published?.last ?? -Infinity;

const pointsOf = (targets: readonly Target[]): readonly TrajectoryPoint[] => {
  const byYear = new Map<number, Target>();
  for (const target of targets) {
    if (target.measure !== "level") continue;
    const year = target.period.lastYear;
    const earlier = byYear.get(year);
    // The plan that speaks last sets the level that stands for a year.
    if (earlier && dayOfDocument(earlier.document) > dayOfDocument(target.document)) continue;
    byYear.set(year, target);
  }
  return [...byYear].map(([year, target]) => ({ year, target })).sort((a, b) => a.year - b.year);
};

const isOver = (dataset: Dataset, year: number): boolean =>
  dataset.site.asOf.last >= lastDayOfYear(year);

const segmentsOf = (
  dataset: Dataset,
  points: readonly TrajectoryPoint[],
): readonly TrajectorySegment[] =>
  points.slice(1).flatMap((to, index) => {
    const from = points[index];
    if (from === undefined) return [];
    const years = to.year - from.year;
    const start = from.target.value;
    const hasRate = start > 0 && to.target.value > 0 && to.target.unit !== "%";
    return {
      from,
      to,
      risePerYear: (to.target.value - start) / years,
      annualRate: hasRate ? (to.target.value / start) ** (1 / years) - 1 : undefined,
      isOver: isOver(dataset, to.year),
    };
  });

const requiredRiseOf = (
  dataset: Dataset,
  goal: TrajectoryPoint | undefined,
  actuals: readonly Actual[],
): RequiredRise | undefined => {
  const from = actuals.at(-1);
  if (goal === undefined || from === undefined || includesOthers(from)) return undefined;
  const years = goal.year - yearPosition(from.asOf);
  if (years <= 0 || meetsTarget(goal.target, from.value)) return undefined;
  return {
    from,
    perYear: (goal.target.value - from.value) / years,
    isOver: isOver(dataset, goal.year),
  };
};

const isFirstKnown = (baseline: Baseline, goal: Target, actuals: readonly Actual[]): boolean =>
  baseline.asOf.last < lastDayOfYear(goal.period.lastYear) &&
  actuals.every(({ asOf }) => asOf.last >= baseline.asOf.last);

/** Returns the promised levels of an indicator in a region, with what was published beside them. */
export const trajectoryOf = (
  dataset: Dataset,
  indicator: Indicator,
  region: Region,
): Trajectory => {
  const targets = (dataset.targetsByRegion.get(region) ?? []).filter(
    (target) => target.indicator === indicator,
  );
  const points = pointsOf(targets);
  const actuals = dataset.series.get(seriesKey({ indicator, region, measure: "level" })) ?? [];
  const { firstYear, lastYear } = dataset.fiveYear;
  const goal = points.find((point) => point.year === lastYear)?.target;
  const increments = targets.filter(
    ({ measure, period }) =>
      measure === "increment" && period.firstYear >= firstYear && period.lastYear <= lastYear,
  );
  const hasPath = points.length > 1;
  const last = points.at(-1)?.target;
  const baseline = last === undefined ? undefined : baselineOf(dataset, last);
  return {
    indicator,
    region,
    points,
    segments: segmentsOf(dataset, points),
    baseline,
    actuals,
    increments: increments.map((target) => ({
      target,
      shareOfGoal:
        goal === undefined || goal.value === 0 || goal.unit !== target.unit
          ? undefined
          : target.value / goal.value,
    })),
    requiredRise: requiredRiseOf(dataset, points.at(-1), actuals),
    missing: [
      ...(hasPath ? [] : (["earlier_promise"] as const)),
      ...(actuals.length > 0 ? [] : (["actual"] as const)),
    ],
    hasPath,
    startsAtBaseline:
      !hasPath &&
      last !== undefined &&
      baseline !== undefined &&
      isFirstKnown(baseline, last, actuals),
  };
};

/** Returns the trajectories of the home region that lead to the last of the five years. */
export const trajectories = (dataset: Dataset): readonly Trajectory[] =>
  dataset.indicators
    .map((indicator) => trajectoryOf(dataset, indicator, dataset.home))
    .filter(({ points }) => points.some(({ year }) => year === dataset.fiveYear.lastYear));

/**
 * Returns the value of the straight path on a date, in the indicator's unit. Undefined without a
 * path, before the end of the first promised year and after the end of the last.
 */
export const trajectoryAt = (trajectory: Trajectory, date: PartialDate): number | undefined => {
  const year = yearPosition(date);
  const segment = trajectory.segments.find(({ from, to }) => from.year <= year && year <= to.year);
  if (segment === undefined) return undefined;
  return segment.from.target.value + segment.risePerYear * (year - segment.from.year);
};
