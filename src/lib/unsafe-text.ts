/** Text that is not what it seems, or does something where it is opened. */

/** Format and control characters (zero-width, bidirectional…) change a text without being seen. */
export const HIDDEN = /(?!\n)[\p{Cf}\p{Cc}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** What decoding or copying from a PDF leaves of a character, and halves of characters. */
export const GARBLED = /[\uFFFD\p{Co}\p{Cs}\p{Noncharacter_Code_Point}]/u;

/** Hebrew, Arabic and their like, beside which figures and punctuation change places. */
export const RIGHT_TO_LEFT =
  /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFE\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** Full-width forms too, which the Chinese editions of spreadsheets read alike. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;
/** Of which a spreadsheet makes a number at most. */
const SIGNED_NUMBER = /^[+-]\d+(?:\.\d+)?%?$/;

/** Returns whether a spreadsheet that opens the text in a CSV file takes it for a formula. */
export const isFormula = (text: string): boolean => FORMULA.test(text) && !SIGNED_NUMBER.test(text);

/** The longest run that no page can break: the checksums of files and commits have as many. */
export const MOST_UNBROKEN = 40;
/** Where browsers break a line: blanks, Chinese, and behind these signs. */
const UNBROKEN = new RegExp(
  `[^\\s\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}/?&\\-，。、；：（）《》“”—…]{${MOST_UNBROKEN + 1},}`,
  "u",
);

/** Returns the first run in a text that would push its page wider than a screen; undefined without. */
export const unbrokenRun = (text: string): string | undefined => UNBROKEN.exec(text)?.[0];

/** No blanks, quotes or brackets, which an address has as escapes, and no name before the host's. */
const WEB_ADDRESS = /^https?:\/\/[^\s/@"'<>\\^`{|}]+(?:[/?#][^\s"<>\\^`{|}]*)?$/i;

/** Returns whether a text is the whole address of a page, and nothing that a link could run. */
export const isWebAddress = (text: string): boolean => WEB_ADDRESS.test(text) && URL.canParse(text);
