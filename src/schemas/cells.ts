/** Text of one cell → value. Nothing is trimmed, guessed or defaulted: what does not fit is a fault. */

import { z } from "zod";
import type { FaultCode } from "../i18n/zh/faults.ts";
import { codePoint } from "../lib/code-point.ts";
import {
  GARBLED,
  HIDDEN,
  MOST_UNBROKEN,
  RIGHT_TO_LEFT,
  isFormula,
  isWebAddress,
  unbrokenRun,
} from "../lib/unsafe-text.ts";

/** Why a cell is refused; `code` is the key of the sentence in the message catalogue. */
export class CellFault {
  readonly code: FaultCode;
  readonly detail: Readonly<Record<string, string>>;
  /** The offending part where that is not the whole cell, as one item of a list. */
  readonly value: string | undefined;

  constructor(code: FaultCode, detail: Readonly<Record<string, string>> = {}, value?: string) {
    this.code = code;
    this.detail = detail;
    this.value = value;
  }
}

/** Several faults of one cell, as of a list. */
class CellFaults {
  readonly faults: readonly CellFault[];

  constructor(faults: readonly CellFault[]) {
    this.faults = faults;
  }
}

type Read<T> = (text: string) => T | CellFault | CellFaults;

const ID = /^[a-z][a-z0-9-]*$/;
// The words of the vocabulary are also values that programs compare: newly_recognised.
const TERM_ID = /^[a-z][a-z0-9_-]*$/;
/** An id becomes part of addresses and of file names, which have a longest length. */
const MAX_ID = 60;
const LIST_SEPARATOR = /[;；、]/;
/** What Windows takes for a device in a file name, whatever the ending. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
/** Of any cell: a workbook holds 32,767 characters in one; a list may name thousands of places. */
const MAX_CELL = 30_000;
const MAX_TEXT = 10_000;
const MAX_TITLE = 300;
const MAX_NAME = 100;

const tooLong = (text: string, most: number): CellFault =>
  new CellFault("text-too-long", { count: String([...text].length), most: String(most) });

/** Returns what is wrong with a text of any kind, or undefined. */
const textFault = (text: string): CellFault | undefined => {
  const hidden = HIDDEN.exec(text)?.[0];
  if (hidden !== undefined) {
    return new CellFault("hidden-character", { character: codePoint(hidden) });
  }
  if (GARBLED.test(text)) return new CellFault("garbled-character");
  const backward = RIGHT_TO_LEFT.exec(text)?.[0];
  if (backward !== undefined) {
    return new CellFault("right-to-left", { character: codePoint(backward) });
  }
  if (text.length > MAX_CELL) return tooLong(text, MAX_CELL);
  if (text !== text.trim()) return new CellFault("edge-blank");
  return undefined;
};

/** Returns the schema of a cell that is read by `read`; it also reads the empty cell. */
const anyCell = <T>(read: Read<T>) =>
  z.string().transform((text, context): T => {
    const result = textFault(text) ?? read(text);
    if (!(result instanceof CellFault || result instanceof CellFaults)) return result;
    for (const fault of result instanceof CellFault ? [result] : result.faults) {
      context.addIssue({ code: "custom", input: text, params: { fault } });
    }
    return z.NEVER;
  });

/** Returns the schema of a cell that must not be empty. */
export const requiredCell = <T>(read: Read<T>, blank: FaultCode = "blank-cell") =>
  anyCell((text) => (text === "" ? new CellFault(blank) : read(text)));

/** Returns the schema of a cell that may be empty, and is then undefined. */
export const optionalCell = <T>(read: Read<T>) =>
  anyCell((text): T | CellFault | CellFaults | undefined => (text === "" ? undefined : read(text)));

const readKey: Read<string> = (text) => (isFormula(text) ? new CellFault("formula") : text);

const readText: Read<string> = (text) => {
  if (text.length > MAX_TEXT) return tooLong(text, MAX_TEXT);
  const run = isWebAddress(text) ? undefined : unbrokenRun(text);
  return run === undefined
    ? readKey(text)
    : new CellFault("word-too-long", { most: String(MOST_UNBROKEN) }, run);
};

/** Returns what reads a name of at most so many characters, which has to fit into a line or two. */
const readName =
  (most: number): Read<string> =>
  (text) =>
    text.length > most ? tooLong(text, most) : readText(text);

/** Returns whether the text may be an id: lower-case letters, digits and hyphens, a letter first. */
export const isId = (text: string): boolean => ID.test(text);

const shortId = (text: string): string | CellFault =>
  text.length > MAX_ID ? new CellFault("id-too-long", { most: String(MAX_ID) }) : text;

const fileId = (text: string): string | CellFault =>
  RESERVED.test(text) ? new CellFault("reserved-id") : shortId(text);

/** Returns the id, or why it is none. */
export const readId = (text: string): string | CellFault =>
  isId(text) ? fileId(text) : new CellFault("bad-id");

const readTermId: Read<string> = (text) =>
  TERM_ID.test(text) ? shortId(text) : new CellFault("bad-term-id");

const itemFault = (item: string): CellFault | undefined => {
  if (item === "") return new CellFault("blank-item");
  if (item !== item.trim()) return new CellFault("edge-blank", {}, item);
  const id = readId(item);
  return id instanceof CellFault ? new CellFault(id.code, id.detail, item) : undefined;
};

const readIds: Read<readonly string[]> = (text) => {
  const items = text.split(LIST_SEPARATOR);
  const faults = items.map(itemFault).filter((fault) => fault !== undefined);
  const repeated = new Set(items.filter((item, at) => item !== "" && items.indexOf(item) < at));
  for (const item of repeated) faults.push(new CellFault("repeated-item", {}, item));
  // Two separators in a row leave the same fault twice.
  const [blank] = faults.filter((fault) => fault.code === "blank-item");
  const told = faults.filter((fault) => fault.code !== "blank-item" || fault === blank);
  return told.length > 0 ? new CellFaults(told) : items;
};

const readTexts: Read<readonly string[]> = (text) => {
  const items = text.split(LIST_SEPARATOR);
  const faults: CellFault[] = [];
  if (items.includes("")) faults.push(new CellFault("blank-item"));
  for (const [at, item] of items.entries()) {
    if (item !== item.trim()) faults.push(new CellFault("edge-blank", {}, item));
    else if (item !== "" && items.indexOf(item) < at) {
      faults.push(new CellFault("repeated-item", {}, item));
    } else {
      const read = readName(MAX_NAME)(item);
      if (read instanceof CellFault)
        faults.push(new CellFault(read.code, read.detail, read.value ?? item));
    }
  }
  return faults.length > 0 ? new CellFaults(faults) : items;
};

const readUrl: Read<string> = (text) => (isWebAddress(text) ? text : new CellFault("bad-url"));

export const textCell = requiredCell(readText);
/** Key of a row, or path of a file: as long as what it is put together from. */
export const keyCell = requiredCell(readKey);
/** Name of something that tables and drawings show many of. */
export const nameCell = requiredCell(readName(MAX_NAME));
/** Title of a publication or of the site. */
export const titleCell = requiredCell(readName(MAX_TITLE));
/** As `titleCell`, or empty. */
export const optionalTitleCell = optionalCell(readName(MAX_TITLE));
export const optionalTextCell = optionalCell(readText);
export const idCell = requiredCell(readId);
export const optionalIdCell = optionalCell(readId);
/** Id of a term; it may hold underscores too. */
export const termIdCell = requiredCell(readTermId);
export const optionalTermIdCell = optionalCell(readTermId);
/** Ids separated by `;`, `；` or `、`. */
export const idListCell = requiredCell(readIds);
/** As `idListCell`; an empty cell is an empty list. */
export const optionalIdListCell = anyCell((text) => (text === "" ? [] : readIds(text)));
/** Texts separated as ids are; an empty cell is an empty list. */
export const optionalTextListCell = anyCell((text) => (text === "" ? [] : readTexts(text)));
export const optionalUrlCell = optionalCell(readUrl);

/** Returns the schema of a cell that holds one of `allowed`. */
export const choiceCell = <const T extends string>(allowed: readonly T[]) =>
  requiredCell((text): T | CellFault => {
    const choice = allowed.find((each) => each === text);
    return choice ?? new CellFault("not-allowed", { allowed: allowed.join("、") });
  });

/** `yes` or `no`. */
export const yesNoCell = choiceCell(["yes", "no"]).transform((text) => text === "yes");

/** Returns the schema of a cell that matches `pattern`, else a fault of that code. */
export const patternCell = (pattern: RegExp, code: FaultCode) =>
  requiredCell((text) => (pattern.test(text) ? text : new CellFault(code)));

/** As `patternCell`; an empty cell is undefined. */
export const optionalPatternCell = (pattern: RegExp, code: FaultCode) =>
  optionalCell((text) => (pattern.test(text) ? text : new CellFault(code)));
