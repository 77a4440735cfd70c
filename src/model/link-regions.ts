/** Regions with their parents, organisations with the offices that they stand for. */

import type { Parsed } from "../schemas/table.ts";
import type { OrganisationRecord } from "../schemas/organisation.ts";
import type { RegionRecord } from "../schemas/region.ts";
import { type Index, indexById, type LinkContext, report, resolve } from "./link-context.ts";
import type { Organisation, Region } from "./types.ts";

interface Links {
  readonly parents: Map<string, string>;
}

/** Tells each region whose chain of parents comes back to it. */
const refuseCycles = (
  context: LinkContext,
  records: readonly Parsed<RegionRecord>[],
  { parents }: Links,
): void => {
  for (const record of records) {
    if (record.id === undefined) continue;
    const seen = new Set<string>();
    let id = parents.get(record.id);
    while (id !== undefined && id !== record.id && !seen.has(id)) {
      seen.add(id);
      id = parents.get(id);
    }
    if (id === record.id) {
      report(context, record.source, "parent", "parent-cycle", record.parent ?? "");
    }
  }
};

export const linkRegions = (context: LinkContext): Index<Region> => {
  const { regions: records } = context.records;
  const parents = new Map<string, string>();
  // A parent may stand below its parts, so it is set in a second pass, before anyone else looks.
  const drafts = new Map<string, { -readonly [K in keyof Region]: Region[K] }>();
  const index = indexById<Region, RegionRecord>(
    context,
    "regions.csv",
    "unknown-region",
    records,
    (record) => {
      if (record.id !== undefined && record.parent !== undefined) {
        parents.set(record.id, record.parent);
      }
      if (!record.isComplete) return undefined;
      const draft = {
        id: record.id,
        name: { zh: record.name_zh, en: record.name_en },
        kind: record.kind,
        parent: undefined,
        gbCode: record.gb_code,
      };
      if (!drafts.has(record.id)) drafts.set(record.id, draft);
      return draft;
    },
  );
  for (const record of records) {
    const parent = resolve(context, index, record.source, "parent", record.parent);
    const draft = drafts.get(record.id ?? "");
    if (draft !== undefined) draft.parent = parent;
  }
  refuseCycles(context, records, { parents });
  refuseRepeatedCodes(context);
  return index;
};

const refuseRepeatedCodes = (context: LinkContext): void => {
  const rows = new Map<string, number>();
  for (const { gb_code: code, source } of context.records.regions) {
    if (code === undefined) continue;
    const first = rows.get(code);
    if (first === undefined) rows.set(code, source.row);
    else report(context, source, "gb_code", "repeated-gb-code", code, { first: String(first) });
  }
};

export const linkOrganisations = (
  context: LinkContext,
  regions: Index<Region>,
): Index<Organisation> => {
  const { organisations: records } = context.records;
  const members = new Map<Organisation, Organisation[]>();
  const drafts = new Map<string, Organisation>();
  const index = indexById<Organisation, OrganisationRecord>(
    context,
    "organisations.csv",
    "unknown-organisation",
    records,
    (record) => {
      if (!record.isComplete) return undefined;
      const expandsTo: Organisation[] = [];
      const organisation = {
        id: record.id,
        name: { zh: record.name_zh, en: record.name_en },
        expandsTo,
        region: regions.objects.get(record.id),
      };
      members.set(organisation, expandsTo);
      if (!drafts.has(record.id)) drafts.set(record.id, organisation);
      return organisation;
    },
  );
  const collective = new Set(
    records.filter((each) => (each.expands_to ?? []).length > 0).map((each) => each.id),
  );
  for (const { id, source, expands_to: ids } of records) {
    const organisation = drafts.get(id ?? "");
    for (const memberId of ids ?? []) {
      const member = resolve(context, index, source, "expands_to", memberId);
      // One step only: an office met twice on the way would be counted twice.
      if (collective.has(memberId)) {
        report(context, source, "expands_to", "expands-to-collective", memberId);
      }
      if (organisation !== undefined && member !== undefined) {
        members.get(organisation)?.push(member);
      }
    }
  }
  return index;
};
