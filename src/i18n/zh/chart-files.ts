/** Charts away from their pages: their names, their files, their frames on other sites. */

export const chartFiles = {
  nameInPeriod: (p: { name: string; period: string }) => `${p.name}（${p.period}）`,
  nameOfPlace: (p: { name: string; region: string }) => `${p.region}${p.name}`,
  /** Below a drawing. */
  label: "下载这张图",
  svg: "SVG",
  /** What a button or link is called apart from its chart. */
  fileOf: (p: { format: string; name: string }) => `${p.format}：${p.name}`,
  embed: "嵌入这张图",
  embedNote: "把这一行放进自己网页的 HTML 里；宽度随网页，高度足够，不要改小。图随本站更新。",
  /** At the foot of a file or frame. */
  source: (p: { sources: string }) => `来源：${p.sources}`,
  dates: (p: { asOf: string; released: string }) => `数据截至${p.asOf}，${p.released}发布`,
  licence: (p: { licence: string }) => `数据整理按 ${p.licence}`,
  separator: " · ",
  back: "在原网页上看这张图、表格和来源",
} as const;
