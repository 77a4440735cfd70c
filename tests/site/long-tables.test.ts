/** Tables that go on over several pages, as built. */

import { join } from "node:path";

import { describe, expect, test } from "vitest";

import { PAGE_ROWS } from "../../src/lib/table-size.ts";
import { loadDataset } from "../../src/load-dataset.ts";
import { all, pageAt, readSite, siteOf, textOf } from "./built-site.ts";
import { alternateFaults, interfaceFaults, lonelyFaults } from "./english-faults.ts";
import { SEARCHES } from "./hostile-city.ts";
import { longCity } from "./long-city.ts";
import { buildOrThrow, builtFolder } from "./run-build.ts";
import { sites } from "./sites.ts";
import { soundness } from "./soundness.ts";
import { stripFaults } from "./strip-faults.ts";
import { lengthFaults, pagerFaults } from "./table-page-faults.ts";

test("the check names a table that is too long", () => {
  const rows = (count: number): string =>
    `<table><caption>甲</caption><tbody>${"<tr><td>1</td></tr>".repeat(count)}</tbody></table>`;
  const body = `<html><body>${rows(PAGE_ROWS)}${rows(PAGE_ROWS + 1)}</body></html>`;
  expect(lengthFaults(siteOf([["index.html", body]]))).toEqual(["/: 201 rows in “甲”"]);
});

describe("a log of many searches", () => {
  const site = readSite(sites.hostile.out);
  const rowsAt = (path: string): number =>
    all(pageAt(site, path).document, "#searches tbody > tr, main > table tbody > tr").length;

  test("goes on over as many pages as it needs", () => {
    expect([
      rowsAt("/data/"),
      rowsAt("/tables/searches/2/"),
      rowsAt("/tables/searches/3/"),
    ]).toEqual([PAGE_ROWS, PAGE_ROWS, SEARCHES - 2 * PAGE_ROWS]);
    expect(site.pages.some(({ path }) => path === "/tables/searches/4/")).toBe(false);
    expect(lengthFaults(site)).toEqual([]);
    expect(pagerFaults(site)).toEqual([]);
  });

  test("says which rows a page has, and where all of them are", () => {
    const { document } = pageAt(site, "/tables/searches/3/");
    expect(textOf(document.querySelector(".pager"))).toContain("第401—450行，共450行");
    expect(textOf(document.querySelector("main"))).toContain("searches.csv");
    const english = pageAt(site, "/en/tables/searches/2/").document;
    expect(textOf(english.querySelector(".pager"))).toContain("Rows 201 to 400 of 450.");
    expect(textOf(english.querySelector("h1"))).toContain("page 2 of 3");
  });
});

describe.runIf(process.env["TEST_LONG"] === "1")("the site of a city of many units", () => {
  const out = join(builtFolder, "long");

  test("is as sound as any other", { timeout: 600_000 }, async () => {
    const data = longCity();
    await buildOrThrow({ out, data });
    const [site, dataset] = [readSite(out), loadDataset(data)];
    expect(site.pages.filter(({ path }) => path.startsWith("/tables/")).length).toBeGreaterThan(40);
    // Strips of so many units carry sums of several, which are in no table.
    const checks = soundness.map(([, faultsOf]) => faultsOf).filter((each) => each !== stripFaults);
    const faults = [
      ...checks.flatMap((faultsOf) => faultsOf(site, dataset)),
      ...[alternateFaults, interfaceFaults, lonelyFaults].flatMap((faultsOf) => faultsOf(site)),
    ];
    expect(faults).toEqual([]);
  });
});
