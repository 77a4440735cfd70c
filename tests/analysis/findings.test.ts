import { describe, expect, test } from "vitest";
import { homeFindings } from "../../src/analysis/findings.ts";
import {
  actual,
  dataset,
  document,
  east,
  indicator,
  levelTarget,
  peer,
  target,
  west,
  years,
} from "./build.ts";

const headline = indicator("headline", { isHeadline: true });
const events = indicator("events");
const goal = levelTarget({ indicator: headline });
const wholeFirms = target({ value: 30 });
const wholeEvents = target({ indicator: events, value: 10 });
const targets = [
  goal,
  levelTarget({ indicator: headline, period: years("2021") }),
  levelTarget({ indicator: headline, document: document("other") }),
  wholeFirms,
  target({ region: east, value: 18 }),
  target({ region: west, value: 14 }),
  wholeEvents,
  target({ indicator: events, region: east, value: 3 }),
  target({ indicator: events, region: west, value: 7 }),
  target({ region: peer }),
];

describe("homeFindings", () => {
  const findings = homeFindings(
    dataset({
      asOf: "2022-06-30",
      targets,
      actuals: [actual(wholeFirms, "2021-12-31", 20), actual(goal, "2022-12-31", 20)],
    }),
  );

  test("counts the targets of the city and its units, without peers", () => {
    expect(findings.targetCount).toBe(9);
    expect(findings.foundAllCount).toBe(3);
    expect(findings.dueCount).toBe(7);
    expect(findings.foundCount).toBe(1);
    expect(findings.assignedCount).toBe(4);
    expect(findings.lastAssignedYear).toBe(2021);
  });

  test("picks the plan's headline targets that end with the five years", () => {
    expect(findings.headlineGoals).toEqual([goal]);
  });

  test("finds the largest share of one unit", () => {
    expect(findings.largestShare?.allocation.cityTarget).toBe(wholeEvents);
    expect(findings.largestShare?.region).toBe(west);
    expect(findings.largestShare?.share).toBe(0.7);
  });

  test("lists the splits that do not add up", () => {
    expect(
      findings.disagreements.map(({ cityTarget, difference }) => [cityTarget, difference]),
    ).toEqual([[wholeFirms, 2]]);
  });

  test("leaves out a split in which units tie, however large their shares", () => {
    const tied = dataset({
      targets: [wholeFirms, target({ region: east, value: 5 }), target({ region: west, value: 5 })],
    });
    expect(homeFindings(tied).largestShare).toBeUndefined();
  });

  test("describes a city without any target", () => {
    expect(homeFindings(dataset())).toEqual({
      targetCount: 0,
      foundAllCount: 0,
      dueCount: 0,
      foundCount: 0,
      assignedCount: 0,
      lastAssignedYear: undefined,
      headlineGoals: [],
      largestShare: undefined,
      disagreements: [],
    });
  });
});
