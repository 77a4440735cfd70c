/** Widths of text without a font to measure. Plot counts a Chinese character as half an em. */

const isFullWidth = (codePoint: number): boolean =>
  codePoint >= 0x2e80 ||
  // Dashes, quotation marks and the ellipsis, as a Chinese font has them.
  (codePoint >= 0x2014 && codePoint <= 0x2026) ||
  // Arrows, signs such as ≥ and shapes such as ○.
  (codePoint >= 0x2190 && codePoint <= 0x27bf);

const NARROW = /[ijl|.,:;'!()[\] ftr·]/u;

const QUOTES = /[‘’“”]/u;
const CHINESE = /\p{Script=Han}/u;

/** Width of one character in em, after the widest of the system fonts that readers have. */
const measuredEm = (character: string): number => {
  if (isFullWidth(character.codePointAt(0) ?? 0)) return 1;
  if (/[0-9]/.test(character)) return 0.6;
  if (NARROW.test(character)) return 0.36;
  if (/[A-Z%mw@]/.test(character)) return character === "%" ? 0.9 : 0.76;
  return 0.6;
};

/** Each character is met many thousand times. */
const knownEms = new Map<string, number>();

/** Text without Chinese is drawn in a Latin font, whose quotation marks are narrow. */
const emOf = (character: string, isLatin: boolean): number => {
  if (isLatin && QUOTES.test(character)) return character === "“" || character === "”" ? 0.5 : 0.36;
  const known = knownEms.get(character);
  if (known !== undefined) return known;
  const em = measuredEm(character);
  knownEms.set(character, em);
  return em;
};

/** Returns the estimated width of one line of text, in the unit of `fontSize`. */
export const textWidth = (text: string, fontSize: number): number => {
  const isLatin = !CHINESE.test(text);
  let em = 0;
  for (const character of text) em += emOf(character, isLatin);
  return em * fontSize;
};

/** Returns the text, cut with an ellipsis where it is wider than `maxWidth`. */
export const clipText = (text: string, maxWidth: number, fontSize: number): string => {
  if (textWidth(text, fontSize) <= maxWidth) return text;
  const room = maxWidth - textWidth("…", fontSize);
  const isLatin = !CHINESE.test(text);
  let clipped = "";
  let width = 0;
  for (const character of text) {
    width += emOf(character, isLatin) * fontSize;
    if (width > room) break;
    clipped += character;
  }
  return `${clipped.trimEnd()}…`;
};
