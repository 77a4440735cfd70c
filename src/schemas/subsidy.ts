import { z } from "zod";
import type { FaultCode } from "../i18n/zh/faults.ts";
import { choiceCell, idCell, optionalTextCell, termIdCell, textCell } from "./cells.ts";
import { optionalPositiveCell, optionalWholeCell } from "./number-cells.ts";
import type { RowFault, Table } from "./table.ts";
import { fractionFaults } from "./value-faults.ts";

const schema = z.object({
  jurisdiction: idCell,
  recipient: termIdCell,
  level: choiceCell(["national", "provincial", "municipal", "none"]),
  trigger: termIdCell,
  amount: optionalPositiveCell,
  amount_max: optionalPositiveCell,
  unit: choiceCell(["万元", "%", "实物", "未写明"]),
  basis: choiceCell(["one_off", "per_year", "rate", "match", "in_kind", "unstated"]),
  document: idCell,
  clause: idCell,
  note: optionalTextCell,
  tier: optionalTextCell,
  rate: optionalPositiveCell,
  term_years: optionalWholeCell,
  wording: textCell,
});

export type SubsidyRow = z.input<typeof schema>;
export type SubsidyRecord = z.output<typeof schema>;

const AMOUNTS = ["amount", "amount_max", "rate"] as const;

/** Cells that a unit does not go with: a promise without an amount has none at all. */
const NOT_WITH_UNIT = {
  万元: [],
  "%": ["amount", "amount_max"],
  实物: AMOUNTS,
  未写明: AMOUNTS,
} as const satisfies Record<SubsidyRecord["unit"], readonly (typeof AMOUNTS)[number][]>;

const wants = (column: string, code: FaultCode, detail: Readonly<Record<string, string>> = {}) => ({
  column,
  code,
  detail,
});

export const subsidyTable = {
  schema,
  check: (record) => {
    const faults: RowFault[] = [];
    const { unit, basis, amount, amount_max: amountMax } = record;
    const isEmpty = (column: (typeof AMOUNTS)[number]): boolean =>
      column in record && record[column] === undefined;
    if (amount !== undefined && amountMax !== undefined && amountMax <= amount) {
      const detail = { other: "amount", otherValue: String(amount) };
      faults.push({
        column: "amount_max",
        code: "max-not-above",
        value: String(amountMax),
        detail,
      });
    }
    const hasNote = !("note" in record) || record.note !== undefined;
    faults.push(...fractionFaults("rate", record.rate, hasNote));
    if (unit === undefined) return faults;
    for (const column of NOT_WITH_UNIT[unit]) {
      const value = record[column];
      if (value !== undefined) {
        faults.push({
          column,
          code: "amount-not-with-unit",
          value: String(value),
          detail: { unit },
        });
      }
    }
    if (basis !== undefined && (basis === "in_kind") !== (unit === "实物")) {
      faults.push({ column: "basis", code: "basis-not-with-unit", value: basis, detail: { unit } });
    } else if (basis !== undefined && unit === "%" && basis !== "rate" && basis !== "match") {
      faults.push({ column: "basis", code: "basis-not-with-unit", value: basis, detail: { unit } });
    }
    if (unit === "%" && isEmpty("rate")) faults.push(wants("rate", "rate-missing"));
    if (unit === "万元" && basis === "rate" && isEmpty("rate")) {
      faults.push(wants("rate", "rate-missing"));
    } else if (unit === "万元" && isEmpty("amount") && isEmpty("amount_max")) {
      // A rate alone is paid in no unit of money.
      faults.push(wants("amount", "amount-missing"));
    }
    return faults;
  },
} satisfies Table<typeof schema.shape>;
