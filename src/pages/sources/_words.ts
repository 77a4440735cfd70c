/** What was read from a document and its clauses, in words. */

import type { ClauseContents, DocumentContents } from "../../analysis/clause-contents.ts";
import { standingOf } from "../../analysis/standing.ts";
import { targetReport } from "../../components/error-report.ts";
import type { FigureRow } from "../../components/figure-row.ts";
import { indicatorHref, regionHref, targetHref, taskHref } from "../../components/links.ts";
import { recipientText, subsidyAmountText } from "../../components/subsidy-words.ts";
import {
  actualValueText,
  documentName,
  standingNote,
  targetValueText,
} from "../../components/words.ts";
import { dataset } from "../../dataset.ts";
import { zh } from "../../i18n/zh.ts";
import { formatDate, formatNumber, formatPeriod } from "../../lib/format.ts";
import { href } from "../../lib/href.ts";
import type {
  Actual,
  Baseline,
  Carrier,
  Indicator,
  Measure,
  Region,
  Rule,
  SourceDocument,
  Subsidy,
  Target,
  Task,
} from "../../model/types.ts";
import type { Period } from "../../lib/calendar.ts";

const messages = zh.sources.one;

const row = (fields: Pick<FigureRow, "kind"> & Partial<FigureRow>): FigureRow => ({
  name: undefined,
  href: undefined,
  value: undefined,
  details: [],
  alsoIn: [],
  firstIn: undefined,
  note: undefined,
  isLapsed: false,
  report: undefined,
  ...fields,
});

const subjectText = (of: { readonly indicator: Indicator; readonly region: Region }): string =>
  messages.subject({ indicator: of.indicator.name.zh, region: of.region.name.zh });

const periodText = (measure: Measure, period: Period): string =>
  messages.period[measure]({ period: formatPeriod(period, "zh") });

const targetRow = (target: Target): FigureRow =>
  row({
    kind: messages.kind.target,
    name: subjectText(target),
    href: targetHref(target, "zh"),
    value: targetValueText(target, "zh"),
    details: [
      periodText(target.measure, target.period),
      zh.site.wording({ wording: target.wording }),
    ],
    alsoIn: target.alsoIn,
    note: target.note,
    report: targetReport(target, "zh"),
  });

const repeatedTargetRow = (target: Target): FigureRow =>
  row({
    kind: messages.kind.targetAgain,
    name: subjectText(target),
    href: targetHref(target, "zh"),
    value: targetValueText(target, "zh"),
    details: [periodText(target.measure, target.period)],
    firstIn: target.clause,
  });

const subsidyRow = (subsidy: Subsidy): FigureRow =>
  row({
    kind: messages.kind.subsidy,
    name: recipientText(subsidy.recipient, subsidy.level, "zh"),
    href: href(`/subsidies/#${subsidy.id}`),
    value: subsidyAmountText(subsidy, "zh"),
    details: [
      subsidy.trigger.name.zh,
      ...(subsidy.tier === undefined ? [] : [subsidy.tier]),
      zh.site.wording({ wording: subsidy.wording }),
    ],
    note: subsidy.note,
    isLapsed: subsidy.document.status === "lapsed",
  });

const actualRow = (actual: Actual): FigureRow =>
  row({
    kind: messages.kind.actual,
    name: subjectText(actual),
    href: indicatorHref(actual.indicator, "zh"),
    value: actualValueText(actual, "zh"),
    details: [
      zh.vocabulary.publishedMeasure[actual.measure],
      messages.asOf({ date: formatDate(actual.asOf, "zh") }),
      zh.vocabulary.actualStatus[actual.status],
      ...standingNote(actual, standingOf(dataset, actual), "zh"),
    ],
    note: actual.note,
  });

const baselineRow = (baseline: Baseline): FigureRow =>
  row({
    kind: messages.kind.baseline,
    name: subjectText(baseline),
    href: indicatorHref(baseline.indicator, "zh"),
    value: zh.vocabulary.amount({
      value: formatNumber(baseline.value, "zh"),
      unit: baseline.unit,
    }),
    details: [messages.asOf({ date: formatDate(baseline.asOf, "zh") })],
    note: baseline.note,
  });

const taskRow = (task: Task): FigureRow =>
  row({
    kind: messages.kind.task,
    name: task.name.zh,
    href: taskHref(task, "zh"),
    details: [
      task.deadline === undefined
        ? messages.ongoing
        : messages.deadline({ date: formatDate(task.deadline, "zh") }),
    ],
    alsoIn: task.clauses.slice(1),
  });

const repeatedTaskRow = (task: Task): FigureRow =>
  row({
    kind: messages.kind.taskAgain,
    name: task.name.zh,
    href: taskHref(task, "zh"),
    firstIn: task.clauses[0],
  });

const carrierRow = (carrier: Carrier): FigureRow =>
  row({
    kind: messages.kind.carrier,
    name: carrier.name,
    href: regionHref(carrier.region, "zh"),
    value: messages.carrierAction[carrier.action],
    details: [carrier.region.name.zh],
  });

const ruleRow = ({ text }: Rule): FigureRow =>
  row({ kind: messages.kind.rule, details: [text.zh] });

/** A clause may hold values of thousands of units; past this the indicator's page lists them. */
const ROWS_PER_INDICATOR = 60;

/** Rows of one kind, by indicator, each cut off at the limit with a line that says how many are left. */
const rowsByIndicator = <Item extends { readonly indicator: Indicator }>(
  kind: string,
  items: readonly Item[],
  rowOf: (item: Item) => FigureRow,
): readonly FigureRow[] =>
  [...Map.groupBy(items, ({ indicator }) => indicator)].flatMap(([indicator, group]) => {
    const rows = group.slice(0, ROWS_PER_INDICATOR).map(rowOf);
    const left = group.length - rows.length;
    if (left === 0) return rows;
    const rest = row({
      kind,
      name: indicator.name.zh,
      href: indicatorHref(indicator, "zh"),
      value: messages.more({ count: formatNumber(left, "zh") }),
      details: [messages.moreOnIndicator],
    });
    return [...rows, rest];
  });

/** Returns a line for everything that was read from a clause, figures first. */
export const figureRows = (contents: ClauseContents): readonly FigureRow[] => [
  ...rowsByIndicator(messages.kind.target, contents.targets, targetRow),
  ...rowsByIndicator(messages.kind.targetAgain, contents.repeatedTargets, repeatedTargetRow),
  ...contents.subsidies.map(subsidyRow),
  ...rowsByIndicator(messages.kind.actual, contents.actuals, actualRow),
  ...rowsByIndicator(messages.kind.baseline, contents.baselines, baselineRow),
  ...contents.tasks.map(taskRow),
  ...contents.repeatedTasks.map(repeatedTaskRow),
  ...contents.carriers.map(carrierRow),
  ...contents.rules.map(ruleRow),
];

const COUNTED = [
  "targets",
  "subsidies",
  "actuals",
  "baselines",
  "related",
  "tasks",
  "carriers",
] as const satisfies readonly (keyof DocumentContents)[];

/** “目标83个，补贴5项”; says so where nothing was taken. */
export const usedText = (contents: DocumentContents): string => {
  const parts = COUNTED.flatMap((key) => {
    const { length } = contents[key];
    return length === 0 ? [] : [zh.sources.used[key]({ count: formatNumber(length, "zh") })];
  });
  return parts.length === 0 ? zh.sources.used.none : parts.join(zh.sources.used.separator);
};

/** The document's name, with its mark where it has lapsed. */
export const markedName = (document: SourceDocument): string =>
  document.status === "lapsed"
    ? messages.lapsed({ document: documentName(document, "zh") })
    : documentName(document, "zh");
