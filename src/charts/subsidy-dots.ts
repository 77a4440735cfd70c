/** What home and a peer pay for the same, side by side; joined only where the two compare. */

import { ticks as niceTicks } from "d3";
import * as Plot from "@observablehq/plot";
import type { Markish, Scale } from "@observablehq/plot";
import type { SubsidyPair } from "../analysis/subsidy-comparison.ts";
import type { SubsidyEntry } from "../analysis/subsidy-entry.ts";
import type { ChartMessages } from "../i18n/zh/charts.ts";
import { formatNumber, formatRounded } from "../lib/format.ts";
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
import { type Label } from "./labels.ts";
import { factsChannel } from "./mark-facts.ts";
import { color } from "./palette.ts";
import { subsidyReadout } from "./readouts.ts";
import { type PlacedRow, type RowText, layoutRows } from "./rows.ts";
import {
  MONEY,
  subsidyDescription,
  subsidyDetail,
  subsidyRemark,
  subsidyText,
} from "./subsidy-words.ts";
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
  readonly r: number;
  readonly text: string;
  readonly side: "home" | "peer";
  readonly validity: "in_force" | "lapsed" | "unknown";
  /** Undefined in the key. */
  readonly readout?: string;
}

const RADIUS = 5.5;
/** Of the home dot where the peer pays the same, so that both are seen. */
const RING = 9;
const GAP = RADIUS + 4;

/** Returns the amount or cap to draw, in 万元; undefined for rates, payment in kind and no amount. */
const drawnAmount = (entry: SubsidyEntry | undefined): number | undefined =>
  entry?.unit === MONEY ? (entry.amount ?? entry.amountMax) : undefined;

const dotsOf = (
  { row: { pair, detail = "" }, barY: y }: PlacedRow<SubsidyRow>,
  sides: Pick<SubsidyDotsData, "home" | "peer">,
  messages: ChartMessages,
  lang: Language,
): readonly Dot[] => {
  const isSame = drawnAmount(pair.home) === drawnAmount(pair.peer);
  return (["home", "peer"] as const).flatMap((side) => {
    const entry = pair[side];
    const value = drawnAmount(entry);
    if (entry === undefined || value === undefined) return [];
    const text = subsidyText(entry, messages, lang);
    const r = isSame && side === "home" ? RING : RADIUS;
    const readout = subsidyReadout(entry, { region: sides[side], detail }, messages, lang);
    return [{ side, value, y, r, text, validity: entry.document.status, readout }];
  });
};

interface Stroke {
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

/** Returns the link of a pair and its ratio: in the link where it is long enough, else behind it. */
const linkOf = (
  dots: readonly Dot[],
  ratio: string | undefined,
  x: Scale,
): { readonly strokes: readonly Stroke[]; readonly labels: readonly Label[] } => {
  const [low, high] = dots.toSorted((a, b) => a.value - b.value);
  if (low === undefined || high === undefined || ratio === undefined) {
    return { strokes: [], labels: [] };
  }
  const { y } = low;
  const [from, to] = [x.apply(low.value) + RADIUS, x.apply(high.value) - RADIUS];
  const width = textWidth(ratio, SMALL);
  const style = { text: ratio, y, size: SMALL, fill: color("accent") } as const;
  if (to - from >= width + 28) {
    const middle = (from + to) / 2;
    const half = width / 2 + 4;
    return {
      strokes: [
        { from, to: middle - half, y },
        { from: middle + half, to, y },
      ],
      labels: [{ ...style, x: middle, anchor: "middle" }],
    };
  }
  return {
    strokes: to > from ? [{ from, to, y }] : [],
    labels: [{ ...style, x: to + RADIUS + GAP + textWidth(high.text, TEXT) + 10, anchor: "start" }],
  };
};

/** Returns the amounts: left of the lower and right of the higher; a single one on its own side. */
const amountLabels = (dots: readonly Dot[], x: Scale): readonly Label[] => {
  const [low, high] = dots.toSorted((a, b) => a.value - b.value);
  if (low === undefined) return [];
  const amount = (dot: Dot, side: -1 | 1): Label => ({
    text: dot.text,
    x: x.apply(dot.value) + side * (Math.max(...dots.map(({ r }) => r)) + 4),
    y: dot.y,
    anchor: side === 1 ? "start" : "end",
    size: TEXT,
    fill: color("text"),
    hasHalo: true,
  });
  if (high === undefined) return [amount(low, low.side === "home" ? -1 : 1)];
  // Of two equal amounts one number is enough.
  return high.value === low.value ? [amount(high, 1)] : [amount(low, -1), amount(high, 1)];
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
        r: pixels("r"),
        fill: isSolid ? own : color("surface"),
        stroke: own,
        strokeWidth: 1.6,
        ...factsChannel(({ readout }: Dot) => ({ readout })),
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
      dots.push({ value: 0, y: 9, r: RADIUS, text, side, validity, x });
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
  const rows = data.pairs.map((pair): SubsidyRow => {
    const isBare = drawnAmount(pair.home) === undefined && drawnAmount(pair.peer) === undefined;
    const name = pair.recipient.name[lang];
    const detail = subsidyDetail(pair, data.pairs, messages, lang);
    const remark = subsidyRemark(pair, data, messages, lang);
    return { pair, name, detail, value: "", remark, isBare };
  });
  const key = keyOf(data, messages, lang);
  const layout = layoutRows(rows, { width, head: "", top: 26, rowHeight: 34, nameToBar: 22 });
  const rowDots = layout.rows.map((row) => dotsOf(row, data, messages, lang));
  const dots = rowDots.flat();
  const most = Math.max(1, ...dots.map(({ value }) => value));
  // The further right an amount lies, the less room its text needs left of the axis.
  const leftRoom = Math.max(
    8,
    ...dots.map(({ text, value }) => textWidth(text, TEXT) - (value / most) * (width / 3)),
  );
  const rightRoom = Math.max(0, ...dots.map(({ text }) => textWidth(text, TEXT)));
  const x = linearScale(
    "x",
    [0, most],
    [layout.from + leftRoom + GAP, layout.to - rightRoom - 2 * GAP],
  );
  const links = layout.rows.map(({ row: { pair } }, i) => {
    const ratio =
      pair.ratio === undefined
        ? undefined
        : messages.ratio({ ratio: formatRounded(pair.ratio, lang) });
    return linkOf(rowDots[i] ?? [], ratio, x);
  });
  const ticks = niceTicks(0, most, 4);
  const bottom = layout.height + 2;
  return frame({
    width,
    height: bottom + 24,
    label: messages.subsidyTitle({ home: data.home.name[lang], peer: data.peer.name[lang] }),
    description: subsidyDescription(data, messages, lang),
    x,
    marks: [
      Plot.ruleX(ticks, { y1: pixels(24), y2: pixels(bottom), stroke: color("hairline") }),
      Plot.ruleY(
        links.flatMap(({ strokes }) => strokes),
        {
          x1: pixels("from"),
          x2: pixels("to"),
          y: pixels("y"),
          stroke: color("accent"),
          strokeWidth: 1.75,
        },
      ),
      ...dotMarks(dots),
      ...key.dots.flatMap((dot) => dotMarks([{ ...dot, value: x.invert?.(dot.x) ?? 0 }])),
    ],
    labels: [
      ...key.labels,
      // Names above the dots, and remarks in their place, lie over the hairlines.
      ...layout.labels.map((label) => ({ ...label, hasHalo: true })),
      ...rowDots.flatMap((each) => amountLabels(each, x)),
      ...links.flatMap(({ labels }) => labels.map((label) => ({ ...label, hasHalo: true }))),
      ...ticks.map((value): Label => {
        const number = formatNumber(value, lang);
        return {
          text: value === ticks.at(-1) ? messages.amount({ value: number, unit: MONEY }) : number,
          x: x.apply(value),
          y: bottom + 12,
          anchor: "middle",
          size: SMALL,
          fill: color("muted"),
        };
      }),
    ],
  });
};
