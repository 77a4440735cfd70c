/** Objects of the dataset in words: the small phrases that several components need. */

import { zh } from "../i18n/zh.ts";
import type { Standing } from "../analysis/standing.ts";
import type { Assessment } from "../analysis/status.ts";
import { formatNumber } from "../lib/format.ts";
import type { Actual, SourceDocument, Target } from "../model/types.ts";

/** How a document is called in a source line: its number, or its title where it has none. */
export const documentName = (document: SourceDocument): string =>
  document.number ?? zh.site.documentName({ title: document.title });

/** The same with the mark of a document that has lapsed, for lists of what it says. */
export const markedDocumentName = (document: SourceDocument): string =>
  document.status === "lapsed"
    ? zh.site.lapsedDocument({ document: documentName(document) })
    : documentName(document);

/** The promised value with 力争 and 以上: “力争20家以上”. */
export const targetValueText = (target: Target): string =>
  zh.vocabulary.targetValue({
    value: formatNumber(target.value, "zh"),
    valueMax: target.valueMax === undefined ? undefined : formatNumber(target.valueMax, "zh"),
    unit: target.unit,
    comparator: target.comparator,
    commitment: target.commitment,
  });

/** A published value with its unit: “51家”. */
export const actualValueText = (actual: Actual): string =>
  zh.vocabulary.amount({ value: formatNumber(actual.value, "zh"), unit: actual.unit });

/** What later releases made of a value; nothing where it stands, or its own row says so. */
export const standingNote = (actual: Actual, standing: Standing): readonly string[] =>
  standing === "current" || standing === "repeated" || actual.status === "withdrawn"
    ? []
    : [zh.vocabulary.standing[standing]];

/** The status in words, 初步 before it where the value is not final. */
export const statusText = ({ status, isPreliminary }: Assessment): string =>
  isPreliminary && status !== "undetermined"
    ? zh.vocabulary.preliminary({ status: zh.vocabulary.status[status] })
    : zh.vocabulary.status[status];

/** A calendar year in words: “2025年”. */
export const yearText = (year: number): string => zh.site.year({ year: String(year) });

/** Units that one table of the split holds; beyond, each indicator's own page shows it. */
export const MATRIX_UNITS = 24;
