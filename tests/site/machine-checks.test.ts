/** The checks of citations and of what machines read, each on a page that it must not let pass. */

import { describe, expect, test } from "vitest";

import type { Site } from "../../src/model/types.ts";
import { dataset, document, target } from "../analysis/build.ts";
import type { BuiltSite, Faults } from "./built-site.ts";
import { siteOf } from "./built-site.ts";
import { citationFaults } from "./citation-faults.ts";
import {
  describedFaults,
  governmentFaults,
  shareFaults,
  sitemapFaults,
  trailFaults,
} from "./machine-faults.ts";

const HOST = "https://example.org";
const promised = target({ document: document("plan") });
const plain = dataset({ targets: [promised], released: "2026-11-22" });
const dataOf = (changes: Partial<Site> = {}): typeof plain => ({
  ...plain,
  site: { ...plain.site, title: { zh: "账", en: "Ledger" }, baseUrl: `${HOST}/`, ...changes },
});
const facts = dataOf();

const file = "a,b\n";
const thing = {
  "@type": "Dataset",
  name: "账",
  description: `有目标1个。${"说明".repeat(30)}`,
  version: "2026-11-22",
  datePublished: "2026-11-22",
  dateModified: "2026-11-22",
  distribution: [
    { contentUrl: "/data/targets.csv", contentSize: "4 B", encodingFormat: "text/csv" },
  ],
  variableMeasured: [{ name: "firms", unitText: "家", url: `${HOST}/indicators/firms/` }],
  isBasedOn: [{ name: "plan" }],
  spatialCoverage: [{ name: "city" }],
};
const trail = {
  "@type": "BreadcrumbList",
  itemListElement: [{ item: "/indicators/" }, { item: "/indicators/firms/" }],
};
const block = (value: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

const cite = (title: string, path: string, english = title): string =>
  `<div id="cite"><pre class="copy">账${title === "" ? "" : `. ${title}`}[EB/OL]. (2026-11-22)[引用日期]. ${HOST}${path}</pre><pre class="copy">Ledger. (2026, November 22). ${english}. Retrieved [date of access], from ${HOST}${path}</pre>`;
const figure = `<pre class="copy">${promised.id}（甲）。${HOST}/indicators/firms/#${promised.id}</pre>`;

const head = (title: string, path: string): string =>
  `<title>${title} · 账</title><meta name="description" content="说明"><link rel="canonical" href="${HOST}${path}"><link rel="license" href="https://creativecommons.org/licenses/by/4.0/"><meta property="og:site_name" content="账"><meta property="og:type" content="article"><meta property="og:title" content="${title}"><meta property="og:description" content="说明"><meta property="og:url" content="${HOST}${path}"><meta property="og:locale" content="zh_CN"><meta property="og:image" content="${HOST}/og.png"><meta property="og:image:width" content="1200"><meta property="og:image:height" content="630"><meta property="og:image:alt" content="图"><meta name="twitter:card" content="summary_large_image">`;
const page = (title: string, path: string, more: string): string =>
  `<!doctype html><html lang="zh-CN"><head>${head(title, path)}</head><body>${more}</body></html>`;

const sitemap = ["/data/", "/en/data/", "/indicators/", "/indicators/firms/"]
  .map((path) => `<url><loc>${HOST}${path}</loc><lastmod>2026-11-22</lastmod></url>`)
  .join("");

const sound = new Map([
  ["data/index.html", page("数据", "/data/", block(thing) + cite("", "/data/"))],
  ["en/data/index.html", page("Data", "/en/data/", block({ ...thing, name: "Ledger" }))],
  ["data/targets.csv", file],
  ["indicators/index.html", page("指标", "/indicators/", cite("指标", "/indicators/"))],
  [
    "indicators/firms/index.html",
    page(
      "企业",
      "/indicators/firms/",
      `${block(trail)}<p id="${promised.id}">甲</p>${cite("企业", "/indicators/firms/")}${figure}`,
    ),
  ],
  ["sitemap.xml", sitemap],
  ["robots.txt", `Allow: /\nSitemap: ${HOST}/sitemap.xml`],
]);

/** The sound site with a text of one file changed. */
const changed = (name: string, from: string, to: string): BuiltSite => {
  const text = sound.get(name) ?? "";
  if (!text.includes(from)) throw new Error(`not in ${name}: ${from}`);
  return siteOf([...sound, [name, text.replaceAll(from, to)]]);
};
const DATA = "data/index.html";
const FIRMS = "indicators/firms/index.html";

type Change = readonly [name: string, from: string, to: string, fault: string];

/** A check finds nothing on the pages given, and each change of one of them by its fault. */
const describeCheck = (
  name: string,
  faultsOf: (site: BuiltSite) => Faults,
  changes: readonly Change[],
): void => {
  describe(name, () => {
    test("lets the sound site pass", () => expect(faultsOf(siteOf(sound))).toEqual([]));
    test.each(changes)("refuses %s with %s → %s", (file, from, to, fault) => {
      expect(faultsOf(changed(file, from, to)).join("\n")).toContain(fault);
    });
  });
};

/** English pages of this little site are there for the languages only. */
const inChinese =
  (faultsOf: (site: BuiltSite) => Faults) =>
  (site: BuiltSite): Faults =>
    faultsOf(site).filter((fault) => !fault.startsWith("/en/"));

describeCheck(
  "citationFaults",
  inChinese((site) => citationFaults(site, facts)),
  [
    [FIRMS, "企业[EB", "[EB", "GB/T lacks 企业"],
    [FIRMS, "(2026-11-22)", "", "GB/T lacks 2026-11-22"],
    [FIRMS, "Ledger. ", "", "APA lacks Ledger"],
    [FIRMS, "[引用日期]", "", "GB/T lacks [引用日期]"],
    [FIRMS, `from ${HOST}/indicators/firms/`, `from ${HOST}/indicators/`, "APA does not end in"],
    [FIRMS, figure, "", "cites none of its targets"],
    [FIRMS, `firms/#${promised.id}`, "firms/#other", "cites no figure"],
    [DATA, 'id="cite"', 'id="how"', "GB/T lacks"],
  ],
);

describeCheck(
  "shareFaults",
  inChinese((site) => shareFaults(site, facts)),
  [
    [FIRMS, `rel="canonical" href="${HOST}/indicators/firms/"`, `rel="a"`, "canonical is"],
    [FIRMS, "og:title", "og:name", "og:title is"],
    [FIRMS, "/og.png", "og.png", "og:image is"],
    [FIRMS, "licenses/by/4.0", "licenses/by/3.0", "license is"],
    [FIRMS, "summary_large_image", "summary", "twitter:card is"],
    [FIRMS, "og:locale", "og:locale:alternate", "og:locale:alternate does not go with hreflang"],
  ],
);

const ofGovernment = dataOf({ isGovernment: true, siteCode: "9903000001" });
describe("governmentFaults", () => {
  const tags = (names: Readonly<Record<string, string>>): BuiltSite => {
    const metas = Object.entries(names).map(
      ([name, text]) => `<meta name="${name}" content="${text}">`,
    );
    return siteOf([
      ["indicators/firms/index.html", page("企业", "/indicators/firms/", metas.join(""))],
    ]);
  };
  const right = {
    SiteName: "账",
    SiteDomain: "example.org",
    SiteIDCode: "9903000001",
    ColumnName: "指标",
    ColumnType: "数据发布",
    ArticleTitle: "企业",
    PubDate: "2026-11-22",
    ContentSource: "账",
  };
  test("lets a page with its tags pass", () =>
    expect(governmentFaults(tags(right), ofGovernment)).toEqual([]));
  test("misses a tag, and finds a wrong one", () => {
    const wrong = tags({ ...right, SiteName: "", PubDate: "2026-11-23", ColumnKeywords: "甲" });
    expect(governmentFaults(wrong, ofGovernment)).toEqual([
      "/indicators/firms/: no SiteName",
      "/indicators/firms/: ColumnKeywords is not for it",
      "/indicators/firms/: PubDate is 2026-11-23",
    ]);
  });
  test("wants no code where there is none, and nothing on other sites", () => {
    const uncoded = Object.entries(right).filter(([name]) => name !== "SiteIDCode");
    expect(
      governmentFaults(tags(Object.fromEntries(uncoded)), dataOf({ isGovernment: true })),
    ).toEqual([]);
    expect(governmentFaults(tags({ SiteName: "账" }), facts)).toEqual([
      "/indicators/firms/: SiteName is not for it",
    ]);
  });
});

describeCheck("trailFaults", trailFaults, [
  [FIRMS, "BreadcrumbList", "List", "no way down to it"],
  [FIRMS, '{"item":"/indicators/"}', '{"item":"/data/"}', "the way down is data/index.html"],
  ["indicators/index.html", "<body>", `<body>${block(trail)}`, "a way down to no page below"],
]);

describeCheck("describedFaults", (site) => describedFaults(site, facts), [
  [DATA, "4 B", "5 B", "/data/targets.csv is 4 B, not 5 B"],
  [DATA, "targets.csv", "other.csv", "data/targets.csv is not described"],
  [DATA, "text/csv", "text/json", "is no text/json"],
  [DATA, '"dateModified":"2026-11-22"', '"dateModified":"2026-11-23"', "dateModified is"],
  [DATA, "indicators/firms", "indicators/other", "no such indicator: firms"],
  [DATA, '"isBasedOn":[{"name":"plan"}]', '"isBasedOn":[]', "documents left out"],
  [DATA, '[{"name":"city"}]', '[{"name":"other"}]', "no such place: other"],
  [DATA, "有目标1个", "有目标2个", "targets not counted"],
  ["en/data/index.html", "Dataset", "Data", "/en/data/: no description"],
]);

describeCheck("sitemapFaults", (site) => sitemapFaults(site, facts), [
  ["sitemap.xml", "/indicators/firms/", "/indicators/other/", "firms/ is left out"],
  ["sitemap.xml", "2026-11-22", "2026-11-21", "has another date"],
  ["robots.txt", "Allow: /", "Disallow: /a", "robots.txt is wrong"],
  [FIRMS, "<body>", '<body><link rel="alternate" hreflang="en" href="/en/">', "other languages"],
]);

test("sitemapFaults wants no sitemap where the site has no address", () => {
  expect(sitemapFaults(siteOf(sound), dataOf({ baseUrl: undefined }))).toHaveLength(1);
});
