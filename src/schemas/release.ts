import { z } from "zod";
import { optionalTextCell, textCell } from "./cells.ts";
import { dayCell } from "./date-cells.ts";
import type { Table } from "./table.ts";

const schema = z.object({
  date: dayCell,
  note: textCell,
  note_en: optionalTextCell,
});

export type ReleaseRow = z.input<typeof schema>;
export type ReleaseRecord = z.output<typeof schema>;

export const releaseTable = {
  schema,
  optionalColumns: ["note_en"],
} satisfies Table<typeof schema.shape>;
