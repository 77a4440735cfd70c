/** Rows of a file → records, by the schema of their table. */

import type { z } from "zod";
import type { DataIssue } from "../lib/issues.ts";
import { CellFault } from "../schemas/cells.ts";
import type { Parsed, RecordSource, Table } from "../schemas/table.ts";
import type { JsonPath } from "./parse-json.ts";

/** One row, or one object of a JSON file. */
export interface RawRow {
  readonly source: RecordSource;
  /** Absent columns are the header's fault, told once; undefined where no cell can be told. */
  readonly cells: Readonly<Record<string, unknown>> | undefined;
  /** Line of a part of a JSON object; a cell of a table stands in the row's own. */
  readonly lineAt?: (path: JsonPath) => number;
}

type ZodIssue = z.core.$ZodIssue;

const JSON_TYPES: Readonly<Record<string, string>> = {
  string: "text",
  boolean: "boolean",
  array: "list",
  object: "object",
  record: "object",
};

/** Text of a value that was refused, to be quoted. */
const quote = (value: unknown): string =>
  typeof value === "string" ? value : (JSON.stringify(value) ?? "");

const valueAt = (cells: unknown, path: JsonPath): unknown => {
  let value: unknown = cells;
  for (const key of path) {
    // Indexing anything but undefined and null is safe, and this only looks for text to quote.
    value = (value as Readonly<Record<string | number, unknown>> | null | undefined)?.[key];
  }
  return value;
};

const issuesOf = (zodIssue: ZodIssue, row: RawRow): readonly DataIssue[] => {
  const path = zodIssue.path.map((key) => (typeof key === "number" ? key : String(key)));
  const place = {
    file: row.source.file,
    row: row.lineAt?.(path) ?? row.source.row,
    column: path.filter((key) => typeof key === "string").join("."),
  };
  const value = valueAt(row.cells, path);
  if (zodIssue.code === "custom") {
    const fault: unknown = zodIssue.params?.["fault"];
    if (!(fault instanceof CellFault))
      throw new Error(`issue without a fault: ${zodIssue.message}`);
    const { code, detail } = fault;
    return [{ ...place, code, value: fault.value ?? quote(value), detail }];
  }
  if (zodIssue.code === "unrecognized_keys") {
    return zodIssue.keys.map((value) => ({ ...place, code: "unknown-inner-name", value }));
  }
  if (zodIssue.code === "invalid_type") {
    const detail = { expected: JSON_TYPES[zodIssue.expected] ?? zodIssue.expected };
    if (value === undefined) return [{ ...place, code: "missing-name", detail }];
    return [{ ...place, code: "wrong-type", value: JSON.stringify(value), detail }];
  }
  throw new Error(`unexpected zod issue: ${zodIssue.code} ${zodIssue.message}`);
};

/** Returns the records of `rows`, with the faults of their cells added to `issues`. */
export const parseRows = <S extends z.ZodRawShape>(
  table: Table<S>,
  rows: readonly RawRow[],
  issues: DataIssue[],
): readonly Parsed<z.output<z.ZodObject<S>>>[] => {
  type Cells = z.output<z.ZodObject<S>>;
  const columns = Object.keys(table.schema.shape);

  /** Reads each cell by itself, so that a refused one hides none of the others. */
  const readCells = (row: RawRow, cells: Readonly<Record<string, unknown>>): Partial<Cells> => {
    const record: Record<string, unknown> = {};
    for (const column of columns) {
      // In a table an absent column is told with the header, in JSON with the object.
      if (!(column in cells) && row.lineAt === undefined) continue;
      // Every value of a zod shape is a schema; its type parameter is too general to say so.
      const schema = table.schema.shape[column] as unknown as z.ZodType;
      const result = schema.safeParse(cells[column]);
      if (result.success) record[column] = result.data;
      for (const issue of result.error?.issues ?? []) {
        issues.push(...issuesOf({ ...issue, path: [column, ...issue.path] }, row));
      }
    }
    return record as Partial<Cells>;
  };

  return rows.map((row) => {
    const { source, cells } = row;
    if (cells === undefined) return { isComplete: false, source } as Parsed<Cells>;
    const result = table.schema.safeParse(cells);
    const record = result.success ? result.data : readCells(row, cells);
    for (const fault of table.check?.(record) ?? []) {
      const line = row.lineAt?.([fault.column]) ?? source.row;
      issues.push({ file: source.file, row: line, ...fault });
    }
    return { ...record, isComplete: result.success, source } as Parsed<Cells>;
  });
};
