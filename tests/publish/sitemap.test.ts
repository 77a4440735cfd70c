import { describe, expect, test } from "vitest";

import { robotsTxt, sitemapXml } from "../../src/publish/sitemap.ts";

const site = { baseUrl: "https://example.org/", basePath: "/", released: "2026-11-22" };
const below = { ...site, baseUrl: "https://example.org/pj/", basePath: "/pj/" };

const locationsOf = (xml: string): readonly string[] =>
  [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => match[1] ?? "");
const alternatesOf = (xml: string): readonly string[] =>
  [...xml.matchAll(/hreflang="([^"]*)" href="([^"]*)"/g)].map(
    ([, lang = "", href = ""]) => `${lang} ${href}`,
  );

describe("sitemapXml", () => {
  test("names pages only, and none that a visitor has nothing to look for on", async () => {
    const files = [
      "tasks/index.html",
      "404.html",
      "search/index.html",
      "en/search/index.html",
      "embed/city/index.html",
      "en/embed/city/index.html",
      "data/targets.csv",
      "index.html",
      "_astro/a.css",
    ];
    expect(locationsOf(await sitemapXml(files, site))).toEqual([
      "https://example.org/",
      "https://example.org/tasks/",
    ]);
  });

  test("says of each page when it was released", async () => {
    const xml = await sitemapXml(["index.html", "about/index.html"], site);
    expect(xml.match(/<lastmod>2026-11-22<\/lastmod>/g)).toHaveLength(2);
    expect(xml).not.toMatch(/changefreq|priority/);
  });

  test("gives the same bytes for the same files in any order", async () => {
    const files = ["index.html", "data/index.html", "districts/a/index.html", "tasks/index.html"];
    expect(await sitemapXml(files.toReversed(), site)).toBe(await sitemapXml(files, site));
  });

  test("names both languages of a page that has two, below a path as well", async () => {
    const xml = await sitemapXml(["data/index.html", "en/data/index.html"], below);
    const forms = [
      "zh-CN https://example.org/pj/data/",
      "en https://example.org/pj/en/data/",
      "x-default https://example.org/pj/data/",
    ];
    expect(alternatesOf(xml)).toEqual([...forms, ...forms]);
  });

  test("takes no note for the other form of a page, nor a page that was not built", async () => {
    const files = ["tasks/index.html", "en/tasks/index.html", "data/index.html"];
    expect(alternatesOf(await sitemapXml(files, site))).toEqual([]);
  });
});

describe("robotsTxt", () => {
  test("lets everyone in and says where the sitemap is", () =>
    expect(robotsTxt(site)).toBe(
      "User-agent: *\nAllow: /\n\nSitemap: https://example.org/sitemap.xml\n",
    ));

  test("is none below a path, where no robot looks for it", () =>
    expect(robotsTxt(below)).toBeUndefined());
});
