/** The plan's tasks and the carriers it names; their clauses are the plan's. */

import type { TaskRecord } from "../schemas/task.ts";
import { KeyCheck } from "./key-check.ts";
import {
  type Index,
  linkById,
  type LinkContext,
  objectsOf,
  resolve,
  resolveAll,
} from "./link-context.ts";
import { resolveClause } from "./link-documents.ts";
import type { ValueIndexes } from "./link-targets.ts";
import type { Carrier, Organisation, SourceDocument, Task } from "./types.ts";

export const linkTasks = (
  context: LinkContext,
  { indicators }: ValueIndexes,
  organisations: Index<Organisation>,
  plan: SourceDocument | undefined,
): readonly Task[] => {
  const linked = linkById<Task, TaskRecord>(context, context.records.tasks, (record) => {
    const { source } = record;
    const officesOf = (column: "lead_units" | "responsible_units") =>
      resolveAll(context, organisations, source, column, record[column]);
    const leadUnits = officesOf("lead_units");
    const responsibleUnits = officesOf("responsible_units");
    const measured = resolveAll(context, indicators, source, "indicators", record.indicators);
    const clauses = (record.clause ?? [])
      .map((id) => resolveClause(context, plan, source, "clause", id, "unknown-plan-clause"))
      .filter((clause) => clause !== undefined);
    const [first, ...others] = clauses;
    if (!record.isComplete || leadUnits === undefined || responsibleUnits === undefined) {
      return undefined;
    }
    if (measured === undefined || first === undefined) return undefined;
    return {
      id: record.id,
      name: { zh: record.name, en: record.name_en ?? record.name },
      deadline: record.deadline,
      leadUnits,
      responsibleUnits,
      indicators: measured,
      clauses: [first, ...others],
      summary: { zh: record.summary, en: record.summary_en ?? record.summary },
      unquantified: record.unquantified,
    };
  });
  return objectsOf(linked);
};

export const linkCarriers = (
  context: LinkContext,
  { regions }: ValueIndexes,
  plan: SourceDocument | undefined,
): readonly Carrier[] => {
  const carriers: Carrier[] = [];
  const keys = new KeyCheck(context, "name、region、action");
  for (const record of context.records.carriers) {
    const { source } = record;
    const region = resolve(context, regions, source, "region", record.region);
    const { clause: id } = record;
    const clause = resolveClause(context, plan, source, "clause", id, "unknown-plan-clause");
    keys.add(source, [record.name, record.region, record.action]);
    if (!record.isComplete || region === undefined || clause === undefined) continue;
    carriers.push({ name: record.name, region, action: record.action, clause });
  }
  return carriers;
};
