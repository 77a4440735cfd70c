import type { Split } from "../../analysis/allocation.ts";
import { allocationStripChart } from "../../charts/allocation-strip.ts";
import { allocationDescription, allocationTable } from "../../charts/allocation-words.ts";
import { formatNumber, formatPeriod } from "../../lib/format.ts";
import type { Language, Region, Target } from "../../model/types.ts";
import { chartTableProps } from "../cells.ts";
import { splitId } from "../links.ts";
import { messagesIn } from "../../i18n/messages-in.ts";
import { targetValueText } from "../words.ts";
import type { Figure } from "./figure.ts";

/**
 * Returns how a target is split over the units, its sum held against the city's figure; `cityTarget`
 * is undefined where the document splits a target without one.
 */
export const splitFigure = (
  split: Split,
  cityTarget: Target | undefined,
  home: Region,
  lang: Language,
): Figure => {
  const { charts: messages, vocabulary, districts, chartFiles } = messagesIn(lang);
  const data = { allocation: split };
  const sum = vocabulary.amount({ value: formatNumber(split.sum, lang), unit: split.unit });
  const check =
    cityTarget === undefined
      ? districts.one.sumOnly({ sum })
      : districts.one.sumCheck({ sum, city: targetValueText(cityTarget, lang) });
  return {
    id: splitId(split),
    title: check,
    name: chartFiles.nameInPeriod({
      name: chartFiles.nameOfPlace({
        name: messages.allocationTitle({ indicator: split.indicator.name[lang] }),
        region: home.name[lang],
      }),
      period: formatPeriod(split.period, lang),
    }),
    subtitle: check,
    description: allocationDescription(data, messages, lang),
    chart: (width) => allocationStripChart(data, { width, lang, messages, hasNames: true }),
    table: () => chartTableProps(allocationTable(data, messages, lang)),
    sources: split.parts.flatMap(({ target }) => (target === undefined ? [] : [target.clause])),
    page: `/indicators/${split.indicator.id}/`,
    isOfUnit: false,
  };
};
