/** What names one row of a dataset for good, so that a correction can name it. */

import type { z } from "zod";

import { actualTable } from "../../schemas/actual.ts";
import { baselineTable } from "../../schemas/baseline.ts";
import { documentTable } from "../../schemas/document.ts";
import { indicatorTable } from "../../schemas/indicator.ts";
import { organisationTable } from "../../schemas/organisation.ts";
import type { RecordSet } from "../../schemas/record-set.ts";
import { regionTable } from "../../schemas/region.ts";
import { subsidyTable } from "../../schemas/subsidy.ts";
import type { RecordSource } from "../../schemas/table.ts";
import { targetTable } from "../../schemas/target.ts";
import { taskTable } from "../../schemas/task.ts";
import { termTable } from "../../schemas/term.ts";

export interface KeyedRow {
  /** `pj-2021-10.tech-smes.panshan.2021.increment`. */
  readonly key: string;
  /** Below the dataset's folder. */
  readonly file: string;
  /** As a spreadsheet numbers it; of a JSON file the line. */
  readonly row: number;
  /** Place among the rows of its file, from 0. */
  readonly index: number;
  readonly shape: z.ZodRawShape;
  /** A value that was published by others in a release of ours. */
  readonly isActual: boolean;
}

interface Keyed {
  readonly source: RecordSource;
  readonly isComplete: boolean;
}

/** Periods have a slash, which an id has not. */
const periodText = (period: { readonly text: string }): string => period.text.replace("/", "-");

/** Returns every row that has a key, in the order of the files. The records are those of sound data. */
export const keyedRows = (records: RecordSet): readonly KeyedRow[] => {
  const prefix = `${records.folder}/`;
  const places = new Map<string, number>();
  const rows = <R extends Keyed>(
    of: readonly R[],
    { shape }: { readonly shape: z.ZodRawShape },
    keyOf: (record: R & { readonly isComplete: true }) => string,
    isActual = false,
  ): readonly KeyedRow[] =>
    of.flatMap((record) => {
      const { file, row } = record.source;
      const index = places.get(file) ?? 0;
      places.set(file, index + 1);
      if (!record.isComplete) return [];
      // Narrowing by the flag does not reach through the type parameter.
      const key = keyOf(record as R & { readonly isComplete: true });
      return [{ key, file: file.slice(prefix.length), row, index, shape, isActual }];
    });
  const idOf = ({ id }: { readonly id: string }): string => id;
  return [
    ...rows(records.targets, targetTable.schema, (each) =>
      [each.document, each.indicator, each.region, periodText(each.period), each.measure].join("."),
    ),
    ...rows(records.subsidies, subsidyTable.schema, (each) =>
      [
        ...[each.document, each.recipient, each.level, each.trigger],
        ...(each.tier === undefined ? [] : [each.tier]),
      ].join("."),
    ),
    ...rows(
      records.actuals,
      actualTable.schema,
      (each) =>
        [
          ...[each.released.text, each.indicator, each.region, periodText(each.period)],
          ...[each.measure, each.as_of.text],
        ].join("."),
      true,
    ),
    ...rows(records.baselines, baselineTable.schema, (each) =>
      [each.indicator, each.region, each.as_of.text].join("."),
    ),
    ...rows(records.regions, regionTable.schema, idOf),
    ...rows(records.organisations, organisationTable.schema, idOf),
    ...rows(records.indicators, indicatorTable.schema, idOf),
    ...rows(records.terms, termTable.schema, ({ kind, id }) => `${kind}.${id}`),
    ...rows(records.tasks, taskTable.schema, idOf),
    ...rows(records.documents, documentTable.schema, idOf),
  ];
};
