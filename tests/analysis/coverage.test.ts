import { describe, expect, test } from "vitest";
import {
  coverageByDocument,
  coverageByIndicator,
  coverageByRegion,
  coverageOf,
} from "../../src/analysis/coverage.ts";
import {
  actual,
  city,
  dataset,
  document,
  east,
  indicator,
  levelTarget,
  peer,
  target,
  years,
} from "./build.ts";

const others = indicator("others");
const older = document("older");
const cityDue = target();
const eastDue = target({ region: east });
const otherDue = target({ indicator: others, document: older });
const notDue = levelTarget();
const peerDue = target({ region: peer });
const targets = [cityDue, eastDue, otherDue, notDue, peerDue];

const given = dataset({
  asOf: "2022-06-30",
  targets,
  actuals: [
    actual(cityDue, "2021-12-31", 90),
    actual(eastDue, "2021-09-30", 60),
    actual(notDue, "2021-12-31", 120),
    actual(peerDue, "2021-12-31", 50),
  ],
});

describe("coverageOf", () => {
  test("counts all targets with a value, and due ones, those with a value, and those with a value for the end", () => {
    expect(coverageOf(given, [cityDue, eastDue, otherDue, notDue])).toEqual({
      total: 4,
      foundAll: 3,
      due: 3,
      found: 2,
      foundAtEnd: 1,
    });
  });

  test("is all 0 for no targets", () => {
    expect(coverageOf(given, [])).toEqual({
      total: 0,
      foundAll: 0,
      due: 0,
      found: 0,
      foundAtEnd: 0,
    });
  });

  test("wants every year of a yearly measure at the end", () => {
    const growth = target({ measure: "growth_rate", period: years("2020/2021"), unit: "%" });
    const of = (...asOf: readonly string[]) => {
      const actuals = asOf.map((date) => actual(growth, date, 10));
      return coverageOf(dataset({ asOf: "2022", targets: [growth], actuals }), [growth]);
    };
    expect(of("2021-12-31")).toMatchObject({ found: 1, foundAtEnd: 0 });
    expect(of("2020-12-31", "2021-09-30")).toMatchObject({ found: 1, foundAtEnd: 0 });
    expect(of("2020-12-31", "2021-12-31")).toMatchObject({ found: 1, foundAtEnd: 1 });
  });
});

describe("coverage by region, indicator and document", () => {
  test("has one row a key, peers left out", () => {
    expect(coverageByRegion(given)).toEqual([
      { key: city, total: 3, foundAll: 2, due: 2, found: 1, foundAtEnd: 1 },
      { key: east, total: 1, foundAll: 1, due: 1, found: 1, foundAtEnd: 0 },
    ]);
    expect(coverageByIndicator(given).map(({ key, due, found }) => [key.id, due, found])).toEqual([
      ["firms", 2, 2],
      ["others", 1, 0],
    ]);
    expect(coverageByDocument(given).map(({ key, due, found }) => [key.id, due, found])).toEqual([
      ["plan", 2, 2],
      ["older", 1, 0],
    ]);
  });

  test("covers peers where they are asked for", () => {
    expect(coverageByRegion(given, [peerDue])).toEqual([
      { key: peer, total: 1, foundAll: 1, due: 1, found: 1, foundAtEnd: 1 },
    ]);
  });
});
