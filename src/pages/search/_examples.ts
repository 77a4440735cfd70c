/** Queries to try, in words of the dataset itself. */

import { allocations } from "../../analysis/allocation.ts";
import type { Dataset } from "../../model/types.ts";

const shortest = (names: readonly string[]): string | undefined =>
  names.toSorted((a, b) => a.length - b.length)[0];

/** Returns a unit with an indicator, an indicator by its short name, a document by its number. */
export const examplesOf = (dataset: Dataset): readonly string[] => {
  const [split] = allocations(dataset);
  const unit = split?.parts.find(({ target }) => target !== undefined)?.region;
  const ofUnit =
    split === undefined || unit === undefined
      ? []
      : [`${unit.name.zh} ${split.cityTarget.indicator.name.zh}`];
  const indicator = dataset.indicators.find(({ aliases }) => aliases.length > 0);
  const alias = shortest(indicator?.aliases ?? []);
  return [
    ...ofUnit,
    ...(alias === undefined ? [] : [alias]),
    ...(dataset.plan.number === undefined ? [] : [dataset.plan.number]),
  ];
};
