/** What the invented city promised to add, in a year, in five years or each year, and what came. */

import type { ActualRow } from "../../src/schemas/actual.ts";
import type { TargetRow } from "../../src/schemas/target.ts";
import type { Books } from "./books.ts";
import { splitKey } from "./books.ts";
import { ANNUAL, PLAN, PREDECESSOR } from "./documents.ts";
import type { FictionalIndicator } from "./indicators.ts";
import { HOME } from "./places.ts";
import type { Random } from "./random.ts";
import { shareOfPlan, shareOfYear, yearOf } from "./releases.ts";

type Value = readonly [period: string, asOf: string, share: number, extra?: Partial<ActualRow>];

interface FlowCase {
  /** Beside the promises that every indicator of this pattern has. */
  readonly promises?: readonly {
    readonly document: string;
    readonly period: string;
    /** Multiple of the first promise that every indicator of this pattern has. */
    readonly times: number;
  }[];
  /** Of the promises that every indicator of this pattern has. */
  readonly extra?: Partial<TargetRow>;
  /** Upper end of a range, as a multiple of its lower end. */
  readonly maxShare?: number;
  /** Instead of a value at each release: shares of the promise of their period, or of the first. */
  readonly values?: readonly Value[];
}

const provisional = { status: "provisional" } as const;

const cases: Readonly<Record<string, FlowCase>> = {
  // A promise of one says nothing before the end.
  "unicorn-enterprises": {
    extra: { comparator: "stated", commitment: "aim" },
    values: [["2021/2025", "2023-06-30", 0]],
  },
  // Its only value is withdrawn later.
  "carriers-national": { values: [["2021/2025", "2022-12-31", 0.2]] },
  // What is promised for five years was published in the first of them and never again.
  incubatees: {
    promises: [{ document: PLAN, period: "2021/2025", times: 5 }],
    values: [
      ["2021", "2021-12-31", 1.04],
      ["2023", "2023-03-31", 0.2],
      ["2023", "2023-06-30", 0.52, provisional],
      ["2021/2025", "2021", 1.04],
    ],
  },
  events: {
    extra: { comparator: "between" },
    maxShare: 1.5,
    values: [
      ["2021", "2021-12-31", 1.8],
      ["2023", "2023-06", 0.4],
    ],
  },
  // The predecessor's period is over, and its last value is of before the end.
  conversions: {
    promises: [{ document: PREDECESSOR, period: "2019/2021", times: 2 }],
    values: [
      ["2019/2021", "2020-12-31", 0.8],
      ["2019/2021", "2021-09-30", 1.2],
      ["2021", "2021-12-31", 0.93],
      ["2023", "2023-06-30", 0.43],
    ],
  },
  "loan-guarantees": {
    extra: { comparator: "more_than" },
    values: [
      ["2021", "2021-12-31", 1],
      ["2023", "2023-06-30", 0.57, provisional],
    ],
  },
  "overdue-projects": {
    values: [
      ["2021", "2021-12-31", 1.3],
      ["2023", "2023-06-30", 0.5],
    ],
  },
  talents: {
    values: [
      ["2021/2025", "2022-12-31", 0.2],
      ["2021/2025", "2023-06-30", 0.3],
    ],
  },
  "mentor-teams": {
    extra: { commitment: "aim" },
    values: [
      ["2021/2025", "2022-12-31", 0.38],
      ["2021/2025", "2023-06-30", 0.55],
    ],
  },
  "training-sessions": {
    values: [
      ["2021", "2021-12-31", 1.1],
      ["2022", "2022-12-31", 1],
      ["2023", "2023-06-30", 0.6],
    ],
  },
  "matchmaking-fairs": {
    values: [
      ["2021", "2021", 1.2],
      ["2022", "2022", 0.7],
    ],
  },
};

/** The city's figure against the sum of its units: equal, below it and above it by turns. */
const cityValue = (of: FictionalIndicator, sum: number, turn: number): number => {
  const step = Math.max(of.digits === 0 ? 1 : 0.1, Math.round(sum * 0.04));
  const value = sum + ((turn + 1) % 3) * step - step;
  return Number(value.toFixed(of.digits));
};

const PERIODS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  yearly: [
    [PLAN, "2021"],
    [ANNUAL, "2023"],
  ],
  five_year: [[PLAN, "2021/2025"]],
  each_year: [[PLAN, "2021/2025"]],
};

/** Enters the city's targets and values of one indicator that counts what is added. */
export const enterHomeFlow = (
  books: Books,
  of: FictionalIndicator,
  turn: number,
  random: Random,
): void => {
  const { promises = [], extra = {}, maxShare, values } = cases[of.id] ?? {};
  const valueByPeriod = new Map<string, number>();
  for (const [index, [document, period]] of (PERIODS[of.pattern] ?? []).entries()) {
    const sum = books.splitSums.get(splitKey(of, period)) ?? of.scale;
    const value = of.isSplit ? cityValue(of, sum, turn + index) : of.scale;
    const valueMax = maxShare === undefined ? "" : String(Math.ceil(value * maxShare));
    valueByPeriod.set(period, value);
    books.promise({
      document,
      of,
      region: HOME,
      period,
      value,
      extra: { ...extra, value_max: valueMax },
    });
  }
  const [firstValue = of.scale] = valueByPeriod.values();
  for (const { document, period, times } of promises) {
    books.promise({ document, of, region: HOME, period, value: firstValue * times });
  }
  if (values !== undefined) {
    for (const [period, asOf, share, more = {}] of values) {
      const value = (valueByPeriod.get(period) ?? firstValue) * share;
      books.publish({ of, region: HOME, period, asOf, value, extra: more });
    }
    return;
  }
  const pace = random.between(0.7, 1.2);
  for (const release of books.releases) {
    const { asOf } = release;
    const isFiveYear = of.pattern === "five_year";
    const period = isFiveYear ? "2021/2025" : String(yearOf(asOf.last));
    const share = isFiveYear ? shareOfPlan(asOf) : shareOfYear(asOf);
    const value = firstValue * share * pace;
    books.publish({ of, region: HOME, period, asOf: asOf.text, value, release });
  }
};

/** Enters the city's growth rates: promises of each year that hold, fail and stay open. */
export const enterHomeGrowth = (books: Books, of: FictionalIndicator): void => {
  const rates: readonly (readonly [string, number])[] = [
    ["2019", 7.4],
    ["2020", 7],
    ["2021", 9.1],
    ["2022", 8.4],
    ["2023", -1.6],
  ];
  const promise = (document: string, period: string, value: number): void =>
    books.promise({ document, of, region: HOME, period, value });
  promise(PREDECESSOR, "2019/2021", 7);
  promise(PLAN, "2021/2025", of.scale);
  promise(ANNUAL, "2023", 9);
  for (const [year, value] of rates) {
    const asOf = year === "2023" ? "2023-06-30" : `${year}-12-31`;
    books.publish({ of, region: HOME, period: year, asOf, value });
  }
};
