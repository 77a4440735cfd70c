import type { CoverageRow } from "../../analysis/coverage.ts";
import {
  coverageBarsChart,
  coverageDescription,
  coverageTable,
} from "../../charts/coverage-bars.ts";
import type { Language, Region, SourceDocument } from "../../model/types.ts";
import { chartTableProps } from "../cells.ts";
import { messagesIn } from "../../i18n/messages-in.ts";
import type { Figure } from "./figure.ts";

/** Returns for how many of the targets that are due a value was found, place by place. */
export const coverageFigure = (
  rows: readonly CoverageRow[],
  documents: readonly SourceDocument[],
  city: Region,
  lang: Language,
): Figure => {
  const { charts: messages, home, chartFiles } = messagesIn(lang);
  return {
    id: "coverage",
    title: home.coverage.note,
    name: chartFiles.nameOfPlace({ name: messages.coverageTitle, region: city.name[lang] }),
    subtitle: home.coverage.note,
    description: coverageDescription(rows, messages, lang),
    chart: (width) => coverageBarsChart(rows, { width, lang, messages }),
    table: () => chartTableProps(coverageTable(rows, messages, lang)),
    sources: documents,
    page: "/",
    isOfUnit: false,
  };
};
