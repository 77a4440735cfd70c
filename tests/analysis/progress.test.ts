import { describe, expect, test } from "vitest";
import { isCap, paceObstacle, paceOf } from "../../src/analysis/progress.ts";
import { actual, baseline, indicator, levelTarget, target, years } from "./build.ts";

const yearEnd2023 = 1095 / 1826; // of the way from 2020-12-31 to 2025-12-31

describe("paceOf an increment", () => {
  test("sets the share done against the share of time passed", () => {
    const pace = paceOf(target(), actual(target(), "2021-06-30", 40), undefined, false);
    expect(pace.elapsed).toBe(181 / 365);
    expect(pace.required).toBeCloseTo(49.589, 3); // 100 × 181 ÷ 365
    expect(pace.gap).toBeCloseTo(-9.589, 3);
    expect(pace.progress).toBeCloseTo(0.8066, 4); // 0.4 ÷ 0.4959
    expect(pace.obstacle).toBeUndefined();
  });

  test("uses all days of a period of several years", () => {
    const promise = target({ period: years("2019/2021"), value: 200 });
    const pace = paceOf(promise, actual(promise, "2020-12-31", 100), undefined, false);
    expect(pace.elapsed).toBe(731 / 1096);
    expect(pace.progress).toBeCloseTo(0.74966, 5); // 0.5 ÷ 0.66697
  });

  test("has a gap at the end without the noise of binary fractions", () => {
    const small = target({ value: 0.3 });
    expect(paceOf(small, actual(small, "2021-12-31", 0.335), undefined, true).gap).toBe(0.035);
  });

  test("has no ratio at the end, and the target itself as the path", () => {
    const pace = paceOf(target(), actual(target(), "2021-12-31", 90), undefined, true);
    expect(pace).toEqual({
      elapsed: 1,
      required: 100,
      gap: -10,
      progress: undefined,
      obstacle: undefined,
    });
  });

  test("has neither ratio nor path once the period is over without an end value", () => {
    const pace = paceOf(target(), actual(target(), "2021-09-30", 70), undefined, true);
    expect(pace.elapsed).toBe(273 / 365);
    expect([pace.required, pace.gap, pace.progress]).toEqual([undefined, undefined, undefined]);
  });

  test("has no path under a cap", () => {
    const cap = target({ comparator: "at_most" });
    expect(isCap(cap)).toBe(true);
    const pace = paceOf(cap, actual(cap, "2021-06-30", 40), undefined, false);
    expect([pace.required, pace.gap, pace.progress]).toEqual([undefined, undefined, undefined]);
  });
});

describe("paceOf a level", () => {
  const goal = levelTarget();
  const base = baseline(goal, "2020-12-31", 100);

  test("counts from the published base and its date", () => {
    const pace = paceOf(goal, actual(goal, "2023-12-31", 150), base, false);
    expect(pace.elapsed).toBe(yearEnd2023);
    expect(pace.required).toBeCloseTo(159.967, 3); // 100 + 100 × 0.59967
    expect(pace.gap).toBeCloseTo(-9.967, 3);
    expect(pace.progress).toBeCloseTo(0.83379, 5); // 0.5 ÷ 0.59967
  });

  test("counts a downward level the same way", () => {
    const down = levelTarget({ comparator: "at_most", value: 60 });
    const high = baseline(down, "2020-12-31", 100);
    const pace = paceOf(down, actual(down, "2023-12-31", 80), high, false);
    expect(pace.required).toBeCloseTo(76.013, 3); // 100 − 40 × 0.59967
    expect(pace.gap).toBeCloseTo(3.987, 3);
    expect(pace.progress).toBeCloseTo(0.83379, 5);
  });

  test("has no ratio and no path where the base already met the target", () => {
    const high = baseline(goal, "2020-12-31", 210);
    const pace = paceOf(goal, actual(goal, "2023-12-31", 190), high, false);
    expect(pace.elapsed).toBe(yearEnd2023);
    expect([pace.required, pace.progress, pace.obstacle]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test("has no ratio where more than the base itself is promised and the base is the value", () => {
    const more = levelTarget({ comparator: "more_than" });
    const same = baseline(more, "2020-12-31", 200);
    const pace = paceOf(more, actual(more, "2023-12-31", 200), same, false);
    expect([pace.required, pace.gap, pace.progress]).toEqual([200, 0, undefined]);
  });

  test("has an obstacle without a base", () => {
    const pace = paceOf(goal, actual(goal, "2023-12-31", 150), undefined, false);
    expect(pace.obstacle).toBe("baseline_missing");
    expect([pace.elapsed, pace.required, pace.progress]).toEqual([undefined, undefined, undefined]);
  });

  test("has the target as its path at the end, base or not", () => {
    const pace = paceOf(goal, actual(goal, "2025-12-31", 190), undefined, true);
    expect([pace.required, pace.gap]).toEqual([200, -10]);
  });
});

describe("paceOf a yearly measure", () => {
  test("is never set against the time passed", () => {
    const growth = target({ measure: "growth_rate", value: 10, unit: "%" });
    const pace = paceOf(growth, actual(growth, "2021-06-30", 4), undefined, false);
    expect(Object.values(pace).every((value) => value === undefined)).toBe(true);
  });
});

describe("paceObstacle", () => {
  const batch = indicator("batch", { pace: "batch" });

  test("is the first quarter up to and with a quarter of the time", () => {
    expect(paceObstacle(target(), 90 / 365)).toBe("first_quarter"); // 2021-03-31
    expect(paceObstacle(target(), 0.25)).toBe("first_quarter");
    expect(paceObstacle(target(), 0.25 + 1e-10)).toBe("first_quarter");
    expect(paceObstacle(target(), 0.2501)).toBeUndefined();
    expect(paceObstacle(target(), 92 / 365)).toBeUndefined(); // 2021-04-02
  });

  test("is never the small target for a share, which is no count", () => {
    expect(paceObstacle(target({ value: 2.6, unit: "%" }), 0.5)).toBeUndefined();
  });

  test("is the small target below 5 units, not at 5", () => {
    expect(paceObstacle(target({ value: 4.5 }), 0.5)).toBe("small_target");
    expect(paceObstacle(target({ value: 4 }), 0.5)).toBe("small_target");
    expect(paceObstacle(target({ value: 5 }), 0.5)).toBeUndefined();
  });

  test("is the batch, and comes in the order of the rules", () => {
    expect(paceObstacle(target({ indicator: batch }), 0.5)).toBe("batch");
    expect(paceObstacle(target({ indicator: batch, value: 4 }), 0.5)).toBe("small_target");
    expect(paceObstacle(target({ indicator: batch, value: 4 }), 0.2)).toBe("first_quarter");
    expect(paceObstacle(levelTarget({ indicator: batch }), undefined)).toBe("batch");
    expect(paceObstacle(levelTarget(), undefined)).toBe("baseline_missing");
  });
});
