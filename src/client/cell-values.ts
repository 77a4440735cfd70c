/** Cells of a table as values that can be put in order: numbers, dates, or text. */

import type { InteractionWords } from "./words.ts";

export type ColumnKind = "number" | "date" | "text";

interface SortKey {
  /** Numbers of different dimensions never mix: money, shares, counts. */
  readonly dimension: string;
  readonly value: number;
}

export interface ColumnOrder {
  readonly kind: ColumnKind;
  /** Returns the rows' places in order; rows without a value are last either way. */
  readonly places: (isDescending: boolean) => readonly number[];
}

type CellWords = Pick<InteractionWords, "missing" | "beforeNumber">;

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** Units of money as the data have them, with their worth in yuan. */
const MONEY: readonly (readonly [string, number])[] = [
  ["亿元", 1e8],
  ["万元", 1e4],
  ["元", 1],
];

const dayKey = (year: string, month: number, day: string | undefined): SortKey => ({
  dimension: "date",
  // Days of a calendar with equal months: only the order counts, and a year comes before its months.
  value: (Number(year) * 13 + month) * 32 + Number(day ?? 0),
});

/** Returns a date or period at its own precision; a period by its first year, then its last. */
export const dateKey = (text: string): SortKey | undefined => {
  const years = /^(\d{4})(?:[–—-](\d{4}))?年?(?:末|年末)?$/.exec(text.replace(/^end of /, ""));
  if (years !== null) {
    const key = dayKey(years[1] ?? "", 0, undefined);
    return { ...key, value: key.value + Number(years[2] ?? years[1]) / 1e4 };
  }
  const chinese = /^(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?$/.exec(text);
  if (chinese !== null) return dayKey(chinese[1] ?? "", Number(chinese[2]), chinese[3]);
  const english = /^(?:(\d{1,2}) )?([A-Z][a-z]+) (\d{4})$/.exec(text);
  const month = MONTHS.indexOf(english?.[2] ?? "") + 1;
  return english === null || month === 0 ? undefined : dayKey(english[3] ?? "", month, english[1]);
};

/** Returns the number that a cell begins with, 力争 and its like passed over; a range by its start. */
export const numberKey = (text: string, { beforeNumber }: CellWords): SortKey | undefined => {
  let rest = text;
  for (;;) {
    const word = beforeNumber.find((each) => rest.startsWith(each));
    if (word === undefined) break;
    rest = rest.slice(word.length).trimStart();
  }
  const match = /^([+\u2212-]?)(\d[\d,]*(?:\.\d+)?)(.*)$/s.exec(rest);
  if (match === null) return undefined;
  const [, sign, digits = "", unit = ""] = match;
  const value = Number(digits.replace(/,/g, "")) * (sign === "" || sign === "+" ? 1 : -1);
  const money = MONEY.find(([name]) => unit.includes(name));
  if (money !== undefined) return { dimension: "money", value: value * money[1] };
  return { dimension: /^\s*%/.test(unit) ? "share" : "count", value };
};

/** Returns what a column holds and how its rows are ordered; `undefined` where nothing differs. */
export const columnOrder = (
  texts: readonly string[],
  words: CellWords,
  language: string,
): ColumnOrder | undefined => {
  const isMissing = (text: string): boolean =>
    text === "" || words.missing.includes(text.toLowerCase());
  const known = texts.filter((text) => !isMissing(text));
  if (new Set(texts).size < 2) return undefined;
  const keysBy = (keyOf: (text: string) => SortKey | undefined): readonly SortKey[] | undefined => {
    const keys = known.flatMap((text) => keyOf(text) ?? []);
    return known.length > 0 && keys.length === known.length ? keys : undefined;
  };
  const isDate = keysBy(dateKey) !== undefined;
  const keyOf = isDate ? dateKey : (text: string) => numberKey(text, words);
  const keys = keysBy(keyOf);
  const dimensions = [...new Set(keys?.map(({ dimension }) => dimension))];
  const collator = new Intl.Collator(language, { numeric: true });
  const compare = (a: string, b: string, direction: number): number => {
    const [first, second] = [keyOf(a), keyOf(b)];
    if (keys === undefined || first === undefined || second === undefined)
      return direction * collator.compare(a, b);
    const apart = dimensions.indexOf(first.dimension) - dimensions.indexOf(second.dimension);
    return apart === 0 ? direction * (first.value - second.value) : apart;
  };
  return {
    kind: keys === undefined ? "text" : isDate ? "date" : "number",
    places: (isDescending) =>
      texts
        .map((text, place) => ({ text, place, isLast: isMissing(text) }))
        .sort(
          (a, b) =>
            Number(a.isLast) - Number(b.isLast) ||
            (a.isLast ? 0 : compare(a.text, b.text, isDescending ? -1 : 1)) ||
            // Rows that are equal keep the document's order in either direction.
            a.place - b.place,
        )
        .map(({ place }) => place),
  };
};
