/** Words for the fixed vocabularies of the data, used by pages, charts and files alike. */

import type { Commitment, Comparator } from "../../model/types.ts";
import type { Messages } from "../messages.ts";
import { clauseIn } from "./clauses.ts";
import { amountIn, differenceIn, unitBehind, unitBeside } from "./units.ts";

/** What stands before a value; a range says by itself that it is one. */
const beforeValue = {
  at_least: "at least ",
  more_than: "more than ",
  at_most: "at most ",
  between: "",
  stated: "",
} satisfies Record<Comparator, string>;

const prefixOf = (p: { comparator: Comparator; commitment: Commitment }): string =>
  (p.commitment === "aim" ? "aim of " : "") + beforeValue[p.comparator];
const numberOf = (p: { value: string; valueMax: string | undefined }): string =>
  p.valueMax === undefined ? p.value : `${p.value}–${p.valueMax}`;

export const vocabulary: Messages["vocabulary"] = {
  regionKind: {
    city: "City",
    county: "County",
    district: "District",
    zone: "Economic zone",
    peer: "City for comparison",
  },

  measure: {
    level: "level at the end of the year",
    // As in Chinese: the texts say added, held, completed; what they share is the count in the period.
    increment: "counted within the period",
    increment_per_year: "counted in each year",
    growth_rate: "yearly growth",
  },

  publishedMeasure: {
    level: "level on that date",
    increment: "counted within the period",
    increment_per_year: "counted in each year",
    growth_rate: "yearly growth",
  },

  comparator: {
    at_least: "at least",
    more_than: "more than",
    at_most: "at most",
    between: "a range",
    stated: "the number as stated",
  },

  revisionKind: { revised: "revised", withdrawn: "withdrawn", corrected: "corrected" },

  commitment: { firm: "firm target", aim: "aim, to be striven for (力争)" },

  targetValue: (p) => prefixOf(p) + amountIn(numberOf(p), p.unit),
  targetPrefix: (p) => prefixOf(p),
  targetNumber: (p) => numberOf(p),
  targetSuffix: (p) => unitBehind(p.unit),
  unit: (p) => unitBeside(p.unit),
  amount: (p) => amountIn(p.value, p.unit),
  difference: (p) => differenceIn(p.value, p.unit),

  clause: (p) => clauseIn(p),

  status: {
    completed: "Completed",
    not_completed: "Not completed",
    aim_missed: "Aim not reached",
    undetermined: "Cannot be determined",
    regressed: "Fallen below the baseline",
    ahead: "Ahead of schedule",
    on_track: "On schedule",
    slightly_behind: "Slightly behind schedule",
    behind: "Behind schedule",
  },
  preliminary: (p) => `Preliminary: ${p.status}`,

  reason: {
    nothing_found_due: "due, no public figure found",
    nothing_found_not_due: "not yet due, no public figure found",
    includes_others: "the figure includes other places, not judged",
    end_value_missing: "no figure for the end of the period",
    first_quarter: "first quarter of the period, pace not judged",
    small_target: "small target, pace not judged",
    batch: "recognised in batches, pace not judged",
    baseline_missing: "no published baseline",
    cap_open: "an upper limit, judged at the end of the period",
    years_remaining: "judged year by year, some years have no result yet",
  },

  actualStatus: {
    final: "final",
    provisional: "provisional",
    estimate: "estimate",
    withdrawn: "withdrawn",
  },

  standing: { revised: "revised by a later release", withdrawn: "withdrawn" },

  documentStatus: {
    in_force: "in force",
    lapsed: "lapsed",
    unknown: "validity not stated",
  },

  documentKind: {
    official: "government publication",
    news: "news report",
    reprint: "reprint",
    compilation: "compilation",
  },

  subsidyLevel: {
    national: "national level",
    provincial: "provincial or autonomous-region level",
    municipal: "municipal level",
    none: "no level named",
  },

  subsidyBasis: {
    one_off: "one-off",
    per_year: "yearly",
    rate: "at a rate",
    match: "matching funds",
    in_kind: "in kind",
    unstated: "not stated",
  },

  warning: {
    tenfold: "ten times the value before, or a tenth of it",
    "went-down": "a running total that went down",
    fell: "a level that fell by a third or more",
    "above-target": "far above its target",
    "above-whole": "the units add up to more than the city",
    "vanished-unit": "a unit that reported before and not this time",
    "vanished-indicator": "an indicator with values before and none this time",
    "older-than-last": "dated before the values of the last release",
    "nothing-new": "a release without a new value",
  },

  direction: { up: "more is better", down: "less is better" },
};
