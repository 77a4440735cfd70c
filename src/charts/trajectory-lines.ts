/** The levels that successive plans promise, the path between them, and what was published. */

import * as Plot from "@observablehq/plot";
import type { Scale } from "@observablehq/plot";
import type { Trajectory, TrajectoryPoint } from "../analysis/trajectory.ts";
import { type Period, lastDayOfYear } from "../lib/calendar.ts";
import { type DatedValue, actualBoxes, actualMarks, datedValues } from "./actual-marks.ts";
import { type ChartContext, type ChartOptions, frame, linearScale, pixels } from "./defaults.ts";
import { type Box, labelBox, labelPlacer, lineBoxes, markBox } from "./labels.ts";
import { factsChannel } from "./mark-facts.ts";
import { color } from "./palette.ts";
import { baselineReadout, targetReadout } from "./readouts.ts";
import { yearTicks } from "./time-axis.ts";
import { timeAxis, unfoundBand } from "./time-frame.ts";
import { type Position, placeTrajectoryLabels } from "./trajectory-labels.ts";
import { trajectoryDescription } from "./trajectory-words.ts";

export interface TrajectoryData {
  readonly trajectory: Trajectory;
  readonly fiveYear: Period;
}

const HEIGHT = 188;
const AXIS_Y = HEIGHT - 24;
const TOP = 26;
const POINT_RADIUS = 5.5;
/** Room at either end for half a label, px. */
const SIDE = 26;

interface Layout {
  readonly x: Scale;
  readonly y: Scale;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly values: readonly DatedValue[];
  readonly points: readonly Position[];
  readonly start: DatedValue | undefined;
  readonly baseline: Position | undefined;
  readonly last: Position | undefined;
}

const layoutOf = (
  { trajectory, fiveYear }: TrajectoryData,
  { width, lang = "zh", messages }: ChartContext,
): Layout => {
  const { points, baseline, actuals } = trajectory;
  const values = datedValues(actuals, messages, lang);
  const start =
    baseline === undefined
      ? undefined
      : {
          day: baseline.asOf.last,
          value: baseline.value,
          isHollow: false,
          readout: baselineReadout(baseline, messages, lang),
        };
  const published = start === undefined ? values : [start, ...values];
  const years = [
    fiveYear.firstYear,
    fiveYear.lastYear,
    ...points.map(({ year }) => year),
    ...[...actuals, ...(baseline === undefined ? [] : [baseline])].map(({ asOf }) =>
      Number(asOf.text.slice(0, 4)),
    ),
  ];
  const [firstYear, lastYear] = [Math.min(...years), Math.max(...years)];
  const days = [lastDayOfYear(firstYear), ...published.map(({ day }) => day)];
  const levels = [
    ...points.map(({ target }) => target.value),
    ...published.map(({ value }) => value),
  ];
  const x = linearScale("x", [Math.min(...days), lastDayOfYear(lastYear)], [SIDE, width - SIDE]);
  const y = linearScale("y", [Math.min(0, ...levels), Math.max(0, ...levels)], [AXIS_Y, TOP]);
  const at = (day: number, value: number): Position => ({ x: x.apply(day), y: y.apply(value) });
  const last = values.at(-1);
  return {
    x,
    y,
    firstYear,
    lastYear,
    values,
    points: points.map(({ year, target }) => at(lastDayOfYear(year), target.value)),
    start,
    baseline: start === undefined ? undefined : at(start.day, start.value),
    last: last === undefined ? undefined : at(last.day, last.value),
  };
};

const boxesBetween = (positions: readonly Position[]): readonly Box[] =>
  positions.slice(1).flatMap((to, i) => {
    const from = positions[i];
    return from === undefined ? [] : lineBoxes(from.x, from.y, to.x, to.y);
  });

/**
 * Returns promised levels (a circle, the goal a square), the straight path between them with its rise
 * per year, and published levels beside it, the baseline among them, all from zero. One promised
 * level: a goal, and a path only from a baseline that is the first known value.
 */
export const trajectoryChart = (data: TrajectoryData, context: ChartContext): ChartOptions => {
  const { width, lang = "zh", messages } = context;
  const { trajectory } = data;
  const { indicator, points, segments, requiredRise, missing, startsAtBaseline } = trajectory;
  const layout = layoutOf(data, context);
  const { x, y, firstYear, lastYear, values, start, last } = layout;
  const goal = points.at(-1);
  const goalPosition = layout.points.at(-1);
  // From the last published level to the goal, where it has not been reached.
  const need =
    requiredRise === undefined || last === undefined || goalPosition === undefined
      ? []
      : [last, goalPosition];
  const fromBaseline =
    !startsAtBaseline || layout.baseline === undefined || goalPosition === undefined
      ? []
      : [layout.baseline, goalPosition];
  const band = missing.includes("actual")
    ? unfoundBand(
        { from: start?.day ?? lastDayOfYear(firstYear), to: lastDayOfYear(lastYear) },
        {
          x,
          y: y.apply(0),
          text: start === undefined ? messages.noActualFound : messages.noActualSinceBaseline,
        },
      )
    : { marks: [], labels: [] };
  const placer = labelPlacer({ left: 0, right: width, top: 0, bottom: AXIS_Y - 2 }, [
    ...layout.points.map((point) => markBox(point.x, point.y, POINT_RADIUS + 1.5)),
    ...boxesBetween(layout.points),
    ...boxesBetween(need),
    ...boxesBetween(fromBaseline),
    ...actualBoxes(values, { x, y }),
    ...actualBoxes(start === undefined ? [] : [start], { x, y }),
    ...band.labels.map(labelBox),
  ]);
  placeTrajectoryLabels(
    placer,
    trajectory,
    { points: layout.points, baseline: layout.baseline, last, right: width, foot: AXIS_Y },
    messages,
    lang,
  );
  const axis = timeAxis(yearTicks(firstYear, lastYear, messages), {
    x,
    y: AXIS_Y,
    zero: y.apply(0),
    left: 0,
    width,
  });
  const point = {
    x: ({ year }: TrajectoryPoint) => lastDayOfYear(year),
    y: ({ target }: TrajectoryPoint) => target.value,
    r: POINT_RADIUS,
    fill: color("surface"),
    stroke: color("target"),
    strokeWidth: 1.6,
    ...factsChannel(({ target }: TrajectoryPoint) => ({
      readout: targetReadout(target, messages, lang),
    })),
  } as const;
  return frame({
    width,
    height: HEIGHT,
    label: messages.trajectoryTitle({
      indicator: indicator.name[lang],
      hasActuals: trajectory.actuals.length > 0,
    }),
    description: trajectoryDescription(data, messages, lang),
    x,
    y,
    readAlong: "x",
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
      Plot.line(fromBaseline, {
        x: pixels("x"),
        y: pixels("y"),
        stroke: color("trajectory"),
        strokeDasharray: "5,4",
      }),
      Plot.line(need, {
        x: pixels("x"),
        y: pixels("y"),
        stroke: color("actual"),
        strokeWidth: 1,
        strokeDasharray: "1.5,3",
      }),
      ...actualMarks(start === undefined ? [] : [start]),
      ...actualMarks(values),
      Plot.dot(
        points.filter((each) => each !== goal),
        point,
      ),
      Plot.dot(goal === undefined ? [] : [goal], { ...point, symbol: "square" }),
    ],
    labels: [...axis.labels, ...band.labels, ...placer.labels],
  });
};
