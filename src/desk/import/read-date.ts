/** A cell that should hold a date or a period → the date as the data writes it. */

import {
  dateFaults as faults,
  datePatterns as patterns,
  dateReasons as reasons,
  lastMonths,
} from "../../i18n/zh/desk/import-dates.ts";
import { DAY_MS, parsePartialDate, parsePeriod } from "../../lib/calendar.ts";
import { narrowText } from "./clean-text.ts";
import { quoted } from "./quoted.ts";
import { type Reading, Refusal } from "./read-number.ts";
import type { DeskCell } from "./sheet.ts";

/** Day that Excel's serial numbers count from, 1899-12-30, in days since 1970. */
const SERIAL_START = -25_569;
/** Days of 2000-01-01 and 2099-12-31: a serial outside is another number. */
const SERIALS = [36_526, 73_050] as const;
const SERIAL = /^\d{5}(?:\.0+)?$/;

const isoDay = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** Returns the date that a text says plainly, `2022-01-26` or less exact; undefined for any other. */
const plainDate = (
  text: string,
): { readonly plain: string; readonly reason: string } | undefined => {
  const shape = (...parts: readonly (string | undefined)[]) => ({
    plain: parts.filter((part) => part !== undefined).join("-"),
    reason: reasons.shape,
  });
  const day = patterns.day.exec(text);
  if (day !== null) return shape(day[1], day[2], day[3]);
  const month = patterns.month.exec(text);
  if (month !== null) return shape(month[1], month[2]);
  const year = patterns.year.exec(text);
  if (year !== null) return shape(year[1]);
  const digits = /^(\d{4})(\d{2})(\d{2})?$/.exec(text);
  if (digits !== null) return shape(digits[1], digits[2], digits[3]);
  const months = patterns.fromJanuary.exec(text);
  if (months !== null) return { ...shape(months[1], months[2]), reason: reasons.lastMonth };
  const end = patterns.endOfMonth.exec(text);
  if (end !== null) {
    const last = parsePartialDate(`${end[1]}-${end[2]}`)?.last;
    return last === undefined
      ? shape(end[1], end[2])
      : { plain: isoDay(last), reason: reasons.lastDay };
  }
  const part = patterns.part.exec(text);
  if (part === null) return undefined;
  return {
    ...shape(part[1], lastMonths[part[2] ?? ""]),
    reason: lastMonths[part[2] ?? ""]?.includes("-") === true ? reasons.lastDay : reasons.lastMonth,
  };
};

const refusalOf = (text: string, value: string): Refusal => {
  if (patterns.monthName.test(text)) return new Refusal(faults.monthName({ value }));
  if (patterns.yearLast.test(text)) return new Refusal(faults.yearLast({ value }));
  if (patterns.shortYear.test(text)) return new Refusal(faults.shortYear({ value }));
  if (patterns.noYear.test(text)) return new Refusal(faults.noYear({ value }));
  return new Refusal(faults.notADate({ value }));
};

const readShownDate = ({ text, shown }: DeskCell): Reading<string> => {
  if (shown === "month") return { value: text.slice(0, 7), reasons: [reasons.shownMonth] };
  if (shown === "year") return { value: text.slice(0, 4), reasons: [reasons.shownYear] };
  return { value: text, reasons: [] };
};

/** Returns the date of a cell, or why it is ambiguous. */
export const readDate = (cell: DeskCell): Reading<string> | Refusal => {
  if (cell.kind === "date") return readShownDate(cell);
  const value = quoted(cell.text);
  const text = narrowText(cell.text)
    .replace(patterns.midnight, "")
    .replace(patterns.lead, "")
    .replace(/\s+/g, "");
  if (SERIAL.test(text)) {
    const serial = Math.floor(Number(text));
    if (serial < SERIALS[0] || serial > SERIALS[1]) return new Refusal(faults.notADate({ value }));
    return { value: isoDay(serial + SERIAL_START), reasons: [reasons.serial] };
  }
  // A number cell and a CSV file lose the 0 of 2022.10.
  if (/^\d{4}\.1$/.test(text) && cell.kind !== "text")
    return new Refusal(faults.januaryOrOctober({ value }));
  const found = plainDate(text);
  if (found === undefined) return refusalOf(text, value);
  const date = parsePartialDate(found.plain);
  if (date === undefined) return new Refusal(faults.impossible({ value }));
  return { value: date.text, reasons: date.text === cell.text ? [] : [found.reason] };
};

/** Returns the period of a cell, `2021` or `2021/2025`, or why it is none. */
export const readPeriod = (cell: DeskCell): Reading<string> | Refusal => {
  const value = quoted(cell.text);
  const text = narrowText(cell.text).replace(/\s+/g, "");
  const [, first, last] = patterns.period.exec(text) ?? [];
  const plain = last === undefined ? first : `${first}/${last}`;
  const period = plain === undefined ? undefined : parsePeriod(plain);
  if (cell.kind === "date" || period === undefined)
    return new Refusal(faults.notAPeriod({ value }));
  return { value: period.text, reasons: period.text === cell.text ? [] : [reasons.periodShape] };
};
