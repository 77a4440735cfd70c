/** A city with named units for the charts, and short ways to its splits, levels and subsidies. */

import type { Allocation } from "../../src/analysis/allocation.ts";
import { allocationOf } from "../../src/analysis/allocation.ts";
import { assessmentOf } from "../../src/analysis/status.ts";
import type { Assessment } from "../../src/analysis/status.ts";
import { trajectoryOf } from "../../src/analysis/trajectory.ts";
import type { Actual, Dataset, Indicator, Region, Target } from "../../src/model/types.ts";
import {
  actual,
  city,
  dataset,
  document,
  indicator,
  plan,
  region,
  target,
  years,
} from "../analysis/build.ts";

export const unit = (id: string, name: string): Region =>
  region(id, { parent: city, name: { zh: name, en: name } });

export const six = [
  unit("a", "东山县"),
  unit("b", "双河区"),
  unit("c", "兴隆桥区"),
  unit("d", "大滩区"),
  unit("e", "海湾新区"),
  unit("f", "示例高新区"),
] as const;

export const named = (id: string, name: string, overrides: Partial<Indicator> = {}): Indicator =>
  indicator(id, { name: { zh: name, en: name }, ...overrides });

export const smes = named("smes", "科技型中小企业");
export const earlierPlan = document("earlier", {
  issued: { ...plan.accessed, text: "2019-07-04" },
});

interface Split {
  readonly allocation: Allocation;
  readonly assessments: readonly Assessment[];
}

/** Published value of a unit: a number, or provisional. */
type Published = number | { readonly provisional: number } | undefined;

/** Returns a split over units (undefined: unassigned) with the values published by `asOf`. */
export const split = (
  values: readonly (number | undefined)[],
  {
    units = six,
    published = [],
    publishedOn = "2021-09-30",
    asOf = "2021-10-31",
    overrides = {},
  }: {
    readonly units?: readonly Region[];
    readonly published?: readonly Published[];
    readonly publishedOn?: string;
    readonly asOf?: string;
    readonly overrides?: Partial<Target>;
  } = {},
): Split => {
  const cityTarget = target({ indicator: smes, value: 30, ...overrides });
  const targets = units.flatMap((each, i) => {
    const value = values[i];
    return value === undefined
      ? []
      : [target({ indicator: smes, ...overrides, region: each, value })];
  });
  const actuals = targets.flatMap((each): Actual[] => {
    const value = published[units.indexOf(each.region)];
    if (value === undefined) return [];
    return typeof value === "number"
      ? [actual(each, publishedOn, value)]
      : [actual(each, publishedOn, value.provisional, { status: "provisional" })];
  });
  const whole = dataset({ units, targets: [cityTarget, ...targets], actuals, asOf });
  const allocation = allocationOf(whole, cityTarget);
  if (allocation === undefined) throw new Error("the split has no parts");
  return { allocation, assessments: targets.map((each) => assessmentOf(whole, each)) };
};

/** Returns the assessment of a target with the values given, and those values. */
export const progress = (
  of: Target,
  actuals: readonly Actual[],
  rest: Partial<Dataset> & { readonly asOf?: string } = {},
) => {
  const whole = dataset({ targets: [of], actuals, asOf: "2025-12-31", ...rest });
  return { assessment: assessmentOf(whole, of), series: actuals };
};

/** Returns the trajectory of the city through the targets and values given. */
export const trajectory = (
  targets: readonly [Target, ...Target[]],
  actuals: readonly Actual[] = [],
  rest: Partial<Omit<Dataset, "site">> & { readonly asOf?: string } = {},
) => ({
  trajectory: trajectoryOf(dataset({ targets, actuals, ...rest }), targets[0].indicator, city),
  fiveYear: years("2021/2025"),
});
