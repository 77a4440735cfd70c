/** The terms under which a text is found. */

import { isChinese, runsOf } from "./fold.ts";

/** Characters of the longest Chinese term; a longer word is looked for in overlapping pieces. */
const LONGEST = 4;

/** Every piece of a run of `length` characters. */
const pieces = (characters: readonly string[], length: number): readonly string[] =>
  characters
    .slice(0, Math.max(0, characters.length - length + 1))
    .map((_, at) => characters.slice(at, at + length).join(""));

/**
 * Returns the terms of a text that is searched. Of Chinese it is every piece up to four characters:
 * where one word ends and the next begins is then for the query alone to say, and readers' browsers
 * need not cut a text as the build did.
 */
export const indexTerms = (text: string): string[] => [
  ...new Set(
    runsOf(text).flatMap((run) => {
      if (!isChinese(run)) return [run];
      const characters = [...run];
      return [1, 2, 3, LONGEST].flatMap((length) => pieces(characters, length));
    }),
  ),
];

/** Returns the terms that a text must have all of, to have a part of a query. */
export const termsOfPart = (part: string): readonly string[] => {
  const characters = [...part];
  return isChinese(part) && characters.length > LONGEST ? pieces(characters, LONGEST) : [part];
};
