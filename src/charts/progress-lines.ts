/** One target through its period: the straight path to it, and the values published on the way. */

import { ticks as niceTicks } from "d3";
import * as Plot from "@observablehq/plot";
import type { Assessment } from "../analysis/status.ts";
import type { ChartMessages } from "../i18n/zh/charts.ts";
import { firstDayOfYear, lastDayOfYear } from "../lib/calendar.ts";
import { formatDate, formatNumber } from "../lib/format.ts";
import type { Actual, Language, Target } from "../model/types.ts";
import { actualBoxes, actualMarks, datedValues } from "./actual-marks.ts";
import {
  type ChartContext,
  type ChartOptions,
  type ChartTable,
  SMALL,
  TEXT,
  frame,
  linearScale,
} from "./defaults.ts";
import {
  type Box,
  type Label,
  labelBox,
  labelMarks,
  lineBoxes,
  markBox,
  placeLabel,
} from "./labels.ts";
import { color } from "./palette.ts";
import { statusWord } from "./status-word.ts";
import { textWidth } from "./text-width.ts";
import { timeTicks, yearTicks } from "./time-axis.ts";
import { timeAxis, unfoundBand } from "./time-frame.ts";

export interface ProgressData {
  readonly assessment: Assessment;
  /** Standing values of the indicator, region and measure, in order of date. */
  readonly series: readonly Actual[];
}

/** A straight piece of what was promised: a path to the target, or the level of one year. */
interface Path {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

const HEIGHT = 216;
const AXIS_Y = HEIGHT - 24;
const TOP = 28;

const isYearly = ({ measure }: Target): boolean =>
  measure === "growth_rate" || measure === "increment_per_year";

/** Returns the values that count for the target: an increment's are those of its own period. */
const ownValues = ({ assessment: { target }, series }: ProgressData): readonly Actual[] =>
  series.filter(({ period }) => {
    if (target.measure === "level") return period.lastYear <= target.period.lastYear;
    if (target.measure === "increment") return period.text === target.period.text;
    return (
      period.firstYear === period.lastYear &&
      period.firstYear >= target.period.firstYear &&
      period.lastYear <= target.period.lastYear
    );
  });

const pathsOf = ({ target, baseline }: Assessment): readonly Path[] => {
  const { firstYear, lastYear } = target.period;
  const end = { x2: lastDayOfYear(lastYear), y2: target.value };
  if (isYearly(target)) {
    return [{ x1: firstDayOfYear(firstYear), y1: target.value, ...end }];
  }
  if (target.measure === "increment") return [{ x1: firstDayOfYear(firstYear), y1: 0, ...end }];
  return baseline === undefined ? [] : [{ x1: baseline.asOf.last, y1: baseline.value, ...end }];
};

const firstDayOf = ({ target }: Assessment, paths: readonly Path[]): number => {
  const start = paths[0]?.x1;
  if (start !== undefined) return start;
  return firstDayOfYear(target.document.covers?.firstYear ?? target.period.firstYear);
};

/**
 * Returns the dashed path to the target (from zero, or from a published baseline; of a yearly measure
 * the value of each year), the target as a square at its end, and the values published so far. A level
 * without baseline has no path.
 */
export const progressLinesChart = (
  data: ProgressData,
  { width, lang = "zh", messages }: ChartContext,
): ChartOptions => {
  const { assessment } = data;
  const { target } = assessment;
  const { firstYear, lastYear } = target.period;
  const actuals = ownValues(data);
  const values = datedValues(actuals);
  const paths = pathsOf(assessment);
  const endDay = lastDayOfYear(lastYear);
  const days = [firstDayOf(assessment, paths), endDay, ...values.map(({ day }) => day)];
  const levels = [
    0,
    target.value,
    ...values.map(({ value }) => value),
    ...paths.map(({ y1 }) => y1),
  ];
  const domainY = [Math.min(...levels), Math.max(...levels)] as const;
  const gridValues = niceTicks(domainY[0], domainY[1], 3);
  const gridTexts = gridValues.map((value) => formatNumber(value, lang));
  const left = Math.max(...gridTexts.map((text) => textWidth(text, SMALL))) + 8;
  const x = linearScale("x", [Math.min(...days), Math.max(...days)], [left + 8, width - 14]);
  const y = linearScale("y", domainY, [AXIS_Y, TOP]);
  const goal = [x.apply(endDay), y.apply(target.value)] as const;

  const taken: Box[] = [
    markBox(...goal, 7),
    ...actualBoxes(values, { x, y }),
    ...paths.flatMap((path) =>
      lineBoxes(x.apply(path.x1), y.apply(path.y1), x.apply(path.x2), y.apply(path.y2)),
    ),
  ];
  const bounds: Box = { left, right: width, top: 0, bottom: AXIS_Y - 2 };
  const labels: Label[] = [];
  const place = (candidates: readonly Label[]): void => {
    const label = placeLabel(candidates, taken, bounds);
    if (label === undefined) return;
    labels.push(label);
    taken.push(labelBox(label));
  };
  const style = { size: TEXT, fill: color("text"), hasHalo: true } as const;
  const goalText = messages.targetLabel({
    value: formatNumber(target.value, lang),
    unit: target.unit,
  });
  place(
    [goal[1] - 17, goal[1] + 17].map((labelY) => ({
      text: goalText,
      x: width,
      y: labelY,
      anchor: "end",
      isBold: true,
      ...style,
    })),
  );
  const last = values.at(-1);
  const lastDate = actuals.at(-1)?.asOf;
  if (last !== undefined && lastDate !== undefined) {
    const [px, py] = [x.apply(last.day), y.apply(last.value)];
    const text = messages.lastActual({
      date: formatDate(lastDate, lang),
      value: messages.amount({ value: formatNumber(last.value, lang), unit: target.unit }),
    });
    const own = { text, ...style, fill: color("actual") } as const;
    place([
      { ...own, x: px + 10, y: py + 10, anchor: "start" },
      { ...own, x: px, y: py + 18, anchor: "middle" },
      { ...own, x: px - 10, y: py - 10, anchor: "end" },
      { ...own, x: px, y: py - 18, anchor: "middle" },
      { ...own, x: width, y: py + 18, anchor: "end" },
      { ...own, x: width, y: py + 34, anchor: "end" },
      { ...own, x: width, y: py - 18, anchor: "end" },
      { ...own, x: left + 4, y: TOP - 16, anchor: "start" },
      { ...own, x: width, y: AXIS_Y - 14, anchor: "end" },
    ]);
  }
  const band =
    values.length > 0
      ? { marks: [], labels: [] }
      : unfoundBand(
          { from: Math.min(...days), to: Math.max(...days) },
          { x, y: y.apply(0), text: messages.noActualFound },
        );
  const ticks = isYearly(target)
    ? yearTicks(firstYear, lastYear, messages)
    : timeTicks(Math.min(...days), Math.max(...days), messages);
  const axis = timeAxis(ticks, { x, y: AXIS_Y, left, width });
  return frame({
    width,
    height: HEIGHT,
    label: messages.progressTitle({
      indicator: target.indicator.name[lang],
      region: target.region.name[lang],
    }),
    description: progressDescription(data, messages, lang),
    x,
    y,
    marks: [
      Plot.ruleY(gridValues, { insetLeft: left, stroke: color("hairline") }),
      ...band.marks,
      ...axis.marks,
      Plot.link(paths, {
        x1: "x1",
        y1: "y1",
        x2: "x2",
        y2: "y2",
        stroke: color("trajectory"),
        strokeDasharray: "5,4",
      }),
      ...actualMarks(values),
      Plot.dot([target], {
        x: endDay,
        y: target.value,
        symbol: "square",
        r: 5.5,
        fill: color("surface"),
        stroke: color("target"),
        strokeWidth: 1.6,
      }),
      ...labelMarks([
        ...gridValues.map((value, i): Label => ({
          text: gridTexts[i] ?? "",
          x: left - 6,
          y: y.apply(value),
          anchor: "end",
          size: SMALL,
          fill: color("muted"),
        })),
        ...axis.labels,
        ...band.labels,
        ...labels,
      ]),
    ],
  });
};

/** Returns one sentence: what was promised by when, what was found last, what that comes to. */
export const progressDescription = (
  data: ProgressData,
  messages: ChartMessages,
  lang: Language = "zh",
): string => {
  const { target } = data.assessment;
  const last = ownValues(data).at(-1);
  return messages.progress({
    region: target.region.name[lang],
    indicator: target.indicator.name[lang],
    year: String(target.period.lastYear),
    target: messages.targetValue({
      value: formatNumber(target.value, lang),
      valueMax: target.valueMax === undefined ? undefined : formatNumber(target.valueMax, lang),
      unit: target.unit,
      comparator: target.comparator,
      commitment: target.commitment,
    }),
    last:
      last === undefined
        ? undefined
        : {
            date: formatDate(last.asOf, lang),
            value: messages.amount({ value: formatNumber(last.value, lang), unit: last.unit }),
          },
    outcome: statusWord(data.assessment, messages),
  });
};

/** Returns the published values in order of date. */
export const progressTable = (
  data: ProgressData,
  messages: ChartMessages,
  lang: Language = "zh",
): ChartTable => ({
  columns: [
    messages.column.asOf,
    messages.column.value({ unit: data.assessment.target.unit }),
    messages.column.publishedAs,
  ],
  rows: ownValues(data).map(({ asOf, value, status }) => [
    formatDate(asOf, lang),
    formatNumber(value, lang),
    messages.actualStatus[status],
  ]),
});
