/** Targets with their wording, what was found and the clause; each row is the target's own place. */

import type { Assessment } from "../../analysis/status.ts";
import { messagesIn } from "../../i18n/messages-in.ts";
import { formatDate, formatPeriod } from "../../lib/format.ts";
import type { Language, Target } from "../../model/types.ts";
import type { Cell } from "../cells.ts";
import { targetReport } from "../error-report.ts";
import { clauseHref } from "../links.ts";
import {
  actualValueText,
  clauseText,
  markedDocumentName,
  statusText,
  targetValueText,
} from "../words.ts";
import { type PagedTable, tableOf } from "./paged-table.ts";

const placeText = ({ document, alsoIn }: Target, lang: Language): string => {
  const { site } = messagesIn(lang);
  const name = markedDocumentName(document, lang);
  return alsoIn.length === 0
    ? name
    : site.documentAlsoIn({
        document: name,
        clauses: alsoIn.map((clause) => clauseText(clause, lang)).join(site.listSeparator),
      });
};

const row = (assessment: Assessment, lang: Language): readonly Cell[] => {
  const { target, actual, reason } = assessment;
  const { site, vocabulary } = messagesIn(lang);
  return [
    { text: target.region.name[lang], id: target.id, region: target.region.id },
    { text: formatPeriod(target.period, lang), note: vocabulary.measure[target.measure] },
    {
      text: targetValueText(target, lang),
      href: clauseHref(target.clause, lang),
      note: site.wording({ wording: target.wording }),
    },
    actual === undefined
      ? { text: site.notFound, tone: "unfound" }
      : {
          text: actualValueText(actual, lang),
          href: clauseHref(actual.clause, lang),
          note: formatDate(actual.asOf, lang),
        },
    {
      text: statusText(assessment, lang),
      note: reason === undefined ? undefined : vocabulary.reason[reason],
    },
    {
      text: clauseText(target.clause, lang),
      href: clauseHref(target.clause, lang),
      note: placeText(target, lang),
      report: targetReport(target, lang),
    },
  ];
};

/** Returns the table of some targets. */
export const targetsTable = (
  fields: Omit<PagedTable, "columns" | "rowCount" | "rows">,
  assessments: readonly Assessment[],
  lang: Language,
): PagedTable => {
  const { columns } = messagesIn(lang).indicators.one;
  return tableOf(
    {
      ...fields,
      columns: [
        { label: columns.region },
        { label: columns.period },
        { label: columns.value },
        { label: columns.actual },
        { label: columns.status },
        { label: columns.clause },
      ],
    },
    assessments,
    (assessment) => row(assessment, lang),
  );
};
