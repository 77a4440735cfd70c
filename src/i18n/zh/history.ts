/** The page of all releases, and the feed that announces them. */

export const history = {
  title: "历次发布",
  description: (p: { count: string }) =>
    `本站发布过的${p.count}次数据：每次的日期、说明，新增、修订、撤回和更正了多少，原样存档的文件和核对办法。`,
  headline: {
    allKept: (p: { count: string }) => `发布过${p.count}次，每次的文件都原样留着。`,
    someKept: (p: { count: string; kept: string }) =>
      `发布过${p.count}次，其中${p.kept}次的文件原样留着。`,
    noneKept: (p: { count: string }) => `发布过${p.count}次，文件还没有存档。`,
  },
  lede: "每次发布了什么、改了什么，都记在这里。",
  keptMeaning:
    "存档的文件与发布时一个字节不差，以后的程序和数据都不再改动它，可以证明本站那一天是怎么写的。",

  counts: (p: { added: string; revised: string; withdrawn: string; corrected: string }) =>
    `新收公布值${p.added}个，修订${p.revised}个，撤回${p.withdrawn}个，更正本站差错${p.corrected}处。`,
  files: (p: { count: string; size: string }) => `原样存档的${p.count}个文件，共${p.size}`,
  notKept: "这次发布没有存档的文件。",
  notKeptYet: "这次发布还没有存档，文件在“数据”页。",
  changes: {
    title: (p: { count: string }) => `改了哪些：${p.count}处`,
    allTitle: "改过的数",
    all: (p: { count: string }) =>
      `公布方修订、撤回的，本站更正的，至今共${p.count}处。改前、改后、日期和原因都在一个文件里：`,
    none: "至今没有改过的数。",
    caption: (p: { date: string }) => `${p.date}发布改动的内容`,
    columns: { what: "哪一项", kind: "怎么改的", old: "原来", now: "现在", reason: "原因" },
    ofRegion: (p: { region: string; time: string }) => `${p.region}，${p.time}`,
    asOf: (p: { date: string }) => `截至${p.date}`,
    withdrawn: "不再有这个数",
  },

  verify: {
    title: "怎样核对存档",
    note: "下载一次发布的校验表（SHA256SUMS）和要核对的文件，放在同一个文件夹里，在那里运行：",
    meaning:
      "每个文件后面应当写着“OK”或“成功”。校验表早先另存过的，两份应当一字不差；不一样，就是有人改过。",
  },
  follow: {
    title: "有新的发布时怎样知道",
    text: "用任何一种订阅软件添加这个地址，有新的发布就会收到日期、说明和数目：",
    link: "发布消息（Atom）",
  },
  feed: {
    title: (p: { site: string }) => `${p.site}：发布消息`,
    entry: (p: { date: string }) => `${p.date}发布`,
  },
  /** A link from the page of downloads. */
  toAll: "历次发布的说明、存档和核对办法",
} as const;
