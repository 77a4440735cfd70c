/** What English pages say beyond the Chinese ones, to readers who do not know the country. */

export const abroad = {
  place: (p: { name: string; place: string }) => `${p.name} is ${p.place}.`,
  peer: (p: { name: string; place: string | undefined }) =>
    p.place === undefined
      ? `${p.name} is shown for comparison only.`
      : `${p.name} is ${p.place}; it is shown for comparison only.`,
  period: (p: { years: string; name: string; native: string }) =>
    `${p.years} is the ${p.name} (${p.native}).`,
  term: (p: { name: string; native: string; meaning: string }) =>
    `${p.name} (${p.native}): ${p.meaning}`,
  /** The amount as the page has it, as the document has it, and in full. */
  money: (p: { shown: string; original: string; yuan: string }) =>
    `${p.shown} (${p.original}) is ${p.yuan} yuan.`,
  glossaryLink: "Chinese terms and titles explained",
} as const;
