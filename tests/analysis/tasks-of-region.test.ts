import { describe, expect, test } from "vitest";
import { isLedJointly, taskRoleOf, tasksOf } from "../../src/analysis/tasks-of-region.ts";
import type { Organisation } from "../../src/model/types.ts";
import { dataset, east, north, organisation, task, west } from "./build.ts";

const eastOffice = organisation("east", { region: east });
const westOffice = organisation("west", { region: west });
const bureau = organisation("bureau");
const allUnits = organisation("units", { expandsTo: [eastOffice, westOffice] });

const led = task("led", { leadUnits: [eastOffice], responsibleUnits: [allUnits] });
const shared = task("shared", { leadUnits: [bureau], responsibleUnits: [allUnits, westOffice] });
const others = task("others", { leadUnits: [bureau], responsibleUnits: [bureau] });
const given = dataset({ tasks: [led, shared, others] });

describe("tasksOf", () => {
  test("finds a unit by its own office and under a collective name, once", () => {
    expect(tasksOf(given, east)).toEqual([led, shared]);
    expect(tasksOf(given, west)).toEqual([led, shared]);
    expect(tasksOf(given, north)).toEqual([]);
  });

  test("follows a collective name inside another, and ends where one names itself", () => {
    const inner: { expandsTo: Organisation[] } & Organisation = {
      ...organisation("inner"),
      expandsTo: [eastOffice],
    };
    const outer = organisation("outer", { expandsTo: [inner] });
    inner.expandsTo.push(outer);
    const circular = task("circular", { responsibleUnits: [outer] });
    expect(tasksOf(dataset({ tasks: [circular] }), east)).toEqual([circular]);
  });
});

describe("taskRoleOf", () => {
  test("is the lead before the responsible", () => {
    expect(taskRoleOf(led, east)).toBe("lead");
    expect(taskRoleOf(led, west)).toBe("responsible");
    expect(taskRoleOf(others, east)).toBeUndefined();
  });
});

describe("isLedJointly", () => {
  test("counts several offices, and one name for several", () => {
    expect(isLedJointly(led)).toBe(false);
    expect(isLedJointly(task("two", { leadUnits: [eastOffice, bureau] }))).toBe(true);
    expect(isLedJointly(task("all", { leadUnits: [allUnits] }))).toBe(true);
  });
});
