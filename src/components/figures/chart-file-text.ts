import type { ChartFileText } from "../../charts/chart-file.ts";
import { formatDate } from "../../lib/format.ts";
import { wholeAddress } from "../../lib/href.ts";
import type { Language, Site } from "../../model/types.ts";
import { pageHref } from "../links.ts";
import { messagesIn } from "../locale.ts";
import { type Figure, sourceText } from "./figure.ts";

/** The address of a figure on the page that it is at home on. */
export const figureHref = ({ page, id }: Figure, lang: Language): string =>
  `${pageHref(page, lang)}#${id}`;

/** Returns what a figure carries with it when it leaves the site. */
export const chartFileText = (figure: Figure, site: Site, lang: Language): ChartFileText => {
  const { chartFiles: messages, site: words } = messagesIn(lang);
  const { name, subtitle, description, note, sources } = figure;
  const address = wholeAddress(figureHref(figure, lang), site.baseUrl);
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
