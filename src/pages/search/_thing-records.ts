/** What the dataset knows of – places, indicators, tasks, documents, words – as rows of the list. */

import { perDataset } from "../../analysis/per-dataset.ts";
import type { SearchRecord } from "../../client/search/record.ts";
import {
  documentHref,
  indicatorHref,
  pageHref,
  regionHref,
  taskHref,
} from "../../components/links.ts";
import { documentName } from "../../components/words.ts";
import { zh } from "../../i18n/zh.ts";
import { formatDate, formatNumber } from "../../lib/format.ts";
import type {
  Carrier,
  Dataset,
  Indicator,
  Region,
  SourceDocument,
  Task,
  Term,
} from "../../model/types.ts";
import { tableIds, type TableId } from "../../publish/table-id.ts";

const { line } = zh.searchList;

/** The first document that says anything of each place. */
const documents = perDataset(
  ({ targets, actuals, related }): ReadonlyMap<Region, SourceDocument> => {
    const first = new Map<Region, SourceDocument>();
    for (const values of [targets, actuals, related])
      for (const { region, document } of values)
        if (!first.has(region)) first.set(region, document);
    return first;
  },
);

const documentOn = (dataset: Dataset, region: Region): SourceDocument | undefined =>
  documents(dataset).get(region);

const isPaying = ({ subsidies }: Dataset, region: Region): boolean =>
  subsidies.some(({ jurisdiction }) => jurisdiction === region);

/** Whether any page of the site says something of a place that the city is compared with. */
export const isSpokenOf = (dataset: Dataset, peer: Region): boolean =>
  isPaying(dataset, peer) || documentOn(dataset, peer) !== undefined;

const regionLine = (dataset: Dataset, region: Region): string => {
  if (region.kind === "city") return line.city;
  const document = documentOn(dataset, region);
  if (region.kind === "peer")
    return isPaying(dataset, region) || document === undefined
      ? line.payingPeer
      : line.peer({ document: documentName(document, "zh") });
  const targets = dataset.targetsByRegion.get(region)?.length ?? 0;
  return line.unit({
    kind: zh.vocabulary.regionKind[region.kind],
    targets: targets === 0 ? undefined : formatNumber(targets, "zh"),
  });
};

/** A place that pays nothing has no row in the comparison, only the document of its figures. */
const regionPath = (dataset: Dataset, region: Region): string => {
  const document = documentOn(dataset, region);
  return region.kind !== "peer" || isPaying(dataset, region) || document === undefined
    ? regionHref(region, "zh")
    : documentHref(document, "zh");
};

export const regionRecord = (dataset: Dataset, region: Region): SearchRecord => ({
  kind: "region",
  title: region.name.zh,
  aliases: [
    region.name.en,
    ...region.aliases,
    region.id,
    ...(region.gbCode === undefined ? [] : [region.gbCode]),
  ],
  line: regionLine(dataset, region),
  path: regionPath(dataset, region),
});

export const indicatorRecord = ({
  id,
  name,
  aliases,
  definition,
  theme,
  ...indicator
}: Indicator): SearchRecord => ({
  kind: "indicator",
  title: name.zh,
  aliases: [name.en, ...aliases, id],
  line: definition.zh,
  more: `${theme.name.zh} ${theme.name.en}`,
  path: indicatorHref({ id, name, aliases, definition, theme, ...indicator }, "zh"),
});

export const taskRecord = (task: Task): SearchRecord => ({
  kind: "task",
  title: task.name.zh,
  aliases: [task.name.en, task.id, ...task.clauses.map(({ id }) => id)],
  line: line.task({
    leads: task.leadUnits.map(({ name }) => name.zh).join(zh.site.listSeparator),
    deadline:
      task.deadline === undefined
        ? zh.sources.one.ongoing
        : zh.sources.one.deadline({ date: formatDate(task.deadline, "zh") }),
    summary: task.summary.zh,
  }),
  more: [
    ...task.clauses.map(({ label }) => label),
    ...task.responsibleUnits.map(({ name }) => name.zh),
    ...task.indicators.map(({ name }) => name.zh),
    task.unquantified ?? "",
  ].join(" "),
  path: taskHref(task, "zh"),
});

export const documentRecord = (document: SourceDocument): SearchRecord => ({
  kind: "document",
  title: document.title,
  aliases: [document.number, document.indexNumber, document.id].filter(
    (name) => name !== undefined,
  ),
  line: line.document({
    number: document.number,
    issuer: document.issuer,
    status: zh.vocabulary.documentStatus[document.status],
  }),
  more: zh.vocabulary.documentKind[document.kind],
  path: documentHref(document, "zh"),
});

/** Returns the row of a word that the glossary explains; none of a word that it does not. */
export const termRecord = ({
  kind,
  id,
  name,
  aliases,
  definition,
}: Term): readonly SearchRecord[] =>
  definition === undefined || (kind !== "glossary" && kind !== "trigger")
    ? []
    : [
        {
          kind: "term",
          title: name.zh,
          aliases: [name.en, ...aliases],
          line: definition.zh,
          path: pageHref(`/methodology/#${kind}-${id}`, "zh"),
        },
      ];

export const carrierRecord = ({ name, region, action, clause }: Carrier): SearchRecord => ({
  kind: "carrier",
  title: name,
  aliases: [],
  line: line.carrier({
    region: region.name.zh,
    action: zh.sources.one.carrierAction[action],
    place: zh.site.documentClause({
      document: documentName(clause.document, "zh"),
      clause: clause.label,
    }),
  }),
  path: regionHref(region, "zh"),
});

const fileRecord = (table: TableId): SearchRecord => ({
  kind: "file",
  title: zh.files.tables[table].title,
  aliases: [`${table}.csv`],
  line: zh.files.tables[table].question,
  path: pageHref(`/data/#file-${table}`, "zh"),
});

export const fileRecords = (): readonly SearchRecord[] => tableIds.map(fileRecord);
