import { z } from "zod";
import { idCell, optionalIdCell, nameCell, textCell } from "./cells.ts";
import { dateCell } from "./date-cells.ts";
import { numberCell } from "./number-cells.ts";
import type { Table } from "./table.ts";

const schema = z.object({
  region: idCell,
  indicator: optionalIdCell,
  as_of: dateCell,
  value: numberCell,
  unit: nameCell,
  statement_zh: textCell,
  statement_en: textCell,
  document: idCell,
});

export type RelatedFigureRow = z.input<typeof schema>;
export type RelatedFigureRecord = z.output<typeof schema>;

export const relatedFigureTable = { schema } satisfies Table<typeof schema.shape>;
