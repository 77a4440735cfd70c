import type { Actual, Correction, Dataset, Release } from "../model/types.ts";
import { type ActualChange, actualChanges } from "./actual-changes.ts";
import { perDataset } from "./per-dataset.ts";

/** What one release changed. */
export interface ReleaseChanges {
  readonly release: Release;
  /** Values with a key that no earlier release had. */
  readonly added: readonly Actual[];
  /** Values that differ from the one an earlier release gave for the same key. */
  readonly revised: readonly ActualChange[];
  readonly withdrawn: readonly Actual[];
  /** Mended errors of this site that it is the first to be without. */
  readonly corrections: readonly Correction[];
}

/** Returns what each release changed, the latest first. */
export const releases: (dataset: Dataset) => readonly ReleaseChanges[] = perDataset((dataset) => {
  const byDay = Map.groupBy(actualChanges(dataset), ({ actual }) => actual.released.text);
  return dataset.releases
    .map((release, index) => {
      const own = byDay.get(release.date.text) ?? [];
      const ofKind = (kind: ActualChange["kind"]): readonly ActualChange[] =>
        own.filter((change) => change.kind === kind);
      // A correction made between two releases is read in the later one.
      const since = dataset.releases[index - 1]?.date.last ?? Number.NEGATIVE_INFINITY;
      return {
        release,
        added: ofKind("added").map(({ actual }) => actual),
        revised: ofKind("revised"),
        withdrawn: ofKind("withdrawn").map(({ actual }) => actual),
        corrections: dataset.corrections.filter(
          ({ date }) => date.last > since && date.last <= release.date.last,
        ),
      };
    })
    .toReversed();
});

/** Returns what the release that stands changed. */
export const changesOfLastRelease = (dataset: Dataset): ReleaseChanges => {
  const [last] = releases(dataset);
  if (last === undefined) throw new Error("a dataset without a release");
  return last;
};
