/** The page of downloads: files, columns, licence, releases, corrections, searches, citation. */

export const dataPage = {
  title: "数据",
  description: (p: { tables: string }) =>
    `全站数字的下载文件：${p.tables}张表，CSV和JSON两种格式，附每一列的意思、许可、发布与更正记录、检索记录和引用格式。`,
  headline: (p: { tables: string; rows: string }) =>
    `页面上的每个数字都能下载：${p.tables}张表，${p.rows}行。`,
  lede: (p: { targets: string; actuals: string; searches: string; licence: string }) =>
    `其中目标${p.targets}，公布过的值${p.actuals}，检索记录${p.searches}条。不用注册，按 ${p.licence} 使用，注明出处。`,

  files: {
    title: "先看要回答什么问题，再选文件",
    note: "CSV 用 Excel 或 WPS 直接打开；JSON 供程序读取。两种格式内容相同。",
    size: (p: { format: string; size: string }) => `${p.format}，${p.size}`,
    rows: (p: { rows: string }) => `${p.rows}行`,
    columnsToggle: (p: { count: string }) => `${p.count}列的意思`,
    columnsCaption: (p: { table: string }) => `“${p.table}”的各列`,
    columns: { name: "列", meaning: "意思" },
  },
  parts: {
    title: "只要一个地方、一项指标",
    note: "列与“目标与完成情况”相同，只取有关的行。",
    regions: "按县区",
    indicators: "按指标",
    columns: { name: "名称", rows: "行数", csv: "CSV", json: "JSON" },
    regionsCaption: "按县区分开的文件",
    indicatorsCaption: "按指标分开的文件",
  },
  format: {
    title: "文件怎么写的",
    points: [
      "编码是 UTF-8，文件开头带标记（BOM），Excel 打开不乱码。",
      "空格子表示没有这个数，不是零。JSON 里写作 null。",
      "小数点用“.”，没有千分号；日期写成 2021-05-21，只知道月或年的写到月或年。",
      "一格里有几个值时用分号隔开。",
      "没有一格会被表格软件当成公式：不以 =、+、@ 开头，以 - 开头的只有负数。",
      "每个目标有固定编号，以后不变，可以用来对照各次发布。",
    ],
  },

  cite: { title: "怎样引用" },
  licence: {
    title: "许可",
    text: (p: { licence: string }) =>
      `表格的编排、编号、说明、概括和定义由本站整理，按 ${p.licence} 提供：可以复制、改编、用于任何目的，请注明出处和发布日期，改动过的请说明。`,
    official: "政府文件和其中的数字、名称、条款不属于任何人，引用时请写文件本身的文号。",
    news: "新闻和转载只取事实和数字，原文的权利归各媒体，文件里没有收录。",
    warranty: "整理力求准确，但不作保证。有出入时，以官方原件为准。",
  },

  releases: {
    title: "发布记录",
    caption: "每次发布新增、修订、撤回和更正了多少",
    note: "前三样数的是公布值，更正是本站自己的差错。修订过、撤回过的旧数仍留在“实际值”文件里。",
    columns: {
      date: "发布日期",
      added: "新增",
      revised: "修订",
      withdrawn: "撤回",
      corrected: "更正",
    },
  },
  corrections: {
    title: "更正记录",
    none: "至今没有更正。",
    note: "这里记本站自己的差错。公布方改了数字，记在发布记录里。",
    caption: "本站改正过的差错",
    columns: { date: "日期", key: "改了哪里", old: "原来", new: "现在", reason: "原因" },
    report: "发现差错？请告诉我们",
  },
  searches: {
    title: "检索记录",
    note: (p: { date: string }) =>
      `本站写“未查到”，意思是按下面的办法找、找到${p.date}为止，没有找到。它不等于没有公布。`,
    /** The first entry sums up how was searched. */
    first: (p: { what: string; where: string; result: string }) =>
      `记录的第一条：${p.what}（${p.where}）。${p.result}`,
    shared: "几样东西结果相同：",
    sharedResult: (p: { things: string; result: string }) => `${p.things}——${p.result}`,
    caption: "找过什么，在哪里找，结果怎样",
    columns: { what: "找什么", where: "在哪里", date: "日期", result: "结果" },
    none: "没有检索记录。",
  },
} as const;
