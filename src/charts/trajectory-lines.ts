/** The levels that successive plans promise, the path between them, and what was published. */

import * as Plot from "@observablehq/plot";
import type { Trajectory, TrajectoryPoint } from "../analysis/trajectory.ts";
import type { ChartMessages } from "../i18n/zh/charts.ts";
import { type Period, lastDayOfYear } from "../lib/calendar.ts";
import { formatDate, formatNumber, formatShare } from "../lib/format.ts";
import type { Language, Target } from "../model/types.ts";
import { actualBoxes, actualMarks, datedValues } from "./actual-marks.ts";
import {
  type ChartContext,
  type ChartOptions,
  type ChartTable,
  SMALL,
  TEXT,
  frame,
  linearScale,
  pixels,
} from "./defaults.ts";
import {
  type Anchor,
  type Box,
  type Label,
  labelBox,
  labelMarks,
  lineBoxes,
  markBox,
  placeLabel,
} from "./labels.ts";
import { color } from "./palette.ts";
import { textWidth } from "./text-width.ts";
import { yearTicks } from "./time-axis.ts";
import { timeAxis, unfoundBand } from "./time-frame.ts";

export interface TrajectoryData {
  readonly trajectory: Trajectory;
  readonly fiveYear: Period;
}

const HEIGHT = 196;
const AXIS_Y = HEIGHT - 24;
const TOP = 30;
const POINT = 5.5;
/** Room at either end for half a label, px. */
const SIDE = 26;

const yearOf = (text: string): number => Number(text.slice(0, 4));

const plannedIn = (target: Target): string | undefined => {
  const date = target.document.issued ?? target.document.published;
  return date === undefined ? undefined : String(yearOf(date.text));
};

/** Returns the line `anchor`ed at x, moved inwards where it would leave the drawing. */
const inside = (label: Label, width: number): Label => {
  const { left, right } = labelBox(label);
  return { ...label, x: label.x + Math.max(0, -left) - Math.max(0, right - width) };
};

/**
 * Returns promised levels (a circle, the goal a square), the straight path between them with its rise
 * per year, and published levels beside it, all from zero. One promised level: a goal and no path.
 */
export const trajectoryChart = (
  data: TrajectoryData,
  { width, lang = "zh", messages }: ChartContext,
): ChartOptions => {
  const { trajectory, fiveYear } = data;
  const { indicator, points, segments, actuals, requiredRise } = trajectory;
  const values = datedValues(actuals);
  const years = [
    ...points.map(({ year }) => year),
    ...actuals.map(({ asOf }) => yearOf(asOf.text)),
    fiveYear.firstYear,
    fiveYear.lastYear,
  ];
  const firstYear = Math.min(...years);
  const lastYear = Math.max(...years);
  const firstDay = Math.min(lastDayOfYear(firstYear), ...values.map(({ day }) => day));
  const levels = [...points.map(({ target }) => target.value), ...values.map(({ value }) => value)];
  const x = linearScale("x", [firstDay, lastDayOfYear(lastYear)], [SIDE, width - SIDE]);
  const y = linearScale("y", [Math.min(0, ...levels), Math.max(0, ...levels)], [AXIS_Y, TOP]);
  const at = ({ year, target }: TrajectoryPoint): readonly [number, number] => [
    x.apply(lastDayOfYear(year)),
    y.apply(target.value),
  ];
  const goal = points.at(-1);

  const bounds: Box = { left: 0, right: width, top: 0, bottom: AXIS_Y - 2 };
  const taken: Box[] = [
    ...points.map((point) => markBox(...at(point), POINT + 2)),
    ...segments.flatMap(({ from, to }) => lineBoxes(...at(from), ...at(to))),
    ...actualBoxes(values, { x, y }),
  ];
  const last = values.at(-1);
  const goalPosition = goal === undefined ? undefined : at(goal);
  const need =
    requiredRise === undefined || last === undefined || goalPosition === undefined
      ? undefined
      : {
          x1: x.apply(last.day),
          y1: y.apply(last.value),
          x2: goalPosition[0],
          y2: goalPosition[1],
        };
  if (need !== undefined) taken.push(...lineBoxes(need.x1, need.y1, need.x2, need.y2));
  const labels: Label[] = [];
  const place = (...candidates: Label[]): boolean => {
    const label = placeLabel(
      candidates.map((candidate) => inside(candidate, width)),
      taken,
      bounds,
    );
    if (label === undefined) return false;
    labels.push(label);
    taken.push(labelBox(label));
    return true;
  };
  const text = (
    words: string,
    px: number,
    py: number,
    anchor: Anchor,
    style: Partial<Label> = {},
  ): Label => ({ text: words, x: px, y: py, anchor, size: SMALL, fill: color("muted"), ...style });

  for (const point of points) {
    const [px, py] = at(point);
    const strong = { size: TEXT, fill: color("text"), isBold: point === goal } as const;
    const value = messages.amount({
      value: formatNumber(point.target.value, lang),
      unit: point.target.unit,
    });
    place(
      text(value, px, py - 16, "middle", strong),
      text(value, px, py + 16, "middle", strong),
      text(value, px - 12, py - 12, "end", strong),
      text(value, px + 12, py + 12, "start", strong),
    );
  }
  if (last !== undefined) {
    const [px, py] = [x.apply(last.day), y.apply(last.value)];
    const date = actuals.at(-1)?.asOf;
    const words = messages.lastActual({
      date: date === undefined ? "" : formatDate(date, lang),
      value: messages.amount({ value: formatNumber(last.value, lang), unit: indicator.unit }),
    });
    const strong = { fill: color("actual") } as const;
    place(
      text(words, px, py + 16, "middle", strong),
      text(words, px + 12, py + 6, "start", strong),
      text(words, px - 12, py - 6, "end", strong),
      text(words, px, py - 16, "middle", strong),
      text(words, px, py + 32, "middle", strong),
      text(words, px, py + 48, "middle", strong),
    );
  }
  for (const { from, to, risePerYear } of segments) {
    const [x1, y1] = at(from);
    const [x2, y2] = at(to);
    const words = messages.risePerYear({
      rise: formatNumber(Math.abs(risePerYear), lang),
      isFall: risePerYear < 0,
      unit: indicator.unit,
    });
    // Over a sloping line the label must clear the higher of its ends.
    const slope = ((y2 - y1) / (x2 - x1)) * (textWidth(words, SMALL) / 2);
    const middle = (y1 + y2) / 2;
    place(
      text(words, (x1 + x2) / 2, middle - Math.abs(slope) - 11, "middle"),
      text(words, (x1 + x2) / 2, middle + Math.abs(slope) + 12, "middle"),
    );
  }
  if (need !== undefined && requiredRise !== undefined) {
    const words = messages.requiredRise({
      rise: formatNumber(Math.abs(requiredRise.perYear), lang),
      isFall: requiredRise.perYear < 0,
      unit: indicator.unit,
    });
    const strong = { fill: color("actual") } as const;
    const below = Math.max(need.y1, need.y2);
    place(
      text(words, (need.x1 + need.x2) / 2, below + 13, "middle", strong),
      text(words, width, below + 16, "end", strong),
      text(words, width, below + 32, "end", strong),
      text(words, width, below + 48, "end", strong),
      text(words, width, AXIS_Y - 12, "end", strong),
    );
  }
  for (const point of points) {
    const planned = plannedIn(point.target);
    if (planned === undefined) continue;
    const [px, py] = at(point);
    const words = messages.plannedIn({ year: planned });
    place(text(words, px, py + 16, "middle"), text(words, px, py + 32, "middle"));
  }
  const band = trajectory.missing.includes("actual")
    ? unfoundBand(
        { from: firstDay, to: lastDayOfYear(lastYear) },
        { x, y: AXIS_Y, text: messages.noActualFound },
      )
    : { marks: [], labels: [] };
  taken.push(...band.labels.map(labelBox));
  if (trajectory.missing.includes("earlier_promise") && goalPosition !== undefined) {
    const middle = (SIDE + goalPosition[0]) / 2 - 20;
    place(
      text(messages.noEarlierPromise, middle, TOP + 40, "middle"),
      text(messages.noEarlierPromise, middle, TOP + 60, "middle"),
      text(messages.noEarlierPromise, middle, TOP + 80, "middle"),
      text(messages.noEarlierPromise, middle, TOP, "middle"),
    );
  }
  const axis = timeAxis(yearTicks(firstYear, lastYear, messages), { x, y: AXIS_Y, left: 0, width });
  const mark = {
    x: ({ year }: TrajectoryPoint) => lastDayOfYear(year),
    y: ({ target }: TrajectoryPoint) => target.value,
    r: POINT,
    fill: color("surface"),
    stroke: color("target"),
    strokeWidth: 1.6,
  } as const;
  return frame({
    width,
    height: HEIGHT,
    label: messages.trajectoryTitle({ indicator: indicator.name[lang] }),
    description: trajectoryDescription(data, messages, lang),
    x,
    y,
    marks: [
      ...band.marks,
      ...axis.marks,
      Plot.link(segments, {
        x1: ({ from }) => lastDayOfYear(from.year),
        y1: ({ from }) => from.target.value,
        x2: ({ to }) => lastDayOfYear(to.year),
        y2: ({ to }) => to.target.value,
        stroke: color("trajectory"),
        strokeDasharray: "5,4",
      }),
      Plot.link(need === undefined ? [] : [need], {
        x1: pixels("x1"),
        y1: pixels("y1"),
        x2: pixels("x2"),
        y2: pixels("y2"),
        stroke: color("actual"),
        strokeDasharray: "1.5,3",
      }),
      ...actualMarks(values),
      Plot.dot(
        points.filter((point) => point !== goal),
        mark,
      ),
      Plot.dot(goal === undefined ? [] : [goal], { ...mark, symbol: "square" }),
      ...labelMarks([...axis.labels, ...band.labels, ...labels]),
    ],
  });
};

/** Returns one sentence: what was promised, the rise it implies, and what was found. */
export const trajectoryDescription = (
  { trajectory }: TrajectoryData,
  messages: ChartMessages,
  lang: Language = "zh",
): string => {
  const { indicator, points, segments, actuals } = trajectory;
  const amount = (value: number): string =>
    messages.amount({ value: formatNumber(value, lang), unit: indicator.unit });
  const last = actuals.at(-1);
  const rise = segments.at(-1);
  return messages.trajectory({
    indicator: indicator.name[lang],
    points: points.map(({ year, target }) => ({
      year: String(year),
      value: amount(target.value),
      planned: plannedIn(target),
    })),
    rise:
      rise === undefined
        ? undefined
        : {
            value: amount(Math.abs(rise.risePerYear)),
            isFall: rise.risePerYear < 0,
            from: String(rise.from.year),
          },
    rate:
      rise?.annualRate === undefined
        ? undefined
        : formatShare(rise.annualRate, lang, { digits: 1 }),
    last:
      last === undefined
        ? undefined
        : { date: formatDate(last.asOf, lang), value: amount(last.value) },
  });
};

/** Returns promised and published levels in order of date. */
export const trajectoryTable = (
  { trajectory }: TrajectoryData,
  messages: ChartMessages,
  lang: Language = "zh",
): ChartTable => {
  const { indicator, points, actuals } = trajectory;
  const rows = [
    ...points.map(({ year, target }) => ({
      day: lastDayOfYear(year),
      cells: [
        messages.yearEnd({ year: String(year) }),
        messages.promised,
        formatNumber(target.value, lang),
      ],
    })),
    ...actuals.map(({ asOf, value, status }) => ({
      day: asOf.last,
      cells: [
        formatDate(asOf, lang),
        messages.publishedAs({ status: messages.actualStatus[status] }),
        formatNumber(value, lang),
      ],
    })),
  ].toSorted((a, b) => a.day - b.day);
  return {
    columns: [
      messages.column.date,
      messages.column.what,
      messages.column.value({ unit: indicator.unit }),
    ],
    rows: rows.map(({ cells }) => cells),
  };
};
