import { z } from "zod";
import { firstDayOfYear, lastDayOfYear } from "../lib/calendar.ts";
import { choiceCell, idCell, optionalIdListCell, optionalTextCell, nameCell } from "./cells.ts";
import { dateCell, periodCell } from "./date-cells.ts";
import { numberCell } from "./number-cells.ts";
import type { RowFault, Table } from "./table.ts";
import { levelPeriodFaults, measureCell } from "./target.ts";
import { valueFaults } from "./value-faults.ts";

const schema = z.object({
  indicator: idCell,
  region: idCell,
  measure: measureCell,
  period: periodCell,
  as_of: dateCell,
  value: numberCell,
  unit: nameCell,
  status: choiceCell(["final", "provisional", "estimate", "withdrawn"]),
  document: idCell,
  clause: idCell,
  note: optionalTextCell,
  includes: optionalIdListCell,
});

export type ActualRow = z.input<typeof schema>;
export type ActualRecord = z.output<typeof schema>;

export const actualTable = {
  schema,
  check: (record) => {
    const faults: RowFault[] = [...levelPeriodFaults(record), ...valueFaults(record)];
    const { measure, period, as_of: asOf } = record;
    if (
      period !== undefined &&
      asOf !== undefined &&
      asOf.last < firstDayOfYear(period.firstYear)
    ) {
      const detail = { period: period.text };
      faults.push({ column: "as_of", code: "as-of-before-period", value: asOf.text, detail });
    }
    // A level may be read later; what was added in a period is added up when the period ends.
    if (measure === "increment" && period !== undefined && asOf !== undefined) {
      if (asOf.first > lastDayOfYear(period.lastYear)) {
        const detail = { period: period.text, last: `${period.lastYear}-12-31` };
        faults.push({ column: "as_of", code: "as-of-after-period", value: asOf.text, detail });
      }
    }
    if (record.region !== undefined && record.includes?.includes(record.region) === true) {
      faults.push({ column: "includes", code: "includes-itself", value: record.region });
    }
    return faults;
  },
} satisfies Table<typeof schema.shape>;
