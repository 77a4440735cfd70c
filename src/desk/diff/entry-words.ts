/** Rows of the public tables in words. */

import { diff as words } from "../../i18n/zh/desk/diff.ts";
import { files } from "../../i18n/zh/files.ts";
import { vocabulary } from "../../i18n/zh/vocabulary.ts";
import { formatNumber, formatPeriod } from "../../lib/format.ts";
import { parsePeriod } from "../../lib/calendar.ts";
import type { RowTableId } from "./difference.ts";
import type { CellChange } from "./row-changes.ts";
import type { TableRow } from "./tables.ts";

/** Returns a cell; a column that an older file has not reads as empty. */
export const cellOf = (row: TableRow, column: string): string => row[column] ?? "";

/** Returns the word for a code; an unknown one, of another version, stays as it is. */
export const wordOf = (codes: Readonly<Record<string, string>>, code: string): string =>
  codes[code] ?? code;

/** Returns the number of a file as readers see it; any other text stays as it is. */
export const numberText = (text: string): string =>
  /^-?\d+(?:\.\d+)?$/.test(text) ? formatNumber(Number(text), "zh") : text;

export const periodOf = (row: TableRow): string => {
  const text = cellOf(row, "period");
  const period = parsePeriod(text);
  return period === undefined ? text : formatPeriod(period, "zh");
};

export const placeAndIndicator = (row: TableRow): string =>
  words.place({ region: cellOf(row, "region_name"), indicator: cellOf(row, "indicator_name") });

/** Returns a published value with its unit; its status only where that is not the usual one. */
export const valueText = (row: TableRow): string => {
  const status = cellOf(row, "status");
  return words.amount({
    value: numberText(cellOf(row, "value")),
    unit: cellOf(row, "unit"),
    status: status === "final" ? "" : wordOf(vocabulary.actualStatus, status),
  });
};

const range = (value: string, valueMax: string): string =>
  valueMax === "" ? value : words.range({ value, valueMax });

/** Returns a promised value with its unit. */
const targetText = (row: TableRow): string =>
  words.amount({
    value: range(numberText(cellOf(row, "value")), numberText(cellOf(row, "value_max"))),
    unit: cellOf(row, "unit"),
    status: wordOf(vocabulary.comparator, cellOf(row, "comparator")),
  });

const subsidyText = (row: TableRow): string => {
  const inUnit = (column: string): string => {
    const text = cellOf(row, column);
    return text === "" ? "" : `${numberText(text)}${cellOf(row, "unit")}`;
  };
  const [amount, most, rate] = [inUnit("amount"), inUnit("amount_max"), cellOf(row, "rate")];
  const parts = [
    amount,
    most === "" ? "" : words.upTo({ value: most }),
    rate === "" ? "" : `${rate}%`,
  ].filter((part) => part !== "");
  return parts.length === 0 ? words.noAmount : words.join({ items: parts });
};

interface RowText {
  readonly name: string;
  readonly context?: string;
  /** What the row says, where one short text can. */
  readonly value?: string;
}

const join = (row: TableRow, columns: readonly string[]): string =>
  columns
    .map((column) => cellOf(row, column))
    .filter((text) => text !== "")
    .join(" ");

/** How a row of each table is called, and what it says. */
const rowTexts: Readonly<Record<RowTableId, (row: TableRow) => RowText>> = {
  targets: (row) => ({
    name: placeAndIndicator(row),
    context: words.targetTime({
      period: periodOf(row),
      measure: wordOf(vocabulary.measure, cellOf(row, "measure")),
      document: join(row, ["document"]),
    }),
    value: targetText(row),
  }),
  subsidies: (row) => ({
    name: join(row, ["jurisdiction_name", "recipient_name"]),
    context: words.join({
      items: [
        wordOf(vocabulary.subsidyLevel, cellOf(row, "level")),
        cellOf(row, "trigger_name"),
        cellOf(row, "tier"),
        cellOf(row, "document"),
      ].filter((text) => text !== ""),
    }),
    value: subsidyText(row),
  }),
  related: (row) => ({
    name: placeAndIndicator(row),
    context: words.join({ items: [cellOf(row, "as_of"), cellOf(row, "statement_zh")] }),
    value: `${cellOf(row, "value")}${cellOf(row, "unit")}`,
  }),
  tasks: (row) => ({ name: join(row, ["id", "name"]) }),
  carriers: (row) => ({ name: cellOf(row, "name"), context: cellOf(row, "region_name") }),
  regions: (row) => ({ name: join(row, ["id", "name_zh"]) }),
  indicators: (row) => ({ name: join(row, ["id", "name_zh"]) }),
  documents: (row) => ({ name: cellOf(row, "title"), context: join(row, ["id", "number"]) }),
  clauses: (row) => ({ name: join(row, ["document", "clause"]), context: cellOf(row, "label") }),
  releases: (row) => ({ name: cellOf(row, "date"), value: cellOf(row, "note") }),
  corrections: (row) => ({
    name: join(row, ["file", "key"]),
    context: cellOf(row, "date"),
    value: words.arrow({ from: cellOf(row, "old"), to: cellOf(row, "new") }),
  }),
  searches: (row) => ({
    name: cellOf(row, "what"),
    context: words.join({ items: [cellOf(row, "date"), cellOf(row, "where")] }),
    value: cellOf(row, "result"),
  }),
  acknowledged: (row) => ({
    name: wordOf(vocabulary.warning, cellOf(row, "warning")),
    context: join(row, ["date", "key"]),
    value: cellOf(row, "reason"),
  }),
};

/** Returns how a row of the table is called and what it says. */
export const rowText = (table: RowTableId, row: TableRow): RowText => rowTexts[table](row);

/** Words for the codes of a column, the same in every table. */
const CODES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  comparator: vocabulary.comparator,
  commitment: vocabulary.commitment,
  measure: vocabulary.measure,
  basis: vocabulary.subsidyBasis,
  level: vocabulary.subsidyLevel,
};

/** Returns a changed cell under the name that the public file gives its column. */
export const cellText = (table: RowTableId | "actuals", change: CellChange): string => {
  const columns: Readonly<Record<string, { readonly label: string }>> = files.tables[table].columns;
  const text = (code: string): string =>
    code === "" ? words.emptyCell : wordOf(CODES[change.column] ?? {}, code);
  return words.cell({
    label: columns[change.column]?.label ?? change.column,
    from: text(change.from),
    to: text(change.to),
  });
};
