/** Whether the data still say what the releases said that are kept beside them. */

import { freeze as words } from "../i18n/zh/freeze.ts";
import { readFrozenFile } from "../load/frozen-releases.ts";
import type { Dataset, Release } from "../model/types.ts";
import type { TableTexts } from "../publish/frozen-tables.ts";
import { differingTables, unexplainedChanges } from "../publish/frozen-tables.ts";

const tablesOf = (folder: string, { date, frozen }: Release): TableTexts =>
  new Map(
    frozen
      .filter(({ name }) => name.endsWith(".csv"))
      .map(({ name }) => [name, new TextDecoder().decode(readFrozenFile(folder, date.text, name))]),
  );

/**
 * Returns, for each value that is not what the last kept release said and that nothing explains,
 * what to do about it; `folder` is the dataset's.
 */
export const unexplainedSentences = (folder: string, dataset: Dataset): readonly string[] => {
  const last = dataset.releases.findLast(({ frozen }) => frozen.length > 0);
  if (last === undefined) return [];
  return unexplainedChanges(dataset, tablesOf(folder, last)).map(({ table, ...change }) => {
    const sentence = table === "actuals" ? words.changedActual : words.changed;
    return sentence({ ...change, date: last.date.text });
  });
};

/** Returns the warning that data were changed under the date of a kept release; undefined for none. */
export const frozenOtherwiseWarning = (folder: string, dataset: Dataset): string | undefined => {
  const last = dataset.releases.at(-1);
  if (last === undefined || last.frozen.length === 0) return undefined;
  const tables = differingTables(dataset, tablesOf(folder, last));
  if (tables.length === 0) return undefined;
  return words.differsFromFrozen({ date: last.date.text, tables: tables.join("、") });
};
