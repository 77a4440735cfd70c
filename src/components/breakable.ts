/** Text of tables, whose columns are as wide as their longest word. */

import { escapedText } from "../lib/markup.ts";

/** More than the words of either language have. */
const LONG = /[^\s\p{Script=Han}]{21,}/u;
const BREAKS = /(?<=[^\s\p{Script=Han}]{10})(?=[^\s\p{Script=Han}]{8})/u;

/** Returns the text as markup, in which a word that is too long for any column may break. */
export const breakableMarkup = (text: string): string =>
  LONG.test(text) ? text.split(BREAKS).map(escapedText).join("<wbr>") : escapedText(text);
