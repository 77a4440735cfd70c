/** What the pages and style sheets of a built site name, and where it leads. */

import { Parser } from "htmlparser2";

export interface PageContent {
  /** False if the page breaks off, or lacks one of the parts that every page has. */
  readonly isWhole: boolean;
  readonly ids: ReadonlySet<string>;
  /** As written, each once. */
  readonly addresses: ReadonlySet<string>;
}

const addressAttributes = ["href", "xlink:href", "src", "action", "data", "poster"];

/** Meta elements whose content is an address. */
const addressMeta = /^(?:og:(?:url|image)|twitter:image)$/;

const neededElements = ["html", "head", "title", "body", "main"];

const sourcesOf = (srcset: string): readonly string[] =>
  srcset
    .split(",")
    .map((part) => part.trim().split(/\s+/)[0] ?? "")
    .filter((text) => text !== "");

/** Returns what a page is made of, as far as it can lead somewhere. */
export const readPage = (html: string): PageContent => {
  const ids = new Set<string>();
  const addresses = new Set<string>();
  const elements = new Set<string>();
  const parser = new Parser({
    onopentag: (name, attributes) => {
      elements.add(name);
      if (attributes["id"] !== undefined) ids.add(attributes["id"]);
      for (const attribute of addressAttributes) {
        const text = attributes[attribute];
        if (text !== undefined) addresses.add(text.trim());
      }
      for (const text of sourcesOf(attributes["srcset"] ?? "")) addresses.add(text);
      const { property, name: metaName, content } = attributes;
      if (name === "meta" && content !== undefined && addressMeta.test(property ?? metaName ?? ""))
        addresses.add(content);
    },
  });
  parser.end(html);
  return {
    isWhole:
      /^<!doctype html>/i.test(html) &&
      /<\/html>\s*$/i.test(html) &&
      neededElements.every((name) => elements.has(name)),
    ids,
    addresses,
  };
};

/** Returns the addresses in a style sheet. */
export const sheetAddresses = (css: string): ReadonlySet<string> =>
  new Set([
    ...[...css.matchAll(/url\(\s*(["']?)(.*?)\1\s*\)/g)].map((match) => match[2] ?? ""),
    ...[...css.matchAll(/@import\s+(["'])(.*?)\1/g)].map((match) => match[2] ?? ""),
  ]);

/** Where a site will be: its host, if that is known, and the path on it. */
export interface SiteAddress {
  readonly baseUrl: string | undefined;
  /** `/` or `/pj/`. */
  readonly basePath: string;
}

export type Destination =
  | { readonly kind: "file"; readonly file: string; readonly fragment: string }
  | { readonly kind: "above-base" }
  | { readonly kind: "elsewhere" };

/** Stands for the host of a site that has not said where it will be. */
const unknownHost = "http://site.invalid";

const hasScheme = (text: string): boolean => /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(text);

/** Returns the file of the site that an address in the file `from` leads to. */
export const destination = (site: SiteAddress, from: string, text: string): Destination => {
  const host = site.baseUrl === undefined ? unknownHost : new URL(site.baseUrl).origin;
  const here = `${host}${site.basePath}${from.replace(/(^|\/)index\.html$/, "$1")}`;
  if (!URL.canParse(text, here)) return { kind: "above-base" };
  const url = new URL(text, here);
  if (url.origin !== host) return { kind: "elsewhere" };
  if (!url.pathname.startsWith(site.basePath))
    // Another site of the same host is named with its host.
    return { kind: hasScheme(text) ? "elsewhere" : "above-base" };
  const path = decodeURIComponent(url.pathname.slice(site.basePath.length));
  return {
    kind: "file",
    file: path === "" || path.endsWith("/") ? `${path}index.html` : path,
    fragment: decodeURIComponent(url.hash.slice(1)),
  };
};
