import type { Cell } from "./cell.ts";

/** Excel takes a file without this mark for GB18030 and shows other characters in place of Chinese. */
const BYTE_ORDER_MARK = "\uFEFF";
const LINE_END = "\r\n";

/**
 * First characters with which a spreadsheet takes text for a formula, and their full-width forms,
 * which Chinese editions read alike. Papa Parse's own test overlooks text of several lines.
 */
const FORMULA_START = /^[=+\-@\t\r＝＋－＠]/;
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;

const textCell = (text: string): string => {
  const isFormula = FORMULA_START.test(text);
  const defused = isFormula ? `'${text}` : text;
  return isFormula || NEEDS_QUOTES.test(defused) ? `"${defused.replaceAll('"', '""')}"` : defused;
};

/** Returns the cells as one line of RFC 4180; numbers stay numbers, negative ones too. */
export const csvLine = (cells: readonly Cell[]): string =>
  cells
    .map((cell) => {
      if (cell === undefined) return "";
      return typeof cell === "number" ? String(cell) : textCell(cell);
    })
    .join(",");

/** Returns a whole file: byte order mark, header and lines, each ended by CRLF. */
export const csvText = (header: readonly string[], lines: readonly string[]): string =>
  BYTE_ORDER_MARK + [csvLine(header), ...lines, ""].join(LINE_END);
