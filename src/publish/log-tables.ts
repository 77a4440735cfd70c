import type { Correction, SearchEntry } from "../model/types.ts";
import type { Column } from "./cell.ts";
import { day, text } from "./field.ts";

export const correctionColumns: readonly Column<Correction>[] = [
  { name: "date", field: day, cell: (correction) => correction.date.text },
  { name: "file", field: text, cell: (correction) => correction.file },
  { name: "key", field: text, cell: (correction) => correction.key },
  { name: "old", field: text, cell: (correction) => correction.old },
  { name: "new", field: text, cell: (correction) => correction.new },
  { name: "reason", field: text, cell: (correction) => correction.reason },
];

export const searchColumns: readonly Column<SearchEntry>[] = [
  { name: "date", field: day, cell: (search) => search.date.text },
  { name: "what", field: text, cell: (search) => search.what.zh },
  { name: "where", field: text, cell: (search) => search.where.zh },
  { name: "result", field: text, cell: (search) => search.result.zh },
  { name: "what_en", field: text, cell: ({ what }) => what.en },
  { name: "where_en", field: text, cell: ({ where }) => where.en },
  { name: "result_en", field: text, cell: ({ result }) => result.en },
];
