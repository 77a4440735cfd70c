import type { Dataset } from "../model/types.ts";

/**
 * Returns `derive` with its result kept for as long as the dataset lives. A dataset never changes,
 * and every page asks for the same index: without this the work grows with the square of the pages.
 */
export const perDataset = <Result extends object>(
  derive: (dataset: Dataset) => Result,
): ((dataset: Dataset) => Result) => {
  const results = new WeakMap<Dataset, Result>();
  return (dataset) => {
    const known = results.get(dataset);
    if (known !== undefined) return known;
    const result = derive(dataset);
    results.set(dataset, result);
    return result;
  };
};
