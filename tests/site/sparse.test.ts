/** Sites of a city of which little is known: every page still says something whole. */

import { describe, expect, test } from "vitest";

import { loadDataset } from "../../src/load-dataset.ts";
import { all, pageAt, readSite, textOf } from "./built-site.ts";
import { chartFaults } from "./chart-faults.ts";
import type { BuiltSite } from "./built-site.ts";
import { citationFaults } from "./citation-faults.ts";
import {
  clauseFaults,
  fileFaults,
  sizeFaults,
  standingFaults,
  targetFaults,
} from "./dataset-faults.ts";
import { headFaults, headingFaults, idFaults, leakFaults } from "./document-faults.ts";
import { emptyFaults, hollowFaults, strangerFaults } from "./empty-faults.ts";
import { capitalFaults, figureFaults, svgFaults, tableFaults } from "./figure-faults.ts";
import { linkFaults, otherHostFaults, reportNameFaults } from "./link-faults.ts";
import {
  describedFaults,
  governmentFaults,
  shareFaults,
  sitemapFaults,
  trailFaults,
} from "./machine-faults.ts";
import { policyFaults } from "./policy-faults.ts";
import { indexFaults, searchListFaults } from "./search-faults.ts";
import { sites } from "./sites.ts";
import { otherCities, sparseCities } from "./sparse-city.ts";
import type { SparseCity } from "./sparse-city.ts";

const siteOfCity = (city: SparseCity): BuiltSite => readSite(sites[city].out, sites[city].base);

const headline = (city: SparseCity, path: string): string =>
  textOf(pageAt(siteOfCity(city), path).document.querySelector("h1"));

describe.each(sparseCities)("the site of a city with little: %s", (city) => {
  const dataset = loadDataset(sites[city].data);
  const site = siteOfCity(city);

  test("has no heading, table, list or paragraph of nothing", () =>
    expect(emptyFaults(site)).toEqual([]));
  test("counts nothing that is not there and leaves no hole in a sentence", () =>
    expect(hollowFaults(site)).toEqual([]));
  test("speaks of no other city", () => expect(strangerFaults(site, otherCities)).toEqual([]));
  test("says on each page that it is fictional, and whether a government speaks", () =>
    expect(standingFaults(site, dataset)).toEqual([]));
  test("has no link that leads nowhere", () => expect(linkFaults(site)).toEqual([]));
  test("tells the ways to report an error apart", () => expect(reportNameFaults(site)).toEqual([]));
  test("finds nothing that leads nowhere", () => expect(searchListFaults(site)).toEqual([]));
  test("has all that can be found in its index", () => expect(indexFaults(site)).toEqual([]));
  test("asks no other host for anything", () => expect(otherHostFaults(site)).toEqual([]));
  test("names language, title and description of each page", () =>
    expect(headFaults(site)).toEqual([]));
  test("has one h1 on each page and leaves no heading level out", () =>
    expect(headingFaults(site)).toEqual([]));
  test("has each id once in a page", () => expect(idFaults(site)).toEqual([]));
  test("shows no missing value and no code as text", () => expect(leakFaults(site)).toEqual([]));
  test("gives each chart its title, sentence, drawing, table and source", () =>
    expect(figureFaults(site)).toEqual([]));
  test("lets each chart leave as a file and in a frame", () =>
    expect(chartFaults(site)).toEqual([]));
  test("writes no element in capitals", () => expect(capitalFaults(site)).toEqual([]));
  test("names each drawing", () => expect(svgFaults(site)).toEqual([]));
  test("names each table and says what its headers head", () =>
    expect(tableFaults(site)).toEqual([]));
  test("carries a content policy, and nothing that it refuses", () =>
    expect(policyFaults(site)).toEqual([]));
  test("has a place for each target", () => expect(targetFaults(site, dataset)).toEqual([]));
  test("has a place for each clause", () => expect(clauseFaults(site, dataset)).toEqual([]));
  test("offers each public file, as it was meant", () =>
    expect(fileFaults(site, dataset)).toEqual([]));
  test("states the size of each download", () => expect(sizeFaults(site)).toEqual([]));
  test("says of each page with figures how it is cited", () =>
    expect(citationFaults(site, dataset)).toEqual([]));
  test("tells those who share a page what it is", () =>
    expect(shareFaults(site, dataset)).toEqual([]));
  test("has the tags of a government's site if it is one, and only then", () =>
    expect(governmentFaults(site, dataset)).toEqual([]));
  test("says where a page stands below its section", () => expect(trailFaults(site)).toEqual([]));
  test("describes its dataset as it is", () => expect(describedFaults(site, dataset)).toEqual([]));
  test("has every page in its sitemap, if it has an address", () =>
    expect(sitemapFaults(site, dataset)).toEqual([]));

  test("keeps the pages without content, each with a sentence of its own", () => {
    expect(headline(city, "/tasks/")).toBe("这份文件没有列任务。");
    expect(headline(city, "/subsidies/")).toBe("所读文件里没有补贴数额。");
    for (const path of ["/tasks/", "/subsidies/"])
      expect(all(pageAt(site, path).document, "main h2").map(textOf)).toEqual([]);
  });

  test("leaves the glossary out, in the contents too", () => {
    const page = pageAt(site, "/methodology/");
    expect(page.document.getElementById("glossary")).toBeNull();
    expect(textOf(page.document.querySelector(".contents"))).not.toContain("名词解释");
  });
});

describe("the headline of the trajectories", () => {
  test("says that no total is set for the end of the five years", () =>
    expect(headline("split", "/trajectory/")).toBe(
      "所读文件里没有定到2030年年末水平的目标，画不出五年轨迹。",
    ));
  test("counts a single goal without a path", () =>
    expect(headline("unassigned", "/trajectory/")).toBe("1项五年目标，不能与先前的承诺连成路径。"));
  test("counts what is drawn where no indicator is a headline", () =>
    expect(headline("alone", "/trajectory/")).toMatch(/^1项五年目标能与先前的承诺连成路径：/));
});

describe("the headline of the units", () => {
  test("counts the units that were given a target", () =>
    expect(headline("split", "/districts/")).toBe("2项量化任务分给2个单位，西区1项份额居首。"));
  test("says that no unit was given any", () =>
    expect(headline("unassigned", "/districts/")).toBe(
      "所读文件没有把量化任务分给任何县区、经济区。",
    ));
  test("says that there are no units", () =>
    expect(headline("alone", "/districts/")).toMatch(/^河滨市没有登记县区和经济区/));
});
