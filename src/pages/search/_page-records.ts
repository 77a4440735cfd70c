/** The site's own pages and their parts, as rows of the list that is searched. */

import type { SearchRecord } from "../../client/search/record.ts";
import { pageHref } from "../../components/links.ts";
import { en } from "../../i18n/en.ts";
import { searchNames } from "../../i18n/en/search-names.ts";
import { zh } from "../../i18n/zh.ts";
import type { Dataset } from "../../model/types.ts";

const messages = zh.searchList;

export type SitePage = keyof typeof messages.pages;

const PATHS: Readonly<Record<SitePage, `/${string}`>> = {
  home: "/",
  districts: "/districts/",
  indicators: "/indicators/",
  trajectory: "/trajectory/",
  subsidies: "/subsidies/",
  tasks: "/tasks/",
  sources: "/sources/",
  data: "/data/",
  methodology: "/methodology/",
  about: "/about/",
  accessibility: "/accessibility/",
};

/** Pages that the navigation does not have. */
const asides = {
  methodology: [zh.methodology.title, en.methodology.title],
  about: [zh.about.title],
  accessibility: [zh.accessibility.title],
} as const;
const isAside = (page: SitePage): page is keyof typeof asides => page in asides;

const titleOf = (page: SitePage): string => (isAside(page) ? asides[page][0] : zh.site.nav[page]);

const englishTitleOf = (page: SitePage): readonly string[] =>
  isAside(page) ? asides[page].slice(1) : [en.site.nav[page]];

interface Section {
  readonly id: string;
  readonly title: string;
  readonly english?: string;
}

/** Parts of a page that readers look for by themselves. */
const sectionsOf = (dataset: Dataset, page: SitePage): readonly Section[] => {
  const { methodology, about, dataPage, tasks } = zh;
  const both = (id: string, title: string, english: string): Section => ({ id, title, english });
  switch (page) {
    case "methodology": {
      const hasGlossary = dataset.terms.some(
        ({ kind, definition }) =>
          kind === "glossary" || (kind === "trigger" && definition !== undefined),
      );
      return [
        both("principles", methodology.principles.title, en.methodology.principles.title),
        both("not-found", methodology.notFound.title, en.methodology.notFound.title),
        both("measures", methodology.measures.title, en.methodology.measures.title),
        both("comparators", methodology.comparators.title, en.methodology.comparators.title),
        both("allocation", methodology.allocation.title, en.methodology.allocation.title),
        both("elapsed", methodology.elapsed.title, en.methodology.elapsed.title),
        both("progress", methodology.progress.title, en.methodology.progress.title),
        both("status", methodology.status.title, en.methodology.status.title),
        both("trajectory", methodology.trajectory.title, en.methodology.trajectory.title),
        both("subsidies", methodology.subsidies.title, en.methodology.subsidies.title),
        both("coverage", methodology.coverage.title, en.methodology.coverage.title),
        both("readings", methodology.readings.title, en.methodology.readings.title),
        ...(hasGlossary
          ? [both("glossary", methodology.glossary.title, en.methodology.glossary.title)]
          : []),
      ];
    }
    case "about":
      return [
        { id: "what", title: about.what.title },
        { id: "not", title: about.not.title },
        { id: "operator", title: about.operator.title },
        { id: "ask", title: about.ask.title },
        { id: "errors", title: about.errors.title },
      ];
    case "data":
      return [
        both("format", dataPage.format.title, en.dataPage.format.title),
        both("cite", dataPage.cite.title, en.dataPage.cite.title),
        both("licence", dataPage.licence.title, en.dataPage.licence.title),
        both("releases", dataPage.releases.title, en.dataPage.releases.title),
        both("corrections", dataPage.corrections.title, en.dataPage.corrections.title),
        both("searches", dataPage.searches.title, en.dataPage.searches.title),
      ];
    case "tasks":
      return dataset.plan.rules.length > 0 ? [{ id: "rules", title: tasks.rules.title }] : [];
    default:
      return [];
  }
};

/** A page, and behind it its parts. */
export interface PageRecords {
  readonly page: SearchRecord;
  readonly sections: readonly SearchRecord[];
}

export const pageRecords = (dataset: Dataset): readonly PageRecords[] =>
  (Object.keys(PATHS) as SitePage[]) // of a constant, whose keys are known
    .map((page) => {
      const title = titleOf(page);
      const { line, aliases } = messages.pages[page];
      return {
        page: {
          kind: "page",
          title,
          aliases: [...new Set([...aliases, ...englishTitleOf(page), ...searchNames.pages[page]])],
          line,
          path: pageHref(PATHS[page], "zh"),
        },
        sections: sectionsOf(dataset, page).map((section) => ({
          kind: "page",
          title: section.title,
          aliases: [
            ...(messages.sections[`${page}#${section.id}`] ?? []),
            ...(searchNames.sections[`${page}#${section.id}`] ?? []),
            ...(section.english === undefined ? [] : [section.english]),
          ],
          line: messages.line.section({ page: title }),
          path: pageHref(`${PATHS[page]}#${section.id}`, "zh"),
        })),
      };
    });
