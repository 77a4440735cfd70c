import { rowNotes } from "../../i18n/zh/desk/import.ts";
import { quoted } from "./quoted.ts";
import { type Reading, Refusal } from "./read-number.ts";
import type { PlacedCell } from "./row-cells.ts";
import type { Findings } from "./sheet.ts";

/** Returns the value of a reading, told where it changed; undefined where it was refused. */
export const told = (
  reading: Reading<string> | Refusal,
  { cell, place }: PlacedCell,
  findings: Findings,
): string | undefined => {
  if (reading instanceof Refusal) {
    findings.refuse(place, reading.text);
    return undefined;
  }
  const { value, reasons } = reading;
  if (reasons.length > 0) {
    const from = quoted(cell.text);
    findings.note(place, rowNotes.changed({ from, to: value, reasons: reasons.join("、") }));
  }
  return value;
};
