/** A dataset folder → all its records, with every fault of every file. */

import type { z } from "zod";
import { DataError, type DataIssue } from "../lib/issues.ts";
import { acknowledgementTable } from "../schemas/acknowledgement.ts";
import { actualTable } from "../schemas/actual.ts";
import { baselineTable } from "../schemas/baseline.ts";
import { carrierTable } from "../schemas/carrier.ts";
import { correctionTable } from "../schemas/correction.ts";
import { documentTable } from "../schemas/document.ts";
import { indicatorTable } from "../schemas/indicator.ts";
import { organisationTable } from "../schemas/organisation.ts";
import type { RecordSet } from "../schemas/record-set.ts";
import { regionTable } from "../schemas/region.ts";
import { releaseTable } from "../schemas/release.ts";
import { relatedFigureTable } from "../schemas/related-figure.ts";
import { searchEntryTable } from "../schemas/search-entry.ts";
import { siteTable } from "../schemas/site.ts";
import { subsidyTable } from "../schemas/subsidy.ts";
import type { Parsed, Table } from "../schemas/table.ts";
import { targetTable } from "../schemas/target.ts";
import { taskTable } from "../schemas/task.ts";
import { termTable } from "../schemas/term.ts";
import {
  hasFile,
  pathIn,
  type Reading,
  readText,
  refuseUnknownFiles,
  releaseFiles,
  targetFiles,
} from "./dataset-files.ts";
import { FROZEN_FOLDER, frozenReleases } from "./frozen-releases.ts";
import { parseCsv } from "./parse-csv.ts";
import { readJsonRows } from "./json-rows.ts";
import { withNameHints } from "./name-hints.ts";
import { parseRows, type RawRow } from "./parse-rows.ts";

type RecordsOf<S extends z.ZodRawShape> = readonly Parsed<z.output<z.ZodObject<S>>>[];

const readCsvRows = (
  reading: Reading,
  file: string,
  columns: readonly string[],
  optionalColumns: readonly string[] = [],
): readonly RawRow[] => {
  const text = readText(reading, file);
  if (text === undefined) return [];
  const csv = parseCsv(text, file, columns, optionalColumns);
  reading.issues.push(...csv.issues);
  if (!csv.isWhole) reading.unreadable.add(file);
  return csv.rows.map(({ row, cells }) => ({ source: { file, row }, cells }));
};

/** Returns the records of one file, CSV or JSON by its name. */
const readTable = <S extends z.ZodRawShape>(
  reading: Reading,
  file: string,
  table: Table<S>,
): RecordsOf<S> => {
  const columns = Object.keys(table.schema.shape);
  const rows = file.endsWith(".json")
    ? readJsonRows(reading, file, "cells", columns)
    : readCsvRows(reading, file, columns, table.optionalColumns);
  return parseRows(table, rows, reading.issues);
};

/** Returns the records of the one or many objects of a JSON file with typed values. */
const readObjects = <S extends z.ZodRawShape>(
  reading: Reading,
  file: string,
  table: Table<S>,
  shape: "object" | "objects",
): RecordsOf<S> => {
  const rows = readJsonRows(reading, file, shape, Object.keys(table.schema.shape));
  return parseRows(table, rows, reading.issues);
};

const FILES = {
  site: "site.json",
  regions: "regions.csv",
  organisations: "organisations.csv",
  terms: "terms.csv",
  indicators: "indicators.csv",
  documents: "documents.json",
  baselines: "baselines.csv",
  related: "related.csv",
  subsidies: "subsidies.csv",
  tasks: "tasks.csv",
  carriers: "carriers.csv",
  corrections: "corrections.csv",
  searches: "searches.csv",
  releaseLog: "releases.csv",
} as const;

/** What a release was found to need no word for; a dataset without it has acknowledged nothing. */
const ACKNOWLEDGED = "acknowledged.csv";

/** Returns what could be read of a dataset folder, and every fault of form in its files. */
export const readRecordsWithIssues = (
  namedFolder: string,
): { readonly records: RecordSet; readonly issues: readonly DataIssue[] } => {
  const folder = namedFolder.replace(/[/\\]+$/, "");
  const reading: Reading = { folder, issues: [], unreadable: new Set() };
  const path = (name: keyof typeof FILES): string => pathIn(folder, FILES[name]);
  refuseUnknownFiles(reading, [
    ...Object.values(FILES),
    ACKNOWLEDGED,
    "targets",
    "actuals",
    FROZEN_FOLDER,
  ]);
  // Without the folder, each file would be told as missing too.
  if (reading.unreadable.has(folder)) throw new DataError(reading.issues);
  const targets = targetFiles(reading);
  const releases = releaseFiles(reading);
  const acknowledged = [pathIn(folder, ACKNOWLEDGED)].filter(() => hasFile(reading, ACKNOWLEDGED));
  const records: RecordSet = {
    folder,
    site: readObjects(reading, path("site"), siteTable, "object")[0],
    regions: readTable(reading, path("regions"), regionTable),
    organisations: readTable(reading, path("organisations"), organisationTable),
    terms: readTable(reading, path("terms"), termTable),
    indicators: readTable(reading, path("indicators"), indicatorTable),
    documents: readObjects(reading, path("documents"), documentTable, "objects"),
    targets: targets.flatMap(({ file, document }) =>
      readTable(reading, file, targetTable).map((record) => ({ ...record, document })),
    ),
    targetFiles: new Map(targets.map(({ file, document }) => [document, file])),
    baselines: readTable(reading, path("baselines"), baselineTable),
    actuals: releases.flatMap(({ file, date }) =>
      readTable(reading, file, actualTable).map((record) => ({ ...record, released: date })),
    ),
    releases,
    releaseLog: readTable(reading, path("releaseLog"), releaseTable),
    frozen: frozenReleases(reading),
    related: readTable(reading, path("related"), relatedFigureTable),
    subsidies: readTable(reading, path("subsidies"), subsidyTable),
    tasks: readTable(reading, path("tasks"), taskTable),
    carriers: readTable(reading, path("carriers"), carrierTable),
    corrections: readTable(reading, path("corrections"), correctionTable),
    searches: readTable(reading, path("searches"), searchEntryTable),
    acknowledged: acknowledged.flatMap((file) => readTable(reading, file, acknowledgementTable)),
    files: [
      ...Object.values(FILES).map((name) => pathIn(folder, name)),
      ...acknowledged,
      ...[...targets, ...releases].map(({ file }) => file),
    ],
    unreadable: reading.unreadable,
  };
  return { records, issues: withNameHints(records, reading.issues) };
};

/** Returns all records of a dataset folder; throws every fault of every file at once. */
export const readRecords = (folder: string): RecordSet => {
  const { records, issues } = readRecordsWithIssues(folder);
  if (issues.length > 0) throw new DataError(issues);
  return records;
};
