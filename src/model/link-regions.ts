/** Regions with their parents, organisations with the offices that they stand for. */

import type { Parsed } from "../schemas/table.ts";
import type { OrganisationRecord } from "../schemas/organisation.ts";
import type { RegionRecord } from "../schemas/region.ts";
import { type Index, indexById, type LinkContext, report, resolve } from "./link-context.ts";
import type { Organisation, Region } from "./types.ts";

interface Links {
  readonly parents: Map<string, string>;
}

/** Tells a part of any other place than the site's city: it would stand on no page. */
const refuseParentNotHome = (
  context: LinkContext,
  { source, kind, parent }: Parsed<RegionRecord>,
  home: Region | undefined,
): void => {
  if (home?.kind !== "city" || kind === undefined || kind === "city" || kind === "peer") return;
  if (parent === undefined || parent === home.id) return;
  // An unknown id is told as such.
  if (!context.records.regions.some(({ id }) => id === parent)) return;
  report(context, source, "parent", "parent-not-home", parent, { home: home.id });
};

/** Tells each region whose chain of parents comes back to it, or does not lead to the city. */
const refuseWrongParents = (
  context: LinkContext,
  records: readonly Parsed<RegionRecord>[],
  { parents }: Links,
  home: Region | undefined,
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
    } else {
      refuseParentNotHome(context, record, home);
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
        aliases: record.aliases,
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
  const home = index.objects.get(context.records.site?.home_region ?? "");
  refuseWrongParents(context, records, { parents }, home);
  refuseRepeated(context, "gb_code", "repeated-gb-code");
  refuseRepeated(context, "name_zh", "repeated-place-name");
  return index;
};

/** Tells a place that has the code or the name of another. */
const refuseRepeated = (
  context: LinkContext,
  column: "gb_code" | "name_zh",
  code: "repeated-gb-code" | "repeated-place-name",
): void => {
  const rows = new Map<string, number>();
  const ids = new Set<string>();
  for (const { id, [column]: text, source } of context.records.regions) {
    // A row that repeats the id too is told for that.
    if (text === undefined || (id !== undefined && ids.has(id))) continue;
    if (id !== undefined) ids.add(id);
    const first = rows.get(text);
    if (first === undefined) rows.set(text, source.row);
    else report(context, source, column, code, text, { first: String(first) });
  }
};

/** Tells a reporting unit that no office answers for: its page would have no tasks. */
const refuseUnitsWithoutOffice = (context: LinkContext, offices: Index<Organisation>): void => {
  const home = context.records.site?.home_region;
  if (offices.isOpen || home === undefined) return;
  for (const { id, kind, parent, source } of context.records.regions) {
    if (id === undefined || kind === undefined || parent !== home) continue;
    if (kind === "city" || kind === "peer") continue;
    if (!offices.objects.has(id)) {
      report(context, source, "id", "unit-without-office", id, { file: offices.file });
    }
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
  refuseUnitsWithoutOffice(context, index);
  return index;
};
