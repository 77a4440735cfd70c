/** Every chart in every case that it must draw: the usual, the missing, the awkward. */

import { subsidyPairs } from "../../src/analysis/subsidy-comparison.ts";
import { allocationStripChart } from "../../src/charts/allocation-strip.ts";
import { coverageBarsChart } from "../../src/charts/coverage-bars.ts";
import type { ChartContext, ChartOptions } from "../../src/charts/defaults.ts";
import { incrementBarsChart } from "../../src/charts/increment-bars.ts";
import { progressLinesChart } from "../../src/charts/progress-lines.ts";
import { subsidyDotsChart } from "../../src/charts/subsidy-dots.ts";
import { trajectoryChart } from "../../src/charts/trajectory-lines.ts";
import { unitBarsChart } from "../../src/charts/unit-bars.ts";
import { charts as messages } from "../../src/i18n/zh/charts.ts";
import type { Region, Subsidy } from "../../src/model/types.ts";
import {
  actual,
  baseline,
  city,
  dataset,
  document,
  gaining,
  levelTarget,
  listed,
  peer,
  region,
  review,
  subsidy,
  target,
  term,
  years,
} from "../analysis/build.ts";
import { earlierPlan, named, progress, six, smes, split, trajectory, unit } from "./city.ts";

export interface ChartCase {
  readonly chart: string;
  readonly name: string;
  readonly draw: (context: ChartContext) => ChartOptions;
}

const of =
  <Data>(chart: string, draw: (data: Data, context: ChartContext) => ChartOptions) =>
  (name: string, data: Data): ChartCase => ({
    chart,
    name,
    draw: (context) => draw(data, context),
  });

const longNames = [
  unit("l1", "示例市高新技术产业开发区（核心区）"),
  unit("l2", "滨海经济技术合作示范新区"),
  unit("l3", "北岸国际物流与保税园区"),
  unit("l4", "东山县"),
  unit("l5", "大型石油化工循环经济产业基地"),
] as const;
const many = Array.from({ length: 12 }, (_, i) => unit(`m${i}`, `第${i + 1}示例区`));
const crowd = Array.from({ length: 60 }, (_, i) => unit(`n${i}`, `第${i + 1}示例区`));

const strip = of("allocation-strip", allocationStripChart);
const namedStrip = of<Parameters<typeof allocationStripChart>[0]>(
  "allocation-strip",
  (data, context) => allocationStripChart(data, { ...context, hasNames: true }),
);
const usualSplit = split([5, 5, 3, 5, 4, 10]);
const stripCases = [
  strip("usual", { ...usualSplit, highlight: six[5] }),
  strip("unassigned", { ...split([2, 2, undefined, 2, 2, 3]), highlight: six[2] }),
  strip("one-unit", { ...split([undefined, undefined, 4]), highlight: six[2] }),
  strip("slivers", { ...split([1, 480, 2, 300, 1, 1200]), highlight: six[0] }),
  strip("sixty-units", {
    ...split(
      crowd.map((_, i) => 3 + (i % 7)),
      { units: crowd },
    ),
    highlight: crowd[20],
  }),
  strip("zeros", split([0, 0])),
  namedStrip("names", usualSplit),
  namedStrip("names-highlight", { ...split([1, 1, undefined, 1, 1, 20]), highlight: six[5] }),
  namedStrip("names-long", split([5, 4, 3, 1, 8], { units: longNames })),
  namedStrip("names-many", split([9, 8, 7, 6, 5, 4, 3, 3, 2, 2, 1, 1], { units: many })),
];

const bars = of("unit-bars", unitBarsChart);
const unitCases = [
  bars(
    "usual",
    split([5, 6, undefined, 8, 10, 12], {
      published: [5, 3, undefined, { provisional: 6 }, undefined, 15],
    }),
  ),
  bars("unfound", split([5, 5, undefined, 5, 4, 10], { asOf: "2026-11-22" })),
  bars(
    "one",
    split([undefined, 9, undefined, undefined, undefined, undefined], {
      published: [undefined, 7],
    }),
  ),
  bars(
    "negative",
    split([10, 8, 6], { units: six.slice(0, 3), published: [-4, 9, { provisional: -2 }] }),
  ),
  bars(
    "provisional",
    split([10, 8, 6], {
      units: six.slice(0, 3),
      published: [4, 9, 6].map((provisional) => ({ provisional })),
    }),
  ),
  bars(
    "range",
    split([10, 20, 15], {
      units: six.slice(0, 3),
      published: [12, 26],
      overrides: { comparator: "between", valueMax: 22 },
    }),
  ),
  bars(
    "long-names",
    split([2000, 4, 1850, 1, 820], { units: longNames, published: [1234, 2, undefined, 1] }),
  ),
  bars(
    "twelve",
    split([9, 8, 7, 6, 5, undefined, 12, 3, 2, 20, 11, 14], {
      units: many,
      published: [4, 9, undefined, 2, 5, undefined, 9, 1, { provisional: 1 }, 18],
    }),
  ),
  bars(
    "sixty",
    split(
      crowd.map((_, i) => 3 + ((i * 7) % 23)),
      { units: crowd, published: [2, 9, 17, 20] },
    ),
  ),
];

const lines = of("progress-lines", progressLinesChart);
const yearTarget = target({ indicator: smes, region: six[0], value: 30 });
const stock = levelTarget({ indicator: smes, value: 300 });
const threeYears = target({ indicator: smes, value: 200, period: years("2021/2025") });
const growth = target({
  indicator: named("output", "高新技术产品增加值", { unit: "%" }),
  measure: "growth_rate",
  period: years("2021/2025"),
  value: 8,
  unit: "%",
});
const lineCases = [
  lines(
    "usual",
    progress(yearTarget, [
      actual(yearTarget, "2021-03-31", 6),
      actual(yearTarget, "2021-06-30", 11),
      actual(yearTarget, "2021-09-30", 19, { status: "provisional" }),
    ]),
  ),
  lines("unfound", progress(yearTarget, [])),
  lines("one-point", progress(yearTarget, [actual(yearTarget, "2021-06-30", 15)])),
  lines(
    "above",
    progress(yearTarget, [
      actual(yearTarget, "2021-06-30", 24),
      actual(yearTarget, "2021-12-31", 41),
    ]),
  ),
  lines(
    "gap-in-time",
    progress(threeYears, [
      actual(threeYears, "2021-12-31", 30),
      actual(threeYears, "2022-06-30", 44),
      actual(threeYears, "2024-06-30", 130),
      actual(threeYears, "2024-12-31", 141),
    ]),
  ),
  lines(
    "level-from-baseline",
    progress(
      stock,
      [
        actual(stock, "2021-12-31", 190),
        actual(stock, "2022-12-31", 205),
        actual(stock, "2023-12-31", 251),
      ],
      { baselines: [baseline(stock, "2020-12-31", 180)] },
    ),
  ),
  lines(
    "level-without-baseline",
    progress(stock, [actual(stock, "2022-12-31", 205), actual(stock, "2023", 250)]),
  ),
  lines("level-unfound", progress(stock, [])),
  lines(
    "negative",
    progress(growth, [
      actual(growth, "2021-12-31", 9.1),
      actual(growth, "2022-12-31", -3.4),
      actual(growth, "2023-12-31", -0.6, { status: "estimate" }),
    ]),
  ),
];

const paths = of("trajectory-lines", trajectoryChart);
const earlier = levelTarget({
  indicator: smes,
  value: 240,
  period: years("2021"),
  document: earlierPlan,
});
const trajectoryCases = [
  paths("usual", trajectory([earlier, stock])),
  paths("goal-only", trajectory([stock])),
  paths("with-increment", trajectory([earlier, stock, target({ indicator: smes, value: 30 })])),
  paths("goal-with-increment", trajectory([stock, target({ indicator: smes, value: 30 })])),
  paths(
    "actuals",
    trajectory(
      [earlier, stock],
      [
        actual(stock, "2021-12-31", 228),
        actual(stock, "2022-12-31", 241),
        actual(stock, "2023-12-31", 262, { status: "provisional" }),
      ],
    ),
  ),
  paths("one-actual", trajectory([earlier, stock], [actual(stock, "2022-06", 120)])),
  paths(
    "goal-and-actuals",
    trajectory(
      [stock],
      [
        actual(stock, "2019-12-31", 90),
        actual(stock, "2020-12-31", 140),
        actual(stock, "2023-12-31", 280),
      ],
    ),
  ),
  paths("baseline", trajectory([stock], [], { baselines: [baseline(stock, "2020-12-31", 180)] })),
  paths(
    "baseline-and-actuals",
    trajectory([earlier, stock], [actual(stock, "2022-12-31", 241)], {
      baselines: [baseline(earlier, "2018-12-31", 150)],
    }),
  ),
  paths(
    "met",
    trajectory(
      [earlier, stock],
      [actual(stock, "2024-12-31", 320), actual(stock, "2025-12-31", 355)],
    ),
  ),
  paths(
    "steep",
    trajectory([
      levelTarget({ indicator: smes, value: 5, period: years("2021"), document: earlierPlan }),
      levelTarget({ indicator: smes, value: 12500 }),
    ]),
  ),
  paths(
    "falling",
    trajectory(
      [
        levelTarget({ indicator: smes, value: 300, period: years("2021"), document: earlierPlan }),
        levelTarget({ indicator: smes, value: 120 }),
      ],
      [actual(stock, "2022-12-31", 260)],
    ),
  ),
];

const dots = of("subsidy-dots", subsidyDotsChart);
const lapsed = document("lapsed", { status: "lapsed" });
const home = region("city", { kind: "city", name: { zh: "示例市", en: "Shili" } });
const other = region("peer", { kind: "peer", name: { zh: "对照市", en: "Duizhao" } });
const [incubator, makerspace, starSpace, accelerator, talent] = [
  term("incubator", { name: { zh: "孵化器", en: "" } }),
  term("makerspace", { name: { zh: "众创空间", en: "" } }),
  term("star-space", { name: { zh: "星创天地", en: "" } }),
  term("accelerator", { name: { zh: "加速器", en: "" } }),
  term("talent", { name: { zh: "领军人才", en: "" } }),
] as const;
const comparison = (subsidies: readonly Subsidy[]) => ({
  pairs: subsidyPairs(
    dataset({ subsidies, terms: [incubator, makerspace, starSpace, accelerator, talent] }),
    peer,
  ),
  home,
  peer: other,
});
const ours = (overrides: Partial<Subsidy>): Subsidy => subsidy({ document: lapsed, ...overrides });
const theirs = (overrides: Partial<Subsidy>): Subsidy =>
  subsidy({ jurisdiction: peer, ...overrides });
const inPlace = (
  place: Region,
  level: Subsidy["level"],
  recipient: Subsidy["recipient"],
  amount: number,
  trigger = gaining,
): Subsidy => (place === city ? ours : theirs)({ recipient, level, amount, trigger });
const usualSubsidies = [
  inPlace(city, "national", incubator, 20, listed),
  inPlace(peer, "national", incubator, 100),
  inPlace(city, "provincial", incubator, 10),
  inPlace(peer, "provincial", incubator, 50),
  inPlace(city, "national", makerspace, 20, listed),
  inPlace(peer, "national", makerspace, 30),
  inPlace(city, "provincial", makerspace, 10),
  inPlace(peer, "provincial", makerspace, 20, review),
  inPlace(peer, "national", starSpace, 30),
  inPlace(peer, "provincial", starSpace, 10, review),
  inPlace(city, "provincial", accelerator, 10),
];
const subsidyCases = [
  dots("usual", comparison(usualSubsidies)),
  dots(
    "in-force",
    comparison([
      subsidy({ recipient: incubator, amount: 80 }),
      theirs({ recipient: incubator, amount: 20 }),
      subsidy({ recipient: makerspace, amount: 30 }),
      theirs({ recipient: makerspace, amount: 30 }),
    ]),
  ),
  dots(
    "without-amount",
    comparison([
      ours({ recipient: talent, amount: undefined, amountMax: 200 }),
      ours({ recipient: talent, level: "none", amount: 3.6, basis: "per_year" }),
      ours({
        recipient: talent,
        level: "provincial",
        amount: undefined,
        rate: 100,
        unit: "%",
        basis: "match",
      }),
      ours({
        recipient: incubator,
        level: "provincial",
        amount: undefined,
        unit: "未写明",
        basis: "unstated",
      }),
      theirs({ recipient: incubator, level: "provincial", amount: 50 }),
    ]),
  ),
  dots(
    "tiers",
    comparison([
      ours({ recipient: talent, level: "none", amount: 20, tier: "优先支持" }),
      ours({ recipient: talent, level: "none", amount: 50, tier: "重点支持" }),
      ours({ recipient: talent, level: "none", amount: 1000, tier: "特别支持" }),
    ]),
  ),
];

const covers = of("coverage-bars", coverageBarsChart);
const row = (key: Region, due: number, found: number) => ({
  key,
  total: due,
  foundAll: found,
  due,
  found,
  foundAtEnd: found,
});
const coverageCases = [
  covers("usual", [row(six[0], 12, 9), row(six[1], 11, 11), row(six[2], 7, 0), row(six[5], 13, 1)]),
  covers("unfound", [row(home, 26, 0), ...six.map((each, i) => row(each, 9 + (i % 3), 0))]),
  covers("not-due", [row(six[0], 4, 2), row(six[1], 0, 0)]),
  covers(
    "long-names",
    longNames.map((each, i) => row(each, 6 + i, i)),
  ),
];

const increments = of("increment-bars", incrementBarsChart);
const withGoal = (name: string, goal: number, added: number) => {
  const of = named(name, name);
  return trajectory([
    levelTarget({ indicator: of, value: goal }),
    target({ indicator: of, value: added }),
  ]).trajectory;
};
const incrementCases = [
  increments("usual", {
    trajectories: [
      withGoal("科技型中小企业", 300, 30),
      withGoal("高新技术企业", 210, 10),
      withGoal("雏鹰企业", 150, 30),
      withGoal("瞪羚企业", 20, 3),
    ],
    fiveYear: years("2021/2025"),
  }),
  increments("beyond-goal", {
    trajectories: [withGoal("在孵企业及创新创业团队与其他载体", 40, 60)],
    fiveYear: years("2021/2025"),
  }),
  increments("none", { trajectories: [], fiveYear: years("2021/2025") }),
];

export const WIDTHS = [328, 720] as const;

export const chartCases: readonly ChartCase[] = [
  ...stripCases,
  ...unitCases,
  ...lineCases,
  ...trajectoryCases,
  ...subsidyCases,
  ...coverageCases,
  ...incrementCases,
];

export { messages };
