import { describe, expect, test } from "vitest";
import { standingOf } from "../../src/analysis/standing.ts";
import type { Actual } from "../../src/model/types.ts";
import { actual, dataset, day, target } from "./build.ts";

/** The values of one key, one a month. */
const rows = (...values: readonly (number | "withdrawn" | { readonly provisional: number })[]) =>
  values.map((value, month): Actual => {
    const released = day(`2022-0${month + 1}-01`);
    const of = (amount: number, status: Actual["status"]) =>
      actual(target(), "2021-12-31", amount, { released, status });
    if (value === "withdrawn") return of(5, "withdrawn");
    return typeof value === "number" ? of(value, "final") : of(value.provisional, "provisional");
  });
const standings = (actuals: readonly Actual[]) => {
  const given = dataset({ actuals });
  return actuals.map((each) => standingOf(given, each));
};

describe("standingOf", () => {
  test("tells what the next release said of a value", () => {
    expect(standings(rows(5))).toEqual(["current"]);
    expect(standings(rows(5, 6))).toEqual(["revised", "current"]);
    expect(standings(rows(5, 5))).toEqual(["repeated", "current"]);
    expect(standings(rows(5, "withdrawn"))).toEqual(["withdrawn", "withdrawn"]);
  });

  test("looks past a repetition", () => {
    expect(standings(rows(5, 5, "withdrawn"))).toEqual(["withdrawn", "withdrawn", "withdrawn"]);
    expect(standings(rows(5, 5, 6))).toEqual(["revised", "revised", "current"]);
    expect(standings(rows(5, 6, "withdrawn"))).toEqual(["revised", "withdrawn", "withdrawn"]);
  });

  test("takes a provisional value made final for revised", () => {
    expect(standings(rows({ provisional: 5 }, 5))).toEqual(["revised", "current"]);
  });

  test("goes by the day of release, not by the order of the rows", () => {
    expect(standings(rows(5, 6).toReversed())).toEqual(["current", "revised"]);
  });

  test("keeps other keys apart", () => {
    const other = actual(target(), "2021-06-30", 3, { released: day("2022-01-01") });
    expect(standings([other, ...rows(5, 6)])).toEqual(["current", "revised", "current"]);
  });
});
