/** What stands at an English address whose page is in Chinese only. */

import type { ChineseSection } from "../english-pages.ts";

interface Section {
  readonly title: string;
  /** What a reader finds on the Chinese page. */
  readonly holds: string;
}

export const chineseOnly = {
  headline: (p: { title: string }) => `${p.title}: this part of the site is in Chinese only.`,
  /** Of the page that says in English how to report an error. */
  headlineOfAbout: (p: { title: string }) =>
    `${p.title}: in Chinese only, but for how to report an error.`,
  link: "Go to the Chinese page",
  instead: "In English there are:",
  errors: {
    title: "How to report an error",
    what: "Write in English, in the form below: which page, what it says, what it should say, and which document and clause say so. From “Report an error” beside a figure or the link at the foot of a page, the page and the target id are filled in already.",
  },
  /** On the page for addresses that lead nowhere, which is in Chinese. */
  notFound: "This address leads nowhere.",
  home: "Go to the English pages",
  sections: {
    tasks: {
      title: "Tasks",
      holds:
        "It lists the tasks of the plan, each with its deadline, the offices that lead it and take part, the figures it promises and the clause it comes from, and the plan’s own rules of reporting. Tasks are named there in the words of the document. The English pages of districts and indicators list the tasks that concern them; English names and summaries are ours.",
    },
    sources: {
      title: "Sources",
      holds:
        "It lists every document that was read – number, issuer, dates, validity, checksum and defects of the text – with every figure that this site takes from each clause. The documents themselves are in Chinese; every figure on the English pages links to its clause there.",
    },
    search: {
      title: "Search",
      holds:
        "It searches pages, districts, indicators, tasks, documents and terms. English names of indicators and districts are found too, and every page, district and indicator is listed there.",
    },
    about: {
      title: "About this site",
      holds:
        "It says what the site is and is not, who runs it, and how anyone can ask a Chinese government office to disclose a figure that was not found (依申请公开, disclosure on request).",
    },
    accessibility: {
      title: "Accessibility",
      holds:
        "It says how the site was tested for readers with disabilities, which points of WCAG 2.2 and of the Chinese standard GB/T 37668-2019 it meets, and which it does not.",
    },
  } satisfies Record<ChineseSection, Section>,
} as const;
