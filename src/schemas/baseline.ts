import { z } from "zod";
import { idCell, optionalTextCell, nameCell } from "./cells.ts";
import { dateCell } from "./date-cells.ts";
import { numberCell } from "./number-cells.ts";
import type { Table } from "./table.ts";
import { valueFaults } from "./value-faults.ts";

const schema = z.object({
  indicator: idCell,
  region: idCell,
  as_of: dateCell,
  value: numberCell,
  unit: nameCell,
  document: idCell,
  clause: idCell,
  note: optionalTextCell,
});

export type BaselineRow = z.input<typeof schema>;
export type BaselineRecord = z.output<typeof schema>;

export const baselineTable = {
  schema,
  check: (record) => valueFaults({ ...record, measure: "level" }),
} satisfies Table<typeof schema.shape>;
