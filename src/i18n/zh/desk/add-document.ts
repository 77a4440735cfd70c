/** Words of the command that registers a source document, and of the form for it. */

import type { DocumentKind, DocumentStatus } from "../../../model/types.ts";
import type { TargetRow } from "../../../schemas/target.ts";

export const addDocument = {
  purpose:
    "登记一份新文件：写进 documents.json；新的方案再加上它的目标表 targets/编号.csv。有一处不对就什么都不写。",
  options: {
    template: {
      value: "文件夹",
      text: "先写一个新文件夹，里面是空白的登记表和目标表，填好再用 --from",
    },
    from: { value: "文件夹", text: "读填好的登记表和目标表；下面各项就不用写了" },
    id: { value: "编号", text: "小写英文字母、数字和连字符，如 pj-2023-5" },
    title: { value: "标题", text: "标题里有人名的略去，并在 --defects 写明" },
    nameEn: { value: "英文简称", text: "可不写" },
    number: { value: "文号", text: "没有文号不写" },
    indexNumber: { value: "索引号", text: "可不写" },
    issuer: { value: "发布单位", text: "以落款为准" },
    issued: { value: "日期", text: "成文日期，可不写" },
    published: { value: "日期", text: "发布日期，可不写" },
    accessed: { value: "日期", text: "我们读到的日期" },
    status: { value: "状态", text: "in_force 有效、lapsed 失效、unknown 没有写明" },
    covers: { value: "年份", text: "目标管的年份，如 2023/2025；没有目标不写" },
    kind: { value: "性质", text: "official 官方、news 新闻、reprint 转载、compilation 汇编" },
    url: { value: "网址", text: "可不写" },
    defects: { value: "毛病", text: "所读文本的毛病，几条用分号隔开；没有不写" },
    clauses: {
      value: "条款",
      text: "如 s1-1=一（一）;s1-2=一（二）；只有正文的写 text=正文；条款多的写一个两列的 .csv 文件名",
    },
    read: { value: "文件", text: "所读的文本，用来算校验值；几份用分号隔开；没有不写" },
    targets: { value: "文件", text: "填好的目标表，列与 targets/ 里的相同；没有目标不写" },
  },
  examples: [
    "npm run data:add-document -- --template 新文件",
    "npm run data:add-document -- --from 新文件",
    "npm run data:add-document -- --id panshan-2026-11 --title 盘山县11月报表 --issuer 盘山县人民政府 --accessed 2026-11-25 --status unknown --kind official --clauses text=正文",
  ],

  /** The form: what stands in its first column, what may be filled in, what is said beside it. */
  form: {
    documentFile: "登记表.csv",
    targetsFile: "目标表.csv",
    helpFile: "目标表怎么填.csv",
    columns: ["项目", "填写", "说明"],
    fields: {
      id: [
        "编号",
        "小写英文字母开头，只用小写字母、数字和连字符，如 pj-2023-5。会出现在网址里，定了不再改",
      ],
      title: ["标题", "照原文。标题里有人名的略去，并在“毛病”写明"],
      name_en: ["英文简称", "英文网页上用，可空"],
      number: ["文号", "如 盘政办发〔2021〕10号；没有就空着"],
      index_number: ["索引号", "没有就空着"],
      issuer: ["发布单位", "以落款为准"],
      issued: ["成文日期", "如 2023-05-01；不知道就空着"],
      published: ["发布日期", "不知道就空着"],
      accessed: ["读到的日期", "我们读到它的那一天"],
      status: ["状态", "有效、失效、没有写明，三个里选一个"],
      covers: ["目标管的年份", "如 2023/2025；没有目标（报表、新闻）就空着"],
      kind: ["性质", "官方、新闻、转载、汇编，四个里选一个"],
      url: ["网址", "没有就空着"],
      defects: ["毛病", "所读文本缺什么、错什么，自己的话，几条用分号隔开；没有就空着"],
      clauses: [
        "条款",
        "一行一条：编号=名称，如 s2-1=二（一）；行不够就插行。报表只写一行 text=正文",
      ],
    },
    clauseRows: 8,
    /** What a column of the targets says, and how a cell of it looks. */
    targetColumns: ["列", "填什么", "例"],
    targets: {
      indicator: ["指标编号，见 indicators.csv", "tech-smes"],
      region: ["地方编号，见 regions.csv；全市的目标填城市的编号", "panshan"],
      measure: [
        "level 年末水平、increment 这段时间新增、increment_per_year 每年新增、growth_rate 每年增长百分之几",
        "increment",
      ],
      period: ["数字管的年份：一年，或 起年/止年", "2023"],
      comparator: [
        "at_least 以上、more_than 超过、at_most 不超过、between 几到几、stated 只写了数",
        "at_least",
      ],
      value: ["数，不带单位", "30"],
      value_max: ["上限，只有 between 填", ""],
      unit: ["单位，与指标的相同；增长率填 %", "家"],
      clause: ["条款编号，登记表里写的；先出现的一条", "s2-1"],
      wording: ["原文里印着数的那几个字，“力争”“以上”照录", "新增30家以上"],
      note: ["说明，自己的话，可空", ""],
      commitment: ["firm 确定目标、aim 力争", "firm"],
      also_in: ["还印着同一个数的条款，用分号隔开，可空", "s3-1"],
    } satisfies Record<keyof TargetRow, readonly [string, string]>,
    status: {
      in_force: "有效",
      lapsed: "失效",
      unknown: "没有写明",
    } satisfies Record<DocumentStatus, string>,
    kind: {
      official: "官方",
      news: "新闻",
      reprint: "转载",
      compilation: "汇编",
    } satisfies Record<DocumentKind, string>,
  },

  templateAlone: "--template 不和别的选项一起写（--data 可以）。",
  fromAlone: (p: { option: string }): string =>
    `用了 --from，就不要再写 --${p.option}；请把它填进登记表。`,
  folderTaken: (p: { folder: string }): string =>
    `“${p.folder}”已经有了，没有动它。请换一个新文件夹的名字。`,
  folderInData: (p: { folder: string }): string =>
    `“${p.folder}”在数据文件夹里面，登记表不能放在那里。请换一个文件夹。`,
  folderRefused: (p: { folder: string; code: string }): string =>
    `没能写到“${p.folder}”（${p.code}）。请检查磁盘空间和权限，什么都没有留下。`,
  templateDone: (p: {
    folder: string;
    document: string;
    targets: string;
    help: string;
    command: string;
  }): string =>
    [
      `写好了 ${p.folder}/${p.document} 和 ${p.folder}/${p.targets}，用 Excel 或 WPS 打开，填好保存（还是 .csv）。`,
      `新方案：两张都填，目标表一行一个目标，各列填什么见同一个文件夹里的“${p.help}”。报表、新闻：只填登记表，“目标管的年份”空着，目标表不动。`,
      `填好运行：${p.command}`,
    ].join("\n"),
  fileMissing: (p: { file: string }): string =>
    `没有找到或打不开“${p.file}”。请检查文件夹和文件名。`,
  fileUnreadable: (p: { file: string }): string =>
    `“${p.file}”读不出文字。请在 Excel 或 WPS 里另存为“CSV UTF-8（逗号分隔）”。`,
  unknownItem: (p: { file: string; row: string; item: string }): string =>
    `${p.file} 第${p.row}行：登记表里没有“${p.item}”这一项。第一列不要改。`,
  repeatedItem: (p: { file: string; row: string; item: string }): string =>
    `${p.file} 第${p.row}行：“${p.item}”填了两遍，只留一行。`,
  notAForm: (p: { file: string }): string =>
    `“${p.file}”不是登记表：第1行要是 项目,填写,说明。请用 --template 写一份新的再填。`,
  badClause: (p: { place: string; text: string }): string =>
    `${p.place}：“${p.text}”看不出编号和名称；请写成 编号=名称，如 s1-1=一（一）`,
  repeatedClause: (p: { place: string; id: string }): string =>
    `${p.place}：条款编号“${p.id}”写了两遍；请改掉一个`,
  noClauses: (p: { place: string }): string =>
    `${p.place}：至少要有一条条款，数字才说得出出自哪里；只有正文的写 text=正文`,
  inForm: (p: { file: string; row: string; item: string }): string =>
    `${p.file} 第${p.row}行 ${p.item}`,
  inOption: (p: { option: string }): string => `--${p.option}`,
  placed: (p: { place: string; sentence: string }): string => `${p.place}：${p.sentence}`,
  idTaken: (p: { id: string; title: string; file: string }): string =>
    `${p.file} 里已经有编号“${p.id}”（${p.title}）。请换一个编号；要改已有的，用 npm run data:correct。`,
  refused: (p: { count: string }): string => `共${p.count}处要改。什么都没有写；改好再运行一次。`,

  done: (p: { file: string; id: string; title: string }): string =>
    `已在 ${p.file} 末尾登记：${p.id}《${p.title}》。`,
  targetsDone: (p: { file: string; count: string }): string =>
    `已写好 ${p.file}：${p.count}个目标。`,
  nextForTargets:
    "还要做：目标有新的指标、地区的，要先登记；运行 npm run data:check 检查，用 npm run data:diff 看变化。网站的主要方案换成这一份的，再改 site.json 的 plan。",
  nextForEmptyTargets: (p: { file: string }): string =>
    `已写好 ${p.file}，现在只有表头。还要做：一行一个目标填进去，各列见 data/README.md；填好运行 npm run data:check。`,
  nextForReport: (p: { id: string }): string =>
    `还要做：把里面的数读进来，npm run data:import -- 收到的表 --release 发布日期 --document ${p.id} --note 说明；基期数、补贴等手工填的，document 一列写 ${p.id}。`,
} as const;
