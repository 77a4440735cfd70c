/** What the import says: what it changed or left out, what it refuses, how it ends. */

interface Value {
  readonly value: string;
}

export const importWords = {
  purpose: "把各单位发回来的表读成一次发布，写进 data/actuals/。有一处说不准就什么都不写。",
  rest: "文件…",
  options: {
    release: { value: "日期", text: "发布日期，也是新文件的名字，例如 2021-07-01" },
    document: {
      value: "文件编号",
      text: "这些数出自 documents.json 里的哪一份；表里有“文件编号”一列的以表为准",
    },
    clause: { value: "条款编号", text: "出自那份文件的哪一条；那份文件只有一条的不用写" },
    asOf: { value: "日期", text: "把 site.json 的“数据截至”改成这一天；不写就取最新的一个数" },
    next: { value: "日期", text: "把 site.json 的“下次更新”改成这一天（或月份）" },
    note: { value: "说明", text: "写进 releases.csv 的一句话：这次发布了什么" },
    noteEn: { value: "英文说明", text: "同一句话的英文；不写就空着" },
    dryRun: { text: "只检查，什么都不写" },
  },
  examples: [
    "npm run data:import -- panshan.xlsx gaoxin.csv --release 2021-07-01 --document report-2021-06 --note 收录六月的数",
    "npm run data:import -- 收到的表 --release 2021-07-01 --document report-2021-06 --note 收录六月的数 --dry-run",
  ],

  place: (p: { file: string; sheet: string }): string => `${p.file} 工作表“${p.sheet}”`,
  row: (p: { row: string }): string => `第${p.row}行`,
  remark: (p: { place: string; text: string }): string => `${p.place}：${p.text}`,

  reading: (p: { file: string; at: string; of: string }): string => `${p.at}/${p.of} 读 ${p.file}`,
  notesHead: (p: { count: string }): string => `改动和略过的（${p.count}处）：`,
  faultsHead: (p: { count: string }): string => `说不准、要改的（${p.count}处）：`,
  refused: (p: { count: string }): string =>
    `共${p.count}处要改。什么都没有写；改好原表（或请填报单位改好）再运行一次。`,
  summary: (p: { rows: string; files: string; empty: string }): string =>
    `${p.files}个文件，收${p.rows}个数；另有${p.empty}行没有填数，没有收。`,
  dryRun: (p: { file: string }): string =>
    `都没有问题。这次只检查，没有写；去掉 --dry-run 再运行，就写成 ${p.file}。`,
  written: (p: { file: string; rows: string }): string => `已写好 ${p.file}（${p.rows}行）。`,
  siteChanged: (p: { file: string; asOf: string; released: string; next: string }): string =>
    `${p.file} 改成：数据截至 ${p.asOf}，发布日期 ${p.released}，下次更新 ${p.next}。`,
  noNext: "没有写",
  releaseNoted: (p: { file: string }): string => `${p.file} 加了一行。`,
  nextSteps:
    "还要做：在 searches.csv 记下这次查找；运行 npm run data:check 检查，再看 npm run data:diff。",

  notADay: (p: { option: string; text: string }): string =>
    `${p.option} 写成了“${p.text}”。请写日历上的一天，例如 2021-07-01。`,
  notADate: (p: { option: string; text: string }): string =>
    `${p.option} 写成了“${p.text}”。请写日期或月份，例如 2021-08-01 或 2021-08。`,
  releaseExists: (p: { file: string }): string =>
    `已经有 ${p.file}，没有动它。发布过的文件不改：请换一个发布日期，改了的数写进新的发布。`,
  releaseNotLast: (p: { release: string; last: string }): string =>
    `发布日期 ${p.release} 不晚于上一次发布的 ${p.last}。请换一个更晚的日期。`,
  nextTooEarly: (p: { file: string; next: string; release: string }): string =>
    `${p.file} 的下次更新是 ${p.next}，早于这次的发布日期 ${p.release}。请加上 --next 新日期。`,
  noteMissing: (p: { file: string }): string =>
    `${p.file} 每次发布一行，要写这次发布了什么。请加上 --note 说明。`,
  unknownDocument: (p: { id: string }): string =>
    `documents.json 里没有文件“${p.id}”。请先登记这份报表：npm run data:add-document -- --help 看怎么做。`,
  unknownClause: (p: { id: string; document: string; clauses: string }): string =>
    `文件“${p.document}”没有条款“${p.id}”。它的条款有：${p.clauses}。`,
  documentMissing:
    "没有说明这些数出自哪份文件。请先登记这份报表（npm run data:add-document -- --help 看怎么做），再加上 --document 文件编号。",
  clauseMissing: (p: { document: string; clauses: string }): string =>
    `没有说明出自文件“${p.document}”的哪一条。请加上 --clause，从这里选：${p.clauses}。`,
  clauseWithoutDocument: "写了 --clause，没有写 --document。请两个都写。",
  nothing: "这些文件里一个数都没有填，没有什么可发布的。",
  changed: (p: { file: string }): string =>
    `检查的时候 ${p.file} 被改动了。什么都没有写，请再运行一次。`,
  notWritten: (p: { file: string; code: string }): string =>
    `没能写 ${p.file}（${p.code}），已经恢复原样。请关掉打开着它的程序，检查磁盘空间和权限，再运行一次。`,
  restored: (p: { folder: string }): string =>
    `上一次改动 ${p.folder} 时中途断了，已经先恢复原样。`,
  changingNow: (p: { folder: string; process: string }): string =>
    `另一个命令（进程 ${p.process}）正在改 ${p.folder}。请等它结束再运行。`,
  siteUnreadable: (p: { file: string; name: string }): string =>
    `${p.file} 里没有找到唯一的 ${p.name}，改不了。请照 data/README.md 补上。`,
};

export const rowNotes = {
  changed: (p: { from: string; to: string; reasons: string }): string =>
    `“${p.from}”读作 ${p.to}${p.reasons === "" ? "" : `（${p.reasons}）`}`,
  text: (p: { from: string; to: string }): string =>
    `“${p.from}”去掉看不见的字符和两端的空格，成为“${p.to}”`,
  formula: (p: { to: string }): string => `是公式，取文件里算好的 ${p.to}`,
  dropped: (p: { headings: string }): string => `不认识的列没有收：${p.headings}`,
  droppedUnnamed: (p: { letters: string }): string => `没有表头的列没有收：${p.letters}`,
  above: (p: { rows: string }): string => `表头在第${p.rows}行，上面的几行没有收`,
  headingRows: (p: { first: string; last: string }): string =>
    `表头占第${p.first}到${p.last}行，合起来读`,
  separator: (p: { separator: string }): string => `各格用${p.separator}隔开`,
  blankRows: (p: { rows: string }): string => `空行，跳过：第${p.rows}行`,
  asideRows: (p: { rows: string }): string => `表外的说明文字，没有收：第${p.rows}行`,
  totalRow: "合计行，没有收",
  headingAgain: "又一次表头，跳过",
  emptyRows: (p: { count: string; rows: string }): string =>
    `没有填数，没有收的${p.count}行：第${p.rows}行`,
  remarkOnly: "没有数，只有说明，没有收",
  hiddenRow: "是隐藏的行，也读了",
  merged: (p: { range: string }): string => `${p.range} 是合并的格子，各行都照第一格读`,
  dateFromTitle: (p: { date: string }): string => `没有“截至日期”一列，照标题里写的 ${p.date}`,
  unitAssumed: (p: { units: string }): string => `没有写单位，按指标的单位读：${p.units}`,
  asked: (p: { measure: string; period: string }): string =>
    `没有写全计数方式和时期，只对得上一个目标：${p.measure}，${p.period}`,
  noTarget: (p: { key: string }): string => `没有对应的目标，照收：${p.key}`,
  noHeading: "没有找到表头，整张工作表没有读",
  hiddenSheet: "是隐藏的工作表，没有读",
  sameTwice: (p: { other: string }): string => `和${p.other}完全相同，只收一次`,
  missingRows: (p: { office: string; count: string; names: string }): string =>
    `发给${p.office}的表里有、这里没有的${p.count}行，当作没有填：${p.names}`,
};

export const separatorNames: Readonly<Record<string, string>> = { "\t": "制表符", ";": "分号" };

export const rowFaults = {
  noHeading:
    "没有找到表头。要有一行写明各列：至少有 指标、地区、数值（或 本年累计、当时水平）、截至日期、数据状态",
  hiddenTable: "隐藏的工作表里也有一张表，不知道要不要。请取消隐藏核对，不要的删掉",
  repeatedHeading: (p: { heading: string; letters: string }): string =>
    `有几列都是“${p.heading}”（${p.letters}列），不知道用哪一列。请只留一列`,
  missingColumn: (p: { heading: string }): string =>
    `没有“${p.heading}”一列，整张表都缺。请补上这一列`,
  severalDates: "没有“截至日期”一列，标题里的日期又不止一个。请补上“截至日期”一列",
  blank: (p: { heading: string }): string => `“${p.heading}”空着，这一行却有数。请补上`,
  mergedValue: (p: { range: string }): string =>
    `${p.range} 把几行的数合并成了一格，不知道是哪一行的。请取消合并，一行填一个数`,
  twoValues: (p: { cells: string }): string => `这一行填了不止一个数（${p.cells}）。请只留一个`,
  wrongColumn: (p: { heading: string; measure: string; right: string }): string =>
    `数填在“${p.heading}”一列，这一行却是“${p.measure}”，该填在“${p.right}”。请核对是哪一种数`,
  unknownIndicator: (p: Value & { nearest: string }): string =>
    p.nearest === ""
      ? `没有指标“${p.value}”。请照填报表里的写法改正`
      : `没有指标“${p.value}”，是不是“${p.nearest}”？请照填报表里的写法改正`,
  unknownRegion: (p: Value & { regions: string }): string =>
    `没有地区“${p.value}”。请从这里选：${p.regions}`,
  ambiguousName: (p: Value & { names: string }): string =>
    `“${p.value}”可能是几样：${p.names}。请写全名`,
  disagreeing: (p: { id: string; name: string }): string =>
    `编号 ${p.id} 和名称“${p.name}”说的不是一回事，可能错了行。请核对`,
  unknownStatus: (p: Value & { allowed: string }): string =>
    `不认识数据状态“${p.value}”。请从这里选：${p.allowed}`,
  unknownMeasure: (p: Value & { allowed: string }): string =>
    `不认识计数方式“${p.value}”。请从这里选：${p.allowed}`,
  whichTarget: (p: { targets: string }): string =>
    `没有写全计数方式和时期，对得上的不止一个：${p.targets}。请补上“计数方式”和“时期”`,
  noTargetFits: "没有写全计数方式和时期，又没有一个目标对得上。请补上“计数方式”和“时期”",
  formula: (p: Value): string => `“${p.value}”像是公式。请直接写内容`,
  noCachedValue: "是公式，文件里没有算好的数。请用 Excel 或 WPS 打开，保存一次，或者直接写数",
  formulaError: (p: Value): string => `公式出错（${p.value}）。请改正，或者直接写数`,
  otherTwice: (p: { other: string; value: string; otherValue: string }): string =>
    `和${p.other}说的是同一个数，内容却不同：这里是“${p.value}”，那里是“${p.otherValue}”。请与填报单位核实，只留对的一个`,
};
