/** Which column of values a value belongs in: the heading says how it is measured. */

import type { ValueField } from "../../i18n/zh/desk/headings.ts";
import type { Period } from "../../lib/calendar.ts";
import type { Measure } from "../../model/types.ts";

/** Every column of values, that of an open heading first. */
export const valueFields = [
  "value",
  "value_of_year",
  "value_of_period",
  "value_level",
  "value_in_year",
  "value_growth",
] as const satisfies readonly ValueField[];

/** Returns the column whose heading says how a value is measured. */
export const valueFieldOf = (measure: Measure, period: Period): ValueField => {
  if (measure === "level") return "value_level";
  if (measure === "increment_per_year") return "value_in_year";
  if (measure === "growth_rate") return "value_growth";
  return period.firstYear === period.lastYear ? "value_of_year" : "value_of_period";
};

/** The measure that a heading names; undefined for the open one. */
export const measureOfField: Readonly<Record<ValueField, Measure | undefined>> = {
  value: undefined,
  value_of_year: "increment",
  value_of_period: "increment",
  value_level: "level",
  value_in_year: "increment_per_year",
  value_growth: "growth_rate",
};
