/** Plot options → SVG text; the only place that makes a document for Plot. */

import * as Plot from "@observablehq/plot";
import type { ChartOptions } from "./defaults.ts";
import { texts } from "./direct-marks.ts";
import { color } from "./palette.ts";
import { svgDocument } from "./svg-document.ts";
import { escapedText, openTag } from "../lib/markup.ts";
import { writeChildren } from "./write-svg.ts";

const document = svgDocument();

const hatchPattern = (idPrefix: string): string =>
  `<defs><pattern id="${idPrefix}-hatch" width="5" height="5" patternUnits="userSpaceOnUse" ` +
  `patternTransform="rotate(45)"><path d="M0.5,0V5" stroke="${color("unfound")}"/></pattern></defs>`;

/** Returns what is inside the drawing, with the patterns that it needs. */
export const drawingOf = (
  {
    ariaLabel: _name,
    ariaDescription: _sentence,
    readAlong: _axis,
    labels = [],
    body: own,
    ...options
  }: ChartOptions,
  { idPrefix, hasFacts }: { readonly idPrefix: string; readonly hasFacts: boolean },
): string => {
  if (own !== undefined) return own({ hasFacts });
  const plot = Plot.plot({ ...options, document });
  const body = writeChildren(plot, { idPrefix, hasFacts }) + texts(labels, { hasFacts });
  return (body.includes(`"url(#${idPrefix}-hatch)"`) ? hatchPattern(idPrefix) : "") + body;
};

/**
 * Returns the chart as one `<svg>` for a page, which gives it fonts and colours by role; without
 * style attributes and style elements. Marks say what they stand for, where a script shows it.
 */
export const renderSvg = (options: ChartOptions, idPrefix: string): string => {
  const { ariaLabel, ariaDescription, readAlong, width, height } = options;
  return (
    openTag("svg", {
      role: "img",
      "aria-label": ariaLabel,
      width,
      height,
      "data-read": readAlong,
      viewBox: `0 0 ${width} ${height}`,
      "text-anchor": "middle",
    }) +
    openTag("desc", {}) +
    `${escapedText(ariaDescription)}</desc>${drawingOf(options, { idPrefix, hasFacts: true })}</svg>`
  );
};
