import { describe, expect, test } from "vitest";
import { namedGoals, steepestTrajectory } from "../../src/analysis/named-goals.ts";
import { trajectories } from "../../src/analysis/trajectory.ts";
import { dataset, document, indicator, levelTarget, years } from "./build.ts";

const goals = ["carriers", "small", "fast"].map((id) => indicator(id, { isHeadline: true }));
const [carriers, small, fast] = goals;
const earlier = document("earlier");
const level = (of: (typeof goals)[number] | undefined, year: string, value: number) =>
  levelTarget({
    ...(of === undefined ? {} : { indicator: of }),
    period: years(year),
    value,
    ...(year === "2025" ? {} : { document: earlier }),
  });
const targets = [
  level(carriers, "2025", 20),
  level(small, "2021", 240),
  level(small, "2025", 300),
  level(fast, "2021", 140),
  level(fast, "2025", 210),
];

describe("steepestTrajectory", () => {
  test("takes the highest rate a year, not the largest rise", () => {
    const paths = trajectories(dataset({ targets }));
    expect(steepestTrajectory(paths)?.indicator).toBe(fast);
  });
  test("is undefined without a path", () => {
    const paths = trajectories(dataset({ targets: [level(carriers, "2025", 20)] }));
    expect(steepestTrajectory(paths)).toBeUndefined();
  });
});

describe("namedGoals", () => {
  test("names the first goal and the steepest", () => {
    const named = namedGoals(dataset({ targets }));
    expect(named.map(({ indicator: of }) => of)).toEqual([carriers, fast]);
  });
  test("names the first two where there is no path", () => {
    const named = namedGoals(
      dataset({ targets: [level(carriers, "2025", 20), level(small, "2025", 300)] }),
    );
    expect(named.map(({ value }) => value)).toEqual([20, 300]);
  });
  test("names one where there is only one", () => {
    expect(namedGoals(dataset({ targets: [level(carriers, "2025", 20)] }))).toHaveLength(1);
  });
});
