/** What all charts share: sizes, the frame, the shapes of what they take and give. */

import * as Plot from "@observablehq/plot";
import type { Markish, PlotOptions, Scale } from "@observablehq/plot";
import type { ChartMessages } from "../i18n/zh/charts.ts";
import type { BodyOptions } from "./direct-marks.ts";
import type { Label } from "./labels.ts";
import type { Language, Region } from "../model/types.ts";

/** Sizes of text in px: a chart is drawn for its width, never scaled. */
export const TEXT = 13;
export const SMALL = 12;

/** Width of the outline of a mark, px. */
export const OUTLINE = 1.25;

export interface ChartContext {
  /** Width of the drawing in px. */
  readonly width: number;
  readonly lang?: Language;
  readonly messages: ChartMessages;
}

/** What `renderSvg` draws. */
export interface ChartOptions extends PlotOptions {
  readonly width: number;
  readonly height: number;
  readonly ariaLabel: string;
  readonly ariaDescription: string;
  /** The axis along which marks are read; row by row where undefined. */
  readonly readAlong?: "x" | undefined;
  /** Texts in front of the marks. Their places are in px already, so they need nothing of Plot's. */
  readonly labels?: readonly Label[] | undefined;
  /** Writes the drawing itself, where it is not Plot's. */
  readonly body?: ((options: BodyOptions) => string) | undefined;
}

/** The values of a chart, as text, for the table beside it. */
export interface ChartTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The unit that each row is for, where rows are units. */
  readonly regions?: readonly (Region | undefined)[];
}

/** Returns a linear scale from values to pixels that a plot can take as it is. */
export const linearScale = (
  axis: "x" | "y",
  domain: readonly [number, number],
  range: readonly [number, number],
): Scale => {
  // A domain without extent would put every value at NaN.
  const last = domain[1] > domain[0] ? domain[1] : domain[0] + 1;
  return Plot.scale({ [axis]: { type: "linear", domain: [domain[0], last], range: [...range] } });
};

/** Returns the options common to all charts: no margins, no axes, marks placed in pixels. */
export const frame = (chart: {
  readonly width: number;
  readonly height: number;
  readonly label: string;
  readonly description: string;
  readonly marks: readonly Markish[];
  readonly labels?: readonly Label[];
  readonly x?: Scale;
  readonly y?: Scale;
  readonly readAlong?: "x";
  readonly body?: (options: BodyOptions) => string;
}): ChartOptions => ({
  width: chart.width,
  height: chart.height,
  margin: 0,
  axis: null,
  x: chart.x ?? { type: "identity" },
  y: chart.y ?? { type: "identity" },
  ariaLabel: chart.label,
  ariaDescription: chart.description,
  readAlong: chart.readAlong,
  labels: chart.labels,
  body: chart.body,
  marks: [...chart.marks],
});

/** Returns a channel whose values are pixels already, whatever the plot's scale. */
export const pixels = <Datum>(
  value: string | number | ((datum: Datum) => number),
): { value: string | ((datum: Datum) => number); scale: null } => ({
  value: typeof value === "number" ? () => value : value,
  scale: null,
});

/** Returns the channels of a bar of some height (px) about its middle. */
export const barBand = (
  height: number,
): Record<"y1" | "y2", ReturnType<typeof pixels<{ readonly barY: number }>>> => ({
  y1: pixels(({ barY }) => barY - height / 2),
  y2: pixels(({ barY }) => barY + height / 2),
});
