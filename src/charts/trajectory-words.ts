/** A trajectory as one sentence and as a table. */

import type { Trajectory } from "../analysis/trajectory.ts";
import type { ChartMessages } from "../i18n/zh/charts.ts";
import { lastDayOfYear, yearOf } from "../lib/calendar.ts";
import {
  formatDate,
  formatNumber,
  formatPeriod,
  formatRounded,
  formatShare,
} from "../lib/format.ts";
import type { Indicator, Language, Target } from "../model/types.ts";
import type { ChartTable } from "./defaults.ts";
import { promisedText } from "./promised-text.ts";

/** Returns the document that promises a level by its year; undefined where it has no date. */
export const plannedIn = (target: Target, messages: ChartMessages): string | undefined => {
  const { issued, published, status } = target.document;
  const date = issued ?? published;
  return date === undefined
    ? undefined
    : messages.plannedIn({ year: String(yearOf(date)), isLapsed: status === "lapsed" });
};

/** Returns how much a level has to rise or fall a year, with its unit: of shares percentage points. */
export const riseText = (
  perYear: number,
  { unit }: Indicator,
  messages: ChartMessages,
  lang: Language,
): string => messages.difference({ value: formatRounded(Math.abs(perYear), lang), unit });

/** Returns one sentence: what was promised, the rise it implies, and what was found. */
export const trajectoryDescription = (
  { trajectory }: { readonly trajectory: Trajectory },
  messages: ChartMessages,
  lang: Language = "zh",
): string => {
  const { indicator, points, segments, baseline, actuals } = trajectory;
  const amount = (value: number): string =>
    messages.amount({ value: formatNumber(value, lang), unit: indicator.unit });
  const last = actuals.at(-1);
  const rise = segments.at(-1);
  return messages.trajectory({
    points: points.map(({ year, target }) => ({
      year: String(year),
      value: promisedText(target, messages, lang),
      planned: plannedIn(target, messages),
    })),
    baseline:
      baseline === undefined
        ? undefined
        : { date: formatDate(baseline.asOf, lang), value: amount(baseline.value) },
    rise:
      rise === undefined
        ? undefined
        : {
            value: riseText(rise.risePerYear, indicator, messages, lang),
            isFall: rise.risePerYear < 0,
            isOver: rise.isOver,
            from: String(rise.from.year),
          },
    rate:
      rise?.annualRate === undefined
        ? undefined
        : formatShare(rise.annualRate, lang, { digits: 1 }),
    last:
      last === undefined
        ? undefined
        : { date: formatDate(last.asOf, lang), value: amount(last.value) },
  });
};

/** Returns what the drawing says beside its levels: the rises that paths ask for, and increments. */
const besideLevels = (
  { indicator, segments, requiredRise, increments }: Trajectory,
  messages: ChartMessages,
  lang: Language,
): readonly (readonly string[])[] => {
  const rise = (perYear: number, isOver: boolean): Parameters<ChartMessages["risePerYear"]>[0] => ({
    rise: riseText(perYear, indicator, messages, lang),
    isFall: perYear < 0,
    isOver,
  });
  return [
    ...segments.map(({ to, risePerYear, isOver }) => [
      messages.yearEnd({ year: String(to.year) }),
      messages.path,
      messages.risePerYear(rise(risePerYear, isOver)),
    ]),
    ...(requiredRise === undefined
      ? []
      : [
          [
            formatDate(requiredRise.from.asOf, lang),
            messages.path,
            messages.requiredRise(rise(requiredRise.perYear, requiredRise.isOver)),
          ],
        ]),
    ...increments.map(({ target }) => [
      formatPeriod(target.period, lang),
      messages.promisedAdded,
      promisedText(target, messages, lang),
    ]),
  ];
};

/** Returns the baseline, promised and published levels in order of date, then what is beside them. */
export const trajectoryTable = (
  { trajectory }: { readonly trajectory: Trajectory },
  messages: ChartMessages,
  lang: Language = "zh",
): ChartTable => {
  const { indicator, points, baseline, actuals } = trajectory;
  const start = baseline === undefined ? [] : [baseline];
  const rows = [
    ...start.map(({ asOf, value }) => ({
      day: asOf.last,
      cells: [formatDate(asOf, lang), messages.baseline, formatNumber(value, lang)],
    })),
    ...points.map(({ year, target }) => ({
      day: lastDayOfYear(year),
      cells: [
        messages.yearEnd({ year: String(year) }),
        messages.promised,
        promisedText(target, messages, lang),
      ],
    })),
    ...actuals.map(({ asOf, value, status }) => ({
      day: asOf.last,
      cells: [
        formatDate(asOf, lang),
        messages.publishedAs({ status: messages.actualStatus[status] }),
        formatNumber(value, lang),
      ],
    })),
  ].toSorted((a, b) => a.day - b.day);
  return {
    columns: [
      messages.column.date,
      messages.column.what,
      messages.column.value({ unit: indicator.unit }),
    ],
    rows: [...rows.map(({ cells }) => cells), ...besideLevels(trajectory, messages, lang)],
  };
};
