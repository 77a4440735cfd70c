/** Objects of the dataset in words: the small phrases that several components need. */

import { sharedMeasure } from "../analysis/shared-measure.ts";
import type { Standing } from "../analysis/standing.ts";
import type { Assessment } from "../analysis/status.ts";
import type { Period } from "../lib/calendar.ts";
import { formatNumber, formatPeriod } from "../lib/format.ts";
import type {
  Actual,
  Clause,
  Language,
  Localised,
  Measure,
  SourceDocument,
  Target,
} from "../model/types.ts";
import { messagesIn } from "../i18n/messages-in.ts";

/** A clause as readers of the language know it: in English by its id, which spells the numbering. */
export const clauseText = ({ id, label }: Clause, lang: Language): string =>
  messagesIn(lang).vocabulary.clause({ id, label });

/** The Chinese name, for a page of another language; undefined where it would say the same. */
export const nativeName = (name: Localised, lang: Language): string | undefined =>
  lang === "zh" || name.zh === name[lang] ? undefined : name.zh;

/** A name with its Chinese form behind it, for readers who will write to whom it names. */
export const nameInBoth = (name: Localised, lang: Language): string => {
  const native = nativeName(name, lang);
  return native === undefined
    ? name[lang]
    : messagesIn(lang).site.nameInBoth({ name: name[lang], native });
};

/**
 * How a document is called in a source line: its English name where the page is English and it has
 * one, else its number, else its title.
 */
export const documentName = (document: SourceDocument, lang: Language): string =>
  (lang === "en" ? document.nameEn : undefined) ??
  document.number ??
  messagesIn(lang).site.documentName({ title: document.title });

/** The same where a page introduces the document: with the number that everyone knows it by. */
export const introducedName = (document: SourceDocument, lang: Language): string => {
  const name = documentName(document, lang);
  return document.number === undefined || document.number === name
    ? name
    : messagesIn(lang).site.nameInBoth({ name, native: document.number });
};

/** The title of a document; in English the name that stands for it. */
export const documentTitle = (document: SourceDocument, lang: Language): string =>
  (lang === "en" ? document.nameEn : undefined) ?? document.title;

/** The same with the mark of a document that has lapsed, for lists of what it says. */
export const markedDocumentName = (document: SourceDocument, lang: Language): string =>
  document.status === "lapsed"
    ? messagesIn(lang).site.lapsedDocument({ document: documentName(document, lang) })
    : documentName(document, lang);

/** The promised value with 力争 and 以上: “力争20家以上”. */
export const targetValueText = (target: Target, lang: Language): string =>
  messagesIn(lang).vocabulary.targetValue({
    value: formatNumber(target.value, lang),
    valueMax: target.valueMax === undefined ? undefined : formatNumber(target.valueMax, lang),
    unit: target.unit,
    comparator: target.comparator,
    commitment: target.commitment,
  });

/** The promised number alone, or both of a range: “20”, “1—2”. */
export const targetNumberText = ({ value, valueMax }: Target, lang: Language): string =>
  messagesIn(lang).vocabulary.targetNumber({
    value: formatNumber(value, lang),
    valueMax: valueMax === undefined ? undefined : formatNumber(valueMax, lang),
  });

/** How the targets or splits of one period are counted, in a sentence; empty without any. */
export const countedText = (
  items: readonly { readonly measure: Measure }[],
  period: Period,
  lang: Language,
): string => {
  const { counted, countedDifferently } = messagesIn(lang).districts;
  const measure = sharedMeasure(items);
  if (measure !== undefined) return counted[measure]({ period: formatPeriod(period, lang) });
  return items.length === 0 ? "" : countedDifferently;
};

/** A published value with its unit: “51家”. */
export const actualValueText = (actual: Actual, lang: Language): string =>
  messagesIn(lang).vocabulary.amount({
    value: formatNumber(actual.value, lang),
    unit: actual.unit,
  });

/** What later releases made of a value; nothing where it stands, or its own row says so. */
export const standingNote = (
  actual: Actual,
  standing: Standing,
  lang: Language,
): readonly string[] =>
  standing === "current" || standing === "repeated" || actual.status === "withdrawn"
    ? []
    : [messagesIn(lang).vocabulary.standing[standing]];

/** The status in words, 初步 before it where the value is not final. */
export const statusText = ({ status, isPreliminary }: Assessment, lang: Language): string => {
  const { preliminary, status: statuses } = messagesIn(lang).vocabulary;
  return isPreliminary && status !== "undetermined"
    ? preliminary({ status: statuses[status] })
    : statuses[status];
};

/** A calendar year in words: “2025年”. */
export const yearText = (year: number, lang: Language): string =>
  messagesIn(lang).site.year({ year: String(year) });

/** Units that one table of the split holds; beyond, each indicator's own page shows it. */
export const MATRIX_UNITS = 24;
