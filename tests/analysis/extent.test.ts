import { describe, expect, test } from "vitest";

import { firstReleased, placesCovered, yearsCovered } from "../../src/analysis/extent.ts";
import { actual, baseline, city, dataset, day, east, levelTarget, peer, target } from "./build.ts";

const promised = target({ region: east });

describe("yearsCovered", () => {
  test("goes from the first year of any value to the last", () => {
    const covered = yearsCovered(
      dataset({
        targets: [promised, levelTarget()],
        baselines: [baseline(promised, "2019-12-31", 1)],
      }),
    );
    expect(covered?.text).toBe("2019/2025");
  });

  test("is one year where all values are for it", () =>
    expect(yearsCovered(dataset({ targets: [promised] }))?.text).toBe("2021"));

  test("is undefined where there is no value", () =>
    expect(yearsCovered(dataset({}))).toBeUndefined());
});

describe("placesCovered", () => {
  test("leaves out places without any value, and keeps the order of the file", () => {
    const places = placesCovered(
      dataset({ targets: [target({ region: peer }), promised, target({ region: city })] }),
    );
    expect(places).toEqual([city, east, peer]);
  });
});

describe("firstReleased", () => {
  test("is the day of the earliest values", () => {
    const values = ["2021-03-31", "2021-06-30"].map((asOf, index) =>
      actual(promised, asOf, 1, { released: day(index === 0 ? "2020-05-01" : "2020-02-01") }),
    );
    expect(firstReleased(dataset({ targets: [promised], actuals: values })).text).toBe(
      "2020-02-01",
    );
  });

  test("is this release where no value was published", () => {
    const data = dataset({ targets: [promised] });
    expect(firstReleased(data)).toBe(data.site.released);
  });
});
