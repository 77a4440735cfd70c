/** The pieces of an allocation strip, in the unit of the split. */

import type { AllocationPart } from "../analysis/allocation.ts";
import { decimalsOf, withDecimals } from "../analysis/exact-sum.ts";
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

/** A run of units: one that stands for itself, or several that are drawn as one. */
interface Run {
  readonly parts: number;
  readonly single: AllocationPart | undefined;
  readonly value: number;
}

/** The units of a split with a target above zero, in its order, with their sums. */
interface StripParts {
  readonly parts: readonly AllocationPart[];
  readonly indexOf: ReadonlyMap<Region, number>;
  /** Returns the sum of the parts from one index up to another, without the noise of fractions. */
  readonly sum: (from: number, to: number) => number;
}

const partsOf = ({ parts: all }: Strip): StripParts => {
  const parts = all.filter((part) => (part.target?.value ?? 0) > 0);
  const values = parts.map(({ target }) => target?.value ?? 0);
  const decimals = Math.max(0, ...values.map(decimalsOf));
  const sums = [0];
  for (const value of values) sums.push((sums.at(-1) ?? 0) + value);
  return {
    parts,
    indexOf: new Map(parts.map(({ region }, index) => [region, index])),
    sum: (from, to) => withDecimals((sums[to] ?? 0) - (sums[from] ?? 0), decimals),
  };
};

type Strip = AllocationStripData["allocation"];

/** Thousands of units each have a strip of the same split, which is looked through only once. */
const known = new WeakMap<Strip, StripParts>();

const stripParts = (allocation: Strip): StripParts => {
  const found = known.get(allocation) ?? partsOf(allocation);
  known.set(allocation, found);
  return found;
};

const runsOf = ({ allocation, highlight }: AllocationStripData): readonly Run[] => {
  const { parts, indexOf, sum } = stripParts(allocation);
  const one = (part: AllocationPart): Run => ({
    parts: 1,
    single: part,
    value: part.target?.value ?? 0,
  });
  if (parts.length <= MAX_SEGMENTS) return parts.map(one);
  const some = (from: number, to: number): readonly Run[] => {
    const [first] = parts.slice(from, from + 1);
    if (from >= to || first === undefined) return [];
    return [
      to - from === 1 ? one(first) : { parts: to - from, single: undefined, value: sum(from, to) },
    ];
  };
  const at = highlight === undefined ? undefined : indexOf.get(highlight);
  if (at === undefined) return some(0, parts.length);
  return [...some(0, at), ...some(at, at + 1), ...some(at + 1, parts.length)];
};

/** Returns the units with a target above zero, in the order of the split. */
export const stripSegments = (
  data: AllocationStripData,
  messages: ChartMessages,
  lang: Language,
): readonly Segment[] => {
  const { allocation, highlight } = data;
  let to = 0;
  return runsOf(data).map(({ parts, single, value }): Segment => {
    const from = to;
    to += value;
    const region = single?.region;
    const count = formatNumber(parts, lang);
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
