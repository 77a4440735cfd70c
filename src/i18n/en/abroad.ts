/** What English pages say beyond the Chinese ones, to readers who do not know the country. */

export const abroad = {
  place: (p: { name: string; place: string }) => `${p.name} is ${p.place}.`,
  glossaryLink: "Chinese terms and titles explained",
} as const;
