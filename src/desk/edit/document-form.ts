/** The form in which a document is filled in with a spreadsheet program, and reading it back. */

import Papa from "papaparse";

import { addDocument as words } from "../../i18n/zh/desk/add-document.ts";
import { decode } from "../../load/decode.ts";
import { targetTable } from "../../schemas/target.ts";

const { form } = words;
const BYTE_ORDER_MARK = "\uFEFF";

export type DocumentField = keyof typeof form.fields;

// The keys of an object literal are what its type says.
const fields = Object.keys(form.fields) as DocumentField[];

/** What was filled in, and in which rows. */
export interface FilledField {
  readonly text: string;
  /** As a spreadsheet numbers it; undefined where it stood on the command line. */
  readonly row?: number | undefined;
}

export type FilledFields = ReadonlyMap<DocumentField, readonly FilledField[]>;

const csv = (rows: readonly (readonly string[])[]): string =>
  `${BYTE_ORDER_MARK}${Papa.unparse(rows.map((row) => [...row]))}\r\n`;

/** Returns the blank form. */
export const blankForm = (): string =>
  csv([
    form.columns,
    ...fields.flatMap((field) => {
      const [item, help] = form.fields[field];
      const row = [item, "", help];
      if (field !== "clauses") return [row];
      return [row, ...Array.from({ length: form.clauseRows - 1 }, () => [item, "", ""])];
    }),
  ]);

/** Returns a table of targets with its header alone. */
export const blankTargets = (): string =>
  `${BYTE_ORDER_MARK}${Object.keys(targetTable.schema.shape).join(",")}\n`;

/** Returns what each column of that table is for. */
export const targetsHelp = (): string =>
  csv([
    form.targetColumns,
    ...Object.entries(form.targets).map(([column, [text, example]]) => [column, text, example]),
  ]);

/** Returns how many rows a table has below its header; 0 where it cannot be read. */
export const rowCount = (bytes: Uint8Array): number => {
  const table = Papa.parse<string[]>(decode(bytes) ?? "", { delimiter: "," }).data;
  return table.slice(1).filter((row) => row.some((cell) => cell.trim() !== "")).length;
};

/** Returns the value that a word of the form stands for; other texts as they are. */
const valueOf = (field: DocumentField, text: string): string => {
  const choices = field === "status" ? form.status : field === "kind" ? form.kind : {};
  return Object.entries(choices).find(([, word]) => word === text)?.[0] ?? text;
};

/** Returns what was filled in; a list of sentences where the form is not as it was handed out. */
export const readForm = (
  file: string,
  bytes: Uint8Array,
): { readonly filled: FilledFields; readonly faults: readonly string[] } => {
  const filled = new Map<DocumentField, FilledField[]>();
  const text = decode(bytes);
  if (text === undefined) return { filled, faults: [words.fileUnreadable({ file })] };
  const [header = [], ...rows] = Papa.parse<string[]>(text, { delimiter: "," }).data;
  if (form.columns.slice(0, 2).some((name, index) => header[index]?.trim() !== name))
    return { filled, faults: [words.notAForm({ file })] };
  const faults: string[] = [];
  for (const [index, [item = "", cell = ""]] of rows.entries()) {
    if (cell.trim() === "") continue;
    const row = index + 2;
    const place = { file, row: String(row), item: item.trim() };
    const field = fields.find((each) => form.fields[each][0] === item.trim());
    if (field === undefined) {
      faults.push(words.unknownItem(place));
      continue;
    }
    const earlier = filled.get(field);
    if (earlier !== undefined && field !== "clauses") faults.push(words.repeatedItem(place));
    filled.set(field, [...(earlier ?? []), { text: valueOf(field, cell.trim()), row }]);
  }
  return { filled, faults };
};
