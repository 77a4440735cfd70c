import { diff as words } from "../../i18n/zh/desk/diff.ts";
import { files } from "../../i18n/zh/files.ts";
import type { Dataset } from "../../model/types.ts";
import type { TableId } from "../../publish/table-id.ts";
import { type Difference, isUnchanged } from "./difference.ts";
import type { Report, ReportCount, ReportSection } from "./report.ts";
import {
  addressSection,
  coverageSection,
  flipSection,
  tableSections,
  valueSection,
} from "./report-sections.ts";
import { VALUE_CHANGES } from "./value-changes.ts";

/** Whether both sides have the table: nothing can be said of what only one has. */
const isCompared = ({ uncompared }: Difference, table: TableId): boolean =>
  !uncompared.includes(table);

const valueCounts = ({ values }: Difference): readonly ReportCount[] =>
  VALUE_CHANGES.map((kind) => ({
    label: words.valueKinds[kind],
    count: values.filter((change) => change.kind === kind).length,
  }));

const tableCounts = ({ tables }: Difference): readonly ReportCount[] =>
  tables.flatMap(({ table, changes }) =>
    (["added", "changed", "removed"] as const)
      .map((kind) => ({
        label: words.tableCount({
          table: files.tables[table].title,
          kind: words.rowKinds[kind],
        }),
        count: changes.filter((change) => change.kind === kind).length,
      }))
      .filter(({ count }) => count > 0),
  );

const countsOf = (difference: Difference): readonly ReportCount[] => {
  const { flips, touched } = difference;
  return [
    ...(isCompared(difference, "actuals") ? valueCounts(difference) : []),
    ...tableCounts(difference),
    ...(isCompared(difference, "progress")
      ? [{ label: words.counts.flips, count: flips.length }]
      : []),
    { label: words.counts.pages, count: touched.pages.length },
    { label: words.counts.files, count: touched.files.length },
  ];
};

const sectionsOf = (difference: Difference, { home, site }: Dataset): readonly ReportSection[] => {
  const { coverage } = difference;
  return [
    ...(isCompared(difference, "actuals") ? [valueSection(difference)] : []),
    ...(isCompared(difference, "progress") ? [flipSection(difference)] : []),
    ...(coverage === undefined ? [] : [coverageSection(coverage, home.name.zh)]),
    ...tableSections(difference),
    addressSection(difference, site),
  ];
};

const dateRow = (
  label: string,
  from: string | undefined,
  to: string | undefined,
): Report["dates"][number] => ({
  label,
  from: from ?? words.unknownDate,
  to: to ?? words.unknownDate,
});

/** What a dataset is compared with, as far as the report has to know. */
interface Compared {
  readonly name: string;
  /** Whether it is the last release of the dataset as it was published. */
  readonly isLastPublished?: boolean;
  /** Folder of the published release before it; undefined where none is kept. */
  readonly before?: string | undefined;
}

/** Says that the day of the site is that of a release that is out, so that this is no next one yet. */
const publishedRemarks = (difference: Difference, compared: Compared): readonly string[] => {
  const { released } = difference.after;
  if (compared.isLastPublished !== true || released === undefined) return [];
  if (difference.before.released !== released) return [];
  if (!isUnchanged(difference)) return [words.changedSincePublished({ released })];
  const { before } = compared;
  return [
    words.publishedAlready({ released }),
    ...(before === undefined ? [] : [words.compareWithBefore({ before })]),
  ];
};

const remarksOf = (difference: Difference, compared: Compared): readonly string[] => {
  const { before, after, uncompared } = difference;
  const hasOtherDate =
    before.released !== undefined &&
    (before.released !== after.released || (before.asOf ?? after.asOf) !== after.asOf);
  return [
    ...(isUnchanged(difference) ? [hasOtherDate ? words.datesOnly : words.unchanged] : []),
    ...publishedRemarks(difference, compared),
    ...(uncompared.length === 0
      ? []
      : [
          words.uncompared({
            tables: words.list({ items: uncompared.map((table) => files.tables[table].title) }),
          }),
        ]),
  ];
};

/** Returns what is said about a difference from what the dataset is compared with. */
export const reportOf = (difference: Difference, dataset: Dataset, compared: Compared): Report => {
  const { before, after } = difference;
  const isSame = isUnchanged(difference);
  return {
    title: words.title({ site: dataset.site.title.zh }),
    against: words.comparedWith({ against: compared.name }),
    dates: [
      dateRow(words.dates.released, before.released, after.released),
      dateRow(words.dates.asOf, before.asOf, after.asOf),
    ],
    isUnchanged: isSame,
    remarks: remarksOf(difference, compared),
    counts: isSame ? [] : countsOf(difference),
    sections: isSame ? [] : sectionsOf(difference, dataset),
  };
};
