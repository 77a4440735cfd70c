/** The site of the invented city, whose data has every case there is. */

import { describe, expect, test } from "vitest";

import { loadDataset } from "../../src/load-dataset.ts";
import { readSite } from "./built-site.ts";
import { checksumFaults, keptFaults } from "./kept-faults.ts";
import { fictionalData, sites } from "./sites.ts";
import { testSoundness } from "./soundness.ts";

const dataset = loadDataset(fictionalData);
const site = readSite(sites.fictional.out);

describe("the fictional site", () => {
  testSoundness(site, dataset);

  test("keeps three releases", () =>
    expect(dataset.releases.filter(({ frozen }) => frozen.length > 0)).toHaveLength(3));
  test("has the files of each kept release as they are kept, and offers them", () =>
    expect(keptFaults(site, dataset, fictionalData)).toEqual([]));
  test("has kept files that sha256sum finds to be as their lists say", () =>
    expect(checksumFaults(sites.fictional.out, dataset)).toEqual([]));
});
