/** A built site as the checks see it: its files, and its pages as documents. */

import { readFileSync, readdirSync } from "node:fs";
import { join, sep } from "node:path";

import { parseHTML } from "linkedom";

import { isCompressedCopy } from "../../src/cli/compressed-copies.ts";

export interface Page {
  /** Below the base path: `/districts/panshan/`, `/404.html`. */
  readonly path: string;
  readonly html: string;
  readonly document: Document;
}

export interface BuiltSite {
  /** `/` or `/pj/`. */
  readonly base: string;
  /** By address below the base: `data/targets.csv`, `districts/index.html`. */
  readonly files: ReadonlyMap<string, Buffer>;
  readonly pages: readonly Page[];
}

/** What a check finds: one sentence a fault, empty when the site is sound. */
export type Faults = readonly string[];

/** Returns the address of a page below the base by the name of its file: `/districts/`, `/404.html`. */
export const pathOfFile = (name: string): string => `/${name.replace(/(^|\/)index\.html$/, "$1")}`;

/** Returns a site of files held in memory; the checks are themselves tested on such. */
export const siteOf = (
  contents: Iterable<readonly [string, string | Buffer]>,
  base = "/",
): BuiltSite => {
  const files = new Map<string, Buffer>();
  for (const [name, body] of contents) files.set(name, Buffer.from(body));
  const pages = [...files]
    .filter(([name]) => name.endsWith(".html"))
    .map(([name, body]) => {
      const html = body.toString("utf8");
      return {
        path: pathOfFile(name),
        html,
        document: parseHTML(html).document,
      };
    });
  return { base, files, pages };
};

/** Returns the site that stands in a folder. */
export const readSite = (folder: string, base = "/"): BuiltSite => {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    // Copies for the web server; whether they are right has its own test.
    .filter((entry) => !isCompressedCopy(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return siteOf(
    names.map((name) => [name.slice(folder.length + 1).replaceAll(sep, "/"), readFileSync(name)]),
    base,
  );
};

/** Returns the page at a path below the base, `/districts/panshan/`. */
export const pageAt = (site: BuiltSite, path: string): Page => {
  const page = site.pages.find((candidate) => candidate.path === path);
  if (page === undefined) throw new Error(`unknown page: ${path}`);
  return page;
};

/** Returns every element that a selector finds. */
export const all = (root: ParentNode, selector: string): readonly Element[] => [
  ...root.querySelectorAll(selector),
];

/** Returns the text of an element on one line; empty for none. */
export const textOf = (element: Element | null): string =>
  (element?.textContent ?? "").replace(/\s+/g, " ").trim();

/** Returns a check of the whole site from one of a single page; each fault names its page. */
export const eachPage =
  (faultsOf: (page: Page) => Faults) =>
  (site: BuiltSite): Faults =>
    site.pages.flatMap((page) => faultsOf(page).map((fault) => `${page.path}: ${fault}`));

/** Whether a page is one chart for the frames of other sites. */
export const isFramed = (path: string): boolean => /^\/(?:en\/)?embed\//.test(path);

/** Whether a page's path is that of an English page. */
export const isEnglish = (path: string): boolean => path.startsWith("/en/");
