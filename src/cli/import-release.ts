import { existsSync } from "node:fs";
import { join } from "node:path";

import { importContext, type ImportRow } from "../desk/import/import-row.ts";
import { joinRows, noteMissingRows } from "../desk/import/join-tables.ts";
import { placeText, remarkText } from "../desk/import/place-text.ts";
import { type PlacedTable, readFileTables } from "../desk/import/read-file.ts";
import type { SourceOptions } from "../desk/import/read-table.ts";
import { releaseText } from "../desk/import/release-file.ts";
import { Findings, type Remark } from "../desk/import/sheet.ts";
import { describeIssue, issueSentence } from "../i18n/faults.ts";
import { commandLine } from "../i18n/zh/desk/command-line.ts";
import { importWords as words } from "../i18n/zh/desk/import.ts";
import { parsePartialDate, type PartialDate } from "../lib/calendar.ts";
import { formatNumber } from "../lib/format.ts";
import { DataError, type DataIssue } from "../lib/issues.ts";
import { loadDataset } from "../load-dataset.ts";
import type { Dataset } from "../model/types.ts";
import { changeData, ChangedMeanwhile, datasetWith, type FileChange } from "./change-data.ts";
import { CommandError } from "./command-error.ts";
import { type CommandSpec, exitCodes, helpText, readCommandLine } from "./command-line.ts";
import { dataFolderOf } from "./data-folder.ts";
import { openFiles } from "./import-files.ts";
import { newestDay, releasesChange, siteChange } from "./release-changes.ts";

type Option =
  "release" | "document" | "clause" | "as-of" | "next" | "note" | "note-en" | "dry-run" | "data";
type Options = Readonly<Partial<Record<Option, string>>>;
type Log = (line: string) => void;

const spec: CommandSpec<Option> = {
  name: "data:import",
  purpose: words.purpose,
  options: {
    release: { ...words.options.release, isRequired: true },
    document: words.options.document,
    clause: words.options.clause,
    "as-of": words.options.asOf,
    next: words.options.next,
    note: words.options.note,
    "note-en": words.options.noteEn,
    "dry-run": words.options.dryRun,
    data: { value: commandLine.folderValue, text: commandLine.dataOption },
  },
  rest: { name: words.rest, isRequired: true },
  examples: words.examples,
};

const misused = (message: string): CommandError =>
  new CommandError(message, { exitCode: exitCodes.misused });

const count = (of: { readonly length: number }): string => formatNumber(of.length, "zh");

const dayOption = (options: Options, name: Option): PartialDate | undefined => {
  const text = options[name];
  if (text === undefined) return undefined;
  const date = parsePartialDate(text);
  if (date?.precision !== "day") throw misused(words.notADay({ option: `--${name}`, text }));
  return date;
};

/** Returns the day of the release; throws where it is taken or no later than the last one. */
const releaseDay = (options: Options, folder: string, dataset: Dataset): PartialDate => {
  const release = dayOption(options, "release");
  if (release === undefined) throw new Error("no release");
  for (const extension of ["csv", "json"]) {
    const name = `actuals/${release.text}.${extension}`;
    if (existsSync(join(folder, name)))
      throw new CommandError(words.releaseExists({ file: `${folder}/${name}` }));
  }
  const { released: site } = dataset.site;
  const last = dataset.actuals.reduce(
    (latest, { released }) => (released.first > latest.first ? released : latest),
    site,
  );
  const isTaken = last !== site && last.first === release.first;
  if (release.first < last.first || isTaken)
    throw new CommandError(words.releaseNotLast({ release: release.text, last: last.text }));
  return release;
};

/** Returns where the rows come from that do not say so themselves. */
const sourceOf = (options: Options, dataset: Dataset): SourceOptions => {
  const { document: id, clause } = options;
  if (id === undefined) {
    if (clause !== undefined) throw misused(words.clauseWithoutDocument);
    return { document: undefined, clause: undefined };
  }
  const document = dataset.documents.find((each) => each.id === id);
  if (document === undefined) throw new CommandError(words.unknownDocument({ id }));
  const ids = [...document.clauses.keys()];
  if (clause !== undefined && !document.clauses.has(clause))
    throw misused(words.unknownClause({ id: clause, document: id, clauses: ids.join("、") }));
  return { document: id, clause: clause ?? (ids.length === 1 ? ids[0] : undefined) };
};

/** Tells rows that say neither by themselves nor by the call where they come from. */
const missingSources = (
  rows: readonly ImportRow[],
  dataset: Dataset,
  source: SourceOptions,
): readonly string[] => {
  if (rows.some(({ document }) => document === undefined)) return [words.documentMissing];
  if (rows.every(({ clause }) => clause !== undefined)) return [];
  const document = rows.find(({ clause }) => clause === undefined)?.document ?? "";
  const clauses = dataset.documents.find(({ id }) => id === (source.document ?? document))?.clauses;
  return [words.clauseMissing({ document, clauses: [...(clauses?.keys() ?? [])].join("、") })];
};

/** Returns a fault of the release's own file as one of the table that its row came from. */
const issueText = (issue: DataIssue, file: string, rows: readonly ImportRow[]): string => {
  const row = issue.file === file ? rows[(issue.row ?? 0) - 2] : undefined;
  if (row === undefined) return describeIssue(issue);
  const column = row.columns.get(issue.column ?? "");
  return words.remark({
    place: placeText({ ...row.place, column }),
    text: issueSentence(issue),
  });
};

const print = (
  head: (p: { count: string }) => string,
  lines: readonly string[],
  log: Log,
): void => {
  if (lines.length === 0) return;
  log(head({ count: count(lines) }));
  for (const line of lines) log(`  ${line}`);
};

const textsOf = (remarks: readonly Remark[]): readonly string[] => remarks.map(remarkText);

/** Returns what the release changes; throws where an option for it is missing. */
const changesOf = (
  folder: string,
  dataset: Dataset,
  rows: readonly ImportRow[],
  release: PartialDate,
  options: Options,
): readonly FileChange[] => {
  const nextText = options.next;
  const next = nextText === undefined ? dataset.site.nextRelease : parsePartialDate(nextText);
  if (nextText !== undefined && next === undefined)
    throw misused(words.notADate({ option: "--next", text: nextText }));
  const site = `${folder}/site.json`;
  if (next !== undefined && next.last <= release.first)
    throw misused(words.nextTooEarly({ file: site, next: next.text, release: release.text }));
  const asOf = dayOption(options, "as-of")?.text ?? newestDay(dataset, rows, release);
  const noted = releasesChange(folder, {
    date: release.text,
    note: options.note,
    note_en: options["note-en"] ?? "",
  });
  return [
    { name: `actuals/${release.text}.csv`, text: releaseText(rows), before: undefined },
    siteChange(folder, {
      asOf,
      released: release.text,
      next: nextText === undefined ? undefined : next?.text,
    }),
    noted,
  ];
};

/** Returns the faults of the dataset as it would be, in the places that they came from. */
const faultsWith = (
  folder: string,
  changes: readonly FileChange[],
  file: string,
  rows: readonly ImportRow[],
): { readonly texts: readonly string[]; readonly dataset: Dataset | undefined } => {
  try {
    return { texts: [], dataset: datasetWith(folder, changes) };
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return { texts: error.issues.map((issue) => issueText(issue, file, rows)), dataset: undefined };
  }
};

const writeChanges = (folder: string, changes: readonly FileChange[]): void => {
  try {
    changeData(folder, changes);
  } catch (error) {
    if (error instanceof ChangedMeanwhile)
      throw new CommandError(words.changed({ file: error.file }));
    if (!(error instanceof Error && "code" in error)) throw error;
    throw new CommandError(words.notWritten({ file: folder, code: String(error.code) }));
  }
};

/** Reads the files into a release and writes it, once nothing in them is ambiguous. */
export const importRelease = async (
  args: readonly string[],
  log: Log = console.log,
): Promise<void> => {
  const { options, switches, rest, isHelpWanted } = readCommandLine(spec, args);
  if (isHelpWanted) {
    log(helpText(spec));
    return;
  }
  const folder = dataFolderOf(options.data);
  dayOption(options, "release");
  const dataset = loadDataset(folder);
  const release = releaseDay(options, folder, dataset);
  const source = sourceOf(options, dataset);
  const findings = new Findings();
  const files = openFiles(rest, findings);
  const context = importContext(dataset);
  const tables: PlacedTable[] = [];
  for (const [index, { file, bytes }] of files.entries()) {
    log(words.reading({ file, at: String(index + 1), of: count(files) }));
    tables.push(...(await readFileTables(file, bytes, context, source, findings)));
  }
  const rows = joinRows(dataset, tables, findings);
  noteMissingRows(dataset, tables, findings);
  print(words.notesHead, textsOf(findings.notes), log);

  const name = `actuals/${release.text}.csv`;
  const sources = missingSources(rows, dataset, source);
  const changes = rows.length === 0 ? [] : changesOf(folder, dataset, rows, release, options);
  const checked =
    rows.length === 0 || sources.length > 0
      ? { texts: [], dataset: undefined }
      : faultsWith(folder, changes, `${folder}/${name}`, rows);
  const faults = [...textsOf(findings.faults), ...sources, ...checked.texts];
  if (faults.length > 0) {
    print(words.faultsHead, faults, log);
    throw new CommandError(words.refused({ count: count(faults) }));
  }
  if (rows.length === 0) throw new CommandError(words.nothing);
  const empty = tables.reduce((sum, table) => sum + table.empty, 0);
  log(words.summary({ rows: count(rows), files: count(files), empty: formatNumber(empty, "zh") }));
  if (switches.has("dry-run")) {
    log(words.dryRun({ file: `${folder}/${name}` }));
    return;
  }
  writeChanges(folder, changes);
  log(words.written({ file: `${folder}/${name}`, rows: count(rows) }));
  const site = checked.dataset?.site;
  if (site !== undefined) {
    const next = site.nextRelease?.text ?? words.noNext;
    const dates = { asOf: site.asOf.text, released: site.released.text, next };
    log(words.siteChanged({ file: `${folder}/site.json`, ...dates }));
  }
  log(words.releaseNoted({ file: `${folder}/releases.csv` }));
  log(words.nextSteps);
};
