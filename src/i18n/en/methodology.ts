/** The rules of calculation with worked examples, the readings decided, and the glossary. */

import type { Messages } from "../messages.ts";
import { counted } from "./counted.ts";

export const methodology: Messages["methodology"] = {
  title: "Methods and glossary",
  description:
    "How shares, pace, statuses, five-year paths and comparisons of subsidies are worked out, each rule with an example by the same program; what “not found” means; terms explained.",
  headline: (p) =>
    `The rules first, then the results: ${counted(p.statuses, "status", "statuses")}, counted only, with no scores and no ranking.`,
  lede: "The example under each rule is worked out by the program that makes these pages. Figures marked as an example are invented to show the rule; the others are real data of this site.",
  ledeFictional:
    "The example under each rule is worked out by the program that makes these pages. All figures on this site are invented, for demonstration only.",
  exampleLabel: "Example, not real data",
  realLabel: "Data of this site",
  separator: ", ",
  listSeparator: ", ",

  principles: {
    title: "Ground rules",
    points: [
      "Statuses are counted, never averaged, never made into a score, and never used to rank places. Targets differ in size and difficulty; adding them up means nothing.",
      "The lines between fast and slow are this site’s own and come from no document. They are given under “Status”; download the data and work it out with others.",
      "Dates are always those of the data, never those of a computer’s clock. The same data give the same results whenever the pages are made.",
      "No figure is no figure. None is replaced by zero, derived from others, or put in between two others.",
      "Published figures are never added up. Some include other places, which would then be counted twice.",
    ],
    now: (p) => `Status of ${counted(p.count, "target", "targets")} as of ${p.date} – ${p.parts}.`,
    status: (p) => `${p.status}: ${p.count}`,
  },

  notFound: {
    title: "What “not found” means",
    points: (p) => [
      `“No public figure found” says one thing: ${p.date === undefined ? "looked for and not found (there is no log of searches)" : `looked for in the ways of the log of searches, up to ${p.date}, and not found`}. It does not say that nothing was published, and certainly not that nothing was done.`,
      "“Not assigned” is something else: the document gave this place no such target.",
      "“Promised, no amount stated” is something else again: the document says that it will pay, but not how much. That is not zero.",
    ],
    log: "See the log of searches",
  },

  measures: {
    title: "Four ways of counting, never mixed",
    note: "Each target and each published figure says how it is counted. Figures counted in different ways are neither compared nor derived from one another; a net increase (净增) is not a number newly added (新增).",
    caption: "Four ways of counting",
    columns: { measure: "Counted as", meaning: "Meaning", judged: "How it is judged" },
    rows: {
      level: {
        meaning: "how many there are at the end of that year; shares and averages are levels too",
        judged: "by the figure for the end of the year",
      },
      increment: {
        meaning: "how many were newly added or carried out since the first day of the period",
        judged: "by the running total at the end of the period",
      },
      increment_per_year: {
        meaning: "how many were newly added or carried out in each year",
        judged: "year by year, with no pace",
      },
      growth_rate: {
        meaning: "by how many per cent each year exceeds the year before",
        judged: "year by year, with no pace",
      },
    },
  },

  comparators: {
    title: "When a target is reached",
    note: "“Strive for” (力争) and “or more” (以上) are two things: one says how firm the promise is, the other how much is enough. A target of the first kind is called an aim here; one that is missed is counted apart, as “Aim not reached”.",
    caption: "When each form of target is reached (figures invented)",
    columns: {
      comparator: "Form",
      goal: "Target",
      below: "Just below",
      at: "Exactly",
      above: "Just above",
    },
    meaning: {
      at_least: "not less than this number",
      more_than: "more than this number",
      at_most: "not more than this number",
      between: "reached at the lower end; above the upper end it is flagged",
      stated: "a number without “or more”: this number or more",
    },
    met: (p) => `${p.value}: reached`,
    notMet: (p) => `${p.value}: not reached`,
    metOverMax: (p) => `${p.value}: reached (above the upper end)`,
  },

  allocation: {
    title: "Splits and shares",
    rule: "Share = a district’s or zone’s number ÷ the sum of all parts. The divisor is that sum and not the city’s target, so the shares add up to exactly 1. Where the sum and the city’s target differ, both are shown as printed; it is not treated as an error.",
    example: (p) => `Split of the target for ${p.period}: ${p.indicator}`,
    columns: { unit: "District or zone", value: "Carries", working: "Working", share: "Share" },
    working: (p) => `${p.value} ÷ ${p.sum}`,
    sum: "Sum",
    more: (p) =>
      `The others (${p.count}) are worked out in the same way and not listed; the sum includes them.`,
    check: {
      equal: (p) => `Sum of the parts: ${p.sum}; the city’s target: ${p.city}. They agree.`,
      exceeds: (p) =>
        `Sum of the parts: ${p.sum}; the city’s target: ${p.city}. The sum is higher by ${p.difference}.`,
      falls_short: (p) =>
        `Sum of the parts: ${p.sum}; the city’s target: ${p.city}. The sum is lower by ${p.difference}.`,
    },
    disagreement: (p) => `${p.indicator}. ${p.check}`,
    none: "In these data no target is split among districts or zones.",
  },

  elapsed: {
    title: "How much time has gone",
    rule: "For numbers newly added: the days from the first day of the period to the date of the published figure, both counted, divided by the days of the whole period. For levels: the days from the date of the baseline to that of the published figure, divided by the days from the baseline to the end of the target’s year. A date given only as a month or year counts as its last day.",
    increment: (p) =>
      `Target to be newly added in ${p.period}, published figure as of ${p.date}: ${counted(p.passed, "day", "days")} ÷ ${counted(p.days, "day", "days")} = ${p.share}.`,
    level: (p) =>
      `Target for the end of ${p.end}, baseline of ${p.base}, published figure as of ${p.date}: ${counted(p.passed, "day", "days")} ÷ ${counted(p.days, "day", "days")} = ${p.share}.`,
  },

  progress: {
    title: "Pace",
    rule: "Worked out only before the end of the period. For numbers newly added: (actual ÷ target) ÷ share of the time gone. For levels: (actual − baseline) ÷ (target − baseline) ÷ share of the time gone. A result of 1 is exactly an even pace.",
    base: "A baseline is always a published actual figure. An earlier promise cannot be one: promised is not done.",
    path: "The path value is the number due on that day at an even pace; gap = actual − path value, in the unit of the target.",
    increment: (p) =>
      `To be newly added: ${p.target}; published as of ${p.date}: ${p.actual}. Share done ${p.done}, time gone ${p.elapsed}, pace ${p.progress}. Path value ${p.path}, gap ${p.gap}. Status: ${p.status}.`,
    level: (p) =>
      `Level by the end of ${p.end}: ${p.target}; baseline of ${p.baseDate}: ${p.base}; published as of ${p.date}: ${p.actual}. Time gone ${p.elapsed}, pace ${p.progress}. Path value ${p.path}, gap ${p.gap}. Status: ${p.status}.`,
  },

  status: {
    title: "Status",
    rule: "The rules are tried from the top down, and the first that fits decides. The last two stand apart.",
    thresholds: (p) =>
      `The lines are this site’s own: a pace of ${p.ahead} or more is ahead of schedule, ${p.onTrack} or more on schedule, ${p.slightlyBehind} or more slightly behind, anything lower behind. No pace is judged while not more than ${p.firstQuarter} of the time has gone, for targets under ${p.small} (but for shares in %), or where titles are awarded in batches. A figure within ${p.tolerance} of the path, in the target’s unit, counts as on schedule.`,
    caption: "The rules of status, an example for each (figures invented)",
    columns: { rule: "Rule", example: "Example", result: "Result" },
    rules: {
      nothingFound: "There is no published figure",
      includesOthers: "The published figure includes other places; it is shown and decides nothing",
      met: "Reaches the target, whenever, with a baseline or without",
      missed: "The figure for the end of the period does not reach the target",
      aimMissed: "The same, where the text only strives for the target (力争)",
      endValueMissing: "Due, but the last figure is from before the end",
      firstQuarter: "Not more than a quarter of the time has gone",
      small: "A very small target, shares in % left aside",
      batch: "Titles are awarded in batches; a figure within the year says nothing about pace",
      baselineMissing: "A level, with no published baseline",
      regressed: "Lower than the baseline",
      nearPath: "Within one of the path, in the target’s unit",
      ahead: "A high pace",
      onTrack: "An even pace",
      slightlyBehind: "A slightly low pace",
      behind: "A lower pace",
      yearly: "A target judged year by year, some years without a result",
      provisional:
        "Judged by a provisional figure or an estimate; “Preliminary” is put before the status",
    },
    target: {
      level: (p) => `level by the end of ${p.period}: ${p.value}`,
      increment: (p) => `newly added in ${p.period}: ${p.value}`,
      increment_per_year: (p) => `newly added each year, ${p.period}: ${p.value}`,
      growth_rate: (p) => `growth each year, ${p.period}: ${p.value}`,
    },
    baseline: (p) => `baseline of ${p.date}: ${p.value}`,
    actual: (p) => `published as of ${p.date}: ${p.value}`,
    provisionalActual: (p) => `provisional figure as of ${p.date}: ${p.value}`,
    noActual: "no published figure found",
    asOf: (p) => `data as of ${p.date}`,
    progress: (p) => `pace ${p.progress}`,
    gap: (p) => `gap to the path ${p.gap}`,
    attainment: (p) => `${p.share} done`,
  },
  example: {
    region: "District A",
    otherRegion: "District B",
    indicator: "Example indicator",
    document: "Example document",
    clause: "1",
    unit: "",
  },

  trajectory: {
    title: "Five-year paths",
    rule: "The levels promised by successive documents are joined, year by year, in straight lines. Rise a year = (later − earlier) ÷ years; the average yearly rate is compounded. The line holds only if the earlier target was reached as promised. It is neither fact nor forecast.",
    example: (p) =>
      `${p.indicator}: ${p.from} by ${p.fromYear}, ${p.to} by ${p.toYear}, ${counted(p.years, "year", "years")} apart: a rise of ${p.rise} a year, ${p.rate} a year on average.`,
    at: (p) => `On ${p.date} the line stands at ${p.value}.`,
    outside:
      " The line runs only between the years of two promises; beyond them there is no value.",
    increments:
      "Numbers to be newly added are not drawn on the axis of levels. Where one indicator has both, the share of the five-year goal is worked out as well.",
    none: "In these data no indicator has two levels promised one after the other.",
  },

  subsidies: {
    title: "Comparing subsidies",
    rule: "Subsidies are paired by recipient and level. Ratio and difference are worked out only where both are gained in the same kind of way, paid in the same way, and stated as a fixed amount. Newly recognised, newly listed and filed for the record are one kind: gaining the rank. A first performance review rated excellent is another. Amounts “up to” a limit, at a rate or in kind have no ratio.",
    ratio: (p) =>
      `${p.pair}: ${p.peer} ${p.peerAmount}, ${p.home} ${p.homeAmount}; ratio ${p.ratio}, difference ${p.difference}.`,
    refused: (p) => `${p.pair}: ${p.peer} ${p.peerAmount}, ${p.home} ${p.homeAmount}; ${p.reason}.`,
    reason: {
      different_trigger: "gained in different kinds of ways, not compared",
      different_basis: "paid in different ways, not compared",
      home_none_stated: "not listed on one side, not compared",
      peer_none_stated: "not listed on one side, not compared",
      no_amount: "no fixed amount on one side, not compared",
    },
    ladder: (p) =>
      `First provincial, then national rank, added up: ${p.recipient} in ${p.place}, ${p.provincial} + ${p.national} = ${p.sum}. No document says that one recipient may have both; this is an assumption.`,
    lapsed:
      "Amounts in documents that have lapsed are still listed, and marked as lapsed. 万元, the unit of most amounts, is 10,000 yuan; amounts are shown in it and not converted.",
    none: "In these data there are no subsidies to compare.",
  },

  coverage: {
    title: "How much was found",
    rule: "Only targets already due are counted: how many are due, for how many a published figure was found, and for how many one for the end of the period. Counted by place, by indicator and by document, without the places for comparison.",
    example: (p) =>
      `As of ${p.date}: targets ${p.total}, due ${p.due}, published figure found ${p.found}, figure for the end of the period found ${p.foundAtEnd}.`,
  },

  readings: {
    title: "Readings: how this site understands what the text leaves open",
    note: "Each reading also stands beside its figure; here they are all together, in Chinese. If you read a text differently, please say so.",
    targets: (p) => `Targets: ${counted(p.count, "reading", "readings")}`,
    subsidies: (p) => `Subsidies: ${counted(p.count, "reading", "readings")}`,
    subject: (p) => `${p.indicator} (${p.region}, ${p.period})`,
    more: (p) => `the same elsewhere: ${p.count}`,
    none: "In these data no reading needs explaining.",
  },

  glossary: {
    title: "Glossary",
    note: "Meanings only. Criteria and thresholds that no source gives are not given here either.",
    triggersTitle: "Words for the conditions of subsidies",
  },
};
