/** Terms by kind, and the indicators, each with its theme. */

import type { IndicatorRecord } from "../schemas/indicator.ts";
import type { TermRecord } from "../schemas/term.ts";
import type { Parsed } from "../schemas/table.ts";
import {
  fileOf,
  type Index,
  indexById,
  type LinkContext,
  linkById,
  type Objects,
  report,
  resolve,
} from "./link-context.ts";
import type { Indicator, Localised, Term, TermKind } from "./types.ts";

const definitionOf = (zh: string | undefined, en: string | undefined): Localised | undefined =>
  zh === undefined || en === undefined ? undefined : { zh, en };

const linkTerm = (record: Parsed<TermRecord>): Term | undefined => {
  if (!record.isComplete) return undefined;
  return {
    kind: record.kind,
    id: record.id,
    name: { zh: record.name_zh, en: record.name_en },
    group: record.group,
    definition: definitionOf(record.definition_zh, record.definition_en),
    aliases: record.aliases,
  };
};

export interface TermIndexes {
  readonly theme: Index<Term>;
  readonly recipient: Index<Term>;
  readonly trigger: Index<Term>;
  readonly glossary: Objects<Term>;
}

/** Tells a group of one trigger that is not named for it: a group misspelt compares with nothing. */
const refuseLoneGroups = (context: LinkContext): void => {
  const triggers = context.records.terms.filter(({ kind, group }) => kind === "trigger" && group);
  // A term with a fault may be the other one of the group.
  const isOpen = context.records.terms.some(
    ({ kind, group, isComplete }) => !isComplete || (kind === "trigger") === (group === undefined),
  );
  if (isOpen || context.records.unreadable.has(fileOf(context, "terms.csv"))) return;
  for (const { id, group, source } of triggers) {
    if (id === undefined || group === undefined || group === id) continue;
    if (triggers.some((other) => other.group === group && other.source !== source)) continue;
    report(context, source, "group", "lone-group", group, { id });
  }
};

/** Returns the terms of each kind; the same id may stand once in each. */
export const linkTerms = (context: LinkContext): TermIndexes => {
  const { terms } = context.records;
  refuseLoneGroups(context);
  const indexOf = (kind: Exclude<TermKind, "glossary">): Index<Term> => {
    // A row whose kind was refused may be of any kind.
    const records = terms.filter((term) => term.kind === kind);
    const index = indexById(context, "terms.csv", `unknown-${kind}`, records, linkTerm);
    const isOpen = terms.some((term) => term.kind === undefined);
    return isOpen ? { ...index, isOpen } : index;
  };
  return {
    theme: indexOf("theme"),
    recipient: indexOf("recipient"),
    trigger: indexOf("trigger"),
    glossary: linkById(
      context,
      terms.filter((term) => term.kind === "glossary"),
      linkTerm,
    ),
  };
};

export const linkIndicators = (context: LinkContext, themes: Index<Term>): Index<Indicator> =>
  indexById<Indicator, IndicatorRecord>(
    context,
    "indicators.csv",
    "unknown-indicator",
    context.records.indicators,
    (record) => {
      const theme = resolve(context, themes, record.source, "theme", record.theme);
      if (!record.isComplete || theme === undefined) return undefined;
      return {
        id: record.id,
        name: { zh: record.name_zh, en: record.name_en },
        unit: record.unit,
        theme,
        direction: record.direction,
        pace: record.pace,
        isHeadline: record.headline,
        definition: { zh: record.definition_zh, en: record.definition_en },
        aliases: record.aliases,
      };
    },
  );
