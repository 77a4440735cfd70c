import { z } from "zod";
import { keyCell, textCell } from "./cells.ts";
import { dayCell } from "./date-cells.ts";
import type { Table } from "./table.ts";

const schema = z.object({
  date: dayCell,
  file: keyCell,
  key: keyCell,
  old: textCell,
  new: textCell,
  reason: textCell,
});

export type CorrectionRow = z.input<typeof schema>;
export type CorrectionRecord = z.output<typeof schema>;

export const correctionTable = { schema } satisfies Table<typeof schema.shape>;
