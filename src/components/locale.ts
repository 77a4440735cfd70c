/** The language of the page that is being written, and its words. */

import { en } from "../i18n/en.ts";
import type { Messages } from "../i18n/messages.ts";
import { zh } from "../i18n/zh.ts";
import type { Language, Localised } from "../model/types.ts";

const catalogues: Readonly<Record<Language, Messages>> = { zh, en };

/** Returns every word of the interface in a language. */
export const messagesIn = (lang: Language): Messages => catalogues[lang];

export interface Locale {
  readonly lang: Language;
  readonly words: Messages;
}

/** Returns the locale of the page's address; takes the `Astro` of a component or page. */
export const localeOf = ({
  currentLocale,
}: {
  readonly currentLocale: string | undefined;
}): Locale => {
  const lang = currentLocale === "en" ? "en" : "zh";
  return { lang, words: messagesIn(lang) };
};

/** Returns a word of the interface in every language. */
export const wordInEach = (pick: (words: Messages) => string): Localised => ({
  zh: pick(zh),
  en: pick(en),
});
