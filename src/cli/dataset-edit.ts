/** What commands that edit a dataset share: loading it before and after, and telling what is in the way. */

import { describeIssue } from "../i18n/faults.ts";
import { importWords } from "../i18n/zh/desk/import.ts";
import { edit as words } from "../i18n/zh/desk/edit.ts";
import { formatNumber } from "../lib/format.ts";
import { DataError, type DataIssue } from "../lib/issues.ts";
import { loadDataset } from "../load-dataset.ts";
import type { Dataset } from "../model/types.ts";
import {
  changeData,
  ChangedMeanwhile,
  ChangingNow,
  datasetWith,
  type FileChange,
} from "./change-data.ts";
import { CommandError } from "./command-error.ts";

/** Returns the refusal of a command: the sentences, then what became of it. */
const refusal = (
  issues: readonly DataIssue[],
  end: (p: { count: string }) => string,
  describe: (issue: DataIssue) => string,
): CommandError =>
  new CommandError(
    [
      ...issues.map((issue) => describe(issue)),
      end({ count: formatNumber(issues.length, "zh") }),
    ].join("\n"),
  );

/** Returns the dataset before an edit; throws where it has faults that are none of the edit's. */
export const soundDataset = (folder: string): Dataset => {
  try {
    return loadDataset(folder);
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    throw refusal(error.issues, words.dataFaulty, describeIssue);
  }
};

/**
 * Writes all the files, in their order, once the whole dataset with them is sound. Throws a
 * `CommandError` with the sentences of what is not; nothing is then written.
 */
export const editDataset = (
  folder: string,
  changes: readonly FileChange[],
  describe: (issue: DataIssue) => string = describeIssue,
): Dataset => {
  let dataset: Dataset;
  try {
    dataset = datasetWith(folder, changes);
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    throw refusal(error.issues, words.refused, describe);
  }
  try {
    changeData(folder, changes);
  } catch (error) {
    if (error instanceof ChangedMeanwhile)
      throw new CommandError(words.changed({ file: error.file }));
    if (error instanceof ChangingNow)
      throw new CommandError(importWords.changingNow({ folder, process: String(error.process) }));
    if (!(error instanceof Error && "code" in error)) throw error;
    throw new CommandError(words.notWritten({ folder, code: String(error.code) }));
  }
  return dataset;
};
