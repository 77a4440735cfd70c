/** How a page, the whole dataset or one figure is cited. */

export const cite = {
  title: "引用这一页",
  /** Of both forms; the date of access is the reader's own. */
  note: "“引用日期”（英文里是“date of access”）请换成您查看的那一天。数字会随新的发布更新，所以引用里写明发布日期。",
  /** Names of the two forms. */
  forms: { zh: "中文引用（GB/T 7714—2015）", en: "英文引用（APA）" },
  figure: {
    title: "引用一个数",
    note: "写上它的编号；网址后面加“#”和编号，打开就是那一行。编号以后不变。例如：",
    target: (p: { id: string; region: string; period: string; indicator: string; value: string }) =>
      `${p.id}（${p.region}，${p.period}，${p.indicator}，${p.value}）。`,
    subsidy: (p: { id: string; region: string; recipient: string; amount: string }) =>
      `${p.id}（${p.region}，${p.recipient}，${p.amount}）。`,
  },
  /** In place of the beginning of an address where the site has none yet. */
  siteUnset: "[本站网址]",

  /** A citation in the form of this language, up to the address, which stands last. */
  citation: {
    page: (p: {
      publisher: string;
      title: string;
      /** Where it is not the publisher. */
      site: string | undefined;
      released: string;
    }) =>
      `${p.publisher}. ${p.title}${p.site === undefined ? "" : `: ${p.site}`}[EB/OL]. (${p.released})[引用日期]. `,
    dataset: (p: {
      /** Where it is not the dataset's own name. */
      publisher: string | undefined;
      title: string;
      released: string;
    }) =>
      `${p.publisher === undefined ? "" : `${p.publisher}. `}${p.title}[DS/OL]. (${p.released})[引用日期]. `,
  },
  /** A title with what it means in English, for citations in English. */
  translated: (p: { title: string; english: string }) => `${p.title} [${p.english}]`,
} as const;
