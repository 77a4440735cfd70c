/** Plot options → SVG text; the only place that makes a document for Plot. */

import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import type { ChartOptions } from "./defaults.ts";
import { color, withLiteralColors } from "./palette.ts";
import { openTag, writeChildren } from "./write-svg.ts";

const { document } = parseHTML("<html></html>");

/** For files: no page gives them a font. */
const FONT_STACK =
  "-apple-system, BlinkMacSystemFont, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";

export interface RenderOptions {
  /** `roles` for pages, where CSS gives the colours; `literal` for files. */
  readonly palette: "roles" | "literal";
  /** Unique in the page: ids inside the drawing begin with it. */
  readonly idPrefix: string;
}

const hatchPattern = (idPrefix: string): string =>
  `<defs><pattern id="${idPrefix}-hatch" width="5" height="5" patternUnits="userSpaceOnUse" ` +
  `patternTransform="rotate(45)"><path d="M0.5,0V5" stroke="${color("unfound")}"/></pattern></defs>`;

const background = (width: number, height: number): string =>
  `<rect width="${width}" height="${height}" fill="${color("surface")}"/>`;

/**
 * Returns the chart as one `<svg>` without style attributes and style elements. Marks say what they
 * stand for in pages only, where a script shows it.
 */
export const renderSvg = (
  { ariaLabel, ariaDescription, readAlong, ...options }: ChartOptions,
  { palette, idPrefix }: RenderOptions,
): string => {
  // linkedom implements what Plot asks of a document, not all of the type.
  const plot = Plot.plot({ ...options, document: document as unknown as Document });
  if (plot.tagName.toLowerCase() !== "svg") {
    throw new Error(`chart is not a plain svg: ${plot.tagName}`);
  }
  const { width, height } = options;
  const isFile = palette === "literal";
  const body = writeChildren(plot, { idPrefix, hasFacts: !isFile });
  const svg =
    openTag("svg", {
      xmlns: isFile ? "http://www.w3.org/2000/svg" : undefined,
      role: "img",
      "aria-label": ariaLabel,
      width,
      height,
      "data-read": isFile ? undefined : readAlong,
      viewBox: `0 0 ${width} ${height}`,
      "text-anchor": "middle",
      "font-family": isFile ? FONT_STACK : undefined,
    }) +
    openTag("desc", {}) +
    `${ariaDescription.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</desc>` +
    (body.includes(`url(#${idPrefix}-hatch)`) ? hatchPattern(idPrefix) : "") +
    (isFile ? background(width, height) : "") +
    `${body}</svg>`;
  return isFile ? withLiteralColors(svg) : svg;
};
