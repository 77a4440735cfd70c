import type { TargetProgress } from "../../analysis/indicator-charts.ts";
import { progressLinesChart } from "../../charts/progress-lines.ts";
import { progressDescription } from "../../charts/progress-words.ts";
import { formatDate, formatPeriod } from "../../lib/format.ts";
import type { Language } from "../../model/types.ts";
import { clauseHref } from "../links.ts";
import { messagesIn } from "../../i18n/messages-in.ts";
import { actualValueText, documentName } from "../words.ts";
import type { Figure } from "./figure.ts";

/** Returns one target through its period: the even path, the published values, the goal. */
export const progressFigure = ({ assessment, values }: TargetProgress, lang: Language): Figure => {
  const { charts: messages, districts, vocabulary, chartFiles } = messagesIn(lang);
  const { target } = assessment;
  const { columns } = districts.one;
  const data = { assessment, series: values };
  const period = formatPeriod(target.period, lang);
  const indicator = target.indicator.name[lang];
  const isOfUnit = target.region.kind !== "city";
  return {
    id: `progress-${target.id}`,
    title: districts.one.progressFigure({ indicator, period }),
    name: chartFiles.nameInPeriod({
      name: messages.progressTitle({ indicator, region: target.region.name[lang] }),
      period,
    }),
    description: progressDescription(data, messages, lang),
    chart: (width) => progressLinesChart(data, { width, lang, messages }),
    table: () => ({
      columns: [
        { label: columns.asOf },
        { label: columns.actual, isNumeric: true },
        { label: columns.clause },
      ],
      rows: values.map((actual) => [
        formatDate(actual.asOf, lang),
        { text: actualValueText(actual, lang), note: vocabulary.actualStatus[actual.status] },
        { text: documentName(actual.document, lang), href: clauseHref(actual.clause, lang) },
      ]),
    }),
    sources: [target.clause, ...values.slice(-1).map(({ clause }) => clause)],
    page: isOfUnit ? `/districts/${target.region.id}/` : `/indicators/${target.indicator.id}/`,
    isOfUnit,
  };
};
