/** The sections of a report, each from its part of the difference. */

import { diff as words } from "../../i18n/zh/desk/diff.ts";
import { files } from "../../i18n/zh/files.ts";
import { hasEnglish } from "../../i18n/english-pages.ts";
import { vocabulary } from "../../i18n/zh/vocabulary.ts";
import { formatNumber } from "../../lib/format.ts";
import type { CoverageChange, CoverageCounts } from "./coverage-change.ts";
import type { Site } from "../../model/types.ts";
import type { Difference, TableChanges } from "./difference.ts";
import {
  cellOf,
  cellText,
  numberText,
  periodOf,
  placeAndIndicator,
  rowText,
  valueText,
  wordOf,
} from "./entry-words.ts";
import type { ReportEntry, ReportGroup, ReportSection } from "./report.ts";
import type { RowChange } from "./row-changes.ts";
import type { FlipCause, StatusFlip } from "./status-flips.ts";
import type { TableRow } from "./tables.ts";
import { VALUE_CHANGES, type ValueChange } from "./value-changes.ts";

/** Returns a group that says how many entries it has; none without any. */
const group = (
  title: string,
  entries: readonly ReportEntry[],
  note = "",
): readonly ReportGroup[] =>
  entries.length === 0
    ? []
    : [
        {
          title: words.groupTitle({ title, count: formatNumber(entries.length, "zh") }),
          note: note === "" ? undefined : note,
          entries,
        },
      ];

const valueEntry = ({ kind, row, before, cells }: ValueChange): ReportEntry => ({
  name: placeAndIndicator(row),
  context: words.valueTime({
    period: periodOf(row),
    measure: wordOf(vocabulary.publishedMeasure, cellOf(row, "measure")),
    asOf: cellOf(row, "as_of"),
  }),
  from: before === undefined ? undefined : valueText(before),
  to: kind === "lost" ? undefined : valueText(row),
  details: [
    ...cells
      .filter(({ column }) => !["value", "unit", "status", "note"].includes(column))
      .map((cell) => cellText("actuals", cell)),
    ...(cellOf(row, "note") === "" ? [] : [words.note({ note: cellOf(row, "note") })]),
    words.byDocument({
      document: cellOf(row, "document"),
      clause: cellOf(row, "clause_label"),
    }),
  ],
});

/** Returns the section of published values, one group for each kind of change. */
export const valueSection = ({ values }: Difference): ReportSection => ({
  title: words.sections.values,
  note: undefined,
  groups: VALUE_CHANGES.flatMap((kind) =>
    group(
      words.valueKinds[kind],
      values.filter((change) => change.kind === kind).map(valueEntry),
      words.valueNotes[kind],
    ),
  ),
});

/** Columns that the short text of a row is made of. */
const VALUE_COLUMNS = [
  ...["value", "value_max", "unit", "comparator", "amount", "amount_max", "rate"],
  ...["old", "new", "result", "reason", "note"],
];

const rowEntry = (table: TableChanges["table"], change: RowChange): ReportEntry => {
  const now = rowText(table, change.row);
  const entry = { name: now.name, context: now.context };
  if (change.kind === "added") return { ...entry, from: undefined, to: now.value, details: [] };
  if (change.kind === "removed") return { ...entry, from: now.value, to: undefined, details: [] };
  const old = rowText(table, change.before);
  const isShown = old.value !== now.value;
  return {
    ...entry,
    from: isShown ? old.value : undefined,
    to: isShown ? now.value : undefined,
    details: change.cells
      .filter(({ column }) => !isShown || !VALUE_COLUMNS.includes(column))
      .map((cell) => cellText(table, cell)),
  };
};

/** Returns a section for each table with changes: targets, subsidies and what they refer to. */
export const tableSections = ({ tables }: Difference): readonly ReportSection[] =>
  tables.map(({ table, changes }) => ({
    title: files.tables[table].title,
    note: undefined,
    groups: (["added", "changed", "removed"] as const).flatMap((kind) =>
      group(
        words.rowKinds[kind],
        changes.filter((change) => change.kind === kind).map((change) => rowEntry(table, change)),
      ),
    ),
  }));

const statusText = (row: TableRow): string => {
  const status = wordOf(vocabulary.status, cellOf(row, "status"));
  const reason = cellOf(row, "reason");
  return words.statusWithReason({
    status: cellOf(row, "preliminary") === "yes" ? vocabulary.preliminary({ status }) : status,
    reason: reason === "" ? "" : wordOf(vocabulary.reason, reason),
  });
};

const withDate = (value: string, unit: string, asOf: string): string =>
  value === ""
    ? words.noValue
    : asOf === ""
      ? `${numberText(value)}${unit}`
      : words.valueAsOf({ value: `${numberText(value)}${unit}`, asOf });

/** The columns of a value and of its date that a cause is shown by. */
const CAUSE_VALUES: Partial<Readonly<Record<FlipCause, readonly [string, string]>>> = {
  target: ["target", ""],
  actual: ["actual", "actual_as_of"],
  baseline: ["baseline", "baseline_as_of"],
};

const causeText = (cause: FlipCause, { before, row }: StatusFlip): string => {
  const columns = CAUSE_VALUES[cause];
  if (columns === undefined) return words.causes[cause];
  const [value, date] = columns;
  const text = (of: TableRow): string =>
    withDate(cellOf(of, value), cellOf(of, "unit"), cellOf(of, date));
  return words.causeChange({ cause: words.causes[cause], from: text(before), to: text(row) });
};

const flipEntry = (flip: StatusFlip): ReportEntry => ({
  name: placeAndIndicator(flip.row),
  context: words.targetTime({
    period: periodOf(flip.row),
    measure: wordOf(vocabulary.measure, cellOf(flip.row, "measure")),
    document: cellOf(flip.row, "target_document"),
  }),
  from: statusText(flip.before),
  to: statusText(flip.row),
  details: flip.causes.map((cause) => causeText(cause, flip)),
});

/** Returns the section of targets that are judged differently. */
export const flipSection = ({ flips }: Difference): ReportSection => ({
  title: words.sections.flips,
  note: undefined,
  groups: group(words.counts.flips, flips.map(flipEntry)),
});

const share = (found: number, total: number): string =>
  words.coverage.share({
    found: formatNumber(found, "zh"),
    total: formatNumber(total, "zh"),
  });

const coverageEntries = (before: CoverageCounts, after: CoverageCounts): readonly ReportEntry[] =>
  [
    {
      name: words.coverage.all,
      from: share(before.foundAll, before.total),
      to: share(after.foundAll, after.total),
    },
    {
      name: words.coverage.due,
      from: share(before.found, before.due),
      to: share(after.found, after.due),
    },
  ].map((entry) => ({ ...entry, context: undefined, details: [] }));

/** Returns the section of coverage: of all targets, and of places where it changes. */
export const coverageSection = (
  { before, after, regions }: CoverageChange,
  home: string,
): ReportSection => ({
  title: words.sections.coverage,
  note: words.coverage.note,
  groups: [
    { title: home, note: undefined, entries: coverageEntries(before, after) },
    ...regions.map(({ name, ...row }) => ({
      title: name,
      note: undefined,
      entries: coverageEntries(row.before, row.after).filter(({ from, to }) => from !== to),
    })),
  ].filter(({ entries }) => entries.length > 0),
});

const plain = (name: string): ReportEntry => ({
  name,
  context: undefined,
  from: undefined,
  to: undefined,
  details: [],
});

/** Returns the section of the addresses that read differently. */
export const addressSection = (
  { touched: { pages, files: stems } }: Difference,
  { languages }: Site,
): ReportSection => ({
  title: words.sections.pages,
  note: words.pagesNote,
  groups: [
    ...group(
      words.pagesTitle,
      pages.map((path) => {
        // Every address of the site begins with a slash.
        const isBoth = languages.length > 1 && hasEnglish(path as `/${string}`);
        return plain(isBoth ? words.inBothLanguages({ path }) : path);
      }),
    ),
    ...group(
      words.filesTitle,
      stems.map((stem) => plain(words.file({ stem }))),
    ),
  ],
});
