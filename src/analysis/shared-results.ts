import type { SearchEntry } from "../model/types.ts";

/** One result that several searches had in common. */
export interface SharedResult {
  readonly result: SearchEntry["result"];
  /** At least two, in the order of the log. */
  readonly searches: readonly SearchEntry[];
}

/** Returns the results that stand beside more than one entry of the log, in its order. */
export const sharedResults = (searches: readonly SearchEntry[]): readonly SharedResult[] =>
  [...Map.groupBy(searches, ({ result }) => result.zh).values()].flatMap((group) => {
    const [first] = group;
    return first === undefined || group.length < 2
      ? []
      : [{ result: first.result, searches: group }];
  });
