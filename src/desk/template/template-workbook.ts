/** The table of an office as a workbook that can only be filled in where it should be. */

import writeXlsxFile, { type Row, type Sheet } from "write-excel-file/universal";

import { template as words } from "../../i18n/zh/desk/template.ts";
import { DAY_MS, parsePartialDate } from "../../lib/calendar.ts";
import { zipArchive } from "../../publish/archive.ts";
import { type Blobs, FONT, widthOf } from "../../publish/workbook.ts";
import { guardedText, workbookEntries } from "../../publish/workbook-text.ts";
import { INPUT_COLOUR, sheetGuards } from "./sheet-guards.ts";
import { valueFields } from "./value-fields.ts";
import type { TemplateCell, TemplateColumn, TemplateTable } from "./template-table.ts";

/** Rows above the data: title, what to fill in, headings. */
const ROWS_ABOVE = 3;
const LOCKED_COLOUR = "#f1f1ee";
const BORDER = { borderStyle: "thin", borderColor: "#c9c9c2" } as const;
/** Widths of columns, in characters; longer texts wrap. */
const LEAST_WIDTH = 9;
const MOST_WIDTH = 30;
const INPUT_WIDTH = 13;
const NOTE_WIDTH = 28;
const NOTES_WIDTH = 100;
/** Height of a line, in points: programs differ in whether they find it out themselves. */
const LINE_HEIGHT = 15;

const heading = (value: string): Row[number] => ({
  value,
  type: String,
  fontWeight: "bold",
  backgroundColor: LOCKED_COLOUR,
  wrap: true,
  alignVertical: "center",
  ...BORDER,
});

const inputCell = (text: string, { field }: TemplateColumn): Row[number] => {
  const style = {
    backgroundColor: INPUT_COLOUR,
    wrap: true,
    alignVertical: "top",
    ...BORDER,
  } as const;
  const date = field === "as_of" ? parsePartialDate(text) : undefined;
  if (date !== undefined)
    return { ...style, value: new Date(date.first * DAY_MS), type: Date, format: "yyyy-mm-dd" };
  return text === "" ? style : { ...style, value: guardedText(text), type: String };
};

const lockedCell = (text: string, { field }: TemplateColumn): Row[number] => {
  const isEmptyValue = text === "" && field.startsWith("value");
  const style = { wrap: true, alignVertical: "top", ...BORDER } as const;
  if (isEmptyValue) return { ...style, backgroundColor: LOCKED_COLOUR };
  return text === "" ? style : { ...style, value: guardedText(text), type: String };
};

const widthOfColumn = (table: TemplateTable, column: TemplateColumn, index: number): number => {
  if (column.field === "note") return NOTE_WIDTH;
  if (table.rows.some((row) => row[index]?.isInput === true)) return INPUT_WIDTH;
  const widest = Math.max(
    widthOf(column.heading),
    ...table.rows.map((row) => widthOf(row[index]?.text ?? "")),
  );
  return Math.min(Math.max(widest + 2, LEAST_WIDTH), MOST_WIDTH);
};

const linesOf = (cell: TemplateCell, width: number): number =>
  Math.max(1, Math.ceil(widthOf(cell.text) / (width - 2)));

const tableSheet = (table: TemplateTable): Sheet<Blobs> => {
  const widths = table.columns.map((column, index) => widthOfColumn(table, column, index));
  const line = (value: string): Row => [{ value, type: String }];
  return {
    sheet: words.sheet,
    data: [
      [{ value: table.title, type: String, fontWeight: "bold", fontSize: 12, height: 20 }],
      line(words.hint),
      table.columns.map((column) => heading(column.heading)),
      ...table.rows.map((row) => {
        const lines = Math.max(...row.map((cell, index) => linesOf(cell, widths[index] ?? 1)));
        return row.map((cell, index) => {
          const column = table.columns[index];
          if (column === undefined) throw new Error(`more cells than columns: ${table.title}`);
          const made = (cell.isInput ? inputCell : lockedCell)(cell.text, column);
          return index === 0 ? { ...Object(made), height: LINE_HEIGHT * lines } : made;
        });
      }),
    ],
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: ROWS_ABOVE,
    stickyColumnsCount: 2,
    orientation: "landscape",
  };
};

const notesSheet = ({ office, asOf, columns }: TemplateTable): Sheet<Blobs> => {
  const values = valueFields.filter((value) => columns.some(({ field }) => field === value));
  const lines = words.notes({
    name: office.name.zh,
    asOf: asOf.text,
    values: values.map((field) => words.valueNotes[field]).join(""),
  });
  return {
    sheet: words.notesSheet,
    data: lines.map((value) => [
      {
        value,
        type: String,
        wrap: true,
        alignVertical: "top",
        height: LINE_HEIGHT * Math.ceil(widthOf(value) / (NOTES_WIDTH - 4)) + 4,
      },
    ]),
    columns: [{ width: NOTES_WIDTH }],
    orientation: "landscape",
  };
};

/** Returns the bytes of the workbook: the same for the same table. */
export const templateWorkbook = async (table: TemplateTable): Promise<Uint8Array> => {
  const blob = await writeXlsxFile([tableSheet(table), notesSheet(table)], {
    ...FONT,
    features: [sheetGuards(table, ROWS_ABOVE + 1)],
  }).toBlob();
  // The library gives its entries the time of writing.
  return zipArchive(await workbookEntries(blob), table.asOf);
};
