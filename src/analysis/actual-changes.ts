import type { Actual, Dataset } from "../model/types.ts";
import { perDataset } from "./per-dataset.ts";

/** What a release made of one value; a value that it only repeats is no change. */
export interface ActualChange {
  readonly kind: "added" | "revised" | "withdrawn";
  readonly actual: Actual;
  /** What stood before; undefined for what no earlier release had. */
  readonly previous: Actual | undefined;
}

/** Key under which a later release revises an earlier value: `tech-smes.panshan.2021.increment.2021-12-31`. */
export const actualKey = (actual: Actual): string =>
  [
    actual.indicator.id,
    actual.region.id,
    actual.period.text.replace("/", "-"),
    actual.measure,
    actual.asOf.text,
  ].join(".");

/** Key by which a correction names the value as one release has it: the same behind its day. */
export const releasedKey = (actual: Actual): string =>
  `${actual.released.text}.${actualKey(actual)}`;

const hasSameRegions = (one: Actual, other: Actual): boolean =>
  one.includes.length === other.includes.length &&
  one.includes.every((region) => other.includes.includes(region));

/** Whether a later row says of a value what an earlier one said: a repeat. */
export const isRepeated = (earlier: Actual, later: Actual): boolean =>
  earlier.value === later.value &&
  earlier.status === later.status &&
  hasSameRegions(earlier, later);

/** Returns what each release changed, in order of release. */
export const actualChanges: (dataset: Dataset) => readonly ActualChange[] = perDataset(
  ({ actuals }) => {
    const standing = new Map<string, Actual>();
    return actuals
      .toSorted((a, b) => a.released.last - b.released.last)
      .flatMap((actual): readonly ActualChange[] => {
        const key = actualKey(actual);
        const previous = standing.get(key);
        standing.set(key, actual);
        if (previous !== undefined && isRepeated(previous, actual)) return [];
        if (actual.status === "withdrawn") return [{ kind: "withdrawn", actual, previous }];
        return [{ kind: previous === undefined ? "added" : "revised", actual, previous }];
      });
  },
);
