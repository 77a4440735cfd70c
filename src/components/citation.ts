/** How a page, the dataset or one figure is cited, in the forms of both languages. */

import { formatPeriod, formatYearFirst } from "../lib/format.ts";
import type { Language, Localised, Site, Subsidy, Target } from "../model/types.ts";
import { pageHref, targetHref } from "./links.ts";
import { messagesIn } from "../i18n/messages-in.ts";
import { recipientText, subsidyAmountText } from "./subsidy-words.ts";
import { targetValueText } from "./words.ts";

/** What is cited: the pages' own language decides in which words. */
export interface Cited {
  readonly site: Site;
  /** Of the page in every language; undefined for the dataset as a whole. */
  readonly title: Localised | undefined;
}

/** A source is cited in its own language; an English citation adds what a Chinese title means. */
const titleIn = (title: Localised, page: Language, form: Language): string =>
  page === "zh" && form === "en" && title.zh !== title.en
    ? messagesIn(form).cite.translated({ title: title.zh, english: title.en })
    : title[page];

/** Returns the citation up to the address, in the form of one language, of a page in another or the same. */
export const citationText = ({ site, title }: Cited, page: Language, form: Language): string => {
  const { citation } = messagesIn(form).cite;
  // The name of the site has a form in either language; a page has one title where it is read.
  const name = site.title[form === "en" ? "en" : page];
  const released = form === "en" ? formatYearFirst(site.released) : site.released.text;
  return title === undefined
    ? citation.dataset({ publisher: site.operator, title: name, released })
    : citation.page({
        publisher: site.operator ?? name,
        title: titleIn(title, page, form),
        site: site.operator === undefined ? undefined : name,
        released,
      });
};

/** A figure as an example of how one is cited. */
export interface CitedFigure {
  /** Up to the address. */
  readonly text: string;
  /** Where it stands, with its id as anchor. */
  readonly href: string;
}

/** Returns how a target is cited; its place is the page of its indicator, or else the one given. */
export const citedTarget = (
  target: Target | undefined,
  lang: Language,
  place?: string,
): CitedFigure | undefined =>
  target === undefined
    ? undefined
    : {
        text: messagesIn(lang).cite.figure.target({
          id: target.id,
          region: target.region.name[lang],
          period: formatPeriod(target.period, lang),
          indicator: target.indicator.name[lang],
          value: targetValueText(target, lang),
        }),
        href: place === undefined ? targetHref(target, lang) : `${place}#${target.id}`,
      };

/** Returns how a subsidy is cited; its place is the list of all. */
export const citedSubsidy = (
  subsidy: Subsidy | undefined,
  lang: Language,
): CitedFigure | undefined =>
  subsidy === undefined
    ? undefined
    : {
        text: messagesIn(lang).cite.figure.subsidy({
          id: subsidy.id,
          region: subsidy.jurisdiction.name[lang],
          recipient: recipientText(subsidy.recipient, subsidy.level, lang),
          amount: subsidyAmountText(subsidy, lang),
        }),
        href: `${pageHref("/subsidies/", lang)}#${subsidy.id}`,
      };
