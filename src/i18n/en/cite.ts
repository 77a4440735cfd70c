/** How a page, the whole dataset or one figure is cited. */

import type { Messages } from "../messages.ts";

export const cite: Messages["cite"] = {
  title: "Cite this page",
  note: "Put the day on which you looked in place of “date of access” (in Chinese 引用日期). Figures change with later releases, so a citation names the date of release.",
  forms: { zh: "Chinese citation (GB/T 7714—2015)", en: "English citation (APA)" },
  figure: {
    title: "Cite one figure",
    note: "Give its identifier; an address that ends in “#” and the identifier opens at its row. Identifiers do not change. For example:",
    target: (p) => `${p.id} (${p.region}, ${p.period}, ${p.indicator}: ${p.value}). `,
    subsidy: (p) => `${p.id} (${p.region}, ${p.recipient}: ${p.amount}). `,
  },
  siteUnset: "[address of this site]",

  citation: {
    page: (p) =>
      `${p.publisher}. (${p.released}). ${p.title}.${p.site === undefined ? "" : ` ${p.site}.`} Retrieved [date of access], from `,
    dataset: (p) =>
      p.publisher === undefined
        ? `${p.title} [Data set]. (${p.released}). Retrieved [date of access], from `
        : `${p.publisher}. (${p.released}). ${p.title} [Data set]. Retrieved [date of access], from `,
  },
  translated: (p) => `${p.title} [${p.english}]`,
};
