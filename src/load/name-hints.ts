/** A name in a cell that wants an id → the id that the name has. */

import type { DataIssue } from "../lib/issues.ts";
import type { RecordSet } from "../schemas/record-set.ts";

interface Named {
  readonly id: string;
  readonly file: string;
}

type Names = ReadonlyMap<string, Named>;

interface NamedRecord {
  readonly id?: string | undefined;
  readonly source: { readonly file: string };
}

/** Returns the ids by every name that a record has; a name that two share names neither. */
const namesOf = <R extends NamedRecord>(
  records: readonly R[],
  names: (record: R) => readonly (string | undefined)[],
): Names => {
  const found = new Map<string, Named>();
  const repeated = new Set<string>();
  for (const record of records) {
    const { id, source } = record;
    if (id === undefined) continue;
    for (const name of names(record)) {
      if (name === undefined) continue;
      if (found.has(name)) repeated.add(name);
      found.set(name, { id, file: source.file });
    }
  }
  for (const name of repeated) found.delete(name);
  return found;
};

/** Returns the clauses of the document that a row is read from, by their labels. */
const clausesFor = (records: RecordSet, issue: DataIssue): Names => {
  const { targets, baselines, actuals, subsidies, documents, site } = records;
  const row = [...targets, ...baselines, ...actuals, ...subsidies].find(
    ({ source }) => source.file === issue.file && source.row === issue.row,
  );
  // Tasks and carriers are the plan's.
  const id = row === undefined ? site?.plan : row.document;
  const document = documents.find((each) => each.id === id);
  const found = new Map<string, Named>();
  for (const [clause, label] of Object.entries(document?.clauses ?? {})) {
    found.set(label, { id: clause, file: document?.source.file ?? "" });
  }
  return found;
};

/** Returns the issues, those of a known name in the place of an id with that id. */
export const withNameHints = (
  records: RecordSet,
  issues: readonly DataIssue[],
): readonly DataIssue[] => {
  const { regions, organisations, indicators, documents, terms } = records;
  const both = (record: { name_zh?: string; name_en?: string }) => [record.name_zh, record.name_en];
  const termsOf = (kind: string): Names =>
    namesOf(
      terms.filter((term) => term.kind === kind),
      both,
    );
  const places = namesOf(regions, both);
  const offices = namesOf(organisations, both);
  const measured = namesOf(indicators, both);
  const papers = namesOf(documents, (record) => [record.title, record.number]);
  const byColumn: Readonly<Record<string, Names>> = {
    region: places,
    parent: places,
    includes: places,
    jurisdiction: places,
    home_region: places,
    expands_to: offices,
    lead_units: offices,
    responsible_units: offices,
    indicator: measured,
    indicators: measured,
    document: papers,
    plan: papers,
    theme: termsOf("theme"),
    recipient: termsOf("recipient"),
    trigger: termsOf("trigger"),
  };
  return issues.map((issue) => {
    const { code, column = "", value = "" } = issue;
    if (code !== "bad-id" && code !== "bad-term-id") return issue;
    const isClause = column === "clause" || column === "also_in";
    const names = isClause ? clausesFor(records, issue) : byColumn[column];
    const named = names?.get(value);
    if (named === undefined) return issue;
    return { ...issue, code: "name-for-id", detail: { id: named.id, file: named.file } };
  });
};
