/** Widths of text without a font to measure. Plot counts a Chinese character as half an em. */

import { remembered } from "../lib/remembered.ts";

const isFullWidth = (codePoint: number): boolean =>
  codePoint >= 0x2e80 ||
  // Dashes, quotation marks and the ellipsis, as a Chinese font has them.
  (codePoint >= 0x2014 && codePoint <= 0x2026) ||
  // Arrows, signs such as ≥ and shapes such as ○.
  (codePoint >= 0x2190 && codePoint <= 0x27bf);

const NARROW = /[ijl|.,:;'!()[\] ftr·]/u;

const QUOTES = /[‘’“”]/u;
const CHINESE = /\p{Script=Han}/u;

/** Width of one character in hundredths of an em, after the widest of the fonts that readers have. */
const inChinese = remembered((character: string): number => {
  if (isFullWidth(character.codePointAt(0) ?? 0)) return 100;
  if (/[0-9]/.test(character)) return 60;
  if (NARROW.test(character)) return 36;
  if (/[A-Z%mw@]/.test(character)) return character === "%" ? 90 : 76;
  return 60;
});

/** Text without Chinese is drawn in a Latin font, whose quotation marks are narrow. */
const inLatin = remembered((character: string): number => {
  if (!QUOTES.test(character)) return inChinese(character);
  return character === "“" || character === "”" ? 50 : 36;
});

/** Width of a piece of text, in hundredths of an em; those of the pieces of a line add up. */
export interface TextMeasure {
  /** In a line with Chinese in it. */
  readonly chinese: number;
  /** In a line without. */
  readonly latin: number;
  readonly hasChinese: boolean;
}

export const NO_TEXT: TextMeasure = { chinese: 0, latin: 0, hasChinese: false };

export const measureText = (text: string): TextMeasure => {
  let [chinese, latin] = [0, 0];
  for (const character of text) {
    chinese += inChinese(character);
    latin += inLatin(character);
  }
  return { chinese, latin, hasChinese: CHINESE.test(text) };
};

/** Returns the measure of two pieces side by side. */
export const joined = (a: TextMeasure, b: TextMeasure): TextMeasure => ({
  chinese: a.chinese + b.chinese,
  latin: a.latin + b.latin,
  hasChinese: a.hasChinese || b.hasChinese,
});

/** Returns the estimated width of a line that was measured, in the unit of `fontSize`. */
export const measuredWidth = (
  { chinese, latin, hasChinese }: TextMeasure,
  fontSize: number,
): number => ((hasChinese ? chinese : latin) * fontSize) / 100;

/** Returns the estimated width of one line of text, in the unit of `fontSize`. */
export const textWidth = (text: string, fontSize: number): number =>
  measuredWidth(measureText(text), fontSize);

/** Returns the text, cut with an ellipsis where it is wider than `maxWidth`. */
export const clipText = (text: string, maxWidth: number, fontSize: number): string => {
  if (textWidth(text, fontSize) <= maxWidth) return text;
  const room = maxWidth - textWidth("…", fontSize);
  const widthOf = CHINESE.test(text) ? inChinese : inLatin;
  let clipped = "";
  let width = 0;
  for (const character of text) {
    width += (widthOf(character) * fontSize) / 100;
    if (width > room) break;
    clipped += character;
  }
  return `${clipped.trimEnd()}…`;
};
