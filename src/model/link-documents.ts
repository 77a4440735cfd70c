/** Source documents with their clauses, and finding a clause in its document. */

import type { Period } from "../lib/calendar.ts";
import type { DocumentRecord } from "../schemas/document.ts";
import type { Parsed, RecordSource } from "../schemas/table.ts";
import { fileOf, type Index, indexById, type LinkContext, report } from "./link-context.ts";
import type { Clause, Rule, SourceDocument } from "./types.ts";

const linkDocument = (
  context: LinkContext,
  record: Parsed<DocumentRecord>,
): SourceDocument | undefined => {
  for (const rule of record.rules ?? []) {
    if (record.clauses !== undefined && !Object.hasOwn(record.clauses, rule.clause)) {
      report(context, record.source, "rules", "unknown-rule-clause", rule.clause);
    }
  }
  if (!record.isComplete) return undefined;
  const clauses = new Map<string, Clause>();
  const rules: Rule[] = [];
  const document: SourceDocument = {
    id: record.id,
    title: record.title,
    nameEn: record.name_en,
    number: record.number,
    indexNumber: record.index_number,
    issuer: record.issuer,
    issued: record.issued,
    published: record.published,
    accessed: record.accessed,
    status: record.status,
    covers: record.covers,
    kind: record.kind,
    url: record.url,
    sha256: record.sha256,
    defects: record.defects,
    clauses,
    rules,
  };
  for (const [id, label] of Object.entries(record.clauses)) {
    clauses.set(id, { id, label, document });
  }
  for (const { clause: id, text_zh: zh, text_en: en } of record.rules ?? []) {
    const clause = clauses.get(id);
    if (clause !== undefined) rules.push({ clause, text: { zh, en } });
  }
  return document;
};

export const linkDocuments = (context: LinkContext): Index<SourceDocument> =>
  indexById<SourceDocument, DocumentRecord>(
    context,
    "documents.json",
    "unknown-document",
    context.records.documents,
    (record) => linkDocument(context, record),
  );

/** Returns a clause of the document; undefined, with the fault told, where it has none of that id. */
export const resolveClause = (
  context: LinkContext,
  document: SourceDocument | undefined,
  source: RecordSource,
  column: string,
  id: string | undefined,
  code: "unknown-clause" | "unknown-plan-clause" = "unknown-clause",
): Clause | undefined => {
  if (document === undefined || id === undefined) return undefined;
  const clause = document.clauses.get(id);
  if (clause === undefined) {
    const file = fileOf(context, "documents.json");
    const detail = { document: document.id, file, site: fileOf(context, "site.json") };
    report(context, source, column, code, id, detail);
  }
  return clause;
};

/** Tells a period that reaches outside the years its document covers. */
export const refusePeriodOutside = (
  context: LinkContext,
  document: SourceDocument | undefined,
  source: RecordSource,
  period: Period | undefined,
): void => {
  const covers = document?.covers;
  if (document === undefined || covers === undefined || period === undefined) return;
  if (period.firstYear >= covers.firstYear && period.lastYear <= covers.lastYear) return;
  const file = fileOf(context, "documents.json");
  const detail = { document: document.id, covers: covers.text, file };
  report(context, source, "period", "period-outside-document", period.text, detail);
};
