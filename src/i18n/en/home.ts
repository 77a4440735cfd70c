/** The home page. */

import type { Comparator } from "../../model/types.ts";
import type { Messages } from "../messages.ts";
import { counted } from "./counted.ts";
import { inSentence } from "./in-sentence.ts";
import { quoted } from "./quoted.ts";
import { amountIn, unitBehind } from "./units.ts";

const amountWords: Record<Comparator, (number: string) => string> = {
  at_least: (number) => `${number} or more`,
  more_than: (number) => `more than ${number}`,
  at_most: (number) => `at most ${number}`,
  between: (number) => number,
  stated: (number) => number,
};

/** “20 or more high-tech enterprises (an aim)”; what is no count of things is “2.6% for …”. */
const goalIn = (p: Parameters<Messages["home"]["headline"]["goal"]>[0]): string => {
  const isCount = unitBehind(p.unit) === "";
  const isOne = p.comparator === "stated" && p.number === "1";
  const amount = amountWords[p.comparator](amountIn(p.number, p.unit));
  const goal =
    isCount && !isOne
      ? `${amount} ${inSentence(p.indicator)}`
      : `${amount} for ${quoted(p.indicator)}`;
  return p.commitment === "aim" ? `${goal} (an aim)` : goal;
};

export const home: Messages["home"] = {
  title: "Overview",
  description: (p) =>
    `What ${p.city} promised for ${p.years} on start-up incubators and technology firms, which district was given how much, and what could be found of the results.`,
  headline: {
    promise: (p) =>
      `${p.city} set ${counted(p.count, "goal", "goals")} for ${p.year}${p.named === p.count ? ": " : ", among them "}${p.goals}.`,
    noGoals: (p) => `Documents about ${p.city} set ${counted(p.count, "target", "targets")}.`,
    goal: (p) => goalIn(p),
    nothingFound: " What came of them, this site could not find.",
    someFound: (p) =>
      ` Public figures were found for ${p.found} of the ${counted(p.due, "target", "targets")} now due; ${p.completed === "0" ? "none is met" : p.completed === "1" ? "1 is met" : `${p.completed} are met`}.`,
    noneDueNoneFound: " None is due yet, and no public figure was found.",
    noneDue: (p) =>
      ` No target is due yet; public figures were found for ${p.found} of ${p.total}.`,
  },
  lede: {
    plan: (p) =>
      `The goals come from ${p.document}, issued on ${p.date}. It sets ${counted(p.goals, "goal", "goals")} for the city as a whole, to be reached by the end of ${p.year}`,
    split: (p) =>
      `, and divides the targets for ${p.period} among ${counted(p.units, "district or economic zone", "districts and economic zones")}`,
    stop: ". ",
    promise:
      "This site lists each promise: who answers for it, by when, and where it is written. Where a result was found it is shown; where none was found, the site says so. In Chinese plans an “incubation carrier” is any place that houses start-ups, such as an incubator or a makerspace, and an “aim” is a number to be striven for (力争), a weaker promise than one to be reached.",
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
    earlier: (p) => `${p.document}: ${p.value} by ${p.year}`,
    actual: (p) => `Published: ${p.value} (as of ${p.date})`,
  },
  matrix: {
    tooMany: (p) =>
      `There are ${counted(p.count, "district or zone", "districts and zones")}; see the pages of the indicators, or the data files below, for what each carries.`,
    title: (p) => `${p.period}: who carries how much`,
    finding: (p) =>
      `${p.region} alone carries ${p.share} of the target for ${quoted(p.indicator)}${p.next}.`,
    findingNext: (p) => ` and ${p.share} of that for ${quoted(p.indicator)}`,
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
    noneMatches: (p) => `None of them belongs to a due target of ${p.city}. `,
    log: "Log of releases and searches",
  },
  ask: (p) =>
    `These tasks are led by: ${p.offices}. Under China’s Regulations on Open Government Information (政府信息公开条例), citizens and organisations may ask the lead office to disclose the result. `,
};
