/**
 * Units of the data in English. A value is never rescaled: 20 万元 stays 20, with what one 万元 is
 * worth behind it. Counters such as 家 say nothing that the indicator's name does not, and are left
 * out; a unit that is not known here stands as it is in the data.
 */

import { counted } from "./counted.ts";

const COUNTERS: ReadonlySet<string> = new Set([
  "家",
  "个",
  "项",
  "名",
  "人",
  "场",
  "支",
  "次",
  "件",
  "人次",
  "台",
  "套",
  "所",
  "户",
]);

/** Units of money, with what one of them is worth in words. */
const MONEY: Readonly<Record<string, string>> = {
  元: "yuan",
  万元: "10,000 yuan",
  亿元: "100 million yuan",
};

/** The same in yuan; one yuan itself needs no explaining. */
const YUAN: Readonly<Record<string, number>> = { 万元: 1e4, 亿元: 1e8 };

const TIMES: Readonly<Record<string, readonly [one: string, many: string]>> = {
  天: ["day", "days"],
  年: ["year", "years"],
};

const NAMES: Readonly<Record<string, string>> = {
  天: "days",
  年: "years",
  人次: "attendances (a person attending twice counts twice)",
  实物: "in kind",
  未写明: "not stated",
};

/** Returns the value with its unit: “300”, “2.6%”, “20 × 10,000 yuan”. */
export const amountIn = (value: string, unit: string): string => {
  const time = TIMES[unit];
  return time === undefined ? `${value}${unitBehind(unit)}` : counted(value, ...time);
};

/** As `amountIn`, for the difference of two values: of shares in percentage points. */
export const differenceIn = (value: string, unit: string): string =>
  unit === "%" ? `${value} percentage points` : amountIn(value, unit);

/** Returns what stands directly behind a value: “%”, “ × 10,000 yuan”, nothing for a counter. */
export const unitBehind = (unit: string): string => {
  if (unit === "" || COUNTERS.has(unit)) return "";
  if (unit === "%") return unit;
  const worth = MONEY[unit];
  if (worth === undefined) return ` ${NAMES[unit] ?? unit}`;
  // The parts of a product stay on one line.
  return unit === "元" ? ` ${worth}` : `\u00a0×\u00a0${worth}`;
};

/** Returns the value for a chart, whose words explain the unit: “20 万元”. */
export const shortAmount = (value: string, unit: string): string =>
  MONEY[unit] === undefined ? amountIn(value, unit) : `${value} ${unit}`;

/** As `shortAmount`, for the difference of two values: of shares in percentage points. */
export const shortDifference = (value: string, unit: string): string =>
  unit === "%" ? `${value} percentage points` : shortAmount(value, unit);

/** Returns the unit by itself: “number”, “%”, “万元 (10,000 yuan)”. */
export const unitName = (unit: string): string => {
  const name = NAMES[unit];
  if (name !== undefined) return name;
  if (COUNTERS.has(unit)) return "number";
  const worth = MONEY[unit];
  if (worth === undefined) return unit;
  return unit === "元" ? worth : `${unit} (${worth})`;
};

/** Returns the unit as it stands beside a name; empty for a counter. */
export const unitBeside = (unit: string): string => (COUNTERS.has(unit) ? "" : unitName(unit));

/** Returns a column's label with the unit, where it is more than a number: “Target (%)”. */
export const withUnit = (label: string, unit: string): string =>
  COUNTERS.has(unit)
    ? label
    : MONEY[unit] === undefined
      ? `${label} (${unitName(unit)})`
      : `${label}, ${unitName(unit)}`;

/** Returns how many yuan an amount is; undefined for any other unit, and for yuan. */
export const yuanIn = (value: number, unit: string): number | undefined => {
  const worth = YUAN[unit];
  return worth === undefined ? undefined : value * worth;
};
