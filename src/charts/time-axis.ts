/** Ticks along time, in days since 1970-01-01, and the labels under them. */

import {
  DAY_MS,
  type PartialDate,
  firstDayOfYear,
  lastDayOfYear,
  parsePartialDate,
} from "../lib/calendar.ts";
import type { ChartMessages } from "../i18n/zh/charts.ts";
import { SMALL } from "./defaults.ts";
import { type Label, boxesOverlap, labelBox } from "./labels.ts";
import { color } from "./palette.ts";

export interface Tick {
  readonly day: number;
  readonly text: string;
}

const yearOf = (day: number): number => new Date(day * DAY_MS).getUTCFullYear();

/** Returns the month of a date, short enough for a label; a year stays a year. */
export const monthOf = (date: PartialDate): PartialDate =>
  (date.precision === "day" ? parsePartialDate(date.text.slice(0, 7)) : undefined) ?? date;

/** Returns a tick at the end of each year; the first says that it is the end. */
export const yearTicks = (
  firstYear: number,
  lastYear: number,
  messages: ChartMessages,
): readonly Tick[] =>
  Array.from({ length: lastYear - firstYear + 1 }, (_, i) => ({
    day: lastDayOfYear(firstYear + i),
    text: i === 0 ? messages.yearEnd({ year: String(firstYear) }) : String(firstYear + i),
  }));

/** Returns the beginning and the quarters' ends of one year. */
const quarterTicks = (year: number, messages: ChartMessages): readonly Tick[] => [
  { day: firstDayOfYear(year), text: messages.yearStart({ year: String(year) }) },
  ...[3, 6, 9, 12].map((month) => ({
    day: Date.UTC(year, month, 0) / DAY_MS,
    text: messages.monthEnd({ month: String(month) }),
  })),
];

/** Returns quarters where the days lie in one year, years where they do not. */
export const timeTicks = (
  firstDay: number,
  lastDay: number,
  messages: ChartMessages,
): readonly Tick[] => {
  const firstYear = yearOf(firstDay);
  const lastYear = yearOf(lastDay);
  if (firstYear === lastYear) return quarterTicks(firstYear, messages);
  return yearTicks(firstYear, lastYear, messages).filter(({ day }) => day <= lastDay);
};

/** Returns labels under their ticks: the first and the last, and of the others those that fit. */
export const tickLabels = (
  ticks: readonly Tick[],
  at: {
    readonly x: (day: number) => number;
    readonly y: number;
    readonly width: number;
  },
): readonly Label[] => {
  const labels = ticks.map(({ day, text }): Label => {
    const label = {
      text,
      x: at.x(day),
      y: at.y,
      anchor: "middle",
      size: SMALL,
      fill: color("muted"),
    } as const;
    const { left, right } = labelBox(label);
    const shift = Math.max(0, -left) - Math.max(0, right - at.width);
    return { ...label, x: label.x + shift };
  });
  const last = labels.at(-1);
  const kept: Label[] = [];
  for (const label of labels) {
    const others = label === last || last === undefined ? [] : [last];
    const isClear = ![...kept, ...others].some((other) =>
      boxesOverlap(labelBox(label), labelBox(other), 8),
    );
    if (isClear || (label === last && kept.length === 0)) kept.push(label);
  }
  return kept;
};
