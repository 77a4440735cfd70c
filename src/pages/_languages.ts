/** The languages that pages are written in, as the router takes them. */

import { dataset } from "../dataset.ts";
import type { Language } from "../model/types.ts";

/** Returns the first step of a page's path in a language; none for Chinese. */
export const languageStep = (lang: Language): string | undefined =>
  lang === "zh" ? undefined : lang;

/** A page without parameters of its own. */
const alone = [{ params: {}, props: {} }] as const;

/** Returns each page once in every language of the site: below `/` in Chinese, below `/en/` in English. */
export const inEveryLanguage = <Props extends object>(
  pages: readonly {
    readonly params: Readonly<Record<string, string>>;
    readonly props: Props;
  }[],
): {
  params: Record<string, string | undefined>;
  props: Props;
}[] =>
  dataset.site.languages.flatMap((lang) =>
    pages.map(({ params, props }) => ({ params: { ...params, lang: languageStep(lang) }, props })),
  );

/** Returns the paths of a page that there is one of. */
export const everyLanguage = (): ReturnType<typeof inEveryLanguage> => inEveryLanguage(alone);
