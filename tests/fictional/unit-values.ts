/** What the units of the invented city are promised and what is published for them. */

import type { Books } from "./books.ts";
import { splitKey } from "./books.ts";
import { ANNUAL, PLAN } from "./documents.ts";
import type { FictionalIndicator } from "./indicators.ts";
import { unitId } from "./places.ts";
import type { Random } from "./random.ts";
import type { Release } from "./releases.ts";
import { shareOfPlan, shareOfYear, yearOf } from "./releases.ts";

/** What one unit does with one indicator. */
interface Course {
  readonly of: FictionalIndicator;
  readonly region: string;
  /** At the end of 2020; only of a stock. */
  readonly base: number;
  /** Promised: the level of 2025, or what is added in a year, in five years or in each year. */
  readonly goal: number;
  /** Share done ÷ share of time passed. */
  readonly pace: number;
  /** Other units inside its values. */
  readonly includes: string;
}

const rounded = (of: FictionalIndicator, value: number): number => Number(value.toFixed(of.digits));

const courseOf = (of: FictionalIndicator, unit: number, random: Random): Course => {
  const size = of.scale * random.between(0.4, 1.6);
  const isStock = of.pattern === "stock";
  const rise = (of.isDown ? -1 : 1) * size * random.between(0.3, 0.9);
  return {
    of,
    region: unitId(unit),
    base: isStock ? rounded(of, size) : 0,
    goal: rounded(of, isStock ? size + rise : Math.max(size, of.digits === 0 ? 1 : 0.1)),
    pace: random.chance(0.05) ? -0.2 : random.between(0.55, 1.3),
    // One unit reports for a new area beside it as well.
    includes: unit === 0 && of.id === "tech-smes" ? unitId(3) : "",
  };
};

const PERIODS_OF_PATTERN = {
  stock: ["2025"],
  yearly: ["2021", "2023"],
  five_year: ["2021/2025"],
  each_year: ["2021/2025"],
  growth: ["2021/2025"],
} as const satisfies Record<FictionalIndicator["pattern"], readonly string[]>;

const promiseTo = (books: Books, { of, region, goal, includes }: Course, random: Random): void => {
  for (const period of PERIODS_OF_PATTERN[of.pattern]) {
    // Nothing is assigned to some units, and they must not look as if they had been promised 0. The
    // unit that reports for another as well is promised something, so that this case is always there.
    if (random.chance(0.1) && includes === "") continue;
    const document = period === "2023" ? ANNUAL : PLAN;
    const extra = random.chance(0.15) ? ({ comparator: "stated" } as const) : {};
    books.promise({ document, of, region, period, value: goal, extra });
    books.countSplit(splitKey(of, period), goal);
  }
};

/** Period and value that a course has reached on the day of a release. */
const reached = (
  { of, base, goal, pace }: Course,
  { asOf }: Release,
  random: Random,
): { readonly period: string; readonly value: number } => {
  const year = String(yearOf(asOf.last));
  switch (of.pattern) {
    case "stock":
      return { period: year, value: base + (goal - base) * shareOfPlan(asOf) * pace };
    case "five_year":
      return { period: "2021/2025", value: goal * shareOfPlan(asOf) * Math.max(pace, 0) };
    case "growth":
      return { period: year, value: random.between(-6, 14) };
    case "yearly":
    case "each_year":
      return { period: year, value: goal * shareOfYear(asOf) * Math.max(pace, 0) };
  }
};

const publishFor = (books: Books, course: Course, random: Random): void => {
  const { of, region, includes } = course;
  const last = books.releases.at(-1);
  for (const release of books.releases) {
    const { period, value } = reached(course, release, random);
    // Single releases leave a unit out, so that series have gaps.
    if (random.chance(0.06)) continue;
    const status = release === last && random.chance(0.2) ? "provisional" : "final";
    const asOf = release.asOf.text;
    books.publish({
      of,
      region,
      period,
      asOf,
      value: of.pattern === "growth" ? value : Math.max(value, 0),
      release,
      extra: { status, includes },
    });
  }
};

/** Enters targets, starting values and values of all units, indicator by indicator. */
export const enterUnits = (
  books: Books,
  indicators: readonly FictionalIndicator[],
  districts: number,
  random: Random,
): void => {
  for (const of of indicators) {
    for (let unit = 0; unit < districts; unit += 1) {
      const course = courseOf(of, unit, random);
      if (of.isSplit) promiseTo(books, course, random);
      // Without a starting value a level has no path.
      if (of.pattern === "stock" && of.id !== "shared-instruments" && !random.chance(0.1)) {
        books.start(of, course.region, course.base);
      }
      // For some units nothing is ever found.
      if (!random.chance(0.08) || course.includes !== "") publishFor(books, course, random);
    }
  }
};
