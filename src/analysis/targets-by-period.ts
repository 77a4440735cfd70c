import type { Period } from "../lib/calendar.ts";
import type { Assessment } from "./status.ts";

export interface PeriodTargets {
  readonly period: Period;
  readonly assessments: readonly Assessment[];
}

/** Returns the assessed targets by period, the period that ends last first. */
export const targetsByPeriod = (assessments: readonly Assessment[]): readonly PeriodTargets[] =>
  [...Map.groupBy(assessments, ({ target }) => target.period.text).values()]
    .flatMap((group) => {
      const [first] = group;
      return first === undefined ? [] : [{ period: first.target.period, assessments: group }];
    })
    .toSorted((a, b) => b.period.lastYear - a.period.lastYear);
