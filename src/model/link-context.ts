/** What all linking shares: gathering faults, and finding objects by id once, through maps. */

import type { FaultCode } from "../i18n/zh/faults.ts";
import type { DataIssue } from "../lib/issues.ts";
import type { Parsed, RecordSource } from "../schemas/table.ts";
import type { RecordSet } from "../schemas/record-set.ts";

export interface LinkContext {
  readonly records: RecordSet;
  readonly issues: DataIssue[];
}

/** Objects by id, in the order of their file. */
export interface Objects<T> {
  /** An undefined object has an id but faults of its own. */
  readonly objects: ReadonlyMap<string, T | undefined>;
  /** True where ids may be missing for a fault that is told elsewhere. */
  readonly isOpen: boolean;
}

export interface Index<T> extends Objects<T> {
  /** Where an unknown id should be written, `data/regions.csv`. */
  readonly file: string;
  /** Code of the fault of an id that is not here. */
  readonly code: FaultCode;
}

type Detail = Readonly<Record<string, string>>;

/** Returns the row of a cell, or the line of a value in JSON. */
const rowOf = (source: RecordSource, column: string): number =>
  source.lineOf?.(column) ?? source.row;

/** Adds the fault of one cell. */
export const report = (
  context: LinkContext,
  source: RecordSource,
  column: string,
  code: FaultCode,
  value: string,
  detail: Detail = {},
): void => {
  const row = rowOf(source, column);
  context.issues.push({ file: source.file, row, column, code, value, detail });
};

/** Returns the path of a file of the dataset, as its editor knows it. */
export const fileOf = (context: LinkContext, name: string): string =>
  `${context.records.folder}/${name}`;

/**
 * Returns what `link` makes of each record, by id; a repeated id is a fault and keeps the first.
 * `link` gives undefined for a record with faults.
 */
export const linkById = <T, R extends { readonly id: string }>(
  context: LinkContext,
  records: readonly Parsed<R>[],
  link: (record: Parsed<R>) => T | undefined,
): Objects<T> => {
  const objects = new Map<string, T | undefined>();
  const sources = new Map<string, RecordSource>();
  let isOpen = false;
  for (const record of records) {
    const object = link(record);
    const id: string | undefined = record.id;
    if (id === undefined) {
      isOpen = true;
      continue;
    }
    const first = sources.get(id);
    if (first !== undefined) {
      report(context, record.source, "id", "duplicate-id", id, {
        first: String(rowOf(first, "id")),
      });
      // One of the two was meant to have another id, which others may refer to.
      isOpen = true;
      continue;
    }
    objects.set(id, object);
    sources.set(id, record.source);
  }
  return { objects, isOpen };
};

/** As `linkById`, for records that others refer to: `code` is the fault of an unknown id. */
export const indexById = <T, R extends { readonly id: string }>(
  context: LinkContext,
  name: string,
  code: FaultCode,
  records: readonly Parsed<R>[],
  link: (record: Parsed<R>) => T | undefined,
): Index<T> => {
  const file = fileOf(context, name);
  const { objects, isOpen } = linkById(context, records, link);
  return { file, code, objects, isOpen: isOpen || context.records.unreadable.has(file) };
};

/** Returns the object of an id; undefined for an absent id, and for an unknown one, which is told. */
export const resolve = <T>(
  context: LinkContext,
  index: Index<T>,
  source: RecordSource,
  column: string,
  id: string | undefined,
): T | undefined => {
  if (id === undefined) return undefined;
  const object = index.objects.get(id);
  if (object === undefined && !index.objects.has(id) && !index.isOpen) {
    report(context, source, column, index.code, id, { file: index.file });
  }
  return object;
};

/** As `resolve` for a list; undefined where any of the ids gives no object. */
export const resolveAll = <T>(
  context: LinkContext,
  index: Index<T>,
  source: RecordSource,
  column: string,
  ids: readonly string[] | undefined,
): readonly T[] | undefined => {
  if (ids === undefined) return undefined;
  const objects = ids.map((id) => resolve(context, index, source, column, id));
  const found = objects.filter((object) => object !== undefined);
  return found.length === objects.length ? found : undefined;
};

/** Returns the objects by id in the order of their file. */
export const objectsOf = <T>(index: Objects<T>): readonly T[] =>
  [...index.objects.values()].filter((object) => object !== undefined);
