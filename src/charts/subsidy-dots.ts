/** What home and a peer pay for the same, side by side; joined only where the two compare. */

import { ticks as niceTicks } from "d3";
import * as Plot from "@observablehq/plot";
import type { Markish, Scale } from "@observablehq/plot";
import type { SubsidyPair } from "../analysis/subsidy-comparison.ts";
import type { SubsidyEntry } from "../analysis/subsidy-entry.ts";
import type { ChartMessages } from "../i18n/zh/charts.ts";
import { formatNumber } from "../lib/format.ts";
import type { Language, Region } from "../model/types.ts";
import {
  type ChartContext,
  type ChartOptions,
  SMALL,
  TEXT,
  frame,
  linearScale,
  pixels,
} from "./defaults.ts";
import { type Label, labelMarks } from "./labels.ts";
import { color } from "./palette.ts";
import { type PlacedRow, type RowText, layoutRows } from "./rows.ts";
import { subsidyDescription, subsidyName, subsidyReason, subsidyText } from "./subsidy-words.ts";
import { textWidth } from "./text-width.ts";

export interface SubsidyDotsData {
  readonly pairs: readonly SubsidyPair[];
  readonly home: Region;
  readonly peer: Region;
}

interface SubsidyRow extends RowText {
  readonly pair: SubsidyPair;
}

/** One amount on the axis. */
interface Dot {
  readonly value: number;
  readonly y: number;
  readonly text: string;
  readonly side: "home" | "peer";
  readonly validity: "in_force" | "lapsed" | "unknown";
}

const RADIUS = 5.5;
const GAP = RADIUS + 4;

/** Returns the amount or cap to draw, in 万元; undefined for rates, payment in kind and no amount. */
const drawnAmount = (entry: SubsidyEntry | undefined): number | undefined =>
  entry?.unit === "万元" ? (entry.amount ?? entry.amountMax) : undefined;

const dotOf = (
  entry: SubsidyEntry | undefined,
  dot: Pick<Dot, "y" | "side">,
  messages: ChartMessages,
  lang: Language,
): readonly Dot[] => {
  const value = drawnAmount(entry);
  if (entry === undefined || value === undefined) return [];
  const { status } = entry.document;
  return [{ ...dot, value, text: subsidyText(entry, messages, lang), validity: status }];
};

const dotsOf = (
  { row: { pair }, barY: y }: PlacedRow<SubsidyRow>,
  messages: ChartMessages,
  lang: Language,
): readonly Dot[] => [
  ...dotOf(pair.home, { y, side: "home" }, messages, lang),
  ...dotOf(pair.peer, { y, side: "peer" }, messages, lang),
];

/** Returns the dots' amounts and the ratio: left of the lower, right of the higher, none on another. */
const rowLabels = (dots: readonly Dot[], ratio: string | undefined, x: Scale): readonly Label[] => {
  const [low, high] = dots.toSorted((a, b) => a.value - b.value);
  if (low === undefined) return [];
  const amount = (dot: Dot, side: -1 | 1): Label => ({
    text: dot.text,
    x: x.apply(dot.value) + side * GAP,
    y: dot.y,
    anchor: side === 1 ? "start" : "end",
    size: TEXT,
    fill: color("text"),
    hasHalo: true,
  });
  if (high === undefined) return [amount(low, low.side === "home" ? -1 : 1)];
  const labels = [amount(low, -1), amount(high, 1)];
  if (ratio === undefined) return labels;
  const [from, to] = [x.apply(low.value), x.apply(high.value)];
  const style = {
    text: ratio,
    y: low.y,
    size: SMALL,
    fill: color("accent"),
    hasHalo: true,
  } as const;
  // A link too short to carry its ratio leaves it to the end of the row.
  return to - from >= textWidth(ratio, SMALL) + 2 * GAP + 12
    ? [...labels, { ...style, x: (from + to) / 2, anchor: "middle" }]
    : [...labels, { ...style, x: to + GAP + textWidth(high.text, TEXT) + 10, anchor: "start" }];
};

const dotMarks = (dots: readonly Dot[]): readonly Markish[] =>
  [...Map.groupBy(dots, ({ side, validity }) => `${side} ${validity}`).values()].flatMap(
    (group) => {
      const [first] = group;
      if (first === undefined) return [];
      const own = color(first.side === "peer" ? "actual" : "lapsed");
      const isSolid = first.validity === "in_force";
      return Plot.dot(group, {
        x: "value",
        y: pixels("y"),
        r: RADIUS,
        fill: isSolid ? own : color("surface"),
        stroke: own,
        strokeWidth: 1.6,
        ...(first.validity === "lapsed" && { strokeDasharray: "3,2.2" }),
      });
    },
  );

/** Returns the two sides' names behind their marks, one after the other above the rows. */
const keyOf = (
  { pairs, home, peer }: SubsidyDotsData,
  messages: ChartMessages,
  lang: Language,
): {
  readonly dots: readonly (Dot & { readonly x: number })[];
  readonly labels: readonly Label[];
} => {
  let x = RADIUS + 1;
  const dots: (Dot & { x: number })[] = [];
  const labels: Label[] = [];
  for (const [side, region] of [
    ["home", home],
    ["peer", peer],
  ] as const) {
    const validities = new Set(
      pairs.flatMap((pair) => {
        const entry = pair[side];
        return drawnAmount(entry) === undefined || entry === undefined ? [] : entry.document.status;
      }),
    );
    for (const validity of validities) {
      const text = messages.sideWithValidity({
        region: region.name[lang],
        validity: messages.documentStatus[validity],
      });
      dots.push({ value: 0, y: 9, text, side, validity, x });
      labels.push({
        text,
        x: x + GAP,
        y: 9,
        anchor: "start",
        size: SMALL,
        fill: color("text"),
      });
      x += GAP + textWidth(text, SMALL) + 20;
    }
  }
  return { dots, labels };
};

/**
 * Returns rows of two dots, dashed and hollow where the document has lapsed, joined with their ratio
 * only where trigger and basis agree; else the reason stands at the end of the row.
 */
export const subsidyDotsChart = (
  data: SubsidyDotsData,
  { width, lang = "zh", messages }: ChartContext,
): ChartOptions => {
  const rows = data.pairs.map((pair): SubsidyRow => ({
    pair,
    name: subsidyName(pair, data.pairs, messages, lang),
    value: "",
    remark: subsidyReason(pair, data, messages, lang),
    isBare: drawnAmount(pair.home) === undefined && drawnAmount(pair.peer) === undefined,
  }));
  const key = keyOf(data, messages, lang);
  const layout = layoutRows(rows, { width, head: "", top: 30, rowHeight: 36 });
  const dots = layout.rows.flatMap((row) => dotsOf(row, messages, lang));
  const most = Math.max(1, ...dots.map(({ value }) => value));
  // The further right an amount lies, the less room its text needs left of the axis.
  const leftRoom = Math.max(
    8,
    ...dots.map(({ text, value }) => textWidth(text, TEXT) - (value / most) * (width / 3)),
  );
  const ratios = new Map(
    layout.rows.flatMap(({ row: { pair }, barY }) =>
      pair.ratio === undefined
        ? []
        : [[barY, messages.ratio({ ratio: formatNumber(pair.ratio, lang) })]],
    ),
  );
  const rightRoom = Math.max(0, ...dots.map(({ text }) => textWidth(text, TEXT))) + GAP;
  const x = linearScale(
    "x",
    [0, most],
    [layout.from + leftRoom + GAP, layout.to - rightRoom - GAP],
  );
  const tickValues = niceTicks(0, most, width < 480 ? 3 : 4);
  const bottom = layout.height + 4;
  const isBeside = layout.form === "beside";
  const links = layout.rows.flatMap((row) => {
    const [a, b] = dotsOf(row, messages, lang);
    return row.row.pair.ratio === undefined || a === undefined || b === undefined ? [] : [{ a, b }];
  });
  const grid = isBeside
    ? [{ top: 24, bottom }]
    : layout.rows
        .filter(({ row }) => row.isBare !== true)
        .map(({ barY }) => ({ top: barY - 9, bottom: barY + 9 }));
  return frame({
    width,
    height: bottom + 24,
    label: messages.subsidyTitle({ home: data.home.name[lang], peer: data.peer.name[lang] }),
    description: subsidyDescription(data, messages, lang),
    x,
    marks: [
      ...grid.map((line) =>
        Plot.ruleX(tickValues, {
          y1: pixels(line.top),
          y2: pixels(line.bottom),
          stroke: color("hairline"),
        }),
      ),
      Plot.link(links, {
        x1: ({ a }) => a.value,
        x2: ({ b }) => b.value,
        y1: pixels(({ a }) => a.y),
        y2: pixels(({ b }) => b.y),
        stroke: color("accent"),
        strokeWidth: 1.75,
      }),
      ...dotMarks(dots),
      ...key.dots.flatMap((dot) => dotMarks([{ ...dot, value: x.invert?.(dot.x) ?? 0 }])),
      ...labelMarks([
        ...key.labels,
        ...layout.labels,
        ...layout.rows.flatMap((row) =>
          rowLabels(dotsOf(row, messages, lang), ratios.get(row.barY), x),
        ),
        ...tickValues.map((value): Label => {
          const number = formatNumber(value, lang);
          const isLast = value === tickValues.at(-1);
          return {
            text: isLast ? messages.amount({ value: number, unit: "万元" }) : number,
            x: x.apply(value),
            y: bottom + 12,
            anchor: "middle",
            size: SMALL,
            fill: color("muted"),
          };
        }),
      ]),
    ],
  });
};
