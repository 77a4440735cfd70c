/** What jurisdictions pay, and published figures that are near an indicator. */

import { KeyCheck } from "./key-check.ts";
import { type Index, type LinkContext, resolve } from "./link-context.ts";
import { resolveClause } from "./link-documents.ts";
import type { ValueIndexes } from "./link-targets.ts";
import type { RelatedFigure, Subsidy, Term } from "./types.ts";

export const linkSubsidies = (
  context: LinkContext,
  indexes: ValueIndexes,
  terms: { readonly recipient: Index<Term>; readonly trigger: Index<Term> },
): readonly Subsidy[] => {
  const subsidies: Subsidy[] = [];
  const keys = new KeyCheck(context, "document、recipient、level、trigger、tier");
  for (const record of context.records.subsidies) {
    const { source } = record;
    const jurisdiction = resolve(
      context,
      indexes.regions,
      source,
      "jurisdiction",
      record.jurisdiction,
    );
    const recipient = resolve(context, terms.recipient, source, "recipient", record.recipient);
    const trigger = resolve(context, terms.trigger, source, "trigger", record.trigger);
    const document = resolve(context, indexes.documents, source, "document", record.document);
    const clause = resolveClause(context, document, source, "clause", record.clause);
    const tier = "tier" in record ? (record.tier ?? "") : undefined;
    keys.add(source, [record.document, record.recipient, record.level, record.trigger, tier]);
    if (!record.isComplete || jurisdiction === undefined || recipient === undefined) continue;
    if (trigger === undefined || document === undefined || clause === undefined) continue;
    const id = [document.id, recipient.id, record.level, trigger.id];
    if (record.tier !== undefined) id.push(record.tier);
    subsidies.push({
      id: id.join("."),
      jurisdiction,
      recipient,
      level: record.level,
      trigger,
      amount: record.amount,
      amountMax: record.amount_max,
      unit: record.unit,
      basis: record.basis,
      document,
      clause,
      note: record.note,
      tier: record.tier,
      rate: record.rate,
      termYears: record.term_years,
      wording: record.wording,
    });
  }
  return subsidies;
};

export const linkRelated = (
  context: LinkContext,
  indexes: ValueIndexes,
): readonly RelatedFigure[] => {
  const related: RelatedFigure[] = [];
  const keys = new KeyCheck(context, "region、as_of、statement_zh");
  for (const record of context.records.related) {
    const { source } = record;
    const indicator = resolve(context, indexes.indicators, source, "indicator", record.indicator);
    const region = resolve(context, indexes.regions, source, "region", record.region);
    const document = resolve(context, indexes.documents, source, "document", record.document);
    keys.add(source, [record.region, record.as_of?.text, record.statement_zh]);
    if (!record.isComplete || region === undefined || document === undefined) continue;
    related.push({
      region,
      indicator,
      asOf: record.as_of,
      value: record.value,
      unit: record.unit,
      statement: { zh: record.statement_zh, en: record.statement_en },
      document,
    });
  }
  return related;
};
