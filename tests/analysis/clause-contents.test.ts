import { describe, expect, test } from "vitest";

import { clauseContents, documentContents, isUnused } from "../../src/analysis/clause-contents.ts";
import type { Clause } from "../../src/model/types.ts";
import { actual, city, dataset, day, document, subsidy, target, task } from "./build.ts";

const source = document("source");
const clause = (id: string): Clause => ({ id, label: id, document: source });
const body = clause("s2-1");
const annex = clause("annex2-1");
const empty = clause("s9");
const plan = document("source", {
  clauses: new Map([body, annex, empty].map((each) => [each.id, each])),
  rules: [{ clause: body, text: { zh: "每月上报", en: "monthly" } }],
});

const promise = target({ document: plan, clause: body, alsoIn: [annex] });
const grant = subsidy({ document: plan, clause: annex });
const job = task("t1", { clauses: [annex, body] });
const value = actual(promise, "2021-06-30", 50, { document: plan, clause: body });
const related = {
  region: city,
  indicator: undefined,
  asOf: day("2021"),
  value: 1,
  unit: "家",
  statement: { zh: "一", en: "one" },
  document: plan,
};
const data = dataset({
  documents: [plan],
  targets: [promise],
  subsidies: [grant],
  tasks: [job],
  actuals: [value],
  related: [related],
});

describe("clauseContents", () => {
  test("lists a target at its own clause", () => {
    expect(clauseContents(data, body).targets).toEqual([promise]);
    expect(clauseContents(data, body).repeatedTargets).toEqual([]);
  });

  test("lists it as repeated where it is printed again", () => {
    expect(clauseContents(data, annex).targets).toEqual([]);
    expect(clauseContents(data, annex).repeatedTargets).toEqual([promise]);
  });

  test("takes the first clause of a task as the one that sets it", () => {
    expect(clauseContents(data, annex).tasks).toEqual([job]);
    expect(clauseContents(data, body).repeatedTasks).toEqual([job]);
  });

  test("lists subsidies, published values and rules", () => {
    expect(clauseContents(data, annex).subsidies).toEqual([grant]);
    expect(clauseContents(data, body).actuals).toEqual([value]);
    expect(clauseContents(data, body).rules).toEqual(plan.rules);
  });
});

describe("isUnused", () => {
  test("is true of a clause from which nothing was taken", () => {
    expect(isUnused(clauseContents(data, empty))).toBe(true);
    expect(isUnused(clauseContents(data, annex))).toBe(false);
  });
});

describe("documentContents", () => {
  test("counts a target once, however often it is printed", () => {
    expect(documentContents(data, plan).targets).toEqual([promise]);
  });

  test("has the related figures, which have no clause", () => {
    expect(documentContents(data, plan).related).toEqual([related]);
  });
});
