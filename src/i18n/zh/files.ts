/** What the public files are: the question each answers, and its columns in plain words. */

import { vocabulary } from "./vocabulary.ts";

interface ColumnText {
  readonly label: string;
  readonly meaning: string;
}

interface TableText {
  readonly title: string;
  /** Which question the file answers, in one sentence. */
  readonly question: string;
  readonly columns: Readonly<Record<string, ColumnText>>;
}

const column = (label: string, meaning: string): ColumnText => ({ label, meaning });

/** Lists codes with the words that the pages use for them. */
const codes = (words: Readonly<Record<string, string>>): string =>
  Object.entries(words)
    .map(([code, word]) => `${code} ${word}`)
    .join("，");

const region = {
  region: column("地区编号", "对应 regions 的 id"),
  region_name: column("地区", "地区的中文名称"),
};
const indicator = {
  indicator: column("指标编号", "对应 indicators 的 id"),
  indicator_name: column("指标", "指标的中文名称"),
};
const measure = column(
  "计数方式",
  `${codes(vocabulary.measure)}；各种计数方式之间不换算。年末水平指那时有多少，比重、平均数也算；期内新增或完成的从期初算起`,
);
const publishedMeasure = column(
  "计数方式",
  `${codes(vocabulary.publishedMeasure)}；各种计数方式之间不换算，到数据截至的日子`,
);
const period = column("时期", "一年写作2021，跨年写作2019/2021");
const comparator = column("比较方式", codes(vocabulary.comparator));
const unit = column("单位", "数值的单位，如 家、亿元、%");
const commitment = column("承诺方式", codes(vocabulary.commitment));
const note = column("说明", "对这个数怎样理解的说明；没有说明时为空");
const clauseLabel = column("条款名称", "条款在原文中的编号，如 附件2 第13项");
const place = {
  document: column("文件编号", "出自哪份文件，对应 documents 的 id"),
  clause: column("条款编号", "出自文件的哪一条"),
  clause_label: clauseLabel,
};
const alsoIn = column("另见条款", "同一内容再次出现的条款编号，用分号隔开");
const documentKind = column("来源性质", codes(vocabulary.documentKind));
const documentStatus = column("文件时效", codes(vocabulary.documentStatus));

/** Columns of one side of a comparison of subsidies; `who` is the side in words. */
const subsidySide = (prefix: "home" | "peer", who: string): Record<string, ColumnText> => ({
  [prefix]: column(`${who}编号`, "对应 regions 的 id"),
  [`${prefix}_name`]: column(who, "地区的中文名称"),
  [`${prefix}_trigger`]: column(
    `${who}发放条件`,
    "达到什么条件给补贴；几种条件金额相同时用分号隔开",
  ),
  [`${prefix}_amount`]: column(`${who}金额`, "没有写明补贴或没有写金额时为空，空不等于零"),
  [`${prefix}_amount_max`]: column(`${who}金额上限`, "只写“最高”多少时填在这里"),
  [`${prefix}_unit`]: column(`${who}单位`, "金额的单位"),
  [`${prefix}_basis`]: column(`${who}发放方式`, codes(vocabulary.subsidyBasis)),
  [`${prefix}_document`]: column(`${who}文件`, "出自哪份文件，对应 documents 的 id"),
  [`${prefix}_document_status`]: column(`${who}文件时效`, codes(vocabulary.documentStatus)),
  [`${prefix}_clause`]: column(`${who}条款编号`, "出自文件的哪一条"),
  [`${prefix}_clause_label`]: column(`${who}条款名称`, "条款在原文中的编号"),
});

const tables = {
  progress: {
    title: "目标与完成情况",
    question: "每一项目标承诺了多少，查到的最新数是多少，按规则算是什么状态？一行一项目标。",
    columns: {
      id: column("目标编号", "固定不变，可用于引用；对应 targets 的 id"),
      ...indicator,
      ...region,
      measure,
      period,
      comparator,
      target: column("目标值", "文件承诺的数；区间目标填下限"),
      target_max: column("目标上限", "只有区间目标才有"),
      unit,
      actual: column("实际值", "用来判定的最新公开数；没有查到时为空，空不等于零"),
      actual_as_of: column("实际值截至", "公开数所说的日期，精确到日、月或年"),
      actual_status: column("实际值状态", codes(vocabulary.actualStatus)),
      attainment: column("完成比例", "实际值÷目标值，1 表示100%，保留六位有效数字"),
      elapsed: column("时间进度", "截至实际值日期，期限已过去的比例，0 到 1"),
      progress: column("进度比", "完成比例与时间进度之比，1 表示正好在路径上；不宜折算时为空"),
      status: column("状态", codes(vocabulary.status)),
      reason: column("无法判定的原因", codes(vocabulary.reason)),
      target_document: column("目标文件", "目标出自哪份文件，对应 documents 的 id"),
      target_clause: column("目标条款", "目标出自文件的哪一条"),
      actual_document: column("实际值文件", "实际值出自哪份文件，对应 documents 的 id"),
      actual_clause: column("实际值条款", "实际值出自文件的哪一条"),
      commitment,
      due: column("是否到期", "yes 期限已过，no 期限未到；以本站数据截至日为准"),
      preliminary: column("是否初步", "yes 判定所用的数是初步数或估计数，以后可能修订"),
      exceeds_max: column("是否超过上限", "yes 实际值高于区间目标的上限"),
      baseline: column("基期值", "公开的起点数，只用于年末水平的目标"),
      baseline_as_of: column("基期日期", "起点数所说的日期"),
      path: column("路径值", "匀速推进时，到实际值日期应有的数"),
      gap: column("差距", "实际值减路径值，单位与目标相同"),
      actual_includes: column("实际值包含", "实际值里还包含哪些地区，用分号隔开；这样的数不能相加"),
      target_document_number: column("目标文号", "目标出自的文件的发文字号"),
      target_clause_label: column("目标条款名", "目标出自的条款，照文件自己的编号"),
      target_wording: column("目标原文用语", "原文里写这个目标的短语，保留“力争”“以上”等字样"),
      target_note: column("目标说明", "本站对这个目标的说明"),
    },
  },
  targets: {
    title: "目标",
    question: "哪份文件在哪一条，对哪个地区承诺了多少，什么时候到期？",
    columns: {
      id: column("目标编号", "固定不变，可用于引用"),
      ...indicator,
      ...region,
      measure,
      period,
      comparator,
      value: column("目标值", "文件承诺的数；区间目标填下限"),
      value_max: column("目标上限", "只有区间目标才有"),
      unit,
      commitment,
      document: place.document,
      document_number: column("文号", "文件的发文字号"),
      clause: place.clause,
      clause_label: clauseLabel,
      wording: column("原文用语", "原文里写这个数的短语，保留“力争”“以上”等字样"),
      note,
      also_in: alsoIn,
      document_status: documentStatus,
    },
  },
  actuals: {
    title: "实际值",
    question: "公开过哪些完成数，什么时候、由谁公开，后来改过没有？修订和撤回的旧数也保留。",
    columns: {
      ...indicator,
      ...region,
      measure: publishedMeasure,
      period,
      as_of: column("截至日期", "这个数所说的日期，精确到日、月或年"),
      value: column("数值", "公开的数；新增类为期初以来累计"),
      unit,
      status: column("数据状态", codes(vocabulary.actualStatus)),
      document: place.document,
      clause: place.clause,
      kind: documentKind,
      released: column("收录日期", "本站在哪一天的发布中收录"),
      includes: column("包含地区", "数值里还包含哪些地区，用分号隔开；这样的数不能相加"),
      note,
      current: column("是否现行", "yes 现在采用的数，no 已被后来的发布修订或撤回"),
      clause_label: clauseLabel,
    },
  },
  related: {
    title: "相关数字",
    question: "有哪些公开的数与指标相近，但口径不同，不能当作完成数？",
    columns: {
      ...region,
      indicator: column("相近指标编号", "与哪个指标相近；没有合适指标时为空"),
      indicator_name: column("相近指标", "相近指标的中文名称"),
      as_of: column("日期", "这个数所说的日期，精确到日、月或年"),
      value: column("数值", "公开的数，不参与任何计算"),
      unit,
      statement_zh: column("说的是什么", "这个数的含义，中文"),
      statement_en: column("说的是什么（英文）", "这个数的含义，英文"),
      document: place.document,
      document_title: column("文件标题", "出处的标题"),
      kind: documentKind,
      url: column("网址", "出处的网址"),
    },
  },
  subsidies: {
    title: "补贴标准",
    question: "哪个地方对哪类对象、在什么条件下给多少补贴，依据的文件还有没有效？",
    columns: {
      jurisdiction: column("地区编号", "发放补贴的地区，对应 regions 的 id"),
      jurisdiction_name: column("地区", "发放补贴的地区"),
      recipient: column("对象编号", "补贴对象的编号"),
      recipient_name: column("补贴对象", "补贴对象的中文名称"),
      level: column("级别", codes(vocabulary.subsidyLevel)),
      trigger: column("条件编号", "达到什么条件给补贴"),
      amount: column("金额", "文件写明的金额；没有写金额时为空，空不等于零"),
      amount_max: column("金额上限", "只写“最高”多少时填在这里"),
      unit,
      basis: column("发放方式", codes(vocabulary.subsidyBasis)),
      document: place.document,
      document_status: documentStatus,
      clause: place.clause,
      tier: column("档次", "同一补贴分几档时的档名"),
      rate: column("比例", "按比例补贴时的百分数；1:1 配套写作100"),
      term_years: column("年限", "按年发放时的年数；没有写明时为空"),
      wording: column("原文用语", "原文里写这个数的短语"),
      note,
      id: column("补贴编号", "固定不变，可用于引用"),
      trigger_name: column("条件", "发放条件的中文名称"),
      clause_label: clauseLabel,
    },
  },
  "subsidy-comparison": {
    title: "补贴对照",
    question: "两地对同一类对象、同一级别的补贴各是多少，能不能直接比较，不能比是什么原因？",
    columns: {
      recipient: column("对象编号", "补贴对象的编号"),
      recipient_name: column("补贴对象", "补贴对象的中文名称"),
      level: column("级别", codes(vocabulary.subsidyLevel)),
      ...subsidySide("home", "本市"),
      ...subsidySide("peer", "对照城市"),
      ratio: column("倍数", "对照城市金额÷本市金额；条件或方式不同时不计算"),
      difference: column("相差", "对照城市金额减本市金额，单位万元；条件或方式不同时不计算"),
      reason: column(
        "不能比较的原因",
        "different_trigger 发放条件不同，different_basis 发放方式不同，home_none_stated 本市没有写明，peer_none_stated 对照城市没有写明，no_amount 没有写明可比的金额",
      ),
    },
  },
  tasks: {
    title: "重点任务",
    question: "计划列了哪些任务，什么时候完成，谁牵头，谁负责？",
    columns: {
      id: column("任务编号", "固定不变，可用于引用"),
      name: column("任务", "任务名称"),
      deadline: column("时限", "完成日期；ongoing 表示持续推进，没有截止日"),
      lead_units: column("牵头单位编号", "用分号隔开"),
      lead_unit_names: column("牵头单位", "用分号隔开"),
      responsible_units: column("责任单位编号", "用分号隔开"),
      responsible_unit_names: column("责任单位", "用分号隔开"),
      indicators: column("指标编号", "任务涉及的指标，用分号隔开"),
      indicator_names: column("指标", "任务涉及的指标名称，用分号隔开"),
      ...place,
      also_in: alsoIn,
      summary: column("内容", "本站的概括，不是原文"),
      unquantified: column("没有数字的目标", "任务中没有写明数量的目标，本站的概括"),
      name_en: column("任务（英文）", "英文名称；没有英文的照写中文"),
      summary_en: column("概括（英文）", "英文概括；没有英文的照写中文"),
    },
  },
  carriers: {
    title: "点名的孵化载体",
    question: "计划点了哪些孵化载体的名，在哪个地区，是新建还是完善？",
    columns: {
      name: column("载体", "载体名称"),
      ...region,
      action: column("要求", "build 新建，improve 完善"),
      ...place,
    },
  },
  regions: {
    title: "地区",
    question: "其他文件里的地区编号指哪个地方？",
    columns: {
      id: column("地区编号", "固定不变"),
      name_zh: column("中文名称", "地区的中文名称"),
      name_en: column("英文名称", "地区的英文名称"),
      kind: column("类别", codes(vocabulary.regionKind)),
      parent: column("所属地区", "上级地区的编号；没有时为空"),
      gb_code: column("行政区划代码", "GB/T 2260 代码；经济区没有代码"),
      aliases: column("别名", "简称等，供搜索用，用分号隔开"),
    },
  },
  indicators: {
    title: "指标",
    question: "其他文件里的指标编号指什么，怎样理解，用什么单位？",
    columns: {
      id: column("指标编号", "固定不变"),
      name_zh: column("中文名称", "指标的中文名称"),
      name_en: column("英文名称", "指标的英文名称"),
      unit: column("单位", "水平和累计数的单位；年增长的单位都是 %"),
      theme: column("主题编号", "指标所属的主题"),
      direction: column("方向", codes(vocabulary.direction)),
      headline: column("是否主要目标", "yes 五年规划期的主要目标，no 其他"),
      definition_zh: column("含义", "用平常话说明指标是什么"),
      definition_en: column("含义（英文）", "用平常话说明指标是什么，英文"),
      pace: column("推进方式", "linear 全年陆续发生，batch 一年里分批认定，年中不折算进度"),
      theme_name: column("主题", "主题的中文名称"),
      aliases: column("别名", "简称、缩写等，供搜索用，用分号隔开"),
    },
  },
  documents: {
    title: "文件",
    question: "这些数出自哪些文件，谁发的，什么时候发的，还有没有效？",
    columns: {
      id: column("文件编号", "固定不变"),
      title: column("标题", "文件标题"),
      number: column("文号", "发文字号；没有时为空"),
      index_number: column("索引号", "政府信息公开索引号；没有时为空"),
      issuer: column("发布机关", "发布文件的机关或媒体"),
      issued: column("成文日期", "文件落款日期；不知道时为空"),
      published: column("公开日期", "在网上公开的日期；不知道时为空"),
      status: documentStatus,
      kind: documentKind,
      url: column("网址", "文件的网址；没有时为空"),
      accessed: column("查阅日期", "本站最后一次查阅的日期"),
      covers: column("涵盖时期", "文件的目标或数据涵盖哪些年"),
      sha256: column(
        "文本校验值",
        "所读文本的 SHA-256；读过几个文本时用分号隔开；空着的只见到摘录，没有读到全文",
      ),
      defects: column("文本缺陷", "所读文本有哪些缺漏错乱，用分号隔开"),
      name_en: column("英文简称", "英文页上的叫法；没有时为空"),
    },
  },
  clauses: {
    title: "条款",
    question: "条款编号指文件里的哪一条？",
    columns: {
      document: column("文件编号", "对应 documents 的 id"),
      clause: column("条款编号", "在一份文件里不重复；其他文件里的条款编号都在这里"),
      label: clauseLabel,
    },
  },
  releases: {
    title: "发布记录",
    question: "本站发布过哪几次，每次新增、修订、撤回、更正了多少？",
    columns: {
      date: column("发布日期", "也是那次发布的编号"),
      note: column("说明", "这次发布了什么"),
      note_en: column("说明（英文）", "没有英文的照写中文"),
      added: column("新增", "这次收录的公布值里，以前没有的有多少个"),
      revised: column("修订", "公布方改过的值，这次改了多少个"),
      withdrawn: column("撤回", "公布方撤回的值，这次有多少个"),
      corrected: column("更正", "本站自己的差错，到这次发布改正了多少处"),
    },
  },
  revisions: {
    title: "改过的数",
    question: "公布以后改过哪些数，原来是多少，现在是多少，什么时候改的，为什么？",
    columns: {
      date: column("日期", "修订、撤回的是发布日期，更正的是改正日期"),
      kind: column(
        "怎么改的",
        `${codes(vocabulary.revisionKind)}；修订和撤回是公布方改的，更正是本站录错了改的`,
      ),
      table: column("哪张表", "改的是哪张表里的内容，如 actuals、targets、subsidies"),
      key: column(
        "哪一项",
        "目标、补贴写编号；实际值写“指标.地区.时期.计数方式.截至日期”，更正的前面再加收录日期；其他照更正记录写",
      ),
      indicator: column("指标编号", "对应 indicators 的 id；不是指标的数时为空"),
      region: column("地区编号", "对应 regions 的 id；认不出是哪一项时为空"),
      measure: column("计数方式", codes(vocabulary.measure)),
      period,
      as_of: column("截至日期", "实际值所说的日期，精确到日、月或年"),
      old: column("原来", "改之前的内容"),
      new: column("现在", "改之后的内容；撤回的为空"),
      unit: column("单位", "原来和现在都是数的才有"),
      reason: column("原因", "为什么改"),
      file: column("文件", "数据文件夹里的哪个文件"),
      old_status: column("原来的数据状态", codes(vocabulary.actualStatus)),
      new_status: column("现在的数据状态", codes(vocabulary.actualStatus)),
    },
  },
  corrections: {
    title: "更正记录",
    question: "本站改正过哪些自己的错误？",
    columns: {
      date: column("更正日期", "改正错误的日期"),
      file: column("文件", "哪个文件里的错误"),
      key: column("位置", "哪一行、哪一项"),
      old: column("原来", "改正前的内容"),
      new: column("现在", "改正后的内容"),
      reason: column("原因", "为什么改"),
    },
  },
  searches: {
    title: "检索记录",
    question: "为了找完成数，什么时候、在哪里、查过什么，结果怎样？",
    columns: {
      date: column("检索日期", "检索的日期"),
      what: column("查什么", "想找的数据"),
      where: column("在哪里查", "查过的网站或渠道"),
      result: column("结果", "查到了什么，或没有查到"),
      what_en: column("查什么（英文）", "没有英文的照写中文"),
      where_en: column("在哪里查（英文）", "没有英文的照写中文；网址不译"),
      result_en: column("结果（英文）", "没有英文的照写中文"),
    },
  },
  acknowledged: {
    title: "核实记录",
    question: "哪些数看着不寻常，核实后照原样发布，为什么？",
    columns: {
      date: column("核实日期", "核实的日期"),
      warning: column("哪里不寻常", codes(vocabulary.warning)),
      key: column(
        "哪一个数",
        "指标.地区.计数方式.时期.截至日期；说整个单位或指标的，是编号.发布日期；说整次发布的，是发布日期",
      ),
      reason: column("原因", "核实的结果"),
    },
  },
} as const satisfies Readonly<Record<string, TableText>>;

export const files = {
  tables,
  /** Of the file that holds the rows of `progress` about one place or one indicator. */
  /** A link to a file with its size. */
  download: (p: { format: string; size: string }): string => `${p.format}（${p.size}）`,
  rows: (p: { count: string }): string => `${p.count}行`,
  encoding:
    "CSV 用 UTF-8 编码、逗号分隔，可用 Excel 直接打开；空格子表示没有数，不是零。JSON 的列与 CSV 相同，没有数写作 null。",
} as const;
