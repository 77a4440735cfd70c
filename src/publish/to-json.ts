import type { Cell } from "./cell.ts";
import { framed, type Frame } from "./frame.ts";

/** Returns the cells as one object on one line, an absent cell as null. */
export const jsonLine = (header: readonly string[], cells: readonly Cell[]): string => {
  const row: Record<string, NonNullable<Cell> | null> = {};
  for (const [index, name] of header.entries()) row[name] = cells[index] ?? null;
  return JSON.stringify(row);
};

/** Returns what an array has beside its rows, one a line, so that two releases compare line by line. */
export const jsonFrame = (hasLines: boolean): Frame =>
  hasLines
    ? { head: "[\n", between: ",\n", tail: "\n]\n" }
    : { head: "[]\n", between: "", tail: "" };

/** Returns a whole file. */
export const jsonText = (lines: readonly string[]): string =>
  framed(jsonFrame(lines.length > 0), lines);
