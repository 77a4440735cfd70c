import { lastDayOfYear } from "../lib/calendar.ts";
import type { Actual, Baseline, Target } from "../model/types.ts";
import { goalValue, isDownward, meetsTarget } from "./attainment.ts";
import { elapsedShare, elapsedSince } from "./elapsed.ts";
import { exactSum } from "./exact-sum.ts";
import { isYearly } from "./latest-actual.ts";
import { isAtMost, isBelow } from "./tolerance.ts";

/** Share of the time up to which nothing is converted to a pace. */
export const FIRST_QUARTER = 0.25;
/** Counts promised below this are never converted to a pace; a share in % is no count. */
export const SMALL_TARGET = 5;

/** Why the share done is not set against the time passed. */
export type PaceObstacle = "first_quarter" | "small_target" | "batch" | "baseline_missing";

/** Where a published value stands against the time passed. */
export interface Pace {
  /** Share (0–1) of the time passed; undefined for yearly measures and levels without baseline. */
  readonly elapsed: number | undefined;
  /** Value of the path on the actual's date, in the target's unit; at the end, the target itself. */
  readonly required: number | undefined;
  /** Actual minus path, in the target's unit. */
  readonly gap: number | undefined;
  /** Share done ÷ share of time passed; only before the end. */
  readonly progress: number | undefined;
  readonly obstacle: PaceObstacle | undefined;
}

/** Returns whether a value is dated at or after the last day of the target's period. */
export const isAtEnd = (target: Target, actual: Actual): boolean =>
  actual.asOf.last >= lastDayOfYear(target.period.lastYear);

/** Returns whether a target bounds what is added from above, so that early on it says nothing. */
export const isCap = (target: Target): boolean =>
  target.measure === "increment" && isDownward(target);

/** Returns the share (0–1) of the time passed on the actual's date; see `Pace.elapsed`. */
export const elapsedOf = (
  target: Target,
  actual: Actual,
  baseline: Baseline | undefined,
): number | undefined => {
  if (isYearly(target)) return undefined;
  if (target.measure === "increment") return elapsedShare(target.period, actual.asOf);
  if (baseline === undefined) return undefined;
  return elapsedSince(baseline.asOf, target.period.lastYear, actual.asOf);
};

/** Returns the first reason, in the order of the rules, against setting a value against the time. */
export const paceObstacle = (
  target: Target,
  elapsed: number | undefined,
): PaceObstacle | undefined => {
  if (elapsed !== undefined && isAtMost(elapsed, FIRST_QUARTER)) return "first_quarter";
  if (target.unit !== "%" && isBelow(target.value, SMALL_TARGET)) return "small_target";
  if (target.indicator.pace === "batch") return "batch";
  if (target.measure === "level" && elapsed === undefined) return "baseline_missing";
  return undefined;
};

/**
 * Returns the pace of a value. Ratio and path stay undefined with an obstacle, for a cap and a
 * yearly measure, for a base that already met the target, and, but for the target itself at the
 * end, once the period is over (`isOver`).
 */
export const paceOf = (
  target: Target,
  actual: Actual,
  baseline: Baseline | undefined,
  isOver: boolean,
): Pace => {
  const elapsed = elapsedOf(target, actual, baseline);
  const none = { required: undefined, gap: undefined, progress: undefined, obstacle: undefined };
  if (isYearly(target)) return { elapsed, ...none };
  const goal = goalValue(target);
  if (isAtEnd(target, actual)) {
    return { elapsed, ...none, required: goal, gap: exactSum([actual.value, -goal]) };
  }
  if (isOver || isCap(target)) return { elapsed, ...none };
  const obstacle = paceObstacle(target, elapsed);
  // Without an obstacle the time passed is known and above a quarter, so nothing divides by 0 here.
  if (obstacle !== undefined || elapsed === undefined) return { elapsed, ...none, obstacle };
  if (baseline !== undefined && meetsTarget(target, baseline.value)) return { elapsed, ...none };
  const base = baseline?.value ?? 0;
  const required = base + (goal - base) * elapsed;
  const progress = goal === base ? undefined : (actual.value - base) / (goal - base) / elapsed;
  return { elapsed, required, gap: actual.value - required, progress, obstacle };
};
