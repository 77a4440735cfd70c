/** The plan's tasks: who leads, by when, what can be counted. */

export const tasks = {
  title: "任务",
  description: (p: { document: string; count: string }) =>
    `${p.document}列的${p.count}项任务：期限、牵头单位、责任单位、对应的目标，以及查到的结果。`,
  descriptionNone: (p: { document: string }) => `${p.document}没有列出分派给单位的任务。`,
  headline: {
    total: (p: { count: string }) => `${p.count}项任务：`,
    oneDeadline: (p: { count: string; date: string }) => `${p.count}项期限是${p.date}`,
    deadlines: (p: { count: string; first: string; last: string }) =>
      `${p.count}项有期限，最早${p.first}，最晚${p.last}`,
    ongoing: (p: { count: string }) => `${p.count}项长期推进`,
    separator: "，",
    stop: "。",
    uncounted: (p: { count: string }) => `${p.count}项没有一个可数的目标。`,
    none: "这份文件没有列任务。",
  },
  lede: {
    source: (p: { document: string }) => `任务、期限和单位都照${p.document}列出，概括是本站写的。`,
    allDue: "有期限的都已到期。",
    someDue: (p: { due: string; total: string }) => `有期限的${p.total}项中，${p.due}项已到期。`,
    none: (p: { document: string }) =>
      `从${p.document}里没有读到写明期限和单位的任务，目标见各指标的页面。`,
    rules: "文件还定了怎样汇报、怎样考核",
  },

  offices: {
    title: "谁牵头，谁负责",
    caption: "各单位牵头的任务和作为责任单位的任务",
    columns: { office: "单位", leads: "牵头", answersFor: "责任" },
    standsFor: (p: { members: string }) => `指${p.members}`,
    /** Before the numbers of the tasks, which are links. */
    which: "牵头任务",
    taskLabel: (p: { number: string; task: string }) => `第${p.number}项：${p.task}`,
  },

  list: {
    title: (p: { count: string }) => `${p.count}项任务`,
    note: "目标只列任务条款里写到的全市数。分到各单位的数，点开指标就能看到。",
    deadline: "期限",
    ongoing: "长期推进",
    lead: "牵头",
    responsible: "责任",
    clauses: "出处",
    split: (p: { count: string }) => `分给${p.count}个单位`,
    notSplit: "没有分到单位",
    noCityTarget: "没有全市的数",
    uncounted: "没有可数的目标",
    unquantified: "没有数字的目标",
    carriers: (p: { count: string }) => `文件点名的孵化载体（${p.count}家）`,
    carrierAction: { build: "新建", improve: "完善" },
    carrier: (p: { name: string; action: string }) => `${p.name}（${p.action}）`,
    listLabel: (p: { task: string }) => `${p.task}的目标`,
  },

  rules: {
    title: "怎样汇报，怎样考核",
    note: "文件自己定的规矩，用本站的话概括。",
    ask: "文件要求汇报，就应当留有记录。任何人都可以向牵头单位申请公开。",
  },
} as const;
