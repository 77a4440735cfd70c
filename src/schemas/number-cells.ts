/** Numbers as digits with an optional minus and decimal point, and nothing else. */

import { CellFault, optionalCell, requiredCell } from "./cells.ts";

const PLAIN = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const GROUPED = /^-?\d{1,3}(?:[,，'’ \u00A0\u202F]\d{3})+(?:\.\d+)?$/;
const FULL_WIDTH = /[０-９．－＋％﹣−]/;
const WITH_UNIT = /^-?[\d,.]*\d\s*(?:[%‰℃]|\p{L}+|[\p{L}/％（）()]+)$/u;
const NOTATION = /^[-+]?(?:0x[\da-f]+|0b[01]+|0o[0-7]+|\d+(?:\.\d+)?e[-+]?\d+)$/i;
const SEPARATORS = /[,，'’ \u00A0\u202F]/g;
/** What stands where a spreadsheet has no number. */
const NONE =
  /^(?:[-—–－/／]+|#?N\/A|无|暂无|暂缺|空|空缺|不详|未知|未公布|未公开|未统计|没有|无数据|暂无数据)$/i;
/** What may be left out behind a number, since it does not change the number's size. */
const PLAIN_UNIT = /(?:%|家|个|项|名|支|场|次|人次|件)$/;
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
      : // The sum of -0 and 0 is 0: no cell should print as “-0”.
        Number(text) + 0;
  }
  if (NONE.test(text)) return new CellFault("number-none");
  if (FULL_WIDTH.test(text)) {
    const plain = halfWidth(text).replace(PLAIN_UNIT, "").replace(SEPARATORS, "");
    return new CellFault("number-full-width", { plain });
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

/** Where a cell may be empty, a word for “none” goes, and not the row with it. */
const emptiable =
  (read: (text: string) => number | CellFault) =>
  (text: string): number | CellFault => {
    const value = read(text);
    return value instanceof CellFault && value.code === "number-none"
      ? new CellFault("number-none-optional")
      : value;
  };

export const numberCell = requiredCell(readNumber, "blank-number");
export const optionalNumberCell = optionalCell(emptiable(readNumber));
/** Above zero. */
export const optionalPositiveCell = optionalCell(emptiable(readPositive));
/** A whole number above zero. */
export const optionalWholeCell = optionalCell(emptiable(readWhole));
