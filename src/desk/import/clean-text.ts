/** Text as a keyboard writes it: without what nobody sees, in one width. */

/** Characters that show nothing: zero-width, byte order mark, direction marks, soft hyphen. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g;
const BLANKS = /[\u00A0\u2000-\u200A\u202F\u205F\u3000\t]/g;

/** Returns the text without invisible characters, its blanks plain ones and none at its ends. */
export const visibleText = (text: string): string =>
  text.replace(/\r\n?/g, "\n").replace(INVISIBLE, "").replace(BLANKS, " ").trim();

/** Returns full-width digits, letters and signs as narrow ones, every hyphen and minus as `-`. */
export const narrowText = (text: string): string =>
  visibleText(text)
    .replace(/[！-～]/g, (each) => String.fromCharCode(each.charCodeAt(0) - 0xfee0))
    .replace(/[−﹣‐‑]/g, "-");

/** Returns a name or heading without what typists vary: blanks, width of signs, line breaks. */
export const bareName = (text: string): string => narrowText(text).replace(/\s+/g, "");
