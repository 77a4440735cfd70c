/** Tables of a city with more units than a page has rows. */

import { describe, expect, test } from "vitest";

import { richCell } from "../../../src/components/cells.ts";
import { tablePageHref, targetHref } from "../../../src/components/links.ts";
import { longTables } from "../../../src/components/tables/long-tables.ts";
import { goesOn } from "../../../src/components/tables/paged-table.ts";
import { PAGE_ROWS, tablePageCount, tablePageRange } from "../../../src/lib/table-size.ts";
import { loadDataset } from "../../../src/load-dataset.ts";
import { publicFilesAt } from "../../../src/publish/public-files.ts";
import { longCity } from "../../site/long-city.ts";

describe("the pages of a table", () => {
  test.each([
    [0, 1],
    [1, 1],
    [PAGE_ROWS, 1],
    [PAGE_ROWS + 1, 2],
    [2 * PAGE_ROWS, 2],
    [10_419, 53],
  ])("%i rows go over %i", (rows, pages) => {
    expect(tablePageCount(rows)).toBe(pages);
    expect(goesOn({ rowCount: rows })).toBe(pages > 1);
  });

  test("have every row once", () => {
    const rows = 2 * PAGE_ROWS + 19;
    const ranges = [1, 2, 3].map((page) => tablePageRange(page, rows));
    expect(ranges).toEqual([
      { from: 0, to: 200 },
      { from: 200, to: 400 },
      { from: 400, to: 419 },
    ]);
  });
});

describe("a city of more units than a page has rows", () => {
  const dataset = loadDataset(longCity());
  const tables = longTables(dataset, "zh");

  test("has long tables of targets, values, splits, coverage and files", () => {
    const names = tables.map(({ table }) => table.name);
    expect(new Set(names).size).toBe(names.length);
    for (const kind of [/^targets-/, /^actuals-/, /^split-/, /^units-/, /^coverage$/, /^files-d/])
      expect(names).toContainEqual(expect.stringMatching(kind));
  });

  test("leaves no row out, and gives each its columns", () => {
    for (const { table } of tables) {
      const pages = Array.from({ length: tablePageCount(table.rowCount) }, (_, index) =>
        tablePageRange(index + 1, table.rowCount),
      );
      const rows = pages.flatMap(({ from, to }) => table.rows(from, to));
      expect(rows, table.name).toHaveLength(table.rowCount);
      expect(rows.filter((row) => row.length !== table.columns.length)).toEqual([]);
      expect(rows).toEqual(table.rows(0, table.rowCount));
    }
  });

  test("names a file with all values of each table", () => {
    for (const { table } of tables) {
      if (table.files === undefined) continue;
      const [csv] = publicFilesAt(dataset, table.files);
      expect(csv?.rows ?? 0, table.name).toBeGreaterThanOrEqual(
        table.name.startsWith("targets") ? table.rowCount : PAGE_ROWS,
      );
    }
  });

  test("has the place of each target on a page that it names", () => {
    // Those of units stand on the units' pages; the city's own come first in their table.
    for (const { table } of tables.filter(({ table: { name } }) => name.startsWith("targets-"))) {
      const first = table.rows(0, PAGE_ROWS).map(([cell = ""]) => richCell(cell).id);
      const city = dataset.targets.filter(
        ({ region, indicator }) =>
          region === dataset.home && table.name === `targets-${indicator.id}`,
      );
      expect(city.map(({ id }) => id).filter((id) => !first.includes(id))).toEqual([]);
    }
    const [unit] = dataset.units;
    const target = dataset.targets.find(({ region }) => region === unit);
    expect(target && targetHref(target, "en")).toBe(`/en/districts/${unit?.id}/#${target?.id}`);
  });

  test("leads from page to page", () => {
    const coverage = tables.find(({ table }) => table.name === "coverage")?.table;
    expect(coverage && tablePageHref(coverage, 1, "zh")).toBe("/#coverage");
    expect(coverage && tablePageHref(coverage, 2, "en")).toBe("/en/tables/coverage/2/");
  });
});

test("the real dataset has no long table", () => {
  expect(longTables(loadDataset("data"), "zh")).toEqual([]);
});
