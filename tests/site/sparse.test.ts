/** Sites of a city of which little is known: every page still says something whole. */

import { describe, expect, test } from "vitest";

import { loadDataset } from "../../src/load-dataset.ts";
import { all, pageAt, readSite, textOf } from "./built-site.ts";
import type { BuiltSite } from "./built-site.ts";
import { strangerFaults } from "./empty-faults.ts";
import { sites } from "./sites.ts";
import { testSoundness } from "./soundness.ts";
import { otherCities, sparseCities } from "./sparse-city.ts";
import type { SparseCity } from "./sparse-city.ts";

const siteOfCity = (city: SparseCity): BuiltSite => readSite(sites[city].out, sites[city].base);

const headline = (city: SparseCity, path: string): string =>
  textOf(pageAt(siteOfCity(city), path).document.querySelector("h1"));

describe.each(sparseCities)("the site of a city with little: %s", (city) => {
  const dataset = loadDataset(sites[city].data);
  const site = siteOfCity(city);
  testSoundness(site, dataset);

  test("speaks of no other city", () => expect(strangerFaults(site, otherCities)).toEqual([]));

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
