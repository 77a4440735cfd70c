import { readFileSync } from "node:fs";
import { join } from "node:path";

import type { z } from "zod";

import { cellOf, columnsOf, withCell, withRow } from "../desk/edit/edit-csv.ts";
import { valueOf, withValue } from "../desk/edit/edit-json.ts";
import { type KeyedRow, keyedRows } from "../desk/edit/row-keys.ts";
import { commandLine } from "../i18n/zh/desk/command-line.ts";
import { correct as words } from "../i18n/zh/desk/correct.ts";
import { parsePartialDate } from "../lib/calendar.ts";
import { nearestTo } from "../lib/nearest.ts";
import { readRecords } from "../load/read-records.ts";
import type { Dataset } from "../model/types.ts";
import { CommandError } from "./command-error.ts";
import { type CommandSpec, exitCodes, helpText, readCommandLine } from "./command-line.ts";
import { dataFolderOf } from "./data-folder.ts";
import { editDataset, soundDataset } from "./dataset-edit.ts";

type Option = "key" | "column" | "to" | "clear" | "reason" | "date" | "file" | "ours" | "data";
type Options = Readonly<Partial<Record<Option, string>>>;

const spec: CommandSpec<Option> = {
  name: "data:correct",
  purpose: words.purpose,
  options: {
    key: { ...words.options.key, isRequired: true },
    column: { ...words.options.column, isRequired: true },
    to: words.options.to,
    clear: words.options.clear,
    reason: { ...words.options.reason, isRequired: true },
    date: words.options.date,
    file: words.options.file,
    ours: words.options.ours,
    data: { value: commandLine.folderValue, text: commandLine.dataOption },
  },
  examples: words.examples,
};

const LOG = "corrections.csv";
const MOST_HINTS = 3;

const misused = (message: string): CommandError =>
  new CommandError(message, { exitCode: exitCodes.misused });

/** The day here, to be proposed and never to be written unasked: the data's dates are the data's. */
const today = (): string => {
  const now = new Date();
  const pad = (part: number): string => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
};

const dayOf = (text: string | undefined, folder: string, { site }: Dataset): string => {
  if (text === undefined) {
    const released = site.released.text;
    throw misused(words.dateWanted({ today: today(), released, file: `${folder}/site.json` }));
  }
  const date = parsePartialDate(text);
  if (date?.precision !== "day") throw misused(words.notADay({ text }));
  return date.text;
};

/** Returns the row of a key; throws with what was probably meant, or with the files that have it. */
const rowOf = (
  rows: readonly KeyedRow[],
  key: string,
  file: string | undefined,
  folder: string,
): KeyedRow => {
  const found = rows.filter((row) => row.key === key);
  const files = found.map((row) => row.file).join("、");
  if (found.length === 0) {
    const keys = nearestTo(key, [...new Set(rows.map((row) => row.key))], MOST_HINTS).join("、");
    const hint = keys === "" ? words.keyHelp : words.nearKeys({ keys });
    throw new CommandError(words.unknownKey({ key }) + hint);
  }
  const name = file?.replaceAll("\\", "/");
  const named = found.filter((row) => [row.file, `${folder}/${row.file}`].includes(name ?? ""));
  const [row, ...others] = name === undefined ? found : named;
  if (row === undefined) throw new CommandError(words.unknownFile({ key, files }));
  if (others.length > 0) throw new CommandError(words.severalFiles({ key, files }));
  return row;
};

/** Returns the text of the cell as it is; throws where the file has no such cell of text. */
const oldTextOf = (bytes: Uint8Array, row: KeyedRow, column: string, path: string): string => {
  const isJson = row.file.endsWith(".json");
  const columns = isJson ? Object.keys(row.shape) : columnsOf(bytes);
  if (!columns.includes(column))
    throw new CommandError(
      words.unknownColumn({ column, columns: columns.join("、"), file: path }),
    );
  const text = isJson ? valueOf(bytes, row.index, column) : cellOf(bytes, row.row, column);
  if (text === undefined) throw new CommandError(words.columnByHand({ column, file: path }));
  return text;
};

/** Returns whether both texts mean the same, 7 and 7.0; what is refused means nothing. */
const meansSame = (row: KeyedRow, column: string, a: string, b: string): boolean => {
  if (a === b) return true;
  // Every value of a zod shape is a schema; its type parameter is too general to say so.
  const schema = row.shape[column] as unknown as z.ZodType;
  const [first, second] = [schema.safeParse(a), schema.safeParse(b)];
  if (!first.success || !second.success) return false;
  return JSON.stringify(first.data) === JSON.stringify(second.data);
};

const textOption = (options: Options, name: "key" | "column" | "reason"): string => {
  const text = options[name]?.trim();
  if (text === undefined) throw new Error(`no option: ${name}`);
  return text;
};

const newText = (options: Options, isCleared: boolean): string => {
  if (isCleared === (options.to !== undefined)) throw misused(words.toOrClear);
  return options.to ?? "";
};

/** Changes one cell and adds it to the log of corrections, both or neither. */
export const correctCell = (
  args: readonly string[],
  log: (line: string) => void = console.log,
): void => {
  const { options, switches, isHelpWanted } = readCommandLine(spec, args);
  if (isHelpWanted) {
    log(helpText(spec));
    return;
  }
  const [key, column, reason] = [
    textOption(options, "key"),
    textOption(options, "column"),
    textOption(options, "reason"),
  ];
  const text = newText(options, switches.has("clear"));
  const folder = dataFolderOf(options.data);
  const dataset = soundDataset(folder);
  const date = dayOf(options.date, folder, dataset);
  const row = rowOf(keyedRows(readRecords(folder)), key, options.file, folder);
  const path = `${folder}/${row.file}`;
  const before = new Uint8Array(readFileSync(join(folder, row.file)));
  const old = oldTextOf(before, row, column, path);
  if (meansSame(row, column, old, text)) {
    const place = { file: path, row: String(row.row), column, value: old };
    throw new CommandError(words.sameValue(place));
  }
  if (row.isActual && !switches.has("ours")) throw new CommandError(words.actualOfOthers({ key }));

  const changed = row.file.endsWith(".json")
    ? withValue(before, row.index, column, text)
    : withCell(before, row.row, column, text);
  const logBefore = new Uint8Array(readFileSync(join(folder, LOG)));
  const shown = { old: old || words.blank, new: text || words.blank };
  const entry = { date, file: row.file, key, ...shown, reason };
  editDataset(folder, [
    // First: what is logged and not yet done shows itself, what is done and not logged never does.
    { name: LOG, text: withRow(logBefore, entry), before: logBefore },
    { name: row.file, text: changed, before },
  ]);
  log(words.done({ file: path, row: String(row.row), column, ...shown }));
  log(words.logged({ file: `${folder}/${LOG}`, date, reason }));
  const newKey = keyedRows(readRecords(folder)).find(
    (each) => each.file === row.file && each.index === row.index,
  )?.key;
  if (newKey !== undefined && newKey !== key) log(words.newKey({ old: key, new: newKey }));
  log(words.nextSteps);
};
