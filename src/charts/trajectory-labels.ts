/** What stands on the marks of a trajectory: values, documents, rises, and what is missing. */

import type { Trajectory } from "../analysis/trajectory.ts";
import type { ChartMessages } from "../i18n/zh/charts.ts";
import { formatDate, formatNumber, formatPeriod } from "../lib/format.ts";
import type { Language } from "../model/types.ts";
import { SMALL, TEXT } from "./defaults.ts";
import { type Anchor, type Label, type LabelPlacer } from "./labels.ts";
import { color } from "./palette.ts";
import { promisedText } from "./promised-text.ts";
import { textWidth } from "./text-width.ts";
import { monthOf } from "./time-axis.ts";
import { plannedIn, riseText } from "./trajectory-words.ts";

export interface Position {
  readonly x: number;
  readonly y: number;
}

export interface TrajectoryPositions {
  /** Of the trajectory's points, in their order. */
  readonly points: readonly Position[];
  /** Of the baseline, where it is drawn. */
  readonly baseline: Position | undefined;
  /** Of the last published level. */
  readonly last: Position | undefined;
  /** Right end of the room for labels, and the axis at its foot. */
  readonly right: number;
  readonly foot: number;
}

type Style = Pick<Label, "size" | "fill" | "isBold">;
const MUTED: Style = { size: SMALL, fill: color("muted") };
const ACTUAL: Style = { size: SMALL, fill: color("actual") };

const STEP = 16;

/** Returns a label at several distances below and above a position, the nearest first. */
const around = (
  text: string,
  { x, y }: Position,
  anchor: Anchor,
  style: Style,
  steps: readonly number[],
): readonly Label[] => steps.map((step) => ({ ...style, text, x, y: y + step * STEP, anchor }));

/** Returns a label over or under the middle of a line, clear of its slope. */
const alongLine = (text: string, from: Position, to: Position, style: Style): readonly Label[] => {
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const slope = to.x === from.x ? 0 : (to.y - from.y) / (to.x - from.x);
  const clearance = (Math.abs(slope) * textWidth(text, SMALL)) / 2 + 11;
  return [-1, 1].flatMap((side) =>
    [0, 1].map((more): Label => ({
      ...style,
      text,
      x: middle.x,
      y: middle.y + side * (clearance + more * STEP),
      anchor: "middle",
    })),
  );
};

/** Places the labels of a trajectory, what matters most first; what has no room is left out. */
export const placeTrajectoryLabels = (
  { place }: LabelPlacer,
  trajectory: Trajectory,
  at: TrajectoryPositions,
  messages: ChartMessages,
  lang: Language,
): void => {
  const { indicator, points, segments, actuals, increments, requiredRise, missing } = trajectory;
  const goal = at.points.at(-1);
  points.forEach(({ target }, i) => {
    const position = at.points[i];
    if (position === undefined) return;
    const text = promisedText(target, messages, lang);
    const style = { size: TEXT, fill: color("text"), isBold: position === goal };
    place([
      ...around(text, position, "middle", style, [-1, 1.1]),
      { ...style, text, x: position.x - 12, y: position.y - 10, anchor: "end" },
      { ...style, text, x: position.x + 12, y: position.y + 10, anchor: "start" },
    ]);
  });
  const { baseline } = trajectory;
  if (baseline !== undefined && at.baseline !== undefined) {
    const value = messages.amount({
      value: formatNumber(baseline.value, lang),
      unit: baseline.unit,
    });
    const text = messages.baselineValue({ value });
    place(around(text, at.baseline, "middle", ACTUAL, [-1.05, 1.05, -2, 2]));
  }
  const last = actuals.at(-1);
  if (last !== undefined && at.last !== undefined) {
    const text = messages.lastActual({
      date: formatDate(monthOf(last.asOf), lang),
      value: messages.amount({ value: formatNumber(last.value, lang), unit: indicator.unit }),
    });
    place(around(text, at.last, "middle", ACTUAL, [1.05, -1.05, 2, 3, 4]));
  }
  segments.forEach(({ risePerYear, isOver }, i) => {
    const [from, to] = [at.points[i], at.points[i + 1]];
    if (from === undefined || to === undefined) return;
    const rise = riseText(risePerYear, indicator, messages, lang);
    const text = messages.risePerYear({ rise, isFall: risePerYear < 0, isOver });
    place(alongLine(text, from, to, MUTED));
  });
  if (requiredRise !== undefined && at.last !== undefined && goal !== undefined) {
    const { perYear, isOver } = requiredRise;
    const rise = riseText(perYear, indicator, messages, lang);
    const text = messages.requiredRise({ rise, isFall: perYear < 0, isOver });
    const corner = { x: at.right, y: Math.max(at.last.y, goal.y) };
    place([
      ...alongLine(text, at.last, goal, ACTUAL).slice(2),
      ...around(text, corner, "end", ACTUAL, [1, 2, 3, 4]),
    ]);
  }
  points.forEach(({ target }, i) => {
    const [position, planned] = [at.points[i], plannedIn(target, messages)];
    if (position === undefined || planned === undefined) return;
    place(around(planned, position, "middle", MUTED, [1.05, 2.1, 3.1]));
  });
  if (missing.includes("earlier_promise") && !trajectory.startsAtBaseline && goal !== undefined) {
    const text = messages.noEarlierPromise;
    const middle = { x: goal.x / 2, y: goal.y };
    place(around(text, middle, "middle", MUTED, [2, 1, 3, 4, 5, 0]));
  }
  // What is added in a year has no place on an axis of levels, so it stands there in words.
  for (const { target } of increments) {
    const text = messages.incrementBeside({
      period: formatPeriod(target.period, lang),
      value: promisedText(target, messages, lang),
    });
    const middle = { x: at.right / 2, y: at.foot };
    place(around(text, middle, "middle", MUTED, [-3.4, -4.4, -5.4, -2.4]));
  }
};
