/** The list of source documents, and the page of one with its clauses. */

import type { DocumentKind, DocumentStatus, Measure } from "../../model/types.ts";

export const sources = {
  title: "来源",
  description: (p: { count: string }) =>
    `全站数字出自的${p.count}份文件和网页：文号、日期、是否有效，各取用了多少数字。`,
  headline: {
    total: (p: { count: string }) => `全站的数字出自${p.count}份来源。`,
    promising: (p: { count: string; parts: string }) =>
      `定目标、定补贴的有${p.count}份：${p.parts}。`,
    status: {
      in_force: (p: { count: string }) => `${p.count}份有效`,
      lapsed: (p: { count: string }) => `${p.count}份已失效`,
      unknown: (p: { count: string }) => `${p.count}份没有注明时效`,
    } satisfies Record<DocumentStatus, (p: { count: string }) => string>,
    separator: "，",
  },
  lede: "每份来源各有一页：所读文本有什么毛病，从哪一条取了哪个数字，都列在那里。",

  kindNote: {
    official: "政府网站公开的文件和信息。",
    news: "只取事实和数字，用自己的话陈述，不转载原文。",
    reprint: "第三方转载，没有见到原发的那一份。",
    compilation: "网上汇编，不是政府发布的，没有见到原件。",
  } satisfies Record<DocumentKind, string>,

  labels: {
    title: "标题",
    number: "文号",
    indexNumber: "索引号",
    issuer: "发布单位",
    issued: "成文",
    published: "公布",
    accessed: "本站查阅",
    status: "时效",
    kind: "来源性质",
    covers: "所管年份",
    url: "网址",
    used: "取用",
  },
  copies: (p: { count: string }) => `${p.count}份`,
  unstated: "没有写",
  lapsedNote: "来源页面自己标注失效。标注里没有的时间和原因，本站不补。",
  unknownNote: "来源没有写它现在是否有效，本站不推断。",

  used: {
    targets: (p: { count: string }) => `目标${p.count}个`,
    subsidies: (p: { count: string }) => `补贴${p.count}项`,
    actuals: (p: { count: string }) => `实际值${p.count}个`,
    baselines: (p: { count: string }) => `基期数${p.count}个`,
    related: (p: { count: string }) => `相关数字${p.count}个`,
    tasks: (p: { count: string }) => `任务${p.count}项`,
    carriers: (p: { count: string }) => `点名载体${p.count}家`,
    separator: "，",
    none: "没有取用数字",
  },

  one: {
    description: (p: { document: string; issuer: string }) =>
      `${p.document}（${p.issuer}）：文号、日期、时效、所读文本的校验值和缺陷，以及从每一条取用的数字。`,
    headline: (p: { document: string; used: string }) => `${p.document}：${p.used}。`,
    lapsed: (p: { document: string }) => `${p.document}（已失效）`,
    recordTitle: "文件登记",
    textTitle: "所读的文本",
    hashTitle: "校验值（SHA-256）",
    hashNote:
      "校验值由文本逐字算出，改一个字就会不同。手里的文本算出来与这里一样，读的就是同一份。",
    hashOf: (p: { index: string }) => `第${p.index}份文本`,
    hashOnly: "文本",
    noHash: "只见到摘录，没有全文，所以没有校验值。",
    defectsTitle: "文本的缺陷和登记说明",
    noDefects: "没有发现缺陷。",
    clausesTitle: "从每一条取用的数字",
    clausesNote: "条款编号照文件自己的写法。原文只录印着数字的几个字，文件全文请看原件。",
    unusedTitle: "没有取用数字的条款",
    relatedTitle: "相关数字",
    relatedNote: "与指标相近，但口径、地区或年份不同。只摆在这里，不参与计算。",
    kind: {
      target: "目标",
      targetAgain: "目标，另见",
      subsidy: "补贴",
      actual: "实际值",
      baseline: "基期数",
      task: "任务",
      taskAgain: "任务，另见",
      carrier: "点名载体",
      rule: "汇报与考核",
    },
    /** Of what and of where a figure is: “高新技术企业，盘山县”. */
    subject: (p: { indicator: string; region: string }) => `${p.indicator}，${p.region}`,
    period: {
      level: (p: { period: string }) => `到${p.period}`,
      increment: (p: { period: string }) => `${p.period}内新增或完成`,
      increment_per_year: (p: { period: string }) => `${p.period}每年`,
      growth_rate: (p: { period: string }) => `${p.period}年增长`,
    } satisfies Record<Measure, (p: { period: string }) => string>,
    asOf: (p: { date: string }) => `截至${p.date}`,
    firstIn: "登记在",
    alsoIn: "另见",
    deadline: (p: { date: string }) => `期限${p.date}`,
    ongoing: "长期推进",
    carrierAction: { build: "新建", improve: "完善" },
    more: (p: { count: string }) => `另有${p.count}个`,
    moreOnIndicator: "见指标页",
  },
} as const;
