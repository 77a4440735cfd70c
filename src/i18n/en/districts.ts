/** The matrix of units, and the page of one unit. */

import type { Messages } from "../messages.ts";
import { counted } from "./counted.ts";

const unitsOf = (count: string): string =>
  counted(count, "district or zone", "districts and zones");

export const districts: Messages["districts"] = {
  title: "Districts",
  description: (p) =>
    `One table of what each of the ${unitsOf(p.count)} of ${p.city} was given to do, its share, and what could be found of the results.`,
  descriptionNone: (p) =>
    `No target of ${p.city} is split among districts or zones; those with one figure for the whole city are listed here.`,
  headline: (p) =>
    `${counted(p.targets, "target was", "targets were")} given to ${unitsOf(p.count)}; ${p.region} carries the largest share for ${counted(p.indicators, "indicator", "indicators")}.`,
  headlineTied: (p) =>
    `${counted(p.targets, "target was", "targets were")} given to ${unitsOf(p.count)}.`,
  headlineNotSplit: "The documents read assign no target with a number to any district or zone.",
  headlineNoUnits: (p) =>
    `${p.city} is listed without districts or zones; each target is one figure for the whole city.`,
  lede: (p) =>
    `The split is printed in ${p.document}. It assigns no target after ${p.year} to any district or zone. Economic zones are development areas that answer for targets of their own, like a district.`,
  ledeLater: (p) =>
    `The split is printed in ${p.document}. Economic zones are development areas that answer for targets of their own, like a district.`,
  unitsTitle: "Districts and zones",
  unitLine: (p) =>
    `${p.kind} · ${p.targets === undefined ? "no targets" : counted(p.targets, "target", "targets")}` +
    (p.largest === undefined ? "" : ` · largest share in ${p.largest}`),
  unitFound: (p) => `Due: ${p.due}; results found: ${p.found}`,

  counted: {
    level: (p) => `All are levels at the end of ${p.period}, not numbers newly added.`,
    increment: (p) =>
      `All are numbers to be newly added or carried out during ${p.period}, not totals.`,
    increment_per_year: (p) =>
      `All are numbers to be newly added or carried out in each year, ${p.period}, not totals.`,
    growth_rate: (p) => `All are yearly growth, ${p.period}.`,
  },
  countedDifferently: "These are counted in different ways; each says how.",
  countedAs: (p) => `How it is counted: ${p.measure}`,

  matrix: {
    title: (p) => `The split of ${p.period}`,
    caption: (p) =>
      `Targets for ${p.period}: the number that each district or zone carries. The length of the line is its share of the sum of the parts.`,
    indicator: "Indicator",
    sum: "Sum of the parts",
    city: "City’s target",
    sumNote: {
      equal: "agrees",
      exceeds: (p) => `${p.difference} more`,
      falls_short: (p) => `${p.difference} less`,
    },
    notSplit: {
      title: "Targets that were not split",
      note: "These have one figure for the whole city; the document does not say who is to carry how much.",
    },
  },

  one: {
    description: (p) =>
      `Targets of ${p.region}: ${p.count}. The share of each, who leads, when it is due and what was found (results found: ${p.found}).`,
    descriptionNone: (p) =>
      `No target of ${p.city} is assigned to ${p.region}; any tasks, carriers and published figures of its own are listed here.`,
    headline: {
      assigned: (p) =>
        `${p.region} was given ${counted(p.count, "target", "targets")}${p.period === "" ? "" : ` for ${p.period}`}`,
      largest: (p) =>
        `, and for ${p.count} of them carries the largest share of all ${unitsOf(p.units)}`,
      notLargest: "",
      stop: ". ",
      nothingFound: "What came of them, this site could not find.",
      completed: (p) =>
        `Of the ${counted(p.due, "target", "targets")} now due, ${p.completed === "0" ? "none is" : p.completed === "1" ? "1 is" : `${p.completed} are`} met.`,
      foundSome: (p) => `Public figures were found for ${p.found}.`,
      none: (p) => `${p.region} was given no target with a number.`,
    },
    kindLine: (p) =>
      `${/^[aeiou]/i.test(p.kind) ? "An" : "A"} ${p.kind.toLowerCase()} of ${p.city}.`,
    lastYear: (p) =>
      ` ${p.document} assigns it no target after ${p.year}${p.goals === undefined ? "." : `; the ${counted(p.goals, "goal", "goals")} for ${p.goalYear} ${p.goals === "1" ? "is" : "are"} set for the city as a whole only.`}`,
    notAssigned: (p) => `Not assigned here: ${p.indicators}.`,
    targetsTitle: (p) => `Targets for ${p.period}`,
    targetsNote: (p) =>
      `Each bar shows how the target is split among ${unitsOf(p.count)}: this one is solid, and the number of each is written in. `,
    actualsNote:
      "Where a public figure was found, the latest is given, with the share done and the status.",
    allUnits: {
      before: "The numbers of all districts and zones: ",
      table: (p) => `table of the split for ${p.period}`,
    },
    tableCaption: (p) => `Targets and results of ${p.region}`,
    columns: {
      indicator: "Indicator",
      target: "Target",
      period: "Period",
      wording: "Original wording",
      share: "Share of the parts",
      sum: "Sum of the parts / city",
      actual: "Figure found",
      asOf: "As of",
      attainment: "Share done",
      elapsed: "Time gone",
      gap: "Gap to the path",
      status: "Status",
      clause: "Clause",
    },
    share: (p) => `${p.share} of the sum of the parts`,
    sumOnly: (p) => `Sum of the parts: ${p.sum}; the document gives no figure for the city`,
    sumCheck: (p) => `Sum of the parts: ${p.sum}; the city’s target: ${p.city}`,
    actualLine: (p) => `As of ${p.date}: ${p.value}`,
    attainmentLine: (p) => `${p.share} done, ${p.elapsed} of the time gone`,
    attainmentOnly: (p) => `${p.share} done`,
    gapLine: (p) => `At an even pace it would be ${p.required}; gap: ${p.gap}`,
    noGapLine: (p) => `At an even pace it would be ${p.required}: on the path`,
    includes: (p) => `includes ${p.regions}`,
    exceedsMax: "above the upper end of the target’s range",
    progressTitle: "How far along",
    progressFigure: (p) => `${p.indicator} (${p.period})`,
    progressNote:
      "The dashed line is an even pace through the period; dots are published figures, the empty square is the target.",
    progressRest: (p) =>
      ` Drawn are the goals of the first page and those with most figures; for ${p.count} more see the table above.`,
    tasksTitle: "Tasks it answers for",
    tasksNote: (p) =>
      `Tasks that it leads: ${p.lead}${p.joint === undefined ? "" : ` (${p.joint} of them together with others)`}; in which it takes part: ${p.responsible}. English names and summaries are ours; the plan is in Chinese.`,
    ledBy: (p) => `Led by: ${p.offices}`,
    lead: "leads",
    responsible: "takes part",
    deadline: (p) => `due ${p.date}`,
    ongoing: "ongoing, no deadline",
    carriersTitle: "Incubators and other carriers named in the document (in Chinese)",
    carrierAction: { build: "to build", improve: "to improve" },
    relatedTitle: "Related figures",
    relatedNote:
      "Close to an indicator but of another scope, place or year: not counted as results and used in no calculation.",
    actualsTitle: "Other published figures",
    actualsCaption: (p) => `${p.region}: other published figures`,
    actualsOther:
      "No target goes with these; they are kept for the record. Of each indicator and period only the latest is listed; the others are on the pages of the indicators.",
    ask: (p) =>
      `These tasks are led by: ${p.offices}. Deadline: ${p.deadline}. Under China’s Regulations on Open Government Information (政府信息公开条例), citizens and organisations may ask the lead office to disclose the result. `,
    askNoDeadline: (p) =>
      `These tasks are led by: ${p.offices}. Under China’s Regulations on Open Government Information (政府信息公开条例), citizens and organisations may ask the lead office to disclose the result. `,
  },
};
