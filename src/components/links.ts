/** Where each thing of the dataset is found on the site, for readers of a language. */

import type { Split } from "../analysis/allocation.ts";
import { hasEnglish } from "../i18n/english-pages.ts";
import type { Period } from "../lib/calendar.ts";
import { href } from "../lib/href.ts";
import type { PagedTable } from "./tables/paged-table.ts";
import type {
  Clause,
  Indicator,
  Language,
  Region,
  SourceDocument,
  Target,
  Task,
} from "../model/types.ts";

/** Returns the address of a page in a language; in Chinese where it has no other form. */
export const pageHref = (path: `/${string}`, lang: Language): string =>
  href(lang === "en" && hasEnglish(path) ? `/en${path}` : path);

/** Returns the address of a section, with the note that says so where it is in Chinese only. */
export const sectionHref = (path: `/${string}`, lang: Language): string =>
  href(lang === "en" ? `/en${path}` : path);

/** A unit has a page of its own; the city is what the home page is about, a peer the comparison. */
export const regionHref = (region: Region, lang: Language): string => {
  if (region.kind === "city") return pageHref("/", lang);
  return pageHref(region.kind === "peer" ? "/subsidies/" : `/districts/${region.id}/`, lang);
};
export const indicatorHref = (indicator: Indicator, lang: Language): string =>
  pageHref(`/indicators/${indicator.id}/`, lang);
/**
 * A target's own place: for a unit's the page of the unit, for any other that of its indicator, where
 * a table may go on over several pages, but begins with these.
 */
export const targetHref = ({ id, region, indicator }: Target, lang: Language): string => {
  const isOfUnit = region.kind !== "city" && region.kind !== "peer";
  return `${isOfUnit ? regionHref(region, lang) : indicatorHref(indicator, lang)}#${id}`;
};
/** A page of a long table, counted from 1. */
export const tablePageHref = (
  { name, path, anchor }: Pick<PagedTable, "name" | "path" | "anchor">,
  page: number,
  lang: Language,
): string => pageHref(page === 1 ? `${path}#${anchor}` : `/tables/${name}/${page}/`, lang);
const periodId = ({ text }: Period): string => text.replace("/", "-");
/** The anchor of a split's figure on the page of its indicator. */
export const splitId = ({ document, indicator, period, measure }: Split): string =>
  `split-${[document.id, indicator.id, periodId(period), measure].join(".")}`;
export const splitHref = (split: Split, lang: Language): string =>
  `${indicatorHref(split.indicator, lang)}#${splitId(split)}`;
/** The anchor of the splits of a period, side by side on the page of all units. */
export const splitsId = (period: Period): string => `splits-${periodId(period)}`;
export const splitsHref = (period: Period, lang: Language): string =>
  `${pageHref("/districts/", lang)}#${splitsId(period)}`;
export const documentHref = (document: SourceDocument, lang: Language): string =>
  pageHref(`/sources/${document.id}/`, lang);
export const clauseHref = (clause: Clause, lang: Language): string =>
  `${documentHref(clause.document, lang)}#${clause.id}`;
export const taskHref = (task: Task, lang: Language): string =>
  pageHref(`/tasks/#${task.id}`, lang);
/** A chart as a file, in the words of a language. */
export const chartHref = (id: string, lang: Language): string =>
  href(`/charts/${lang === "en" ? "en/" : ""}${id}.svg`);
/** A chart as a page that other sites frame. */
export const embedHref = (id: string, lang: Language): string => pageHref(`/embed/${id}/`, lang);
export const fileHref = (path: string): string => href(`/data/${path}`);
