/** Promised values and published starting values. */

import type { RecordSource } from "../schemas/table.ts";
import { KeyCheck } from "./key-check.ts";
import { fileOf, type Index, type LinkContext, report, resolve } from "./link-context.ts";
import { refusePeriodOutside, resolveClause } from "./link-documents.ts";
import type {
  Baseline,
  Clause,
  Indicator,
  Measure,
  Region,
  SourceDocument,
  Target,
} from "./types.ts";

/** The indexes that values refer to. */
export interface ValueIndexes {
  readonly regions: Index<Region>;
  readonly indicators: Index<Indicator>;
  readonly documents: Index<SourceDocument>;
}

/** Tells a unit other than the indicator's; a growth rate is in per cent whatever grows. */
export const refuseWrongUnit = (
  context: LinkContext,
  source: RecordSource,
  value: { readonly unit?: string; readonly measure?: Measure; readonly isLevel?: true },
  indicator: Indicator | undefined,
): void => {
  const { unit, measure, isLevel } = value;
  if (unit === undefined || indicator === undefined) return;
  if (measure === undefined && isLevel !== true) return;
  const expected = measure === "growth_rate" ? "%" : indicator.unit;
  if (unit === expected) return;
  const code = measure === "growth_rate" ? "wrong-growth-unit" : "wrong-unit";
  report(context, source, "unit", code, unit, { expected, indicator: indicator.id });
};

/** Tells the files of `targets/` that are named for no document, or for one without years. */
const refuseTargetFiles = (context: LinkContext, documents: Index<SourceDocument>): void => {
  for (const [id, file] of context.records.targetFiles) {
    const document = documents.objects.get(id);
    if (!documents.objects.has(id) && !documents.isOpen) {
      const detail = { file: documents.file };
      context.issues.push({ file, code: "unknown-target-document", value: id, detail });
    } else if (document !== undefined && document.covers === undefined) {
      const detail = { file: documents.file };
      context.issues.push({ file, code: "document-without-years", value: id, detail });
    }
  }
};

/** Tells a goal that the plan sets for another city: such rows belong in that city's own file. */
const refusePeerOfPlan = (
  context: LinkContext,
  source: RecordSource,
  document: SourceDocument | undefined,
  region: Region | undefined,
): void => {
  const { site } = context.records;
  if (document === undefined || document.id !== site?.plan || region?.kind !== "peer") return;
  const detail = { plan: document.id, home: site.home_region ?? "" };
  report(context, source, "region", "plan-target-for-peer", region.id, detail);
};

export const linkTargets = (context: LinkContext, indexes: ValueIndexes): readonly Target[] => {
  const targets: Target[] = [];
  const keys = new KeyCheck(context, "indicator、region、measure、period");
  refuseTargetFiles(context, indexes.documents);
  for (const record of context.records.targets) {
    const { source } = record;
    const indicator = resolve(context, indexes.indicators, source, "indicator", record.indicator);
    const region = resolve(context, indexes.regions, source, "region", record.region);
    const document = indexes.documents.objects.get(record.document ?? "");
    const clause = resolveClause(context, document, source, "clause", record.clause);
    const alsoIn: Clause[] = [];
    for (const id of record.also_in ?? []) {
      const other = resolveClause(context, document, source, "also_in", id);
      if (other !== undefined) alsoIn.push(other);
    }
    refusePeriodOutside(context, document, source, record.period);
    refuseWrongUnit(context, source, record, indicator);
    refusePeerOfPlan(context, source, document, region);
    keys.add(
      source,
      [record.indicator, record.region, record.measure, record.period?.text],
      source.file,
    );
    if (!record.isComplete || indicator === undefined || region === undefined) continue;
    if (document === undefined || clause === undefined) continue;
    const period = record.period.text.replace("/", "-");
    targets.push({
      id: [document.id, indicator.id, region.id, period, record.measure].join("."),
      indicator,
      region,
      measure: record.measure,
      period: record.period,
      comparator: record.comparator,
      value: record.value,
      valueMax: record.value_max,
      unit: record.unit,
      document,
      clause,
      alsoIn,
      wording: record.wording,
      note: record.note,
      commitment: record.commitment,
      source,
    });
  }
  return targets;
};

/** Tells second starting values for the same time, to the year here and to the day there. */
const refuseOverlaps = (context: LinkContext): void => {
  const groups = Map.groupBy(context.records.baselines, ({ indicator, region }) =>
    indicator === undefined || region === undefined ? undefined : `${indicator}|${region}`,
  );
  groups.delete(undefined);
  for (const group of groups.values()) {
    for (const [index, { source, as_of: asOf }] of group.entries()) {
      if (asOf === undefined) continue;
      const other = group.slice(0, index).find(({ as_of: earlier }) => {
        if (earlier === undefined || earlier.text === asOf.text) return false;
        return earlier.first <= asOf.last && asOf.first <= earlier.last;
      });
      if (other?.as_of === undefined) continue;
      const detail = { first: String(other.source.row), other: other.as_of.text };
      report(context, source, "as_of", "overlapping-baselines", asOf.text, detail);
    }
  }
};

export const linkBaselines = (context: LinkContext, indexes: ValueIndexes): readonly Baseline[] => {
  const baselines: Baseline[] = [];
  const keys = new KeyCheck(context, "indicator、region、as_of");
  refuseOverlaps(context);
  for (const record of context.records.baselines) {
    const { source } = record;
    const indicator = resolve(context, indexes.indicators, source, "indicator", record.indicator);
    const region = resolve(context, indexes.regions, source, "region", record.region);
    const document = resolve(context, indexes.documents, source, "document", record.document);
    const clause = resolveClause(context, document, source, "clause", record.clause);
    const { unit } = record;
    if (unit !== undefined) refuseWrongUnit(context, source, { unit, isLevel: true }, indicator);
    keys.add(source, [record.indicator, record.region, record.as_of?.text]);
    if (!record.isComplete || indicator === undefined || region === undefined) continue;
    if (document === undefined || clause === undefined) continue;
    baselines.push({
      indicator,
      region,
      asOf: record.as_of,
      value: record.value,
      unit: record.unit,
      document,
      clause,
      note: record.note,
    });
  }
  return baselines;
};

/** Tells a missing targets file of the plan itself: its absence would look like a plan without goals. */
export const refusePlanWithoutTargets = (context: LinkContext): void => {
  const { site, targetFiles, unreadable } = context.records;
  if (site?.plan === undefined || targetFiles.has(site.plan)) return;
  if (unreadable.has(fileOf(context, "targets"))) return;
  const file = fileOf(context, `targets/${site.plan}.csv`);
  const detail = { file: site.source.file };
  context.issues.push({ file, code: "plan-without-targets", value: site.plan, detail });
};
