import type { Actual, Correction, Dataset } from "../model/types.ts";

/** A value that a release changed, with the one that stood before it. */
export interface RevisedActual {
  readonly actual: Actual;
  readonly previous: Actual;
}

/** What the last release changed. */
export interface ReleaseChanges {
  readonly added: readonly Actual[];
  /** Same key as before, another value or status. */
  readonly revised: readonly RevisedActual[];
  readonly withdrawn: readonly Actual[];
  /** Mended errors of this site, dated the same day. */
  readonly corrections: readonly Correction[];
}

/** Key under which a later release revises an earlier value. */
export const revisionKey = (actual: Actual): string =>
  [
    actual.indicator.id,
    actual.region.id,
    actual.measure,
    actual.period.text,
    actual.asOf.text,
  ].join("|");

/** Returns what the release dated `site.released` added, revised and withdrew; repeats are no change. */
export const changesOfLastRelease = (dataset: Dataset): ReleaseChanges => {
  const day = dataset.site.released.last;
  const earlier = new Map<string, Actual>();
  for (const actual of dataset.actuals) {
    if (actual.released.last >= day) continue;
    const known = earlier.get(revisionKey(actual));
    if (known !== undefined && known.released.last > actual.released.last) continue;
    earlier.set(revisionKey(actual), actual);
  }
  const added: Actual[] = [];
  const revised: RevisedActual[] = [];
  const withdrawn: Actual[] = [];
  for (const actual of dataset.actuals) {
    if (actual.released.last !== day) continue;
    const previous = earlier.get(revisionKey(actual));
    if (previous?.value === actual.value && previous.status === actual.status) continue;
    if (actual.status === "withdrawn") withdrawn.push(actual);
    else if (previous === undefined) added.push(actual);
    else revised.push({ actual, previous });
  }
  const corrections = dataset.corrections.filter(({ date }) => date.last === day);
  return { added, revised, withdrawn, corrections };
};
