/** What is wrong with the English pages of a built site: stray Chinese, and pairs that do not meet. */

import { chineseSectionOf } from "../../src/i18n/english-pages.ts";
import { zh } from "../../src/i18n/zh.ts";
import type { BuiltSite, Faults, Page } from "./built-site.ts";
import { all, textOf, isFramed } from "./built-site.ts";

const HAN = /\p{Script=Han}/u;
const CHINESE = '[lang|="zh"]';

export const englishPages = ({ pages }: BuiltSite): readonly Page[] =>
  pages.filter(({ path }) => path.startsWith("/en/"));

const eachEnglishPage =
  (faultsOf: (page: Page, site: BuiltSite) => Faults) =>
  (site: BuiltSite): Faults =>
    englishPages(site).flatMap((page) =>
      faultsOf(page, site).map((fault) => `${page.path}: ${fault}`),
    );

/** Elements that hold text of their own, and no markup. */
const ownText = (element: Element): string =>
  [...element.childNodes]
    .filter(({ nodeType }) => nodeType === 3)
    .map(({ textContent }) => textContent ?? "")
    .join("");

/** Chinese that no element marks as Chinese: a screen reader would spell it out in English. */
export const unmarkedFaults = eachEnglishPage(({ document }) =>
  all(document.body, "*")
    .filter((element) => HAN.test(ownText(element)) && element.closest(CHINESE) === null)
    .map((element) => `not marked as Chinese: “${textOf(element)}”`),
);

/** English inside what is marked as Chinese, which would be read out as Chinese. */
export const overmarkedFaults = eachEnglishPage(({ document }) =>
  all(document.body, CHINESE)
    .filter((element) => !HAN.test(textOf(element)))
    .map((element) => `marked as Chinese: “${textOf(element)}”`),
);

/** Units that stand with their meaning beside them, and titles of documents without English names. */
const ALLOWED = /(?:万元|亿元) \(|《[^》]*》/g;
const ATTRIBUTES = ["title", "alt", "aria-label", "placeholder", "content", "data-label"] as const;

/** Names in Chinese inside attributes and the title, where no element can mark them. */
export const attributeFaults = eachEnglishPage(({ document }) => [
  ...[document.title].filter((title) => HAN.test(title)).map((title) => `title “${title}”`),
  ...ATTRIBUTES.flatMap((name) =>
    all(document, `[${name}]`)
      .map((element) => element.getAttribute(name) ?? "")
      .filter((value) => HAN.test(value.replaceAll(ALLOWED, "")))
      .map((value) => `${name}="${value}"`),
  ),
]);

/** Terms that headlines and sentences explain where they stand. */
const TERMS = /万元|亿元|力争|《[^》]*》|（[^）]*）/g;

/** Names in Chinese where an English sentence has an English one to say. */
export const sentenceFaults = eachEnglishPage(({ document }) =>
  all(document, "h1, h2, .chart-title, .chart-sentence, svg desc")
    .map(textOf)
    .filter((text) => HAN.test(text.replaceAll(TERMS, "")))
    .map((text) => `Chinese in a sentence: “${text}”`),
);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;
const textsOf = (value: unknown): readonly string[] =>
  typeof value === "string"
    ? [value]
    : isObject(value)
      ? Object.values(value).flatMap(textsOf)
      : [];

/** Sentences of the Chinese interface: too long to stand in the data by chance. */
const sentences = textsOf(zh).filter((text) => (text.match(/\p{Script=Han}/gu)?.length ?? 0) >= 8);

/** Chinese words of the interface, which are to have an English form. */
export const interfaceFaults = eachEnglishPage(({ document }) => {
  const text = textOf(document.body);
  return sentences
    .filter((sentence) => text.includes(sentence))
    .map((sentence) => `in Chinese: “${sentence}”`);
});

/** Links to Chinese pages that do not say so. */
export const linkLanguageFaults = eachEnglishPage(({ document }, { base }) =>
  all(document, "a[href]").flatMap((link) => {
    const href = (link.getAttribute("href") ?? "").replace(/[?#].*$/, "");
    const isChinese = href.startsWith(base) && href.endsWith("/") && !href.startsWith(`${base}en/`);
    const isMarked = link.getAttribute("hreflang") === "zh-CN";
    if (isChinese === isMarked) return [];
    return [`${isMarked ? "leads to no Chinese page" : "says no language"}: ${href}`];
  }),
);

const alternatesOf = ({ document }: Page): ReadonlyMap<string, string> =>
  new Map(
    all(document, 'link[rel="alternate"][hreflang]').map((link) => [
      link.getAttribute("hreflang") ?? "",
      (link.getAttribute("href") ?? "").replace(/^https?:\/\/[^/]+/, ""),
    ]),
  );

/** Pages that name another form of themselves which is not there or does not name them. */
export const alternateFaults = ({ base, pages }: BuiltSite): Faults => {
  const byAddress = new Map(pages.map((page) => [base + page.path.slice(1), page]));
  return [...byAddress].flatMap(([address, page]) => {
    const alternates = alternatesOf(page);
    if (alternates.size === 0) return [];
    const own = page.path.startsWith("/en/") ? "en" : "zh-CN";
    return [
      ...(alternates.get(own) === address ? [] : [`${page.path} does not name itself as ${own}`]),
      ...(alternates.get("x-default") === alternates.get("zh-CN")
        ? []
        : [`${page.path} has another default than the Chinese page`]),
      ...["zh-CN", "en"].flatMap((lang) => {
        const other = byAddress.get(alternates.get(lang) ?? "");
        if (other === undefined) return [`${page.path} names no ${lang} page that is there`];
        return alternatesOf(other).get(own) === address
          ? []
          : [`${other.path} does not name ${page.path}`];
      }),
    ];
  });
};

/** English pages that do not lead to their Chinese form, or name one that is not there. */
export const lonelyFaults = eachEnglishPage((page, { base, pages }) => {
  // A frame belongs to the page that it stands in.
  if (isFramed(page.path)) return [];
  const chinese = page.path.replace(/^\/en/, "");
  const isThere = pages.some(({ path }) => path === chinese);
  if (!isThere && alternatesOf(page).size > 0) return ["names a Chinese page that is not there"];
  // A note that stands for a page leads to it by its own text, any other page by its header.
  const isNote = chineseSectionOf(`/${chinese.slice(1)}`) !== undefined;
  const hasLink = all(page.document, `${isNote ? "main " : ""}a[hreflang="zh-CN"]`).some(
    (link) => link.getAttribute("href") === base + chinese.slice(1),
  );
  return isThere && !hasLink ? ["has no Chinese form to offer"] : [];
});
