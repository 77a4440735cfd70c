/** Examples and readings of the page in words. */

import type { Allocation } from "../../../analysis/allocation.ts";
import { exceedsMax, meetsTarget } from "../../../analysis/attainment.ts";
import type { Assessment } from "../../../analysis/status.ts";
import type { Cell } from "../../../components/cells.ts";
import { messagesIn } from "../../../i18n/messages-in.ts";
import { actualValueText, statusText, targetValueText } from "../../../components/words.ts";
import {
  formatDate,
  formatNumber,
  formatPeriod,
  formatRounded,
  formatShare,
  formatSigned,
} from "../../../lib/format.ts";
import type { Language, Target } from "../../../model/types.ts";
import type { StatusExample } from "./_examples.ts";

export const count = (value: number, lang: Language): string => formatNumber(value, lang);

/** An entered value, or an exact sum of such, with its unit: “40家”. */
export const amountText = (value: number, unit: string, lang: Language): string =>
  messagesIn(lang).vocabulary.amount({ value: formatNumber(value, lang), unit });

/** A derived value in a target's unit, without sign: “19.84家”. */
export const roundedText = (value: number, unit: string, lang: Language): string =>
  messagesIn(lang).vocabulary.amount({ value: formatRounded(value, lang), unit });

const signedAmount = (value: number, unit: string, lang: Language): string =>
  messagesIn(lang).vocabulary.difference({ value: formatSigned(value, lang), unit });

const exampleCell = ({ assessment, asOf }: StatusExample, lang: Language): string => {
  const messages = messagesIn(lang).methodology;
  const { target, actual, baseline } = assessment;
  const words = messages.status;
  const found =
    actual === undefined
      ? words.noActual
      : (actual.status === "provisional" ? words.provisionalActual : words.actual)({
          value: actualValueText(actual, lang),
          date: formatDate(actual.asOf, lang),
        });
  return [
    words.target[target.measure]({
      value: targetValueText(target, lang),
      period: formatPeriod(target.period, lang),
    }),
    ...(baseline === undefined
      ? []
      : [
          words.baseline({
            value: amountText(baseline.value, baseline.unit, lang),
            date: formatDate(baseline.asOf, lang),
          }),
        ]),
    found,
    ...(actual === undefined || actual.includes.length === 0
      ? []
      : [
          messagesIn(lang).districts.one.includes({
            regions: actual.includes.map(({ name }) => name[lang]).join(messages.listSeparator),
          }),
        ]),
    ...(asOf === undefined ? [] : [words.asOf({ date: formatDate(asOf, lang) })]),
  ].join(messages.separator);
};

const resultNote = (
  { reason, progress, gap, attainment, target }: Assessment,
  lang: Language,
): string => {
  const messages = messagesIn(lang).methodology;
  const words = messages.status;
  return [
    ...(reason === undefined ? [] : [messagesIn(lang).vocabulary.reason[reason]]),
    ...(progress === undefined
      ? []
      : [words.progress({ progress: formatRounded(progress, lang) })]),
    ...(progress === undefined || gap === undefined
      ? []
      : [words.gap({ gap: signedAmount(gap, target.unit, lang) })]),
    ...(progress !== undefined || attainment === undefined || target.measure !== "increment"
      ? []
      : [words.attainment({ share: formatShare(attainment, lang) })]),
  ].join(messages.separator);
};

/** A row of the table of statuses: the rule, the invented case, what the code says. */
export const statusRow = (example: StatusExample, lang: Language): readonly Cell[] => [
  messagesIn(lang).methodology.status.rules[example.rule],
  exampleCell(example, lang),
  {
    text: statusText(example.assessment, lang),
    tone: "strong",
    note: resultNote(example.assessment, lang),
  },
];

/** “39家，未达到” */
export const metText = (target: Target, value: number, lang: Language): string => {
  const words = messagesIn(lang).methodology.comparators;
  const amount = amountText(value, target.unit, lang);
  if (!meetsTarget(target, value)) return words.notMet({ value: amount });
  return (exceedsMax(target, value) ? words.metOverMax : words.met)({ value: amount });
};

/** Whether a split adds up to the city's figure, as a sentence. */
export const checkText = (
  { agreement, sum, difference, cityTarget }: Allocation,
  lang: Language,
): string =>
  messagesIn(lang).methodology.allocation.check[agreement]({
    sum: amountText(sum, cityTarget.unit, lang),
    city: targetValueText(cityTarget, lang),
    difference: amountText(Math.abs(difference), cityTarget.unit, lang),
  });

/** The worked sentence on progress, from an assessment with a pace. */
export const progressText = (assessment: Assessment, lang: Language): string => {
  const messages = messagesIn(lang).methodology;
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
    target: targetValueText(target, lang),
    actual: actualValueText(actual, lang),
    date: formatDate(actual.asOf, lang),
    elapsed: formatShare(elapsed, lang, { digits: 1 }),
    progress: formatRounded(progress, lang),
    path: roundedText(required, target.unit, lang),
    gap: signedAmount(gap, target.unit, lang),
    status: statusText(assessment, lang),
  };
  return baseline === undefined
    ? messages.progress.increment({ ...shared, done: formatShare(attainment ?? 0, lang) })
    : messages.progress.level({
        ...shared,
        end: formatPeriod(target.period, lang),
        base: amountText(baseline.value, baseline.unit, lang),
        baseDate: formatDate(baseline.asOf, lang),
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
