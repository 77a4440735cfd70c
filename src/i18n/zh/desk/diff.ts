/** `data:diff`: what would change for the public, on the terminal and on a page to sign off. */

import type { FlipCause } from "../../../desk/diff/status-flips.ts";
import type { ValueChangeKind } from "../../../desk/diff/value-changes.ts";

export const diff = {
  purpose: "对照：这次发布和上次相比，网站上会有哪些变化。只看，什么都不改。",
  againstValue: "文件夹或版本",
  againstOption: "和什么比：另一个数据文件夹、存下来的一次发布，或者 git 版本；不写就和上次发布比",
  htmlValue: "文件名",
  htmlOption: "另外写成一个网页文件，可以发给签发的人看，也可以打印",
  examples: [
    "npm run data:diff",
    "npm run data:diff -- --html 对照.html",
    "npm run data:diff -- --against ../上次的数据",
    "npm run data:diff -- --against HEAD~1",
  ],

  comparing: (p: { folder: string }): string => `正在对照 ${p.folder}/ …`,
  against: {
    frozen: (p: { folder: string }): string => `存下来的发布 ${p.folder}`,
    folder: (p: { folder: string }): string => `数据文件夹 ${p.folder}`,
    revision: (p: { revision: string; commit: string }): string =>
      `git 版本 ${p.revision}（${p.commit}）`,
    /** There is no copy of the last release: it is told from the same data. */
    earlier: (p: { released: string }): string =>
      `${p.released} 的发布。没有存下当时的文件，是由现在的数据去掉这次的实际值、更正和检索记录推出来的，所以看不出目标、补贴和文件有没有改过；当时的“数据截至”按当时最晚的数算`,
    none: "这是第一次发布，没有上一次，所有实际值都算新增",
  },

  refusals: {
    gitMissing: (p: { against: string }): string =>
      `没有“${p.against}”这个文件夹；也没有装 git，不能按版本去找。请检查 --against 写的位置。`,
    notInGit: (p: { against: string; folder: string }): string =>
      `没有“${p.against}”这个文件夹；${p.folder} 也不在 git 里，没有版本可找。请检查 --against 写的位置。`,
    unknownRevision: (p: { against: string }): string =>
      `“${p.against}”既不是文件夹，也不是 git 里的版本。请检查 --against 写的位置；版本可以写提交号、标签、分支，如 HEAD~1。`,
    folderNotInRevision: (p: { revision: string; folder: string }): string =>
      `版本“${p.revision}”里还没有 ${p.folder} 这个文件夹，没有可比的。`,
    neitherDataNorTables: (p: { folder: string }): string =>
      `“${p.folder}”里既没有 site.json，也没有 targets.csv，看不出是数据文件夹还是存下来的发布。`,
    otherFaulty: (p: { against: string; count: string }): string =>
      `拿来比的${p.against}自己有${p.count}处错，没法比：`,
    moreFaults: (p: { count: string }): string => `……另有${p.count}处。`,
    fileNotOurs: (p: { file: string }): string =>
      `“${p.file}”已经有了，而且不是这个命令写的，所以没有动它。请换一个文件名。`,
    fileInData: (p: { file: string }): string =>
      `“${p.file}”在数据文件夹里，会被当成数据。请换一个地方。`,
    fileRefused: (p: { file: string; code: string }): string =>
      `没能写入“${p.file}”（${p.code}）。请检查文件夹在不在、磁盘空间和权限。`,
  },
  faultCount: (p: { count: string }): string => `共${p.count}处必须改正，改好再对照。`,
  written: (p: { file: string }): string =>
    `网页写在 ${p.file}，一个文件就是全部，直接用浏览器打开。`,

  title: (p: { site: string }): string => `${p.site}：发布前后对照`,
  eyebrow: "发布前核对",
  comparedWith: (p: { against: string }): string => `对照：${p.against}。`,
  dates: {
    released: "发布日期",
    asOf: "数据截至",
  },
  sameDate: (p: { label: string; date: string }): string => `${p.label}：${p.date}（没有变）`,
  unknownDate: "没有记录",
  unchanged: "没有变化：公开的表格一格也没有变。",
  /** The day of the site is that of a release that is out: nothing new has been begun. */
  publishedAlready: (p: { released: string }): string =>
    `${p.released} 这次已经发布过，上面比的就是它；有了新的发布，才看得出变化。`,
  compareWithBefore: (p: { before: string }): string =>
    `要看这次发布当时改了什么，加上 --against ${p.before}`,
  changedSincePublished: (p: { released: string }): string =>
    `${p.released} 这次已经发布过，数据在那以后又改了。要发布这些变化，先把 site.json 的 released 改成新的日期，并在 releases.csv 加一行。`,
  datesOnly:
    "只有日期变了：每一页上的日期会跟着变，发布记录里记上新的发布；别的公开表格一格也没有变。",
  uncompared: (p: { tables: string }): string => `没有比的表（有一边没有）：${p.tables}。`,

  /** The counts that stand first. */
  countsTitle: "总数",
  counts: {
    flips: "状态有变的目标",
    files: "有变的公开文件",
    pages: "有变的网页",
  },
  valueKinds: {
    added: "新增的实际值",
    revised: "公布方修订的",
    withdrawn: "公布方撤回的",
    corrected: "我们改正的",
    lost: "不见了的",
  } satisfies Record<ValueChangeKind, string>,
  /** What a kind of change of a value means, where that is not plain. */
  valueNotes: {
    added: "",
    revised: "后一次发布里同一个数不一样了，前一个数留作历史。",
    withdrawn: "网站上不再算数，留作历史。",
    corrected: "在原来那次发布的文件里直接改的；请确认 corrections.csv 里写了。",
    lost: "上次公开过，这次哪里都没有，也没有撤回。旧文件不改、不删；请确认。",
  } satisfies Record<ValueChangeKind, string>,
  rowKinds: { added: "新增", changed: "改动", removed: "去掉" },
  tableCount: (p: { table: string; kind: string }): string => `${p.table}：${p.kind}`,

  sections: {
    values: "实际值",
    flips: "状态",
    coverage: "覆盖率",
    pages: "网页和文件",
  },
  none: "没有变化。",
  place: (p: { region: string; indicator: string }): string => `${p.region} ${p.indicator}`,
  valueTime: (p: { measure: string; period: string; asOf: string }): string =>
    `${p.period}，${p.measure}，截至${p.asOf}`,
  targetTime: (p: { measure: string; period: string; document: string }): string =>
    `${p.period}，${p.measure}，${p.document}`,
  amount: (p: { value: string; unit: string; status: string }): string =>
    `${p.value}${p.unit}${p.status === "" ? "" : `（${p.status}）`}`,
  upTo: (p: { value: string }): string => `最高${p.value}`,
  range: (p: { value: string; valueMax: string }): string => `${p.value}—${p.valueMax}`,
  noAmount: "没有写金额",
  emptyCell: "（空）",
  cell: (p: { label: string; from: string; to: string }): string =>
    `${p.label}：${p.from} → ${p.to}`,
  note: (p: { note: string }): string => `说明：${p.note}`,
  byDocument: (p: { document: string; clause: string }): string =>
    `出处：${p.document} ${p.clause}`,
  join: (p: { items: readonly string[] }): string => p.items.join("，"),
  list: (p: { items: readonly string[] }): string => p.items.join("、"),
  withDetail: (p: { name: string; detail: string }): string => `${p.name}（${p.detail}）`,
  arrow: (p: { from: string; to: string }): string => `${p.from} → ${p.to}`,

  causes: {
    target: "目标改了",
    actual: "实际值变了",
    baseline: "基期变了",
    due: "到期了",
    time: "统计到的日期变了",
  } satisfies Record<FlipCause, string>,
  causeChange: (p: { cause: string; from: string; to: string }): string =>
    `${p.cause}：${p.from} → ${p.to}`,
  valueAsOf: (p: { value: string; asOf: string }): string => `${p.value}（截至${p.asOf}）`,
  noValue: "没有",
  statusWithReason: (p: { status: string; reason: string }): string =>
    p.reason === "" ? p.status : `${p.status}（${p.reason}）`,

  coverage: {
    all: "全部目标里查到实际值的",
    due: "到期目标里查到实际值的",
    share: (p: { found: string; total: string }): string => `${p.found}/${p.total}`,
    note: "只算本市和各单位的目标，用来比较的外地不算。",
  },

  pagesTitle: "网页",
  filesTitle: "公开文件（各有 CSV 和 JSON）",
  pagesNote:
    "网页是按变动的数推算的：引用了这些数的页面都列上，没有逐页比较网页本身；发布日期和数据截至变了，每一页页脚的日期还会跟着变。文件是把两边的表格逐行比出来的；打包下载的几个文件每次发布都会变，不另列。",
  inBothLanguages: (p: { path: string }): string => `${p.path}（中英文）`,
  file: (p: { stem: string }): string => `/data/${p.stem}`,
  more: (p: { count: string }): string => `……另有${p.count}处，用 --html 可以看全。`,
  groupTitle: (p: { title: string; count: string }): string => `${p.title}，${p.count}处`,

  signOff: {
    title: "签发",
    text: "核对无误，同意发布。",
    name: "签名",
    date: "日期",
  },
} as const;
