import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { allocations } from "../../src/analysis/allocation.ts";
import type { Assessment, ReasonCode } from "../../src/analysis/status.ts";
import { assessmentOf, STATUS_CODES } from "../../src/analysis/status.ts";
import { subsidyPairs } from "../../src/analysis/subsidy-comparison.ts";
import { trajectories } from "../../src/analysis/trajectory.ts";
import {
  needlessAcknowledgements,
  unansweredWarnings,
} from "../../src/desk/check/check-dataset.ts";
import { loadDataset } from "../../src/load-dataset.ts";
import type { Dataset } from "../../src/model/types.ts";
import type { CityOptions } from "./generate.ts";
import { generateCity, writeCity } from "./generate.ts";

const folder = mkdtempSync(join(tmpdir(), "fictional-city-"));
afterAll(() => rmSync(folder, { recursive: true }));

const cityOf = (options: CityOptions): Dataset => {
  writeCity(folder, options);
  return loadDataset(folder);
};

// Listed as keys, so that the compiler tells when a reason is added or dropped.
const reasons = Object.keys({
  nothing_found_due: true,
  nothing_found_not_due: true,
  includes_others: true,
  end_value_missing: true,
  first_quarter: true,
  small_target: true,
  batch: true,
  baseline_missing: true,
  cap_open: true,
  years_remaining: true,
} satisfies Record<ReasonCode, true>);

describe("generateCity", () => {
  test("writes the same files for the same seed", () => {
    expect(generateCity({ seed: 7 })).toEqual(generateCity({ seed: 7 }));
  });

  test("writes other values for another seed", () => {
    expect(generateCity({ seed: 7 })).not.toEqual(generateCity({ seed: 8 }));
  });

  test("has as many districts, indicators and releases as asked for", () => {
    const city = cityOf({ districts: 40, indicators: 23, releases: 9 });
    expect(city.units).toHaveLength(40);
    expect(city.indicators).toHaveLength(23);
    // One more revises earlier values only.
    expect(new Set(city.actuals.map(({ released }) => released.text)).size).toBe(10);
    expect(new Set(city.regions.map(({ name }) => name.zh)).size).toBe(43);
  });

  test("refuses a size that cannot hold every case", () => {
    expect(() => generateCity({ districts: 3 })).toThrow("too few districts: 3");
    expect(() => generateCity({ releases: 32 })).toThrow("too many releases: 32");
  });

  test("says in every title that it is fictional", () => {
    const city = cityOf({});
    expect(city.site.isFictional).toBe(true);
    for (const { title } of city.documents) expect(title).toContain("虚构");
  });
});

describe.each<{ name: string; options: CityOptions }>([
  { name: "of the usual size", options: {} },
  { name: "of the least size", options: { districts: 4, indicators: 20, releases: 3, seed: 2 } },
  { name: "of many districts", options: { districts: 300, seed: 3 } },
])("a city $name", ({ options }) => {
  let city: Dataset;
  let assessments: readonly Assessment[];
  beforeAll(() => {
    city = cityOf(options);
    assessments = city.targets.map((target) => assessmentOf(city, target));
  });

  test("answers what is unusual about its release, and nothing else", () => {
    expect(unansweredWarnings(city)).toEqual([]);
    expect(needlessAcknowledgements(city)).toEqual([]);
    expect(city.acknowledged).toHaveLength(1);
  });

  test("has every status", () => {
    const found = new Set(assessments.map(({ status }) => status));
    expect([...found].toSorted()).toEqual(STATUS_CODES.toSorted());
  });

  test("has every reason", () => {
    const found = new Set(assessments.flatMap(({ reason }) => reason ?? []));
    expect([...found].toSorted()).toEqual(reasons.toSorted());
  });

  test("has provisional, estimated, revised and withdrawn values", () => {
    const statuses = new Set(city.actuals.map(({ status }) => status));
    expect(statuses).toEqual(new Set(["final", "provisional", "estimate", "withdrawn"]));
    const revised = city.actuals.filter(({ isCurrent }) => !isCurrent);
    expect(revised).toHaveLength(3);
    expect(assessments.some(({ isPreliminary }) => isPreliminary)).toBe(true);
  });

  test("has rates below zero, a value above its range and values of two regions", () => {
    expect(city.actuals.some(({ measure, value }) => measure === "growth_rate" && value < 0)).toBe(
      true,
    );
    expect(assessments.some(({ exceedsMax }) => exceedsMax)).toBe(true);
    expect(city.actuals.some(({ includes }) => includes.length > 0)).toBe(true);
  });

  test("has splits that add up and splits that do not, and units without a part", () => {
    const splits = allocations(city);
    const agreements = new Set(splits.map(({ agreement }) => agreement));
    expect(agreements).toEqual(new Set(["equal", "exceeds", "falls_short"]));
    const parts = splits.flatMap((split) => split.parts);
    expect(parts.some(({ target }) => target === undefined)).toBe(true);
  });

  test("has series with gaps in time", () => {
    const days = new Set(city.actuals.map(({ asOf }) => asOf.last)).size;
    const lengths = [...city.series.values()].map((series) => series.length);
    expect(lengths.some((length) => length < days)).toBe(true);
  });

  test("has promised levels of two years to draw a path between", () => {
    const paths = trajectories(city).filter(({ hasPath }) => hasPath);
    expect(paths.length).toBeGreaterThanOrEqual(4);
  });

  test("has lapsed subsidies, and every way in which two compare", () => {
    expect(city.subsidies.some(({ document }) => document.status === "lapsed")).toBe(true);
    const pairs = city.peers.flatMap((peer) => subsidyPairs(city, peer));
    expect(new Set(pairs.map(({ reason }) => reason))).toEqual(
      new Set([
        undefined,
        "different_trigger",
        "different_basis",
        "home_none_stated",
        "peer_none_stated",
        "no_amount",
      ]),
    );
    expect(pairs.some(({ ratio }) => ratio !== undefined)).toBe(true);
  });

  test("has tasks past their date, running ones and ones without an end", () => {
    const { asOf } = city.site;
    const deadlines = city.tasks.map(({ deadline }) => deadline);
    expect(deadlines.some((deadline) => deadline === undefined)).toBe(true);
    expect(deadlines.some((deadline) => deadline !== undefined && deadline.last < asOf.last)).toBe(
      true,
    );
    expect(deadlines.some((deadline) => deadline !== undefined && deadline.last > asOf.last)).toBe(
      true,
    );
  });

  test("has carriers, corrections, related figures and searches", () => {
    expect(city.carriers.length).toBeGreaterThan(0);
    expect(city.corrections.length).toBeGreaterThan(0);
    expect(city.related.length).toBeGreaterThan(0);
    expect(city.searches.length).toBeGreaterThan(0);
  });
});
