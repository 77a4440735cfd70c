/** Tables that go on over several pages. */

export const tablePages = {
  label: (p: { table: string }) => `${p.table}：分页`,
  range: (p: { from: string; to: string; total: string }) =>
    `这里是第${p.from}—${p.to}行，共${p.total}行。`,
  scope: "排序和筛选只管这一页。",
  previous: "上一页",
  next: "下一页",
  page: (p: { page: string }) => `第${p.page}页`,
  /** Of a page of its own, as headline and title. */
  title: (p: { table: string; page: string; pages: string }) =>
    `${p.table}（第${p.page}页，共${p.pages}页）`,
  description: (p: { table: string; from: string; to: string; total: string }) =>
    `${p.table}：第${p.from}—${p.to}行，共${p.total}行。`,
} as const;
