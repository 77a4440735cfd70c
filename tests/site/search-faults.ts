/** Whether the list that is searched, and the index beside it, lead to what they name. */

import type { SearchList, SearchRecord } from "../../src/client/search/record.ts";
import { destination, fileOfPage } from "./addresses.ts";
import type { BuiltSite, Faults } from "./built-site.ts";
import { all, pageAt } from "./built-site.ts";

const listOf = (site: BuiltSite): readonly SearchRecord[] => {
  const body = site.files.get("search/list.json");
  if (body === undefined) return [];
  const list: SearchList = JSON.parse(String(body));
  return list.records;
};

/** Names each row of the list that leads to no page of the site or to no anchor of it. */
export const searchListFaults = (site: BuiltSite): Faults => {
  const list = listOf(site);
  if (list.length === 0) return ["search/list.json: nothing can be found"];
  const pages = new Map(site.pages.map((page) => [fileOfPage(page), page.document]));
  return list.flatMap(({ title, path }) => {
    const target = destination(site, "search/index.html", path);
    const page = target.kind === "inside" ? pages.get(target.file) : undefined;
    if (target.kind !== "inside" || page === undefined) return [`${title}: ${path} is no page`];
    if (target.fragment !== "" && page.getElementById(target.fragment) === null)
      return [`${title}: ${path} leads to no anchor`];
    return [];
  });
};

/** Kinds whose rows stand on a page of the index and not in the index itself. */
const ELSEWHERE: ReadonlySet<SearchRecord["kind"]> = new Set(["target", "unassigned", "subsidy"]);

/** Names each thing that can be found and that the index does not lead to. */
export const indexFaults = (site: BuiltSite): Faults => {
  const linked = new Set(
    all(pageAt(site, "/search/").document, "#index a").map(
      (link) => `${link.textContent} ${link.getAttribute("href")}`,
    ),
  );
  return listOf(site)
    .filter(({ kind, title, path }) => !ELSEWHERE.has(kind) && !linked.has(`${title} ${path}`))
    .map(({ title, path }) => `not in the index: ${title} ${path}`);
};
