/** The list of indicators, and the page of one. */

export const indicators = {
  title: "指标",
  description: (p: { count: string; city: string }) =>
    `${p.city}各份文件定过目标的${p.count}项指标：是什么意思，定了多少，查到了什么。`,
  headline: (p: { count: string; targets: string; found: string }) =>
    `${p.count}项指标，${p.targets}项目标，${p.found}项查到了结果。`,
  headlineNone: (p: { count: string; targets: string }) =>
    `${p.count}项指标，${p.targets}项目标，结果一项也没有查到。`,
  lede: "名称相近的指标不合并：文件用词不同，就当作不同的指标。",
  columns: {
    indicator: "指标",
    goal: "全市目标",
    targets: "目标数",
    found: "查到 / 全部",
  },
  foundOf: (p: { found: string; total: string }) => `${p.found} / ${p.total}`,
  noCityTarget: "全市没有目标",

  one: {
    description: (p: { indicator: string; definition: string }) =>
      `${p.indicator}：${p.definition}`,
    headline: {
      goal: (p: { indicator: string; period: string; value: string }) =>
        `${p.indicator}：${p.period}${p.value}`,
      by: (p: { year: string }) => `到${p.year}，`,
      during: (p: { period: string }) => `${p.period}，`,
      perYear: (p: { period: string }) => `${p.period}每年`,
      growth: (p: { period: string }) => `${p.period}每年增长`,
      and: "；",
      stop: "。",
      nothingFound: "结果没有查到。",
      noTarget: (p: { indicator: string }) => `${p.indicator}`,
    },
    unit: (p: { unit: string }) => `单位：${p.unit}`,
    batch: "成批认定，年中的数不折算进度。",
    splitTitle: (p: { period: string }) => `${p.period}：分给了谁`,
    unitBarsTitle: (p: { period: string }) => `${p.period}：目标与结果`,
    trajectoryTitle: "五年轨迹",
    targetsTitle: "全部目标",
    targetsCaption: (p: { indicator: string }) => `${p.indicator}：每一份文件定过的每一个目标`,
    columns: {
      region: "地区",
      period: "期间",
      measure: "口径",
      value: "目标",
      wording: "原文",
      actual: "查到的值",
      status: "状态",
      clause: "出处",
      asOf: "截至",
      released: "发布",
      valueStatus: "性质",
      kind: "来源性质",
      document: "文件",
      year: "年份",
      result: "结果",
    },
    actualsTitle: "公布过的值",
    actualsNone: "未查到这项指标的公开数据。",
    actualsCaption: (p: { indicator: string }) => `${p.indicator}：查到的每一个公布值`,
    actualsNote: "公布值与目标的口径、地区或年份不一定相同；能对上的才用来判定状态。",
    relatedTitle: "相关数字",
    relatedNote: "这些数字与本指标相近，但不是同一个数，不参与任何计算。",
    tasksTitle: "由哪项任务推动",
    tasksNote: "文件附件列出的任务里，与这项指标有关的。",
    peersTitle: "其他城市",
    peersCaption: (p: { indicator: string }) => `${p.indicator}：其他城市的目标`,
    peersNote: "只作对照，不排名。",
    notesTitle: "读法说明",
    notesNote: "原文没有写清、容易读错的地方，本站这样读。",
    /** `offices` is undefined where no task of the plan is about the indicator. */
    questions: (p: { indicator: string; offices: string | undefined }) =>
      p.offices === undefined
        ? `${p.indicator}的完成情况，可以向发文机关申请公开。`
        : `${p.indicator}的完成情况，可以向牵头的${p.offices}申请公开。`,
  },
} as const;
