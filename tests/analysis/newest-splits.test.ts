import { describe, expect, test } from "vitest";
import { allocations } from "../../src/analysis/allocation.ts";
import { leadingShares, mostLeading, splitsByPeriod } from "../../src/analysis/newest-splits.ts";
import { dataset, east, indicator, target, west, years } from "./build.ts";

const events = indicator("events");
const teams = indicator("teams");
const split = (of: typeof events, period: string, parts: readonly [number, number]) => [
  target({ indicator: of, period: years(period), value: parts[0] + parts[1] }),
  target({ indicator: of, period: years(period), region: east, value: parts[0] }),
  target({ indicator: of, period: years(period), region: west, value: parts[1] }),
];
const data = dataset({
  targets: [
    ...split(events, "2021", [3, 7]),
    ...split(teams, "2021", [1, 1]),
    ...split(events, "2025", [2, 8]),
  ],
});

describe("splitsByPeriod", () => {
  test("puts the period that ends last first", () => {
    expect(splitsByPeriod(data).map(({ period }) => period.text)).toEqual(["2025", "2021"]);
    expect(splitsByPeriod(data)[1]?.allocations).toHaveLength(2);
  });
  test("is empty where nothing is split", () => {
    expect(splitsByPeriod(dataset({ targets: [target()] }))).toEqual([]);
  });
});

describe("leadingShares", () => {
  test("lists the shares of the unit with the largest one, largest first", () => {
    const shares = leadingShares(allocations(data));
    expect(shares.map(({ region }) => region)).toEqual([west, west]);
    expect(shares.map(({ share }) => share)).toEqual([0.8, 0.7]);
  });
  test("is empty where every split is led by several units", () => {
    const tied = dataset({ targets: split(teams, "2021", [1, 1]) });
    expect(leadingShares(allocations(tied))).toEqual([]);
  });
});

describe("mostLeading", () => {
  test("counts only splits that one unit leads alone", () => {
    expect(mostLeading(allocations(data))).toEqual({ region: west, count: 2 });
  });
  test("is undefined where two units lead equally often", () => {
    const even = dataset({
      targets: [...split(events, "2021", [3, 7]), ...split(teams, "2021", [2, 1])],
    });
    expect(mostLeading(allocations(even))).toBeUndefined();
  });
});
