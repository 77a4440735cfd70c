/** The real site as built, at the root of a host and below a path. */

import { describe, expect, test } from "vitest";

import { loadDataset } from "../../src/load-dataset.ts";
import { isEnglish, readSite } from "./built-site.ts";
import { citationFaults } from "./citation-faults.ts";
import { fileFaults, targetFaults } from "./dataset-faults.ts";
import { checksumFaults, keptFaults } from "./kept-faults.ts";
import { linkFaults, otherHostFaults } from "./link-faults.ts";
import { describedFaults, shareFaults, trailFaults } from "./machine-faults.ts";
import { searchListFaults } from "./search-faults.ts";
import { sites } from "./sites.ts";
import { testSoundness } from "./soundness.ts";
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
  testSoundness(root, dataset);

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

  test("keeps each page within its budget", () =>
    expect(weightFaults(root, PAGE_BUDGET)).toEqual([]));
  test("keeps the page of each unit within a smaller one", () =>
    expect(weightFaults(root, UNIT_BUDGET, (path) => /\/districts\/./.test(path))).toEqual([]));
  test("keeps the scripts of each page within theirs", () =>
    expect(scriptWeightFaults(root, SCRIPT_BUDGET)).toEqual([]));
  test("has the files of each kept release as they are kept, and offers them", () =>
    expect(keptFaults(root, dataset, "data")).toEqual([]));
  test("has kept files that sha256sum finds to be as their lists say", () =>
    expect(checksumFaults(sites.root.out, dataset)).toEqual([]));
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
