/** Words of what a script adds to the pages; bundled with it, so they stand by themselves. */

export const interactions = {
  /** A chart as a picture that the browser makes. */
  png: "PNG",
  pngDone: "PNG 已存到下载文件夹。",
  pngFailed: "浏览器没能画成 PNG。请改用 SVG，或换一个浏览器再试。",

  /** How a drawing can be read with the keyboard. */
  readHint: "按方向键逐个看图上的数，按 Esc 收起。",
  readPlace: (p: { place: number; count: number }) => `第${p.place}个，共${p.count}个`,
  readOthers: "方向键看其他",
  isFirst: "这已经是第一个。",
  isLast: "这已经是最后一个。",
  /** What kind of thing a screen reader calls a drawing. */
  chart: "图",

  /** What a control above a table does, and to which; a table may have no name. */
  ofTable: (p: { what: string; table: string }) =>
    p.table === "" ? p.what : `${p.what}：${p.table}`,
  sort: "排序",
  documentOrder: "原来的顺序",
  /** The two orders of a column, by what stands in it. */
  order: {
    number: { ascending: "从小到大", descending: "从大到小" },
    date: { ascending: "从早到晚", descending: "从晚到早" },
    text: { ascending: "按拼音", descending: "按拼音倒排" },
  },
  sortChoice: (p: { column: string; order: string }) => `${p.column}，${p.order}`,
  sorted: (p: { column: string; order: string }) => `已按“${p.column}”排列，${p.order}。`,
  sortUndone: "已恢复原来的顺序。",
  /** Cells without a value, in small letters; they stay last in either order. */
  missing: [
    "—",
    "未查到公开数据",
    "未查到",
    "未分解",
    "没有写",
    "未写数额",
    "未定",
    "没有到期的目标",
  ],
  /** What stands before a number in a cell. */
  beforeNumber: ["力争", "达到", "超过", "不超过", "最多", "每年", "按比例"],

  filter: "筛选",
  filterCount: (p: { shown: number; total: number }) => `${p.total}行中的${p.shown}行`,
  clear: "清除",

  highlight: "突出显示",
  everyUnit: "全部单位",
  highlighted: (p: { name: string; count: number }) => `已突出显示${p.name}，共${p.count}处。`,
  highlightUndone: "不再突出显示哪一个单位。",

  copyLink: "复制链接",
  copyLinkTo: (p: { name: string }) => `复制链接：${p.name}`,
  /** What tells a row from the others. */
  rowName: (p: { first: string; second: string }) => `${p.first} ${p.second}`,
  copied: "已复制",
  copyByHand: "浏览器不让写剪贴板，请复制这个地址：",
  close: "收起",

  copyText: "复制",
  copyTextOf: (p: { name: string }) => `复制：${p.name}`,
  copyTextByHand: "浏览器不让写剪贴板。文字已选中，请用键盘或菜单复制。",
};
