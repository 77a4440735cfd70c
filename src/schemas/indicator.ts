import { z } from "zod";
import {
  choiceCell,
  idCell,
  optionalTextListCell,
  termIdCell,
  nameCell,
  textCell,
  yesNoCell,
} from "./cells.ts";
import type { Table } from "./table.ts";

const schema = z.object({
  id: idCell,
  name_zh: nameCell,
  name_en: nameCell,
  unit: nameCell,
  theme: termIdCell,
  direction: choiceCell(["up", "down"]),
  pace: choiceCell(["linear", "batch"]),
  headline: yesNoCell,
  definition_zh: textCell,
  definition_en: textCell,
  aliases: optionalTextListCell,
});

export type IndicatorRow = z.input<typeof schema>;
export type IndicatorRecord = z.output<typeof schema>;

export const indicatorTable = { schema, optionalColumns: ["aliases"] } satisfies Table<
  typeof schema.shape
>;
