import type { ReleaseChanges } from "../analysis/releases.ts";
import type { Revision } from "../analysis/revisions.ts";
import { vocabulary } from "../i18n/zh/vocabulary.ts";
import type { Column } from "./cell.ts";
import { codeOf, count, day, optional, partialDate, period, text } from "./field.ts";

export const releaseColumns: readonly Column<ReleaseChanges>[] = [
  { name: "date", field: day, cell: ({ release }) => release.date.text },
  { name: "note", field: text, cell: ({ release }) => release.note.zh },
  { name: "note_en", field: text, cell: ({ release }) => release.note.en },
  { name: "added", field: count, cell: ({ added }) => added.length },
  { name: "revised", field: count, cell: ({ revised }) => revised.length },
  { name: "withdrawn", field: count, cell: ({ withdrawn }) => withdrawn.length },
  { name: "corrected", field: count, cell: ({ corrections }) => corrections.length },
];

export const revisionColumns: readonly Column<Revision>[] = [
  { name: "date", field: day, cell: ({ date }) => date.text },
  { name: "kind", field: codeOf(vocabulary.revisionKind), cell: ({ kind }) => kind },
  { name: "table", field: text, cell: ({ table }) => table },
  { name: "key", field: text, cell: ({ key }) => key },
  { name: "indicator", field: optional(text), cell: ({ indicator }) => indicator?.id },
  { name: "region", field: optional(text), cell: ({ region }) => region?.id },
  {
    name: "measure",
    field: optional(codeOf(vocabulary.measure)),
    cell: ({ measure }) => measure,
  },
  { name: "period", field: optional(period), cell: ({ period: years }) => years?.text },
  { name: "as_of", field: optional(partialDate), cell: ({ asOf }) => asOf?.text },
  { name: "old", field: text, cell: ({ old }) => old },
  { name: "new", field: optional(text), cell: ({ new: now }) => now },
  { name: "unit", field: optional(text), cell: ({ unit }) => unit },
  { name: "reason", field: text, cell: ({ reason }) => reason },
  { name: "file", field: text, cell: ({ file }) => file },
  {
    name: "old_status",
    field: optional(codeOf(vocabulary.actualStatus)),
    cell: ({ oldStatus }) => oldStatus,
  },
  {
    name: "new_status",
    field: optional(codeOf(vocabulary.actualStatus)),
    cell: ({ newStatus }) => newStatus,
  },
];
