import { describe, expect, test } from "vitest";
import { baselineOf } from "../../src/analysis/baseline.ts";
import { baseline, dataset, east, levelTarget, target, years } from "./build.ts";

describe("baselineOf", () => {
  const goal = levelTarget();

  test("returns the published value of the same indicator and region", () => {
    const baselines = [
      baseline(goal, "2020-12-31", 70, { region: east }),
      baseline(goal, "2020-12-31", 100),
    ];
    expect(baselineOf(dataset({ baselines }), goal)?.value).toBe(100);
  });

  test("returns the last one before the years the document covers", () => {
    const baselines = [
      baseline(goal, "2022-12-31", 150),
      baseline(goal, "2018", 80),
      baseline(goal, "2020", 100),
    ];
    expect(baselineOf(dataset({ baselines }), goal)?.value).toBe(100);
  });

  test("falls back on the first one before the end", () => {
    const baselines = [baseline(goal, "2022", 150), baseline(goal, "2021-03", 110)];
    expect(baselineOf(dataset({ baselines }), goal)?.value).toBe(110);
    expect(baselineOf(dataset({ baselines: [baseline(goal, "2025", 190)] }), goal)).toBeUndefined();
  });

  test("never takes an earlier promise for a base", () => {
    const earlier = levelTarget({ period: years("2021"), value: 140 });
    expect(baselineOf(dataset({ targets: [earlier, goal] }), goal)).toBeUndefined();
  });

  test("is undefined for an increment", () => {
    const baselines = [baseline(target(), "2020-12-31", 100)];
    expect(baselineOf(dataset({ baselines }), target())).toBeUndefined();
  });
});
