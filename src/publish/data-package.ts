/** The whole tables as a Data Package (v2): what programs need to know to read them. */

import { createHash } from "node:crypto";

import { messagesIn } from "../i18n/messages-in.ts";
import { knownLicence } from "../lib/licences.ts";
import type { Dataset, SourceDocument } from "../model/types.ts";
import { LIST_SEPARATOR } from "./field.ts";
import type { ColumnHead, PublicFile } from "./public-file.ts";
import { columnText } from "./release-notes.ts";
import { datasetName, releaseId } from "./release-name.ts";
import { tableKeys, type TableKeys } from "./table-keys.ts";

/** A description that is written as JSON; keys of the standard, and `_en` for our English texts. */
type Descriptor = Readonly<Record<string, unknown>>;

const PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";
const zh = messagesIn("zh");
const en = messagesIn("en");

const constraintsOf = ({ field }: ColumnHead): Descriptor => ({
  ...(field.isRequired ? { required: true } : {}),
  ...(field.choices === undefined ? {} : { enum: field.choices }),
  ...(field.pattern === undefined ? {} : { pattern: field.pattern }),
});

const fieldDescriptor = (table: PublicFile["table"], column: ColumnHead): Descriptor => {
  const { name, field } = column;
  const text = columnText(zh.files.tables[table].columns, name);
  const english = columnText(en.files.tables[table].columns, name);
  return {
    name,
    type: field.type,
    ...(field.format === undefined ? {} : { format: field.format }),
    // The standard has a type for lists, its published JSON Schema has not.
    ...(field.isList === true ? { separator: LIST_SEPARATOR } : {}),
    ...(field.type === "boolean" ? { trueValues: ["yes"], falseValues: ["no"] } : {}),
    title: text.label,
    description: text.meaning,
    title_en: english.label,
    description_en: english.meaning,
    // Units are no part of the standard either: one for the column, or the column that names it.
    ...(field.unit === undefined ? {} : { unit: field.unit }),
    ...(field.unitColumn === undefined ? {} : { unitField: field.unitColumn }),
    constraints: constraintsOf(column),
  };
};

const keysDescriptor = (table: PublicFile["table"]): Descriptor => {
  const { primary, foreign }: TableKeys = tableKeys[table];
  return {
    ...(primary === undefined ? {} : { primaryKey: primary }),
    ...(foreign.length === 0
      ? {}
      : {
          foreignKeys: foreign.map(({ fields, table: other, reference }) => ({
            fields,
            // A table that names its own rows is not named again.
            reference: { ...(other === table ? {} : { resource: other }), fields: reference },
          })),
        }),
  };
};

const sourceOf = ({ title, number, url }: SourceDocument): Descriptor => ({
  title: number === undefined ? title : `${title}（${number}）`,
  ...(url === undefined ? {} : { path: url }),
});

/** Returns the documents that the rows of a table name, in the order of the dataset. */
const sourcesOf = (
  file: PublicFile,
  documents: readonly SourceDocument[],
): readonly Descriptor[] => {
  const { foreign }: TableKeys = tableKeys[file.table];
  const columns = foreign
    .filter(({ table, fields }) => table === "documents" && fields.length === 1)
    .map(({ fields: [name] }) => file.columns.findIndex((column) => column.name === name));
  const named = new Set(file.cells.flatMap((cells) => columns.map((index) => cells[index])));
  return documents.filter(({ id }) => named.has(id)).map(sourceOf);
};

/** A table with its bytes as published, which are not to be written twice. */
export interface WrittenTable {
  readonly file: PublicFile;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const resourceDescriptor = (
  { file, bytes }: WrittenTable,
  documents: readonly SourceDocument[],
): Descriptor => {
  const { table, path } = file;
  const sources = sourcesOf(file, documents);
  return {
    name: table,
    path,
    type: "table",
    title: zh.files.tables[table].title,
    description: zh.files.tables[table].question,
    title_en: en.files.tables[table].title,
    description_en: en.files.tables[table].question,
    format: "csv",
    mediatype: "text/csv",
    // Begins with a byte order mark, which readers of UTF-8 pass over.
    encoding: "utf-8",
    bytes: bytes.length,
    hash: `sha256:${createHash("sha256").update(bytes).digest("hex")}`,
    ...(sources.length === 0 ? {} : { sources }),
    dialect: {
      header: true,
      delimiter: ",",
      lineTerminator: "\r\n",
      quoteChar: '"',
      doubleQuote: true,
    },
    schema: {
      fields: file.columns.map((column) => fieldDescriptor(table, column)),
      missingValues: [""],
      ...keysDescriptor(table),
    },
  };
};

/** Returns the descriptor of the whole tables, given as CSV files; the text of `datapackage.json`. */
export const dataPackage = (dataset: Dataset, tables: readonly WrittenTable[]): string => {
  const { site, documents } = dataset;
  const licence = knownLicence(site.licence);
  const description = (words: typeof zh): string =>
    [
      ...(site.isFictional ? [words.site.fictionalBanner] : []),
      words.dataPage.description({ tables: String(tables.length) }),
      words.dataPage.licence.text({ licence: site.licence }),
    ].join(" ");
  const descriptor: Descriptor = {
    $schema: PROFILE,
    name: datasetName(dataset),
    title: site.title.zh,
    title_en: site.title.en,
    description: description(zh),
    description_en: description(en),
    ...(site.baseUrl === undefined ? {} : { homepage: site.baseUrl }),
    version: releaseId(dataset),
    created: `${releaseId(dataset)}T00:00:00Z`,
    contributors: [{ title: site.operator ?? site.title.zh, roles: ["publisher"] }],
    ...(licence === undefined
      ? {}
      : { licenses: [{ name: licence.id, path: licence.url, title: licence.title }] }),
    sources: documents.map(sourceOf),
    resources: tables.map((table) => resourceDescriptor(table, documents)),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
};
