/** What a preview says of the data, in the browser and on the terminal. */

export const preview = {
  title: (p: { count: string }): string => `数据有${p.count}处需要改正`,
  lead: "改好之前，预览不显示网页。照下面每一条说的改，保存以后，这一页会自己变回原来的网页。",
  watching: (p: { folder: string }): string =>
    `正在留意 ${p.folder}/ 的改动：改好保存，浏览器里的网页自己更新。`,
  changed: "数据有改动，浏览器里的网页已更新。",
  mended: "数据没有问题了，浏览器里的网页已恢复。",
  faulty: (p: { count: string }): string => `共${p.count}处需要改正。浏览器里也列着这几条。`,
} as const;
