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
    task: (p: { leads: string; deadline: string; summary: string }) =>
      `${p.leads}牵头，${p.deadline}。${p.summary}`,
    targetTitle: (p: { region: string; indicator: string; period: string }) =>
      `${p.region} ${p.indicator} ${p.period}`,
    target: (p: { value: string; wording: string; place: string }) =>
      `${p.value}，${p.wording}，${p.place}`,
    /** Where the measure says more than the years do. */
    measured: {
      level: (p: { value: string }) => `${p.value}（年末水平）`,
      increment: (p: { value: string }) => p.value,
      increment_per_year: (p: { value: string }) => `每年${p.value}`,
      growth_rate: (p: { value: string }) => `每年增长${p.value}`,
    } satisfies Record<Measure, (p: { value: string }) => string>,
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
      aliases: ["首页", "五年目标"],
    },
    districts: {
      line: "各单位分到多少，一张表看全",
      aliases: ["县区", "分解表", "各县区"],
    },
    indicators: { line: "全部指标，按主题", aliases: ["指标"] },
    trajectory: {
      line: "各项目标到五年末的轨迹",
      aliases: ["五年轨迹", "十四五"],
    },
    subsidies: {
      line: "补贴数额逐项对照",
      aliases: ["补贴", "奖励", "奖补"],
    },
    tasks: {
      line: "每项任务的期限、牵头单位和责任单位",
      aliases: ["重点任务", "牵头单位"],
    },
    sources: { line: "数字出自哪些文件，文件是否有效", aliases: ["文件", "出处"] },
    data: {
      line: "全部表格，CSV 和 JSON",
      aliases: ["下载", "开放数据"],
    },
    methodology: {
      line: "每条计算规则和算例，名词解释",
      aliases: ["计算方法", "算法", "口径"],
    },
    about: { line: "本站是什么、谁在办", aliases: ["联系方式"] },
    accessibility: {
      line: "大字版和高对比，检测了什么，没有做到什么",
      aliases: ["无障碍", "适老化", "大字版", "高对比", "读屏"],
    },
  },
  /** Other words for parts of pages, by page and anchor. */
  sections: {
    "methodology#not-found": ["未查到", "未查到公开数据"],
    "methodology#status": ["无法判定", "已完成", "未完成"],
    "methodology#allocation": ["分解", "未分解", "占比"],
    "methodology#glossary": ["名词解释", "术语"],
    "methodology#subsidies": ["补贴怎样比"],
    "about#ask": ["依申请公开", "信息公开申请", "申请公开", "政府信息公开"],
    "about#errors": ["报错", "纠错", "更正"],
    "about#operator": ["运营单位", "联系方式"],
    "data#licence": ["许可", "版权"],
    "data#cite": ["引用格式"],
    "data#corrections": ["更正"],
    "data#searches": ["查找记录"],
    "data#releases": ["更新记录"],
  } as Readonly<Record<string, readonly string[]>>,
} as const;
