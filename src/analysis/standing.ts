import type { Actual, Dataset } from "../model/types.ts";
import { actualKey, isRepeated } from "./actual-changes.ts";
import { perDataset } from "./per-dataset.ts";

/** What became of a published value in later releases. */
export type Standing = "current" | "revised" | "repeated" | "withdrawn";

const rowsByKey = perDataset((dataset) => {
  const inOrder = dataset.actuals.toSorted((a, b) => a.released.last - b.released.last);
  return Map.groupBy(inOrder, actualKey);
});

/**
 * Returns what became of a published value: `revised` or `withdrawn` by the next release that says
 * something else of it, `repeated` where later ones only say the same. The row that withdraws a
 * value is itself `withdrawn`.
 */
export const standingOf = (dataset: Dataset, actual: Actual): Standing => {
  if (actual.status === "withdrawn") return "withdrawn";
  const rows = rowsByKey(dataset).get(actualKey(actual)) ?? [];
  const later = rows.slice(rows.indexOf(actual) + 1);
  const change = later.find((other) => !isRepeated(actual, other));
  if (change !== undefined) return change.status === "withdrawn" ? "withdrawn" : "revised";
  return later.length === 0 ? "current" : "repeated";
};
