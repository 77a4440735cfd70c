import { z } from "zod";
import { idCell, optionalTextCell, textCell } from "./cells.ts";
import { dateCell } from "./date-cells.ts";
import { numberCell } from "./number-cells.ts";
import type { Table } from "./table.ts";

const schema = z.object({
  indicator: idCell,
  region: idCell,
  as_of: dateCell,
  value: numberCell,
  unit: textCell,
  document: idCell,
  clause: idCell,
  note: optionalTextCell,
});

export type BaselineRow = z.input<typeof schema>;
export type BaselineRecord = z.output<typeof schema>;

export const baselineTable = { schema } satisfies Table<typeof schema.shape>;
