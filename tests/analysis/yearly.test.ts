import { describe, expect, test } from "vitest";
import { yearlyResults } from "../../src/analysis/yearly.ts";
import type { Actual, Target } from "../../src/model/types.ts";
import { actual, dataset, target, years } from "./build.ts";

const growth = target({
  measure: "growth_rate",
  period: years("2019/2021"),
  value: 10,
  unit: "%",
});
const trained = target({ measure: "increment_per_year", period: years("2019/2021"), value: 50 });

const isMetBy = (promise: Target, ...actuals: readonly Actual[]) =>
  yearlyResults(dataset({ actuals }), promise).map(({ year, isMet }) => [year, isMet]);

describe("yearlyResults", () => {
  test("is empty for levels and increments", () => {
    expect(yearlyResults(dataset(), target())).toEqual([]);
  });

  test("judges every year by itself, never by the average", () => {
    expect(
      isMetBy(
        growth,
        actual(growth, "2019-12-31", 25),
        actual(growth, "2020-12-31", 9.9),
        actual(growth, "2021-12-31", 10),
      ),
    ).toEqual([
      [2019, true],
      [2020, false],
      [2021, true],
    ]);
  });

  test("leaves years without a value open", () => {
    expect(isMetBy(growth, actual(growth, "2020", 12))).toEqual([
      [2019, undefined],
      [2020, true],
      [2021, undefined],
    ]);
  });

  test("leaves a rate from inside the year open, met or not", () => {
    expect(isMetBy(growth, actual(growth, "2019-06-30", 12))[0]).toEqual([2019, undefined]);
    expect(isMetBy(growth, actual(growth, "2019-06-30", 2))[0]).toEqual([2019, undefined]);
  });

  test("takes an increment that is enough before the year ends", () => {
    expect(isMetBy(trained, actual(trained, "2019-06-30", 50))[0]).toEqual([2019, true]);
    expect(isMetBy(trained, actual(trained, "2019-06-30", 49))[0]).toEqual([2019, undefined]);
    expect(isMetBy(trained, actual(trained, "2019-12-31", 49))[0]).toEqual([2019, false]);
  });

  test("takes a cap as broken at once and as kept only at the year's end", () => {
    const cap = { ...trained, comparator: "at_most" } as const;
    expect(isMetBy(cap, actual(cap, "2019-06-30", 51))[0]).toEqual([2019, false]);
    expect(isMetBy(cap, actual(cap, "2019-06-30", 20))[0]).toEqual([2019, undefined]);
    expect(isMetBy(cap, actual(cap, "2019-12-31", 50))[0]).toEqual([2019, true]);
  });

  test("uses the last standing value of a year", () => {
    const actuals = [actual(trained, "2019-06-30", 30), actual(trained, "2019-12-31", 55)];
    const [first] = yearlyResults(dataset({ actuals }), trained);
    expect(first?.actual?.value).toBe(55);
  });
});
