/** When the invented city publishes values: on the 20th of the month after a month's end. */

import type { PartialDate } from "../../src/lib/calendar.ts";
import { firstDayOfYear, lastDayOfYear, parsePartialDate } from "../../src/lib/calendar.ts";

export interface Release {
  /** Day of the release; names its file in `actuals/`. */
  readonly date: string;
  /** Month's end that its values are of. */
  readonly asOf: PartialDate;
  readonly documentId: string;
}

/** Ends of months, the most telling first, so that a few releases show as much as possible. */
const TELLING = ["2021-12", "2022-12", "2023-06", "2022-06", "2023-03", "2022-09", "2022-03"];
const MONTHS_OF_PLAN = 31;
/** Beside those that only revise or correct. */
export const DEFAULT_RELEASES = 6;

const monthsOfPlan = Array.from({ length: MONTHS_OF_PLAN }, (_, index) => {
  const month = String((index % 12) + 1).padStart(2, "0");
  return `${2021 + Math.floor(index / 12)}-${month}`;
});

/** Returns a date that is known to be one. */
export const dateOf = (text: string): PartialDate => {
  const date = parsePartialDate(text);
  if (date === undefined) throw new Error(`not a date: ${text}`);
  return date;
};

/** Returns a day, counted from 1970-01-01, as ISO text. */
const dayText = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

const releaseOf = (month: string): Release => {
  const { last } = dateOf(month);
  const date = dayText(last + 20);
  return { date, asOf: dateOf(dayText(last)), documentId: `sl-bulletin-${date.slice(0, 7)}` };
};

/** Returns that many releases in order of date, at most one for each month of the plan so far. */
export const releasesOf = (count: number): readonly [Release, ...Release[]] => {
  const months = [...new Set([...TELLING, ...monthsOfPlan])].slice(0, count);
  const [first, ...others] = months.toSorted().map(releaseOf);
  if (first === undefined) throw new Error("no release");
  return [first, ...others];
};

/** Share (0–1) of a year that had passed on a day, both ends counted. */
export const shareOfYear = ({ last }: PartialDate): number => {
  const year = yearOf(last);
  return (last - firstDayOfYear(year) + 1) / (lastDayOfYear(year) - firstDayOfYear(year) + 1);
};

/** Share (0–1) of the five years from 2021 that had passed on a day. */
export const shareOfPlan = ({ last }: PartialDate): number =>
  (last - firstDayOfYear(2021) + 1) / (lastDayOfYear(2025) - firstDayOfYear(2021) + 1);

export const yearOf = (day: number): number => new Date(day * 86_400_000).getUTCFullYear();
