/** Published values, which of them stand, and the series of those. */

import type { FiledActual } from "../schemas/record-set.ts";
import type { Parsed, RecordSource } from "../schemas/table.ts";
import { KeyCheck } from "./key-check.ts";
import { type LinkContext, report, resolve, resolveAll } from "./link-context.ts";
import { refusePeriodOutside, resolveClause } from "./link-documents.ts";
import { refuseWrongUnit, type ValueIndexes } from "./link-targets.ts";
import { type Actual, seriesKey } from "./types.ts";

type ActualRow = Parsed<FiledActual>;

/** Returns what a later release repeats or revises, or undefined where a part of it was refused. */
const revisionKey = (record: ActualRow): string | undefined => {
  const { indicator, region, measure, period, as_of: asOf } = record;
  if (indicator === undefined || region === undefined || measure === undefined) return undefined;
  if (period === undefined || asOf === undefined) return undefined;
  return [indicator, region, measure, period.text, asOf.text].join("|");
};

/** Tells a row that changes what an earlier release said without a note that says why. */
const refuseSilentRevision = (
  context: LinkContext,
  record: ActualRow,
  earlier: ActualRow | undefined,
  isOpen: boolean,
): void => {
  const { source, status, value } = record;
  const hasNote = record.note !== undefined || !("note" in record);
  if (status === "withdrawn") {
    if (earlier === undefined) {
      if (!isOpen) report(context, source, "status", "withdraws-nothing", status);
      return;
    }
    if (!hasNote) {
      report(context, source, "note", "withdrawal-without-note", "", placeOf(earlier.source));
    }
    if (value !== undefined && earlier.value !== undefined && value !== earlier.value) {
      const detail = { ...placeOf(earlier.source), old: String(earlier.value) };
      report(context, source, "value", "withdraws-other-value", String(value), detail);
    }
    return;
  }
  if (hasNote || earlier === undefined) return;
  const { value: oldValue, status: oldStatus } = earlier;
  if (value !== undefined && oldValue !== undefined && value !== oldValue) {
    const detail = { ...placeOf(earlier.source), old: String(oldValue) };
    report(context, source, "note", "revision-without-note", String(value), detail);
  } else if (status !== undefined && oldStatus !== undefined && status !== oldStatus) {
    const detail = { ...placeOf(earlier.source), old: oldStatus };
    report(context, source, "note", "revision-without-note", status, detail);
  } else if (isOtherList(record.includes, earlier.includes)) {
    report(context, source, "note", "includes-without-note", "", placeOf(earlier.source));
  }
};

/** Returns whether both lists were read and one has what the other lacks; their order is free. */
const isOtherList = (
  ids: readonly string[] | undefined,
  oldIds: readonly string[] | undefined,
): boolean =>
  ids !== undefined &&
  oldIds !== undefined &&
  (ids.length !== oldIds.length || ids.some((id) => !oldIds.includes(id)));

const placeOf = ({ file, row }: RecordSource) => ({ file, row: String(row) });

const refuseLateRelease = (context: LinkContext): void => {
  const { site, releases } = context.records;
  if (site?.released === undefined) return;
  for (const { file, date } of releases) {
    if (date.first <= site.released.first) continue;
    const detail = { released: site.released.text, file: site.source.file };
    context.issues.push({ file, code: "release-after-site", value: date.text, detail });
  }
};

/** Returns all actuals in order of release, each knowing whether a later one has taken its place. */
export const linkActuals = (context: LinkContext, indexes: ValueIndexes): readonly Actual[] => {
  const actuals: { -readonly [K in keyof Actual]: Actual[K] }[] = [];
  const standing = new Map<string, { record: ActualRow; actual?: (typeof actuals)[number] }>();
  const keys = new KeyCheck(context, "indicator、region、measure、period、as_of");
  // True once an earlier value may be there and only be unreadable.
  let isOpen = context.records.releases.some(({ file }) => context.records.unreadable.has(file));
  refuseLateRelease(context);
  for (const record of context.records.actuals) {
    const { source, as_of: asOf, released } = record;
    const indicator = resolve(context, indexes.indicators, source, "indicator", record.indicator);
    const region = resolve(context, indexes.regions, source, "region", record.region);
    const document = resolve(context, indexes.documents, source, "document", record.document);
    const clause = resolveClause(context, document, source, "clause", record.clause);
    const includes = resolveAll(context, indexes.regions, source, "includes", record.includes);
    refusePeriodOutside(context, document, source, record.period);
    refuseWrongUnit(context, source, record, indicator);
    if (asOf !== undefined && released !== undefined && asOf.first > released.first) {
      report(context, source, "as_of", "as-of-after-release", asOf.text, {
        released: released.text,
      });
    }
    const key = revisionKey(record);
    keys.add(source, key?.split("|") ?? [undefined], source.file);
    const earlier = key === undefined ? undefined : standing.get(key);
    const isEarlierRelease = earlier?.record.source.file !== source.file;
    if (isEarlierRelease) refuseSilentRevision(context, record, earlier?.record, isOpen);
    if (key === undefined) isOpen = true;
    if (key !== undefined) standing.set(key, { record });
    if (!record.isComplete || indicator === undefined || region === undefined) continue;
    if (document === undefined || clause === undefined || includes === undefined) continue;
    const actual = {
      indicator,
      region,
      measure: record.measure,
      period: record.period,
      asOf: record.as_of,
      value: record.value,
      unit: record.unit,
      status: record.status,
      document,
      clause,
      note: record.note,
      includes,
      released: record.released,
      isCurrent: true,
      source,
    };
    // A later release revises an earlier one, so the value released last is the one that stands.
    if (earlier?.actual !== undefined) earlier.actual.isCurrent = false;
    if (key !== undefined) standing.set(key, { record, actual });
    actuals.push(actual);
  }
  return actuals;
};

/** Returns the standing values in order of date, by `seriesKey`. */
export const seriesOf = (actuals: readonly Actual[]): ReadonlyMap<string, readonly Actual[]> => {
  const series = new Map<string, Actual[]>();
  for (const actual of actuals) {
    if (!actual.isCurrent || actual.status === "withdrawn") continue;
    const key = seriesKey(actual);
    const values = series.get(key);
    if (values === undefined) series.set(key, [actual]);
    else values.push(actual);
  }
  for (const values of series.values()) {
    values.sort((a, b) => a.asOf.last - b.asOf.last || a.period.lastYear - b.period.lastYear);
  }
  return series;
};
