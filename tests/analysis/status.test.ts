import { describe, expect, test } from "vitest";
import { assessmentOf, isDue, statusCounts } from "../../src/analysis/status.ts";
import type { Actual, Baseline, Target } from "../../src/model/types.ts";
import {
  actual,
  baseline,
  city,
  dataset,
  east,
  indicator,
  levelTarget,
  target,
  west,
  years,
} from "./build.ts";

/** Assesses a target on a day of the site from the values given. */
const assess = (
  promise: Target,
  asOf: string,
  actuals: readonly Actual[] = [],
  baselines: readonly Baseline[] = [],
) => assessmentOf(dataset({ asOf, targets: [promise], actuals, baselines }), promise);

/** Assesses a target by one value, on the value's own day. */
const judge = (promise: Target, asOf: string, value: number, base?: number) => {
  const baselines = base === undefined ? [] : [baseline(promise, "2020-12-31", base)];
  const { status, reason } = assess(promise, asOf, [actual(promise, asOf, value)], baselines);
  return reason === undefined ? status : `${status}: ${reason}`;
};

describe("isDue", () => {
  test("is true from the last day of the period", () => {
    expect(isDue(dataset({ asOf: "2021-12-30" }), target())).toBe(false);
    expect(isDue(dataset({ asOf: "2021-12-31" }), target())).toBe(true);
    expect(isDue(dataset({ asOf: "2021" }), target())).toBe(true);
    expect(isDue(dataset({ asOf: "2021" }), target({ period: years("2021/2025") }))).toBe(false);
  });
});

describe("assessmentOf without an actual", () => {
  test("is undetermined, due or not due", () => {
    expect(assess(target(), "2022-01-26")).toMatchObject({
      isDue: true,
      actual: undefined,
      attainment: undefined,
      status: "undetermined",
      reason: "nothing_found_due",
    });
    expect(assess(target(), "2021-06-30").reason).toBe("nothing_found_not_due");
  });

  test("does not use a withdrawn value", () => {
    const withdrawn = actual(target(), "2021-12-31", 120, { status: "withdrawn" });
    const assessment = assess(target(), "2022-01-26", [withdrawn]);
    expect(assessment.actual).toBeUndefined();
    expect(assessment.reason).toBe("nothing_found_due");
  });

  test("does not take a baseline for an actual", () => {
    const goal = levelTarget();
    const assessment = assess(goal, "2026-11-22", [], [baseline(goal, "2020-12-31", 250)]);
    expect(assessment.reason).toBe("nothing_found_due");
    expect(assessment.baseline?.value).toBe(250);
  });
});

describe("assessmentOf a value that includes other regions", () => {
  const promise = target({ region: east });
  const shared = (asOf: string, value: number) =>
    actual(promise, asOf, value, { includes: [west] });

  test("decides nothing, whether it would meet the target or miss it", () => {
    for (const value of [40, 100]) {
      const assessment = assess(promise, "2022-01-26", [shared("2021-12-31", value)]);
      expect(assessment).toMatchObject({
        attainment: undefined,
        gap: undefined,
        progress: undefined,
        status: "undetermined",
        reason: "includes_others",
        exceedsMax: false,
      });
      expect(assessment.actual?.value).toBe(value);
    }
  });

  test("comes before the pace and the missing end value", () => {
    expect(assess(promise, "2021-03-31", [shared("2021-03-31", 9)]).reason).toBe("includes_others");
    expect(assess(promise, "2022-01-26", [shared("2021-09-30", 9)]).reason).toBe("includes_others");
  });

  test("is judged where it includes only the region's own parts", () => {
    const own = actual(target(), "2021-12-31", 100, { includes: [east] });
    expect(own.region).toBe(city);
    expect(assess(target(), "2022-01-26", [own]).status).toBe("completed");
  });

  test("leaves its year open, and other years decide", () => {
    const growth = target({ region: east, measure: "growth_rate", period: years("2020/2021") });
    const of = (year: number, value: number, overrides: Partial<Actual> = {}) =>
      actual(growth, `${year}-12-31`, value, overrides);
    const second = of(2021, 120, { includes: [west] });
    expect(assess(growth, "2022-01-26", [of(2020, 110), second]).reason).toBe("includes_others");
    expect(assess(growth, "2022-01-26", [of(2020, 90), second]).status).toBe("not_completed");
  });
});

describe("assessmentOf a target that is met", () => {
  test("is completed at the end and before it", () => {
    expect(judge(target(), "2021-12-31", 100)).toBe("completed");
    expect(judge(target(), "2021-06-30", 100)).toBe("completed");
  });

  test("is completed in the first quarter, when small, and in batches", () => {
    expect(judge(target(), "2021-02-01", 100)).toBe("completed");
    expect(judge(target({ value: 1 }), "2021-06-30", 1)).toBe("completed");
    const batch = indicator("batch", { pace: "batch" });
    expect(judge(target({ indicator: batch }), "2021-06-30", 100)).toBe("completed");
  });

  test("is completed without a baseline, and above a base that already met it", () => {
    expect(judge(levelTarget(), "2023-12-31", 200)).toBe("completed");
    expect(judge(levelTarget(), "2023-12-31", 200, 220)).toBe("completed");
  });

  test("is completed by the last value before the end once the period is over", () => {
    const early = actual(target(), "2021-09-30", 100);
    expect(assess(target(), "2022-01-26", [early]).status).toBe("completed");
  });

  test("flags a range that was exceeded", () => {
    const range = target({ comparator: "between", value: 1, valueMax: 2 });
    const within = assess(range, "2021-12-31", [actual(range, "2021-12-31", 2)]);
    const above = assess(range, "2021-12-31", [actual(range, "2021-12-31", 3)]);
    expect([within.status, within.exceedsMax]).toEqual(["completed", false]);
    expect([above.status, above.exceedsMax]).toEqual(["completed", true]);
  });

  test("forgives rounding", () => {
    const loans = target({ value: 4.5, unit: "亿元" });
    expect(judge(loans, "2021-12-31", 1.1 + 2.2 + 1.2 - 1e-10)).toBe("completed");
  });
});

describe("assessmentOf a target dated at or after the end", () => {
  test("is not completed, and an aim is missed", () => {
    expect(judge(target(), "2021-12-31", 99)).toBe("not_completed");
    expect(judge(target(), "2022-01-26", 99)).toBe("not_completed");
    expect(judge(target({ commitment: "aim" }), "2021-12-31", 99)).toBe("aim_missed");
  });

  test("takes a month or a year by its last day", () => {
    expect(judge(target(), "2021-12", 99)).toBe("not_completed");
    expect(judge(target(), "2021", 99)).toBe("not_completed");
    expect(judge(target(), "2021-11", 99)).toBe("ahead"); // 0.99 ÷ (334 ÷ 365) = 1.08
  });

  test("comes before small targets, batches and missing baselines", () => {
    const batch = indicator("batch", { pace: "batch" });
    expect(judge(target({ value: 2 }), "2021-12-31", 1)).toBe("not_completed");
    expect(judge(target({ indicator: batch }), "2021-12-31", 99)).toBe("not_completed");
    expect(judge(levelTarget(), "2025-12-31", 199)).toBe("not_completed");
  });

  test("more_than is not completed at the value itself", () => {
    const more = levelTarget({ comparator: "more_than", value: 310, period: years("2020") });
    expect(judge(more, "2020-12-31", 310)).toBe("not_completed");
    expect(judge(more, "2020-12-31", 311)).toBe("completed");
  });

  test("shows the distance to the target", () => {
    const { required, gap, attainment, progress } = assess(target(), "2022-01-26", [
      actual(target(), "2021-12-31", 90),
    ]);
    expect([required, gap, attainment, progress]).toEqual([100, -10, 0.9, undefined]);
  });
});

describe("assessmentOf a period that is over", () => {
  test("is undetermined where the end value is missing, and keeps the last value", () => {
    const late = assess(target(), "2022-01-26", [actual(target(), "2021-09-30", 70)]);
    expect(late).toMatchObject({
      status: "undetermined",
      reason: "end_value_missing",
      attainment: 0.7,
      progress: undefined,
      required: undefined,
    });
    expect(late.actual?.value).toBe(70);
  });

  test("misses the end value before any other reason", () => {
    const small = target({ value: 2 });
    const assessment = assess(small, "2022-01-26", [actual(small, "2021-02-01", 1)]);
    expect(assessment.reason).toBe("end_value_missing");
  });

  test("does not take a later level for the end value", () => {
    const goal = levelTarget({ period: years("2021"), value: 140 });
    const actuals = [actual(goal, "2020-12-31", 120), actual(goal, "2022-12-31", 160)];
    const assessment = assess(goal, "2023-01-31", actuals);
    expect(assessment.reason).toBe("end_value_missing");
    expect(assessment.actual?.value).toBe(120);
  });
});

describe("assessmentOf a target whose share done is not converted", () => {
  test("is undetermined in the first quarter, the quarter itself included", () => {
    expect(judge(target(), "2021-03-31", 5)).toBe("undetermined: first_quarter"); // 90 ÷ 365
    expect(judge(target(), "2021-04-02", 5)).toBe("behind"); // 92 ÷ 365
    const first = assess(target(), "2021-03-31", [actual(target(), "2021-03-31", 5)]);
    expect([first.attainment, first.elapsed, first.progress]).toEqual([0.05, 90 / 365, undefined]);
  });

  test("counts the quarter of a level from its baseline's date", () => {
    // 400 days from 2024-11-26 to 2025-12-31; 2025-03-06 is the 100th, exactly a quarter.
    const goal = levelTarget();
    const base = [baseline(goal, "2024-11-26", 100)];
    const onQuarter = assess(goal, "2025-03-06", [actual(goal, "2025-03-06", 105)], base);
    const after = assess(goal, "2025-03-07", [actual(goal, "2025-03-07", 105)], base);
    expect([onQuarter.elapsed, onQuarter.reason]).toEqual([0.25, "first_quarter"]);
    expect([after.elapsed, after.status]).toEqual([101 / 400, "behind"]);
  });

  test("is undetermined below 5 units and judged at 5", () => {
    // 2021-05-26 is day 146 of 365: two fifths.
    expect(judge(target({ value: 4 }), "2021-05-26", 1)).toBe("undetermined: small_target");
    expect(judge(target({ value: 4.5 }), "2021-05-26", 1)).toBe("undetermined: small_target");
    expect(judge(target({ value: 5 }), "2021-05-26", 2)).toBe("on_track");
    expect(judge(target({ value: 5 }), "2021-05-26", 0)).toBe("behind");
  });

  test("is undetermined in batches", () => {
    const batch = indicator("batch", { pace: "batch" });
    expect(judge(target({ indicator: batch }), "2021-06-30", 30)).toBe("undetermined: batch");
  });

  test("names the first reason in the order of the rules", () => {
    const batch = indicator("batch", { pace: "batch" });
    const small = target({ indicator: batch, value: 4 });
    expect(judge(small, "2021-03-31", 1)).toBe("undetermined: first_quarter");
    expect(judge(small, "2021-06-30", 1)).toBe("undetermined: small_target");
    expect(judge(levelTarget({ value: 4 }), "2023-12-31", 1)).toBe("undetermined: small_target");
    expect(judge(levelTarget({ indicator: batch }), "2023-12-31", 150)).toBe("undetermined: batch");
  });

  test("is undetermined for a level without a baseline", () => {
    expect(judge(levelTarget(), "2023-12-31", 150)).toBe("undetermined: baseline_missing");
  });
});

describe("assessmentOf a level with a baseline", () => {
  test("is regressed below its base, before it is looked at the path", () => {
    expect(judge(levelTarget(), "2023-12-31", 99, 100)).toBe("regressed");
    expect(judge(levelTarget(), "2023-12-31", 100, 100)).toBe("behind");
    // The path is at 100.6, so 99.8 is within one unit of it; below the base comes first.
    expect(judge(levelTarget({ value: 101 }), "2023-12-31", 99.8, 100)).toBe("regressed");
  });

  test("is regressed above its base where less is promised", () => {
    const down = levelTarget({ comparator: "at_most", value: 60 });
    expect(judge(down, "2023-12-31", 101, 100)).toBe("regressed");
    expect(judge(down, "2023-12-31", 100, 100)).toBe("behind");
    const stated = levelTarget({
      indicator: indicator("intensity", { direction: "down" }),
      comparator: "stated",
      value: 60,
    });
    expect(judge(stated, "2023-12-31", 101, 100)).toBe("regressed");
  });

  test("judges a downward level by its own path", () => {
    // Path on 2023-12-31: 100 − 40 × 1095 ÷ 1826 = 76.01.
    const down = levelTarget({ comparator: "at_most", value: 60 });
    expect(judge(down, "2023-12-31", 70, 100)).toBe("ahead"); // 0.75 ÷ 0.59967 = 1.25
    expect(judge(down, "2023-12-31", 77, 100)).toBe("on_track"); // 0.99 off the path
    expect(judge(down, "2023-12-31", 80, 100)).toBe("slightly_behind"); // 0.83
    expect(judge(down, "2023-12-31", 60, 100)).toBe("completed");
  });

  test("has no ratio where the base already met the target", () => {
    const goal = levelTarget();
    const assessment = assess(
      goal,
      "2023-12-31",
      [actual(goal, "2023-12-31", 190)],
      [baseline(goal, "2020-12-31", 210)],
    );
    expect([assessment.status, assessment.progress]).toEqual(["regressed", undefined]);
  });

  test("is on track at a base that is the value to be exceeded", () => {
    const more = levelTarget({ comparator: "more_than" });
    expect(judge(more, "2023-12-31", 200, 200)).toBe("on_track");
  });
});

describe("assessmentOf a target before the end", () => {
  test("is on track within one unit of the path on either side, the unit itself included", () => {
    // 10 in a year, two fifths of it gone: the path is at 4.
    const ten = target({ value: 10 });
    expect(judge(ten, "2021-05-26", 2)).toBe("behind");
    expect(judge(ten, "2021-05-26", 3)).toBe("on_track"); // progress 0.75
    expect(judge(ten, "2021-05-26", 5)).toBe("on_track"); // progress 1.25
    expect(judge(ten, "2021-05-26", 6)).toBe("ahead");
  });

  test("changes its status exactly at 1.05, 0.95 and 0.80", () => {
    // 3650 in a year is 10 a day: on 2021-06-30, day 181, the path is at 1810.
    const promise = target({ value: 3650 });
    expect(judge(promise, "2021-06-30", 1900.5)).toBe("ahead");
    expect(judge(promise, "2021-06-30", 1900.4)).toBe("on_track");
    expect(judge(promise, "2021-06-30", 1719.5)).toBe("on_track");
    expect(judge(promise, "2021-06-30", 1719.4)).toBe("slightly_behind");
    expect(judge(promise, "2021-06-30", 1448)).toBe("slightly_behind");
    expect(judge(promise, "2021-06-30", 1447.9)).toBe("behind");
  });

  test("compares progress with a tolerance of 1e-9", () => {
    const promise = target({ value: 3650 });
    expect(judge(promise, "2021-06-30", 1448 - 1e-7)).toBe("slightly_behind"); // short by 6e-11
    expect(judge(promise, "2021-06-30", 1448 - 1e-4)).toBe("behind"); // short by 6e-8
  });

  test("reports elapsed, path, gap and progress", () => {
    const promise = target({ value: 3650 });
    const result = assess(promise, "2021-07-31", [actual(promise, "2021-06-30", 1629)]);
    expect(result.elapsed).toBe(181 / 365);
    expect(result.required).toBeCloseTo(1810, 9);
    expect(result.gap).toBeCloseTo(-181, 9);
    expect(result.progress).toBeCloseTo(0.9, 9);
    expect(result.attainment).toBeCloseTo(0.4463, 4);
  });
});

describe("assessmentOf a cap on an increment", () => {
  const cap = target({ comparator: "at_most" });

  test("is open before the end, however little was added", () => {
    expect(judge(cap, "2021-06-30", 10)).toBe("undetermined: cap_open");
    expect(judge(cap, "2021-02-01", 10)).toBe("undetermined: cap_open");
  });

  test("is broken as soon as it is exceeded", () => {
    expect(judge(cap, "2021-06-30", 101)).toBe("not_completed");
    expect(judge({ ...cap, commitment: "aim" }, "2021-06-30", 101)).toBe("aim_missed");
  });

  test("is kept at the end, and open once over without an end value", () => {
    expect(judge(cap, "2021-12-31", 100)).toBe("completed");
    const late = assess(cap, "2022-01-26", [actual(cap, "2021-09-30", 70)]);
    expect(late.reason).toBe("end_value_missing");
  });
});

describe("assessmentOf a yearly measure", () => {
  const growth = target({
    measure: "growth_rate",
    period: years("2019/2021"),
    value: 10,
    unit: "%",
  });
  const value = (year: number, rate: number, overrides: Partial<Actual> = {}) =>
    actual(growth, `${year}-12-31`, rate, overrides);

  test("is completed when every year is met", () => {
    const actuals = [value(2019, 10), value(2020, 11), value(2021, 12)];
    expect(assess(growth, "2022-01-26", actuals).status).toBe("completed");
  });

  test("is not completed once an ended year is missed, however good the others", () => {
    const actuals = [value(2019, 40), value(2020, 9), value(2021, 40)];
    expect(assess(growth, "2022-01-26", actuals).status).toBe("not_completed");
    expect(assess(growth, "2020-06-30", [value(2019, 9)]).status).toBe("not_completed");
    const aim = { ...growth, commitment: "aim" } as const;
    expect(assess(aim, "2020-06-30", [value(2019, 9)]).status).toBe("aim_missed");
  });

  test("is undetermined while years remain", () => {
    expect(assess(growth, "2021-06-30", [value(2019, 12), value(2020, 12)])).toMatchObject({
      status: "undetermined",
      reason: "years_remaining",
      elapsed: undefined,
      progress: undefined,
      required: undefined,
    });
  });

  test("misses the end value where the period is over without one of its years", () => {
    expect(assess(growth, "2022-01-26", [value(2019, 12), value(2021, 12)]).reason).toBe(
      "end_value_missing",
    );
  });

  test("finds nothing where no year has a value", () => {
    expect(assess(growth, "2022-01-26").reason).toBe("nothing_found_due");
    expect(assess(growth, "2022-01-26").yearly).toHaveLength(3);
  });

  test("is preliminary if any of its years is", () => {
    const actuals = [value(2019, 12, { status: "provisional" }), value(2020, 12)];
    expect(assess(growth, "2021-06-30", actuals).isPreliminary).toBe(true);
  });
});

describe("assessmentOf a provisional value", () => {
  test("is preliminary beside the status it would have", () => {
    const of = (status: Actual["status"]) =>
      assess(target(), "2021-12-31", [actual(target(), "2021-12-31", 100, { status })]);
    expect([of("final").status, of("final").isPreliminary]).toEqual(["completed", false]);
    expect([of("provisional").status, of("provisional").isPreliminary]).toEqual([
      "completed",
      true,
    ]);
    expect(of("estimate").isPreliminary).toBe(true);
  });
});

describe("statusCounts", () => {
  test("counts, in a fixed order, the statuses that occur", () => {
    const assessments = [
      assess(target(), "2022-01-26"),
      assess(target(), "2021-12-31", [actual(target(), "2021-12-31", 100)]),
      assess(target(), "2021-06-30"),
    ];
    expect([...statusCounts(assessments)]).toEqual([
      ["completed", 1],
      ["undetermined", 2],
    ]);
  });
});
