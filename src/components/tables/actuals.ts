/** Published values as they were published, superseded and withdrawn ones marked. */

import type { Standing } from "../../analysis/standing.ts";
import { messagesIn } from "../../i18n/messages-in.ts";
import { formatDate, formatPeriod } from "../../lib/format.ts";
import type { Actual, Language } from "../../model/types.ts";
import type { Cell } from "../cells.ts";
import { clauseHref, indicatorHref } from "../links.ts";
import { actualValueText, documentName, standingNote } from "../words.ts";
import { type PagedTable, tableOf } from "./paged-table.ts";

export interface ActualsTableOptions {
  /** What later releases made of a value. */
  readonly standing: (actual: Actual) => Standing;
  /** What the rows are about: places on an indicator's page, indicators on a place's. */
  readonly subject: "region" | "indicator";
}

const noteOf = (actual: Actual, standing: Standing, lang: Language): string | undefined => {
  const { site, districts } = messagesIn(lang);
  const parts = [
    ...(actual.includes.length === 0
      ? []
      : [
          districts.one.includes({
            regions: actual.includes.map(({ name }) => name[lang]).join(site.listSeparator),
          }),
        ]),
    ...standingNote(actual, standing, lang),
    ...(actual.note === undefined ? [] : [site.note({ note: actual.note })]),
  ];
  return parts.length === 0 ? undefined : parts.join(site.sourceSeparator);
};

const row = (
  actual: Actual,
  { standing, subject }: ActualsTableOptions,
  lang: Language,
): readonly Cell[] => {
  const { vocabulary } = messagesIn(lang);
  return [
    subject === "region"
      ? { text: actual.region.name[lang], region: actual.region.id }
      : {
          text: actual.indicator.name[lang],
          href: indicatorHref(actual.indicator, lang),
          name: actual.indicator.name,
        },
    { text: formatDate(actual.asOf, lang), note: formatPeriod(actual.period, lang) },
    vocabulary.publishedMeasure[actual.measure],
    {
      text: actualValueText(actual, lang),
      href: clauseHref(actual.clause, lang),
      note: noteOf(actual, standing(actual), lang),
    },
    vocabulary.actualStatus[actual.status],
    {
      text: documentName(actual.document, lang),
      href: clauseHref(actual.clause, lang),
      note: vocabulary.documentKind[actual.document.kind],
    },
  ];
};

/** Returns the table of some published values. */
export const actualsTable = (
  fields: Omit<PagedTable, "columns" | "rowCount" | "rows">,
  actuals: readonly Actual[],
  options: ActualsTableOptions,
  lang: Language,
): PagedTable => {
  const { one, columns: general } = messagesIn(lang).indicators;
  const { columns } = one;
  return tableOf(
    {
      ...fields,
      columns: [
        { label: options.subject === "region" ? columns.region : general.indicator },
        { label: columns.asOf, isUnbroken: true },
        { label: columns.measure },
        { label: columns.actual },
        { label: columns.valueStatus },
        { label: columns.document },
      ],
    },
    actuals,
    (actual) => row(actual, options, lang),
  );
};
