import { describe, expect, test } from "vitest";

import { releases } from "../../src/analysis/releases.ts";
import { actual, dataset, day, target } from "./build.ts";

const promise = target();
const january = { released: day("2022-01-26") };
const march = { released: day("2022-03-01") };

const counts = (data: ReturnType<typeof dataset>) =>
  releases(data).map(({ date, ...rest }) => [date.text, rest]);

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
      ["2022-03-01", { added: 1, revised: 1, withdrawn: 1 }],
      ["2022-01-26", { added: 2, revised: 0, withdrawn: 0 }],
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
    expect(counts(data)[0]).toEqual(["2022-03-01", { added: 0, revised: 0, withdrawn: 0 }]);
  });

  test("lists the last release even where it brought no value", () => {
    expect(counts(dataset({ released: "2026-11-22" }))).toEqual([
      ["2026-11-22", { added: 0, revised: 0, withdrawn: 0 }],
    ]);
  });
});
