/** The home page. */

import type { Commitment, Comparator } from "../../model/types.ts";

export const home = {
  title: "总览",
  description: (p: { city: string; years: string }) =>
    `${p.city}${p.years}的目标：承诺了什么，分给了谁，查到了多少结果。`,
  headline: {
    /** `goals` are phrases such as “高新技术企业210家以上”. */
    promise: (p: { city: string; year: string; count: string; named: string; goals: string }) =>
      `${p.city}承诺：到${p.year}，${p.goals}。`,
    /** Where the plan sets no goal for the last of the five years. */
    noGoals: (p: { city: string; count: string }) => `${p.city}定过${p.count}项目标。`,
    goal: (p: {
      indicator: string;
      /** With all that belongs to it: “力争20家以上”. */
      value: string;
      /** The number alone, or both of a range. */
      number: string;
      unit: string;
      comparator: Comparator;
      commitment: Commitment;
    }) => `${p.indicator}${p.value}`,
    nothingFound: "兑现了多少，本站没有查到。",
    someFound: (p: { due: string; found: string; completed: string }) =>
      `已到期的${p.due}项目标中，${p.found}项查到了公开数据，${p.completed === "0" ? "没有一项" : `${p.completed}项`}已完成。`,
    noneDueNoneFound: "都还没有到期，也没有查到公开数据。",
    noneDue: (p: { found: string; total: string }) =>
      `${p.total}项目标都还没有到期，${p.found}项查到了公开数据。`,
  },
  lede: {
    plan: (p: { date: string; city: string; document: string; goals: string; year: string }) =>
      `${p.date}，${p.city}印发${p.document}，为全市定下到${p.year}的${p.goals}项目标`,
    split: (p: { period: string; units: string }) =>
      `，并把${p.period}的任务分给${p.units}个县区和经济区`,
    stop: "。",
    promise: "这里逐条列出承诺、分工、期限和出处；查到的写结果，没查到的就写没查到。",
  },
  facts: {
    targets: "量化目标",
    due: "已到期",
    found: "查到公开数据",
    assigned: "分到县区、经济区",
    unit: "项",
    searchedUntil: (p: { date: string | undefined }) =>
      p.date === undefined ? "没有检索记录" : `检索至${p.date}`,
    /** How many of the targets each document sets. */
    ofDocument: (p: { year: string; count: string }) => `${p.year}文件${p.count}项`,
    allFor: (p: { year: string }) => `全部为${p.year}`,
    lastFor: (p: { year: string }) => `最晚到${p.year}`,
    notDue: (p: { count: string }) => `另有${p.count}项未到期`,
  },
  goals: {
    title: (p: { year: string; count: string }) => `到${p.year}的${p.count}项目标`,
    note: (p: { city: string }) => `文件只把这些目标定到${p.city}全市，没有分给任何县区、经济区。`,
    earlier: (p: { document: string; year: string; value: string }) =>
      `${p.document}：到${p.year}${p.value}`,
    actual: (p: { value: string; date: string }) => `${p.date}公布${p.value}`,
  },
  matrix: {
    tooMany: (p: { count: string }) => `单位有${p.count}个，分解数见各指标页和下面的数据文件。`,
    title: (p: { period: string }) => `${p.period}，谁承担多少`,
    finding: (p: { region: string; indicator: string; share: string; next: string }) =>
      `${p.region}一家承担${p.indicator}的${p.share}${p.next}。`,
    findingNext: (p: { indicator: string; share: string }) => `、${p.indicator}的${p.share}`,
    lastYear: (p: { document: string; year: string }) =>
      `${p.document}没有把${p.year}以后的目标分给任何县区、经济区。`,
    mismatch: (p: { indicators: string }) =>
      `${p.indicators}：各单位合计与全市目标对不上，表中照原文列出。`,
    more: "看完整的分解表",
  },
  trajectory: { title: "五年轨迹", more: "看全部指标的五年轨迹" },
  coverage: {
    title: "查到了多少",
    note: "只数已到期的目标：查到公开数据的涂实，没查到的画斜线。",
  },
  changes: {
    title: "最近更新",
    summary: (p: {
      date: string;
      added: string;
      revised: string;
      withdrawn: string;
      corrections: string;
    }) =>
      `${p.date}发布：新收公布值${p.added}个，修订${p.revised}个，撤回${p.withdrawn}个，更正本站差错${p.corrections}处。`,
    noneMatches: (p: { city: string }) => `这些公布值都对不上${p.city}已到期的目标。`,
    log: "发布与检索记录",
  },
  ask: (p: { offices: string }) =>
    `这些任务由${p.offices}等单位牵头。任何人都可以依《政府信息公开条例》向牵头单位申请公开。`,
} as const;
