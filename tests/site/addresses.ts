/** Every address that a page or a style sheet names, and where it leads. */

import type { BuiltSite, Page } from "./built-site.ts";
import { all } from "./built-site.ts";

export interface Address {
  /** As written. */
  readonly text: string;
  /** True if a browser asks for it by itself; false for a link that a reader follows. */
  readonly isRequest: boolean;
  readonly element: string;
}

/** Links in the head that only state a relation; nothing is fetched. */
const statedRelations = new Set(["canonical", "alternate", "author", "license"]);

const isFollowed = (element: Element): boolean =>
  element.localName === "a" ||
  element.localName === "form" ||
  (element.localName === "link" && statedRelations.has(element.getAttribute("rel") ?? ""));

const cssAddresses = (css: string): readonly string[] => [
  ...[...css.matchAll(/url\(\s*(["']?)(.*?)\1\s*\)/g)].map((match) => match[2] ?? ""),
  ...[...css.matchAll(/@import\s+(["'])(.*?)\1/g)].map((match) => match[2] ?? ""),
];

const attributes = ["href", "xlink:href", "src", "action", "data", "poster", "background"];

/** Returns the addresses in a page, those in its own style elements included. */
export const pageAddresses = (page: Page): readonly Address[] =>
  all(page.document, "*").flatMap((element) => {
    const named = attributes.flatMap((name) => element.getAttribute(name) ?? []);
    const sources = (element.getAttribute("srcset") ?? "")
      .split(",")
      .map((part) => part.trim().split(/\s+/)[0] ?? "")
      .filter((text) => text !== "");
    const css = element.localName === "style" ? cssAddresses(element.textContent) : [];
    const isRequest = !isFollowed(element);
    return [...named, ...sources, ...css].map((text) => ({
      text: text.trim(),
      isRequest,
      element: element.localName,
    }));
  });

/** Returns the addresses in a style sheet. */
export const sheetAddresses = (body: Buffer): readonly Address[] =>
  cssAddresses(body.toString("utf8")).map((text) => ({
    text,
    isRequest: true,
    element: "style sheet",
  }));

/** Returns the addresses of the modules that a script cannot begin without. */
export const moduleAddresses = (body: Buffer): readonly Address[] =>
  [...body.toString("utf8").matchAll(/\b(?:import|from)\s*(["'`])([^"'`]+)\1/g)].map((match) => ({
    text: match[2] ?? "",
    isRequest: true,
    element: "script",
  }));

export type Destination =
  | { readonly kind: "inside"; readonly file: string; readonly fragment: string }
  | { readonly kind: "above-base" }
  | { readonly kind: "outside" }
  | { readonly kind: "no-address" };

const host = "http://built.site";

/** Returns where an address leads from a file of the site: `districts/index.html`. */
export const destination = (site: BuiltSite, from: string, text: string): Destination => {
  if (/^(?:data|mailto|tel):/.test(text)) return { kind: "no-address" };
  const here = `${host}${site.base}${from.replace(/(^|\/)index\.html$/, "$1")}`;
  if (!URL.canParse(text, here)) return { kind: "outside" };
  const url = new URL(text, here);
  if (url.origin !== host) return { kind: "outside" };
  if (!url.pathname.startsWith(site.base)) return { kind: "above-base" };
  const path = decodeURIComponent(url.pathname.slice(site.base.length));
  return {
    kind: "inside",
    file: path === "" || path.endsWith("/") ? `${path}index.html` : path,
    fragment: decodeURIComponent(url.hash.slice(1)),
  };
};

/** Returns the name of the file that a page is, `/districts/` → `districts/index.html`. */
export const fileOfPage = (page: Page): string =>
  page.path.endsWith("/") ? `${page.path.slice(1)}index.html` : page.path.slice(1);
