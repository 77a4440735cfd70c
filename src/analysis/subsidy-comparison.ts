import type { Dataset, Region, SubsidyLevel, Term } from "../model/types.ts";
import { exactSum } from "./exact-sum.ts";
import { hasPlainAmount, SUBSIDY_LEVELS, subsidyEntries } from "./subsidy-entry.ts";
import type { SubsidyEntry } from "./subsidy-entry.ts";

/** Why two sides have no ratio. */
export type SubsidyPairReason =
  "different_trigger" | "different_basis" | "home_none_stated" | "peer_none_stated" | "no_amount";

/** What home and a peer pay for one recipient at one level, side by side. */
export interface SubsidyPair {
  readonly recipient: Term;
  readonly level: SubsidyLevel;
  /** Undefined where none is stated, which is not zero. */
  readonly home: SubsidyEntry | undefined;
  readonly peer: SubsidyEntry | undefined;
  /** Peer ÷ home; undefined where the two do not compare. */
  readonly ratio: number | undefined;
  /** Peer minus home, in the unit of both (万元); undefined where the two do not compare. */
  readonly difference: number | undefined;
  /** Why there is no ratio; a tier of its own counts as a trigger of its own. */
  readonly reason: SubsidyPairReason | undefined;
}

const isSameTrigger = (home: SubsidyEntry, peer: SubsidyEntry): boolean =>
  home.triggerGroup === peer.triggerGroup && home.tier === peer.tier;

const pairReason = (
  home: SubsidyEntry | undefined,
  peer: SubsidyEntry | undefined,
): SubsidyPairReason | undefined => {
  if (home === undefined) return "home_none_stated";
  if (peer === undefined) return "peer_none_stated";
  if (!isSameTrigger(home, peer)) return "different_trigger";
  if (!hasPlainAmount(home) || !hasPlainAmount(peer)) return "no_amount";
  return home.basis !== peer.basis || home.unit !== peer.unit ? "different_basis" : undefined;
};

const pairOf = (
  recipient: Term,
  level: SubsidyLevel,
  home: SubsidyEntry | undefined,
  peer: SubsidyEntry | undefined,
): SubsidyPair => {
  const reason = pairReason(home, peer);
  const isComparable = reason === undefined;
  const homeAmount = isComparable ? home?.amount : undefined;
  const peerAmount = isComparable ? peer?.amount : undefined;
  const hasBoth = homeAmount !== undefined && peerAmount !== undefined;
  return {
    recipient,
    level,
    home,
    peer,
    ratio: hasBoth && homeAmount !== 0 ? peerAmount / homeAmount : undefined,
    difference: hasBoth ? exactSum([peerAmount, -homeAmount]) : undefined,
    reason,
  };
};

const pairsAt = (
  recipient: Term,
  level: SubsidyLevel,
  homeEntries: readonly SubsidyEntry[],
  peerEntries: readonly SubsidyEntry[],
): readonly SubsidyPair[] => {
  const matched = homeEntries.flatMap((home) =>
    peerEntries
      .filter((peer) => isSameTrigger(home, peer))
      .map((peer) => pairOf(recipient, level, home, peer)),
  );
  // What finds no counterpart of its class stands beside what is left of the other side, so that a
  // reader sees both amounts and the reason why they do not compare.
  const homeRest = homeEntries.filter((entry) => matched.every(({ home }) => home !== entry));
  const peerRest = peerEntries.filter((entry) => matched.every(({ peer }) => peer !== entry));
  const rest = Array.from({ length: Math.max(homeRest.length, peerRest.length) }, (_, index) =>
    pairOf(recipient, level, homeRest[index], peerRest[index]),
  );
  return [...matched, ...rest];
};

/**
 * Returns what home and a peer pay, matched on recipient and level: first the recipients that both
 * sides name at some level, in the order of the vocabulary, each from the national level down.
 */
export const subsidyPairs = (dataset: Dataset, peer: Region): readonly SubsidyPair[] => {
  const homeEntries = Map.groupBy(subsidyEntries(dataset, dataset.home), (e) => e.recipient);
  const peerEntries = Map.groupBy(subsidyEntries(dataset, peer), (e) => e.recipient);
  const groups = dataset.terms
    .filter((term) => homeEntries.has(term) || peerEntries.has(term))
    .map((recipient) =>
      SUBSIDY_LEVELS.flatMap((level) => {
        const isAtLevel = (entry: SubsidyEntry): boolean => entry.level === level;
        const ours = homeEntries.get(recipient)?.filter(isAtLevel) ?? [];
        const theirs = peerEntries.get(recipient)?.filter(isAtLevel) ?? [];
        return pairsAt(recipient, level, ours, theirs);
      }),
    );
  const isPaired = (pairs: readonly SubsidyPair[]): boolean =>
    pairs.some((pair) => pair.home !== undefined && pair.peer !== undefined);
  return [...groups.filter(isPaired), ...groups.filter((pairs) => !isPaired(pairs))].flat();
};
