/** The records of a dataset → those of its release before, where no copy of that was kept. */

import type { PartialDate } from "../../lib/calendar.ts";
import type { RecordSet } from "../../schemas/record-set.ts";

const latest = (dates: readonly PartialDate[]): PartialDate | undefined =>
  dates.toSorted((a, b) => a.last - b.last).at(-1);

const daysOf = ({ releaseLog }: RecordSet): readonly PartialDate[] =>
  releaseLog.flatMap(({ date }) => (date === undefined ? [] : [date]));

/**
 * Returns the records without what came with the release that the site is dated: its values, and
 * the corrections, searches and acknowledgements since. Targets and documents carry no date of
 * their own and stay. Without an earlier release, all values are left out.
 */
export const recordsBefore = (records: RecordSet): RecordSet => {
  const { site } = records;
  const released = site?.released;
  if (site === undefined || released === undefined) return records;
  const last = releaseBefore(records);
  const isOut = (date: PartialDate | undefined): boolean =>
    date !== undefined && last !== undefined && date.first <= last.last;
  const actuals = records.actuals.filter((record) => isOut(record.released));
  // No file says what the data reached to then; no value of that release is later than this.
  const asOf = latest(actuals.flatMap(({ as_of: date }) => (date === undefined ? [] : [date])));
  const { as_of: now } = site;
  return {
    ...records,
    site: {
      ...site,
      released: last ?? released,
      ...(asOf === undefined || now === undefined || asOf.last > now.last ? {} : { as_of: asOf }),
    },
    actuals,
    releases: records.releases.filter(({ date }) => isOut(date)),
    // The day that stays the site's has to stay in its log.
    releaseLog:
      last === undefined
        ? records.releaseLog
        : records.releaseLog.filter(({ date }) => isOut(date)),
    frozen: records.frozen.filter(({ date }) => isOut(date)),
    corrections: records.corrections.filter(({ date }) => isOut(date)),
    searches: records.searches.filter(({ date }) => isOut(date)),
    acknowledged: records.acknowledged.filter(({ date }) => isOut(date)),
  };
};

/** Returns the day of the release before the one that the site is dated; undefined for the first. */
export const releaseBefore = (records: RecordSet): PartialDate | undefined =>
  latest(daysOf(records).filter((date) => date.last < (records.site?.released?.last ?? 0)));
