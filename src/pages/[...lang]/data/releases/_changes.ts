/** What each release changed, as rows of a table. */

import type { Revision } from "../../../../analysis/revisions.ts";
import type { Cell, RichCell } from "../../../../components/cells.ts";
import { indicatorHref } from "../../../../components/links.ts";
import type { Locale } from "../../../../components/locale.ts";
import { formatDate, formatNumber, formatPeriod } from "../../../../lib/format.ts";

/** The thing by its name and place, where both are known, else by the key that the files have. */
const thingCell = (revision: Revision, { lang, words }: Locale): RichCell => {
  const { indicator, region, period, asOf, key, file } = revision;
  if (indicator === undefined || region === undefined || period === undefined)
    return { text: key, note: file };
  const messages = words.history.changes;
  const time =
    asOf === undefined
      ? formatPeriod(period, lang)
      : messages.asOf({ date: formatDate(asOf, lang) });
  return {
    text: indicator.name[lang],
    href: indicatorHref(indicator, lang),
    name: indicator.name,
    note: messages.ofRegion({ region: region.name[lang], time }),
  };
};

/** Returns the row of one change. */
export const changeRow = (revision: Revision, locale: Locale): readonly Cell[] => {
  const { lang, words } = locale;
  const { vocabulary, history } = words;
  const { kind, old, new: now, unit, reason, oldStatus, newStatus } = revision;
  const valueText = (value: string): string =>
    unit === undefined
      ? value
      : vocabulary.amount({ value: formatNumber(Number(value), lang), unit });
  // Of what was withdrawn, the column of the kind says so.
  const hasOtherStatus = kind === "revised" && oldStatus !== newStatus;
  const noteOf = (status: typeof oldStatus): string | undefined =>
    status !== undefined && hasOtherStatus ? vocabulary.actualStatus[status] : undefined;
  return [
    thingCell(revision, locale),
    vocabulary.revisionKind[kind],
    { text: valueText(old), note: noteOf(oldStatus) },
    now === undefined
      ? { text: history.changes.withdrawn, tone: "muted" }
      : { text: valueText(now), note: noteOf(newStatus) },
    reason,
  ];
};
