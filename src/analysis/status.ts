import { lastDayOfYear } from "../lib/calendar.ts";
import type { Actual, Baseline, Dataset, Target } from "../model/types.ts";
import { attainment, exceedsMax, isDownward, meetsTarget } from "./attainment.ts";
import { baselineOf } from "./baseline.ts";
import { includesOthers } from "./includes-others.ts";
import { isYearly, latestActual } from "./latest-actual.ts";
import { perDataset } from "./per-dataset.ts";
import { elapsedOf, isAtEnd, isCap, paceOf } from "./progress.ts";
import type { Pace, PaceObstacle } from "./progress.ts";
import { isAbove, isAtLeast, isAtMost, isBelow } from "./tolerance.ts";
import { yearlyResults } from "./yearly.ts";
import type { YearlyResult } from "./yearly.ts";

/** Every status, in the order in which counts are listed. */
export const STATUS_CODES = [
  "completed",
  "not_completed",
  "aim_missed",
  "ahead",
  "on_track",
  "slightly_behind",
  "behind",
  "regressed",
  "undetermined",
] as const;

export type StatusCode = (typeof STATUS_CODES)[number];

/** Why a status is `undetermined`. */
export type ReasonCode =
  | "nothing_found_due"
  | "nothing_found_not_due"
  | "includes_others"
  | "end_value_missing"
  | PaceObstacle
  | "cap_open"
  | "years_remaining";

/** Progress from which a target counts as ahead, on track and slightly behind. */
export const THRESHOLDS = { ahead: 1.05, onTrack: 0.95, slightlyBehind: 0.8 } as const;
/** Distance from the path, in the target's unit, within which it counts as on track. */
export const PATH_TOLERANCE = 1;

/** What can be said about one target. */
export interface Assessment {
  readonly target: Target;
  /** Whether the period was over on the site's `as_of`. */
  readonly isDue: boolean;
  /** The value judged; for a yearly measure that of the last year found. */
  readonly actual: Actual | undefined;
  readonly baseline: Baseline | undefined;
  /** Actual ÷ target value, as a share; undefined for a value that includes other regions. */
  readonly attainment: number | undefined;
  /** Share (0–1) of the time passed on the actual's date. */
  readonly elapsed: number | undefined;
  /** Value of the path on the actual's date, in the target's unit. */
  readonly required: number | undefined;
  /** Actual minus path, in the target's unit. */
  readonly gap: number | undefined;
  /** Share done ÷ share of time passed; only before the end. */
  readonly progress: number | undefined;
  readonly status: StatusCode;
  readonly reason: ReasonCode | undefined;
  /** Whether a value it rests on is provisional or an estimate. */
  readonly isPreliminary: boolean;
  /** Whether the value is above the upper end of a promised range. */
  readonly exceedsMax: boolean;
  /** One entry a year for a yearly measure, else empty. */
  readonly yearly: readonly YearlyResult[];
}

interface Verdict {
  readonly status: StatusCode;
  readonly reason: ReasonCode | undefined;
}

const settled = (status: StatusCode): Verdict => ({ status, reason: undefined });
const undetermined = (reason: ReasonCode): Verdict => ({ status: "undetermined", reason });
const missed = (target: Target): Verdict =>
  settled(target.commitment === "aim" ? "aim_missed" : "not_completed");

/** Returns whether a target's period was over on the site's `as_of`. */
export const isDue = (dataset: Dataset, target: Target): boolean =>
  dataset.site.asOf.last >= lastDayOfYear(target.period.lastYear);

const verdictByYear = (target: Target, due: boolean, yearly: readonly YearlyResult[]): Verdict => {
  if (yearly.every(({ isMet }) => isMet === true)) return settled("completed");
  if (yearly.some(({ isMet }) => isMet === false)) return missed(target);
  if (yearly.some(({ actual }) => actual !== undefined && includesOthers(actual))) {
    return undetermined("includes_others");
  }
  return undetermined(due ? "end_value_missing" : "years_remaining");
};

const verdictOnCap = (target: Target, due: boolean, actual: Actual): Verdict => {
  if (!meetsTarget(target, actual.value)) return missed(target);
  if (isAtEnd(target, actual)) return settled("completed");
  return undetermined(due ? "end_value_missing" : "cap_open");
};

const isBelowBase = (target: Target, actual: Actual, baseline: Baseline): boolean =>
  isDownward(target)
    ? isAbove(actual.value, baseline.value)
    : isBelow(actual.value, baseline.value);

const verdictByPace = (pace: Pace): Verdict => {
  if (pace.gap !== undefined && isAtMost(Math.abs(pace.gap), PATH_TOLERANCE)) {
    return settled("on_track");
  }
  if (pace.progress === undefined) return undetermined("baseline_missing");
  if (isAtLeast(pace.progress, THRESHOLDS.ahead)) return settled("ahead");
  if (isAtLeast(pace.progress, THRESHOLDS.onTrack)) return settled("on_track");
  if (isAtLeast(pace.progress, THRESHOLDS.slightlyBehind)) return settled("slightly_behind");
  return settled("behind");
};

const verdictOn = (
  target: Target,
  due: boolean,
  actual: Actual,
  baseline: Baseline | undefined,
  pace: Pace,
): Verdict => {
  // Below a cap on what is added everyone starts, so meeting it early is no completion.
  if (isCap(target)) return verdictOnCap(target, due, actual);
  if (meetsTarget(target, actual.value)) return settled("completed");
  if (isAtEnd(target, actual)) return missed(target);
  if (due) return undetermined("end_value_missing");
  if (pace.obstacle !== undefined) return undetermined(pace.obstacle);
  if (baseline !== undefined && isBelowBase(target, actual, baseline)) return settled("regressed");
  return verdictByPace(pace);
};

const paceless = (elapsed: number | undefined): Pace => ({
  elapsed,
  required: undefined,
  gap: undefined,
  progress: undefined,
  obstacle: undefined,
});

const isPreliminary = (actual: Actual | undefined): boolean =>
  actual?.status === "provisional" || actual?.status === "estimate";

/** Judges in the order of the rules. */
const assess = (dataset: Dataset, target: Target): Assessment => {
  const due = isDue(dataset, target);
  const baseline = baselineOf(dataset, target);
  const actual = latestActual(dataset, target);
  const yearly = yearlyResults(dataset, target);
  if (actual === undefined) {
    return {
      target,
      isDue: due,
      actual,
      baseline,
      attainment: undefined,
      elapsed: undefined,
      required: undefined,
      gap: undefined,
      progress: undefined,
      ...undetermined(due ? "nothing_found_due" : "nothing_found_not_due"),
      isPreliminary: false,
      exceedsMax: false,
      yearly,
    };
  }
  // Part of such a value is another region's, so nothing of it can be set against the target.
  const isShared = includesOthers(actual);
  const pace = isShared
    ? paceless(elapsedOf(target, actual, baseline))
    : paceOf(target, actual, baseline, due);
  const verdict = isYearly(target)
    ? verdictByYear(target, due, yearly)
    : isShared
      ? undetermined("includes_others")
      : verdictOn(target, due, actual, baseline, pace);
  return {
    target,
    isDue: due,
    actual,
    baseline,
    attainment: isShared ? undefined : attainment(target, actual),
    elapsed: pace.elapsed,
    required: pace.required,
    gap: pace.gap,
    progress: pace.progress,
    ...verdict,
    isPreliminary: isPreliminary(actual) || yearly.some((year) => isPreliminary(year.actual)),
    exceedsMax: !isShared && exceedsMax(target, actual.value),
    yearly,
  };
};

/** A target stands in several files, and on pages of its own and of others. */
const assessments = perDataset(() => new Map<Target, Assessment>());

/** Returns what the standing values say about a target; the same object at each call. */
export const assessmentOf = (dataset: Dataset, target: Target): Assessment => {
  const judged = assessments(dataset);
  const known = judged.get(target);
  if (known !== undefined) return known;
  const assessment = assess(dataset, target);
  judged.set(target, assessment);
  return assessment;
};

/** Returns whether nothing at all was found for the target. */
export const isUnfound = ({ reason }: Assessment): boolean =>
  reason === "nothing_found_due" || reason === "nothing_found_not_due";

/** Returns the number of targets that were due and completed. */
export const completedOfDue = (assessments: readonly Assessment[]): number =>
  assessments.filter((each) => each.isDue && each.status === "completed").length;

/** Returns how many assessments have each status, in the order of `STATUS_CODES`; none with 0. */
export const statusCounts = (
  assessments: readonly Assessment[],
): ReadonlyMap<StatusCode, number> => {
  const counts = new Map<StatusCode, number>();
  for (const status of STATUS_CODES) {
    const count = assessments.filter((assessment) => assessment.status === status).length;
    if (count > 0) counts.set(status, count);
  }
  return counts;
};
