/** The search page, and the words of its script. */

import type { SearchKind } from "../../client/search/record.ts";

export const search = {
  title: "搜索",
  description: (p: { site: string }) =>
    `搜索${p.site}的页面、县区、指标、任务、文件、名词和每个目标数字；附全部内容的目录。`,
  headline: "搜一个词，或者从目录里找。",
  lede: "写县区加指标，就给出那个数字；几个词之间可以空格。简称、英文名、文号、条款编号也搜得到。",
  label: "搜什么",
  submit: "搜索",
  examples: "例如：",
  exampleSeparator: "、",
  noScript:
    "这里的搜索要用脚本，您的浏览器没有运行脚本。下面的目录列出全部内容，可以用浏览器自带的“在页面中查找”。",

  kinds: {
    page: "页面",
    region: "地方",
    indicator: "指标",
    target: "目标",
    unassigned: "未分解",
    task: "任务",
    document: "文件",
    subsidy: "补贴",
    term: "名词",
    carrier: "点名的载体",
    file: "数据文件",
  } satisfies Record<SearchKind, string>,

  status: {
    loading: "正在读取目录……",
    failed: "没能读取目录，搜索不了。可以刷新再试，或者从下面的目录里找。",
    foundOne: "找到1条。",
    found: (p: { count: string }) => `找到${p.count}条，最切合的在前。`,
    foundMany: (p: { count: string; shown: string }) =>
      `找到${p.count}条，列出最切合的${p.shown}条；多写一个词可以缩小范围。`,
    partly: (p: { parts: string }) => `没有一条同时含有${p.parts}；下面各条只含其中一部分。`,
    part: (p: { part: string }) => `“${p.part}”`,
    none: (p: { query: string }) =>
      `本站没有搜到“${p.query}”。这只说明本站的页面和数据里没有这个词，和“未查到公开数据”是两回事。可以换个说法，少写几个字，或者从下面的目录里找。`,
  },

  index: {
    title: "全部内容的目录",
    note: "每个目标数字都在它的县区和指标页上。",
    targetsLeftOut: (p: { count: string }) =>
      `县区目标有${p.count}个，太多，没有一一列入搜索；请先搜县区或指标，再看那一页。`,
    groups: {
      pages: "页面",
      regions: "地方",
      indicators: "指标",
      tasks: "任务",
      documents: "文件",
      subsidies: "补贴，按对象",
      terms: "名词",
      carriers: "点名的载体",
      files: "数据文件",
    },
  },

  /** Left out of a query that names anything else. */
  askingWords: [
    "的",
    "了",
    "吗",
    "呢",
    "是",
    "有",
    "在",
    "和",
    "与",
    "及",
    "多少",
    "几个",
    "怎么",
    "怎样",
    "如何",
    "什么",
    "哪里",
    "哪个",
    "哪些",
    "请问",
  ],
} as const;
