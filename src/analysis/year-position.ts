import { firstDayOfYear, yearOf } from "../lib/calendar.ts";
import type { PartialDate } from "../lib/calendar.ts";

/**
 * Returns where a date lies on an axis of year ends, in years: the last day of 2021 is 2021, the
 * middle of 2022 about 2021.5. A year takes the same length whether it is a leap year or not, so a
 * constant rise per year is a straight line.
 */
export const yearPosition = (date: PartialDate): number => {
  const year = yearOf(date);
  const days = firstDayOfYear(year + 1) - firstDayOfYear(year);
  return year - 1 + (date.last - firstDayOfYear(year) + 1) / days;
};
