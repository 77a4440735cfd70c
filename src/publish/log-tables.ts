import type { Correction, SearchEntry } from "../model/types.ts";
import type { Column } from "./cell.ts";

export const correctionColumns: readonly Column<Correction>[] = [
  { name: "date", cell: (correction) => correction.date.text },
  { name: "file", cell: (correction) => correction.file },
  { name: "key", cell: (correction) => correction.key },
  { name: "old", cell: (correction) => correction.old },
  { name: "new", cell: (correction) => correction.new },
  { name: "reason", cell: (correction) => correction.reason },
];

export const searchColumns: readonly Column<SearchEntry>[] = [
  { name: "date", cell: (search) => search.date.text },
  { name: "what", cell: (search) => search.what.zh },
  { name: "where", cell: (search) => search.where.zh },
  { name: "result", cell: (search) => search.result.zh },
  { name: "what_en", cell: ({ what }) => what.en },
  { name: "where_en", cell: ({ where }) => where.en },
  { name: "result_en", cell: ({ result }) => result.en },
];
