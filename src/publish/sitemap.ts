/** The list of pages that search engines ask for, and the file that tells them where it is. */

import { Readable } from "node:stream";
import { ErrorLevel, SitemapStream, streamToPromise } from "sitemap";

import { hasEnglish } from "../i18n/english-pages.ts";
import { zh } from "../i18n/zh.ts";

/** Where the pages are published, and when. */
export interface PublishedSite {
  readonly baseUrl: string;
  /** `/` or `/pj/`. */
  readonly basePath: string;
  /** Day of the release. Every page states it, so no page is older. */
  readonly released: string;
}

/** Parts of a host where its visitors have nothing to look for, as a search engine lists them. */
const ASIDE = /^(?:404\.html$|(?:en\/)?(?:embed|search)\/)/;

/** Returns the path of a page below the base, `districts/panshan/`, of a file that is one. */
const pagePath = (file: string): string | undefined => {
  const path = file.replace(/(^|\/)index\.html$/, "$1");
  return file.endsWith(".html") && !ASIDE.test(path) ? path : undefined;
};

const addressOf = ({ baseUrl, basePath }: PublishedSite, path: string): string =>
  new URL(basePath + path, baseUrl).href;

/** The same page in each language; none where an English address only says what is in Chinese. */
const alternates = (site: PublishedSite, path: string, pages: ReadonlySet<string>) => {
  const chinese = path.replace(/^en\//, "");
  const english = `en/${chinese}`;
  if (!hasEnglish(`/${chinese}`) || !pages.has(chinese) || !pages.has(english)) return [];
  const address = addressOf(site, chinese);
  return [
    { lang: zh.site.htmlLang, url: address },
    { lang: zh.site.language.otherHtmlLang, url: addressOf(site, english) },
    { lang: "x-default", url: address },
  ];
};

/** Returns `sitemap.xml` for the files of a built site, by their paths below the base, in any order. */
export const sitemapXml = async (
  files: readonly string[],
  site: PublishedSite,
): Promise<string> => {
  const pages = new Set(files.flatMap((file) => pagePath(file) ?? []).toSorted());
  const items = [...pages].map((path) => ({
    url: addressOf(site, path),
    lastmod: site.released,
    links: alternates(site, path, pages),
  }));
  const stream = new SitemapStream({
    level: ErrorLevel.THROW,
    lastmodDateOnly: true,
    xmlns: { news: false, video: false, image: false, xhtml: true },
  });
  return String(await streamToPromise(Readable.from(items).pipe(stream)));
};

/**
 * Returns `robots.txt`, which shuts nobody out; undefined below a path of a host, since robots look
 * for it at the root alone.
 */
export const robotsTxt = (site: PublishedSite): string | undefined =>
  site.basePath === "/"
    ? `User-agent: *\nAllow: /\n\nSitemap: ${addressOf(site, "sitemap.xml")}\n`
    : undefined;
