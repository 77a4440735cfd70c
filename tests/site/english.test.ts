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
  ["undivided", readSite(sites.alone.out, sites.alone.base)],
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

describe("what readers abroad are told", () => {
  const real = readSite(sites.root.out);
  const textAt = (path: string): string =>
    all(pageAt(real, path).document, "main").map(textOf).join("");

  test.each(["/en/", "/en/districts/", "/en/districts/gaoxin/"])(
    "that additions are no totals: %s",
    (path) => expect(textAt(path)).toContain("during 2021, not totals."),
  );
  test.each(["/", "/districts/", "/districts/gaoxin/"])("the same in Chinese: %s", (path) =>
    expect(textAt(path)).toContain("都是2021年内新增或完成的数，不是年末总量。"),
  );

  test("how far was searched, in the words of the log", () => {
    for (const path of ["/en/methodology/", "/en/data/"]) {
      expect(textAt(path)).toContain("about 140 queries");
      expect(textAt(path)).toContain("Not in the index at all");
    }
  });

  test("which five years are meant, and what money is worth", () => {
    expect(textAt("/en/trajectory/")).toContain("2021–2025 is the 14th Five-Year Plan period");
    expect(textAt("/en/subsidies/")).toContain("(100万元) is 1,000,000 yuan.");
    expect(textAt("/en/indicators/loan-guarantees/")).toContain("(4.5亿元) is 450,000,000 yuan.");
  });

  test("where a place for comparison is, and why it is there", () => {
    expect(textAt("/en/indicators/high-tech-enterprises/")).toContain(
      "Cixi is a city in Zhejiang province, east China; it is shown for comparison only.",
    );
  });

  test("how to report an error, in English and with the target filled in by the link", () => {
    const links = all(pageAt(real, "/en/districts/gaoxin/").document, ".row a.report");
    expect(links[0]?.getAttribute("href")).toMatch(/^\/en\/about\/\?id=.+#errors$/);
    expect(all(pageAt(real, "/en/about/").document, "#errors [data-report]")).toHaveLength(6);
  });
});
