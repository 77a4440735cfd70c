import { describe, expect, test } from "vitest";
import { subsidyLadder } from "../../src/analysis/subsidy-ladder.ts";
import type { Subsidy } from "../../src/model/types.ts";
import { city, dataset, listed, review, subsidy, term } from "./build.ts";

const incubator = term("incubator");
const step = (overrides: Partial<Subsidy> = {}) => subsidy({ recipient: incubator, ...overrides });
const provincial = step({ level: "provincial", amount: 10 });
const climb = (...subsidies: readonly Subsidy[]) =>
  subsidyLadder(dataset({ subsidies }), city, incubator);

describe("subsidyLadder", () => {
  test("adds the provincial and the national amount", () => {
    const ladder = climb(step({ trigger: listed }), provincial);
    expect(ladder?.sum).toBe(30);
    expect([ladder?.provincial.amount, ladder?.national.amount]).toEqual([10, 20]);
    expect(ladder?.isOneTriggerGroup).toBe(true);
  });

  test("says when the two are paid on triggers of different classes", () => {
    const ladder = climb(step({ amount: 30 }), { ...provincial, amount: 20, trigger: review });
    expect([ladder?.sum, ladder?.isOneTriggerGroup]).toEqual([50, false]);
  });

  test("prefers two of one class", () => {
    const ladder = climb({ ...provincial, amount: 5, trigger: review }, provincial, step());
    expect([ladder?.sum, ladder?.isOneTriggerGroup]).toEqual([30, true]);
  });

  test("is undefined with one level only, a cap, a yearly amount or no amount", () => {
    expect(climb(step())).toBeUndefined();
    expect(climb(step({ amount: undefined, amountMax: 20 }), provincial)).toBeUndefined();
    expect(climb(step({ basis: "per_year" }), provincial)).toBeUndefined();
    expect(climb(step({ amount: undefined, unit: "未写明" }), provincial)).toBeUndefined();
  });
});
