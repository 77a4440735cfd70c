/** The English pages of every kind of site. */

import { describe, expect, test } from "vitest";

import { all, pageAt, readSite, textOf } from "./built-site.ts";
import {
  alternateFaults,
  attributeFaults,
  englishPages,
  interfaceFaults,
  linkLanguageFaults,
  lonelyFaults,
  overmarkedFaults,
  sentenceFaults,
  unmarkedFaults,
} from "./english-faults.ts";
import { sites } from "./sites.ts";

const kinds = [
  ["real", readSite(sites.root.out)],
  ["real site below a path", readSite(sites.subPath.out, sites.subPath.base)],
  ["fictional", readSite(sites.fictional.out)],
  ["fully split", readSite(sites.split.out)],
  ["unassigned", readSite(sites.unassigned.out)],
  ["undivided", readSite(sites.alone.out)],
] as const;

describe.each(kinds)("the English pages: %s", (_name, site) => {
  test("are there", () => {
    const paths = englishPages(site).map(({ path }) => path);
    for (const path of ["", "districts/", "indicators/", "trajectory/", "subsidies/", "data/"])
      expect(paths).toContain(`/en/${path}`);
    expect(paths).toEqual(expect.arrayContaining(["/en/methodology/", "/en/tasks/"]));
  });

  test("mark every word of Chinese", () => expect(unmarkedFaults(site)).toEqual([]));
  test("mark no English as Chinese", () => expect(overmarkedFaults(site)).toEqual([]));
  test("have titles and attributes in English", () => expect(attributeFaults(site)).toEqual([]));
  test("have headings and charts in English", () => expect(sentenceFaults(site)).toEqual([]));
  test("hold no sentence of the Chinese interface", () =>
    expect(interfaceFaults(site)).toEqual([]));
  test("say where a link leads to a Chinese page", () =>
    expect(linkLanguageFaults(site)).toEqual([]));
  test("are paired with Chinese pages that name them in turn", () =>
    expect(alternateFaults(site)).toEqual([]));
  test("lead to the Chinese page where they stand for one", () =>
    expect(lonelyFaults(site)).toEqual([]));
});

describe("a target that is a range", () => {
  const split = readSite(sites.split.out);
  const bigNumbers = (path: string): readonly string[] =>
    all(pageAt(split, path).document, ".row .num").map(textOf);

  test("is written large with both ends", () => {
    expect(bigNumbers("/districts/xi/")).toEqual(["18—20"]);
    expect(bigNumbers("/en/districts/xi/")).toEqual(["18–20"]);
  });
});
