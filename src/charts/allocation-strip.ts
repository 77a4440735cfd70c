/** How a city target is split: one strip of the units' shares of the split's own sum. */

import { formatNumber } from "../lib/format.ts";
import type { Language } from "../model/types.ts";
import { type AllocationStripData, allocationDescription } from "./allocation-words.ts";
import {
  type ChartContext,
  type ChartOptions,
  OUTLINE,
  SMALL,
  TEXT,
  frame,
  linearScale,
} from "./defaults.ts";
import { type Bar, bars, lines, texts, uprights } from "./direct-marks.ts";
import type { Label } from "./labels.ts";
import { color } from "./palette.ts";
import { segmentNames } from "./segment-names.ts";
import { type Segment, stripSegments } from "./strip-segments.ts";
import { textWidth } from "./text-width.ts";

const STRIP_HEIGHT = 26;
/** Least width of the highlighted unit, px: a smaller share must still be seen. */
const LEAST_HIGHLIGHT = 3;

/** Returns the longest of the texts that a segment has room for; the shortest may have none. */
const insideText = (segment: Segment, room: number, lang: Language): string | undefined => {
  const number = formatNumber(segment.value, lang);
  const texts = segment.region === undefined ? [`${segment.name} ${number}`, number] : [number];
  const size = segment.isHighlight ? TEXT : SMALL;
  return texts.find((text) => textWidth(text, size) <= room);
};

/** Returns the numbers inside the segments; that of the highlighted one below where it has no room. */
const numberLabels = (
  segments: readonly Segment[],
  at: { readonly px: (value: number) => number; readonly top: number; readonly lang: Language },
): readonly Label[] =>
  segments.flatMap((segment): Label[] => {
    const { isHighlight, from, to, value, region } = segment;
    const [left, right] = [at.px(from), at.px(to)];
    const label = { x: (left + right) / 2, anchor: "middle", size: SMALL, region } as const;
    const text = insideText(segment, right - left - 5, at.lang);
    if (text !== undefined) {
      const y = at.top + STRIP_HEIGHT / 2;
      return isHighlight
        ? [{ ...label, text, y, size: TEXT, fill: color("on-actual"), isBold: true }]
        : [{ ...label, text, y, fill: color("muted") }];
    }
    if (!isHighlight) return [];
    const number = formatNumber(value, at.lang);
    const half = textWidth(number, TEXT) / 2;
    const [first, last] = [at.px(segments[0]?.from ?? 0), at.px(segments.at(-1)?.to ?? 0)];
    return [
      {
        ...label,
        text: number,
        x: Math.min(Math.max(label.x, first + half), last - half),
        y: at.top + STRIP_HEIGHT + 10,
        size: TEXT,
        fill: color("accent"),
        isBold: true,
      },
    ];
  });

/**
 * Returns the strip, with the units' names about it where `hasNames` (for a strip without a
 * highlighted sliver). Units without a target of their own are not in it; more than 24 units are
 * drawn as the highlighted one and the others.
 */
export const allocationStripChart = (
  data: AllocationStripData,
  { width, lang = "zh", messages, hasNames = false }: ChartContext & { hasNames?: boolean },
): ChartOptions => {
  const segments = stripSegments(data, messages, lang);
  // A split of zeros has no segments, but an outline.
  const extent = segments.at(-1)?.to ?? 1;
  const x = linearScale("x", [0, extent], [1, width - 1]);
  const px = (value: number): number => x.apply(value);
  const names = hasNames
    ? segmentNames(segments, { px, width, stripHeight: STRIP_HEIGHT })
    : undefined;
  const top = names?.top ?? 1;
  const numbers = numberLabels(segments, { px, top, lang });
  // Beside names the highlighted unit is named; its number below would run into them.
  const shown = numbers.filter(({ y }) => names === undefined || y < top + STRIP_HEIGHT);
  const isOutside = shown.some(({ y }) => y > top + STRIP_HEIGHT);
  const band = { top, bottom: top + STRIP_HEIGHT };
  const empty: readonly Label[] =
    segments.length > 0
      ? []
      : [
          {
            text: messages.sumIsZero,
            x: width / 2,
            y: top + STRIP_HEIGHT / 2,
            anchor: "middle",
            size: SMALL,
            fill: color("muted"),
          },
        ];
  return frame({
    width,
    height: names?.height ?? STRIP_HEIGHT + (isOutside ? 20 : 2),
    label: messages.allocationTitle({ indicator: data.allocation.indicator.name[lang] }),
    description: allocationDescription(data, messages, lang),
    marks: [],
    body: (options) => {
      const barOf = (segment: Segment, least = 0): Bar => {
        const { from, to } = segment;
        const left = px(from);
        return { from: left, to: Math.max(px(to), left + least), facts: segment };
      };
      const others = segments.filter(({ isHighlight }) => !isHighlight).map((each) => barOf(each));
      const highlighted = segments
        .filter(({ isHighlight }) => isHighlight)
        .map((each) => barOf(each, LEAST_HIGHLIGHT));
      return [
        bars({ fill: color("others") }, band, others, options),
        uprights(
          { stroke: color("hairline") },
          band,
          segments.slice(1).map(({ from }) => px(from)),
        ),
        bars({ fill: color("highlight") }, band, highlighted, options),
        bars(
          { fill: "none", stroke: color("target"), "stroke-width": OUTLINE },
          band,
          [{ from: px(0), to: px(extent) }],
          options,
        ),
        lines(
          {
            fill: "none",
            stroke: color("unfound"),
            "stroke-width": 0.75,
            "stroke-miterlimit": 1,
          },
          names?.leaders ?? [],
        ),
        texts([...shown, ...(names?.labels ?? []), ...empty], options),
      ].join("");
    },
  });
};
