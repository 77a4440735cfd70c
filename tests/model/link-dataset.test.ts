import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parsePartialDate } from "../../src/lib/calendar.ts";
import { DataError } from "../../src/lib/issues.ts";
import { readRecords } from "../../src/load/read-records.ts";
import { linkDataset } from "../../src/model/link-dataset.ts";
import { linkSearches } from "../../src/model/link-logs.ts";
import type { Actual } from "../../src/model/types.ts";

const records = readRecords(join(import.meta.dirname, "..", "fixtures", "valid"));
const dataset = linkDataset(records);
const present = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error("nothing there");
  return value;
};
const region = (id: string) => present(dataset.regions.find((each) => each.id === id));
const indicator = (id: string) => present(dataset.indicators.find((each) => each.id === id));

describe("linkDataset", () => {
  test("finds the home region, its units and the peers", () => {
    expect(dataset.home).toBe(region("shili"));
    expect(dataset.units.map((unit) => unit.id)).toEqual(["jia", "yi", "bing"]);
    expect(dataset.units.every((unit) => unit.parent === dataset.home)).toBe(true);
    expect(dataset.peers).toEqual([region("yangli")]);
  });

  test("names a target for its document, indicator, region, period and measure", () => {
    expect(dataset.targets.map((target) => target.id)).toContain(
      "sl-2021-1.tech-firms.jia.2021.increment",
    );
    expect(dataset.targets.map((target) => target.id)).toContain(
      "sl-2021-1.patents.shili.2021-2025.growth_rate",
    );
  });

  test("gives each target its objects, not their ids", () => {
    const target = present(dataset.targets.find((each) => each.commitment === "aim"));
    expect(target.region).toBe(dataset.home);
    expect(target.indicator).toBe(indicator("incubators"));
    expect(target.document).toBe(dataset.plan);
    expect(target.clause).toBe(dataset.plan.clauses.get("s2-1"));
    expect(target.alsoIn.map((clause) => clause.label)).toEqual(["附件1 第1项"]);
    expect(target.clause.document).toBe(target.document);
  });

  test("keeps what is absent undefined", () => {
    const target = present(dataset.targets.find((each) => each.comparator === "between"));
    expect(target).toMatchObject({ value: 2, valueMax: 4, note: undefined });
    const rate = present(dataset.subsidies.find((each) => each.basis === "rate"));
    expect(rate).toMatchObject({ amount: undefined, rate: 30, termYears: 3, unit: "%" });
    expect(dataset.site).toMatchObject({ operator: undefined, isFictional: true, footer: {} });
    expect(dataset.tasks[1]?.deadline).toBeUndefined();
  });

  test("links a collective office to its members, and an office to its region", () => {
    const units = present(dataset.organisations.find((each) => each.id === "units"));
    expect(units.expandsTo.map((each) => each.region)).toEqual(dataset.units);
    expect(dataset.tasks[0]?.responsibleUnits).toEqual([units]);
  });

  test("groups targets by region and by indicator", () => {
    expect(dataset.targetsByRegion.get(region("jia"))).toHaveLength(1);
    expect(dataset.targetsByIndicator.get(indicator("tech-firms"))).toHaveLength(3);
    expect(dataset.targetsByRegion.get(region("yangli"))).toBeUndefined();
  });

  test("refuses records that refer to nothing", () => {
    const unlinked = { ...records, indicators: records.indicators.slice(1) };
    expect(() => linkDataset(unlinked)).toThrow(DataError);
  });
});

describe("the standing values", () => {
  const valuesOf = (actuals: readonly Actual[] | undefined) =>
    actuals?.map(({ value, status, released }) => [value, status, released.text]);

  test("are those released last", () => {
    expect(valuesOf(dataset.series.get("tech-firms|shili|increment"))).toEqual([
      [31, "final", "2023-07-05"],
    ]);
  });

  test("take a repeated value from the release that repeats it", () => {
    expect(valuesOf(dataset.series.get("tech-firms|jia|increment"))).toEqual([
      [13, "final", "2023-07-05"],
    ]);
  });

  test("leave a withdrawn value out", () => {
    expect(valuesOf(dataset.series.get("incubators|shili|level"))).toEqual([
      [14, "final", "2023-07-05"],
    ]);
  });

  test("stay beside their history", () => {
    const history = dataset.actuals.filter(
      (actual) => actual.region === dataset.home && actual.measure === "increment",
    );
    expect(history.map(({ value, isCurrent }) => [value, isCurrent])).toEqual([
      [28, false],
      [31, true],
    ]);
  });

  test("keep the other regions inside a value", () => {
    const [actual] = present(dataset.series.get("incubators|yi|level"));
    expect(actual?.includes).toEqual([region("bing")]);
  });
});

describe("the releases", () => {
  test("know the file of values they came with and what is kept of them", () => {
    expect(
      dataset.releases.map(({ date, actualsFile, frozen }) => [
        date.text,
        actualsFile,
        frozen.map(({ name }) => name),
      ]),
    ).toEqual([
      ["2022-01-26", "actuals/2022-01-26.csv", ["targets.csv", "targets.json"]],
      ["2023-07-05", "actuals/2023-07-05.json", []],
    ]);
  });

  test("have their note in Chinese where there is no English one", () => {
    const [first] = dataset.releases;
    expect(first?.note.en).toBe(first?.note.zh);
  });

  test("stand in order of date, whatever the order of the rows", () => {
    const turned = linkDataset({ ...records, releaseLog: records.releaseLog.toReversed() });
    expect(turned.releases).toEqual(dataset.releases);
  });
});

describe("linkSearches", () => {
  const entry = {
    date: parsePartialDate("2023-07-05"),
    what: "企业数",
    where: "网页",
    result: "无",
  };
  const source = { file: "searches.csv", row: 2 };
  const english = { what_en: undefined, where_en: undefined, result_en: undefined };
  const link = (given: Partial<Record<keyof typeof english, string>>) => {
    const { date, ...texts } = entry;
    const record = { date: present(date), ...texts, ...english, ...given };
    return linkSearches({ searches: [{ ...record, isComplete: true, source }] })[0];
  };

  test("has both languages, and Chinese where there is no English", () => {
    const search = link({ what_en: "Number of firms" });
    expect(search?.what).toEqual({ zh: "企业数", en: "Number of firms" });
    expect(search?.where).toEqual({ zh: "网页", en: "网页" });
  });
});
