import { describe, expect, test } from "vitest";
import { indicatorSummary } from "../../src/analysis/indicator-summary.ts";
import { leadOffices } from "../../src/analysis/lead-offices.ts";
import {
  actual,
  dataset,
  document,
  east,
  firms,
  indicator,
  levelTarget,
  organisation,
  peer,
  target,
  task,
  years,
} from "./build.ts";

const early = target({ value: 30 });
const goal = levelTarget();
const unit = target({ region: east, value: 18 });
const abroad = target({ region: peer, value: 60 });
const others = target({ indicator: indicator("others") });
const late = actual(early, "2021-12-31", 31);
const superseded = actual(early, "2021-06-30", 9, { isCurrent: false });

describe("indicatorSummary", () => {
  const data = dataset({
    targets: [early, goal, unit, abroad, others],
    actuals: [late, superseded],
    tasks: [task("t1", { indicators: [firms] }), task("t2")],
  });
  const summary = indicatorSummary(data, firms);
  test("puts the city's target that ends last first", () => {
    expect(summary.cityAssessments.map((each) => each.target)).toEqual([goal, early]);
  });
  test("puts a target of the plan before a later one of another document", () => {
    const lapsed = levelTarget({ document: document("earlier"), period: years("2026") });
    const both = indicatorSummary(dataset({ targets: [lapsed, early] }), firms);
    expect(both.cityAssessments.map((each) => each.target)).toEqual([early, lapsed]);
  });
  test("keeps units and peers apart", () => {
    expect(summary.unitAssessments.map((each) => each.target)).toEqual([unit]);
    expect(summary.peerAssessments.map((each) => each.target)).toEqual([abroad]);
  });
  test("lists superseded values too, by date", () => {
    expect(summary.actuals).toEqual([superseded, late]);
  });
  test("finds the split and the tasks", () => {
    expect(summary.allocations.map(({ sum }) => sum)).toEqual([18]);
    expect(summary.tasks.map(({ id }) => id)).toEqual(["t1"]);
  });
});

describe("leadOffices", () => {
  test("puts the office that leads most tasks first, equal ones in file order", () => {
    const [a, b, c] = ["a", "b", "c"].map((id) => organisation(id));
    if (a === undefined || b === undefined || c === undefined) throw new Error("no offices");
    const tasks = [
      task("t1", { leadUnits: [a] }),
      task("t2", { leadUnits: [c, b] }),
      task("t3", { leadUnits: [b], responsibleUnits: [a] }),
    ];
    expect(leadOffices(dataset({ tasks }))).toEqual([b, a, c]);
    expect(leadOffices(dataset({ tasks }), tasks.slice(0, 1))).toEqual([a]);
  });
});
