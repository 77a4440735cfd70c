/** The five-year view. */

import type { Messages } from "../messages.ts";
import { counted } from "./counted.ts";
import { quoted } from "./quoted.ts";

export const trajectory: Messages["trajectory"] = {
  title: "Five-year paths",
  description: (p) =>
    `${p.city}, ${p.years}: the path between the levels that successive documents promise, the rise a year it implies, and the actual figures that were found.`,
  headline: {
    paths: (p) =>
      p.withPath === "0"
        ? `There ${p.total === "1" ? "is 1 five-year goal, and no" : `are ${p.total} five-year goals, none with an`} earlier promise to measure the way from`
        : `Only ${p.withPath} of ${counted(p.total, "five-year goal", "five-year goals")} can be measured from an earlier promise`,
    allPaths: (p) =>
      p.total === "1"
        ? "The one five-year goal can be measured from an earlier promise"
        : `All ${p.total} five-year goals can be measured from earlier promises`,
    steepest: (p) =>
      `. The steepest is ${quoted(p.indicator)}: if the level for ${p.year} was reached, a rise of ${p.rise} a year ${p.isOver ? "was" : "is"} needed (${p.rate} a year on average)`,
    stop: ".",
    none: (p) =>
      `The documents read set no level to be reached by ${p.year}, so there is no five-year path to draw.`,
  },
  lede: {
    what: "Chinese governments plan in periods of five years. A path here joins only the levels that documents promised, in a straight line, as if the earlier promise had been kept. A promise is not a fact: where no figure was published, the path says nothing about what was achieved.",
    none: "Only levels set for the end of the five years are drawn here; the other targets are on the pages of the indicators.",
    missing: (p) =>
      `The documents read promise no earlier level, and no starting figure was found, for these; only the goal can be drawn: ${p.indicators}.`,
    notLevels: (p) =>
      `These goals are numbers to be newly added, not levels at the end of a year, and are not drawn here: ${p.indicators}.`,
    fromBaseline: (p) =>
      `No earlier level was promised for these; the path starts from the published baseline: ${p.indicators}.`,
    noActuals: (p) =>
      `No public figure was found for the actual level of any of these indicators during the five years (${p.date === undefined ? "no log of searches" : `searched up to ${p.date}`}).`,
  },
  withPathTitle: "Indicators with a path",
  fromBaselineTitle: "Indicators with a path from a baseline",
  goalOnlyTitle: "Indicators with a goal only",
  goalOnlyNote:
    "One promised level makes no path. What is missing is the start: an earlier promise or a published baseline.",
  incrementsTitle: (p) => `Numbers to be newly added in ${p.period}`,
  incrementsNote:
    "Numbers newly added and levels are not the same kind of figure and do not share an axis. Only where both belong to one indicator is the share of the five-year goal worked out.",
  incrementsShare: (p) =>
    `Targets to be newly added in ${p.period} as a share of the goal for ${p.year}`,
  endedTitle: "Indicators that end with the earlier document",
  endedNote:
    "In the documents read, these levels are set for earlier years only, not for the end of the five years.",
};
