/** Dates to the day, month or year, and periods of whole years. */

import {
  DAY_MS,
  type PartialDate,
  type Period,
  parsePartialDate,
  parsePeriod,
} from "../lib/calendar.ts";
import { CellFault, optionalCell, requiredCell } from "./cells.ts";

const YEAR_FIRST = /^\d{4}(?:[-/]\d{1,2}){0,2}$/;
const YEAR_LAST = /^\d{1,2}[-/.]\d{1,2}[-/.]\d{4}$/;
/** As Chinese text has it; `2018年11月` is no less clear than `2018-11`. */
const IN_WORDS = /^(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})[日号])?)?$/;
/** What Excel makes of 2022-01 or 1-22: Jan-22. */
const MONTH_NAME = /^(?:[a-z]{3}-\d{2}|\d{1,2}-[a-z]{3}(?:-\d{2,4})?)$/i;
/** Days since 1899-12-30, which Excel shows once the format of a date is lost. */
const SERIAL = /^\d{5}$/;
const SERIAL_OF_1970 = 25_569;
const PERIOD = /^\d{4}(?:\/\d{4})?$/;

/** Returns the fault of a date that Excel has rewritten; undefined for anything else. */
const rewrittenFault = (text: string): CellFault | undefined => {
  if (MONTH_NAME.test(text)) return new CellFault("date-rewritten");
  if (!SERIAL.test(text)) return undefined;
  const day = new Date((Number(text) - SERIAL_OF_1970) * DAY_MS).toISOString().slice(0, 10);
  return new CellFault("date-serial", { plain: day });
};

const readDate = (text: string): PartialDate | CellFault => {
  const inWords = IN_WORDS.exec(text);
  const plain = inWords === null ? text : inWords.slice(1).filter(Boolean).join("-");
  const date = parsePartialDate(plain);
  if (date !== undefined) return date;
  const rewritten = rewrittenFault(text);
  if (rewritten !== undefined) return rewritten;
  if (YEAR_FIRST.test(plain)) return new CellFault("impossible-date");
  return new CellFault(YEAR_LAST.test(text) ? "date-order" : "not-a-date");
};

const readDay = (text: string): PartialDate | CellFault => {
  const date = readDate(text);
  if (date instanceof CellFault || date.precision === "day") return date;
  return new CellFault("date-needs-day");
};

const readPeriod = (text: string): Period | CellFault => {
  const period = parsePeriod(text);
  if (period !== undefined) return period;
  if (!PERIOD.test(text)) {
    return new CellFault(MONTH_NAME.test(text) ? "period-rewritten" : "not-a-period");
  }
  const [first, last] = text.split("/");
  return last !== undefined && Number(last) < Number(first)
    ? new CellFault("reversed-period", { plain: `${last}/${first}` })
    : new CellFault("impossible-period");
};

/** A day, month or year. */
export const dateCell = requiredCell(readDate);
export const optionalDateCell = optionalCell(readDate);
/** A day, no less exact. */
export const dayCell = requiredCell(readDay);
/** `2021` or `2019/2021`. */
export const periodCell = requiredCell(readPeriod);
export const optionalPeriodCell = optionalCell(readPeriod);

/** A date, or the word `ongoing`, which is undefined. */
export const deadlineCell = requiredCell((text): PartialDate | CellFault | undefined => {
  if (text === "ongoing") return undefined;
  const date = readDate(text);
  return date instanceof CellFault && date.code === "not-a-date"
    ? new CellFault("not-a-deadline")
    : date;
});
