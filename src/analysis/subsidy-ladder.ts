import type { Dataset, Region, SubsidyLevel, Term } from "../model/types.ts";
import { exactSum } from "./exact-sum.ts";
import { hasPlainAmount, subsidyEntries } from "./subsidy-entry.ts";
import type { SubsidyEntry } from "./subsidy-entry.ts";

/**
 * What a recipient would get in all on the way from the provincial to the national level. No text
 * says that anyone receives both: an assumption, to be captioned as one.
 */
export interface SubsidyLadder {
  readonly region: Region;
  readonly recipient: Term;
  readonly provincial: SubsidyEntry;
  readonly national: SubsidyEntry;
  /** In the unit of both parts (万元). */
  readonly sum: number;
  /** Whether both parts are paid on triggers of one class. */
  readonly isOneTriggerGroup: boolean;
}

/** An amount paid once and in full: no cap, no rate, no amount a year, no tier. */
const isStep = (entry: SubsidyEntry): boolean =>
  hasPlainAmount(entry) &&
  entry.tier === undefined &&
  (entry.basis === "one_off" || entry.basis === "unstated");

/**
 * Returns the sum along the provincial then the national level; undefined unless both are stated
 * with plain amounts in one unit. Parts of one trigger class are taken before others.
 */
export const subsidyLadder = (
  dataset: Dataset,
  region: Region,
  recipient: Term,
): SubsidyLadder | undefined => {
  const steps = subsidyEntries(dataset, region).filter(
    (entry) => entry.recipient === recipient && isStep(entry),
  );
  const atLevel = (level: SubsidyLevel) => steps.filter((entry) => entry.level === level);
  const ladders = atLevel("provincial").flatMap((provincial) =>
    atLevel("national").flatMap((national): readonly SubsidyLadder[] => {
      if (provincial.amount === undefined || national.amount === undefined) return [];
      if (provincial.unit !== national.unit) return [];
      const sum = exactSum([provincial.amount, national.amount]);
      const isOneTriggerGroup = provincial.triggerGroup === national.triggerGroup;
      return [{ region, recipient, provincial, national, sum, isOneTriggerGroup }];
    }),
  );
  return ladders.find(({ isOneTriggerGroup }) => isOneTriggerGroup) ?? ladders[0];
};
