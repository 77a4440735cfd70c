import { describe, expect, test } from "vitest";
import { changesOfLastRelease } from "../../src/analysis/last-release.ts";
import type { Actual } from "../../src/model/types.ts";
import { actual, dataset, day, target } from "./build.ts";

const first = { released: day("2022-01-26") };
const second = { released: day("2022-04-26") };
const third = { released: day("2022-07-26") };
const value = (asOf: string, amount: number, overrides: Partial<Actual>) =>
  actual(target(), asOf, amount, overrides);
const changes = (...actuals: readonly Actual[]) =>
  changesOfLastRelease(dataset({ released: "2022-07-26", actuals }));

describe("changesOfLastRelease", () => {
  test("sorts the release's values into added, revised and withdrawn", () => {
    const before = value("2021-06-30", 40, first);
    const after = value("2021-06-30", 45, third);
    const added = value("2021-12-31", 99, third);
    const withdrawn = value("2021-09-30", 70, { ...third, status: "withdrawn" });
    expect(changes(before, value("2021-09-30", 70, first), after, added, withdrawn)).toEqual({
      added: [added],
      revised: [{ actual: after, previous: before }],
      withdrawn: [withdrawn],
      corrections: [],
    });
  });

  test("compares with the value released last before it", () => {
    const early = value("2021-06-30", 40, first);
    const late = value("2021-06-30", 42, second);
    const now = value("2021-06-30", 45, third);
    expect(changes(late, early, now).revised).toEqual([{ actual: now, previous: late }]);
  });

  test("takes another status for a revision and a repeat for no change", () => {
    const provisional = value("2021-06-30", 40, { ...first, status: "provisional" });
    const final = value("2021-06-30", 40, third);
    expect(changes(provisional, final).revised).toHaveLength(1);
    const repeat = changes(value("2021-06-30", 40, first), final);
    expect([repeat.added, repeat.revised]).toEqual([[], []]);
  });

  test("leaves earlier releases out", () => {
    expect(changes(value("2021-06-30", 40, second)).added).toEqual([]);
  });

  test("gathers the corrections of that day", () => {
    const correction = {
      date: day("2022-07-26"),
      file: "targets/plan.csv",
      key: "plan.firms",
      old: "9",
      new: "19",
      reason: "抄错一位",
    };
    const earlier = { ...correction, date: day("2022-04-26") };
    const given = dataset({ released: "2022-07-26", corrections: [earlier, correction] });
    expect(changesOfLastRelease(given).corrections).toEqual([correction]);
  });
});
