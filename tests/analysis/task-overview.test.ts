import { describe, expect, test } from "vitest";

import { taskOverview, taskTargets } from "../../src/analysis/task-overview.ts";
import type { Clause } from "../../src/model/types.ts";
import { dataset, day, east, firms, organisation, plan, target, task } from "./build.ts";

const science = organisation("science");
const finance = organisation("finance");
const idle = organisation("idle");
const first = task("t1", {
  deadline: day("2021-12-31"),
  leadUnits: [finance],
  responsibleUnits: [science],
});
const second = task("t2", {
  deadline: day("2021-06-30"),
  leadUnits: [science],
  indicators: [firms],
});
const third = task("t3", { leadUnits: [science] });
const data = dataset({
  organisations: [finance, idle, science],
  tasks: [first, second, third],
});

describe("taskOverview", () => {
  const overview = taskOverview(data);

  test("parts tasks with a deadline from ongoing ones", () => {
    expect(overview.withDeadline).toEqual([first, second]);
    expect(overview.ongoing).toEqual([third]);
  });

  test("lists each deadline once, the earliest first", () => {
    expect(overview.deadlines.map(({ text }) => text)).toEqual(["2021-06-30", "2021-12-31"]);
  });

  test("names the tasks without any indicator", () => {
    expect(overview.uncounted).toEqual([first, third]);
  });

  test("puts the office that leads most first and leaves out those without a role", () => {
    expect(overview.offices).toEqual([
      { office: science, leads: [second, third], answersFor: [first] },
      { office: finance, leads: [first], answersFor: [] },
    ]);
  });
});

describe("taskTargets", () => {
  const annex: Clause = { id: "annex", label: "附件", document: plan };
  const elsewhere: Clause = { id: "s2", label: "二", document: plan };
  const job = task("t1", { indicators: [firms], clauses: [annex] });
  const own = target({ clause: elsewhere, alsoIn: [annex] });
  const goal = target({ clause: elsewhere, measure: "level" });
  const ofUnit = target({ clause: annex, region: east });

  test("has the city's targets that the task's clauses print, and no others", () => {
    expect(taskTargets(dataset({ targets: [own, goal, ofUnit] }), job)).toEqual([own]);
  });

  test("has all the plan's targets of an indicator that its clauses print nowhere", () => {
    expect(taskTargets(dataset({ targets: [goal, ofUnit] }), job)).toEqual([goal]);
  });
});
