/** Rows of the dataset's files as text; columns that a row leaves out are empty. */

import Papa from "papaparse";
import type { ActualRow } from "../../src/schemas/actual.ts";
import type { SubsidyRow } from "../../src/schemas/subsidy.ts";
import type { Table } from "../../src/schemas/table.ts";
import type { TargetRow } from "../../src/schemas/target.ts";

/** Returns the CSV of the rows with all columns of their table, a header even without rows. */
export const csvOf = (table: Table, rows: readonly Readonly<Record<string, string>>[]): string => {
  const fields = Object.keys(table.schema.shape);
  const data = rows.map((row) => fields.map((field) => row[field] ?? ""));
  return `${Papa.unparse({ fields, data }, { newline: "\n" })}\n`;
};

/** Returns a number as the files write it, rounded to `digits` decimals. */
export const numberText = (value: number, digits = 0): string =>
  // Adding zero turns minus zero, which no reader expects, into zero.
  String(Number(value.toFixed(digits)) + 0);

type Optional<Row, Key extends keyof Row> = Omit<Row, Key> & Partial<Pick<Row, Key>>;

export const targetRow = (
  row: Optional<TargetRow, "comparator" | "value_max" | "note" | "commitment" | "also_in">,
): TargetRow => ({
  comparator: "at_least",
  value_max: "",
  note: "",
  commitment: "firm",
  also_in: "",
  ...row,
});

/** A rate below one per cent needs the word of its row that it is no fraction. */
const noteOn = (unit: string, value: string): string =>
  unit === "%" && Math.abs(Number(value)) < 1 ? "原文就是百分之零点几。" : "";

export const actualRow = (row: Optional<ActualRow, "status" | "note" | "includes">): ActualRow => ({
  status: "final",
  note: noteOn(row.unit, row.value),
  includes: "",
  ...row,
});

export const subsidyRow = (
  row: Optional<
    SubsidyRow,
    "amount" | "amount_max" | "unit" | "basis" | "note" | "tier" | "rate" | "term_years"
  >,
): SubsidyRow => ({
  amount: "",
  amount_max: "",
  unit: "万元",
  basis: "unstated",
  note: "",
  tier: "",
  rate: "",
  term_years: "",
  ...row,
});
