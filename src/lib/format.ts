/** Values as readers see them, per language. */

import { DAY_MS, type PartialDate, type Period } from "./calendar.ts";

type Language = "zh" | "en";

/** Below this two values read alike; it undoes what binary fractions add or take away. */
const EPSILON = 1e-9;
const MINUS = "\u2212";

export const ENGLISH_MONTHS = [
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
] as const;

/** Digits of a value that is not negative, rounded half up, without zeros at the end. */
const digitsOf = (value: number, decimals: number, nudge = EPSILON): string => {
  const fixed = (value + nudge).toFixed(decimals);
  const [whole = "", fraction = ""] = fixed.split(".");
  const kept = fraction.replace(/0+$/, "");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return kept === "" ? grouped : `${grouped}.${kept}`;
};

const signed = (value: number, digits: string, plus: string): string => {
  if (digits === "0") return digits;
  return value < 0 ? MINUS + digits : plus + digits;
};

// Beyond 15 digits a number shows how it is kept in binary, and no longer what was entered.
const entered = new Intl.NumberFormat("en-US", { maximumSignificantDigits: 15 });

/** Most figures are small whole numbers, for which the formatter would do the same, slowly. */
const enteredDigits = (value: number): string =>
  value < 1000 && Number.isInteger(value) ? String(value) : entered.format(value);

/** Returns an entered value with every digit, `1,234.125`; U+2212 before a negative one. */
export const formatNumber = (value: number, _language: Language): string =>
  signed(value, enteredDigits(Math.abs(value)), "");

/** Digits of a derived value that is not negative: two decimals, below 1 three digits. */
const roundedDigits = (value: number): string => {
  if (value >= 1 || value < EPSILON) return digitsOf(value, 2);
  return digitsOf(value, 2 - Math.floor(Math.log10(value)), value * EPSILON);
};

interface Rounding {
  /** Of things that are counted, which have no hundredths: one decimal at most. */
  readonly isCount?: boolean;
}

const countDigits = (value: number): string => digitsOf(value, 1);

/** Returns a derived value rounded: at most two decimals, below 1 three significant digits. */
export const formatRounded = (
  value: number,
  _language: Language,
  { isCount = false }: Rounding = {},
): string => signed(value, (isCount ? countDigits : roundedDigits)(Math.abs(value)), "");

/** As `formatRounded`, with `+` before a value above zero. */
export const formatSigned = (
  value: number,
  _language: Language,
  { isCount = false }: Rounding = {},
): string => signed(value, (isCount ? countDigits : roundedDigits)(Math.abs(value)), "+");

/**
 * Returns a share of 1 in per cent, `31%`, rounded to `digits` decimals. Something is never rounded to
 * nothing, nor nearly all to all: `<1%`, `>99%`.
 */
export const formatShare = (
  share: number,
  _language: Language,
  { digits = 0 }: { readonly digits?: number } = {},
): string => {
  const least = 10 ** -digits;
  const rounded = digitsOf(Math.abs(share) * 100, digits);
  if (rounded === "0" && share > EPSILON) return `<${least}%`;
  if (rounded === "100" && share < 1 - EPSILON && share > 0)
    return `>${(100 - least).toFixed(digits)}%`;
  return `${signed(share, rounded, "")}%`;
};

/** Returns the date at its own precision: `2021年5月21日`, `2021年5月`, `2021年`. */
export const formatDate = (date: PartialDate, language: Language): string => {
  const first = new Date(date.first * DAY_MS);
  const year = first.getUTCFullYear();
  const month = first.getUTCMonth();
  const day = first.getUTCDate();
  if (language === "zh") {
    if (date.precision === "year") return `${year}年`;
    return `${year}年${month + 1}月${date.precision === "day" ? `${day}日` : ""}`;
  }
  if (date.precision === "year") return String(year);
  const monthAndYear = `${ENGLISH_MONTHS[month] ?? ""} ${year}`;
  return date.precision === "day" ? `${day} ${monthAndYear}` : monthAndYear;
};

/** Returns the day as English citations write it, `2021, May 21`; less where less is known. */
export const formatYearFirst = (date: PartialDate): string => {
  const first = new Date(date.first * DAY_MS);
  const year = String(first.getUTCFullYear());
  if (date.precision === "year") return year;
  const month = ENGLISH_MONTHS[first.getUTCMonth()] ?? "";
  return `${year}, ${month}${date.precision === "day" ? ` ${first.getUTCDate()}` : ""}`;
};

/** Returns `2021年`, or `2019–2021年` for several years. */
export const formatPeriod = (period: Period, language: Language): string => {
  const { firstYear, lastYear } = period;
  const years = firstYear === lastYear ? String(firstYear) : `${firstYear}–${lastYear}`;
  return language === "zh" ? `${years}年` : years;
};

/** Returns the size of a file in units of 1,000: `812 B`, `4.2 kB`, `61 kB`, `1.3 MB`. */
export const formatBytes = (bytes: number, language: Language): string => {
  const units = ["B", "kB", "MB", "GB"];
  let size = bytes;
  // 999.5 would be written as 1,000 of the smaller unit.
  while (size >= 999.5 && units.length > 1) {
    size /= 1000;
    units.shift();
  }
  const isFraction = bytes >= 1000 && size < 9.95;
  const text = isFraction
    ? String(Math.round(size * 10) / 10)
    : formatNumber(Math.round(size), language);
  return `${text} ${units[0] ?? "B"}`;
};
