/** The pieces of an allocation strip, in the unit of the split. */

import type { AllocationPart } from "../analysis/allocation.ts";
import { exactSum } from "../analysis/exact-sum.ts";
import type { ChartMessages } from "../i18n/zh/charts.ts";
import { formatNumber, formatShare } from "../lib/format.ts";
import type { Language, Region } from "../model/types.ts";
import type { AllocationStripData } from "./allocation-words.ts";
import { targetReadout } from "./readouts.ts";

export interface Segment {
  /** Undefined for units drawn as one. */
  readonly region: Region | undefined;
  readonly name: string;
  readonly value: number;
  /** Where it begins and ends. */
  readonly from: number;
  readonly to: number;
  readonly isHighlight: boolean;
  readonly readout: string;
}

/** More units than this would be slivers: all but the highlighted one are drawn together. */
const MAX_SEGMENTS = 24;

/** Returns the units with a target above zero, in the order of the split. */
export const stripSegments = (
  { allocation, highlight }: AllocationStripData,
  messages: ChartMessages,
  lang: Language,
): readonly Segment[] => {
  const parts = allocation.parts.filter((part) => (part.target?.value ?? 0) > 0);
  const standsAlone = (part: AllocationPart): boolean =>
    parts.length <= MAX_SEGMENTS || part.region === highlight;
  const groups: AllocationPart[][] = [];
  for (const part of parts) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group === undefined || before === undefined || standsAlone(part) || standsAlone(before)) {
      groups.push([part]);
    } else {
      group.push(part);
    }
  }
  let to = 0;
  return groups.map((group): Segment => {
    const from = to;
    const value = exactSum(group.map(({ target }) => target?.value ?? 0));
    to += value;
    const [first, ...others] = group;
    const single = others.length === 0 ? first : undefined;
    const region = single?.region;
    const count = formatNumber(group.length, lang);
    const name = region?.name[lang] ?? messages.otherUnits({ count });
    const isHighlight = region !== undefined && region === highlight;
    const readout =
      single?.target === undefined
        ? messages.readout.others({
            others: name,
            value: messages.amount({ value: formatNumber(value, lang), unit: allocation.unit }),
            share: formatShare(value / allocation.sum, lang, { digits: 1 }),
          })
        : targetReadout(single.target, messages, lang, { share: single.share });
    return { region, name, value, from, to, isHighlight, readout };
  });
};
