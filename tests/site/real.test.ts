/** The real site as built, at the root of a host and below a path. */

import { describe, expect, test } from "vitest";

import { loadDataset } from "../../src/load-dataset.ts";
import { isEnglish, readSite } from "./built-site.ts";
import { chartFaults } from "./chart-faults.ts";
import { citationFaults } from "./citation-faults.ts";
import {
  clauseFaults,
  fileFaults,
  sizeFaults,
  standingFaults,
  targetFaults,
} from "./dataset-faults.ts";
import {
  headFaults,
  headingFaults,
  idFaults,
  leakFaults,
  scriptFaults,
} from "./document-faults.ts";
import { emptyFaults, hollowFaults } from "./empty-faults.ts";
import { capitalFaults, figureFaults, svgFaults, tableFaults } from "./figure-faults.ts";
import { checksumFaults, keptFaults } from "./kept-faults.ts";
import { layerFaults } from "./layer-faults.ts";
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
import { stripFaults } from "./strip-faults.ts";
import { scriptWeightFaults, weightFaults } from "./weight.ts";

/** Everything that a page of the real site loads, compressed. */
const PAGE_BUDGET = 60_000;
/** The same for a unit's page, the one most read. */
const UNIT_BUDGET = 40_000;
/** All scripts of a page, compressed, before a reader does anything. */
const SCRIPT_BUDGET = 12_000;

const dataset = loadDataset("data");
const root = readSite(sites.root.out);
const subPath = readSite(sites.subPath.out, sites.subPath.base);

describe("the real site", () => {
  test("has every kind of page", () => {
    const paths = root.pages.map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining([
        "/",
        "/districts/",
        ...dataset.units.map(({ id }) => `/districts/${id}/`),
        "/indicators/",
        ...dataset.indicators.map(({ id }) => `/indicators/${id}/`),
        "/trajectory/",
        "/subsidies/",
        "/tasks/",
        "/sources/",
        ...dataset.documents.map(({ id }) => `/sources/${id}/`),
        "/data/",
        "/methodology/",
        "/about/",
        "/search/",
        "/404.html",
      ]),
    );
  });

  test("has every page of figures in English too, and a note in place of the others", () => {
    const paths = root.pages.map(({ path }) => path);
    const inBoth =
      /^\/(?:(?:districts|indicators|trajectory|subsidies|data|methodology|embed)\/.*)?$/;
    const notes = ["about", "accessibility", "search", "sources", "tasks"];
    expect(paths.filter(isEnglish).sort()).toEqual(
      [
        ...paths.filter((path) => inBoth.test(path)).map((path) => `/en${path}`),
        ...notes.map((section) => `/en/${section}/`),
      ].sort(),
    );
  });

  test("has no link that leads nowhere", () => expect(linkFaults(root)).toEqual([]));
  test("says in a table what its strips draw", () => expect(stripFaults(root)).toEqual([]));
  test("tells the ways to report an error apart", () => expect(reportNameFaults(root)).toEqual([]));
  test("finds nothing that leads nowhere", () => expect(searchListFaults(root)).toEqual([]));
  test("has all that can be found in its index", () => expect(indexFaults(root)).toEqual([]));
  test("asks no other host for anything", () => expect(otherHostFaults(root)).toEqual([]));
  test("names language, title and description of each page", () =>
    expect(headFaults(root)).toEqual([]));
  test("has one h1 on each page and leaves no heading level out", () =>
    expect(headingFaults(root)).toEqual([]));
  test("has each id once in a page", () => expect(idFaults(root)).toEqual([]));
  test("shows no missing value and no code as text", () => expect(leakFaults(root)).toEqual([]));
  test("has no script that holds up a page", () => expect(scriptFaults(root)).toEqual([]));
  test("gives each chart its title, sentence, drawing, table and source", () =>
    expect(figureFaults(root)).toEqual([]));
  test("keeps the order of its layers", () => expect(layerFaults(root)).toEqual([]));
  test("lets each chart leave as a file and in a frame", () =>
    expect(chartFaults(root)).toEqual([]));
  test("has no heading, table, list or paragraph of nothing", () =>
    expect(emptyFaults(root)).toEqual([]));
  test("leaves no hole in a sentence", () => expect(hollowFaults(root)).toEqual([]));
  test("writes no element in capitals", () => expect(capitalFaults(root)).toEqual([]));
  test("names each drawing", () => expect(svgFaults(root)).toEqual([]));
  test("names each table and says what its headers head", () =>
    expect(tableFaults(root)).toEqual([]));
  test("carries a content policy, and nothing that it refuses", () =>
    expect(policyFaults(root)).toEqual([]));
  test("keeps each page within its budget", () =>
    expect(weightFaults(root, PAGE_BUDGET)).toEqual([]));
  test("keeps the page of each unit within a smaller one", () =>
    expect(weightFaults(root, UNIT_BUDGET, (path) => /\/districts\/./.test(path))).toEqual([]));
  test("keeps the scripts of each page within theirs", () =>
    expect(scriptWeightFaults(root, SCRIPT_BUDGET)).toEqual([]));
  test("has a place for each target", () => expect(targetFaults(root, dataset)).toEqual([]));
  test("has a place for each clause", () => expect(clauseFaults(root, dataset)).toEqual([]));
  test("offers each public file, as it was meant", () =>
    expect(fileFaults(root, dataset)).toEqual([]));
  test("states the size of each download", () => expect(sizeFaults(root)).toEqual([]));
  test("has the files of each kept release as they are kept, and offers them", () =>
    expect(keptFaults(root, dataset, "data")).toEqual([]));
  test("has kept files that sha256sum finds to be as their lists say", () =>
    expect(checksumFaults(sites.root.out, dataset)).toEqual([]));
  test("says of each page with figures how it is cited", () =>
    expect(citationFaults(root, dataset)).toEqual([]));
  test("tells those who share a page what it is", () =>
    expect(shareFaults(root, dataset)).toEqual([]));
  test("has the tags of a government's site if it is one, and only then", () =>
    expect(governmentFaults(root, dataset)).toEqual([]));
  test("says where a page stands below its section", () => expect(trailFaults(root)).toEqual([]));
  test("describes its dataset as it is", () => expect(describedFaults(root, dataset)).toEqual([]));
  test("has every page in its sitemap, if it has an address", () =>
    expect(sitemapFaults(root, dataset)).toEqual([]));
  test("says on each page that it is not a government's, and on none that it is fictional", () =>
    expect(standingFaults(root, dataset)).toEqual([]));
});

describe("the real site below a path", () => {
  test("has the same files", () => {
    const names = (site: typeof root): string[] =>
      [...site.files.keys()].filter((name) => !name.startsWith("_astro/"));
    expect(names(subPath)).toEqual(names(root));
  });

  test("has no link that leads nowhere or above its path", () =>
    expect(linkFaults(subPath)).toEqual([]));
  test("finds nothing that leads nowhere or above its path", () =>
    expect(searchListFaults(subPath)).toEqual([]));
  test("asks no other host for anything", () => expect(otherHostFaults(subPath)).toEqual([]));
  test("offers each public file, as it was meant", () =>
    expect(fileFaults(subPath, dataset)).toEqual([]));
  test("has a place for each target", () => expect(targetFaults(subPath, dataset)).toEqual([]));
  test("says of each page with figures how it is cited", () =>
    expect(citationFaults(subPath, dataset)).toEqual([]));
  test("tells those who share a page what it is", () =>
    expect(shareFaults(subPath, dataset)).toEqual([]));
  test("says where a page stands below its section", () =>
    expect(trailFaults(subPath)).toEqual([]));
  test("describes its dataset as it is", () =>
    expect(describedFaults(subPath, dataset)).toEqual([]));
});
