/** English words by which readers look for the parts of the site; the search page is in Chinese. */

export const searchNames = {
  /** Left out of a query that names anything else. */
  askingWords: ["the", "of", "in", "and", "how", "many", "what"],
  pages: {
    home: ["Home"],
    districts: [],
    indicators: [],
    trajectory: ["Trajectory"],
    subsidies: [],
    tasks: [],
    sources: ["Documents"],
    data: ["Download", "Excel"],
    methodology: ["Methodology"],
    about: ["About", "Contact"],
    accessibility: ["Accessibility"],
  },
  /** By page and anchor. */
  sections: {
    "about#ask": ["Disclosure on request"],
    "data#licence": ["License"],
    "data#searches": ["Search log"],
  } as Readonly<Record<string, readonly string[]>>,
} as const;
