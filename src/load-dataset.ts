/** A dataset folder → the linked dataset, or every fault in it. */

import { DataError, type DataIssue } from "./lib/issues.ts";
import { readRecordsWithIssues } from "./load/read-records.ts";
import { linkDatasetWithIssues } from "./model/link-dataset.ts";
import type { Dataset } from "./model/types.ts";

const inFileOrder = (issues: readonly DataIssue[]): readonly DataIssue[] => {
  const files = [...new Set(issues.map((issue) => issue.file))].sort();
  const rank = new Map(files.map((file, index) => [file, index]));
  const fileRank = (issue: DataIssue): number => rank.get(issue.file) ?? 0;
  return issues.toSorted((a, b) => fileRank(a) - fileRank(b) || (a.row ?? 0) - (b.row ?? 0));
};

/** Returns the dataset of a folder; throws one `DataError` with every fault of form and linking. */
export const loadDataset = (folder: string): Dataset => {
  const { records, issues } = readRecordsWithIssues(folder);
  const linked = linkDatasetWithIssues(records);
  const all = [...issues, ...linked.issues];
  if (all.length > 0) throw new DataError(inFileOrder(all));
  if (linked.dataset === undefined) throw new Error(`no dataset and no fault: ${folder}`);
  return linked.dataset;
};
