/** A target's progress as one sentence. */

import { isForTarget, isYearly } from "../analysis/latest-actual.ts";
import type { Assessment } from "../analysis/status.ts";
import type { ChartMessages } from "../i18n/zh/charts.ts";
import { formatDate, formatNumber, formatPeriod } from "../lib/format.ts";
import type { Actual, Language } from "../model/types.ts";
import { promisedText } from "./promised-text.ts";
import { statusWord } from "./status-word.ts";

export interface ProgressData {
  readonly assessment: Assessment;
  /** Standing values of the indicator, region and measure, in order of date. */
  readonly series: readonly Actual[];
}

/** Returns the values that count for the target: an increment's are those of its own period. */
export const ownValues = ({ assessment: { target }, series }: ProgressData): readonly Actual[] =>
  series.filter((actual) => isForTarget(actual, target));

/** Returns one sentence: what was promised by when, what was found last, what that comes to. */
export const progressDescription = (
  data: ProgressData,
  messages: ChartMessages,
  lang: Language = "zh",
): string => {
  const { target } = data.assessment;
  const last = ownValues(data).at(-1);
  return messages.progress({
    region: target.region.name[lang],
    indicator: target.indicator.name[lang],
    year: String(target.period.lastYear),
    // A yearly measure promises something for each year, not for the end of the last.
    everyYearOf: isYearly(target) ? formatPeriod(target.period, lang) : undefined,
    target: promisedText(target, messages, lang),
    last:
      last === undefined
        ? undefined
        : {
            date: formatDate(last.asOf, lang),
            value: messages.amount({ value: formatNumber(last.value, lang), unit: last.unit }),
          },
    outcome: statusWord(data.assessment, messages),
  });
};
