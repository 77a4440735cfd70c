/** What was promised for single years, beside the level promised for the end of the five years. */

import * as Plot from "@observablehq/plot";
import type { Trajectory } from "../analysis/trajectory.ts";
import type { ChartMessages } from "../i18n/zh/charts.ts";
import type { Period } from "../lib/calendar.ts";
import { formatPeriod, formatShare } from "../lib/format.ts";
import type { Language } from "../model/types.ts";
import {
  type ChartContext,
  type ChartOptions,
  type ChartTable,
  OUTLINE,
  frame,
  linearScale,
  barBand,
} from "./defaults.ts";
import { factsChannel } from "./mark-facts.ts";
import { color } from "./palette.ts";
import { promisedText } from "./promised-text.ts";
import { targetReadout } from "./readouts.ts";
import { BAR_HEIGHT, layoutRows } from "./rows.ts";

export interface IncrementBarsData {
  /** One or several; increments without a share of the goal are passed over. */
  readonly trajectories: readonly Trajectory[];
  readonly fiveYear: Period;
}

interface IncrementRow {
  readonly indicator: string;
  readonly period: string;
  readonly value: string;
  readonly goal: string;
  /** Share (0–1) of the goal. */
  readonly share: number;
  /** Of the increment, and of the goal. */
  readonly readouts: { readonly increment: string; readonly goal: string };
}

const rowsOf = (
  { trajectories, fiveYear }: IncrementBarsData,
  messages: ChartMessages,
  lang: Language,
): readonly IncrementRow[] =>
  trajectories.flatMap(({ indicator, points, increments }) => {
    const goal = points.find(({ year }) => year === fiveYear.lastYear)?.target;
    return increments.flatMap(({ target, shareOfGoal }) =>
      goal === undefined || shareOfGoal === undefined
        ? []
        : {
            indicator: indicator.name[lang],
            period: formatPeriod(target.period, lang),
            value: promisedText(target, messages, lang),
            goal: promisedText(goal, messages, lang),
            share: shareOfGoal,
            readouts: {
              increment: targetReadout(target, messages, lang),
              goal: targetReadout(goal, messages, lang),
            },
          },
    );
  });

/** Returns rows whose full outline is the goal and whose filled part is the increment. */
export const incrementBarsChart = (
  data: IncrementBarsData,
  { width, lang = "zh", messages }: ChartContext,
): ChartOptions => {
  const year = String(data.fiveYear.lastYear);
  const rows = rowsOf(data, messages, lang).map((row) => ({
    ...row,
    name: row.indicator,
    value: messages.incrementOfGoal(row),
    remark: formatShare(row.share, lang, { digits: 1 }),
  }));
  const layout = layoutRows(rows, { width, head: messages.incrementOfGoalHead({ year }) });
  const most = Math.max(1, ...rows.map(({ share }) => share));
  const x = linearScale("x", [0, most], [layout.from, layout.to]);
  const band = barBand(BAR_HEIGHT);
  return frame({
    width,
    height: layout.height,
    label: messages.incrementBarsTitle({ year }),
    description: incrementBarsDescription(data, messages, lang),
    x,
    marks: [
      Plot.rect(layout.rows, {
        x1: 0,
        x2: ({ row }) => row.share,
        ...band,
        ...factsChannel(({ row }: (typeof layout.rows)[number]) => ({
          readout: row.readouts.increment,
        })),
        fill: color("hairline"),
        stroke: color("target"),
        strokeWidth: OUTLINE,
      }),
      Plot.rect(layout.rows, {
        x1: 0,
        x2: 1,
        ...band,
        ...factsChannel(({ row }: (typeof layout.rows)[number]) => ({
          readout: row.readouts.goal,
        })),
        stroke: color("target"),
        strokeWidth: OUTLINE,
      }),
    ],
    labels: layout.labels,
  });
};

/** Returns one sentence with each increment's share of the goal. */
export const incrementBarsDescription = (
  data: IncrementBarsData,
  messages: ChartMessages,
  lang: Language = "zh",
): string =>
  messages.incrementBars({
    year: String(data.fiveYear.lastYear),
    parts: rowsOf(data, messages, lang).map((row) => ({
      ...row,
      share: formatShare(row.share, lang, { digits: 1 }),
    })),
  });

/** Returns each increment with the goal and its share of it. */
export const incrementBarsTable = (
  data: IncrementBarsData,
  messages: ChartMessages,
  lang: Language = "zh",
): ChartTable => ({
  columns: [
    messages.column.indicator,
    messages.column.period,
    messages.column.increment,
    messages.column.goal({ year: String(data.fiveYear.lastYear) }),
    messages.column.shareOfGoal,
  ],
  rows: rowsOf(data, messages, lang).map(({ indicator, period, value, goal, share }) => [
    indicator,
    period,
    value,
    goal,
    formatShare(share, lang, { digits: 1 }),
  ]),
});
