/** Releases that bring nothing, or only what is older than what is already out. */

import type { Actual, Dataset } from "../../model/types.ts";
import type { EarlierRelease } from "./absence-warnings.ts";
import type { ReleaseStep } from "./release-steps.ts";
import { placeOf, type Warning } from "./warning.ts";

const newest = (rows: readonly Actual[]): Actual | undefined =>
  rows.toSorted((a, b) => a.asOf.last - b.asOf.last).at(-1);

/** Returns the warning about a release whose newest value is older than that of the last one. */
export const ageWarnings = (
  step: ReleaseStep,
  before: EarlierRelease | undefined,
): readonly Warning[] => {
  const own = newest(step.fresh);
  const last = newest(before?.fresh ?? []);
  if (own === undefined || last === undefined || own.asOf.last >= last.asOf.last) return [];
  return [
    {
      code: "older-than-last",
      key: step.released.text,
      released: step.released,
      place: placeOf(own.source, "as_of"),
      isAboutRow: true,
      note: own.note,
      detail: {
        value: own.asOf.text,
        other: last.asOf.text,
        otherFile: last.source.file,
        otherRow: String(placeOf(last.source, "as_of").row),
      },
    },
  ];
};

/** Returns the warning about a release that says nothing new and mends nothing. */
export const emptyWarnings = (dataset: Dataset, step: ReleaseStep): readonly Warning[] => {
  const isEmpty = step.fresh.length === 0 && !step.hasRevised;
  return isEmpty ? nothingNew(dataset, step.released, step.rows[0]) : [];
};

/** Returns the same about the day that the site says it is released, where no file is of that day. */
export const missingRelease = (dataset: Dataset): readonly Warning[] => {
  const { released } = dataset.site;
  const isThere = dataset.actuals.some((actual) => actual.released.last >= released.last);
  return isThere || dataset.actuals.length === 0 ? [] : nothingNew(dataset, released, undefined);
};

const nothingNew = (
  { corrections, releases, site }: Dataset,
  released: ReleaseStep["released"],
  row: Actual | undefined,
): readonly Warning[] => {
  // A release may be there for errors alone that were mended since the one before it.
  const before = releases.findLast(({ date }) => date.last < released.last)?.date.last ?? -Infinity;
  if (corrections.some(({ date }) => date.last > before && date.last <= released.last)) return [];
  return [
    {
      code: "nothing-new",
      key: released.text,
      released,
      place:
        row === undefined
          ? placeOf(site.source, "released")
          : { file: row.source.file, row: undefined, column: undefined },
      isAboutRow: false,
      note: undefined,
      detail: { value: released.text },
    },
  ];
};
