/** Values that do not fit the ones before them, or what was promised. */

import { includesOthers } from "../../analysis/includes-others.ts";
import { isForTarget } from "../../analysis/latest-actual.ts";
import { isAtLeast, isAtMost, isBelow } from "../../analysis/tolerance.ts";
import { firstDayOfYear } from "../../lib/calendar.ts";
import { formatNumber, formatRounded } from "../../lib/format.ts";
import type { Actual, Dataset, Target } from "../../model/types.ts";
import type { WarningCode } from "../../schemas/acknowledgement.ts";
import type { ReleaseStep } from "./release-steps.ts";
import { otherDetail, placeOf, type Warning, valueWarning } from "./warning.ts";

/** From here on a digit too many is likelier than a jump: values that were right differ by less. */
const TENFOLD = 7;
/** From here on it is not a digit but the unit: 元 for 万元, 万元 for 亿元. */
const UNIT_SLIP = 1000;
/** Below this a jump is a matter of a few: from 1 to 9; a rate may well jump from 2% to 14%. */
const fewOf = (unit: string): number => (unit === "%" ? 30 : 10);
const LEAST_KEPT = 2 / 3;
const FAR_ABOVE = 3;

/** Whether a value counts up from the first day of its period. */
const isCumulative = ({ measure }: Actual): boolean =>
  measure === "increment" || measure === "increment_per_year";

const daysInto = ({ period, asOf }: Actual): number =>
  asOf.last - firstDayOfYear(period.firstYear) + 1;

/** Whether two values count the same places in. */
const countsAlike = (a: Actual, b: Actual): boolean =>
  a.includes.length === b.includes.length &&
  a.includes.every((region) => b.includes.includes(region));

/** Whether one is the other a whole number of years later: the end of 2021 and the end of 2022. */
const isSameTimeOfPeriod = (a: Actual, b: Actual): boolean =>
  a.asOf.text.slice(4) === b.asOf.text.slice(4) &&
  a.period.lastYear - a.period.firstYear === b.period.lastYear - b.period.firstYear;

/** Whether the two can be set side by side: what is added up begins anew with each period. */
const isComparable = (a: Actual, b: Actual): boolean =>
  countsAlike(a, b) &&
  (!isCumulative(a) || a.period.text === b.period.text || isSameTimeOfPeriod(a, b));

/** How many times the earlier value the later one is, as far as no passing of time explains it. */
const unexplainedGrowth = (earlier: Actual, later: Actual): number => {
  const growth = later.value / earlier.value;
  const isCounting = isCumulative(later) && later.period.text === earlier.period.text;
  const time = isCounting ? daysInto(later) / Math.max(1, daysInto(earlier)) : 1;
  return growth > 1 ? growth / Math.max(1, time) : growth;
};

const isTenfold = (earlier: Actual, later: Actual): boolean => {
  if (earlier.value === 0 || later.value === 0 || earlier.value * later.value < 0) return false;
  if (Math.max(Math.abs(earlier.value), Math.abs(later.value)) < fewOf(later.unit)) return false;
  const growth = unexplainedGrowth(earlier, later);
  return isAtLeast(growth, TENFOLD) || isAtMost(growth, 1 / TENFOLD);
};

/** Returns what is unusual about the step from one value to the next of its series. */
const unusualStep = (earlier: Actual, later: Actual): WarningCode | undefined => {
  if (isTenfold(earlier, later)) return "tenfold";
  if (isCumulative(later) && later.period.text === earlier.period.text)
    return isBelow(later.value, earlier.value) ? "went-down" : undefined;
  const isLevel = later.measure === "level" && earlier.value > 0;
  return isLevel && isAtMost(later.value, earlier.value * LEAST_KEPT) ? "fell" : undefined;
};

const stepWarning = (actual: Actual, other: Actual, code: WarningCode): Warning => {
  const ratio = actual.value / other.value;
  const isUnit = ratio >= UNIT_SLIP || ratio <= 1 / UNIT_SLIP;
  return valueWarning(code, actual, {
    ...otherDetail(other),
    times: formatRounded(ratio >= 1 ? ratio : 1 / ratio, "zh"),
    ratio: ratio >= 1 ? "more" : "less",
    kind: isUnit ? "unit" : "digit",
    order: other.asOf.last <= actual.asOf.last ? "before" : "after",
  });
};

/** Returns what the value's neighbours in time say against it. */
const neighbourWarnings = (actual: Actual, step: ReleaseStep): readonly Warning[] => {
  const series = step.standing(actual);
  const at = series.indexOf(actual);
  const previous = series.slice(0, at).findLast((other) => isComparable(other, actual));
  if (previous !== undefined) {
    const code = unusualStep(previous, actual);
    if (code !== undefined) return [stepWarning(actual, previous, code)];
  }
  // A value that was found late stands before others that were right when they came.
  const next = series.slice(at + 1).find((other) => isComparable(actual, other));
  if (next === undefined || next.released.text === actual.released.text) return [];
  const code = unusualStep(actual, next);
  return code === undefined ? [] : [stepWarning(actual, next, code)];
};

const boundOf = ({ value, valueMax }: Target): number => valueMax ?? value;

/** Returns the warning about a value that is several times all that was promised for it. */
const targetWarnings = (dataset: Dataset, actual: Actual): readonly Warning[] => {
  if (actual.value < fewOf(actual.unit) || includesOthers(actual)) return [];
  const targets = (dataset.targetsByRegion.get(actual.region) ?? []).filter(
    (target) =>
      target.indicator === actual.indicator &&
      target.measure === actual.measure &&
      isForTarget(actual, target),
  );
  const [first, ...others] = targets;
  if (first === undefined) return [];
  const highest = others.reduce((a, b) => (boundOf(b) > boundOf(a) ? b : a), first);
  const bound = boundOf(highest);
  if (bound <= 0 || !isAtLeast(actual.value, bound * FAR_ABOVE)) return [];
  return [
    valueWarning("above-target", actual, {
      target: `${formatNumber(bound, "zh")}${highest.unit}`,
      times: formatRounded(actual.value / bound, "zh"),
      otherFile: highest.source.file,
      otherRow: String(placeOf(highest.source, "value").row),
    }),
  ];
};

/** Returns what is unusual about the values that a release brings. */
export const valueWarnings = (dataset: Dataset, step: ReleaseStep): readonly Warning[] =>
  step.rows
    .filter(({ status }) => status !== "withdrawn")
    .flatMap((actual) => [...neighbourWarnings(actual, step), ...targetWarnings(dataset, actual)]);
