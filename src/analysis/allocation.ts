import type { Period } from "../lib/calendar.ts";
import type {
  Dataset,
  Indicator,
  Measure,
  Region,
  SourceDocument,
  Target,
} from "../model/types.ts";
import { exactSum } from "./exact-sum.ts";
import { unitTargets } from "./home-targets.ts";
import { perDataset } from "./per-dataset.ts";
import { isAbove, isBelow } from "./tolerance.ts";

/** What one unit carries of a split. */
export interface AllocationPart {
  readonly region: Region;
  /** Undefined where the document assigns the unit nothing. */
  readonly target: Target | undefined;
  /** Share (0–1) of the split's own sum, so that shares add up to 1. */
  readonly share: number | undefined;
}

/** Targets of the units that belong together. Only promises are summed here, never actuals. */
export interface Split {
  readonly indicator: Indicator;
  readonly measure: Measure;
  readonly period: Period;
  readonly document: SourceDocument;
  readonly unit: string;
  /** One entry for every unit, in the order of the dataset. */
  readonly parts: readonly AllocationPart[];
  /** Of the units' values, in `unit`. */
  readonly sum: number;
  /** The units with the largest value: more than one where they tie. */
  readonly largest: readonly Region[];
}

/** How a city target is split over its units. */
export interface Allocation extends Split {
  readonly cityTarget: Target;
  /** Sum minus the city's value, in the target's unit. */
  readonly difference: number;
  readonly agreement: "equal" | "exceeds" | "falls_short";
}

const splitKey = (target: Target): string =>
  `${target.indicator.id}|${target.measure}|${target.period.text}|${target.document.id}`;

/** Rates of the parts do not add up to the rate of the whole. */
const isAdditive = (target: Target): boolean =>
  target.measure !== "growth_rate" && target.unit !== "%";

const unitTargetsBySplit = perDataset((dataset) => Map.groupBy(unitTargets(dataset), splitKey));

const agreementOf = (sum: number, value: number): Allocation["agreement"] => {
  if (isAbove(sum, value)) return "exceeds";
  return isBelow(sum, value) ? "falls_short" : "equal";
};

const splitOf = (dataset: Dataset, first: Target, targets: readonly Target[]): Split => {
  const { indicator, measure, period, document, unit } = first;
  const sum = exactSum(targets.map(({ value }) => value));
  const largestValue = Math.max(...targets.map(({ value }) => value));
  const byRegion = new Map(targets.map((target) => [target.region, target]));
  return {
    indicator,
    measure,
    period,
    document,
    unit,
    parts: dataset.units.map((region) => {
      const target = byRegion.get(region);
      const share = target === undefined || sum === 0 ? undefined : target.value / sum;
      return { region, target, share };
    }),
    sum,
    largest: targets.filter(({ value }) => value === largestValue).map(({ region }) => region),
  };
};

/**
 * Returns the split of a city target: the units' targets of the same indicator, measure, period and
 * document. Undefined where no unit has one, and for rates, which cannot be split.
 */
export const allocationOf = (dataset: Dataset, cityTarget: Target): Allocation | undefined => {
  if (cityTarget.region !== dataset.home || !isAdditive(cityTarget)) return undefined;
  const targets = unitTargetsBySplit(dataset).get(splitKey(cityTarget));
  if (targets === undefined) return undefined;
  const split = splitOf(dataset, cityTarget, targets);
  return {
    ...split,
    cityTarget,
    difference: exactSum([split.sum, -cityTarget.value]),
    agreement: agreementOf(split.sum, cityTarget.value),
  };
};

/**
 * Returns the units' targets that share indicator, measure, period and document without a figure for
 * the city, in file order. A target of one unit alone is no split.
 */
export const unitOnlySplits = perDataset((dataset): readonly Split[] => {
  const ofCity = new Set((dataset.targetsByRegion.get(dataset.home) ?? []).map(splitKey));
  return [...unitTargetsBySplit(dataset)].flatMap(([key, targets]) => {
    const [first, ...others] = targets;
    if (first === undefined || others.length === 0) return [];
    return ofCity.has(key) || !isAdditive(first) ? [] : [splitOf(dataset, first, targets)];
  });
});

/** Returns the splits of all home targets that are split, in file order. */
export const allocations = perDataset((dataset): readonly Allocation[] =>
  dataset.targets.flatMap((target) => allocationOf(dataset, target) ?? []),
);

const placesByUnitTarget = perDataset(
  (dataset) =>
    new Map(
      allocations(dataset).flatMap((allocation) =>
        allocation.parts.flatMap((part) =>
          part.target === undefined ? [] : [[part.target, { allocation, part }] as const],
        ),
      ),
    ),
);

/** Returns the split that a unit's target belongs to and its part of it; undefined outside a split. */
export const allocationPartOf = (
  dataset: Dataset,
  unitTarget: Target,
): { readonly allocation: Allocation; readonly part: AllocationPart } | undefined =>
  placesByUnitTarget(dataset).get(unitTarget);

/** Returns the unit that carries more of a split than any other; undefined where several tie. */
export const soleLeader = ({ largest }: Split): Region | undefined =>
  largest.length === 1 ? largest[0] : undefined;
