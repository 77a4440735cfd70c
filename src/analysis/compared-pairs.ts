import type { Dataset, Region } from "../model/types.ts";
import { subsidyPairs } from "./subsidy-comparison.ts";
import type { SubsidyPair } from "./subsidy-comparison.ts";

/**
 * Returns the pairs that belong side by side: recipients that the peer pays for at some level, and
 * what home pays in the very clauses that set those amounts. The rest of home's subsidies has no
 * counterpart at all and is listed elsewhere.
 */
export const comparedPairs = (dataset: Dataset, peer: Region): readonly SubsidyPair[] => {
  const pairs = subsidyPairs(dataset, peer);
  const recipients = new Set(
    pairs.filter((pair) => pair.peer !== undefined).map(({ recipient }) => recipient),
  );
  const clauses = new Set(
    pairs
      .filter(({ recipient }) => recipients.has(recipient))
      .flatMap(({ home }) => home?.subsidies.map(({ clause }) => clause) ?? []),
  );
  return pairs.filter(
    ({ recipient, home }) =>
      recipients.has(recipient) || home?.subsidies.some(({ clause }) => clauses.has(clause)),
  );
};

/** Returns the peers that state any subsidy, in file order. */
export const subsidisingPeers = (dataset: Dataset): readonly Region[] =>
  dataset.peers.filter((peer) =>
    dataset.subsidies.some(({ jurisdiction }) => jurisdiction === peer),
  );

/** Returns the comparable pair that is furthest apart, by ratio either way; undefined without one. */
export const widestPair = (pairs: readonly SubsidyPair[]): SubsidyPair | undefined =>
  pairs
    .filter(({ ratio }) => ratio !== undefined && ratio > 0)
    .toSorted((a, b) => Math.abs(Math.log(b.ratio ?? 1)) - Math.abs(Math.log(a.ratio ?? 1)))[0];
