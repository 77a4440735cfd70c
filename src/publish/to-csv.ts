import Papa from "papaparse";
import { isFormula } from "../lib/unsafe-text.ts";
import type { Cell } from "./cell.ts";
import { framed, type Frame } from "./frame.ts";

/** Excel takes a file without this mark for GB18030 and shows other characters in place of Chinese. */
const BYTE_ORDER_MARK = "\uFEFF";
const LINE_END = "\r\n";

/**
 * Returns the cells as one line of RFC 4180; numbers stay numbers, negative ones too. A text that a
 * spreadsheet would run is refused where data is read, so that no cell needs a mark that changes it.
 */
export const csvLine = (cells: readonly Cell[]): string => {
  const formula = cells.find((cell) => typeof cell === "string" && isFormula(cell));
  if (formula !== undefined) throw new Error(`text would be a formula: ${formula}`);
  return Papa.unparse([[...cells]], { newline: LINE_END });
};

/** Returns what a file has beside its lines: byte order mark, header, and CRLF at each end. */
export const csvFrame = (header: readonly string[], hasLines: boolean): Frame => ({
  head: BYTE_ORDER_MARK + csvLine(header) + LINE_END,
  between: LINE_END,
  tail: hasLines ? LINE_END : "",
});

/** Returns a whole file. */
export const csvText = (header: readonly string[], lines: readonly string[]): string =>
  framed(csvFrame(header, lines.length > 0), lines);
