import type { Allocation } from "../../analysis/allocation.ts";
import type { Assessment } from "../../analysis/status.ts";
import { unitBarsChart, unitBarsDescription, unitBarsTable } from "../../charts/unit-bars.ts";
import { formatPeriod } from "../../lib/format.ts";
import type { Language } from "../../model/types.ts";
import { chartTableProps } from "../cells.ts";
import { messagesIn } from "../../i18n/messages-in.ts";
import type { Figure } from "./figure.ts";

/** Returns each unit's target with what was published of it. */
export const unitBarsFigure = (
  allocation: Allocation,
  assessments: readonly Assessment[],
  lang: Language,
): Figure => {
  const { charts: messages, chartFiles } = messagesIn(lang);
  const { cityTarget } = allocation;
  const data = { allocation, assessments };
  const title = messages.unitBarsTitle({
    indicator: cityTarget.indicator.name[lang],
    hasActuals: assessments.some(({ actual }) => actual !== undefined),
  });
  return {
    id: `units-${cityTarget.id}`,
    title,
    name: chartFiles.nameInPeriod({
      name: chartFiles.nameOfPlace({ name: title, region: cityTarget.region.name[lang] }),
      period: formatPeriod(cityTarget.period, lang),
    }),
    description: unitBarsDescription(data, messages, lang),
    chart: (width) => unitBarsChart(data, { width, lang, messages }),
    table: () => chartTableProps(unitBarsTable(data, messages, lang)),
    sources: assessments.flatMap(({ target, actual }) => [
      target.clause,
      ...(actual === undefined ? [] : [actual.clause]),
    ]),
    page: `/indicators/${cityTarget.indicator.id}/`,
    isOfUnit: false,
  };
};
