import type { PartialDate } from "../lib/calendar.ts";
import type { Actual, Dataset } from "../model/types.ts";
import { revisionKey } from "./last-release.ts";

/** How many published values one release carries and what it changed. */
export interface ReleaseCounts {
  readonly date: PartialDate;
  /** Values with a key that no earlier release had. */
  readonly added: number;
  /** Values that differ from the one an earlier release gave for the same key. */
  readonly revised: number;
  readonly withdrawn: number;
}

/** Returns one row for each release, the latest first; the last one even where it brought no value. */
export const releases = (dataset: Dataset): readonly ReleaseCounts[] => {
  const byDate = Map.groupBy(dataset.actuals, ({ released }) => released.text);
  const { released } = dataset.site;
  const dates = new Map([
    [released.text, released],
    ...dataset.actuals.map((actual) => [actual.released.text, actual.released] as const),
  ]);
  const known = new Map<string, Actual>();
  return [...dates.values()]
    .toSorted((a, b) => a.last - b.last)
    .map((date) => {
      const counts = { date, added: 0, revised: 0, withdrawn: 0 };
      for (const actual of byDate.get(date.text) ?? []) {
        const previous = known.get(revisionKey(actual));
        known.set(revisionKey(actual), actual);
        // A release may repeat what stands; that changes nothing.
        if (previous?.value === actual.value && previous.status === actual.status) continue;
        if (actual.status === "withdrawn") counts.withdrawn += 1;
        else if (previous === undefined) counts.added += 1;
        else counts.revised += 1;
      }
      return counts;
    })
    .toReversed();
};
