import { describe, expect, test } from "vitest";

import { changesOfLastRelease, releases } from "../../src/analysis/releases.ts";
import type { Actual, Correction } from "../../src/model/types.ts";
import { actual, dataset, day, east, release, target } from "./build.ts";

const promise = target();
const january = { released: day("2022-01-26") };
const march = { released: day("2022-03-01") };
const july = { released: day("2022-07-26") };

const counts = (data: ReturnType<typeof dataset>) =>
  releases(data).map(({ release: { date }, added, revised, withdrawn, corrections }) => [
    date.text,
    [added.length, revised.length, withdrawn.length, corrections.length],
  ]);

const correction = (date: string): Correction => ({
  date: day(date),
  file: "targets/plan.csv",
  key: "plan.firms",
  old: "9",
  new: "19",
  reason: "抄错一位",
});

describe("releases", () => {
  test("counts new, changed and withdrawn values, the latest release first", () => {
    const data = dataset({
      released: "2022-03-01",
      targets: [promise],
      actuals: [
        actual(promise, "2021-06-30", 40, january),
        actual(promise, "2021-09-30", 60, january),
        actual(promise, "2021-06-30", 42, march),
        actual(promise, "2021-09-30", 60, { ...march, status: "withdrawn" }),
        actual(promise, "2021-12-31", 90, march),
      ],
    });
    expect(counts(data)).toEqual([
      ["2022-03-01", [1, 1, 1, 0]],
      ["2022-01-26", [2, 0, 0, 0]],
    ]);
  });

  test("counts a repeated value as no change", () => {
    const data = dataset({
      released: "2022-03-01",
      actuals: [
        actual(promise, "2021-06-30", 40, january),
        actual(promise, "2021-06-30", 40, march),
      ],
    });
    expect(counts(data)[0]).toEqual(["2022-03-01", [0, 0, 0, 0]]);
  });

  test("lists a release that brought no value", () => {
    expect(counts(dataset({ released: "2026-11-22" }))).toEqual([["2026-11-22", [0, 0, 0, 0]]]);
  });

  test("counts a correction for the first release that is without the error", () => {
    const data = dataset({
      released: "2022-07-26",
      releases: [release("2022-01-26"), release("2022-03-01"), release("2022-07-26")],
      corrections: ["2022-01-20", "2022-01-26", "2022-02-03", "2022-03-02"].map(correction),
    });
    expect(counts(data).map(([, numbers]) => numbers)).toEqual([
      [0, 0, 0, 1],
      [0, 0, 0, 1],
      [0, 0, 0, 2],
    ]);
  });
});

describe("changesOfLastRelease", () => {
  const value = (asOf: string, amount: number, overrides: Partial<Actual>) =>
    actual(promise, asOf, amount, overrides);
  const changes = (...actuals: readonly Actual[]) =>
    changesOfLastRelease(dataset({ released: "2022-07-26", actuals }));

  test("sorts the release's values into added, revised and withdrawn", () => {
    const before = value("2021-06-30", 40, january);
    const after = value("2021-06-30", 45, july);
    const added = value("2021-12-31", 99, july);
    const withdrawn = value("2021-09-30", 70, { ...july, status: "withdrawn" });
    const all = changes(before, value("2021-09-30", 70, january), after, added, withdrawn);
    expect(all.added).toEqual([added]);
    expect(all.revised).toEqual([{ kind: "revised", actual: after, previous: before }]);
    expect(all.withdrawn).toEqual([withdrawn]);
  });

  test("compares with the value released last before it", () => {
    const early = value("2021-06-30", 40, january);
    const late = value("2021-06-30", 42, march);
    const now = value("2021-06-30", 45, july);
    expect(changes(late, early, now).revised).toMatchObject([{ actual: now, previous: late }]);
  });

  test("takes another status or other regions for a revision and a repeat for no change", () => {
    const provisional = value("2021-06-30", 40, { ...january, status: "provisional" });
    const final = value("2021-06-30", 40, july);
    expect(changes(provisional, final).revised).toHaveLength(1);
    const alone = value("2021-06-30", 40, january);
    expect(changes(alone, { ...final, includes: [east] }).revised).toHaveLength(1);
    const repeat = changes(alone, final);
    expect([repeat.added, repeat.revised]).toEqual([[], []]);
  });

  test("leaves earlier releases out", () => {
    expect(changes(value("2021-06-30", 40, march)).added).toEqual([]);
  });
});
