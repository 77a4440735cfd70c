/** The rules of calculation with worked examples, the readings decided, and the glossary. */

import type { SubsidyPairReason } from "../../analysis/subsidy-comparison.ts";
import type { Comparator, Measure } from "../../model/types.ts";

export const methodology = {
  title: "计算方法与名词",
  description:
    "份额、进度、状态、五年轨迹、补贴对照怎样算，每条规则都用同一套程序算一个例子；“未查到”是什么意思；名词解释。",
  headline: (p: { statuses: string }) =>
    `规则先写明，再照着算：${p.statuses}种状态，只计数，不打分，不排名。`,
  lede: "每条规则下面的例子，由生成网页的同一套程序算出。标着“举例”的数字是编的，用来说明规则；其余是本站的真实数据。",
  ledeFictional:
    "每条规则下面的例子，由生成网页的同一套程序算出。这个网站的数字全部是编的，只为演示。",
  exampleLabel: "举例，不是真实数据",
  realLabel: "本站数据",
  separator: "，",
  listSeparator: "、",

  principles: {
    title: "几条总规矩",
    points: [
      "状态只数个数，不求平均，不合成总分，也不给单位排名。目标大小、难易不同，加在一起没有意义。",
      "判断快慢的界线是本站定的，不是哪份文件的规定。界线写在“状态”一节，您可以下载数据，换一条界线重算。",
      "日期一律用数据里的日期，不用电脑的时钟。同一份数据，什么时候生成，结果都一样。",
      "没有数就是没有数。不用零代替，不按别的数推算，也不在两个数之间插出一个数。",
      "公布的实际值不相加。有的值包含别的地区，加起来会重复。",
    ],
    now: (p: { date: string; count: string; parts: string }) =>
      `截至${p.date}，${p.count}项目标的状态：${p.parts}。`,
    status: (p: { status: string; count: string }) => `${p.status}${p.count}项`,
  },

  notFound: {
    title: "“未查到”是什么意思",
    points: (p: { date: string | undefined }): readonly string[] => [
      p.date === undefined
        ? "“未查到公开数据”只说一件事：没有找到（没有检索记录）。它不说没有公布，更不说没有完成。"
        : `“未查到公开数据”只说一件事：照检索记录里的办法找，找到${p.date}为止，没有找到。它不说没有公布，更不说没有完成。`,
      "“未分解”是另一回事：文件没有给这个单位分任务。",
      "“有承诺，无数额”又是一回事：文件说了要给，没有说给多少。它不等于零。",
    ],
    log: "看检索记录",
  },

  measures: {
    title: "四种计数方式，绝不混用",
    note: "每个目标和实际值都注明计数方式。方式不同的数，不相比，也不互相推算；“净增”不是“新增”。",
    caption: "四种计数方式",
    columns: { measure: "方式", meaning: "意思", judged: "怎样判" },
    rows: {
      level: { meaning: "到那一年年底有多少；比重、平均数也是水平", judged: "看年底的数" },
      increment: { meaning: "从期初第一天起累计新增或完成多少", judged: "看期末的累计数" },
      increment_per_year: { meaning: "每一年新增或完成多少", judged: "一年一年地看，不折算进度" },
      growth_rate: { meaning: "每一年比上年增长百分之几", judged: "一年一年地看，不折算进度" },
    } satisfies Record<Measure, { meaning: string; judged: string }>,
  },

  comparators: {
    title: "怎样才算达到",
    note: "“力争”与“以上”是两件事：一个说语气，一个说多少算够。力争的目标没有达到，另记作“力争目标未达到”。",
    caption: "各种写法怎样才算达到（数字是编的）",
    columns: { comparator: "写法", goal: "目标", below: "差一点", at: "正好", above: "多一点" },
    meaning: {
      at_least: "不少于这个数",
      more_than: "多于这个数",
      at_most: "不多于这个数",
      between: "到下限就算达到，超过上限另作提示",
      stated: "只写了数，没有“以上”：到这个数或更多",
    } satisfies Record<Comparator, string>,
    met: (p: { value: string }) => `${p.value}，达到`,
    notMet: (p: { value: string }) => `${p.value}，未达到`,
    metOverMax: (p: { value: string }) => `${p.value}，达到（超过上限）`,
  },

  allocation: {
    title: "分解与份额",
    rule: "份额＝一个单位的数÷各单位的数之和。除的是分解合计，不是全市目标，所以各单位的份额加起来正好是1。合计与全市目标对不上的，两个数都照原文列出，不算差错。",
    example: (p: { indicator: string; period: string }) => `${p.period}${p.indicator}的分解`,
    columns: { unit: "单位", value: "承担", working: "算式", share: "份额" },
    working: (p: { value: string; sum: string }) => `${p.value}÷${p.sum}`,
    sum: "合计",
    more: (p: { count: string }) => `其余${p.count}个单位算法相同，不再列出；合计包括它们。`,
    check: {
      equal: (p: { sum: string; city: string }) => `分解合计${p.sum}，全市目标${p.city}，相符。`,
      exceeds: (p: { sum: string; city: string; difference: string }) =>
        `分解合计${p.sum}，全市目标${p.city}，合计多出${p.difference}。`,
      falls_short: (p: { sum: string; city: string; difference: string }) =>
        `分解合计${p.sum}，全市目标${p.city}，合计少${p.difference}。`,
    },
    disagreement: (p: { indicator: string; check: string }) => `${p.indicator}：${p.check}`,
    none: "这份数据没有分解到单位的目标。",
  },

  elapsed: {
    title: "时间过去了多少",
    rule: "累计的：从期初第一天数到公布值的日期，首尾都算，除以整段的天数。年末水平的：从基期的日期数到公布值的日期，除以从基期到目标年年底的天数。只写到月或年的日期，按那个月、那一年的最后一天算。",
    increment: (p: { period: string; date: string; passed: string; days: string; share: string }) =>
      `${p.period}的新增目标，公布值截至${p.date}：${p.passed}天÷${p.days}天＝${p.share}。`,
    level: (p: {
      base: string;
      end: string;
      date: string;
      passed: string;
      days: string;
      share: string;
    }) =>
      `到${p.end}的目标，基期${p.base}，公布值截至${p.date}：${p.passed}天÷${p.days}天＝${p.share}。`,
  },

  progress: {
    title: "进度",
    rule: "只在期限以前算。累计的：（实际÷目标）÷时间过去的份额。年末水平的：（实际－基期）÷（目标－基期）÷时间过去的份额。得1就是正好按时间匀速推进。",
    base: "基期只用公布过的实际数。承诺过的数不能当基期：承诺不等于做到。",
    path: "路径值是匀速推进到那一天应有的数；差距＝实际－路径值，单位与目标相同。",
    increment: (p: {
      target: string;
      actual: string;
      date: string;
      done: string;
      elapsed: string;
      progress: string;
      path: string;
      gap: string;
      status: string;
    }) =>
      `新增${p.target}，截至${p.date}公布${p.actual}：完成${p.done}，时间过去${p.elapsed}，进度${p.progress}。路径值${p.path}，差距${p.gap}。状态：${p.status}。`,
    level: (p: {
      target: string;
      end: string;
      base: string;
      baseDate: string;
      actual: string;
      date: string;
      elapsed: string;
      progress: string;
      path: string;
      gap: string;
      status: string;
    }) =>
      `到${p.end}${p.target}，${p.baseDate}的基期数${p.base}，截至${p.date}公布${p.actual}：时间过去${p.elapsed}，进度${p.progress}。路径值${p.path}，差距${p.gap}。状态：${p.status}。`,
  },

  status: {
    title: "状态",
    rule: "从上往下逐条试，先合哪条就是哪条。最后两条另算。",
    thresholds: (p: {
      ahead: string;
      onTrack: string;
      slightlyBehind: string;
      firstQuarter: string;
      small: string;
      tolerance: string;
    }) =>
      `界线是本站定的：进度${p.ahead}及以上为快于进度，${p.onTrack}及以上为达到进度，${p.slightlyBehind}及以上为略慢，再低为滞后。时间过去不超过${p.firstQuarter}、目标数小于${p.small}（百分比不算）、成批认定的，不折算进度。与路径相差不超过${p.tolerance}个单位的，算达到进度。`,
    caption: "状态的规则，每条一例（例子里的数字是编的）",
    columns: { rule: "规则", example: "举例", result: "结果" },
    rules: {
      nothingFound: "没有实际值",
      includesOthers: "公布值里包括别的地区，照登，但不拿来判定",
      met: "达到目标，不论早晚，有没有基期",
      missed: "到期末的值没有达到",
      aimMissed: "同上，目标写的是力争",
      endValueMissing: "已到期，最后一个值早于期末",
      firstQuarter: "时间过去不超过四分之一",
      small: "目标数很小（百分比不算）",
      batch: "称号成批认定，年中的数不说明快慢",
      baselineMissing: "年末水平的目标，没有公布过的基期",
      regressed: "比基期还低",
      nearPath: "与路径相差不超过一个单位",
      ahead: "进度快",
      onTrack: "进度相当",
      slightlyBehind: "进度略慢",
      behind: "进度更低",
      yearly: "逐年判的目标，还有年份没有结果",
      provisional: "判定用的是初步数或估计数，状态前加“初步”",
    },
    target: {
      level: (p: { value: string; period: string }) => `到${p.period}${p.value}`,
      increment: (p: { value: string; period: string }) => `${p.period}新增${p.value}`,
      increment_per_year: (p: { value: string; period: string }) => `${p.period}每年新增${p.value}`,
      growth_rate: (p: { value: string; period: string }) => `${p.period}年增长${p.value}`,
    } satisfies Record<Measure, (p: { value: string; period: string }) => string>,
    baseline: (p: { value: string; date: string }) => `基期${p.date}有${p.value}`,
    actual: (p: { value: string; date: string }) => `${p.date}公布${p.value}`,
    provisionalActual: (p: { value: string; date: string }) => `${p.date}公布初步数${p.value}`,
    noActual: "没有查到公布值",
    asOf: (p: { date: string }) => `数据截至${p.date}`,
    progress: (p: { progress: string }) => `进度${p.progress}`,
    gap: (p: { gap: string }) => `与路径相差${p.gap}`,
    attainment: (p: { share: string }) => `完成${p.share}`,
  },
  /** Invented things of the examples above; named so that nobody takes them for real. */
  example: {
    region: "甲区",
    otherRegion: "乙区",
    indicator: "示例指标",
    document: "示例文件",
    clause: "一",
    unit: "家",
  },

  trajectory: {
    title: "五年轨迹",
    rule: "把先后几份文件承诺的年末水平，按年份连成直线。每年要增的数＝（后一个－前一个）÷年数；年均增长率按复合增长算。直线成立的前提是：前一个目标如期实现。它不是实际，也不是预测。",
    example: (p: {
      indicator: string;
      from: string;
      fromYear: string;
      to: string;
      toYear: string;
      rise: string;
      rate: string;
      years: string;
    }) =>
      `${p.indicator}：${p.fromYear}${p.from}，${p.toYear}${p.to}，相隔${p.years}年，每年要增${p.rise}，年均${p.rate}。`,
    at: (p: { date: string; value: string }) => `${p.date}，直线上是${p.value}。`,
    outside: "直线只画在承诺过的两年之间，两头之外没有值。",
    increments: "新增目标不画在水平的轴上。同一项指标两者都有的，另算新增目标占五年目标的份额。",
    none: "这份数据里，没有一项指标先后承诺过两个年末水平。",
  },

  subsidies: {
    title: "补贴对照",
    rule: "先按对象和级别配对。取得条件同类、发放方式相同、双方都写了定额的，才算倍数和差额。新认定、新列入、备案算一类，都是取得称号；首次绩效评价优秀是另一类。最高多少、按比例、实物的，不比倍数。",
    ratio: (p: {
      pair: string;
      peer: string;
      peerAmount: string;
      home: string;
      homeAmount: string;
      ratio: string;
      difference: string;
    }) =>
      `${p.pair}：${p.peer}${p.peerAmount}÷${p.home}${p.homeAmount}＝${p.ratio}倍，相差${p.difference}。`,
    refused: (p: {
      pair: string;
      peer: string;
      peerAmount: string;
      home: string;
      homeAmount: string;
      reason: string;
    }) => `${p.pair}：${p.peer}${p.peerAmount}，${p.home}${p.homeAmount}，${p.reason}。`,
    reason: {
      different_trigger: "取得条件不同类，不比",
      different_basis: "发放方式不同，不比",
      home_none_stated: "一方没有列，不比",
      peer_none_stated: "一方没有列，不比",
      no_amount: "一方没有写定额，不比",
    } satisfies Record<SubsidyPairReason, string>,
    ladder: (p: {
      place: string;
      recipient: string;
      provincial: string;
      national: string;
      sum: string;
    }) =>
      `先省级、后国家级的合计：${p.place}${p.recipient}，${p.provincial}＋${p.national}＝${p.sum}。没有文件说两笔可以都拿，这只是假设。`,
    lapsed: "已失效文件里的数额照样列出，注明失效。",
    none: "这份数据没有可以对照的补贴。",
  },

  coverage: {
    title: "查到了多少",
    rule: "只数已到期的目标：到期的有多少，其中查到公布值的有多少，查到期末值的又有多少。按地区、指标、文件各数一遍，外地不算在内。",
    example: (p: { date: string; total: string; due: string; found: string; foundAtEnd: string }) =>
      `截至${p.date}，${p.total}项目标，已到期${p.due}项，查到公布值${p.found}项，查到期末值${p.foundAtEnd}项。`,
  },

  readings: {
    title: "读法：文件没写清楚的，本站怎样理解",
    note: "每条读法都写在数字旁边，这里集中列出。您若有不同理解，欢迎指出。",
    targets: (p: { count: string }) => `目标的读法（${p.count}条）`,
    subsidies: (p: { count: string }) => `补贴的读法（${p.count}条）`,
    subject: (p: { indicator: string; region: string; period: string }) =>
      `${p.indicator}（${p.region}，${p.period}）`,
    more: (p: { count: string }) => `另有${p.count}处相同`,
    none: "这份数据没有需要说明的读法。",
  },

  glossary: {
    title: "名词解释",
    note: "只解释词义。认定标准和门槛，来源没有写的，这里也不写。",
    triggersTitle: "补贴条件的用词",
  },
} as const;
