/** What the list that is searched says: titles and lines of its rows, and of the site's own pages. */

import type { Measure } from "../../model/types.ts";

export const searchList = {
  /** What stands below a title in the results. */
  line: {
    city: "本站写的城市",
    payingPeer: "对照城市，比补贴",
    peer: (p: { document: string }) => `对照城市，数字出自${p.document}`,
    unit: (p: { kind: string; targets: string | undefined }) =>
      p.targets === undefined ? `${p.kind}，没有分到目标` : `${p.kind}，分到${p.targets}个目标`,
    section: (p: { page: string }) => `在“${p.page}”一页`,
    theme: "指标主题",
    task: (p: { leads: string; deadline: string; summary: string }) =>
      `${p.leads}牵头，${p.deadline}。${p.summary}`,
    targetTitle: (p: { region: string; indicator: string; period: string }) =>
      `${p.region} ${p.indicator} ${p.period}`,
    target: (p: { value: string; measure: Measure; wording: string; place: string }) =>
      `${p.value}${{ level: "（总量）", increment: "", increment_per_year: "（每年）", growth_rate: "（每年增长）" }[p.measure]}，${p.wording}，${p.place}`,
    unassignedTitle: (p: { region: string; indicator: string }) => `${p.region} ${p.indicator}`,
    unassigned: (p: { region: string; city: string; targets: string }) =>
      `文件没有分解到${p.region}。${p.city}：${p.targets}`,
    cityTarget: (p: { period: string; value: string; place: string }) =>
      `${p.period}${p.value}（${p.place}）`,
    document: (p: { number: string | undefined; issuer: string; status: string }) =>
      [...(p.number === undefined ? [] : [p.number]), p.issuer, p.status].join("，"),
    recipientTitle: (p: { recipient: string }) => `${p.recipient}补贴`,
    recipientCount: (p: { place: string; count: string }) => `${p.place}${p.count}项`,
    subsidyTitle: (p: { place: string; recipient: string }) => `${p.place} ${p.recipient}补贴`,
    subsidy: (p: { trigger: string; amount: string }) => `${p.trigger}：${p.amount}`,
    subsidySeparator: "；",
    lapsed: "（文件已失效）",
    carrier: (p: { region: string; action: string; place: string }) =>
      `${p.region}${p.action}，${p.place}`,
  },

  /** The site's own pages: what each holds, and by what other words readers look for it. */
  pages: {
    home: {
      line: "承诺了什么，查到了什么",
      aliases: ["首页", "Home", "Overview", "五年目标"],
    },
    districts: {
      line: "各单位分到多少，一张表看全",
      aliases: ["县区", "分解表", "各县区", "Districts"],
    },
    indicators: { line: "全部指标，按主题", aliases: ["指标", "Indicators"] },
    trajectory: {
      line: "各项目标到五年末的轨迹",
      aliases: ["五年轨迹", "十四五", "Trajectory"],
    },
    subsidies: {
      line: "补贴数额逐项对照",
      aliases: ["补贴", "奖励", "奖补", "Subsidies"],
    },
    tasks: {
      line: "每项任务的期限、牵头单位和责任单位",
      aliases: ["重点任务", "牵头单位", "Tasks"],
    },
    sources: { line: "数字出自哪些文件，文件是否有效", aliases: ["文件", "出处", "Sources"] },
    data: {
      line: "全部表格，CSV 和 JSON",
      aliases: ["下载", "开放数据", "CSV", "JSON", "Excel", "Data", "Download"],
    },
    methodology: {
      line: "每条计算规则和算例，名词解释",
      aliases: ["计算方法", "算法", "口径", "Methodology"],
    },
    about: { line: "本站是什么、谁在办", aliases: ["联系方式", "About", "Contact"] },
  },
  /** Other words for parts of pages, by page and anchor. */
  sections: {
    "methodology#not-found": ["未查到", "未查到公开数据"],
    "methodology#status": ["无法判定", "已完成", "未完成", "Status"],
    "methodology#allocation": ["分解", "未分解", "占比", "Allocation"],
    "methodology#glossary": ["名词解释", "术语", "Glossary"],
    "methodology#subsidies": ["补贴怎样比"],
    "about#ask": [
      "依申请公开",
      "信息公开申请",
      "申请公开",
      "政府信息公开",
      "Disclosure on request",
    ],
    "about#errors": ["报错", "纠错", "更正"],
    "about#accessibility": ["无障碍", "Accessibility"],
    "about#operator": ["运营单位", "联系方式"],
    "data#licence": ["许可", "版权", "CC BY", "Licence", "License"],
    "data#cite": ["引用格式", "Citation"],
    "data#corrections": ["更正", "Corrections"],
    "data#searches": ["查找记录", "Search log"],
    "data#releases": ["更新记录", "Releases"],
  } as Readonly<Record<string, readonly string[]>>,
} as const;
