/** The sections of the site, in the order of the navigation. */

import { sectionHref } from "../components/links.ts";
import { messagesIn } from "../i18n/messages-in.ts";
import { chineseSectionOf, hasEnglish } from "../i18n/english-pages.ts";
import type { zh } from "../i18n/zh.ts";
import type { Language } from "../model/types.ts";

export type NavKey = keyof typeof zh.site.nav;

export const navigation: readonly { readonly key: NavKey; readonly path: `/${string}` }[] = [
  { key: "home", path: "/" },
  { key: "districts", path: "/districts/" },
  { key: "indicators", path: "/indicators/" },
  { key: "trajectory", path: "/trajectory/" },
  { key: "subsidies", path: "/subsidies/" },
  { key: "tasks", path: "/tasks/" },
  { key: "sources", path: "/sources/" },
  { key: "data", path: "/data/" },
];

/** A section as a column of the site. */
export interface SiteColumn {
  readonly name: string;
  readonly address: string;
  /** By the guideline for government sites. */
  readonly type: string;
  /** Separated by commas. */
  readonly keywords: string;
}

/** Returns the column that a section is; undefined for the home page, which is the whole site. */
export const columnOf = (section: NavKey | undefined, lang: Language): SiteColumn | undefined => {
  const found = navigation.find(({ key }) => key === section);
  if (found === undefined || found.key === "home") return undefined;
  const { site, pageMeta } = messagesIn(lang);
  const { key, path } = found;
  return { name: site.nav[key], address: sectionHref(path, lang), ...pageMeta.columns[key] };
};

/** Returns where a page (by its Chinese path) is found in the other language, or who says why not. */
export const otherLanguageHref = (path: `/${string}`, lang: Language): string => {
  if (lang === "en") return sectionHref(path, "zh");
  const section = chineseSectionOf(path);
  if (section !== undefined) return sectionHref(`/${section}/`, "en");
  return sectionHref(hasEnglish(path) ? path : "/", "en");
};
