/** Whether each page that shows figures says how it is cited, and no other page does. */

import { en } from "../../src/i18n/en.ts";
import { zh } from "../../src/i18n/zh.ts";
import { formatYearFirst } from "../../src/lib/format.ts";
import type { Dataset } from "../../src/model/types.ts";
import { destination, fileOfPage } from "./addresses.ts";
import type { BuiltSite, Faults, Page } from "./built-site.ts";
import { all, eachPage, isEnglish, textOf } from "./built-site.ts";

/** Pages of figures in both languages, and those that there are in Chinese only. */
const OF_FIGURES =
  /^\/(?:en\/)?(?:(?:districts|indicators|trajectory|subsidies|data|methodology|tables)\/.*)?$|^\/(?:tasks|sources)\//;

/** Returns the texts that a page offers to cite it: in Chinese form, in English form, one figure. */
export const citationsOf = ({ document }: Page): readonly string[] =>
  all(document, "#cite pre.copy").map(textOf);

/** The example leads to a row that names the figure by its id: on the page itself, if it is there. */
const figureFaults = (
  site: BuiltSite,
  page: Page,
  targets: ReadonlySet<string>,
  text: string | undefined,
): Faults => {
  const isOwn = all(page.document, "[id]").some(({ id }) => targets.has(id));
  if (text === undefined) return isOwn ? ["cites none of its targets"] : [];
  const address = /(?:https?:\/\/[^/\s]+|\])(\/\S*#\S+)$/.exec(text)?.[1] ?? "";
  const target = destination(site, fileOfPage(page), address);
  if (target.kind !== "inside" || !text.startsWith(target.fragment))
    return [`cites no figure: ${text}`];
  if (isOwn && target.file !== fileOfPage(page)) return [`cites another page's figure: ${text}`];
  const there = site.pages.find((candidate) => fileOfPage(candidate) === target.file);
  return (there?.document.getElementById(target.fragment) ?? null) === null
    ? [`no such row: ${text}`]
    : [];
};

/** Names what the citations of a page lack: its title, publisher, release, address; an anchor. */
export const citationFaults = (site: BuiltSite, { site: facts, targets }: Dataset): Faults => {
  const ids = new Set(targets.map(({ id }) => id));
  return eachPage((page) => {
    const citations = citationsOf(page);
    if (!OF_FIGURES.test(page.path)) return citations.map((text) => `cites: ${text}`);
    const lang = isEnglish(page.path) ? "en" : "zh";
    const words = lang === "en" ? en : zh;
    const path = `${site.base}${page.path.slice(1)}`;
    const place =
      facts.baseUrl === undefined ? words.cite.siteUnset + path : new URL(path, facts.baseUrl).href;
    const isDataset = /^\/(?:en\/)?data\/$/.test(page.path);
    const title = page.document.title.slice(0, page.document.title.lastIndexOf(" · "));
    const forms = [
      { name: "GB/T", date: facts.released.text, mark: "[引用日期]", site: facts.title[lang] },
      {
        name: "APA",
        date: formatYearFirst(facts.released),
        mark: "[date of access]",
        site: facts.title.en,
      },
    ];
    return [
      ...forms.flatMap(({ name, date, mark, site: siteTitle }, index) => {
        const text = citations[index] ?? "";
        const wanted = [
          ...(isDataset ? [] : [title]),
          facts.operator ?? siteTitle,
          siteTitle,
          date,
          mark,
        ];
        return [
          ...wanted.filter((part) => !text.includes(part)).map((part) => `${name} lacks ${part}`),
          ...(text.endsWith(` ${place}`) ? [] : [`${name} does not end in ${place}: ${text}`]),
        ];
      }),
      ...figureFaults(site, page, ids, citations[2]),
    ];
  })(site);
};
