/** Words for the fixed vocabularies of the data, used by pages, charts and files alike. */

import type { RevisionKind } from "../../analysis/revisions.ts";
import type { Standing } from "../../analysis/standing.ts";
import type { ReasonCode, StatusCode } from "../../analysis/status.ts";
import type { WarningCode } from "../../schemas/acknowledgement.ts";
import type {
  ActualStatus,
  Commitment,
  Comparator,
  DocumentKind,
  DocumentStatus,
  Measure,
  RegionKind,
  SubsidyBasis,
  SubsidyLevel,
} from "../../model/types.ts";

export const vocabulary = {
  regionKind: {
    city: "市",
    county: "县",
    district: "区",
    zone: "经济区",
    peer: "对照城市",
  } satisfies Record<RegionKind, string>,

  measure: {
    // Not a total: shares and averages are levels too.
    level: "年末水平",
    // The texts say 新增, 建立, 举办, 完成…; what they share is the count within the period.
    increment: "期内新增或完成",
    increment_per_year: "每年",
    growth_rate: "每年增长",
  } satisfies Record<Measure, string>,

  /** The same of a published figure, which has a date of its own. */
  publishedMeasure: {
    level: "当时的水平",
    increment: "期初以来累计",
    increment_per_year: "每年",
    growth_rate: "每年增长",
  } satisfies Record<Measure, string>,

  comparator: {
    at_least: "以上",
    more_than: "超过",
    at_most: "不超过",
    between: "区间",
    stated: "写明数",
  } satisfies Record<Comparator, string>,

  /** How a value changed: by its publisher, or as an error of this site. */
  revisionKind: { revised: "修订", withdrawn: "撤回", corrected: "更正" } satisfies Record<
    RevisionKind,
    string
  >,

  commitment: { firm: "明确目标", aim: "力争目标" } satisfies Record<Commitment, string>,

  /** A promised value in the order a Chinese sentence wants it, 力争 and 以上 included. */
  targetValue: (p: {
    value: string;
    valueMax: string | undefined;
    unit: string;
    comparator: Comparator;
    commitment: Commitment;
  }): string => {
    const amount = {
      at_least: `${p.value}${p.unit}以上`,
      more_than: `超过${p.value}${p.unit}`,
      at_most: `不超过${p.value}${p.unit}`,
      between: `${p.value}—${p.valueMax ?? ""}${p.unit}`,
      stated: `${p.value}${p.unit}`,
    }[p.comparator];
    return p.commitment === "aim" ? `力争${amount}` : amount;
  },
  /** What stands before and behind the big number of a promised value. */
  targetPrefix: (p: { comparator: Comparator; commitment: Commitment }): string =>
    (p.commitment === "aim" ? "力争" : "") +
    (p.comparator === "more_than" ? "超过" : p.comparator === "at_most" ? "不超过" : ""),
  targetNumber: (p: { value: string; valueMax: string | undefined }): string =>
    p.valueMax === undefined ? p.value : `${p.value}—${p.valueMax}`,
  targetSuffix: (p: { comparator: Comparator; unit: string }): string =>
    p.comparator === "at_least" ? `${p.unit}以上` : p.unit,
  /** A unit where it stands alone beside a name; empty where it says nothing that the name does not. */
  unit: (p: { unit: string }): string => p.unit,
  amount: (p: { value: string; unit: string }): string => `${p.value}${p.unit}`,
  /** Of two values: shares differ by percentage points, not by per cent. */
  difference: (p: { value: string; unit: string }): string =>
    `${p.value}${p.unit === "%" ? "个百分点" : p.unit}`,

  /** A clause in the document's own numbering; its id spells the same. */
  clause: (p: { id: string; label: string }): string => p.label,

  status: {
    completed: "已完成",
    not_completed: "未完成",
    aim_missed: "力争目标未达到",
    undetermined: "无法判定",
    regressed: "倒退",
    ahead: "快于进度",
    on_track: "达到进度",
    slightly_behind: "略慢",
    behind: "滞后",
  } satisfies Record<StatusCode, string>,
  preliminary: (p: { status: string }): string => `初步：${p.status}`,

  reason: {
    nothing_found_due: "已到期，未查到公开数据",
    nothing_found_not_due: "未到期，未查到公开数据",
    includes_others: "数里包括别的地区，不判定",
    end_value_missing: "缺期末值",
    first_quarter: "期初四分之一，不折算进度",
    small_target: "目标数小，不折算进度",
    batch: "成批认定，不折算进度",
    baseline_missing: "缺基期",
    cap_open: "上限目标，期末才能判定",
    years_remaining: "逐年判定，还有年份没有结果",
  } satisfies Record<ReasonCode, string>,

  actualStatus: {
    final: "公布值",
    provisional: "初步值",
    estimate: "估计值",
    withdrawn: "已撤回",
  } satisfies Record<ActualStatus, string>,

  /** What later releases made of a published value; a mere repetition is not worth a word. */
  standing: {
    revised: "已被后来的发布修订",
    withdrawn: "已撤回",
  } satisfies Record<Exclude<Standing, "current" | "repeated">, string>,

  documentStatus: {
    in_force: "有效",
    lapsed: "已失效",
    unknown: "时效未注明",
  } satisfies Record<DocumentStatus, string>,

  documentKind: {
    official: "政府公开",
    news: "新闻报道",
    reprint: "转载",
    compilation: "汇编",
  } satisfies Record<DocumentKind, string>,

  subsidyLevel: {
    national: "国家级",
    provincial: "省级",
    municipal: "市级",
    none: "不分级",
  } satisfies Record<SubsidyLevel, string>,

  subsidyBasis: {
    one_off: "一次性",
    per_year: "每年",
    rate: "按比例",
    match: "配套",
    in_kind: "实物",
    unstated: "未写明",
  } satisfies Record<SubsidyBasis, string>,

  /** What is unusual about a value or a release. */
  warning: {
    tenfold: "与上一个数差十倍以上",
    "went-down": "累计数变小",
    fell: "水平降了三分之一以上",
    "above-target": "远远超过目标",
    "above-whole": "各单位之和超过全市",
    "vanished-unit": "单位这次没有报数",
    "vanished-indicator": "指标这次没有数",
    "older-than-last": "统计到的日期早于上一次发布",
    "nothing-new": "这次发布没有新数",
  } satisfies Record<WarningCode, string>,

  direction: { up: "越多越好", down: "越少越好" } satisfies Record<"up" | "down", string>,
} as const;
