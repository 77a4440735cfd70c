import { describe, expect, test } from "vitest";

import type { Dataset } from "../../src/model/types.ts";
import {
  differingTables,
  type TableTexts,
  unexplainedChanges,
} from "../../src/publish/frozen-tables.ts";
import { publicFiles } from "../../src/publish/public-files.ts";
import { loadCity } from "./city.ts";

const city = loadCity();

const tablesOf = (dataset: Dataset): TableTexts =>
  new Map(
    publicFiles(dataset)
      .filter(({ subject, format }) => subject === undefined && format === "csv")
      .map(({ path, body }) => [path, body]),
  );
const kept = tablesOf(city);

type Lines = (lines: readonly string[]) => readonly string[];
/** Returns the city with the lines of one of its files changed. */
const withLines = (file: string, change: Lines, more: Parameters<typeof loadCity>[0] = {}) =>
  loadCity({ [file]: (text) => change(text.split("\n")).join("\n"), ...more });

/** Replaces in the one line that begins so. */
const inLine =
  (start: string, from: string | RegExp, to: string): Lines =>
  (lines) =>
    lines.map((line) => (line.startsWith(start) ? line.replace(from, to) : line));

const TARGETS = "targets/sl-2023-2.csv";
const INCUBATEES = "incubatees,unit-2,";
const KEY = "sl-2023-2.incubatees.unit-2.2023.increment";
const to999 = inLine(INCUBATEES, /,\d+,,个,/, ",999,,个,");

const corrected =
  (file: string, key: string) =>
  (text: string): string =>
    `${text}2023-09-05,${file},${key},1,999,录错\n`;

describe("unexplainedChanges", () => {
  test("finds none in the same data", () => expect(unexplainedChanges(city, kept)).toEqual([]));

  test("tells a target with another value, with old and new", () => {
    const [change, ...others] = unexplainedChanges(withLines(TARGETS, to999), kept);
    expect(others).toEqual([]);
    const old = city.targets.find(({ id }) => id === KEY)?.value;
    expect(change).toEqual({
      table: "targets",
      file: TARGETS,
      key: KEY,
      cells: [{ column: "value", old: String(old), now: "999" }],
    });
  });

  test("tells a target whose row is gone", () => {
    const without: Lines = (lines) => lines.filter((line) => !line.startsWith(INCUBATEES));
    const [change] = unexplainedChanges(withLines(TARGETS, without), kept);
    expect(change?.key).toBe(KEY);
    expect(change?.cells).toContainEqual({ column: "comparator", old: "at_least", now: undefined });
    expect(change?.cells.every(({ now }) => now === undefined)).toBe(true);
  });

  test("tells another comparator, and leaves wordings and notes alone", () => {
    const stated = inLine(INCUBATEES, "at_least", "stated");
    expect(unexplainedChanges(withLines(TARGETS, stated), kept)).toMatchObject([
      { cells: [{ column: "comparator", old: "at_least", now: "stated" }] },
    ]);
    const worded = inLine(INCUBATEES, "新增", "再增");
    expect(unexplainedChanges(withLines(TARGETS, worded), kept)).toEqual([]);
  });

  test("takes a correction of that row for an explanation, and no other one", () => {
    const log = (file: string, key: string) => ({ "corrections.csv": corrected(file, key) });
    const of = (file: string, key: string) =>
      unexplainedChanges(withLines(TARGETS, to999, log(file, key)), kept);
    expect(of(TARGETS, KEY)).toEqual([]);
    expect(of("subsidies.csv", KEY)).toHaveLength(1);
    expect(of(TARGETS, KEY.replace("unit-2", "unit-3"))).toHaveLength(1);
  });

  test("takes no correction that was known when the release was kept", () => {
    const log = { "corrections.csv": corrected(TARGETS, KEY) };
    const before = tablesOf(loadCity(log));
    expect(unexplainedChanges(withLines(TARGETS, to999, log), before)).toHaveLength(1);
  });

  test("tells a subsidy with another amount", () => {
    const more: Lines = inLine("linli,incubator,national", ",80,", ",90,");
    expect(unexplainedChanges(withLines("subsidies.csv", more), kept)).toMatchObject([
      {
        table: "subsidies",
        file: "subsidies.csv",
        key: "ll-2022-3.incubator.national.newly_recognised",
        cells: [{ column: "amount", old: "80", now: "90" }],
      },
    ]);
  });

  test("tells what was changed in the file of an earlier release", () => {
    const file = "actuals/2022-01-20.csv";
    const key = "2022-01-20.events.shili.2021.increment.2021-12-31";
    const more = inLine("events,shili,", /,\d+,场,/, ",7,场,");
    expect(unexplainedChanges(withLines(file, more), kept)).toMatchObject([
      { table: "actuals", file, key, cells: [{ column: "value", now: "7" }] },
    ]);
    const log = { "corrections.csv": corrected(file, key) };
    expect(unexplainedChanges(withLines(file, more, log), kept)).toEqual([]);
  });

  test("names the file of a release as it is called, JSON too", () => {
    const changed = loadCity({
      "actuals/2023-08-26.json": (text) => text.replace(/"value": "\d+"/, '"value": "9999"'),
    });
    expect(unexplainedChanges(changed, kept)).toMatchObject([
      {
        table: "actuals",
        file: "actuals/2023-08-26.json",
        key: expect.stringContaining("tech-smes"),
      },
    ]);
  });

  test("finds a later release's revisions and withdrawals explained by themselves", () => {
    const rows = (kept.get("actuals.csv") ?? "").split("\r\n");
    const earlier = rows.filter((row) => !row.includes(",2023-08-26,")).join("\r\n");
    expect(earlier.length).toBeLessThan((kept.get("actuals.csv") ?? "").length);
    expect(unexplainedChanges(city, new Map([...kept, ["actuals.csv", earlier]]))).toEqual([]);
  });

  test("reads columns by their names, whatever order and others later code has", () => {
    const mixed = (kept.get("targets.csv") ?? "")
      .split("\r\n")
      .map((line, index) => (line === "" ? "" : `${index === 0 ? "old_column" : "x"},${line}`))
      .join("\r\n");
    const before = new Map([...kept, ["targets.csv", mixed.replace("\uFEFF", "")]]);
    expect(unexplainedChanges(city, before)).toEqual([]);
    expect(unexplainedChanges(withLines(TARGETS, to999), before)).toHaveLength(1);
  });

  test("takes a number that is written otherwise for the same", () => {
    const written = (kept.get("subsidies.csv") ?? "").replace(",80,", ",80.0,");
    expect(written).toContain(",80.0,");
    expect(unexplainedChanges(city, new Map([...kept, ["subsidies.csv", written]]))).toEqual([]);
  });
});

describe("differingTables", () => {
  test("finds none in the same data", () => expect(differingTables(city, kept)).toEqual([]));

  test("names each table whose rows are others", () => {
    expect(differingTables(withLines(TARGETS, to999), kept)).toEqual(["progress", "targets"]);
  });

  test("names a table that has a row more", () => {
    const longer = loadCity({ "searches.csv": (text) => `${text}2023-09-05,甲,乙,丙,,,\n` });
    expect(differingTables(longer, kept)).toEqual(["searches"]);
  });

  test("leaves columns and tables alone that only one side has", () => {
    const text = kept.get("regions.csv") ?? "";
    const narrower = text
      .split("\r\n")
      .map((line) => line.replace(/,[^,]*$/, ""))
      .join("\r\n");
    expect(narrower).not.toBe(text);
    const before = new Map([
      ["regions.csv", narrower],
      ["extinct.csv", "id\r\n1\r\n"],
    ]);
    expect(differingTables(city, before)).toEqual([]);
  });
});
