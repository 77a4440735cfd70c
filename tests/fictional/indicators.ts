/** What the invented city measures. The words are general terms; the definitions are made up. */

import type { IndicatorRow } from "../../src/schemas/indicator.ts";

/**
 * How an indicator is promised and published: `stock` as a level to 2025, `yearly` as what is added
 * in 2021 and in 2023, `five_year` as what is added from 2021 to 2025, `each_year` as what is added
 * in each of these years, `growth` as a rate in each of them.
 */
export type Pattern = "stock" | "yearly" | "five_year" | "each_year" | "growth";

export interface FictionalIndicator {
  readonly id: string;
  readonly name: string;
  readonly english: string;
  readonly unit: string;
  readonly theme: string;
  readonly pattern: Pattern;
  /** Usual value for one unit of the city, in `unit`. */
  readonly scale: number;
  /** Decimals that values are published with. */
  readonly digits: number;
  readonly isDown: boolean;
  readonly isBatch: boolean;
  readonly isHeadline: boolean;
  /** False where only the city is promised anything. */
  readonly isSplit: boolean;
}

type Marks = Partial<
  Pick<FictionalIndicator, "digits" | "isDown" | "isBatch" | "isHeadline" | "isSplit">
>;

const indicator = (
  id: string,
  [name, english]: readonly [string, string],
  [unit, theme]: readonly [string, string],
  [pattern, scale]: readonly [Pattern, number],
  marks: Marks = {},
): FictionalIndicator => ({
  id,
  name,
  english,
  unit,
  theme,
  pattern,
  scale,
  digits: 0,
  isDown: false,
  isBatch: false,
  isHeadline: false,
  isSplit: true,
  ...marks,
});

const headline = { isHeadline: true };

const known: readonly FictionalIndicator[] = [
  indicator(
    "carriers",
    ["孵化载体", "Incubation carriers"],
    ["家", "firms"],
    ["stock", 12],
    headline,
  ),
  indicator(
    "tech-smes",
    ["科技型中小企业", "Technology SMEs"],
    ["家", "firms"],
    ["stock", 40],
    headline,
  ),
  indicator(
    "high-tech-enterprises",
    ["高新技术企业", "High-tech enterprises"],
    ["家", "firms"],
    ["stock", 30],
    { isHeadline: true, isBatch: true },
  ),
  indicator(
    "eaglet-enterprises",
    ["雏鹰企业", "Eaglet enterprises"],
    ["家", "firms"],
    ["stock", 20],
    headline,
  ),
  indicator(
    "gazelle-enterprises",
    ["瞪羚企业", "Gazelle enterprises"],
    ["家", "firms"],
    ["stock", 9],
    headline,
  ),
  indicator(
    "unicorn-enterprises",
    ["独角兽企业", "Unicorn enterprises"],
    ["家", "firms"],
    ["five_year", 1],
    { isHeadline: true, isSplit: false },
  ),
  indicator(
    "carriers-national",
    ["国家级孵化载体", "National-level carriers"],
    ["家", "firms"],
    ["five_year", 5],
    { isHeadline: true, isSplit: false, isBatch: true },
  ),
  indicator("rd-intensity", ["研发投入强度", "R&D intensity"], ["%", "research"], ["stock", 2.4], {
    isHeadline: true,
    isSplit: false,
    digits: 1,
  }),
  indicator(
    "incubatees",
    ["在孵企业和团队", "Incubated firms and teams"],
    ["个", "services"],
    ["yearly", 24],
  ),
  indicator("events", ["创新创业活动", "Innovation events"], ["场", "services"], ["yearly", 6]),
  indicator(
    "conversions",
    ["转化科技成果", "Research results converted"],
    ["项", "research"],
    ["yearly", 18],
  ),
  indicator(
    "loan-guarantees",
    ["科技担保金额", "Loan guarantees"],
    ["亿元", "services"],
    ["yearly", 1.5],
    { digits: 2 },
  ),
  indicator(
    "overdue-projects",
    ["逾期未验收项目", "Projects past their deadline"],
    ["项", "research"],
    ["yearly", 4],
    { isDown: true },
  ),
  indicator(
    "talents",
    ["引进创新人才", "Innovators brought in"],
    ["名", "talent"],
    ["five_year", 45],
  ),
  indicator("mentor-teams", ["创业导师团队", "Mentor teams"], ["支", "talent"], ["five_year", 12]),
  indicator(
    "training-sessions",
    ["创业培训", "Start-up training"],
    ["场", "talent"],
    ["each_year", 8],
  ),
  indicator(
    "matchmaking-fairs",
    ["成果对接会", "Matchmaking fairs"],
    ["次", "research"],
    ["each_year", 3],
  ),
  indicator(
    "high-tech-output",
    ["高新技术产品增加值", "High-tech value added"],
    ["亿元", "research"],
    ["growth", 8],
    { digits: 1 },
  ),
  indicator(
    "approval-days",
    ["孵化场地入驻平均办理天数", "Average days to move into a carrier"],
    ["天", "services"],
    ["stock", 12],
    { isDown: true, isSplit: false, digits: 1 },
  ),
  indicator(
    "shared-instruments",
    [
      "面向初创期科技型企业的公共技术服务平台开放共享的大型科研仪器设备",
      "Large research instruments that public platforms share with young technology firms",
    ],
    ["台", "services"],
    ["stock", 25],
  ),
];

const PATTERNS = ["yearly", "stock", "five_year"] as const;

/** An indicator beyond the known ones, for measuring how the build grows. */
const further = (index: number): FictionalIndicator =>
  indicator(
    `further-${index + 1}`,
    [`示例指标${index + 1}`, `Example indicator ${index + 1}`],
    ["个", "services"],
    [PATTERNS[index % PATTERNS.length] ?? "yearly", 10 + (index % 7) * 5],
  );

/** Returns the first `count` indicators; from the 21st on they are alike and only add to the size. */
export const fictionalIndicators = (count: number): readonly FictionalIndicator[] =>
  Array.from({ length: count }, (_, index) => known[index] ?? further(index));

export const indicatorRows = (indicators: readonly FictionalIndicator[]): readonly IndicatorRow[] =>
  indicators.map((of) => ({
    id: of.id,
    name_zh: of.name,
    name_en: of.english,
    unit: of.unit,
    theme: of.theme,
    direction: of.isDown ? "down" : "up",
    pace: of.isBatch ? "batch" : "linear",
    headline: of.isHeadline ? "yes" : "no",
    definition_zh: `示例市（虚构）用来演示的指标：${of.name}。`,
    definition_en: `An indicator of the fictional Example City, for demonstration: ${of.english}.`,
    aliases: "",
  }));
