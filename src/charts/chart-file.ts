/** A chart that leaves the site: one drawing with its name, sentence, source, dates and licence in it. */

import type { ChartOptions } from "./defaults.ts";
import { color, withLiteralColors } from "./palette.ts";
import { drawingOf } from "./render-svg.ts";
import { escapedText, openTag } from "../lib/markup.ts";
import { wrapText } from "./wrap-text.ts";

/** A drawing with what it is of, where a file has several. */
export interface ChartPart {
  readonly chart: ChartOptions;
  readonly label?: string | undefined;
}

/** What stands around the drawings. */
export interface ChartFileText {
  readonly name: string;
  /** Behind it, smaller: what the chart says, a sentence a paragraph. */
  readonly sentences: readonly string[];
  /** That all of it is fictional; undefined for real data. */
  readonly warning: string | undefined;
  /** Below the drawing, a paragraph each. */
  readonly foot: readonly string[];
  /** Code of the language: `zh-CN`. */
  readonly htmlLang: string;
}

/** No page gives a file its fonts. */
const SANS =
  "-apple-system, BlinkMacSystemFont, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";
const SERIF = "'Songti SC', 'Noto Serif CJK SC', 'Source Han Serif SC', SimSun, serif";

const PAD = 24;
const GAP = 14;

interface Paragraph {
  readonly text: string;
  readonly size: number;
  readonly fill: string;
  readonly family?: string;
  readonly isBold?: boolean;
}

const LEADING = 1.5;

/** Writes paragraphs one below the other; returns the markup and where the next thing may begin. */
const writeParagraphs = (
  paragraphs: readonly Paragraph[],
  top: number,
  width: number,
): { readonly markup: string; readonly bottom: number } => {
  let y = top;
  const lines = paragraphs.flatMap(({ text, size, fill, family, isBold = false }) =>
    wrapText(text, width, size).map((line) => {
      y += size * LEADING;
      return (
        openTag("text", {
          x: PAD,
          // A line of text stands a little above the middle of its leading.
          y: Math.round((y - size * 0.4) * 10) / 10,
          "font-size": size,
          "font-weight": isBold ? 700 : undefined,
          "font-family": family,
          fill,
        }) + `${escapedText(line)}</text>`
      );
    }),
  );
  return { markup: lines.join(""), bottom: y };
};

/** Writes drawings one below the other, each under its label. */
const writeDrawings = (
  parts: readonly ChartPart[],
  top: number,
  width: number,
): { readonly markup: string; readonly bottom: number } => {
  let y = top;
  const drawings = parts.map(({ chart, label }, index) => {
    const above = writeParagraphs(
      label === undefined ? [] : [{ text: label, size: 14, fill: color("text") }],
      y,
      width,
    );
    const at = Math.round((above.bottom + (label === undefined ? 0 : 4)) * 10) / 10;
    y = at + chart.height + GAP;
    return (
      above.markup +
      openTag("g", { transform: `translate(${PAD} ${at})`, "text-anchor": "middle" }) +
      `${drawingOf(chart, { idPrefix: `chart-${index + 1}`, hasFacts: false })}</g>`
    );
  });
  return { markup: drawings.join(""), bottom: y };
};

/** Returns the drawings, all of one width, as one SVG file: literal colours, no style, nothing fetched. */
export const chartFile = (
  parts: readonly ChartPart[],
  { name, sentences, warning, foot, htmlLang }: ChartFileText,
): string => {
  const room = Math.max(...parts.map(({ chart }) => chart.width));
  const head = writeParagraphs(
    [
      ...(warning === undefined
        ? []
        : [{ text: warning, size: 13, fill: color("text"), isBold: true }]),
      { text: name, size: 20, fill: color("text"), family: SERIF, isBold: true },
      ...sentences.map((text) => ({ text, size: 14, fill: color("muted") })),
    ],
    PAD - 6,
    room,
  );
  const drawings = writeDrawings(parts, head.bottom + GAP, room);
  const ruleY = drawings.bottom;
  const feet = writeParagraphs(
    foot.map((text) => ({ text, size: 12, fill: color("muted") })),
    ruleY + 6,
    room,
  );
  const width = room + 2 * PAD;
  const height = Math.ceil(feet.bottom + PAD - 6);
  const svg =
    openTag("svg", {
      xmlns: "http://www.w3.org/2000/svg",
      "xml:lang": htmlLang,
      role: "img",
      "aria-labelledby": "name sentence",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      "font-family": SANS,
    }) +
    `<title id="name">${escapedText(name)}</title>` +
    `<desc id="sentence">${escapedText([...sentences, ...foot].join(" "))}</desc>` +
    `<rect width="${width}" height="${height}" fill="${color("surface")}"/>` +
    head.markup +
    drawings.markup +
    openTag("path", {
      d: `M${PAD} ${Math.round(ruleY * 10) / 10}h${room}`,
      stroke: color("hairline"),
    }).replace(/>$/, "/>") +
    `${feet.markup}</svg>\n`;
  return withLiteralColors(svg);
};
