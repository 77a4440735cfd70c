import { z } from "zod";
import { choiceCell, idCell, termIdCell, textCell, yesNoCell } from "./cells.ts";
import type { Table } from "./table.ts";

const schema = z.object({
  id: idCell,
  name_zh: textCell,
  name_en: textCell,
  unit: textCell,
  theme: termIdCell,
  direction: choiceCell(["up", "down"]),
  pace: choiceCell(["linear", "batch"]),
  headline: yesNoCell,
  definition_zh: textCell,
  definition_en: textCell,
});

export type IndicatorRow = z.input<typeof schema>;
export type IndicatorRecord = z.output<typeof schema>;

export const indicatorTable = { schema } satisfies Table<typeof schema.shape>;
