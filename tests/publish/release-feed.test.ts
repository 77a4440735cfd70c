import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";

import { releaseFeed } from "../../src/publish/release-feed.ts";
import type { Dataset } from "../../src/model/types.ts";
import { actual, dataset, day, region, release, target } from "../analysis/build.ts";

const released = { released: day("2022-03-01") };
const data = dataset({
  released: "2022-03-01",
  actuals: [actual(target(), "2021-06-30", 40, released)],
  releases: [
    release("2022-01-26"),
    release("2022-03-01", { note: { zh: "一个<新>数 & 说明", en: "" } }),
  ],
});
const at = (baseUrl: string | undefined): Dataset => ({ ...data, site: { ...data.site, baseUrl } });

const matches = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map((match) => match[1] ?? "");
const ids = (text: string) => matches(text, /<id>(.*?)<\/id>/g);
const links = (text: string) => matches(text, /href="(.*?)"/g);

describe("releaseFeed", () => {
  const feed = releaseFeed(data);

  test("has an entry for each release, the latest first, with its day and no other time", () => {
    const days = matches(feed, /<updated>(.*?)<\/updated>/g);
    expect(days).toEqual([
      "2022-03-01T00:00:00.000Z",
      "2022-03-01T00:00:00.000Z",
      "2022-01-26T00:00:00.000Z",
    ]);
    expect(feed.match(/\d{2}:\d{2}:\d{2}/g)).toEqual(["00:00:00", "00:00:00", "00:00:00"]);
  });

  test("names feed and entries by ids that the site's address does not change", () => {
    expect(new Set(ids(feed)).size).toBe(3);
    for (const id of ids(feed))
      expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-/);
    expect(ids(releaseFeed(at("https://example.org/pj/")))).toEqual(ids(feed));
  });

  test("names another city's releases by other ids", () => {
    const other = releaseFeed({ ...data, home: region("other", { kind: "city" }) });
    expect(ids(other).filter((id) => ids(feed).includes(id))).toEqual([]);
  });

  test("keeps the id of a release when later ones come", () => {
    const before = { ...data, releases: data.releases.slice(0, 1) };
    expect(ids(releaseFeed(before)).at(-1)).toBe(ids(feed).at(-1));
  });

  test("links from the root of the host where the site has no address", () => {
    expect(links(feed)).toEqual([
      "/data/releases/",
      "/data/releases/feed.xml",
      "/data/releases/#2022-03-01",
      "/data/releases/#2022-01-26",
    ]);
  });

  test("links to whole addresses where it has one", () => {
    expect(links(releaseFeed(at("https://example.org/")))).toEqual(
      links(feed).map((path) => `https://example.org${path}`),
    );
  });

  test("says note and counts as text, whatever characters are in the note", () => {
    const [summary = ""] = matches(feed, /<summary type="html"><!\[CDATA\[(.*?)\]\]>/g);
    const { document } = parseHTML(`<p>${summary}</p>`);
    expect(document.querySelector("p")?.textContent).toBe(
      "一个<新>数 & 说明新收公布值1个，修订0个，撤回0个，更正本站差错0处。",
    );
  });

  test("is the same text each time", () => expect(releaseFeed(data)).toBe(feed));
});
