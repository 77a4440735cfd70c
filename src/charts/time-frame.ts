/** What charts through time share: the axis below, and the hatched band where nothing was found. */

import * as Plot from "@observablehq/plot";
import type { Markish, Scale } from "@observablehq/plot";
import { SMALL, pixels } from "./defaults.ts";
import type { Label } from "./labels.ts";
import { HATCH, color } from "./palette.ts";
import { type Tick, tickLabels } from "./time-axis.ts";

const BAND = 8;

/** Returns the line of zero with the ticks at the foot (`y`, px), and the labels under them. */
export const timeAxis = (
  ticks: readonly Tick[],
  at: {
    readonly x: Scale;
    readonly y: number;
    /** Where the value zero is: at the foot, or above it where values are negative. */
    readonly zero: number;
    readonly left: number;
    readonly width: number;
  },
): { readonly marks: readonly Markish[]; readonly labels: readonly Label[] } => ({
  marks: [
    Plot.ruleY([0], {
      y: pixels(at.zero),
      insetLeft: at.left,
      stroke: color("target"),
    }),
    Plot.ruleX(ticks, {
      x: "day",
      y1: pixels(at.y),
      y2: pixels(at.y + 5),
      stroke: color("target"),
    }),
  ],
  labels: tickLabels(ticks, { x: (day) => at.x.apply(day), y: at.y + 15, width: at.width }),
});

/** Returns the band along the axis that stands for values looked for and not found, with its words. */
export const unfoundBand = (
  days: { readonly from: number; readonly to: number },
  at: { readonly x: Scale; readonly y: number; readonly text: string },
): { readonly marks: readonly Markish[]; readonly labels: readonly Label[] } => ({
  marks: [
    Plot.rect([days], {
      x1: "from",
      x2: "to",
      y1: pixels(at.y - BAND),
      y2: pixels(at.y),
      fill: HATCH,
    }),
  ],
  labels: [
    {
      text: at.text,
      x: (at.x.apply(days.from) + at.x.apply(days.to)) / 2,
      y: at.y - BAND - 11,
      anchor: "middle",
      size: SMALL,
      fill: color("muted"),
      hasHalo: true,
    },
  ],
});
