/** The logs of the data page: what was looked for, and which errors of this site were mended. */

import { messagesIn } from "../../i18n/messages-in.ts";
import { formatDate } from "../../lib/format.ts";
import { isWebAddress } from "../../lib/unsafe-text.ts";
import type { Dataset, Language } from "../../model/types.ts";
import type { Cell } from "../cells.ts";
import { type PagedTable, tableOf } from "./paged-table.ts";

/** A page that was searched is named by its host, since whole addresses break a table. */
const placeCell = (where: string): Cell =>
  isWebAddress(where) ? { text: new URL(where).host, href: where } : where;

/** Returns what was looked for, where, and with what result. */
export const searchesTable = ({ searches }: Dataset, lang: Language): PagedTable => {
  const { caption, columns } = messagesIn(lang).dataPage.searches;
  return tableOf(
    {
      name: "searches",
      path: "/data/",
      anchor: "searches",
      files: "searches",
      caption,
      columns: [
        { label: columns.what },
        { label: columns.where },
        { label: columns.date, isUnbroken: true },
        { label: columns.result },
      ],
    },
    searches,
    ({ what, where, date, result }) => [
      what[lang],
      placeCell(where[lang]),
      formatDate(date, lang),
      result[lang],
    ],
  );
};

/** Returns the errors of this site that were mended. */
export const correctionsTable = ({ corrections }: Dataset, lang: Language): PagedTable => {
  const { caption, columns } = messagesIn(lang).dataPage.corrections;
  return tableOf(
    {
      name: "corrections",
      path: "/data/",
      anchor: "corrections",
      files: "corrections",
      caption,
      columns: [
        { label: columns.date },
        { label: columns.key },
        { label: columns.old },
        { label: columns.new },
        { label: columns.reason },
      ],
    },
    corrections,
    (correction) => [
      formatDate(correction.date, lang),
      { text: correction.key, note: correction.file },
      correction.old,
      correction.new,
      correction.reason,
    ],
  );
};
