/** The matrix of units, and the page of one unit. */

import type { Measure } from "../../model/types.ts";

export const districts = {
  title: "县区",
  description: (p: { city: string; count: string }) =>
    `${p.city}${p.count}个县区、经济区各自承担的目标、份额和查到的结果，列在一张表里。`,
  descriptionNone: (p: { city: string }) =>
    `${p.city}的目标没有分到县区、经济区；只有全市一个数的目标列在这里。`,
  headline: (p: { count: string; targets: string; indicators: string; region: string }) =>
    `${p.targets}项量化任务分给${p.count}个单位，${p.region}${p.indicators}项份额居首。`,
  headlineTied: (p: { count: string; targets: string }) =>
    `${p.targets}项量化任务分给${p.count}个单位。`,
  headlineNotSplit: "所读文件没有把量化任务分给任何县区、经济区。",
  headlineNoUnits: (p: { city: string }) => `${p.city}没有登记县区和经济区，目标都只有全市一个数。`,
  lede: (p: { year: string; document: string }) =>
    `分解数来自${p.document}。这份文件没有把${p.year}以后的目标分给任何县区、经济区。`,
  ledeLater: (p: { document: string }) => `分解数来自${p.document}。`,
  unitsTitle: "各单位",
  /** `largest` is undefined for a unit that carries the largest share of nothing, `targets` for one without any. */
  unitLine: (p: { kind: string; targets: string | undefined; largest: string | undefined }) =>
    `${p.kind} · ${p.targets === undefined ? "没有分到量化任务" : `${p.targets}项量化任务`}` +
    (p.largest === undefined ? "" : ` · ${p.largest}项份额居首`),
  unitFound: (p: { found: string; due: string }) => `已到期${p.due}项，查到公开数据${p.found}项`,

  /** How the numbers of a list are counted, where all are counted alike. */
  counted: {
    level: (p: { period: string }) => `都是${p.period}年末的水平，不是当年新增的数。`,
    increment: (p: { period: string }) => `都是${p.period}内新增或完成的数，不是年末总量。`,
    increment_per_year: (p: { period: string }) =>
      `都是${p.period}里每年新增或完成的数，不是年末总量。`,
    growth_rate: (p: { period: string }) => `都是${p.period}每年比上年增长的幅度。`,
  } satisfies Record<Measure, (p: { period: string }) => string>,
  countedDifferently: "各项的计数方式不同，逐项注明。",
  /** Beside one figure of a list that is counted in different ways. */
  countedAs: (p: { measure: string }) => `计数方式：${p.measure}`,

  matrix: {
    title: (p: { period: string }) => `${p.period}分解表`,
    caption: (p: { period: string }) =>
      `${p.period}任务分解：各县区、经济区承担的数。横线长短表示占分解合计的份额。`,
    indicator: "指标",
    sum: "分解合计",
    city: "全市目标",
    sumNote: {
      equal: "相符",
      exceeds: (p: { difference: string }) => `多出${p.difference}`,
      falls_short: (p: { difference: string }) => `少${p.difference}`,
    },
    notSplit: {
      title: "没有分解到单位的目标",
      note: "这些目标只有全市一个数，文件没有说由哪个单位承担多少。",
    },
  },

  one: {
    description: (p: { region: string; count: string; found: string }) =>
      `${p.region}承担的${p.count}项目标：各占多少份额，谁牵头，何时到期，查到了什么（查到${p.found}项）。`,
    descriptionNone: (p: { region: string; city: string }) =>
      `${p.city}的目标没有一项分到${p.region}；与它有关的任务、载体和公布过的值，有的都列在这里。`,
    headline: {
      assigned: (p: { region: string; count: string; period: string }) =>
        `${p.region}${p.period}领了${p.count}项量化任务`,
      largest: (p: { count: string; units: string }) =>
        `，其中${p.count}项份额居${p.units}个单位之首`,
      notLargest: "",
      stop: "。",
      nothingFound: "完成情况，本站没有查到。",
      completed: (p: { due: string; completed: string }) =>
        `已到期的${p.due}项中，${p.completed === "0" ? "没有一项" : `${p.completed}项`}已完成。`,
      foundSome: (p: { found: string }) => `查到${p.found}项的公开数据。`,
      none: (p: { region: string }) => `${p.region}没有分到量化任务。`,
    },
    kindLine: (p: { kind: string; city: string }) => `${p.city}的${p.kind}。`,
    /** `goals` is undefined where the city has none for the last of the five years. */
    lastYear: (p: {
      document: string;
      year: string;
      goals: string | undefined;
      goalYear: string;
    }) =>
      `${p.document}没有把${p.year}以后的目标分给它` +
      (p.goals === undefined ? "。" : `；到${p.goalYear}的${p.goals}项目标只定到全市。`),
    notAssigned: (p: { indicators: string }) => `没有分到：${p.indicators}。`,
    targetsTitle: (p: { period: string }) => `${p.period}量化任务`,
    targetsNote: (p: { count: string }) =>
      `每一横条是${p.count}个单位的分解，实色为本单位，数字是各单位承担的数。`,
    actualsNote: "查到公开数据的，写出最近的值、完成比例和状态。",
    /** The way to the figures of the other units: one table, or that of each indicator. */
    allUnits: {
      before: "各单位的数，见",
      table: (p: { period: string }) => `${p.period}分解表`,
    },
    tableCaption: (p: { region: string }) => `${p.region}的目标与结果`,
    columns: {
      indicator: "指标",
      target: "目标",
      period: "期间",
      wording: "原文",
      share: "占分解合计",
      sum: "分解合计／全市",
      actual: "查到的值",
      asOf: "截至",
      attainment: "完成比例",
      elapsed: "时间过去",
      gap: "与进度之差",
      status: "状态",
      clause: "出处",
    },
    share: (p: { share: string }) => `占分解合计${p.share}`,
    sumOnly: (p: { sum: string }) => `分解合计${p.sum}，文件没有写全市的数`,
    sumCheck: (p: { sum: string; city: string }) => `分解合计${p.sum}，全市目标${p.city}`,
    actualLine: (p: { value: string; date: string }) => `${p.date}：${p.value}`,
    attainmentLine: (p: { share: string; elapsed: string }) =>
      `完成${p.share}，时间过去${p.elapsed}`,
    attainmentOnly: (p: { share: string }) => `完成${p.share}`,
    gapLine: (p: { gap: string; required: string }) => `按时间应到${p.required}，相差${p.gap}`,
    noGapLine: (p: { required: string }) => `按时间应到${p.required}，正好`,
    includes: (p: { regions: string }) => `含${p.regions}`,
    exceedsMax: "超过了目标区间的上限",
    progressTitle: "进展到哪一步",
    progressFigure: (p: { indicator: string; period: string }) => `${p.indicator}（${p.period}）`,
    progressNote: "虚线是按时间匀速推进的路径，圆点是公布的值，空框是目标。",
    progressRest: (p: { count: string }) =>
      `只画首页目标和公布值最多的几项，其余${p.count}项的结果见上面的表。`,
    tasksTitle: "承担的工作任务",
    /** `joint` is how many of those it leads are led by others too; undefined for none. */
    tasksNote: (p: { lead: string; joint: string | undefined; responsible: string }) =>
      `牵头${p.lead}项` +
      (p.joint === undefined ? "" : `（其中${p.joint}项与其他单位共同牵头）`) +
      `，作为责任单位${p.responsible}项。`,
    ledBy: (p: { offices: string }) => `牵头单位：${p.offices}`,
    lead: "牵头",
    responsible: "责任",
    deadline: (p: { date: string }) => `期限${p.date}`,
    ongoing: "长期推进",
    carriersTitle: "文件点名的孵化载体",
    carrierAction: { build: "新建", improve: "完善" },
    relatedTitle: "相关数字",
    relatedNote: "这些数字与指标相近，但口径、地区或年份不同，不作为完成情况，也不参与计算。",
    actualsTitle: "其他公布的值",
    actualsCaption: (p: { region: string }) => `${p.region}：其他公布的值`,
    actualsOther:
      "这些值没有对应的目标，只作记录；同一指标、同一期间只列最近的一个，其余在指标页。",
    ask: (p: { offices: string; deadline: string }) =>
      `这些任务由${p.offices}等单位牵头，期限${p.deadline}。任何人都可以依《政府信息公开条例》向牵头单位申请公开。`,
    askNoDeadline: (p: { offices: string }) =>
      `这些任务由${p.offices}等单位牵头。任何人都可以依《政府信息公开条例》向牵头单位申请公开。`,
  },
} as const;
