/** One target through its period: the straight path to it, and the values published on the way. */

import { ticks as niceTicks } from "d3";
import * as Plot from "@observablehq/plot";
import { isYearly } from "../analysis/latest-actual.ts";
import type { Assessment } from "../analysis/status.ts";
import { firstDayOfYear, lastDayOfYear } from "../lib/calendar.ts";
import { formatDate, formatNumber } from "../lib/format.ts";
import { actualBoxes, actualMarks, datedValues } from "./actual-marks.ts";
import {
  type ChartContext,
  type ChartOptions,
  SMALL,
  TEXT,
  frame,
  linearScale,
} from "./defaults.ts";
import { type Label, labelBox, labelPlacer, lineBoxes, markBox } from "./labels.ts";
import { factsChannel } from "./mark-facts.ts";
import { color } from "./palette.ts";
import { type ProgressData, ownValues, progressDescription } from "./progress-words.ts";
import { targetReadout } from "./readouts.ts";
import { statusWord } from "./status-word.ts";
import { textWidth } from "./text-width.ts";
import { monthOf, timeTicks, yearTicks } from "./time-axis.ts";
import { timeAxis, unfoundBand } from "./time-frame.ts";

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

/** Returns round values for hairlines: zero, and beyond the lowest of negative levels. */
const gridOf = (levels: readonly number[]): readonly number[] => {
  const [low, high] = [Math.min(...levels), Math.max(...levels)];
  const inner = niceTicks(low, high, 3);
  const [first = 0, second = 1] = inner;
  return first > low ? [first - (second - first), ...inner] : inner;
};

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
  const values = datedValues(actuals, messages, lang);
  const paths = pathsOf(assessment);
  const endDay = lastDayOfYear(lastYear);
  const days = [firstDayOf(assessment, paths), endDay, ...values.map(({ day }) => day)];
  const levels = [
    0,
    target.value,
    ...values.map(({ value }) => value),
    ...paths.map(({ y1 }) => y1),
  ];
  const gridValues = gridOf(levels);
  const gridTexts = gridValues.map((value) => formatNumber(value, lang));
  const left = Math.max(...gridTexts.map((text) => textWidth(text, SMALL))) + 8;
  const [firstDay, lastDay] = [Math.min(...days), Math.max(...days)];
  const x = linearScale("x", [firstDay, lastDay], [left + 8, width - 14]);
  const y = linearScale(
    "y",
    [Math.min(...levels, ...gridValues), Math.max(...levels)],
    [AXIS_Y, TOP],
  );
  const goal = { x: x.apply(endDay), y: y.apply(target.value) };
  const band =
    values.length > 0
      ? { marks: [], labels: [] }
      : unfoundBand(
          { from: firstDay, to: lastDay },
          { x, y: y.apply(0), text: messages.noActualFound },
        );
  const placer = labelPlacer({ left, right: width, top: 0, bottom: AXIS_Y - 2 }, [
    markBox(goal.x, goal.y, 7),
    ...actualBoxes(values, { x, y }),
    ...paths.flatMap((path) =>
      lineBoxes(x.apply(path.x1), y.apply(path.y1), x.apply(path.x2), y.apply(path.y2)),
    ),
    ...band.labels.map(labelBox),
  ]);
  const style = { size: TEXT, hasHalo: true } as const;
  placer.place(
    [-17, 17, 33, 49].map((dy): Label => ({
      ...style,
      text: messages.targetLabel({
        value: formatNumber(target.value, lang),
        unit: target.unit,
      }),
      x: width,
      y: goal.y + dy,
      anchor: "end",
      fill: color("text"),
      isBold: true,
    })),
  );
  const last = actuals.at(-1);
  if (last !== undefined) {
    const at = { x: x.apply(last.asOf.last), y: y.apply(last.value) };
    const text = messages.lastActual({
      date: formatDate(monthOf(last.asOf), lang),
      value: messages.amount({ value: formatNumber(last.value, lang), unit: target.unit }),
    });
    const own = { ...style, text, fill: color("actual") } as const;
    placer.place([
      { ...own, x: at.x + 10, y: at.y + 10, anchor: "start" },
      { ...own, x: at.x - 10, y: at.y - 10, anchor: "end" },
      ...[18, -18, 34, 50, -34].map((dy): Label => ({
        ...own,
        x: at.x,
        y: at.y + dy,
        anchor: "middle",
      })),
    ]);
  }
  if (target.measure === "level" && paths.length === 0) {
    placer.place(
      [-0.5, -0.3, -0.7].map((share): Label => ({
        text: messages.noBaseline,
        x: (left + goal.x) / 2 - 10,
        y: AXIS_Y + share * (AXIS_Y - TOP),
        anchor: "middle",
        size: SMALL,
        fill: color("muted"),
        hasHalo: true,
      })),
    );
  }
  const ticks = isYearly(target)
    ? yearTicks(firstYear, lastYear, messages)
    : timeTicks(firstDay, lastDay, messages);
  const axis = timeAxis(ticks, { x, y: AXIS_Y, zero: y.apply(0), left, width });
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
    readAlong: "x",
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
        ...factsChannel(() => ({
          readout: targetReadout(target, messages, lang, {
            outcome: statusWord(assessment, messages),
          }),
        })),
      }),
    ],
    labels: [
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
      ...placer.labels,
    ],
  });
};
