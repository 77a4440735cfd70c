import type { Carrier, Dataset, Region, RelatedFigure, Target, Task } from "../model/types.ts";
import { allocations, soleLeader } from "./allocation.ts";
import { coverageOf } from "./coverage.ts";
import { perDataset } from "./per-dataset.ts";
import { assessmentOf, statusCounts } from "./status.ts";
import type { Assessment, StatusCode } from "./status.ts";
import { tasksOf } from "./tasks-of-region.ts";

/** What was promised for one region, what was found of it and who answers. */
export interface DistrictSummary {
  readonly region: Region;
  /** In file order. */
  readonly targets: readonly Target[];
  /** In the order of `targets`. */
  readonly assessments: readonly Assessment[];
  /** The last year for which the region has any target; undefined without targets. */
  readonly lastPeriodEnd: number | undefined;
  /** Number of splits of which the region carries more than any other unit. */
  readonly largestShareCount: number;
  /** Targets, due or not, for which a published value was found. */
  readonly foundAllCount: number;
  readonly dueCount: number;
  /** Due targets for which a published value was found. */
  readonly foundCount: number;
  readonly statusCounts: ReadonlyMap<StatusCode, number>;
  /** Tasks it leads or answers for, by name or under a collective name. */
  readonly tasks: readonly Task[];
  readonly carriers: readonly Carrier[];
  readonly related: readonly RelatedFigure[];
  /** Returns whether any of the region's targets is due after the end of `year`. */
  readonly hasTargetsAfter: (year: number) => boolean;
}

const largestShareCounts = perDataset((dataset) => {
  const counts = new Map<Region, number>();
  for (const region of allocations(dataset).map(soleLeader)) {
    if (region !== undefined) counts.set(region, (counts.get(region) ?? 0) + 1);
  }
  return counts;
});

const carriersByRegion = perDataset((dataset) =>
  Map.groupBy(dataset.carriers, ({ region }) => region),
);

const relatedByRegion = perDataset((dataset) =>
  Map.groupBy(dataset.related, ({ region }) => region),
);

/** Returns the summary of a region, with or without targets. */
export const districtSummary = (dataset: Dataset, region: Region): DistrictSummary => {
  const targets = dataset.targetsByRegion.get(region) ?? [];
  const assessments = targets.map((target) => assessmentOf(dataset, target));
  const lastYears = targets.map(({ period }) => period.lastYear);
  const coverage = coverageOf(dataset, targets);
  return {
    region,
    targets,
    assessments,
    lastPeriodEnd: lastYears.length === 0 ? undefined : Math.max(...lastYears),
    largestShareCount: largestShareCounts(dataset).get(region) ?? 0,
    foundAllCount: coverage.foundAll,
    dueCount: coverage.due,
    foundCount: coverage.found,
    statusCounts: statusCounts(assessments),
    tasks: tasksOf(dataset, region),
    carriers: carriersByRegion(dataset).get(region) ?? [],
    related: relatedByRegion(dataset).get(region) ?? [],
    hasTargetsAfter: (year) => lastYears.some((lastYear) => lastYear > year),
  };
};
