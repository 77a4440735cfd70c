/** Where each cell of a CSV file stands, in bytes, so that one can be changed and none of the others. */

import type { FileText } from "./file-text.ts";

export interface CellRange {
  readonly start: number;
  /** Behind the last byte. */
  readonly end: number;
}

const QUOTE = 0x22;
const COMMA = 0x2c;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;

/** Returns where the cell ends that begins at `start`: at a comma, a line end or the end of the file. */
const endOfCell = (bytes: Uint8Array, start: number): number => {
  let at = start;
  if (bytes[at] === QUOTE) {
    at += 1;
    while (at < bytes.length && (bytes[at] !== QUOTE || bytes[at + 1] === QUOTE))
      at += bytes[at] === QUOTE ? 2 : 1;
    at += 1;
  }
  while (at < bytes.length && ![COMMA, LINE_FEED, RETURN].includes(bytes[at] ?? 0)) at += 1;
  return Math.min(at, bytes.length);
};

/**
 * Returns the cells of each row. The bytes of commas, quotes and line ends are part of no other
 * character, in UTF-8 nor in GB18030.
 */
export const cellRanges = ({
  bytes,
  start: first,
}: FileText): readonly (readonly CellRange[])[] => {
  const rows: CellRange[][] = [];
  let start = first;
  let row: CellRange[] = [];
  for (;;) {
    const end = endOfCell(bytes, start);
    row.push({ start, end });
    start = end + 1;
    if (bytes[end] === COMMA) continue;
    rows.push(row);
    row = [];
    if (bytes[end] === RETURN && bytes[start] === LINE_FEED) start += 1;
    if (start >= bytes.length) return rows;
  }
};
