/** Parts that are more than their whole. The sums serve this check alone and are shown nowhere else. */

import { actualKey } from "../../analysis/actual-changes.ts";
import { exactSum } from "../../analysis/exact-sum.ts";
import { isAbove } from "../../analysis/tolerance.ts";
import { formatNumber } from "../../lib/format.ts";
import type { Actual, Dataset } from "../../model/types.ts";
import type { ReleaseStep } from "./release-steps.ts";
import { amountOf, otherDetail, placeOf, type Warning, valueWarning } from "./warning.ts";

/** Rates and shares do not add up, and what should be little is mostly an average: days, costs. */
const addsUp = ({ measure, unit, indicator }: Actual): boolean =>
  measure !== "growth_rate" && unit !== "%" && indicator.direction !== "down";

const sameMoment = (a: Actual, b: Actual): boolean =>
  a.period.text === b.period.text && a.asOf.text === b.asOf.text;

/** Returns the values of the units for the same time; one that counts others in is left out. */
const partsOf = (dataset: Dataset, whole: Actual, step: ReleaseStep): readonly Actual[] =>
  dataset.units.flatMap((region) =>
    step
      .standing({ indicator: whole.indicator, measure: whole.measure, region })
      .filter((part) => sameMoment(part, whole) && part.includes.length === 0),
  );

/** Returns a warning for each figure of the city that its units together outgrow in this release. */
export const sumWarnings = (dataset: Dataset, step: ReleaseStep): readonly Warning[] => {
  const warned = new Set<string>();
  return step.rows.flatMap((row) => {
    if (!addsUp(row) || row.status === "withdrawn") return [];
    const whole = step
      .standing({ indicator: row.indicator, measure: row.measure, region: dataset.home })
      .find((value) => sameMoment(value, row));
    if (whole === undefined || warned.has(actualKey(whole))) return [];
    warned.add(actualKey(whole));
    const parts = partsOf(dataset, whole, step);
    const sum = exactSum(parts.map(({ value }) => value));
    if (parts.length === 0 || !isAbove(sum, whole.value)) return [];
    const [largest = row] = parts.toSorted((a, b) => b.value - a.value);
    // What is to be answered stands in a row of this release: the city's own where it is in it.
    const isOwn = step.rows.includes(whole);
    const warning = valueWarning("above-whole", isOwn ? whole : row, {
      region: whole.region.name.zh,
      value: amountOf(whole),
      sum: `${formatNumber(sum, "zh")}${whole.unit}`,
      parts: String(parts.length),
      wholeFile: whole.source.file,
      wholeRow: String(placeOf(whole.source, "value").row),
      largest: largest.region.name.zh,
      ...otherDetail(largest),
    });
    return [{ ...warning, key: actualKey(whole) }];
  });
};
