import type { ChartFileText } from "../../charts/chart-file.ts";
import { formatDate } from "../../lib/format.ts";
import { wholeAddress } from "../../lib/href.ts";
import type { Language, Site } from "../../model/types.ts";
import { pageHref } from "../links.ts";
import { messagesIn } from "../../i18n/messages-in.ts";
import { type ChartSheet, sourceText } from "./figure.ts";

/** The address of a figure on the page that it is at home on. */
export const sheetHref = ({ page, anchor }: ChartSheet, lang: Language): string =>
  `${pageHref(page, lang)}#${anchor}`;

/** Returns what a figure carries with it when it leaves the site. */
export const chartFileText = (sheet: ChartSheet, site: Site, lang: Language): ChartFileText => {
  const { chartFiles: messages, site: words } = messagesIn(lang);
  const { name, subtitle, description, note, sources } = sheet;
  const address = wholeAddress(sheetHref(sheet, lang), site.baseUrl);
  return {
    name,
    sentences: [subtitle, description].flatMap((text) => text ?? []),
    warning: site.isFictional ? words.fictionalBanner : undefined,
    foot: [
      ...(note === undefined ? [] : [note]),
      messages.source({ sources: sourceText(sources, lang) }),
      [
        messages.dates({
          asOf: formatDate(site.asOf, lang),
          released: formatDate(site.released, lang),
        }),
        messages.licence({ licence: site.licence }),
      ].join(messages.separator),
      [
        site.title[lang],
        ...(site.isGovernment ? [] : [words.standing.nonGovernment]),
        ...(address === undefined ? [] : [address]),
      ].join(messages.separator),
    ],
    htmlLang: words.htmlLang,
  };
};
