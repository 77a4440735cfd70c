/** Which targets an office is asked for: those of the tasks that it leads. */

import { firstDayOfYear, type PartialDate, type Period, yearOf } from "../../lib/calendar.ts";
import type { Dataset, Organisation, Region, Target } from "../../model/types.ts";

/** What one row of an office's table asks for; documents may promise it more than once. */
export interface AskedValue {
  /** All of one indicator, region and measure. */
  readonly targets: readonly [Target, ...Target[]];
  /** The period that the value is to be of. */
  readonly period: Period;
}

/**
 * Returns the period that a target is asked for on a day; undefined where it has not begun. A level
 * that is due later is asked for as that of the day's year, once its document is in force.
 */
export const askedPeriod = (target: Target, asOf: PartialDate): Period | undefined => {
  const { measure, period, document } = target;
  if (measure !== "level") {
    return firstDayOfYear(period.firstYear) <= asOf.last ? period : undefined;
  }
  const year = yearOf(asOf);
  if (period.lastYear <= year) return period;
  if (document.covers === undefined || document.covers.firstYear > year) return undefined;
  return { text: String(year), firstYear: year, lastYear: year };
};

/** Key of a value without its date: what the rows of a table are told apart by. */
export const askedKey = (of: {
  readonly indicator: { readonly id: string };
  readonly region: { readonly id: string };
  readonly measure: string;
  readonly period: { readonly text: string };
}): string => [of.indicator.id, of.region.id, of.measure, of.period.text].join("|");

/** Returns the single offices behind an office: itself, or those that a collective name stands for. */
const membersOf = (office: Organisation): readonly Organisation[] =>
  office.expandsTo.length === 0 ? [office] : office.expandsTo.flatMap(membersOf);

/** Returns the single offices that lead a task, in the order of their file. */
export const leadOffices = (dataset: Dataset): readonly Organisation[] => {
  const leads = new Set(
    dataset.tasks.flatMap(({ leadUnits }) => leadUnits.flatMap((office) => membersOf(office))),
  );
  return dataset.organisations.filter((office) => leads.has(office));
};

/** Returns what the targets ask for on a day, in the order of indicators, regions and time. */
const askedFor = (
  dataset: Dataset,
  targets: readonly Target[],
  asOf: PartialDate,
): readonly AskedValue[] => {
  const all = targets.flatMap((target) => {
    const period = askedPeriod(target, asOf);
    return period === undefined ? [] : [{ target, period }];
  });
  const rank = ({ target, period }: (typeof all)[number]): readonly number[] => [
    dataset.indicators.indexOf(target.indicator),
    dataset.regions.indexOf(target.region),
    period.lastYear,
    period.firstYear,
  ];
  const sorted = all.toSorted((a, b) => {
    const [left, right] = [rank(a), rank(b)];
    const at = left.findIndex((each, index) => each !== right[index]);
    return at < 0 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
  });
  const groups = Map.groupBy(sorted, ({ target, period }) => askedKey({ ...target, period }));
  return [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : [
          {
            targets: [first.target, ...others.map(({ target }) => target)] as const,
            period: first.period,
          },
        ],
  );
};

/** Key of what a row asks for. */
export const keyOfAsked = ({ targets: [target], period }: AskedValue): string =>
  askedKey({ ...target, period });

/**
 * Returns what an office is asked for on a day: of the indicators of the tasks that it leads, a
 * reporting unit for itself only, any other office for the city and all its units. Periods that
 * have not begun are left out.
 */
export const askedOf = (
  dataset: Dataset,
  office: Organisation,
  asOf: PartialDate,
): readonly AskedValue[] => {
  const indicators = new Set(
    dataset.tasks
      .filter(({ leadUnits }) => leadUnits.some((lead) => membersOf(lead).includes(office)))
      .flatMap((task) => task.indicators),
  );
  const regions: readonly Region[] =
    office.region === undefined ? [dataset.home, ...dataset.units] : [office.region];
  const targets = dataset.targets.filter(
    ({ indicator, region }) => indicators.has(indicator) && regions.includes(region),
  );
  return askedFor(dataset, targets, asOf);
};

/** Returns the city's and its units' targets that no office is asked for. */
export const askedOfNobody = (dataset: Dataset, asOf: PartialDate): readonly AskedValue[] => {
  const asked = new Set(
    leadOffices(dataset)
      .flatMap((office) => askedOf(dataset, office, asOf))
      .map(keyOfAsked),
  );
  const own = [dataset.home, ...dataset.units];
  const targets = dataset.targets.filter(({ region }) => own.includes(region));
  return askedFor(dataset, targets, asOf).filter((each) => !asked.has(keyOfAsked(each)));
};
