/** Whether tables keep to the length of a page, and their pages to one another. */

import { PAGE_ROWS } from "../../src/lib/table-size.ts";
import { all, eachPage, textOf } from "./built-site.ts";
import type { BuiltSite, Faults } from "./built-site.ts";

/** Names each table that is longer than a page may be. */
export const lengthFaults = eachPage(({ document }) =>
  all(document, "table").flatMap((table) => {
    const rows = all(table, "tbody > tr").length;
    return rows > PAGE_ROWS ? [`${rows} rows in “${textOf(table.querySelector("caption"))}”`] : [];
  }),
);

/** Lists of files, and the logs of this site itself. */
const OF_NO_DOCUMENT = /\/tables\/(?:files-\w+|searches|corrections)\//;

/** Names each page of a table that no other page of it leads to, that leads nowhere back, or to no document. */
export const pagerFaults = (site: BuiltSite): Faults => {
  const pages = site.pages.filter(({ path }) => /^\/(?:en\/)?tables\//.test(path));
  const linked = new Set(
    site.pages.flatMap(({ document }) =>
      all(document, ".pager a").map((link) => link.getAttribute("href") ?? ""),
    ),
  );
  return pages.flatMap(({ path, document }) => [
    ...(linked.has(site.base + path.slice(1)) ? [] : [`${path}: not reached`]),
    ...(document.querySelector('.pager a[rel="prev"]') === null ? [`${path}: no way back`] : []),
    ...(document.querySelector('.trail a[href*="#"]') === null ? [`${path}: no home`] : []),
    ...(OF_NO_DOCUMENT.test(path) || document.querySelector('main a[href*="/sources/"]') !== null
      ? []
      : [`${path}: no way to a clause`]),
  ]);
};
