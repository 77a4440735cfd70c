import { describe, expect, test } from "vitest";
import {
  attainment,
  exceedsMax,
  goalValue,
  isDownward,
  meetsTarget,
} from "../../src/analysis/attainment.ts";
import { actual, indicator, target } from "./build.ts";

const downward = indicator("intensity", { direction: "down" });

describe("attainment", () => {
  test("is actual ÷ target, above 1 where more was done", () => {
    expect(attainment(target(), actual(target(), "2021-06-30", 40))).toBe(0.4);
    expect(attainment(target(), actual(target(), "2021-12-31", 125))).toBe(1.25);
  });

  test("is undefined for a target of 0", () => {
    expect(attainment(target({ value: 0 }), actual(target(), "2021-06-30", 3))).toBeUndefined();
  });
});

describe("meetsTarget", () => {
  test("at_least and stated are met at the value", () => {
    for (const comparator of ["at_least", "stated"] as const) {
      expect(meetsTarget(target({ comparator }), 99)).toBe(false);
      expect(meetsTarget(target({ comparator }), 100)).toBe(true);
      expect(meetsTarget(target({ comparator }), 101)).toBe(true);
    }
  });

  test("more_than is met only above the value", () => {
    const promise = target({ comparator: "more_than", value: 310 });
    expect(meetsTarget(promise, 310)).toBe(false);
    expect(meetsTarget(promise, 310 + 1e-9)).toBe(false);
    expect(meetsTarget(promise, 311)).toBe(true);
  });

  test("at_most is met up to the value", () => {
    const promise = target({ comparator: "at_most" });
    expect(meetsTarget(promise, 100)).toBe(true);
    expect(meetsTarget(promise, 101)).toBe(false);
  });

  test("between is met at its lower end and above its upper end", () => {
    const promise = target({ comparator: "between", value: 1, valueMax: 2 });
    expect([0, 1, 2, 3].map((value) => meetsTarget(promise, value))).toEqual([
      false,
      true,
      true,
      true,
    ]);
  });

  test("a plain number of a downward indicator is met at or below it", () => {
    const promise = target({ indicator: downward, comparator: "stated", value: 4 });
    expect(isDownward(promise)).toBe(true);
    expect(meetsTarget(promise, 4.1)).toBe(false);
    expect(meetsTarget(promise, 4)).toBe(true);
  });

  test("a range of a downward indicator is met at its upper end", () => {
    const promise = target({
      indicator: downward,
      comparator: "between",
      value: 3,
      valueMax: 4,
    });
    expect(goalValue(promise)).toBe(4);
    expect(meetsTarget(promise, 5)).toBe(false);
    expect(meetsTarget(promise, 3.5)).toBe(true);
  });

  test("an explicit comparator outweighs the indicator's direction", () => {
    const promise = target({ indicator: downward, comparator: "at_least" });
    expect(meetsTarget(promise, 120)).toBe(true);
    expect(meetsTarget(promise, 80)).toBe(false);
  });

  test("forgives rounding and no more", () => {
    const promise = target({ value: 0.3 });
    expect(meetsTarget(promise, 0.3 - 1e-10)).toBe(true);
    expect(meetsTarget(promise, 0.3 - 1e-8)).toBe(false);
  });
});

describe("exceedsMax", () => {
  test("flags values above the upper end of a range only", () => {
    const promise = target({ comparator: "between", value: 1, valueMax: 2 });
    expect([1, 2, 3].map((value) => exceedsMax(promise, value))).toEqual([false, false, true]);
    expect(exceedsMax(target(), 1000)).toBe(false);
  });
});
