/** Which targets an office is asked for: those of the tasks that it leads. */

import { firstDayOfYear, type PartialDate } from "../../lib/calendar.ts";
import type { Dataset, Organisation, Region, Target } from "../../model/types.ts";

/** What one row of an office's table asks for; documents may promise it more than once. */
export interface AskedValue {
  /** The first is asked for; the others promise the same indicator, region, measure and period. */
  readonly targets: readonly [Target, ...Target[]];
}

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

const hasBegun = ({ period }: Target, asOf: PartialDate): boolean =>
  firstDayOfYear(period.firstYear) <= asOf.last;

const inOrder = (dataset: Dataset, targets: readonly Target[]): readonly AskedValue[] => {
  const place = (target: Target): readonly number[] => [
    dataset.indicators.indexOf(target.indicator),
    dataset.regions.indexOf(target.region),
    target.period.lastYear,
    target.period.firstYear,
  ];
  const sorted = targets.toSorted((a, b) => {
    const [left, right] = [place(a), place(b)];
    const at = left.findIndex((each, index) => each !== right[index]);
    return at < 0 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
  });
  return [...Map.groupBy(sorted, askedKey).values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [{ targets: [first, ...others] as const }],
  );
};

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
  return inOrder(
    dataset,
    dataset.targets.filter(
      (target) =>
        indicators.has(target.indicator) &&
        regions.includes(target.region) &&
        hasBegun(target, asOf),
    ),
  );
};

/** Returns the city's and its units' targets that no office is asked for. */
export const askedOfNobody = (dataset: Dataset, asOf: PartialDate): readonly AskedValue[] => {
  const asked = new Set(
    leadOffices(dataset)
      .flatMap((office) => askedOf(dataset, office, asOf))
      .map(({ targets: [first] }) => askedKey(first)),
  );
  return inOrder(
    dataset,
    dataset.targets.filter(
      (target) =>
        [dataset.home, ...dataset.units].includes(target.region) &&
        hasBegun(target, asOf) &&
        !asked.has(askedKey(target)),
    ),
  );
};
