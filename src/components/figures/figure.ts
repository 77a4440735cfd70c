/** A chart with all that it needs to be understood, on a page or away from it. */

import type { ChartPart } from "../../charts/chart-file.ts";
import type { ChartOptions } from "../../charts/defaults.ts";
import type { Clause, Language, SourceDocument } from "../../model/types.ts";
import type { Cell, Column } from "../cells.ts";
import { messagesIn } from "../../i18n/messages-in.ts";
import { clauseText, markedDocumentName } from "../words.ts";

/** What a chart carries with it when it leaves the site. */
export interface ChartSheet {
  /** Unique on the site: name of its file and of its framed page. */
  readonly id: string;
  /** Where it stands alone. */
  readonly name: string;
  /** What its title on the page adds to the name; undefined where that is nothing. */
  readonly subtitle?: string | undefined;
  /** The chart in one sentence, made from the same numbers. */
  readonly description: string;
  /** How its values are to be read; undefined where nothing is to be said. */
  readonly note?: string | undefined;
  /** Clauses, or documents where a chart sums up more clauses than a line can name. */
  readonly sources: readonly Clause[] | readonly SourceDocument[];
  /** The page that it is at home on, in Chinese, and its anchor there. */
  readonly page: `/${string}`;
  readonly anchor: string;
  /** Whether it is of one unit: those stand on their pages and in files, but in no frame. */
  readonly isOfUnit: boolean;
  /** The drawings for a width in CSS pixels. */
  readonly parts: (width: number) => readonly ChartPart[];
}

/** A chart on its page. */
export interface Figure extends Omit<ChartSheet, "anchor" | "parts"> {
  /** On its page, where the headings above it say what it is about. */
  readonly title: string;
  /** The chart drawn for a width in CSS pixels. */
  readonly chart: (width: number) => ChartOptions;
  /** The same values as a table; put into words when asked for, since files need none. */
  readonly table: () => FigureTable;
}

export interface FigureTable {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Returns a figure as a file or a frame shows it. */
export const sheetOf = (figure: Figure): ChartSheet => ({
  ...figure,
  anchor: figure.id,
  parts: (width) => [{ chart: figure.chart(width) }],
});

export const isClause = (source: Clause | SourceDocument): source is Clause => "document" in source;

/** One step of a source line; a clause behind another of its document does not name it again. */
export interface SourceStep {
  readonly source: Clause | SourceDocument;
  readonly hasDocument: boolean;
}

/** Returns the sources once each, in order. */
export const sourceSteps = (sources: ChartSheet["sources"]): readonly SourceStep[] => {
  const unique = [...new Set<Clause | SourceDocument>(sources)];
  return unique.map((source, index) => {
    const before = unique[index - 1];
    const isSame =
      isClause(source) && before !== undefined && isClause(before)
        ? before.document === source.document
        : false;
    return { source, hasDocument: !isSame };
  });
};

/** Returns the source line as text, for charts that leave the site. */
export const sourceText = (sources: ChartSheet["sources"], lang: Language): string => {
  const { site } = messagesIn(lang);
  return sourceSteps(sources)
    .map(({ source, hasDocument }) => {
      if (!isClause(source)) return markedDocumentName(source, lang);
      const clause = clauseText(source, lang);
      return hasDocument
        ? site.documentClause({ document: markedDocumentName(source.document, lang), clause })
        : clause;
    })
    .join(site.sourceSeparator);
};
