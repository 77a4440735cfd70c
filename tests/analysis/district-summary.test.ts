import { describe, expect, test } from "vitest";
import { districtSummary } from "../../src/analysis/district-summary.ts";
import {
  actual,
  clauseOf,
  dataset,
  document,
  east,
  firms,
  indicator,
  north,
  organisation,
  plan,
  target,
  task,
  west,
  years,
  day,
} from "./build.ts";

const events = indicator("events");
const targets = [
  target({ value: 30 }),
  target({ region: east, value: 20 }),
  target({ region: west, value: 10 }),
  target({ indicator: events, value: 10 }),
  target({ indicator: events, region: east, value: 5 }),
  target({ indicator: events, region: west, value: 5 }),
  target({ region: east, period: years("2022"), value: 7 }),
] as const;
const carrier = { name: "园区", region: east, action: "build", clause: clauseOf(plan) } as const;
const related = {
  region: east,
  indicator: firms,
  asOf: day("2022-12-31"),
  value: 66,
  unit: "家",
  statement: { zh: "净增66家", en: "net increase of 66" },
  document: document("news"),
};
const lead = task("lead", { leadUnits: [organisation("east", { region: east })] });

const given = dataset({
  asOf: "2022-03-31",
  targets,
  actuals: [actual(targets[1], "2021-12-31", 21)],
  carriers: [carrier, { ...carrier, region: west }],
  related: [related],
  tasks: [lead, task("other")],
});

describe("districtSummary", () => {
  const summary = districtSummary(given, east);

  test("counts targets, those due, those found and their statuses", () => {
    expect(summary.targets).toEqual([targets[1], targets[4], targets[6]]);
    expect(summary.dueCount).toBe(2);
    expect(summary.foundCount).toBe(1);
    expect([...summary.statusCounts]).toEqual([
      ["completed", 1],
      ["undetermined", 2],
    ]);
  });

  test("counts the splits it leads alone, not those it ties", () => {
    expect(summary.largestShareCount).toBe(1);
    expect(districtSummary(given, west).largestShareCount).toBe(0);
  });

  test("names the last year with a target", () => {
    expect(summary.lastPeriodEnd).toBe(2022);
    expect(summary.hasTargetsAfter(2021)).toBe(true);
    expect(summary.hasTargetsAfter(2022)).toBe(false);
  });

  test("gathers its own tasks, carriers and related figures", () => {
    expect(summary.tasks).toEqual([lead]);
    expect(summary.carriers).toEqual([carrier]);
    expect(summary.related).toEqual([related]);
  });

  test("describes a region without any target", () => {
    const empty = districtSummary(given, north);
    expect([empty.targets.length, empty.lastPeriodEnd, empty.dueCount]).toEqual([0, undefined, 0]);
    expect(empty.hasTargetsAfter(1900)).toBe(false);
    expect(empty.statusCounts.size).toBe(0);
  });
});
