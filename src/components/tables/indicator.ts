/** The tables of one indicator's page. */

import type { IndicatorSummary } from "../../analysis/indicator-summary.ts";
import { standingOf } from "../../analysis/standing.ts";
import { messagesIn } from "../../i18n/messages-in.ts";
import type { Dataset, Language } from "../../model/types.ts";
import { actualsTable } from "./actuals.ts";
import type { PagedTable } from "./paged-table.ts";
import { targetsTable } from "./targets.ts";

export interface IndicatorTables {
  /** Of the home city, then of its units. */
  readonly targets: PagedTable;
  readonly actuals: PagedTable;
  /** Targets of other cities. */
  readonly peers: PagedTable;
}

/** Returns the tables of an indicator; a table without rows is not shown. */
export const indicatorTables = (
  dataset: Dataset,
  summary: IndicatorSummary,
  lang: Language,
): IndicatorTables => {
  const { indicator, cityAssessments, unitAssessments, peerAssessments, actuals } = summary;
  const messages = messagesIn(lang).indicators.one;
  const name = indicator.name[lang];
  const fields = (anchor: string, caption: string, files: string) => ({
    name: `${anchor}-${indicator.id}`,
    path: `/indicators/${indicator.id}/` as const,
    anchor,
    caption,
    files,
  });
  return {
    targets: targetsTable(
      fields("targets", messages.targetsCaption({ indicator: name }), `indicators/${indicator.id}`),
      [...cityAssessments, ...unitAssessments],
      lang,
    ),
    actuals: actualsTable(
      fields("actuals", messages.actualsCaption({ indicator: name }), "actuals"),
      actuals,
      { standing: (actual) => standingOf(dataset, actual), subject: "region" },
      lang,
    ),
    peers: targetsTable(
      fields("peers", messages.peersCaption({ indicator: name }), `indicators/${indicator.id}`),
      peerAssessments,
      lang,
    ),
  };
};
