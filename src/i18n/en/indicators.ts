/** The list of indicators, and the page of one. */

import type { Messages } from "../messages.ts";
import { counted } from "./counted.ts";
import { quoted } from "./quoted.ts";
import { unitName } from "./units.ts";

const setOf = (p: { count: string; targets: string }): string =>
  `The documents set ${counted(p.targets, "target", "targets")} for ${counted(p.count, "indicator", "indicators")}`;

export const indicators: Messages["indicators"] = {
  title: "Indicators",
  description: (p) =>
    `${counted(p.count, "indicator", "indicators")} for which documents about ${p.city} set targets: what each means, what was promised, what was found.`,
  headline: (p) => `${setOf(p)}; a result was found for ${p.found}.`,
  headlineNone: (p) => `${setOf(p)}; not one result was found.`,
  lede: "Indicators with similar names are kept apart: where documents use different words, they are taken to mean different things.",
  columns: {
    indicator: "Indicator",
    goal: "Target for the city",
    targets: "Targets",
    found: "Found / all",
  },
  foundOf: (p) => `${p.found} / ${p.total}`,
  noCityTarget: "no target for the city",

  one: {
    description: (p) => `${p.indicator}: ${p.definition}`,
    headline: {
      goal: (p) => `${p.indicator}: ${p.value} ${p.period}`,
      by: (p) => `by the end of ${p.year}`,
      during: (p) => `in ${p.period}`,
      perYear: (p) => `in each year, ${p.period}`,
      growth: (p) => `growth in each year, ${p.period}`,
      and: "; ",
      stop: ". ",
      nothingFound: "No result was found.",
      noTarget: (p) => p.indicator,
    },
    unit: (p) => `Unit: ${unitName(p.unit)}`,
    batch: "Recognised in batches, so figures within a year say nothing about pace.",
    splitTitle: (p) => `${p.period}: who was given how much`,
    unitBarsTitle: (p) => `${p.period}: targets and results`,
    trajectoryTitle: "Five-year path",
    targetsTitle: "All targets",
    targetsCaption: (p) => `${p.indicator}: every target in every document`,
    columns: {
      region: "Place",
      period: "Period",
      measure: "Counted as",
      value: "Target",
      wording: "Original wording",
      actual: "Figure found",
      status: "Status",
      clause: "Clause",
      asOf: "As of",
      released: "Released",
      valueStatus: "Kind of figure",
      kind: "Kind of source",
      document: "Document",
      year: "Year",
      result: "Result",
    },
    actualsTitle: "Published figures",
    actualsNone: "No public figure for this indicator was found.",
    actualsCaption: (p) => `${p.indicator}: every published figure that was found`,
    actualsNote:
      "Published figures may differ from the targets in scope, place or year; only those that match are used to judge a status.",
    relatedTitle: "Related figures",
    relatedNote: "Close to this indicator, but not the same figure; used in no calculation.",
    tasksTitle: "The tasks behind it",
    tasksNote:
      "Tasks of the plan that concern this indicator. English names and summaries are ours; the plan is in Chinese.",
    peersTitle: "Other cities",
    peersCaption: (p) => `${p.indicator}: targets of other cities`,
    peersNote: "For comparison only; no ranking.",
    notesTitle: "How the text was read",
    notesNote: "How this site reads what the documents leave open. These notes are in Chinese.",
    questions: (p) =>
      p.offices === undefined
        ? `The authority that issued the document can be asked to disclose the result for ${quoted(p.indicator)}.`
        : `Whoever leads the work can be asked to disclose the result for ${quoted(p.indicator)}: ${p.offices}.`,
  },
};
