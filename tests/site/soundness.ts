/** What holds of every site that is built, whatever its data. */

import { expect, test } from "vitest";

import type { Dataset } from "../../src/model/types.ts";
import type { BuiltSite, Faults } from "./built-site.ts";
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
import { stripFaults } from "./strip-faults.ts";
import { lengthFaults, pagerFaults } from "./table-page-faults.ts";

type Check = (site: BuiltSite, dataset: Dataset) => Faults;

/** Each with what a site does that it finds nothing wrong with. */
export const soundness: readonly (readonly [string, Check])[] = [
  ["has no link that leads nowhere", linkFaults],
  ["says in a table what its strips draw", stripFaults],
  ["tells the ways to report an error apart", reportNameFaults],
  ["finds nothing that leads nowhere", searchListFaults],
  ["has all that can be found in its index", indexFaults],
  ["asks no other host for anything", otherHostFaults],
  ["names language, title and description of each page", headFaults],
  ["has one h1 on each page and leaves no heading level out", headingFaults],
  ["has each id once in a page", idFaults],
  ["shows no missing value and no code as text", leakFaults],
  ["has no script that holds up a page", scriptFaults],
  ["gives each chart its title, sentence, drawing, table and source", figureFaults],
  ["keeps the order of its layers", layerFaults],
  ["lets each chart leave as a file and in a frame", chartFaults],
  ["has no heading, table, list or paragraph of nothing", emptyFaults],
  ["leaves no hole in a sentence", hollowFaults],
  ["writes no element in capitals", capitalFaults],
  ["names each drawing", svgFaults],
  ["names each table and says what its headers head", tableFaults],
  ["carries a content policy, and nothing that it refuses", policyFaults],
  ["has a place for each target", targetFaults],
  ["has a place for each clause", clauseFaults],
  ["offers each public file, as it was meant", fileFaults],
  ["states the size of each download", sizeFaults],
  ["says of each page with figures how it is cited", citationFaults],
  ["tells those who share a page what it is", shareFaults],
  ["has the tags of a government's site if it is one, and only then", governmentFaults],
  ["says where a page stands below its section", trailFaults],
  ["describes its dataset as it is", describedFaults],
  ["has every page in its sitemap, if it has an address", sitemapFaults],
  ["says on each page whether it is a government's, and whether it is fictional", standingFaults],
  ["has no table longer than a page of it may be", lengthFaults],
  ["leads to every page of a table, and back", pagerFaults],
];

/** Declares a test for each check of a site. */
export const testSoundness = (site: BuiltSite, dataset: Dataset): void => {
  test.each(soundness)("%s", (_, faultsOf) => expect(faultsOf(site, dataset)).toEqual([]));
};
