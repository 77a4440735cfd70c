/** Every value that ever changed: by its publisher, or by this site where it had erred. */

import type { PartialDate, Period } from "../lib/calendar.ts";
import type {
  Actual,
  ActualStatus,
  Correction,
  Dataset,
  Indicator,
  Measure,
  Region,
} from "../model/types.ts";
import { type ActualChange, actualChanges, actualKey, releasedKey } from "./actual-changes.ts";

export type RevisionKind = "revised" | "withdrawn" | "corrected";

/** What the changed value is of, as far as its key tells. */
interface RevisedThing {
  readonly indicator?: Indicator;
  readonly region?: Region;
  readonly measure?: Measure;
  readonly period?: Period;
  readonly asOf?: PartialDate;
  readonly unit?: string;
}

export interface Revision extends RevisedThing {
  /** Day of the release that changed it, or of the correction. */
  readonly date: PartialDate;
  readonly kind: RevisionKind;
  /** Part of the dataset that holds it: `actuals`, `targets`, `subsidies`… */
  readonly table: string;
  /** Of the value: a target's or a subsidy's id, an `actualKey`, or what the correction calls it. */
  readonly key: string;
  /** As text, since a correction may be of anything. */
  readonly old: string;
  /** Undefined for what was withdrawn. */
  readonly new: string | undefined;
  readonly reason: string;
  /** Below the dataset's folder; what stands there now. */
  readonly file: string;
  /** Of published values only. */
  readonly oldStatus?: ActualStatus;
  readonly newStatus?: ActualStatus;
}

const thingOf = ({ indicator, region, measure, period, asOf, unit }: Actual): RevisedThing => ({
  indicator,
  region,
  measure,
  period,
  asOf,
  unit,
});

/** Returns what a later release made of a value; undefined for a value that it only added. */
const revisionOf = (dataset: Dataset, { kind, actual, previous }: ActualChange): Revision[] => {
  if (kind === "added" || previous === undefined) return [];
  const { released, note } = actual;
  const release = dataset.releases.find(({ date }) => date.text === released.text);
  // Loading refuses both: a release without its file, a changed value without its reason.
  if (release?.actualsFile === undefined || note === undefined)
    throw new Error(`revision without a file or a reason: ${actualKey(actual)}`);
  return [
    {
      date: released,
      kind,
      table: "actuals",
      key: actualKey(actual),
      ...thingOf(actual),
      old: String(previous.value),
      new: kind === "withdrawn" ? undefined : String(actual.value),
      reason: note,
      file: release.actualsFile,
      oldStatus: previous.status,
      newStatus: actual.status,
    },
  ];
};

/** Returns what the keys of corrections name, for those that name a value that is still there. */
const thingsByKey = ({ targets, subsidies, actuals }: Dataset): ReadonlyMap<string, RevisedThing> =>
  new Map<string, RevisedThing>([
    ...targets.map(
      ({ id, indicator, region, measure, period, unit }) =>
        [id, { indicator, region, measure, period, unit }] as const,
    ),
    ...subsidies.map(({ id, jurisdiction, unit }) => [id, { region: jurisdiction, unit }] as const),
    ...actuals.map((actual) => [releasedKey(actual), thingOf(actual)] as const),
  ]);

const NUMBER = /^-?\d+(?:\.\d+)?$/;

const correctionAsRevision = (
  { date, file, key, old, new: now, reason }: Correction,
  things: ReadonlyMap<string, RevisedThing>,
): Revision => {
  const { unit, ...thing } = things.get(key) ?? {};
  // Wordings and notes are corrected too, and are counted in nothing.
  const isCounted = NUMBER.test(old) && NUMBER.test(now);
  return {
    date,
    kind: "corrected",
    table: file.replace(/[/.].*$/, ""),
    key,
    ...thing,
    ...(isCounted && unit !== undefined ? { unit } : {}),
    old,
    new: now,
    reason,
    file,
  };
};

/** Returns every change of a value, in order of date, corrections of a day behind its release. */
export const revisions = (dataset: Dataset): readonly Revision[] => {
  const things = thingsByKey(dataset);
  return [
    ...actualChanges(dataset).flatMap((change) => revisionOf(dataset, change)),
    ...dataset.corrections.map((correction) => correctionAsRevision(correction, things)),
  ].toSorted((a, b) => a.date.last - b.date.last);
};
