/** Corrections and searches: logs that refer to files and days, not to other rows. */

import type { PartialDate } from "../lib/calendar.ts";
import type { RecordSet } from "../schemas/record-set.ts";
import type { RecordSource } from "../schemas/table.ts";
import type { SearchEntry } from "./types.ts";
import { fileOf, type LinkContext, report } from "./link-context.ts";

/** Tells an entry of a day on which the site was not out yet. */
export const refuseLaterThanSite = (
  context: LinkContext,
  source: RecordSource,
  date: PartialDate | undefined,
): void => {
  const { site } = context.records;
  if (date === undefined || site?.released === undefined) return;
  if (date.first <= site.released.last) return;
  const detail = { released: site.released.text, file: site.source.file };
  report(context, source, "date", "later-than-site", date.text, detail);
};

/** Tells the entries of a day after the release, and corrections of files that are not here. */
export const refuseLogFaults = (context: LinkContext): void => {
  const { corrections, searches, files, site, unreadable } = context.records;
  const isKnown = (name: string): boolean => {
    const path = fileOf(context, name);
    const folder = path.slice(0, path.lastIndexOf("/"));
    // The plan's own targets, and a whole folder, are told where they are missing.
    return files.includes(path) || unreadable.has(folder) || name === `targets/${site?.plan}.csv`;
  };
  for (const { source, date, file } of corrections) {
    refuseLaterThanSite(context, source, date);
    if (file !== undefined && !isKnown(file)) {
      report(context, source, "file", "unknown-corrected-file", file);
    }
  }
  for (const { source, date } of searches) refuseLaterThanSite(context, source, date);
};

/** Returns the searches; what has no English form keeps its Chinese one. */
export const linkSearches = ({ searches }: Pick<RecordSet, "searches">): readonly SearchEntry[] =>
  searches
    .filter((record) => record.isComplete)
    .map(({ date, what, where, result, what_en, where_en, result_en }) => ({
      date,
      what: { zh: what, en: what_en ?? what },
      where: { zh: where, en: where_en ?? where },
      result: { zh: result, en: result_en ?? result },
    }));
