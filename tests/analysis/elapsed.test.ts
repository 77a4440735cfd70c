import { describe, expect, test } from "vitest";
import { elapsedShare, elapsedSince } from "../../src/analysis/elapsed.ts";
import { day, years } from "./build.ts";

describe("elapsedShare", () => {
  test("counts both the first day and the day itself", () => {
    expect(elapsedShare(years("2021"), day("2021-01-01"))).toBe(1 / 365);
    expect(elapsedShare(years("2021"), day("2021-03-31"))).toBe(90 / 365);
    expect(elapsedShare(years("2021"), day("2021-12-31"))).toBe(1);
  });

  test("counts 366 days in a leap year", () => {
    expect(elapsedShare(years("2024"), day("2024-02-29"))).toBe(60 / 366);
    expect(elapsedShare(years("2024"), day("2024-12-30"))).toBe(365 / 366);
  });

  test("counts the days of several years, leap days included", () => {
    // 2019 to 2021 is 365 + 366 + 365 = 1096 days; 2019 and 2020 are 731 of them.
    expect(elapsedShare(years("2019/2021"), day("2020-12-31"))).toBe(731 / 1096);
  });

  test("takes a month or a year by its last day", () => {
    expect(elapsedShare(years("2021"), day("2021-06"))).toBe(181 / 365);
    expect(elapsedShare(years("2024"), day("2024-02"))).toBe(60 / 366);
    expect(elapsedShare(years("2021/2025"), day("2022"))).toBe(730 / 1826);
  });

  test("stays between 0 and 1 outside the period", () => {
    expect(elapsedShare(years("2021"), day("2020-12-31"))).toBe(0);
    expect(elapsedShare(years("2021"), day("2019-05-01"))).toBe(0);
    expect(elapsedShare(years("2021"), day("2022-01-26"))).toBe(1);
  });
});

describe("elapsedSince", () => {
  test("counts the days after the baseline's date", () => {
    // From 2020-12-31 to 2025-12-31 are 1826 days, to 2023-12-31 are 1095.
    expect(elapsedSince(day("2020-12-31"), 2025, day("2020-12-31"))).toBe(0);
    expect(elapsedSince(day("2020-12-31"), 2025, day("2021-01-01"))).toBe(1 / 1826);
    expect(elapsedSince(day("2020-12-31"), 2025, day("2023-12-31"))).toBe(1095 / 1826);
    expect(elapsedSince(day("2020-12-31"), 2025, day("2025-12-31"))).toBe(1);
  });

  test("takes a baseline of a month or year by its last day", () => {
    expect(elapsedSince(day("2020"), 2021, day("2021-06"))).toBe(181 / 365);
    expect(elapsedSince(day("2020-06"), 2021, day("2020-12-31"))).toBe(184 / 549);
  });

  test("stays between 0 and 1, and is 1 for a baseline at the end", () => {
    expect(elapsedSince(day("2020-12-31"), 2025, day("2020-06-30"))).toBe(0);
    expect(elapsedSince(day("2020-12-31"), 2025, day("2026-06-30"))).toBe(1);
    expect(elapsedSince(day("2025-12-31"), 2025, day("2025-12-31"))).toBe(1);
  });
});
