import { z } from "zod";
import {
  choiceCell,
  optionalTermIdCell,
  optionalTextCell,
  optionalTextListCell,
  termIdCell,
  nameCell,
} from "./cells.ts";
import type { RowFault, Table } from "./table.ts";

const schema = z.object({
  kind: choiceCell(["theme", "recipient", "trigger", "glossary"]),
  id: termIdCell,
  name_zh: nameCell,
  name_en: nameCell,
  group: optionalTermIdCell,
  definition_zh: optionalTextCell,
  definition_en: optionalTextCell,
  aliases: optionalTextListCell,
});

export type TermRow = z.input<typeof schema>;
export type TermRecord = z.output<typeof schema>;

export const termTable = {
  schema,
  optionalColumns: ["aliases"],
  check: (record) => {
    const faults: RowFault[] = [];
    const lacks = (column: keyof TermRecord): boolean =>
      column in record && record[column] === undefined;
    if (record.kind === "trigger" && lacks("group")) {
      faults.push({ column: "group", code: "group-missing" });
    }
    if (record.kind !== undefined && record.kind !== "trigger" && record.group !== undefined) {
      faults.push({ column: "group", code: "group-not-allowed", value: record.group });
    }
    // A definition is for both languages or for none; a glossary entry is nothing without one.
    const needsDefinition =
      record.kind === "glossary" ||
      record.definition_zh !== undefined ||
      record.definition_en !== undefined;
    for (const column of ["definition_zh", "definition_en"] as const) {
      if (needsDefinition && lacks(column)) faults.push({ column, code: "definition-missing" });
    }
    return faults;
  },
} satisfies Table<typeof schema.shape>;
