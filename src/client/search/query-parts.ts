/** A query cut into the words that a record must have. */

import { searchNames } from "../../i18n/en/search-names.ts";
import { search } from "../../i18n/zh/search.ts";
import { isChinese, runsOf } from "./fold.ts";

/** Words that ask and do not name anything; they count where nothing else is left. */
const asking: ReadonlySet<string> = new Set([...search.askingWords, ...searchNames.askingWords]);

/** Cuts a Chinese run into words; a browser that cannot tells single characters apart. */
const cut = (run: string): readonly string[] => {
  // Old browsers lack it, whatever the types say.
  if (!("Segmenter" in Intl)) return [...run];
  const words = new Intl.Segmenter("zh", { granularity: "word" }).segment(run);
  return [...words].map(({ segment }) => segment);
};

const isSingle = (word: string): boolean => isChinese(word) && [...word].length === 1;

/** Joins neighbours that were cut into single characters: names that no dictionary has, 瞪羚. */
const joinSingles = (words: readonly string[]): readonly string[] =>
  words.reduce<string[]>((joined, word, at) => {
    const last = joined.at(-1);
    const before = words[at - 1];
    if (last !== undefined && before !== undefined && isSingle(before) && isSingle(word)) {
      return [...joined.slice(0, -1), last + word];
    }
    return [...joined, word];
  }, []);

const unique = (words: readonly string[]): readonly string[] => [...new Set(words)];

/**
 * Returns the ways to read a query, each a list of parts that must all be found, the likeliest
 * first. Empty for a query of no letters.
 */
export const readingsOf = (query: string): readonly (readonly string[])[] => {
  const runs = runsOf(query).map((run) => (isChinese(run) ? cut(run) : [run]));
  const all = runs.flat();
  if (all.length === 0) return [];
  const isAsking = all.every((word) => asking.has(word));
  // What is left out parts its neighbours, so it goes before single characters are joined.
  const named = runs.flatMap((words) =>
    words.reduce<string[][]>(
      (groups, word) => {
        if (!isAsking && asking.has(word)) return [...groups, []];
        return [...groups.slice(0, -1), [...(groups.at(-1) ?? []), word]];
      },
      [[]],
    ),
  );
  const joined = unique(named.flatMap(joinSingles));
  const single = unique(named.flat());
  return joined.length === single.length ? [joined] : [joined, single];
};
