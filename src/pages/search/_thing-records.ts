/** What the dataset knows of – places, indicators, tasks, documents, words – as rows of the list. */

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

const regionLine = (dataset: Dataset, region: Region): string => {
  if (region.kind === "city") return line.city;
  if (region.kind === "peer") return line.peer;
  const targets = dataset.targetsByRegion.get(region)?.length ?? 0;
  return line.unit({
    kind: zh.vocabulary.regionKind[region.kind],
    targets: targets === 0 ? undefined : formatNumber(targets, "zh"),
  });
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
  path: regionHref(region, "zh"),
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
  title: task.name,
  aliases: [task.id, ...task.clauses.map(({ id }) => id)],
  line: line.task({
    leads: task.leadUnits.map(({ name }) => name.zh).join(zh.site.listSeparator),
    deadline:
      task.deadline === undefined
        ? zh.sources.one.ongoing
        : zh.sources.one.deadline({ date: formatDate(task.deadline, "zh") }),
    summary: task.summary,
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
