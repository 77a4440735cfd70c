import Papa from "papaparse";
import type { Cell } from "./cell.ts";

/** Excel takes a file without this mark for GB18030 and shows other characters in place of Chinese. */
const BYTE_ORDER_MARK = "\uFEFF";
const LINE_END = "\r\n";

/**
 * First characters with which a spreadsheet takes text for a formula, and their full-width forms,
 * which Chinese editions read alike. Papa Parse's own pattern overlooks text of several lines.
 */
const FORMULA_START = /^[=+\-@\t\r＝＋－＠]/;

/** Returns the cells as one line of RFC 4180; numbers stay numbers, negative ones too. */
export const csvLine = (cells: readonly Cell[]): string =>
  Papa.unparse([[...cells]], { escapeFormulae: FORMULA_START, newline: LINE_END });

/** Returns a whole file: byte order mark, header and lines, each ended by CRLF. */
export const csvText = (header: readonly string[], lines: readonly string[]): string =>
  BYTE_ORDER_MARK + [csvLine(header), ...lines, ""].join(LINE_END);
