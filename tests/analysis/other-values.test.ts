import { describe, expect, test } from "vitest";
import { otherValues } from "../../src/analysis/other-values.ts";
import { actual, dataset, east, indicator, levelTarget, target, west } from "./build.ts";

const promised = target({ region: east, value: 18 });
const stock = levelTarget({ region: east });
const teams = target({ region: east, indicator: indicator("teams") });
const counted = actual(promised, "2021-06-30", 9);
const early = actual(stock, "2018-03-31", 50);
const late = actual(stock, "2018-11-05", 51);
const earlier = actual(teams, "2021-03-31", 2);
const newest = actual(teams, "2021-06-30", 3);
const elsewhere = actual(target({ region: west }), "2021-06-30", 4);

describe("otherValues", () => {
  const values = otherValues(
    dataset({ targets: [promised], actuals: [counted, late, early, newest, earlier, elsewhere] }),
    east,
  );
  test("leaves out values that count for a target, and those of other regions", () => {
    expect(values).not.toContain(counted);
    expect(values).not.toContain(elsewhere);
  });
  test("keeps the newest of each indicator, measure and period, in order of date", () => {
    expect(values).toEqual([late, newest]);
  });
  test("is empty for a region without values", () => {
    expect(otherValues(dataset({ targets: [promised] }), west)).toEqual([]);
  });
});
