/**
 * What is drawn without Plot, as text: the labels of every drawing, which are placed already, and the
 * marks of one that has thousands of sisters, a handful of rectangles each. Positions in px.
 */

import type { Label } from "./labels.ts";
import type { MarkFacts } from "./mark-facts.ts";
import { color } from "./palette.ts";
import { escapedText, openTag } from "../lib/markup.ts";
import { linePart, short } from "./write-svg.ts";

/** Whether marks say what they stand for. */
export interface BodyOptions {
  readonly hasFacts: boolean;
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

const facts = ({ region, readout }: MarkFacts, { hasFacts }: BodyOptions): Attributes =>
  hasFacts ? { "data-region": region?.id, "data-readout": readout } : {};

const closed = (name: string, attributes: Attributes): string =>
  `${openTag(name, attributes).slice(0, -1)}/>`;

const group = (attributes: Attributes, marks: readonly string[]): string =>
  marks.length === 0 ? "" : `${openTag("g", attributes)}${marks.join("")}</g>`;

/** An outline behind a text, so that it can be read over a line. */
const halo: Attributes = {
  stroke: color("surface"),
  "stroke-width": 4,
  "stroke-linejoin": "round",
  "paint-order": "stroke",
};

export interface Bar {
  readonly from: number;
  readonly to: number;
  readonly facts?: MarkFacts;
}

/** Top and bottom of a row of bars. */
export interface Band {
  readonly top: number;
  readonly bottom: number;
}

export const bars = (
  attributes: Attributes,
  { top, bottom }: Band,
  all: readonly Bar[],
  options: BodyOptions,
): string =>
  group(
    attributes,
    all.map(({ from, to, facts: of = {} }) =>
      closed("rect", {
        x: short(from),
        y: short(top),
        width: short(to - from),
        height: short(bottom - top),
        ...facts(of, options),
      }),
    ),
  );

export const uprights = (
  attributes: Attributes,
  { top, bottom }: Band,
  all: readonly number[],
): string =>
  group(
    attributes,
    all.length === 0
      ? []
      : [closed("path", { d: all.map((x) => linePart(x, top, x, bottom)).join("") })],
  );

export interface Line {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export const lines = (attributes: Attributes, all: readonly Line[]): string =>
  group(
    attributes,
    all.length === 0
      ? []
      : [closed("path", { d: all.map(({ x1, y1, x2, y2 }) => linePart(x1, y1, x2, y2)).join("") })],
  );

/** How far below its middle a line of text stands, in its own size, as Plot has it. */
const BASELINE = 0.32;

/** Returns where a line of text stands whose middle is at a point, in px. */
const textPlace = (x: number, y: number, size: number): Attributes => ({
  x: short(x),
  y: short(y + BASELINE * size),
});

/** The labels, one group for each way of writing, in order of appearance. */
export const texts = (all: readonly Label[], options: BodyOptions): string =>
  [
    ...Map.groupBy(
      all,
      (l) => `${l.anchor}|${l.size}|${l.fill}|${l.isBold ?? false}|${l.hasHalo ?? false}`,
    ).values(),
  ]
    .map((labels) => {
      const [first] = labels;
      return group(
        {
          fill: first?.fill,
          ...(first?.hasHalo === true && halo),
          "text-anchor": first?.anchor === "middle" ? undefined : first?.anchor,
          "font-size": first?.size,
          "font-weight": first?.isBold === true ? 600 : undefined,
        },
        labels.map(
          ({ text, x, y, size, region }) =>
            openTag("text", { ...textPlace(x, y, size), ...facts({ region }, options) }) +
            `${escapedText(text)}</text>`,
        ),
      );
    })
    .join("");
