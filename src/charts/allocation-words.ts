/** A split as one sentence and as a table. */

import type { Split } from "../analysis/allocation.ts";
import type { ChartMessages } from "../i18n/zh/charts.ts";
import { formatNumber, formatShare } from "../lib/format.ts";
import type { Language, Region } from "../model/types.ts";
import type { ChartTable } from "./defaults.ts";

export interface AllocationStripData {
  /** A split, with or without a city target. */
  readonly allocation: Split;
  /** The unit drawn solid. */
  readonly highlight?: Region | undefined;
}

/** What the sentence about a split needs of its parts. */
interface Parts {
  readonly byRegion: ReadonlyMap<Region, Split["parts"][number]>;
  readonly assigned: number;
}

/** Thousands of units each have a sentence about the same split, which is looked through once. */
const known = new WeakMap<Split, Parts>();

const partsOf = (split: Split): Parts => {
  const found = known.get(split) ?? {
    byRegion: new Map(split.parts.map((part) => [part.region, part])),
    assigned: split.parts.filter(({ target }) => target !== undefined).length,
  };
  known.set(split, found);
  return found;
};

/** Returns one sentence: into how many parts the target is split, and who carries how much. */
export const allocationDescription = (
  { allocation, highlight }: AllocationStripData,
  messages: ChartMessages,
  lang: Language = "zh",
): string => {
  const { indicator, unit, sum, largest } = allocation;
  const { byRegion, assigned } = partsOf(allocation);
  const shared = {
    indicator: indicator.name[lang],
    count: formatNumber(assigned, lang),
    sum: formatNumber(sum, lang),
    unit,
  };
  if (highlight !== undefined) {
    const own = byRegion.get(highlight)?.target;
    const region = highlight.name[lang];
    if (own === undefined) return messages.allocationUnassigned({ ...shared, region });
    return messages.allocationOf({
      ...shared,
      region,
      value: formatNumber(own.value, lang),
      share: sum > 0 ? formatShare(own.value / sum, lang, { digits: 1 }) : undefined,
    });
  }
  const top = largest[0] === undefined ? undefined : byRegion.get(largest[0]);
  return messages.allocationAll({
    ...shared,
    // A list of several largest units says little more than that they are equal.
    largest: largest.length === 1 ? top?.region.name[lang] : undefined,
    value: formatNumber(top?.target?.value ?? 0, lang),
    share: top?.share === undefined ? undefined : formatShare(top.share, lang, { digits: 1 }),
  });
};

/** Returns each unit with its target and its share of the split's sum. */
export const allocationTable = (
  { allocation }: AllocationStripData,
  messages: ChartMessages,
  lang: Language = "zh",
): ChartTable => ({
  columns: [
    messages.column.region,
    messages.column.target({ unit: allocation.unit }),
    messages.column.share,
  ],
  regions: allocation.parts.map(({ region }) => region),
  rows: allocation.parts.map(({ region, target, share }) => [
    region.name[lang],
    target === undefined ? messages.unassigned : formatNumber(target.value, lang),
    share === undefined ? messages.none : formatShare(share, lang, { digits: 1 }),
  ]),
});
