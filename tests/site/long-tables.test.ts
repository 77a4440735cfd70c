/** Tables that go on over several pages, as built. */

import { join } from "node:path";

import { describe, expect, test } from "vitest";

import { PAGE_ROWS } from "../../src/lib/table-size.ts";
import { loadDataset } from "../../src/load-dataset.ts";
import type { BuiltSite, Faults } from "./built-site.ts";
import { all, eachPage, pageAt, readSite, siteOf, textOf } from "./built-site.ts";
import { chartFaults } from "./chart-faults.ts";
import { citationFaults } from "./citation-faults.ts";
import {
  clauseFaults,
  fileFaults,
  sizeFaults,
  standingFaults,
  targetFaults,
} from "./dataset-faults.ts";
import { headFaults, headingFaults, idFaults, leakFaults } from "./document-faults.ts";
import { emptyFaults, hollowFaults } from "./empty-faults.ts";
import { alternateFaults, interfaceFaults, lonelyFaults } from "./english-faults.ts";
import { figureFaults, svgFaults, tableFaults } from "./figure-faults.ts";
import { SEARCHES } from "./hostile-city.ts";
import { linkFaults } from "./link-faults.ts";
import { longCity } from "./long-city.ts";
import { shareFaults, trailFaults } from "./machine-faults.ts";
import { policyFaults } from "./policy-faults.ts";
import { buildOrThrow, builtFolder } from "./run-build.ts";
import { searchListFaults } from "./search-faults.ts";
import { sites } from "./sites.ts";

/** Names each table that is longer than a page may be. */
const lengthFaults = eachPage(({ document }) =>
  all(document, "table").flatMap((table) => {
    const rows = all(table, "tbody > tr").length;
    return rows > PAGE_ROWS ? [`${rows} rows in “${textOf(table.querySelector("caption"))}”`] : [];
  }),
);

/** Names each page of a table that no other page of it leads to, or that leads nowhere back. */
const pagerFaults = (site: BuiltSite): Faults => {
  const pages = site.pages.filter(({ path }) => /^\/(?:en\/)?tables\//.test(path));
  const linked = new Set(
    site.pages.flatMap(({ document }) =>
      all(document, ".pager a").map((link) => link.getAttribute("href") ?? ""),
    ),
  );
  return pages.flatMap(({ path, document }) => [
    ...(linked.has(path) ? [] : [`${path}: not reached`]),
    ...(document.querySelector('.pager a[rel="prev"]') === null ? [`${path}: no way back`] : []),
    ...(document.querySelector('.trail a[href*="#"]') === null ? [`${path}: no home`] : []),
  ]);
};

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
    const checks = [
      lengthFaults,
      pagerFaults,
      linkFaults,
      idFaults,
      headFaults,
      headingFaults,
      leakFaults,
      emptyFaults,
      hollowFaults,
      figureFaults,
      svgFaults,
      tableFaults,
      policyFaults,
      chartFaults,
      searchListFaults,
      sizeFaults,
      trailFaults,
      alternateFaults,
      interfaceFaults,
      lonelyFaults,
    ];
    const ofDataset = [
      targetFaults,
      clauseFaults,
      fileFaults,
      citationFaults,
      shareFaults,
      standingFaults,
    ];
    const faults = [
      ...checks.flatMap((faultsOf) => faultsOf(site)),
      ...ofDataset.flatMap((faultsOf) => faultsOf(site, dataset)),
    ];
    expect(faults).toEqual([]);
  });
});
