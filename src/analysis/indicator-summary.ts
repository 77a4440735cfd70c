import type {
  Actual,
  Dataset,
  Indicator,
  RelatedFigure,
  SourceDocument,
  Target,
  Task,
} from "../model/types.ts";
import { allocationOf } from "./allocation.ts";
import type { Allocation } from "./allocation.ts";
import { perDataset } from "./per-dataset.ts";
import { assessmentOf } from "./status.ts";
import type { Assessment } from "./status.ts";

/** Everything known about one indicator. */
export interface IndicatorSummary {
  readonly indicator: Indicator;
  /** Targets of the home city itself: the current plan's first, then the one that ends last. */
  readonly cityAssessments: readonly Assessment[];
  /** Targets of the units, in file order. */
  readonly unitAssessments: readonly Assessment[];
  /** Targets of other cities. */
  readonly peerAssessments: readonly Assessment[];
  /** The city's targets that are split over the units. */
  readonly allocations: readonly Allocation[];
  /** Every published value, superseded and withdrawn ones included, by date. */
  readonly actuals: readonly Actual[];
  readonly related: readonly RelatedFigure[];
  readonly tasks: readonly Task[];
}

const actualsByIndicator = perDataset((dataset) =>
  Map.groupBy(dataset.actuals, ({ indicator }) => indicator),
);

/** Returns the plan's targets first, each group from the one that ends last. */
const planFirst = (targets: readonly Target[], plan: SourceDocument): readonly Target[] =>
  targets.toSorted(
    (a, b) =>
      Number(b.document === plan) - Number(a.document === plan) ||
      b.period.lastYear - a.period.lastYear,
  );

/** Returns what the dataset says about an indicator. */
export const indicatorSummary = (dataset: Dataset, indicator: Indicator): IndicatorSummary => {
  const units = new Set(dataset.units);
  const targets = dataset.targetsByIndicator.get(indicator) ?? [];
  const assess = (list: readonly Target[]): readonly Assessment[] =>
    list.map((target) => assessmentOf(dataset, target));
  const city = planFirst(
    targets.filter(({ region }) => region === dataset.home),
    dataset.plan,
  );
  return {
    indicator,
    cityAssessments: assess(city),
    unitAssessments: assess(targets.filter(({ region }) => units.has(region))),
    peerAssessments: assess(targets.filter(({ region }) => region.kind === "peer")),
    allocations: city.flatMap((target) => allocationOf(dataset, target) ?? []),
    actuals: (actualsByIndicator(dataset).get(indicator) ?? []).toSorted(
      (a, b) => a.asOf.last - b.asOf.last,
    ),
    related: dataset.related.filter((figure) => figure.indicator === indicator),
    tasks: dataset.tasks.filter(({ indicators }) => indicators.includes(indicator)),
  };
};
