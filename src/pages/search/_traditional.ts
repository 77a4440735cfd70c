/** The traditional characters in which a reader may write the words of the list. */

import { Converter } from "opencc-js/t2cn";
import type { SearchRecord, Traditional } from "../../client/search/record.ts";

/** The common block of Chinese characters. */
const FIRST = 0x4e00;
const LAST = 0x9fff;

/**
 * Returns each traditional character whose simplified one stands in the records, so that browsers
 * need no dictionary. A character that the records have as it is stays what it is.
 */
export const traditionalOf = (records: readonly SearchRecord[]): Traditional => {
  const present = new Set(
    records.flatMap(({ title, aliases, line, more = "" }) => [
      ...title,
      ...aliases.join(""),
      ...line,
      ...more,
    ]),
  );
  const simplify = Converter({ from: "t", to: "cn" });
  const pairs = Array.from({ length: LAST - FIRST + 1 }, (_, at) =>
    String.fromCodePoint(FIRST + at),
  )
    .map((character) => ({ character, simple: simplify(character) }))
    .filter(({ character, simple }) => present.has(simple) && !present.has(character));
  return {
    from: pairs.map(({ character }) => character).join(""),
    to: pairs.map(({ simple }) => simple).join(""),
  };
};
