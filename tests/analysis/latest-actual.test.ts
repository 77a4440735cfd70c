import { describe, expect, test } from "vitest";
import { latestActual } from "../../src/analysis/latest-actual.ts";
import { actual, dataset, east, levelTarget, target, years } from "./build.ts";

describe("latestActual", () => {
  test("returns the last value of an increment's own period", () => {
    const promise = target();
    const actuals = [actual(promise, "2021-09-30", 70), actual(promise, "2021-06-30", 40)];
    expect(latestActual(dataset({ actuals }), promise)?.value).toBe(70);
  });

  test("never takes an increment of another period, even one inside it", () => {
    const promise = target({ period: years("2019/2021") });
    const actuals = [actual(promise, "2021-12-31", 40, { period: years("2021") })];
    expect(latestActual(dataset({ actuals }), promise)).toBeUndefined();
  });

  test("never takes another measure or another region", () => {
    const promise = target();
    const actuals = [
      actual(promise, "2021-06-30", 40, { measure: "level" }),
      actual(promise, "2021-06-30", 40, { region: east }),
    ];
    expect(latestActual(dataset({ actuals }), promise)).toBeUndefined();
  });

  test("returns the last level up to the target's year and none after it", () => {
    const promise = levelTarget({ period: years("2022") });
    const actuals = [
      actual(promise, "2021-12-31", 120),
      actual(promise, "2022-12-31", 150),
      actual(promise, "2023-12-31", 180),
    ];
    expect(latestActual(dataset({ actuals }), promise)?.value).toBe(150);
  });

  test("returns the last single year of a yearly measure inside its period", () => {
    const promise = target({ measure: "growth_rate", period: years("2019/2021"), unit: "%" });
    const actuals = [
      actual(promise, "2018-12-31", 9),
      actual(promise, "2020-12-31", 12),
      actual(promise, "2021-12-31", 33, { period: years("2019/2021") }),
      actual(promise, "2022-12-31", 14),
    ];
    expect(latestActual(dataset({ actuals }), promise)?.value).toBe(12);
  });

  test("passes over values that were revised or withdrawn", () => {
    const promise = target();
    const actuals = [
      actual(promise, "2021-03-31", 20),
      actual(promise, "2021-06-30", 90, { isCurrent: false }),
      actual(promise, "2021-06-30", 45),
      actual(promise, "2021-09-30", 99, { isCurrent: false }),
      actual(promise, "2021-09-30", 99, { status: "withdrawn" }),
    ];
    expect(latestActual(dataset({ actuals }), promise)?.value).toBe(45);
  });
});
