/** Calendar dates and periods as the data states them: in UTC, to the day, month or year. */

import { remembered } from "./remembered.ts";

export type DatePrecision = "day" | "month" | "year";

/** A date as published. `first` and `last` are whole days since 1970-01-01 (UTC), both inside it. */
export interface PartialDate {
  /** ISO text at its own precision: `2021-05-21`, `2021-05` or `2021`. */
  readonly text: string;
  readonly precision: DatePrecision;
  readonly first: number;
  readonly last: number;
}

/** Whole calendar years from `firstYear` to `lastYear`, both included. */
export interface Period {
  /** `2021` or `2019/2021`. */
  readonly text: string;
  readonly firstYear: number;
  readonly lastYear: number;
}

/** Milliseconds of a day in UTC, which knows no summer time. */
export const DAY_MS = 86_400_000;

const dayNumber = (year: number, month: number, day: number): number | undefined => {
  const date = new Date(Date.UTC(year, month - 1, day));
  // Date rolls 31 February over into March; a date that changes on the way does not exist.
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.getTime() / DAY_MS : undefined;
};

const pad = (value: number): string => String(value).padStart(2, "0");

const readPartialDate = (text: string): PartialDate | undefined => {
  const match = /^(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?$/.exec(text);
  if (match === null) return undefined;
  const year = Number(match[1]);
  const month = match[2] === undefined ? undefined : Number(match[2]);
  const day = match[3] === undefined ? undefined : Number(match[3]);
  if (year < 1900 || year > 2200) return undefined;
  if (month === undefined) {
    const first = dayNumber(year, 1, 1);
    const last = dayNumber(year, 12, 31);
    if (first === undefined || last === undefined) return undefined;
    return { text: String(year), precision: "year", first, last };
  }
  const first = dayNumber(year, month, day ?? 1);
  if (first === undefined) return undefined;
  if (day !== undefined) {
    const iso = `${year}-${pad(month)}-${pad(day)}`;
    return { text: iso, precision: "day", first, last: first };
  }
  const next = month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1);
  if (next === undefined) return undefined;
  return { text: `${year}-${pad(month)}`, precision: "month", first, last: next - 1 };
};

/** Returns the date written as `2022-01-26`, `2022/1/26`, `2022-01`, `2022/1` or `2022`, or undefined. */
export const parsePartialDate: (text: string) => PartialDate | undefined =
  remembered(readPartialDate);

const readPeriod = (text: string): Period | undefined => {
  const match = /^(\d{4})(?:\/(\d{4}))?$/.exec(text);
  if (match === null) return undefined;
  const firstYear = Number(match[1]);
  const lastYear = match[2] === undefined ? firstYear : Number(match[2]);
  if (firstYear < 1900 || lastYear > 2200 || lastYear < firstYear) return undefined;
  return {
    text: firstYear === lastYear ? String(firstYear) : `${firstYear}/${lastYear}`,
    firstYear,
    lastYear,
  };
};

/** Returns the period written as `2021` or `2019/2021`, or undefined; a reversed one is undefined too. */
export const parsePeriod: (text: string) => Period | undefined = remembered(readPeriod);

/** First day of a calendar year, in days since 1970-01-01. */
export const firstDayOfYear = (year: number): number => Date.UTC(year, 0, 1) / DAY_MS;

/** Last day of a calendar year, in days since 1970-01-01. */
export const lastDayOfYear = (year: number): number => firstDayOfYear(year + 1) - 1;

/** The calendar year of a date. */
export const yearOf = (date: PartialDate): number => Number(date.text.slice(0, 4));
