import { z } from "zod";
import { optionalTextCell, textCell } from "./cells.ts";
import { dateCell } from "./date-cells.ts";
import type { Table } from "./table.ts";

const schema = z.object({
  date: dateCell,
  what: textCell,
  where: textCell,
  result: textCell,
  what_en: optionalTextCell,
  where_en: optionalTextCell,
  result_en: optionalTextCell,
});

export type SearchEntryRow = z.input<typeof schema>;
export type SearchEntryRecord = z.output<typeof schema>;

export const searchEntryTable = {
  schema,
  optionalColumns: ["what_en", "where_en", "result_en"],
} satisfies Table<typeof schema.shape>;
