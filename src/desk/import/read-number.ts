/** A cell that should hold a number → the number in the unit wanted, and what was changed for it. */

import {
  numberFaults as faults,
  numberReasons as reasons,
} from "../../i18n/zh/desk/import-numbers.ts";
import { countSizes, moneyUnits, numberWords } from "../../i18n/zh/desk/units.ts";
import { narrowText } from "./clean-text.ts";
import { isTooLong, shiftPoint } from "./decimal.ts";
import { quoted } from "./quoted.ts";
import type { DeskCell } from "./sheet.ts";

/** What a cell was found to say; `reasons` tells what was changed, none where nothing was. */
export interface Reading<T> {
  readonly value: T;
  readonly reasons: readonly string[];
}

/** Why a cell is refused, in one sentence without its place. */
export class Refusal {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

interface NumberContext {
  /** The unit that the value is kept in. */
  readonly unit: string;
  /** The unit that the row or the heading names; undefined where neither does. */
  readonly statedUnit: string | undefined;
  readonly separator: string | undefined;
}

const PLAIN = /^[-+]?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const GROUPED = /^[-+]?[1-9]\d{0,2}(?:([,'’ ])\d{3})(?:\1\d{3})*(?:\.\d+)?$/;
const PARTS = /^([-+]?\d[\d,.'’ ]*)([^\d\s,.'’].*)?$/;
const NOTATION = /^[-+]?\d+(?:\.\d+)?e[-+]?\d+$/i;

/** Returns the power of ten from one unit to another; undefined where one is not the other's. */
const sizeBetween = (from: string, to: string): number | undefined => {
  if (from === to) return 0;
  const [money, wanted] = [moneyUnits[from], moneyUnits[to]];
  if (money !== undefined && wanted !== undefined) return money - wanted;
  const size = countSizes[from.slice(0, 1)];
  return size !== undefined && from.slice(1) === to && wanted === undefined ? size : undefined;
};

/** Returns the digits of a number in one width, with the reasons of their change. */
const readDigits = (text: string, separator: string | undefined): Reading<string> | Refusal => {
  const unsigned = text.replace(/^\+/, "");
  if (PLAIN.test(text))
    return { value: unsigned, reasons: unsigned === text ? [] : [reasons.plusSign] };
  if (GROUPED.test(text)) {
    // Where semicolons keep cells apart, the comma is often the decimal one.
    if (separator === ";" && text.includes(","))
      return new Refusal(faults.comma({ value: quoted(text) }));
    return { value: unsigned.replace(/[,'’ ]/g, ""), reasons: [reasons.thousands] };
  }
  if (/^[-+]?\d+,\d+$/.test(text)) return new Refusal(faults.comma({ value: quoted(text) }));
  return new Refusal(faults.notANumber({ value: quoted(text) }));
};

/** Returns the number in the unit wanted; `unit` is the one that it was written with. */
const inUnit = (
  digits: Reading<string>,
  unit: string,
  original: string,
  context: NumberContext,
): Reading<string> | Refusal => {
  const size = sizeBetween(unit, context.unit);
  if (size === undefined) {
    const names = { value: quoted(original), unit: quoted(unit), wanted: context.unit };
    return new Refusal(context.unit === "%" ? faults.notPerCent(names) : faults.otherUnit(names));
  }
  if (size === 0) return digits;
  const reason = reasons.converted({ from: unit, to: context.unit });
  return { value: shiftPoint(digits.value, size), reasons: [...digits.reasons, reason] };
};

const readTyped = (cell: DeskCell, context: NumberContext): Reading<string> | Refusal => {
  const value = quoted(cell.text);
  if (cell.isScaled === true) return new Refusal(faults.scaledFormat({ value }));
  if (cell.isPercent === true) {
    if (context.unit !== "%")
      return new Refusal(faults.percentCell({ value, wanted: context.unit }));
    return { value: shiftPoint(cell.text, 2), reasons: [reasons.percentCell] };
  }
  const digits = {
    value: cell.text,
    reasons: cell.isRounded === true ? [reasons.rounded] : [],
  };
  const suffix = narrowText(cell.suffix ?? "");
  if (suffix !== "") return inUnit(digits, suffix, cell.text + suffix, context);
  return inStatedUnit(digits, cell.text, context);
};

/** A number that names no unit has that of its row; of money, none is as likely as another. */
const inStatedUnit = (
  digits: Reading<string>,
  original: string,
  context: NumberContext,
): Reading<string> | Refusal => {
  if (context.statedUnit !== undefined)
    return inUnit(digits, context.statedUnit, original, context);
  return moneyUnits[context.unit] === undefined
    ? digits
    : new Refusal(faults.moneyWithoutUnit({ value: quoted(original), wanted: context.unit }));
};

const readText = (cell: DeskCell, context: NumberContext): Reading<string> | Refusal => {
  const value = quoted(cell.text);
  const text = narrowText(cell.text);
  if (/^[=@]/.test(text)) return new Refusal(faults.formula({ value }));
  if (numberWords.none.test(text)) return new Refusal(faults.none({ value }));
  if (NOTATION.test(text)) return new Refusal(faults.notation({ value }));
  if (numberWords.about.test(text)) return new Refusal(faults.about({ value }));
  if (numberWords.range.test(text)) return new Refusal(faults.range({ value }));
  if (numberWords.chinese.test(text)) return new Refusal(faults.chineseDigits({ value }));
  const [, number, unit = ""] = PARTS.exec(text) ?? [];
  if (number === undefined) return new Refusal(faults.notANumber({ value }));
  const digits = readDigits(number.trim(), context.separator);
  if (digits instanceof Refusal) return digits;
  const width = /[！-～−﹣]/.test(cell.text) ? [reasons.fullWidth] : [];
  const told = { value: digits.value, reasons: [...width, ...digits.reasons] };
  if (unit === "") return inStatedUnit(told, text, context);
  const named = inUnit(told, unit, text, context);
  if (named instanceof Refusal || named.reasons.length > told.reasons.length) return named;
  return { value: named.value, reasons: [...named.reasons, reasons.unit] };
};

/** Returns the number of a cell as plain digits in the unit wanted, or why it is ambiguous. */
export const readNumber = (cell: DeskCell, context: NumberContext): Reading<string> | Refusal => {
  const value = quoted(cell.text);
  if (cell.kind === "date") return new Refusal(faults.date({ value }));
  if (cell.kind === "boolean" || cell.kind === "error")
    return new Refusal(faults.notANumber({ value }));
  const reading = cell.kind === "number" ? readTyped(cell, context) : readText(cell, context);
  if (!(reading instanceof Refusal) && isTooLong(reading.value))
    return new Refusal(faults.tooLong({ value }));
  return reading;
};
