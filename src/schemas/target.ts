import { z } from "zod";
import {
  choiceCell,
  idCell,
  optionalIdListCell,
  optionalTextCell,
  nameCell,
  textCell,
} from "./cells.ts";
import { periodCell } from "./date-cells.ts";
import { numberCell, optionalNumberCell } from "./number-cells.ts";
import type { RowFault, Table } from "./table.ts";
import { valueFaults } from "./value-faults.ts";

/** What a value measures of its indicator; targets and actuals share it. */
export const measureCell = choiceCell(["level", "increment", "increment_per_year", "growth_rate"]);

const schema = z.object({
  indicator: idCell,
  region: idCell,
  measure: measureCell,
  period: periodCell,
  comparator: choiceCell(["at_least", "more_than", "at_most", "between", "stated"]),
  value: numberCell,
  value_max: optionalNumberCell,
  unit: nameCell,
  clause: idCell,
  wording: textCell,
  note: optionalTextCell,
  commitment: choiceCell(["firm", "aim"]),
  also_in: optionalIdListCell,
});

export type TargetRow = z.input<typeof schema>;
export type TargetRecord = z.output<typeof schema>;

/** A level is due at the end of one year, so its period is that year. */
export const levelPeriodFaults = (record: {
  measure?: string;
  period?: { readonly text: string; readonly firstYear: number; readonly lastYear: number };
}): readonly RowFault[] => {
  const { measure, period } = record;
  if (measure !== "level" || period === undefined || period.firstYear === period.lastYear) {
    return [];
  }
  const detail = { year: String(period.lastYear) };
  return [{ column: "period", code: "level-period", value: period.text, detail }];
};

export const targetTable = {
  schema,
  check: (record) => {
    const faults: RowFault[] = [...levelPeriodFaults(record), ...valueFaults(record)];
    const { comparator, value, value_max: valueMax } = record;
    if (value === 0 && "note" in record && record.note === undefined) {
      faults.push({ column: "value", code: "zero-target" });
    }
    const isRange = comparator === "between";
    if (isRange && "value_max" in record && valueMax === undefined) {
      faults.push({ column: "value_max", code: "between-needs-max" });
    }
    if (isRange && value !== undefined && valueMax !== undefined && valueMax <= value) {
      const detail = { other: "value", otherValue: String(value) };
      faults.push({ column: "value_max", code: "max-not-above", value: String(valueMax), detail });
    }
    if (comparator !== undefined && !isRange && valueMax !== undefined) {
      const detail = { comparator };
      faults.push({
        column: "value_max",
        code: "max-without-between",
        value: String(valueMax),
        detail,
      });
    }
    if (record.also_in !== undefined && record.clause !== undefined) {
      if (record.also_in.includes(record.clause)) {
        faults.push({ column: "also_in", code: "also-in-repeats-clause", value: record.clause });
      }
    }
    return faults;
  },
} satisfies Table<typeof schema.shape>;
