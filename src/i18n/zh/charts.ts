/** Words on, beside and about the charts. */

import type { Shape } from "../shape.ts";
import { vocabulary } from "./vocabulary.ts";

export const charts = {
  // Words shared with the pages, so that a status never has two names.
  status: vocabulary.status,
  actualStatus: vocabulary.actualStatus,
  documentStatus: vocabulary.documentStatus,
  preliminary: vocabulary.preliminary,
  targetValue: vocabulary.targetValue,
  amount: vocabulary.amount,
  difference: vocabulary.difference,
  measure: vocabulary.measure,
  clause: vocabulary.clause,

  /** Why there is no status, short enough to stand at the end of a row. */
  reason: {
    nothing_found_due: "未查到",
    nothing_found_not_due: "未查到",
    includes_others: "含别的地区",
    end_value_missing: "缺期末值",
    first_quarter: "不折算进度",
    small_target: "不折算进度",
    batch: "不折算进度",
    baseline_missing: "缺基期",
    cap_open: "期末才能判定",
    years_remaining: "逐年判定",
  },
  unassigned: "未分解",
  notFound: "未查到",
  noActualFound: "未查到公开数据",
  noActualSinceBaseline: "基期之后未查到公开数据",
  baseline: "基期",
  baselineValue: (p: { value: string }) => `基期${p.value}`,
  none: "—",
  range: (p: { value: string; valueMax: string | undefined }) =>
    p.valueMax === undefined ? p.value : `${p.value}–${p.valueMax}`,

  column: {
    region: "县区、经济区",
    name: "名称",
    indicator: "指标",
    period: "期间",
    date: "时点",
    asOf: "数据截至",
    what: "内容",
    target: (p: { unit: string }) => `目标（${p.unit}）`,
    actual: (p: { unit: string }) => `实际（${p.unit}）`,
    value: (p: { unit: string }) => `数值（${p.unit}）`,
    publishedAs: "数据性质",
    outcome: "状态",
    share: "占分解合计",
    due: "已到期目标",
    found: "查到公开数据",
    foundAtEnd: "其中有期末值",
    increment: "新增目标",
    goal: (p: { year: string }) => `${p.year}年目标`,
    shareOfGoal: "相当于目标的",
    subsidy: "对象与级别",
    side: (p: { region: string }) => `${p.region}（万元）`,
    comparison: "对照",
  },

  /** What a mark says when a reader points at it. */
  readout: {
    title: (p: { title: string }) => `《${p.title}》`,
    source: (p: { document: string; isLapsed: boolean; clause: string }) =>
      `${p.document}${p.isLapsed ? "（已失效）" : ""} ${p.clause}`,
    target: (p: {
      region: string;
      indicator: string;
      period: string;
      measure: string;
      value: string;
      share: string | undefined;
      outcome: string | undefined;
      source: string;
    }) =>
      `${p.region}${p.indicator}：${p.period}${p.measure}目标${p.value}` +
      (p.share === undefined ? "" : `，占分解合计${p.share}`) +
      (p.outcome === undefined ? "" : `；${p.outcome}`) +
      `。\n来源：${p.source}`,
    published: (p: {
      region: string;
      indicator: string;
      date: string;
      kind: string;
      value: string;
      source: string;
    }) => `${p.region}${p.indicator}：${p.date}为${p.value}（${p.kind}）。\n来源：${p.source}`,
    others: (p: { others: string; value: string; share: string }) =>
      `${p.others}：目标合计${p.value}，占分解合计${p.share}。各单位的数见表。`,
    coverage: (p: { name: string; due: string; found: string; foundAtEnd: string }) =>
      `${p.name}：已到期目标${p.due}项，查到公开数据${p.found}项，其中有期末值${p.foundAtEnd}项。`,
    subsidy: (p: {
      region: string;
      subsidy: string;
      triggers: readonly string[];
      value: string;
      validity: string;
      source: string;
    }) =>
      `${p.region}·${p.subsidy}：${p.triggers.join("、")}，${p.value}（${p.validity}）。\n来源：${p.source}`,
  },

  yearStart: (p: { year: string }) => `${p.year}年初`,
  yearEnd: (p: { year: string }) => `${p.year}年末`,
  monthEnd: (p: { month: string }) => `${p.month}月末`,

  allocationTitle: (p: { indicator: string }) => `${p.indicator}的目标分解`,
  otherUnits: (p: { count: string }) => `其他${p.count}个单位`,
  sumIsZero: "合计为0",
  /** `share` is undefined where the parts add up to nothing. */
  allocationOf: (p: {
    indicator: string;
    region: string;
    value: string;
    unit: string;
    share: string | undefined;
    sum: string;
    count: string;
  }) =>
    `${p.indicator}目标分给${p.count}个单位，合计${p.sum}${p.unit}，其中${p.region}${p.value}${p.unit}` +
    (p.share === undefined ? "。" : `，占${p.share}。`),
  allocationUnassigned: (p: {
    indicator: string;
    region: string;
    sum: string;
    unit: string;
    count: string;
  }) => `${p.indicator}目标分给${p.count}个单位，合计${p.sum}${p.unit}，没有分给${p.region}。`,
  /** `largest` is undefined where several units carry the same. */
  allocationAll: (p: {
    indicator: string;
    count: string;
    sum: string;
    unit: string;
    largest: string | undefined;
    value: string;
    share: string | undefined;
  }) =>
    `${p.indicator}目标分给${p.count}个单位，合计${p.sum}${p.unit}` +
    (p.largest === undefined
      ? "。"
      : `，${p.largest}承担最多，为${p.value}${p.unit}` +
        (p.share === undefined ? "。" : `，占${p.share}。`)),

  unitBarsTitle: (p: { indicator: string; hasActuals: boolean }) =>
    `${p.indicator}：各单位目标${p.hasActuals ? "与实际" : ""}`,
  actualOfTargetHead: (p: { unit: string }) => `实际 / 目标，${p.unit}`,
  actualOfTarget: (p: { actual: string; target: string; targetMax: string | undefined }) =>
    `${p.actual} / ${p.target}${p.targetMax === undefined ? "" : `–${p.targetMax}`}`,
  restInTable: (p: { shown: string; rest: string }) =>
    `只画目标最大的${p.shown}个单位，其余${p.rest}个见表。`,
  coverageRestInTable: (p: { shown: string; rest: string }) =>
    `只画到期目标最多的${p.shown}行，其余${p.rest}行见表。`,
  unitBars: (p: { indicator: string; assigned: string; found: string; completed: string }) =>
    p.found === "0"
      ? `${p.indicator}有${p.assigned}个单位承担目标，都未查到公开数据。`
      : `${p.indicator}有${p.assigned}个单位承担目标，${p.found}个查到公开数据，其中${p.completed}个已完成。`,

  progressTitle: (p: { indicator: string; region: string }) =>
    `${p.region}${p.indicator}：目标与进展`,
  targetLabel: (p: { value: string; unit: string }) => `目标${p.value}${p.unit}`,
  lastActual: (p: { date: string; value: string }) => `${p.date} ${p.value}`,
  progress: (p: {
    region: string;
    indicator: string;
    year: string;
    /** The years of a yearly measure; undefined for one due at the end of `year`. */
    everyYearOf: string | undefined;
    target: string;
    last: { date: string; value: string } | undefined;
    outcome: string;
  }) =>
    `${p.region}${p.indicator}${p.everyYearOf === undefined ? `到${p.year}年末` : `${p.everyYearOf}每年`}的目标是${p.target}，` +
    (p.last === undefined
      ? "未查到公开数据。"
      : `最近公布的是${p.last.date}的${p.last.value}（${p.outcome}）。`),

  trajectoryTitle: (p: { indicator: string; hasActuals: boolean }) =>
    `${p.indicator}：承诺水平${p.hasActuals ? "与实际" : ""}`,
  /** `rise` has its unit; `isOver` where the year it leads to is past. */
  risePerYear: (p: { rise: string; isFall: boolean; isOver: boolean }) =>
    `${p.isOver ? "平均每年要" : "每年需"}${p.isFall ? "减" : "增"}${p.rise}`,
  requiredRise: (p: { rise: string; isFall: boolean; isOver: boolean }) =>
    `此后${p.isOver ? "平均每年要" : "每年还需"}${p.isFall ? "减" : "增"}${p.rise}`,
  plannedIn: (p: { year: string; isLapsed: boolean }) =>
    `${p.year}年文件${p.isLapsed ? "（已失效）" : ""}`,
  noBaseline: "没有基期值，画不出路径",
  noEarlierPromise: "所读文件里没有更早的承诺，画不出路径",
  incrementBeside: (p: { period: string; value: string }) => `另有${p.period}新增目标：${p.value}`,
  promised: "承诺",
  promisedAdded: "承诺新增",
  path: "路径",
  publishedAs: (p: { status: string }) => p.status,
  trajectory: (p: {
    points: readonly { year: string; value: string; planned: string | undefined }[];
    baseline: { date: string; value: string } | undefined;
    /** Undefined with one promised level, which has no path. */
    rise: { value: string; isFall: boolean; isOver: boolean; from: string } | undefined;
    rate: string | undefined;
    last: { date: string; value: string } | undefined;
  }) => {
    const points = p.points.map(
      ({ year, value, planned }) =>
        `${planned === undefined ? "" : `${planned}承诺`}到${year}年末${value}`,
    );
    const path =
      p.rise === undefined
        ? "所读文件里没有更早的承诺"
        : `若${p.rise.from}年目标如期实现，此后${p.rise.isOver ? "平均每年要" : "每年需"}${p.rise.isFall ? "减" : "增"}${p.rise.value}${p.rise.isOver ? "才能达到" : ""}` +
          (p.rate === undefined ? "" : `（年均${p.rate}）`);
    const actual =
      p.last === undefined
        ? p.baseline === undefined
          ? "未查到公开数据"
          : "基期之后未查到公开数据"
        : `最近公布的是${p.last.date}的${p.last.value}`;
    const baseline =
      p.baseline === undefined ? [] : [`基期${p.baseline.date}为${p.baseline.value}`];
    return `${[...baseline, ...points, path, actual].join("，")}。`;
  },

  subsidyTitle: (p: { home: string; peer: string }) => `${p.home}与${p.peer}的补贴数额`,
  subsidyLevel: {
    national: "国家级",
    provincial: "省级",
    municipal: "市级",
  },
  subsidyDetail: (p: { level: string | undefined; detail: string | undefined }) =>
    [p.level, p.detail].filter((part) => part !== undefined).join("，"),
  subsidyName: (p: { recipient: string; detail: string }) =>
    p.detail === "" ? p.recipient : `${p.recipient}（${p.detail}）`,
  sideAmount: (p: { region: string; text: string }) => `${p.region}${p.text}`,
  remarks: (p: { parts: readonly string[] }) => p.parts.join("，"),
  sideWithValidity: (p: { region: string; validity: string }) => `${p.region}（${p.validity}）`,
  ratio: (p: { ratio: string }) => (p.ratio === "1" ? "数额相同" : `${p.ratio}倍`),
  amountPerYear: (p: { value: string }) => `每年${p.value}`,
  amountUpTo: (p: { value: string }) => `最多${p.value}`,
  rateOf: (p: { rate: string }) => `按比例${p.rate}%`,
  inKind: "给实物",
  noAmount: "未写数额",
  noneStated: "没有写",
  amountWithValidity: (p: { amount: string; validity: string }) => `${p.amount}（${p.validity}）`,
  subsidyReason: {
    different_trigger: () => "条件不同，不比倍数",
    different_basis: () => "发放方式不同，不比倍数",
    home_none_stated: (p: { home: string }) => `${p.home}未写数额`,
    peer_none_stated: (p: { peer: string }) => `${p.peer}未写数额`,
    no_amount: () => "有一方未写数额",
  },
  subsidy: (p: {
    home: string;
    peer: string;
    count: string;
    compared: string;
    least: string | undefined;
    most: string | undefined;
  }) => {
    const opening = `${p.home}与${p.peer}逐项对照${p.count}项，`;
    if (p.least === undefined || p.most === undefined)
      return `${opening}没有条件同类、可以相比的。`;
    const ratios = p.least === p.most ? `${p.least}倍` : `${p.least}至${p.most}倍`;
    return `${opening}条件同类、可以相比的${p.compared}项，${p.peer}的数额是${p.home}的${ratios}。`;
  },

  coverageTitle: "已到期目标查到公开数据的情况",
  foundOfDueHead: "查到 / 到期",
  foundOfDue: (p: { found: string; due: string }) => `${p.found} / ${p.due}`,
  nothingDue: "没有到期的目标",
  coverage: (p: { due: string; found: string; foundAtEnd: string }) =>
    p.found === "0"
      ? `已到期的${p.due}项目标，都未查到公开数据。`
      : `已到期的${p.due}项目标，查到公开数据的有${p.found}项，其中${p.foundAtEnd}项有期末值。`,

  incrementBarsTitle: (p: { year: string }) => `新增目标与${p.year}年目标`,
  incrementOfGoalHead: (p: { year: string }) => `新增 / ${p.year}年目标`,
  incrementOfGoal: (p: { period: string; value: string; goal: string }) =>
    `${p.period} ${p.value} / ${p.goal}`,
  incrementBars: (p: {
    year: string;
    parts: readonly {
      indicator: string;
      period: string;
      value: string;
      share: string;
    }[];
  }) =>
    p.parts.length === 0
      ? `没有能与${p.year}年目标相比的新增目标。`
      : `新增的目标是：${p.parts
          .map((part) => `${part.indicator}${part.period}${part.value}`)
          .join(
            "，",
          )}，${p.parts.length === 1 ? "" : "分别"}相当于${p.year}年目标的${p.parts.map(({ share }) => share).join("、")}。`,
};

export type ChartMessages = Shape<typeof charts>;
