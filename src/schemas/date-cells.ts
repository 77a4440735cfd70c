/** Dates to the day, month or year, and periods of whole years. */

import { type PartialDate, type Period, parsePartialDate, parsePeriod } from "../lib/calendar.ts";
import { CellFault, optionalCell, requiredCell } from "./cells.ts";

const YEAR_FIRST = /^\d{4}(?:[-/]\d{1,2}){0,2}$/;
const YEAR_LAST = /^\d{1,2}[-/.]\d{1,2}[-/.]\d{4}$/;
const PERIOD = /^\d{4}(?:\/\d{4})?$/;

const readDate = (text: string): PartialDate | CellFault => {
  const date = parsePartialDate(text);
  if (date !== undefined) return date;
  if (YEAR_FIRST.test(text)) return new CellFault("impossible-date");
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
  if (!PERIOD.test(text)) return new CellFault("not-a-period");
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
export const optionalDayCell = optionalCell(readDay);
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
