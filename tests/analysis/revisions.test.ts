import { describe, expect, test } from "vitest";

import { revisions } from "../../src/analysis/revisions.ts";
import type { Actual, Correction } from "../../src/model/types.ts";
import { actual, city, dataset, day, firms, subsidy, target } from "./build.ts";

const promise = target();
const january = { released: day("2022-01-26") };
const march = { released: day("2022-03-01"), note: "公布方改了口径" };

const of = (parts: {
  readonly actuals?: readonly Actual[];
  readonly corrections?: readonly Correction[];
}) =>
  revisions(
    dataset({ released: "2022-03-01", targets: [promise], subsidies: [subsidy()], ...parts }),
  );

const correction = (overrides: Partial<Correction> = {}): Correction => ({
  date: day("2022-02-03"),
  file: "targets/plan.csv",
  key: promise.id,
  old: "10",
  new: "100",
  reason: "少录了一个零",
  ...overrides,
});

describe("revisions", () => {
  test("has old and new value, reason and file of what a later release revised", () => {
    const actuals = [
      actual(promise, "2021-06-30", 40, { ...january, status: "provisional" }),
      actual(promise, "2021-06-30", 42, march),
    ];
    expect(of({ actuals })).toEqual([
      {
        date: day("2022-03-01"),
        kind: "revised",
        table: "actuals",
        key: "firms.city.2021.increment.2021-06-30",
        indicator: firms,
        region: city,
        measure: "increment",
        period: promise.period,
        asOf: day("2021-06-30"),
        unit: "家",
        old: "40",
        new: "42",
        reason: "公布方改了口径",
        file: "actuals/2022-03-01.csv",
        oldStatus: "provisional",
        newStatus: "final",
      },
    ]);
  });

  test("has no new value where one was withdrawn, and nothing for added and repeated ones", () => {
    const actuals = [
      actual(promise, "2021-06-30", 40, january),
      actual(promise, "2021-09-30", 70, january),
      actual(promise, "2021-06-30", 40, { ...march, status: "withdrawn" }),
      actual(promise, "2021-09-30", 70, march),
      actual(promise, "2021-12-31", 99, march),
    ];
    expect(of({ actuals })).toMatchObject([{ kind: "withdrawn", old: "40", new: undefined }]);
  });

  test("tells of a corrected target what it promises", () => {
    expect(of({ corrections: [correction()] })).toMatchObject([
      {
        date: day("2022-02-03"),
        kind: "corrected",
        table: "targets",
        key: promise.id,
        indicator: firms,
        region: city,
        period: promise.period,
        unit: "家",
        old: "10",
        new: "100",
        reason: "少录了一个零",
      },
    ]);
  });

  test("tells of a corrected subsidy who pays it", () => {
    const mended = correction({ file: "subsidies.csv", key: subsidy().id });
    expect(of({ corrections: [mended] })).toMatchObject([
      { table: "subsidies", region: city, unit: "万元" },
    ]);
  });

  test("tells of a corrected value what it counts, by the key that has its release", () => {
    const key = "2022-01-26.firms.city.2021.increment.2021-06-30";
    const mended = correction({ file: "actuals/2022-01-26.csv", key });
    const actuals = [actual(promise, "2021-06-30", 40, january)];
    expect(of({ actuals, corrections: [mended] })).toMatchObject([
      { table: "actuals", key, indicator: firms, asOf: day("2021-06-30"), unit: "家" },
    ]);
  });

  test("counts corrected words in no unit, and knows nothing of a key that is not there", () => {
    const [words, gone] = of({
      corrections: [
        correction({ old: "一百家", new: "100家以上" }),
        correction({ key: "plan.firms", new: "删去" }),
      ],
    });
    expect(words).toMatchObject({ indicator: firms });
    expect(words).not.toHaveProperty("unit");
    expect(gone).not.toHaveProperty("indicator");
  });

  test("stands in order of date", () => {
    const actuals = [
      actual(promise, "2021-06-30", 40, january),
      actual(promise, "2021-06-30", 42, march),
    ];
    const corrections = [correction({ date: day("2022-03-02") }), correction()];
    expect(of({ actuals, corrections }).map(({ date, kind }) => [date.text, kind])).toEqual([
      ["2022-02-03", "corrected"],
      ["2022-03-01", "revised"],
      ["2022-03-02", "corrected"],
    ]);
  });
});
