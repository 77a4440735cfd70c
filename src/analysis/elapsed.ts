import { firstDayOfYear, lastDayOfYear } from "../lib/calendar.ts";
import type { PartialDate, Period } from "../lib/calendar.ts";

const clamp = (share: number): number => Math.min(1, Math.max(0, share));

/**
 * Returns the share (0–1) of a period that had passed on `asOf`: the days from the period's first
 * day, both ends counted, ÷ its days. A month or year counts by its last day.
 */
export const elapsedShare = (period: Period, asOf: PartialDate): number => {
  const firstDay = firstDayOfYear(period.firstYear);
  const days = lastDayOfYear(period.lastYear) - firstDay + 1;
  return clamp((asOf.last - firstDay + 1) / days);
};

/**
 * Returns the share (0–1) of the way from a baseline's date to the end of `endYear` that had passed
 * on `asOf`, in days after the baseline's (last) day; 1 where the baseline is not before the end.
 */
export const elapsedSince = (start: PartialDate, endYear: number, asOf: PartialDate): number => {
  const days = lastDayOfYear(endYear) - start.last;
  if (days <= 0) return 1;
  return clamp((asOf.last - start.last) / days);
};
