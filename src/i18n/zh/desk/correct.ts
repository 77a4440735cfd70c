/** What the command says that mends an error of ours. */

export const correct = {
  purpose:
    "改正我们自己填错的一格，同时在 corrections.csv 记一行；两处一起改，或者都不改。更正表是公开的。",
  options: {
    key: {
      value: "编号",
      text: "哪一行：目标编号、补贴编号；实际值写 发布日期.指标.地区.时期.计量方式.截至日期",
    },
    column: { value: "列名", text: "哪一列，例如 value" },
    to: { value: "新内容", text: "改成什么；有空格的加英文双引号" },
    clear: { text: "把这一格清空，代替 --to" },
    reason: { value: "原因", text: "为什么改，会公布；不写人名" },
    date: { value: "日期", text: "更正日期，不能晚于 site.json 的 released" },
    file: { value: "文件", text: "几个文件里有同一个编号时，写明是哪一个，例如 regions.csv" },
    ours: { text: "改实际值时写上：确认是我们录错，公布方没有改过数" },
  },
  examples: [
    "npm run data:correct -- --key pj-2021-10.tech-smes.panshan.2021.increment --column value --to 7 --reason 录入时看错一行 --date 2026-11-22",
    "npm run data:correct -- --key 2026-11-22.high-tech-enterprises.gaoxin.2018.level.2018-11-05 --column value --to 52 --ours --reason 录入时少写了一个数字 --date 2026-11-22",
  ],

  dateWanted: (p: { today: string; released: string; file: string }): string =>
    `要写明 --date 更正日期。今天是 ${p.today}，写今天就加上 --date ${p.today}；它不能晚于 ${p.file} 的 released（现在是 ${p.released}）。`,
  toOrClear: "--to 新内容 和 --clear 要写一个，也只能写一个。",
  notADay: (p: { text: string }): string =>
    `--date 写成了“${p.text}”。请写日历上的一天，例如 2026-11-26。`,
  unknownKey: (p: { key: string }): string => `没有编号是“${p.key}”的行。什么都没有改。`,
  nearKeys: (p: { keys: string }): string => `是不是：${p.keys}？`,
  keyHelp:
    "目标、补贴的编号在网站的下载文件 targets.csv、subsidies.csv 的 id 一列；编号、日期、时期之间用点隔开，时期 2019/2021 写成 2019-2021。",
  unknownFile: (p: { key: string; files: string }): string =>
    `--file 写的文件里没有编号“${p.key}”；有的是 ${p.files}。`,
  severalFiles: (p: { key: string; files: string }): string =>
    `编号“${p.key}”在几个文件里都有：${p.files}。请加上 --file 写明是哪一个。`,
  unknownColumn: (p: { column: string; columns: string; file: string }): string =>
    `${p.file} 没有“${p.column}”这一列。有的列是：${p.columns}。`,
  columnByHand: (p: { column: string; file: string }): string =>
    `${p.file} 的“${p.column}”不是一格文字，这条命令改不了。请用“记事本”改，再到 corrections.csv 加一行。`,
  sameValue: (p: { file: string; row: string; column: string; value: string }): string =>
    `${p.file} 第${p.row}行 ${p.column} 现在就是“${p.value}”，没有可改的。`,
  actualOfOthers: (p: { key: string }): string =>
    `“${p.key}”是公布过的实际值。公布方自己改了数的，不是我们的更正：旧文件不动，在新的一次发布（actuals/新日期.csv）里再填一行，indicator、region、measure、period、as_of 与原来相同，note 写明为什么改（可以用 npm run data:import）。确实是我们录错、原文一直是新的那个数的，加上 --ours 再运行。`,

  /** What a log says in the place of an empty cell, which it cannot hold. */
  blank: "（空）",
  done: (p: { file: string; row: string; column: string; old: string; new: string }): string =>
    `已改：${p.file} 第${p.row}行 ${p.column} 由“${p.old}”改成“${p.new}”。`,
  logged: (p: { file: string; date: string; reason: string }): string =>
    `已在 ${p.file} 记下：${p.date}，${p.reason}。`,
  newKey: (p: { old: string; new: string }): string =>
    `注意：这一行的编号由 ${p.old} 变成了 ${p.new}，引用旧编号的网址和文件不再指向它。`,
  nextSteps:
    "还要做：运行 npm run data:check 检查，用 npm run data:diff 看公众会看到什么变化，再发布。",
} as const;
