/** How a city target is split: one strip of the units' shares of the split's own sum. */

import * as Plot from "@observablehq/plot";
import type { Allocation, AllocationPart } from "../analysis/allocation.ts";
import type { ChartMessages } from "../i18n/zh/charts.ts";
import { formatNumber, formatShare } from "../lib/format.ts";
import type { Language, Region } from "../model/types.ts";
import {
  type ChartContext,
  type ChartOptions,
  type ChartTable,
  OUTLINE,
  SMALL,
  TEXT,
  frame,
  linearScale,
  pixels,
} from "./defaults.ts";
import { type Label, labelMarks } from "./labels.ts";
import { color } from "./palette.ts";
import { segmentNames } from "./segment-names.ts";
import { clipText, textWidth } from "./text-width.ts";

export interface AllocationStripData {
  readonly allocation: Allocation;
  /** The unit drawn solid. */
  readonly highlight?: Region | undefined;
}

/** A piece of the strip; `region` is undefined for units drawn as one. */
export interface Segment {
  readonly region: Region | undefined;
  readonly name: string;
  readonly value: number;
  /** Where it begins and ends, in the unit of the split. */
  readonly from: number;
  readonly to: number;
}

const STRIP_HEIGHT = 26;
/** More units than this would be slivers: all but the highlighted one are drawn together. */
const MAX_SEGMENTS = 24;

const isPositive = (part: AllocationPart): boolean => (part.target?.value ?? 0) > 0;

const segmentsOf = (
  { allocation, highlight }: AllocationStripData,
  messages: ChartMessages,
  lang: Language,
): readonly Segment[] => {
  const parts = allocation.parts.filter(isPositive);
  const isOwn = (part: AllocationPart): boolean =>
    parts.length <= MAX_SEGMENTS || part.region === highlight;
  const groups: AllocationPart[][] = [];
  for (const part of parts) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group === undefined || before === undefined || isOwn(part) || isOwn(before)) {
      groups.push([part]);
    } else {
      group.push(part);
    }
  }
  let to = 0;
  return groups.map((group): Segment => {
    const from = to;
    for (const part of group) to += part.target?.value ?? 0;
    const region = group.length === 1 ? group[0]?.region : undefined;
    const name =
      region?.name[lang] ?? messages.otherUnits({ count: formatNumber(group.length, lang) });
    return { region, name, value: to - from, from, to };
  });
};

/** Returns numbers, and names of joined units, inside the segments wide enough for them. */
const insideLabels = (
  segments: readonly Segment[],
  highlight: Region | undefined,
  x: (value: number) => number,
  y: number,
  lang: Language,
): readonly Label[] =>
  segments.flatMap((segment): Label[] => {
    const number = formatNumber(segment.value, lang);
    const isHighlight = segment.region !== undefined && segment.region === highlight;
    const text = segment.region === undefined ? `${segment.name} ${number}` : number;
    const size = isHighlight ? TEXT : SMALL;
    const room = x(segment.to) - x(segment.from) - 5;
    const shown = textWidth(text, size) <= room ? text : clipText(number, room, size);
    if (shown.includes("…")) return [];
    return [
      {
        text: shown,
        x: (x(segment.from) + x(segment.to)) / 2,
        y,
        anchor: "middle",
        size,
        fill: isHighlight ? color("on-actual") : color("muted"),
        isBold: isHighlight,
      },
    ];
  });

/**
 * Returns the strip, with the units' names about it where `hasNames`. Units without a target of their
 * own are not in it; more than 24 units are drawn as the highlighted one and the others.
 */
export const allocationStripChart = (
  data: AllocationStripData,
  { width, lang = "zh", messages, hasNames = false }: ChartContext & { hasNames?: boolean },
): ChartOptions => {
  const { allocation, highlight } = data;
  const segments = segmentsOf(data, messages, lang);
  // A split of zeros has no segments, but an outline.
  const extent = segments.at(-1)?.to ?? 1;
  const x = linearScale("x", [0, extent], [1, width - 1]);
  const px = (value: number): number => x.apply(value);
  const names = hasNames
    ? segmentNames(segments, { px, width, stripHeight: STRIP_HEIGHT, highlight })
    : { top: 1, height: STRIP_HEIGHT + 2, labels: [], leaders: [] };
  const { top } = names;
  const y = {
    y1: pixels(top),
    y2: pixels(top + STRIP_HEIGHT),
  };
  const isHighlight = (segment: Segment): boolean =>
    segment.region !== undefined && segment.region === highlight;
  const edges = { x1: "from", x2: "to", ...y } as const;
  return frame({
    width,
    height: names.height,
    label: messages.allocationTitle({ indicator: allocation.cityTarget.indicator.name[lang] }),
    description: allocationDescription(data, messages, lang),
    x,
    marks: [
      Plot.rect(
        segments.filter((segment) => !isHighlight(segment)),
        { ...edges, fill: color("others") },
      ),
      Plot.ruleX(segments.slice(1), { x: "from", ...y, stroke: color("hairline") }),
      Plot.rect(segments.filter(isHighlight), { ...edges, fill: color("highlight") }),
      Plot.rect([{ from: 0, to: extent }], {
        ...edges,
        fill: "none",
        stroke: color("target"),
        strokeWidth: OUTLINE,
      }),
      Plot.link(names.leaders, {
        x1: pixels("x1"),
        x2: pixels("x2"),
        y1: pixels("y1"),
        y2: pixels("y2"),
        stroke: color("hairline"),
        strokeWidth: 1,
      }),
      ...labelMarks([
        ...insideLabels(segments, highlight, px, top + STRIP_HEIGHT / 2, lang),
        ...names.labels,
      ]),
    ],
  });
};

/** Returns one sentence: into how many parts the target is split, and who carries how much. */
export const allocationDescription = (
  { allocation, highlight }: AllocationStripData,
  messages: ChartMessages,
  lang: Language = "zh",
): string => {
  const { cityTarget, parts, sum, largest } = allocation;
  const shared = {
    indicator: cityTarget.indicator.name[lang],
    count: formatNumber(parts.filter((part) => part.target !== undefined).length, lang),
    sum: formatNumber(sum, lang),
    unit: cityTarget.unit,
  };
  const own = parts.find((part) => part.region === highlight)?.target;
  if (highlight !== undefined) {
    const region = highlight.name[lang];
    if (own === undefined) return messages.allocationUnassigned({ ...shared, region });
    return messages.allocationOf({
      ...shared,
      region,
      value: formatNumber(own.value, lang),
      share: sum > 0 ? formatShare(own.value / sum, lang) : undefined,
    });
  }
  const top = parts.find((part) => part.region === largest[0]);
  return messages.allocationAll({
    ...shared,
    // A list of several largest units says little more than that they are equal.
    largest: largest.length === 1 ? top?.region.name[lang] : undefined,
    value: formatNumber(top?.target?.value ?? 0, lang),
    share: top?.share === undefined ? undefined : formatShare(top.share, lang),
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
    messages.column.target({ unit: allocation.cityTarget.unit }),
    messages.column.share,
  ],
  rows: allocation.parts.map(({ region, target, share }) => [
    region.name[lang],
    target === undefined ? messages.unassigned : formatNumber(target.value, lang),
    share === undefined ? messages.none : formatShare(share, lang),
  ]),
});
