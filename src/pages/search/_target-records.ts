/** Each target with its value as a row of the list, so that a search answers with the very figure. */

import type { SearchRecord } from "../../client/search/record.ts";
import { targetHref } from "../../components/links.ts";
import { documentName, targetValueText } from "../../components/words.ts";
import { zh } from "../../i18n/zh.ts";
import { formatPeriod } from "../../lib/format.ts";
import type { Dataset, Indicator, Region, Target } from "../../model/types.ts";

const { line } = zh.searchList;

/** More rows of units and indicators than this would make the list too heavy for a phone. */
export const UNIT_ROWS_MOST = 3000;

/** Place of a region or an indicator in the list. */
export type PlaceOf = (thing: Region | Indicator) => number;

/** Returns the number of targets of units that the list leaves out: none, or all. */
export const leftOutCount = ({ units, indicators, targetsByRegion }: Dataset): number =>
  units.length * indicators.length <= UNIT_ROWS_MOST
    ? 0
    : units.reduce((sum, unit) => sum + (targetsByRegion.get(unit)?.length ?? 0), 0);

const clauseText = ({ document, clause }: Target): string =>
  zh.site.documentClause({ document: documentName(document, "zh"), clause: clause.label });

const targetRecord = (target: Target, path: string, placeOf: PlaceOf): SearchRecord => {
  const { id, region, indicator, period, measure, wording } = target;
  return {
    kind: "target",
    title: line.targetTitle({
      region: region.name.zh,
      indicator: indicator.name.zh,
      period: formatPeriod(period, "zh"),
    }),
    aliases: [id],
    line: line.target({
      value: line.measured[measure]({ value: targetValueText(target, "zh") }),
      wording: zh.site.wording({ wording }),
      place: clauseText(target),
    }),
    path,
    of: [placeOf(region), placeOf(indicator)],
  };
};

/** What the plan promises for the city and leaves unsaid for a unit, with the city's figure. */
const unassignedRecords = (
  { home, plan, targetsByRegion }: Dataset,
  unit: Region,
  placeOf: PlaceOf,
): readonly SearchRecord[] => {
  const assigned = new Set(targetsByRegion.get(unit)?.map(({ indicator }) => indicator));
  const ofCity = (targetsByRegion.get(home) ?? []).filter(
    ({ document, indicator }) => document === plan && !assigned.has(indicator),
  );
  return [...Map.groupBy(ofCity, ({ indicator }) => indicator)].flatMap(([indicator, targets]) => {
    const [first] = targets;
    if (first === undefined) return [];
    return [
      {
        kind: "unassigned" as const,
        title: line.unassignedTitle({ region: unit.name.zh, indicator: indicator.name.zh }),
        aliases: [],
        line: line.unassigned({
          region: unit.name.zh,
          city: home.name.zh,
          targets: targets
            .map((target) =>
              line.cityTarget({
                period: formatPeriod(target.period, "zh"),
                value: targetValueText(target, "zh"),
                place: clauseText(target),
              }),
            )
            .join(zh.site.listSeparator),
        }),
        path: targetHref(first, "zh"),
        of: [placeOf(unit), placeOf(indicator)] as const,
      },
    ];
  });
};

/** Returns the rows of all targets, the city's own and the latest first, then what was not assigned. */
export const targetRecords = (dataset: Dataset, placeOf: PlaceOf): readonly SearchRecord[] => {
  const units = new Set(dataset.units);
  const isListed = leftOutCount(dataset) === 0;
  const rank = ({ region }: Target): number =>
    region === dataset.home ? 0 : units.has(region) ? 1 : 2;
  const targets = dataset.targets
    .filter(({ region }) => isListed || !units.has(region))
    .toSorted((a, b) => rank(a) - rank(b) || b.period.lastYear - a.period.lastYear);
  return [
    ...targets.map((target) => targetRecord(target, targetHref(target, "zh"), placeOf)),
    ...(isListed ? dataset.units.flatMap((unit) => unassignedRecords(dataset, unit, placeOf)) : []),
  ];
};
