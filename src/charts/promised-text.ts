import type { ChartMessages } from "../i18n/zh/charts.ts";
import { formatNumber } from "../lib/format.ts";
import type { Language, Target } from "../model/types.ts";

/** Returns a promised value as the document means it, 力争 and 以上 included: “力争20家以上”. */
export const promisedText = (target: Target, messages: ChartMessages, lang: Language): string =>
  messages.targetValue({
    value: formatNumber(target.value, lang),
    valueMax: target.valueMax === undefined ? undefined : formatNumber(target.valueMax, lang),
    unit: target.unit,
    comparator: target.comparator,
    commitment: target.commitment,
  });
