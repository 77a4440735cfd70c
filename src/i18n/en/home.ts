/** The home page. */

import type { Messages } from "../messages.ts";
import { counted } from "./counted.ts";

export const home: Messages["home"] = {
  title: "Overview",
  description: (p) =>
    `What ${p.city} promised for ${p.years} on start-up incubators and technology firms, which district was given how much, and what could be found of the results.`,
  headline: {
    promise: (p) => `What ${p.city} promised for ${p.year} – ${p.goals}.`,
    noGoals: (p) => `${p.city}: ${counted(p.count, "target", "targets")}.`,
    goal: (p) => `${p.indicator}: ${p.value}`,
    goalSeparator: "; ",
    nothingFound: " How much of it was delivered could not be found in public sources.",
    someFound: (p) =>
      ` Of ${counted(p.due, "target", "targets")} now due, public figures were found for ${p.found}; completed: ${p.completed}.`,
    noneDueNoneFound: " None is due yet, and no public figure was found.",
    noneDue: (p) =>
      ` Targets: ${p.total}. None is due yet; public figures were found for ${p.found}.`,
  },
  lede: {
    plan: (p) =>
      `On ${p.date} ${p.city} issued ${p.document}, a plan with ${counted(p.goals, "goal", "goals")} for the whole city, to be reached by the end of ${p.year}`,
    split: (p) =>
      `, and shared out the work of ${p.period} among ${counted(p.units, "district or economic zone", "districts and economic zones")}`,
    stop: ". ",
    promise:
      "This site lists each promise with who answers for it, by when, and where it is written. Results are shown where they were found; where none was found, the site says so. Incubation carriers are incubators, makerspaces and other places that house start-ups. An “aim” is a target that the text says is to be striven for (力争), weaker than one to be reached.",
  },
  facts: {
    targets: "Targets with a number",
    due: "Due by now",
    found: "Public figure found",
    assigned: "Assigned to districts and zones",
    unit: "",
    searchedUntil: (p) =>
      p.date === undefined ? "no log of searches" : `searched up to ${p.date}`,
    ofDocument: (p) => `document of ${p.year}: ${p.count}`,
    allFor: (p) => `all for ${p.year}`,
    lastFor: (p) => `the latest for ${p.year}`,
    notDue: (p) => `${p.count} more not yet due`,
  },
  goals: {
    title: (p) => `${counted(p.count, "goal", "goals")} for ${p.year}`,
    note: (p) =>
      `These are set for ${p.city} as a whole. None is split among the districts and zones.`,
    earlier: (p) => `${p.document}: by ${p.year}, ${p.value}`,
    actual: (p) => `Published: ${p.value} (as of ${p.date})`,
  },
  matrix: {
    tooMany: (p) =>
      `There are ${counted(p.count, "district or zone", "districts and zones")}; see the pages of the indicators, or the data files below, for what each carries.`,
    title: (p) => `${p.period}: who carries how much`,
    finding: (p) => `${p.region} alone carries ${p.share} of “${p.indicator}”${p.next}.`,
    findingNext: (p) => ` and ${p.share} of “${p.indicator}”`,
    lastYear: (p) => ` ${p.document} assigns no target after ${p.year} to any district or zone.`,
    mismatch: (p) =>
      `For these indicators the parts do not add up to the city’s own figure; the table shows both as printed: ${p.indicators}.`,
    more: "See the full split",
  },
  trajectory: { title: "Five-year paths", more: "See the paths of all indicators" },
  coverage: {
    title: "How much was found",
    note: "Only targets already due: solid where a public figure was found, hatched where none was.",
  },
  changes: {
    title: "Latest changes",
    summary: (p) =>
      `Release of ${p.date}. Published figures added: ${p.added}; revised: ${p.revised}; withdrawn: ${p.withdrawn}; errors of this site corrected: ${p.corrections}. `,
    noneMatches: "None of them belongs to a target that is due. ",
    log: "Log of releases and searches",
  },
  ask: (p) =>
    `Offices that lead these tasks: ${p.offices}. Under China’s Regulations on Open Government Information (政府信息公开条例), citizens and organisations may ask the lead office to disclose the result. `,
};
