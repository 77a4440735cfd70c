import type { Cell, Column } from "./cell.ts";
import type { TableId } from "./table-id.ts";
import type { Indicator, Region } from "../model/types.ts";
import { framed, type Frame } from "./frame.ts";
import { csvFrame, csvLine } from "./to-csv.ts";
import { jsonFrame, jsonLine } from "./to-json.ts";

/** What a program may know of a column without its cells. */
export type ColumnHead = Pick<Column<never>, "name" | "field">;

export type FileFormat = "csv" | "json";

/** One file that readers take away. */
export interface PublicFile {
  /** Below `/data/`: `districts/panshan.csv`. */
  readonly path: string;
  readonly format: FileFormat;
  readonly mediaType: string;
  /** The table whose columns it has; key of its title and columns in the message catalogue. */
  readonly table: TableId;
  /** What a file of one district or one indicator is about; undefined for a whole table. */
  readonly subject: Region | Indicator | undefined;
  readonly columns: readonly ColumnHead[];
  /** Without the header. */
  readonly rows: number;
  /** The cells of every row, in the order of the columns; made anew at each reading. */
  readonly cells: readonly (readonly Cell[])[];
  /** Size as published, in bytes of UTF-8. */
  readonly bytes: number;
  /** Written anew at each reading, since all bodies of a large dataset would fill the memory. */
  readonly body: string;
  /** The same in pieces, for a table that is too large to hold. */
  readonly pieces: Iterable<string>;
}

interface FileWriter {
  readonly mediaType: string;
  readonly line: (header: readonly string[], cells: readonly Cell[]) => string;
  readonly frame: (header: readonly string[], hasLines: boolean) => Frame;
}

const writers: Readonly<Record<FileFormat, FileWriter>> = {
  csv: {
    mediaType: "text/csv; charset=utf-8",
    line: (_header, cells) => csvLine(cells),
    frame: csvFrame,
  },
  json: {
    mediaType: "application/json; charset=utf-8",
    line: jsonLine,
    frame: (_header, hasLines) => jsonFrame(hasLines),
  },
};

/** Writes any selection of one table's items as a whole file. */
export interface TableWriter<Item> {
  readonly table: TableId;
  readonly columns: readonly ColumnHead[];
  readonly cells: (item: Item) => readonly Cell[];
  readonly body: (format: FileFormat, items: readonly Item[]) => string;
  readonly pieces: (format: FileFormat, items: readonly Item[]) => Iterable<string>;
  /** Size of that body in bytes of UTF-8. */
  readonly bytes: (format: FileFormat, items: readonly Item[]) => number;
}

const LINES_A_PIECE = 1000;

/** Returns the writer of a table; an item may stand in several of its files. */
export const tableWriter = <Item extends object>(
  table: TableId,
  columns: readonly Column<Item>[],
): TableWriter<Item> => {
  const header = columns.map(({ name }) => name);
  // The lines themselves would fill the memory where there are many.
  const lineBytes: Readonly<Record<FileFormat, Map<Item, number>>> = {
    csv: new Map(),
    json: new Map(),
  };
  const cellsOf = (item: Item): readonly Cell[] => columns.map(({ cell }) => cell(item));
  const lineOf = (format: FileFormat, item: Item): string =>
    writers[format].line(header, cellsOf(item));
  const bytesOf = (format: FileFormat, item: Item): number => {
    const known = lineBytes[format].get(item);
    if (known !== undefined) return known;
    const bytes = Buffer.byteLength(lineOf(format, item));
    lineBytes[format].set(item, bytes);
    return bytes;
  };
  const frameOf = (format: FileFormat, items: readonly Item[]): Frame =>
    writers[format].frame(header, items.length > 0);
  return {
    table,
    columns: columns.map(({ name, field }) => ({ name, field })),
    cells: cellsOf,
    body: (format, items) =>
      framed(
        frameOf(format, items),
        items.map((item) => lineOf(format, item)),
      ),
    pieces: function* (format, items) {
      const { head, between, tail } = frameOf(format, items);
      yield head;
      for (let from = 0; from < items.length; from += LINES_A_PIECE) {
        const lines = items
          .slice(from, from + LINES_A_PIECE)
          .map((item) => lineOf(format, item))
          .join(between);
        yield from === 0 ? lines : between + lines;
      }
      yield tail;
    },
    bytes: (format, items) => {
      const { head, between, tail } = frameOf(format, items);
      const around =
        Buffer.byteLength(head + tail) + Buffer.byteLength(between) * Math.max(0, items.length - 1);
      return items.reduce((sum, item) => sum + bytesOf(format, item), around);
    },
  };
};

/** Returns the CSV and the JSON file of the items, in this order; `stem` is the path without ending. */
export const filesOf = <Item>(
  stem: string,
  writer: TableWriter<Item>,
  items: readonly Item[],
  subject?: Region | Indicator,
): readonly [PublicFile, PublicFile] => {
  const file = (format: FileFormat): PublicFile => {
    let bytes: number | undefined;
    return {
      path: `${stem}.${format}`,
      format,
      mediaType: writers[format].mediaType,
      table: writer.table,
      subject,
      columns: writer.columns,
      rows: items.length,
      get cells() {
        return items.map(writer.cells);
      },
      get bytes() {
        bytes ??= writer.bytes(format, items);
        return bytes;
      },
      get body() {
        return writer.body(format, items);
      },
      get pieces() {
        return writer.pieces(format, items);
      },
    };
  };
  return [file("csv"), file("json")];
};
