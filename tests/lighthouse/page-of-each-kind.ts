/** Which pages stand for all of a site: of every kind the heaviest. */

import { readdirSync, statSync } from "node:fs";
import { join, sep } from "node:path";

/** Returns what a page is an example of: `/districts/`, `/en/districts/*`. */
export const kindOf = (path: string): string => {
  const [, language = "", section = "", rest = ""] =
    /^\/(en\/)?(?:([^/]+)\/?)?(.*)$/.exec(path) ?? [];
  return `/${language}${section}${rest === "" ? "" : "/*"}`;
};

/** Returns the heaviest page of every kind of a built site, `/districts/panshan/`, in order. */
export const pageOfEachKind = (folder: string): readonly string[] => {
  const heaviest = new Map<string, { readonly path: string; readonly bytes: number }>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith(".html")) continue;
    const file = join(entry.parentPath, entry.name);
    const path = `/${file
      .slice(folder.length + 1)
      .replaceAll(sep, "/")
      .replace(/(^|\/)index\.html$/, "$1")}`;
    const page = { path, bytes: statSync(file).size };
    const other = heaviest.get(kindOf(path));
    const isHeavier =
      other === undefined ||
      page.bytes > other.bytes ||
      // Not by the order in which the folder happens to be listed.
      (page.bytes === other.bytes && page.path < other.path);
    if (isHeavier) heaviest.set(kindOf(path), page);
  }
  return [...heaviest.values()].map(({ path }) => path).sort();
};
