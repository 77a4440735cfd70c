/** Words for a pair of subsidies: its name, its amounts, why the two do not compare. */

import type { SubsidyPair } from "../analysis/subsidy-comparison.ts";
import type { SubsidyEntry } from "../analysis/subsidy-entry.ts";
import type { ChartMessages } from "../i18n/zh/charts.ts";
import { formatNumber, formatRounded } from "../lib/format.ts";
import type { Language, Region } from "../model/types.ts";
import type { ChartTable } from "./defaults.ts";

/** The unit of amounts that can be drawn. */
export const MONEY = "万元";

interface Sides {
  readonly home: Region;
  readonly peer: Region;
}

const isSameKind = (a: SubsidyPair, b: SubsidyPair): boolean =>
  a.recipient === b.recipient && a.level === b.level;

/** Returns the level; tier or trigger too where another pair has the same recipient and level. */
export const subsidyDetail = (
  pair: SubsidyPair,
  pairs: readonly SubsidyPair[],
  messages: ChartMessages,
  lang: Language = "zh",
): string => {
  const entry = pair.home ?? pair.peer;
  const isAlone = pairs.filter((other) => isSameKind(other, pair)).length === 1;
  return messages.subsidyDetail({
    level: pair.level === "none" ? undefined : messages.subsidyLevel[pair.level],
    detail: isAlone ? undefined : (entry?.tier ?? entry?.triggers[0]?.name[lang]),
  });
};

/** Returns the amount as far as the text states it; without a unit where that is 万元. */
export const subsidyText = (
  entry: SubsidyEntry,
  messages: ChartMessages,
  lang: Language = "zh",
): string => {
  const { amount, amountMax, rate, basis } = entry;
  const cap = amountMax === undefined ? undefined : formatNumber(amountMax, lang);
  if (amount !== undefined) {
    const value = formatNumber(amount, lang);
    return basis === "per_year" ? messages.amountPerYear({ value }) : value;
  }
  if (cap !== undefined) return messages.amountUpTo({ value: cap });
  if (rate !== undefined) return messages.rateOf({ rate: formatNumber(rate, lang) });
  return basis === "in_kind" ? messages.inKind : messages.noAmount;
};

/** Returns why a pair has no ratio; an empty text where it has one. */
export const subsidyReason = (
  pair: SubsidyPair,
  { home, peer }: Sides,
  messages: ChartMessages,
  lang: Language = "zh",
): string => {
  if (pair.reason === undefined) return "";
  return messages.subsidyReason[pair.reason]({ home: home.name[lang], peer: peer.name[lang] });
};

/** Returns what stands at the end of a row: amounts that cannot be drawn, and why none compare. */
export const subsidyRemark = (
  pair: SubsidyPair,
  sides: Sides,
  messages: ChartMessages,
  lang: Language = "zh",
): string => {
  const undrawn = (["home", "peer"] as const).flatMap((side) => {
    const entry = pair[side];
    if (entry === undefined || entry.unit === MONEY) return [];
    const text = subsidyText(entry, messages, lang);
    return [messages.sideAmount({ region: sides[side].name[lang], text })];
  });
  const isSaid = pair.reason === "no_amount" && undrawn.length > 0;
  const reason = isSaid ? "" : subsidyReason(pair, sides, messages, lang);
  return messages.remarks({ parts: [...undrawn, reason].filter((part) => part !== "") });
};

/** Returns one sentence: how many rows, how many of them compare, between which ratios. */
export const subsidyDescription = (
  { pairs, home, peer }: Sides & { readonly pairs: readonly SubsidyPair[] },
  messages: ChartMessages,
  lang: Language = "zh",
): string => {
  const ratios = pairs.flatMap(({ ratio }) => ratio ?? []);
  return messages.subsidy({
    home: home.name[lang],
    peer: peer.name[lang],
    count: formatNumber(pairs.length, lang),
    compared: formatNumber(ratios.length, lang),
    least: ratios.length === 0 ? undefined : formatRounded(Math.min(...ratios), lang),
    most: ratios.length === 0 ? undefined : formatRounded(Math.max(...ratios), lang),
  });
};

/** Returns each pair with both amounts, their validity, and the ratio or why there is none. */
export const subsidyTable = (
  { pairs, home, peer }: Sides & { readonly pairs: readonly SubsidyPair[] },
  messages: ChartMessages,
  lang: Language = "zh",
): ChartTable => {
  const cell = (entry: SubsidyEntry | undefined): string =>
    entry === undefined
      ? messages.noneStated
      : messages.amountWithValidity({
          amount: subsidyText(entry, messages, lang),
          validity: messages.documentStatus[entry.document.status],
        });
  return {
    columns: [
      messages.column.subsidy,
      messages.column.side({ region: home.name[lang] }),
      messages.column.side({ region: peer.name[lang] }),
      messages.column.comparison,
    ],
    rows: pairs.map((pair) => [
      messages.subsidyName({
        recipient: pair.recipient.name[lang],
        detail: subsidyDetail(pair, pairs, messages, lang),
      }),
      cell(pair.home),
      cell(pair.peer),
      pair.ratio === undefined
        ? subsidyReason(pair, { home, peer }, messages, lang)
        : messages.ratio({ ratio: formatRounded(pair.ratio, lang) }),
    ]),
  };
};
