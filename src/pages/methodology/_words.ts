/** Examples and readings of the page in words. */

import type { Allocation } from "../../analysis/allocation.ts";
import { exceedsMax, meetsTarget } from "../../analysis/attainment.ts";
import type { Assessment } from "../../analysis/status.ts";
import type { Cell } from "../../components/cells.ts";
import { actualValueText, statusText, targetValueText } from "../../components/words.ts";
import { zh } from "../../i18n/zh.ts";
import {
  formatDate,
  formatNumber,
  formatPeriod,
  formatRounded,
  formatShare,
  formatSigned,
} from "../../lib/format.ts";
import type { Target } from "../../model/types.ts";
import type { StatusExample } from "./_examples.ts";

const messages = zh.methodology;

export const count = (value: number): string => formatNumber(value, "zh");

/** An entered value, or an exact sum of such, with its unit: “40家”. */
export const amountText = (value: number, unit: string): string =>
  zh.vocabulary.amount({ value: formatNumber(value, "zh"), unit });

/** A derived value in a target's unit, without sign: “19.84家”. */
export const roundedText = (value: number, unit: string): string =>
  zh.vocabulary.amount({ value: formatRounded(value, "zh"), unit });

const signedAmount = (value: number, unit: string): string =>
  zh.vocabulary.amount({ value: formatSigned(value, "zh"), unit });

const exampleCell = ({ assessment, asOf }: StatusExample): string => {
  const { target, actual, baseline } = assessment;
  const words = messages.status;
  const found =
    actual === undefined
      ? words.noActual
      : (actual.status === "provisional" ? words.provisionalActual : words.actual)({
          value: actualValueText(actual),
          date: formatDate(actual.asOf, "zh"),
        });
  return [
    words.target[target.measure]({
      value: targetValueText(target),
      period: formatPeriod(target.period, "zh"),
    }),
    ...(baseline === undefined
      ? []
      : [
          words.baseline({
            value: amountText(baseline.value, baseline.unit),
            date: formatDate(baseline.asOf, "zh"),
          }),
        ]),
    found,
    ...(actual === undefined || actual.includes.length === 0
      ? []
      : [
          zh.districts.one.includes({
            regions: actual.includes.map(({ name }) => name.zh).join(messages.listSeparator),
          }),
        ]),
    ...(asOf === undefined ? [] : [words.asOf({ date: formatDate(asOf, "zh") })]),
  ].join(messages.separator);
};

const resultNote = ({ reason, progress, gap, attainment, target }: Assessment): string => {
  const words = messages.status;
  return [
    ...(reason === undefined ? [] : [zh.vocabulary.reason[reason]]),
    ...(progress === undefined
      ? []
      : [words.progress({ progress: formatRounded(progress, "zh") })]),
    ...(progress === undefined || gap === undefined
      ? []
      : [words.gap({ gap: signedAmount(gap, target.unit) })]),
    ...(progress !== undefined || attainment === undefined || target.measure !== "increment"
      ? []
      : [words.attainment({ share: formatShare(attainment, "zh") })]),
  ].join(messages.separator);
};

/** A row of the table of statuses: the rule, the invented case, what the code says. */
export const statusRow = (example: StatusExample): readonly Cell[] => [
  messages.status.rules[example.rule],
  exampleCell(example),
  {
    text: statusText(example.assessment),
    tone: "strong",
    note: resultNote(example.assessment),
  },
];

/** “39家，未达到” */
export const metText = (target: Target, value: number): string => {
  const words = messages.comparators;
  const amount = amountText(value, target.unit);
  if (!meetsTarget(target, value)) return words.notMet({ value: amount });
  return (exceedsMax(target, value) ? words.metOverMax : words.met)({ value: amount });
};

/** Whether a split adds up to the city's figure, as a sentence. */
export const checkText = ({ agreement, sum, difference, cityTarget }: Allocation): string =>
  messages.allocation.check[agreement]({
    sum: amountText(sum, cityTarget.unit),
    city: targetValueText(cityTarget),
    difference: amountText(Math.abs(difference), cityTarget.unit),
  });

/** The worked sentence on progress, from an assessment with a pace. */
export const progressText = (assessment: Assessment): string => {
  const { target, actual, baseline, attainment, elapsed, progress, required, gap } = assessment;
  if (
    actual === undefined ||
    elapsed === undefined ||
    progress === undefined ||
    required === undefined ||
    gap === undefined
  ) {
    throw new Error(`example without a pace: ${target.measure}`);
  }
  const shared = {
    target: targetValueText(target),
    actual: actualValueText(actual),
    date: formatDate(actual.asOf, "zh"),
    elapsed: formatShare(elapsed, "zh", { digits: 1 }),
    progress: formatRounded(progress, "zh"),
    path: roundedText(required, target.unit),
    gap: signedAmount(gap, target.unit),
    status: statusText(assessment),
  };
  return baseline === undefined
    ? messages.progress.increment({ ...shared, done: formatShare(attainment ?? 0, "zh") })
    : messages.progress.level({
        ...shared,
        end: formatPeriod(target.period, "zh"),
        base: amountText(baseline.value, baseline.unit),
        baseDate: formatDate(baseline.asOf, "zh"),
      });
};

/** One note and everything it stands beside. */
export interface Reading<Item> {
  readonly note: string;
  readonly items: readonly [Item, ...Item[]];
}

/** Returns every note once, in the order of the files. */
export const readingsOf = <Item extends { readonly note: string | undefined }>(
  items: readonly Item[],
): readonly Reading<Item>[] =>
  [...Map.groupBy(items, ({ note }) => note)].flatMap(([note, [first, ...others]]) =>
    note === undefined || first === undefined ? [] : [{ note, items: [first, ...others] }],
  );
