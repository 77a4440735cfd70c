/** Numbers as digits with an optional minus and decimal point, and nothing else. */

import { CellFault, optionalCell, requiredCell } from "./cells.ts";

const PLAIN = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const GROUPED = /^-?\d{1,3}(?:[,，'’ \u00A0\u202F]\d{3})+(?:\.\d+)?$/;
const FULL_WIDTH = /[０-９．－＋％﹣−]/;
const WITH_UNIT = /^-?[\d,.]*\d\s*(?:[%‰℃]|\p{L}+|[\p{L}/％（）()]+)$/u;
const NOTATION = /^[-+]?(?:0x[\da-f]+|0b[01]+|0o[0-7]+|\d+(?:\.\d+)?e[-+]?\d+)$/i;
const SEPARATORS = /[,，'’ \u00A0\u202F]/g;
/** More than this a double does not hold exactly. */
const MAX_DIGITS = 15;

/** Returns the text with its full-width digits and signs as a keyboard writes them. */
const halfWidth = (text: string): string =>
  text
    .replace(/[－−﹣]/g, "-")
    .replace(/[！-～]/g, (each) => String.fromCharCode(each.charCodeAt(0) - 0xfee0));

const readNumber = (text: string): number | CellFault => {
  if (PLAIN.test(text)) {
    return text.replace(/\D/g, "").length > MAX_DIGITS
      ? new CellFault("number-too-long")
      : Number(text);
  }
  if (FULL_WIDTH.test(text)) {
    return new CellFault("number-full-width", { plain: halfWidth(text) });
  }
  if (NOTATION.test(text)) return new CellFault("number-notation");
  if (GROUPED.test(text)) {
    return new CellFault("number-with-separator", { plain: text.replace(SEPARATORS, "") });
  }
  if (WITH_UNIT.test(text)) return new CellFault("number-with-unit");
  return new CellFault("not-a-number");
};

const readPositive = (text: string): number | CellFault => {
  const value = readNumber(text);
  return typeof value === "number" && value <= 0 ? new CellFault("not-positive") : value;
};

const readWhole = (text: string): number | CellFault => {
  const value = readPositive(text);
  return typeof value === "number" && !Number.isInteger(value) ? new CellFault("not-whole") : value;
};

export const numberCell = requiredCell(readNumber, "blank-number");
export const optionalNumberCell = optionalCell(readNumber);
/** Above zero. */
export const optionalPositiveCell = optionalCell(readPositive);
/** A whole number above zero. */
export const optionalWholeCell = optionalCell(readWhole);
