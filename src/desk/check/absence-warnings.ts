/** What the release before had and this one has not. */

import type { Actual, Dataset, Indicator, Region } from "../../model/types.ts";
import type { ReleaseStep } from "./release-steps.ts";
import { placeOf, type Warning } from "./warning.ts";

/** What of an earlier release is kept for the next. */
export interface EarlierRelease {
  readonly released: ReleaseStep["released"];
  readonly fresh: readonly Actual[];
}

const groupKey = ({ indicator, measure }: Actual): string => `${indicator.id}|${measure}`;

/** Returns a warning of the whole file: there is no row in which a note could answer it. */
const absenceWarning = (
  code: "vanished-unit" | "vanished-indicator",
  id: string,
  step: ReleaseStep,
  detail: Readonly<Record<string, string>>,
): Warning => ({
  code,
  key: `${id}.${step.released.text}`,
  released: step.released,
  place: { file: step.rows[0]?.source.file ?? "", row: undefined, column: undefined },
  isAboutRow: false,
  note: undefined,
  detail,
});

/** Returns where the first of the rows stands that have no successor. */
const firstRowDetail = ([row]: readonly Actual[]): Readonly<Record<string, string>> =>
  row === undefined
    ? {}
    : { otherFile: row.source.file, otherRow: String(placeOf(row.source, "indicator").row) };

/** Adds the row to the rows of a thing, in the order in which the things are met. */
const add = <Thing>(rows: Map<Thing, Actual[]>, thing: Thing, row: Actual): void => {
  const known = rows.get(thing);
  if (known === undefined) rows.set(thing, [row]);
  else known.push(row);
};

/**
 * Returns a warning for each unit, and each indicator, that the last release had new values of and
 * this one has none: a unit where others report the same, an indicator where others are counted in
 * the same way, since the figures of a month end are not those of a year.
 */
export const absenceWarnings = (
  dataset: Dataset,
  step: ReleaseStep,
  before: EarlierRelease | undefined,
): readonly Warning[] => {
  if (before === undefined || step.fresh.length === 0) return [];
  const groups = Map.groupBy(step.fresh, groupKey);
  const measures = new Set(step.fresh.map(({ measure }) => measure));
  const indicators = new Set(step.fresh.map(({ indicator }) => indicator));
  const byUnit = new Map<Region, Actual[]>();
  const byIndicator = new Map<Indicator, Actual[]>();
  for (const row of before.fresh) {
    const { indicator, region } = row;
    if (dataset.peers.includes(region)) continue;
    const now = groups.get(groupKey(row));
    if (now?.some((value) => value.region === region) === true) continue;
    if (now !== undefined) add(byUnit, region, row);
    else if (!indicators.has(indicator) && measures.has(row.measure)) {
      add(byIndicator, indicator, row);
    }
  }
  const names = (rows: readonly Actual[], nameOf: (row: Actual) => string): string =>
    [...new Set(rows.map(nameOf))].join("、");
  return [
    ...[...byUnit].map(([region, rows]) =>
      absenceWarning("vanished-unit", region.id, step, {
        region: region.name.zh,
        indicators: names(rows, ({ indicator }) => indicator.name.zh),
        last: before.released.text,
        ...firstRowDetail(rows),
      }),
    ),
    ...[...byIndicator].map(([indicator, rows]) =>
      absenceWarning("vanished-indicator", indicator.id, step, {
        indicator: indicator.name.zh,
        regions: names(rows, ({ region }) => region.name.zh),
        last: before.released.text,
        ...firstRowDetail(rows),
      }),
    ),
  ];
};
