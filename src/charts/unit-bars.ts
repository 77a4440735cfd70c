/** Target against actual, one row a unit. */

import * as Plot from "@observablehq/plot";
import type { Markish } from "@observablehq/plot";
import type { Split } from "../analysis/allocation.ts";
import type { Assessment } from "../analysis/status.ts";
import type { ChartMessages } from "../i18n/zh/charts.ts";
import { formatNumber } from "../lib/format.ts";
import type { Actual, Language, Region, Target } from "../model/types.ts";
import {
  type ChartContext,
  type ChartOptions,
  type ChartTable,
  OUTLINE,
  frame,
  linearScale,
  barBand,
  pixels,
} from "./defaults.ts";
import { factsChannel } from "./mark-facts.ts";
import { HATCH, color } from "./palette.ts";
import { actualReadout, targetReadout } from "./readouts.ts";
import {
  BAR_HEIGHT,
  type PlacedRow,
  type RowText,
  layoutRows,
  rowsToDraw,
  withRest,
} from "./rows.ts";
import { isHollow, statusWord } from "./status-word.ts";

export interface UnitBarsData {
  /** A split, with or without a city target. */
  readonly allocation: Split;
  /** Of the units' targets; those of other targets are passed over. */
  readonly assessments: readonly Assessment[];
}

interface UnitRow extends RowText {
  readonly region: Region;
  readonly target: Target | undefined;
  readonly actual: Actual | undefined;
  /** Of the target and what it came to, and of the actual; empty where there is none. */
  readonly readouts: { readonly target: string; readonly actual: string };
}

type Bar = Pick<UnitRow, "region" | "readouts">;

const ACTUAL_HEIGHT = 7;

const rowsOf = (
  { allocation, assessments }: UnitBarsData,
  messages: ChartMessages,
  lang: Language,
): readonly UnitRow[] => {
  const byTarget = new Map(assessments.map((assessment) => [assessment.target, assessment]));
  return allocation.parts.map(({ region, target }): UnitRow => {
    const name = region.name[lang];
    const assessment = target === undefined ? undefined : byTarget.get(target);
    const actual = assessment?.actual;
    if (target === undefined) {
      const remark = messages.unassigned;
      const readouts = { target: "", actual: "" };
      return { region, target, actual, readouts, name, value: "", remark, isBare: true };
    }
    const remark = assessment === undefined ? messages.notFound : statusWord(assessment, messages);
    return {
      region,
      target,
      actual,
      readouts: {
        target: targetReadout(target, messages, lang, { outcome: remark }),
        actual: actual === undefined ? "" : actualReadout(actual, messages, lang),
      },
      name,
      value: messages.actualOfTarget({
        actual: actual === undefined ? messages.none : formatNumber(actual.value, lang),
        target: formatNumber(target.value, lang),
        targetMax: target.valueMax === undefined ? undefined : formatNumber(target.valueMax, lang),
      }),
      remark,
    };
  });
};

const barMarks = (placed: readonly PlacedRow<UnitRow>[]): readonly Markish[] => {
  const bars = placed.flatMap(({ row: { region, readouts, target, actual }, barY }) =>
    target === undefined ? [] : [{ region, readouts, target, actual, barY }],
  );
  const found = bars.flatMap(({ actual, ...bar }) =>
    actual === undefined ? [] : [{ ...bar, actual }],
  );
  const between = bars.filter(({ target }) => target.valueMax !== undefined);
  const actuals = {
    x1: 0,
    x2: ({ actual }: { actual: Actual }) => actual.value,
    ...factsChannel(({ region, readouts }: Bar) => ({ region, readout: readouts.actual })),
  } as const;
  const targets = {
    x1: 0,
    x2: ({ target }: { target: Target }) => target.value,
    stroke: color("target"),
    strokeWidth: OUTLINE,
    ...barBand(BAR_HEIGHT),
    ...factsChannel(({ region, readouts }: Bar) => ({ region, readout: readouts.target })),
  } as const;
  return [
    Plot.rect(between, {
      ...targets,
      x1: ({ target }) => target.value,
      x2: ({ target }) => target.valueMax,
      strokeDasharray: "2,2",
      // The range is said by the outline of its lower end.
      ...factsChannel(({ region }: Bar) => ({ region })),
    }),
    Plot.rect(
      bars.filter(({ actual }) => actual === undefined),
      { ...targets, fill: HATCH },
    ),
    Plot.rect(
      bars.filter(({ actual }) => actual !== undefined),
      { ...targets, fill: "none" },
    ),
    Plot.rect(
      found.filter(({ actual }) => !isHollow(actual)),
      { ...actuals, fill: color("actual"), ...barBand(ACTUAL_HEIGHT) },
    ),
    Plot.rect(
      found.filter(({ actual }) => isHollow(actual)),
      {
        ...actuals,
        fill: color("surface"),
        stroke: color("provisional"),
        strokeWidth: 1.75,
        ...barBand(ACTUAL_HEIGHT - 1),
      },
    ),
  ];
};

/**
 * Returns rows of outlined targets with the actuals inside them, hatched where nothing was found. Of
 * more than 24 units those with the largest targets are drawn.
 */
export const unitBarsChart = (
  data: UnitBarsData,
  { width, lang = "zh", messages }: ChartContext,
): ChartOptions => {
  const { indicator, unit } = data.allocation;
  const all = rowsOf(data, messages, lang);
  const rows = rowsToDraw(all, ({ target }) => target?.value ?? -Infinity);
  const layout = layoutRows(rows, { width, head: messages.actualOfTargetHead({ unit }) });
  const values = rows.flatMap(({ target, actual }) => [
    target?.value ?? 0,
    target?.valueMax ?? 0,
    actual?.value ?? 0,
  ]);
  const x = linearScale(
    "x",
    [Math.min(0, ...values), Math.max(0, ...values)],
    [layout.from, layout.to],
  );
  const isBeside = layout.form === "beside";
  const zeros = layout.rows.filter(({ row }) => isBeside || row.isBare !== true);
  const { labels, height } = withRest(layout, all, ({ shown, rest }) =>
    messages.restInTable({ shown: formatNumber(shown, lang), rest: formatNumber(rest, lang) }),
  );
  return frame({
    width,
    height,
    label: messages.unitBarsTitle({
      indicator: indicator.name[lang],
      hasActuals: data.assessments.some(({ actual }) => actual !== undefined),
    }),
    description: unitBarsDescription(data, messages, lang),
    x,
    marks: [
      ...barMarks(layout.rows),
      Plot.ruleX(zeros, {
        x: 0,
        y1: pixels(({ top, barY }) => (isBeside ? top : barY - 10)),
        y2: pixels(({ bottom, barY }) => (isBeside ? bottom : barY + 10)),
        stroke: color("target"),
      }),
    ],
    labels,
  });
};

/** Returns one sentence: for how many of the assigned units a value was found, and how many met it. */
export const unitBarsDescription = (
  { allocation, assessments }: UnitBarsData,
  messages: ChartMessages,
  lang: Language = "zh",
): string => {
  const targets = new Set(allocation.parts.map((part) => part.target));
  const own = assessments.filter(({ target }) => targets.has(target));
  const count = (is: (assessment: Assessment) => boolean): string =>
    formatNumber(own.filter(is).length, lang);
  return messages.unitBars({
    indicator: allocation.indicator.name[lang],
    assigned: formatNumber(
      allocation.parts.filter(({ target }) => target !== undefined).length,
      lang,
    ),
    found: count(({ actual }) => actual !== undefined),
    completed: count(({ status }) => status === "completed"),
  });
};

/** Returns each unit with target, actual and what that comes to. */
export const unitBarsTable = (
  data: UnitBarsData,
  messages: ChartMessages,
  lang: Language = "zh",
): ChartTable => {
  const { unit } = data.allocation;
  return {
    columns: [
      messages.column.region,
      messages.column.target({ unit }),
      messages.column.actual({ unit }),
      messages.column.outcome,
    ],
    regions: data.allocation.parts.map(({ region }) => region),
    rows: rowsOf(data, messages, lang).map(({ name, target, actual, remark }) => [
      name,
      target === undefined
        ? messages.none
        : messages.range({
            value: formatNumber(target.value, lang),
            valueMax:
              target.valueMax === undefined ? undefined : formatNumber(target.valueMax, lang),
          }),
      actual === undefined ? messages.none : formatNumber(actual.value, lang),
      remark,
    ]),
  };
};
