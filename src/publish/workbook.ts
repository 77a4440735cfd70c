/** The whole tables as one workbook: notes first, then a sheet a table. */

import writeXlsxFile, { type Feature, type Row, type Sheet } from "write-excel-file/universal";

import { messagesIn } from "../i18n/messages-in.ts";
import { DAY_MS, parsePartialDate } from "../lib/calendar.ts";
import type { PartialDate } from "../lib/calendar.ts";
import { columnLetters } from "../lib/column-letters.ts";
import { formatNumber } from "../lib/format.ts";
import { zipArchive } from "./archive.ts";
import type { Cell } from "./cell.ts";
import type { ColumnHead, PublicFile } from "./public-file.ts";
import { columnText, type ReleaseNotes } from "./release-notes.ts";
import { guardedText, workbookEntries } from "./workbook-text.ts";

/** The longest text that a cell of a workbook holds. */
const LONGEST_TEXT = 32_767;
/** The most rows of a sheet: a longer table is for programs, and takes a minute to write. */
const MOST_ROWS = 50_000;
/** Widths of columns, in characters. */
const LEAST_WIDTH = 8;
const MOST_WIDTH = 48;
const NOTES_WIDTH = 100;
/** Height of a line of notes, in points: programs differ in whether they find it out themselves. */
const LINE_HEIGHT = 16;
/** Where a computer lacks it, another one without serifs is taken. */
export const FONT = { fontFamily: "Microsoft YaHei", fontSize: 10 };
/** Rows of the heading: the words, then the names that files and programs use. */
const HEADING_ROWS = 2;

const textOf = (cell: string): string => {
  if (cell.length > LONGEST_TEXT) throw new Error(`text too long for a cell: ${cell.slice(0, 40)}`);
  return guardedText(cell);
};

/** Returns the cell with its type: numbers as numbers, days as dates, all else as text. */
const typedCell = (cell: Cell, { field }: ColumnHead): Row[number] => {
  if (cell === undefined) return null;
  if (typeof cell === "number") return { value: cell, type: Number };
  const date = field.type === "date" ? parsePartialDate(cell) : undefined;
  if (date === undefined) return { value: textOf(cell), type: String };
  return { value: new Date(date.first * DAY_MS), type: Date, format: "yyyy-mm-dd" };
};

/** Chinese characters are as wide as two others. */
export const widthOf = (text: string): number =>
  [...text].reduce((width, character) => width + (character > "\u2e7f" ? 2 : 1), 0);

const columnWidths = (rows: readonly (readonly Cell[])[], heads: readonly string[]): number[] =>
  heads.map((head, index) => {
    const widest = rows.reduce(
      (most, row) => Math.max(most, widthOf(String(row[index] ?? ""))),
      widthOf(head),
    );
    return Math.min(Math.max(widest + 2, LEAST_WIDTH), MOST_WIDTH);
  });

export type Blobs = Parameters<typeof writeXlsxFile>[0] extends readonly Sheet<infer Content>[]
  ? Content
  : never;

/** Puts a filter on the names of each sheet's columns, which the library does not offer. */
const filters = (ranges: ReadonlyMap<string, string>): Feature<Blobs> => ({
  files: {
    transform: {
      "xl/worksheets/sheet{id}.xml": {
        transform: (xml, { sheet }) => {
          const range = ranges.get(sheet ?? "");
          // The format asks for this place among the elements of a sheet.
          return range === undefined
            ? xml
            : xml.replace("</sheetData>", `</sheetData><autoFilter ref="${range}"/>`);
        },
      },
    },
  },
});

/** Returns the rows of a table, or one that says where they are. */
const sheetRows = ({ columns, cells, path }: PublicFile): Row[] => {
  const count = cells.length;
  if (count > MOST_ROWS) {
    const words = (["zh", "en"] as const).map((lang) =>
      messagesIn(lang).releaseNotes.tooLong({ rows: formatNumber(count, lang), file: path }),
    );
    return words.map((value) => [{ value, type: String }]);
  }
  return cells.map((row) =>
    row.map((cell, index) => {
      const column = columns[index];
      if (column === undefined) throw new Error(`more cells than columns: ${path}`);
      return typedCell(cell, column);
    }),
  );
};

const tableSheet = (file: PublicFile): Sheet<Blobs> & { readonly range: string } => {
  const { table, columns, rows: count } = file;
  const rows = sheetRows(file);
  const shown = count > MOST_ROWS ? [] : file.cells;
  const texts = messagesIn("zh").files.tables[table].columns;
  const labels = columns.map(({ name }) => columnText(texts, name).label);
  const names = columns.map(({ name }) => name);
  const lastRow = HEADING_ROWS + rows.length;
  return {
    sheet: table,
    data: [
      labels.map((value) => ({ value, type: String, fontWeight: "bold" as const })),
      names.map((value) => ({ value, type: String, textColor: "#515b57" })),
      ...rows,
    ],
    columns: columnWidths(
      shown,
      labels.map((label, index) =>
        widthOf(label) > widthOf(names[index] ?? "") ? label : (names[index] ?? ""),
      ),
    ).map((width) => ({ width })),
    stickyRowsCount: HEADING_ROWS,
    range: `A${HEADING_ROWS}:${columnLetters(columns.length - 1)}${lastRow}`,
  };
};

const notesSheet = (notes: readonly ReleaseNotes[]): Sheet<Blobs> => {
  const heading = (value: string): Row => [{ value, type: String, fontWeight: "bold" }];
  const line = (value: string): Row => [
    {
      value,
      type: String,
      wrap: true,
      alignVertical: "top",
      height: LINE_HEIGHT * Math.ceil(widthOf(value) / (NOTES_WIDTH - 4)),
    },
  ];
  return {
    sheet: messagesIn("zh").releaseNotes.notesSheet,
    data: notes.flatMap(({ title, sections, columns }) => [
      heading(title),
      ...[...sections, ...columns].flatMap(({ title: of, lines }) => [
        [null],
        heading(of),
        ...lines.map(line),
      ]),
      [null],
    ]),
    columns: [{ width: NOTES_WIDTH }],
  };
};

/** Returns the bytes of the workbook: the same for the same tables, notes and day of release. */
export const workbook = async (
  tables: readonly PublicFile[],
  notes: readonly ReleaseNotes[],
  released: PartialDate,
): Promise<Uint8Array> => {
  const sheets = tables.map(tableSheet);
  const ranges = new Map(sheets.map(({ sheet = "", range }) => [sheet, range]));
  const blob = await writeXlsxFile([notesSheet(notes), ...sheets], {
    ...FONT,
    features: [filters(ranges)],
  }).toBlob();
  // The library gives its entries the time of writing.
  return zipArchive(await workbookEntries(blob), released);
};
