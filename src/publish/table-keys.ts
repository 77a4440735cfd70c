/** What makes a row of each public table the only one, and which rows of other tables it names. */

import type { TableId } from "./table-id.ts";

export interface ForeignKey {
  readonly fields: readonly string[];
  readonly table: TableId;
  /** Columns of that table, in the same order. */
  readonly reference: readonly string[];
}

export interface TableKeys {
  /** Undefined where rows are entries of a log, or statements that nothing refers to. */
  readonly primary?: readonly string[];
  readonly foreign: readonly ForeignKey[];
}

const to = (table: TableId, fields: string, reference = "id"): ForeignKey => ({
  fields: [fields],
  table,
  reference: [reference],
});

const toClause = (document: string, clause: string): ForeignKey => ({
  fields: [document, clause],
  table: "clauses",
  reference: ["document", "clause"],
});

/** The clause that a row was read from. */
const toOwnClause: readonly ForeignKey[] = [
  to("documents", "document"),
  toClause("document", "clause"),
];
const toIndicatorAndRegion: readonly ForeignKey[] = [
  to("indicators", "indicator"),
  to("regions", "region"),
];

export const tableKeys = {
  progress: {
    primary: ["id"],
    foreign: [
      to("targets", "id"),
      ...toIndicatorAndRegion,
      toClause("target_document", "target_clause"),
      toClause("actual_document", "actual_clause"),
      to("documents", "target_document"),
      to("documents", "actual_document"),
    ],
  },
  targets: { primary: ["id"], foreign: [...toIndicatorAndRegion, ...toOwnClause] },
  actuals: {
    primary: ["indicator", "region", "measure", "period", "as_of", "released"],
    foreign: [...toIndicatorAndRegion, ...toOwnClause],
  },
  related: { foreign: [...toIndicatorAndRegion, to("documents", "document")] },
  subsidies: {
    primary: ["id"],
    foreign: [to("regions", "jurisdiction"), ...toOwnClause],
  },
  "subsidy-comparison": { foreign: [to("regions", "home"), to("regions", "peer")] },
  tasks: { primary: ["id"], foreign: toOwnClause },
  carriers: { foreign: [to("regions", "region"), ...toOwnClause] },
  regions: { primary: ["id"], foreign: [to("regions", "parent")] },
  indicators: { primary: ["id"], foreign: [] },
  documents: { primary: ["id"], foreign: [] },
  clauses: { primary: ["document", "clause"], foreign: [to("documents", "document")] },
  corrections: { foreign: [] },
  searches: { foreign: [] },
} as const satisfies Readonly<Record<TableId, TableKeys>>;
