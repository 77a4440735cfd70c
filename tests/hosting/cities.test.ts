/** Two cities, each built by itself below its own path, as one host would show them. */

import { describe, expect, test } from "vitest";

import { destination, fileOfPage, moduleAddresses, pageAddresses } from "../site/addresses.ts";
import type { BuiltSite, Faults } from "../site/built-site.ts";
import { readSite, siteOf } from "../site/built-site.ts";
import { linkFaults } from "../site/link-faults.ts";
import { sites } from "../site/sites.ts";
import { filesLoaded } from "../site/weight.ts";

const cities = [sites.subPath, sites.alone].map(({ out, base }) => readSite(out, base));

/** Everything below the one host, by address. */
const host = siteOf(
  cities.flatMap(({ base, files }) =>
    [...files].map(([name, body]) => [base.slice(1) + name, body] as const),
  ),
);

const scriptsOf = ({ files }: BuiltSite): readonly (readonly [string, string])[] =>
  [...files]
    .filter(([name]) => name.endsWith(".js"))
    .map(([name, body]) => [name, body.toString("utf8")]);

/** Names each address in a page or script of a city that leads out of its path, into the other or above both. */
const escapeFaults = (city: BuiltSite): Faults => {
  const inPages = city.pages.flatMap((page) => {
    const from = city.base.slice(1) + fileOfPage(page);
    return pageAddresses(page).map(({ text }) => ({ from, text }));
  });
  const inScripts = scriptsOf(city).flatMap(([name, text]) =>
    [
      ...moduleAddresses(Buffer.from(text)).map((address) => address.text),
      // A path from the root of the host.
      ...[...text.matchAll(/["'`](\/[\w.-]+\/[^"'`\s]*)["'`]/g)].map(([, path = ""]) => path),
    ].map((address) => ({ from: city.base.slice(1) + name, text: address })),
  );
  return [...inPages, ...inScripts].flatMap(({ from, text }) => {
    const target = destination(host, from, text);
    if (target.kind !== "inside" || target.file.startsWith(city.base.slice(1))) return [];
    return [`${from}: ${text}`];
  });
};

test("every address of both leads somewhere on the host", () => {
  expect(host.pages.length).toBe(cities.reduce((sum, { pages }) => sum + pages.length, 0));
  expect(linkFaults(host)).toEqual([]);
});

describe.each(cities)("the city below $base", (city) => {
  const start = city.base.slice(1);

  test("leads to nothing outside its path", () => {
    expect(scriptsOf(city).length).toBeGreaterThan(3);
    expect(escapeFaults(city)).toEqual([]);
  });

  test("loads nothing but its own files", () => {
    for (const page of host.pages.filter(({ path }) => path.startsWith(city.base)))
      for (const name of filesLoaded(host, page)) expect(name.startsWith(start), name).toBe(true);
  });

  test("names none but its own pages to search engines", () => {
    const sitemap = city.files.get("sitemap.xml")?.toString("utf8") ?? "";
    const places = [...sitemap.matchAll(/<loc>(.*?)<\/loc>|href="(https:.*?)"/g)];
    for (const [, place, other] of places)
      expect(new URL(place ?? other ?? "").pathname).toMatch(new RegExp(`^${city.base}`));
    // Robots look for it at the root of the host alone, where neither city is.
    expect(city.files.has("robots.txt")).toBe(false);
  });

  test("keeps nothing in the browser that is of one city", () => {
    const kept = scriptsOf(city).filter(([, text]) => text.includes("localStorage"));
    // All that is kept is how the reader wants to read, wherever on the host: set before a page is
    // shown by one script, changed by another.
    expect(kept).toHaveLength(2);
    for (const [name, text] of kept) expect(text, name).toContain("panjin-ledger.reading.");
    for (const [name, text] of scriptsOf(city))
      expect(text, name).not.toMatch(
        /sessionStorage|indexedDB|serviceWorker|\bcaches\.|document\.cookie/,
      );
  });
});

test("an address that leaves its city is found", () => {
  const [city] = cities;
  if (city === undefined) throw new Error("no city");
  const page = '<html><body><a href="/hb/data/">乙</a><a href="/">丙</a></body></html>';
  const script = 'const next = "/hb/search/list.json"; import("./find.js");';
  const wrong = siteOf(
    [
      ["index.html", page],
      ["_astro/a.js", script],
    ],
    city.base,
  );
  expect(escapeFaults(wrong)).toEqual([
    "pj/index.html: /hb/data/",
    "pj/index.html: /",
    "pj/_astro/a.js: /hb/search/list.json",
  ]);
});
