/** The script's own words, in the language of the page. */

import { interactions as english } from "../i18n/en/interactions.ts";
import { interactions as chinese } from "../i18n/zh/interactions.ts";

export type InteractionWords = typeof english;

export const isEnglish = globalThis.document?.documentElement.lang.startsWith("en") === true;

export const words: InteractionWords = isEnglish ? english : chinese;
/** For `Intl`: Chinese is ordered by pinyin. */
export const language: "zh" | "en" = isEnglish ? "en" : "zh";
