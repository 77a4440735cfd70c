/** The search itself: the same in a reader's browser and in the tests. */

import MiniSearch from "minisearch";
import { search as words } from "../../i18n/zh/search.ts";
import { isChinese, simplifierOf } from "./fold.ts";
import { indexTerms, termsOfPart } from "./index-terms.ts";
import { readingsOf } from "./query-parts.ts";
import { foldRecords, pointsOf } from "./rank.ts";
import type { SearchList, SearchRecord } from "./record.ts";

export interface Found {
  /** Best first. */
  readonly records: readonly SearchRecord[];
  /** What was looked for in them, to be marked. */
  readonly parts: readonly string[];
  /** False where no record has all parts, and these have some. */
  readonly hasAll: boolean;
}

export type Find = (query: string) => Found;

interface Entry {
  readonly id: number;
  readonly title: string;
  readonly aliases: string;
  readonly text: string;
}

/** A word of letters may still be being typed; a short number means just itself. */
const isPrefix = (term: string): boolean => !isChinese(term) && !/^\p{N}{1,2}$/u.test(term);

/** One letter may be wrong in a long word of letters. */
const fuzziness = (term: string): number | false => (/^[a-z]{5,}$/.test(term) ? 1 : false);

/** Returns a function that searches the list. */
export const finderOf = ({ records, traditional }: SearchList): Find => {
  const simplify = simplifierOf(traditional);
  const folded = foldRecords(records);
  const index = new MiniSearch<Entry>({
    fields: ["title", "aliases", "text"],
    tokenize: indexTerms,
    // Terms are folded as they are cut.
    processTerm: (term) => term,
    searchOptions: {
      tokenize: (terms) => terms.split(" "),
      boost: { title: 4, aliases: 3 },
      prefix: isPrefix,
      fuzzy: fuzziness,
    },
  });
  index.addAll(
    records.map((record, id) => {
      const of = (record.of ?? []).flatMap((at) => records[at] ?? []);
      return {
        id,
        title: record.title,
        aliases: [record, ...of].flatMap(({ aliases }) => aliases).join(" "),
        text: `${words.kinds[record.kind]} ${record.line} ${record.more ?? ""}`,
      };
    }),
  );

  /** Records with the parts, by points; those of equal points by how rare their words are. */
  const ranked = (
    query: string,
    parts: readonly string[],
    combineWith: "AND" | "OR",
  ): readonly SearchRecord[] =>
    index
      .search(parts.flatMap(termsOfPart).join(" "), { combineWith })
      .flatMap(({ id, score }) => {
        // The library's own ids come back untyped.
        const entry = folded[Number(id)];
        return entry === undefined
          ? []
          : [{ entry, score, at: Number(id), points: pointsOf(entry, query, parts) }];
      })
      .sort((a, b) => b.points - a.points || b.score - a.score || a.at - b.at)
      .map(({ entry }) => entry.record);

  return (written) => {
    const query = simplify(written);
    const readings = readingsOf(query);
    for (const parts of readings) {
      const found = ranked(query, parts, "AND");
      if (found.length > 0) return { records: found, parts, hasAll: true };
    }
    const [parts = []] = readings;
    if (parts.length < 2) return { records: [], parts, hasAll: true };
    return { records: ranked(query, parts, "OR"), parts, hasAll: false };
  };
};
