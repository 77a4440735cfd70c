/** What every page shares: navigation, the standing line, footer, small labels. */

export const site = {
  htmlLang: "zh-CN",
  skipToContent: "跳到正文",
  navLabel: "栏目",
  search: "搜索",
  nav: {
    home: "总览",
    districts: "县区",
    indicators: "指标",
    trajectory: "五年轨迹",
    subsidies: "补贴对比",
    tasks: "任务",
    sources: "来源",
    data: "数据",
  },
  footerNav: {
    methodology: "计算方法与名词",
    about: "关于本站",
    data: "下载数据",
    accessibility: "无障碍说明",
  },
  language: {
    /** The other language, in its own words. */
    other: "English",
    otherHtmlLang: "en",
  },
  contents: "本页内容",
  breadcrumbLabel: "所在位置",
  /** Forms of reading; `on` and `off` are said after a press. */
  reading: {
    label: "阅读方式",
    forms: {
      text: { name: "大字版", on: "已换成大字版，换页后也保持。", off: "已换回普通字号。" },
      contrast: {
        name: "高对比",
        on: "已换成高对比配色，换页后也保持。",
        off: "已换回普通配色。",
      },
    },
  },
  standing: {
    nonGovernment: "非政府网站",
    claim: "全部数字摘自公开文件，逐条注明出处",
    fictionalClaim: "全部数字由程序生成，只为演示",
    asOf: (p: { date: string }) => `数据截至${p.date}`,
  },
  fictionalBanner: "这是虚构的示例城市：地名、文件和数字都是编的，不对应任何真实地方。",
  pageTitle: (p: { page: string; site: string }) => `${p.page} · ${p.site}`,
  dates: {
    asOf: "数据截至",
    released: "本次发布",
    nextRelease: "下次更新",
    nextReleaseUnset: "未定",
  },
  footer: {
    licence: (p: { licence: string }) =>
      `数据整理部分按 ${p.licence} 提供，转载请注明来源。官方文件原文不受著作权保护。`,
    operator: (p: { operator: string }) => `运营：${p.operator}。`,
    operatorUnset: "运营单位与联系方式：尚未填写。",
    contact: (p: { contact: string }) => `联系：${p.contact}`,
    siteCode: (p: { code: string }) => `政府网站标识码：${p.code}`,
    nonGovernment: "本站不是政府网站，不代表任何机关。",
  },
  /** Reports of errors; `blank` says what belongs where nothing is filled in. */
  report: {
    page: "报告这一页的错误",
    pageByMail: "发邮件报告这一页的错误",
    target: "报错",
    /** The same for those who hear it apart from its row; it begins with what is seen. */
    targetOf: (p: { region: string; period: string; indicator: string; value: string }) =>
      `报错：${p.region} ${p.period} ${p.indicator} ${p.value}`,
    subject: (p: { site: string }) => `${p.site}：有一处错误`,
    fields: {
      page: "网页",
      id: "目标编号",
      release: "数据发布日期",
      printed: "页面上写的是",
      right: "应当是",
      source: "依据（文件、条款）",
    },
    fieldName: (p: { name: string }) => `${p.name}：`,
    blank: {
      page: "[网址]",
      id: "[不是某一项目标的，这行可以不填]",
      release: "[页脚上写的日期]",
      printed: "[照抄页面上的文字或数字]",
      right: "[正确的文字或数字]",
      source: "[文件名称或文号，第几条；有网址更好]",
    },
  },
  /** Before the links to what a figure was read from. */
  source: "来源：",
  sourceSeparator: "；",
  /** Where a target stands, with the other clauses that print it. */
  documentAlsoIn: (p: { document: string; clauses: string }) => `${p.document}，另见${p.clauses}`,
  listSeparator: "、",
  /** Parts of a sentence that may hold lists of their own. */
  clauses: (p: { items: readonly string[] }) => p.items.join("，"),
  /** Names as part of a sentence. */
  list: (p: { items: readonly string[] }) => p.items.join("、"),
  /** Between short phrases in one line. */
  detailSeparator: " · ",
  bracketedKind: (p: { kind: string }) => `（${p.kind}）`,
  tableToggle: "看同一组数字的表格",
  wording: (p: { wording: string }) => `原文“${p.wording}”`,
  documentClause: (p: { document: string; clause: string }) => `${p.document} ${p.clause}`,
  /** An English name with the Chinese one behind it. */
  nameInBoth: (p: { name: string; native: string }) => `${p.name}（${p.native}）`,
  /** A count of rows; `peers` of them are of places that are there for comparison. */
  countWithPeers: (p: { count: string; peers: readonly { place: string; count: string }[] }) =>
    `${p.count}个${p.peers.length === 0 ? "" : `（其中${p.peers.map(({ place, count }) => `${place}${count}个`).join("，")}，只作对照）`}`,
  /** A remark of this site, which is kept in Chinese only. */
  note: (p: { note: string }) => p.note,
  documentName: (p: { title: string }) => `《${p.title}》`,
  notFound: "未查到公开数据",
  /** What the search covered, for a page that says that something was not found. */
  searchScope: (p: { date: string | undefined }) =>
    p.date === undefined ? "没有检索记录。" : `检索至${p.date}，`,
  searchScopeLink: "查了哪里、哪些没有读，见检索记录",
  lapsedDocument: (p: { document: string }) => `${p.document}（已失效）`,
  notAssigned: "未分解",
  filesTitle: "这一页的数据",
  filesNote: "CSV 用 Excel 或 WPS 打开，JSON 供程序读取。",
  fileSize: (p: { rows: string; size: string }) => `${p.rows}行，${p.size}`,
  year: (p: { year: string }) => `${p.year}年`,
  dash: "—",
  ask: {
    title: "想知道结果？",
    link: "怎样申请公开",
  },
} as const;
