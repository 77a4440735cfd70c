/** The language of the page that is being written, and its words. */

import { messagesIn } from "../i18n/messages-in.ts";
import type { Messages } from "../i18n/messages.ts";
import type { Language, Localised } from "../model/types.ts";

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
  zh: pick(messagesIn("zh")),
  en: pick(messagesIn("en")),
});
