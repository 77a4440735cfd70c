/** Which pages have an English form, and which sections are in Chinese only. */

/** First steps of the paths of pages in both languages; the home page has none. */
const inBoth: ReadonlySet<string> = new Set([
  "",
  "districts",
  "indicators",
  "trajectory",
  "subsidies",
  "data",
  "methodology",
  "tables",
  "embed",
]);

export const chineseSections = ["tasks", "sources", "search", "about", "accessibility"] as const;
export type ChineseSection = (typeof chineseSections)[number];

const firstStep = (path: `/${string}`): string => path.replace(/[#?].*$/, "").split("/")[1] ?? "";

/** Whether a path of the site, `/districts/panshan/`, names a page that there is in English too. */
export const hasEnglish = (path: `/${string}`): boolean => inBoth.has(firstStep(path));

/** The section of a path that is in Chinese only; undefined for any other page. */
export const chineseSectionOf = (path: `/${string}`): ChineseSection | undefined =>
  chineseSections.find((section) => section === firstStep(path));
