/** Of the targets due, for how many a value was found: one row a region, indicator or document. */

import * as Plot from "@observablehq/plot";
import type { CoverageRow } from "../analysis/coverage.ts";
import type { ChartMessages } from "../i18n/zh/charts.ts";
import { formatNumber } from "../lib/format.ts";
import type { Language, Region } from "../model/types.ts";
import {
  type ChartContext,
  type ChartOptions,
  type ChartTable,
  OUTLINE,
  frame,
  linearScale,
  barBand,
} from "./defaults.ts";
import { factsChannel } from "./mark-facts.ts";
import { HATCH, color } from "./palette.ts";
import { BAR_HEIGHT, layoutRows, rowsToDraw, withRest } from "./rows.ts";

const regionOf = ({ key }: CoverageRow): Region | undefined => ("gbCode" in key ? key : undefined);

const nameOf = ({ key }: CoverageRow, lang: Language): string =>
  "name" in key ? key.name[lang] : (key.number ?? key.title);

/**
 * Returns rows of outlines as long as the targets due, solid where found and hatched where not. Of
 * more than 24 rows those with most targets due are drawn.
 */
export const coverageBarsChart = (
  bars: readonly CoverageRow[],
  { width, lang = "zh", messages }: ChartContext,
): ChartOptions => {
  const largest = rowsToDraw(bars, ({ due }) => due);
  const rows = largest.map((bar) => ({
    ...bar,
    name: nameOf(bar, lang),
    region: regionOf(bar),
    readout: messages.readout.coverage({
      name: nameOf(bar, lang),
      due: formatNumber(bar.due, lang),
      found: formatNumber(bar.found, lang),
      foundAtEnd: formatNumber(bar.foundAtEnd, lang),
    }),
    value: messages.foundOfDue({
      found: formatNumber(bar.found, lang),
      due: formatNumber(bar.due, lang),
    }),
    remark: bar.due === 0 ? messages.nothingDue : "",
    isBare: bar.due === 0,
  }));
  const layout = layoutRows(rows, {
    width,
    head: messages.foundOfDueHead,
    rowHeight: 27,
    isDense: true,
  });
  const x = linearScale(
    "x",
    [0, Math.max(0, ...largest.map(({ due }) => due))],
    [layout.from, layout.to],
  );
  const drawn = layout.rows.filter(({ row }) => row.due > 0);
  const band = barBand(BAR_HEIGHT);
  // The outline says it all; solid and hatched parts only belong to the unit.
  const own = factsChannel(({ row: { region } }: (typeof drawn)[number]) => ({ region }));
  const { labels, height } = withRest(layout, bars, ({ shown, rest }) =>
    messages.coverageRestInTable({
      shown: formatNumber(shown, lang),
      rest: formatNumber(rest, lang),
    }),
  );
  return frame({
    width,
    height,
    label: messages.coverageTitle,
    description: coverageDescription(bars, messages, lang),
    x,
    marks: [
      Plot.rect(
        drawn.filter(({ row }) => row.found < row.due),
        { x1: ({ row }) => row.found, x2: ({ row }) => row.due, ...band, ...own, fill: HATCH },
      ),
      Plot.rect(
        drawn.filter(({ row }) => row.found > 0),
        { x1: 0, x2: ({ row }) => row.found, ...band, ...own, fill: color("actual") },
      ),
      Plot.rect(drawn, {
        x1: 0,
        x2: ({ row }) => row.due,
        ...band,
        ...factsChannel(({ row: { region, readout } }: (typeof drawn)[number]) => ({
          region,
          readout,
        })),
        fill: "none",
        stroke: color("target"),
        strokeWidth: OUTLINE,
      }),
    ],
    labels,
  });
};

const total = (bars: readonly CoverageRow[], of: (bar: CoverageRow) => number): number =>
  bars.reduce((sum, bar) => sum + of(bar), 0);

/** Returns one sentence with the totals of the rows, and how many of them have nothing. */
export const coverageDescription = (
  bars: readonly CoverageRow[],
  messages: ChartMessages,
  lang: Language = "zh",
): string =>
  messages.coverage({
    due: formatNumber(
      total(bars, ({ due }) => due),
      lang,
    ),
    found: formatNumber(
      total(bars, ({ found }) => found),
      lang,
    ),
    foundAtEnd: formatNumber(
      total(bars, ({ foundAtEnd }) => foundAtEnd),
      lang,
    ),
  });

/** Returns each row with its counts. */
export const coverageTable = (
  bars: readonly CoverageRow[],
  messages: ChartMessages,
  lang: Language = "zh",
): ChartTable => ({
  columns: [
    messages.column.name,
    messages.column.due,
    messages.column.found,
    messages.column.foundAtEnd,
  ],
  regions: bars.map(regionOf),
  rows: bars.map((bar) => [
    nameOf(bar, lang),
    formatNumber(bar.due, lang),
    formatNumber(bar.found, lang),
    formatNumber(bar.foundAtEnd, lang),
  ]),
});
