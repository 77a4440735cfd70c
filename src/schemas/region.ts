import { z } from "zod";
import {
  choiceCell,
  idCell,
  optionalIdCell,
  optionalPatternCell,
  optionalTextListCell,
  nameCell,
} from "./cells.ts";
import type { RowFault, Table } from "./table.ts";

const schema = z.object({
  id: idCell,
  name_zh: nameCell,
  name_en: nameCell,
  kind: choiceCell(["city", "county", "district", "zone", "peer"]),
  parent: optionalIdCell,
  gb_code: optionalPatternCell(/^\d{6}$/, "bad-gb-code"),
  aliases: optionalTextListCell,
});

export type RegionRow = z.input<typeof schema>;
export type RegionRecord = z.output<typeof schema>;

export const regionTable = {
  schema,
  optionalColumns: ["aliases"],
  check: (record) => {
    if (record.kind === undefined || !("parent" in record)) return [];
    const isPart = record.kind !== "city" && record.kind !== "peer";
    const faults: RowFault[] = [];
    // Without a parent a district would silently belong to no city's page.
    if (isPart && record.parent === undefined) {
      faults.push({ column: "parent", code: "parent-missing", detail: { kind: record.kind } });
    }
    if (!isPart && record.parent !== undefined) {
      faults.push({
        column: "parent",
        code: "parent-not-allowed",
        value: record.parent,
        detail: { kind: record.kind },
      });
    }
    return faults;
  },
} satisfies Table<typeof schema.shape>;
