/** Every table of the site that goes on beyond the page that it begins on. */

import { indicatorSummary } from "../../analysis/indicator-summary.ts";
import type { Dataset, Language, Localised } from "../../model/types.ts";
import { cityFigures, indicatorFigures } from "../figures/all-sheets.ts";
import { wordInEach } from "../locale.ts";
import { figureTable } from "./figure-table.ts";
import { indicatorFilesTable, regionFilesTable } from "./files.ts";
import { indicatorTables } from "./indicator.ts";
import { correctionsTable, searchesTable } from "./logs.ts";
import { goesOn, type PagedTable } from "./paged-table.ts";
import { otherActualsTable } from "./other-actuals.ts";

export interface LongTable {
  readonly table: PagedTable;
  /** What the page that it begins on is about. */
  readonly subject: Localised;
}

const all = function* (dataset: Dataset, lang: Language): Generator<LongTable> {
  const home = wordInEach((words) => words.site.nav.home);
  for (const figure of cityFigures(dataset, lang))
    yield { table: figureTable(figure), subject: home };
  for (const indicator of dataset.indicators) {
    const subject = indicator.name;
    for (const figure of indicatorFigures(dataset, indicator, lang))
      yield { table: figureTable(figure), subject };
    const tables = indicatorTables(dataset, indicatorSummary(dataset, indicator), lang);
    yield { table: tables.targets, subject };
    yield { table: tables.actuals, subject };
    yield { table: tables.peers, subject };
  }
  for (const unit of dataset.units)
    yield { table: otherActualsTable(dataset, unit, lang), subject: unit.name };
  const data = wordInEach((words) => words.site.nav.data);
  yield { table: regionFilesTable(dataset, lang), subject: data };
  yield { table: indicatorFilesTable(dataset, lang), subject: data };
  yield { table: searchesTable(dataset, lang), subject: data };
  yield { table: correctionsTable(dataset, lang), subject: data };
};

/** Returns the tables that need pages of their own, each once: a trajectory stands on two pages. */
export const longTables = (dataset: Dataset, lang: Language): readonly LongTable[] => {
  const byName = new Map<string, LongTable>();
  for (const each of all(dataset, lang)) if (goesOn(each.table)) byName.set(each.table.name, each);
  return [...byName.values()];
};
