/** The tables of a release that is kept, set against those that today's data would publish. */

import Papa from "papaparse";
import type { Dataset } from "../model/types.ts";
import { publicFiles } from "./public-files.ts";

/** Texts of CSV files, by name. */
export type TableTexts = ReadonlyMap<string, string>;

type Row = Readonly<Record<string, string>>;

/** A cell that says something else than it did; `now` is undefined where its row is gone. */
export interface CellChange {
  readonly column: string;
  readonly old: string;
  readonly now: string | undefined;
}

/** A published value that is no longer what it was, without a word about it. */
export interface UnexplainedChange {
  readonly table: ComparedTable["name"];
  /** Below the dataset's folder: `targets/pj-2021-10.csv`. */
  readonly file: string;
  /** As a correction would name it. */
  readonly key: string;
  readonly cells: readonly CellChange[];
}

/** A table whose values may change only with a correction or by a later release. */
interface ComparedTable {
  readonly name: "targets" | "subsidies" | "actuals";
  /** Columns that make up the value. Others may be worded anew, or be added by later code. */
  readonly columns: readonly string[];
  /** What tells its row from all others, and names it in a correction. */
  readonly key: (row: Row) => string;
  readonly file: (row: Row, dataset: Dataset) => string;
}

const cell = (row: Row, column: string): string => row[column] ?? "";

/**
 * Returns the `releasedKey` of a row of the table. What a release said stays as it was said: a later
 * one revises it by a row of its own.
 */
const keyOfActual = (row: Row): string =>
  [
    cell(row, "released"),
    cell(row, "indicator"),
    cell(row, "region"),
    cell(row, "period").replace("/", "-"),
    cell(row, "measure"),
    cell(row, "as_of"),
  ].join(".");

const comparedTables: readonly ComparedTable[] = [
  {
    name: "targets",
    columns: ["comparator", "value", "value_max", "unit", "commitment"],
    key: (row) => cell(row, "id"),
    file: (row) => `targets/${cell(row, "document")}.csv`,
  },
  {
    name: "subsidies",
    columns: ["amount", "amount_max", "rate", "unit", "basis", "term_years"],
    key: (row) => cell(row, "id"),
    file: () => "subsidies.csv",
  },
  {
    name: "actuals",
    columns: ["value", "unit", "status", "includes"],
    key: keyOfActual,
    file: (row, { releases }) => {
      const day = cell(row, "released");
      const release = releases.find(({ date }) => date.text === day);
      return release?.actualsFile ?? `actuals/${day}.csv`;
    },
  },
];

const rowsOf = (text: string | undefined): readonly Row[] =>
  text === undefined ? [] : Papa.parse<Row>(text.trimEnd(), { header: true, delimiter: "," }).data;

/** Returns the text of a table as today's data would publish it; undefined where there is none. */
const textToday = (dataset: Dataset, name: string): string | undefined =>
  publicFiles(dataset).find(({ path, subject }) => path === name && subject === undefined)?.body;

/** Whether two cells say the same, however a number is written. */
const isSame = (old: string, now: string): boolean =>
  old === now || (old !== "" && now !== "" && Number(old) === Number(now));

/** Returns the cells of a row's value that today's row says otherwise; all of them without one. */
const changedCells = (
  columns: readonly string[],
  old: Row,
  now: Row | undefined,
): readonly CellChange[] =>
  columns
    .filter((column) => column in old && (now === undefined || column in now))
    .map((column) => ({ column, old: cell(old, column), now: now?.[column] }))
    .filter((change) =>
      change.now === undefined ? change.old !== "" : !isSame(change.old, change.now),
    );

/** Returns what the corrections since the kept release are of: file and key. */
const correctedSince = (dataset: Dataset, frozen: TableTexts): ReadonlySet<string> => {
  const asText = (row: Row): string =>
    JSON.stringify(["date", "file", "key", "old", "new", "reason"].map((name) => cell(row, name)));
  const known = new Set(rowsOf(frozen.get("corrections.csv")).map(asText));
  return new Set(
    rowsOf(textToday(dataset, "corrections.csv"))
      .filter((row) => !known.has(asText(row)))
      .map((row) => `${cell(row, "file")} ${cell(row, "key")}`),
  );
};

/**
 * Returns the targets, subsidies and published values that are not what the kept release said, or
 * are gone, and that no correction since then explains.
 */
export const unexplainedChanges = (
  dataset: Dataset,
  frozen: TableTexts,
): readonly UnexplainedChange[] => {
  const corrected = correctedSince(dataset, frozen);
  return comparedTables.flatMap(({ name, columns, key, file }) => {
    const rows = rowsOf(textToday(dataset, `${name}.csv`));
    const byKey = new Map(rows.map((row) => [key(row), row]));
    return rowsOf(frozen.get(`${name}.csv`))
      .map((old) => ({
        table: name,
        file: file(old, dataset),
        key: key(old),
        cells: changedCells(columns, old, byKey.get(key(old))),
      }))
      .filter(
        (change) => change.cells.length > 0 && !corrected.has(`${change.file} ${change.key}`),
      );
  });
};

/** Returns the names of the kept tables that today's data would fill otherwise. */
export const differingTables = (dataset: Dataset, frozen: TableTexts): readonly string[] =>
  [...frozen]
    .filter(([name, text]) => {
      const now = textToday(dataset, name);
      if (now === undefined || now === text) return false;
      const [old, current] = [rowsOf(text), rowsOf(now)];
      // Columns that came later say nothing of what was published.
      const columns = Object.keys(old[0] ?? {}).filter((column) => column in (current[0] ?? {}));
      return (
        old.length !== current.length ||
        old.some((row, index) =>
          columns.some((column) => !isSame(cell(row, column), cell(current[index] ?? {}, column))),
        )
      );
    })
    .map(([name]) => name.replace(/\.csv$/, ""));
