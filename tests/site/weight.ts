import { gzipSync } from "node:zlib";

import {
  destination,
  fileOfPage,
  moduleAddresses,
  pageAddresses,
  sheetAddresses,
} from "./addresses.ts";
import type { BuiltSite, Faults, Page } from "./built-site.ts";
import { isFramed } from "./built-site.ts";

/** Returns the files that a browser asks for to show a page, itself included. */
export const filesLoaded = (site: BuiltSite, page: Page): ReadonlySet<string> => {
  const loaded = new Set([fileOfPage(page)]);
  const add = (from: string, text: string): void => {
    const target = destination(site, from, text);
    if (target.kind !== "inside" || loaded.has(target.file)) return;
    loaded.add(target.file);
    const body = site.files.get(target.file);
    if (body === undefined) return;
    const inside = target.file.endsWith(".css")
      ? sheetAddresses(body)
      : target.file.endsWith(".js")
        ? moduleAddresses(body)
        : [];
    for (const address of inside) add(target.file, address.text);
  };
  for (const { text, isRequest } of pageAddresses(page)) if (isRequest) add(fileOfPage(page), text);
  return loaded;
};

const compressed = (site: BuiltSite, names: readonly string[]): number =>
  names.reduce((sum, name) => sum + gzipSync(site.files.get(name) ?? Buffer.alloc(0)).length, 0);

/** Returns what a page and all it loads weigh, each file compressed by itself, in bytes. */
export const weight = (site: BuiltSite, page: Page): number =>
  compressed(site, [...filesLoaded(site, page)]);

/** Returns what the scripts of a page weigh, as far as they are loaded before anything is done. */
export const scriptWeight = (site: BuiltSite, page: Page): number =>
  compressed(
    site,
    [...filesLoaded(site, page)].filter((name) => name.endsWith(".js")),
  );

/** Names each page whose scripts are heavier than a number of bytes, or that has none. */
export const scriptWeightFaults = (site: BuiltSite, limit: number): Faults =>
  site.pages
    .map((page) => ({ path: page.path, bytes: scriptWeight(site, page) }))
    .filter(({ path, bytes }) => bytes > limit || (bytes === 0) !== isFramed(path))
    .map(({ path, bytes }) => `${path}: ${bytes} bytes of scripts`);

/** Names each page, of those asked for, that is heavier than a number of bytes. */
export const weightFaults = (
  site: BuiltSite,
  limit: number,
  isAsked: (path: string) => boolean = () => true,
): Faults =>
  site.pages
    .filter(({ path }) => isAsked(path))
    .map((page) => ({ path: page.path, bytes: weight(site, page) }))
    .filter(({ bytes }) => bytes > limit)
    .map(({ path, bytes }) => `${path}: ${bytes} bytes`);
