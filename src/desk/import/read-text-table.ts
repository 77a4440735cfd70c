/** The bytes of a file of text → its table: encoding and separator found out, nothing else changed. */

import Papa from "papaparse";

import { fileFaults as faults } from "../../i18n/zh/desk/import-files.ts";
import { decode } from "../../load/decode.ts";
import { garbledPiece } from "../../load/mojibake.ts";
import { findHeading } from "./find-heading.ts";
import { quoted } from "./quoted.ts";
import { Refusal } from "./read-number.ts";
import { cellName, type DeskCell, type DeskSheet } from "./sheet.ts";

const SEPARATORS = [",", "\t", ";"] as const;
/** Makes an old spreadsheet program run a command: `=cmd|' /C …'!A0`. */
const COMMAND = /^\s*["']?[=+\-@].*\|.*!/s;
/** What decoding leaves where bytes stand for nothing. */
const GARBLED = /[\uFFFD\p{Co}]/u;

/** Returns how UTF-16 without a mark puts its bytes: by where the zero bytes of ASCII are. */
const wideOrder = (bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const start = bytes.subarray(0, 4_000);
  const zeros = [0, 0];
  start.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  // Some Chinese characters have a zero byte too: 一 is 4E00.
  if (odd > 1 && odd > even * 4) return "utf-16le";
  if (even > 1 && even > odd * 4) return "utf-16be";
  return undefined;
};

/**
 * Returns the text of UTF-8 or GB18030. A few Chinese characters in GB18030 are UTF-8 as well: 支
 * reads as a Hebrew accent. Where all are such, no Chinese UTF-8 was meant.
 */
const decodeNarrow = (bytes: Uint8Array): string | undefined => {
  const text = decode(bytes);
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const foreign = text?.match(/[^\0-\x7f]/gu) ?? [];
  if (isMarked || foreign.length === 0 || foreign.some((each) => each > "\u07ff")) return text;
  // A middle dot or a times sign is as likely as the character that it may be.
  if (foreign.every((each) => each <= "\u00ff")) return undefined;
  try {
    const chinese = new TextDecoder("gb18030", { fatal: true }).decode(bytes);
    return chinese.replace(/\r\n?/g, "\n");
  } catch {
    return undefined;
  }
};

/** Returns the text of bytes in UTF-8, UTF-16 or GB18030; undefined for any other encoding. */
export const decodeAny = (bytes: Uint8Array): string | undefined => {
  const order = wideOrder(bytes);
  if (order === undefined) return decodeNarrow(bytes);
  try {
    const text = new TextDecoder(order, { fatal: true }).decode(bytes);
    return text.includes("\0") ? undefined : text.replace(/\r\n?/g, "\n");
  } catch {
    return undefined;
  }
};

const cellOf = (text: string): DeskCell | undefined =>
  text.trim() === "" ? undefined : { kind: "untyped", text };

const sheetOf = (file: string, text: string, separator: string): DeskSheet | Refusal => {
  const parsed = Papa.parse<string[]>(text, {
    delimiter: separator,
    newline: "\n",
    quoteChar: '"',
  });
  const [quoteError] = parsed.errors.filter(({ type }) => type === "Quotes");
  if (quoteError !== undefined)
    return new Refusal(faults.quotes({ row: String((quoteError.row ?? 0) + 1) }));
  return {
    file,
    rows: parsed.data.map((row) => row.map(cellOf)),
    merged: [],
    hiddenRows: new Set(),
    isHidden: false,
    separator,
  };
};

const commandCell = ({ rows }: DeskSheet): string | undefined => {
  for (const [row, cells] of rows.entries()) {
    const column = cells.findIndex((cell) => cell !== undefined && COMMAND.test(cell.text));
    if (column >= 0) return cellName(row, column);
  }
  return undefined;
};

/** Returns the table of a file of text, or why it is not read. */
export const readTextTable = (file: string, bytes: Uint8Array): DeskSheet | Refusal => {
  const text = decodeAny(bytes);
  if (text === undefined) return new Refusal(faults.encoding);
  if (text.trim() === "") return new Refusal(faults.empty);
  const garbled = garbledPiece(text) ?? GARBLED.exec(text)?.[0];
  if (garbled !== undefined) return new Refusal(faults.garbled({ value: quoted(garbled) }));
  const tables = SEPARATORS.map((separator) => sheetOf(file, text, separator));
  const known = (table: DeskSheet | Refusal): number =>
    table instanceof Refusal ? 0 : (findHeading(table)?.columns.length ?? 0);
  const best = tables.reduce((most, table) => (known(table) > known(most) ? table : most));
  if (best instanceof Refusal) return best;
  const command = commandCell(best);
  return command === undefined ? best : new Refusal(faults.command({ cell: command }));
};
