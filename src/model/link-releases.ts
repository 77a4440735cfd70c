/** The log of releases, and what each release published and keeps. */

import { KeyCheck } from "./key-check.ts";
import { fileOf, type LinkContext } from "./link-context.ts";
import { refuseLaterThanSite } from "./link-logs.ts";
import type { Release } from "./types.ts";

/** Tells each day of release that the log leaves out, once, with a place that names it. */
const refuseUnlogged = (context: LinkContext): void => {
  const { releases, frozen, releaseLog, site, unreadable } = context.records;
  const file = fileOf(context, "releases.csv");
  const logged = new Set(releaseLog.map(({ date }) => date?.text));
  // A row whose date is refused may be the one that is looked for.
  if (unreadable.has(file) || logged.has(undefined)) return;
  const days = [
    ...releases.map(({ date, file: from }) => ({ date, from })),
    ...frozen.map(({ date, folder: from }) => ({ date, from })),
    ...(site?.released === undefined ? [] : [{ date: site.released, from: site.source.file }]),
  ];
  for (const { date, from } of days) {
    if (logged.has(date.text)) continue;
    logged.add(date.text);
    context.issues.push({ file, code: "release-without-row", value: date.text, detail: { from } });
  }
};

/** Returns the releases in order of date; a note without an English form keeps its Chinese one. */
export const linkReleases = (context: LinkContext): readonly Release[] => {
  const { folder, releases, frozen, releaseLog } = context.records;
  const keys = new KeyCheck(context, "date");
  refuseUnlogged(context);
  for (const { source, date } of releaseLog) {
    refuseLaterThanSite(context, source, date);
    keys.add(source, [date?.text]);
  }
  return releaseLog
    .filter((record) => record.isComplete)
    .map(({ date, note, note_en }) => {
      const ofDay = (other: { readonly date: typeof date }): boolean =>
        other.date.text === date.text;
      return {
        date,
        note: { zh: note, en: note_en ?? note },
        actualsFile: releases.find(ofDay)?.file.slice(folder.length + 1),
        frozen: frozen.find(ofDay)?.files ?? [],
      };
    })
    .toSorted((a, b) => a.date.first - b.date.first);
};
