/** Published values through time: solid dots, hollow where not final, joined where near in time. */

import * as Plot from "@observablehq/plot";
import type { Markish, Scale } from "@observablehq/plot";
import type { ChartMessages } from "../i18n/zh/charts.ts";
import type { Actual, Language } from "../model/types.ts";
import { type Box, lineBoxes, markBox } from "./labels.ts";
import { factsChannel } from "./mark-facts.ts";
import { color } from "./palette.ts";
import { actualReadout } from "./readouts.ts";
import { isHollow } from "./status-word.ts";

export interface DatedValue {
  readonly day: number;
  readonly value: number;
  readonly isHollow: boolean;
  readonly readout: string;
}

/** Days between two values from which the line between them is left out. */
const LONGEST_LINK = 366;
export const DOT_RADIUS = 4.5;

export const datedValues = (
  actuals: readonly Actual[],
  messages: ChartMessages,
  lang: Language,
): readonly DatedValue[] =>
  actuals.map((actual) => ({
    day: actual.asOf.last,
    value: actual.value,
    isHollow: isHollow(actual),
    readout: actualReadout(actual, messages, lang),
  }));

interface Link {
  readonly from: DatedValue;
  readonly to: DatedValue;
}

const linksOf = (values: readonly DatedValue[]): readonly Link[] =>
  values.slice(1).flatMap((to, i) => {
    const from = values[i];
    return from !== undefined && to.day - from.day <= LONGEST_LINK ? [{ from, to }] : [];
  });

/** Returns the marks of the values, on the plot's own scales. */
export const actualMarks = (values: readonly DatedValue[]): readonly Markish[] => {
  const facts = factsChannel(({ readout }: DatedValue) => ({ readout }));
  const dot = { x: "day", y: "value", r: DOT_RADIUS, ...facts } as const;
  return [
    Plot.link(linksOf(values), {
      x1: ({ from }) => from.day,
      y1: ({ from }) => from.value,
      x2: ({ to }) => to.day,
      y2: ({ to }) => to.value,
      stroke: color("actual"),
      strokeWidth: 2,
    }),
    Plot.dot(
      values.filter((value) => !value.isHollow),
      { ...dot, fill: color("actual") },
    ),
    Plot.dot(
      values.filter((value) => value.isHollow),
      { ...dot, fill: color("surface"), stroke: color("provisional"), strokeWidth: 1.75 },
    ),
  ];
};

/** Returns the room the values take, for labels to stay clear of. */
export const actualBoxes = (
  values: readonly DatedValue[],
  scales: { readonly x: Scale; readonly y: Scale },
): readonly Box[] => {
  const at = ({ day, value }: DatedValue): readonly [number, number] => [
    scales.x.apply(day),
    scales.y.apply(value),
  ];
  return [
    ...values.map((value) => markBox(...at(value), DOT_RADIUS + 1)),
    ...linksOf(values).flatMap(({ from, to }) => lineBoxes(...at(from), ...at(to))),
  ];
};
