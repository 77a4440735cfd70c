/** What goes with a downloaded release: the README of the archive, the first sheet of the workbook. */

export const releaseNotes = {
  title: (p: { title: string; released: string }) => `${p.title}（${p.released}发布）`,
  what: {
    title: "这是什么",
    text: (p: {
      plan: string;
      documents: string;
      /** Of the documents, those of which only excerpts were seen. */
      excerpts: string;
      targets: string;
      subsidies: string;
      actuals: string;
    }) =>
      `从${p.plan}等${p.documents}份公开文件和网页${p.excerpts === "0" ? "" : `（其中${p.excerpts}份只见到摘录）`}里逐条录入的目标、补贴标准和完成数：目标${p.targets}，补贴${p.subsidies}项，公布过的值${p.actuals}。`,
    dates: (p: { asOf: string; released: string }) => `数据截至${p.asOf}，${p.released}发布。`,
  },
  collected: {
    title: "怎么收集的",
    fictional: "全部地名、文件和数字由程序生成，只为演示，不是收集来的。",
    points: [
      "每个数都从公开文件里录入，写明出自哪份文件、哪一条。",
      "不估算，不插值，不由别的数推算，不补齐。文件没有写的，格子空着。",
      "progress 和 subsidy-comparison 两张表里的比例、状态、倍数由本站按公开的规则算出，其余各表照录文件。",
      "录的是数字、条款号和印着数字的几个字，不是文件的段落。",
    ],
  },
  searched: {
    title: "怎么检索的",
    none: "没有检索记录。完成数为空，只表示本站还没有找过。",
    text: (p: { count: string; until: string }) =>
      `完成数检索到${p.until}，查过什么、在哪里查、结果怎样，共${p.count}条，见 searches 表。`,
    meaning: "“未查到”只表示这样找没有找到，不表示没有公布。空格子不是零。",
  },
  files: {
    title: "有哪些表",
    one: (p: { name: string; title: string; rows: string; question: string }) =>
      `${p.name} ${p.title}，${p.rows}行。${p.question}`,
  },
  caveats: { title: "使用前请注意" },
  columns: {
    title: "各列的意思",
    one: (p: { name: string; label: string; meaning: string }) =>
      `${p.name} ${p.label}：${p.meaning}`,
  },
  licence: { title: "许可" },
  cite: { title: "怎样引用" },
  verify: {
    title: "怎样核对",
    text: (p: { name: string }) =>
      `datapackage.json 写着每张表的字节数和 SHA-256。整个压缩包的校验值在网站的 /data/SHA256SUMS 里，名称是 ${p.name}。`,
  },
  /** In place of the rows of a table that no one reads in a spreadsheet. */
  tooLong: (p: { rows: string; file: string }) =>
    `这张表有${p.rows}行，太长，没有放进工作簿，请用 ${p.file}。`,
  /** Names of sheets; at most 31 characters each. */
  notesSheet: "说明",
  heading: "列名",
} as const;
