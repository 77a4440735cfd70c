/** What the pages tell machines: that it is there, of this page, and true. */

import { firstReleased } from "../../src/analysis/extent.ts";
import { formatNumber } from "../../src/lib/format.ts";
import { knownLicence } from "../../src/lib/licences.ts";
import type { Dataset, Site } from "../../src/model/types.ts";
import { destination, fileOfPage } from "./addresses.ts";
import type { BuiltSite, Faults, Page } from "./built-site.ts";
import { all, eachPage, isEnglish, isFramed, pageAt } from "./built-site.ts";

/** By the ending of a file's name. */
const mediaTypes: Readonly<Record<string, string>> = {
  csv: "text/csv",
  json: "application/json",
  zip: "application/zip",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

const isMissing = ({ path }: Page): boolean => path === "/404.html";

const metaOf = ({ document }: Page, key: "name" | "property"): ReadonlyMap<string, string> =>
  new Map(
    all(document, `meta[${key}]`).map((meta) => [
      meta.getAttribute(key) ?? "",
      meta.getAttribute("content") ?? "",
    ]),
  );

const linkOf = ({ document }: Page, rel: string): string | undefined =>
  document.querySelector(`link[rel="${rel}"]`)?.getAttribute("href") ?? undefined;

/** Returns the whole address of a path below the base; undefined where the site has none. */
const whole = (site: BuiltSite, facts: Site, path: string): string | undefined =>
  facts.baseUrl === undefined ? undefined : new URL(site.base + path.slice(1), facts.baseUrl).href;

const titleOf = ({ document }: Page): string =>
  document.title.slice(0, document.title.lastIndexOf(" · "));

const differences = (
  wanted: Readonly<Record<string, string | undefined>>,
  found: (name: string) => string | undefined,
): Faults =>
  Object.entries(wanted)
    .filter(([name, value]) => found(name) !== value)
    .map(([name, value]) => `${name} is ${found(name)}, not ${value}`);

/** Names what the head of each page lacks or says wrongly for those who share or index it. */
export const shareFaults = (site: BuiltSite, { site: facts }: Dataset): Faults =>
  eachPage((page) => {
    // A frame is not what is shared.
    if (isFramed(page.path)) return [];
    const address = isMissing(page) ? undefined : whole(site, facts, page.path);
    const picture = whole(site, facts, "/og.png");
    const lang = isEnglish(page.path) ? "en" : "zh";
    const properties = metaOf(page, "property");
    const names = metaOf(page, "name");
    const wanted = {
      "og:site_name": facts.title[lang],
      "og:title": titleOf(page),
      "og:description": names.get("description"),
      "og:type": /^\/(?:en\/)?$/.test(page.path) ? "website" : "article",
      "og:locale": lang === "en" ? "en_GB" : "zh_CN",
      "og:url": address,
      "og:image": picture,
      "og:image:width": picture === undefined ? undefined : "1200",
      "og:image:height": picture === undefined ? undefined : "630",
    };
    const links = { canonical: address, license: knownLicence(facts.licence)?.url };
    const hasAlternate = all(page.document, "link[hreflang]").length > 0;
    return [
      ...differences(wanted, (name) => properties.get(name)),
      ...differences(links, (rel) => linkOf(page, rel)),
      ...(properties.has("og:locale:alternate") === hasAlternate
        ? []
        : ["og:locale:alternate does not go with hreflang"]),
      ...(names.get("twitter:card") === (picture === undefined ? "summary" : "summary_large_image")
        ? []
        : [`twitter:card is ${names.get("twitter:card")}`]),
      ...(picture !== undefined && properties.get("og:image:alt") === ""
        ? ["no og:image:alt"]
        : []),
    ];
  })(site);

const SECTIONS = /^\/(?:en\/)?(?:districts|indicators|trajectory|subsidies|tasks|sources|data)\//;
const SECTION = /^\/(?:en\/)?\w+\/$/;

const siteTags = ["SiteName", "SiteDomain", "SiteIDCode"];
const columnTags = ["ColumnName", "ColumnType"];
const ownColumnTags = ["ColumnDescription", "ColumnKeywords"];
const articleTags = ["ArticleTitle", "PubDate", "ContentSource"];

const tagsOf = (page: Page, facts: Site): readonly string[] => {
  if (!facts.isGovernment) return [];
  const known = siteTags.filter((name) => name !== "SiteIDCode" || facts.siteCode !== undefined);
  if (/^\/(?:en\/)?$/.test(page.path) || isMissing(page)) return known;
  if (!SECTIONS.test(page.path)) return [...known, ...articleTags];
  const isColumn = SECTION.test(page.path);
  return [...known, ...columnTags, ...(isColumn ? ownColumnTags : articleTags)];
};

/** Names the tags of a government's site that are missing, empty, wrong, or on a site of no government. */
export const governmentFaults = (site: BuiltSite, { site: facts }: Dataset): Faults =>
  eachPage((page) => {
    if (isFramed(page.path)) return [];
    const names = metaOf(page, "name");
    const all = [...siteTags, ...columnTags, ...ownColumnTags, ...articleTags];
    const wanted = tagsOf(page, facts);
    const lang = isEnglish(page.path) ? "en" : "zh";
    const values: Readonly<Record<string, string | undefined>> = {
      SiteName: facts.title[lang],
      SiteDomain: facts.baseUrl === undefined ? undefined : new URL(facts.baseUrl).host,
      SiteIDCode: facts.siteCode,
      ArticleTitle: titleOf(page),
      PubDate: facts.released.text,
      ContentSource: facts.operator ?? facts.title[lang],
      ColumnDescription: names.get("description"),
    };
    return all.flatMap((name) => {
      const found = names.get(name);
      if (!wanted.includes(name)) return found === undefined ? [] : [`${name} is not for it`];
      if (found === undefined || found === "") return [`no ${name}`];
      return name in values && values[name] !== found ? [`${name} is ${found}`] : [];
    });
  })(site);

type Thing = Readonly<Record<string, unknown>>;

const thingsOf = ({ document }: Page): readonly Thing[] =>
  all(document, 'script[type="application/ld+json"]').map((script): Thing =>
    JSON.parse(script.textContent),
  );
const listOf = (value: unknown): readonly Thing[] => (Array.isArray(value) ? value : []);

/** Returns the file of the site that an address leads to. */
const fileAt = (site: BuiltSite, page: Page, address: unknown): string | undefined => {
  const path = String(address).replace(/^https?:\/\/[^/]+/, "");
  const target = destination(site, fileOfPage(page), path);
  return target.kind === "inside" && site.files.has(target.file) ? target.file : undefined;
};

/** The section that the navigation says a page is in, as a file; undefined for the home page. */
const sectionOf = (site: BuiltSite, page: Page): string | undefined => {
  const current = page.document.querySelector("header nav a[aria-current]");
  const file = fileAt(site, page, current?.getAttribute("href"));
  return file === undefined || /^(?:en\/)?index\.html$/.test(file) ? undefined : file;
};

/** Names each page below a section whose way down to it is missing or leads elsewhere. */
export const trailFaults = (site: BuiltSite): Faults =>
  eachPage((page) => {
    const trail = thingsOf(page).find((thing) => thing["@type"] === "BreadcrumbList");
    const isTable = /^\/(?:en\/)?tables\//.test(page.path);
    const isBelow = isTable
      ? sectionOf(site, page) !== undefined
      : SECTIONS.test(page.path) && !SECTION.test(page.path);
    if (trail === undefined) return isBelow ? ["no way down to it"] : [];
    if (!isBelow) return ["a way down to no page below a section"];
    const steps = listOf(trail["itemListElement"]);
    const files = steps.map(({ item }) => fileAt(site, page, item));
    const section = isTable
      ? sectionOf(site, page)
      : `${page.path.split("/").slice(1, -2).join("/")}/index.html`;
    return JSON.stringify(files) === JSON.stringify([section, fileOfPage(page)])
      ? []
      : [`the way down is ${files.join(" → ")}`];
  })(site);

/** Names what the description of the dataset says that is not so, on the pages of both languages. */
export const describedFaults = (site: BuiltSite, dataset: Dataset): Faults =>
  ["/data/", "/en/data/"].flatMap((path) => {
    const page = pageAt(site, path);
    const thing = thingsOf(page).find((each) => each["@type"] === "Dataset");
    if (thing === undefined) return [`${path}: no description`];
    const lang = isEnglish(path) ? "en" : "zh";
    const { site: facts, indicators, documents, regions } = dataset;
    const files = listOf(thing["distribution"]);
    const tables = [...site.files.keys()].filter((name) =>
      /^data\/[^/]+\.(?:csv|json)$/.test(name),
    );
    const described = new Set(files.map(({ contentUrl }) => fileAt(site, page, contentUrl)));
    const words = String(thing["description"]);
    const places = new Map(regions.map(({ name, gbCode }) => [name[lang], gbCode]));
    return [
      ...differences(
        {
          name: facts.title[lang],
          version: facts.released.text,
          datePublished: firstReleased(dataset).text,
          dateModified: facts.released.text,
        },
        (name) => String(thing[name]),
      ),
      ...files.flatMap(({ contentUrl, contentSize, encodingFormat }) => {
        const file = fileAt(site, page, contentUrl);
        const size = `${site.files.get(file ?? "")?.length} B`;
        return [
          ...(size === contentSize ? [] : [`${contentUrl} is ${size}, not ${contentSize}`]),
          ...(String(encodingFormat) === mediaTypes[file?.split(".").at(-1) ?? ""]
            ? []
            : [`${contentUrl} is no ${encodingFormat}`]),
        ];
      }),
      ...tables.filter((name) => !described.has(name)).map((name) => `${name} is not described`),
      ...listOf(thing["variableMeasured"]).flatMap((variable, index) => {
        const indicator = indicators[index];
        const isIt =
          variable["name"] === indicator?.name[lang] &&
          variable["unitText"] === indicator?.unit &&
          fileAt(site, page, variable["url"])?.endsWith(`indicators/${indicator?.id}/index.html`);
        return isIt === true ? [] : [`no such indicator: ${String(variable["name"])}`];
      }),
      ...(listOf(thing["variableMeasured"]).length === indicators.length
        ? []
        : ["indicators left out"]),
      ...listOf(thing["isBasedOn"])
        .filter(({ name, url }) => !documents.some((d) => d.title === name && d.url === url))
        .map(({ name }) => `no such document: ${String(name)}`),
      ...(listOf(thing["isBasedOn"]).length === documents.length ? [] : ["documents left out"]),
      ...listOf(thing["spatialCoverage"])
        .filter(({ name, identifier }) => {
          const code = Object(identifier).value;
          return !places.has(String(name)) || places.get(String(name)) !== code;
        })
        .map(({ name }) => `no such place: ${String(name)}`),
      // Search engines for data want from 50 to 5,000 characters.
      ...(words.length >= 50 && words.length <= 5000 ? [] : [`description: ${words}`]),
      ...(words.includes(formatNumber(dataset.targets.length, lang))
        ? []
        : ["targets not counted"]),
    ].map((fault) => `${path}: ${fault}`);
  });

/** Names what the sitemap of a site with an address leaves out or should not have. */
export const sitemapFaults = (site: BuiltSite, { site: facts }: Dataset): Faults => {
  const files = ["sitemap.xml", "robots.txt"].map((name) => site.files.get(name)?.toString("utf8"));
  const [xml, robots] = files;
  if (facts.baseUrl === undefined)
    return files.every((body) => body === undefined) ? [] : ["a sitemap without an address"];
  const address = (path: string): string => whole(site, facts, path) ?? "";
  const wanted = site.pages
    .filter((page) => !isMissing(page) && !/^\/(?:en\/)?(?:search|embed)\//.test(page.path))
    .map((page) => address(page.path));
  const entries = [...(xml ?? "").matchAll(/<url>(.*?)<\/url>/g)].map(([, entry = ""]) => entry);
  const located = entries.map((entry) => /<loc>(.*?)<\/loc>/.exec(entry)?.[1] ?? "");
  const sitemapLine = `Sitemap: ${address("/sitemap.xml")}`;
  const hasRobots = robots?.includes(sitemapLine) === true && robots.includes("Allow: /\n");
  return [
    ...wanted.filter((each) => !located.includes(each)).map((each) => `${each} is left out`),
    ...located.filter((each) => !wanted.includes(each)).map((each) => `${each} is no page`),
    ...(new Set(located).size === located.length ? [] : ["a page stands twice"]),
    ...entries.flatMap((entry, index) => {
      const page = site.pages.find(({ path }) => address(path) === located[index]);
      const said = [...entry.matchAll(/hreflang="(.*?)" href="(.*?)"/g)].map(
        ([, lang, href]) => `${lang} ${href}`,
      );
      const links = page === undefined ? [] : all(page.document, 'link[rel="alternate"][hreflang]');
      const own = links.map(
        (link) => `${link.getAttribute("hreflang")} ${link.getAttribute("href")}`,
      );
      return [
        ...(entry.includes(`<lastmod>${facts.released.text}</lastmod>`)
          ? []
          : [`${located[index]} has another date`]),
        ...(JSON.stringify(said) === JSON.stringify(own)
          ? []
          : [`${located[index]} has other languages than its page`]),
      ];
    }),
    ...(hasRobots === (site.base === "/") ? [] : ["robots.txt is wrong"]),
  ];
};
