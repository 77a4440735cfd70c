import { z } from "zod";
import {
  idCell,
  idListCell,
  optionalIdListCell,
  optionalTextCell,
  nameCell,
  textCell,
} from "./cells.ts";
import { deadlineCell } from "./date-cells.ts";
import type { Table } from "./table.ts";

const schema = z.object({
  id: idCell,
  name: nameCell,
  deadline: deadlineCell,
  lead_units: idListCell,
  responsible_units: idListCell,
  indicators: optionalIdListCell,
  clause: idListCell,
  summary: textCell,
  unquantified: optionalTextCell,
  name_en: optionalTextCell,
  summary_en: optionalTextCell,
});

export type TaskRow = z.input<typeof schema>;
export type TaskRecord = z.output<typeof schema>;

export const taskTable = {
  schema,
  optionalColumns: ["name_en", "summary_en"],
} satisfies Table<typeof schema.shape>;
