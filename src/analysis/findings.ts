import type { Target } from "../model/types.ts";
import { allocations } from "./allocation.ts";
import type { Allocation } from "./allocation.ts";
import { coverageOf } from "./coverage.ts";
import { homeTargets, unitTargets } from "./home-targets.ts";
import { leadingShares } from "./newest-splits.ts";
import type { LeadingShare } from "./newest-splits.ts";
import { perDataset } from "./per-dataset.ts";

/** What the headlines are made from: counts over the home region and its units. */
export interface HomeFindings {
  readonly targetCount: number;
  /** Targets, due or not, for which a published value was found. */
  readonly foundAllCount: number;
  readonly dueCount: number;
  /** Due targets for which a published value was found. */
  readonly foundCount: number;
  /** Targets assigned to a unit. */
  readonly assignedCount: number;
  /** The last year for which any unit has a target; undefined where none has. */
  readonly lastAssignedYear: number | undefined;
  /** The plan's targets of headline indicators that end with the five years. */
  readonly headlineGoals: readonly Target[];
  /** The largest share of one unit in any split; splits led by several units at once are left out. */
  readonly largestShare: LeadingShare | undefined;
  /** Splits whose sum is not the city's figure. */
  readonly disagreements: readonly Allocation[];
}

/** Returns the findings of the home page. */
export const homeFindings = perDataset((dataset): HomeFindings => {
  const assigned = unitTargets(dataset);
  const coverage = coverageOf(dataset, homeTargets(dataset));
  return {
    targetCount: coverage.total,
    foundAllCount: coverage.foundAll,
    dueCount: coverage.due,
    foundCount: coverage.found,
    assignedCount: assigned.length,
    lastAssignedYear: assigned.reduce<number | undefined>(
      (last, { period }) => Math.max(last ?? period.lastYear, period.lastYear),
      undefined,
    ),
    headlineGoals: (dataset.targetsByRegion.get(dataset.home) ?? []).filter(
      ({ document, indicator, period }) =>
        document === dataset.plan &&
        indicator.isHeadline &&
        period.lastYear === dataset.fiveYear.lastYear,
    ),
    largestShare: leadingShares(allocations(dataset))[0],
    disagreements: allocations(dataset).filter(({ agreement }) => agreement !== "equal"),
  };
});
