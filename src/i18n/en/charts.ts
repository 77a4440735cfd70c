/** Words on, beside and about the charts. */

import type { Messages } from "../messages.ts";
import { counted } from "./counted.ts";
import { amountIn, shortAmount, shortDifference, withUnit } from "./units.ts";
import { vocabulary } from "./vocabulary.ts";

const unitsOf = (count: string): string =>
  counted(count, "district or zone", "districts and zones");

const shortMonth = new Intl.DateTimeFormat("en", { month: "short", timeZone: "UTC" });

const signOf = (isFall: boolean): string => (isFall ? "−" : "+");

export const charts: Messages["charts"] = {
  // Words shared with the pages, so that a status never has two names.
  status: vocabulary.status,
  actualStatus: vocabulary.actualStatus,
  documentStatus: vocabulary.documentStatus,
  preliminary: vocabulary.preliminary,
  targetValue: vocabulary.targetValue,
  amount: (p) => shortAmount(p.value, p.unit),
  difference: (p) => shortDifference(p.value, p.unit),
  measure: vocabulary.measure,
  clause: vocabulary.clause,

  reason: {
    nothing_found_due: "not found",
    nothing_found_not_due: "not found",
    includes_others: "includes other places",
    end_value_missing: "no final figure",
    first_quarter: "pace not judged",
    small_target: "pace not judged",
    batch: "pace not judged",
    baseline_missing: "no baseline",
    cap_open: "judged at the end",
    years_remaining: "judged by the year",
  },
  unassigned: "not assigned",
  notFound: "not found",
  noActualFound: "no public figure found",
  noActualSinceBaseline: "no public figure found since the baseline",
  baseline: "baseline",
  baselineValue: (p) => `baseline ${p.value}`,
  none: "—",
  range: (p) => (p.valueMax === undefined ? p.value : `${p.value}–${p.valueMax}`),

  column: {
    region: "District or zone",
    name: "Name",
    indicator: "Indicator",
    period: "Period",
    date: "Date",
    asOf: "Data as of",
    what: "What it is",
    target: (p) => withUnit("Target", p.unit),
    actual: (p) => withUnit("Actual", p.unit),
    value: (p) => withUnit("Value", p.unit),
    publishedAs: "Kind of figure",
    outcome: "Status",
    share: "Share of the parts",
    due: "Targets due",
    found: "Public figure found",
    foundAtEnd: "of these for the end of the period",
    increment: "To be newly added",
    goal: (p) => `Goal for ${p.year}`,
    shareOfGoal: "Share of the goal",
    subsidy: "Recipient and level",
    side: (p) => `${p.region}, 万元 (10,000 yuan)`,
    comparison: "Comparison",
  },

  readout: {
    title: (p) => `《${p.title}》`,
    source: (p) => `${p.document}${p.isLapsed ? " (lapsed)" : ""} ${p.clause}`,
    target: (p) =>
      `${p.region}, ${p.indicator}: target for ${p.period} (${p.measure}): ${p.value}` +
      (p.share === undefined ? "" : `, ${p.share} of the parts together`) +
      (p.outcome === undefined ? "" : `; ${p.outcome}`) +
      `.\nSource: ${p.source}`,
    published: (p) =>
      `${p.region}, ${p.indicator}: ${p.value} as of ${p.date} (${p.kind}).\nSource: ${p.source}`,
    others: (p) =>
      `${p.others}: ${p.value} in all, ${p.share} of the parts together. Each one’s number is in the table.`,
    coverage: (p) =>
      `${p.name}: ${counted(p.due, "target", "targets")} due; public figure found for ${p.found}, of these for the end of the period: ${p.foundAtEnd}.`,
    subsidy: (p) =>
      `${p.region}, ${p.subsidy}: ${p.triggers.join(" / ")}, ${p.value} (${p.validity}).\nSource: ${p.source}`,
  },

  yearStart: (p) => `start of ${p.year}`,
  yearEnd: (p) => `end of ${p.year}`,
  monthEnd: (p) => `end of ${shortMonth.format(Date.UTC(2000, Number(p.month) - 1))}`,

  allocationTitle: (p) => `How the target is split: ${p.indicator}`,
  otherUnits: (p) => counted(p.count, "other", "others"),
  sumIsZero: "adds up to 0",
  allocationOf: (p) =>
    `${p.indicator}: the target is split among ${unitsOf(p.count)}, ${amountIn(p.sum, p.unit)} in all; ${p.region} carries ${amountIn(p.value, p.unit)}` +
    (p.share === undefined ? "." : `, or ${p.share}.`),
  allocationUnassigned: (p) =>
    `${p.indicator}: the target is split among ${unitsOf(p.count)}, ${amountIn(p.sum, p.unit)} in all; none of it is assigned to ${p.region}.`,
  allocationAll: (p) =>
    `${p.indicator}: the target is split among ${unitsOf(p.count)}, ${amountIn(p.sum, p.unit)} in all` +
    (p.largest === undefined
      ? "."
      : `; ${p.largest} carries the most: ${amountIn(p.value, p.unit)}` +
        (p.share === undefined ? "." : `, or ${p.share}.`)),

  unitBarsTitle: (p) =>
    `${p.indicator}: target${p.hasActuals ? " and actual figure" : ""} of each district or zone`,
  actualOfTargetHead: (p) => withUnit("actual / target", p.unit),
  actualOfTarget: (p) =>
    `${p.actual} / ${p.target}${p.targetMax === undefined ? "" : `–${p.targetMax}`}`,
  restInTable: (p) =>
    `Drawn: the ${p.shown} with the largest targets. In the table only: ${p.rest}.`,
  coverageRestInTable: (p) =>
    `Drawn: the ${p.shown} with most targets due. In the table only: ${p.rest}.`,
  unitBars: (p) =>
    `${p.indicator}: ${unitsOf(p.assigned)} with a target; ` +
    (p.found === "0"
      ? "no public figure was found for any of them."
      : `public figures found for ${p.found}, of which completed: ${p.completed}.`),

  progressTitle: (p) => `${p.indicator}, ${p.region}: target and progress`,
  targetLabel: (p) => `target ${shortAmount(p.value, p.unit)}`,
  lastActual: (p) => `${p.date}: ${p.value}`,
  progress: (p) =>
    `${p.indicator}, ${p.region}: the target for ${p.everyYearOf === undefined ? `the end of ${p.year}` : `each year of ${p.everyYearOf}`} is: ${p.target}. ` +
    (p.last === undefined
      ? "No public figure was found."
      : `The last published figure is ${p.last.value}, as of ${p.last.date} (${p.outcome}).`),

  trajectoryTitle: (p) =>
    `${p.indicator}: promised levels${p.hasActuals ? " and actual figures" : ""}`,
  risePerYear: (p) => `${signOf(p.isFall)}${p.rise} a year ${p.isOver ? "was " : ""}needed`,
  requiredRise: (p) =>
    `from then on ${signOf(p.isFall)}${p.rise} a year ${p.isOver ? "was " : ""}needed`,
  plannedIn: (p) => `${p.year} document${p.isLapsed ? " (lapsed)" : ""}`,
  noBaseline: "no baseline, so no path",
  noEarlierPromise: "no earlier promise in the documents read, so no path",
  incrementBeside: (p) => `also: ${p.value} to be newly added in ${p.period}`,
  promised: "promised",
  promisedAdded: "promised additions",
  path: "path",
  publishedAs: (p) => `published (${p.status})`,
  trajectory: (p) => {
    const points = p.points.map(
      ({ year, value, planned }) =>
        `${value} by the end of ${year}${planned === undefined ? "" : ` in the ${planned}`}`,
    );
    const path =
      p.rise === undefined
        ? "The documents read hold no earlier promise."
        : `If the level for ${p.rise.from} was reached as promised, it ${p.rise.isOver ? "would then have had to" : "must then"} ${p.rise.isFall ? "fall" : "rise"} by ${p.rise.value} a year` +
          (p.rate === undefined ? "." : ` (${p.rate} a year on average).`);
    const actual =
      p.last === undefined
        ? `No public figure was found${p.baseline === undefined ? "" : " since the baseline"}.`
        : `The last published figure is ${p.last.value}, as of ${p.last.date}.`;
    const baseline =
      p.baseline === undefined
        ? ""
        : `The baseline is ${p.baseline.value}, as of ${p.baseline.date}. `;
    return `${baseline}Promised: ${points.join(", ")}. ${path} ${actual}`;
  },

  subsidyTitle: (p) => `Amounts paid by ${p.home} and ${p.peer}`,
  subsidyLevel: {
    national: "national level",
    provincial: "provincial level",
    municipal: "municipal level",
  },
  subsidyDetail: (p) => [p.level, p.detail].filter((part) => part !== undefined).join(", "),
  subsidyName: (p) => (p.detail === "" ? p.recipient : `${p.recipient} (${p.detail})`),
  sideAmount: (p) => `${p.region}: ${p.text}`,
  remarks: (p) => p.parts.join(", "),
  sideWithValidity: (p) => `${p.region} (${p.validity})`,
  ratio: (p) => (p.ratio === "1" ? "the same" : `${p.ratio} times`),
  amountPerYear: (p) => `${p.value} a year`,
  amountUpTo: (p) => `up to ${p.value}`,
  rateOf: (p) => `at ${p.rate}%`,
  inKind: "in kind",
  noAmount: "no amount",
  noneStated: "not stated",
  amountWithValidity: (p) => `${p.amount} (${p.validity})`,
  subsidyReason: {
    different_trigger: () => "conditions differ, no ratio",
    different_basis: () => "payment differs, no ratio",
    home_none_stated: (p) => `none stated by ${p.home}`,
    peer_none_stated: (p) => `none stated by ${p.peer}`,
    no_amount: () => "one side states no amount",
  },
  subsidy: (p) => {
    const opening = `${p.home} and ${p.peer}, ${counted(p.count, "item", "items")} side by side: `;
    if (p.least === undefined || p.most === undefined)
      return `${opening}none has conditions of the same kind, so none can be compared.`;
    const ratios = p.least === p.most ? p.least : `${p.least} to ${p.most}`;
    return `${opening}in those with conditions of the same kind, which can be compared (${p.compared}), the amount of ${p.peer} is ${ratios} times that of ${p.home}. Amounts are in 万元 (1 万元 = 10,000 yuan).`;
  },

  coverageTitle: "Targets due for which a public figure was found",
  foundOfDueHead: "found / due",
  foundOfDue: (p) => `${p.found} / ${p.due}`,
  nothingDue: "no target is due",
  coverage: (p) =>
    `${counted(p.due, "target", "targets")} already due: ` +
    (p.found === "0"
      ? "no public figure was found for any of them."
      : `a public figure was found for ${p.found}, and of these one for the end of the period for ${p.foundAtEnd}.`),

  incrementBarsTitle: (p) => `To be newly added, against the goal for ${p.year}`,
  incrementOfGoalHead: (p) => `to be added / goal for ${p.year}`,
  incrementOfGoal: (p) => `${p.period}: ${p.value} / ${p.goal}`,
  incrementBars: (p) =>
    p.parts.length === 0
      ? `No target to be newly added can be set against a goal for ${p.year}.`
      : `To be newly added, as a share of the goal for ${p.year} – ${p.parts
          .map((part) => `${part.indicator}: ${part.value} in ${part.period} (${part.share})`)
          .join("; ")}.`,
};
