/** Cells of a table as values that can be put in order: numbers, dates, or text. */

import { ENGLISH_MONTHS } from "../lib/format.ts";
import type { InteractionWords } from "./words.ts";

export type ColumnKind = "number" | "date" | "text";

interface SortKey {
  /** Numbers of different dimensions never mix: money, shares, counts, sizes of files. */
  readonly dimension: string;
  /** In the dimension's smallest unit. */
  readonly value: number;
  /** As written; compared where a column also has numbers without a unit of their own. */
  readonly digits: number;
}

export interface ColumnOrder {
  readonly kind: ColumnKind;
  /** Returns the rows' places in order; rows that say no value of the column's kind are last. */
  readonly places: (isDescending: boolean) => readonly number[];
}

type CellWords = Pick<InteractionWords, "missing" | "beforeNumber">;

/** What may stand behind a number, as the data have it, and what one of it is worth. */
const UNITS: readonly (readonly [unit: RegExp, dimension: string, worth: number])[] = [
  [/亿元|100 million yuan/, "money", 1e8],
  [/万元|10,000 yuan/, "money", 1e4],
  [/元|yuan/, "money", 1],
  [/^\s*%/, "share", 1],
  [/^\s*GB\b/, "size", 1e9],
  [/^\s*MB\b/, "size", 1e6],
  [/^\s*kB\b/, "size", 1e3],
  [/^\s*B\b/, "size", 1],
];
/** Of a number whose unit is said elsewhere, in the heading of its column. */
const BARE = "";

const dayKey = (year: string, month: number, day: string | undefined): SortKey => {
  // Days of a calendar with equal months: only the order counts, and a year comes before its months.
  const value = (Number(year) * 13 + month) * 32 + Number(day ?? 0);
  return { dimension: "date", value, digits: value };
};

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
  const month = ENGLISH_MONTHS.findIndex((name) => name === english?.[2]) + 1;
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
  if (/^\s*($|[（(])/.test(unit)) return { dimension: BARE, value, digits: value };
  const [, dimension = "count", worth = 1] = UNITS.find(([name]) => name.test(unit)) ?? [];
  return { dimension, value: value * worth, digits: value };
};

/**
 * Returns what a column holds and how its rows are ordered; `undefined` where nothing differs. A
 * column whose cells are mostly numbers, or dates, is ordered by these: “in kind” among amounts has
 * no place between them.
 */
export const columnOrder = (
  texts: readonly string[],
  words: CellWords,
  language: string,
): ColumnOrder | undefined => {
  if (new Set(texts).size < 2) return undefined;
  const known = texts.map((text) =>
    text === "" || words.missing.includes(text.toLowerCase()) ? undefined : text,
  );
  const count = known.filter((text) => text !== undefined).length;
  const keysBy = (
    keyOf: (text: string) => SortKey | undefined,
  ): readonly (SortKey | undefined)[] | undefined => {
    const keys = known.map((text) => (text === undefined ? undefined : keyOf(text)));
    const found = keys.filter((key) => key !== undefined).length;
    return found > 0 && found * 2 >= count ? keys : undefined;
  };
  const dates = keysBy(dateKey);
  const keys = dates ?? keysBy((text) => numberKey(text, words));
  const dimensions = [...new Set(keys?.map((key) => key?.dimension))];
  const isBare = dimensions.includes(BARE);
  const named = dimensions.filter((dimension) => dimension !== undefined && dimension !== BARE);
  // A bare number is of the unit that the column has; among several it could be of any.
  if (isBare && named.length > 1) return undefined;
  const collator = new Intl.Collator(language, { numeric: true });

  /** Undefined where one of two rows has nothing to be compared by. */
  const compare = (a: number, b: number, direction: number): number | undefined => {
    const [first, second] = [keys?.[a], keys?.[b]];
    if (keys === undefined) {
      const [text, other] = [known[a], known[b]];
      if (text === undefined || other === undefined) return undefined;
      return direction * collator.compare(text, other);
    }
    if (first === undefined || second === undefined) return undefined;
    if (isBare) return direction * (first.digits - second.digits);
    const apart = dimensions.indexOf(first.dimension) - dimensions.indexOf(second.dimension);
    return apart === 0 ? direction * (first.value - second.value) : apart;
  };
  const isLast = (place: number): boolean => (keys ?? known)[place] === undefined;
  return {
    kind: keys === undefined ? "text" : keys === dates ? "date" : "number",
    places: (isDescending) =>
      texts
        .map((_, place) => place)
        .sort(
          (a, b) =>
            Number(isLast(a)) - Number(isLast(b)) ||
            // Rows that are equal keep the document's order in either direction.
            (compare(a, b, isDescending ? -1 : 1) ?? 0) ||
            a - b,
        ),
  };
};
