import { describe, expect, test } from "vitest";
import { trajectories, trajectoryAt, trajectoryOf } from "../../src/analysis/trajectory.ts";
import { yearPosition } from "../../src/analysis/year-position.ts";
import type { Dataset } from "../../src/model/types.ts";
import {
  actual,
  baseline,
  city,
  dataset,
  day,
  document,
  east,
  firms,
  indicator,
  levelTarget,
  peer,
  plan,
  target,
  years,
} from "./build.ts";

const earlierPlan = document("earlier", { issued: day("2019-07-04"), covers: years("2019/2021") });
const start = levelTarget({ period: years("2021"), value: 140, document: earlierPlan });
const goal = levelTarget({ value: 210 });
const of = (given: Dataset) => trajectoryOf(given, firms, city);

describe("yearPosition", () => {
  test("puts the last day of a year on the year", () => {
    expect(yearPosition(day("2021-12-31"))).toBe(2021);
    expect(yearPosition(day("2024"))).toBe(2024);
    expect(yearPosition(day("2022-06-30"))).toBe(2021 + 181 / 365);
    expect(yearPosition(day("2024-02"))).toBe(2023 + 60 / 366);
  });
});

describe("trajectoryOf", () => {
  test("joins the levels of two plans and says what rise they imply", () => {
    const { points, segments, hasPath } = of(dataset({ targets: [goal, start] }));
    expect(points.map(({ year, target: { value } }) => [year, value])).toEqual([
      [2021, 140],
      [2025, 210],
    ]);
    expect(hasPath).toBe(true);
    expect(segments).toHaveLength(1);
    expect(segments[0]?.risePerYear).toBe(17.5);
    expect(segments[0]?.annualRate).toBeCloseTo(0.10668, 5); // 1.5 to the power of 1/4, minus 1
  });

  test("says of each rise whether the year it leads to is over", () => {
    const half = actual(goal, "2023-12-31", 150);
    const at = (asOf: string) => of(dataset({ targets: [goal, start], actuals: [half], asOf }));
    const before = at("2025-12-30");
    expect([before.segments[0]?.isOver, before.requiredRise?.isOver]).toEqual([false, false]);
    const after = at("2025-12-31");
    expect([after.segments[0]?.isOver, after.requiredRise?.isOver]).toEqual([true, true]);
  });

  test("keeps one level a year, from the document issued last", () => {
    const revised = levelTarget({ period: years("2021"), value: 150 });
    for (const targets of [
      [start, revised, goal],
      [revised, start, goal],
    ]) {
      expect(of(dataset({ targets })).points.map((point) => point.target.value)).toEqual([
        150, 210,
      ]);
    }
  });

  test("has a goal and no path with one promised level, and says so", () => {
    const { segments, hasPath, missing } = of(dataset({ targets: [goal] }));
    expect(segments).toEqual([]);
    expect(hasPath).toBe(false);
    expect(missing).toEqual(["earlier_promise", "actual"]);
  });

  test("says what is missing beside a path", () => {
    const targets = [start, goal];
    expect(of(dataset({ targets })).missing).toEqual(["actual"]);
    const actuals = [actual(goal, "2022-12-31", 150)];
    expect(of(dataset({ targets, actuals })).missing).toEqual([]);
  });

  test("never takes a baseline or an actual for a promised level", () => {
    const given = dataset({
      targets: [goal],
      baselines: [baseline(goal, "2020-12-31", 100)],
      actuals: [actual(goal, "2021-12-31", 130)],
    });
    expect(of(given).points.map(({ year }) => year)).toEqual([2025]);
  });

  test("knows the baseline that counts for the goal, and still misses an earlier promise", () => {
    const base = baseline(goal, "2020-12-31", 100);
    const given = { targets: [goal], baselines: [base] };
    const found = of(dataset(given));
    expect([found.baseline, found.startsAtBaseline, found.hasPath]).toEqual([base, true, false]);
    expect(found.missing).toEqual(["earlier_promise", "actual"]);
    expect(found.requiredRise).toBeUndefined();
    expect(of(dataset({ targets: [goal] })).baseline).toBeUndefined();
  });

  test("starts at the baseline only without an earlier promise or an earlier value", () => {
    const baselines = [baseline(goal, "2020-12-31", 100)];
    const startsAtBaseline = (given: Partial<Dataset>) =>
      of(dataset({ targets: [goal], baselines, ...given })).startsAtBaseline;
    expect(startsAtBaseline({ actuals: [actual(goal, "2021-12-31", 130)] })).toBe(true);
    expect(startsAtBaseline({ actuals: [actual(goal, "2019-12-31", 90)] })).toBe(false);
    expect(of(dataset({ targets: [start, goal], baselines })).startsAtBaseline).toBe(false);
  });

  test("has no rate for levels in % and from a start of 0", () => {
    const share = (period: string, value: number) =>
      levelTarget({ period: years(period), value, unit: "%" });
    const [percent] = of(dataset({ targets: [share("2021", 2), share("2025", 3)] })).segments;
    expect([percent?.risePerYear, percent?.annualRate]).toEqual([0.25, undefined]);
    const zero = levelTarget({ period: years("2021"), value: 0 });
    const [fromZero] = of(dataset({ targets: [zero, goal] })).segments;
    expect([fromZero?.risePerYear, fromZero?.annualRate]).toEqual([52.5, undefined]);
  });

  test("sets increments beside the levels, as a share of the last level only where there is one", () => {
    const added = target({ value: 21 });
    const before = target({ value: 60, period: years("2019/2021") });
    const withGoal = of(dataset({ targets: [added, before, start, goal] }));
    expect(withGoal.increments).toEqual([{ target: added, shareOfGoal: 0.1 }]);
    expect(withGoal.points).toHaveLength(2);
    const withoutGoal = of(dataset({ targets: [added, start] }));
    expect(withoutGoal.increments).toEqual([{ target: added, shareOfGoal: undefined }]);
  });

  test("keeps regions and measures apart", () => {
    const targets = [goal, levelTarget({ region: east, period: years("2021") })];
    const actuals = [
      actual(goal, "2022-12-31", 12, { measure: "increment" }),
      actual(goal, "2022-12-31", 70, { region: east }),
    ];
    const { points, actuals: shown } = of(dataset({ targets, actuals }));
    expect([points.length, shown.length]).toEqual([1, 0]);
  });
});

describe("requiredRise", () => {
  const riseFrom = (asOf: string, value: number) =>
    of(dataset({ targets: [goal], actuals: [actual(goal, asOf, value)] })).requiredRise?.perYear;

  test("is what is left ÷ the years left", () => {
    expect(riseFrom("2022-12-31", 150)).toBe(20); // 60 in three years
    expect(riseFrom("2023", 150)).toBe(30);
    expect(riseFrom("2025-06-30", 205)).toBeCloseTo((5 * 365) / 184, 9);
  });

  test("starts from the last standing value", () => {
    const actuals = [
      actual(goal, "2023-12-31", 180),
      actual(goal, "2022-12-31", 150),
      actual(goal, "2024-12-31", 190, { status: "withdrawn" }),
    ];
    const { requiredRise } = of(dataset({ targets: [goal], actuals }));
    expect([requiredRise?.from.value, requiredRise?.perYear]).toEqual([180, 15]);
  });

  test("is undefined from a value that includes other regions", () => {
    const shared = actual(goal, "2022-12-31", 150, { includes: [peer] });
    expect(of(dataset({ targets: [goal], actuals: [shared] })).requiredRise).toBeUndefined();
  });

  test("is undefined at the goal's date, and where the goal is met", () => {
    expect(riseFrom("2025-12-31", 190)).toBeUndefined();
    expect(riseFrom("2026-06-30", 190)).toBeUndefined();
    expect(riseFrom("2023-12-31", 210)).toBeUndefined();
    expect(of(dataset({ targets: [goal] })).requiredRise).toBeUndefined();
  });
});

describe("trajectoryAt", () => {
  const path = of(dataset({ targets: [start, goal] }));

  test("lies on the straight line between the promised year ends", () => {
    expect(trajectoryAt(path, day("2021-12-31"))).toBe(140);
    expect(trajectoryAt(path, day("2023-12-31"))).toBe(175);
    expect(trajectoryAt(path, day("2024-12-31"))).toBe(192.5);
    expect(trajectoryAt(path, day("2022-06-30"))).toBeCloseTo(140 + (17.5 * 181) / 365, 9);
    expect(trajectoryAt(path, day("2025-12-31"))).toBe(210);
  });

  test("is undefined outside the promised years", () => {
    expect(trajectoryAt(path, day("2021-12-30"))).toBeUndefined();
    expect(trajectoryAt(path, day("2026-01-01"))).toBeUndefined();
    expect(trajectoryAt(path, day("2031"))).toBeUndefined();
  });

  test("is undefined without a path", () => {
    const single = of(dataset({ targets: [goal] }));
    expect(trajectoryAt(single, day("2025-12-31"))).toBeUndefined();
  });
});

describe("trajectories", () => {
  test("returns the city's indicators with a level for the last of the five years", () => {
    const other = indicator("other");
    const targets = [
      levelTarget({ indicator: other, period: years("2021") }),
      goal,
      levelTarget({ indicator: other, region: east }),
      target({ indicator: indicator("unicorns"), period: years("2021/2025"), value: 1 }),
    ];
    const found = trajectories(dataset({ targets, plan }));
    expect(found.map((each) => each.indicator)).toEqual([firms]);
  });
});
