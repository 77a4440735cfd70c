/** The site of the invented city, whose data has every case there is. */

import { describe, expect, test } from "vitest";

import { loadDataset } from "../../src/load-dataset.ts";
import { readSite } from "./built-site.ts";
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
import { capitalFaults, figureFaults, svgFaults, tableFaults } from "./figure-faults.ts";
import { checksumFaults, keptFaults } from "./kept-faults.ts";
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
import { fictionalData, sites } from "./sites.ts";
import { stripFaults } from "./strip-faults.ts";

const dataset = loadDataset(fictionalData);
const site = readSite(sites.fictional.out);

describe("the fictional site", () => {
  test("says on each page that it is fictional", () =>
    expect(standingFaults(site, dataset)).toEqual([]));
  test("has no link that leads nowhere", () => expect(linkFaults(site)).toEqual([]));
  test("says in a table what its strips draw", () => expect(stripFaults(site)).toEqual([]));
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
  test("has no heading, table, list or paragraph of nothing", () =>
    expect(emptyFaults(site)).toEqual([]));
  test("leaves no hole in a sentence", () => expect(hollowFaults(site)).toEqual([]));
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
  test("keeps three releases", () =>
    expect(dataset.releases.filter(({ frozen }) => frozen.length > 0)).toHaveLength(3));
  test("has the files of each kept release as they are kept, and offers them", () =>
    expect(keptFaults(site, dataset, fictionalData)).toEqual([]));
  test("has kept files that sha256sum finds to be as their lists say", () =>
    expect(checksumFaults(sites.fictional.out, dataset)).toEqual([]));
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
});
