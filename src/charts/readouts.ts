/** What a mark says when a reader points at it: the exact value, what it is, and where it stands. */

import type { SubsidyEntry } from "../analysis/subsidy-entry.ts";
import type { ChartMessages } from "../i18n/zh/charts.ts";
import { formatDate, formatNumber, formatPeriod, formatShare } from "../lib/format.ts";
import type { Actual, Baseline, Clause, Language, Region, Target } from "../model/types.ts";
import { promisedText } from "./promised-text.ts";
import { MONEY, subsidyText } from "./subsidy-words.ts";

/**
 * Returns document and clause: “盘政办发〔2021〕10号 附件2 第5项”, with the mark of a lapsed one. In
 * English a document goes by its English name where it has one, as in the source lines of a page.
 */
const sourceText = (
  { document, id, label }: Clause,
  messages: ChartMessages,
  lang: Language,
  isLapsed = document.status === "lapsed",
): string =>
  messages.readout.source({
    document:
      (lang === "en" ? document.nameEn : undefined) ??
      document.number ??
      messages.readout.title({ title: document.title }),
    isLapsed,
    clause: messages.clause({ id, label }),
  });

/** Returns a promised value in words; `outcome` is what it has come to. */
export const targetReadout = (
  target: Target,
  messages: ChartMessages,
  lang: Language,
  { share, outcome }: { readonly share?: number | undefined; readonly outcome?: string } = {},
): string =>
  messages.readout.target({
    region: target.region.name[lang],
    indicator: target.indicator.name[lang],
    period: formatPeriod(target.period, lang),
    measure: messages.measure[target.measure],
    value: promisedText(target, messages, lang),
    share: share === undefined ? undefined : formatShare(share, lang, { digits: 1 }),
    outcome,
    source: sourceText(target.clause, messages, lang),
  });

interface Published {
  readonly region: Region;
  readonly indicator: Actual["indicator"];
  readonly asOf: Actual["asOf"];
  readonly value: number;
  readonly unit: string;
  readonly clause: Clause;
}

const publishedReadout = (
  of: Published,
  kind: string,
  messages: ChartMessages,
  lang: Language,
): string =>
  messages.readout.published({
    region: of.region.name[lang],
    indicator: of.indicator.name[lang],
    date: formatDate(of.asOf, lang),
    kind,
    value: messages.amount({ value: formatNumber(of.value, lang), unit: of.unit }),
    source: sourceText(of.clause, messages, lang),
  });

/** Returns a published value in words, and whether it is final. */
export const actualReadout = (actual: Actual, messages: ChartMessages, lang: Language): string =>
  publishedReadout(actual, messages.actualStatus[actual.status], messages, lang);

export const baselineReadout = (
  baseline: Baseline,
  messages: ChartMessages,
  lang: Language,
): string => publishedReadout(baseline, messages.baseline, messages, lang);

/** Returns what a place pays, for which of the conditions, and whether its document is in force. */
export const subsidyReadout = (
  entry: SubsidyEntry,
  name: { readonly region: Region; readonly detail: string },
  messages: ChartMessages,
  lang: Language,
): string => {
  const [{ clause }] = entry.subsidies;
  const text = subsidyText(entry, messages, lang);
  return messages.readout.subsidy({
    region: name.region.name[lang],
    subsidy: messages.subsidyName({ recipient: entry.recipient.name[lang], detail: name.detail }),
    triggers: entry.triggers.map((trigger) => trigger.name[lang]),
    value: entry.unit === MONEY ? messages.amount({ value: text, unit: MONEY }) : text,
    validity: messages.documentStatus[entry.document.status],
    // Whether it has lapsed is said with the amount.
    source: sourceText(clause, messages, lang, false),
  });
};
