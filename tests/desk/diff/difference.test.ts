import { describe, expect, test } from "vitest";

import { differenceOf, isUnchanged } from "../../../src/desk/diff/difference.ts";
import { readPublicTable, type Snapshot, snapshotOf } from "../../../src/desk/diff/tables.ts";
import type { Actual, Dataset } from "../../../src/model/types.ts";
import { loadCity } from "../../publish/city.ts";
import {
  actual,
  city,
  dataset,
  day,
  east,
  peer,
  subsidy,
  target,
  west,
} from "../../analysis/build.ts";

const ofEast = target({ region: east, value: 40 });
const targets = [target(), ofEast, target({ region: west, value: 30 })];
const june = actual(ofEast, "2021-06-30", 12, { released: day("2021-07-26") });
const after = (actuals: readonly Actual[], parts: Parameters<typeof dataset>[0] = {}): Snapshot =>
  snapshotOf(dataset({ targets, actuals, released: "2021-08-26", ...parts }));
const before = snapshotOf(dataset({ targets, actuals: [june], released: "2021-07-26" }));

const later = { released: day("2021-08-26") };

describe("differenceOf values", () => {
  const kindsOf = (now: Snapshot) =>
    differenceOf(before, now).values.map(({ kind, row, before: old }) => [
      kind,
      old?.["value"],
      row["value"],
    ]);

  test("tells a value of a new date as added", () => {
    const july = actual(ofEast, "2021-07-31", 15, later);
    expect(kindsOf(after([june, july]))).toEqual([["added", undefined, "15"]]);
  });

  test("tells one of the same date as revised or withdrawn, with the one that stood", () => {
    const old = { ...june, isCurrent: false };
    const revised = actual(ofEast, "2021-06-30", 13, { ...later, note: "核减后" });
    expect(kindsOf(after([old, revised]))).toEqual([["revised", "12", "13"]]);
    const withdrawn = actual(ofEast, "2021-06-30", 12, {
      ...later,
      status: "withdrawn",
      note: "撤回",
    });
    expect(kindsOf(after([old, withdrawn]))).toEqual([["withdrawn", "12", "12"]]);
  });

  test("tells one that was changed where it stood, and one that is gone", () => {
    expect(kindsOf(after([{ ...june, value: 21 }]))).toEqual([["corrected", "12", "21"]]);
    expect(kindsOf(after([]))).toEqual([["lost", "12", "12"]]);
  });

  test("tells nothing of a value that is repeated, or came and went in between", () => {
    const again = actual(ofEast, "2021-06-30", 12, later);
    expect(kindsOf(after([{ ...june, isCurrent: false }, again]))).toEqual([]);
    const mistake = actual(ofEast, "2021-07-31", 99, { ...later, status: "withdrawn" });
    expect(kindsOf(after([june, mistake]))).toEqual([]);
  });
});

describe("differenceOf statuses", () => {
  const flipsOf = (now: Snapshot, old = before) =>
    differenceOf(old, now).flips.map(({ before: earlier, row, causes }) => [
      row["region"],
      earlier["status"],
      row["status"],
      causes,
    ]);

  test("names the value that made the difference", () => {
    const july = actual(ofEast, "2021-07-31", 40, later);
    expect(flipsOf(after([june, july]))).toEqual([["east", "behind", "completed", ["actual"]]]);
  });

  test("names the target where that was mended", () => {
    const lower = [target(), target({ region: east, value: 12 }), targets[2] ?? ofEast];
    expect(flipsOf(after([june], { targets: lower }))).toEqual([
      ["east", "behind", "completed", ["target"]],
    ]);
  });

  test("names the end of the period where only time has passed", () => {
    const late = after([june], { asOf: "2022-01-01" });
    expect(flipsOf(late).map(([region, , , causes]) => [region, causes])).toEqual([
      ["city", ["due"]],
      ["east", ["due"]],
      ["west", ["due"]],
    ]);
  });
});

describe("differenceOf coverage", () => {
  test("counts the site's own targets, of which a value was found", () => {
    const ofPeer = target({ region: peer });
    const july = actual(targets[2] ?? ofEast, "2021-07-31", 15, later);
    const { coverage } = differenceOf(
      before,
      after([june, july, actual(ofPeer, "2021-07-31", 15, later)], {
        targets: [...targets, ofPeer],
      }),
    );
    expect(coverage?.before).toEqual({ total: 3, foundAll: 1, due: 0, found: 0 });
    expect(coverage?.after).toEqual({ total: 3, foundAll: 2, due: 0, found: 0 });
    expect(coverage?.regions.map(({ name }) => name)).toEqual(["west"]);
  });
});

describe("differenceOf addresses", () => {
  test("names the files that have other rows and the pages that show them", () => {
    const july = actual(ofEast, "2021-07-31", 40, later);
    const { touched } = differenceOf(before, after([june, july]));
    expect(touched.files).toEqual([
      "progress",
      "districts/east",
      "indicators/firms",
      "actuals",
      "releases",
    ]);
    expect(touched.pages).toEqual(
      expect.arrayContaining(["/", "/data/", "/districts/east/", "/indicators/firms/"]),
    );
    expect(touched.pages).not.toContain("/districts/west/");
  });

  test("names no page of a place that has none", () => {
    const ofPeer = target({ region: peer });
    const ofCity = actual(targets[0] ?? ofEast, "2021-07-31", 15, later);
    const { touched } = differenceOf(
      before,
      after([june, ofCity], { targets: [...targets, ofPeer] }),
    );
    expect(touched.files).toContain(`districts/${city.id}`);
    expect(touched.files).not.toContain("districts/peer");
    expect(touched.pages.filter((page) => /districts\/(?:city|peer)/.test(page))).toEqual([]);
  });

  test("names the page of subsidies for them alone", () => {
    const { touched, tables } = differenceOf(before, after([june], { subsidies: [subsidy()] }));
    expect(tables.map(({ table, changes }) => [table, changes.map(({ kind }) => kind)])).toEqual([
      ["subsidies", ["added"]],
      ["releases", ["added"]],
    ]);
    expect(touched.pages).toEqual([
      // The home page and the log say what the last release changed.
      "/",
      "/data/",
      "/data/releases/",
      "/sources/",
      "/sources/plan/",
      "/subsidies/",
    ]);
  });
});

describe("differenceOf", () => {
  test("finds nothing between two readings of the same data", () => {
    const twice = differenceOf(before, before);
    expect(isUnchanged(twice)).toBe(true);
    expect([twice.values, twice.tables, twice.flips, twice.touched.pages]).toEqual([
      [],
      [],
      [],
      [],
    ]);
  });

  test("tells a renamed place once, not in every row that names it", () => {
    const renamed = { ...east, name: { zh: "东区", en: "East" } };
    const { tables } = differenceOf(
      before,
      after([{ ...june, region: renamed }], {
        targets: targets.map((each) => (each === ofEast ? { ...each, region: renamed } : each)),
        regions: [city, renamed, west, peer],
      }),
    );
    expect(
      tables.flatMap(({ table, changes }) => changes.map(({ kind }) => [table, kind])),
    ).toEqual([
      ["regions", "changed"],
      // The dataset of the tests has a third unit, which this one leaves out.
      ["regions", "removed"],
      ["releases", "added"],
    ]);
  });

  test("compares no table that one side never published, nor columns it had not", () => {
    const old = new Map(before.tables);
    old.delete("acknowledged");
    old.set(
      "regions",
      (old.get("regions") ?? []).map(({ aliases: _, ...row }) => row),
    );
    const difference = differenceOf({ ...before, tables: old }, before);
    expect(difference.uncompared).toEqual(["acknowledged"]);
    expect(isUnchanged(difference)).toBe(true);
  });

  test("tells no coverage where one side never published who is how far", () => {
    const old = new Map(before.tables);
    old.delete("progress");
    expect(differenceOf({ ...before, tables: old }, before).coverage).toBeUndefined();
  });

  test("holds between two cities that share nothing", () => {
    const other: Dataset = loadCity();
    const there = differenceOf(before, snapshotOf(other));
    const back = differenceOf(snapshotOf(other), before);
    expect(there.values.filter(({ kind }) => kind === "added").length).toBeGreaterThan(100);
    expect(back.values.filter(({ kind }) => kind === "lost").length).toBeGreaterThan(100);
    expect(back.coverage?.after.total).toBe(3);
  });
});

describe("readPublicTable", () => {
  test("reads cells of several lines, with or without the mark of UTF-8", () => {
    const text = 'a,b\r\n1,"x\r\ny, ""z"""\r\n';
    const rows = [{ a: "1", b: 'x\r\ny, "z"' }];
    expect(readPublicTable(text)).toEqual(rows);
    expect(readPublicTable(`\uFEFF${text}`)).toEqual(rows);
  });
});
