import { z } from "zod";
import { textCell } from "./cells.ts";
import { dateCell } from "./date-cells.ts";
import type { Table } from "./table.ts";

const schema = z.object({
  date: dateCell,
  what: textCell,
  where: textCell,
  result: textCell,
});

export type SearchEntryRow = z.input<typeof schema>;
export type SearchEntryRecord = z.output<typeof schema>;

export const searchEntryTable = { schema } satisfies Table<typeof schema.shape>;
