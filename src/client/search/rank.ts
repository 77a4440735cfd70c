/** How well a record answers a query: where the words stand in it, and what kind of thing it is. */

import { compact } from "./fold.ts";
import type { SearchKind, SearchRecord } from "./record.ts";

/** A record with the texts that places are looked up in, folded once. */
export interface FoldedRecord {
  readonly record: SearchRecord;
  readonly title: string;
  readonly aliases: readonly string[];
  readonly text: string;
  /** Of a target: names of what it is for and of what it measures. */
  readonly regionNames: readonly string[];
  readonly indicatorNames: readonly string[];
}

const namesOf = ({ title, aliases }: SearchRecord): readonly string[] =>
  [title, ...aliases].map(compact);

/** Returns the records with their texts folded; a target answers to the names of what it is of. */
export const foldRecords = (records: readonly SearchRecord[]): readonly FoldedRecord[] =>
  records.map((record) => {
    const [region, indicator] = (record.of ?? []).map((at) => records[at]);
    const regionNames = region === undefined ? [] : namesOf(region);
    const indicatorNames = indicator === undefined ? [] : namesOf(indicator);
    return {
      record,
      title: compact(record.title),
      aliases: [...record.aliases.map(compact), ...regionNames, ...indicatorNames],
      text: compact(`${record.line}${record.more ?? ""}`),
      regionNames,
      indicatorNames,
    };
  });

/** Added for what a record is: what has a page of its own stands above what is a line of one. */
const KIND_WEIGHT: Readonly<Record<SearchKind, number>> = {
  region: 20,
  indicator: 20,
  page: 18,
  task: 14,
  document: 14,
  subsidy: 10,
  term: 10,
  carrier: 10,
  file: 4,
  target: 0,
  unassigned: -4,
};
/** Added where place and indicator are both named, more than all the rest can differ. */
const NAMED_BOTH: Readonly<Partial<Record<SearchKind, number>>> = { target: 140, unassigned: 120 };
/** The pieces of what was typed, against the whole of it in one place. */
const PIECES = 0.8;
/** At most added for a title that says little more than what was typed. */
const SHORT_TITLE = 6;

/** Points for where a text stands in a record, from its being the title down to not at all. */
const placeOf = (typed: string, { title, aliases, text }: FoldedRecord): number => {
  if (title === typed) return 100;
  if (aliases.includes(typed)) return 96;
  if (title.startsWith(typed)) return 78;
  if (title.includes(typed)) return 70;
  if (aliases.some((alias) => alias.startsWith(typed))) return 60;
  if (aliases.some((alias) => alias.includes(typed))) return 50;
  return text.includes(typed) ? 30 : 0;
};

const names = (list: readonly string[], part: string): boolean =>
  list.some((name) => name.includes(part));

/** Whether each part names the place or the indicator of a target, and both are named. */
const isNamedTarget = (
  { title, text, regionNames, indicatorNames }: FoldedRecord,
  parts: readonly string[],
): boolean => {
  const regions = parts.filter((part) => names(regionNames, part));
  const indicators = parts.filter((part) => names(indicatorNames, part));
  const others = parts.filter((part) => !regions.includes(part) && !indicators.includes(part));
  return (
    regions.some((part) => !indicators.includes(part)) &&
    indicators.some((part) => !regions.includes(part)) &&
    // A year or a wording beside them: “高新区 担保 2021”.
    others.every((part) => title.includes(part) || text.includes(part))
  );
};

/** Returns the points of a record that has all parts of a query; more is better. */
export const pointsOf = (folded: FoldedRecord, query: string, parts: readonly string[]): number => {
  const typed = compact(query);
  const whole = placeOf(typed, folded);
  const ofParts = parts.reduce((sum, part) => sum + placeOf(part, folded), 0) / parts.length;
  const isNamed = folded.record.of !== undefined && isNamedTarget(folded, parts);
  return (
    Math.max(whole, ofParts * PIECES) +
    KIND_WEIGHT[folded.record.kind] +
    (isNamed ? (NAMED_BOTH[folded.record.kind] ?? 0) : 0) +
    SHORT_TITLE * Math.min(1, typed.length / folded.title.length)
  );
};
