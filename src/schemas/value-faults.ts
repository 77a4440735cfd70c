/** What is wrong with a value for the way that it is measured, whatever the number says itself. */

import type { RowFault } from "./table.ts";

interface ValueCells {
  readonly value?: number | undefined;
  readonly unit?: string | undefined;
  readonly note?: string | undefined;
  readonly measure?: string | undefined;
}

/** Returns the fault of a percentage that a spreadsheet has saved as a fraction, 10% as 0.1. */
export const fractionFaults = (
  column: string,
  value: number | undefined,
  hasNote: boolean,
): readonly RowFault[] => {
  if (value === undefined || value === 0 || Math.abs(value) >= 1 || hasNote) return [];
  // A product of decimals may end in …0001, which nobody should copy.
  const plain = String(Number((value * 100).toPrecision(12)));
  return [{ column, code: "percent-as-fraction", value: String(value), detail: { plain } }];
};

/** Returns the faults of a value; a note, or one that was refused, stands for its reason. */
export const valueFaults = (record: ValueCells): readonly RowFault[] => {
  const { value, unit, measure } = record;
  const hasNote = !("note" in record) || record.note !== undefined;
  const faults: RowFault[] = [];
  if (unit === "%") faults.push(...fractionFaults("value", value, hasNote));
  // Growth may be negative; what there is, or was added, may not.
  if (value !== undefined && value < 0 && measure !== undefined && measure !== "growth_rate") {
    faults.push({ column: "value", code: "negative-value", value: String(value) });
  }
  return faults;
};
